"""An undo or redo of many batches that is under way: what is left of it, and what nobody may touch.

One at a time: whoever begins another finishes it first. It stands in `archive_info`, so that every writer
asks for it by a primary key, and in its operation as `pending`. Each batch moves it on in its own
transaction, so it says what is true after a crash too, and several may work on it without doing anything
twice.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from archive.errors import Refused
from archive.model import OperationName
from archive.model.said import Said
from archive.store import tables
from archive.store.rows import chunks

_KEY = "unfinished"
PATIENCE_SECONDS = 60
"""Many times what a batch takes, even where it waits for others."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`operation_id` is the undo or redo, `target` what it takes back or does again.

    `next` is the number of the change of `target` that comes next: an undo goes on downwards from it, a redo
    upwards. `at` is when the last batch was done.
    """

    operation_id: int
    target: int
    kind: str
    next: int
    at: str

    @property
    def broken_off(self) -> bool:
        """Whether nobody seems to be at it any more."""
        return (datetime.now(UTC) - datetime.fromisoformat(self.at)).total_seconds() > PATIENCE_SECONDS


def unfinished(connection: Connection) -> Unfinished | None:
    """What is under way, None if nothing is."""
    info = tables.archive_info.c
    stored = connection.scalar(select(info.value).where(info.key == _KEY))
    return None if stored is None else Unfinished(**json.loads(stored))


def note_unfinished(connection: Connection, now: Unfinished | None) -> None:
    """Say how far it came; None says that it is done."""
    info, operation = tables.archive_info, tables.operation
    before = unfinished(connection)
    if before is not None:
        connection.execute(info.delete().where(info.c.key == _KEY))
        if now is None or now.operation_id != before.operation_id:
            is_it = operation.c.id == before.operation_id
            connection.execute(operation.update().where(is_it).values(pending=0))
    if now is not None:
        connection.execute(info.insert(), {"key": _KEY, "value": json.dumps(asdict(now))})
        is_it = (operation.c.id == now.operation_id) & (operation.c.pending == 0)
        connection.execute(operation.update().where(is_it).values(pending=1))


class Guard:
    """Keeps one operation off the rows that another is taking back or doing again."""

    def __init__(self, connection: Connection, own_id: int | None) -> None:
        under_way = unfinished(connection)
        self._held = None if under_way is None or under_way.operation_id == own_id else under_way
        self._touched: dict[str, set[str]] = defaultdict(set)

    def note(self, table: Table, image: dict[str, Any]) -> None:
        """Hear of a row that is written, and of those that it points to."""
        if self._held is None:
            return
        self._touched[table.name].add(image["id"])
        for column in table.columns:
            if image.get(column.name) is not None:
                for target in targets_of(column):
                    self._touched[target].add(image[column.name])

    def check(self, connection: Connection) -> None:
        """Raise `Refused` if one of them is a row of what is under way."""
        if self._held is None:
            return
        c = tables.change.c
        touched, self._touched = self._touched, defaultdict(set)
        for table_name, ids in touched.items():
            for batch in chunks(sorted(ids)):
                theirs = (c.table_name == table_name) & c.row_id.in_(batch)
                query = select(c.seq).where(theirs, c.operation_id == self._held.target).limit(1)
                if connection.scalar(query) is not None:
                    raise _under_way(connection, self._held)


def targets_of(column: Any) -> Iterable[str]:
    """The names of the tables that a column may point into."""
    return column.info.get("refers") or [key.column.table.name for key in column.foreign_keys]


def _under_way(connection: Connection, held: Unfinished) -> Refused:
    o = tables.operation.c
    row = connection.execute(select(o.code, o.details, o.who).where(o.id == held.operation_id)).one()
    return Refused(
        "under-way.undo" if held.kind == "undo" else "under-way.redo",
        operation=OperationName(row.code, row.details),
        who=row.who,
        number=Said.of("operation-number", number=held.target),
    )
