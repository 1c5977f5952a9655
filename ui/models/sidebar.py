"""The left side as one list of rows: library, saved searches, facets with counts and states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from archive.model import SavedSearch, SearchCount, Stats, Tag
from ui.models.side_rows import Branch, SideRow, SideRows
from ui.services.i18n import number, tr
from ui.services.querytext import State, is_in_span, named, span, state
from ui.services.wording import language_name

SHOWN = 6
"""Values of a facet that stand open; the rest waits behind "more"."""
MOST = 30
"""Values of a facet that an answer brings: of so many there may be others behind them."""
YEARS = "published"
"""The field whose facet is chosen from one value to another."""

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


Facets = dict[str, tuple[tuple[str, int], ...]]
"""Values of each facet with their counts, most frequent first."""


@dataclass(slots=True)
class SideData:
    """What the rows are made of. `found` is what each saved query finds, by its text.

    `beside` are values that would be found, too, were they asked for beside others of their facet.
    """

    query: str = ""
    view: str = "stories"
    stats: Stats | None = None
    saved: Sequence[SavedSearch] = ()
    found: dict[str, SearchCount] = field(default_factory=dict)
    tags: Sequence[Tag] = ()
    facets: Facets = field(default_factory=dict)
    beside: Facets = field(default_factory=dict)
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
    # So must the others of several that will do, and what was chosen beyond the values that are counted.
    asked = [value for value, _ in named(data.query, name) if not _known(value, counts)]
    if name == YEARS:
        asked = [value for value, how in named(data.query, name) if how == "exclude" and value not in counts]
    most = max(counts.values(), default=1)
    ordered = [*((value, 0) for value in dict.fromkeys(asked)), *data.facets.get(facet, ())]
    known = {value.casefold() for value, _ in ordered}
    extra = {value: count for value, count in data.beside.get(facet, ()) if value.casefold() not in known}
    ordered += extra.items()
    if name == YEARS:
        ordered.sort(key=lambda pair: pair[0], reverse=True)
    if facet == "language" and len(ordered) < 2 and not named(data.query, name):
        return []  # of an archive in one language this says nothing
    shown = ordered if facet in data.longer else ordered[:SHOWN]
    words = language_name if facet == "language" else str
    made = [
        SideRow(
            "facet",
            words(value),
            value,
            name,
            count or None,
            0.0 if value in extra else count / most,
            _state(data, name, value),
            is_extra=value in extra,
        )
        for value, count in shown
    ]
    return made + _more(data, facet, len(ordered), len(shown))


def _state(data: SideData, name: str, value: str) -> State:
    wanted = span(data.query, name) if name == YEARS else None
    if wanted is not None and is_in_span(value, wanted):
        return "include"
    return state(data.query, name, value)


def _known(value: str, counts: dict[str, int]) -> bool:
    folded = value.casefold()
    return any(folded == known.casefold() for known in counts)


def _more(data: SideData, facet: str, count: int, shown: int) -> list[SideRow]:
    """What stands under the values of a facet: more of them, all of them, or fewer."""
    endless = count >= MOST
    made = []
    if count > shown:
        words = tr("More…") if endless else tr("{n} more", n=number(count - shown))
        made.append(SideRow("more", words, facet))
    elif endless and facet != "tag":
        made.append(SideRow("all", tr("All…"), facet))
    if facet in data.longer:
        made.append(SideRow("fewer", tr("Fewer"), facet))
    return made


def _tag_rows(data: SideData) -> list[SideRow]:
    counts = dict(data.facets.get("tag", ()))
    beside = dict(data.beside.get("tag", ()))
    parents = {tag.path.rpartition("/")[0] for tag in data.tags}
    made = []
    for tag in sorted(data.tags, key=lambda t: [part.casefold() for part in t.path.split("/")]):
        ancestors = tag.path.split("/")[:-1]
        paths = ["/".join(ancestors[: i + 1]) for i in range(len(ancestors))]
        if not all(path in data.opened for path in paths):
            continue
        chosen = state(data.query, "tag", tag.path)
        count = counts.get(tag.path, 0) if data.query.strip() else tag.count
        is_extra = not count and tag.path in beside
        count = beside[tag.path] if is_extra else count
        below = any(counts.get(t.path) for t in data.tags if t.path.startswith(tag.path + "/"))
        if not count and not below and chosen == "none" and data.query.strip():
            continue
        branch: Branch = ""
        if tag.path in parents:
            branch = "open" if tag.path in data.opened else "closed"
        made.append(
            SideRow(
                "facet",
                tag.name,
                tag.path,
                "tag",
                count or None,
                None,
                chosen,
                len(ancestors),
                branch,
                is_extra,
            )
        )
    limit = len(made) if "tag" in data.longer else SHOWN * 2
    return made[:limit] + _more(data, "tag", len(made), min(limit, len(made)))


class SidebarModel(SideRows):
    """The rows of Search, made of `contents`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = SideData()

    def rebuild(self) -> None:
        """Make the rows anew from `contents`."""
        self.show(rows(self.contents))
