"""A contact sheet on paper: rows of true proportions, each photo with number, caption, credit, orders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.model import Placement
from archive.words import giving_words
from ui.printing.atoms import Atom, absence, picture, rule, text_atoms
from ui.printing.measures import BYLINE, CAPTION, HEADING, MASTHEAD, MM
from ui.printing.pages import Pages
from ui.printing.photos import Loader, shape, words

_BOX = 20 * MM
"""Height of what stands for a picture in a row without one."""
_GAP, _BETWEEN = 4 * MM, 6 * MM
_HEIGHTS = ((1, 150 * MM), (4, 78 * MM), (12, 56 * MM))
"""Heights of rows by how many photos there are at most."""
_HEIGHT = 44 * MM
_NARROWEST, _WIDEST = 0.75, 3.0
"""Shapes of cells, width by height, which have to hold a caption too."""
_STRETCH = 1.35
"""How much higher than wanted a row may get to fill its width."""
_MOST_LINES = 14
"""Lines of caption under a picture; a longer one stands whole behind the sheet."""


@dataclass(frozen=True, slots=True)
class _Cell:
    number: int
    use: Placement

    @property
    def shape(self) -> float:
        return min(_WIDEST, max(_NARROWEST, shape(self.use)))


def add_sheet(pages: Pages, uses: Sequence[Placement], title: str, loader: Loader) -> None:
    """Set photos from the top of a new page on, and behind them the captions too long for a cell."""
    pages.new_page()
    counted = f"{giving_words('photos')}: {len(uses)}"
    head = [rule(pages.width, 0, 0.7), *text_atoms(title, MASTHEAD, pages.width, 2.5 * MM, holds_next=True)]
    head += text_atoms(counted, BYLINE, pages.width, 0.8 * MM, holds_next=True)
    pages.whole([*head, rule(pages.width, 2 * MM, holds_next=False), Atom(_BETWEEN, lambda *_: None)])
    height = next((height for most, height in _HEIGHTS if len(uses) <= most), _HEIGHT)
    cells = [_Cell(number, use) for number, use in enumerate(uses, 1)]
    long: list[_Cell] = []
    for row, high in _rows(cells, pages.width, height):
        x, made = 0.0, []
        boxed = high if any(loader(cell.use) for cell in row) else min(high, _BOX)
        for cell in row:
            width = cell.shape * high
            made.append((x, _atoms(cell, width, high, boxed, loader, long)))
            x += width + _GAP
        pages.row(made, _BETWEEN)
    if long:
        pages.whole(text_atoms(giving_words("captions-whole"), HEADING, pages.width, 8 * MM, holds_next=True))
        pages.flow([atom for cell in long for atom in _whole(cell, pages.column_width)])


def _rows(cells: Sequence[_Cell], width: float, height: float) -> Iterator[tuple[list[_Cell], float]]:
    """Cells in rows that fill the width, each with its height; the last row as high as is wanted."""
    row: list[_Cell] = []
    for cell in cells:
        row.append(cell)
        fitting = _fitting(row, width)
        if fitting <= height:
            yield row, fitting
            row = []
    if row:
        yield row, min(height * (1 if len(cells) > len(row) else _STRETCH), _fitting(row, width))


def _fitting(row: Sequence[_Cell], width: float) -> float:
    """The height at which a row fills a width."""
    return (width - _GAP * (len(row) - 1)) / sum(cell.shape for cell in row)


def _atoms(
    cell: _Cell, width: float, height: float, boxed: float, loader: Loader, long: list[_Cell]
) -> list[Atom]:
    load = loader(cell.use)
    if load is None:
        image = absence(giving_words("no-picture"), width, height=boxed)
    else:
        true = shape(cell.use)
        wide = min(width, height * true)
        image = picture(load, wide, wide / true)
        if image.height < height:  # a panorama: its caption stands in line with the others
            image = Atom(height, image.draw, holds_next=True)
    lines = text_atoms(cell.use.caption, CAPTION, width)
    if len(lines) <= _MOST_LINES:
        return [image, *words(cell.use, width, cell.number)]
    long.append(cell)
    begun = words(cell.use, width, cell.number)
    note = text_atoms(giving_words("caption-goes-on"), BYLINE, width)
    return [image, *begun[:_MOST_LINES], *note, *begun[1 + len(lines) :]]


def _whole(cell: _Cell, width: float) -> list[Atom]:
    return [
        *text_atoms(str(cell.number), BYLINE, width, 3 * MM, holds_next=True),
        *text_atoms(cell.use.caption, CAPTION, width),
    ]
