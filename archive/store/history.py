"""The history in words: who did what when, for the whole archive or for one record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, select, true, type_coerce
from sqlalchemy.engine import RowMapping

from archive.model import HistoryEntry, OperationName
from archive.store import tables as t
from archive.store.operation import undone
from archive.store.rows import among
from archive.store.values import fetch, sound_changes
from archive.words import history_words, operation_words, value_words

_NAMING = ("name", "title", "text", "raw", "value", "type", "published")
_POINTING = {"tag_id": t.tag.c.name, "to_id": t.article.c.title}
_HIDDEN = frozenset(("folded", "ordinal", "token", "digest", "raw"))
"""Columns of an update that say nothing to a reader, or say again what another one says."""
_SHORT = 60
_MOST_CHANGES = 12
_PAGE = 500
_MOST_NAMED = 500
"""Records whose headline or caption holds the words that are looked for."""


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which operations are wanted: `who` did them, words that their names hold, from a moment on, and up to
    but without another (ISO 8601, UTC); "" for any.

    `words` may stand in an operation's name, or in the headline or a caption of a record that it touched.
    `codes` are those of `OperationName`, none for any; `below` is the number that all must be under, 0 for
    none: the next page begins there.
    """

    who: str = ""
    what: str = ""
    since: str = ""
    until: str = ""
    words: str = ""
    codes: tuple[str, ...] = ()
    below: int = 0

    @property
    def condition(self) -> ColumnElement[bool]:
        """What the database can tell of it."""
        o = t.operation.c
        return and_(
            *([o.who == self.who] if self.who else ()),
            *([o.at >= self.since] if self.since else ()),
            *([o.at < self.until] if self.until else ()),
            *([o.code.in_(self.codes)] if self.codes else ()),
            *([o.id < self.below] if self.below else ()),
            true(),
        )

    def takes(self, name: OperationName) -> bool:
        """Whether the words of an operation hold all that are wanted."""
        return _holds(operation_words(name), self.what)


def history(
    connection: Connection, record_id: str | None, limit: int, wanted: HistoryFilter
) -> list[HistoryEntry]:
    """Operations newest first; with an id, those that touched the record, its photos' uses or its links."""
    query = select(t.operation).where(wanted.condition).order_by(t.operation.c.id.desc())
    if record_id is not None:
        of_record = select(t.change.c.operation_id).where(
            t.change.c.seq.in_(_touching(connection, record_id))
        )
        query = query.where(t.operation.c.id.in_(of_record))
    rows = list(islice(_operations(connection, query, wanted), limit))
    ids = [row["id"] for row in rows]
    said = (
        _first_changes(connection, ids)
        if record_id is None
        else _changes_of_record(connection, record_id, ids)
    )
    taken_back = undone(connection, [row["id"] for row in rows])
    return [
        HistoryEntry(
            operation_id=row["id"],
            name=_name(row),
            who=row["who"],
            at=row["at"],
            kind=row["kind"],
            undone_at=taken_back.get(row["id"], ""),
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
    named = _touching_words(connection, wanted.words) if wanted.words.strip() else None
    while True:
        page = query if below is None else query.where(t.operation.c.id < below)
        rows = fetch(connection, t.operation, page.limit(_PAGE))
        for row in rows:
            name = _name(row)
            is_named = named is None or row["id"] in named or _holds(operation_words(name), wanted.words)
            if is_named and wanted.takes(name):
                yield row
        if len(rows) < _PAGE:
            return
        below = rows[-1]["id"]


def _holds(text: str, words: str) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words.casefold().split())


def _touching_words(connection: Connection, words: str) -> set[int]:
    """The operations that touched a record whose headline or caption, or another value that somebody put over
    what was read, holds all words.
    """
    found: list[str] = []
    for column, record in (
        (t.article.c.title, t.article.c.id),
        (t.placement.c.published, t.placement.c.id),
        (type_coerce(t.correction.c.value, Text), t.correction.c.record_id),
    ):
        conditions = (column.contains(word, autoescape=True) for word in words.split())
        found += connection.scalars(select(record).where(*conditions).limit(_MOST_NAMED))
    of, c = t.change_record.c, t.change.c
    query = (
        select(c.operation_id).join(t.change_record, c.seq == of.seq).where(of.record_id.in_(among(found)))
    )
    return set(connection.scalars(query.distinct()))


def _touching(connection: Connection, record_id: str) -> Select[Any]:
    """The numbers of the changes of a record, of the uses of photos in it, and of links that other articles
    made to it.

    They are found by the record: an import of millions is not gone through for what it did to one of them.
    """
    uses = connection.scalars(select(t.placement.c.id).where(t.placement.c.article_id == record_id)).all()
    of = t.change_record.c
    return select(of.seq).where(of.record_id.in_([record_id, *uses])).distinct()


def _changes_of_record(
    connection: Connection, record_id: str, operations: Iterable[int]
) -> Mapping[int, Sequence[RowMapping]]:
    """The first changes that operations made to a record and what belongs to it."""
    c = t.change.c
    touching = _touching(connection, record_id)
    query = select(t.change).where(c.seq.in_(touching)).order_by(c.seq)
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
    what = value_words(table)
    if before is None and after is None:
        return history_words("erased", what=what)
    parts = ""
    if before is None or after is None:
        code, row = "added" if before is None else "removed", after or before or {}
    else:
        code, row = "changed", after
        changed = (key for key in after if after[key] != before[key])
        parts = ", ".join(
            f"{value_words(key)}: {_brief(before[key])} → {_brief(after[key])}" for key in changed
        )
    name = _name_of(connection, row)
    if name:
        return history_words(f"{code}-name", what=what, name=_brief(name), changes=parts)
    return history_words(code, what=what, changes=parts)


def row_words(
    connection: Connection, table: str, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> Iterator[tuple[str, str, str]]:
    """What one row of the journal changed: what it is of, before and after; "" where there was or is none."""
    what = value_words(table)
    if before is None or after is None:
        row = after or before
        if row is not None:
            name = _name_of(connection, row)
            yield what, "" if before is None else name, "" if after is None else name
        return
    for key in after:
        if before[key] != after[key] and key not in _HIDDEN and not key.endswith("_id"):
            yield f"{what}, {value_words(key)}", _plain(before[key]), _plain(after[key])


def _plain(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    return "" if value is None else " ".join(str(value).split())


def _name_of(connection: Connection, row: dict[str, Any]) -> str:
    """The row's own name, or the name of what it points to, "" for none."""
    key = next((key for key in _NAMING if row.get(key)), "")
    name = value_words(row[key]) if key == "type" else _plain(row.get(key))
    for key, column in _POINTING.items():
        if row.get(key):
            query = select(column).where(column.table.c.id == row[key])
            named = str(connection.scalar(query) or history_words("gone"))
            name = f"{name}: {named}" if name else named
    return name


def _brief(value: object) -> str:
    if value is None or value == "":
        return history_words("nothing")
    if isinstance(value, list):
        return ", ".join(map(_brief, value)) or history_words("nothing")
    text = str(value)
    return history_words("quoted", text=f"{text[: _SHORT - 1]}…" if len(text) > _SHORT else text)
