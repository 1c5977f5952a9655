"""Trash: what was thrown away, why and by whom; brought back, or taken away for good."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.curation.trash import Emptied, Thrown
from archive.model import Hit
from archive.progress import Progress
from ui.dialogs.empty_trash import EmptyTrashDialog
from ui.paint import theme
from ui.places.curate.choosing import Choosing
from ui.places.curate.room import Room
from ui.places.curate.target import ListTarget, RecordsTarget, page_of
from ui.places.dragging import drag_out
from ui.services.context import Context
from ui.services.i18n import counted, number, tr
from ui.services.wording import human_moment, joined, quoted
from ui.widgets.empty import EmptyState
from ui.widgets.heads import Head
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.own_keys import OwnKeys
from ui.widgets.record_rows import Line, RecordRow, RecordsView, record_row, record_rows
from ui.widgets.widgets import HairLine, label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

PAGE = 60


class TrashRoom(Room):
    """`records` in the trash, the newest first; under them what can be done."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head = Head(tr("Trash"))
        self.model = record_rows(self)
        self.records = RecordsView(self.model, context.images, tr("Trash"))
        self.records.setSelectionMode(RecordsView.SelectionMode.ExtendedSelection)
        self.keys = KeyRow()
        self.count = label("", theme.font(bold=True))
        self.foot = QWidget()
        self.empty = EmptyState()
        self.empty.show_words(
            "history",
            tr("Nothing was thrown away"),
            tr("What is thrown away in Search lies here until the trash is emptied."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.records)
        self.stack.addWidget(self.empty)
        self._thrown: list[Thrown] = []
        self.choosing = Choosing(self.records, context.operations, lambda: _every, self)
        self._target = ListTarget(self.records, self, self.choosing, is_only=True)
        self._lay_out()
        self.keys.chosen.connect(self._act)
        OwnKeys(self.records).on("Ctrl+A", self.choosing.choose_all)
        self.records.opened.connect(self._open)
        self.records.dragged.connect(lambda: drag_out(self.context, self.records, self._target.selection()))
        self.model.more_wanted.connect(self._load)
        self.records.moved.connect(self.opened.emit)
        self.choosing.changed.connect(self._offer)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(HairLine())
        column.addWidget(self.stack, 1)
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(HairLine())
        row = QHBoxLayout()
        row.setContentsMargins(22, 12, 24, 12)
        row.addWidget(self.keys, 1)
        row.addWidget(self.count)
        below.addLayout(row)
        column.addWidget(self.foot)

    @property
    def target(self) -> RecordsTarget:
        """The record that is current."""
        return self._target

    # --- what is in it ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Load what is in the trash: as many rows as were shown."""
        shown = max(PAGE, self.model.rowCount())

        def load(catalogue: Catalogue, progress: Progress) -> tuple[list[Thrown], list[Hit]]:
            thrown = catalogue.trash.all()
            return thrown, catalogue.records.listed(one.id for one in thrown[:shown])

        self.context.operations.query(tr("Trash"), load, lambda found: self._show(*found), key="trash-room")

    def _show(self, thrown: list[Thrown], hits: list[Hit]) -> None:
        self._thrown = thrown
        self.head.note.setText(
            tr("{records} · kept until it is emptied", records=counted(len(thrown), "record", "records"))
            if thrown
            else ""
        )
        self.model.show(self._rows(hits), len(hits) < len(thrown))
        self.stack.setCurrentIndex(0 if thrown else 1)
        self.foot.setVisible(bool(thrown))
        self._offer()

    def _rows(self, hits: list[Hit]) -> list[RecordRow]:
        by_id = {one.id: one for one in self._thrown}
        return [record_row(hit, *_why(by_id[hit.id])) for hit in hits if hit.id in by_id]

    def _load(self, offset: int) -> None:
        ids = [one.id for one in self._thrown[offset : offset + PAGE]]
        self.context.operations.query(
            tr("Trash"),
            lambda c, p: c.records.listed(ids),
            lambda hits: self.model.append(offset, self._rows(hits), offset + PAGE < len(self._thrown)),
            key="trash-more",
        )

    def select_all(self) -> None:
        """Choose all that lies in the trash."""
        self.choosing.choose_all()

    def step_out(self) -> bool:
        """Of several records keep one chosen."""
        return self.choosing.step_out()

    def show_record(self, record: str) -> None:
        """Mark a record."""
        self.records.show_key(record)

    def take_keyboard(self) -> None:
        """Begin in the list."""
        self.records.setFocus()

    def _offer(self) -> None:
        chosen = self.choosing.count
        many = tr("Restore {n}", n=chosen) if chosen > 1 else tr("Restore")
        said = tr("{n} of {total} selected", n=number(chosen), total=number(len(self._thrown)))
        self.count.setText(said if chosen > 1 else "")
        choices = [Choice("restore", many, "R", filled=True), Choice("open", tr("Open"), "Enter")]
        beside = [Choice("empty", tr("Empty the trash…"), "E")]
        offered = [choice.text for choice in self.keys.choices]
        wanted = (choices if chosen else [], beside if self._thrown else [])
        if offered != [choice.text for group in wanted for choice in group]:
            self.keys.offer(*wanted)
        self._target.moved.emit()

    # --- what is done -------------------------------------------------------------------------------------

    def _act(self, name: str) -> None:
        if name == "restore":
            self.choosing.act(self._restore)
        elif name == "open":
            self._open(self.records.current_key)
        else:
            self.ask_empty()

    def _restore(self, ids: list[str]) -> None:
        self.context.operations.change(tr("Restore"), lambda c, p: c.trash.restore(ids))

    def ask_empty(self) -> None:
        """List what would go for good, and ask."""
        # What is thrown away after the list was made stays: nothing goes that was not listed.
        moment = datetime.now(UTC).isoformat(timespec="microseconds")
        self.context.operations.query(
            tr("Empty the trash"),
            lambda c, p: c.trash.contents(moment),
            lambda going: self._ask_empty(moment, going),
        )

    def _ask_empty(self, moment: str, going: Emptied) -> None:
        dialog = EmptyTrashDialog(going, self)
        dialog.confirmed.connect(
            lambda: self.context.operations.change(
                tr("Empty the trash"),
                lambda c, p: c.trash.empty(moment),
                changes=lambda done: done[1],
                quiet=False,
            )
        )
        dialog.open()

    def _open(self, key: str) -> None:
        hit = self.records.current_hit
        if hit is not None and hit.id == key:
            self.context.navigation.go(page_of(hit, "is:trashed"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that the answers carry."""
        if not self.keys.press(event):
            super().keyPressEvent(event)


def _every(catalogue: Catalogue) -> list[str]:
    return [one.id for one in catalogue.trash.all()]


def _why(thrown: Thrown) -> tuple[Line, Line]:
    return (
        Line(quoted(thrown.reason), "ink"),
        Line(joined((thrown.who, human_moment(thrown.when)))),
    )
