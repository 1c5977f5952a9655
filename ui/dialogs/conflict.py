"""Somebody was faster: both texts with what each changed, and one that joins them where that can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from archive.errors import ChangedMeanwhile
from archive.identity.joining import joined_text, joined_values
from archive.model import FieldValue
from archive.words import field_words
from ui.dialogs.base import Dialog, text_field
from ui.dialogs.field import LONG, face_of, shown
from ui.dialogs.values import ValuesEditor
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.moments import moment
from ui.services.wording import joined, ours
from ui.widgets import differences, prose
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.subject import Subject, SubjectView
from ui.widgets.widgets import HairLine, label, thin_scroll_bars

WIDTH = 880
TALLEST = 168
"""Pixels of one side before it scrolls."""
SHORTCUTS = {
    "joined": ("Ctrl+Return", "Ctrl+Enter"),
    "mine": ("Alt+M",),
    "theirs": ("Alt+T",),
}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A `field` as it was `seen`, as it was written here (`mine`) and as it is now (`theirs`).

    `subject` is the record; `error` says who and when.
    """

    subject: Subject
    field: str
    seen: FieldValue
    mine: FieldValue
    theirs: FieldValue
    error: ChangedMeanwhile

    def joined(self) -> FieldValue | None:
        """Both changes in one value; None where they touch the same words, or there is nothing to join."""
        sides = (self.seen, self.mine, self.theirs)
        if all(isinstance(side, str) for side in sides):
            return joined_text(str(self.seen), str(self.mine), str(self.theirs)) if self._is_text else None
        values = [(side,) if isinstance(side, str) else side for side in sides]
        return joined_values(*values)

    @property
    def _is_text(self) -> bool:
        return self.field in LONG or self.field in ("caption", "credit")


