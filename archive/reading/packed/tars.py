"""tar: a folder in one file (POSIX.1-1988 ustar, pax, GNU)."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.reading.packed.members import Folder, clean_path, read_folder
from archive.reading.packed.unpacking import spend, too_large
from archive.reading.source import Source


def is_tar(head: bytes) -> bool:
    """Whether these are the first bytes of a tar file, by the magic of its first header."""
    return head[257:262] == b"ustar"


def read_tar(source: Source) -> Iterator[Draft | Source]:
    """What a tar file holds: files only, no links and devices; raises `UnreadableFile`."""
    with source.open() as stream:
        try:
            with tarfile.open(fileobj=stream, mode="r:") as packed:
                yield from read_folder(source, _folder(packed, source))
        except tarfile.TarError as problem:
            raise UnreadableFile("damaged.tar", name=source.name, reason=str(problem)) from problem


def _folder(packed: tarfile.TarFile, source: Source) -> Folder:
    members: dict[str, tarfile.TarInfo] = {}
    for count, info in enumerate(packed):
        if count >= source.limits.max_members:
            raise UnreadableFile("too-large.files", name=source.name, most=source.limits.max_members)
        if info.isreg() and not info.issparse() and (path := clean_path(info.name)):
            members[path] = info  # the last of a name is the newest, by the format's own rule
    return Folder(
        tuple(members),
        lambda path: members[path].size,
        lambda path: _read(packed, members[path], path, source),
    )


def _read(packed: tarfile.TarFile, info: tarfile.TarInfo, path: str, source: Source) -> bytes:
    name = f"{path} in {source.name}"
    if info.size > source.limits.max_member_bytes:
        raise too_large(name, info.size, source.limits.max_member_bytes)
    spend(source, info.size, name)
    file = packed.extractfile(info)
    content = file.read() if file is not None else b""
    if len(content) < info.size:
        raise UnreadableFile("damaged.breaks-off", name=name)
    return content
