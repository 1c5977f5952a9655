"""Mending an archive: from its own journal, from files at hand, from a backup; never for the worse.

A copy of the database is put aside first. What was mended is checked as all is; where more is wrong than was
before, the copy is put back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from archive.errors import ArchiveError
from archive.files.fixity import EQUAL, MENDED, Fixity
from archive.files.originals import CHANGED, Originals
from archive.keeping.database_file import (
    as_far_as_readable,
    connected,
    copy_whole,
    explained,
    refuse_used,
    remove,
    remove_log,
    settle,
)
from archive.keeping.files import damaged, known_originals
from archive.keeping.mending import Mending
from archive.keeping.problems import Problem
from archive.keeping.raw import any_text
from archive.keeping.repaired import Done, Repaired
from archive.keeping.restoring import ROWS, restore_rows
from archive.keeping.salvage import salvage
from archive.keeping.sources import Source, opened_copies
from archive.model import Original
from archive.model.said import Said
from archive.store.logs import SAVED, replayed
from archive.store.readonly import is_read_only, refusal
from archive.store.seals import last_seal
from archive.store.witness import LOST, Seen, compared

CLOSED = "closed"
"""The kind of problem that keeps an archive from being opened."""
LOG = "log-damaged"
_JOURNAL = ("change-", "record-", "operation-", "seal-", "journal-")
_INDEX_ONLY = ("missing from index", "wrong # of entries in index", "non-unique entry in index")


class Archive(Protocol):
    """What is mended: an archive in a folder, opened anew between two steps."""

    file: Path

    def check(self, *, files: bool) -> list[Problem]:
        """All that is wrong with it, or with its database alone; `CLOSED` where it cannot be opened."""

    def seen(self) -> Seen | None:
        """What was seen of its journal before, where that is more than there is."""

    def reindex(self) -> None:
        """Build the search index anew."""


class Repairing:
    """One repair of one archive, whose database nobody else has open."""

    def __init__(
        self, archive: Archive, originals: Originals, fixity: Fixity, place: Path | None, done: Done
    ) -> None:
        self._archive = archive
        self._originals = originals
        self._fixity = fixity
        self._source = Source(place) if place is not None else None
        self._told = done
        self.done: list[Repaired] = []
        self._told_once: set[Repaired] = set()
        self._unwritten: dict[str, Said] = {}

    def run(self) -> list[Problem]:
        """Mend; gives what is still wrong. Raises `ArchiveError` where somebody has it open ("locked"), or
        where nothing can be written ("not-mended"); what was mended before stays.
        """
        with explained(self._archive.file):
            return self._run()

    def _run(self) -> list[Problem]:
        before = self._archive.check(files=True)
        if not before:
            return []
        if is_read_only(self._archive.file):
            raise refusal(self._archive.file)
        refuse_used(self._archive.file)
        copy = self._put_aside()
        left = before
        steps = (
            self._bring_back_work,
            self._database,
            self._take_backup,
            self._journal_and_rows,
            self._rebuild_indexes,
        )
        for step in steps:
            done = len(self.done)
            step(left)
            if len(self.done) > done:
                left = self._archive.check(files=False)
        self._files(before)
        if any(problem.kind == "index" for problem in before):
            self._archive.reindex()
            self._say(Repaired("index", "", "", Said.of("done.index")))
        left = self._archive.check(files=True)
        if _is_worse(left, before):
            remove_log(self._archive.file)
            copy_whole(copy, self._archive.file)
            self.done.clear()
            self._say(Repaired("database", "", "", Said.of("done.nothing")))
            return before
        return [self._with_reason(problem) for problem in left]

    def _with_reason(self, problem: Problem) -> Problem:
        """A problem with a file, and why it could not be put back although it was found."""
        reason = self._unwritten.get(problem.id)
        return (
            problem
            if reason is None
            else replace(problem, what=Said.of("damage.not-mended", what=problem.what, why=reason))
        )

    def _say(self, repaired: Repaired) -> None:
        if repaired not in self._told_once:
            self._told_once.add(repaired)
            self.done.append(repaired)
            self._told(repaired)

    def _put_aside(self) -> Path:
        file = self._archive.file
        settle(file)
        moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        copy = file.with_name(f"{file.stem}-before-repair-{moment}.db")
        copy_whole(file, copy)
        self._say(Repaired("database", "", "", Said.of("done.copy", file=copy.name)))
        return copy

    # --- Work that is lost ------------------------------------------------------------------------

    def _bring_back_work(self, problems: list[Problem]) -> None:
        """Take the database that goes on from ours: out of a damaged log, or out of a backup."""
        if not any(problem.kind in (LOST, LOG, CLOSED) for problem in problems) or self._replay():
            return
        if not any(problem.kind == CLOSED for problem in problems):
            for other in self._source.databases() if self._source else ():
                if self._goes_on(other):
                    self._adopt(other, Said.of("done.lost-back", file=other))
                    return

    def _replay(self) -> bool:
        """Bring back what a damaged log holds, if it goes on from what is there."""
        file = self._archive.file
        log, beside = file.with_name(SAVED), file.with_name(f"{file.name}.replayed")
        if not log.exists():
            return False
        try:
            copy_whole(file, beside)
            replayed(beside, log)
            if not self._goes_on(beside):
                return False
            self._adopt(beside, Said.of("done.log-back"))
            log.unlink()
        finally:
            remove(beside)
        return True

    def _goes_on(self, other: Path) -> bool:
        """Whether another database holds all of our journal, and what was seen of it."""
        own_id, end = _end_of(self._archive.file)
        wanted = [self._archive.seen(), end]
        with opened_copies([other], own_id) as copies:
            for copy in copies:
                theirs = last_seal(copy)
                if theirs is not None and not any(each and compared(copy, each, theirs) for each in wanted):
                    return True
        return False

    def _take_backup(self, problems: list[Problem]) -> None:
        """Take the database of a backup where nothing is left of ours."""
        if self._source is None or not any(problem.kind == CLOSED for problem in problems):
            return
        own_id, _ = _end_of(self._archive.file)
        there, _ = self._originals.listing()
        for other in self._source.databases():
            with opened_copies([other], own_id) as copies:
                known = {self._originals.name_of(each) for copy in copies for each in known_originals(copy)}
            if known & there.keys():
                remove_log(self._archive.file)
                copy_whole(other, self._archive.file)
                self._say(Repaired("database", "", "", Said.of("done.database-from", file=other)))
                return

    def _adopt(self, other: Path, what: Said) -> None:
        # Nothing beside a backup is made or changed.
        address = f"{other.absolute().as_uri()}?mode=ro&immutable=1"
        with (
            closing(sqlite3.connect(address, uri=True)) as source,
            closing(sqlite3.connect(self._archive.file)) as target,
        ):
            source.backup(target)
        self._say(Repaired(LOST, "", "", what))

    # --- The database -----------------------------------------------------------------------------

    def _database(self, problems: list[Problem]) -> None:
        lines = [str(problem) for problem in problems if problem.kind in ("database", CLOSED)]
        if not lines or all(any(words in line for words in _INDEX_ONLY) for line in lines):
            return
        file = self._archive.file
        fresh = file.with_name(f"{file.name}.salvaged")
        fresh.unlink(missing_ok=True)
        read: dict[str, int] = {}
        try:
            with as_far_as_readable():
                read = salvage(file, fresh)
        finally:
            if not any(read.values()):
                remove(fresh)
        if not any(read.values()):
            return
        remove_log(file)
        fresh.replace(file)
        self._say(
            Repaired(
                "database",
                "",
                "",
                Said.of("done.written-anew", n=sum(read.values())),
            )
        )

    def _rebuild_indexes(self, problems: list[Problem]) -> None:
        lines = [str(problem) for problem in problems if problem.kind == "database"]
        if any(words in line for words in _INDEX_ONLY for line in lines):
            with as_far_as_readable(), closing(connected(self._archive.file)) as connection:
                connection.execute("REINDEX")
                self._say(Repaired("database", "", "", Said.of("done.indexes")))

    def _journal_and_rows(self, problems: list[Problem]) -> None:
        if not problems:
            return
        with as_far_as_readable(), self._writing() as (connection, backups):
            if any(problem.kind.startswith(_JOURNAL) or problem.table == "operation" for problem in problems):
                Mending(connection, backups, self._say).run()
        left = self._archive.check(files=False)
        if any(problem.kind in ROWS for problem in left):
            is_sound = not any(problem.kind.startswith(_JOURNAL) for problem in left)
            with as_far_as_readable(), self._writing() as (connection, _), any_text(connection):
                restore_rows(connection, left, self._say, is_journal_sound=is_sound)

    @contextmanager
    def _writing(self) -> Iterator[tuple[sqlite3.Connection, list[sqlite3.Connection]]]:
        with closing(connected(self._archive.file)) as connection:
            own = connection.execute("SELECT value FROM archive_info WHERE key = 'id'").fetchone()
            files = self._source.databases() if self._source else []
            with opened_copies(files, own[0] if own else None) as backups:
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection, backups
                except BaseException:
                    with suppress(sqlite3.Error):  # SQLite may have done so itself
                        connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")

    # --- Files ------------------------------------------------------------------------------------

    def _files(self, problems: list[Problem]) -> None:
        bad = {problem.id for problem in problems if problem.kind.startswith("original-") and problem.id}
        if not bad:
            return
        with closing(connected(self._archive.file)) as connection:
            wanted = [original for original in known_originals(connection) if original.sha256 in bad]
            remembered = self._remembered(connection, wanted)
        for original, path in remembered:
            self._mend(original, path)
        wanted = [original for original in wanted if self._originals.damaged(original)]
        if self._source is not None:
            for original, path in self._source.files_of(wanted):
                self._mend(original, path)

    def _remembered(
        self, connection: sqlite3.Connection, wanted: list[Original]
    ) -> list[tuple[Original, Path]]:
        """Where files came from that still lie there as they were."""
        found = []
        for original in wanted:
            paths = connection.execute(
                "SELECT DISTINCT path FROM source_file WHERE digest = ?", (original.sha256,)
            )
            found += [
                (original, match)
                for (path,) in paths.fetchall()
                for _, match in Source(Path(path)).files_of([original])
            ]
        return found

    def _mend(self, original: Original, path: Path) -> None:
        with suppress(OSError):
            if self._originals.damaged(original) is None:
                return
            try:
                self._originals.mend(path, original)
            except ArchiveError as error:
                self._unwritten[original.sha256] = error.said
                return
            self._fixity.note_event(MENDED, f"from {path}", original.sha256)
            with self._fixity.noting() as note:
                note(original.sha256, EQUAL)
            kind = damaged(original, CHANGED).kind
            self._say(Repaired(kind, "original", original.sha256, Said.of("done.put-back-from", file=path)))


def _is_worse(left: list[Problem], before: list[Problem]) -> bool:
    """Whether more is wrong than before; what cannot be read hides what else is wrong."""
    for kind in (CLOSED, "database"):
        now, then = (any(problem.kind == kind for problem in each) for each in (left, before))
        if now != then:
            return now
    return len(left) > len(before)


def _end_of(file: Path) -> tuple[str | None, Seen | None]:
    """The id of the archive and the end of its journal, as far as they can be read."""
    with suppress(sqlite3.Error), closing(connected(file)) as connection:
        row = connection.execute("SELECT value FROM archive_info WHERE key = 'id'").fetchone()
        end = last_seal(connection)
        return row[0] if row else None, Seen(end.id, end.seq, end.digest, "") if end else None
    return None, None
