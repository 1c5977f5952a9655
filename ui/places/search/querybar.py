"""The query bar: one line of text whose field tokens lie on washed pills."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from archive.model import Completion
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.querytext import tokens
from ui.widgets.completer import CompletionPopup

HEIGHT = 36
LEFT = 34
RIGHT = 36
EDGE = 4
"""Room inside the text's own area for the rounded end of the first pill."""
FEW = 4
"""Names offered for a plain word: more would hide the results."""
AIR = 8
"""Pixels more between a pill and what stands beside it."""


class _Colours(QSyntaxHighlighter):
    """Sets the field tokens in the accent."""

    def highlightBlock(self, text: str) -> None:
        style, air = QTextCharFormat(), QTextCharFormat()
        air.setFontWordSpacing(AIR)
        for token in tokens(text):
            for beside in (token.start - 1, token.end):
                if 0 <= beside < len(text) and text[beside] == " ":
                    self.setFormat(beside, 1, air)
            style.setForeground(theme.colour("muted" if token.excluded else "accent"))
            style.setFontStrikeOut(token.excluded)
            self.setFormat(token.start, token.end - token.start, style)


class QueryBar(QTextEdit):
    """`edited(text)` on every change by the user, `submitted()` on Enter, `stepped(by)` on up and down.

    Completions are asked for by `completion_wanted(text, cursor)` and offered by `offer`. `keys_wanted()` on
    "?" where nothing is typed: no question begins with it, and here the keyboard is after a start.
    """

    edited = Signal(str)
    submitted = Signal()
    stepped = Signal(int)
    cleared = Signal()
    keys_wanted = Signal()
    completion_wanted = Signal(str, int)
    draws_focus = True  # by the frame around it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.fix_height(self, HEIGHT)
        self.setFont(theme.font(theme.TEXT))
        self.document().setDocumentMargin(EDGE)
        self.viewport().setAutoFillBackground(False)
        self._give_room()
        theme.current().changed.connect(self._give_room)
        self._colours = _Colours(self.document())
        theme.current().changed.connect(self._colours.rehighlight)
        self._told = ""
        self.textChanged.connect(self._changed)
        self.popup = CompletionPopup(self)
        self.popup.taken.connect(self._take)

    def take_keyboard(self) -> None:
        """Have the keyboard, with the query ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def go_on(self) -> None:
        """Have the cursor behind the query, for whoever is in the middle of typing it."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def let_stand(self) -> None:
        """What was typed so far is the query: undo is the archive's until somebody types again."""
        self.document().clearUndoRedoStacks()

    def text(self) -> str:
        """The query."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another query, without telling that the user edited it."""
        if text != self.text():
            self._told = text
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.popup.hide()

    def offer(self, completions: list[Completion], asked: bool = False) -> None:
        """Show what the token under the cursor may become: for fields, or for anything if `asked`.

        Names for a plain word are a few, in passing: the arrows still move in the results.
        """
        text = self.text()
        whole = [c for c in completions if c.text.strip() != text[c.start : c.end].strip()]
        wanted = [c for c in whole if asked or ":" in c.text] if len(whole) == len(completions) else []
        leads = any(":" in text[c.start : c.end] or c.text.endswith(":") for c in wanted)
        wanted = wanted if leads else wanted[:FEW]
        if not wanted or not self.hasFocus():
            self.popup.hide()
            return
        cursor = self.textCursor()
        cursor.setPosition(min(wanted[0].start, len(text)))
        corner = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft()) + QPoint(-8, 13)
        self.popup.show_at(corner, wanted, leads)

    def _take(self, completion: Completion) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(completion.start, len(self.text())))
        cursor.setPosition(min(completion.end, len(self.text())), QTextCursor.MoveMode.KeepAnchor)
        text = completion.text.rstrip()
        cursor.insertText(text if text.endswith(":") else text + " ")
        self.setTextCursor(cursor)

    def _changed(self) -> None:
        self.viewport().update()
        text = self.text()
        if text == self._told:
            return
        self._told = text
        self.edited.emit(text)
        self.completion_wanted.emit(text, self.textCursor().position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One line only: Enter searches, up and down move in the results, Esc clears."""
        key = Qt.Key(event.key())
        if self.popup.isVisible() and self.popup.press(key):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.popup.hide()
            self.submitted.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.cleared.emit()
        elif event.text() == "/" and self.textCursor().selectedText() == self.text():
            # The key that leads here, pressed here: no query begins with it.
            self.selectAll()
        elif event.text() == "?" and not self.text():
            self.keys_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the archive when there is no typing to take back; keep Esc and Tab."""
        if isinstance(event, QKeyEvent) and self._keeps(event):
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            if event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable():
                event.ignore()
                return False
            if event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def _keeps(self, event: QKeyEvent) -> bool:
        """Whether a key is ours before shortcuts (Esc) or the change of focus (Tab) can have it."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        pressed = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        return pressed and self.popup.isVisible() and self.popup.press(Qt.Key.Key_Tab)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted becomes one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """One line does not scroll."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving by key selects all, ready to be typed over."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.TabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer nothing any more; what was typed stands, unless a pop-up or another program comes between."""
        super().focusOutEvent(event)
        self.popup.hide()
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.let_stand()

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(240, theme.px(HEIGHT))

    def _give_room(self) -> None:
        """Stand in the middle of the frame, between the glass and the key."""
        high, lines = theme.px(HEIGHT), QFontMetrics(self.font()).lineSpacing()
        top = (high - lines) // 2
        sides = [LEFT - EDGE, RIGHT]
        if QGuiApplication.isRightToLeft():
            sides.reverse()
        self.setViewportMargins(sides[0], top - EDGE, sides[1], high - top - lines - EDGE - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pills first, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for token in tokens(self.text()):
            if token.value or token.end < len(self.text()):
                painter.setBrush(theme.colour("chip" if token.excluded else "wash"))
                painter.drawRoundedRect(self._pill(token.start, token.end), 4, 4)
        if not self.text():
            painter.setPen(theme.colour("muted"))
            painter.setFont(theme.font(theme.TEXT))
            box = self.viewport().rect().adjusted(EDGE + 1, EDGE, 0, -EDGE - 2)
            hint = tr("Search stories, captions and credits")
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, hint)
        painter.end()
        super().paintEvent(event)

    def _pill(self, start: int, end: int) -> QRectF:
        cursor = self.textCursor()
        cursor.setPosition(start)
        left: QRect = self.cursorRect(cursor)
        cursor.setPosition(end)
        right: QRect = self.cursorRect(cursor)
        start, end = sorted((left.left(), right.left()))
        return QRectF(start - 3, left.top() - 2, end - start + 7, left.height() + 4)
