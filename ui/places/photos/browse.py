"""The sheet and what stands around it: facets, over it a name's head, beside it what is known."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from archive.model import SearchAnswer
from ui.models.sheet import SheetModel
from ui.models.sidebar import SidebarModel
from ui.paint import theme
from ui.places.photos.credit import CreditData, Fact, Facts
from ui.places.photos.credit_parts import FactsList
from ui.places.photos.credit_views import CreditFacts, CreditHead, CreditSummary, found_words
from ui.places.photos.photo_data import PhotoData
from ui.places.photos.photo_parts import CaptionView
from ui.places.search.head import SORT_NAMES
from ui.services import settings
from ui.services.i18n import counted, number, tr
from ui.services.images import Images
from ui.services.wording import joined
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.kept_sheet import KeptSheet
from ui.widgets.notice import Notice
from ui.widgets.side_list import WIDTH, SideList
from ui.widgets.size_slider import SheetSlider
from ui.widgets.widgets import HairLine, LineSplitter, Pane, label, thin_scroll_bars

SPLIT_KEY = "photos/splitter"
PANE_WIDTH = 400
NARROW = 1060
"""Pixels of the place below which nothing stands beside the sheet."""
MOST_BESIDE = 6


class CreditPane(QScrollArea):
    """Beside the sheet of one credit: its summary, all captions of the photo that is chosen, with whom."""

    chosen = Signal(object)
    page_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        thin_scroll_bars(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Credit"))
        self.summary = CreditSummary()
        self.heading = label("", theme.kicker_font(), "muted")
        self.lines = FactsList()
        self.lines.chosen.connect(self.chosen)
        self.lines.page_wanted.connect(self.page_wanted)
        self.captions: list[CaptionView] = []
        self._captions = QVBoxLayout()
        self._captions.setSpacing(10)
        inside = Pane("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(26, 20, 26, 24)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._captions)
        column.addWidget(self.lines)
        column.addStretch(1)
        self.setWidget(inside)
        self._photo: PhotoData | None = None
        theme.current().changed.connect(self._show_again)

    def show_credit(self, data: CreditData, query: str) -> None:
        """Show whose photos these are."""
        self.summary.show_credit(data, query)
        lines = [Fact(name, count, "person", name) for name, count in data.page.companions[:MOST_BESIDE]]
        if data.page.agent.agent_class == "organisation":
            beside = data.facets.get("person", ())
            lines = [Fact(name, count, "person", name) for name, count in beside[:MOST_BESIDE]]
        heading = tr("Shown in its photos") if data.field == "agency" else tr("Appears with")
        self.lines.show_facts((Facts(heading, tuple(lines)),) if lines else (), query)

    def _show_again(self) -> None:
        """In the colours of another scheme."""
        self.show_photo(self._photo)

    def show_photo(self, data: PhotoData | None) -> None:
        """Show all captions of the photo that is chosen; None for none."""
        self._photo = data
        for view in self.captions:
            self._captions.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.captions = [CaptionView(column) for column in data.captions] if data else []
        self.heading.setText(tr("Selected photo · all its captions").upper())
        self.heading.setVisible(bool(self.captions))
        for view in self.captions:
            self._captions.addWidget(view)


class Browse(Pane):
    """Its parts: `side`, `sheet`, `head` and `facts` of a credit page, `pane` of one credit."""

    resized = Signal()

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.side_model = SidebarModel(self)
        self.side = SideList(self.side_model, tr("Library and facets"))
        self.side.setFixedWidth(WIDTH)
        self.sheet = KeptSheet(SheetModel(self), images, tr("Photos"))
        self.head = CreditHead()
        self.facts = CreditFacts()
        self.pane = CreditPane()
        self.empty = EmptyState()
        self.notes = Notice(below=True)
        self.found = label("", theme.font(theme.TEXT))
        self.found.setTextFormat(Qt.TextFormat.RichText)
        self.sorting = Button("", "chevron-down", trailing=True)
        self.slider = SheetSlider(self.sheet)
        self._mode = ""
        self._has_pane = False
        self._whole = 0
        self._answer: SearchAnswer | None = None
        self._lay_out()
        self._recall()
        self.sheet.chosen_changed.connect(self._say_found)
        theme.current().changed.connect(self._say_found)
        self.show_mode("")

    def _lay_out(self) -> None:
        middle = self._middle()
        middle.setMinimumWidth(360)
        self._beside_widget = beside = QWidget()
        self._beside = QStackedLayout(beside)
        self._beside.addWidget(self.pane)
        self._beside.addWidget(self.facts)
        beside.setMinimumWidth(260)
        self.splitter = LineSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(middle)
        self.splitter.addWidget(beside)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([900, PANE_WIDTH])
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self.splitter, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(HairLine(standing=True))
        row.addLayout(right, 1)

    def _middle(self) -> QWidget:
        """The sheet under its bar."""
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 8, 20, 4)
        bar.setSpacing(8)
        bar.addWidget(self.found, 1)
        bar.addWidget(self.sorting)
        bar.addWidget(self.slider)
        middle = Pane("pane")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # at first: what is shown without a parent is a window
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(self.empty)
        column.addWidget(self.notes)
        return middle

    # --- what stands around the sheet -------------------------------------------------------------------

    def show_mode(self, mode: str) -> None:
        """Show the sheet alone (""), or as the page of a credit ("credit")."""
        self._mode = mode
        self._fit()

    def show_pane(self, visible: bool) -> None:
        """Show who fills the sheet beside it, or nobody."""
        self._has_pane = visible
        self._fit()

    @property
    def pane_shown(self) -> bool:
        """Whether the pane of one credit is on the screen."""
        return self._has_pane and self._mode != "credit" and self.width() >= NARROW

    def _fit(self) -> None:
        is_page = self._mode == "credit" and self._has_pane
        self.head.setVisible(is_page)
        self._beside.setCurrentWidget(self.facts if self._mode == "credit" else self.pane)
        self._beside_widget.setVisible(self._has_pane and self.width() >= NARROW)

    def resizeEvent(self, event: QEvent) -> None:
        """In a narrow window the sheet has the room."""
        before = self._beside_widget.isHidden()
        self._fit()
        if before != self._beside_widget.isHidden():
            self.resized.emit()

    def show_credit(self, data: CreditData, query: str) -> None:
        """Show a name over and beside the sheet."""
        self._whole = data.page.uses.photos if data.field == "agency" else 0
        self.head.show_credit(data, query)
        self.facts.show_credit(data, query)
        self.pane.show_credit(data, query)
        self.show_pane(True)
        self._say_found()

    def clear_credit(self) -> None:
        """Show nobody."""
        self._whole = 0
        self.show_pane(False)
        self._say_found()

    # --- what was found ----------------------------------------------------------------------------------

    def show_answer(self, answer: SearchAnswer) -> None:
        """Say what was found; whether there is anything decides what is shown."""
        self._answer = answer
        self._stack.setCurrentWidget(self.sheet if answer.total else self.empty)
        self._say_found()

    def _say_found(self) -> None:
        answer = self._answer
        if answer is None:
            return
        chosen = self.sheet.chosen_count
        if chosen > 1:
            count, rest = number(chosen), tr("of {n} selected", n=counted(answer.total, "photo", "photos"))
        else:
            count, rest = found_words(answer.total, self._whole if self._mode == "credit" else 0)
        muted = theme.colour("muted").name()
        self.found.setText(f"<b>{count}</b> <span style='color:{muted}'>{joined((rest,))}</span>")

    def name_sort(self, order: str) -> None:
        """Say how the photos are sorted."""
        self.sorting.setText(tr(SORT_NAMES[order]))
        self.sorting.setAccessibleName(tr("Sorted by: {order}", order=tr(SORT_NAMES[order])))
        self.sorting.setToolTip(tr("Sort photos"))
        self.sorting.updateGeometry()

    # --- how it looked -------------------------------------------------------------------------------------

    def _recall(self) -> None:
        state = settings.settings().value(SPLIT_KEY)
        if state is not None and hasattr(state, "isEmpty"):
            self.splitter.restoreState(state)
        self.splitter.splitterMoved.connect(
            lambda *_: settings.settings().setValue(SPLIT_KEY, self.splitter.saveState())
        )
