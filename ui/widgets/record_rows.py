"""Records as rows: the picture, the headline or the caption, and lines that say what the list is about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import Hit
from ui.models.rows import ITEM, RowsModel
from ui.paint import painting, theme
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.wording import hit_credit, hit_meta, joined
from ui.widgets.rows_view import RowsView, paint_ground

Index = QModelIndex | QPersistentModelIndex
PICTURE = QSize(96, 64)
SMALL_PICTURE = QSize(72, 48)
MARGIN, SMALL_MARGIN = 24, 16
BREATH = 13
NARROW = 400
"""Below this width a row takes less for its picture and its margins."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line under the headline: `tone` names its colour; `limit` says how many lines it may take."""

    text: str
    tone: str = "muted"
    limit: int = 1


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record in a list, known by its `key`; `hit` is None for what is no record, as a web address."""

    key: str
    title: str
    lines: tuple[Line, ...] = ()
    hit: Hit | None = None
    photo_id: str = ""

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return joined((self.title, *(line.text for line in self.lines)), ". ")


def record_row(hit: Hit, *lines: Line) -> RecordRow:
    """A story by its headline, a photo by its caption and who shot it, with lines of the list's own."""
    if hit.kind == "article":
        own: tuple[Line, ...] = (Line(hit_meta(hit), limit=2),)
        title = hit.title
    else:
        in_story = tr("in {story}", story=hit.article_title) if hit.article_title else tr("Photo")
        own = (Line(hit_credit(hit), "accent"), Line(in_story))
        title = hit.caption or hit.title
    shown = tuple(line for line in (*own, *lines) if line.text)
    return RecordRow(hit.id, title or tr("(without words)"), shown, hit, hit.photo_id or "")


def record_rows(parent: QObject) -> RowsModel[RecordRow]:
    """An empty model of such rows."""
    return RowsModel(lambda row: row.key, lambda row: row.words, parent)


class RecordDelegate(QStyledItemDelegate):
    """Paints `RecordRow`s; each is as high as its words."""

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as words and picture need at the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else NARROW
        row: RecordRow = index.data(ITEM)
        size, _ = _measures(width)
        picture = size.height() if _has_picture(row) else 0
        return QSize(200, round(max(picture, self.words_height(row, width)) + 2 * BREATH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, picture at the end of the line, words."""
        row: RecordRow = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        whole = QRectF(option.rect)
        size, margin = _measures(whole.width())
        room = self._room(whole.width())
        words = QRectF(whole.left() + margin, whole.top() + BREATH, room, whole.height() - 2 * BREATH)
        frame = QRectF(words.right() + margin, words.top(), size.width(), size.height())
        self._picture(painter, _placed(option, frame), row, option.widget.devicePixelRatioF())
        self._words(painter, row, room, _placed(option, words), small=whole.width() < NARROW)
        painter.restore()

    def words_height(self, row: RecordRow, width: float) -> float:
        """How high the words of a row are in a list of some width."""
        return self._words(None, row, self._room(width), QRectF(), small=width < NARROW)

    def _room(self, width: float) -> float:
        size, margin = _measures(width)
        return max(60.0, width - size.width() - 3 * margin)

    def _picture(self, painter: QPainter, frame: QRectF, row: RecordRow, ratio: float) -> None:
        if not _has_picture(row):
            return
        if not row.photo_id:
            painting.placeholder(painter, frame, "link")
            return
        picture = self._images.get(row.photo_id, frame.width(), ratio)
        if picture is not None:
            painting.cover(painter, frame, picture)
        else:
            missing = self._images.is_missing(row.photo_id)
            (painting.bare if missing else painting.placeholder)(painter, frame)

    def _words(
        self, painter: QPainter | None, row: RecordRow, width: float, box: QRectF, *, small: bool
    ) -> float:
        """Draw the words, if there is a painter; how high they are."""
        is_photo = row.hit is not None and row.hit.kind == "photo"
        head = theme.font(theme.TEXT if is_photo or small else theme.LEAD, serif=True, bold=not is_photo)
        parts = [(row.title, head, "ink", 2)]
        parts += [(line.text, theme.font(theme.LABEL), line.tone, line.limit) for line in row.lines]
        height = 0.0
        for text, face, tone, limit in parts:
            if painter is None:
                lines = painting.line_count(text, face, width, limit)
                height += lines * painting.line_height(face) + 1
                continue
            rest = QRectF(box.left(), box.top() - 2 + height, width, box.height())
            height += painting.draw_text(painter, rest, text, face, theme.colour(tone), limit=limit) + 1
        return height


def _has_picture(row: RecordRow) -> bool:
    """Whether the row shows one; a web address shows its sign."""
    return bool(row.photo_id) or row.hit is None


def _measures(width: float) -> tuple[QSize, int]:
    return (SMALL_PICTURE, SMALL_MARGIN) if width < NARROW else (PICTURE, MARGIN)


def _placed(option: QStyleOptionViewItem, box: QRectF) -> QRectF:
    """A box of the row as it lies in this direction of reading."""
    return QRectF(QStyle.visualRect(option.direction, option.rect, box.toRect()))


class RecordsView(RowsView):
    """A list of `RecordRow`s with their pictures, which can be taken into other programs with the mouse."""

    def __init__(
        self, model: RowsModel[Any], images: Images, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, name, parent)
        self.setItemDelegate(RecordDelegate(images, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        images.arrived.connect(lambda _: self.viewport().update())
        theme.current().changed.connect(self.viewport().update)

    @property
    def current(self) -> RecordRow | None:
        """The row that is current."""
        row: RecordRow | None = self.currentIndex().data(ITEM)
        return row

    @property
    def current_hit(self) -> Hit | None:
        """The record of the current row, None for none."""
        row = self.current
        return row.hit if row is not None else None

    def chosen_hits(self) -> list[Hit]:
        """The records of the rows that are selected."""
        rows = (self.rows.items[self.rows.row_of(key)] for key in self.chosen_keys())
        return [row.hit for row in rows if row.hit is not None]

    def note_box(self, height: int, *, is_written: bool) -> QRect:
        """Where a line for the current row is written: under its words, over the last where that `is_written`
        already.
        """
        row, whole = self.current, self.visualRect(self.currentIndex())
        if row is None:
            return QRect()
        lines = row.lines[:-1] if is_written else row.lines
        delegate = self.itemDelegate()
        top = float(BREATH)
        if isinstance(delegate, RecordDelegate):
            top += delegate.words_height(replace(row, lines=lines), whole.width())
        size, margin = _measures(whole.width())
        width = whole.width() - size.width() - 3 * margin + 8
        box = QRect(whole.left() + margin - 6, whole.top() + round(top) - 4, width, height)
        return QStyle.visualRect(self.layoutDirection(), whole, box)
