"""The shape in which the sample's stories are written down, and what an archivist reads out of them.

Every reading (people, dates, places, credit) is stated by hand beside the text that it was read from.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Shot:
    """One photo in one story: the picture's key ("" where none is saved), its words, and their reading."""

    picture: str
    caption: str
    credit: str
    by: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    people: tuple[tuple[str, str | None], ...] = ()
    dates: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    undated: bool = False
    copyright: tuple[str | None, str | None] | None = None
    alt: str = ""
    position: str = "inline"
    wrap: str = "({})"

    def reading(self, index: int, file: str | None) -> dict[str, Any]:
        """The photo as the contract's USE object."""
        rights = self.copyright and {"holder": self.copyright[0], "year": self.copyright[1]}
        return {
            "index": index,
            "file": file,
            "caption": self.caption,
            "position": self.position,
            "credit": {
                "raw": self.credit,
                "photographers": list(self.by),
                "chain": list(self.chain),
                "kinds": list(self.kinds),
                "copyright": rights,
            },
            "people": [{"name": name, "position": where} for name, where in self.people],
            "dates": [{"value": value, "role": role} for value, role in self.dates],
            "places": [{"name": name, "role": role} for name, role in self.places],
            "undated": self.undated,
        }


@dataclass(frozen=True)
class Story:
    """A story; `body` holds paragraphs, "## " subheads, "> " quotes, and photos where they stand."""

    file: str
    publication: str
    title: str
    standfirst: str
    bylines: tuple[str, ...]
    published: str
    body: tuple[str | Shot, ...]
    contributors: tuple[str, ...] = ()
    language: str = "en"
    keywords: tuple[str, ...] = ()
    section: str = "News"
    role: str = ""
    gallery: tuple[Shot, ...] = ()
    url: str | None = None
    inferred: bool = False
    teasers: tuple[str, ...] = field(default=())

    @property
    def shots(self) -> list[Shot]:
        """Every photo in reading order."""
        return [b for b in self.body if isinstance(b, Shot)] + list(self.gallery)
