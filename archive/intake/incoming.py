"""Files made ready for the store: read, their originals and pictures kept, the database untouched."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from sqlalchemy import BindParameter, bindparam, exists, or_, select

from archive.captions import Registry
from archive.files.fixity import EQUAL, MENDED, Fixity
from archive.files.originals import Originals, sha256
from archive.files.thumbnails import SIDES, Thumbnails
from archive.identity.pictures import Print, print_of
from archive.model import Doubt, Draft, Original, PhotoMetadata, PhotoUse, ReadError
from archive.reading import Limits, read_file
from archive.reading.libraries.portion import Portion
from archive.store import tables as t
from archive.store.database import Database
from archive.store.fingerprints import fingerprint
from archive.store.images import Row
from archive.store.records import load_originals
from archive.store.sources import Stamp, recall, stamp_of, stored_in_part


@dataclass(frozen=True, slots=True)
class Picture:
    """The file of a photo, kept and read, None where there is none; `seen` is what it is recognised by."""

    original: Original | None = None
    metadata: PhotoMetadata | None = None
    seen: Print | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A draft ready to be stored, with its kept files.

    `stamp` is what to remember of its file; `fingerprint` what a story is recognised by; `record_id` the
    record that it became in an earlier import, where the file is as it was then and was not opened; `mended`
    the kept files, by SHA-256, that were damaged and were put back from what was read.
    """

    draft: Draft
    original: Original | None = None
    pictures: tuple[Picture, ...] = ()
    stamp: Stamp | None = None
    fingerprint: Row | None = None
    record_id: str | None = None
    mended: tuple[str, ...] = ()


_READ_AGAIN = 256_000_000
"""Bytes of kept files that are read where their sources were not opened: a second or less."""


