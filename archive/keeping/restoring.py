"""Rows put back to what the journal's newest images say, past the journal: nothing is changed by that, what
was changed behind its back is taken back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Table

from archive.errors import ArchiveError
from archive.keeping.mending import digest_of_any
from archive.keeping.problems import Problem
from archive.keeping.raw import columns_of, names_of
from archive.keeping.repaired import Done, Repaired
from archive.model.said import Said
from archive.store import tables as t
from archive.store.columns import from_json, to_json
from archive.store.soundness import json_columns

ROWS = frozenset(("row-changed", "row-missing", "row-added", "row-unsound"))
"""The kinds of problems that are of rows."""


def restore_rows(
    connection: sqlite3.Connection, problems: Iterable[Problem], done: Done, *, is_journal_sound: bool
) -> None:
    """Put rows back within a transaction. A row of which the journal knows nothing is taken away where the
    journal is sound; else it may be what is left of a change that is lost.
    """
    coming: list[tuple[Table, dict[str, Any]]] = []
    told: list[Repaired] = []
    for problem in problems:
        table = t.DOMAIN_BY_NAME.get(problem.table)
        if problem.kind not in ROWS or table is None or not problem.id:
            continue
        newest = _newest(connection, table.name, problem.id)
        if newest is None and not is_journal_sound:
            continue
        if newest is not None and not newest[1]:
            continue  # its image is not what its digest proves
        image = None if newest is None else newest[0]
        row_id = problem.id.encode("utf-8", "surrogateescape")
        delete = f'DELETE FROM "{table.name}" WHERE id = CAST(? AS TEXT)'  # noqa: S608 - ours
        gone = connection.execute(delete, (row_id,)).rowcount
        if image is not None:
            coming.append((table, image))
            told.append(Repaired(problem.kind, table.name, problem.id, Said.of("done.row")))
        elif gone:
            told.append(Repaired(problem.kind, table.name, problem.id, Said.of("done.row-taken")))
    for table, row in coming:
        insert_row(connection, table, row)
    for each in told:
        done(each)


def restore_table(connection: sqlite3.Connection, table: Table) -> None:
    """Give a table every row that the journal's newest images have and that it lacks."""
    query = (
        "SELECT max(seq), row_id, after FROM change WHERE table_name = ? AND row_id NOT IN "  # noqa: S608 - ours
        f'(SELECT id FROM "{table.name}") GROUP BY row_id'
    )
    for _, _, after in connection.execute(query, (table.name,)).fetchall():
        try:
            row = from_json(after)
        except ArchiveError:
            continue
        if isinstance(row, dict):
            insert_row(connection, table, row)


def _newest(
    connection: sqlite3.Connection, table: str, row_id: str
) -> tuple[dict[str, Any] | None, bool] | None:
    """The newest image of a row, and whether its digest proves it; None where the journal never had it."""
    found = connection.execute(
        "SELECT c.before, c.after, coalesce(p.digest, c.digest) FROM change c "
        "LEFT JOIN put_over p ON p.seq = c.seq "
        "WHERE c.table_name = ? AND c.row_id = CAST(? AS TEXT) ORDER BY c.seq DESC LIMIT 1",
        (table, row_id.encode("utf-8", "surrogateescape")),
    ).fetchone()
    if found is None:
        return None
    before, after, digest = found
    if before is None and after is None:
        return None, True
    if digest_of_any(before, after) != digest:
        return None, False
    return from_json(after), True


def insert_row(connection: sqlite3.Connection, table: Table, row: dict[str, Any]) -> None:
    """Put a row into its table, in the place of one that has its id."""
    encoded = json_columns(table)
    values = [
        to_json(row[name]) if name in encoded and row.get(name) is not None else row.get(name)
        for name in names_of(table)
    ]
    marks = ", ".join("?" * len(values))
    connection.execute(
        f'INSERT OR REPLACE INTO "{table.name}" ({columns_of(table)}) VALUES ({marks})',  # noqa: S608 - ours
        values,
    )
