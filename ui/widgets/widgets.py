"""Small controls, painted from the theme's tokens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QWidget,
)

from ui.paint import theme
from ui.services.wording import tip


class ThinScrollBar(QScrollBar):
    """A scroll bar that is only its handle, on the ground of its view."""

    def __init__(self, orientation: Qt.Orientation, tone: str, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._tone = tone

    def sizeHint(self) -> QSize:
        """Ten pixels across."""
        return QSize(10, 40) if self.orientation() == Qt.Orientation.Vertical else QSize(40, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle alone, stronger under the pointer."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(self._tone))
        span = self.maximum() - self.minimum()
        if span <= 0:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("faint" if self.underMouse() or self.isSliderDown() else "line"))
        vertical = self.orientation() == Qt.Orientation.Vertical
        length = self.height() if vertical else self.width()
        handle = max(28.0, length * self.pageStep() / (span + self.pageStep()))
        start = (length - handle) * (self.value() - self.minimum()) / span
        box = QRectF(3, start + 2, 5, handle - 4) if vertical else QRectF(start + 2, 3, handle - 4, 5)
        painter.drawRoundedRect(box, 2.5, 2.5)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the handle can be taken."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go quiet again."""
        super().leaveEvent(event)
        self.update()


def thin_scroll_bars(area: QAbstractScrollArea, tone: str = "pane") -> None:
    """Give a scrolling view the thin bars, and no frame."""
    area.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, tone, area))
    area.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, tone, area))
    area.setFrameShape(area.Shape.NoFrame)
    if isinstance(area, QAbstractItemView):
        # A view listens to the bars it was born with; these tell it when to fetch more rows.
        upright, lying = area.verticalScrollBar(), area.horizontalScrollBar()
        upright.valueChanged.connect(area.verticalScrollbarValueChanged)
        upright.actionTriggered.connect(area.verticalScrollbarAction)
        lying.valueChanged.connect(area.horizontalScrollbarValueChanged)
        lying.actionTriggered.connect(area.horizontalScrollbarAction)


def label(
    text: str = "",
    face: QFont | None = None,
    tone: str = "ink",
    *,
    wrap: bool = False,
    published: bool | None = None,
) -> ToneLabel:
    """Words that can be selected and copied, in a token's colour.

    What was `published` stands where its own script begins; of itself that is long text in the serif.
    """
    made = ToneLabel(tone)
    made.setText(text)
    if face is not None:
        made.setFont(face)
    made.setWordWrap(wrap)
    if published is None:
        published = wrap and face is not None and face.styleHint() == QFont.StyleHint.Serif
    if not published and QGuiApplication.isRightToLeft():
        # Of itself it would stand where its words begin, a Latin name at the wrong end of its line.
        edge = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        made.setAlignment(edge | Qt.AlignmentFlag.AlignVCenter)
    return made


def set_tip(widget: QWidget, text: str) -> None:
    """Tell more of a widget to whoever points at it, and to a screen reader, without the markup."""
    widget.setToolTip(tip(text))
    widget.setAccessibleDescription(text)


class ToneLabel(QLabel):
    """A label whose colour is a token and follows the scheme."""

    def __init__(self, tone: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        # Much of what stands in labels was published by others: a "<" in it is a letter, no markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.LinksAccessibleByMouse)
        self._apply()
        theme.current().changed.connect(self._apply)

    @property
    def tone(self) -> str:
        """The token of its colour."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Speak in another colour."""
        self._tone = tone
        self._apply()

    def _apply(self) -> None:
        colours = theme.palette(theme.tokens())
        colours.setColor(self.foregroundRole(), theme.colour(self._tone))
        self.setPalette(colours)


class ElidedLabel(ToneLabel):
    """One line that ends in “…” where there is no room for it, and is whole as a tooltip then."""

    def __init__(self, face: QFont, tone: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(tone, parent)
        self.setFont(face)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def minimumSizeHint(self) -> QSize:
        """It gives way to what stands beside it."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The whole line for whoever points at one that was cut."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.text() if self._shown() != self.text() else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much as fits; nothing rather than a letter or two."""
        painter = QPainter(self)
        painter.setPen(theme.colour(self._tone))
        painter.setFont(self.font())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            self.rect(), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, self._shown()
        )

    def _shown(self) -> str:
        metrics = self.fontMetrics()
        if self.width() < min(metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance("0000")):
            return ""
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())


class HairLine(QWidget):
    """A line of one pixel, lying or standing."""

    def __init__(self, standing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if standing:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it with the colour of lines."""
        QPainter(self).fillRect(self.rect(), theme.colour("line"))


class Pane(QWidget):
    """A surface in one token's colour."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the surface."""
        QPainter(self).fillRect(event.rect(), theme.colour(self._tone))


class LineSplitter(QSplitter):
    """A splitter whose handles are hairlines."""

    def createHandle(self) -> QSplitterHandle:
        """A handle that draws a line of one pixel."""
        return _LineHandle(self.orientation(), self)


class _LineHandle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.contentsRect(), theme.colour("line"))
