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
        raise UnreadableFile(
            f"{name} is locked with a password. Unpack it with the password, and import what it holds.",
            code="no-access",
        )
    if info.file_size > source.limits.max_member_bytes:
        raise too_large(name, info.compress_size, source.limits.max_member_bytes)
    try:
        with packed.open(info) as stream:
            return gathered(iter(lambda: stream.read(CHUNK), b""), name, info.compress_size, source)
    except BROKEN_ZIP as problem:
        raise UnreadableFile(
            f"{name} cannot be unpacked: {str(problem) or type(problem).__name__}. Fetch the file again, or "
            "unpack it yourself and import what it holds.",
            code="damaged",
        ) from problem
