"""The history in words: who did what when, for the whole archive or for one record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, select, true
from sqlalchemy.engine import RowMapping

from archive.model import HistoryEntry, OperationName
from archive.store import tables as t
from archive.store.operation import undone
from archive.store.values import fetch, sound_changes
from archive.words import operation_words

_NAMING = ("name", "title", "text", "raw", "value", "type", "published")
_POINTING = {"tag_id": t.tag.c.name, "to_id": t.article.c.title}
_WORDS = {"tagging": "tag", "depiction": "person shown", "credit_value": "credit", "block": "text"}
_SHORT = 60
_MOST_CHANGES = 12
_PAGE = 500


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which operations are wanted: `who` did them, words that their names hold, from a moment on, and up to
    but without another (ISO 8601, UTC); "" for any.
    """

    who: str = ""
    what: str = ""
    since: str = ""
    until: str = ""

    @property
    def condition(self) -> ColumnElement[bool]:
        """What the database can tell of it."""
        o = t.operation.c
        return and_(
            *([o.who == self.who] if self.who else ()),
            *([o.at >= self.since] if self.since else ()),
            *([o.at < self.until] if self.until else ()),
            true(),
        )

    def takes(self, name: OperationName) -> bool:
        """Whether the words of an operation hold all that are wanted."""
        words = operation_words(name).casefold()
        return all(word in words for word in self.what.casefold().split())


def history(
    connection: Connection, record_id: str | None, limit: int, wanted: HistoryFilter
) -> list[HistoryEntry]:
    """Operations newest first; with an id, those that touched the record, its photos' uses or its links."""
    query = select(t.operation).where(wanted.condition).order_by(t.operation.c.id.desc())
    if record_id is None:
        rows = list(islice(_operations(connection, query, wanted), limit))
        said = _first_changes(connection, [row["id"] for row in rows])
    else:
        said = _changes_of_record(connection, record_id, limit, wanted)
        found = fetch(connection, t.operation, query.where(t.operation.c.id.in_(list(said))))
        rows = [row for row in found if wanted.takes(_name(row))]
    taken_back = undone(connection, [row["id"] for row in rows])
    return [
        HistoryEntry(
            operation_id=row["id"],
            name=_name(row),
            who=row["who"],
            at=row["at"],
            kind=row["kind"],
            undone=row["id"] in taken_back,
            changes=tuple(_words(connection, said.get(row["id"], ()))),
            unfinished=bool(row["pending"]),
        )
        for row in rows
    ]


def _name(row: RowMapping) -> OperationName:
    return OperationName(row["code"], row["details"])


def _operations(connection: Connection, query: Select[Any], wanted: HistoryFilter) -> Iterator[RowMapping]:
    """Operations in the order of a query, some at a time: words are looked for here."""
    below: int | None = None
    while True:
        page = query if below is None else query.where(t.operation.c.id < below)
        rows = fetch(connection, t.operation, page.limit(_PAGE))
        yield from (row for row in rows if wanted.takes(_name(row)))
        if len(rows) < _PAGE:
            return
        below = rows[-1]["id"]


def _changes_of_record(
    connection: Connection, record_id: str, limit: int, wanted: HistoryFilter
) -> Mapping[int, Sequence[RowMapping]]:
    """The first changes of the newest operations that touched a record, of the uses of photos in it, and of
    links that other articles made to it.

    They are found by the record: an import of millions is not gone through for what it did to one of them.
    """
    uses = connection.scalars(select(t.placement.c.id).where(t.placement.c.article_id == record_id)).all()
    of, c = t.change_record.c, t.change.c
    touching = select(of.seq).where(of.record_id.in_([record_id, *uses])).distinct().subquery()
    newest = (
        select(c.operation_id)
        .join_from(touching, t.change, c.seq == touching.c.seq)
        .join(t.operation)
        .where(wanted.condition)
        .distinct()
        .order_by(c.operation_id.desc())
        .limit(limit)
    )
    operations = set(connection.scalars(newest))
    query = select(t.change).join_from(touching, t.change, c.seq == touching.c.seq).order_by(c.seq)
    found: dict[int, list[RowMapping]] = {operation_id: [] for operation_id in operations}
    for row in sound_changes(connection, query):
        changes = found.get(row["operation_id"])
        if changes is not None and len(changes) < _MOST_CHANGES:
            changes.append(row)
    return found


def _first_changes(connection: Connection, ids: Sequence[int]) -> Mapping[int, Sequence[RowMapping]]:
    c = t.change.c
    query = select(t.change).order_by(c.seq).limit(_MOST_CHANGES)
    return {
        operation_id: sound_changes(connection, query.where(c.operation_id == operation_id))
        for operation_id in ids
    }


def _words(connection: Connection, changes: Iterable[RowMapping]) -> Iterator[str]:
    for row in changes:
        yield _sentence(connection, row["table_name"], row["before"], row["after"])


def _sentence(
    connection: Connection, table: str, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> str:
    what = _WORDS.get(table) or table.replace("_", " ")
    if before is None and after is None:
        return f"{what}: erased for good"
    if before is None or after is None:
        row = after or before or {}
        return f"{what} {'added' if before is None else 'removed'}{_named(connection, row)}"
    parts = [
        f"{key}: {_brief(before[key])} → {_brief(after[key])}" for key in after if after[key] != before[key]
    ]
    return f"{what}{_named(connection, after)}: {', '.join(parts)}"


def _named(connection: Connection, row: dict[str, Any]) -> str:
    """The row's own name, or the name of what it points to."""
    name = next((row[key] for key in _NAMING if row.get(key)), None)
    for key, column in _POINTING.items():
        if row.get(key):
            named = connection.scalar(select(column).where(column.table.c.id == row[key])) or "(gone)"
            name = f"{name}: {named}" if name else named
    return f" {_brief(name)}" if name else ""


def _brief(value: object) -> str:
    if value is None or value == "":
        return "nothing"
    if isinstance(value, list):
        return ", ".join(map(_brief, value)) or "nothing"
    text = str(value)
    return f"“{text[: _SHORT - 1]}…”" if len(text) > _SHORT else f"“{text}”"
