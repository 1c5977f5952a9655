"""A query for stories as a whole: whatever belongs to a story that has a match."""

from __future__ import annotations

from typing import Any

from whoosh import query as wq


class SameStory(wq.Query):  # type: ignore[misc]
    """The documents of every story of which one matches: the story itself and all of its photos."""

    def __init__(self, child: wq.Query) -> None:
        self.child = child
        self.boost = 1.0

    def is_leaf(self) -> bool:
        """Never: there is the query within."""
        return False

    def children(self) -> Any:
        """The query within."""
        yield self.child

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SameStory) and self.child == other.child

    def __hash__(self) -> int:
        return hash((SameStory, self.child))

    def __repr__(self) -> str:
        return f"SameStory({self.child!r})"
