"""Where the photos of a contact sheet stand: rows that fill the width, in true proportions.

Photos are laid out in blocks of a fixed number, each by itself: a block that was not fetched yet has the
height that photos of the usual shape would take, and only what comes into view is laid out. So the work does
not grow with the length of the answer.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from PySide6.QtCore import QRectF

NARROWEST, WIDEST = 0.62, 3.4
"""Width by height beyond which a cell does not follow its picture: a caption needs some room."""
_LOWEST, _HIGHEST = 0.45, 2.2
"""Heights of a row, in times the one that is wanted, that are tried."""
_ALONE = 25.0
"""What a row of one photo that is far too high costs: it is taken only where there is no other way."""


@dataclass(frozen=True, slots=True)
class Row:
    """The photos `first` to `last` (behind the last) of a block in one row."""

    first: int
    last: int
    top: float
    height: float


def rows_of(shapes: Sequence[float], width: float, height: float, gap: float, *, is_end: bool) -> list[Row]:
    """Rows without their tops, each as near to `height` as can be; the last of all is not stretched."""
    count = len(shapes)
    sums = [0.0, *accumulate(shapes)]
    costs = [0.0] + [float("inf")] * count
    came = [0] * (count + 1)
    heights = [0.0] * (count + 1)
    for last in range(1, count + 1):
        for first in range(last - 1, -1, -1):
            fitting = (width - gap * (last - first - 1)) / (sums[last] - sums[first])
            if fitting < height * _LOWEST and first < last - 1:
                break
            cost = (fitting / height - 1) ** 2
            if is_end and last == count and fitting > height:
                fitting, cost = height, 0.0
            elif fitting > height * _HIGHEST:
                cost = _ALONE + cost
            if costs[first] + cost < costs[last]:
                costs[last], came[last], heights[last] = costs[first] + cost, first, fitting
    found = []
    at = count
    while at > 0:
        found.append(Row(came[at], at, 0.0, heights[at]))
        at = came[at]
    return found[::-1]


@lru_cache(maxsize=16)
def _usual(count: int, shape: float, width: float, height: float, gap: float, is_end: bool) -> list[Row]:
    return rows_of([shape] * count, width, height, gap, is_end=is_end)


@dataclass(slots=True)
class _Block:
    rows: list[Row]
    height: float
    shapes: list[float]
    source: list[float] | None


@dataclass(slots=True)
class SheetLayout:
    """`shapes_of(block)` gives width by height of a block's photos, None where nobody knows them yet.

    `words` are the pixels under each row of pictures.
    """

    shapes_of: Callable[[int], Sequence[float] | None]
    per_block: int
    usual: float
    gap: float = 12.0
    words: float = 58.0
    width: float = 800.0
    height: float = 180.0
    total: int = 0
    _blocks: dict[int, _Block] = field(default_factory=dict)
    _tops: list[float] = field(default_factory=list)

    def set(self, *, total: int, width: float, height: float, words: float) -> None:
        """Lay out so many photos in another width and size."""
        self.total, self.width, self.height, self.words = total, max(80.0, width), height, words
        self.forget()

    def forget(self) -> None:
        """Lay out everything anew when it is asked for."""
        self._blocks.clear()
        self._tops.clear()

    def know(self, block: int) -> bool:
        """Lay a block out by its own photos, if they are known; whether anything stands elsewhere by that."""
        made, shapes = self._blocks.get(block), self.shapes_of(block)
        if shapes is None or (made is not None and made.source == list(shapes)):
            return False
        before = made.height if made is not None else self._usual_height(block)
        self._blocks[block] = self._laid(block, list(shapes))
        if self._blocks[block].height != before:
            self._tops.clear()
        return True

    def is_known(self, block: int) -> bool:
        """Whether a block was laid out by its own photos."""
        made = self._blocks.get(block)
        return made is not None and made.source is not None

    @property
    def blocks(self) -> int:
        """How many blocks there are."""
        return -(-self.total // self.per_block)

    @property
    def laid_out(self) -> int:
        """How many blocks were laid out by their own photos."""
        return sum(block.source is not None for block in self._blocks.values())

    @property
    def full_height(self) -> float:
        """The height of all."""
        return self._block_tops()[-1]

    def rect(self, row: int) -> QRectF:
        """Where the picture of a photo stands; its words are below."""
        block, at = divmod(row, self.per_block)
        laid = self._block(block)
        line = laid.rows[bisect_right([each.first for each in laid.rows], at) - 1]
        shapes = laid.shapes[line.first : line.last]
        widths = [shape * line.height for shape in shapes]
        before = at - line.first
        x = sum(widths[:before]) + self.gap * before
        return QRectF(x, self._block_tops()[block] + line.top, widths[before], line.height)

    def rows_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The first photo of the rows that stand in sight, and the one behind the last."""
        if not self.total:
            return 0, 0
        return self._row_at(top)[0], self._row_at(bottom)[1]

    def near(self, x: float, y: float) -> int:
        """The photo at a place, or the one that is nearest to it in its row; -1 where there is none."""
        if not self.total:
            return -1
        first, last = self._row_at(y)
        return min(range(first, last), key=lambda row: self._apart(row, x))

    def _apart(self, row: int, x: float) -> float:
        box = self.rect(row)
        return max(box.left() - x, x - box.right(), 0.0)

    def beside(self, row: int, by: int) -> int:
        """The photo under one (`by` 1) or above it (-1), where their middles come nearest."""
        box = self.rect(row)
        first, last = self._row_at(box.top() + 1)
        target = last if by > 0 else first - 1
        if not 0 <= target < self.total:
            return row
        return self.near(box.center().x(), self.rect(target).top() + 1)

    def _row_at(self, y: float) -> tuple[int, int]:
        tops = self._block_tops()
        block = max(0, min(bisect_right(tops, y) - 1, self.blocks - 1))
        laid = self._block(block)
        at = max(0, bisect_right([each.top for each in laid.rows], y - tops[block]) - 1)
        line = laid.rows[at]
        return block * self.per_block + line.first, block * self.per_block + line.last

    def _size(self, block: int) -> int:
        return min(self.per_block, self.total - block * self.per_block)

    def _usual_rows(self, block: int) -> list[Row]:
        is_end = block == self.blocks - 1
        return _usual(self._size(block), self.usual, self.width, self.height, self.gap, is_end)

    def _usual_height(self, block: int) -> float:
        return sum(row.height + self.words for row in self._usual_rows(block))

    def _block(self, block: int) -> _Block:
        if block not in self._blocks:
            self._blocks[block] = self._laid(block, None)
        return self._blocks[block]

    def _laid(self, block: int, source: list[float] | None) -> _Block:
        size = self._size(block)
        cells = [min(WIDEST, max(NARROWEST, shape)) for shape in (source or ())[:size]]
        cells += [self.usual] * (size - len(cells))
        is_end = block == self.blocks - 1
        bare = (
            self._usual_rows(block)
            if source is None
            else rows_of(cells, self.width, self.height, self.gap, is_end=is_end)
        )
        rows, top = [], 0.0
        for row in bare:
            rows.append(Row(row.first, row.last, top, row.height))
            top += row.height + self.words
        return _Block(rows, top, cells, source)

    def _block_tops(self) -> list[float]:
        if not self._tops:
            heights = (
                self._blocks[n].height if n in self._blocks else self._usual_height(n)
                for n in range(self.blocks)
            )
            self._tops = [0.0, *accumulate(heights)]
        return self._tops
