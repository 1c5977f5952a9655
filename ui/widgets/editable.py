"""A part of a page that can be edited where it is read: by F2 when it has the keyboard, or a double click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.paint import icons
from ui.services.i18n import tr
from ui.widgets.buttons import draw_focus

REACH = 5
"""Pixels by which the ring stands off what is read."""
_SIGN = 14


class Editable(QWidget):
    """Holds what shows a field. `edit_wanted(field, self)` on F2, Enter or a double click.

    It is a stop of the Tab key; its accessible name says the field and what stands in it. The ring
    lies around it on the page, so that nothing moves.
    """

    draws_focus = True
    edit_wanted = Signal(str, object)

    def __init__(self, field: str, name: str, content: str, inside: QWidget, refusal: str = "") -> None:
        """A `refusal` says why it cannot be edited here."""
        super().__init__()
        self._refusal = refusal
        self.field = field
        self.inside = inside
        self._ring: _Ring | None = None
        self.setObjectName(f"field-{field}")
        self.setAccessibleName(f"{name}: {content or tr('none')}")
        self.setAccessibleDescription(refusal or tr("F2 edits it"))
        self.setToolTip(refusal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(inside.sizePolicy())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on the words edits them."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonDblClick
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self._want()
            return True
        return super().eventFilter(watched, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._want()

    def event(self, event: QEvent) -> bool:
        """F2 is this field's while it has the keyboard, not the menu's."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_F2
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Enter edit it."""
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._want()
            return
        super().keyPressEvent(event)

    def _want(self) -> None:
        if not self._refusal:
            self.edit_wanted.emit(self.field, self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring around it, on the page, where it has room."""
        super().focusInEvent(event)
        if self._ring is None:
            self._ring = _Ring(self._host())
        self._place_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ring goes along."""
        super().resizeEvent(event)
        self._place_ring()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The ring goes along."""
        super().moveEvent(event)
        self._place_ring()

    def _place_ring(self) -> None:
        if self._ring is None:
            return
        host = self._ring.host
        at = self.mapTo(host, QPoint(0, 0))
        self._ring.setGeometry(QRect(at, self.size()).adjusted(-REACH, -REACH, REACH, REACH))
        self._ring.show()

    def _host(self) -> QWidget:
        """The page that scrolls, which has margins for the ring."""
        host: QWidget = self.parentWidget() or self
        while (parent := host.parentWidget()) is not None and not isinstance(
            parent.parentWidget(), QScrollArea
        ):
            host = parent
        return host

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pencil under the pointer."""
        if not self.underMouse() or self.width() < 3 * _SIGN:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = 0.0 if self.isRightToLeft() else self.width() - float(_SIGN)
        icons.paint(painter, "edit", QRectF(at, 3, _SIGN, _SIGN), "muted")


class _Ring(QWidget):
    """The ring around a field, over the page."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_focus(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
