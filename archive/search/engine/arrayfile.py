"""One file of named arrays: written once, checked by sums, read as views of its memory map.

Layout: a signature, the arrays one after the other (each at a multiple of 16 bytes), a directory in JSON
(name -> type, place, count, CRC-32; and what else is worth telling), and a footer that says where the
directory lies and what its CRC-32 is. Nothing in it is ever executed or unpickled.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import tempfile
import weakref
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Lock
from typing import IO, Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

_SIGNATURE = b"CUTLINE\x01" + b"\0" * 8
_FOOTER = struct.Struct("<QQI4s")
_END = b"END."
_ALIGNED = 16
_IN_MEMORY = 16 << 20
_PIECE = 4 << 20


_READING = Lock()
"""Held while a file is read from one place on: the place is the file's, not the thread's."""


class Damaged(Exception):
    """The bytes of an index are not those that were written."""


class Growing:
    """An array that is written piece by piece, in memory while it is small, then in a file without a name."""

    def __init__(self, dtype: npt.DTypeLike, folder: Path | None = None) -> None:
        """`folder` is where the file lies, None for the system's own place, which may be small."""
        self.dtype = np.dtype(dtype)
        self._folder = folder
        self.count = 0
        self._waiting: list[bytes] = []
        self._size = 0
        self._file: IO[bytes] | None = None

    def add(self, values: npt.ArrayLike) -> None:
        """Append values; they must fit the array's type."""
        array = np.ascontiguousarray(values, dtype=self.dtype)
        self.count += array.size
        self._waiting.append(array.tobytes())
        self._size += array.nbytes
        if self._size > _IN_MEMORY:
            self._spill()

    def _spill(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115 - closed with the array
        self._file.writelines(self._waiting)
        self._waiting.clear()
        self._size = 0

    def pieces(self) -> Iterator[bytes]:
        """All bytes, once."""
        if self._file is not None:
            self._file.seek(0)
            while piece := self._file.read(_PIECE):
                yield piece
        yield from self._waiting
        self._close()

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()

    def __del__(self) -> None:
        """What was never written, after an error, leaves no open file."""
        self._close()


class ArrayFileWriter:
    """Writes one file; it is whole only after `close`."""

    def __init__(self, path: Path) -> None:
        self.folder = path.parent
        self._file = path.open("wb")
        self._file.write(_SIGNATURE)
        self._at = len(_SIGNATURE)
        self._arrays: dict[str, tuple[str, int, int, int]] = {}

    def put(self, name: str, values: Array | Growing) -> None:
        """Add an array, which then no longer grows."""
        if isinstance(values, Growing):
            self._write(name, values.dtype, values.count, values.pieces())
        else:
            array = np.ascontiguousarray(values)
            self._write(name, array.dtype, array.size, [array.data.cast("B")] if array.size else [])

    def _write(
        self, name: str, dtype: np.dtype[Any], count: int, pieces: Iterable[bytes | memoryview]
    ) -> None:
        padding = -self._at % _ALIGNED
        self._file.write(b"\0" * padding)
        self._at += padding
        begin, total = self._at, 0
        for piece in pieces:
            total = zlib.crc32(piece, total)
            self._file.write(piece)
            self._at += len(piece)
        self._arrays[name] = (dtype.str, begin, count, total)

    def close(self, about: dict[str, Any]) -> None:
        """Write the directory, and what else is to be told `about` the file."""
        directory = json.dumps({"arrays": self._arrays, "about": about}).encode()
        self._file.write(directory)
        self._file.write(_FOOTER.pack(self._at, len(directory), zlib.crc32(directory), _END))
        self._file.close()

    def abandon(self) -> None:
        """Close without finishing."""
        self._file.close()


class ArrayFile:
    """A file to read. Its map is freed with the last array taken from it."""

    def __init__(self, path: Path) -> None:
        """Raises OSError, or `Damaged` where the directory is not as written."""
        self._name = path.name
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        weakref.finalize(self, os.close, self._file)
        try:
            self._map = memoryview(mmap.mmap(self._file, 0, access=mmap.ACCESS_READ))
        except ValueError as error:  # an empty file
            raise Damaged(self._name) from error
        directory = self._directory()
        self.about: dict[str, Any] = directory["about"]
        self._arrays: dict[str, list[Any]] = directory["arrays"]
        self._checked: dict[str, Array] = {}

    def _directory(self) -> dict[str, Any]:
        whole = self._map
        if len(whole) < len(_SIGNATURE) + _FOOTER.size or bytes(whole[: len(_SIGNATURE)]) != _SIGNATURE:
            raise Damaged(self._name)
        at, length, total, end = _FOOTER.unpack(whole[-_FOOTER.size :])
        directory = bytes(whole[at : at + length])
        if end != _END or at + length + _FOOTER.size != len(whole) or zlib.crc32(directory) != total:
            raise Damaged(self._name)
        found: dict[str, Any] = json.loads(directory)
        return found

    def __contains__(self, name: str) -> bool:
        return name in self._arrays

    def get(self, name: str) -> Array:
        """An array, whose bytes are checked when first asked for. Raises `Damaged`."""
        found = self._checked.get(name)
        if found is None:
            dtype, _, count, _ = self._arrays[name]
            at, size = self._check(name)
            found = np.frombuffer(self._map[at : at + size], dtype=dtype) if count else np.empty(0, dtype)
            self._checked[name] = found
        return found

    def check(self) -> None:
        """Look at all bytes of all arrays. Raises `Damaged`."""
        for name in self._arrays:
            self._check(name)

    def reader(self, name: str) -> Callable[[int, int], bytes]:
        """What gives the bytes of an array from one place to another, read past the map. Raises `Damaged`.

        For what is asked for here and there: the system maps many pages around one that is touched.
        """
        at, _ = self._check(name)
        file = self._file
        return lambda begin, end: _read(file, end - begin, at + begin)

    def stretches(self, name: str) -> Callable[[int, int], Array]:
        """What gives an array from one item to another, read past the map. Raises `Damaged`.

        For large arrays of which a search wants a little here and there, as `reader` does.
        """
        dtype = np.dtype(self._arrays[name][0])
        size = dtype.itemsize
        begin, _ = self._check(name)
        file = self._file
        return lambda low, high: np.frombuffer(_read(file, (high - low) * size, begin + low * size), dtype)

    def _check(self, name: str) -> tuple[int, int]:
        """Where the bytes of an array lie and how many they are, if they are those that were written."""
        dtype, at, count, total = self._arrays[name]
        size = count * np.dtype(dtype).itemsize
        if at + size > len(self._map) or self._sum(at, size) != total:
            raise Damaged(f"{self._name}: {name}")
        return at, size

    def _sum(self, at: int, size: int) -> int:
        """The CRC-32 of a stretch, read past the map: pages of it that nobody asks for take no memory."""
        total = 0
        with _READING:
            os.lseek(self._file, at, os.SEEK_SET)
            while size > 0 and (piece := os.read(self._file, min(size, _PIECE))):
                total = zlib.crc32(piece, total)
                size -= len(piece)
        return total


def _sought(file: int, size: int, at: int) -> bytes:
    with _READING:
        os.lseek(file, at, os.SEEK_SET)
        return os.read(file, size)


_read: Callable[[int, int, int], bytes] = getattr(os, "pread", _sought)  # Windows has no pread
