"""What readings leave open, in rows and out of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from sqlalchemy import Connection
from sqlalchemy.engine import RowMapping

from archive.model import Doubt
from archive.store import tables as t
from archive.store.answers import still_open
from archive.store.images import Row
from archive.store.operation import Operation, new_id
from archive.store.rows import Grouped, rows_by


def load_doubts(connection: Connection, record_ids: Iterable[str]) -> dict[str, tuple[Doubt, ...]]:
    """The doubts of records that are no credit line's, by record."""
    grouped = rows_by(connection, t.doubt.c.record_id, record_ids, t.doubt.c.ordinal)
    own = {key: [row for row in rows if row["credit_id"] is None] for key, rows in grouped.items()}
    return _doubts(own)


def load_doubts_of_credits(connection: Connection, credit_ids: Iterable[str]) -> dict[str, tuple[Doubt, ...]]:
    """The doubts of credit lines, by the lines' ids."""
    return _doubts(rows_by(connection, t.doubt.c.credit_id, credit_ids, t.doubt.c.ordinal))


def add_doubts(
    operation: Operation, record_id: str, doubts: Sequence[Doubt], credit_id: str | None = None
) -> None:
    """Store what a reading leaves open of a record, or of one of its credit lines.

    What was accepted there, or answered for all records, is open no more and is left out.
    """
    [left] = still_open(operation, [(record_id, doubts)])
    operation.insert_many(t.doubt, _rows(record_id, left, credit_id))


def renew_doubts(
    operation: Operation, record_id: str, doubts: Sequence[Doubt], credit_id: str | None = None
) -> None:
    """Put other doubts in the place of those that a record, or one of its credit lines, has."""
    rows = operation.find_all(t.doubt, record_id=record_id, credit_id=credit_id)
    rows.sort(key=lambda row: int(row["ordinal"]))
    [left] = still_open(operation, [(record_id, doubts)])
    if [_doubt(row) for row in rows] == left:
        return
    operation.delete(t.doubt, [row["id"] for row in rows])
    operation.insert_many(t.doubt, _rows(record_id, left, credit_id))


def renew_doubts_of_credits(operation: Operation, renewed: Mapping[str, tuple[str, Sequence[Doubt]]]) -> None:
    """Put other doubts in the place of those that credit lines have: by the line, its record and they."""
    stored = rows_by(operation.seeing(t.doubt), t.doubt.c.credit_id, renewed, t.doubt.c.ordinal)
    before = _doubts(stored)
    left = dict(zip(renewed, still_open(operation, list(renewed.values())), strict=True))
    differing = [key for key, doubts in left.items() if before.get(key, ()) != tuple(doubts)]
    operation.delete(t.doubt, [row["id"] for key in differing for row in stored.get(key, ())])
    new = (_rows(renewed[key][0], left[key], key) for key in differing)
    operation.insert_many(t.doubt, chain.from_iterable(new))


def _rows(record_id: str, doubts: Sequence[Doubt], credit_id: str | None) -> list[Row]:
    return [_row(record_id, credit_id, n, doubt) for n, doubt in enumerate(doubts)]


def _doubts(grouped: Grouped) -> dict[str, tuple[Doubt, ...]]:
    return {key: tuple(map(_doubt, rows)) for key, rows in grouped.items() if rows}


def _doubt(row: RowMapping | Row) -> Doubt:
    return Doubt(row["code"], row["value"], row["start"], row["end"])


def _row(record_id: str, credit_id: str | None, ordinal: int, doubt: Doubt) -> Row:
    return {
        "id": new_id("q"),
        "record_id": record_id,
        "credit_id": credit_id,
        "ordinal": ordinal,
        "code": doubt.code,
        "value": doubt.value,
        "start": doubt.start,
        "end": doubt.end,
    }
