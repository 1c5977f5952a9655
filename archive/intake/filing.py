"""One entry into the archive: recognised as what is there already, or stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from archive.curation.settings import TAKEN_OVER
from archive.curation.tag_proposals import take_over
from archive.intake.incoming import Entry, Picture
from archive.intake.photos import learn, store_photo
from archive.intake.placeholders import remember, sift
from archive.intake.revising import find_story, revise
from archive.model import Article, ImportResult, PhotoMetadata, ReadError
from archive.store import fingerprints
from archive.store import tables as t
from archive.store.drafts import DraftWriter
from archive.store.images import Row
from archive.store.operation import Operation
from archive.store.records import load_articles
from archive.store.rows import rows_by
from archive.store.settings import KEYWORDS, load_setting
from archive.store.sources import FAILED, Stamp
from archive.store.sources import remember as remember_source
from archive.text import storable_text

_TAKEN_BACK = ReadError.of("changed-since.import")


def failed(entry: Entry, error: ReadError) -> ImportResult:
    """The result of an entry that could not be read or stored."""
    return ImportResult(entry.draft.path, "failed", entry=entry.draft.entry, error=error)


def writer_for(operation: Operation, entries: Sequence[Entry]) -> DraftWriter:
    """What stores these entries: it knows in one go what would else be asked for each."""
    writer = DraftWriter(operation)
    originals = [entry.original for entry in entries]
    originals += [picture.original for entry in entries for picture in entry.pictures]
    writer.expect((entry.draft for entry in entries), filter(None, originals))
    return writer


def store_entry(writer: DraftWriter, entry: Entry) -> ImportResult:
    """Store an entry, unless the archive has it."""
    result = _stored(writer, entry)
    return replace(result, mended=entry.mended) if entry.mended else result


def _stored(writer: DraftWriter, entry: Entry) -> ImportResult:
    draft, operation = entry.draft, writer.operation
    if draft.error is not None:
        return failed(entry, draft.error)
    if entry.record_id is not None:
        return _as_known(operation, draft.path, draft.entry, entry.record_id) or failed(entry, _TAKEN_BACK)
    duplicate = _duplicate(operation, entry) if writer.is_kept(entry.original) else None
    if duplicate is not None:
        marked = draft.shelved is not None
        learnt = duplicate.kind == "photo" and learn(writer, duplicate.id or "", draft.photo, marked=marked)
        return replace(duplicate, status="updated") if learnt else duplicate
    if draft.article is not None:
        return _store_story(writer, entry)
    return _store_photo_alone(writer, entry, draft.photo or PhotoMetadata())


def _store_story(writer: DraftWriter, entry: Entry) -> ImportResult:
    """Store a story, as a version of one that stands there or as its own; its placeholders are remembered."""
    sifted = sift(writer, entry)
    known = find_story(writer.operation, sifted.entry) or _taken_over(writer.operation, sifted.entry)
    result = revise(writer, sifted.entry, known) if known else _add_story(writer, sifted.entry)
    if result.status != "duplicate" and result.id is not None:
        remember(writer, sifted, result.id)
    return result


def _add_story(writer: DraftWriter, entry: Entry) -> ImportResult:
    draft, article = entry.draft, entry.draft.article
    assert article is not None  # noqa: S101 - `store_entry` asked
    pairs = zip(article.photos, entry.pictures, strict=True)
    photo_ids = [store_photo(writer, picture, use.caption) for use, picture in pairs]
    record_id = writer.add_article(article, photo_ids, entry.original, draft.path)
    fingerprints.note(writer.operation, record_id, entry.fingerprint or {})
    return ImportResult(draft.path, "added", "article", draft.entry, record_id, article.title, len(photo_ids))


def _taken_over(operation: Operation, entry: Entry) -> Article | None:
    """The story that a library's record without a page became in an earlier import."""
    record_id = _earlier(operation, entry)
    found = load_articles(operation.connection, [record_id], corrected=False) if record_id else {}
    return found.get(record_id or "")


def _earlier(operation: Operation, entry: Entry) -> str | None:
    """What a library's record became in an earlier import, where its words alone would not tell it."""
    if entry.draft.shelved is None or entry.stamp is None or entry.draft.entry is None:
        return None
    rows = operation.find_all(t.source_file, path=entry.stamp.path, entry=entry.draft.entry)
    return next((str(row["record_id"]) for row in reversed(rows) if row["record_id"] != FAILED), None)


def _without_file(operation: Operation, entry: Entry) -> Row | None:
    """The use of a photo that a library's record became when its file was not there."""
    record_id = _earlier(operation, entry)
    use = operation.find(t.placement, id=record_id, article_id=None) if record_id else None
    has_file = use is not None and operation.find(t.photo_file, photo_id=use["photo_id"]) is not None
    return None if has_file else use


