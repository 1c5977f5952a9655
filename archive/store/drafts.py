"""Drafts in, rows out: stores an article or a photo, with everything read from its captions and credits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from archive.model import (
    ArticleDraft,
    CaptionReading,
    Doubt,
    Draft,
    Original,
    PhotoMetadata,
    PhotoUse,
    Value,
)
from archive.store import tables as t
from archive.store.authority import ORGANISATION, PERSON, Authority
from archive.store.corrections import PUBLISHED
from archive.store.credit_rows import CreditWriter, names_in, shared_doubts, span_of
from archive.store.database import now
from archive.store.doubts import add_doubts
from archive.store.images import Row
from archive.store.metadata import metadata_to_json
from archive.store.operation import Operation, new_id
from archive.store.placeholders import Placeholders
from archive.store.restrictions import add_orders
from archive.store.rows import existing, rows_by
from archive.text import storable_text


class DraftWriter:
    """Stores drafts within one operation; remembers the names and kept files that it looked up."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self._authority = Authority(operation)
        self.credits = CreditWriter(operation, self._authority)
        self._kept: dict[str, bool] = {}
        self.placeholders = Placeholders(operation)
        self.uses: list[str] = []
        """The uses of photos that were stored."""

    def expect(self, drafts: Iterable[Draft], originals: Iterable[Original]) -> None:
        """Look up in one go what these drafts name, and which of these kept files are known."""
        self._authority.expect(name for draft in drafts for name in _names_in(draft))
        asked = {original.sha256 for original in originals}
        known = existing(self.operation.seeing(t.original), t.original, asked)
        self._kept |= {digest: digest in known for digest in asked}
        self.placeholders.expect(asked)

    def is_kept(self, original: Original | None) -> bool:
        """Whether a file is noted: one that is not belongs to no record."""
        if original is None:
            return False
        if original.sha256 not in self._kept:
            self._kept[original.sha256] = self.operation.find(t.original, id=original.sha256) is not None
        return self._kept[original.sha256]

    def add_original(self, original: Original) -> str:
        """Note a kept file, unless it is known; gives its SHA-256."""
        if not self.is_kept(original):
            row = {"id": original.sha256, "size": original.size}
            self.operation.insert(
                t.original, {**row, "media_type": original.media_type, "name": original.name}
            )
            self._kept[original.sha256] = True
        return original.sha256

    def add_photo(self, metadata: PhotoMetadata | None, original: Original | None) -> str:
        """Store the work: its file, if there is one, and what the file says of itself."""
        photo_id = new_id("p")
        row: dict[str, Any] = {"id": photo_id, "metadata": None, "width": 0, "height": 0}
        if metadata is not None:
            row |= {
                "metadata": metadata_to_json(metadata),
                "width": metadata.width,
                "height": metadata.height,
            }
        self.operation.insert(t.photo, row)
        add_doubts(self.operation, photo_id, metadata.doubts if metadata is not None else ())
        add_orders(self.operation, photo_id, metadata.restrictions if metadata is not None else ())
        if original is not None:
            self.add_file(photo_id, original)
        return photo_id

    def add_file(self, photo_id: str, original: Original, ordinal: int = 0) -> None:
        """Store a file of a photo, at its place among them."""
        file = {"original_id": self.add_original(original), "ordinal": ordinal}
        self.operation.insert(t.photo_file, {"id": new_id("f"), "photo_id": photo_id, **file})

    def add_article(
        self, draft: ArticleDraft, photo_ids: list[str], original: Original | None, source: Path
    ) -> str:
        """Store a story; `photo_ids[i]` is the photo of `draft.photos[i]`."""
        article_id = new_id("a")
        self.operation.insert(t.article, {"id": article_id, **self.article_columns(draft, original, source)})
        add_doubts(self.operation, article_id, self.doubts_of(draft))
        self.add_bylines(article_id, draft)
        placed = {
            use.index: self.add_use(use, photo_id, article_id)
            for use, photo_id in zip(draft.photos, photo_ids, strict=True)
        }
        self.add_blocks(article_id, draft, placed)
        return article_id

    def article_columns(
        self, draft: ArticleDraft, original: Original | None, source: Path, article_id: str = ""
    ) -> Row:
        """The columns of a story but for its id; its original is noted. `article_id` is that of the story
        that it is a version of.
        """
        columns = _article_columns(draft, self.add_original(original) if original else None, source)
        paper_id = self._authority.agent(draft.publication, ORGANISATION, record=article_id)
        return {**columns, "publication_id": paper_id}

    def doubts_of(self, draft: ArticleDraft, article_id: str = "") -> list[Doubt]:
        """What the reading of a story leaves open: its own doubts, its captions', and names that are
        shared.
        """
        signed = [(Value(name), PERSON) for name in (*draft.bylines, *draft.contributors)]
        signed.append((Value(draft.publication), ORGANISATION))
        return [*draft.doubts, *_unread(draft), *shared_doubts(self._authority, signed, article_id)]

    def add_blocks(self, article_id: str, draft: ArticleDraft, placed: Mapping[int, str]) -> None:
        """Store the body; `placed` gives the placement of each photo by its index in the draft."""
        blocks = [
            {
                "id": new_id("b"),
                "article_id": article_id,
                "ordinal": n,
                "kind": block.kind,
                "text": block.text,
                "placement_id": placed.get(block.photo) if block.photo is not None else None,
            }
            for n, block in enumerate(draft.body)
        ]
        self.operation.insert_many(t.block, blocks)

    def add_standalone(self, photo_id: str, metadata: PhotoMetadata) -> str:
        """Store the use of a photo that no article of ours ran: what its own metadata say of it."""
        reading = metadata.reading or CaptionReading("")
        use = PhotoUse(
            index=0,
            src=None,
            alt=metadata.alt,
            credit=reading.credit,
            people=reading.people,
            dates=reading.dates,
            places=reading.places,
            undated=reading.undated,
        )
        return self.add_use(use, photo_id, None)

    def keep_names(self, record_ids: Iterable[str]) -> None:
        """Let the names of records that are about to be read anew go on meaning whom they mean now."""
        self._authority.keep(record_ids)

    def add_bylines(self, article_id: str, draft: ArticleDraft) -> None:
        """Store who wrote a story."""
        named = [("byline", name) for name in draft.bylines]
        named += [("contributor", name) for name in draft.contributors]
        rows = [
            {
                "id": new_id("y"),
                "article_id": article_id,
                "ordinal": n,
                "role": role,
                "name": name,
                "agent_id": self._authority.agent(name, PERSON, record=article_id),
            }
            for n, (role, name) in enumerate(named)
        ]
        self.operation.insert_many(t.byline, rows)

    def add_use(self, use: PhotoUse, photo_id: str, article_id: str | None) -> str:
        """Store one use of a photo, with all that was read from its caption; gives its id."""
        placement_id = new_id("u")
        self.operation.insert(
            t.placement,
            {
                "id": placement_id,
                "photo_id": photo_id,
                "article_id": article_id,
                **use_columns(use),
                "undated": int(use.undated),
            },
        )
        if use.credit is not None:
            self.credits.add(placement_id, use.credit, PUBLISHED)
        self.add_reading(placement_id, use)
        add_orders(self.operation, placement_id, use.restrictions)
        self.uses.append(placement_id)
        return placement_id

    def renew_reading(self, placement_id: str, reading: PhotoUse | CaptionReading) -> None:
        """Put another reading of a caption in the place of the one that is stored."""
        self.renew_readings({placement_id: reading})

    def renew_readings(self, readings: Mapping[str, PhotoUse | CaptionReading]) -> None:
        """Put other readings of captions, by the use of the photo, in the place of those that are stored."""
        self.keep_names(readings)
        for table in (t.depiction, t.caption_date, t.caption_place):
            rows = rows_by(self.operation.seeing(table), table.c.placement_id, readings)
            self.operation.delete(table, [row["id"] for group in rows.values() for row in group])
        doubts = rows_by(self.operation.seeing(t.doubt), t.doubt.c.record_id, readings)
        gone = [row["id"] for group in doubts.values() for row in group if row["credit_id"] is None]
        self.operation.delete(t.doubt, gone)
        self._authority.expect(p.name for reading in readings.values() for p in reading.people)
        undated = dict.fromkeys(key for key, reading in readings.items() if reading.undated)
        self.operation.set_many(t.placement, undated, undated=1)
        self.operation.set_many(t.placement, [key for key in readings if key not in undated], undated=0)
        for placement_id, reading in readings.items():
            self.add_reading(placement_id, reading)

    def add_reading(self, placement_id: str, reading: PhotoUse | CaptionReading) -> None:
        """Store the people, dates and places of a caption."""
        shown = [(Value(p.name, p.start, p.end), PERSON) for p in reading.people]
        add_doubts(self.operation, placement_id, shared_doubts(self._authority, shown, placement_id))
        people: Iterable[dict[str, Any]] = (
            {
                "name": p.name,
                "title": p.title,
                "position": p.position,
                "agent_id": self._authority.agent(p.name, PERSON, record=placement_id),
                **span_of(p),
            }
            for p in reading.people
        )
        dates = ({"value": d.value, "role": d.role, "text": d.text, **span_of(d)} for d in reading.dates)
        places = ({"name": p.name, "role": p.role, **span_of(p)} for p in reading.places)
        for table, letter, values in (
            (t.depiction, "d", people),
            (t.caption_date, "e", dates),
            (t.caption_place, "l", places),
        ):
            self.operation.insert_many(
                table,
                [
                    {"id": new_id(letter), "placement_id": placement_id, "ordinal": n, **value}
                    for n, value in enumerate(values)
                ],
            )


