"""One member of a zip, unpacked within bounds."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib

from archive.errors import UnreadableFile
from archive.reading.packed.unpacking import CHUNK, gathered, too_large
from archive.reading.source import Source

ENCRYPTED = 0x1
"""The flag of a member that is locked (APPNOTE, 4.4.4)."""
BROKEN_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,  # NotImplementedError for a method that is not known is one
    ValueError,
)
"""What `zipfile` raises for bytes that are no sound zip."""


def unzipped(packed: zipfile.ZipFile, info: zipfile.ZipInfo, path: str, source: Source) -> bytes:
    """The content of a member that messages call `path`.

    Raises `UnreadableFile`: "no-access" where it is locked, "too-large", "damaged".
    """
    name = f"{path} in {source.name}"
    if info.flag_bits & ENCRYPTED:
        raise UnreadableFile("no-access.packed", name=name)
    if info.file_size > source.limits.max_member_bytes:
        raise too_large(name, info.compress_size, source.limits.max_member_bytes)
    try:
        with packed.open(info) as stream:
            return gathered(iter(lambda: stream.read(CHUNK), b""), name, info.compress_size, source)
    except BROKEN_ZIP as problem:
        raise UnreadableFile(
            "damaged.member", name=name, reason=str(problem) or type(problem).__name__
        ) from problem
