"""The history in words: who did what when, for the whole archive or for one record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from archive.model import HistoryEntry, OperationName
from archive.store import tables as t
from archive.store.journal import undone
from archive.store.values import bad_row, change_problem, fetch

_NAMING = ("name", "title", "text", "raw", "value", "type", "published")
_POINTING = {"tag_id": t.tag.c.name, "to_id": t.article.c.title}
_WORDS = {"tagging": "tag", "depiction": "person shown", "credit_value": "credit", "block": "text"}
_SHORT = 60
_MOST_CHANGES = 12


def history(connection: Connection, record_id: str | None, limit: int) -> list[HistoryEntry]:
    """Operations newest first; with an id, those that touched the record, its photos' uses or its links."""
    o, c = t.operation.c, t.change.c
    query = select(t.operation).order_by(o.id.desc()).limit(limit)
    touching = None if record_id is None else _touching(connection, record_id)
    if touching is not None:
        query = query.where(o.id.in_(select(c.operation_id).where(touching)))
    rows = fetch(connection, t.operation, query)
    ids = [row["id"] for row in rows]
    taken_back = undone(connection, ids)
    said = _changes(connection, ids, touching)
    return [
        HistoryEntry(
            operation_id=row["id"],
            name=OperationName(row["code"], row["details"]),
            who=row["who"],
            at=row["at"],
            kind=row["kind"],
            undone=row["id"] in taken_back,
            changes=tuple(said[row["id"]]),
        )
        for row in rows
    ]


def _touching(connection: Connection, record_id: str) -> ColumnElement[bool]:
    """Changes of a record, of the uses of photos in it, and of links that other articles made to it."""
    uses = connection.scalars(select(t.placement.c.id).where(t.placement.c.article_id == record_id)).all()
    of = t.change_record.c
    return t.change.c.seq.in_(select(of.seq).where(of.record_id.in_([record_id, *uses])))


def _changes(
    connection: Connection, ids: Sequence[int], touching: ColumnElement[bool] | None
) -> dict[int, list[str]]:
    said: dict[int, list[str]] = defaultdict(list)
    c = t.change.c
    for operation_id in ids:
        query = select(t.change).where(c.operation_id == operation_id).order_by(c.seq).limit(_MOST_CHANGES)
        if touching is not None:
            query = query.where(touching)
        for row in fetch(connection, t.change, query):
            if reason := change_problem(row):
                raise bad_row("change", row["seq"], reason)
            said[operation_id].append(_sentence(connection, row["table_name"], row["before"], row["after"]))
    return said


def _sentence(
    connection: Connection, table: str, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> str:
    what = _WORDS.get(table) or table.replace("_", " ")
    if before is None or after is None:
        row = after or before or {}
        return f"{what} {'added' if before is None else 'removed'}{_named(connection, row)}"
    parts = [
        f"{key}: {_brief(before.get(key))} → {_brief(after[key])}"
        for key in after
        if after[key] != before.get(key)
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
