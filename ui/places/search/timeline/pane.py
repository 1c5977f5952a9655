"""The timeline as a view of the results: it counts, fetches the stories in sight, and writes the query."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from archive.model import Hit, SearchRequest
from ui.places.search.timeline.chart import TimeChart
from ui.places.search.timeline.months import LEVELS, MONTH, By, Group, Times, groups, hits_of, load, query_of
from ui.places.search.timeline.view import TimelineView
from ui.services import querytext
from ui.services.i18n import counted, number, tr
from ui.services.images import Images
from ui.services.operations import Operations
from ui.services.wording import human_date, joined
from ui.widgets.buttons import Button
from ui.widgets.widgets import HairLine, Pane

BY_NAMES: tuple[tuple[By, str], ...] = (("published", "by day published"), ("taken", "by day taken"))


class TimelinePane(Pane):
    """`query_wanted(query)` when a stretch is chosen, `list_wanted(query)` when all of a month is to be seen;
    `told(count, rest)` says how many are shown, and of how many in which stretch.
    """

    query_wanted = Signal(str)
    list_wanted = Signal(str)
    told = Signal(str, str)

    def __init__(self, operations: Operations, images: Images, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._operations = operations
        self.by: By = "published"
        self._level = MONTH
        self._newest_first = True
        self._request = SearchRequest()
        self._times = Times()
        self._shown: object = None
        self._asked: list[Group] = []
        self._under_way = False
        self.chart = TimeChart()
        self.view = TimelineView(images)
        self.day = Button("", "chevron-down", trailing=True)
        self.day.clicked.connect(self._choose_by)
        self._name_by()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chart)
        column.addWidget(HairLine())
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.chart.span_wanted.connect(self._want_span)
        self.view.wanted.connect(self._want)
        self.view.narrowed.connect(self._narrow)
        self.view.zoomed.connect(self._zoom)

    # --- counting ------------------------------------------------------------------------------------------

    def show_request(self, request: SearchRequest, newest_first: bool) -> None:
        """Show the times of what a search finds."""
        by = self.by
        self._operations.query(
            tr("Timeline"),
            lambda c, p: load(c, p, request, by),
            lambda times: self._show(request, times, newest_first),
            key="timeline",
            lane="search",
        )

    def _show(self, request: SearchRequest, times: Times, newest_first: bool) -> None:
        afresh = (request.query, times.by, newest_first) != self._shown
        self._shown = (request.query, times.by, newest_first)
        self._request, self._times, self._newest_first = request, times, newest_first
        self._asked.clear()
        self.chart.show_times(times)
        self._group(afresh)

    def _group(self, afresh: bool) -> None:
        made = groups(self._times, self._level, self._newest_first)
        self.view.show_groups(made, afresh)
        shown = sum(group.count for group in made)
        one, many = ("photo", "photos") if self.by == "taken" else ("story", "stories")
        of = tr("of {n}", n=counted(self._times.total, one, many))
        if shown == self._times.total:
            of = tr(one if shown == 1 else many)
        self.told.emit(number(shown), joined((of, self._span_words())))

    def _span_words(self) -> str:
        if self._times.span is None:
            return ""
        first, last = (human_date(end) for end in self._times.span)
        return first if first == last else tr("{first} – {last}", first=first, last=last)

    # --- the stories of the groups in sight ----------------------------------------------------------------

    def _want(self, group: Group) -> None:
        if group in self._asked:
            return
        self._asked.append(group)
        self._fetch()

    def _fetch(self) -> None:
        if self._under_way or not self._asked:
            return
        group, request, by, level = self._asked[-1], self._request, self.by, self._level
        self._under_way = True
        job = self._operations.query(
            tr("Timeline"),
            lambda c, p: hits_of(c, p, request, by, group, level),
            lambda hits: self._put(request, group, hits),
            lane="search",
        )
        job.finished.connect(lambda: self._fetched(group))

    def _put(self, request: SearchRequest, group: Group, hits: tuple[Hit, ...]) -> None:
        if request == self._request:
            self.view.put(group.key, hits)

    def _fetched(self, group: Group) -> None:
        self._under_way = False
        if group in self._asked:
            self._asked.remove(group)
        self._fetch()

    # --- choosing ------------------------------------------------------------------------------------------

    def _want_span(self, span: object) -> None:
        wanted = span if isinstance(span, tuple) else None
        self.query_wanted.emit(querytext.with_span(self._request.query, self.by, wanted))

    def _narrow(self, group: Group) -> None:
        self.list_wanted.emit(query_of(self._request.query, self.by, group.key))

    def _zoom(self, by: int) -> None:
        at = max(0, min(LEVELS.index(self._level) + by, len(LEVELS) - 1))
        if LEVELS[at] != self._level:
            self._level = LEVELS[at]
            self._group(afresh=True)

    def _choose_by(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for by, text in BY_NAMES:
            action = menu.addAction(tr(text), partial(self._count_by, by))
            action.setCheckable(True)
            action.setChecked(by == self.by)
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.day.mapToGlobal(QPoint(0, 28)))

    def _count_by(self, by: By) -> None:
        self.by = by
        self._name_by()
        self.show_request(self._request, self._newest_first)

    def _name_by(self) -> None:
        self.day.setText(tr(dict(BY_NAMES)[self.by]))
        self.day.updateGeometry()