def _names_in(draft: Draft) -> Iterator[str]:
    """Everybody whom storing a draft asks the authority file for."""
    uses: Sequence[PhotoUse | CaptionReading] = ()
    if draft.article is not None:
        yield from (draft.article.publication, *draft.article.bylines, *draft.article.contributors)
        uses = draft.article.photos
    elif draft.photo is not None and draft.photo.reading is not None:
        uses = (draft.photo.reading,)
    for use in uses:
        yield from (person.name for person in use.people)
        if use.credit is not None:
            yield from names_in(use.credit)


def use_columns(use: PhotoUse) -> Row:
    """What a page says of one use of a photo, as columns of its placement."""
    return {
        "ordinal": use.index,
        "position": use.position,
        "src": use.src,
        "alt": use.alt,
        "published": use.caption,
        "raw": use.raw,
    }


def _unread(draft: ArticleDraft) -> list[Doubt]:
    """What could not be read of the captions of a story, naming each photo by its place in it."""
    return [Doubt("photo-caption-cut-short", str(use.index + 1)) for use in draft.photos if use.doubts]


def _article_columns(draft: ArticleDraft, original_id: str | None, source: Path) -> Row:
    published = draft.published
    return {
        "title": draft.title,
        "standfirst": draft.standfirst,
        "publication": draft.publication,
        "url": draft.url,
        "language": draft.language,
        "published": published.value if published else None,
        "published_inferred": int(bool(published and published.inferred)),
        "keywords": list(draft.keywords),
        "original_id": original_id,
        "source_path": storable_text(str(source)),
        "imported_at": now(),
    }
