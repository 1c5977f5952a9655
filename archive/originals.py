"""The files of an archive, kept untouched under their SHA-256.

Layout: `originals/ab/abcdef….jpg`, the first two hex digits as a folder and the suffix that the file came
with, so that a person can open them without the program. A file is written under another name, synced and
renamed: a name that exists is whole.
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from archive.errors import ArchiveError
from archive.model import Original

_CHUNK = 1 << 20
_SAFE_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")


class Originals:
    """The `originals` folder of one archive. Raises `ArchiveError` where it cannot be written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, original: Original) -> Path:
        """Where a file lies, whether or not it is there."""
        return self._folder / original.sha256[:2] / f"{original.sha256}{_suffix(original.name)}"

    def keep(self, source: Path, media_type: str = "") -> Original:
        """Copy a file in, unless its bytes are here already. Raises OSError if `source` cannot be read."""
        with source.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            original = _original(digest, stream.tell(), media_type, source.name)
            target = self.path(original)
            if not target.exists():
                stream.seek(0)
                self._write(target, iter(lambda: stream.read(_CHUNK), b""))
        return original

    def keep_bytes(self, data: bytes, name: str, media_type: str = "") -> Original:
        """Store bytes that came inside another file, under the name they had there."""
        original = _original(hashlib.sha256(data).hexdigest(), len(data), media_type, name)
        target = self.path(original)
        if not target.exists():
            self._write(target, iter((data,)))
        return original

    def damaged(self, original: Original) -> str | None:
        """What is wrong with a kept file: "missing", "changed", None if nothing."""
        path = self.path(original)
        if not path.is_file():
            return "missing"
        with path.open("rb") as stream:
            return None if hashlib.file_digest(stream, "sha256").hexdigest() == original.sha256 else "changed"

    def _write(self, target: Path, pieces: Iterator[bytes]) -> None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".new-", delete=False) as stream:
                try:
                    for piece in pieces:
                        stream.write(piece)
                    stream.flush()
                    os.fsync(stream.fileno())
                    os.replace(stream.name, target)
                except BaseException:
                    Path(stream.name).unlink(missing_ok=True)
                    raise
            _sync_folder(target.parent)
        except OSError as error:
            raise ArchiveError(
                f"Cannot write {target}: {error.strerror}. Nothing was stored of this file."
            ) from error


def sha256(source: Path) -> str:
    """The digest of a file, without storing it."""
    with source.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _original(digest: str, size: int, media_type: str, name: str) -> Original:
    return Original(
        digest, size, media_type or mimetypes.guess_type(name)[0] or "application/octet-stream", name
    )


def _suffix(name: str) -> str:
    suffix = Path(name).suffix.lower()
    return suffix if _SAFE_SUFFIX.fullmatch(suffix) else ""


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
