"""Pages and their columns: atoms in, places out; what stands together is parted where it must be alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter

from ui.printing.atoms import Atom
from ui.printing.measures import DOTS, MM

MARGIN, TOP, BOTTOM = 17 * MM, 15 * MM, 20 * MM
GAP = 5.5 * MM
_COLUMN = 52 * MM
"""Narrowest column of text."""
_ENOUGH = 30 * MM
"""A page with less left than this is full: columns begin on the next."""


@dataclass(slots=True)
class Page:
    """What stands where on one page, in dots from its corner."""

    placed: list[tuple[Atom, float, float]] = field(default_factory=list)

    def draw(self, painter: QPainter) -> None:
        """Draw all of it."""
        for atom, x, y in self.placed:
            atom.draw(painter, x, y)


class Pages:
    """Pages of one size that fill up from the top."""

    def __init__(self, width: float, height: float) -> None:
        self.area = QRectF(MARGIN, TOP, width - 2 * MARGIN, height - TOP - BOTTOM)
        self.pages: list[Page] = []
        self._y = 0.0

    @classmethod
    def of(cls, layout: QPageLayout) -> Pages:
        """Pages of the size that a printer is set to."""
        size = layout.fullRect(QPageLayout.Unit.Point).size()
        return cls(size.width() * DOTS / 72, size.height() * DOTS / 72)

    @property
    def width(self) -> float:
        """Of the area that is printed on."""
        return self.area.width()

    @property
    def columns(self) -> int:
        """How many columns of text stand side by side."""
        return max(1, int((self.width + GAP) / (_COLUMN + GAP)))

    @property
    def column_width(self) -> float:
        """Of one of these."""
        return (self.width - GAP * (self.columns - 1)) / self.columns

    @property
    def left(self) -> float:
        """Height that is left on the page."""
        return self.area.bottom() - self._y if self.pages else 0

    def new_page(self) -> None:
        """Go on at the top of a new page."""
        self.pages.append(Page())
        self._y = self.area.top()

    def drop(self, kept: int) -> None:
        """Take away all pages after so many, to set them otherwise."""
        del self.pages[kept:]

    def whole(self, atoms: Iterable[Atom]) -> None:
        """Set atoms over the whole width."""
        for group in _together(list(atoms)):
            if self.left < _height(group) and self._y > self.area.top():
                self.new_page()
            for atom in group:
                self._set(atom, self.area.left())

    def row(self, cells: Sequence[tuple[float, Sequence[Atom]]], above: float) -> None:
        """Set cells beside each other, each by its distance from the left edge; the row is not parted."""
        height = max(_height(atoms) for _, atoms in cells)
        if self._y > self.area.top():
            self._y += above
        if self.left < height and self._y > self.area.top():
            self.new_page()
        for x, atoms in cells:
            self._stack(atoms, self.area.left() + x, self._y)
        self._y += height

    def flow(self, atoms: Sequence[Atom], *, right_to_left: bool = False) -> None:
        """Set atoms in columns under what stands there, those of the last page of equal height."""
        rest = list(atoms)
        if rest and self.left < _ENOUGH:
            self.new_page()
        while rest:
            full = self.left
            fitting = _filled(rest, self.columns, full)
            if sum(map(len, fitting)) == len(rest):
                fitting = _balanced(rest, self.columns, full)
            for number, column in enumerate(fitting):
                at = self.columns - 1 - number if right_to_left else number
                self._stack(column, self.area.left() + at * (self.column_width + GAP), self._y)
            self._y += max(map(_height, fitting))
            rest = rest[sum(map(len, fitting)) :]
            if rest:
                self.new_page()

    def _set(self, atom: Atom, x: float) -> None:
        if self._y > self.area.top():
            self._y += atom.above
        if self.left < atom.height and self._y > self.area.top():
            self.new_page()
        self.pages[-1].placed.append((atom, x, self._y))
        self._y += atom.height

    def _stack(self, atoms: Sequence[Atom], x: float, y: float) -> None:
        for number, atom in enumerate(atoms):
            y += atom.above if number else 0
            self.pages[-1].placed.append((atom, x, y))
            y += atom.height


def _height(atoms: Sequence[Atom]) -> float:
    """Of atoms one under the other, the first at the top of a column."""
    return sum(atom.height + (atom.above if number else 0) for number, atom in enumerate(atoms))


def _together(atoms: Sequence[Atom]) -> list[list[Atom]]:
    """Atoms in groups that are not to be parted."""
    groups: list[list[Atom]] = []
    held = False
    for atom in atoms:
        if held:
            groups[-1].append(atom)
        else:
            groups.append([atom])
        held = atom.holds_next
    return groups


def _filled(atoms: Sequence[Atom], columns: int, height: float) -> list[list[Atom]]:
    """As many of the atoms as go into columns of a height; at least one, so that it goes on."""
    filled: list[list[Atom]] = [[]]
    for group in _together(atoms):
        if _height([*filled[-1], *group]) > height and filled[-1]:
            if len(filled) == columns:
                return filled
            filled.append([])
        if _height(group) <= height:
            filled[-1] += group
            continue
        for atom in group:  # higher than a column: what stands together has to be parted
            if _height([*filled[-1], atom]) > height and filled[-1]:
                if len(filled) == columns:
                    return filled
                filled.append([])
            filled[-1].append(atom)
    return filled


def _balanced(atoms: Sequence[Atom], columns: int, height: float) -> list[list[Atom]]:
    """All of the atoms in columns that are as low as can be without parting what stands together."""
    whole = (_height(group) for group in _together(atoms))
    low, high = max((each for each in whole if each <= height), default=0.0), height
    if _fits(atoms, columns, low):
        return _filled(atoms, columns, low)
    while high - low > 0.5 * MM:
        middle = (low + high) / 2
        low, high = (low, middle) if _fits(atoms, columns, middle) else (middle, high)
    return _filled(atoms, columns, high)


def _fits(atoms: Sequence[Atom], columns: int, height: float) -> bool:
    filled = _filled(atoms, columns, height)
    return sum(map(len, filled)) == len(atoms) and max(map(_height, filled)) <= height
