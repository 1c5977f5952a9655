"""The rows of all tables held against the newest images of the journal.

Each image is a row's text, and so is each row; where the hashes of both add up to the same for the rows of a
table whose ids end alike, they are the same rows. Only where they do not is row after row looked at.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import cache
from json.encoder import encode_basestring
from typing import Any

from sqlalchemy import Table

from archive.errors import ArchiveError
from archive.keeping.chain import ENDING, Journal
from archive.keeping.problems import FROM_JOURNAL, NOT_OURS, Problem, Told
from archive.keeping.raw import Values, any_text, batches, columns_of, names_of
from archive.model.said import Said, Why
from archive.store import tables as t
from archive.store.columns import from_json
from archive.store.soundness import json_columns, row_problem
from archive.store.values import problem, reason_of

Row = dict[str, Any]
_AT_ONCE = 16
"""Of how many endings the differing rows are held in memory together: a sixteenth of all."""
_TEXTS: Mapping[type, Callable[[Any], str]] = {
    str: encode_basestring,
    int: int.__repr__,
    type(None): lambda _: "null",
}


def check_rows(
    connection: sqlite3.Connection,
    journal: Journal | None,
    told: Told,
    guarded: Callable[[str], AbstractContextManager[None]],
) -> None:
    """Tell of every row of every table that is not what the journal says, or not as the program writes it.

    Each table is read within `guarded`. Without a journal, as one cannot be read, rows are looked at alone.
    """
    for table in t.DOMAIN_TABLES:
        with guarded(table.name):
            _check_table(connection, table, journal, told)


def _check_table(connection: sqlite3.Connection, table: Table, journal: Journal | None, told: Told) -> None:
    sums = journal.sums[table.name] if journal is not None else {}
    try:
        unsound, left = _added_up(connection, table, sums)
    except sqlite3.OperationalError:
        with any_text(connection):
            unsound, left = _added_up(connection, table, sums)
    off = sorted(ending for ending, sum_ in left.items() if sum_) if journal is not None else []
    with any_text(connection):
        for n in range(0, len(off), _AT_ONCE):
            for differing in differing_rows(connection, table, off[n : n + _AT_ONCE], journal or Journal()):
                reason = unsound.pop(differing.id, None)
                told(differing if reason is None else _unsound(table, differing.id, reason, FROM_JOURNAL))
    for row_id, reason in unsound.items():
        told(_unsound(table, row_id, reason, NOT_OURS))


def check_newest_rows(connection: sqlite3.Connection, since: int, bad: set[int], told: Told) -> None:
    """The same for the rows that changed after number `since`; images that are `bad` say nothing."""
    for table in t.DOMAIN_TABLES:
        names = names_of(table)
        columns = ", ".join(f't."{name}"' for name in names)
        # The sign keeps SQLite from its index by rows, which leads through all changes of the table.
        query = (
            "WITH newest AS (SELECT row_id, max(seq) AS seq, after FROM change WHERE seq > ? AND "  # noqa: S608
            f"+table_name = ? GROUP BY row_id) SELECT n.row_id, n.seq, n.after, {columns} FROM newest n "
            f'LEFT JOIN "{table.name}" t ON t.id = n.row_id'
        )
        with any_text(connection):
            for rows in batches(connection, query, (since, table.name)):
                for row_id, seq, after, *values in rows:
                    row = dict(zip(names, values, strict=True))
                    if seq not in bad:
                        there = row if row["id"] is not None else None
                        for differing in _differing(table, row_id, there, after, seq):
                            told(differing)


def _unsound(table: Table, row_id: str, reason: Why, mend: Said) -> Problem:
    return Problem("row-unsound", table.name, row_id[:80], reason, mend)


def _added_up(
    connection: sqlite3.Connection, table: Table, sums: Mapping[str, int]
) -> tuple[dict[str, Why], dict[str, int]]:
    """The rows of a table that are unsound, by id, and why; and what is left of the journal's sums when all
    that stands in the table is taken off them.
    """
    text, encoded, names = _text_of(table), bool(json_columns(table)), names_of(table)
    left = dict(sums)
    at = names.index("id")
    is_original = table is t.original
    unsound: dict[str, Why] = {}
    for rows in batches(connection, f'SELECT {columns_of(table)} FROM "{table.name}"'):  # noqa: S608 - ours
        for row in rows:
            row_id = row[at]
            ending = str(row_id)[-ENDING:]
            left[ending] = left.get(ending, 0) - hash(text(row))
            if encoded or is_original or problem(table, row):
                reason = row_problem(table, dict(zip(names, row, strict=True)))
                if reason is not None:
                    unsound[str(row_id)] = reason
    return unsound, left


@cache
def _text_of(table: Table) -> Callable[[Values], str]:
    """What gives the image of a row, whose values come in the table's order and JSON as text."""
    names = names_of(table)
    encoded = set(json_columns(table))
    order = [names.index(name) for name in sorted(names)]
    frame = "{" + ", ".join(f'"{name}": %s' for name in sorted(names)) + "}"
    ways = [_as_json if names[n] in encoded else None for n in order]
    if not encoded:
        return lambda row: frame % tuple([_TEXTS.get(type(row[n]), _of_another_kind)(row[n]) for n in order])

    def text(row: Values) -> str:
        values = [
            way(row[n]) if way else _TEXTS.get(type(row[n]), _of_another_kind)(row[n])
            for way, n in zip(ways, order, strict=True)
        ]
        return frame % tuple(values)

    return text


