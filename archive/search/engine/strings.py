"""Many byte strings in two arrays: all of them one after the other, and where each one ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from archive.search.engine.arrayfile import Array, ArrayFile, ArrayFileWriter, Growing


def encoded(text: str) -> bytes:
    """Text as the index holds it: UTF-8, without the halves of characters that are no text."""
    return text.encode("utf-8", "ignore")


class StringsWriter:
    """Strings that are written one after the other."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is where many of them wait to be written; see `Growing`."""
        self._bytes = Growing(np.uint8, folder)
        self._ends = Growing(np.uint64, folder)
        self._at = 0
        self._ends.add([0])

    def add(self, strings: Iterable[bytes]) -> None:
        """Append strings."""
        strings = list(strings)
        ends = self._at + np.cumsum([len(each) for each in strings], dtype=np.uint64)
        self._append(np.frombuffer(b"".join(strings), np.uint8), ends)

    def copy(self, source: Strings, low: int, high: int) -> None:
        """Append a stretch of other strings as it is."""
        begin, end = int(source.ends[low]), int(source.ends[high])
        self._append(source.bytes[begin:end], source.ends[low + 1 : high + 1] - begin + self._at)

    def _append(self, content: Array, ends: Array) -> None:
        self._bytes.add(content)
        self._ends.add(ends)
        self._at += len(content)

    def put(self, file: ArrayFileWriter, name: str) -> None:
        """Write them under a name."""
        file.put(f"{name}.bytes", self._bytes)
        file.put(f"{name}.ends", self._ends)


class Strings:
    """Strings to read by number."""

    def __init__(self, file: ArrayFile, name: str) -> None:
        self.bytes = file.get(f"{name}.bytes")
        self.ends = file.get(f"{name}.ends")
        # Views of memory give single items many times quicker than arrays do.
        self._bytes, self._ends = self.bytes.data, self.ends.data

    def __len__(self) -> int:
        return len(self.ends) - 1

    def __getitem__(self, number: int) -> bytes:
        return bytes(self._bytes[self._ends[number] : self._ends[number + 1]])

    def slice(self, low: int, high: int) -> list[bytes]:
        """A stretch of the strings."""
        begin = int(self.ends[low])
        content = self.bytes[begin : int(self.ends[high])].tobytes()
        ends = (self.ends[low : high + 1] - begin).tolist()
        return [content[begin:end] for begin, end in pairwise(ends)]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.slice(0, len(self)))

    def lower(self, wanted: bytes) -> int:
        """The number of the first string that is not before the wanted one; they must be in order."""
        return bisect_left(range(len(self)), wanted, key=self.__getitem__)

    def beginning(self, prefix: bytes) -> tuple[int, int]:
        """The stretch of strings that begin so; they must be in order."""
        low = self.lower(prefix)
        after = _after(prefix)
        return low, len(self) if after is None else self.lower(after)


def _after(prefix: bytes) -> bytes | None:
    """The first string behind all those that begin so, None if there can be none."""
    kept = prefix.rstrip(b"\xff")
    return kept[:-1] + bytes([kept[-1] + 1]) if kept else None


class Records:
    """Strings of which a few are asked for here and there, read from the file when they are."""

    def __init__(self, file: ArrayFile, name: str) -> None:
        self._read = file.reader(f"{name}.bytes")
        self._ends = file.get(f"{name}.ends").data

    def __getitem__(self, number: int) -> bytes:
        return self._read(self._ends[number], self._ends[number + 1])
