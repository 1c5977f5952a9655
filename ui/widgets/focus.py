"""The ring around what has the keyboard, for all widgets that do not draw one themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeView,
    QWidget,
)

from ui.widgets.buttons import Button, draw_focus
from ui.widgets.empty import EmptyState


class FocusRings(QObject):
    """Follows the keyboard through all windows of the application.

    A widget that shows by itself where the keyboard is says so: `draws_focus = True`. Where a click brought
    the keyboard the pointer shows where it is, and no ring is needed.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.leave()
            self._ring = None
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is not None and not clicked and not shows_focus(new):
            self._ring = _Ring(new)
            self._ring.destroyed.connect(self._forget)

    def _forget(self) -> None:
        """The widget took its ring with it."""
        if self._ring is not None and self.sender() is self._ring:
            self._ring = None


def shows_focus(widget: QWidget) -> bool:
    """Whether a widget shows by itself that it has the keyboard, or has nothing that a key would do."""
    draws = bool(getattr(widget, "draws_focus", False)) or isinstance(widget, Button | QMenu | QPushButton)
    return draws or any(empty.isVisible() for empty in widget.findChildren(EmptyState))


class _Ring(QWidget):
    """Lies over one widget, or over the current row of a list, and dies with it."""

    def __init__(self, over: QWidget) -> None:
        self._over = over
        host = over.viewport() if isinstance(over, QAbstractScrollArea) else over
        super().__init__(host)
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        host.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """The keyboard went elsewhere."""
        self.hide()
        self.deleteLater()

    def _place(self) -> None:
        """Stand where the widget stands now, or its row; a list without rows has the ring itself."""
        over = self._over
        box = self._host.rect()
        if isinstance(over, QAbstractItemView) and over.currentIndex().isValid():
            box = over.visualRect(over.currentIndex())
            tree = isinstance(over, QTreeView)  # there a row is more than its first column
            box = QRect(0, box.top(), over.viewport().width(), box.height()) if tree else box
        self.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the widget shows: it is painted again whenever that is another."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Paint):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring alone; that of a field is its frame, that of a table goes around the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = 0.5 if isinstance(self._over, QLineEdit | QComboBox | QTreeView) else 2.5
        draw_focus(painter, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))


_following: list[FocusRings] = []


def follow_focus() -> None:
    """Show from now on where the keyboard is."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and not (_following and _following[0].parent() is app):
        _following[:] = [FocusRings(app)]
