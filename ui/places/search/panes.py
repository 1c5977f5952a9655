"""The panes of Search: which of them are shown, and how facets fold into a drawer where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.places.search.results import TIMELINE, ResultsView
from ui.reader.reader import Reader
from ui.services import settings
from ui.widgets.side_list import WIDTH, SideList
from ui.widgets.widgets import LineSplitter

NARROW = 1180
"""Pixels of the place below which facets are a drawer over the list."""
SHARES = (WIDTH, 520, 696)
NARROW_LIST = 376


class Panes(QObject):
    """Shows and hides the side and the reader; what was chosen is remembered from one run to the next.

    The results say how many facets are set, wherever these are not in sight.
    """

    def __init__(self, place: QWidget, side: SideList, results: ResultsView, reader: Reader) -> None:
        super().__init__(place)
        self.splitter = LineSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._place = place
        self._side, self._results, self._reader = side, results, reader
        self._narrow = False
        self._side_wanted = self._reader_wanted = True
        self._reading = False
        self._shares = list(SHARES)
        for widget, least in ((side, 168), (results, 320), (reader, 360)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setSizes(list(SHARES))
        results.facets.clicked.connect(self.toggle_side)
        side.installEventFilter(self)

    @property
    def is_drawer_open(self) -> bool:
        """Whether the facets lie over the list."""
        return self._narrow and self._side.isVisible()

    def fit(self) -> None:
        """Follow the width of the place."""
        narrow = self._place.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._side.setParent(self._place)
                self.splitter.setSizes([NARROW_LIST, self._place.width() - NARROW_LIST])
                self._side.hide()
                self._shares = self.splitter.sizes()
            else:
                self.splitter.insertWidget(0, self._side)
                self.splitter.setSizes(list(SHARES))
                self._shares = list(SHARES)
        self._place_drawer()
        self.show_panes()

    def show_panes(self) -> None:
        """Show those that are wanted, and have something to show."""
        before = self._reader.isVisibleTo(self.splitter)
        if before:
            self._shares = self.splitter.sizes()
        if not self._narrow:
            self._side.setVisible(self._side_wanted)
        if self._results.view != TIMELINE:
            self._reading = False
        wanted = self._reading if self._results.view == TIMELINE else self._reader_wanted
        self._reader.setVisible(wanted)
        if wanted != before:
            self._share(wanted)
        self._results.facets.setVisible(self._narrow or not self._side_wanted)

    def _share(self, reading: bool) -> None:
        """The side keeps its width: the room of the reader is the list's, and goes back to the reader."""
        sizes = self._shares
        self.splitter.setSizes(sizes if reading else [*sizes[:-2], sizes[-2] + sizes[-1], 0])

    def toggle_side(self) -> None:
        """Show the facets or hide them; in a narrow place open the drawer or close it."""
        if self._narrow:
            self._side.setVisible(not self._side.isVisible())
            self._place_drawer()
        else:
            self._side_wanted = not self._side_wanted
            self.show_panes()
        if self._side.isVisible():
            self._take_keyboard()
        elif self._narrow:
            self._results.current_view.setFocus()

    def _take_keyboard(self) -> None:
        self._side.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._side.currentIndex().isValid():
            self._side.setCurrentIndex(self._side.rows.index(1))

    def toggle_reader(self) -> None:
        """Show the reader or hide it."""
        if self._results.view == TIMELINE:
            self._reading = not self._reading
        else:
            self._reader_wanted = not self._reader_wanted
        self.show_panes()

    def show_reader(self) -> None:
        """Show the reader beside the timeline, until the view changes or it is hidden."""
        self._reading = True
        self.show_panes()

    def _place_drawer(self) -> None:
        if not self._narrow:
            return
        place = self._place
        left = place.width() - WIDTH if place.isRightToLeft() else 0
        self._side.setGeometry(left, 0, WIDTH, place.height())
        self._side.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the drawer, before it is a shortcut of the window."""
        if self.is_drawer_open and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.toggle_side()
                return True
        return False

    def remember(self) -> None:
        """Write down what the next run should find again."""
        kept = settings.settings()
        if not self._narrow:
            kept.setValue(settings.SPLITTER, self.splitter.saveState())
        kept.setValue(settings.SIDE, self._side_wanted)
        kept.setValue(settings.READER, self._reader_wanted)

    def recall(self) -> None:
        """Take up how the last run looked."""
        kept = settings.settings()
        state = kept.value(settings.SPLITTER)
        if isinstance(state, QByteArray):
            self.splitter.restoreState(state)
        self._side_wanted = kept.value(settings.SIDE, True, type=bool) is not False
        self._reader_wanted = kept.value(settings.READER, True, type=bool) is not False
        self.fit()
