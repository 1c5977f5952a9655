"""What the window asks of the archive at one moment: a search, or what resembles a record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from archive.model import RecordKind, SearchAdvice, SearchAnswer
from archive.progress import Progress
from ui.models.results import PAGE, record_of
from ui.models.sidebar import FACETS
from ui.places.search.results import PHOTOS, STORIES

FURTHEST = 1200
"""Rows fetched at most to find again what was chosen: more would take longer than a list may stand still."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The record that others are to resemble."""

    record_id: str
    title: str


@dataclass(frozen=True, slots=True)
class Rest:
    """What follows a page of results: the facets of all, and other spellings of the names asked for."""

    facets: dict[str, tuple[tuple[str, int], ...]]
    spellings: SearchAdvice


@dataclass(frozen=True, slots=True)
class Question:
    """A query with all that decides its answer; `like` is asked for in its place if it is given."""

    query: str
    view: str
    sort: str
    typing: bool
    like: Likeness | None = None

    @property
    def _kind(self) -> RecordKind | None:
        return "photo" if self.view == PHOTOS else None

    @property
    def by_story(self) -> bool:
        """Whether each row of the answer stands for a story."""
        return self.view == STORIES

    def again(self, catalogue: Any, progress: Progress, rows: int, held: frozenset[str]) -> SearchAnswer:
        """As many rows as stood there, and further ones where records that are held on to stand later."""
        answer = self.page(catalogue, 0, progress, min(max(rows, PAGE), FURTHEST))
        missing = held - {record_of(hit, self.by_story) for hit in answer.hits}
        if missing and len(answer.hits) < min(answer.total, FURTHEST):
            answer = self.page(catalogue, 0, progress, FURTHEST)
        return answer

    def page(self, catalogue: Any, offset: int, progress: Progress, rows: int = PAGE) -> SearchAnswer:
        """A page of the answer, without facets, for which nobody should wait."""
        wish = {
            "kind": self._kind,
            "by_story": self.by_story,
            "limit": rows,
            "offset": offset,
            "progress": progress,
        }
        if self.like is not None:
            return catalogue.more_like(self.like.record_id, **wish)
        return catalogue.search(
            self.query, sort=self.sort, typing=self.typing, patient=False, spellings=False, **wish
        )

    def rest(self, catalogue: Any, progress: Progress) -> Rest:
        """What the page did not wait for."""
        advice = catalogue.spellings(self.query, kind=self._kind)
        progress.check()
        facets = catalogue.facets(
            self.query,
            tuple(name for name, _, _ in FACETS),
            kind=self._kind,
            by_story=self.by_story,
            typing=self.typing,
            progress=progress,
        )
        return Rest(facets, advice)
