"""The files of an archive, kept untouched under their SHA-256.

Layout: `originals/ab/abcdef….jpg`, the first two hex digits as a folder and the suffix that the file came
with, so that a person can open them without the program. A file is written under another name, in
`originals/.incoming/`, synced and renamed: a name that exists is whole.

An archive may have been made by somebody else: what its database calls an original is looked at before it
becomes a path, and no link, pipe or device in the place of a file is followed or opened (`enclosed`).
"""

from __future__ import annotations

import errno
import hashlib
import mimetypes
import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BufferedReader
from pathlib import Path
from typing import IO

from archive.errors import ArchiveError, UnreadableFile
from archive.files.enclosed import Enclosed, Misplaced, said_kind, why_not
from archive.model import Original
from archive.model.said import Said
from archive.text import storable_text

_CHUNK = 1 << 20
_INCOMING = ".incoming"
_UNFINISHED = ".part"
_OURS = re.compile(rf"[0-9a-f]{{16}}{re.escape(_UNFINISHED)}|tmp[a-z0-9_]{{8}}")
"""What unfinished files are called; the second is how they were until they had a suffix."""
_ABANDONED_SECONDS = 24 * 3600
_SAFE_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_FOLDER = re.compile(r"[0-9a-f]{2}")

MISSING, CHANGED = Said.of("damage.missing"), Said.of("damage.changed")
"""A kept file that is not there, and one that is not what its SHA-256 says."""


def is_digest(text: object) -> bool:
    """Whether this is a SHA-256 in lower-case hex digits: nothing else may become part of a path."""
    return isinstance(text, str) and _SHA256.fullmatch(text) is not None


class Originals:
    """The `originals` folder of one archive. Raises `ArchiveError` where it cannot be written."""

    def __init__(self, folder: Path, mended: Callable[[Original], None] = lambda _: None) -> None:
        """`mended` hears of each kept file that was damaged and was put back."""
        self._folder = Enclosed(folder)
        self._mended = mended

    def path(self, original: Original) -> Path:
        """Where a file lies, whether or not it is there. Raises `UnreadableFile` for what is no SHA-256."""
        return self._folder.where(*_place(original))

    def open(self, original: Original) -> BufferedReader:
        """A kept file, for reading. Raises `UnreadableFile` where there is none, saying what there is."""
        try:
            return self._folder.open(*_place(original))
        except OSError as error:
            raise _not_readable(original, error) from error

    def keep(self, source: Path, digest: str, media_type: str = "") -> Original:
        """Copy in a file whose SHA-256 is known, unless its bytes are here already and sound.

        Raises OSError if `source` cannot be read, or is no longer what the digest says.
        """
        original = _original(digest, source.stat().st_size, media_type, source.name)
        if damage := self.damaged(original):
            self._copy(source, original)
            self._tell_mended(original, damage)
        return original

    def keep_bytes(self, data: bytes, name: str, media_type: str = "") -> Original:
        """Store bytes that came inside another file, under the name they had there."""
        original = _original(hashlib.sha256(data).hexdigest(), len(data), media_type, name)
        if damage := self.damaged(original):
            self._write(original, iter((data,)))
            self._tell_mended(original, damage)
        return original

    def mend(self, source: Path, original: Original) -> None:
        """Put a kept file back from another copy of it, if it is missing or no longer what it was."""
        if self.damaged(original):
            self._copy(source, original)
            self._mended(original)

    def _tell_mended(self, original: Original, damage: Said) -> None:
        if damage != MISSING:  # else it was not there before
            self._mended(original)

    def take(self, original: Original, other: Originals) -> Said | None:
        """Copy a file from another folder of originals and read the copy again before it counts.

        Gives what is wrong with the other's file, as `damaged` does, None where it was copied.
        Raises `ArchiveError` where it cannot be written.
        """
        try:
            self._take(original, other)
        except (UnreadableFile, OSError):
            damage = other.damaged(original)
            if damage is not None:
                return damage
            try:  # it reads well now
                self._take(original, other)
            except (UnreadableFile, OSError) as error:
                if isinstance(error, OSError) and error.errno == errno.EBUSY:
                    return Said.of("damage.while-read")
                reason = getattr(error.__cause__ or error, "strerror", None) or str(error)
                return Said.of("damage.unreadable", reason=str(reason))
        return None

    def _take(self, original: Original, other: Originals) -> None:
        with other.open(original) as stream:
            self._write(original, _pieces(stream, original), read_again=True)

    def discard(self, original: Original) -> None:
        """Take a kept file off the disk for good; one that is not there is no error.

        Raises `ArchiveError` where it cannot be removed.
        """
        try:
            self._folder.remove(*_place(original))
        except FileNotFoundError:
            return
        except OSError as error:
            raise ArchiveError(
                "archive.not-deleted",
                name=original.name,
                reason=str(error.strerror or error),
                path=self._folder.where(*_place(original)),
            ) from error

    def is_there(self, original: Original) -> bool:
        """Whether a kept file is there in its full size; its bytes are not read."""
        try:
            return self._folder.status(*_place(original)).st_size == original.size
        except (OSError, UnreadableFile):
            return False

    def damaged(self, original: Original) -> Said | None:
        """What is wrong with a kept file: `MISSING`, `CHANGED` or something else, None if nothing."""
        try:
            with self._folder.open(*_place(original)) as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
        except UnreadableFile:
            return Said.of("damage.no-digest")
        except FileNotFoundError:
            return MISSING
        except Misplaced as error:
            return Said.of("damage.misplaced", path=error.filename, found=error.found, wanted=error.wanted)
        except OSError as error:
            return Said.of("damage.unreadable", reason=str(error.strerror or error))
        return None if digest == original.sha256 else CHANGED

    def name_of(self, original: Original) -> tuple[str, str]:
        """Folder and name of a kept file within the folder; ("", "") for what is no SHA-256."""
        return _place(original) if is_digest(original.sha256) else ("", "")

    def listing(self) -> tuple[dict[tuple[str, str], int], list[Said]]:
        """The kept files, by folder and name, with their sizes in bytes; and what
        stands there that Cutline never puts there: links, pipes, devices, other folders.
        """
        found: dict[tuple[str, str], int] = {}
        strangers: list[Said] = []
        try:
            names = self._folder.names()
        except FileNotFoundError:
            return found, strangers
        except OSError as error:
            return found, [_not_used(self._folder.path, error)]
        for name in names:
            if name != _INCOMING and not _FOLDER.fullmatch(name):
                kind = self._folder.kind(name)
                if kind != "a file":
                    strangers.append(_stranger(self._folder.where(name), kind))
                continue
            self._list_folder(name, found, strangers)
        return found, strangers

    def _list_folder(self, name: str, found: dict[tuple[str, str], int], strangers: list[Said]) -> None:
        try:
            sizes = self._folder.sizes(name)
        except OSError as error:
            strangers.append(_not_used(self._folder.where(name), error))
            return
        for inner, (size, kind) in sizes.items():
            if kind != "a file":
                strangers.append(_stranger(self._folder.where(name, inner), kind))
            elif name != _INCOMING:
                found[name, inner] = size

    def remove_stray(self, folder: str, name: str) -> None:
        """Delete a file to which nothing refers. Raises `OSError`."""
        if _FOLDER.fullmatch(folder):
            self._folder.remove(folder, name)

    def end_writing(self) -> None:
        """Take the folder away in which files are written, if it is empty: nothing more is to come."""
        with suppress(OSError):
            self._folder.remove_folder(_INCOMING)

    def clear_unfinished(self, age: float = _ABANDONED_SECONDS) -> None:
        """Remove what a program that was killed left half written: files of ours, and nothing else.

        `age` is how many seconds they must have lain there; 0 for who knows that nobody else is at work.
        """
        with suppress(OSError):
            for name in self._folder.names(_INCOMING):
                if _OURS.fullmatch(name):
                    self._clear(name, age)

    def _clear(self, name: str, age: float) -> None:
        with suppress(OSError):
            found = self._folder.status(_INCOMING, name)
            own = not hasattr(os, "getuid") or found.st_uid == os.getuid()
            if own and time.time() - found.st_mtime >= age:
                self._folder.remove(_INCOMING, name)

    def _copy(self, source: Path, original: Original) -> None:
        with source.open("rb") as stream:
            self._write(original, iter(lambda: stream.read(_CHUNK), b""))

    def _write(self, original: Original, pieces: Iterator[bytes], *, read_again: bool = False) -> None:
        target = _place(original)
        try:
            with self._folder.unfinished(_INCOMING, _UNFINISHED) as (stream, name):
                digest = _pour(pieces, stream)
                if digest == original.sha256:
                    if read_again:
                        self._read_again(name, digest)
                    self._folder.move((_INCOMING, name), target)
        except OSError as error:
            raise _not_written(self.path(original), error) from error
        if digest != original.sha256:
            raise OSError(errno.EBUSY, "changed while it was being read", original.name)

    def _read_again(self, name: str, digest: str) -> None:
        with self._folder.open(_INCOMING, name) as stream:
            if written_digest(stream) != digest:
                raise OSError(errno.EIO, "what was written reads otherwise; the disk may be failing")


