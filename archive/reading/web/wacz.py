"""WACZ 1.1.1: WARC files with a list of their pages, in a zip."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.progress import MEGABYTE
from archive.reading.packed.zip_member import BROKEN_ZIP, ENCRYPTED, unzipped
from archive.reading.source import Source
from archive.reading.web.warc import WebArchive

_MARKS = ("datapackage.json", "webarchive.yaml", "pages/pages.jsonl")
_PAGES = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_LONGEST_PAGE = 16 * MEGABYTE
"""Of one line in a list of pages, which may carry the page's whole text."""
_LOCAL_HEADER = 30


class _Slice(io.RawIOBase):
    """A stretch of a file as a file of its own: a WARC that lies in a WACZ unpacked is read in its place."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        self._file, self._start, self._size, self._at = file, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, origin + offset)
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        self._file.seek(self._start + self._at)
        data = self._file.read(max(0, min(len(buffer), self._size - self._at)))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def is_wacz(names: Sequence[str]) -> bool:
    """Whether a zip with these members is a web archive."""
    return any(mark in names for mark in _MARKS) and any(map(_is_warc, names))


def read_wacz(source: Source, packed: zipfile.ZipFile, stream: BinaryIO) -> Iterator[Draft | Source]:
    """The stories of a WACZ that is opened as `packed` on `stream`; raises `UnreadableFile`."""
    archives = sorted(
        (info for info in packed.infolist() if _is_warc(info.filename)), key=lambda info: info.filename
    )
    files = []
    for info in archives:
        try:
            files.append(_opened(source, packed, stream, info))
        except UnreadableFile as problem:
            yield source.failed(problem, info.filename)
    if files:
        yield from WebArchive(source, files, _listed(packed)).drafts()


def _is_warc(name: str) -> bool:
    return name.startswith("archive/") and name.lower().endswith((".warc", ".warc.gz", ".arc", ".arc.gz"))


def _opened(source: Source, packed: zipfile.ZipFile, stream: BinaryIO, info: zipfile.ZipInfo) -> BinaryIO:
    if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & ENCRYPTED:
        return io.BytesIO(unzipped(packed, info, info.filename, source))
    stream.seek(info.header_offset)
    header = stream.read(_LOCAL_HEADER)
    if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
        raise UnreadableFile("damaged.listed", page=info.filename, archive=source.name)
    names = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    start = info.header_offset + _LOCAL_HEADER + names
    return io.BufferedReader(_Slice(stream, start, info.file_size))


def _listed(packed: zipfile.ZipFile) -> Iterator[str]:
    """The addresses of the pages that the archive lists (WACZ 1.1.1, section 5.2.2)."""
    for name in _PAGES:
        if name not in packed.namelist():
            continue
        try:
            with packed.open(name) as lines:
                while line := lines.readline(_LONGEST_PAGE):
                    yield from _url(line)
        except BROKEN_ZIP:
            continue


def _url(line: bytes) -> Iterator[str]:
    try:
        page = json.loads(line)
    except (ValueError, RecursionError):
        return
    if isinstance(page, dict) and isinstance(url := page.get("url"), str):
        yield url
