"""What the columns of an archive may hold, checked when rows are read: somebody else may have written them.

A row that is otherwise costs the record it belongs to and nothing else. Whoever loads records gets `BadRow`,
which names the row; who loads many uses `sound`, which leaves such records out and tells of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cache, lru_cache
from math import isfinite
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Integer, Select, Table, select
from sqlalchemy.engine import RowMapping
from sqlalchemy.exc import SQLAlchemyError

from archive.errors import ArchiveError, CutlineError
from archive.model import CLASSES, LINK_TYPES, STORY_FIELDS, USE_FIELDS, Licensor, Location, Region
from archive.model.said import Said, TableName, Why
from archive.store import tables as t
from archive.store.columns import Json

Check = Callable[[Any], bool]
RecordT = TypeVar("RecordT")
Load = Callable[[Connection, list[str]], Mapping[str, RecordT]]
Told = Callable[[str, Said], None]
"""Hears the id of a record that was left out, and why."""


class BadRow(ArchiveError):
    """A row that is not as the program writes it; the record it belongs to cannot be read."""


def bad_row(table: str, row_id: object, reason: Why) -> BadRow:
    """The error that names a row of a table."""
    return BadRow("damaged-row", reason=reason, id=str(row_id)[:80], table=TableName(table))


def _strings(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _bylines(value: Any) -> bool:
    return isinstance(value, dict) and all(_strings(value.get(key)) for key in ("bylines", "contributors"))


def _blocks(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, dict)
        and each.get("kind") in _BLOCKS
        and isinstance(each.get("text"), str)
        and isinstance(each.get("photo"), int | None)
        for each in value
    )


def _photos(value: Any) -> bool:
    names = {"placement_id", "caption", "credit"}
    return isinstance(value, list) and all(
        isinstance(each, dict) and each.keys() == names and all(isinstance(v, str) for v in each.values())
        for each in value
    )


def _metadata(value: Any) -> bool:
    """Embedded metadata: lists, numbers, the properties as transmitted, all else strings."""
    return isinstance(value, dict) and all(_METADATA.get(key, _string)(v) for key, v in value.items())


def _doubts(value: Any) -> bool:
    words, numbers = ("code", "value"), ("start", "end")
    return isinstance(value, list) and all(
        isinstance(each, dict)
        and each.keys() == {*words, *numbers}
        and all(isinstance(each[name], str) for name in words)
        and all(isinstance(each[name], int) for name in numbers)
        for each in value
    )


def _correction(value: Any) -> bool:
    """A text, or places."""
    return isinstance(value, str) or (
        isinstance(value, list)
        and all(
            isinstance(each, dict)
            and each.keys() == {"name", "role"}
            and all(isinstance(word, str) for word in each.values())
            for each in value
        )
    )


def _details(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(each, str | int) for each in value.values())


def _string(value: Any) -> bool:
    return isinstance(value, str)


def _image(value: Any) -> bool:
    return isinstance(value, dict)


def _whole(value: Any) -> bool:
    return isinstance(value, int)


def _number(value: Any) -> bool:
    return type(value) in (int, float) and isfinite(value)


def _list_of(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(map(check, value))


def _record_of(record: type[Region | Licensor | Location]) -> Check:
    """A dataclass of strings and numbers, as an object of JSON that may leave some of them out."""
    checks = {each.name: _string if isinstance(each.default, str) else _number for each in fields(record)}
    return lambda value: (
        isinstance(value, dict)
        and value.keys() <= checks.keys()
        and all(checks[name](each) for name, each in value.items())
    )


_METADATA: dict[str, Check] = {
    **dict.fromkeys(("creator", "keywords", "people", "image_creators", "copyright_owners"), _strings),
    **dict.fromkeys(("width", "height", "rating"), _whole),
    **dict.fromkeys(("latitude", "longitude", "altitude"), _number),
    "regions": _list_of(_record_of(Region)),
    "licensors": _list_of(_record_of(Licensor)),
    "locations": _list_of(_record_of(Location)),
    "keyword_paths": _list_of(_strings),
    "raw": lambda value: isinstance(value, dict),
}
_BLOCKS = frozenset(("heading", "paragraph", "photo", "quote", "list"))
SHAPES: dict[str, Check] = {
    **dict.fromkeys(("article.keywords", "revision.keywords"), _strings),
    "revision.doubts": _doubts,
    "correction.value": _correction,
    "operation.details": _details,
    "revision.bylines": _bylines,
    "revision.body": _blocks,
    "revision.photos": _photos,
    "photo.metadata": _metadata,
    "change.before": _image,
    "change.after": _image,
}
"""What each column of JSON holds; a test sees that none is forgotten."""
AMONG: dict[str, frozenset[str]] = {
    "block.kind": _BLOCKS,
    "byline.role": frozenset(("byline", "contributor")),
    "credit.layer": frozenset(("transmitted", "published", "corrected")),
    "credit_value.role": frozenset(("photographer", "chain", "kind", "client", "licence")),
    "placement.position": frozenset(("lead", "inline", "gallery")),
    "agent.class": frozenset(CLASSES),
    "agent.status": frozenset(("provisional", "established")),
    "correction.field": frozenset((*STORY_FIELDS, *USE_FIELDS)),
    "decision.kind": frozenset(("names", "photos", "stories", "link")),
    "decision.verdict": frozenset(("same", "apart")),
    "link.type": frozenset(LINK_TYPES),
    "restriction.layer": frozenset(("read", "set", "lifted")),
    "web_link.type": frozenset(LINK_TYPES),
    "operation.kind": frozenset(("do", "undo", "redo", "migration", "final")),
}
"""The words that a column of text is confined to."""


def problem(table: Table, values: Sequence[Any]) -> Said | None:
    """What is wrong with the values of a row that has all columns in their order, None if nothing."""
    if _is_right(table, values):
        return None
    for (name, nullable, wanted, check), value in zip(_columns(table), values, strict=True):
        if value is None:
            if not nullable:
                return Said.of("row.empty", column=name)
        elif not isinstance(value, wanted):
            return Said.of(_KINDS[wanted], column=name, value=_shown(value))
        elif wanted is str and "\0" in str(value):
            return Said.of("row.null-character", column=name)
        elif check is not None and not check(value):
            return Said.of("row.never", column=name, value=_shown(value))
    return None


def _is_right(table: Table, values: Sequence[Any]) -> bool:
    """What `problem` asks, quickly: thousands of rows are of the same few kinds, and nothing is wrong."""
    plan = _plan(table, tuple(map(type, values)))
    if plan is None:
        return False
    texts, checked = plan
    for n, check in checked:
        if not check(values[n]):
            return False
    return "\0" not in "".join(texts(values))


@lru_cache(maxsize=1024)
def _plan(
    table: Table, kinds: tuple[type, ...]
) -> tuple[Callable[[Sequence[Any]], Sequence[str]], list[tuple[int, Check]]] | None:
    """What is left to be asked of a row whose values are of these kinds: what gives its texts, and the
    columns that hold certain values only. None where a kind is wrong.
    """
    texts: list[int] = []
    checked: list[tuple[int, Check]] = []
    for n, ((_, nullable, wanted, check), kind) in enumerate(zip(_columns(table), kinds, strict=True)):
        if kind is type(None) and nullable:
            continue
        if kind is type(None) or not issubclass(kind, wanted):
            return None
        if wanted is str:
            texts.append(n)
        if check is not None:
            checked.append((n, check))
    return (itemgetter(*texts) if texts else lambda _: ()), checked


@cache
def _columns(table: Table) -> tuple[tuple[str, bool, type, Check | None], ...]:
    found: list[tuple[str, bool, type, Check | None]] = []
    for column in table.columns:
        name = f"{table.name}.{column.name}"
        among = AMONG.get(name)
        if isinstance(column.type, Json):
            found.append((column.name, bool(column.nullable), object, SHAPES.get(name)))
        elif isinstance(column.type, Integer):
            found.append((column.name, bool(column.nullable), int, None))
        else:
            check = among.__contains__ if among is not None else None
            found.append((column.name, bool(column.nullable), str, check))
    return tuple(found)


def change_problem(row: Mapping[Any, Any]) -> Said | None:
    """What is wrong with a row of the journal, None if nothing: undo puts back what it holds."""
    table = t.DOMAIN_BY_NAME.get(row["table_name"])
    if table is None:
        return Said.of("row.no-table", value=_shown(row["table_name"]))
    needed, columns = _needed_and_known(table)
    for when in ("before", "after"):
        image = row[when]
        if image is None:
            continue
        if not isinstance(image, dict) or not needed <= image.keys() <= columns:
            return Said.of("row.no-image", column=when, table=TableName(table.name))
        if image["id"] != row["row_id"]:
            return Said.of("row.another", column=when, id=_shown(row["row_id"]))
    return None


@cache
def _needed_and_known(table: Table) -> tuple[frozenset[str], frozenset[str]]:
    """The columns that an image of a row of the table must have, and those that it may have."""
    return frozenset(("id", *table.info["owners"])), frozenset(table.columns.keys())


_KINDS: dict[type, str] = {int: "row.no-number", str: "row.no-text", object: "row.no-json"}


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


def fetch(
    connection: Connection, table: Table, query: Select[Any], parameters: Mapping[str, Any] | None = None
) -> list[RowMapping]:
    """The rows of one table that a query finds. Raises `BadRow` for the first that is not as it should be."""
    try:
        rows = connection.execute(query, parameters).all()
    except (ArchiveError, SQLAlchemyError):
        _raise_bad(connection, table, query, parameters)
        raise
    for row in rows:
        if reason := problem(table, row):
            raise bad_row(table.name, row._mapping[table.primary_key.columns[0].name], reason)
    return [row._mapping for row in rows]


def sound_changes(connection: Connection, query: Select[Any]) -> list[RowMapping]:
    """The changes of the journal that a query finds. Raises `BadRow` for one that we never wrote."""
    rows = fetch(connection, t.change, query)
    for row in rows:
        if reason := change_problem(row):
            raise bad_row(t.change.name, row["seq"], reason)
    return rows


def _raise_bad(
    connection: Connection, table: Table, query: Select[Any], parameters: Mapping[str, Any] | None
) -> None:
    """Raise `BadRow` for the row that keeps a query from being read, if it is one."""
    key = table.primary_key.columns[0]
    for row_id in connection.scalars(query.with_only_columns(key), parameters).all():
        try:
            connection.execute(select(table).where(key == row_id)).all()
        except (ArchiveError, SQLAlchemyError) as error:
            raise bad_row(table.name, row_id, reason_of(error)) from error


def reason_of(error: Exception) -> Why:
    """Why a row could not be read, without what wraps it."""
    if isinstance(error, CutlineError):
        return error.said
    return str(getattr(error, "orig", None) or error).rstrip(".")


def sound(
    load: Load[RecordT], connection: Connection, ids: list[str], told: Told
) -> Iterator[tuple[str, RecordT]]:
    """Records by id; those of which a row is bad are left out and told of: halved until they stand alone."""
    try:
        found = load(connection, ids)
    except BadRow as error:
        if len(ids) == 1:
            told(ids[0], error.said)
            return
        half = len(ids) // 2
        yield from sound(load, connection, ids[:half], told)
        yield from sound(load, connection, ids[half:], told)
        return
    yield from found.items()


def sound_rows(connection: Connection, table: Table, query: Select[Any]) -> Iterable[RowMapping]:
    """The rows of one table that a query finds, without those that are not as they should be."""
    try:
        return fetch(connection, table, query)
    except BadRow:
        key = table.primary_key.columns[0]
        ids = list(connection.scalars(query.with_only_columns(key)))

    def load(connection: Connection, wanted: list[str]) -> dict[str, RowMapping]:
        return {row["id"]: row for row in fetch(connection, table, select(table).where(key.in_(wanted)))}

    return [row for _, row in sound(load, connection, ids, lambda *_: None)]
