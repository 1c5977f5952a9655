"""Words side by side: in which documents terms stand one after the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from archive.search.engine.inversion import I64
from archive.search.engine.scoring import Listing
from archive.search.engine.sets import NONE, both, is_first, shared

_POSITIONS = 33
"""Bits that a position takes below the number of its document."""

_ROOM_BEFORE = 1 << 20
"""Added to positions, so that what would begin before the text is not below zero."""


def side_by_side(listings: Sequence[Listing]) -> tuple[I64, list[I64]]:
    """The documents in which terms stand one after the other; and for each term the places of
    these among its documents."""
    docs, places = _shared(listings)
    firsts = (np.arange(len(docs), dtype=np.int64) << _POSITIONS) + _ROOM_BEFORE
    begins: npt.NDArray[np.int64] | None = None
    for offset in sorted(range(len(listings)), key=lambda each: listings[each].size):
        if not len(docs):
            break
        listing = listings[offset]
        positions, several = listing.postings.positions(listing.number, places[offset])
        at = firsts.repeat(several)
        at += positions
        at -= offset
        begins = at if begins is None else both(begins, at)
    if begins is None or not len(begins):
        return NONE, []
    begins >>= _POSITIONS
    kept = begins[is_first(begins)]
    return docs[kept], [each[kept] for each in places]


def _shared(listings: Sequence[Listing]) -> tuple[I64, list[I64]]:
    """The documents that have all of the terms, and their places among those of each."""
    order = sorted(range(len(listings)), key=lambda each: listings[each].size)
    docs = listings[order[0]].docs()
    places = {order[0]: np.arange(len(docs), dtype=np.int64)}
    for number in order[1:]:
        own = listings[number].docs()
        there, places_here = shared(docs, own)
        docs = docs[there]
        places = {other: at[there] for other, at in places.items()}
        places[number] = places_here
    return docs, [places[number] for number in range(len(listings))]
