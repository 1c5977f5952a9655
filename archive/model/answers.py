"""Answers: what a search finds, what an operation changed, what became of an import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import msgspec

from archive.model.doubts import Note
from archive.model.drafts import ReadError
from archive.model.said import Said

RecordKind = Literal["article", "photo"]
"""What a search answers with: an article, or a photo in one use (a placement)."""

Spans = tuple[tuple[int, int], ...]
"""Where something stands in a text: begin and end of each piece, in order."""

Marks = Mapping[str, Spans]
"""What to mark in the texts of a record, by the text."""

NAME_FIELDS = frozenset(
    {"photographer", "agency", "byline", "person", "left", "right", "center", "place", "mentions"}
    | {"publication", "tag", "keyword", "collection"}
)
"""Fields of the query language whose values are names, which `field:="a name"` asks for as a whole."""


class Hit(msgspec.Struct, frozen=True):  # made several times as quickly as a frozen dataclass
    """One answer: an article, or one use of a photo (`id` is then the placement's).

    `snippet` is plain text of the field that matched (`snippet_field`: body, caption, title ...);
    `marks` are the matched spans in it, `title_marks` and `caption_marks` those in title and caption.
    `photo_id` is the photo to show as a thumbnail, if any
    has a file. For a photo, `article_id` and `article_title` name the story that used it, `width` and
    `height` are its pixels (0 where nobody knows), `restrictions` the codes of the orders on its use.
    """

    id: str
    kind: RecordKind
    title: str
    published: str | None = None
    taken: str | None = None
    publication: str = ""
    bylines: tuple[str, ...] = ()
    snippet: str = ""
    snippet_field: str = ""
    marks: Spans = ()
    caption: str = ""
    credit: str = ""
    photographers: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    article_id: str | None = None
    article_title: str | None = None
    photo_id: str | None = None
    score: float = 0.0
    title_marks: Spans = ()
    caption_marks: Spans = ()
    width: int = 0
    height: int = 0
    restrictions: tuple[str, ...] = ()


ReadingCode = Literal["field-as-text", "address", "file-name", "date", "number", "fewer-words", "spelling"]
"""In what another reading of a query differs from it."""


@dataclass(frozen=True, slots=True)
class SearchReading:
    """Another reading of a query that found nothing: a query that finds `total` records (or stories)."""

    query: str
    total: int
    code: ReadingCode


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """A page of hits with what is true of the whole result: counts, facets, notes on the query.

    `articles` and `photos` count what matches; in a search by story, `articles` counts stories, those
    found by a photo's caption included. `lagging`: the newest changes may be missing. `meant` is a query
    that was probably meant where nothing was found, `wider` one with other spellings of the names; "" if
    there is none. `readings` are other readings of a query that found nothing as it stands, best first.
    """

    hits: tuple[Hit, ...]
    total: int
    articles: int
    photos: int
    took_ms: float
    facets: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    lagging: bool = False
    meant: str = ""
    wider: str = ""
    readings: tuple[SearchReading, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchAdvice:
    """Another query that may serve better, "" without one, and the note that says why, or what was meant."""

    query: str = ""
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """What a query may go on as: `text` takes the place of `start` to `end`; `label` is what to show."""

    text: str
    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class SearchCount:
    """How much a query finds: `stories` by their own text or by that of their photos, and `photos`."""

    stories: int
    photos: int


@dataclass(frozen=True, slots=True)
class OperationName:
    """What an operation did, as a stable code and its values; `archive.words` says it in words."""

    code: str
    details: Mapping[str, Any] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.code)


@dataclass(frozen=True, slots=True)
class OpChanges:
    """What changed: every view and the index refresh by this, and by nothing else.

    `records` are the ids of articles, placements, photos, tags ... whose rows (or whose children's rows) were
    touched; `tables` the tables. Of one named operation, `seq` is the number of the last change that it made
    itself, 0 where it made none: others may have written just before it, so nobody who follows the journal
    goes on from there. Of all that changed since some number (operation 0), `seq` is the last number that was
    read, from which a follower goes on.
    """

    operation_id: int
    name: OperationName
    seq: int
    records: frozenset[str] = frozenset()
    tables: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.records)


@dataclass(frozen=True, slots=True)
class Example:
    """One field of one record as it is and as it would be; None where there is none."""

    id: str
    field: str
    before: Any
    after: Any


@dataclass(slots=True)
class Preview:
    """What operations would change: row changes, records, and examples: at most `most`, or, if it is `whole`,
    all of the first thousand records.
    """

    operation: OperationName | None = None
    changes: int = 0
    records: int = 0
    examples: list[Example] = field(default_factory=list)
    most: int = 20
    whole: bool = False


@dataclass(frozen=True, slots=True)
class UndoStep:
    """An operation that undo or redo would act on next."""

    operation_id: int
    name: OperationName


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history: who did what when, and to which fields of which record.

    `undone_at` is when it was taken back, "" where it stands. `unfinished`: it is an undo or redo of many
    batches, and some of them are still to come.
    """

    operation_id: int
    name: OperationName
    who: str
    at: str
    kind: Literal["do", "undo", "redo", "migration", "final"]
    undone_at: str = ""
    changes: tuple[str, ...] = ()
    unfinished: bool = False

    @property
    def undone(self) -> bool:
        """Whether it was taken back."""
        return bool(self.undone_at)


@dataclass(frozen=True, slots=True)
class Touched:
    """Which records an operation touched: how many, and the first as a list shows them, those with a picture
    before the others. `is_cut` where there are more than were counted.
    """

    stories: int = 0
    photos: int = 0
    first: tuple[Hit, ...] = ()
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of the journal in words: what it is of, before and after; "" where there was or is none.

    `record_id` is the record that it belongs to, "" for none.
    """

    record_id: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TakingBack:
    """What taking back one operation would do: how many records it touches, or why it is refused.

    `records` is None where it has too many changes to be tried beforehand.
    """

    records: int | None = None
    refusal: Said | None = None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one entry of an import.

    `mended` are the kept files, by SHA-256, that were damaged and were put back from what came in. `error`
    says why it failed, or, of a record that was stored, which of its files could not be taken.
    """

    path: Path
    status: Literal["added", "duplicate", "updated", "failed"]
    kind: RecordKind | None = None
    entry: str | None = None
    id: str | None = None
    title: str = ""
    photos: int = 0
    error: ReadError | None = None
    trashed: bool = False
    mended: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts over the whole archive."""

    articles: int
    photos: int
    placements: int
    tags: int
    links: int
    operations: int
    unreviewed: int
    originals_bytes: int
