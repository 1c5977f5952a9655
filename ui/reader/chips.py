"""Tags, people and marks as small rounded pieces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QStyle, QWidget

from archive.model import Tag
from ui.paint import icons, theme
from ui.services.i18n import tr
from ui.services.standing import Standing
from ui.services.wording import person_line
from ui.widgets.buttons import draw_focus
from ui.widgets.completer import CompletionPopup
from ui.widgets.widgets import set_tip

HEIGHT = 24
WIDEST = 240
"""Pixels of a name; a longer one is cut and stands whole in the tooltip."""
OFFERED = 8
_ARROW = 12


class _Part(QAbstractButton):
    """A button without a ground of its own."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._icon = icon
        self.setFont(theme.font(theme.LABEL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(min(words, WIDEST) if words else 12, theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone = "accent" if self.hasFocus() else "ink" if self.underMouse() else "muted"
        if self._icon:
            icons.paint(painter, self._icon, QRectF(0, (self.height() - 12) / 2, 12, 12), tone)
            return
        painter.setFont(self.font())
        painter.setPen(theme.colour("accent" if self.hasFocus() else "ink"))
        words = _elided(painter.fontMetrics(), self.text(), self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)


def _elided(metrics: QFontMetrics, text: str, width: float) -> str:
    # Qt's own rounding would cut a text that just fits.
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))


class TagChip(QWidget):
    """A tag with its colour; its name searches, its cross takes it off; `menu_wanted(place)`."""

    menu_wanted = Signal(QPoint)

    def __init__(self, tag: Tag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = tag.colour
        self.name = _Part(tag.name)
        set_tip(self.name, tag.path)
        self.name.setAccessibleName(tr("Tag {name}", name=tag.path))
        self.remove = _Part(icon="close")
        self.remove.setToolTip(tr("Remove tag"))
        self.remove.setAccessibleName(tr("Remove tag {name}", name=tag.path))
        row = QHBoxLayout(self)
        before, after = 22, 8
        if QGuiApplication.isRightToLeft():  # layouts turn over what they hold, and not their margins
            before, after = after, before
        row.setContentsMargins(before, 0, after, 0)
        row.setSpacing(6)
        row.addWidget(self.name)
        row.addWidget(self.remove)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done with the tag."""
        self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded ground and the tag's dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("chip"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setBrush(QColor(self._colour) if self._colour else theme.colour("faint"))
        dot = QRect(10, self.height() // 2 - 3, 6, 6)
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), dot))


@dataclass(frozen=True, slots=True)
class _Offer:
    text: str
    label: str


class TagEditor(QLineEdit):
    """The "+ tag" field: completes known tags, Enter adds. `entered(path)` on a tag."""

    entered = Signal(str)

    def __init__(self, tags: Sequence[Tag], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = tags
        self._popup = CompletionPopup(self)
        self._popup.taken.connect(lambda offer: self._enter(offer.text))
        self.setFrame(False)
        self.setFont(theme.font(theme.LABEL))
        self.setPlaceholderText(tr("+ tag"))
        self.setAccessibleName(tr("Add tag"))
        self.setToolTip(tr("Add a tag; a slash makes a branch: Harbour/Ferry fire"))
        self.setTextMargins(10, 0, 10, 0)
        theme.fix_height(self, HEIGHT)
        self.textEdited.connect(self._offer)
        self.textChanged.connect(lambda _: self.updateGeometry())
        colours = self.palette()
        colours.setColor(colours.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(colours)

    def sizeHint(self) -> QSize:
        """As wide as what is typed, and wider while it is typed."""
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text() or self.placeholderText())
        return QSize(max(words + 26, 150 if self.hasFocus() else 0), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def _offer(self, typed: str) -> None:
        typed = typed.strip().casefold()
        found = [t for t in self._tags if typed and typed in t.path.casefold()]
        found.sort(key=lambda t: (not t.name.casefold().startswith(typed), t.path.casefold()))
        if not found:
            self._popup.hide()
            return
        offers = [_Offer(t.path, t.path.replace("/", " › ")) for t in found[:OFFERED]]
        self._popup.show_at(self.mapToGlobal(QPoint(0, self.height() + 4)), offers)

    def _enter(self, text: str) -> None:
        self._popup.hide()
        name = "/".join(part.strip() for part in text.split("/") if part.strip())
        self.clear()
        if name:
            self.entered.emit(name)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's shortcut does, and Tab before the focus moves on."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
                if self._leaves(event):
                    event.ignore()
                    return False
            tab = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
            if tab and self._popup.isVisible() and self._popup.press(Qt.Key.Key_Tab):
                return True
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        """Whether undo or redo is the archive's, since there is no typing to take back or do again."""
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
        return undo or redo

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, Esc leaves."""
        key = Qt.Key(event.key())
        if self._popup.isVisible() and self._popup.press(key):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(self.text())
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make room to type."""
        super().focusInEvent(event)
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shrink again."""
        super().focusOutEvent(event)
        self._popup.hide()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded outline under the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "line"), 1))
        painter.setBrush(theme.colour("pane"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.end()
        super().paintEvent(event)


class PersonChip(QAbstractButton):
    """Somebody shown, with the position as captioned; a click searches for the name.

    Before the name the how manieth from the left of the picture, where that is known. `menu_wanted(place on
    the screen)` on a right click.
    """

    menu_wanted = Signal(QPoint)

    draws_focus = True

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position = standing.person.position or ""
        self._number = str(standing.number or "")
        self.setText(person_line(standing.person))
        self.setAccessibleName(" ".join(filter(None, (self._number, self.text(), self._position))))
        set_tip(self, self.accessibleName())
        self.setFont(theme.font(theme.LABEL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Number, name and position, and the air around them."""
        metrics = QFontMetrics(self.font())
        beside = (min(metrics.horizontalAdvance(text), WIDEST) + 7 for text in self._beside)
        words = min(metrics.horizontalAdvance(self.text()), WIDEST)
        return QSize(words + sum(beside) + 18, theme.px(HEIGHT - 2))

    @property
    def _beside(self) -> list[str]:
        return [text for text in (self._number, self._position) if text]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline frame, the name in ink, the rest muted; mirrored where one reads from the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("faint" if self.underMouse() else "line"), 1))
        painter.drawRoundedRect(box, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        if self.hasFocus():
            draw_focus(painter, box, theme.RADIUS_PICTURE)
        painter.setFont(self.font())
        middle, absolute = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignAbsolute
        begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            begin, end = end, begin
        inside = box.adjusted(9, 0, -9, 0)
        metrics = painter.fontMetrics()
        position = _elided(metrics, self._position, min(WIDEST, self.width() - 18))
        before = metrics.horizontalAdvance(self._number) + 7 if self._number else 0
        behind = metrics.horizontalAdvance(position) + 7 if position else 0
        painter.setPen(theme.colour("muted"))
        painter.drawText(inside, middle | begin | absolute, self._number)
        painter.drawText(inside, middle | end | absolute, position)
        first, last = (behind, before) if self.isRightToLeft() else (before, behind)
        name = inside.adjusted(first, 0, -last, 0)
        painter.setPen(theme.colour("ink"))
        # Unclipped: a name that just fits would lose its first letter where it stands at the right.
        flags = middle | begin | absolute | Qt.TextFlag.TextDontClip
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(name, flags, _elided(metrics, self.text(), name.width() + 1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done with the name."""
        self.menu_wanted.emit(event.globalPos())


class Mark(QWidget):
    """A quiet word on a ground of its own: what kind of photo this is, or what is not sure."""

    def __init__(self, text: str, warning: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._warning = warning
        self.setAccessibleName(text)
        set_tip(self, text)
        self.setFont(theme.font(theme.SMALL))

    def sizeHint(self) -> QSize:
        """The word and a little air."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._text) + 14, theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the word."""
        painter = QPainter(self)
        painter.setFont(self.font())
        _draw_mark(painter, QRectF(self.rect()), self._text, self._warning)


class ReviewMark(QAbstractButton):
    """A mark that warns, and opens what can be done about it."""

    draws_focus = True

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font(theme.SMALL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """The words, an arrow, and a little air."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 14 + _ARROW, theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark with an arrow; a line around it under the pointer, the ring with the focus."""
        painter = QPainter(self)
        painter.setFont(self.font())
        _draw_mark(painter, QRectF(self.rect()), self.text(), True, _ARROW)
        arrow = QRectF(self.width() - _ARROW - 4, (self.height() - _ARROW) / 2, _ARROW, _ARROW)
        icons.paint(painter, "chevron-down", arrow, "warning")
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.hasFocus():
            draw_focus(painter, box, theme.RADIUS_PICTURE)
        elif self.underMouse() or self.isDown():
            painter.setPen(QPen(theme.colour("warning"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


def _draw_mark(painter: QPainter, box: QRectF, text: str, warning: bool, tail: int = 0) -> None:
    """The ground of a mark and its words, `tail` pixels left free behind them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warning_wash" if warning else "chip"))
    painter.drawRoundedRect(box, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
    painter.setPen(theme.colour("warning" if warning else "muted"))
    words = _elided(painter.fontMetrics(), text, box.width() - 12 - tail)
    painter.drawText(box.adjusted(0, 0, -tail, 0), Qt.AlignmentFlag.AlignCenter, words)
