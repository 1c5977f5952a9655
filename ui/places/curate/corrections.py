"""Corrections: what papers corrected, clarified and retracted, and which other stories say it still."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.models.rows import RowsModel
from ui.places.curate.notices import (
    KINDS,
    LIST,
    MARGIN,
    NoticeDelegate,
    NoticePage,
    NoticeRow,
    load_notices,
)
from ui.places.curate.room import Room
from ui.places.curate.room_target import RoomTarget
from ui.places.dragging import drag_out
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.links import SEE_ALSO
from ui.services.navigation import Whereabouts
from ui.services.wording import joined
from ui.widgets.empty import EmptyState
from ui.widgets.heads import Head
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.pills import Pill, Pills
from ui.widgets.rows_view import RowsView
from ui.widgets.widgets import HairLine, thin_scroll_bars

ALL = "all"


class CorrectionsRoom(Room):
    """The notices at the left; beside them what the current one says, concerns, and who else ran it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.all_rows: list[NoticeRow] = []
        self.kind = ALL
        self._wanted = ""
        self.head = Head(tr("Corrections"))
        self.pills = Pills(tr("Kinds of notices"))
        self.pills.chosen.connect(self.take_kind)
        self.model = RowsModel[NoticeRow](lambda row: row.notice.id, lambda row: row.spoken, self)
        self.list = RowsView(self.model, tr("Notices"))
        self.list.setItemDelegate(NoticeDelegate(self.list))
        self.list.setFixedWidth(LIST)
        self._target = RoomTarget(self)
        self.list.setDragEnabled(True)
        self.list.moved.connect(self._moved)
        self.list.dragged.connect(lambda: drag_out(self.context, self.list, self._target.selection()))
        self.list.opened.connect(lambda _: self._open_current())
        self.model.dataChanged.connect(lambda *_: self._show_page())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(tr("Notice"))
        thin_scroll_bars(self.area)
        self.area.viewport().setAutoFillBackground(False)
        self.keys = KeyRow(wraps=True)
        self.keys.chosen.connect(self._act)
        self.empty = EmptyState()
        self._lay_out()

    def _lay_out(self) -> None:
        pills = QHBoxLayout()
        pills.setContentsMargins(MARGIN, 0, MARGIN, 12)
        pills.addWidget(self.pills)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.area, 1)
        keys = QHBoxLayout()
        keys.setContentsMargins(MARGIN, 8, MARGIN, 12)
        keys.addWidget(self.keys)
        beside.addLayout(keys)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(HairLine(standing=True))
        row.addLayout(beside, 1)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(pills)
        column.addWidget(HairLine())
        column.addWidget(body, 1)

    def refresh(self) -> None:
        """Read the notices out of the stories, which takes a search for each sentence that was taken back."""
        if not self.all_rows:
            self.empty.show_words("caption", tr("Reading the notices…"), "")
        self.context.operations.query(
            tr("Corrections"), load_notices, self._show, key="ledger", lane="search"
        )

    def _show(self, rows: Sequence[NoticeRow]) -> None:
        self.all_rows = list(rows)
        self.counted.emit(len(self.all_rows), False)
        self._show_kind()

    def take_kind(self, kind: str) -> None:
        """Show one kind of notices, or all."""
        self.kind = kind
        self._show_kind()

    def _show_kind(self) -> None:
        counts = {kind: sum(row.notice.kind == kind for row in self.all_rows) for kind in KINDS}
        pills = [Pill(ALL, tr("All"), len(self.all_rows))]
        pills += [Pill(kind, tr(words), counts[kind]) for kind, words in KINDS.items() if counts[kind]]
        if self.kind not in [pill.name for pill in pills]:
            self.kind = ALL
        self.pills.show_pills(pills, self.kind)
        open_ = sum(bool(row.open_stories) for row in self.all_rows)
        said = (
            counted(open_, "still stands in other stories", "still stand in other stories") if open_ else ""
        )
        told = joined((counted(len(self.all_rows), "notice", "notices"), said)) if self.all_rows else ""
        self.head.note.setText(told)
        self.pills.setVisible(bool(self.all_rows))
        self.model.show([row for row in self.all_rows if self.kind in (ALL, row.notice.kind)])
        if not self.all_rows:
            self.empty.show_words(
                "caption",
                tr("No paper has taken anything back"),
                tr("Paragraphs such as “Correction: …” in stories are listed here as they come in."),
            )
        self._stack.setCurrentIndex(1 if self.all_rows else 0)
        if not self.list.show_key(self._wanted) and not self.list.current_key and self.model.items:
            self.list.show_key(self.model.key_at(0))
        self._show_page()

    def show_record(self, record: str) -> None:
        """Show one notice."""
        self._wanted = record
        if record:
            self.list.show_key(record)

    def take_keyboard(self) -> None:
        """The list has it."""
        self.list.setFocus()

    def current(self) -> NoticeRow | None:
        """The notice that is shown."""
        return next((row for row in self.model.items if row.notice.id == self.list.current_key), None)

    def _moved(self, key: str) -> None:
        self._wanted = key
        self._show_page()
        self.opened.emit(key)

    @property
    def target(self) -> RoomTarget:
        """The story that carries the notice."""
        return self._target

    def _show_page(self) -> None:
        row = self.current()
        self._target.mean(row.notice.story if row else "", row.title if row else "", is_story=True)
        page = NoticePage(row, self.open_story, self.link) if row is not None else QWidget()
        self.area.setWidget(page)
        page.setAutoFillBackground(False)
        choices = [Choice("open", tr("Read the story"), "Enter", filled=not (row and row.open_stories))]
        if row is not None and row.open_stories:
            count = len(row.open_stories)
            said = tr("Link the story that says it still") if count == 1 else tr("Link all {n}", n=count)
            choices.insert(0, Choice("link", said, "L", filled=True))
        self.keys.offer(choices if row is not None else [])

    def _act(self, name: str) -> None:
        row = self.current()
        if row is not None and name == "link":
            self.link(row, row.open_stories)
        elif row is not None:
            self.open_story(row.notice.story)

    def _open_current(self) -> None:
        row = self.current()
        if row is not None:
            self.open_story(row.notice.story)

    def open_story(self, story_id: str) -> None:
        """Read a story."""
        self.context.navigation.go(Whereabouts("search", "stories", "", story_id))

    def link(self, row: NoticeRow, others: Sequence[str]) -> None:
        """Tie stories that carry what was taken back to the one that says so, in one step."""
        note = tr("carries what was corrected")
        self.context.operations.change(
            tr("Link"), lambda c, p: c.links.add(row.notice.story, list(others), SEE_ALSO, note)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters on the buttons."""
        if not self.keys.press(event):
            super().keyPressEvent(event)
