"""Published text as selectable labels, with the matched words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy

from archive.model import Block, Marks, Spans
from ui.paint import theme
from ui.services.wording import is_rtl
from ui.widgets.widgets import ToneLabel

PARAGRAPH_GAP = 12
NO_MARKS: Marks = MappingProxyType({})
LEADING = 1.58
"""From one body line to the next, in times the size of the face."""


def marked(text: str, marks: Marks = NO_MARKS) -> str:
    """Text as rich text with the matched words on the highlight."""
    return painted(text, marks.get(text, ()))


def painted(text: str, spans: Spans) -> str:
    """Text as rich text with some characters on the highlight."""
    parts, at = [], 0
    style = f"background-color:{theme.colour('match').name()}; color:{theme.colour('ink').name()}"
    for start, end in spans:
        parts.append(escape(text[at:start]))
        parts.append(f'<span style="{style}">{escape(text[start:end])}</span>')
        at = end
    parts.append(escape(text[at:]))
    return "".join(parts)


def paragraph(inner: str, text: str, *, gap: int = 0, leading: int = 100, extra: str = "") -> str:
    """One paragraph of rich text, set in the direction of its own words; `leading` in per cent."""
    style = f"margin-top:0; margin-bottom:{gap}px; line-height:{leading}%;"
    direction = ' dir="rtl" align="right"' if is_rtl(text) else ""
    return f'<p{direction} style="{style} {extra}">{inner}</p>'


def line(text: str, face: QFont, marks: Marks = NO_MARKS, tone: str = "ink", leading: float = 1.3) -> QLabel:
    """One piece of published text, its lines `leading` times its size apart."""
    per_cent = theme.leading(face, leading)
    return rich(paragraph(marked(text, marks), text, leading=per_cent), face, tone)


def rich(markup: str, face: QFont, tone: str = "ink") -> QLabel:
    """Rich text in a token's colour, as wide as there is room."""
    made = ToneLabel(tone)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setFont(face)
    made.setWordWrap(True)
    made.setText(markup)
    if "<a " in markup:
        made.setTextInteractionFlags(
            made.textInteractionFlags() | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def prose(blocks: Sequence[Block], marks: Marks) -> QLabel:
    """A run of headings, paragraphs, quotes and lists without a photo between them."""
    face = theme.font(theme.LEAD, serif=True)
    per_cent = theme.leading(face, LEADING)
    return rich("".join(_block(b, marks, per_cent) for b in blocks), face)


def _block(block: Block, marks: Marks, leading: int) -> str:
    inner = marked(block.text, marks)
    if block.kind == "heading":
        size = f"font-size:{theme.DECK}px; font-weight:700;"
        return paragraph(inner, block.text, gap=6, extra=size)
    if block.kind == "quote":
        muted = theme.colour("muted").name()
        side = "margin-right" if is_rtl(block.text) else "margin-left"
        return paragraph(
            f"<i>{inner}</i>",
            block.text,
            gap=PARAGRAPH_GAP,
            leading=leading,
            extra=f"{side}:24px; color:{muted};",
        )
    if block.kind == "list":
        items = list(_entries(block.text, marks.get(block.text, ())))
        return "".join(
            paragraph(f"–&nbsp;&nbsp;{item}", block.text, gap=2, leading=leading, extra="margin-left:16px;")
            for item in items
        ) + paragraph("", "", gap=2)
    return paragraph(inner, block.text, gap=PARAGRAPH_GAP, leading=leading)


def _entries(text: str, spans: Spans) -> Iterator[str]:
    """The lines of a list that are not empty, painted."""
    at = 0
    for whole in text.splitlines(keepends=True):
        entry, begin, end = whole.rstrip("\r\n"), at, at + len(whole)
        at = end
        if entry.strip():
            inside = [(max(a, begin), min(b, begin + len(entry))) for a, b in spans if a < end and b > begin]
            yield painted(entry, tuple((a - begin, b - begin) for a, b in inside))
