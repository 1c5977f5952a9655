"""The answer to a search as a list that grows page by page while it is scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from archive.model import Hit
from ui.services.i18n import tr
from ui.services.wording import hit_credit, hit_meta, tip

Index = QModelIndex | QPersistentModelIndex
HIT = int(Qt.ItemDataRole.UserRole) + 1
PAGE = 60


def record_of(hit: Hit, by_story: bool) -> str:
    """The record that a row stands for: of stories the story, whichever of its photos was found."""
    return (hit.article_id if by_story else None) or hit.id


class ResultsModel(QAbstractListModel):
    """Hits in order. `more_wanted(offset)` asks for the page that begins there."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._rows: dict[str, int] = {}
        self._total = 0
        self._by_story = False
        self._asked = False

    @property
    def total(self) -> int:
        """How many hits there are, shown yet or not."""
        return self._total

    @property
    def hits(self) -> Sequence[Hit]:
        """The hits fetched so far."""
        return self._hits

    def show(self, hits: Sequence[Hit], total: int, by_story: bool = False) -> None:
        """Replace the list by the first page of a new answer, whose rows stand for stories or not."""
        self.beginResetModel()
        self._by_story = by_story
        self._hits = list(hits)
        self._rows = {self.record_at(row): row for row in range(len(self._hits))}
        self._total = max(total, len(self._hits))
        self._asked = False
        self.endResetModel()

    def refresh(self, hits: Sequence[Hit], total: int, by_story: bool = False) -> bool:
        """Update in place where the same records stand in the same order; False if they do not."""
        held = [self.record_at(row) for row in range(min(len(hits), len(self._hits)))]
        wanted = [record_of(hit, by_story) for hit in hits]
        if wanted != held or total != self._total or by_story != self._by_story:
            return False
        for row, hit in enumerate(hits):
            if hit != self._hits[row]:
                self._hits[row] = hit
                self.dataChanged.emit(self.index(row), self.index(row))
        return True

    def append(self, offset: int, hits: Sequence[Hit]) -> None:
        """Add the page that begins at `offset`; a page for another answer is ignored."""
        self._asked = False
        fresh = [hit for hit in hits if record_of(hit, self._by_story) not in self._rows]
        if offset != len(self._hits) or not fresh:
            self._total = len(self._hits) if offset == len(self._hits) else self._total
            return
        self.beginInsertRows(QModelIndex(), offset, offset + len(fresh) - 1)
        for hit in fresh:
            self._rows[record_of(hit, self._by_story)] = len(self._hits)
            self._hits.append(hit)
        self.endInsertRows()

    def record_at(self, row: int) -> str:
        """The id of the record that a row stands for."""
        return record_of(self._hits[row], self._by_story)

    def row_of(self, record_id: str) -> int:
        """Where a record stands, -1 if it is not in what was fetched."""
        return self._rows.get(record_id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many hits were fetched."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit itself, its headline, or the words a screen reader says for it."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(hit.title) if len(hit.title) > 60 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            credit = hit_credit(hit)
            said = [hit.title, hit_meta(hit), hit.snippet, tr("photo by {who}", who=credit) if credit else ""]
            return ". ".join(part for part in said if part)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the answer is longer than what was fetched."""
        return not parent.isValid() and not self._asked and len(self._hits) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(len(self._hits))
