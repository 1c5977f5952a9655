"""A story that comes in again: nothing new, a newer version, to be shown from then on, or an older one.

What archivists did stays: tags, links, corrections. A photo that both versions have keeps its placement; one
that is gone stays with the version that had it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from archive.dates import is_before
from archive.identity.addresses import address_key
from archive.identity.stories import Telling, body_text, same_story, telling
from archive.identity.texts import resemblance, shingles, words
from archive.intake.incoming import Entry, Picture
from archive.intake.photos import is_apart, known_photo, store_photo
from archive.intake.placeholders import has_picture, without_notes
from archive.model import (
    Article,
    ArticleDraft,
    ImportResult,
    PhotoUse,
    Placement,
    Revision,
)
from archive.store import fingerprints
from archive.store import tables as t
from archive.store.corrections import PUBLISHED
from archive.store.database import now
from archive.store.decisions import connected, decided, others
from archive.store.doubts import renew_doubts
from archive.store.drafts import DraftWriter, use_columns
from archive.store.images import Row
from archive.store.operation import Operation
from archive.store.records import load_articles
from archive.store.restrictions import renew_orders
from archive.store.revisions import add_revision, load_revisions, moment_of, version_of
from archive.store.rows import existing
from archive.store.values import sound


def find_story(operation: Operation, entry: Entry) -> Article | None:
    """The article of which a draft is a version, the one most like it where it may be one of several.

    What archivists decided is kept to: a story that was parted from another is no version of it, and what is
    like any version of a story that was made of two is one of it.
    """
    draft, values = entry.draft.article, entry.fingerprint
    if draft is None or values is None:
        return None
    near, gone = fingerprints.candidates(operation, values)
    decided = _Decided.of(operation, entry, values, gone)
    ids = list(dict.fromkeys((*near, *decided.joined)))
    if not ids:
        return None
    found = dict(sound(partial(load_articles, corrected=False), operation.connection, ids, lambda *_: None))
    told = telling(draft)
    matching = [
        found[key]
        for key in ids
        if key in found
        and not decided.is_apart(found[key])
        and (
            same_story(telling(found[key]), told)
            or (key in decided.joined and _has_version(operation, key, told))
        )
    ]
    if len(matching) < 2:
        return next(iter(matching), None)
    text = shingles(body_text(draft))
    return max(matching, key=lambda article: resemblance(shingles(body_text(article)), text))


def _has_version(operation: Operation, article_id: str, told: Telling) -> bool:
    """Whether any version of a story is the same story as another text."""
    versions = load_revisions(operation.connection, article_id)
    return any(same_story(telling(version), told) for version in versions)


@dataclass(frozen=True, slots=True)
class _Decided:
    """What archivists decided of what comes in: stories that it is a version of, and that it is none of.

    A story is named by its id, its address or the SHA-256 of what it came in.
    """

    joined: list[str]
    apart: frozenset[str]

    @classmethod
    def of(cls, operation: Operation, entry: Entry, values: Row, gone: Iterable[str]) -> _Decided:
        keys = [key for key in (values["address"], entry.original and entry.original.sha256) if key]
        connection = operation.seeing(t.decision)
        verdicts = decided(connection, "stories", keys)
        apart = frozenset(other for key in keys for other in others(verdicts, key, "apart"))
        same = connected(connection, "stories", [*keys, *gone])
        joined = existing(operation.seeing(t.article), t.article, same)
        joined |= fingerprints.under(operation, same - joined)
        return cls(sorted(joined), apart)

    def is_apart(self, article: Article) -> bool:
        return article.id in self.apart or address_key(article.url) in self.apart


def revise(writer: DraftWriter, entry: Entry, article: Article) -> ImportResult:
    """Store what a version of a story has that the archive has not."""
    draft = entry.draft.article
    assert draft is not None  # noqa: S101 - `find_story` found its article
    matched = _match(writer, article.placements, draft.photos, entry.pictures)
    revision = _Revision(writer, entry, draft, article, matched)
    changed = revision.store()
    return ImportResult(
        entry.draft.path,
        "updated" if changed else "duplicate",
        "article",
        entry.draft.entry,
        article.id,
        draft.title if changed else article.title,
        len(draft.photos) if changed else len(article.placements),
    )


@dataclass
class _Matched:
    """Which use of a photo is which: placements by the index of the use, and photos that are known."""

    placements: dict[int, Placement] = field(default_factory=dict)
    photos: dict[int, str | None] = field(default_factory=dict)

    def is_new(self, use: PhotoUse, picture: Picture) -> bool:
        """Whether a use says or shows anything that the shown version has not."""
        return use.index not in self.placements and bool(use.caption or use.credit or picture.original)


class _Revision:
    """One version on its way into an article."""

    def __init__(
        self, writer: DraftWriter, entry: Entry, draft: ArticleDraft, article: Article, matched: _Matched
    ) -> None:
        self._operation = writer.operation
        self._writer = writer
        self._entry = entry
        self._draft = draft
        self._article = article
        self._matched = matched

    def store(self) -> bool:
        """Store the version; False if there is nothing new in it."""
        versions = load_revisions(self._operation.connection, self._article.id)
        incoming = version_of(self._draft, self._article.id)
        same = [version for version in versions if _content(version) == _content(incoming)]
        filled = self._add_files()
        if same and not (same[-1].current and self._has_new_photos()):
            return filled
        if _is_older(incoming, versions[-1]):
            self._store_older(versions, incoming)
        else:
            self._store_newest(versions)
        return True

    def _has_new_photos(self) -> bool:
        pictures = zip(self._draft.photos, self._entry.pictures, strict=True)
        return any(picture.original and self._matched.is_new(use, picture) for use, picture in pictures)

    def _add_files(self) -> bool:
        """Give photos that were known by their caption alone the files that came now."""
        filled = []
        for use, picture in zip(self._draft.photos, self._entry.pictures, strict=True):
            placement = self._matched.placements.get(use.index)
            if placement is None or picture.original is None or _has_picture(self._writer, placement):
                continue
            if is_apart(self._operation, placement.id, picture.original):
                continue
            self._fill(placement, picture, self._matched.photos[use.index])
            filled.append(placement.ordinal)
        if filled:
            left = without_notes(self._article.doubts, filled)
            renew_doubts(self._operation, self._article.id, left)
        return bool(filled)

    def _fill(self, placement: Placement, picture: Picture, known: str | None) -> None:
        """What a use has instead of its picture may be that of other photos too: it is left to them."""
        operation, old = self._operation, placement.photo
        if known is None and not old.files:
            store_photo(self._writer, picture, placement.published, old.id)
            return
        photo_id = known or store_photo(self._writer, picture, placement.published)
        operation.update(t.placement, placement.id, photo_id=photo_id)
        if operation.find(t.placement, photo_id=old.id) is None:
            for table, column in (
                (t.photo_file, "photo_id"),
                (t.photo_print, "photo_id"),
                (t.doubt, "record_id"),
                (t.acceptance, "record_id"),
            ):
                rows = operation.find_all(table, **{column: old.id})
                operation.delete(table, [row["id"] for row in rows])
            operation.delete(t.photo, [old.id])

    def _store_newest(self, versions: list[Revision]) -> None:
        operation, article, draft = self._operation, self._article, self._draft
        past = add_revision(operation, versions[-1], versions[-1].ordinal)
        kept = {placement.id for placement in self._matched.placements.values()}
        for placement in article.placements:
            if placement.id not in kept:
                self._part(placement.id, past)
        self._writer.keep_names([article.id])
        columns = self._writer.article_columns(
            draft, self._entry.original, self._entry.draft.path, article.id
        )
        operation.update(t.article, article.id, **columns)
        renew_doubts(operation, article.id, self._writer.doubts_of(draft, article.id))
        if (draft.bylines, draft.contributors) != (versions[-1].bylines, versions[-1].contributors):
            rows = operation.find_all(t.byline, article_id=article.id)
            operation.delete(t.byline, [row["id"] for row in rows])
            self._writer.add_bylines(article.id, draft)
        placed = {}
        for use, picture in zip(draft.photos, self._entry.pictures, strict=True):
            known = self._matched.placements.get(use.index)
            if known is None:
                placed[use.index] = self._add_use(use, picture)
            else:
                self._renew(known, use)
                if self._matched.photos[use.index] == known.photo.id:
                    store_photo(self._writer, picture, use.caption, known.photo.id)
                placed[use.index] = known.id
        blocks = operation.find_all(t.block, article_id=article.id)
        operation.delete(t.block, [row["id"] for row in blocks])
        self._writer.add_blocks(article.id, draft, placed)
        fingerprints.renew(operation, article.id, self._entry.fingerprint or {})

    def _store_older(self, versions: list[Revision], incoming: Revision) -> None:
        """Keep a version that came late where it belongs; the article goes on showing the newest."""
        placed: dict[int, str] = {}
        new: list[str] = []
        for use, picture in zip(self._draft.photos, self._entry.pictures, strict=True):
            known = self._matched.placements.get(use.index)
            if known is None:
                new.append(self._add_use(use, picture))
            placed[use.index] = known.id if known else new[-1]
        columns = self._writer.article_columns(self._draft, self._entry.original, self._entry.draft.path)
        version = replace(
            version_of(self._draft, self._article.id, placed),
            doubts=tuple(self._writer.doubts_of(self._draft)),
            original=self._entry.original,
            source_path=columns["source_path"],
            imported_at=now(),
        )
        before = [v for v in versions[:-1] if not _is_older(incoming, v)]
        past = add_revision(self._operation, version, len(before) + 1)
        for placement_id in new:
            self._part(placement_id, past)

    def _part(self, placement_id: str, revision_id: str) -> None:
        row = {"id": placement_id, "article_id": self._article.id, "revision_id": revision_id}
        self._operation.insert(t.past_use, row)

    def _add_use(self, use: PhotoUse, picture: Picture) -> str:
        known = self._matched.photos[use.index]
        photo_id = store_photo(self._writer, picture, use.caption, known)
        return self._writer.add_use(use, photo_id, self._article.id)

    def _renew(self, placement: Placement, use: PhotoUse) -> None:
        """Let a placement say what the new version says; a correction stays above it."""
        operation = self._operation
        operation.update(t.placement, placement.id, **use_columns(use))
        old = operation.find(t.credit, placement_id=placement.id, layer=PUBLISHED)
        credit_is_new = (old["raw"] if old else None) != (use.credit.raw if use.credit else None)
        if old is not None and credit_is_new:
            self._writer.credits.remove(old["id"])
        if use.credit is not None and credit_is_new:
            self._writer.credits.add(placement.id, use.credit, PUBLISHED)
        renew_orders(operation, {placement.id: use.restrictions})
        corrected = operation.find(t.correction, record_id=placement.id, field="caption")
        if corrected is None and placement.published != use.caption:
            self._writer.renew_reading(placement.id, use)


def _content(version: Revision) -> tuple[object, ...]:
    """What a reader reads: spaces, and photos without a word, make no new version."""
    said = sorted((_plain(photo.caption), _plain(photo.credit)) for photo in version.photos)
    return (
        _plain(version.title),
        _plain(version.standfirst),
        (version.bylines, version.contributors),
        [_plain(block.text) for block in version.body if block.kind != "photo" and block.text.strip()],
        [pair for pair in said if any(pair)],
    )


def _plain(text: str) -> str:
    return " ".join(text.split())


def _match(
    writer: DraftWriter, old: Sequence[Placement], new: Sequence[PhotoUse], pictures: Sequence[Picture]
) -> _Matched:
    """Uses of one photo in two versions: the same picture, else the same address, else the same caption.

    Two pictures that are not the same are not made so by an address or a caption.
    """
    pairs = list(zip(new, pictures, strict=True))
    matched = _Matched(photos={use.index: known_photo(writer, p, use.caption) for use, p in pairs})
    free = list(old)

    shown = {use.index: picture.original is not None for use, picture in pairs}

    def same_photo(placement: Placement, use: PhotoUse) -> bool:
        return matched.photos[use.index] == placement.photo.id

    def may_be(placement: Placement, use: PhotoUse) -> bool:
        return not (_has_picture(writer, placement) and shown[use.index])

    for alike, asked in ((same_photo, None), (_same_address, may_be), (_same_caption, may_be)):
        for use in new:
            fitting = (p for p in free if alike(p, use) and (asked is None or asked(p, use)))
            if use.index not in matched.placements and (found := next(fitting, None)) is not None:
                free.remove(found)
                matched.placements[use.index] = found
    return matched


def _has_picture(writer: DraftWriter, placement: Placement) -> bool:
    photo = placement.photo
    return has_picture(writer, photo.files, photo.width, photo.height)


def _same_address(placement: Placement, use: PhotoUse) -> bool:
    if not placement.src or not use.src:
        return False
    return placement.src == use.src or (
        "://" in use.src and address_key(placement.src) == address_key(use.src)
    )


def _same_caption(placement: Placement, use: PhotoUse) -> bool:
    return bool(use.caption) and words(placement.published) == words(use.caption)


def _is_older(new: Revision, old: Revision) -> bool:
    """Whether a version was published or last changed before another, as far as both say so."""
    one, other = moment_of(new), moment_of(old)
    return one is not None and other is not None and is_before(one, other)
