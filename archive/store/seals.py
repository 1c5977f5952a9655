"""The chain of seals: each is a SHA-256 over the one before and what its transaction wrote to the journal.

So nothing that was sealed can be changed, taken out or slipped in without making all later seals anew, and
whoever noted the last one elsewhere (`archive.store.witness`, the manifest of a backup) sees that. It goes
over the digests of images and not over images: what a court had blanked stays provable.

A seal has four parts, so that what is wrong can be told apart:

    changes    over the lines of the changes since the seal before: number, operation, table, row, digest,
               and the digest of images that a migration put over, if it did
    records    over the lines of the records that these changes belong to
    head       over the operation's own row; computed, not stored
    digest     over the seal before and these three: the chain

A new archive begins with a seal over its id. Migrations change images, numbers and operations of old; so
once all are done, everything is sealed anew, in blocks, by a seal whose head goes over all operations and all
seals before, and so names the old end of the chain.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, replace
from itertools import islice
from typing import Any

from archive.store.changes import digest_of
from archive.store.database import Driver

BEGINNING, TRANSACTION, MIGRATION, BLOCK = "beginning", "transaction", "migration", "block"
ANCHORS = frozenset((BEGINNING, MIGRATION))
"""The kinds from which the chain can be followed."""
_BLOCK = 1000
"""Changes under one seal where all is sealed anew: what is damaged is told that closely."""

OPERATIONS = "SELECT id, token, code, details, who, at, kind, target FROM operation"
"""What of an operation never changes: `pending` does."""
CHANGES = (
    "SELECT c.seq, c.operation_id, c.table_name, c.row_id, c.digest, p.digest FROM change c "
    "LEFT JOIN put_over p ON p.seq = c.seq"
)
RECORDS = "SELECT seq, record_id FROM change_record"
_COLUMNS = "id, kind, operation_id, seq, changes, records, digest"
SEALS = f"SELECT {_COLUMNS} FROM seal"  # noqa: S608 - ours
_INFO = "SELECT key, value FROM archive_info WHERE key IN ('id', 'created_at') ORDER BY key"
_INTO = (
    "INSERT INTO seal (id, kind, operation_id, seq, changes, records, digest) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
NOTHING = hashlib.sha256().hexdigest()
"""Over no lines."""

Values = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """One link of the chain. `seq` is the last change that it and those before it cover."""

    id: int
    kind: str
    operation_id: int | None
    seq: int
    changes: str
    records: str
    digest: str

    def expected(self, before: str, head: str) -> str:
        """What its digest must be, after the seal `before` and over that head."""
        return chained(before, self.kind, self.operation_id, self.seq, head, self.changes, self.records)


def chained(
    before: str, kind: str, operation_id: int | None, seq: int, head: str, changes: str, records: str
) -> str:
    """The digest of a seal."""
    whole = json.dumps([before, kind, operation_id, seq, head, changes, records])
    return hashlib.sha256(whole.encode()).hexdigest()


# --- The lines that are sealed -----------------------------------------------------------------------


class Lines:
    """A SHA-256 over rows as lines, one after the other."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def add(self, rows: Iterable[Values]) -> None:
        """Go on with these rows."""
        self._go_on(["\0".join([str(value) for value in row]) for row in rows])

    def add_written(self, changes: Iterable[Values]) -> None:
        """Go on with changes as they are inserted, which no migration put over."""
        self._go_on([f"{c[0]}\0{c[1]}\0{c[2]}\0{c[3]}\0{c[6]}\0" for c in changes])

    def add_read(self, changes: Iterable[Values]) -> None:
        """Go on with changes whose first columns are those of `CHANGES`."""
        self._go_on([f"{c[0]}\0{c[1]}\0{c[2]}\0{c[3]}\0{c[4]}\0{c[5] or ''}" for c in changes])

    def _go_on(self, lines: list[str]) -> None:
        if lines:
            self._digest.update(("\n".join(lines) + "\n").encode("utf-8", "surrogatepass"))

    def hex(self) -> str:
        """The digest."""
        return self._digest.hexdigest()


def operation_head(row: Values) -> str:
    """The head of a transaction's seal: its operation, as `OPERATIONS` gives it; of a block it is empty."""
    return hashlib.sha256(json.dumps(row).encode("utf-8", "surrogatepass")).hexdigest()


