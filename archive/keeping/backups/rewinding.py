"""A database taken back to an earlier moment: what its journal tells of later is put back, row by row, and
cut off with its seals, so that it is to the byte of every row what it was.

That is possible where the journal tells all of it: not past a migration, past what was erased for good, or in
the middle of what had begun before and ended after the moment.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from archive.keeping.chain import START, check_chain, read_journal
from archive.keeping.problems import Problem
from archive.keeping.restoring import insert_row
from archive.keeping.rows import check_rows
from archive.model.said import Said, Why
from archive.store import tables as t
from archive.store.columns import from_json
from archive.store.seals import TRANSACTION

_FIRST_LATER = (
    "SELECT min(s.id) FROM seal s JOIN operation o ON o.id = s.operation_id WHERE s.kind = ? AND o.at > ?"
)
_CUT = "SELECT max(seq) FROM seal WHERE id < ?"
_IN_THE_WAY: tuple[tuple[Said, str], ...] = (
    (Said.of("rewind.newer-form"), "SELECT 1 FROM seal WHERE id >= ? AND kind <> 'transaction'"),
    (
        Said.of("rewind.ended-after"),
        "SELECT 1 FROM seal s JOIN operation o ON o.id = s.operation_id WHERE s.id >= ? AND o.at <= ?",
    ),
    (
        Said.of("rewind.erased"),
        "SELECT 1 FROM change WHERE seq > ? AND before IS NULL AND after IS NULL",
    ),
)
_FIRST_IMAGES = (
    "SELECT table_name, row_id, before FROM change WHERE seq IN "
    "(SELECT min(seq) FROM change WHERE seq > ? GROUP BY table_name, row_id)"
)
_CUTS = (
    "DELETE FROM change_record WHERE seq > :cut",
    "DELETE FROM put_over WHERE seq > :cut",
    "DELETE FROM change WHERE seq > :cut",
    "DELETE FROM seal WHERE id >= :seal",
    "DELETE FROM operation WHERE at > :moment AND id NOT IN (SELECT operation_id FROM change)",
)
_NO_LONGER_UNDER_WAY = (
    "DELETE FROM archive_info WHERE key = 'unfinished' AND "
    "json_extract(value, '$.operation_id') NOT IN (SELECT id FROM operation)"
)


class NotPossible(Exception):
    """The journal does not lead back to that moment; says `why`."""

    def __init__(self, why: Why) -> None:
        super().__init__(str(why))
        self.why = why


def rewind(file: Path, moment: str) -> int:
    """Take the database `file`, which nobody else has open, back to what it was at a moment (ISO 8601, UTC);
    gives how many changes were taken back. Raises `NotPossible`, and leaves it as it was then.
    """
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        try:
            taken_back = _rewind(connection, moment)
            _refuse_unsound(connection)
        except sqlite3.Error as error:
            connection.execute("ROLLBACK")
            raise NotPossible(str(error)) from error
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        return taken_back


def _rewind(connection: sqlite3.Connection, moment: str) -> int:
    (made,) = connection.execute("SELECT value FROM archive_info WHERE key = 'created_at'").fetchone()
    if made > moment:
        raise NotPossible(Said.of("rewind.made-later", day=made[:10]))
    (first,) = connection.execute(_FIRST_LATER, (TRANSACTION, moment)).fetchone()
    if first is None:
        (later,) = connection.execute("SELECT count(*) FROM operation WHERE at > ?", (moment,)).fetchone()
        if later:
            raise NotPossible(_IN_THE_WAY[0][0])
        return 0
    (cut,) = connection.execute(_CUT, (first,)).fetchone()
    for (reason, query), values in zip(_IN_THE_WAY, ((first,), (first, moment), (cut,)), strict=True):
        if connection.execute(query, values).fetchone() is not None:
            raise NotPossible(reason)
    (count,) = connection.execute("SELECT count(*) FROM change WHERE seq > ?", (cut,)).fetchone()
    _put_rows_back(connection, cut)
    for statement in _CUTS:
        connection.execute(statement, {"cut": cut, "seal": first, "moment": moment})
    connection.execute(_NO_LONGER_UNDER_WAY)
    return int(count)


def _put_rows_back(connection: sqlite3.Connection, cut: int) -> None:
    coming: list[tuple[Any, dict[str, Any]]] = []
    for table, row_id, before in connection.execute(_FIRST_IMAGES, (cut,)).fetchall():
        if table not in t.DOMAIN_BY_NAME:
            raise NotPossible(Said.of("rewind.no-table", table=repr(table)))
        connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))  # noqa: S608 - ours
        if before is not None:
            coming.append((t.DOMAIN_BY_NAME[table], from_json(before)))
    for known, row in coming:
        insert_row(connection, known, row)


def _refuse_unsound(connection: sqlite3.Connection) -> None:
    """Raise `NotPossible` unless rows, journal and seals agree."""
    found: list[Problem] = []

    @contextmanager
    def guarded(_: str) -> Any:
        yield

    journal = read_journal(connection, START, lambda _: None)
    check_chain(connection, journal, found.append)
    check_rows(connection, journal, found.append, guarded)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise NotPossible(Said.of("rewind.dangling"))
    if found:
        raise NotPossible(Said.of("rewind.unsound", problem=found[0].said))
