"""Flat buttons, painted from the theme's tokens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStyle, QWidget

from ui.paint import icons, theme
from ui.services.wording import is_rtl


class Button(QAbstractButton):
    """A flat button: an icon, words, or both; `tone` names the colour of its words.

    A `flush` one begins where other words of the column begin.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        tone: str = "muted",
        parent: QWidget | None = None,
        *,
        trailing: bool = False,
        flush: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._edge = 2 if flush else 10
        self._trailing = trailing
        self._tone = tone
        self.setText(text)
        self.setFont(theme.font(theme.LABEL))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Speak in another colour."""
        self._tone = tone
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another sign."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words, 28 high."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        sign = 16 if self._icon else 0
        gap = 6 if sign and words else 0
        return QSize(words + sign + gap + (2 * self._edge if words else 12), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and icon; a wash under the pointer, a ring with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        active = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
        if active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chip"))
            painter.drawRoundedRect(box, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
        if self.hasFocus():
            draw_focus(painter, box)
        tone = self._tone if self.isEnabled() else "faint"
        if active and tone == "muted":
            tone = "ink"
        x = self._edge if self.text() else (self.width() - 16) // 2
        if self._icon:
            sign = self.width() - 16 - min(6, self._edge) if self._trailing else x
            place = QRect(sign, (self.height() - 16) // 2, 16, 16)
            icons.paint(painter, self._icon, QRectF(self._mirrored(place)), tone)
            x += 0 if self._trailing else 22
        painter.setPen(theme.colour(tone))
        painter.setFont(self.font())
        text = self._mirrored(QRect(x, 0, self.width() - x, self.height()))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
        # "Why?" in a window from right to left is still read from the left.
        turned = Qt.LayoutDirection.RightToLeft if is_rtl(self.text()) else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(turned)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, flags, words)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the wash."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the wash away."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


def draw_focus(painter: QPainter, box: QRectF, radius: float = theme.RADIUS_BUTTON) -> None:
    """The ring of the control that has the keyboard."""
    pen = QPen(theme.colour("accent"))
    pen.setWidthF(2)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Segments(QWidget):
    """A choice of a few, one of them taken: `chosen(name)` on a click or a key."""

    chosen = Signal(str)

    def __init__(self, choices: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for name, text in choices:
            button = _Segment(text, self)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._buttons[name] = button
            row.addWidget(button)

    def button(self, name: str) -> QAbstractButton:
        """The button of one choice."""
        return self._buttons[name]

    def show_choice(self, name: str) -> None:
        """Show which is taken."""
        for key, button in self._buttons.items():
            button.setChecked(key == name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The trough that the segments lie in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("chip"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)


class _Segment(Button):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent=parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, as a screen reader tells it too

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(box, 5, 5)
        if self.hasFocus():
            draw_focus(painter, box, 5)
        painter.setPen(theme.colour("ink" if self.isChecked() or self.underMouse() else "muted"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