def _store_photo_alone(writer: DraftWriter, entry: Entry, metadata: PhotoMetadata) -> ImportResult:
    """Store a photo that no story ran: as another file of one that stands there, if it shows the same."""
    draft = entry.draft
    [picture] = entry.pictures or (Picture(entry.original, metadata),)
    waiting = _without_file(writer.operation, entry)
    if waiting is not None and picture.original is None:
        known = _as_known(writer.operation, draft.path, draft.entry, waiting["id"])
        if known is not None:
            return known
    photo_id = store_photo(writer, picture, known=waiting["photo_id"] if waiting else None)
    alone = writer.operation.find(t.placement, photo_id=photo_id, article_id=None)
    record_id = alone["id"] if alone else writer.add_standalone(photo_id, metadata)
    called = _file_name(draft.path, draft.entry)
    title = _photo_title(metadata.headline, metadata.title, metadata.caption, called)
    return ImportResult(
        draft.path, "updated" if alone else "added", "photo", draft.entry, record_id, title, 1
    )


def take_over_keywords(writer: DraftWriter, results: Iterable[ImportResult]) -> None:
    """Put the tags that other programs wrote into photos on what came in, where the archive is set so."""
    operation = writer.operation
    if load_setting(operation.seeing(t.setting), KEYWORDS) == TAKEN_OVER:
        new = ("added", "updated")
        photos = [result.id for result in results if result.kind == "photo" and result.status in new]
        if uses := [*writer.uses, *filter(None, photos)]:
            take_over(operation, uses)


def remember_files(operation: Operation, stored: Iterable[tuple[Entry, ImportResult]]) -> None:
    """Note the files that these entries came from, and which entries failed, so that those are read again.

    Where nothing was stored nothing is noted: an operation that only remembers would be undone to no effect.
    """
    if operation.id is None:
        return
    files: dict[Stamp, list[ImportResult]] = {}
    for entry, result in stored:
        if entry.stamp is not None:
            files.setdefault(entry.stamp, []).append(result)
    for stamp, results in files.items():
        if any(result.id for result in results):
            remember_source(operation, stamp, [(result.entry, result.id or FAILED) for result in results])


def _duplicate(operation: Operation, entry: Entry) -> ImportResult | None:
    """The result for a file whose bytes the archive has, as a story's source or as a photo."""
    if entry.original is None:
        return None
    path, name = entry.draft.path, entry.draft.entry
    article = operation.find(t.article, original_id=entry.original.sha256)
    revision = operation.find(t.revision, original_id=entry.original.sha256)
    # Two entries of one file have the same bytes and are no duplicates of each other.
    if article is not None and (name is None or article["source_path"] != storable_text(str(path))):
        return _as_known(operation, path, name, article["id"])
    if revision is not None and (name is None or revision["source_path"] != storable_text(str(path))):
        return _as_known(operation, path, name, revision["article_id"])
    file = operation.find(t.photo_file, original_id=entry.original.sha256)
    uses = operation.find_all(t.placement, photo_id=file["photo_id"]) if file else []
    shown = (use for use in uses if not _is_trashed(operation, use["id"], use["article_id"]))
    use = next(shown, uses[0] if uses else None)
    return _as_known(operation, path, name, use["id"]) if use else None


def _as_known(operation: Operation, path: Path, name: str | None, record_id: str) -> ImportResult | None:
    """The result for what the archive has as this story or use of a photo, None if there is none."""
    article = operation.find(t.article, id=record_id)
    if article is not None:
        gone = {row["id"] for row in operation.find_all(t.past_use, article_id=record_id)}
        uses = {row["id"] for row in operation.find_all(t.placement, article_id=record_id)} - gone
        thrown = rows_by(operation.seeing(t.trash), t.trash.c.record_id, uses)
        count = len(uses) - len(thrown)
        trashed = _is_trashed(operation, record_id)
        return ImportResult(
            path, "duplicate", "article", name, record_id, article["title"], count, trashed=trashed
        )
    use = operation.find(t.placement, id=record_id)
    if use is None:
        return None
    photo = operation.find(t.photo, id=use["photo_id"]) or {}
    said = photo.get("metadata") or {}
    title = _photo_title(
        said.get("headline"), said.get("title"), said.get("caption"), use["published"], _file_name(path, name)
    )
    trashed = _is_trashed(operation, record_id, use["article_id"])
    return ImportResult(path, "duplicate", "photo", name, record_id, title, 1, trashed=trashed)


def _is_trashed(operation: Operation, *record_ids: str | None) -> bool:
    return any(operation.find(t.trash, record_id=each) for each in record_ids if each is not None)


def _file_name(path: Path, entry: str | None) -> str:
    """What a photo's file is called, on disk or inside another file."""
    return PurePosixPath(entry).name if entry else path.name


def _photo_title(*names: str | None) -> str:
    return next(name for name in names if name)
