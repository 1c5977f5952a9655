"""A query for a name as a whole, and the values of a facet that it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from whoosh import query as wq

from archive.search.engine.inversion import I64
from archive.search.engine.schema import value_key
from archive.search.engine.segment import Facet
from archive.search.engine.sets import distinct
from archive.search.engine.snapshot import Leaf, Snapshot
from archive.search.engine.strings import encoded


class Named(wq.Query):  # type: ignore[misc]
    """Documents of which a value is the first of some names that any document has: written so, else in
    another case or with other accents.
    """

    def __init__(self, fieldname: str, names: Sequence[str]) -> None:
        self.fieldname = fieldname
        self.names = tuple(names)
        self.boost = 1.0

    def is_leaf(self) -> bool:
        """Always."""
        return True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Named) and (self.fieldname, self.names) == (other.fieldname, other.names)

    def __hash__(self) -> int:
        return hash((Named, self.fieldname, self.names))

    def __repr__(self) -> str:
        return f"Named({self.fieldname!r}, {self.names!r})"


def having(snapshot: Snapshot, number: int, query: Named) -> I64:
    """The documents of one segment that match, ascending, deleted ones included. Which name it is that some
    document has is asked of all segments, so that each answers alike.
    """
    for ways in (_spelled, _folded):
        for name in query.names:
            found = [_documents(leaf, query.fieldname, ways, name) for leaf in snapshot.leaves]
            if any(_any_live(leaf, docs) for leaf, docs in zip(snapshot.leaves, found, strict=True)):
                return found[number]
    return np.empty(0, np.int64)


def _documents(leaf: Leaf, field: str, ways: Any, name: str) -> I64:
    facet = leaf.segment.facet(field)
    values = [] if facet is None else list(ways(facet, name))
    if facet is None or not values:
        return np.empty(0, np.int64)
    at = np.flatnonzero(np.isin(facet.numbers, values) if len(values) > 1 else facet.numbers == values[0])
    return distinct([np.searchsorted(facet.starts, at, side="right") - 1]).astype(np.int64)


def _spelled(facet: Facet, name: str) -> Iterator[int]:
    wanted = encoded(name)
    number = facet.values.lower(wanted)
    if number < len(facet.values) and facet.values[number] == wanted:
        yield number


def _folded(facet: Facet, name: str) -> Iterator[int]:
    key = value_key(name)
    wanted = encoded(key)
    at = facet.typed.lower(wanted)
    while at < len(facet.typed) and facet.typed[at] == wanted:
        number = int(facet.meant[at])
        if value_key(facet.values[number].decode()) == key:
            yield number
        at += 1


def _any_live(leaf: Leaf, docs: I64) -> bool:
    return bool(len(docs)) and (leaf.live is None or bool(leaf.live[docs].any()))
