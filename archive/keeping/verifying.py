"""Checking all of an archive: each part goes on after every error, and hides no other."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from archive.errors import CutlineError
from archive.files.fixity import Fixity
from archive.files.originals import Originals
from archive.keeping.chain import START, Journal, check_chain, read_journal
from archive.keeping.files import check_bytes, check_presence, known_originals
from archive.keeping.headlines import with_headlines
from archive.keeping.problems import BACKUP, LOG_SAVED, NEWER_COPY, NOT_OURS, REBUILT, Problem, Told
from archive.keeping.raw import any_text
from archive.keeping.rows import check_newest_rows, check_rows
from archive.model import Original
from archive.model.said import Said
from archive.progress import Progress
from archive.searching import Search
from archive.store import tables as t
from archive.store.database import Database, driver_of
from archive.store.logs import SAVED
from archive.store.seals import BLOCK, TRANSACTION, last_seal
from archive.store.soundness import row_problem, unsound_steps_and_ties
from archive.store.values import reason_of
from archive.store.witness import Witness

QUICK_CHANGES = 20_000
"""The newest changes, of which a quick check reads the images and the rows."""
_COUNTS = (
    "SELECT table_name, sum(after IS NOT NULL) - sum(before IS NOT NULL) FROM change GROUP BY table_name"
)
_SMALL = (t.archive_info, t.operation, t.seal)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is checked: `quick`, or the kept files that are read, as a share of all (0 to 1); or no files
    at all, and no index.
    """

    quick: bool = False
    share: float = 1.0
    files: bool = True


class Verifying:
    """One check of one archive."""

    def __init__(
        self,
        database: Database,
        originals: Originals,
        search: Search,
        witness: Witness,
        fixity: Fixity,
        told: Told,
        progress: Progress,
    ) -> None:
        self._database = database
        self._originals = originals
        self._search = search
        self._witness = witness
        self._fixity = fixity
        self._told = told
        self._progress = progress
        self._found: list[Problem] = []

    def run(self, extent: Extent) -> list[Problem]:
        """Check that much; gives all that is wrong."""
        with ThreadPoolExecutor(1) as beside:
            # SQLite's own check needs another processor and none of what Python does meanwhile.
            pages = beside.submit(self._pages, extent)
            with self._guarded(""):
                self._journal_and_rows(extent)
            self._take_pages(pages)
        if extent.files:
            with self._guarded(""):
                self._index(extent)
            with self._guarded(""):
                self._files(extent)
        return self._found

    # --- Telling ---

    def _tell(self, problem: Problem) -> None:
        self._found.append(problem)
        self._told(problem)

    def _tell_unreadable(self, table: str, error: Exception) -> None:
        what = Said.of("database.unreadable", reason=reason_of(error))
        self._tell(Problem("database", table, "", what, BACKUP))

    @contextmanager
    def _telling(self) -> Any:
        """Problems told within get the headlines of their records, and are told at the end."""
        waiting: list[Problem] = []
        try:
            yield waiting.append
        finally:
            for problem in with_headlines(self._database, waiting):
                self._tell(problem)

    @contextmanager
    def _guarded(self, table: str) -> Any:
        """What cannot be read is told, and hides nothing else."""
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error) as error:
            self._tell(
                Problem(
                    "database", table, "", Said.of("database.unreadable", reason=reason_of(error)), BACKUP
                )
            )
        except CutlineError as error:
            if error.code == "cancelled":
                raise
            self._tell(Problem("database", table, "", error.said, BACKUP))

    # --- The database ---

    def _pages(self, extent: Extent) -> list[Problem]:
        """What SQLite finds by itself: damaged pages, and rows that point to what is gone."""
        lines = self._database.check(quick=extent.quick)
        found = [
            Problem("database", "", "", Said.of("database.damaged", line=line), BACKUP) for line in lines
        ]
        if not extent.quick:
            with self._database.checking() as connection:
                found += [
                    Problem("row-unsound", unsound.table, unsound.id, unsound.what, NOT_OURS)
                    for unsound in unsound_steps_and_ties(connection)
                ]
        return found

    def _take_pages(self, pages: Future[list[Problem]]) -> None:
        while not wait([pages], timeout=0.2).done:
            self._progress.check()
        with self._guarded(""), self._telling() as told:
            for problem in pages.result():
                told(problem)

    def _journal_and_rows(self, extent: Extent) -> None:
        with self._database.checking() as connection:
            raw = driver_of(connection)
            self._witnessed(raw)
            if extent.quick:
                self._quick_rows(raw)
                return
            journal = self._read_journal(raw, START)
            with self._guarded("seal"), self._telling() as told:
                check_chain(raw, journal or Journal(), told)
            for table in _SMALL:
                with self._guarded(table.name), self._telling() as told:
                    _check_small(raw, table, told)
            with self._guarded(""), self._telling() as told:
                self._progress.step(0, 0, Said.of("stage.rows"))
                check_rows(raw, journal, told, self._guarded)

    def _read_journal(self, raw: sqlite3.Connection, since: int) -> Journal | None:
        """The journal, None where it cannot be read: then nothing can be held against it."""
        (total,) = raw.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()
        step: Callable[[int], None] = partial(self._progress.step, total=total, what=Said.of("stage.journal"))
        try:
            return read_journal(raw, since, step)
        except sqlite3.OperationalError:
            with self._guarded("change"), any_text(raw):
                return read_journal(raw, since, step)
        except sqlite3.Error as error:
            self._tell(
                Problem(
                    "database", "change", "", Said.of("database.unreadable", reason=reason_of(error)), BACKUP
                )
            )
        return None

    def _witnessed(self, raw: sqlite3.Connection) -> None:
        if self._database.file.with_name(SAVED).exists():
            self._tell(Problem("log-damaged", "", "", Said.of("database.log", file=SAVED), LOG_SAVED))
        amiss = self._witness.amiss
        if amiss is None:
            known, end = self._search.known(), last_seal(raw)
            if known is not None and end is not None and known.seq > end.seq:
                what = Said.of("journal.index-knew", change=known.seq, ends=end.seq)
                self._tell(Problem("work-lost", "", "", what, NEWER_COPY))
            return
        self._tell(Problem(amiss.code, "", "", amiss.what, NEWER_COPY))

    def _quick_rows(self, raw: sqlite3.Connection) -> None:
        since = _sealed_before(raw, QUICK_CHANGES)
        journal = self._read_journal(raw, since)
        with self._guarded("seal"), self._telling() as told:
            check_chain(raw, journal or Journal(), told)
        with self._guarded(""), self._telling() as told:
            _check_counts(raw, told)
        with self._guarded(""), self._telling() as told:
            if journal is not None:
                check_newest_rows(raw, since, journal.bad, told)

    # --- What lies beside it ---

    def _index(self, extent: Extent) -> None:
        self._progress.step(0, 0, Said.of("stage.index"))
        if self._found and any(each.kind == "database" for each in self._found):
            return  # what cannot be read cannot be held against anything
        with self._telling() as told:
            for record_id, what in self._search.check(20 if extent.quick else 200):
                table = "search index" if not record_id else "index of"
                told(Problem("index", table, record_id, what, REBUILT))

    def _files(self, extent: Extent) -> None:
        with self._database.checking() as connection:
            raw = driver_of(connection)
            with any_text(raw):
                known = known_originals(raw)
                worth = check_presence(self._originals, known, raw, self._tell)
        if not extent.quick:
            chosen = self._chosen(worth, extent.share)
            check_bytes(self._originals, chosen, self._fixity, self._tell, self._progress)

    def _chosen(self, originals: Sequence[Original], share: float) -> Sequence[Original]:
        """That share of the files: those that were not read for the longest time."""
        if share >= 1:
            return originals
        return longest_unread(originals, self._fixity)[: max(1, round(len(originals) * share))]


