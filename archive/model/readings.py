"""What is read out of a credit line or a caption.

Spans (`start`, `end`) count characters of the text that was read, end exclusive, as in slicing. Dates are
EDTF strings (ISO 8601-2, level 0-1): "2024-01-09", "2008-02", "1945~".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from archive.model.doubts import Doubt

DateRole = Literal["taken", "released", "cleared", "event", "published"]
PlaceRole = Literal["shown", "created", "mentioned"]


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

    `chain` runs from supplier to distributor. `doubts` say what could not be decided; a credit with
    any doubt wants review. Spans point into `raw`.
    """

    raw: str
    photographers: tuple[Value, ...] = ()
    chain: tuple[Source, ...] = ()
    kinds: tuple[Value, ...] = ()
    client: Value | None = None
    copyright: Copyright | None = None
    licence: Value | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def review(self) -> bool:
        """Whether an archivist should look at the reading."""
        return bool(self.doubts)


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
    """A whole caption taken apart: its `text` without the credit, the credit, and what it says.

    `doubts` say what could not be read of the caption itself; they stand among the credit's doubts too.
    """

    text: str
    credit: Credit | None = None
    people: tuple[Person, ...] = ()
    dates: tuple[CaptionDate, ...] = ()
    places: tuple[Place, ...] = ()
    undated: bool = False
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class NameSuggestions:
    """People and places that a trained model sees in a caption and the rules did not: to be confirmed."""

    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
