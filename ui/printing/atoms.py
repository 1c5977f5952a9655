"""What pages are set from: lines of text, pictures, rules, each of a known height, never cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTextLayout, QTextLine, QTextOption

from ui.printing.measures import CREDIT, GROUND, INK, LINE, MM, MUTED, Type, font

Draw = Callable[[QPainter, float, float], None]
"""Draws itself with its upper left corner at a place, in dots."""
Load = Callable[[int], QImage | None]
"""Gives a picture, of so many pixels in width if it has them; None where it cannot be read."""
_PICTURE_DPI = 300


@dataclass(frozen=True, slots=True)
class Atom:
    """One piece of a column: its height, the room above it (none at the top of a column), whether it has to
    stand with the next.
    """

    height: float
    draw: Draw
    above: float = 0
    holds_next: bool = False


def text_atoms(
    text: str,
    kind: Type,
    width: float,
    above: float = 0,
    *,
    right_to_left: bool | None = None,
    indent: float = 0,
    at_right: bool = False,
    holds_next: bool = False,
) -> list[Atom]:
    """A paragraph as its lines; the first two stand together, and the last two. "" gives none.

    `right_to_left` is None where the text's own letters tell; `indent` is room at its leading edge,
    `at_right` puts it at the right edge; `holds_next` keeps all of it with what comes.
    """
    text = " ".join(text.split())
    if not text:
        return []
    layout = _laid_out(text, kind, width - indent, right_to_left, at_right)
    leads_right = layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    last = layout.lineCount() - 1
    return [
        Atom(
            kind.line,
            _drawn(layout, layout.lineAt(number), kind, 0 if leads_right else indent),
            above if number == 0 else 0,
            holds_next or (number != last and number in (0, last - 1)),
        )
        for number in range(last + 1)
    ]


def _laid_out(text: str, kind: Type, width: float, right_to_left: bool | None, at_right: bool) -> QTextLayout:
    layout = QTextLayout(text, font(kind))
    if right_to_left is None:
        right_to_left = _begins_right_to_left(text)
    option = QTextOption()
    sides = Qt.LayoutDirection
    option.setTextDirection(sides.RightToLeft if right_to_left else sides.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    side = Qt.AlignmentFlag.AlignRight if at_right or right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _begins_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction goes from right to left (UAX 9, rule P2)."""
    import unicodedata

    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _drawn(layout: QTextLayout, line: QTextLine, kind: Type, indent: float) -> Draw:
    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QColor(kind.colour))
        base = y + (kind.line + line.ascent() - line.descent()) / 2
        line.draw(painter, QPointF(x + indent, base - line.ascent() - line.y()))

    # The layout owns its lines.
    draw.layout = layout  # type: ignore[attr-defined]
    return draw


def beside(*texts: str) -> str:
    """Texts in one line, each in its own direction (UAX 9, isolates)."""
    return " · ".join(f"\u2068{text}\u2069" for text in texts if text)


def rule(width: float, above: float, weight: float = 0.25, *, holds_next: bool = True) -> Atom:
    """A hairline; `weight` in millimetres."""

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.fillRect(QRectF(x, y, width, weight * MM), QColor(INK if weight > 0.25 else LINE))

    return Atom(weight * MM, draw, above, holds_next)


def picture(load: Load, width: float, height: float, above: float = 0, *, shift: float = 0) -> Atom:
    """A picture of a size, whole; it stands with what comes, its caption. `shift` moves it to the right."""

    def draw(painter: QPainter, x: float, y: float) -> None:
        place = QRectF(x + shift, y, width, height)
        image = load(round(width / DOTS_A_PIXEL))
        if image is None or image.isNull():
            painter.fillRect(place, QColor(GROUND))
        else:
            painter.drawImage(place, image)

    return Atom(height, draw, above, holds_next=True)


DOTS_A_PIXEL = 1200 / _PICTURE_DPI


def absence(reason: str, width: float, above: float = 0, height: float = 14 * MM) -> Atom:
    """A box that says why there is no picture; it stands with what comes."""
    lines = text_atoms(reason, CREDIT, width - 6 * MM)
    height = max(height, CREDIT.line * (len(lines) + 2))

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(MUTED), 0.15 * MM, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(GROUND))
        painter.drawRect(QRectF(x, y, width, height))
        for number, line in enumerate(lines):
            line.draw(painter, x + 3 * MM, y + (height - CREDIT.line * len(lines)) / 2 + number * CREDIT.line)

    return Atom(height, draw, above, holds_next=True)


def spaced(atom: Atom, above: float) -> Atom:
    """The same with another room above it."""
    return replace(atom, above=above)
