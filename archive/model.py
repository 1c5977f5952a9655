"""The domain: what a press archive holds, and what a reader or a credit reading says.

Plain frozen dataclasses without behaviour that needs a database, a file or a clock. Terms follow the
IPTC Photo Metadata Standard 2025.1 where it names the thing (creator, credit line, headline, caption =
"Description"), newsroom usage elsewhere (standfirst, byline, cutline). Dates are EDTF strings
(ISO 8601-2, level 0-1): "2024-01-09", "2008-02", "1945~".

Spans (`start`, `end`) count characters of the text that was read, end exclusive, as in slicing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

DateRole = Literal["taken", "released", "cleared", "event", "published"]
PlaceRole = Literal["shown", "created", "mentioned"]
PhotoPosition = Literal["lead", "inline", "gallery"]
BlockKind = Literal["heading", "paragraph", "photo", "quote", "list"]
RecordKind = Literal["article", "photo"]
"""What a search answers with: an article, or a photo in one use (a placement)."""

LINK_TYPES = (
    "follow-up",
    "background",
    "correction",
    "same event",
    "translation",
    "see also",
)
"""How one article may refer to another; `Link.type` is one of these."""


# --- What is read out of a credit line or a caption -------------------------------------------------


@dataclass(frozen=True, slots=True)
class Value:
    """One thing read: its text in normal form, the characters it was read from, and the rule's name."""

    text: str
    start: int = 0
    end: int = 0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Source(Value):
    """An agency or other organisation in a credit's chain; `kind` as in the registry, "" if unknown.

    Kinds: wire, stock, newspaper, magazine, broadcaster, government, military, party, company, museum,
    archive, social, ngo, university, sport.
    """

    kind: str = ""


@dataclass(frozen=True, slots=True)
class Copyright:
    """A copyright notice: who holds it, and the year as written, each None where not stated."""

    holder: str | None
    year: str | None


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit line as it stood (`raw`, never changed) and what was read from it.

    `chain` runs from supplier to distributor. `reasons` say what could not be decided; a credit with
    any reason wants review. Spans point into `raw`.
    """

    raw: str
    photographers: tuple[Value, ...] = ()
    chain: tuple[Source, ...] = ()
    kinds: tuple[Value, ...] = ()
    client: Value | None = None
    copyright: Copyright | None = None
    licence: Value | None = None
    reasons: tuple[str, ...] = ()

    @property
    def review(self) -> bool:
        """Whether an archivist should look at the reading."""
        return bool(self.reasons)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody shown in a photo: name without title or rank, title as written, position as captioned."""

    name: str
    title: str | None = None
    position: str | None = None
    start: int = 0
    end: int = 0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class CaptionDate:
    """A date in a caption: EDTF `value`, what happened then (`role`), and the words it was read from."""

    value: str
    role: DateRole
    text: str
    start: int = 0
    end: int = 0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a caption, and whether the photo shows it, was made there, or only mentions it."""

    name: str
    role: PlaceRole
    start: int = 0
    end: int = 0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class CaptionReading:
    """A whole caption taken apart: its `text` without the credit, the credit, and what it says."""

    text: str
    credit: Credit | None = None
    people: tuple[Person, ...] = ()
    dates: tuple[CaptionDate, ...] = ()
    places: tuple[Place, ...] = ()
    undated: bool = False


# --- Drafts: what a reader makes of a file, before anything is stored -------------------------------


@dataclass(frozen=True, slots=True)
class Published:
    """When a story ran: an EDTF date or an ISO 8601 date and time; `inferred` if no source states it."""

    value: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class PhotoUse:
    """One photo as an article uses it. `caption` is without its credit; `raw` is the line as it stood.

    `src` is the address as written; `file` the picture on disk that it resolves to, if one was saved;
    `data` the picture itself where the source embeds it (a data: address, a mail part).
    """

    index: int
    caption: str = ""
    raw: str = ""
    src: str | None = None
    file: Path | None = None
    data: bytes | None = field(default=None, repr=False)
    alt: str | None = None
    position: PhotoPosition = "inline"
    credit: Credit | None = None
    people: tuple[Person, ...] = ()
    dates: tuple[CaptionDate, ...] = ()
    places: tuple[Place, ...] = ()
    undated: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a body in reading order; for `kind == "photo"`, `photo` is the index of the use."""

    kind: BlockKind
    text: str = ""
    photo: int | None = None


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """A story as read from a file. `review` lists what the reader was not sure of."""

    title: str
    standfirst: str = ""
    bylines: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    publication: str = ""
    url: str | None = None
    language: str = ""
    published: Published | None = None
    keywords: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    photos: tuple[PhotoUse, ...] = ()
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """An image file's own metadata, by the names of the IPTC Photo Metadata Standard 2025.1.

    `caption` is the standard's Description, `caption_writer` its Description Writer. `raw` keeps
    every property as transmitted, keyed "iim:2:105", "xmp:photoshop:Headline", "exif:Artist".
    `reading` is what the caption says once taken apart, with the credit read from credit line,
    source, creator and copyright notice.
    """

    title: str | None = None
    headline: str | None = None
    caption: str | None = None
    caption_writer: str | None = None
    creator: tuple[str, ...] = ()
    creator_title: str | None = None
    credit_line: str | None = None
    source: str | None = None
    copyright: str | None = None
    date_created: str | None = None
    keywords: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    city: str | None = None
    region: str | None = None
    country: str | None = None
    sublocation: str | None = None
    instructions: str | None = None
    usage_terms: str | None = None
    alt: str | None = None
    width: int = 0
    height: int = 0
    media_type: str = ""
    reading: CaptionReading | None = None
    raw: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadError:
    """Why a file could not be read: a stable `code` for scripts and a sentence for people."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One entry read from a file: an article, a photo, or the error that stopped it.

    `entry` names the entry inside a file that holds several (None where the file is the entry).
    """

    path: Path
    entry: str | None = None
    article: ArticleDraft | None = None
    photo: PhotoMetadata | None = None
    error: ReadError | None = None


