"""Files into the archive: read, recognise, keep the originals, store in batches.

A result is reported only after its batch is committed: what was called stored is there, whatever happens
next. Files are read outside any transaction, so that a slow one keeps nobody waiting.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from archive.errors import Cancelled
from archive.model import Draft, ImportResult, OpChanges, Original, PhotoMetadata, PhotoUse
from archive.originals import Originals, sha256
from archive.progress import Progress
from archive.reading import import_candidates, read_file
from archive.store import tables as t
from archive.store.database import Database
from archive.store.drafts import DraftWriter
from archive.store.journal import Journal, Operation
from archive.store.records import load_originals

_BATCH_FILES = 24
_BATCH_SECONDS = 1.0

Listener = Callable[[ImportResult], None]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: a result for every entry, in order, and whether it was stopped before the end."""

    results: tuple[ImportResult, ...]
    changes: OpChanges
    cancelled: bool = False

    def count(self, status: str) -> int:
        """How many entries ended so: added, duplicate, updated or failed."""
        return sum(result.status == status for result in self.results)


@dataclass(frozen=True, slots=True)
class _Picture:
    """The file of a photo's use, kept and read; both None where there is none."""

    original: Original | None = None
    metadata: PhotoMetadata | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A draft ready to be stored, with its kept files."""

    draft: Draft
    original: Original | None = None
    pictures: tuple[_Picture, ...] = ()


@dataclass(slots=True)
class _Batch:
    entries: list[_Entry] = field(default_factory=list)
    files: int = 0
    begun: float = field(default_factory=time.monotonic)

    def full(self) -> bool:
        return self.files >= _BATCH_FILES or time.monotonic() - self.begun > _BATCH_SECONDS


class Importer:
    """Imports into one archive."""

    def __init__(self, database: Database, journal: Journal, originals: Originals) -> None:
        self._database = database
        self._journal = journal
        self._originals = originals

    def run(self, paths: Sequence[Path], progress: Progress, listener: Listener) -> ImportReport:
        """Import files and folders. `listener` hears each result once it is safely stored.

        Cancelling stops between two files; what was read until then is stored. Raises `ArchiveError` if
        the archive itself cannot be written; one bad file never raises.
        """
        files = list(import_candidates(paths))
        operation = self._journal.long_operation(_name(files))
        results: list[ImportResult] = []
        batch = _Batch()
        cancelled = False

        def store() -> None:
            nonlocal batch
            if batch.entries:
                with operation.batch() as transaction:
                    stored = [_store(transaction, entry) for entry in batch.entries]
                results.extend(stored)
                for result in stored:
                    listener(result)
            batch = _Batch()

        for done, path in enumerate(files):
            try:
                progress.step(done, len(files), path.name)
            except Cancelled:
                cancelled = True
                break
            batch.entries.extend(self._prepare(path))
            batch.files += 1
            if batch.full():
                store()
        store()
        return ImportReport(tuple(results), operation.changes(), cancelled)

    def _prepare(self, path: Path) -> Iterator[_Entry]:
        try:
            digest = sha256(path)
        except OSError:
            yield from (_Entry(draft) for draft in read_file(path))
            return
        known = self._known(digest)
        if known is not None:
            yield _Entry(Draft(path), known)
            return
        for draft in read_file(path):
            if draft.error is not None:
                yield _Entry(draft)
            elif draft.article is not None:
                yield self._prepare_article(draft)
            else:
                media_type = draft.photo.media_type if draft.photo else ""
                yield _Entry(draft, self._originals.keep(path, media_type))

    def _prepare_article(self, draft: Draft) -> _Entry:
        assert draft.article is not None, "called for articles only"  # noqa: S101
        problems: list[str] = []
        pictures = tuple(self._picture(use, problems) for use in draft.article.photos)
        article = replace(draft.article, review=(*draft.article.review, *problems))
        original = self._originals.keep(draft.path)
        return _Entry(replace(draft, article=article), original, pictures)

    def _picture(self, use: PhotoUse, problems: list[str]) -> _Picture:
        """Keep and read the file of one use; a file that is no picture is a matter for review."""
        if use.file is None and use.data is None:
            return _Picture()
        try:
            if use.file is not None:
                known = self._known(sha256(use.file))
                kept = known or self._originals.keep(use.file)
            else:
                kept = self._originals.keep_bytes(use.data or b"", Path(use.src or "").name[-80:])
        except OSError as error:
            problems.append(f"picture {use.src}: {error.strerror}")
            return _Picture()
        read = next(iter(read_file(self._originals.path(kept))), None)
        if read is None or read.photo is None:
            reason = read.error.message if read and read.error else "not a picture"
            problems.append(f"picture {use.src}: {reason}")
            return _Picture()
        return _Picture(replace(kept, media_type=read.photo.media_type or kept.media_type), read.photo)

    def _known(self, digest: str) -> Original | None:
        with self._database.reading() as connection:
            return load_originals(connection, [digest]).get(digest)


def _name(files: Sequence[Path]) -> str:
    return f"Import {files[0].name}" if len(files) == 1 else f"Import {len(files)} files"


def _store(operation: Operation, entry: _Entry) -> ImportResult:
    draft = entry.draft
    if draft.error is not None:
        return ImportResult(draft.path, "failed", entry=draft.entry, error=draft.error)
    duplicate = _duplicate(operation, entry)
    if duplicate is not None:
        return duplicate
    writer = DraftWriter(operation)
    if draft.article is not None:
        photo_ids = [_photo(operation, writer, picture) for picture in entry.pictures]
        record_id = writer.add_article(draft.article, photo_ids, entry.original, draft.path)
        count = len(photo_ids)
        return ImportResult(
            draft.path, "added", "article", draft.entry, record_id, draft.article.title, count
        )
    photo_id = writer.add_photo(draft.photo, entry.original)
    metadata = draft.photo or PhotoMetadata()
    record_id = writer.add_standalone(photo_id, metadata)
    title = metadata.headline or metadata.title or metadata.caption or draft.path.name
    return ImportResult(draft.path, "added", "photo", draft.entry, record_id, title, 1)


def _duplicate(operation: Operation, entry: _Entry) -> ImportResult | None:
    """The result for a file whose bytes the archive has, as a story's source or as a photo."""
    if entry.original is None:
        return None
    path, name = entry.draft.path, entry.draft.entry
    article = operation.find(t.article, original_id=entry.original.sha256)
    if article is not None and (name is None or article["source_path"] != str(path)):
        return ImportResult(path, "duplicate", "article", name, article["id"], article["title"])
    file = operation.find(t.photo_file, original_id=entry.original.sha256)
    use = operation.find(t.placement, photo_id=file["photo_id"]) if file else None
    if use is not None:
        return ImportResult(path, "duplicate", "photo", name, use["id"], use["published"] or path.name)
    return None


def _photo(operation: Operation, writer: DraftWriter, picture: _Picture) -> str:
    """The photo of a use: the one that has these bytes, else a new one."""
    if picture.original is not None:
        file = operation.find(t.photo_file, original_id=picture.original.sha256)
        if file is not None:
            return str(file["photo_id"])
    return writer.add_photo(picture.metadata, picture.original)