class ConflictDialog(Dialog):
    """`chosen(value)` is what is to be kept; closing it otherwise goes on writing."""

    chosen = Signal(object)

    def __init__(self, conflict: Conflict, images: Images, parent: QWidget | None) -> None:
        who = conflict.error.who or tr("Somebody")
        told = tr("{who} changed this while you wrote", who=who)
        super().__init__(told, "", parent, WIDTH)
        self.conflict = conflict
        self._who = who
        self._paints: list[Callable[[], None]] = []
        """What is done again in other colours."""
        self._both = conflict.joined()
        self._say_what(told, images)
        self.column.addLayout(self._sides())
        self.column.addWidget(HairLine())
        self._head()
        self.field: QPlainTextEdit | QLineEdit | ValuesEditor = self._editor()
        self.field.setAccessibleName(tr("Both together") if self._both is not None else tr("Yours"))
        self.column.addWidget(self.field)
        self._offer()
        self.field.setFocus()
        if isinstance(self.field, QPlainTextEdit):
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        theme.current().changed.connect(self._paint_again)
        self.grow()

    def _paint_again(self) -> None:
        for paint in self._paints:
            paint()

    def _say_what(self, told: str, images: Images) -> None:
        subject = self.conflict.subject
        field = field_words(self.conflict.field)
        words = joined((subject.headline, moment(self.conflict.error.when)))
        self.headline.hide()
        self.say_subject(SubjectView(Subject(field, subject.photo_id, ours(told), ours(words)), images))

    def _sides(self) -> QHBoxLayout:
        conflict = self.conflict
        row = QHBoxLayout()
        row.setSpacing(24)
        mine = self._side(tr("Yours"), tr("not saved yet"), conflict.mine)
        saved = tr("saved {when}", when=moment(conflict.error.when))
        theirs = self._side(tr("{who}’s", who=self._who), saved, conflict.theirs)
        row.addWidget(mine, 1)
        row.addWidget(HairLine(standing=True))
        row.addWidget(theirs, 1)
        return row

    def _side(self, whose: str, note: str, value: FieldValue) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 4, 0, 4)
        head = QHBoxLayout()
        head.addWidget(label(whose, theme.font(bold=True)))
        head.addWidget(label(note, theme.font(theme.LABEL), "muted"), 1)
        column.addLayout(head)
        before, after = _lines(self.conflict.seen), _lines(value)
        parts = differences.pieces(before, after)
        face = theme.font(theme.LEAD, serif=self.conflict.field in ("caption", "title", "standfirst"))
        text = prose.rich("", face)

        def paint() -> None:
            words = prose.paragraph(differences.markup(parts), after, leading=theme.leading(face, 1.5))
            text.setText(words if after or before else prose.paragraph(tr("(nothing)"), ""))

        paint()
        self._paints.append(paint)
        text.setAccessibleName(f"{whose}: {after}. {differences.spoken(parts)}")
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(text)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thin_scroll_bars(area)
        area.viewport().setAutoFillBackground(False)
        text.setAutoFillBackground(False)
        height = text.heightForWidth((WIDTH - 96) // 2) + 8
        area.setFixedHeight(min(max(40, height), TALLEST))
        column.addWidget(area)
        column.addStretch(1)
        return side

    def _head(self) -> None:
        row = QHBoxLayout()
        is_joined = self._both is not None
        said = tr("Both together") if is_joined else tr("Yours, to be edited")
        row.addWidget(label(said.upper(), theme.kicker_font(), "muted"))
        row.addStretch(1)
        hint = (
            tr("the changes touch different words; read it before you keep it")
            if is_joined
            else tr("both changed the same words: put theirs in by hand, or choose one")
        )
        row.addWidget(label(hint, theme.font(theme.LABEL), "muted"))
        self.column.addSpacing(4)
        self.column.addLayout(row)

    def _editor(self) -> QPlainTextEdit | QLineEdit | ValuesEditor:
        conflict = self.conflict
        value = self._both if self._both is not None else conflict.mine
        if not isinstance(value, str):
            return ValuesEditor(conflict.field, value)
        if conflict.field not in LONG and conflict.field != "caption":
            line = QLineEdit(value)
            line.setFont(face_of(conflict.field))
            line.setMinimumHeight(36)
            line.setTextMargins(6, 0, 6, 0)
            return line
        text = text_field(value)
        text.setFont(theme.font(theme.LEAD, serif=conflict.field != "note"))
        frame = text.frameShape()
        thin_scroll_bars(text, "window")
        text.setFrameShape(frame)
        text.setTabChangesFocus(True)
        text.setFixedHeight(96)
        if self._both is not None:
            both = value

            def paint() -> None:
                is_joined = text.toPlainText() == both
                text.setExtraSelections(_marks(text, str(conflict.seen), both) if is_joined else [])

            paint()
            self._paints.append(paint)
            text.textChanged.connect(lambda: text.setExtraSelections([]))
        return text

    def _offer(self) -> None:
        self.keys = KeyRow(wraps=True)
        self.keys.offer(
            [
                Choice("joined", tr("Keep what stands here"), "Ctrl+Return", filled=self._both is not None),
                Choice("mine", tr("Keep mine"), "Alt+M"),
                Choice("theirs", tr("Take theirs"), "Alt+T"),
                Choice("back", tr("Go on writing"), "Esc", quiet=True),
            ]
        )
        self.keys.chosen.connect(self._choose)
        for name, keys in SHORTCUTS.items():
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(lambda name=name: self._choose(name))
        self.add_foot(self.keys)
        history = tr("Whatever you choose, both stay in the history.")
        self.add_foot(label(history, theme.font(theme.LABEL), "muted"))

    def _choose(self, name: str) -> None:
        values: dict[str, Callable[[], FieldValue]] = {
            "joined": self._written,
            "mine": lambda: self.conflict.mine,
            "theirs": lambda: self.conflict.theirs,
        }
        if name in values:
            value = values[name]()
            self.accept()
            self.chosen.emit(value)
        else:
            self.reject()

    def _written(self) -> FieldValue:
        if isinstance(self.field, ValuesEditor):
            return self.field.values()
        text = self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()
        return text.strip()


def _lines(value: FieldValue) -> str:
    return value if isinstance(value, str) else "\n".join(shown("", (line,)) for line in value)


def _marks(text: QPlainTextEdit, before: str, after: str) -> list[QTextEdit.ExtraSelection]:
    """What came, by either of both, on the wash of what comes."""
    marks, at = [], 0
    for part in differences.pieces(before, after):
        if part.kind == "removed":
            continue
        if part.kind == "added":
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(text.document())
            cursor.setPosition(at)
            cursor.setPosition(at + len(part.text.rstrip()), QTextCursor.MoveMode.KeepAnchor)
            style = QTextCharFormat()
            style.setBackground(QColor(theme.colour("added")))
            style.setForeground(QColor(theme.colour("added_ink")))
            mark.cursor, mark.format = cursor, style
            marks.append(mark)
        at += len(part.text)
    return marks
