"""A story of a thread as a card: its picture or caption, its day and paper, its headline."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from archive.model import Hit
from ui.paint import icons, painting, theme
from ui.places.curate.thread_layout import Card, Measures
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.wording import human_date, joined, short_date

LINES = 3


class ThreadCard(QAbstractButton):
    """`chosen()` when it is clicked; `dragged(point)` and `let_go(point)` on the board, while it is dragged;
    `opened()` on a double click.
    """

    chosen = Signal()
    opened = Signal()
    dragged = Signal(QPoint)
    let_go = Signal(QPoint)

    def __init__(
        self,
        card: Card,
        hit: Hit | None,
        measures: Measures,
        images: Images,
        *,
        suggested: bool,
        is_correction: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.card = card
        self.hit = hit
        self.suggested = suggested
        self.is_correction = is_correction
        self._measures = measures
        self._images = images
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        node = card.node
        kinds = (tr("suggested") if suggested else "", tr("correction") if is_correction else "")
        said = (node.title, human_date(node.published), node.publication, *kinds)
        self.setAccessibleName(joined(said, ", "))
        self.setToolTip("")
        images.arrived.connect(self.update)

    def sizeHint(self) -> QSize:
        """As the layout has it."""
        return QSize(round(self.card.box.width()), round(self.card.box.height()))

    # --- dragging ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it, and be ready to be dragged."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw a line to where the pointer is."""
        if self._pressed is None:
            return
        moved = (event.position() - self._pressed).manhattanLength()
        if self._dragging or moved >= QApplication.startDragDistance():
            self._dragging = True
            self.dragged.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, on another card perhaps."""
        was_dragging, self._pressed, self._dragging = self._dragging, None, False
        if was_dragging:
            self.let_go.emit(self.mapToParent(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Read it."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are the board's."""
        event.ignore()

    # --- painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, day and paper, headline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(3, 3, self.width() - 6, self._measures.picture - 6)
        self._picture(painter, frame)
        if self.suggested:
            painter.setPen(QPen(theme.colour("accent"), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 5, 5)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 6, 6)
        self._words(painter, QRectF(3, self._measures.picture + 4, self.width() - 6, self.height()))

    def _picture(self, painter: QPainter, frame: QRectF) -> None:
        hit = self.hit
        if hit is not None and hit.photo_id:
            picture = self._images.get(hit.photo_id, frame.width(), self.devicePixelRatioF())
            if picture is not None:
                painting.cover(painter, frame, picture)
                return
            if not self._images.is_missing(hit.photo_id):
                painting.placeholder(painter, frame)
                return
        painting.placeholder(painter, frame)
        if hit is None:
            sign = QRectF(frame.center().x() - 11, frame.center().y() - 11, 22, 22)
            icons.paint(painter, "link", sign, "muted")
            return
        inner = frame.adjusted(12, 10, -12, -8)
        words = hit.caption or hit.snippet
        face = theme.font(theme.LABEL, serif=True)
        limit = max(1, int((inner.height() - 16) // painting.line_height(face)))
        used = painting.draw_text(painter, inner, words, face, theme.colour("ink"), limit=limit)
        inner.setTop(inner.top() + used + 2)
        painting.draw_text(painter, inner, hit.credit, theme.font(theme.SMALL), theme.colour("muted"))

    def _words(self, painter: QPainter, box: QRectF) -> None:
        node = self.card.node
        is_small = self._measures.width < 140
        if not is_small:
            kind = tr("correction") if self.is_correction else ""
            day = joined((kind, short_date(node.published) or tr("no day known"), node.publication))
            if node.is_web:
                day = tr("on the web")
            tone = "warning" if self.is_correction else "muted"
            used = painting.draw_text(painter, box, day, theme.font(theme.LABEL), theme.colour(tone))
            box.setTop(box.top() + used + 1)
        face = theme.font(theme.LABEL if is_small else theme.TEXT, serif=True, bold=True)
        painting.draw_text(painter, box, node.title, face, theme.colour("ink"), limit=LINES)
