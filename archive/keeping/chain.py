"""The journal held against its seals (`archive.store.seals`): every image against its digest, every change
and record against the seal over them, every seal against the one before.

Everything is read once, in the order of its numbers; what is wrong is then looked at closely.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise

from archive.keeping.closely import Closely
from archive.keeping.problems import PROVEN, Problem, Told
from archive.keeping.raw import Values, any_text, batches
from archive.model.said import Said
from archive.store.seals import (
    ANCHORS,
    BLOCK,
    NOTHING,
    OPERATIONS,
    RECORDS,
    SEALS,
    Lines,
    Seal,
    anchor_head,
    chained,
    operation_head,
)

Sums = dict[str, dict[str, int]]
"""By table and the end of the rows' ids: what the images of rows that are there add up to, as hashes."""
_NEWEST = (
    "SELECT c.seq, c.operation_id, c.table_name, c.row_id, c.digest, p.digest, c.before, c.after "
    "FROM change c LEFT JOIN put_over p ON p.seq = c.seq WHERE c.seq > ? ORDER BY c.seq"
)
_RECORDS_AFTER = f"{RECORDS} WHERE seq > ? ORDER BY seq, record_id"
START = -(1 << 62)
"""Before all changes: what a migration found has numbers below 1."""
ENDING = 2
"""Letters at the end of an id by which rows are put together: ids end in hexadecimal digits."""


