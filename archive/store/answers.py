"""What the archive's people answered and accepted, asked for while readings are stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from archive.model import Doubt
from archive.model.review import AS_IT_IS
from archive.store import tables as t
from archive.store.operation import Operation
from archive.store.rows import chunks, rows_by

Asked = tuple[str, str]
"""Code and value of a doubt: what is asked."""


def answers_to(connection: Connection, doubts: Iterable[Doubt]) -> dict[Asked, str]:
    """What was answered where a reading is in doubt, by what is asked; the open ones are left out."""
    values: dict[str, set[str]] = defaultdict(set)
    for doubt in doubts:
        values[doubt.code].add(doubt.value)
    answer = t.answer.c
    found: dict[Asked, str] = {}
    for code, wanted in values.items():
        for batch in chunks(sorted(wanted)):
            query = select(answer.value, answer.answer).where(answer.code == code, answer.value.in_(batch))
            found |= {(code, row.value): row.answer for row in connection.execute(query)}
    return found


def still_open(operation: Operation, doubts: Sequence[tuple[str, Sequence[Doubt]]]) -> list[list[Doubt]]:
    """Of the doubts of each record those that nobody accepted there, and nobody answered for all records."""
    doubtful = {record_id: None for record_id, found in doubts if found}
    if not doubtful:
        return [[] for _ in doubts]
    accepted = {
        (row["record_id"], row["code"], row["value"])
        for rows in rows_by(operation.seeing(t.acceptance), t.acceptance.c.record_id, doubtful).values()
        for row in rows
    }
    answers = answers_to(operation.seeing(t.answer), (doubt for _, found in doubts for doubt in found))
    return [
        [
            doubt
            for doubt in found
            if (record_id, doubt.code, doubt.value) not in accepted
            and answers.get((doubt.code, doubt.value)) != AS_IT_IS
        ]
        for record_id, found in doubts
    ]
