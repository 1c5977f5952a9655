"""The fields of the query language: what each is called, how it is read, and where it is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from archive.captions.registry import KINDS
from archive.search.language.edits import distance

_CAREFUL = 5
"""Letters of a field's name up to which only one may differ."""

FieldKind = Literal["prose", "names", "exact", "date", "number"]
"""prose: words and their stems; names: words as they are; exact: the whole value; date: an interval; number:
a whole number."""

ORDERED = ("date", "number")
"""Kinds of fields whose values can be compared: they take ranges."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field. `weight` counts for bare words, 0 if those do not look there.

    `shown_in` names the texts of a hit in which a match can be pointed at, where they differ from it.
    `also` is another field of the index that only those look into who name this field.
    """

    name: str
    kind: FieldKind
    weight: float = 0.0
    shown_in: tuple[str, ...] = ()
    also: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of a hit in which a match of this field stands."""
        return self.shown_in or (self.name,)


_SPECS = (
    FieldSpec("title", "prose", 3.0, also="story"),  # a photo is not found by its story's title by accident
    FieldSpec("standfirst", "prose", 2.0),
    FieldSpec("body", "prose", 1.0),
    FieldSpec("caption", "prose", 2.5),
    FieldSpec("alt", "prose", 1.0),
    FieldSpec("credit", "names"),
    FieldSpec("photographer", "names", 0.0, ("credit",)),
    FieldSpec("agency", "names", 0.0, ("credit",)),
    FieldSpec("byline", "names"),
    FieldSpec("keyword", "names"),
    FieldSpec("tag", "names"),
    FieldSpec("publication", "names"),
    FieldSpec("collection", "names"),
    FieldSpec("note", "prose"),
    FieldSpec("restriction", "names"),
    FieldSpec("person", "names", 0.0, ("caption", "person")),
    FieldSpec("left", "names", 0.0, ("caption", "person")),
    FieldSpec("right", "names", 0.0, ("caption", "person")),
    FieldSpec("center", "names", 0.0, ("caption", "person")),
    FieldSpec("place", "names", 0.0, ("caption", "place")),
    FieldSpec("mentions", "names", 0.0, ("caption", "place")),
    FieldSpec("filename", "names"),
    FieldSpec("url", "names"),
    FieldSpec("language", "exact"),
    FieldSpec("source", "exact"),
    FieldSpec("year", "exact"),
    FieldSpec("is", "exact"),
    FieldSpec("has", "exact"),
    FieldSpec("published", "date"),
    FieldSpec("taken", "date"),
    FieldSpec("released", "date"),
    FieldSpec("cleared", "date"),
    FieldSpec("event", "date"),
    FieldSpec("usable", "date"),  # the days on which no order forbids the use of a photo
    FieldSpec("embargo", "date"),
    FieldSpec("rating", "number"),
)
FIELDS = {spec.name: spec for spec in _SPECS}

ALIASES = {
    "author": "byline",
    "by": "byline",
    "centre": "center",
    "contributor": "byline",
    "file": "filename",
    "date": "published",
    "headline": "title",
    "keywords": "keyword",
    "address": "url",
    "lang": "language",
    "people": "person",
    "photog": "photographer",
    "stars": "rating",
    "tags": "tag",
}

ANYWHERE = FieldSpec("names", "names", 2.0, ("credit", "person", "place", "byline", "keyword", "alt"))
"""What bare words find beside prose: every name of a record, gathered in one field of the index."""

FILED = FieldSpec("filed", "names", 0.001, ("tag",))
"""What bare words find last: what a record itself is filed under. It weighs less than any word of a text."""

DEFAULT = (*(spec for spec in _SPECS if spec.weight), ANYWHERE, FILED)
"""Where bare words are looked up."""

STORY_ONLY = frozenset({"standfirst", "body", "byline"})
"""What stories have and none of their photos."""

FACETS = (  # all `NAME_FIELDS` are among them: a name is found as a whole by the values of its facet
    "tag",
    "photographer",
    "agency",
    "source",
    "person",
    "place",
    "year",
    "published",
    "taken",
    "publication",
    "language",
    "left",
    "right",
    "center",
    "byline",
    "mentions",
    "keyword",
    "collection",
)

HAS = frozenset(FIELDS) - {"is", "has", "year"} | {"photo", "file", "link", "date", "correction"} - {"usable"}
"""What `has:` may ask for: any field with a value, a photo, its file, a link, a date of any role."""

NUMBERS = {"rating": range(-1, 6)}
"""Every value that a field of numbers may have. Stars: -1 stands for rejected, 0 for unrated (XMP)."""

SOURCE_GROUPS = {
    "press": frozenset({"wire", "stock", "newspaper", "magazine", "broadcaster"}),
    "official": frozenset({"government", "military", "party", "police"}),
}
"""Words for several kinds of source at once."""

KNOWN_VALUES: dict[str, frozenset[str]] = {
    "is": frozenset({"article", "photo", "lead", "inline", "gallery"})
    | {"standalone", "undated", "unreviewed", "untagged", "trashed", "embargoed", "conflict"}
    | {"handout", "file", "pool", "courtesy", "screenshot", "illustration", "ai"}
    | {"stringer", "private", "uncredited", "rights_reserved_unknown"},
    "source": frozenset(
        (*KINDS, *SOURCE_GROUPS, *(kind for group in SOURCE_GROUPS.values() for kind in group))
    ),
}
"""What the program itself gives as values of exact fields; records may bring more."""


def field_meant(name: str) -> str:
    """The name of the field that was probably meant by a mistyped one, "" if none is near."""
    name = name.lower()
    most = 1 if len(name) <= _CAREFUL else 2
    near = [(distance(name, known, most, swaps=True), known) for known in (*FIELDS, *ALIASES)]
    best = min(near)
    return best[1] if best[0] <= most and len(name) > _CAREFUL // 2 else ""


def field_named(name: str) -> FieldSpec | None:
    """The field of that name or alias in any case, None if there is none."""
    name = name.lower()
    return FIELDS.get(ALIASES.get(name, name))
