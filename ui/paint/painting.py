"""Text and pictures as painted delegates draw them: lines with marks, a credit that is never cut off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from ui.paint import icons, theme
from ui.services.wording import is_rtl

Span = tuple[int, int]
ELLIPSIS = "…"
CONTEXT_WORDS = 4
"""Words left standing before a mark when the beginning of a text must go."""


@dataclass(frozen=True, slots=True)
class Tail:
    """Words set after a text in a colour of their own, kept whole when the text must be cut."""

    text: str
    colour: QColor


def _layout(text: str, face: QFont, width: float, limit: int) -> tuple[QTextLayout, int, float]:
    """A laid-out text, how many characters its first `limit` lines hold, and their height."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    rtl = is_rtl(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text, face)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    step = line_height(face)
    layout.beginLayout()
    held, height = 0, 0.0
    for index in range(limit):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, index * step))
        held, height = line.textStart() + line.textLength(), (index + 1) * step
    layout.endLayout()
    return layout, held, height


def line_height(face: QFont) -> float:
    """Leading of a text that is read, not only glanced at."""
    return round(QFontMetricsF(face).height() * (1.16 if face.pixelSize() < theme.LEAD else 1.1))


def line_count(text: str, face: QFont, width: float, limit: int) -> int:
    """How many lines a text takes, at most `limit`."""
    layout, _, _ = _layout(text, face, width, limit)
    return layout.lineCount()


def fit(text: str, tail: str, face: QFont, width: float, limit: int) -> tuple[str, int]:
    """The text to draw so that it ends, with its tail, within `limit` lines, and where the tail starts."""
    return _fit(text, tail, face.key(), width, limit, _Face(face))


def around(
    text: str, marks: Sequence[Span], tail: str, face: QFont, width: float, limit: int
) -> tuple[str, list[Span]]:
    """The text from where its first mark can be seen in `limit` lines, and the marks in it."""
    if not marks or not marks[0][0] or fit(text, tail, face, width, limit)[1] - len(ELLIPSIS) > marks[0][1]:
        return text, list(marks)
    words = [i for i in range(marks[0][0]) if i == 0 or text[i - 1] == " "]
    start = words[-min(len(words), CONTEXT_WORDS)]
    if not start:
        return text, list(marks)
    moved = start - len(ELLIPSIS)
    return ELLIPSIS + text[start:], [(a - moved, b - moved) for a, b in marks]


class _Face:
    """A font that hashes as nothing, since the key beside it already names it."""

    def __init__(self, face: QFont) -> None:
        self.face = face

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Face)


@lru_cache(maxsize=2048)
def _fit(text: str, tail: str, key: str, width: float, limit: int, holder: _Face) -> tuple[str, int]:
    def whole(cut: int) -> str:
        head = text if cut >= len(text) else text[:cut].rstrip(" ,;:-–") + ELLIPSIS
        return f"{head}  {tail}" if tail and head else head or tail

    def fits(cut: int) -> bool:
        candidate = whole(cut)
        return _layout(candidate, holder.face, width, limit)[1] >= len(candidate)

    low, high = 0, len(text)
    if fits(high):
        low = high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    drawn = whole(low)
    return drawn, len(drawn) - len(tail)


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    face: QFont,
    ink: QColor,
    *,
    limit: int = 1,
    marks: Sequence[Span] = (),
    tail: Tail | None = None,
) -> float:
    """Draw at most `limit` lines into a box; returns the height used, in logical pixels."""
    drawn, start = fit(text, tail.text if tail else "", face, box.width(), limit)
    layout, _, height = _layout(drawn, face, box.width(), limit)
    formats = []
    if tail is not None:
        formats.append(_range(start, len(tail.text), tail.colour))
    marked = [(a, min(b, start)) for a, b in marks if a < start]
    formats += [_range(a, b - a, theme.colour("ink")) for a, b in marked]
    _draw_marks(painter, box, layout, marked)
    painter.setPen(ink)
    layout.draw(painter, box.topLeft(), formats)
    return height


def _range(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    style = QTextCharFormat()
    style.setForeground(colour)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, style
    return part


def _across(line: QTextLine, at: int) -> float:
    """How far to the right a character stands; Qt gives back beside it what it took for the character."""
    x, _ = cast(tuple[float, int], line.cursorToX(at))
    return x


def _draw_marks(painter: QPainter, box: QRectF, layout: QTextLayout, marks: Sequence[Span]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("match"))
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first, last = line.textStart(), line.textStart() + line.textLength()
        for start, end in marks:
            a, b = max(start, first), min(end, last)
            if a >= b:
                continue
            x1, x2 = _across(line, a), _across(line, b)
            mark = QRectF(min(x1, x2) - 2, line.y(), abs(x2 - x1) + 4, line.height())
            painter.drawRoundedRect(mark.translated(box.topLeft()), 3, 3)


def cover(painter: QPainter, box: QRectF, picture: QPixmap, radius: float = theme.RADIUS_PICTURE) -> None:
    """Fill a rounded box with a picture, keeping its shape and cutting what stands over."""
    ratio = picture.devicePixelRatio()
    size = picture.size().toSizeF() / ratio
    scale = max(box.width() / size.width(), box.height() / size.height())
    part = QRectF(0, 0, box.width() / scale * ratio, box.height() / scale * ratio)
    part.moveCenter(QRectF(picture.rect()).center())
    # Faces stand in the upper part of a press photo: what must go, goes from below.
    part.moveTop((picture.height() - part.height()) / 3)
    _clipped(painter, box, picture, part, radius)


def whole(painter: QPainter, box: QRectF, picture: QPixmap, radius: float = theme.RADIUS_PICTURE) -> None:
    """Draw all of a picture into a rounded box of its own shape."""
    _clipped(painter, box, picture, QRectF(picture.rect()), radius)


def _clipped(painter: QPainter, box: QRectF, picture: QPixmap, part: QRectF, radius: float) -> None:
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.setClipPath(path)
    painter.drawPixmap(box, picture, part)
    painter.restore()


def bare(painter: QPainter, box: QRectF) -> None:
    """The place of a photo that the archive knows by its caption alone: a card with the sign of words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("window"))
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
    painter.restore()
    side = min(20.0, box.height() / 2)
    sign = QRectF(0, 0, side, side)
    sign.moveCenter(box.center())
    icons.paint(painter, "caption", sign, "faint")


def placeholder(painter: QPainter, box: QRectF, icon: str = "", size: float = 22) -> None:
    """Where a picture will be."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("chip"))
    painter.drawRoundedRect(box, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
    if icon:
        spot = QRectF(0, 0, size, size)
        spot.moveCenter(box.center())
        icons.paint(painter, icon, spot, "faint")
    painter.restore()
