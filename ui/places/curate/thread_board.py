"""A thread laid out in time: a line to scale, cards in columns led to their days, links between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from archive.model import Hit, Thread, ThreadNode
from ui.paint import theme
from ui.places.curate.thread_card import ThreadCard
from ui.places.curate.thread_layout import CARDS_TOP, EDGE, LINE_Y, Picture, Run, lay_out
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.links import CORRECTION, outgoing_words
from ui.services.wording import month_name
from ui.widgets.buttons import draw_focus
from ui.widgets.widgets import Pane

ARROW = 6.0


class ThreadBoard(Pane):
    """`chosen(id)` when another card is, `opened(id)` on Enter or a double click, `joined(from, to)` when one
    was let go on another.
    """

    draws_focus = True
    chosen = Signal(str)
    opened = Signal(str)
    joined = Signal(str, str)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._images = images
        self._thread: Thread | None = None
        self._suggested: list[tuple[str, ThreadNode]] = []
        self._hits: Mapping[str, Hit] = {}
        self._picture: Picture | None = None
        self._room = 0
        self._drag: tuple[QPointF, QPointF] | None = None
        self.cards: dict[str, ThreadCard] = {}
        self.current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The thread in time"))

    def show_thread(
        self, thread: Thread, hits: Mapping[str, Hit], suggested: Sequence[tuple[str, ThreadNode]], room: int
    ) -> None:
        """Show these stories; the one that was chosen stays so."""
        self._thread, self._hits, self._suggested = thread, hits, list(suggested)
        self._arrange(room)

    def fit(self, room: int) -> None:
        """Lay the thread out anew in another width."""
        if room != self._room:
            self._arrange(room)

    def _arrange(self, room: int) -> None:
        if self._thread is None:
            return
        self._room = room
        self._picture = picture = lay_out(
            self._thread, self._suggested, room, theme.current().text.scale / 100
        )
        had_focus = any(card.hasFocus() for card in self.cards.values())
        for old in self.cards.values():
            old.hide()
            old.deleteLater()
        may_be = {node.id for _, node in self._suggested}
        corrections = {edge.from_id for edge in self._thread.edges if edge.type == CORRECTION}
        self.setFixedSize(round(picture.width), round(picture.height))
        self.cards = {}
        for card in picture.cards:
            key = card.node.id
            made = ThreadCard(
                card,
                self._hits.get(key),
                picture.measures,
                self._images,
                suggested=key in may_be,
                is_correction=key in corrections,
                parent=self,
            )
            made.setGeometry(self._placed(card.box.toRect()))
            made.chosen.connect(lambda key=key: self.choose(key))
            made.opened.connect(lambda key=key: self.opened.emit(key))
            made.dragged.connect(lambda at, key=key: self._dragged(key, at))
            made.let_go.connect(lambda at, key=key: self._let_go(key, at))
            made.show()
            self.cards[key] = made
        if self.current not in self.cards:
            self.current = ""
        self._mark()
        if had_focus:
            self.setFocus()
        self.update()

    # --- choosing ---------------------------------------------------------------------------------------

    def choose(self, key: str) -> None:
        """Make a card the chosen one."""
        if key in self.cards and key != self.current:
            self.current = key
            self._mark()
            self.chosen.emit(key)

    def _mark(self) -> None:
        for key, card in self.cards.items():
            card.setChecked(key == self.current)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go in time and within a column, Enter reads."""
        forth = -1 if self.isRightToLeft() else 1
        across = {Qt.Key.Key_Right: forth, Qt.Key.Key_Left: -forth}.get(Qt.Key(event.key()))
        down = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and across is not None:
            self.step(across)
        elif plain and down is not None:
            self.step_within(down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the next story in time, or to the one before."""
        keys = list(self.cards)
        at = keys.index(self.current) + by if self.current in keys else 0
        if 0 <= at < len(keys):
            self.choose(keys[at])

    def step_within(self, by: int) -> None:
        """Go down or up in the column."""
        if self.current not in self.cards:
            return
        here = self.cards[self.current].card
        for key, card in self.cards.items():
            if (card.card.column, card.card.row) == (here.column, here.row + by):
                self.choose(key)
                return

    # --- dragging ---------------------------------------------------------------------------------------

    def _dragged(self, key: str, at: QPoint) -> None:
        self._drag = (QPointF(self.cards[key].geometry().center()), QPointF(at))
        self.update()

    def _let_go(self, key: str, at: QPoint) -> None:
        self._drag = None
        self.update()
        onto = next((other for other, card in self.cards.items() if card.geometry().contains(at)), "")
        if onto and onto != key:
            self.joined.emit(key, onto)

    # --- painting ---------------------------------------------------------------------------------------

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _x(self, x: float) -> float:
        return self.width() - x if self.isRightToLeft() else x

    def _point(self, point: QPointF) -> QPointF:
        return QPointF(self._x(point.x()), point.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line with its days, the leads, the links."""
        super().paintEvent(event)
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, self._picture)
        self._paint_leads(painter, self._picture)
        for run in self._picture.runs:
            self._paint_run(painter, run)
        if self._drag is not None:
            painter.setPen(QPen(theme.colour("accent"), 1.6, Qt.PenStyle.DashLine))
            painter.drawLine(*self._drag)
        if self.hasFocus() and self.current in self.cards:
            frame = QRectF(self.cards[self.current].geometry())
            frame.setHeight(self._picture.measures.picture)
            draw_focus(painter, frame.adjusted(-3, -3, 3, 3), 8)

    def _paint_line(self, painter: QPainter, picture: Picture) -> None:
        if not picture.dots:
            return
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(EDGE, LINE_Y), QPointF(picture.width - EDGE, LINE_Y))
        face = theme.font(theme.SMALL)
        painter.setFont(face)
        year = 0
        for tick in picture.ticks:
            x = self._x(tick.x)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, LINE_Y), QPointF(x, LINE_Y + (10 if tick.is_named else 6)))
            if tick.is_named:
                words = month_name(tick.day, with_year=tick.day.year != year)
                year = tick.day.year
                painter.setPen(theme.colour("muted"))
                wide = QFontMetrics(face).horizontalAdvance(words)
                painter.drawText(QPointF(x - wide if self.isRightToLeft() else x, LINE_Y - 14), words)
        may_be = {node.id for _, node in self._suggested}
        for key, x in picture.dots:
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(theme.colour("pane" if key in may_be else "accent"))
            radius = 6.0 if key == self.current else 4.5
            painter.drawEllipse(QPointF(self._x(x), LINE_Y), radius, radius)

    def _paint_leads(self, painter: QPainter, picture: Picture) -> None:
        """From the first day of each column down to its cards."""
        dots = dict(picture.dots)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("line"), 1))
        for card in picture.cards:
            if card.row or card.node.id not in dots:
                continue
            start = self._point(QPointF(dots[card.node.id], LINE_Y + 8))
            end = self._point(QPointF(card.box.center().x(), CARDS_TOP - 6))
            path = QPainterPath(start)
            path.cubicTo(QPointF(start.x(), start.y() + 40), QPointF(end.x(), end.y() - 40), end)
            painter.drawPath(path)

    def _paint_run(self, painter: QPainter, run: Run) -> None:
        points = [self._point(point) for point in run.points]
        is_warning = run.edge.type == CORRECTION
        tone = "accent" if run.suggested else "warning" if is_warning else "muted"
        style = Qt.PenStyle.DashLine if run.suggested else Qt.PenStyle.SolidLine
        is_near = self.current in (run.edge.from_id, run.edge.to_id)
        painter.setPen(QPen(theme.colour(tone), 1.8 if is_near else 1.1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(points)
        if not run.suggested:
            _arrow(painter, points[-2], points[-1], tone)
        words = outgoing_words(run.edge.type)
        if words:
            face = theme.font(theme.SMALL)
            metrics = QFontMetrics(face)
            box = QRectF(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height() + 2)
            at = self._point(run.label)
            box.moveCenter(at)
            if run.is_label_beside:
                box.moveLeft(at.x() - box.width() - 4 if self.isRightToLeft() else at.x() + 4)
            else:
                box.moveBottom(at.y() - 2)
            painter.setFont(face)
            painter.setPen(theme.colour("warning" if is_warning else "ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _arrow(painter: QPainter, before: QPointF, end: QPointF, tone: str) -> None:
    """Two strokes where a link ends."""
    way = end - before
    length = max(1.0, (way.x() ** 2 + way.y() ** 2) ** 0.5)
    along = QPointF(way.x() / length, way.y() / length)
    across = QPointF(-along.y(), along.x())
    painter.setPen(QPen(theme.colour(tone), 1.4))
    for side in (-0.6, 0.6):
        painter.drawLine(end, end - along * ARROW + across * (side * ARROW))
