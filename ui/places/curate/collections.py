"""Collections: what was put together, in an order of its own, each record with a note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from archive.curation.collections import Item
from archive.model import Hit, OpChanges
from archive.progress import Progress
from ui.dialogs.question import QuestionDialog
from ui.models.ordered_rows import OrderedRows
from ui.paint import theme
from ui.places.curate.choosing import Choosing, Reader, bar_of
from ui.places.curate.room import Room
from ui.places.curate.target import ListTarget, RecordsTarget, page_of
from ui.places.dragging import drag_out
from ui.services import querytext
from ui.services.actions import by_id
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.keymap import keys_text
from ui.widgets.empty import EmptyState
from ui.widgets.heads import Head
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.name_rows import NameDelegate, NameRow, name_rows
from ui.widgets.own_keys import OwnKeys
from ui.widgets.record_rows import Line, RecordRow, RecordsView, record_row
from ui.widgets.rows_view import RowsView
from ui.widgets.widgets import HairLine, LineSplitter, Pane, label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

PAGE = 60
EDIT_HEIGHT = 28


class CollectionsRoom(Room):
    """`names` at the left; `records` of the one that is current beside them, in its order."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head = Head(tr("Collections"))
        self.listed = name_rows(self)
        self.names = RowsView(self.listed, tr("Collections"))
        self.names.setItemDelegate(NameDelegate(self.names))
        self.model: OrderedRows[RecordRow] = OrderedRows(lambda row: row.key, lambda row: row.words, self)
        self.records = RecordsView(self.model, context.images, tr("What is in the collection"))
        self.records.setSelectionMode(RecordsView.SelectionMode.ExtendedSelection)
        self.records.setDragDropMode(RecordsView.DragDropMode.InternalMove)
        self.records.setDragDropOverwriteMode(False)
        self._items: list[Item] = []
        self._wanted = ""
        self.choosing = Choosing(self.records, context.operations, self._read_all, self)
        self._target = ListTarget(self.records, self, self.choosing)
        self.stack = QStackedWidget()
        self.empty = EmptyState()
        self.empty.show_words(
            "caption",
            tr("No collections yet"),
            tr(
                "Select stories or photos in Search and collect them ({key}): for a page, an anniversary.",
                key=keys_text(by_id("collect")),
            ),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left, right = Pane("pane"), Pane("pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(HairLine())
        column.addWidget(self.names, 1)
        self.name = label("", theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True, published=False)
        self.facts = label("", theme.font(theme.TEXT), "muted")
        self.keys = KeyRow(wraps=True)
        about = QVBoxLayout()
        about.setContentsMargins(24, 16, 24, 14)
        about.setSpacing(6)
        about.addWidget(self.name)
        about.addWidget(self.facts)
        about.addWidget(self.keys)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(about)
        column.addWidget(HairLine())
        column.addWidget(self.records, 1)
        self.selection = bar_of(self.choosing, lambda: len(self._items), self)
        column.addWidget(self.selection)
        splitter = LineSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for part, least in ((left, 220), (right, 400)):
            part.setMinimumWidth(least)
            splitter.addWidget(part)
        splitter.setSizes([320, 896])
        splitter.setStretchFactor(1, 1)
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _connect(self) -> None:
        self.names.moved.connect(self._moved)
        self.names.opened.connect(lambda _: self.records.setFocus())
        self.keys.chosen.connect(self._act)
        of_names, of_records = OwnKeys(self.names), OwnKeys(self.records)
        of_names.on("F2", self.rename)
        of_names.on("Del", self.ask_delete)
        of_records.on("F2", self.write_note)
        of_records.on("Del", self.remove)
        of_records.on("Alt+Up", lambda: self.shift(-1))
        of_records.on("Alt+Down", lambda: self.shift(1))
        self.records.opened.connect(self._open)
        self.model.more_wanted.connect(self._more)
        self.model.dropped.connect(self._dropped)
        self.records.dragged.connect(self._drag)

    @property
    def target(self) -> RecordsTarget:
        """The record that is current in the collection."""
        return self._target

    def _read_all(self) -> Reader | None:
        name = self.names.current_key
        return (lambda c: [item.record_id for item in c.collections.items(name)]) if name else None

    def select_all(self) -> None:
        """Choose all of the collection, where the keyboard is in it."""
        if self.records.hasFocus():
            self.choosing.choose_all()

    def step_out(self) -> bool:
        """Of several records keep one chosen."""
        return self.choosing.step_out()

    # --- what there is ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Load the names, and what is in the current collection."""
        self.context.operations.query(
            tr("Collections"), lambda c, p: c.collections.all(), self._arrived, key="collections-room"
        )

    def _arrived(self, found: dict[str, list[str]]) -> None:
        self.head.note.setText(counted(len(found), "collection", "collections"))
        self.listed.show([NameRow(name, len(ids)) for name, ids in found.items()])
        self.stack.setCurrentIndex(0 if found else 1)
        if self._wanted and self.names.show_key(self._wanted):
            self._wanted = ""
        elif found and not self.names.current_key:
            self.names.show_key(next(iter(found)))
        self._load(0)

    def show_record(self, record: str) -> None:
        """Make a collection current, by its name."""
        if record and not self.names.show_key(record):
            self._wanted = record

    def take_keyboard(self) -> None:
        """Begin in the names."""
        self.names.setFocus()

    def _moved(self, name: str) -> None:
        self.choosing.forget()
        self._load(0)
        self.opened.emit(name)

    def _load(self, offset: int) -> None:
        name = self.names.current_key
        if not name:
            self.model.show([])
            return
        size = max(PAGE, self.model.rowCount()) if not offset and name == self.name.text() else PAGE

        def show(found: tuple[list[Item], list[Hit]]) -> None:
            if name == self.names.current_key:
                self._show(name, offset, *found)

        self.context.operations.query(
            tr("Collection"), _items(name, offset, size), show, key="collection-items"
        )

    def _show(self, name: str, offset: int, items: list[Item], hits: list[Hit]) -> None:
        self._items = items
        notes = {item.record_id: item.note for item in items}
        rows = [record_row(hit, Line(notes.get(hit.id, ""), "ink", 2)) for hit in hits]
        more = offset + len(hits) < len(items)
        if offset:
            self.model.append(offset, rows, more)
        else:
            self.model.show(rows, more)
        self.name.setText(name)
        self.facts.setText(counted(len(items), "record", "records"))
        if not self.keys.choices:
            self.keys.offer(
                [
                    Choice("rename", tr("Rename"), "N"),
                    Choice("note", tr("Note"), "F2"),
                    Choice("remove", tr("Take out"), "Del"),
                ],
                [Choice("delete", tr("Delete…"), "X", quiet=True)],
            )

    def _more(self, offset: int) -> None:
        self._load(offset)

    # --- what is done -------------------------------------------------------------------------------------

    def _act(self, name: str) -> None:
        calls: dict[str, Callable[[], None]] = {
            "rename": self.rename,
            "note": self.write_note,
            "remove": self.remove,
            "delete": self.ask_delete,
        }
        calls[name]()

    def _change(
        self,
        title: str,
        write: Callable[[Catalogue], OpChanges],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        self.context.operations.change(title, lambda c, p: write(c), otherwise=otherwise)

    def rename(self, typed: str | None = None) -> None:
        """Write another name where the old one stands."""
        name = self.names.current_key
        if name:
            box = self.names.visualRect(self.names.currentIndex()).adjusted(18, 4, -8, -4)
            field = InlineEdit(self.names, lambda: box, name, tr("Name of the collection"), typed)
            field.written.connect(partial(self._rename, name))

    def _rename(self, old: str, new: str) -> None:
        def refused(error: Exception) -> None:
            self._wanted = ""
            self.context.operations.tell(error)
            if self.names.show_key(old):
                self.rename(new)

        self._wanted = new
        self._change(tr("Rename"), lambda c: c.collections.rename(old, new, seen=old), refused)

    def write_note(self, typed: str | None = None) -> None:
        """Write a note to the current record."""
        record, name = self.records.current_key, self.names.current_key
        if record:
            seen = next(item.note for item in self._items if item.record_id == record)
            field = InlineEdit(
                self.records,
                lambda: self.records.note_box(EDIT_HEIGHT, is_written=bool(seen)),
                seen,
                tr("Note"),
                typed,
            )
            field.written.connect(partial(self._note, name, record, seen))

    def _note(self, name: str, record: str, seen: str, text: str) -> None:
        def refused(error: Exception) -> None:
            self.context.operations.tell(error)
            if name == self.names.current_key and self.records.show_key(record):
                self.write_note(text)

        self._change(tr("Note"), lambda c: c.collections.note(name, record, text, seen=seen), refused)

    def remove(self) -> None:
        """Take the selected records out; they stay in the archive."""
        name = self.names.current_key
        self.choosing.act(lambda ids: self._change(tr("Take out"), lambda c: c.collections.remove(name, ids)))

    def ask_delete(self) -> None:
        """Delete the collection; its records stay."""
        name = self.names.current_key
        if name:
            dialog = QuestionDialog(
                tr("Delete “{name}”?", name=name),
                tr(
                    "{records} stay in the archive; undo brings the collection back.",
                    records=self.facts.text(),
                ),
                [Choice("delete", tr("Delete"), "D", filled=True)],
                self,
            )
            dialog.chosen.connect(lambda _: self._change(tr("Delete"), lambda c: c.collections.delete(name)))
            dialog.open()

    # --- the order ----------------------------------------------------------------------------------------

    def shift(self, by: int) -> None:
        """Move the selected records one place up or down."""
        keys = self.records.chosen_keys()
        rows = sorted(self.model.row_of(key) for key in keys)
        if rows:
            self._dropped(keys, rows[0] - 1 if by < 0 else rows[-1] + 2)

    def _dropped(self, keys: list[str], row: int) -> None:
        """Put records before what stands at a row."""
        ids = [item.record_id for item in self._items]
        row = max(0, min(row, len(ids)))
        moving = [record_id for record_id in ids if record_id in set(keys)]
        before = [record_id for record_id in ids[:row] if record_id not in set(keys)]
        after = [record_id for record_id in ids[row:] if record_id not in set(keys)]
        wanted, name = [*before, *moving, *after], self.names.current_key
        if wanted != ids:
            self._change(tr("Order"), lambda c: c.collections.order(name, wanted))

    def _drag(self) -> None:
        """Take records elsewhere: into another order here, as words and files into another program."""
        view = self.records
        own = self.model.mimeData(view.selectionModel().selectedIndexes())
        drag_out(self.context, view, self._target.selection(), own)

    def _open(self, key: str) -> None:
        hit = self.records.current_hit
        if hit is not None and hit.id == key:
            query = querytext.with_state("", "collection", self.names.current_key, "include")
            self.context.navigation.go(page_of(hit, query))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that the answers carry."""
        if not self.keys.press(event):
            super().keyPressEvent(event)


def _items(
    name: str, offset: int, size: int
) -> Callable[[Catalogue, Progress], tuple[list[Item], list[Hit]]]:
    def load(catalogue: Catalogue, progress: Progress) -> tuple[list[Item], list[Hit]]:
        items = catalogue.collections.items(name)
        return items, catalogue.records.listed(item.record_id for item in items[offset : offset + size])

    return load
