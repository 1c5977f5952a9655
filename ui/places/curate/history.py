"""History: who did what when, to the archive or to one record, and what of it can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from archive.model import HistoryEntry, Hit, Touched
from archive.progress import Progress
from ui.models.steps import Detail, StepRow, rows_of, step_rows
from ui.places.curate.history_filter import HistoryFilters
from ui.places.curate.room import Room
from ui.places.curate.step_bar import StepBar
from ui.places.curate.target import RecordsTarget, page_of
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.letters import letter_of
from ui.services.navigation import Whereabouts
from ui.services.wording import human_date, local_moment, shortened
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.heads import Head
from ui.widgets.own_keys import OwnKeys
from ui.widgets.rows_view import RowsView
from ui.widgets.step_rows import StepDelegate
from ui.widgets.widgets import HairLine

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

PAGE = 60
TYPING_MS = 200
Page = tuple[list[HistoryEntry], dict[int, Touched]]


class HistoryRoom(Room):
    """`steps` under the `filters`; the one that is open shows before and after.

    The record of the room's page is the one whose history is shown, "" for the whole archive.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.record = ""
        self.head = Head(tr("History"))
        self.whole = Button(tr("Whole archive"), tone="accent")
        self.head.add(self.whole)
        self.words = QLineEdit()
        self.filters = HistoryFilters()
        self.model = step_rows(self)
        self.steps = RowsView(self.model, tr("Steps"))
        me = context.operations.catalogue.person.name
        self.steps.setItemDelegate(StepDelegate(context.images, me, self.steps))
        self.steps.setResizeMode(QListView.ResizeMode.Adjust)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.bar: StepBar | None = None
        self._opened = ""
        self._target = RecordsTarget(self._current, list, self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(tr("Headline, name, tag, value"))
        self.words.setAccessibleName(tr("Words of a step, or of what it touched"))
        self.words.setClearButtonEnabled(True)
        self.words.setTextMargins(6, 0, 6, 0)
        self.words.setMinimumHeight(32)
        self.words.setMaximumWidth(280)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 14)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.filters)
        row.addStretch(1)
        self.stack.addWidget(self.steps)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(row)
        column.addWidget(HairLine())
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._typing.timeout.connect(self.refresh)
        self.words.textChanged.connect(lambda _: self._typing.start())
        OwnKeys(self.words).on("Down", self.steps.setFocus)
        self.filters.changed.connect(self.refresh)
        self.whole.clicked.connect(lambda: self.context.navigation.go(Whereabouts("curate", "history")))
        keys = OwnKeys(self.steps)
        forth, back = ("Left", "Right") if self.isRightToLeft() else ("Right", "Left")
        keys.on(forth, self.open_step)
        keys.on(back, self.close_step)
        self.steps.clicked.connect(lambda _: self._toggle())
        self.steps.opened.connect(lambda _: self.show_records())
        self.steps.moved.connect(lambda _: self._target.moved.emit())
        self.model.more_wanted.connect(self._more)
        self.model.modelAboutToBeReset.connect(self._forget_bar)
        self.context.images.arrived.connect(lambda _: self.steps.viewport().update())

    @property
    def target(self) -> RecordsTarget:
        """The first record that the current step touched."""
        return self._target

    @property
    def current(self) -> StepRow | None:
        """The current step."""
        row = self.model.row_of(self.steps.current_key)
        return self.model.items[row] if row >= 0 else None

    def _current(self) -> Hit | None:
        row = self.current
        return row.touched.first[0] if row is not None and row.touched.first else None

    # --- which steps --------------------------------------------------------------------------------------

    def show_record(self, record: str) -> None:
        """Show the history of a record, or of the archive."""
        if record != self.record:
            self.record = record
            self._opened = ""
            self.model.show([])
            self.refresh()

    def take_keyboard(self) -> None:
        """Begin in the list."""
        self.steps.setFocus()

    def refresh(self) -> None:
        """Load the newest steps, as far as one has gone down."""
        size = max(PAGE, self.steps.currentIndex().row() + PAGE)
        record = self.record
        self.context.operations.query(
            tr("History"),
            lambda c, p: (self._read(c, record, size), _facts(c, record)),
            lambda found: self._show(size, *found),
            key="history-room",
            otherwise=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.context.operations.tell(error)
        self._show(PAGE, ([], {}), ("", []))

    def _read(self, catalogue: Catalogue, record: str, size: int, below: int = 0) -> Page:
        wanted = replace(self.filters.wanted, words=self.words.text(), below=below)
        entries = catalogue.history.entries(record or None, size, wanted)
        return entries, catalogue.history.touched(entry.operation_id for entry in entries)

    def _show(self, size: int, page: Page, facts: tuple[str, list[str]]) -> None:
        about, people = facts
        self.head.note.setText(about)
        self.whole.setVisible(bool(self.record))
        self.filters.show_people(people)
        rows = rows_of(*page)
        opened = self.model.row_of(self._opened)
        if opened >= 0:
            detail = self.model.items[opened].detail
            rows = [replace(row, detail=detail) if row.key == self._opened else row for row in rows]
        self.model.show(rows, len(rows) >= size)
        self.stack.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._say_nothing()
        elif not self.steps.current_key:
            self.steps.show_key(rows[0].key)
        self._fill()

    def _say_nothing(self) -> None:
        if self.filters.is_set or self.words.text().strip():
            self.empty.show_words("history", tr("No step fits"), tr("Take a filter away, or other words."))
        else:
            self.empty.show_words("history", tr("Nothing was done yet"), tr("Every change will stand here."))

    def _more(self, offset: int) -> None:
        last, record = self.model.items[-1], self.record

        def show(page: Page) -> None:
            if self.record == record:
                self.model.append(offset, rows_of(*page, last), len(page[0]) == PAGE)

        self.context.operations.query(
            tr("History"),
            lambda c, p: self._read(c, record, PAGE, last.entry.operation_id),
            show,
            key="history-more",
        )

    # --- the open step ------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        if self._opened == self.steps.current_key:
            self.close_step()
        else:
            self.open_step()

    def open_step(self) -> None:
        """Show what the current step changed, and what taking it back would do."""
        row = self.current
        if row is None or row.key == self._opened:
            return
        self.close_step()
        self._opened = row.key
        self._put(row.key, Detail())
        self._fill()

    def close_step(self) -> None:
        """Show the open step as one line again."""
        key, self._opened = self._opened, ""
        if key:
            self._put(key, None)
            self._forget_bar()

    def _fill(self) -> None:
        """Load what the open step shows, which may have changed with others."""
        row = self.model.row_of(self._opened)
        if row < 0:
            return
        key, is_done = self._opened, self.model.items[row].can_be_taken_back
        operation_id = self.model.items[row].entry.operation_id

        def load(catalogue: Catalogue, progress: Progress) -> Detail:
            changes = catalogue.history.changes(operation_id)
            titles = catalogue.records.titles({one.record_id for one in changes if one.record_id})
            back = catalogue.history.taking_back(operation_id) if is_done else Detail().back
            return Detail(changes, titles, back)

        def show(detail: Detail) -> None:
            if key == self._opened:
                self._put(key, detail)
                self._place_bar(detail)

        self.context.operations.query(tr("What changed"), load, show, key="history-step")

    def _put(self, key: str, detail: Detail | None) -> None:
        items = [replace(row, detail=detail) if row.key == key else row for row in self.model.items]
        self.model.show(items, self.model.canFetchMore(self.steps.rootIndex()))
        self.steps.scheduleDelayedItemsLayout()

    def _place_bar(self, detail: Detail) -> None:
        self._forget_bar()
        row = self.model.row_of(self._opened)
        self.bar = StepBar(self.model.items[row], detail, bool(self.record))
        self.bar.chosen.connect(self._act)
        index = self.model.index(row)
        self.steps.setIndexWidget(index, self.bar)
        self.steps.scrollTo(index)

    def _forget_bar(self) -> None:
        bar, self.bar = self.bar, None
        if bar is not None:
            row = self.model.row_of(bar.row.key)
            if row >= 0:
                self.steps.setIndexWidget(self.model.index(row), None)  # type: ignore[arg-type]

    # --- what is done -------------------------------------------------------------------------------------

    def _act(self, name: str) -> None:
        calls = {
            "back": self.take_back,
            "records": self.show_records,
            "copy": self.copy_text,
            "revert": self.revert,
        }
        calls[name]()

    def take_back(self) -> None:
        """Take the current step back; where others build on it, the archive says which."""
        row = self.current
        if row is None or not row.can_be_taken_back:
            return
        operation_id = row.entry.operation_id
        self.context.operations.change(
            tr("Take back"),
            lambda c, p: c.history.undo(operation_id, p),
            said=tr("Undone: {name}"),
            quiet=False,
        )

    def revert(self) -> None:
        """Put the record back to what it was after the current step."""
        row, record = self.current, self.record
        if row is not None and record:
            moment = row.entry.at
            self.context.operations.change(tr("Put back"), lambda c, p: c.history.revert(record, moment))

    def show_records(self) -> None:
        """Go to what the current step touched."""
        hit, row = self._current(), self.current
        if hit is not None and row is not None:
            self.context.navigation.go(page_of(hit, row.query))
        else:
            self.context.notices.say(tr("No story or photo that this step touched is there any more."))

    def copy_text(self) -> None:
        """Copy the open step in words."""
        row = self.current
        if row is not None:
            lines = [row.words, *(row.entry.changes)]
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.context.notices.say(tr("Copied."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """U takes the current step back, whether it is open or not; the other keys are the open one's."""
        if self.bar is not None and self.bar.row.key == self.steps.current_key and self.bar.press(event):
            return
        if letter_of(event) == "U" and not event.modifiers():
            self.take_back()
            return
        super().keyPressEvent(event)


def _facts(catalogue: Catalogue, record: str) -> tuple[str, list[str]]:
    """What the head says, and everybody who did anything."""
    count, first = catalogue.history.steps()
    if record:
        title = catalogue.records.titles([record]).get(record, "")
        return tr("of “{title}”", title=shortened(title, 70)), catalogue.history.who()
    if not first:
        return tr("of the archive"), catalogue.history.who()
    since = human_date(local_moment(first).toString("yyyy-MM-dd"))
    steps = counted(count, "step", "steps")
    return tr("of the archive · {steps} since {day}", steps=steps, day=since), catalogue.history.who()
