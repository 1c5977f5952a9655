"""The answer to a search as a list of its whole length, whose pages come when they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from archive.model import Hit
from ui.models.sheet_item import SheetItem
from ui.services.i18n import tr
from ui.services.wording import hit_credit, hit_meta, joined, tip

Index = QModelIndex | QPersistentModelIndex
HIT = int(Qt.ItemDataRole.UserRole) + 1
PAGE = 60
MOST_PAGES = 40
"""Pages whose hits are kept: some thousand rows, whatever the length of the answer."""
WAITING = 4
"""Pages that are still asked for while somebody scrolls: older ones left the screen."""


def record_of(hit: Hit, by_story: bool) -> str:
    """The record that a row stands for: of stories the story, whichever of its photos was found."""
    return (hit.article_id if by_story else None) or hit.id


class ResultsModel(QAbstractListModel):
    """Hits in order. `more_wanted(offset)` asks for the page that begins there: one at a time, newest first.

    A row whose page has not come yet is there, without a hit. So is one whose page was let go of, since many
    others came: its id and the shape of its photo stay known, and it is asked for again when it is seen.
    Photos are shown on a sheet, too, page by page: `page_came(page)` when another page of them is there, or
    looks otherwise.
    """

    more_wanted = Signal(int)
    page_came = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: dict[int, Hit] = {}
        self._pages: OrderedDict[int, None] = OrderedDict()
        self._ids: dict[int, str] = {}
        self._shapes: dict[int, list[float]] = {}
        self._held = -1
        self._rows: dict[str, int] = {}
        self._against: dict[str, str] = {}
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
        """The hits at hand, in order."""
        return [self._hits[row] for row in sorted(self._hits)]

    def hit_at(self, row: int) -> Hit | None:
        """The hit of a row, None where it is not at hand."""
        return self._hits.get(row)

    def hold(self, row: int) -> None:
        """Let the page of the current row stay at hand, however many others come."""
        self._held = row // PAGE

    def show(
        self,
        hits: Sequence[Hit],
        total: int,
        by_story: bool = False,
        against: Mapping[str, str] | None = None,
    ) -> None:
        """Replace the list by the beginning of a new answer, whose rows stand for stories or not.

        `against` says in words of uses of photos which order they were made against.
        """
        self.beginResetModel()
        self._by_story = by_story
        self._against = dict(against or {})
        self._total = max(total, len(hits))
        self._forget()
        self._take(0, hits)
        self._want_nothing()
        self.endResetModel()

    def refresh(
        self,
        hits: Sequence[Hit],
        total: int,
        by_story: bool = False,
        against: Mapping[str, str] | None = None,
    ) -> bool:
        """Update in place where the same records stand in the same order; False if they do not."""
        held = [self.id_at(row) for row in range(len(hits))]
        wanted = [record_of(hit, by_story) for hit in hits]
        if wanted != held or total != self._total or by_story != self._by_story:
            return False
        self._want_nothing()
        known = [self._hits.get(row) for row in range(len(hits))]
        self._forget()  # other rows are asked for again when they are seen
        self._take(0, hits)
        before, self._against = self._against, dict(against or {})
        changed = [
            row
            for row, hit in enumerate(hits)
            if hit != known[row] or before.get(hit.id) != self._against.get(hit.id)
        ]
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))
        for page in sorted({row // PAGE for row in changed}):
            self.page_came.emit(page)
        return True

    def put(self, offset: int, hits: Sequence[Hit], against: Mapping[str, str] | None = None) -> None:
        """Fill in the rows from `offset` on; an answer that ends there ends the list."""
        self._against.update(against or {})
        if self._under_way == offset:
            self._under_way = None
        room = max(0, self._total - offset)
        self._take(offset, hits[:room])
        if hits[:room]:
            self.dataChanged.emit(self.index(offset), self.index(offset + len(hits[:room]) - 1))
            for page in _pages_of(offset, len(hits[:room])):
                self.page_came.emit(page)
        if len(hits) < min(PAGE, room):
            self._cut(offset + len(hits))
        self._ask.start()

    def _take(self, offset: int, hits: Sequence[Hit]) -> None:
        for row, hit in enumerate(hits, offset):
            self._hits[row] = hit
            self._ids[row] = record_of(hit, self._by_story)
            self._rows[self._ids[row]] = row
        for page in _pages_of(offset, len(hits)):
            self._use(page)
            items = [item for row in _rows_of(page, self._total) if (item := self.item(row)) is not None]
            if not self._by_story and len(items) == len(_rows_of(page, self._total)):
                self._shapes[page] = [item.shape for item in items]
        self._let_go()

    def _let_go(self) -> None:
        """Drop the hits of the pages that were looked at longest ago."""
        oldest = [page for page in self._pages if page != self._held]
        for page in oldest[: max(0, len(self._pages) - MOST_PAGES)]:
            del self._pages[page]
            for hit in [self._hits.pop(row) for row in _rows_of(page, self._total) if row in self._hits]:
                self._against.pop(hit.id, None)

    def _forget(self) -> None:
        for kept in (self._hits, self._pages, self._ids, self._shapes, self._rows):
            kept.clear()

    def _use(self, page: int) -> None:
        """Keep a page longer than those that were looked at before."""
        self._pages[page] = None
        self._pages.move_to_end(page)

    def _cut(self, total: int) -> None:
        self.beginRemoveRows(QModelIndex(), total, self._total - 1)
        self._total = total
        self.endRemoveRows()

    def need(self, rows: Iterable[int]) -> bool:
        """Ask for all rows that never came, whether they are seen or not; whether there are any."""
        pages = dict.fromkeys(row // PAGE * PAGE for row in rows if row not in self._ids)
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
            known: Mapping[int, object] = self._hits if self._wanted else self._ids
            page = self._wanted.pop() if self._wanted else self._needed.pop(0)
            missing = any(row not in known for row in _rows_of(page // PAGE, self._total))
            if page < self._total and missing:
                self._under_way = page
                self.more_wanted.emit(page)
                return

    def id_at(self, row: int) -> str:
        """The id of the record that a row stands for, "" where it never came."""
        return self._ids.get(row, "")

    def row_of(self, record_id: str) -> int:
        """Where a record stands, -1 if it never came."""
        return self._rows.get(record_id, -1)

    # --- as a sheet shows it ------------------------------------------------------------------------------

    def item(self, row: int) -> SheetItem | None:
        """The photo of a row, None where it is not at hand."""
        hit = self._hits.get(row)
        if hit is not None:
            self._use(row // PAGE)
        return SheetItem(hit, self._against.get(hit.id, "")) if hit is not None else None

    def shapes(self, page: int) -> list[float] | None:
        """Width by height of the photos of a page, None where not all of them ever came."""
        return self._shapes.get(page)

    def want(self, first: int, last: int) -> None:
        """Ask for what has not come of the rows `first` to `last`, which are seen."""
        pages = range(max(0, first) // PAGE, min(last, self._total - 1) // PAGE + 1)
        for page in reversed(pages):  # what is seen last comes first, and one reads from above
            missing = next((row for row in _rows_of(page, self._total) if row not in self._hits), None)
            if missing is not None:
                self._see(missing)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many hits there are."""
        return 0 if parent.isValid() else self._total

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen, and dragged into another program."""
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDragEnabled

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
            self._use(index.row() // PAGE)
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(hit.title) if len(hit.title) > 60 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _words(hit) if self._by_story else SheetItem(hit, self._against.get(hit.id, "")).words
        return None

    def _see(self, row: int) -> None:
        """A row is painted whose page has not come."""
        page = row // PAGE * PAGE
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        del self._wanted[:-WAITING]
        self._ask.start()


def _pages_of(offset: int, count: int) -> range:
    return range(offset // PAGE, (offset + count - 1) // PAGE + 1) if count else range(0)


def _rows_of(page: int, total: int) -> range:
    return range(page * PAGE, min((page + 1) * PAGE, total))


def _words(hit: Hit) -> str:
    """What a screen reader says for a row of the list."""
    credit = hit_credit(hit)
    photo = tr("photo by {who}", who=credit) if credit else ""
    return joined((hit.title, hit_meta(hit), hit.snippet, photo), ". ")
