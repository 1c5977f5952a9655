"""An order on the use of a photo, as its sender worded it or an archivist set it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

RestrictionCode = Literal[
    "no-archive",
    "no-sales",
    "no-resale",
    "one-time",
    "editorial-only",
    "mandatory-credit",
    "no-crop",
    "no-internet",
    "no-broadcast",
    "no-third-party",
    "territory-out",
    "territory-only",
    "embargo",
    "expires",
    "minors",
    "other",
]
RestrictionSource = Literal[
    "instructions", "usage-terms", "editorial-note", "caption", "credit", "embargo", "archivist"
]
DATED_CODES = frozenset(("expires", "embargo"))
"""Orders that end on a day, or are free from one: the archivist's day takes the place of the one read."""
Problem = Literal[
    "expired",
    "territory",
    "no-archive",
    "one-time-used",
    "embargoed",
    "no-credit",
    "agency-only",
    "courtesy",
    "unknown",
    "due-soon",
]
"""What the audit of rights finds; "due-soon" is an order that ends in the next days."""
RESTRICTION_SOURCES: tuple[RestrictionSource, ...] = get_args(RestrictionSource)
RESTRICTION_CODES: tuple[RestrictionCode, ...] = get_args(RestrictionCode)


@dataclass(frozen=True, slots=True)
class Restriction:
    """One order: its code, what it names, until when it holds, and the words it was read from.

    `value` is the line to print for "mandatory-credit", and for territories codes of ISO 3166-1 alpha-2 or
    great regions ("EUROPE"), joined by ","; else None. `until` is EDTF: the last day allowed for "expires",
    the moment from which use is free for "embargo", the last day in force for any other; None where none is
    named or none can be told. `text` is what stands from `start` to `end` of the field that was read (of a
    caption, the text as it was given); `source` says which field that was, `rule` what read it.
    """

    code: RestrictionCode
    value: str | None = None
    until: str | None = None
    text: str = ""
    source: RestrictionSource = "instructions"
    start: int = 0
    end: int = 0
    rule: str = ""