class Incoming:
    """Reads files and keeps their originals, in the folder `originals`, for one archive."""

    def __init__(
        self,
        database: Database,
        originals: Path,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        registry: Registry | None = None,
        thumbnails: Thumbnails | None = None,
    ) -> None:
        self._database = database
        self._mended: list[str] = []
        self._originals = Originals(originals, self._note_mended)
        self._fixity = Fixity(originals.parent)
        self._bytes_read_again = 0
        self._limits = limits
        self._registry = registry
        self._thumbnails = thumbnails
        self._done: Callable[[], None] = lambda: None

    def _note_mended(self, original: Original) -> None:
        self._mended.append(original.sha256)
        self._fixity.note_event(MENDED, "from a file that came in again", original.sha256)
        with self._fixity.noting() as note:
            note(original.sha256, EQUAL)

    def entries(
        self, path: Path, done: Callable[[], None] = lambda: None, portion: Portion | None = None
    ) -> Iterator[Entry]:
        """What a file holds, or a portion of the library that it is. Raises `ArchiveError` if originals
        cannot be written, nothing for a bad file.

        `done` is called whenever an entry or a picture of one was read.
        """
        self._done = done
        try:
            if portion is not None:
                yield from self._of_library(path, portion)
                return
            stamp = stamp_of(path) if self._is_worth_hashing(path) else None
            remembered = list(self._remembered(path, stamp)) if stamp else []
            for entry in remembered or self._read(path, stamp):
                mended, self._mended = tuple(self._mended), []
                yield replace(entry, mended=mended) if mended else entry
        except OSError as error:
            yield Entry(Draft(path, error=_unread(path, error)))

    def _of_library(self, path: Path, portion: Portion) -> Iterator[Entry]:
        """The records of a library; it is not kept itself, but what it says of the files that it names."""
        stamp = stamp_of(path)
        # Its records are known again by their names, whatever else changed; no file is of no bytes.
        stamp = replace(stamp, size=0, mtime_ns=0) if stamp else None
        for draft in read_file(
            path, self._limits, self._registry, thumbnail=self._side(), alone=False, portion=portion
        ):
            try:
                entry = self._entry(draft, "")
            except OSError as error:  # the file was taken away after it was read
                entry = Entry(replace(draft, error=_unread(path, error)))
            self._done()
            yield replace(entry, stamp=stamp)

    def read_again(self, original: Original) -> Picture:
        """The kept file of a photo as it is read now, without metadata where it cannot be."""
        try:
            draft = next(self._drafts(self._originals.path(original), alone=True), None)
        except OSError:
            draft = None
        if draft is None or draft.photo is None:
            return Picture(original)
        return Picture(original, draft.photo, _seen(draft))

    def _remembered(self, path: Path, stamp: Stamp) -> Iterator[Entry]:
        """The entries of a file that is as it was when it came in, unless its kept copy is gone."""
        with self._database.reading() as connection:
            recalled = recall(connection, stamp)
            if recalled is None:
                return
            digest, found = recalled
            kept = load_originals(connection, [digest]).get(digest)
        if kept is None or (self._originals.is_there(kept) and not self._is_rotten(kept)):
            for name, record_id in found:
                yield Entry(Draft(path, name), record_id=record_id)

    def _is_rotten(self, kept: Original) -> bool:
        """Whether a kept file of full size is no longer what it was: where it was found so when it was last
        read, and, of a small import, where it is.
        """
        self._bytes_read_again += kept.size
        if self._bytes_read_again > _READ_AGAIN and kept.sha256 not in self._known_damaged:
            return False
        return self._originals.damaged(kept) is not None

    @cached_property
    def _known_damaged(self) -> set[str]:
        return self._fixity.damaged()

    def _read(self, path: Path, stamp: Stamp | None) -> Iterator[Entry]:
        digest = sha256(path) if self._is_worth_hashing(path) else ""
        noted = stamp.of_content(digest) if stamp else None
        known = self._known(digest)
        stored = self._stored_in_part(noted) if known and noted else {}
        if known is not None:
            self._originals.mend(path, known)
        if known is not None and not stored:
            yield Entry(Draft(path), known, stamp=noted)
            return
        for draft in self._drafts(path):
            record_id = stored.get(draft.entry)
            entry = Entry(Draft(path, draft.entry), record_id=record_id) if record_id else None
            entry = replace(entry or self._entry(draft, digest), stamp=noted)
            self._done()
            yield entry

    def _stored_in_part(self, stamp: Stamp) -> dict[str | None, str]:
        with self._database.reading() as connection:
            return stored_in_part(connection, stamp)

    def _drafts(self, path: Path, *, alone: bool = False) -> Iterator[Draft]:
        return read_file(path, self._limits, self._registry, thumbnail=self._side(), alone=alone)

    def _side(self) -> int | None:
        return SIDES[0] if self._thumbnails else None

    def _shown(self, original: Original, draft: Draft) -> Original:
        """The same file, its thumbnail kept."""
        if self._thumbnails and draft.thumbnail:
            self._thumbnails.keep(original.sha256, draft.thumbnail)
        return original

    def _entry(self, draft: Draft, digest: str) -> Entry:
        if draft.error is not None:
            return Entry(draft)
        if draft.data is not None and draft.photo is not None:
            kept = self._originals.keep_bytes(draft.data, draft.name, draft.photo.media_type)
            return self._photo_entry(draft, kept)
        if draft.article is None:
            media_type = draft.photo.media_type if draft.photo else ""
            return self._photo_entry(draft, self._original(draft, digest, media_type))
        problems: list[Doubt] = []
        pictures = tuple(self._picture(use, problems) for use in draft.article.photos)
        article = replace(
            draft.article,
            photos=tuple(replace(use, data=None) for use in draft.article.photos),  # kept: not held twice
            doubts=(*draft.article.doubts, *problems),
        )
        original = self._original(draft, digest)
        return Entry(replace(draft, article=article), original, pictures, fingerprint=fingerprint(article))

    def _original(self, draft: Draft, digest: str, media_type: str = "") -> Original | None:
        """Keep the file that a draft was read from; of a library's record its own, if there is one."""
        if draft.shelved is None:
            return self._originals.keep(draft.path, digest, media_type)
        file = draft.shelved.file
        return self._originals.keep(file, sha256(file), media_type) if file is not None else None

    def _photo_entry(self, draft: Draft, kept: Original | None) -> Entry:
        shown = self._shown(kept, draft) if kept is not None else None
        picture = Picture(shown, draft.photo, _seen(draft))
        return Entry(replace(draft, data=None, thumbnail=None), kept, (picture,))

    def _picture(self, use: PhotoUse, problems: list[Doubt]) -> Picture:
        """Keep and read the file of one use; a file that is no picture is a matter for review."""
        if use.file is None and use.data is None:
            return Picture()
        try:
            kept = self._kept(use)
        except OSError as error:
            problems.append(Doubt("picture-not-kept", f"{_address(use)}: {error.strerror}"))
            return Picture()
        read = next(self._drafts(self._originals.path(kept), alone=True), None)
        self._done()
        if read is None or read.photo is None:
            code = read.error.code if read and read.error else ""
            problems.append(_no_picture(code, _address(use)))
            return Picture()
        self._shown(kept, read)
        kept = replace(kept, media_type=read.photo.media_type or kept.media_type)
        return Picture(kept, read.photo, _seen(read))

    def _kept(self, use: PhotoUse) -> Original:
        if use.file is None:
            return self._originals.keep_bytes(use.data or b"", Path(use.src or "").name[-80:])
        digest = sha256(use.file)
        known = self._known(digest)
        if known is None:
            return self._originals.keep(use.file, digest)
        self._originals.mend(use.file, known)
        return known

    def _known(self, digest: str) -> Original | None:
        """The kept file of these bytes, if an article was read from it or a photo has it."""
        with self._database.reading() as connection:
            if not connection.scalar(_IS_USED, {"digest": digest}):
                return None
            return load_originals(connection, [digest]).get(digest)

    def _is_worth_hashing(self, path: Path) -> bool:
        """Whether this is a file that may be known: no pipe that never ends, none beyond all limits."""
        return os.path.isfile(path) and path.stat().st_size <= self._limits.max_archive_bytes


