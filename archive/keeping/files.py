"""The kept files: each read and held against its SHA-256, or looked for; and those nobody refers to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from archive.files.fixity import EQUAL, Fixity
from archive.files.originals import CHANGED, MISSING, Originals, is_digest
from archive.keeping.problems import BY_HAND, FROM_COPY, TIDIED, Problem, Told
from archive.model import Original
from archive.model.said import Said
from archive.progress import Progress
from archive.store.columns import from_json
from archive.words import ENGLISH, said_words

_ORIGINALS = "SELECT id, size, media_type, name FROM original ORDER BY id"
_ONCE_KEPT = "SELECT DISTINCT row_id FROM change WHERE table_name = 'original'"
_GONE_FOR_GOOD = (
    "SELECT DISTINCT c.row_id FROM change c JOIN operation o ON o.id = c.operation_id "
    "WHERE c.table_name = 'original' AND o.kind = 'final' AND c.row_id NOT IN (SELECT id FROM original)"
)
_OF_FILE = ("size", "media_type", "name")
_UNDONE = (
    "SELECT row_id, max(after) FROM change WHERE table_name = 'original' AND after IS NOT NULL "
    "AND row_id NOT IN (SELECT id FROM original) GROUP BY row_id"
)


@dataclass(frozen=True, slots=True)
class Stray:
    """A file in the folder of originals to which nothing refers: where it lies, and its size in bytes."""

    folder: str
    name: str
    size: int


def known_originals(connection: sqlite3.Connection) -> list[Original]:
    """Every file that the archive says it has; rows that are damaged are told of elsewhere."""
    rows = connection.execute(_ORIGINALS).fetchall()
    return [Original(*row) for row in rows if tuple(map(type, row)) == (str, int, str, str)]


def all_kept(connection: sqlite3.Connection) -> list[Original]:
    """Every file that the archive says it has, and those that a redo would bring back, each once."""
    found = known_originals(connection)
    images = connection.execute(_UNDONE).fetchall()
    gone = {row_id for (row_id,) in connection.execute(_GONE_FOR_GOOD)} if images else set()
    for row_id, text in images:
        row = from_json(text)
        values: Any = [row.get(name) for name in _OF_FILE] if isinstance(row, dict) else []
        if row_id not in gone and is_digest(row_id) and list(map(type, values)) == [int, str, str]:
            found.append(Original(row_id, *values))
    return found


def check_presence(
    originals: Originals, known: Sequence[Original], connection: sqlite3.Connection, told: Told
) -> list[Original]:
    """Tell of files that are missing, of another size, out of place, or referred to by nothing; gives those
    that are worth reading.
    """
    there, strangers = originals.listing()
    for stranger in strangers:
        told(Problem("original-misplaced", "original", "", stranger, BY_HAND))
    worth: list[Original] = []
    for original in known:
        size = there.pop(originals.name_of(original), None)
        if size is None:
            told(damaged(original, originals.damaged(original) or MISSING))
        elif size != original.size:
            told(damaged(original, CHANGED))
        else:
            worth.append(original)
    for stray in _strays(there, connection):
        what = Said.of("stray", file=f"{stray.folder}/{stray.name}", n=stray.size)
        told(Problem("unreferenced", "", stray.name.partition(".")[0], what, TIDIED))
    return worth


def check_bytes(
    originals: Originals, chosen: Sequence[Original], fixity: Fixity, told: Told, progress: Progress
) -> None:
    """Read files and tell of each that is not what its SHA-256 says, and note when it was read."""
    size, done = sum(original.size for original in chosen), 0
    with fixity.noting() as note:
        for n, original in enumerate(chosen):
            progress.step(n, len(chosen), original.name, size=(done, size))
            damage = originals.damaged(original)
            note(original.sha256, outcome(damage))
            if damage is not None:
                told(damaged(original, damage))
            done += original.size


def outcome(damage: Said | None) -> str:
    """What a reading of a file found, as it is noted for good: in English, whatever is spoken."""
    return EQUAL if damage is None else said_words(damage, ENGLISH)


def damaged(original: Original, damage: Said) -> Problem:
    """A file that is not what it should be."""
    kind = {MISSING: "original-missing", CHANGED: "original-changed"}.get(damage, "original-unreadable")
    what = Said.of("original.is", damage=damage)
    return Problem(kind, "original", original.sha256[:80], what, FROM_COPY, original.name)


def strays(originals: Originals, connection: sqlite3.Connection) -> list[Stray]:
    """The files to which nothing refers and which no redo brings back."""
    there, _ = originals.listing()
    for original in known_originals(connection):
        there.pop(originals.name_of(original), None)
    return list(_strays(there, connection))


def _strays(left: dict[tuple[str, str], int], connection: sqlite3.Connection) -> Iterator[Stray]:
    """Those of files without a row that no journal ever kept, or that were deleted for good."""
    if not left:
        return
    kept = {row_id for (row_id,) in connection.execute(_ONCE_KEPT)}
    kept.difference_update(row_id for (row_id,) in connection.execute(_GONE_FOR_GOOD))
    for (folder, name), size in sorted(left.items()):
        if name.partition(".")[0] not in kept:
            yield Stray(folder, name, size)
