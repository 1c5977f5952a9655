"""Records: what the archive holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from archive.model.doubts import Doubt
from archive.model.drafts import Block, PhotoMetadata, PhotoPosition, Published
from archive.model.readings import CaptionDate, Credit, Person, Place
from archive.model.restrictions import Restriction

STORY_FIELDS = ("title", "standfirst", "byline", "published", "publication", "language", "note")
"""What can be corrected of a story; `note` is the archivist's own, and not read from anything."""
USE_FIELDS = ("caption", "credit", "taken", "person", "place", "note")
"""The same of one use of a photo."""
LIST_FIELDS = frozenset(("byline", "person", "place"))
"""Fields that hold several values; a correction gives all of them."""
FieldValue = str | tuple[str, ...]
"""A field as an archivist sees and writes it: a text, "" for none, or all values of a field of `LIST_FIELDS`,
a person as "NAME | TITLE | POSITION" and a place as "NAME | ROLE".
"""


@dataclass(frozen=True, slots=True)
class Correction:
    """What an archivist put over one field. `read` is what would be shown without it."""

    field: str
    value: FieldValue
    read: FieldValue = ""


@dataclass(frozen=True, slots=True)
class FieldLayers:
    """One field of a record: what is `shown`, and what was `read`, which lies beneath a correction."""

    field: str
    shown: FieldValue
    read: FieldValue
    is_corrected: bool


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
    """A tag in the tree; `name` alone, `path` from the root ("Harbour/Ferry fire").

    `former_paths` are paths with another name of the tag, or of one that it lies under. `count` is on how
    many records it is, None where nobody counted, as of the tags that one record has.
    """

    id: str
    name: str
    path: str
    parent_id: str | None = None
    colour: str | None = None
    aliases: tuple[str, ...] = ()
    former_paths: tuple[str, ...] = ()
    count: int | None = None


@dataclass(frozen=True, slots=True)
class TagProposal:
    """A tag that other programs wrote into photos, by its path from the root ("Harbour/Ferry fire").

    `tag` is the path of the archive's own tag that it leads to, None where it would be made or is not clear;
    `photos` on how many uses of photos it would come, `examples` some of them.
    """

    path: str
    tag: str | None
    photos: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Placement:
    """One photo in one use: it owns the caption and the credit of that use, as they are shown.

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
    doubts: tuple[Doubt, ...] = ()  # of its names; those of its credit line stand in the credit
    restrictions: tuple[Restriction, ...] = ()  # on the photo and on this use, without what was lifted
    conflicts: tuple[str, ...] = ()  # "photographer", "position", "taken": what another reading contradicts
    note: str = ""
    corrections: tuple[Correction, ...] = ()
    collections: tuple[str, ...] = ()
    trashed: str | None = None  # why it was thrown away

    @property
    def caption(self) -> str:
        """The caption to show: corrected ("" where there is none), else published, else transmitted."""
        return (self.published or self.photo.transmitted) if self.corrected is None else self.corrected

    @property
    def taken(self) -> str | None:
        """EDTF date the photo was taken, None if no source says so."""
        return next((d.value for d in self.dates if d.role == "taken"), None)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed a story, as "byline" or "contributor", and the name as the page has it."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Article:
    """A story in the archive, with its body in order and every use of a photo in it.

    `thrown` are those uses that lie in the trash by themselves: nothing of the body shows them.

    `bylines`, `contributors` and `publication` are the preferred names of those who are meant; `signed` and
    `publication_read` what the page says, and `..._spellings` every other name that finds them.
    """

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
    thrown: tuple[Placement, ...] = ()
    tags: tuple[Tag, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    original: Original | None = None
    source_path: str = ""
    imported_at: str = ""
    links: int = 0  # ties to other articles, in either direction
    signed: tuple[Signature, ...] = ()
    byline_spellings: tuple[str, ...] = ()
    publication_read: str = ""
    publication_spellings: tuple[str, ...] = ()
    versions: int = 1  # this one and the older ones that are kept
    note: str = ""
    corrections: tuple[Correction, ...] = ()
    collections: tuple[str, ...] = ()
    trashed: str | None = None  # why it was thrown away


@dataclass(frozen=True, slots=True)
class PastPhoto:
    """A photo as a version of a story used it: the caption and the credit line of that version.

    `placement_id` is the use of the photo, which later versions share where they kept the photo.
    """

    placement_id: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that two versions share, or that one of them has alone."""

    kind: Literal["kept", "added", "removed"]
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What a version changed in one part of the story: "title", "standfirst", "bylines", "published", "text",
    "captions".
    """

    part: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of a story, 1 the oldest; `current` is the one that the article shows.

    `body[i].photo` is an index into `photos`. `differences` are those from the version before it.
    """

    article_id: str
    ordinal: int
    current: bool
    title: str
    standfirst: str = ""
    bylines: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    publication: str = ""
    url: str | None = None
    language: str = ""
    published: Published | None = None
    updated: str | None = None
    keywords: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    photos: tuple[PastPhoto, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    original: Original | None = None
    source_path: str = ""
    imported_at: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query kept under a name, in the archive's own query language."""

    id: str
    name: str
    query: str
