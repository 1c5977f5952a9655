"""Rows that stand for things with an identity, loaded a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
ITEM = int(Qt.ItemDataRole.UserRole) + 1
T = TypeVar("T")


class RowsModel(QAbstractListModel, Generic[T]):
    """Items in order, each known by its key. `more_wanted(offset)` asks for the page that begins there.

    `key` gives an item's identity, by which it stays chosen when the rows are shown anew; `words` what a
    screen reader says for it.
    """

    more_wanted = Signal(int)

    def __init__(
        self, key: Callable[[T], str], words: Callable[[T], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._words = words
        self._items: list[T] = []
        self._rows: dict[str, int] = {}
        self._more = False

    @property
    def items(self) -> Sequence[T]:
        """What was loaded so far."""
        return self._items

    def show(self, items: Sequence[T], more: bool = False) -> None:
        """Show these; `more` says that there are others behind them. In place where the keys are the same."""
        fresh = list(items)
        self._more = more
        if [self._key(item) for item in fresh] == list(self._rows):
            self._items = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._items = fresh
        self._rows = {self._key(item): row for row, item in enumerate(fresh)}
        self.endResetModel()

    def append(self, offset: int, items: Sequence[T], more: bool = False) -> None:
        """Add the page that begins at `offset`; one for rows that are no longer shown is ignored."""
        fresh = [item for item in items if self._key(item) not in self._rows]
        if offset != len(self._items) or not fresh:
            return
        self.beginInsertRows(QModelIndex(), offset, offset + len(fresh) - 1)
        for item in fresh:
            self._rows[self._key(item)] = len(self._items)
            self._items.append(item)
        self._more = more
        self.endInsertRows()

    def key_at(self, row: int) -> str:
        """The key of a row's item, "" outside the rows."""
        return self._key(self._items[row]) if 0 <= row < len(self._items) else ""

    def row_of(self, key: str) -> int:
        """Where an item stands, -1 if it is not in what was loaded."""
        return self._rows.get(key, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many items were loaded."""
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen, and dragged from a list that allows it."""
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The item itself, or its words."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(item)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are others behind what was loaded."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page, once."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit(len(self._items))
