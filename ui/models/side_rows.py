"""The rows at the left side of a place: headings, and what can be chosen under them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.services.i18n import number, tr
from ui.services.querytext import State
from ui.services.wording import tip

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
Branch = Literal["", "open", "closed"]
Kind = Literal["heading", "library", "saved", "facet", "more", "fewer", "all", "room"]


@dataclass(frozen=True, slots=True)
class SideRow:
    """One row. `share` is the thin bar's length (0 to 1), None where a row has no bar.

    `is_extra`: its count is what would come besides, were it asked for beside others. `is_least`: there may
    be more than it counts.
    """

    kind: Kind
    text: str
    value: str = ""
    field: str = ""
    count: int | None = None
    share: float | None = None
    state: State = "none"
    depth: int = 0
    branch: Branch = ""
    is_extra: bool = False
    is_least: bool = False

    @property
    def count_words(self) -> str:
        """The count as it is shown, "" for none."""
        if self.count is None:
            return ""
        return f"{'+' * self.is_extra}{number(self.count)}{'+' * self.is_least}"

    @property
    def key(self) -> tuple[str, str, str]:
        """What the row stands for, whatever its count and state."""
        return self.kind, self.field, self.value


class SideRows(QAbstractListModel):
    """Rows for a `SideList`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SideRow] = []

    def show(self, fresh: list[SideRow]) -> None:
        """Show other rows, in place where their number allows."""
        if len(fresh) == len(self._rows):
            self._rows = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its words, or what a screen reader says for it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.value) if row.kind == "saved" or len(row.text) > 22 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = {"include": tr("included"), "exclude": tr("excluded"), "none": ""}[row.state]
            return " ".join(part for part in (row.text, row.count_words, words) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self._rows[index.row()] if index.isValid() else None
        if row is None or row.kind == "heading":
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, key: tuple[str, str, str]) -> int:
        """Where what a row stood for stands now, -1 where it does not."""
        return next((number_ for number_, row in enumerate(self._rows) if row.key == key), -1)

    def find(self, text: str) -> QModelIndex:
        """The first row with these words that is no heading, an invalid index if there is none."""
        for number_, row in enumerate(self._rows):
            if row.kind != "heading" and text in (row.text, row.value):
                return self.index(number_)
        return QModelIndex()
