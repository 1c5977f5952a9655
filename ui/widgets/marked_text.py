"""Published text in the serif, with what was read of it underlined in the colours of its kinds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.paint import theme
from ui.services.wording import is_rtl

LINE = "\u2028"
"""Begins another line within one text, as Unicode has it; one character as a line feed is."""
LEADING = 1.78
UNDER = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """Some characters, the token that underlines them and that of the ground they lie on; "" for none."""

    start: int
    end: int
    tone: str = ""
    ground: str = ""


class MarkedText(QWidget):
    """A text as wide as there is room; a screen reader hears all of it."""

    def __init__(
        self, size: int = theme.DECK, leading: float = LEADING, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._leading = leading
        self.text = ""
        self.marks: Sequence[Mark] = ()
        self._face: QFont = theme.font(size, serif=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self.update)

    def show_text(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show another text."""
        self.text, self.marks = text.replace("\r", " ").replace("\n", LINE), marks
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the text takes."""
        return round(self._laid_out(width).lineCount() * self._step)

    def sizeHint(self) -> QSize:
        """A column of prose."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(160, round(self._step))

    @property
    def _step(self) -> float:
        return round(self._face.pixelSize() * self._leading)

    def _laid_out(self, width: float) -> QTextLayout:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = is_rtl(self.text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout = QTextLayout(self.text, self._face)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, (layout.lineCount() - 1) * self._step))
        layout.endLayout()
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        """Washes under the words, lines beneath them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, metrics = self._laid_out(self.width()), QFontMetricsF(self._face)
        boxes = [(mark, box) for mark in self.marks for box in _boxes(layout, mark)]
        for mark, box in boxes:
            if mark.ground:
                high = metrics.height() + (UNDER if mark.tone else 1)
                painter.fillRect(QRectF(box.left(), box.top(), box.width(), high), theme.colour(mark.ground))
        painter.setPen(theme.colour("ink"))
        layout.draw(painter, QPointF(0, 0))
        for mark, box in boxes:
            if mark.tone:
                at = box.top() + metrics.ascent() + UNDER
                painter.fillRect(QRectF(box.left(), at, box.width(), 2), theme.colour(mark.tone))


def _boxes(layout: QTextLayout, mark: Mark) -> list[QRectF]:
    """Where the characters of a mark stand, line by line."""
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        start, end = max(mark.start, first), min(mark.end, last)
        if start < end:
            x1, x2 = _across(line, start), _across(line, end)
            found.append(QRectF(min(x1, x2), line.y(), abs(x2 - x1), line.height()))
    return found


def _across(line: QTextLine, at: int) -> float:
    x, _ = cast(tuple[float, int], line.cursorToX(at))
    return x
