"""The people in a photo, each under the place where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStyle, QWidget

from ui.paint import theme
from ui.places.photos.photo_parts import PhotoFrame
from ui.services.i18n import tr
from ui.services.standing import Standing
from ui.widgets.buttons import Button, draw_focus

GAP = 4
"""Pixels between two people."""
NUMBER = 26
"""Pixels of the number before a name, and the gap behind it."""


class PersonUnder(Button):
    """Somebody under the place where they stand: number, name, title, position. `hovered(bool)`.

    Where it is not known who stands where, there is no number.
    """

    hovered = Signal(bool)

    def __init__(self, standing: Standing, parent: QWidget) -> None:
        person = standing.person
        super().__init__(person.name, parent=parent)
        self.standing = standing
        told = [person.title or "", person.position or ""]
        named = f"{standing.number}: {person.name}" if standing.number else person.name
        self.setAccessibleName(", ".join(filter(None, (named, *told))))
        self.setToolTip(tr("Click: photos of {name}. Ctrl and click: the page.", name=person.name))
        self._under = [line for line in told if line]

    def sizeHint(self) -> QSize:
        """As wide as the widest line."""
        bold = QFontMetricsF(theme.font(theme.TEXT, bold=True))
        plain = QFontMetricsF(theme.font(theme.LABEL))
        wide = max(
            bold.horizontalAdvance(self.text()) + self._before,
            *(plain.horizontalAdvance(line) for line in self._under),
            40,
        )
        return QSize(round(wide) + 12, theme.px(26) + theme.px(17) * len(self._under))

    @property
    def _before(self) -> int:
        """Room for the number before the name."""
        return theme.px(NUMBER) if self.standing.number else 0

    def enterEvent(self, event: QEnterEvent) -> None:
        """Mark them in the picture."""
        super().enterEvent(event)
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Mark nobody."""
        super().leaveEvent(event)
        self.hovered.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number in a box beside the name, the rest below in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        face = theme.font(theme.TEXT, bold=True)
        metrics = QFontMetricsF(face)
        room, room_before = self.width() - 8.0, self._before
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room - room_before + 0.5)
        wide = metrics.horizontalAdvance(words) + room_before
        left = (self.width() - wide) / 2
        rtl = self.isRightToLeft()
        if self.standing.number:
            side = theme.px(18)
            self._draw_number(painter, QRectF(left + (wide - side if rtl else 0), 4, side, side))
        painter.setFont(face)
        painter.setPen(theme.colour("accent" if self.underMouse() else "ink"))
        name = QRectF(left + (0 if rtl else room_before), 2, wide - room_before, theme.px(22))
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(theme.font(theme.LABEL))
        plain = QFontMetricsF(theme.font(theme.LABEL))
        step = theme.px(17)
        for row, line in enumerate(self._under):
            is_position = line == self.standing.person.position
            painter.setPen(theme.colour("muted" if is_position else "ink"))
            cut = plain.elidedText(line, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRectF(0, theme.px(24) + step * row, self.width(), step), Qt.AlignmentFlag.AlignCenter, cut
            )

    def _draw_number(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.standing.number))


class PeopleUnder(QWidget):
    """The people shown. `chosen(name)`, `page_wanted(name)` with Ctrl, `marked(region)` under the pointer."""

    chosen = Signal(str)
    page_wanted = Signal(str)
    marked = Signal(object)

    def __init__(self, people: Sequence[Standing], frame: PhotoFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.people = [PersonUnder(each, self) for each in people]
        for button in self.people:
            button.clicked.connect(lambda _=False, name=button.standing.person.name: self._clicked(name))
            button.hovered.connect(
                lambda over, region=button.standing.region: self.marked.emit(region if over else None)
            )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        frame.resized.connect(self._place)

    def _clicked(self, name: str) -> None:
        with_ctrl = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        (self.page_wanted if with_ctrl else self.chosen).emit(name)

    def _stands(self, width: int) -> bool:
        """Whether all can stand under their places, which are known, with their names whole."""
        if any(button.standing.number is None and button.standing.region is None for button in self.people):
            return False
        return sum(button.sizeHint().width() + GAP for button in self.people) <= width

    def hasHeightForWidth(self) -> bool:
        """Many people take several rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One row, or as many as it takes."""
        if self._stands(width):
            return 10 + max((button.sizeHint().height() for button in self.people), default=0)
        return round(self._arrange(width, move=False))

    def sizeHint(self) -> QSize:
        """As wide as the picture."""
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everybody under their place."""
        self._place()

    def _place(self) -> None:
        if self._stands(self.width()):
            self._stand()
        else:
            self._arrange(self.width(), move=True)
        wanted = self.heightForWidth(self.width())
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def middles(self) -> list[float]:
        """Where the middle of each stands in the picture: by their faces, else spread as captioned."""
        box, count = self._frame.picture_box, len(self.people)
        # The picture itself is never mirrored, hence nor are those who stand in it.
        return [
            box.left()
            + box.width() * (r.x + r.width / 2 if (r := each.standing.region) else (n + 0.5) / count)
            for n, each in enumerate(self.people)
        ]

    def _stand(self) -> None:
        middles = self.middles()
        widths = [button.sizeHint().width() for button in self.people]
        lefts = [
            max(0.0, min(middle - wide / 2, self.width() - wide))
            for middle, wide in zip(middles, widths, strict=True)
        ]
        for n in range(1, len(lefts)):
            lefts[n] = max(lefts[n], lefts[n - 1] + widths[n - 1] + 2)
        for n in range(len(lefts) - 1, -1, -1):
            edge = self.width() if n == len(lefts) - 1 else lefts[n + 1] - 2
            lefts[n] = min(lefts[n], edge - widths[n])
        for button, left, wide in zip(self.people, lefts, widths, strict=True):
            button.setGeometry(round(left), 8, wide, button.sizeHint().height())

    def _arrange(self, width: int, *, move: bool) -> float:
        x, y, tall = 0, 4, 0
        for button in self.people:
            hint = button.sizeHint()
            if x and x + hint.width() > width:
                x, y, tall = 0, y + tall + 2, 0
            if move:
                place = QRect(x, y, min(hint.width(), width), hint.height())
                stands = button.standing.number is not None  # in the picture, which is never mirrored
                button.setGeometry(
                    place if stands else QStyle.visualRect(self.layoutDirection(), self.rect(), place)
                )
            x, tall = x + hint.width() + 4, max(tall, hint.height())
        return y + tall + 4

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tick from the picture to each."""
        if not self._stands(self.width()):
            return
        painter = QPainter(self)
        for middle in self.middles():
            painter.fillRect(QRectF(middle - 1, 0, 2, 7), theme.colour("accent"))
