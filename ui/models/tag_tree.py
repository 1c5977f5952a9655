"""The tags as a tree that can be filtered, and in which one is dragged onto another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from archive.model import Tag
from ui.models.rows import ITEM, Index
from ui.services.i18n import number, tr
from ui.services.wording import joined

MIME = "application/x-cutline-tag"
ROOT = ""
"""The key of what stands above all tags."""


class TagTree(QAbstractItemModel):
    """Tags under their parents, known by their ids. `dropped(tag_id, onto_id)` when one was let go on
    another, or on `ROOT`.
    """

    dropped = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tags: dict[str, Tag] = {}
        self._children: dict[str, list[str]] = {ROOT: []}
        self._rows: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._ids: list[str] = []

    def show(self, tags: Sequence[Tag], words: str = "") -> None:
        """Show all tags, or those whose path or other names hold the words, with what they lie in."""
        self.beginResetModel()
        self.tags = {tag.id: tag for tag in tags}
        shown = self._matching(words)
        self._children, self._rows = {ROOT: []}, {}
        for tag in tags:
            if tag.id in shown:
                above = tag.parent_id if tag.parent_id in shown else ROOT
                siblings = self._children.setdefault(above or ROOT, [])
                self._rows[tag.id] = len(siblings)
                siblings.append(tag.id)
                if tag.id not in self._numbers:
                    self._numbers[tag.id] = len(self._ids)
                    self._ids.append(tag.id)
        self.endResetModel()

    def _matching(self, words: str) -> set[str]:
        wanted = words.casefold().split()
        shown: set[str] = set()
        for tag in self.tags.values():
            names = "\n".join((tag.path, *tag.aliases)).casefold()
            if all(word in names for word in wanted):
                above: Tag | None = tag
                while above is not None and above.id not in shown:
                    shown.add(above.id)
                    above = self.tags.get(above.parent_id or ROOT)
        return shown

    def key_at(self, index: Index) -> str:
        """The id of a row's tag, `ROOT` for no row."""
        return self._ids[int(index.internalId())] if index.isValid() else ROOT

    def index_of(self, tag_id: str) -> QModelIndex:
        """Where a tag stands, an invalid index if it is not shown."""
        row = self._rows.get(tag_id)
        return QModelIndex() if row is None else self.createIndex(row, 0, self._numbers[tag_id])

    # --- what a view asks for ----------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's)
        """The row under a tag."""
        children = self._children.get(self.key_at(parent), [])
        return self.index_of(children[row]) if 0 <= row < len(children) and column == 0 else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008 (Qt's own default)
        """The tag above one; without an argument, Qt's own question for the object above."""
        tag = self.tags.get(self.key_at(index))
        return QModelIndex() if tag is None else self.index_of(tag.parent_id or ROOT)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many tags lie in one."""
        return len(self._children.get(self.key_at(parent), ()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The tag, its name, or what a screen reader says for it."""
        tag = self.tags.get(self.key_at(index))
        if tag is None:
            return None
        if role == ITEM:
            return tag
        if role == Qt.ItemDataRole.DisplayRole:
            return tag.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined((tag.path, tr("{n} records", n=number(tag.count or 0))), ", ")
        return None

    # --- dragging ---------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every tag can be dragged, and takes others; so does the ground under them."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled
        return (
            flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDragEnabled | flags.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Tags are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """A tag's id."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The tag that is dragged."""
        data = QMimeData()
        data.setData(MIME, QByteArray(self.key_at(indexes[0]).encode()))
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell onto which tag another was let go. Nothing is moved here: the archive is asked to."""
        dragged = bytes(data.data(MIME).data()).decode() if data.hasFormat(MIME) else ""
        onto = self.key_at(parent)
        if dragged in self.tags and dragged != onto:
            self.dropped.emit(dragged, onto)
        return False
