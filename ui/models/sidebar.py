"""The left side as one list of rows: library, saved searches, facets with counts and states."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from archive.model import SavedSearch, SearchCount, Stats, Tag
from ui.models.side_rows import Branch, SideRow, SideRows
from ui.services.i18n import number, tr
from ui.services.querytext import State, is_in_span, named, span, state, tokens
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


@dataclass(frozen=True, slots=True)
class TagBranches:
    """Tags by the path of the tag above them, in the order in which they are shown: thousands are put in
    order once, and only those in branches that are open are looked at.
    """

    children: Mapping[str, Sequence[Tag]]

    @classmethod
    def of(cls, tags: Iterable[Tag]) -> TagBranches:
        """These tags, in any order."""
        children: dict[str, list[Tag]] = {}
        for tag in sorted(tags, key=lambda tag: tag.name.casefold()):
            children.setdefault(tag.path.rpartition("/")[0], []).append(tag)
        return cls(children)

    def below(self, path: str) -> Sequence[Tag]:
        """The tags right under one, those of the first level under ""."""
        return self.children.get(path, ())

    def shown(self, opened: Container[str], path: str = "", depth: int = 0) -> Iterator[tuple[Tag, int]]:
        """Each tag whose branch is open, and how many are above it."""
        for tag in self.below(path):
            yield tag, depth
            if tag.path in opened:
                yield from self.shown(opened, tag.path, depth + 1)


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
    tags: TagBranches = field(default_factory=lambda: TagBranches.of(()))
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
    asked = bool(data.query.strip())
    named_ = any(token.field == "tag" for token in tokens(data.query))
    above = {branch for path, count in counts.items() if count for branch in _above(path)}
    made = []
    for tag, depth in data.tags.shown(data.opened):
        chosen: State = state(data.query, "tag", tag.path) if named_ else "none"
        count = counts.get(tag.path, 0) if asked else tag.count
        is_extra = not count and tag.path in beside
        count = beside[tag.path] if is_extra else count
        if not count and tag.path not in above and chosen == "none" and asked:
            continue
        branch: Branch = ""
        if data.tags.below(tag.path):
            branch = "open" if tag.path in data.opened else "closed"
        made.append(
            SideRow("facet", tag.name, tag.path, "tag", count or None, None, chosen, depth, branch, is_extra)
        )
    limit = len(made) if "tag" in data.longer else SHOWN * 2
    return made[:limit] + _more(data, "tag", len(made), min(limit, len(made)))


def _above(path: str) -> Iterable[str]:
    """The paths of the tags above one."""
    parts = path.split("/")[:-1]
    return ("/".join(parts[: depth + 1]) for depth in range(len(parts)))


class SidebarModel(SideRows):
    """The rows of Search, made of `contents`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = SideData()

    def rebuild(self) -> None:
        """Make the rows anew from `contents`."""
        self.show(rows(self.contents))
