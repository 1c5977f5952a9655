"""Records, drafts and readings as plain JSON values, in the shapes that the command line promises.

Field names follow the IPTC Photo Metadata Standard 2025.1 where it has one. A key once given stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from archive.exchange.file_json import file_properties
from archive.model import (
    Article,
    ArticleDraft,
    Block,
    CaptionDate,
    CaptionReading,
    Credit,
    Doubt,
    Draft,
    HistoryEntry,
    Hit,
    ImportResult,
    NameSuggestions,
    Note,
    OpChanges,
    OperationName,
    Original,
    Person,
    Photo,
    PhotoMetadata,
    PhotoUse,
    Place,
    Placement,
    Preview,
    Published,
    ReadError,
    Restriction,
    Revision,
    SavedSearch,
    SearchCount,
    SearchReading,
    Tag,
    Value,
)
from archive.words import doubt_words, note_words, operation_words, read_error_words, restriction_words

Json = dict[str, Any]


def credit(value: Credit | None) -> Json | None:
    """CREDIT."""
    if value is None:
        return None
    return {
        "raw": value.raw,
        "photographers": [p.text for p in value.photographers],
        "chain": [source.text for source in value.chain],
        "kinds": [kind.text for kind in value.kinds],
        "client": value.client.text if value.client else None,
        "copyright": asdict(value.copyright) if value.copyright else None,
        "licence": value.licence.text if value.licence else None,
        "review": value.review,
        **_open("reasons", value.doubts),
        "sources": [{"name": s.text, "kind": s.kind or None} for s in value.chain],
        "spans": [_span(role, v) for role, values in _parts(value) for v in values],
    }


def caption(value: CaptionReading) -> Json:
    """What `cutline caption` prints of one caption."""
    return {
        "text": value.text,
        "credit": credit(value.credit),
        **_said(value.people, value.dates, value.places, value.undated),
        **_open("reasons", value.doubts),
    }


def restriction(value: Restriction) -> Json:
    """RESTRICTION, with its words for people as "label"."""
    return {**asdict(value), "label": restriction_words(value)}


def restrictions(values: Iterable[Restriction]) -> Json:
    """The orders of one field or one picture."""
    return {"restrictions": [restriction(value) for value in values]}


def name_suggestions(value: NameSuggestions) -> Json:
    """What a trained model would add to a caption's reading."""
    return {
        "people": [asdict(person) for person in value.people],
        "places": [asdict(place) for place in value.places],
    }


def search_notes(values: Iterable[Note]) -> Json:
    """What an answer says of its query: in words, and as data."""
    notes = tuple(values)
    codes = [{"code": note.code, "values": dict(note.values)} for note in notes]
    return {"notes": [note_words(note) for note in notes], "note_codes": codes}


def reading(value: SearchReading) -> Json:
    """Another reading of a query that found nothing as it stands."""
    return {"query": value.query, "total": value.total, "code": value.code}


def draft(value: Draft) -> Json:
    """What `cutline extract` prints of one entry."""
    line: Json = {"path": str(value.path)}
    if value.entry is not None:
        line["entry"] = value.entry
    return line | {
        "article": article_draft(value.article) if value.article else None,
        "photo": photo_metadata(value.photo) if value.photo else None,
        "error": read_error(value.error),
    }


def article_draft(value: ArticleDraft) -> Json:
    """ARTICLE, before it is stored."""
    return _article_head(value) | {
        "body": [_block(block) for block in value.body],
        "photos": [_use(use) for use in value.photos],
        **_open("review", value.doubts),
    }


def photo_metadata(value: PhotoMetadata) -> Json:
    """PHOTO: an image file's own metadata."""
    reading = value.reading
    said = _said(reading.people, reading.dates, reading.places, reading.undated) if reading else {}
    return file_properties(value) | {
        **_open("review", value.doubts),
        "credit": credit(reading.credit) if reading else None,
        "reading": said,
        **restrictions(value.restrictions),
        "transmitted": value.raw,
    }


def read_error(value: ReadError | None) -> Json | None:
    """Why a file could not be read."""
    return {"code": value.code, "message": read_error_words(value)} if value else None


def import_result(value: ImportResult) -> Json:
    """What `cutline import` prints of one entry."""
    return {
        "path": str(value.path),
        "entry": value.entry,
        "status": value.status,
        "kind": value.kind,
        "id": value.id,
        "title": value.title,
        "photos": value.photos,
        "error": read_error(value.error),
        **({"trashed": True} if value.trashed else {}),
        **({"mended": list(value.mended)} if value.mended else {}),
    }


def hit(value: Hit) -> Json:
    """What `cutline search` prints of one hit; matches in the snippet stand between « and »."""
    return {
        "id": value.id,
        "kind": value.kind,
        "title": value.title,
        "published": value.published,
        "taken": value.taken,
        "publication": value.publication,
        "snippet": marked(value.snippet, value.marks),
        "caption": value.caption,
        "credit": value.credit,
        "photographers": list(value.photographers),
        "chain": list(value.chain),
        "article_id": value.article_id,
        "article_title": value.article_title,
        "score": round(value.score, 4),
    }


def saved_search(value: SavedSearch, count: SearchCount) -> Json:
    """A saved search with what it finds now."""
    return {**asdict(value), **asdict(count)}


