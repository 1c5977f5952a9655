"""A table whose rows are chosen one by one, in a dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

KEY = int(Qt.ItemDataRole.UserRole)


class CheckedTable(QTreeWidget):
    """Rows with a box each, by their keys; Space checks the current one."""

    def __init__(self, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels(list(columns))
        self.setRootIsDecorated(False)

    def add(self, key: str, cells: Sequence[str], checked: bool = False) -> None:
        """Add a row."""
        item = QTreeWidgetItem(list(cells))
        item.setData(0, KEY, key)
        item.setCheckState(0, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        for column, text in enumerate(cells):
            item.setToolTip(column, text)
        self.addTopLevelItem(item)
        if self.currentItem() is None:
            self.setCurrentItem(item)

    def items(self) -> list[QTreeWidgetItem]:
        """The rows, in order."""
        found = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def keys(self) -> list[str]:
        """The keys of the rows that are checked."""
        return [str(i.data(0, KEY)) for i in self.items() if i.checkState(0) == Qt.CheckState.Checked]
