"""Dates in the index: a query for an interval of days, and the terms of a segment that overlap it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from whoosh import query as wq

from archive.dates import Bounds
from archive.search.engine.postings import FieldPostings
from archive.search.engine.schema import date_slabs
from archive.search.engine.segment import Segment

_INTERVAL = "i"


class Dates(wq.MultiTerm):  # type: ignore[misc]
    """Documents whose date in a field overlaps an interval of days."""

    constantscore = True

    def __init__(self, fieldname: str, days: Bounds) -> None:
        self.fieldname = fieldname
        self.days = days
        self.boost = 1.0

    def __repr__(self) -> str:
        return f"Dates({self.fieldname!r}, {self.days!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dates) and (self.fieldname, self.days) == (other.fieldname, other.days)

    def __hash__(self) -> int:
        return hash((self.fieldname, self.days))

    def _btexts(self, reader: Any) -> Iterator[bytes]:
        for low, high in date_slabs(self.days):
            yield from _lexicon(reader, self.fieldname, low.encode(), high.encode())
        first, last = (day.isoformat().encode() for day in self.days)
        for term in reader.expand_prefix(self.fieldname, _INTERVAL):
            start, _, end = term[1:].partition(b"/")
            if start <= last and first <= end:
                yield term


def _lexicon(reader: Any, name: str, low: bytes, high: bytes) -> Iterator[bytes]:
    for fieldname, term in reader.terms_from(name, low):
        if fieldname != name or term > high:
            return
        yield term


@dataclass(frozen=True, slots=True)
class Overlaps:
    """The terms of a segment that say dates within an interval: stretches of them, and single ones."""

    stretches: tuple[tuple[int, int], ...]
    terms: tuple[int, ...]


def overlapping(segment: Segment, field: str, days: Bounds) -> Overlaps:
    """The terms of a field whose dates overlap an interval of days."""
    postings = segment.field(field)
    if postings is None:
        return Overlaps((), ())
    stretches = []
    for low, high in date_slabs(days):
        begin, end = postings.lower(low.encode()), postings.upper(high.encode())
        if begin < end:
            stretches.append((begin, end))
    base, starts, ends = _intervals(segment, field, postings)
    first, last = (day.isoformat().encode() for day in days)
    inside = ((starts <= last) & (ends >= first)).nonzero()[0] + base
    return Overlaps(tuple(stretches), tuple(inside.tolist()))


def _intervals(segment: Segment, field: str, postings: FieldPostings) -> tuple[int, Any, Any]:
    """The number of the first term that is an interval, and the first and last days of all of them."""
    asked = "intervals", field
    found = segment.remembered.get(asked)
    if found is None:
        low, high = postings.beginning(_INTERVAL.encode())
        pairs = [term[1:].split(b"/") for term in postings.terms.slice(low, high)]
        starts, ends = (np.array([pair[side] for pair in pairs], "S10") for side in (0, 1))
        found = segment.remembered[asked] = low, starts, ends
    kept: tuple[int, Any, Any] = found
    return kept
