"""What the window asks of the archive at one moment: a search, or what resembles a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from archive.model import (
    Article,
    Hit,
    Marks,
    Placement,
    RecordKind,
    SearchAdvice,
    SearchAnswer,
    SearchRequest,
    Sort,
)
from archive.progress import Progress
from ui.models.results import PAGE, record_of
from ui.models.sidebar import FACETS, MOST, Facets
from ui.places.search.results import PHOTOS
from ui.services import querytext
from ui.services.i18n import tr

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

AGAINST = {
    "expired": "expired, used",
    "no-archive": "no archive, kept",
    "one-time-used": "one time, used again",
    "embargoed": "embargo, used",
    "territory": "not for here, used",
}
"""Where a photo ran against an order, as a mark says it."""

FURTHEST = 1200
"""Rows fetched at most to find again what was chosen: more would take longer than a list may stand still."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The record that others are to resemble."""

    record_id: str
    title: str


@dataclass(frozen=True, slots=True)
class Rows:
    """What is held on to: records, how many rows there are up to the last of them, the current row."""

    held: frozenset[str] = frozenset()
    most: int = 0
    at: int = 0


@dataclass(frozen=True, slots=True)
class Again:
    """An answer from its beginning, and the hits from `offset` on, where one was further down.

    `against` says of photos, by their uses, which order each was used against.
    """

    answer: SearchAnswer
    offset: int = 0
    around: tuple[Hit, ...] = ()
    against: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """The hits of some rows, and what photos among them were used against."""

    hits: tuple[Hit, ...]
    against: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rest:
    """What follows a page of results: the facets of all, and other spellings of the names asked for.

    `beside` are the values that would be found, too, if a field that is asked for asked for them besides.
    """

    facets: Facets
    spellings: SearchAdvice
    beside: Facets


@dataclass(frozen=True, slots=True)
class Question:
    """A search as it stands in the window; `like` is asked for in its place if it is given."""

    request: SearchRequest
    like: Likeness | None = None

    @classmethod
    def of(cls, query: str, view: str, sort: Sort, *, typing: bool, like: Likeness | None) -> Question:
        """What is asked with this query, view and sorting, without facets, for which nobody should wait."""
        kind: RecordKind | None = "photo" if view == PHOTOS else None
        return cls(
            SearchRequest(
                query,
                kind=kind,
                by_story=view != PHOTOS,
                limit=PAGE,
                sort=sort,
                typing=typing,
                spellings=False,
                marks=True,
            ),
            like,
        )

    @property
    def by_story(self) -> bool:
        """Whether each row of the answer stands for a story."""
        return self.request.by_story

    def again(self, catalogue: Catalogue, progress: Progress, rows: Rows) -> Again:
        """The rows that stood there, and further ones where records that are held on to stand elsewhere."""
        found = self._again(catalogue, progress, rows)
        if self.by_story:
            return found
        return replace(found, against=against_orders(catalogue, (*found.answer.hits, *found.around)))

    def part(self, catalogue: Catalogue, offset: int, progress: Progress) -> Part:
        """A page of the answer, as the list takes it."""
        hits = self.page(catalogue, offset, progress).hits
        return Part(hits, {} if self.by_story else against_orders(catalogue, hits))

    def _again(self, catalogue: Catalogue, progress: Progress, rows: Rows) -> Again:
        answer = self.page(catalogue, 0, progress, min(max(rows.most, PAGE), FURTHEST))
        missing = rows.held - {record_of(hit, self.by_story) for hit in answer.hits}
        if missing and len(answer.hits) < min(answer.total, FURTHEST):
            answer = self.page(catalogue, 0, progress, FURTHEST)
            missing -= {record_of(hit, self.by_story) for hit in answer.hits}
        if not missing or not len(answer.hits) <= rows.at < answer.total:
            return Again(answer)
        offset = max(rows.at // PAGE - 1, 0) * PAGE
        return Again(answer, offset, self.page(catalogue, offset, progress, 3 * PAGE).hits)

    def page(self, catalogue: Catalogue, offset: int, progress: Progress, rows: int = PAGE) -> SearchAnswer:
        """A page of the answer."""
        request = replace(self.request, offset=offset, limit=rows)
        if self.like is not None:
            return catalogue.search.more_like(self.like.record_id, request, progress)
        return catalogue.search.find(request, patient=False, progress=progress)

    def marks(self, catalogue: Catalogue, record: Article | Placement) -> Marks:
        """Where what is asked for stands in the texts of a record."""
        return catalogue.search.marks(
            record, self.request, self.like.record_id if self.like is not None else ""
        )

    def rest(self, catalogue: Catalogue, progress: Progress) -> Rest:
        """What the page did not wait for."""
        advice = catalogue.search.spellings(self.request)
        progress.check()
        request = replace(self.request, facets=tuple(name for name, _, _ in FACETS))
        return Rest(catalogue.search.facets(request, progress), advice, self._beside(catalogue, progress))

    def _beside(self, catalogue: Catalogue, progress: Progress) -> Facets:
        found: Facets = {}
        for facet, name, _ in FACETS:
            without = querytext.without_field(self.request.query, name)
            if without != self.request.query:
                request = replace(self.request, query=without)
                found[facet] = catalogue.search.facet_values(request, facet, limit=MOST, progress=progress)
        return found


def against_orders(catalogue: Catalogue, hits: Iterable[Hit]) -> dict[str, str]:
    """Uses of photos that ran against an order, and which in words; looked up only where there are orders."""
    hits = list(hits)
    photos = {hit.photo_id for hit in hits if hit.photo_id and hit.restrictions}
    found = {f.use: f.problem for f in catalogue.rights.against_orders(photos)} if photos else {}
    return {hit.id: tr(AGAINST[found[hit.id]]) for hit in hits if hit.id in found}
