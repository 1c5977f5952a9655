"""An archive of many stories, made once: rows straight into the tables, as an import of years leaves them.

Four photos a story, each with its caption, credit and whom it shows; a few people are in a great many
stories, most in a handful, tags likewise; and a journal as long as years of work make it.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, create_engine

from archive.catalogue import Catalogue
from archive.places import DATABASE
from archive.store import tables as t

PHOTOS = 4
BLOCKS = 8
RARE_AGENCY = "Nordlys Bild"
"""Stands in a few credit lines, and in no registry."""
WIRE = "Westby Pressefoto"
"""An agency of an archivist's own: one use of a photo in sixty came through it."""
_OF_WIRE = 60
_DOUBTFUL = 30
"""One use of a photo in so many has a name in its credit that nobody is sure of."""
_RARE_LINES = 50
_AT_ONCE = 20_000
_OPERATIONS_A_STORY = 2 / 3
_CHANGES_A_STORY = 10
_DONE = "made.json"
_SIZES = ((3000, 2000), (3000, 2000), (2000, 3000), (2400, 1800), (3200, 1800))

Row = tuple[Any, ...]


def large_archive(folder: Path, stories: int) -> Path:
    """The archive of this size in `folder`, which is made unless it lies there already."""
    archive = folder / f"archive-{stories}"
    done = archive / _DONE
    if not done.exists():
        if archive.exists():
            raise SystemExit(f"{archive} was not finished. Remove it, and run this again.")
        with Catalogue.open(archive, create=True, cache=folder / "cache", who="archivist"):
            pass
        _fill(archive / DATABASE, stories)
        done.write_text(json.dumps({"stories": stories}))
    return archive


def name(letter: str, number: int) -> str:
    """The id of the record of this number."""
    return f"{letter}{number:014x}"


def size_of(photo: int) -> tuple[int, int]:
    """Width and height of the photo of this number, in pixels."""
    return _SIZES[photo * 7 % len(_SIZES)]


def _fill(file: Path, stories: int) -> None:
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("PRAGMA synchronous = OFF")
        connection.exec_driver_sql("PRAGMA cache_size = -400000")
        indexes = [index for table in t.metadata.sorted_tables for index in table.indexes]
        for index in indexes:
            index.drop(connection)
        for table, columns, rows in _contents(stories):
            _insert(connection, table, columns, rows)
        for index in indexes:
            index.create(connection)
        connection.commit()
    engine.dispose()


def _insert(connection: Connection, table: Table, columns: str, rows: Iterable[Row]) -> None:
    names = columns.split()
    places = ", ".join("?" * len(names))
    quoted = ", ".join(f'"{column}"' for column in names)
    statement = f'INSERT INTO "{table.name}" ({quoted}) VALUES ({places})'
    left = iter(rows)
    while batch := list(islice(left, _AT_ONCE)):
        connection.exec_driver_sql(statement, batch)
    connection.commit()


def _contents(stories: int) -> Iterator[tuple[Table, str, Iterable[Row]]]:
    yield from _pictures(stories)
    yield from _articles(stories)
    yield from _people(stories)
    yield from _read_from_captions(stories)
    yield from _curation(stories)
    yield from _journal(stories)


