"""Tie the open story to another: find it, say what the tie is, add a note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QWidget

from archive.model import LINK_TYPES, Hit, SearchAnswer, SearchRequest
from ui.dialogs.base import Dialog
from ui.models.results import HIT, ResultsModel
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.links import outgoing_words
from ui.services.operations import Operations
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.widgets import thin_scroll_bars

FOUND = 20
TYPING_MS = 150


class LinkDialog(Dialog):
    """`linked(other_id, type, note)` when a story was chosen."""

    linked = Signal(str, str, str)

    def __init__(self, article_id: str, operations: Operations, images: Images, parent: QWidget) -> None:
        super().__init__(tr("Link to another story"), "", parent, width=640)
        self._article_id = article_id
        self._operations = operations
        self.type = QComboBox()
        for name in LINK_TYPES:
            self.type.addItem(outgoing_words(name), name)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Words of its headline, its text or a caption"))
        self.model = ResultsModel(self)
        self.list = QListView()
        self.list.setPalette(theme.palette(theme.tokens()))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(images, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(300)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thin_scroll_bars(self.list)
        images.arrived.connect(self.list.viewport().update)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Optional: why they belong together"))
        self.add_field(tr("This story is, to the other"), self.type)
        self.add_field(tr("The other story"), self.field)
        self.column.addWidget(self.list, 1)
        self.list.setAccessibleName(tr("Stories to link to"))
        self.add_field(tr("Note"), self.note)
        self.button = self.add_buttons(tr("Link"))
        self.button.setEnabled(False)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.field.textChanged.connect(self._typing.start)
        self.field.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(
            lambda index: self.button.setEnabled(index.isValid())
        )
        self.accepted.connect(self._link)
        self.field.setFocus()
        self._search()

    def _search(self) -> None:
        request = SearchRequest(self.field.text(), kind="article", limit=FOUND, typing=True, marks=True)
        self._operations.query(
            tr("Search"),
            lambda c, p: c.search.find(request, patient=False),
            self._show,
            key="link-search",
            lane="search",
        )

    def _show(self, answer: SearchAnswer) -> None:
        hits = [hit for hit in answer.hits if hit.id != self._article_id]
        self.model.show(hits, len(hits))
        if hits:
            self._choose(0)
        self.button.setEnabled(bool(hits))

    def _choose(self, row: int) -> None:
        # Not `setCurrentIndex`, which selects otherwise while Ctrl or Shift is held.
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self.model.index(row), only)

    def _link(self) -> None:
        hit: Hit | None = self.list.currentIndex().data(HIT)
        if hit is not None:
            self.linked.emit(hit.id, self.type.currentData(), self.note.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = max(0, min(self.list.currentIndex().row() + step, self.model.rowCount() - 1))
                self._choose(row)
                return True
        return False
