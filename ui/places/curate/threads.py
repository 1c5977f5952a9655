"""Threads: stories tied over time, laid out on a line and as a list, and what may belong to them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from archive.model import Hit, ThreadEdge
from ui.dialogs.linking import Linking
from ui.dialogs.question import QuestionDialog
from ui.paint import theme
from ui.places.curate.room import Room
from ui.places.curate.target import RecordsTarget, page_of
from ui.places.curate.thread_board import ThreadBoard
from ui.places.curate.thread_data import ThreadData, ThreadList, list_rows, load_heads, load_thread
from ui.places.dragging import drag_out
from ui.services.actions import by_id
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.keymap import keys_text
from ui.services.links import outgoing_words
from ui.services.navigation import Whereabouts
from ui.services.wording import shortened
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.heads import Head
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.own_keys import OwnKeys
from ui.widgets.record_rows import RecordsView, record_rows
from ui.widgets.widgets import HairLine, LineSplitter, Pane, label, thin_scroll_bars

LIST, THREAD, EMPTY = 0, 1, 2
PAGE = 60
NARROW = 800
"""Pixels below which the thread has all the room, and is shown as a list when that is asked for."""
THREAD_WIDTH, LIST_WIDTH = 918, 298
_SHORT = 28
"""Letters of a key and what it does, which stay on one line."""
ALL = Whereabouts("curate", "threads")


class ThreadsRoom(Room):
    """The list of threads, `heads`; or one of them, as `board` and as `records`, which choose alike."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.record = ""
        self.data: ThreadData | None = None
        self.head = Head(tr("Threads"))
        self._heads = record_rows(self)
        self.heads = RecordsView(self._heads, context.images, tr("Threads"))
        self.board = ThreadBoard(context.images)
        self.area = QScrollArea()
        self._rows = record_rows(self)
        self.records = RecordsView(self._rows, context.images, tr("The thread as a list"))
        self.keys = KeyRow(wraps=True)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.linking = Linking(context.operations, self)
        self._target = RecordsTarget(self._current, list, self)
        self._lay_out()
        self._connect()

    # --- parts ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        listed, thread = Pane("pane"), self._thread_page()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(HairLine())
        column.addWidget(self.heads, 1)
        self.empty.show_words(
            "link",
            tr("No stories are linked yet"),
            tr(
                "Open a story in Search and link it to another ({key}): what came before, a translation.",
                key=keys_text(by_id("link")),
            ),
        )
        for page in (listed, thread, self.empty):
            self.stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _thread_page(self) -> QWidget:
        self.area.setWidget(self.board)
        thin_scroll_bars(self.area)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().installEventFilter(self)
        self._colours()
        theme.current().changed.connect(self._colours)
        self.kicker = label("", theme.kicker_font(), "accent")
        self.title = label("", theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True, published=False)
        self.facts = label("", theme.font(theme.TEXT), "muted", wrap=True)
        self.all = Button(tr("All threads"), tone="accent")
        self.all.setAccessibleName(tr("All threads"))
        self.as_list = Button(tr("As a list"), tone="accent")
        self.as_list.setCheckable(True)
        self.as_list.toggled.connect(lambda _: self._fold())
        left, right = self._lay_out_thread(), Pane("pane")
        self._lay_out_list(right)
        self._listed = right
        self.splitter = LineSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, least in ((left, 320), (right, 264)):
            part.setMinimumWidth(least)
            self.splitter.addWidget(part)
        self.splitter.setSizes([THREAD_WIDTH, LIST_WIDTH])
        self.splitter.setStretchFactor(0, 1)
        return self.splitter

    def _lay_out_thread(self) -> Pane:
        left = Pane("pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        about = QVBoxLayout()
        about.setContentsMargins(32, 14, 32, 6)
        about.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.kicker, 1)
        top.addWidget(self.as_list)
        top.addWidget(self.all)
        about.addLayout(top)
        about.addWidget(self.title)
        about.addWidget(self.facts)
        column.addLayout(about)
        column.addWidget(self.area, 1)
        column.addWidget(HairLine())
        column.addWidget(self._legend())
        self._below_thread = QHBoxLayout()
        self._below_thread.setContentsMargins(32, 0, 32, 0)
        column.addLayout(self._below_thread)
        return left

    def _colours(self) -> None:
        colours = theme.palette(theme.tokens())
        colours.setColor(colours.ColorRole.Window, theme.colour("pane"))
        self.area.setPalette(colours)

    def _lay_out_list(self, pane: QWidget) -> None:
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = label(tr("As a list"), theme.font(theme.TEXT, bold=True))
        name.setContentsMargins(16, 12, 16, 12)
        column.addWidget(name)
        column.addWidget(HairLine())
        column.addWidget(self.records, 1)
        column.addWidget(HairLine())
        self._below_list = QHBoxLayout()
        self._below_list.setContentsMargins(16, 10, 16, 10)
        self._below_list.addWidget(self.keys)
        column.addLayout(self._below_list)

    def _fold(self) -> None:
        """In a narrow window the thread has all the room, unless it is wanted as a list too; the answers
        stand below what is shown.
        """
        is_narrow = self.width() < NARROW
        self.as_list.setVisible(is_narrow)
        is_folded = is_narrow and not self.as_list.isChecked()
        if is_folded != self._listed.isHidden():
            had = self.records.hasFocus()
            (self._below_thread if is_folded else self._below_list).addWidget(self.keys)
            self._below_thread.setContentsMargins(32, 0, 32, 10 if is_folded else 0)
            self._listed.setHidden(is_folded)
            if not is_folded:
                self.splitter.setSizes([self.width() - LIST_WIDTH, LIST_WIDTH])
            elif had:
                self.board.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the list away, or have it back."""
        super().resizeEvent(event)
        self._fold()

    def _legend(self) -> QWidget:
        said = tr(
            "Links point to what came first; dashed ones are suggested.   ← → in time   ↑ ↓ in a column   "
            "Enter read   {key} link   or drag one card on another",
            key=keys_text(by_id("link")),
        )
        parts = (
            part.replace(" ", "\N{NO-BREAK SPACE}") if len(part) <= _SHORT else part
            for part in said.split("   ")
        )
        words = label("   ".join(parts), theme.font(theme.SMALL), "muted", wrap=True)
        words.setContentsMargins(32, 8, 32, 8)
        return words

    def _connect(self) -> None:
        navigation = self.context.navigation
        self.heads.opened.connect(lambda key: navigation.go(Whereabouts("curate", "threads", "", key)))
        self._heads.more_wanted.connect(self._load_more)
        self.heads.moved.connect(lambda _: self._target.moved.emit())
        self.all.clicked.connect(lambda: navigation.go(ALL))
        for view in (self.heads, self.records):
            view.dragged.connect(partial(self._drag, view))
        self.board.chosen.connect(self._chosen_card)
        self.board.opened.connect(self.read)
        self.board.joined.connect(self.ask_link)
        self.records.moved.connect(self._chosen_row)
        self.records.opened.connect(self.read)
        self.keys.chosen.connect(self._act)
        for widget in (self.board, self.records):
            OwnKeys(widget).on("Esc", lambda: navigation.go(ALL))

    @property
    def target(self) -> RecordsTarget:
        """The story that is chosen."""
        return self._target

    def _current(self) -> Hit | None:
        if self.stack.currentIndex() == LIST:
            row = self.heads.current
            return row.hit if row is not None else None
        return self.data.hits.get(self.board.current) if self.data is not None else None

    # --- which threads ------------------------------------------------------------------------------------

    def show_record(self, record: str) -> None:
        """Show the thread of a story, or all threads."""
        if record != self.record:
            self.record = record
            self.board.current = record
            self.refresh()

    def take_keyboard(self) -> None:
        """Begin on the line, or in the list of threads."""
        (self.board if self.record else self.heads).setFocus()

    def refresh(self) -> None:
        """Load the thread that is shown, or all."""
        record = self.record
        if record:
            self.context.operations.query(
                tr("Thread"),
                lambda c, p: load_thread(c, record),
                self._show_thread,
                key="threads-room",
                otherwise=self._lost,
            )
        else:
            held = max(PAGE, len(self._heads.items))
            self.context.operations.query(
                tr("Threads"), lambda c, p: load_heads(c, 0, held), self._show_heads, key="threads-room"
            )

    def _lost(self, error: Exception) -> None:
        """The story is gone: say so, and show the others."""
        self.context.operations.tell(error)
        self.context.navigation.go(ALL)

    def _show_heads(self, found: ThreadList) -> None:
        self.head.note.setText(counted(found.total, "thread", "threads"))
        self.counted.emit(found.total, False)
        if found.offset:
            self._heads.append(found.offset, found.rows, found.more)
            return
        self._heads.show(found.rows, found.more)
        self.stack.setCurrentIndex(LIST if found.rows else EMPTY)
        if found.rows and not self.heads.current_key:
            self.heads.show_key(found.rows[0].key)
        self._target.moved.emit()

    def _load_more(self, offset: int) -> None:
        self.context.operations.query(
            tr("Threads"), lambda c, p: load_heads(c, offset, PAGE), self._show_heads, key="threads-more"
        )

    def _show_thread(self, data: ThreadData) -> None:
        self.data = data
        self.stack.setCurrentIndex(THREAD)
        self.kicker.setText(" · ".join(path.replace("/", " › ") for path in data.tags).upper())
        self.title.setText(data.title)
        self.facts.setText(data.facts)
        current = self.board.current
        self.board.show_thread(data.thread, data.hits, data.suggested, self.area.viewport().width())
        self._rows.show(list_rows(data))
        if current not in self.board.cards:
            current = data.article_id
        self.board.choose(current)
        self._chosen_card(current)
        if self.isVisible() and not self.records.hasFocus() and self.focusWidget() in (None, self.heads):
            self.board.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The board is as wide as there is room."""
        if event.type() == QEvent.Type.Resize and self.data is not None:
            self.board.fit(self.area.viewport().width())
        return False

    # --- what is chosen -----------------------------------------------------------------------------------

    def _chosen_card(self, key: str) -> None:
        self.records.show_key(key)
        card = self.board.cards.get(key)
        if card is not None:
            self.area.ensureWidgetVisible(card, 24, 24)
        self._offer()

    def _chosen_row(self, key: str) -> None:
        if key:
            self.board.choose(key)

    def _offer(self) -> None:
        self._target.moved.emit()
        if self.data is None or not self.board.current:
            return
        if self.data.suggestion(self.board.current) is not None:
            self.keys.offer(
                [Choice("link", tr("Link as…"), "L", filled=True), Choice("dismiss", tr("Dismiss"), "D")]
            )
        else:
            unlink = [Choice("unlink", tr("Unlink…"), "U")] if self._ties() else []
            self.keys.offer([Choice("read", tr("Read"), "Enter", filled=True), *unlink])

    # --- what is done -------------------------------------------------------------------------------------

    def _act(self, name: str) -> None:
        if name == "read":
            self.read(self.board.current)
        elif name == "link":
            self.ask_link(*self._later_first(self.board.current, self.record))
        elif name == "dismiss":
            one, other = self.record, self.board.current
            self.context.operations.change(tr("Dismiss"), lambda c, p: c.links.dismiss(one, other))
        elif name == "unlink":
            self.ask_unlink()

    def _ties(self) -> list[ThreadEdge]:
        """The links of the card that is chosen."""
        edges = self.data.thread.edges if self.data is not None else ()
        return [edge for edge in edges if self.board.current in (edge.from_id, edge.to_id)]

    def ask_unlink(self) -> None:
        """Ask which of the links of the chosen card is to be taken away."""
        ties, current = self._ties(), self.board.current
        others = [edge.to_id if edge.from_id == current else edge.from_id for edge in ties]
        titles = [self.board.cards[other].card.node.title for other in others]
        choices = [
            Choice(
                str(at),
                f"{outgoing_words(edge.type)}: {shortened(title, 48)}",
                str(at) if at < 10 else "",
            )
            for at, (edge, title) in enumerate(zip(ties, titles, strict=True), 1)
        ]
        dialog = QuestionDialog(
            tr("Which link is to go?"), tr("Undo brings it back."), choices, self, in_a_row=1
        )
        dialog.chosen.connect(lambda at: self._unlink(ties[int(at) - 1]))
        dialog.open()

    def _unlink(self, edge: ThreadEdge) -> None:
        self.context.operations.change(tr("Unlink"), lambda c, p: c.links.remove(edge.from_id, edge.to_id))

    def _later_first(self, one: str, other: str) -> tuple[str, str]:
        """Two stories, the later one first: it is the one that refers to the other."""
        days = [self.board.cards[key].card.day for key in (one, other)]
        is_earlier = days[0] is not None and days[1] is not None and days[0] < days[1]
        return (other, one) if is_earlier else (one, other)

    def _drag(self, view: RecordsView) -> None:
        if self._current() is not None:  # what lies on the web is no record
            drag_out(self.context, view, self._target.selection())

    def read(self, key: str) -> None:
        """Go to a story, or to what lies on the web."""
        hit = self.data.hits.get(key) if self.data is not None else None
        if hit is not None:
            self.context.navigation.go(page_of(hit))
        elif key:
            QDesktopServices.openUrl(QUrl(key))

    def ask_link(self, one: str, other: str) -> None:
        """Ask what one card is to another; an address is never what refers."""
        if self.data is None:
            return
        titles = {key: card.card.node.title for key, card in self.board.cards.items()}
        if self.board.cards[one].card.node.is_web:
            one, other = other, one
        if not self.board.cards[one].card.node.is_web:
            self.linking.ask(one, other, titles[one], titles[other])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that the answers carry."""
        if self.stack.currentIndex() != THREAD or not self.keys.press(event):
            super().keyPressEvent(event)
