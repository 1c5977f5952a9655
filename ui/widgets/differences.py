"""Before and after in one text: what goes is struck through and muted, what comes lies on a green wash."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from archive.identity.differences import compare
from archive.model import Piece
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.wording import joined

Pieces = tuple[Piece, ...]


def pieces(before: str, after: str) -> Pieces:
    """What a text keeps, loses and gets."""
    return compare(before, after)


def markup(parts: Iterable[Piece], removed: bool = True) -> str:
    """Pieces as rich text; without what goes where that is shown elsewhere."""
    muted = theme.colour("muted").name()
    added = f"background-color:{theme.colour('added').name()}; color:{theme.colour('added_ink').name()}"
    said = []
    for part in parts:
        text = part.text.rstrip(" ")
        words = escape(text).replace("\n", "<br>")
        blank = " " if text != part.text else ""
        if part.kind == "kept":
            said.append(words + blank)
        elif part.kind == "added":
            said.append(f'<span style="{added}">{words}</span>{blank}')
        elif removed:
            said.append(f'<span style="color:{muted}; text-decoration:line-through">{words}</span> ')
    return "".join(said)


def spoken(parts: Iterable[Piece]) -> str:
    """The same for a screen reader: what goes and what comes."""
    gone = ", ".join(p.text.strip() for p in parts if p.kind == "removed" and p.text.strip())
    new = ", ".join(p.text.strip() for p in parts if p.kind == "added" and p.text.strip())
    return joined(
        (
            tr("removed: {words}", words=gone) if gone else "",
            tr("added: {words}", words=new) if new else "",
        ),
        "; ",
    )
