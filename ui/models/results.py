"""The answer to a search as a list of its whole length, whose pages come when they are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from archive.model import Hit
from ui.services.i18n import tr
from ui.services.wording import hit_credit, hit_meta, tip

Index = QModelIndex | QPersistentModelIndex
HIT = int(Qt.ItemDataRole.UserRole) + 1
PAGE = 60
WAITING = 4
"""Pages that are still asked for while somebody scrolls: older ones left the screen."""


def record_of(hit: Hit, by_story: bool) -> str:
    """The record that a row stands for: of stories the story, whichever of its photos was found."""
    return (hit.article_id if by_story else None) or hit.id


class ResultsModel(QAbstractListModel):
    """Hits in order. `more_wanted(offset)` asks for the page that begins there: one at a time, newest first.

    A row whose page has not come yet is there, without a hit.
    """

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: dict[int, Hit] = {}
        self._rows: dict[str, int] = {}
        self._total = 0
        self._by_story = False
        self._wanted: list[int] = []
        self._needed: list[int] = []
        self._under_way: int | None = None
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_next)

    @property
    def total(self) -> int:
        """How many hits there are, fetched yet or not."""
        return self._total

    @property
    def hits(self) -> Sequence[Hit]:
        """The hits fetched so far, in order."""
        return [self._hits[row] for row in sorted(self._hits)]

    def hit_at(self, row: int) -> Hit | None:
        """The hit of a row, None where it has not come yet."""
        return self._hits.get(row)

    def show(self, hits: Sequence[Hit], total: int, by_story: bool = False) -> None:
        """Replace the list by the beginning of a new answer, whose rows stand for stories or not."""
        self.beginResetModel()
        self._by_story = by_story
        self._hits = dict(enumerate(hits))
        self._rows = {record_of(hit, by_story): row for row, hit in self._hits.items()}
        self._total = max(total, len(hits))
        self._want_nothing()
        self.endResetModel()

    def refresh(self, hits: Sequence[Hit], total: int, by_story: bool = False) -> bool:
        """Update in place where the same records stand in the same order; False if they do not."""
        held = [self.record_at(row) for row in range(len(hits))]
        wanted = [record_of(hit, by_story) for hit in hits]
        if wanted != held or total != self._total or by_story != self._by_story:
            return False
        self._want_nothing()
        for row in [row for row in self._hits if row >= len(hits)]:  # they are asked for again when seen
            self._rows.pop(self.record_at(row), None)
            del self._hits[row]
        for row, hit in enumerate(hits):
            if hit != self._hits[row]:
                self._hits[row] = hit
                self.dataChanged.emit(self.index(row), self.index(row))
        return True

    def put(self, offset: int, hits: Sequence[Hit]) -> None:
        """Fill in the rows from `offset` on; an answer that ends there ends the list."""
        if self._under_way == offset:
            self._under_way = None
        room = max(0, self._total - offset)
        for row, hit in enumerate(hits[:room], offset):
            self._hits[row] = hit
            self._rows[record_of(hit, self._by_story)] = row
        if hits[:room]:
            self.dataChanged.emit(self.index(offset), self.index(offset + len(hits[:room]) - 1))
        if len(hits) < min(PAGE, room):
            self._cut(offset + len(hits))
        self._ask.start()

    def _cut(self, total: int) -> None:
        self.beginRemoveRows(QModelIndex(), total, self._total - 1)
        self._total = total
        self.endRemoveRows()

    def need(self, rows: Iterable[int]) -> bool:
        """Ask for all rows that have not come yet, whether they are seen or not; whether there are any."""
        pages = dict.fromkeys(row // PAGE * PAGE for row in rows if row not in self._hits)
        self._needed = list(pages)
        if pages:
            self._ask.start()
        return bool(pages)

    def lose(self) -> None:
        """Know that the page under way will not come."""
        self._under_way = None

    def _want_nothing(self) -> None:
        self._wanted.clear()
        self._needed.clear()
        self._under_way = None

    def _ask_next(self) -> None:
        if self._under_way is not None:
            return
        while self._wanted or self._needed:
            page = self._wanted.pop() if self._wanted else self._needed.pop(0)
            missing = any(row not in self._hits for row in range(page, min(page + PAGE, self._total)))
            if page < self._total and missing:
                self._under_way = page
                self.more_wanted.emit(page)
                return

    def record_at(self, row: int) -> str:
        """The id of the record that a row stands for, "" where it has not come yet."""
        hit = self._hits.get(row)
        return record_of(hit, self._by_story) if hit is not None else ""

    def row_of(self, record_id: str) -> int:
        """Where a record stands, -1 if it is not in what was fetched."""
        return self._rows.get(record_id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many hits there are."""
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit itself, its headline, or the words a screen reader says for it."""
        if not index.isValid():
            return None
        hit = self._hits.get(index.row())
        if hit is None:
            if role == HIT:
                self._see(index.row())
            return tr("On its way") if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(hit.title) if len(hit.title) > 60 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            credit = hit_credit(hit)
            words = [
                hit.title,
                hit_meta(hit),
                hit.snippet,
                tr("photo by {who}", who=credit) if credit else "",
            ]
            return ". ".join(part for part in words if part)
        return None

    def _see(self, row: int) -> None:
        """A row is painted whose page has not come."""
        page = row // PAGE * PAGE
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        del self._wanted[:-WAITING]
        self._ask.start()
