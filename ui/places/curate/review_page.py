"""The page of a question: its source, the question itself, what an answer would change, what was read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model import Question
from ui.paint import theme
from ui.places.curate import questions
from ui.places.curate.previewing import Foreseen
from ui.places.curate.reading_source import Source
from ui.services.i18n import number, tr
from ui.services.images import Images
from ui.widgets.buttons import Button
from ui.widgets.change_rows import ChangeRows, draw_picture
from ui.widgets.keys import KeyRow
from ui.widgets.marked_text import MarkedText
from ui.widgets.tables import ReadingTable, section
from ui.widgets.widgets import label

PICTURE, SMALL_PICTURE = QSize(200, 133), QSize(108, 72)
NARROW = 520
SHOWN = 3


class Picture(QWidget):
    """One photo in a box of its own size."""

    def __init__(self, images: Images, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self.photo_id = ""
        self.setFixedSize(size)
        images.arrived.connect(lambda _: self.update())

    def show_photo(self, photo_id: str, words: str) -> None:
        """Show another photo; `words` say what it is."""
        self.photo_id = photo_id
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self.devicePixelRatioF()
        draw_picture(painter, QRectF(self.rect()), self.photo_id, self._images, ratio)


class QuestionPage(QWidget):
    """`opened(record_id)` for the story, or for a record of the preview."""

    opened = Signal(str)

    def __init__(self, images: Images, answers: KeyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = label("", theme.font(), "muted", wrap=True)
        self.link = Button(tr("Open the story"), "chevron-right", "accent", trailing=True)
        self.link.setAccessibleName(tr("Open the story"))
        self.picture = Picture(images, PICTURE)
        self.text = MarkedText()
        self.question = label("", theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True)
        self.why = label("", theme.font(), "muted", wrap=True)
        self.answers = answers
        self.preview_head = label("", theme.kicker_font(), "muted", wrap=True)
        self.preview_count = label("", theme.font(theme.LABEL), "muted")
        self.preview = ChangeRows(images)
        self.more = Button("", tone="accent", flush=True)
        self.legend_head = section(tr("What was read here"))
        self.legend = ReadingTable()
        self._story = ""
        self.link.clicked.connect(lambda: self.opened.emit(self._story))
        self.preview.pressed.connect(self.opened)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_between(self.line, self.link))
        column.addSpacing(14)
        self._source = QHBoxLayout()
        self._source.setSpacing(24)
        self._source.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._source.addWidget(self.text, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._source)
        column.addSpacing(22)
        column.addWidget(self.question)
        column.addSpacing(2)
        column.addWidget(self.why)
        column.addSpacing(14)
        column.addWidget(self.answers)
        column.addSpacing(26)
        column.addLayout(_between(self.preview_head, self.preview_count))
        column.addSpacing(8)
        column.addWidget(self.preview)
        column.addSpacing(4)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(18)
        column.addWidget(self.legend_head)
        column.addSpacing(6)
        column.addWidget(self.legend)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture is small where there is little room."""
        narrow = self.width() < NARROW
        self.picture.setFixedSize(SMALL_PICTURE if narrow else PICTURE)
        self._source.setSpacing(14 if narrow else 24)
        super().resizeEvent(event)

    def show_source(self, question: Question, source: Source) -> None:
        """Show a question and the reading that it is about; the preview follows."""
        self._story = source.story_id
        self.line.setText(source.line)
        self.picture.setVisible(bool(source.photo_id))
        self.picture.show_photo(source.photo_id, tr("Photo: {caption}", caption=source.text))
        self.text.show_text(source.text, source.marks)
        self.question.setText(questions.title(question))
        self.why.setText(questions.why(question))
        self.why.setVisible(bool(self.why.text()))
        self.legend.show_readings(source.readings)
        self.legend_head.setVisible(bool(source.readings))

    def show_waiting(self, answer: str) -> None:
        """Say what the preview is going to be of."""
        self.preview_head.setText(tr("If you answer “{answer}”", answer=answer).upper())
        self.preview_count.setText("")
        self.preview.show_rows(())
        self.more.hide()

    def show_preview(self, answer: str, foreseen: Foreseen, everything: bool) -> None:
        """Show what an answer would change: the first few records, or all that were looked at."""
        self.preview_head.setText(tr("If you answer “{answer}”", answer=answer).upper())
        told = tr("{n} records change", n=number(foreseen.records)) if foreseen.records > 1 else ""
        told = told or (tr("1 record changes") if foreseen.records else tr("nothing changes"))
        self.preview_count.setText(foreseen.problem or told)
        rows = foreseen.rows if everything else foreseen.rows[:SHOWN]
        self.preview.show_rows(rows)
        left = foreseen.records - len(rows)
        self.more.setVisible(left > 0 or everything)
        if everything:
            words = tr("Show few") if left <= 0 else tr("Show few · {n} more change", n=number(left))
        else:
            words = tr("Show all {n}", n=number(foreseen.records))
        self.more.setText(f"{words}   A")
        self.more.setAccessibleName(words)
        self.more.updateGeometry()


def _between(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(first, 1)
    row.addWidget(last, 0, Qt.AlignmentFlag.AlignTrailing)
    return row
