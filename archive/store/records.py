"""Rows in, records out: articles, placements, photos and tags put together from their tables.

Everything is loaded in sets, one query a table whatever the number of records.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.engine import RowMapping

from archive.model import (
    Article,
    Block,
    CaptionDate,
    Copyright,
    Credit,
    Doubt,
    Original,
    Person,
    Photo,
    Place,
    Placement,
    Published,
    Signature,
    Source,
    Tag,
    Value,
)
from archive.model.said import Said
from archive.store import tables as t
from archive.store.agents import Agents, load_agents, preferred, spellings
from archive.store.corrections import CORRECTED, lay_over_story, lay_over_use, load_layers
from archive.store.doubts import load_doubts, load_doubts_of_credits
from archive.store.metadata import metadata_from_json
from archive.store.restrictions import load_orders_of_uses
from archive.store.rows import Grouped, count_by, rows_by, single
from archive.store.shelved import load_collections_of, load_trashed
from archive.store.tags import load_tags_of
from archive.store.values import bad_row

PointedT = TypeVar("PointedT")
RecordT = TypeVar("RecordT", Article, Placement)


def load_photos(connection: Connection, ids: Iterable[str]) -> dict[str, Photo]:
    """Photos by id; ids that do not exist are left out."""
    wanted = list(ids)
    files = rows_by(connection, t.photo_file.c.photo_id, wanted, t.photo_file.c.ordinal)
    originals = load_originals(connection, (row["original_id"] for rows in files.values() for row in rows))
    doubts = load_doubts(connection, wanted)
    photos = {}
    for row in single(connection, t.photo, wanted):
        kept = tuple(_pointed(originals, "photo_file", f, "original_id") for f in files.get(row["id"], ()))
        metadata = metadata_from_json(row["metadata"])
        if metadata is not None and row["id"] in doubts:
            metadata = replace(metadata, doubts=doubts[row["id"]])
        photos[row["id"]] = Photo(row["id"], kept, metadata, row["width"], row["height"])
    return photos


def load_credits(connection: Connection, ids: Iterable[str]) -> dict[str, Credit]:
    """Credit lines of any layer by their own ids, each as it was read: names as the reading gave them."""
    wanted = list(ids)
    values = rows_by(connection, t.credit_value.c.credit_id, wanted, t.credit_value.c.ordinal)
    doubts = load_doubts_of_credits(connection, wanted)
    rows = single(connection, t.credit, wanted)
    return {row["id"]: _credit(row, values.get(row["id"], []), doubts.get(row["id"], ()), {}) for row in rows}


def load_originals(connection: Connection, ids: Iterable[str]) -> dict[str, Original]:
    """Originals by SHA-256."""
    return {
        row["id"]: Original(row["id"], row["size"], row["media_type"], row["name"])
        for row in single(connection, t.original, ids)
    }


def load_placements(connection: Connection, ids: Iterable[str]) -> dict[str, Placement]:
    """Placements by id, each with its photo, credit and everything read from its caption."""
    return _placements(connection, list(single(connection, t.placement, ids)))


def load_articles(
    connection: Connection, ids: Iterable[str], *, corrected: bool = True
) -> dict[str, Article]:
    """Articles by id, each whole: body, bylines, tags, and its placements in order.

    As they are shown, or, not `corrected`, as they were read, with the photos that lie in the trash in their
    places.
    """
    rows = list(single(connection, t.article, ids))
    keys = [row["id"] for row in rows]
    bylines = rows_by(connection, t.byline.c.article_id, keys, t.byline.c.ordinal)
    blocks = rows_by(connection, t.block.c.article_id, keys, t.block.c.ordinal)
    used = _present_uses(connection, keys)
    older = count_by(connection, t.revision.c.article_id, keys)
    uses = [row for group in used.values() for row in group]
    placements = _placements(connection, uses, corrected=corrected)
    originals = load_originals(connection, (row["original_id"] for row in rows if row["original_id"]))
    tags = load_tags_of(connection, keys)
    doubts = load_doubts(connection, keys)
    signed = (byline["agent_id"] for group in bylines.values() for byline in group)
    agents = load_agents(connection, (*signed, *(row["publication_id"] for row in rows)))
    linked = count_by(connection, t.link.c.from_id, keys), count_by(connection, t.link.c.to_id, keys)
    read = {
        row["id"]: _article(
            row,
            bylines.get(row["id"], []),
            blocks.get(row["id"], []),
            *_thrown_apart((placements[p["id"]] for p in used.get(row["id"], ())), corrected),
            tags.get(row["id"], ()),
            doubts.get(row["id"], ()),
            agents,
            originals.get(row["original_id"]),
            sum(ties.get(row["id"], 0) for ties in linked),
            1 + older.get(row["id"], 0),
        )
        for row in rows
    }
    laid_over = load_layers(connection, keys) if corrected else {}
    shown = read | {key: lay_over_story(read[key], own) for key, own in laid_over.items()}
    return _put_where_they_are(connection, shown)


def _present_uses(connection: Connection, article_ids: list[str]) -> Grouped:
    """The placements of articles in order, but for those that only an older version has."""
    used = rows_by(connection, t.placement.c.article_id, article_ids, t.placement.c.ordinal)
    past = rows_by(connection, t.past_use.c.article_id, article_ids)
    gone = {row["id"] for rows in past.values() for row in rows}
    return {key: [row for row in rows if row["id"] not in gone] for key, rows in used.items()}


def _thrown_apart(
    uses: Iterable[Placement], are_apart: bool
) -> tuple[tuple[Placement, ...], tuple[Placement, ...]]:
    """The uses that a story shows, and those that were thrown away by themselves; all among the first where
    these are not to be told apart.
    """
    uses = tuple(uses)
    thrown = tuple(use for use in uses if are_apart and use.trashed is not None)
    return tuple(use for use in uses if use.trashed is None) if thrown else uses, thrown


def _article(
    row: RowMapping,
    bylines: Sequence[RowMapping],
    blocks: Sequence[RowMapping],
    placements: tuple[Placement, ...],
    thrown: tuple[Placement, ...],
    tags: tuple[Tag, ...],
    doubts: tuple[Doubt, ...],
    agents: Agents,
    original: Original | None,
    links: int,
    versions: int,
) -> Article:
    paper = row["publication_id"], row["publication"]
    return Article(
        id=row["id"],
        title=row["title"],
        standfirst=row["standfirst"],
        bylines=tuple(_names(bylines, "byline", agents)),
        contributors=tuple(_names(bylines, "contributor", agents)),
        signed=tuple(Signature(b["role"], b["name"]) for b in bylines),
        byline_spellings=tuple(name for b in bylines for name in spellings(agents, b["agent_id"], b["name"])),
        publication=preferred(agents, *paper),
        publication_read=row["publication"],
        publication_spellings=spellings(agents, *paper),
        url=row["url"],
        language=row["language"],
        published=Published(row["published"], bool(row["published_inferred"])) if row["published"] else None,
        keywords=tuple(row["keywords"]),
        body=_body(blocks, placements, thrown),
        placements=placements,
        thrown=thrown,
        tags=tags,
        doubts=doubts,
        original=original,
        source_path=row["source_path"],
        imported_at=row["imported_at"],
        links=links,
        versions=versions,
    )


def _body(
    blocks: Sequence[RowMapping], shown: Sequence[Placement], thrown: Sequence[Placement]
) -> tuple[Block, ...]:
    """The body, its photos by their place among those that are shown."""
    index = {placement.id: n for n, placement in enumerate(shown)}
    gone = {placement.id for placement in thrown}
    return tuple(
        Block(b["kind"], b["text"], index.get(b["placement_id"]))
        for b in blocks
        if b["placement_id"] not in gone
    )


def _names(bylines: Iterable[RowMapping], role: str, agents: Agents) -> Iterator[str]:
    """The preferred names of those who signed in one role, each once."""
    named = (preferred(agents, b["agent_id"], b["name"]) for b in bylines if b["role"] == role)
    yield from dict.fromkeys(named)


def _placements(
    connection: Connection, rows: list[RowMapping], *, corrected: bool = True
) -> dict[str, Placement]:
    keys = [row["id"] for row in rows]
    photos = load_photos(connection, (row["photo_id"] for row in rows))
    layers = rows_by(connection, t.credit.c.placement_id, keys)
    values = rows_by(connection, t.credit_value.c.placement_id, keys, t.credit_value.c.ordinal)
    people = rows_by(connection, t.depiction.c.placement_id, keys, t.depiction.c.ordinal)
    dates = rows_by(connection, t.caption_date.c.placement_id, keys, t.caption_date.c.ordinal)
    places = rows_by(connection, t.caption_place.c.placement_id, keys, t.caption_place.c.ordinal)
    tags = load_tags_of(connection, keys)
    doubts = load_doubts(connection, keys)
    agents = load_agents(connection, _named(layers, values, people))
    credits = _credits(connection, layers, values, agents, corrected=False)
    ordered = load_orders_of_uses(connection, {row["id"]: row["photo_id"] for row in rows})
    laid_over = load_layers(connection, keys) if corrected else {}
    own_credits = _credits(connection, layers, values, agents, corrected=True) if laid_over else {}
    read = {
        row["id"]: Placement(
            id=row["id"],
            photo=_pointed(photos, "placement", row, "photo_id"),
            article_id=row["article_id"],
            ordinal=row["ordinal"],
            position=row["position"],
            src=row["src"],
            alt=row["alt"],
            published=row["published"],
            credit=credits.get(row["id"]),
            people=tuple(_person(p, agents) for p in people.get(row["id"], ())),
            dates=tuple(map(_date, dates.get(row["id"], ()))),
            places=tuple(map(_place, places.get(row["id"], ()))),
            undated=bool(row["undated"]),
            tags=tags.get(row["id"], ()),
            doubts=doubts.get(row["id"], ()),
            restrictions=ordered.get(row["id"], ()),
        )
        for row in rows
    }
    shown = {key: lay_over_use(read[key], own, own_credits.get(key)) for key, own in laid_over.items()}
    return _put_where_they_are(connection, read | shown)


def _put_where_they_are(connection: Connection, records: Mapping[str, RecordT]) -> dict[str, RecordT]:
    """The records with the collections that they are in, and why they are in the trash."""
    collected, trashed = load_collections_of(connection, records), load_trashed(connection, records)
    moved = {
        key: replace(records[key], collections=collected.get(key, ()), trashed=trashed.get(key))
        for key in collected.keys() | trashed.keys()
    }
    return {**records, **moved}


def _named(layers: Grouped, values: Grouped, people: Grouped) -> Iterator[str | None]:
    """Everybody whom credits and captions mean."""
    for groups, column in ((values, "agent_id"), (people, "agent_id"), (layers, "holder_id")):
        yield from (row[column] for group in groups.values() for row in group)


def _date(row: RowMapping) -> CaptionDate:
    return CaptionDate(row["value"], row["role"], row["text"], *_span(row))


def _place(row: RowMapping) -> Place:
    return Place(row["name"], row["role"], *_span(row))


def _person(row: RowMapping, agents: Agents) -> Person:
    who = row["agent_id"], row["name"]
    return Person(
        preferred(agents, *who),
        row["title"],
        row["position"],
        *_span(row),
        agent_id=row["agent_id"],
        spellings=spellings(agents, *who),
    )


def _credits(
    connection: Connection, layers: Grouped, values: Grouped, agents: Agents, *, corrected: bool
) -> dict[str, Credit]:
    """The credit of each placement: as the archivist corrected it, or as it came in."""
    wanted = {
        placement_id: next((row for row in rows if (row["layer"] == CORRECTED) is corrected), None)
        for placement_id, rows in layers.items()
    }
    in_force = {key: row for key, row in wanted.items() if row is not None}
    doubts = load_doubts_of_credits(connection, (row["id"] for row in in_force.values()))
    return {
        placement_id: _credit(
            row,
            [v for v in values.get(placement_id, ()) if v["credit_id"] == row["id"]],
            doubts.get(row["id"], ()),
            agents,
        )
        for placement_id, row in in_force.items()
    }


def _credit(
    row: RowMapping, values: Sequence[RowMapping], doubts: tuple[Doubt, ...], agents: Agents
) -> Credit:
    def of(role: str) -> tuple[Value, ...]:
        return tuple(_value(v, agents) for v in values if v["role"] == role)

    holder, year = row["copyright_holder"], row["copyright_year"]
    held = Copyright(preferred(agents, row["holder_id"], holder) if holder else None, year)
    return Credit(
        raw=row["raw"],
        photographers=of("photographer"),
        chain=tuple(_source(v, agents) for v in values if v["role"] == "chain"),
        kinds=of("kind"),
        client=next(iter(of("client")), None),
        copyright=held if holder or year else None,
        licence=next(iter(of("licence")), None),
        doubts=doubts,
    )


def _value(row: RowMapping, agents: Agents) -> Value:
    who = row["agent_id"], row["text"]
    return Value(
        preferred(agents, *who), *_span(row), agent_id=row["agent_id"], spellings=spellings(agents, *who)
    )


def _source(row: RowMapping, agents: Agents) -> Source:
    agent = agents.get(row["agent_id"] or "")
    kind = agent.kind if agent is not None and agent.kind is not None else row["kind"]
    value = _value(row, agents)
    return Source(
        value.text,
        *_span(row),
        kind=kind,
        agent_id=value.agent_id,
        spellings=value.spellings,
    )


def _pointed(found: Mapping[str, PointedT], table: str, row: RowMapping, column: str) -> PointedT:
    """What a row points to. Raises `BadRow` where that is gone."""
    if row[column] not in found:
        raise bad_row(table, row["id"], Said.of("row.points-to", column=column, id=repr(row[column])))
    return found[row[column]]


def _span(row: RowMapping) -> tuple[int, int, str]:
    return row["start"], row["end"], row["rule"]
