"""What a picture's file says beside its caption: who is where in it, where that is, and who licenses it."""

from __future__ import annotations

from dataclasses import dataclass

PEOPLE = ("face", "human")
"""Kinds of regions whose names are those of people."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture that somebody marked, most often a face.

    `name` is whom or what it shows, "" where nobody says; `kind` in lower case: "face", "pet", "focus",
    "barcode" (Metadata Working Group, Guidelines 2.0), "human", "animal", "text" ... (IPTC's image region
    types), "" where it is not told. `x` and `y` are its left and its upper edge, `width` and `height` its
    extent, all as fractions of the picture as it is shown, 0 to 1. A point has no extent; a region whose
    place the file does not tell lies at 0, 0 without one. `source`: "mwg", "microsoft" or "iptc", or the
    program whose library it was taken over from, "digikam" or "lightroom".
    """

    name: str = ""
    kind: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    source: str = ""

    @property
    def has_area(self) -> bool:
        """Whether there is a rectangle to draw."""
        return self.width > 0 and self.height > 0


@dataclass(frozen=True, slots=True)
class Location:
    """A place that a file names by the standard's own properties (Location Shown, Location Created), by the
    most exact of its names; `role` is "shown" or "created".
    """

    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Licensor:
    """Who is to be asked for a licence (PLUS, Licensor): a name, an address on the web, or both."""

    name: str = ""
    url: str = ""
