"""What differs between the versions of a story."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from archive.model import Difference, Piece, Revision
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.wording import human_date, joined
from ui.widgets.widgets import thin_scroll_bars

AROUND = 90
"""Characters of what both versions say that are shown on each side of a change."""
PARTS = {
    "title": "Headline",
    "standfirst": "Standfirst",
    "bylines": "Byline",
    "published": "Published",
    "text": "Text",
    "captions": "Captions",
}


class VersionsDialog(Dialog):
    """Every version, the newest first, with what was added and struck out since the one before it."""

    def __init__(self, versions: Sequence[Revision], parent: QWidget) -> None:
        super().__init__(tr("Versions"), "", parent, width=680)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Versions"))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setMinimumHeight(360)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        thin_scroll_bars(self.text)
        self.text.setHtml("".join(_version(version) for version in reversed(versions)))
        self.column.addWidget(self.text, 1)
        self.add_close()


def _version(version: Revision) -> str:
    muted = theme.colour("muted").name()
    dated = version.updated or (version.published.value if version.published else "")
    said = joined(
        (
            tr("Version {number}", number=version.ordinal),
            human_date(dated) if dated else "",
            tr("shown") if version.current else "",
            tr("imported {date}", date=human_date(version.imported_at)),
        )
    )
    parts = "".join(
        f'<p><span style="color:{muted}">{escape(tr(PARTS[found.part]))}</span><br>{_marked(found)}</p>'
        for found in version.differences
    )
    return f"<h4>{escape(said)}</h4>{parts}"


def _marked(difference: Difference) -> str:
    last = len(difference.pieces) - 1
    return "".join(_piece(piece, n == 0, n == last) for n, piece in enumerate(difference.pieces))


def _piece(piece: Piece, first: bool, last: bool) -> str:
    text = escape(_shortened(piece.text, first, last)) if piece.kind == "kept" else escape(piece.text)
    text = text.replace("\n", "<br>")
    if piece.kind == "added":
        return f'<u style="background-color:{theme.colour("match").name()}">{text}</u>'
    if piece.kind == "removed":
        return f'<s style="color:{theme.colour("muted").name()}">{text}</s>'
    return text


def _shortened(text: str, first: bool, last: bool) -> str:
    """What both versions say, but for what lies far from any change."""
    head = "" if first else text[:AROUND]
    tail = "" if last else text[-AROUND:]
    return text if len(text) <= len(head) + len(tail) + 3 else f"{head} … {tail}"
