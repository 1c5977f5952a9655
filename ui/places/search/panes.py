"""The panes of Search: which of them are shown; where there is little room facets are a drawer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.places.search.results import PHOTOS, TIMELINE, ResultsView
from ui.reader.reader import Reader
from ui.services import settings
from ui.widgets.side_list import WIDTH, SideList
from ui.widgets.widgets import LineSplitter

NARROW = 1180
"""Pixels of the place below which facets are a drawer over the list."""
SHARES = (WIDTH, 520, 696)
NARROW_LIST = 376
READER = 480
"""Pixels of the reader beside what has the whole width but for it."""
WIDE = (PHOTOS, TIMELINE)
"""Views that have the whole width until somebody reads."""


class Panes(QObject):
    """Shows and hides the side and the reader; what was chosen is remembered from one run to the next.

    Beside photos and months the reader stands only once something is to be read, until the view changes.

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
        self._view = results.view
        self._shares = list(SHARES)
        self._narrow_list = NARROW_LIST
        self._beside = READER
        for widget, least in ((side, 168), (results, 320), (reader, 360)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setSizes(list(SHARES))
        self.splitter.splitterMoved.connect(lambda *_: self._note_shares())
        results.facets.clicked.connect(self.toggle_side)
        reader.shown.connect(lambda record: self.show_panes() if record else None)
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
                self._side.hide()
            else:
                self.splitter.insertWidget(0, self._side)
        self._place_drawer()
        self.show_panes()
        self._share()

    @property
    def _is_wide(self) -> bool:
        return self._results.view in WIDE

    def show_panes(self) -> None:
        """Show those that are wanted, and have something to show."""
        before = self._reader.isVisibleTo(self.splitter)
        if not self._narrow:
            self._side.setVisible(self._side_wanted)
        changed, self._view = self._view != self._results.view, self._results.view
        self._reading = self._reading and not changed
        wanted = self._reading if self._is_wide else self._reader_wanted
        # Beside "nothing found" an empty pane would only say it again.
        wanted = wanted and (bool(self._reader.wanted_id) or not self._results.is_empty)
        self._reader.setVisible(wanted)
        if wanted != before or changed:
            self._share()
        self._results.facets.setVisible(self._narrow or not self._side_wanted)
        self._results.head.fit()

    def _note_shares(self) -> None:
        """Remember how wide somebody made the panes."""
        sizes = self.splitter.sizes()
        reading = self._reader.isVisibleTo(self.splitter)
        if self._is_wide:
            self._beside = sizes[-1] if reading else self._beside
        elif self._narrow:
            self._narrow_list = sizes[0] if reading else self._narrow_list
        elif reading:
            self._shares[1] = sizes[1]
        if not self._narrow and self._side_wanted:
            self._shares[0] = sizes[0]

    def _share(self) -> None:
        """Side and list keep their widths, the reader has the rest; without it the list has.

        Beside photos and months the reader keeps its width, and they have the rest.
        """
        room = self._place.width()
        lists = [self._narrow_list] if self._narrow else self._shares[:2]
        if self._is_wide:
            lists[-1] = max(0, room - sum(lists[:-1]) - self._beside)
        rest = max(0, room - sum(lists))
        if not self._reader.isVisibleTo(self.splitter):
            lists[-1] += rest
            rest = 0
        self.splitter.setSizes([*lists, rest])

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
        if self._is_wide:
            self._reading = not self._reading
        else:
            self._reader_wanted = not self._reader_wanted
        self.show_panes()

    def show_reader(self) -> None:
        """Show the reader: beside photos or months until the view changes or it is hidden."""
        if self._is_wide:
            self._reading = True
        else:
            self._reader_wanted = True
        self.show_panes()

    def leave_reader(self) -> None:
        """Give photos and months their width back; the reader beside stories stays."""
        self._reading = False
        self.show_panes()
        self._results.take_keyboard()

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
        kept.setValue(settings.SPLITTER, [str(size) for size in self._shares])
        kept.setValue(settings.SIDE, self._side_wanted)
        kept.setValue(settings.READER, self._reader_wanted)

    def recall(self) -> None:
        """Take up how the last run looked."""
        kept = settings.settings()
        sizes = kept.value(settings.SPLITTER)
        if isinstance(sizes, list) and len(sizes) == len(SHARES) and all(str(one).isdigit() for one in sizes):
            self._shares = [int(size) for size in sizes]
            self.splitter.setSizes(self._shares)
        self._side_wanted = kept.value(settings.SIDE, True, type=bool) is not False
        self._reader_wanted = kept.value(settings.READER, True, type=bool) is not False
        self.fit()
