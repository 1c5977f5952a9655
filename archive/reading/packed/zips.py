"""zip: a packed folder (PKWARE APPNOTE 6.3), and the web archives that are packed so (WACZ)."""

from __future__ import annotations

import contextlib
import struct
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.progress import MEGABYTE
from archive.reading.packed.members import Folder, clean_path, read_folder
from archive.reading.packed.zip_member import BROKEN_ZIP, unzipped
from archive.reading.source import Source
from archive.reading.web.wacz import is_wacz, read_wacz

_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_END = b"PK\x05\x06"
_END_BYTES = 22
_END64 = b"PK\x06\x06"
_END64_BYTES = 56
_IN_END64 = 0xFFFFFFFF
_LONGEST_COMMENT = 65535
_LOCAL_HEADER = 30
_MOST_DIRECTORY_BYTES = 32 * MEGABYTE
"""Of a list of members, which is held in memory whole, at twenty times that."""
_UTF8 = 0x800
_OFFICE_SUFFIXES = (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub")
_OFFICE_STARTS = (b"[Content_Types].xml", b"mimetypeapplication/", b"_rels/", b"docProps/")


def is_zip(head: bytes, suffix: str) -> bool:
    """Whether a file that begins so is a zip, and no office document (OPC, ODF, EPUB), which is one too."""
    if not head.startswith(_STARTS) or suffix in _OFFICE_SUFFIXES:
        return False
    return not head[_LOCAL_HEADER : _LOCAL_HEADER + 20].startswith(_OFFICE_STARTS)


def read_zip(source: Source) -> Iterator[Draft | Source]:
    """What a packed folder holds; raises `UnreadableFile` ("damaged", "too-large", "empty")."""
    with source.open() as stream:
        _check_directory(stream, source)
        try:
            packed = zipfile.ZipFile(stream)
        except BROKEN_ZIP as problem:
            raise UnreadableFile("damaged.zip", name=source.name, reason=str(problem)) from problem
        with packed:
            # A member without a name is none, and `is_dir` stumbles over it.
            infos = [info for info in packed.infolist() if info.filename and not info.is_dir()]
            _check_members(infos, source)
            if is_wacz(packed.namelist()):
                yield from read_wacz(source, packed, stream)
            else:
                yield from read_folder(source, _folder(packed, infos, source))


def _check_directory(stream: BinaryIO, source: Source) -> None:
    """Refuse a list of members that would not fit in memory, before it is read."""
    stream.seek(max(0, source.size() - _END_BYTES - _LONGEST_COMMENT))
    tail = stream.read()
    at = tail.rfind(_END)
    stream.seek(0)
    if at >= 0 and len(tail) - at >= _END_BYTES:
        (size,) = struct.unpack_from("<L", tail, at + 12)
        at64 = tail.rfind(_END64, 0, at)
        if size == _IN_END64 and at64 >= 0 and len(tail) - at64 >= _END64_BYTES:
            (size,) = struct.unpack_from("<Q", tail, at64 + 40)
        if size > _MOST_DIRECTORY_BYTES and size != _IN_END64:
            raise _too_many(source)


def _check_members(infos: list[zipfile.ZipInfo], source: Source) -> None:
    if len(infos) > source.limits.max_members:
        raise _too_many(source)
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise UnreadableFile("too-large.same-bytes", name=source.name)
        end = info.header_offset + _LOCAL_HEADER + info.compress_size


def _too_many(source: Source) -> UnreadableFile:
    return UnreadableFile("too-large.files", name=source.name, most=source.limits.max_members)


def _folder(packed: zipfile.ZipFile, infos: list[zipfile.ZipInfo], source: Source) -> Folder:
    members: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        if path := clean_path(_name(info)):
            members[_free(path, members)] = info
    return Folder(
        tuple(members),
        lambda path: members[path].file_size,
        lambda path: unzipped(packed, members[path], path, source),
    )


def _free(path: str, taken: dict[str, zipfile.ZipInfo]) -> str:
    """A path that no other member has: several of one name are all kept."""
    number, free = 1, path
    while free in taken:
        number += 1
        stem, dot, suffix = path.rpartition(".")
        free = f"{stem} ({number}).{suffix}" if dot else f"{path} ({number})"
    return free


def _name(info: zipfile.ZipInfo) -> str:
    """The name: UTF-8 also where a program forgot to say so, else code page 437 (APPNOTE, appendix D)."""
    if not info.flag_bits & _UTF8:
        with contextlib.suppress(UnicodeError):
            return info.filename.encode("cp437").decode("utf-8")
    return info.filename
