"""What the timeline shows: how many stories each day has, added up by years, months or days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from archive.model import Hit, SearchRequest
from archive.progress import Progress
from ui.services import querytext
from ui.services.i18n import tr
from ui.services.querytext import Range
from ui.services.wording import human_date

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

By = Literal["published", "taken"]
LEVELS = (4, 7, 10)
"""Characters of a date that name its year, its month, its day."""
MONTH = 7
UNDATED = ""
_PICTURES = 12
_VAGUE_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class Times:
    """How many stories, or photos, and how many photos beside them, fall on each day as far as it is known.

    `total` counts all that the query finds whatever `span` it asks for, `undated` those without any day.
    """

    by: By = "published"
    counts: Mapping[str, int] = field(default_factory=dict)
    photos: Mapping[str, int] = field(default_factory=dict)
    total: int = 0
    span: Range | None = None

    @property
    def undated(self) -> int:
        """How many have no day."""
        return max(0, self.total - sum(self.counts.values()))


@dataclass(frozen=True, slots=True)
class Group:
    """A year, a month or a day, or what is known no better than its year; `key` begins its days."""

    key: str
    count: int
    photos: int = 0

    @property
    def title(self) -> str:
        """The month's name, the year, the day."""
        if self.key == UNDATED:
            return tr("No day known")
        name, _, year = human_date(self.key).rpartition(" ")
        return name or year

    @property
    def below(self) -> str:
        """The year of a month."""
        return self.key[:4] if len(self.key) > 4 else ""


def load(catalogue: Catalogue, progress: Progress, request: SearchRequest, by: By) -> Times:
    """Count the days of all that a search finds, whatever stretch of time it asks for."""
    span = querytext.span(request.query, by)
    everything = replace(request, query=querytext.with_span(request.query, by, None), limit=0, marks=False)
    photos = replace(everything, kind="photo", by_story=False)
    wanted = photos if by == "taken" else everything
    counts = catalogue.search.facet_values(wanted, by, progress=progress)
    answer = catalogue.search.find(wanted, patient=False, progress=progress)
    total = answer.total if by == "taken" else answer.articles  # no photo alone was published
    beside = catalogue.search.facet_values(photos, by, progress=progress) if by == "published" else ()
    return Times(by, dict(counts), dict(beside), total, span)


def groups(times: Times, level: int, newest_first: bool) -> list[Group]:
    """What lies in the span by year, month or day; what has no day comes last."""
    counts: Counter[str] = Counter()
    photos: Counter[str] = Counter()
    for found, days in ((counts, times.counts), (photos, times.photos)):
        for day, count in days.items():
            if times.span is None or lies_in(day, times.span):
                found[day[:level]] += count
    keys = sorted(counts, reverse=newest_first)
    made = [Group(key, counts[key], photos[key]) for key in keys]
    if times.undated and times.span is None:
        made.append(Group(UNDATED, times.undated))
    return made


def lies_in(day: str, span: Range) -> bool:
    """Whether all that a day, month or year may mean lies within a stretch."""
    first, last = span
    return (not first or _first(day) >= _first(first)) and (not last or _last(day) <= _last(last))


def _first(day: str) -> str:
    return (day + "-01-01")[:10] if len(day) == 4 else (day + "-01")[:10]


def _last(day: str) -> str:
    return day + {4: "-12-31", 7: "-31"}.get(len(day), "")


def query_of(query: str, by: By, key: str) -> str:
    """The query for the stories of one group."""
    if key == UNDATED:
        return f"{querytext.with_span(query, by, None)} -has:{by}".strip()
    return querytext.with_span(query, by, (key, key))


def hits_of(
    catalogue: Catalogue, progress: Progress, request: SearchRequest, by: By, group: Group, level: int
) -> tuple[Hit, ...]:
    """The first stories of a group, in the order of time."""
    vague = len(group.key) < level and group.key != UNDATED
    wanted = replace(
        request,
        query=query_of(request.query, by, group.key),
        limit=_VAGUE_LOOKED_AT if vague or group.key == UNDATED else _PICTURES,
        sort="newest" if vague else "oldest",
        snippets=False,
        marks=False,
    )
    if by == "taken":
        wanted = replace(wanted, kind="photo", by_story=False)
    hits = catalogue.search.find(wanted, patient=False, progress=progress).hits
    if vague:
        hits = tuple(hit for hit in hits if (getattr(hit, by) or "") == group.key)
    if by == "published":
        hits = tuple(hit for hit in hits if hit.article_id is not None or hit.kind == "article")
    return hits[:_PICTURES]


def months_between(first: str, last: str) -> list[str]:
    """Every month from one to another, as "2024-03"."""
    begin, end = _number(first), _number(last)
    return [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(begin, end + 1)]


def _number(month: str) -> int:
    year, _, rest = month.partition("-")
    return int(year) * 12 + int(rest[:2] or 1) - 1
