"""The packed files that word processors write (OPC, ISO/IEC 29500-2; ODF 1.3, part 2), read within bounds."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.progress import MEGABYTE
from archive.reading.documents.xml import parse_xml
from archive.reading.packed.unpacking import CHUNK, gathered
from archive.reading.source import Pictures, Source

_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_MOST_MEMBERS = 10_000
_MOST_XML = 100 * MEGABYTE
_ENCRYPTED = 0x1
_DOCX = b"word/"
_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"
_MIMETYPE_AT = 30


def is_docx(head: bytes, suffix: str) -> bool:
    """Whether a packed file is a Word document, by the names of its members, else by its own name."""
    return head.startswith(_STARTS) and (suffix in (".docx", ".docm", ".dotx") or _is_opc_text(head))


def _is_opc_text(head: bytes) -> bool:
    return b"[Content_Types].xml" in head[:200] and _DOCX in head


def is_odt(head: bytes, suffix: str) -> bool:
    """Whether a packed file is an OpenDocument text (ODF 1.3, part 2, 3.3), or is named like one."""
    return head.startswith(_STARTS) and (head[_MIMETYPE_AT:].startswith(_ODT) or suffix in (".odt", ".ott"))


class Package:
    """The members of a document."""

    def __init__(self, packed: zipfile.ZipFile, source: Source) -> None:
        self._packed = packed
        self._source = source
        self._members = {
            info.filename: info for info in packed.infolist() if info.filename and not info.is_dir()
        }

    def read(self, name: str) -> bytes:
        """The bytes of a member; raises `UnreadableFile` where it is absent, locked, broken or too large."""
        info = self._members.get(name)
        if info is None:
            raise UnreadableFile("damaged.part-missing", name=self._source.name, part=name)
        if info.flag_bits & _ENCRYPTED:
            raise _locked(self._source.name)
        try:
            with self._packed.open(info) as stream:
                chunks = iter(lambda: stream.read(CHUNK), b"")
                return gathered(chunks, f"{name} in {self._source.name}", info.compress_size, self._source)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as problem:
            raise UnreadableFile(
                "damaged.part", name=self._source.name, reason=str(problem), part=name
            ) from problem

    def xml(self, name: str) -> _Element:
        """The root of a member that is XML."""
        info = self._members.get(name)
        if info is not None and info.file_size > _MOST_XML:
            raise UnreadableFile(
                "too-large.part",
                name=self._source.name,
                part=name,
                megabytes=round(info.file_size / MEGABYTE),
            )
        return parse_xml(self.read(name), f"{name} in {self._source.name}", self._source.limits)

    def optional_xml(self, name: str) -> _Element | None:
        """The root of a member that a document may do without: None where it is absent or broken."""
        try:
            return self.xml(name) if name in self._members else None
        except UnreadableFile as problem:
            if problem.code == "too-large":
                raise
            return None

    def pictures(self) -> Pictures:
        """Finds the document's pictures by their names in it."""

        def picture(address: str) -> bytes | None:
            info = self._members.get(address)
            if info is None or info.file_size > self._source.limits.max_embedded_bytes:
                return None
            try:
                return self.read(address)
            except UnreadableFile:  # the text is worth keeping without it
                return None

        return picture


@contextmanager
def opened(source: Source) -> Iterator[Package]:
    """The members of a document; raises `UnreadableFile` ("damaged", "too-large") where it is none."""
    with source.open() as stream:
        try:
            packed = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, ValueError, EOFError, RuntimeError) as problem:
            raise UnreadableFile("damaged.not-whole", name=source.name, reason=str(problem)) from problem
        with packed:
            if len(packed.namelist()) > _MOST_MEMBERS:
                raise UnreadableFile("too-large.parts", name=source.name, most=_MOST_MEMBERS)
            yield Package(packed, source)


def _locked(name: str) -> UnreadableFile:
    return UnreadableFile("no-access.document", name=name)
