"""The files of an archive, kept untouched under their SHA-256.

Layout: `originals/ab/abcdef….jpg`, the first two hex digits as a folder and the suffix that the file came
with, so that a person can open them without the program. A file is written under another name, in
`originals/.incoming/`, synced and renamed: a name that exists is whole.
"""

from __future__ import annotations

import errno
import hashlib
import mimetypes
import os
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from archive.errors import ArchiveError
from archive.model import Original
from archive.text import storable_text

_CHUNK = 1 << 20
_INCOMING = ".incoming"
_ABANDONED_SECONDS = 24 * 3600
_SAFE_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")


class Originals:
    """The `originals` folder of one archive. Raises `ArchiveError` where it cannot be written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, original: Original) -> Path:
        """Where a file lies, whether or not it is there."""
        return self._folder / original.sha256[:2] / f"{original.sha256}{_suffix(original.name)}"

    def keep(self, source: Path, digest: str, media_type: str = "") -> Original:
        """Copy in a file whose SHA-256 is known, unless its bytes are here already.

        Raises OSError if `source` cannot be read, or is no longer what the digest says.
        """
        original = _original(digest, source.stat().st_size, media_type, source.name)
        if not self.path(original).exists():
            self._copy(source, original)
        return original

    def keep_bytes(self, data: bytes, name: str, media_type: str = "") -> Original:
        """Store bytes that came inside another file, under the name they had there."""
        original = _original(hashlib.sha256(data).hexdigest(), len(data), media_type, name)
        if not self.path(original).exists():
            self._write(original, iter((data,)))
        return original

    def mend(self, source: Path, original: Original) -> None:
        """Put a kept file back from another copy of it, if it is missing or no longer what it was."""
        if self.damaged(original):
            self._copy(source, original)

    def is_there(self, original: Original) -> bool:
        """Whether a kept file is there in its full size; its bytes are not read."""
        try:
            return self.path(original).stat().st_size == original.size
        except OSError:
            return False

    def damaged(self, original: Original) -> str | None:
        """What is wrong with a kept file: "missing", "changed", None if nothing."""
        path = self.path(original)
        if not path.is_file():
            return "missing"
        return None if sha256(path) == original.sha256 else "changed"

    def clear_unfinished(self) -> None:
        """Remove what a program that was killed left half written."""
        for path in self._folder.glob(f"{_INCOMING}/*"):
            if time.time() - path.stat().st_mtime > _ABANDONED_SECONDS:
                path.unlink(missing_ok=True)

    def _copy(self, source: Path, original: Original) -> None:
        with source.open("rb") as stream:
            self._write(original, iter(lambda: stream.read(_CHUNK), b""))

    def _write(self, original: Original, pieces: Iterator[bytes]) -> None:
        target = self.path(original)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            (self._folder / _INCOMING).mkdir(exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder / _INCOMING, delete=False) as stream:
                try:
                    digest = _pour(pieces, stream)
                    if digest == original.sha256:
                        os.replace(stream.name, target)
                finally:
                    Path(stream.name).unlink(missing_ok=True)
            _sync_folder(target.parent)
        except OSError as error:
            raise ArchiveError(
                f"Cannot write {target}: {error.strerror}. Nothing was stored of this file."
            ) from error
        if digest != original.sha256:
            raise OSError(errno.EBUSY, "changed while it was being read", original.name)


def _pour(pieces: Iterator[bytes], stream: IO[bytes]) -> str:
    """Write all pieces down to the disk; gives the SHA-256 of what was written."""
    digest = hashlib.sha256()
    for piece in pieces:
        stream.write(piece)
        digest.update(piece)
    stream.flush()
    os.fsync(stream.fileno())
    return digest.hexdigest()


def sha256(source: Path) -> str:
    """The digest of a file, without storing it."""
    with source.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _original(digest: str, size: int, media_type: str, name: str) -> Original:
    kind = media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Original(digest, size, kind, storable_text(name))


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