def anchor_head(connection: Driver, seal: Seal) -> str:
    """The head of a seal from which the chain can be followed."""
    lines = Lines()
    lines.add((json.dumps(row),) for row in connection.execute(_INFO))
    if seal.kind != BEGINNING:
        operations = connection.execute(f"{OPERATIONS} WHERE id <= ? ORDER BY id", (seal.operation_id or 0,))
        lines.add((operation_head(row),) for row in operations)
        seals = connection.execute(f"{SEALS} WHERE id < ? ORDER BY id", (seal.id,))
        lines.add((json.dumps(row),) for row in seals)
    return lines.hex()


# --- Reading and writing seals -----------------------------------------------------------------------


def last_seal(connection: Driver) -> Seal | None:
    """The end of the chain, None before its beginning."""
    row = connection.execute(f"{SEALS} ORDER BY id DESC LIMIT 1").fetchone()
    return None if row is None else Seal(*row)


def seal_of(connection: Driver, number: int) -> Seal | None:
    """The seal of that number."""
    row = connection.execute(f"{SEALS} WHERE id = ?", (number,)).fetchone()
    return None if row is None else Seal(*row)


class Sealing:
    """What one transaction writes to the journal, on its way under a seal."""

    def __init__(self) -> None:
        self._changes, self._records = Lines(), Lines()

    def note(self, changes: Iterable[Values], records: Iterable[Values]) -> None:
        """Go on with rows as they are inserted into `change` and `change_record`."""
        self._changes.add_written(changes)
        self._records.add(records)

    def write(self, connection: Driver, operation_id: int) -> Seal:
        """Seal it, as a part of that operation."""
        operation = connection.execute(f"{OPERATIONS} WHERE id = ?", (operation_id,)).fetchone()
        parts = self._changes.hex(), self._records.hex()
        return _write(connection, TRANSACTION, operation_id, _last_change(connection), *parts, operation)


def seal_beginning(connection: Driver) -> None:
    """Begin the chain of a new archive."""
    _write(connection, BEGINNING, None, 0, NOTHING, NOTHING)


def seal_anew(connection: Driver) -> None:
    """Seal the whole journal as it stands, after it was changed by migrations."""
    _note_put_over(connection)
    (last,) = connection.execute("SELECT max(id) FROM operation").fetchone()
    _write(connection, MIGRATION, last, 0, NOTHING, NOTHING)
    changes = connection.execute(f"{CHANGES} ORDER BY c.seq")
    records = _Records(connection)
    while block := list(islice(changes, _BLOCK)):
        seq = block[-1][0]
        lines, owners = Lines(), Lines()
        lines.add_read(block)
        owners.add(records.up_to(seq))
        _write(connection, BLOCK, last, seq, lines.hex(), owners.hex())


def _write(
    connection: Driver,
    kind: str,
    operation_id: int | None,
    seq: int,
    changes: str,
    records: str,
    operation: Values = (),
) -> Seal:
    last = last_seal(connection)
    before, key = (last.digest, last.id + 1) if last else ("", 1)
    seal = Seal(key, kind, operation_id, seq, changes, records, "")
    head = (
        anchor_head(connection, seal) if kind in ANCHORS else operation_head(operation) if operation else ""
    )
    seal = replace(seal, digest=seal.expected(before, head))
    connection.execute(_INTO, astuple(seal))
    return seal


def _last_change(connection: Driver) -> int:
    (found,) = connection.execute("SELECT max(seq) FROM change").fetchone()
    return found or 0


class _Records:
    """The records of changes, read once, in order."""

    def __init__(self, connection: Driver) -> None:
        self._rows = iter(connection.execute(f"{RECORDS} ORDER BY seq, record_id"))
        self._next: Values | None = next(self._rows, None)

    def up_to(self, seq: int) -> Iterator[Values]:
        """Those of changes up to a number that were not given yet."""
        while self._next is not None and self._next[0] <= seq:
            yield self._next
            self._next = next(self._rows, None)


def _note_put_over(connection: Driver) -> None:
    """Note the digest of all images that are no longer as they were first written."""
    connection.execute("DELETE FROM put_over")
    found = connection.execute(
        "SELECT seq, before, after, digest FROM change WHERE before IS NOT NULL OR after IS NOT NULL"
    )
    while some := list(islice(found, _BLOCK)):
        digests = [(seq, digest_of(before, after), digest) for seq, before, after, digest in some]
        other = [(seq, now) for seq, now, first in digests if now != first]
        connection.executemany("INSERT INTO put_over (seq, digest) VALUES (?, ?)", other)
