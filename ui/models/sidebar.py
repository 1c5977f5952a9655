"""The left side as one list of rows: library, saved searches, facets with counts and states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive.model import SavedSearch, SearchCount, Stats, Tag
from ui.services.i18n import number, tr
from ui.services.querytext import State, named, state
from ui.services.wording import language_name, tip

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
Branch = Literal["", "open", "closed"]
Kind = Literal["heading", "library", "saved", "facet", "more"]
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


@dataclass(frozen=True, slots=True)
class SideRow:
    """One row. `share` is the thin bar's length (0 to 1), None where a row has no bar."""

    kind: Kind
    text: str
    value: str = ""
    field: str = ""
    count: int | None = None
    share: float | None = None
    state: State = "none"
    depth: int = 0
    branch: Branch = ""


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


class SidebarModel(QAbstractListModel):
    """The rows for the view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = SideData()
        self._rows: list[SideRow] = []

    def rebuild(self) -> None:
        """Make the rows anew from `contents`, in place where their number allows."""
        fresh = rows(self.contents)
        if len(fresh) == len(self._rows):
            self._rows = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its words, or what a screen reader says for it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.value) if row.kind == "saved" or len(row.text) > 22 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = {"include": tr("included"), "exclude": tr("excluded"), "none": ""}[row.state]
            count = number(row.count) if row.count is not None else ""
            return " ".join(part for part in (row.text, count, words) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self._rows[index.row()] if index.isValid() else None
        if row is None or row.kind == "heading":
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def find(self, text: str) -> QModelIndex:
        """The first row with these words that is no heading, an invalid index if there is none."""
        for number_, row in enumerate(self._rows):
            if row.kind != "heading" and text in (row.text, row.value):
                return self.index(number_)
        return QModelIndex()