def longest_unread(originals: Iterable[Original], fixity: Fixity) -> list[Original]:
    """Files in the order of when they were last read, those that never were first, in no order."""
    readings = fixity.readings()
    mixed = list(originals)
    random.shuffle(mixed)
    return sorted(mixed, key=lambda each: readings[each.sha256].at if each.sha256 in readings else "")


def _sealed_before(raw: sqlite3.Connection, changes: int) -> int:
    """The last change under a seal before so many of the newest changes."""
    (found,) = raw.execute(
        "SELECT coalesce(max(seq), ?) FROM seal WHERE kind IN (?, ?) AND "
        "seq <= (SELECT max(seq) FROM change) - ?",
        (START, BLOCK, TRANSACTION, changes),
    ).fetchone()
    return int(found)


def _check_counts(raw: sqlite3.Connection, told: Told) -> None:
    wanted = dict(raw.execute(_COUNTS).fetchall())
    for table in t.DOMAIN_TABLES:
        (there,) = raw.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()  # noqa: S608 - ours
        if there != wanted.get(table.name, 0):
            what = Said.of("database.count", n=there, made=wanted.get(table.name, 0))
            told(Problem("row-missing", table.name, "", what, Said.of("mend.counted")))


def _check_small(raw: sqlite3.Connection, table: Any, told: Told) -> None:
    names = list(table.columns.keys())
    quoted = ", ".join(f'"{name}"' for name in names)
    with any_text(raw):
        for row in raw.execute(f'SELECT {quoted} FROM "{table.name}"'):  # noqa: S608 - ours
            reason = row_problem(table, dict(zip(names, row, strict=True)))
            if reason is not None:
                told(Problem("row-unsound", table.name, str(row[0])[:80], reason, NOT_OURS))
