"""The journal mended, each row of it only by what its digests prove.

A change's images are the row as the changes beside it left and found it; who is not believed is not put back.
What the archive cannot prove by itself may stand in the journal of a backup, which the same seals prove.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from archive.errors import ArchiveError
from archive.keeping.chain import START, Broken, Journal, follow, read_journal
from archive.keeping.closely import expected_owners
from archive.keeping.flips import numbers_beside, row_beside, texts_beside
from archive.keeping.raw import any_text
from archive.keeping.repaired import Done, Repaired
from archive.keeping.rows import image_text
from archive.model.said import Said
from archive.store import tables as t
from archive.store.changes import digest_of
from archive.store.columns import from_json
from archive.store.seals import (
    ANCHORS,
    CHANGES,
    OPERATIONS,
    RECORDS,
    TRANSACTION,
    Lines,
    Seal,
    anchor_head,
    operation_head,
)

_CHANGE = "SELECT seq, operation_id, table_name, row_id, before, after, digest FROM change"
_FINISHED = (
    "UPDATE operation SET pending = 0 WHERE pending <> 0 AND id NOT IN "
    "(SELECT json_extract(value, '$.operation_id') FROM archive_info WHERE key = 'unfinished')"
)
_ROUNDS = 3
Row = tuple[Any, ...]


class Mending:
    """Mends the journal of one database, over a connection that may write, within a transaction.

    `backups` are connections to other copies of the same archive.
    """

    def __init__(self, connection: sqlite3.Connection, backups: list[sqlite3.Connection], done: Done) -> None:
        self._connection = connection
        self._backups = backups
        self._done = done

    def run(self) -> None:
        """Mend what can be proved."""
        with any_text(self._connection):
            for _ in range(_ROUNDS):
                if not self._round():
                    return

    def _round(self) -> bool:
        """Mend once; whether anything was."""
        journal = read_journal(self._connection, START, lambda _: None)
        mended = [self._mend_images(seq) for seq in sorted(journal.bad)]
        mended += [self._mend_link(broken, journal) for broken in list(follow(self._connection, journal))]
        # An undo of many batches stands in `archive_info` too, until it is finished.
        if self._connection.execute(_FINISHED).rowcount > 0:
            mended.append(self._tell("row-unsound", "operation", "", Said.of("done.finished")))
        strays = "DELETE FROM change_record WHERE seq NOT IN (SELECT seq FROM change)"
        if self._connection.execute(strays).rowcount > 0:
            mended.append(self._tell("record-changed", "change_record", "", Said.of("done.no-change")))
        return any(mended)

    def _tell(self, kind: str, table: str, row_id: object, done: Said) -> bool:
        self._done(Repaired(kind, table, str(row_id), done))
        return True

    # --- Images -------------------------------------------------------------------------------------

    def _mend_images(self, seq: int) -> bool:
        """Put images back that their digest proves."""
        row = self._connection.execute(f"{_CHANGE} WHERE seq = ?", (seq,)).fetchone()
        over = self._connection.execute("SELECT digest FROM put_over WHERE seq = ?", (seq,)).fetchone()
        _, _, table, row_id, before, after, digest = row
        proved = over[0] if over else digest
        for one, other in self._candidates(seq, table, row_id, before, after):
            if digest_of_any(one, other) == proved:
                self._connection.execute(
                    "UPDATE change SET before = ?, after = ? WHERE seq = ?", (one, other, seq)
                )
                return self._tell("change-changed", "change", seq, Said.of("done.images"))
        return False

    def _candidates(
        self, seq: int, table: str, row_id: str, before: str | None, after: str | None
    ) -> Iterator[tuple[str | None, str | None]]:
        left = self._left_before(seq, table, row_id)
        found = self._found_after(seq, table, row_id)
        yield left, found
        yield before, found
        yield left, after
        yield None, after
        for one in texts_beside(before or ""):
            yield one, after
        for other in texts_beside(after or ""):
            yield before, other
        for backup in self._backups:
            row = backup.execute(f"{_CHANGE} WHERE seq = ?", (seq,)).fetchone()
            if row is not None:
                yield row[4], row[5]

    def _left_before(self, seq: int, table: str, row_id: str) -> str | None:
        """The image that the change before left of a row."""
        row = self._connection.execute(
            "SELECT after FROM change WHERE table_name = ? AND row_id = ? AND seq < ? "
            "ORDER BY seq DESC LIMIT 1",
            (table, row_id, seq),
        ).fetchone()
        return row[0] if row else None

    def _found_after(self, seq: int, table: str, row_id: str) -> str | None:
        """The image that the change after found of a row, or the row itself."""
        row = self._connection.execute(
            "SELECT before FROM change WHERE table_name = ? AND row_id = ? AND seq > ? ORDER BY seq LIMIT 1",
            (table, row_id, seq),
        ).fetchone()
        return row[0] if row else image_text(self._connection, table, row_id)

    # --- Links of the chain -----------------------------------------------------------------------

    def _mend_link(self, broken: Broken, journal: Journal) -> bool:
        seal = broken.link.seal
        if broken.part == "changes":
            return self._mend_changes(broken, journal)
        if broken.part == "records":
            return self._mend_records(broken)
        if broken.part == "operation" or (broken.after is None and seal.kind == TRANSACTION):
            if self._mend_operation(broken):
                return True
            if broken.part == "operation":
                return self._mend_seal_row(broken)
        return self._reseal(broken)

    def _mend_operation(self, broken: Broken) -> bool:
        """Put the operation's row back, or, of a beginning, the archive's id."""
        seal = broken.link.seal
        if seal.kind in ANCHORS:
            return self._mend_info(broken)
        query = f"{OPERATIONS} WHERE id = ?"
        row = self._connection.execute(query, (seal.operation_id,)).fetchone()

        def fits(candidate: Row) -> bool:
            return seal.expected(broken.before, operation_head(candidate)) == seal.digest

        found = self._from_backups(query, (seal.operation_id,), fits)
        if found is None and row is not None:
            found = row_beside(row, fits)
        if found is None:
            return False
        names = "id, token, code, details, who, at, kind, target"
        pending = self._connection.execute("SELECT pending FROM operation WHERE id = ?", (seal.operation_id,))
        (left,) = pending.fetchone() or (0,)
        self._connection.execute("DELETE FROM operation WHERE id = ?", (seal.operation_id,))
        self._connection.execute(
            f"INSERT OR REPLACE INTO operation ({names}, pending) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (*found, left),
        )
        return self._tell("operation-changed", "operation", found[0], Said.of("done.by-its-seal"))

    def _mend_info(self, broken: Broken) -> bool:
        """Put back the id of the archive, its beginning, and operations that a migration sealed."""
        seal = broken.link.seal

        def proved() -> bool:
            return seal.expected(broken.before, anchor_head(self._connection, seal)) == seal.digest

        for key, value in self._connection.execute("SELECT key, value FROM archive_info").fetchall():
            for other in texts_beside(value):
                self._connection.execute("UPDATE archive_info SET value = ? WHERE key = ?", (other, key))
                if proved():
                    return self._tell("operation-changed", "archive_info", key, Said.of("done.by-the-seal"))
            self._connection.execute("UPDATE archive_info SET value = ? WHERE key = ?", (value, key))
        return self._from_backup_until(proved) if seal.kind != "beginning" else False

    def _from_backup_until(self, proved: Callable[[], bool]) -> bool:
        for backup in self._backups:
            rows = backup.execute(OPERATIONS).fetchall()
            self._connection.execute("SAVEPOINT operations")
            for row in rows:
                self._connection.execute(
                    "UPDATE operation SET token = ?, code = ?, details = ?, who = ?, at = ?, kind = ?, "
                    "target = ? WHERE id = ?",
                    (*row[1:], row[0]),
                )
            if proved():
                return self._tell("operation-changed", "operation", "", Said.of("done.operations"))
            self._connection.execute("ROLLBACK TO operations")
        return False

    def _mend_seal_row(self, broken: Broken) -> bool:
        """Put back what a seal says of itself, where its digest is right."""
        seal = broken.link.seal

        def fits(row: Row) -> bool:
            kind, operation_id, seq = row
            other = replace(seal, kind=kind, operation_id=operation_id, seq=seq)
            operation = self._connection.execute(
                f"{OPERATIONS} WHERE id = ?", (other.operation_id,)
            ).fetchone()
            head = operation_head(operation) if operation and other.kind == TRANSACTION else ""
            return other.expected(broken.before, head) == seal.digest

        found = row_beside((seal.kind, seal.operation_id, seal.seq), fits)
        if found is None:
            return False
        self._connection.execute(
            "UPDATE seal SET kind = ?, operation_id = ?, seq = ? WHERE id = ?", (*found, seal.id)
        )
        return self._tell("seal-changed", "seal", seal.id, Said.of("done.by-digest"))

    def _reseal(self, broken: Broken) -> bool:
        """Write a seal as what it covers says it was, which the seal after it proves."""
        link = broken.link
        self._connection.execute(
            "UPDATE seal SET changes = ?, records = ?, digest = ? WHERE id = ?",
            (link.changes, link.records, link.now(broken.before), link.seal.id),
        )
        return self._tell("seal-changed", "seal", link.seal.id, Said.of("done.by-cover"))

    # --- What a seal covers -----------------------------------------------------------------------

    def _mend_changes(self, broken: Broken, journal: Journal) -> bool:
        seal, covered = broken.link.seal, broken.covered
        self._connection.execute("SAVEPOINT changes")
        ways = (partial(self._straighten, journal), self._move_back, self._changes_from_backups)
        for mend in ways:
            mend(seal, covered)
            if self._lines(seal, covered) == seal.changes:
                self._connection.execute("RELEASE changes")
                return self._tell(
                    "change-changed",
                    "change",
                    covered + 1 if covered > START else seal.seq,
                    Said.of("done.changes"),
                )
            self._connection.execute("ROLLBACK TO changes")
        self._connection.execute("RELEASE changes")
        return False

    def _lines(self, seal: Seal, covered: int) -> str:
        lines = Lines()
        query = f"{CHANGES} WHERE c.seq > ? AND c.seq <= ? ORDER BY c.seq"
        lines.add_read(self._connection.execute(query, (covered, seal.seq)).fetchall())
        return lines.hex()

    def _straighten(self, journal: Journal, seal: Seal, covered: int) -> None:
        """Let changes say what their images and their seal say of them."""
        query = f"{_CHANGE} WHERE seq > ? AND seq <= ?"
        for seq, operation, table, row_id, before, after, digest in self._connection.execute(
            query, (covered, seal.seq)
        ).fetchall():
            image = _image(after) or _image(before)
            operation = seal.operation_id if seal.kind == TRANSACTION else operation
            if image is not None:
                row_id = str(image.get("id", row_id))
                table = table if table in t.DOMAIN_BY_NAME else _table_of(image) or table
            over = self._connection.execute("SELECT 1 FROM put_over WHERE seq = ?", (seq,)).fetchone()
            if seq in journal.bad and over is None:
                digest = digest_of_any(before, after)
            elif seq in journal.bad:
                self._connection.execute(
                    "UPDATE put_over SET digest = ? WHERE seq = ?", (digest_of_any(before, after), seq)
                )
            self._connection.execute(
                "UPDATE change SET operation_id = ?, table_name = ?, row_id = ?, digest = ? WHERE seq = ?",
                (operation, table, row_id, digest, seq),
            )

    def _move_back(self, seal: Seal, covered: int) -> None:
        """Give a change back its number, where one is missing and another stands a bit beside it."""
        move = "UPDATE OR IGNORE change SET seq = ? WHERE seq = ?"
        for gap in self._gaps(seal, covered):
            for other in numbers_beside(gap):
                if self._connection.execute(move, (gap, other)).rowcount > 0:
                    if self._lines(seal, covered) == seal.changes:
                        return
                    self._connection.execute(move, (other, gap))

    def _gaps(self, seal: Seal, covered: int) -> list[int]:
        there = self._connection.execute(
            "SELECT seq FROM change WHERE seq > ? AND seq <= ? ORDER BY seq", (covered, seal.seq)
        )
        numbers = {seq for (seq,) in there.fetchall()}
        first = covered + 1 if covered > START else min(numbers, default=seal.seq)
        return [seq for seq in range(first, seal.seq + 1) if seq not in numbers][:100]

    def _changes_from_backups(self, seal: Seal, covered: int) -> None:
        query = f"{_CHANGE} WHERE seq > ? AND seq <= ?"
        within = (covered, seal.seq)
        for backup in self._backups:
            rows = backup.execute(query, within).fetchall()
            self._connection.execute("DELETE FROM change WHERE seq > ? AND seq <= ?", within)
            self._connection.executemany("INSERT OR IGNORE INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
            over = backup.execute("SELECT seq, digest FROM put_over WHERE seq > ? AND seq <= ?", within)
            self._connection.execute("DELETE FROM put_over WHERE seq > ? AND seq <= ?", within)
            self._connection.executemany("INSERT OR REPLACE INTO put_over VALUES (?, ?)", over.fetchall())
            if self._lines(seal, covered) == seal.changes:
                return

    def _mend_records(self, broken: Broken) -> bool:
        """Write the records of changes anew, from their images or from a backup, as their seal proves."""
        seal, covered = broken.link.seal, broken.covered
        within = (covered, seal.seq)
        query = f"{RECORDS} WHERE seq > ? AND seq <= ?"
        for rows in (
            self._records_of_images(within),
            *(backup.execute(query, within).fetchall() for backup in self._backups),
        ):
            lines = Lines()
            lines.add(sorted(rows))
            if lines.hex() == seal.records:
                self._connection.execute("DELETE FROM change_record WHERE seq > ? AND seq <= ?", within)
                self._connection.executemany("INSERT OR REPLACE INTO change_record VALUES (?, ?)", rows)
                return self._tell("record-changed", "change_record", seal.seq, Said.of("done.records"))
        return False

    def _records_of_images(self, within: tuple[int, int]) -> list[tuple[int, str]]:
        """The records of changes by their images; by what stands there where those cannot tell."""
        found: list[tuple[int, str]] = []
        for seq, _, table, row_id, before, after, _ in self._connection.execute(
            f"{_CHANGE} WHERE seq > ? AND seq <= ?", within
        ).fetchall():
            owners = expected_owners(table, row_id, before, after)
            if owners is None:
                there = self._connection.execute("SELECT record_id FROM change_record WHERE seq = ?", (seq,))
                owners = {record_id for (record_id,) in there.fetchall()}
            found += [(seq, owner) for owner in owners]
        return found

    def _from_backups(self, query: str, parameters: Row, fits: Callable[[Row], bool]) -> Row | None:
        for backup in self._backups:
            row: Row | None = backup.execute(query, parameters).fetchone()
            if row is not None and fits(row):
                return row
        return None


def digest_of_any(before: str | None, after: str | None) -> str:
    """`digest_of` for texts that may be none; such have no digest."""
    try:
        return digest_of(before, after)
    except UnicodeEncodeError:
        return ""


def _image(text: str | None) -> dict[str, Any] | None:
    try:
        found = from_json(text)
    except (ArchiveError, UnicodeError):
        return None
    return found if isinstance(found, dict) else None


def _table_of(image: dict[str, Any]) -> str | None:
    """The table whose columns an image has."""
    found = [table.name for table in t.DOMAIN_TABLES if {c.name for c in table.columns} == image.keys()]
    return found[0] if len(found) == 1 else None
