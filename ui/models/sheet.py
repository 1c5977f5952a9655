"""The photos of an answer by their rows: all are known by number, those that were looked at by content.

A row is there from the beginning; the page that it lies on is fetched when it comes into view, and let go of
when many others were fetched since. What is kept of every page that was seen is small: ids and shapes.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.models.results import PAGE
from ui.models.sheet_item import SheetItem
from ui.services.i18n import tr

Index = QModelIndex | QPersistentModelIndex
ITEM = int(Qt.ItemDataRole.UserRole) + 1
MOST_PAGES = 40
"""Pages whose photos are kept whole: some thousand captions, whatever the length of the answer."""


class SheetModel(QAbstractListModel):
    """`page_wanted(page)` asks for a page of `PAGE` rows, once; `page_came(page)` when it is there."""

    page_wanted = Signal(int)
    page_came = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: OrderedDict[int, list[SheetItem]] = OrderedDict()
        self._ids: dict[int, list[str]] = {}
        self._shapes: dict[int, list[float]] = {}
        self._rows: dict[str, int] = {}
        self._asked: set[int] = set()

    @property
    def total(self) -> int:
        """How many photos there are."""
        return self._total

    @property
    def held(self) -> int:
        """How many photos are kept whole."""
        return sum(map(len, self._pages.values()))

    def show(self, total: int, pages: Mapping[int, Sequence[SheetItem]]) -> None:
        """Show another answer, of which some pages are at hand."""
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        for kept in (self._ids, self._shapes, self._rows, self._asked):
            kept.clear()
        for page, items in pages.items():
            self._take(page, items)
        self.endResetModel()

    def renew(self, total: int, pages: Mapping[int, Sequence[SheetItem]], chosen: Iterable[str] = ()) -> bool:
        """Show an answer in place where its pages hold the same photos, and all that is chosen; else False.

        Other pages are fetched anew when they come into view.
        """
        ids = {page: [item.hit.id for item in items] for page, items in pages.items()}
        in_sight = {one for each in ids.values() for one in each}
        if total != self._total or not ids or any(self._ids.get(page) != ids[page] for page in ids):
            return False
        if not in_sight.issuperset(chosen):
            return False
        for page in [page for page in self._ids if page not in pages]:
            for one in self._ids.pop(page):
                self._rows.pop(one, None)
            self._pages.pop(page, None)
        self._asked.clear()
        for page, items in pages.items():
            self.put(page, items)
        return True

    def put(self, page: int, items: Sequence[SheetItem]) -> None:
        """Take a page that was asked for."""
        if page * PAGE >= self._total:
            return
        self._take(page, items)
        last = min(self._total, (page + 1) * PAGE) - 1
        self.dataChanged.emit(self.index(page * PAGE), self.index(last))
        self.page_came.emit(page)

    def _take(self, page: int, items: Sequence[SheetItem]) -> None:
        self._asked.discard(page)
        self._pages[page] = list(items)
        self._pages.move_to_end(page)
        self._ids[page] = [item.hit.id for item in items]
        self._shapes[page] = [item.shape for item in items]
        for at, item in enumerate(items):
            self._rows[item.hit.id] = page * PAGE + at
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)

    def want(self, first: int, last: int) -> None:
        """Ask for what is not at hand of the rows `first` to `last`."""
        for page in range(max(0, first) // PAGE, min(last, self._total - 1) // PAGE + 1):
            if page not in self._pages and page not in self._asked:
                self._asked.add(page)
                self.page_wanted.emit(page)

    def item(self, row: int) -> SheetItem | None:
        """What stands in a row, None while it is not fetched."""
        page, at = divmod(row, PAGE)
        items = self._pages.get(page)
        if items is None or at >= len(items):
            return None
        self._pages.move_to_end(page)
        return items[at]

    def id_at(self, row: int) -> str:
        """The id of the use in a row, "" where it was never seen."""
        page, at = divmod(row, PAGE)
        ids = self._ids.get(page, ())
        return ids[at] if 0 <= at < len(ids) else ""

    def row_of(self, use_id: str) -> int:
        """Where a use stands, -1 if it was not seen in this answer."""
        return self._rows.get(use_id, -1)

    def shapes(self, page: int) -> list[float] | None:
        """Width by height of the photos of a page, None where it was never seen."""
        return self._shapes.get(page)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """All photos of the answer."""
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The item itself, or what a screen reader says for it."""
        item = self.item(index.row()) if index.isValid() else None
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.words if item is not None else tr("Photo that is being fetched")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every photo can be chosen and dragged."""
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDragEnabled
