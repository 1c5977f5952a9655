"""Rows that are dragged into another order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.models.rows import Index, RowsModel

MIME = "application/x-cutline-rows"
T = TypeVar("T")


class OrderedRows(RowsModel[T]):
    """`dropped(keys, row)` when rows were let go before a row. Nothing moves here: the archive is asked."""

    dropped = Signal(list, int)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and let go between two others."""
        return super().flags(index) if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """The keys of rows."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The rows that are dragged, in their order."""
        rows = sorted(index.row() for index in indexes)
        data = QMimeData()
        data.setData(MIME, QByteArray("\n".join(self.key_at(row) for row in rows).encode()))
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell where rows were let go."""
        if data.hasFormat(MIME):
            keys = bytes(data.data(MIME).data()).decode().split("\n")
            self.dropped.emit(keys, row if row >= 0 else self.rowCount())
        return False
