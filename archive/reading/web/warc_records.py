"""The records of a WARC file (ISO 28500:2017) or its forerunner ARC, one after the other.

Nothing is held but the record's headers: an archive of many gigabytes is walked once, and read where asked.
The headers are parsed by warcio; its own walk is not used, since it holds lines and chunks of any length and
gives up where a Content-Length lies.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from warcio.recordloader import ARC2WARCHeadersParser
from warcio.statusandheaders import (
    StatusAndHeaders,
    StatusAndHeadersParser,
    StatusAndHeadersParserException,
)

from archive.errors import UnreadableFile
from archive.progress import MEGABYTE

_CHUNK = 1 << 15
_LONGEST_LINE = 1 << 16
_MOST_HEADER_BYTES = MEGABYTE
_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b\x08"
_WARC = b"WARC/"
_ARC = re.compile(rb"(?:filedesc|https?|dns|ftp)://?\S* \S+ \d{8,20} \S+ -?\w+\s*$")
_HTTP_TYPES = ("response", "request", "revisit")
_WARC_PARSER = StatusAndHeadersParser(["WARC/1.1", "WARC/1.0", "WARC/0.17", "WARC/0.18"], verify=False)
_HTTP_PARSER = StatusAndHeadersParser([], verify=False)
_ARC_PARSER = ARC2WARCHeadersParser()


class Solid(Exception):
    """A gzip file whose members hold several records each: nothing in it can be found by its offset."""


class Malformed(Exception):
    """Headers that no record has."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record's headers; `offset` is where it begins in the file, `length` the bytes of its block.

    The length is what the archive holds of the block, whatever the record says of it.
    """

    offset: int
    length: int
    headers: StatusAndHeaders
    http: StatusAndHeaders | None = None

    @property
    def kind(self) -> str:
        """The WARC-Type: response, resource, request, revisit, warcinfo ..."""
        return str(self.headers.get_header("WARC-Type") or "").lower()

    @property
    def uri(self) -> str:
        """The WARC-Target-URI, "" where there is none; some programs write it in angle brackets."""
        return str(self.headers.get_header("WARC-Target-URI") or "").strip("<> ")


def begins_archive(head: bytes) -> bool:
    """Whether a file that begins so is a WARC or an ARC file, packed or not."""
    if head.startswith(_MAGIC):
        try:
            head = zlib.decompressobj(_GZIP).decompress(head, 200)
        except zlib.error:
            return False
    line = head.lstrip()[:200].split(b"\n")[0]
    return line.startswith(_WARC) or (line.startswith(b"filedesc://") and _begins_record(line))


def records(file: BinaryIO, name: str, most: int) -> Iterator[Record]:
    """Every record; at most `most` bytes are unpacked on the way.

    Raises `Solid`, and `UnreadableFile` ("damaged", "too-large") behind the last record that is whole.
    """
    file.seek(0)
    yield from _packed(file, name, most) if file.read(3) == _MAGIC else _plain(file)


def block(file: BinaryIO, offset: int, length: int) -> tuple[StatusAndHeaders, bytes]:
    """The headers of the record at an offset, and `length` bytes of its block (b"" if it cannot be read)."""
    file.seek(offset)
    window = Window(file, offset, packed=file.read(3) == _MAGIC)
    try:
        return _headers(window, window.next_line()), window.read(length)
    except Malformed:
        return StatusAndHeaders("", []), b""


def message(data: bytes) -> tuple[StatusAndHeaders, bytes]:
    """An HTTP message taken apart into its headers and its raw body."""
    stream = io.BytesIO(data)
    return _http(stream) or StatusAndHeaders("", []), stream.read()


class Window:
    """The bytes of an archive from an offset on, those of one gzip member where it is packed.

    Lines and reads are bounded; `end` is the file's offset behind the member once all was read.
    """

    def __init__(self, file: BinaryIO, offset: int, *, packed: bool) -> None:
        self._file = file
        self._place = offset
        self._unpacker = zlib.decompressobj(_GZIP) if packed else None
        self._buffer = b""
        self._at = 0
        self._passed = 0
        self.header_bytes = 0
        self.broken = False

    @property
    def end(self) -> int:
        return self._place - (len(self._unpacker.unused_data) if self._unpacker else 0)

    def tell(self) -> int:
        """How many bytes were read, unpacked."""
        return self._passed + self._at

    def readline(self, length: int | None = None) -> bytes:
        """A line with its end, or as much of it as headers may have; raises `Malformed` for endless ones."""
        line = self.line(_LONGEST_LINE if length is None else min(length, _LONGEST_LINE))
        self.header_bytes += len(line)
        if self.header_bytes > _MOST_HEADER_BYTES:
            raise Malformed
        return line

    def line(self, most: int = _LONGEST_LINE) -> bytes:
        """A line with its end, cut at `most` bytes; b"" at the end."""
        line = b""
        while len(line) < most and not line.endswith(b"\n") and self._more():
            found = self._buffer.find(b"\n", self._at, self._at + most - len(line))
            stop = found + 1 if found >= 0 else min(len(self._buffer), self._at + most - len(line))
            line += self._buffer[self._at : stop]
            self._at = stop
        return line

    def next_line(self) -> bytes:
        """The next line that is not blank, b"" at the end."""
        while (line := self.line()) and not line.strip():
            pass
        return line

    def read(self, length: int) -> bytes:
        """At most `length` bytes, fewer at the end only."""
        parts = []
        while length > 0 and self._more():
            part = self._buffer[self._at : self._at + length]
            self._at += len(part)
            length -= len(part)
            parts.append(part)
        return b"".join(parts)

    def skip(self, length: int) -> int:
        """Pass over `length` bytes; how many there were."""
        start = self.tell()
        while (left := length - (self.tell() - start)) > 0 and self._more():
            self._at += min(left, len(self._buffer) - self._at)
        return self.tell() - start

    def _more(self) -> bool:
        if self._at < len(self._buffer):
            return True
        self._passed += len(self._buffer)
        self._buffer, self._at = self._next(), 0
        return bool(self._buffer)

    def _next(self) -> bytes:
        if self._unpacker is None:
            return self._raw()
        while not self._unpacker.eof:
            data = self._unpacker.unconsumed_tail or self._raw()
            try:
                chunk = self._unpacker.decompress(data, 4 * _CHUNK)
            except zlib.error:
                self.broken = True
                return b""
            if chunk:
                return chunk
            if not data:
                self.broken = not self._unpacker.eof
                return b""
        return b""

    def _raw(self) -> bytes:
        self._file.seek(self._place)  # others read the same file in between
        data = self._file.read(_CHUNK)
        self._place += len(data)
        return data


def _plain(file: BinaryIO) -> Iterator[Record]:
    size = file.seek(0, io.SEEK_END)
    start = _next_start(file, 0, size)
    while start < size:
        window = Window(file, start, packed=False)
        record = _record(window, window.next_line(), start)
        block_start = start + window.tell() if record is None else record[0]
        follows = -1
        if record is not None:
            follows = _following(file, block_start + record[1].length, size)
        if follows < 0:  # the length lies: the block goes on to where the next record begins
            follows = _next_start(file, block_start, size)
        if record is not None:
            found = record[1]
            length = min(found.length, follows - block_start)
            yield Record(found.offset, length, found.headers, found.http)
        start = follows


def _packed(file: BinaryIO, name: str, most: int) -> Iterator[Record]:
    size = file.seek(0, io.SEEK_END)
    start = unpacked = count = 0
    while start < size:
        window = Window(file, start, packed=True)
        record = _member(window, start, most - unpacked, name)
        if window.broken:
            raise _broken(name, count, start)
        if record is not None:
            yield record
            count += 1
        unpacked += window.tell()
        start = window.end
        file.seek(start)
        if file.read(2) != _MAGIC[:2]:
            return  # the end, or padding


def _member(window: Window, start: int, most: int, name: str) -> Record | None:
    """The record that a gzip member holds; the whole member is passed over, its end is the record's end."""
    line = window.next_line()
    found = _record(window, line, 0) if _begins_record(line) else None
    if found is None:
        _pass(window, most + 1, most, name)
        return None
    block_start, record = found
    _pass(window, record.length - (window.tell() - block_start), most, name)
    length = min(record.length, window.tell() - block_start)
    if _begins_record(window.next_line()):
        raise Solid
    _pass(window, most + 1, most, name)
    return Record(start, length, record.headers, record.http)


