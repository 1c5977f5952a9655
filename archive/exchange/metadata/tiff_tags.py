"""Tags of a TIFF structure (TIFF 6.0, BigTIFF; Exif in all formats is one too) exchanged in place.

Nothing that is there is moved, since maker notes and strips are found by where they lie: values that change
and the directories that name them are written behind all else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from archive.exchange.metadata.blocks import Pieces, broken
from archive.model.said import Said

EXIF_DIRECTORY = 0x8769
BYTE, ASCII, LONG, UNDEFINED = 1, 2, 4, 7
_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_ORDERS = {b"II": "little", b"MM": "big"}
_MOST_TAGS = 4_096

Changes = Mapping[int, tuple[int, bytes] | None]
"""By tag its type and value as bytes; None takes it away."""


class Entry(NamedTuple):
    """An entry of a directory: type, number of values, and the field that holds or finds them."""

    kind: int
    number: int
    field: bytes


@dataclass(frozen=True, slots=True)
class Structure:
    """A TIFF structure, its byte order, and the size of its offsets (4, or 8 in BigTIFF)."""

    data: memoryview
    order: str
    wide: int

    @classmethod
    def of(cls, data: memoryview | bytes) -> Structure:
        """Raises `UnreadableFile` for what is none."""
        view = memoryview(data)
        order = _ORDERS.get(bytes(view[:2]))
        if order is None:
            raise broken(Said.of("block.tiff"))
        version = int.from_bytes(view[2:4], order)  # type: ignore[arg-type]
        if version not in (42, 43):
            raise broken(Said.of("block.tiff"))
        return cls(view, order, 8 if version == 43 else 4)

    def number(self, data: bytes | memoryview) -> int:
        """A whole number in the structure's order."""
        return int.from_bytes(data, self.order)  # type: ignore[arg-type]

    def bytes_of(self, number: int, size: int) -> bytes:
        """The inverse."""
        return number.to_bytes(size, self.order)  # type: ignore[arg-type]

    @property
    def first(self) -> int:
        """Where the first directory lies."""
        return self.number(self._at(self.wide, self.wide))

    def directory(self, at: int) -> tuple[dict[int, Entry], bytes]:
        """The entries of a directory by tag, and where the next one lies, as bytes."""
        head = 8 if self.wide == 8 else 2
        count, size = self.number(self._at(at, head)), 4 + 2 * self.wide
        if count > _MOST_TAGS:
            raise broken(Said.of("block.directory"))
        found: dict[int, Entry] = {}
        for n in range(count):
            one = self._at(at + head + n * size, size)
            field = bytes(one[4 + self.wide :])
            entry = Entry(self.number(one[2:4]), self.number(one[4 : 4 + self.wide]), field)
            found.setdefault(self.number(one[:2]), entry)
        return found, bytes(self._at(at + head + count * size, self.wide))

    def value(self, entry: Entry) -> bytes:
        """The bytes of a value."""
        size = _SIZES.get(entry.kind, 1) * entry.number
        if size <= self.wide:
            return entry.field[:size]
        return bytes(self._at(self.number(entry.field), size))

    def _at(self, at: int, size: int) -> memoryview:
        found = self.data[at : at + size]
        if len(found) < size:
            raise broken(Said.of("block.directory"))
        return found


def value_of(data: memoryview | bytes, tag: int, within: int | None = None) -> bytes:
    """The bytes of a tag of the first directory, or of the one that its tag `within` names; b"" for none."""
    structure = Structure.of(data)
    entries, _ = structure.directory(structure.first)
    if within is not None:
        if within not in entries:
            return b""
        entries, _ = structure.directory(structure.number(entries[within].field[: structure.wide]))
    return structure.value(entries[tag]) if tag in entries else b""


def exchanged(data: memoryview | bytes, first: Changes, exif: Changes | None = None) -> Pieces:
    """The structure with other tags in its first directory, and in its Exif directory if it has one.

    Where nothing differs it is as it was. Raises `UnreadableFile` where a directory is broken, or the file
    would grow beyond what its offsets reach.
    """
    structure = Structure.of(data)
    entries, after = structure.directory(structure.first)
    tail = _Tail(structure)
    changes: dict[int, Entry | None] = tail.differing(entries, first)
    if exif and EXIF_DIRECTORY in entries:
        inner, behind = structure.directory(structure.number(entries[EXIF_DIRECTORY].field[: structure.wide]))
        if differing := tail.differing(inner, exif):
            place = tail.directory(inner, differing, behind)
            field = structure.bytes_of(place, structure.wide)
            changes[EXIF_DIRECTORY] = Entry(entries[EXIF_DIRECTORY].kind, 1, field)
    if not changes:
        return (structure.data,)
    place = tail.directory(entries, changes, after)
    head = bytes(structure.data[: structure.wide]) + structure.bytes_of(place, structure.wide)
    return (head, structure.data[2 * structure.wide :], *tail.pieces)


class _Tail:
    """What is written behind a structure."""

    def __init__(self, structure: Structure) -> None:
        self._structure = structure
        self._end = len(structure.data)
        self.pieces: list[bytes] = []

    def differing(self, entries: Mapping[int, Entry], changes: Changes) -> dict[int, Entry | None]:
        """Those changes that are any; their values are written."""
        found: dict[int, Entry | None] = {}
        for tag, change in changes.items():
            old = entries.get(tag)
            if change is None:
                if old is not None:
                    found[tag] = None
                continue
            kind, value = change
            if old is not None and self._structure.value(old) == value:
                continue
            found[tag] = Entry(kind, len(value) // _SIZES[kind], self._field(value))
        return found

    def directory(
        self, entries: Mapping[int, Entry], changes: Mapping[int, Entry | None], after: bytes
    ) -> int:
        """Write a directory; gives where it lies."""
        number, wide = self._structure.bytes_of, self._structure.wide
        all_of_it = {tag: entry for tag, entry in {**entries, **changes}.items() if entry is not None}
        lines = [
            number(tag, 2) + number(entry.kind, 2) + number(entry.number, wide) + entry.field
            for tag, entry in sorted(all_of_it.items())
        ]
        return self._add(number(len(lines), 8 if wide == 8 else 2) + b"".join(lines) + after)

    def _field(self, value: bytes) -> bytes:
        wide = self._structure.wide
        return (
            value.ljust(wide, b"\x00")
            if len(value) <= wide
            else self._structure.bytes_of(self._add(value), wide)
        )

    def _add(self, data: bytes) -> int:
        padding = self._end % 2
        place = self._end + padding
        self.pieces.append(b"\x00" * padding + data)
        self._end = place + len(data)
        if self._end >= 1 << (8 * self._structure.wide):
            raise broken(Said.of("block.tiff"))
        return place