def marked(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    """A text with its marked spans between « and »."""
    parts, at = [], 0
    for start, end in sorted(marks):
        parts += [text[at:start], "«", text[start:end], "»"]
        at = end
    return "".join((*parts, text[at:]))


def article(value: Article) -> Json:
    """A whole story as it stands in the archive; its photos in the trash stand under a key of their own.

    A block of the body names its photo by `index`.
    """
    return {
        "id": value.id,
        "kind": "article",
        **_article_head(value),
        "body": [_block(block) for block in value.body],
        "photos": [placement(use) | {"index": n} for n, use in enumerate(value.placements)],
        "thrown_away": [placement(use) for use in value.thrown],
        "tags": [tag.path for tag in value.tags],
        **_open("review", value.doubts),
        "original": original(value.original) if value.original else None,
        "source_path": value.source_path,
        "imported_at": value.imported_at,
        **_desk(value),
    }


def revision(value: Revision) -> Json:
    """One version of a story, with what differs from the one before it."""
    return {
        "ordinal": value.ordinal,
        "current": value.current,
        **_article_head(value),
        "updated": value.updated,
        "body": [_block(block) for block in value.body],
        "photos": [asdict(photo) for photo in value.photos],
        **_open("review", value.doubts),
        "original": original(value.original) if value.original else None,
        "source_path": value.source_path,
        "imported_at": value.imported_at,
        "differences": [
            {"part": found.part, "pieces": [asdict(piece) for piece in found.pieces]}
            for found in value.differences
        ],
    }


def placement(value: Placement) -> Json:
    """One use of a photo, its caption in all its layers."""
    return {
        "id": value.id,
        "kind": "photo",
        "article_id": value.article_id,
        "index": value.ordinal,
        "position": value.position,
        "src": value.src,
        "alt": value.alt,
        "caption": value.caption,
        "captions": {
            "transmitted": value.photo.transmitted or None,
            "published": value.published or None,
            "corrected": value.corrected,
        },
        "credit": credit(value.credit),
        **_said(value.people, value.dates, value.places, value.undated),
        "taken": value.taken,
        **restrictions(value.restrictions),
        "conflicts": list(value.conflicts),
        "tags": [tag.path for tag in value.tags],
        "photo": photo(value.photo),
        **_desk(value),
    }


def _desk(value: Article | Placement) -> Json:
    """What archivists did with a record."""
    return {
        "note": value.note,
        "corrections": [asdict(each) for each in value.corrections],
        "collections": list(value.collections),
        "trashed": value.trashed,
    }


def photo(value: Photo) -> Json:
    """The work itself."""
    return {
        "id": value.id,
        "files": [original(file) for file in value.files],
        "width": value.width,
        "height": value.height,
        "metadata": photo_metadata(value.metadata) if value.metadata else None,
    }


def original(value: Original) -> Json:
    """A kept file."""
    return asdict(value)


def tag(value: Tag) -> Json:
    """A tag with how many records carry it."""
    return {"name": value.name, "path": value.path, "aliases": list(value.aliases), "count": value.count} | {
        "id": value.id,
        "colour": value.colour,
    }


def changes(value: OpChanges) -> Json:
    """What an operation changed."""
    return {
        "operation": value.operation_id,
        **_operation_name(value.name),
        "seq": value.seq,
        "changed": sorted(value.records),
    }


def preview(value: Preview) -> Json:
    """What an operation would change, with the first examples."""
    name = _operation_name(value.operation) if value.operation else {"name": "", "code": "", "details": {}}
    counts = {"operation": name["name"], "code": name["code"], "changes": value.changes}
    return {**counts, "records": value.records, "examples": [asdict(each) for each in value.examples]}


def history_entry(value: HistoryEntry) -> Json:
    """One line of the history."""
    plain = {**asdict(value), "changes": list(value.changes)}
    return plain | _operation_name(value.name)


def _operation_name(value: OperationName) -> Json:
    return {"name": operation_words(value), "code": value.code, "details": dict(value.details)}


def _open(key: str, doubts: tuple[Doubt, ...]) -> Json:
    """What somebody should look at: in words under a key of its own, and as data."""
    return {key: [doubt_words(doubt) for doubt in doubts], "doubts": [asdict(doubt) for doubt in doubts]}


def _article_head(value: ArticleDraft | Article | Revision) -> Json:
    return {
        "title": value.title,
        "standfirst": value.standfirst,
        "bylines": list(value.bylines),
        "contributors": list(value.contributors),
        "publication": value.publication,
        "url": value.url,
        "language": value.language,
        "published": _published(value.published),
        "keywords": list(value.keywords),
    }


def _published(value: Published | None) -> Json | None:
    return asdict(value) if value else None


def _block(value: Block) -> Json:
    if value.kind == "photo":
        return {"kind": value.kind, "text": value.text, "photo": value.photo}
    return {"kind": value.kind, "text": value.text}


def _use(value: PhotoUse) -> Json:
    return {
        "index": value.index,
        "src": value.src,
        "file": str(value.file) if value.file else None,
        "alt": value.alt,
        "caption": value.caption,
        "position": value.position,
        "credit": credit(value.credit),
        **_said(value.people, value.dates, value.places, value.undated),
        **restrictions(value.restrictions),
    }


def _said(
    people: tuple[Person, ...], dates: tuple[CaptionDate, ...], places: tuple[Place, ...], undated: bool
) -> Json:
    return {
        "people": [asdict(person) for person in people],
        "dates": [asdict(date) for date in dates],
        "places": [asdict(place) for place in places],
        "undated": undated,
    }


def _parts(value: Credit) -> tuple[tuple[str, tuple[Value, ...]], ...]:
    return (
        ("photographer", value.photographers),
        ("chain", value.chain),
        ("kind", value.kinds),
        ("client", (value.client,) if value.client else ()),
        ("licence", (value.licence,) if value.licence else ()),
    )


def _span(role: str, value: Value) -> Json:
    return {"role": role, "text": value.text, "start": value.start, "end": value.end, "rule": value.rule}
