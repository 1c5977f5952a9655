"""One query for what a word becomes: the same word in several fields, as written and by its stems."""

from __future__ import annotations

from typing import Any

from whoosh import query as wq

Alternative = tuple[str, str, float]
"""A field, a term, and how much a match counts."""


class AnyTerm(wq.Or):  # type: ignore[misc]
    """Documents with any of several terms. To Whoosh it is an `Or` of as many `Term`s, made when asked for:
    most of them stand nowhere, and making them takes longer than looking them up."""

    def __init__(self, alternatives: tuple[Alternative, ...]) -> None:
        self.alternatives = alternatives
        self.boost = 1.0
        self.minmatch = 0
        self.scale = None

    @property
    def subqueries(self) -> list[Any]:
        """The terms as queries of their own."""
        return [wq.Term(field, term, boost=boost) for field, term, boost in self.alternatives]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AnyTerm) and self.alternatives == other.alternatives

    def __hash__(self) -> int:
        return hash(self.alternatives)

    def __repr__(self) -> str:
        return f"AnyTerm({self.alternatives!r})"