_DIGEST: BindParameter[str] = bindparam("digest")
_IS_USED = select(
    or_(
        exists().where(t.article.c.original_id == _DIGEST),
        exists().where(t.revision.c.original_id == _DIGEST),
        exists().where(t.photo_file.c.original_id == _DIGEST),
    )
)
"""Made once: it is asked for every file."""


def _unread(path: Path, error: OSError) -> ReadError:
    """Why a file could not be opened or kept, and what to do."""
    if isinstance(error, PermissionError):
        return ReadError.of("no-access.file", name=path.name)
    key = "not-found.file" if isinstance(error, FileNotFoundError) else "no-access.unread"
    return ReadError.of(key, name=path.name, reason=str(error.strerror or error))


def _address(use: PhotoUse) -> str:
    """What names the picture of a use: its address as written, else its number."""
    return use.src or str(use.index + 1)


def _no_picture(code: str, address: str) -> Doubt:
    """What is wrong with a use's file, by the code of the error in reading it; "" where it is no picture."""
    match code:
        case "empty":
            return Doubt("picture-empty", address)
        case "too-large":
            return Doubt("picture-too-large", address)
        case "unknown-kind":
            return Doubt("picture-unknown-kind", address)
        case "damaged":
            return Doubt("picture-damaged", address)
    return Doubt("picture-unreadable", address)


def _seen(draft: Draft) -> Print | None:
    """What a photo is recognised by, as far as it was decoded."""
    if draft.thumbnail is None or draft.photo is None:
        return None
    return print_of(draft.thumbnail, draft.photo.width, draft.photo.height)
