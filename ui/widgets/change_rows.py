"""What would change, record by record: its picture, what it is called, before and after, its day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.paint import painting, theme
from ui.paint.runs import Run, draw_runs, set_direction, words_of
from ui.services.images import Images

PICTURE = QSize(72, 48)
HEIGHT = 66
GAP = 14


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One record: `photo_id` is "" for none, `day` as it is said."""

    record_id: str
    photo_id: str
    title: str
    runs: tuple[Run, ...] = ()
    day: str = ""


class ChangeRows(QWidget):
    """Rows under each other, as many as there are; `pressed(record_id)` on a click."""

    pressed = Signal(str)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self.rows: Sequence[ChangeRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(QCursor(Qt.CursorShape.PointingHandCursor))
        images.arrived.connect(self._arrived)
        theme.current().changed.connect(self.update)

    def show_rows(self, rows: Sequence[ChangeRow]) -> None:
        """Show these."""
        self.rows = rows
        told = (f"{row.title}: {words_of(row.runs)}. {row.day}" for row in rows)
        self.setAccessibleName("\n".join(told))
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(420, theme.px(HEIGHT) * len(self.rows) + 1)

    def minimumSizeHint(self) -> QSize:
        """Picture and a few words."""
        return QSize(200, theme.px(HEIGHT) * len(self.rows) + 1)

    def _arrived(self, photo_id: str) -> None:
        if any(row.photo_id == photo_id for row in self.rows):
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which row was clicked."""
        at = int(event.position().y()) // theme.px(HEIGHT)
        if event.button() == Qt.MouseButton.LeftButton and 0 <= at < len(self.rows):
            self.pressed.emit(self.rows[at].record_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows between hairlines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
        for number, row in enumerate(self.rows):
            top = number * theme.px(HEIGHT)
            painter.fillRect(0, top + theme.px(HEIGHT), self.width(), 1, theme.colour("line"))
            self._row(painter, top, row)

    def _row(self, painter: QPainter, top: int, row: ChangeRow) -> None:
        frame = self._mirrored(
            QRect(0, top + (theme.px(HEIGHT) - PICTURE.height()) // 2, PICTURE.width(), PICTURE.height())
        )
        draw_picture(painter, frame, row.photo_id, self._images, self.devicePixelRatioF())
        small = theme.font(theme.LABEL)
        day = round(QFontMetricsF(small).horizontalAdvance(row.day)) + (16 if row.day else 0)
        left = PICTURE.width() + GAP
        end = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        set_direction(painter, row.day)
        painter.drawText(self._mirrored(QRect(0, top, self.width(), theme.px(HEIGHT))), end, row.day)
        words = self._mirrored(QRect(left, top, self.width() - left - day, theme.px(HEIGHT)))
        headline = theme.font(theme.TEXT, serif=True)
        first = words.adjusted(0, theme.px(12), 0, 0)
        painting.draw_text(painter, first, row.title, headline, theme.colour("ink"))
        second = QRectF(words.left(), top + theme.px(33), words.width(), theme.px(22))
        draw_runs(painter, second, row.runs, small, mirrored=self.isRightToLeft())

    def _mirrored(self, box: QRect) -> QRectF:
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), box))


def draw_picture(painter: QPainter, box: QRectF, photo_id: str, images: Images, ratio: float) -> None:
    """A photo filling a box, its place while it comes, an outline where there is none."""
    picture = images.get(photo_id, box.width(), ratio) if photo_id else None
    if picture is not None:
        painting.cover(painter, box, picture)
    elif photo_id and not images.is_missing(photo_id):
        painting.placeholder(painter, box)
    else:
        painting.bare(painter, box)


class PictureStrip(QWidget):
    """A few pictures side by side, of one shape, as wide as there is room."""

    def __init__(
        self, images: Images, most: int = 3, shape: float = 0.75, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._images, self._most, self._shape = images, most, shape
        self.photo_ids: Sequence[str] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        images.arrived.connect(lambda _: self.update())
        theme.current().changed.connect(self.update)

    def show_photos(self, photo_ids: Sequence[str], words: str = "") -> None:
        """Show the first of these; `words` say what they are."""
        self.photo_ids = photo_ids[: self._most]
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One row of pictures."""
        return round((width - 6 * (self._most - 1)) / self._most * self._shape) if self.photo_ids else 0

    def sizeHint(self) -> QSize:
        """A column's width."""
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        """Small pictures."""
        return QSize(90, self.heightForWidth(90))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - 6 * (self._most - 1)) / self._most
        for at, photo_id in enumerate(self.photo_ids):
            box = QRect(round(at * (width + 6)), 0, round(width), self.height())
            frame = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            draw_picture(painter, frame, photo_id, self._images, self.devicePixelRatioF())
