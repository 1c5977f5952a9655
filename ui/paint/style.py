"""What the toolkit draws itself, drawn as the window's own parts are: fields, choices and push buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QTextEdit,
    QWidget,
)

_FIELD = QStyle.PrimitiveElement.PE_PanelLineEdit
_FRAME = QStyle.PrimitiveElement.PE_Frame
_TICKS = (
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
)
_BEVEL = QStyle.ControlElement.CE_PushButtonBevel
_LABEL = QStyle.ControlElement.CE_PushButtonLabel
_ENTRY = QStyle.ControlElement.CE_MenuItem
_CHOICE = QStyle.ComplexControl.CC_ComboBox
_CHOSEN = QStyle.SubControl.SC_ComboBoxEditField
_INSET = 7
"""Pixels before the words of a choice, more than the toolkit leaves."""
_BESIDE = 14
"""Pixels on both sides of the words of a button."""
_SIGN = 26
"""Room for the sign at the end of a choice."""


_BEFORE = 28
"""Pixels before the words of a menu's entries, which leave room for a sign."""
_TICK = 16
"""Pixels of the box of a tick."""


def draw_tick(painter: QPainter, box: QRectF, ticked: bool, colour: Callable[[str], QColor]) -> None:
    """What is ticked, or might be, with its box of 16 pixels in the middle of another."""
    own = QRectF(0, 0, _TICK, _TICK)
    own.moveCenter(box.center())
    painter.setPen(QPen(colour("accent" if ticked else "faint"), 1))
    painter.setBrush(colour("accent" if ticked else "pane"))
    painter.drawRoundedRect(own.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        painter.setPen(QPen(colour("on_accent"), 1.6))
        corner = own.topLeft()
        painter.drawPolyline([corner + QPointF(x, y) for x, y in ((4.5, 8.2), (7, 10.8), (11.6, 5.6))])


def _is_head(option: QStyleOption) -> bool:
    is_line = isinstance(option, QStyleOptionMenuItem) and (
        option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator
    )
    return is_line and bool(cast(QStyleOptionMenuItem, option).text)


class Style(QProxyStyle):
    """Fusion with round corners of `radius` pixels; `colour` gives the colour of a token."""

    def __init__(self, radius: float, colour: Callable[[str], QColor]) -> None:
        super().__init__("Fusion")
        self._radius = radius
        self._colour = colour

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """A field with a frame is a hairline around its ground; a tick is that of the lists."""
        if element in _TICKS:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ticked = bool(option.state & QStyle.StateFlag.State_On)
            draw_tick(painter, QRectF(option.rect), ticked, self._colour)
            painter.restore()
            return
        is_line = element == _FIELD and isinstance(widget, QLineEdit) and widget.hasFrame()
        is_text = element == _FRAME and isinstance(widget, QTextEdit | QPlainTextEdit)
        if widget is not None and (is_line or is_text):
            self._field(painter, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """A choice is a field with a sign at its end."""
        if control != _CHOICE or not isinstance(widget, QComboBox):
            super().drawComplexControl(control, option, painter, widget)
            return
        self._field(painter, widget)
        across = _SIGN / 2 if widget.isRightToLeft() else widget.width() - _SIGN / 2
        at = QPointF(across, widget.height() / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour("muted"), 1.5, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([at + QPointF(*step) for step in ((-3.5, -1.5), (0, 2), (3.5, -1.5))])
        painter.restore()

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """A push button is flat, and filled where Enter presses it; the head of a menu's part is quiet."""
        if element == _ENTRY and _is_head(option):
            self._head(painter, cast(QStyleOptionMenuItem, option))
        elif not isinstance(widget, QPushButton) or element not in (_BEVEL, _LABEL):
            super().drawControl(element, option, painter, widget)
        elif element == _BEVEL:
            self._button(painter, widget)
        else:
            if widget.isDefault() and widget.isEnabled():
                option.palette.setColor(QPalette.ColorRole.ButtonText, self._colour("on_accent"))
            super().drawControl(element, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """The words of a choice begin where those of a field do."""
        box = super().subControlRect(control, option, part, cast(QWidget, widget))
        if control != _CHOICE or part != _CHOSEN or widget is None:
            return box
        lead, end = box.left() + _INSET, widget.width() - _SIGN
        plain = QRect(lead, box.top(), end - lead, box.height())
        mirrored = QRect(_SIGN, box.top(), box.right() - _INSET - _SIGN, box.height())
        return mirrored if widget.isRightToLeft() else plain

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Room for what stands about the words of a choice or a button."""
        needed = super().sizeFromContents(kind, option, size, cast(QWidget, widget))
        if kind == QStyle.ContentsType.CT_ComboBox:
            needed.setWidth(max(needed.width(), size.width() + 2 * _INSET + _SIGN))
        elif kind == QStyle.ContentsType.CT_PushButton:
            needed.setWidth(max(needed.width(), size.width() + 2 * _BESIDE))
        return needed

    def _head(self, painter: QPainter, option: QStyleOptionMenuItem) -> None:
        """What a part of a menu is about, in line with its entries, under a hairline but at the top."""
        painter.save()
        if option.rect.top() > option.menuRect.top() + option.rect.height() // 2:
            painter.fillRect(
                option.rect.left(), option.rect.top(), option.rect.width(), 1, self._colour("line")
            )
        painter.setPen(self._colour("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(option.rect.adjusted(_BEFORE, 0, -_BEFORE, 0), middle, option.text)
        painter.restore()

    def _field(self, painter: QPainter, widget: QWidget) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour("line"), 1))
        painter.setBrush(widget.palette().base())
        box = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.restore()

    def _button(self, painter: QPainter, button: QPushButton) -> None:
        filled = button.isDefault() and button.isEnabled()
        ground = "accent" if filled else "chip" if button.underMouse() else "key"
        box = QRectF(button.rect()).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if button.hasFocus():
            painter.setPen(QPen(self._colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), self._radius + 2, self._radius + 2)
            box.adjust(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(ground))
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.restore()