def _pass(window: Window, length: int, most: int, name: str) -> None:
    window.skip(min(length, most + 1))
    if window.tell() > most:
        raise UnreadableFile("too-large.web-archive", name=name)


def _broken(name: str, count: int, start: int) -> UnreadableFile:
    return UnreadableFile("damaged.web-archive", name=name, start=start, n=count)


def _record(window: Window, line: bytes, start: int) -> tuple[int, Record] | None:
    """Where a record's block begins (plus `start`), and the record as it states itself."""
    try:
        headers = _headers(window, line)
    except Malformed:
        return None
    block_start = window.tell()
    stated = str(headers.get_header("Content-Length") or "").strip()
    length = int(stated) if stated.isdecimal() and stated.isascii() and len(stated) < 16 else 0
    if not line.startswith(_WARC):  # two lines of an ARC file's own description were read as its headers
        length = max(0, length - headers.total_len)
    http = None
    kind = str(headers.get_header("WARC-Type") or "").lower()
    uri = str(headers.get_header("WARC-Target-URI") or "").strip("<> ").lower()
    if length and kind in _HTTP_TYPES and uri.startswith(("http:", "https:")):
        http = _http(window)
    return start + block_start, Record(start, length, headers, http)


def _headers(window: Window, line: bytes) -> StatusAndHeaders:
    try:
        if line.startswith(_WARC):
            return _WARC_PARSER.parse(window, line)
        if _ARC.match(line):
            return _ARC_PARSER.parse(window, line)
    except (StatusAndHeadersParserException, ValueError, EOFError) as problem:
        raise Malformed from problem
    raise Malformed


def _http(stream: Window | io.BytesIO) -> StatusAndHeaders | None:
    try:
        return _HTTP_PARSER.parse(stream)
    except (EOFError, ValueError, Malformed):
        return None


def _begins_record(line: bytes) -> bool:
    return line.startswith(_WARC) or bool(_ARC.match(line))


def _following(file: BinaryIO, place: int, size: int) -> int:
    """Where the next record begins if the one before ends at `place`, `size` at the end, else -1."""
    if place > size:
        return -1
    window = Window(file, place, packed=False)
    line = window.next_line()
    if not line:
        return size
    return place + window.tell() - len(line) if _begins_record(line) else -1


def _next_start(file: BinaryIO, place: int, size: int) -> int:
    """Where the next line stands that begins a record, from `place` on; `size` where there is none."""
    window = Window(file, place, packed=False)
    while line := window.line():
        if _begins_record(line):
            return place + window.tell() - len(line)
    return size
