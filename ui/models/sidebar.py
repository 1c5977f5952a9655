"""The left side as one list of rows: library, saved searches, facets with counts and states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from archive.model import SavedSearch, SearchCount, Stats, Tag
from ui.models.side_rows import Branch, SideRow, SideRows
from ui.services.i18n import number, tr
from ui.services.querytext import State, named, state
from ui.services.wording import language_name

SHOWN = 6
"""Values of a facet that stand open; the rest waits behind "more"."""

FACETS: tuple[tuple[str, str, str], ...] = (
    ("agency", "agency", "Agency"),
    ("photographer", "photographer", "Photographer"),
    ("person", "person", "People shown"),
    ("tag", "tag", "Tags"),
    ("publication", "publication", "Publication"),
    ("year", "published", "Year"),
    ("place", "place", "Place"),
    ("source", "source", "Kind of source"),
    ("language", "language", "Language"),
)
"""Facet, the query's field that a click writes, and its heading."""


@dataclass(slots=True)
class SideData:
    """What the rows are made of. `found` is what each saved query finds, by its text."""

    query: str = ""
    view: str = "stories"
    stats: Stats | None = None
    saved: Sequence[SavedSearch] = ()
    found: dict[str, SearchCount] = field(default_factory=dict)
    tags: Sequence[Tag] = ()
    facets: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)
    longer: set[str] = field(default_factory=set)


def rows(data: SideData) -> list[SideRow]:
    """Every row in order."""
    made = [*_library(data), *_saved(data)]
    for facet, name, heading in FACETS:
        values = _tag_rows(data) if facet == "tag" else _facet_rows(data, facet, name)
        if values:
            made.append(SideRow("heading", tr(heading), value=facet))
            made += values
    return made


def _library(data: SideData) -> Iterable[SideRow]:
    yield SideRow("heading", tr("Library"))
    empty = not data.query.strip()
    for view, text, count in (
        ("stories", tr("All stories"), data.stats.articles if data.stats else None),
        ("photos", tr("All photos"), data.stats.placements if data.stats else None),
    ):
        chosen: State = "include" if empty and data.view == view else "none"
        yield SideRow("library", text, view, count=count, state=chosen)


def _saved(data: SideData) -> Iterable[SideRow]:
    if not data.saved:
        return
    yield SideRow("heading", tr("Saved searches"))
    for search in data.saved:
        chosen: State = "include" if search.query == data.query.strip() else "none"
        found = data.found.get(search.query)
        count = (found.photos if data.view == "photos" else found.stories) if found else None
        yield SideRow("saved", search.name, search.query, count=count, state=chosen)


def _facet_rows(data: SideData, facet: str, name: str) -> list[SideRow]:
    counts = dict(data.facets.get(facet, ()))
    # A value that the query excludes has no count any more, but must stay to be clicked again.
    asked = [v for v, how in named(data.query, name) if how == "exclude" and not _known(v, counts)]
    most = max(counts.values(), default=1)
    ordered = [*((value, 0) for value in asked), *data.facets.get(facet, ())]
    if facet == "language" and len(ordered) < 2 and not named(data.query, name):
        return []  # of an archive in one language this says nothing
    shown = ordered if facet in data.longer else ordered[:SHOWN]
    said = language_name if facet == "language" else str
    made = [
        SideRow(
            "facet", said(value), value, name, count or None, count / most, state(data.query, name, value)
        )
        for value, count in shown
    ]
    return made + _more(facet, len(ordered) - len(shown))


def _known(value: str, counts: dict[str, int]) -> bool:
    folded = value.casefold()
    return any(folded == known.casefold() for known in counts)


def _more(facet: str, hidden: int) -> list[SideRow]:
    return [SideRow("more", tr("{n} more", n=number(hidden)), facet)] if hidden > 0 else []


def _tag_rows(data: SideData) -> list[SideRow]:
    counts = dict(data.facets.get("tag", ()))
    parents = {tag.path.rpartition("/")[0] for tag in data.tags}
    made = []
    for tag in sorted(data.tags, key=lambda t: [part.casefold() for part in t.path.split("/")]):
        ancestors = tag.path.split("/")[:-1]
        paths = ["/".join(ancestors[: i + 1]) for i in range(len(ancestors))]
        if not all(path in data.opened for path in paths):
            continue
        chosen = state(data.query, "tag", tag.path)
        count = counts.get(tag.path, 0) if data.query.strip() else tag.count
        below = any(counts.get(t.path) for t in data.tags if t.path.startswith(tag.path + "/"))
        if not count and not below and chosen == "none" and data.query.strip():
            continue
        branch: Branch = ""
        if tag.path in parents:
            branch = "open" if tag.path in data.opened else "closed"
        made.append(
            SideRow("facet", tag.name, tag.path, "tag", count or None, None, chosen, len(ancestors), branch)
        )
    limit = len(made) if "tag" in data.longer else SHOWN * 2
    return made[:limit] + _more("tag", len(made) - limit)


class SidebarModel(SideRows):
    """The rows of Search, made of `contents`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = SideData()

    def rebuild(self) -> None:
        """Make the rows anew from `contents`."""
        self.show(rows(self.contents))
