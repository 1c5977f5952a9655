"""What an operation would do, told from the operation itself before it is rolled back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from archive.model import (
    STORY_FIELDS,
    USE_FIELDS,
    Article,
    Credit,
    Example,
    OperationName,
    Placement,
    Preview,
)
from archive.store import tables as t
from archive.store.agents import load_agents
from archive.store.corrections import field_value
from archive.store.records import load_articles, load_placements
from archive.store.rows import existing, rows_by
from archive.store.tags import load_tags

_LOOKED_AT = 200
"""Records that are looked at for examples: what is left out of them is counted all the same."""

MOST_WHOLE = 1_000
"""Records that a whole preview tells of."""

Facts = dict[str, Any]


def add_to(
    preview: Preview,
    name: OperationName,
    changes: int,
    records: Iterable[str],
    before: Connection,
    after: Connection,
) -> None:
    """Add to a preview an operation that is about to be rolled back; the connections see the archive without
    it and with it.
    """
    touched = sorted(records)
    preview.operation = preview.operation or name
    preview.changes += changes
    preview.records += len(touched)
    some = touched[: MOST_WHOLE if preview.whole else _LOOKED_AT]
    one, other = _facts(before, some), _facts(after, some)
    for example in _differences(some, one, other):
        if len(preview.examples) == preview.most and not preview.whole:
            break
        preview.examples.append(example)


def _differences(
    ids: Iterable[str], before: Mapping[str, Facts], after: Mapping[str, Facts]
) -> Iterator[Example]:
    for record_id in ids:
        one, other = before.get(record_id, {}), after.get(record_id, {})
        for name in dict.fromkeys((*one, *other)):
            if one.get(name) != other.get(name):
                yield Example(record_id, name, one.get(name), other.get(name))


def _facts(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    """What is shown of records, by their ids; ids that are none have nothing."""
    facts: dict[str, Facts] = {}
    for load in _LOADERS:
        for record_id, found in load(connection, ids).items():
            facts.setdefault(record_id, {}).update(found)
    return facts


def _stories(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    return {key: _record(story, STORY_FIELDS) for key, story in load_articles(connection, ids).items()}


def _uses(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    found = load_placements(connection, ids)
    return {
        key: {**_record(use, USE_FIELDS), **_read(use), "photo": use.photo.id} for key, use in found.items()
    }


def _read(use: Placement) -> Facts:
    """What was read of a use of a photo besides its fields, and all that is open of it."""
    credit, metadata = use.credit or Credit(""), use.photo.metadata
    doubts = (*use.doubts, *credit.doubts, *(metadata.doubts if metadata else ()))
    return {
        "photographers": tuple(value.text for value in credit.photographers),
        "agencies": tuple(source.text for source in credit.chain),
        "doubts": tuple((doubt.code, doubt.value) for doubt in doubts),
    }


def _record(record: Article | Placement, fields: Iterable[str]) -> Facts:
    return {
        **{name: field_value(record, name) for name in fields},
        "tags": tuple(tag.path for tag in record.tags),
        "doubts": tuple((doubt.code, doubt.value) for doubt in record.doubts),
    }


def _links(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    found: dict[str, Facts] = {}
    for rows in (
        rows_by(connection, t.link.c.from_id, ids, t.link.c.to_id),
        rows_by(connection, t.web_link.c.from_id, ids, t.web_link.c.address),
    ):
        for record_id, group in rows.items():
            ties = tuple((row["type"], row.get("to_id") or row.get("address"), row["note"]) for row in group)
            found.setdefault(record_id, {"links": ()})["links"] += ties
    return found


def _trashed(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    rows = rows_by(connection, t.trash.c.record_id, ids)
    return {key: {"trash": group[0]["reason"] or "thrown away"} for key, group in rows.items()}


def _collected(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    rows = rows_by(connection, t.collection_item.c.record_id, ids, t.collection_item.c.collection_id)
    names = dict(connection.execute(select(t.collection.c.id, t.collection.c.name)).all()) if rows else {}
    return {
        key: {"collections": tuple(names[row["collection_id"]] for row in group)}
        for key, group in rows.items()
    }


def _restricted(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    rows = rows_by(connection, t.restriction.c.record_id, ids, t.restriction.c.ordinal)
    return {
        key: {"restrictions": tuple((row["layer"], row["code"], row["until"]) for row in group)}
        for key, group in rows.items()
    }


def _names(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    agents = load_agents(connection, existing(connection, t.agent, ids))
    return {
        key: {"name": one.name, "kind": one.kind, "note": one.note, "aliases": one.spellings}
        for key, one in agents.items()
    }


def _tags(connection: Connection, ids: list[str]) -> dict[str, Facts]:
    wanted = existing(connection, t.tag, ids)
    tags = load_tags(connection, counted=False) if wanted else {}
    return {
        key: {"path": tag.path, "colour": tag.colour, "aliases": tag.aliases}
        for key, tag in tags.items()
        if key in wanted
    }


_LOADERS: tuple[Callable[[Connection, list[str]], dict[str, Facts]], ...] = (
    *(_stories, _uses, _links, _trashed, _collected, _restricted, _names, _tags),
)