def _pictures(stories: int) -> Iterator[tuple[Table, str, Iterable[Row]]]:
    photos = range(stories * PHOTOS)
    yield (
        t.original,
        "id size media_type name",
        ((f"{i:064x}", 300_000, "image/jpeg", f"{i}.jpg") for i in photos),
    )
    yield t.photo, "id metadata width height", ((name("p", i), None, *size_of(i)) for i in photos)
    yield (
        t.photo_file,
        "id photo_id original_id ordinal",
        ((name("f", i), name("p", i), f"{i:064x}", 0) for i in photos),
    )
    yield (
        t.placement,
        "id photo_id article_id ordinal position src published raw undated",
        (
            (
                *(name("u", i), name("p", i), name("a", i // PHOTOS), i % PHOTOS, "lead", f"{i}.jpg"),
                f"The harbour master, left, listens to the crew in Port Elwyn, March 13, 2024. {i}",
                "A caption and its credit. " * 4,
                0,
            )
            for i in photos
        ),
    )


def _articles(stories: int) -> Iterator[tuple[Table, str, Iterable[Row]]]:
    yield (
        t.article,
        "id title standfirst publication url language published published_inferred keywords source_path "
        "imported_at",
        (
            (
                *(name("a", i), f"Harbour board hears of ferry fire {i}", "Words that stand first. " * 6),
                *(f"Paper {i % 40}", f"https://example.org/{i}", "en"),
                *(f"{1990 + i % 35}-{1 + i % 12:02}-{1 + i % 28:02}", 0, "[]", f"/in/{i}", "2026-01-01"),
            )
            for i in range(stories)
        ),
    )
    text = "The harbour board met on Tuesday evening and heard. " * 8
    yield (
        t.block,
        "id article_id ordinal kind text placement_id",
        (
            (
                *(name("b", i), name("a", i // BLOCKS), i % BLOCKS),
                *(("photo", "", name("u", i // 2)) if i % 2 else ("paragraph", text, None)),
            )
            for i in range(stories * BLOCKS)
        ),
    )
    yield (
        t.fingerprint,
        "id address",
        ((name("a", i), f"example.org/{i}") for i in range(stories)),
    )


def _people(stories: int) -> Iterator[tuple[Table, str, Iterable[Row]]]:
    people = range(_number_of_people(stories))
    yield (
        t.agent,
        "id name class note status",
        ((name("n", i), f"Person {i}", "person", "", "provisional") for i in people),
    )
    yield (
        t.agent_name,
        "id agent_id name folded is_default",
        ((name("s", i), name("n", i), f"Person {i}", f"person {i}", 0) for i in people),
    )
    yield (
        t.byline,
        "id article_id ordinal role name agent_id",
        (
            (name("y", i), name("a", i), 0, "byline", "Dana Ruiz", name("n", i % len(people)))
            for i in range(stories)
        ),
    )


def _read_from_captions(stories: int) -> Iterator[tuple[Table, str, Iterable[Row]]]:
    chance = random.Random(1)
    uses, people = range(stories * PHOTOS), _number_of_people(stories)
    signers = min(5000, people)
    every = max(1, len(uses) // _RARE_LINES)
    yield (
        t.credit,
        "id placement_id layer raw",
        (
            (
                *(name("c", i), name("u", i), "published"),
                f"Person {i % signers}/{_agency(i, every)}",
            )
            for i in uses
        ),
    )
    yield (
        t.agent,
        "id name class kind note status",
        [(name("z", 0), WIRE, "organisation", "wire", "", "established")],
    )
    yield (
        t.agent_name,
        "id agent_id name folded is_default",
        [(name("z", 0), name("z", 0), WIRE, WIRE.casefold(), 0)],
    )
    yield (
        t.credit_value,
        "id placement_id credit_id ordinal role text kind agent_id start end rule",
        (
            (
                *(name("x", i), name("u", i), name("c", i), 1, "chain", WIRE, "wire", name("z", 0)),
                *(len(f"Person {i % signers}/"), len(f"Person {i % signers}/{WIRE}"), "registry"),
            )
            for i in uses
            if _agency(i, every) == WIRE
        ),
    )
    yield (
        t.doubt,
        "id record_id credit_id ordinal code value start end",
        (
            (
                *(name("o", i), name("u", i), name("c", i), 0, "unknown-name"),
                *(f"Person {int(signers * chance.random() ** 3)}", 0, 5),
            )
            for i in range(0, len(uses), _DOUBTFUL)
        ),
    )
    yield (
        t.credit_value,
        "id placement_id credit_id ordinal role text kind agent_id start end rule",
        (
            (
                *(name("v", i), name("u", i), name("c", i), 0, "photographer", f"Person {i % signers}"),
                *("", name("n", i % signers), 0, len(f"Person {i % signers}"), "photographer"),
            )
            for i in uses
        ),
    )
    # Whom a photo shows: a few are everywhere, most are nearly nowhere.
    yield (
        t.depiction,
        "id placement_id ordinal name agent_id start end rule",
        (
            (
                *(name("d", i), name("u", i % len(uses)), i // len(uses), "Person"),
                *(name("n", int(people * chance.random() ** 4)), 0, 5, "name"),
            )
            for i in range(len(uses) * 3 // 2)
        ),
    )
    yield (
        t.caption_date,
        "id placement_id ordinal value role text start end rule",
        (
            (name("e", i), name("u", i), 0, "2024-03-13", "taken", "March 13, 2024", 0, 5, "date")
            for i in uses
        ),
    )
    yield (
        t.caption_place,
        "id placement_id ordinal name role start end rule",
        ((name("l", i), name("u", i), 0, "Port Elwyn", "city", 0, 5, "place") for i in uses),
    )


def _agency(use: int, every: int) -> str:
    """Whose name stands last in the credit of a use; one in `every` is of a rare one."""
    if use % every == 0:
        return RARE_AGENCY
    return WIRE if use % _OF_WIRE == 1 else "Reuters"


def _curation(stories: int) -> Iterator[tuple[Table, str, Iterable[Row]]]:
    chance = random.Random(2)
    tags = 2000
    yield (
        t.tag,
        "id name parent_id folded",
        (
            (name("t", i), f"Tag {i}", name("t", i // 10) if i >= tags // 10 else None, f"tag {i}")
            for i in range(tags)
        ),
    )
    yield (
        t.tag_alias,
        "id tag_id name folded",
        ((name("w", i), name("t", i), f"Other {i}", f"other {i}") for i in range(0, tags, 2)),
    )
    given = {(i, int(tags * chance.random() ** 3)) for i in range(stories) for _ in range(2)}
    yield (
        t.tagging,
        "id tag_id record_id",
        ((name("g", n), name("t", tag), name("a", i)) for n, (i, tag) in enumerate(sorted(given))),
    )
    yield (
        t.link,
        "id from_id to_id type note",
        ((name("k", i), name("a", i), name("a", i + 1), "follow-up", "") for i in range(0, stories - 1, 3)),
    )


def _journal(stories: int) -> Iterator[tuple[Table, str, Iterable[Row]]]:
    operations, changes = int(stories * _OPERATIONS_A_STORY), stories * _CHANGES_A_STORY
    at = "2026-01-01T00:00:00.000000+00:00"
    yield (
        t.operation,
        "id token code details who at kind pending",
        (
            (i, f"{i:016x}", "tag-add", f'{{"tag": "Tag {i % 2000}"}}', "archivist", at, "do", 0)
            for i in range(1, operations + 1)
        ),
    )
    text = "The harbour board met on Tuesday evening and heard. " * 6

    def line(i: int) -> str:
        row = {"copyright_holder": None, "copyright_year": None, "holder_id": None, "id": name("b", i)}
        line = {"layer": "published", "placement_id": name("u", i // 10), "raw": text[:52]}
        return json.dumps({**row, **line}, sort_keys=True)

    def image(i: int) -> str:
        if _is_line(i):
            return line(i)
        row = {"article_id": name("a", i // 10), "id": name("b", i), "kind": "paragraph", "ordinal": i % 10}
        return json.dumps({**row, "placement_id": None, "text": text}, sort_keys=True)

    yield (
        t.change,
        "seq operation_id table_name row_id after digest",
        (
            (
                i + 1,
                1 + i * operations // changes,
                "credit" if _is_line(i) else "block",
                name("b", i),
                image(i),
                "0" * 64,
            )
            for i in range(changes)
        ),
    )
    yield t.change_record, "seq record_id", ((i + 1, name("a", i // 10)) for i in range(changes))


def _is_line(i: int) -> bool:
    """Whether a change is one of a credit line."""
    return i % 12 == 0


def _number_of_people(stories: int) -> int:
    return max(10, stories // 2)