# --- Records: what the archive holds ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Original:
    """A file kept untouched, by its SHA-256 (64 lower-case hex digits); `name` as it was called."""

    sha256: str
    size: int
    media_type: str
    name: str


@dataclass(frozen=True, slots=True)
class Photo:
    """The work itself: its files and embedded metadata. A photo known only by its caption has no file."""

    id: str
    files: tuple[Original, ...] = ()
    metadata: PhotoMetadata | None = None
    width: int = 0
    height: int = 0

    @property
    def transmitted(self) -> str:
        """The caption embedded in the file by whoever sent it, "" if none."""
        return (self.metadata.caption if self.metadata else None) or ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag in the tree; `name` alone, `path` from the root ("Harbour/Ferry fire")."""

    id: str
    name: str
    path: str
    parent_id: str | None = None
    colour: str | None = None
    aliases: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Placement:
    """One photo in one use: it owns the caption and the credit of that use.

    The caption stands in three layers that never overwrite each other: as transmitted
    (`photo.transmitted`), as `published` on the page, as `corrected` by the archivist.
    `article_id` is None where the photo stands alone.
    """

    id: str
    photo: Photo
    article_id: str | None = None
    ordinal: int = 0
    position: PhotoPosition = "inline"
    src: str | None = None
    alt: str | None = None
    published: str = ""
    corrected: str | None = None
    credit: Credit | None = None
    people: tuple[Person, ...] = ()
    dates: tuple[CaptionDate, ...] = ()
    places: tuple[Place, ...] = ()
    undated: bool = False
    tags: tuple[Tag, ...] = ()

    @property
    def caption(self) -> str:
        """The caption to show: corrected, else published, else transmitted."""
        return self.corrected or self.published or self.photo.transmitted

    @property
    def taken(self) -> str | None:
        """EDTF date the photo was taken, None if no source says so."""
        return next((d.value for d in self.dates if d.role == "taken"), None)


@dataclass(frozen=True, slots=True)
class Article:
    """A story in the archive, with its body in order and every use of a photo in it."""

    id: str
    title: str
    standfirst: str = ""
    bylines: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    publication: str = ""
    url: str | None = None
    language: str = ""
    published: Published | None = None
    keywords: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    placements: tuple[Placement, ...] = ()
    tags: tuple[Tag, ...] = ()
    review: tuple[str, ...] = ()
    original: Original | None = None
    source_path: str = ""
    imported_at: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A typed tie between two articles, seen from `record_id`: it points to `other_id`.

    `outgoing` is False where the other article made the reference ("is followed up by ...").
    """

    id: str
    record_id: str
    other_id: str
    other_title: str
    other_published: str | None
    other_publication: str
    type: str
    note: str = ""
    outgoing: bool = True


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article that may be related, with the reasons in words, strongest first."""

    other_id: str
    other_title: str
    other_published: str | None
    other_publication: str
    reasons: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query kept under a name, in the archive's own query language."""

    id: str
    name: str
    query: str


# --- Search answers --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer: an article, or one use of a photo (`id` is then the placement's).

    `snippet` is plain text of the field that matched (`snippet_field`: body, caption, title ...);
    `marks` are the matched spans in it. `photo_id` is the photo to show as a thumbnail, if any
    has a file. For a photo, `article_id` and `article_title` name the story that used it.
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
    marks: tuple[tuple[int, int], ...] = ()
    caption: str = ""
    credit: str = ""
    photographers: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    article_id: str | None = None
    article_title: str | None = None
    photo_id: str | None = None
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """A page of hits with what is true of the whole result: counts, facets, notes on the query."""

    hits: tuple[Hit, ...]
    total: int
    articles: int
    photos: int
    took_ms: float
    facets: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


# --- Changes ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpChanges:
    """What one named operation changed: every view and the index refresh by this, and by nothing else.

    `seq` is the journal's last change number after it; `records` the ids of articles, placements,
    photos, tags ... whose rows (or whose children's rows) it touched; `tables` the tables.
    """

    operation_id: int
    name: str
    seq: int
    records: frozenset[str] = frozenset()
    tables: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.records)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history: who did what when, and to which fields of which record."""

    operation_id: int
    name: str
    who: str
    at: str
    kind: Literal["do", "undo", "redo"]
    undone: bool
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one entry of an import."""

    path: Path
    status: Literal["added", "duplicate", "updated", "failed"]
    kind: RecordKind | None = None
    entry: str | None = None
    id: str | None = None
    title: str = ""
    photos: int = 0
    error: ReadError | None = None


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