def _of_another_kind(value: Any) -> str:
    """A value that no table of ours holds, as a strict one refuses it."""
    return json.dumps(value, default=repr)


def _as_json(value: Any) -> str:
    return "null" if value is None else str(value)


def image_text(connection: sqlite3.Connection, table_name: str, row_id: str) -> str | None:
    """The image of a row as it stands in its table, None where there is none."""
    table = t.DOMAIN_BY_NAME.get(table_name)
    if table is None:
        return None
    query = f'SELECT {columns_of(table)} FROM "{table.name}" WHERE id = ?'  # noqa: S608 - ours
    row = connection.execute(query, (row_id,)).fetchone()
    return None if row is None else _text_of(table)(row)


# --- Row after row ------------------------------------------------------------------------------------


def newest_images(
    connection: sqlite3.Connection, table: Table, endings: list[str]
) -> Iterator[tuple[str, int, str | None]]:
    """The newest change of each row whose id ends so: the row's id, the change's number, and the image that
    it left.
    """
    marks = ", ".join("?" * len(endings))
    # SQLite takes the other columns of a group from the row that holds its greatest value.
    query = (
        "SELECT row_id, max(seq), after FROM change WHERE table_name = ? "  # noqa: S608
        f"AND substr(row_id, -{ENDING}) IN ({marks}) GROUP BY row_id"
    )
    for rows in batches(connection, query, (table.name, *endings)):
        yield from rows


def differing_rows(
    connection: sqlite3.Connection, table: Table, endings: list[str], journal: Journal
) -> Iterator[Problem]:
    """The rows whose ids end so and that are not what the journal says; its bad images say nothing."""
    marks = ", ".join("?" * len(endings))
    query = f'SELECT {columns_of(table)} FROM "{table.name}" WHERE substr(id, -{ENDING}) IN ({marks})'  # noqa: S608
    names = names_of(table)
    there = {
        row["id"]: row
        for row in (dict(zip(names, r, strict=True)) for r in connection.execute(query, endings))
    }
    for row_id, seq, after in newest_images(connection, table, endings):
        row = there.pop(row_id, None)
        if seq not in journal.bad and (table.name, row_id) not in journal.blank:
            yield from _differing(table, row_id, row, after, seq)
    for row_id in there:
        yield Problem("row-added", table.name, row_id[:80], Said.of("row.unmade"), FROM_JOURNAL)


def _differing(table: Table, row_id: str, row: Row | None, after: str | None, seq: int) -> Iterator[Problem]:
    if after is None:
        if row is not None:
            what = Said.of("row.taken-away", change=seq)
            yield Problem("row-added", table.name, row_id, what, FROM_JOURNAL)
        return
    if row is None:
        yield Problem("row-missing", table.name, row_id, Said.of("row.gone", change=seq), FROM_JOURNAL)
        return
    other = columns_that_differ(table, row, after)
    if other:
        what = Said.of("row.differs", n=len(other), columns=other, change=seq)
        yield Problem("row-changed", table.name, row_id, what, FROM_JOURNAL)


def columns_that_differ(table: Table, row: Row, image: str) -> list[str]:
    """The columns in which a row, with JSON as text, is not what an image says; of an image that is none
    nothing can be said.
    """
    try:
        wanted = from_json(image)
    except ArchiveError:
        return []
    if not isinstance(wanted, dict):
        return []
    return [name for name in names_of(table) if _value(table, row, name) != wanted.get(name)]


def _value(table: Table, row: Row, name: str) -> Any:
    if name not in json_columns(table):
        return row[name]
    try:
        return from_json(row[name])
    except ArchiveError as error:
        return reason_of(error)
