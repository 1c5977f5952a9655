"""A filter as a button: what it filters by, what is taken, and a menu with the others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from ui.paint import icons, theme
from ui.services.i18n import tr
from ui.widgets.buttons import Button, draw_focus

HEIGHT = 32
MARGIN = 11
GAP = 5
SIGN = 12


class MenuButton(Button):
    """`chosen(name)`; the first of the choices stands for no filter at all."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.taken = ""
        self._choices: list[tuple[str, str]] = []
        self._words = ""
        self.clicked.connect(self.show_menu)

    def show_choices(self, choices: Sequence[tuple[str, str]], taken: str) -> None:
        """Offer `(name, words)`, one of them taken."""
        self._choices, self.taken = list(choices), taken
        self._words = dict(choices).get(taken, "")
        self.setAccessibleName(tr("{filter}: {value}", filter=self.text(), value=self._words))
        self.updateGeometry()
        self.update()

    @property
    def is_set(self) -> bool:
        """Whether it filters anything."""
        return bool(self._choices) and self.taken != self._choices[0][0]

    def show_menu(self) -> QMenu:
        """Open the menu under the button."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name, words in self._choices:
            action = QAction(words.replace("&", "&&"), menu, checkable=True, checked=name == self.taken)
            action.setObjectName(name)
            action.triggered.connect(partial(self._take, name))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        return menu

    def _take(self, name: str, *_: object) -> None:
        self.show_choices(self._choices, name)
        self.chosen.emit(name)

    def sizeHint(self) -> QSize:
        """As wide as title, value and sign."""
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._words)
        return QSize(words + 2 * GAP + SIGN + 2 * MARGIN, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet frame, in the accent where it filters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("accent" if self.is_set else "line"), 1))
        ground = "wash" if self.is_set else "chip" if self.underMouse() else "pane"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
        if self.hasFocus():
            draw_focus(painter, box)
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.font())
        words = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        painter.setPen(theme.colour("muted"))
        painter.drawText(self._placed(words), middle | start, self.text())
        words.setLeft(words.left() + QFontMetrics(self.font()).horizontalAdvance(self.text()) + GAP)
        painter.setPen(theme.colour("ink"))
        painter.drawText(self._placed(words), middle | start, self._words)
        words.setLeft(words.right() - SIGN)
        sign = QRectF(self._placed(words))
        icons.paint(painter, "chevron-down", QRectF(sign.left(), self.height() / 2 - 6, SIGN, SIGN), "muted")

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
