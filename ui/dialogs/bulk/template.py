"""The field for a caption of many photos: variables in braces and codes between equals signs as tokens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from archive.curation.templates import VARIABLES, Codes
from ui.paint import theme
from ui.widgets.completer import CompletionPopup
from ui.widgets.widgets import thin_scroll_bars

TOKENS = re.compile(r"\{\w+\}|=[^\s=#]{1,60}(?:#\d{1,2})?=")
_BEGUN = re.compile(r"(\{\w*|=[^\s=]*)$")
OFFERED = 9
HEIGHT = 64


@dataclass(frozen=True, slots=True)
class _Offer:
    text: str
    label: str


class _Tokens(QSyntaxHighlighter):
    """Tokens on a ground of their own."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        style = QTextCharFormat()
        style.setBackground(theme.colour("chip"))
        style.setForeground(theme.colour("accent"))
        for match in TOKENS.finditer(text):
            self.setFormat(match.start(), match.end() - match.start(), style)


class TemplateEdit(QPlainTextEdit):
    """`edited()` when another template stands there. Typing `{` or `=` offers what may follow."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codes: Codes = {}
        frame = self.frameShape()
        thin_scroll_bars(self, "window")
        self.setFrameShape(frame)
        self.setFont(theme.font(theme.TEXT, serif=True))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(8)
        theme.fix_height(self, HEIGHT)
        self._tokens = _Tokens(self.document())
        self._popup = CompletionPopup(self)
        self._popup.taken.connect(self._take)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._offer)

    def template(self) -> str:
        """The template as it is written, in one line."""
        return " ".join(self.toPlainText().split())

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(300, HEIGHT)

    def _changed(self) -> None:
        self.edited.emit()
        self._offer()

    def _begun(self) -> str:
        """The token that is being typed, as far as it goes; "" for none."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        match = _BEGUN.search(TOKENS.sub(lambda m: " " * len(m[0]), before))
        return match[1] if match else ""

    def _offer(self) -> None:
        begun = self._begun()
        offers = self._offers(begun) if begun and self.hasFocus() else []
        if not offers:
            self._popup.hide()
            return
        corner = self.cursorRect().bottomLeft() + QPoint(0, 6)
        self._popup.show_at(self.viewport().mapToGlobal(corner), offers)

    def _offers(self, begun: str) -> Sequence[_Offer]:
        typed = begun[1:].casefold()
        if begun[0] == "{":
            names = [name for name in VARIABLES if name.startswith(typed)]
            return [_Offer(f"{{{name}}}", f"{{{name}}}") for name in names][:OFFERED]
        found = [(code, values) for code, values in self.codes.items() if code.startswith(typed)]
        return [_Offer(f"={code}=", f"={code}=  {values[0]}") for code, values in found[:OFFERED]]

    def _take(self, offer: _Offer) -> None:
        cursor = self.textCursor()
        for _ in self._begun():
            cursor.deletePreviousChar()
        cursor.insertText(offer.text)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Tab takes what is offered before the focus moves on."""
        is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if is_tab and event.type() == QEvent.Type.KeyPress and self._popup.isVisible():
            return self._popup.press(Qt.Key.Key_Tab)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list under the field takes its keys; a template has one line, so Enter breaks none."""
        key = Qt.Key(event.key())
        if self._popup.isVisible() and self._popup.press(key):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is offered to whoever is elsewhere."""
        super().focusOutEvent(event)
        self._popup.hide()