def _place(original: Original) -> tuple[str, str]:
    if not is_digest(original.sha256):
        raise UnreadableFile("not-ours.digest", sha256=str(original.sha256)[:80])
    return original.sha256[:2], f"{original.sha256}{_suffix(original.name)}"


def _stranger(path: Path, kind: str) -> Said:
    return Said.of("stranger.kind", path=path, kind=said_kind(kind))


def _not_used(path: Path, error: OSError) -> Said:
    return Said.of("stranger.not-used", path=path, why=why_not(error))


def _not_readable(original: Original, error: OSError) -> UnreadableFile:
    if isinstance(error, Misplaced):
        return UnreadableFile("not-ours.misplaced", name=original.name, path=error.filename, reason=error.why)
    key = "not-found.kept-file" if isinstance(error, FileNotFoundError) else "no-access.kept-file"
    return UnreadableFile(key, name=original.name, reason=str(error.strerror or error))


def _not_written(target: Path, error: OSError) -> ArchiveError:
    if isinstance(error, Misplaced):
        return ArchiveError("archive.in-the-way", target=target, path=error.filename, why=error.why)
    return ArchiveError("archive.not-written", target=target, reason=str(error.strerror))


def _pour(pieces: Iterator[bytes], stream: IO[bytes]) -> str:
    """Write all pieces down to the disk; gives the SHA-256 of what was written."""
    digest = hashlib.sha256()
    for piece in pieces:
        stream.write(piece)
        digest.update(piece)
    stream.flush()
    os.fsync(stream.fileno())
    return digest.hexdigest()


def written_digest(stream: BufferedReader) -> str:
    """The SHA-256 of a file that was just written, from the disk and not from memory where that can be."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return hashlib.file_digest(stream, "sha256").hexdigest()


def _pieces(stream: BufferedReader, original: Original) -> Iterator[bytes]:
    """The bytes of a file; one that cannot be read to its end is not one that cannot be written."""
    while True:
        try:
            piece = stream.read(_CHUNK)
        except OSError as error:
            raise _not_readable(original, error) from error
        if not piece:
            return
        yield piece


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
