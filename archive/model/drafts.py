"""Drafts: what a reader makes of a file, before anything is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from archive.model.doubts import Doubt
from archive.model.readings import CaptionDate, CaptionReading, Credit, Person, Place
from archive.model.regions import Licensor, Location, Region
from archive.model.restrictions import Restriction
from archive.model.said import Said

PhotoPosition = Literal["lead", "inline", "gallery"]
LIBRARY_FORMS = ("zotero", "tropy", "digikam", "lightroom", "csv")
"""Programs whose libraries are taken over, as the command line names them; "csv" is a table of anybody's."""
BlockKind = Literal["heading", "paragraph", "photo", "quote", "list"]


@dataclass(frozen=True, slots=True)
class Published:
    """When a story ran: an EDTF date or an ISO 8601 date and time; `inferred` if no source states it."""

    value: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class PhotoUse:
    """One photo as an article uses it. `caption` is without its credit; `raw` is the line as it stood.

    `src` is the address as written; `file` the picture on disk that it resolves to, if one was saved;
    `data` the picture itself where the source embeds it (a data: address, a mail part); `doubts` say what
    could not be read of the caption. `restrictions` are the orders on this use: of its caption and credit,
    and what the story or the source says of the picture beside them.
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
    doubts: tuple[Doubt, ...] = ()
    restrictions: tuple[Restriction, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a body in reading order; for `kind == "photo"`, `photo` is the index of the use."""

    kind: BlockKind
    text: str = ""
    photo: int | None = None


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """A story as read from a file. `doubts` list what the reader was not sure of.

    `updated` is when the source says that it was last changed, as `Published.value` is written.
    """

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
    doubts: tuple[Doubt, ...] = ()
    updated: str | None = None


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """An image file's own metadata, by the names of the IPTC Photo Metadata Standard 2025.1.

    `caption` is the standard's Description, `caption_writer` its Description Writer. `raw` keeps
    every property as transmitted, keyed "iim:2:105", "xmp:photoshop:Headline", "exif:Artist".
    `reading` is what the caption says once taken apart, with the credit read from credit line,
    source, creator and copyright notice. `doubts` say what of the metadata somebody should look at.
    `restrictions` are the orders on the photo's use in instructions, usage terms, caption and credit line.

    `people` are those of the standard and those named in `regions`, each once. `keyword_paths` are tags
    in their trees, the root first; `locations` are the places of Location Created and Location Shown.
    `rating` is 1 to 5, 0 for unrated, -1 for rejected (XMP, `xmp:Rating`).
    Where the camera stood: `latitude` and `longitude` in decimal degrees (north and east positive, WGS 84),
    `altitude` in metres above sea level. `model_release`, `property_release`, `minor_model_age` and
    `data_mining` are codes of the PLUS vocabulary such as "MR-NON", "PR-UPR", "AG-U14", "DMI-PROHIBITED".
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
    doubts: tuple[Doubt, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    regions: tuple[Region, ...] = ()
    keyword_paths: tuple[tuple[str, ...], ...] = ()
    rating: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None
    web_statement: str | None = None
    other_constraints: str | None = None
    data_mining: str | None = None
    model_release: str | None = None
    property_release: str | None = None
    minor_model_age: str | None = None
    image_creators: tuple[str, ...] = ()
    copyright_owners: tuple[str, ...] = ()
    licensors: tuple[Licensor, ...] = ()
    locations: tuple[Location, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadError(Said):
    """Why a file could not be read, and what else was not read with it, each for a reason of its own."""

    further: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelved:
    """Where another program's library keeps a record beside what it says of it.

    `file` is the record's own file where it lies, None where there is none; `problems` say why files that the
    library names were not taken, one by one. `tags` are paths, the root first. `collections` are
    names, each with the record's place in that collection, counted from 0. `uses` are where single photos of
    a story are kept, by their index in it.
    """

    file: Path | None = None
    problems: tuple[ReadError, ...] = ()
    tags: tuple[tuple[str, ...], ...] = ()
    collections: tuple[tuple[str, int], ...] = ()
    note: str = ""
    uses: tuple[tuple[int, Shelved], ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """One entry read from a file: an article, a photo, or the error that stopped it.

    `entry` names the entry inside a file that holds several (None where the file is the entry). A photo
    that stands inside a file has its own `name` and bytes, `data`. `thumbnail` is a JPEG of the picture,
    where one was asked for. What comes out of another program's library is `shelved` there.
    """

    path: Path
    entry: str | None = None
    article: ArticleDraft | None = None
    photo: PhotoMetadata | None = None
    error: ReadError | None = None
    name: str = ""
    data: bytes | None = field(default=None, repr=False)
    thumbnail: bytes | None = field(default=None, repr=False)
    shelved: Shelved | None = None