@dataclass
class Journal:
    """What was read of a journal: what its images add up to, the numbers of changes whose images are not as
    they were written, the rows whose images are blank (after `check_chain` those that nobody erased), and the
    parts under a seal that are not what it says.
    """

    sums: Sums = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    bad: set[int] = field(default_factory=set)
    blank: set[tuple[str, str]] = field(default_factory=set)
    parts: dict[int, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """A seal with its head, and the digests of changes and records as they stand now."""

    seal: Seal
    head: str
    changes: str
    records: str

    def proves(self, before: str) -> bool:
        """Whether the seal's own row is sound, and its head."""
        return self.seal.expected(before, self.head) == self.seal.digest

    def now(self, before: str) -> str:
        """What its digest would be over what stands there now."""
        seal = self.seal
        return chained(before, seal.kind, seal.operation_id, seal.seq, self.head, self.changes, self.records)


def chain_from(connection: sqlite3.Connection) -> int | None:
    """The number of the last seal from which the chain can be followed."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(ANCHORS))
    (found,) = connection.execute(f"SELECT max(id) FROM seal WHERE kind IN ({kinds})").fetchone()  # noqa: S608
    return found  # type: ignore[no-any-return]


def read_journal(connection: sqlite3.Connection, since: int, step: Callable[[int], None]) -> Journal:
    """Read all changes after number `since`, which is the last one under a seal, or `START`."""
    journal = Journal()
    first = chain_from(connection) or 0
    changes = _Stream(batches(connection, _NEWEST, (since,)))
    records = _Stream(batches(connection, _RECORDS_AFTER, (since,)))
    seals = connection.execute(f"{SEALS} WHERE id > ? AND seq > ? ORDER BY id", (first, since)).fetchall()
    for seal in (Seal(*row) for row in seals):
        lines, owners = Lines(), Lines()
        for rows in changes.up_to(seal.seq):
            lines.add_read(rows)
            _read_images(rows, journal)
            step(rows[-1][0])
        for rows in records.up_to(seal.seq):
            owners.add(rows)
        parts = lines.hex(), owners.hex()
        if parts != (seal.changes, seal.records):
            journal.parts[seal.id] = parts
    for rows in changes.up_to(1 << 62):
        _read_images(rows, journal)
    return journal


def _read_images(rows: list[Values], journal: Journal) -> None:
    sums = journal.sums
    for seq, _, table, row_id, digest, over, before, after in rows:
        if before is None and after is None:
            journal.blank.add((table, row_id))
            continue
        text = f"{before or ''}\0{after or ''}"
        if sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != (over or digest):
            journal.bad.add(seq)
        own, ending = sums[table], str(row_id)[-ENDING:]
        if after is not None:
            own[ending] += hash(after)
        if before is not None:
            own[ending] -= hash(before)


class _Stream:
    """Rows in the order of their numbers, given as far as they are asked for."""

    def __init__(self, rows: Iterator[list[Values]]) -> None:
        self._rows = rows
        self._left: list[Values] = []

    def up_to(self, seq: int) -> Iterator[list[Values]]:
        """Those that were not given yet, up to a number."""
        while True:
            if not self._left:
                self._left = next(self._rows, [])
            cut = bisect_right(self._left, seq, key=_number)
            if not cut:
                return
            given, self._left = self._left[:cut], self._left[cut:]
            yield given


def _number(row: Values) -> int:
    return row[0]  # type: ignore[no-any-return]


# --- The chain --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Broken:
    """A link that is not as it was written: which part of it (`judged`), the digest before it, the link after
    it, and the last change that the seals before it cover.
    """

    part: str
    link: Link
    before: str
    after: Link | None
    covered: int


def check_chain(connection: sqlite3.Connection, journal: Journal, told: Told) -> None:
    """Follow the chain from its last beginning, and tell what is not as it was written."""
    with any_text(connection):
        first = chain_from(connection)
        if first is None:
            told(Problem("journal-broken", "seal", "", Said.of("journal.no-beginning"), PROVEN))
            return
        closely = Closely(connection, journal.bad, told)
        for broken in follow(connection, journal):
            closely.tell(broken.part, broken.link.seal, broken.covered)
        closely.tell_bad()
        closely.tell_unsealed(first)
        journal.blank = closely.tell_blank(journal.blank)


def follow(connection: sqlite3.Connection, journal: Journal) -> Iterator[Broken]:
    """The links that are not as they were written, from the last beginning of the chain on."""
    first = chain_from(connection) or 0
    before = connection.execute(f"{SEALS} WHERE id < ? ORDER BY id DESC LIMIT 1", (first,)).fetchone()
    last = before[-1] if before else ""
    covered = START
    for link, after in _with_next(_links(connection, first, journal)):
        part = judged(link, after, last)
        if part:
            yield Broken(part, link, last, after, covered)
        # Where the digest itself is damaged, the chain goes on with what it must have been.
        last = link.now(last) if part == "seal" else link.seal.digest
        if link.seal.kind not in ANCHORS:
            covered = max(covered, link.seal.seq)


def judged(link: Link, after: Link | None, before: str) -> str:
    """Which part under a seal is not as it was written: "changes", "records", "operation", the "seal" itself;
    "" where all are.

    `after` is the next link of the chain, which tells whether the digest of this one is right.
    """
    seal = link.seal
    if link.proves(before):
        if link.changes != seal.changes:
            return "changes"
        return "records" if link.records != seal.records else ""
    if link.now(before) == seal.digest:
        return "seal"
    if after is not None and after.proves(seal.digest):
        return "operation"
    if after is not None and not after.proves(link.now(before)):
        return "operation"
    return "seal"


def _links(connection: sqlite3.Connection, first: int, journal: Journal) -> Iterator[Link]:
    operations = {row[0]: row for rows in batches(connection, OPERATIONS) for row in rows}
    for rows in batches(connection, f"{SEALS} WHERE id >= ? ORDER BY id", (first,)):
        for row in rows:
            seal = Seal(*row)
            changes, records = journal.parts.get(seal.id, (seal.changes, seal.records))
            if seal.kind in ANCHORS:
                head, changes, records = anchor_head(connection, seal), NOTHING, NOTHING
            elif seal.kind == BLOCK:
                head = ""
            else:
                head = operation_head(operations.get(seal.operation_id, ()))
            yield Link(seal, head, changes, records)


def _with_next(links: Iterator[Link]) -> Iterator[tuple[Link, Link | None]]:
    for one, other in pairwise(_ended(links)):
        assert one is not None, "only the last is none"  # noqa: S101
        yield one, other


def _ended(links: Iterator[Link]) -> Iterator[Link | None]:
    yield from links
    yield None
