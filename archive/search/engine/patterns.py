"""A query for words by their parts, and the terms of a segment that have them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from whoosh import query as wq

from archive.search.engine.segment import Segment
from archive.search.engine.strings import encoded
from archive.search.language.analysis import STEM_MARK
from archive.search.language.query_terms import pattern_of


class Parts(wq.MultiTerm):  # type: ignore[misc]
    """Documents with a term in a field that has some pieces in their order."""

    constantscore = True

    def __init__(self, fieldname: str, pieces: Sequence[str], boost: float = 1.0) -> None:
        self.fieldname = fieldname
        self.pieces = tuple(pieces)
        self.boost = boost

    def __repr__(self) -> str:
        return f"Parts({self.fieldname!r}, {self.pieces!r}, boost={self.boost})"

    def __eq__(self, other: object) -> bool:
        asked = (self.fieldname, self.pieces, self.boost)
        return isinstance(other, Parts) and asked == (other.fieldname, other.pieces, other.boost)

    def __hash__(self) -> int:
        return hash((self.fieldname, self.pieces, self.boost))

    def _btexts(self, reader: Any) -> Iterator[bytes]:
        pattern = pattern_of(self.pieces)
        for term in reader.lexicon(self.fieldname):
            if _matches(pattern, term.decode()):
                yield term


def having(segment: Segment, field: str, pieces: Sequence[str]) -> list[int]:
    """The numbers of the terms of a field that have some pieces in their order. Stems are no words."""
    postings = segment.field(field)
    if postings is None:
        return []
    pattern = pattern_of(pieces)
    begun = pattern.pattern.partition(".*")[0]
    low, high = postings.beginning(encoded(begun)) if begun.isalnum() else (0, len(postings.terms))
    terms = postings.terms.slice(low, high)
    return [number for number, term in enumerate(terms, low) if _matches(pattern, term.decode())]


def _matches(pattern: Any, term: str) -> bool:
    return not term.startswith(STEM_MARK) and pattern.fullmatch(term) is not None
