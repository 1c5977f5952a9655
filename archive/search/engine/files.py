"""How the index's files are read: each segment mapped into memory as one snapshot, without copying it.

A segment is one file, so a reader that has opened it keeps it whole, whatever later commits delete.
Whoosh by itself copies every part of such a file into memory on opening; a view of the map does as well.
"""

from __future__ import annotations

import io
import mmap
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile

_SEGMENT = ".seg"


class MappedFiles(FileStorage):  # type: ignore[misc]
    """The files of an index to read; `close_all` in the end, as Whoosh leaves damaged ones open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), supports_mmap=False)
        self._folder = folder
        self._opened: list[Any] = []

    def open_file(self, name: str, **kwargs: Any) -> Any:
        """A file to read, a segment as a view of its map. Raises OSError, or ValueError if it is empty."""
        if not name.endswith(_SEGMENT):
            file = super().open_file(name, **kwargs)
        else:
            with (self._folder / name).open("rb") as source:
                file = _Part(memoryview(mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ)), name)
        self._opened.append(file)
        return file

    def close_all(self) -> None:
        """Close what is still open; maps go with the last view of them."""
        for file in self._opened:
            if not file.is_closed:
                file.close()


class _Part(BufferFile):  # type: ignore[misc]
    """Whoosh's file of numbers over a piece of memory."""

    def __init__(self, buffer: memoryview, name: str | None = None) -> None:
        self._buf = buffer
        self._name = name
        self.file = _Stream(buffer)
        self.onclose = None
        self.is_real = False
        self.is_closed = False

    def subset(self, position: int, length: int, name: str | None = None) -> _Part:
        """A piece of this piece."""
        return _Part(self._buf[position : position + length], name or self._name)


class _Stream:
    """A readable, seekable stream over a piece of memory."""

    def __init__(self, buffer: memoryview) -> None:
        self._buffer = buffer
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        end = len(self._buffer) if size < 0 else self._at + size
        found = bytes(self._buffer[self._at : end])
        self._at += len(found)
        return found

    def readline(self) -> bytes:
        rest = bytes(self._buffer[self._at :])
        line = rest[: rest.find(b"\n") + 1] or rest
        self._at += len(line)
        return line

    def seek(self, position: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._buffer)}[whence]
        self._at = max(0, base + position)
        return self._at

    def tell(self) -> int:
        return self._at

    def close(self) -> None:
        """Nothing to close: the memory is freed with the last view of it."""
