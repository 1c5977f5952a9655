"""What can be written into the query bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.widgets import label

HEADING = 26
"""Pixels of a heading with the air above it."""
PARTS = (
    (
        "Words",
        (
            ("ferry inquiry", "both words; side by side they come first"),
            ('"locked exits"', "exactly these words side by side"),
            ("ferry OR tram   ferry -inquiry", "either of them · the first without the second"),
            ("harb*   Mughniyeh~", "words that begin so · spelled like this (~2: two letters)"),
        ),
    ),
    (
        "Who and where",
        (
            ('person:"Lena Marsh"', "somebody shown in a photo"),
            ("left:Marsh   right:Marsh", "who stands there, as captioned"),
            ("photographer:okafor   byline:quill", "who shot it · who wrote it"),
            ("agency:AFP   source:government", "anyone in the credit's chain · what kind of source"),
            ('agency:=Northlight   person:="Lena Marsh"', "this name exactly, no longer one"),
            ('place:"Port Averell"   publication:gazette', "where it was shot · who ran it"),
        ),
    ),
    (
        "When",
        (
            ("published:2024-01..2024-03", "when it ran: a span, a day, a month, a year, last-week"),
            ("taken:2024-03   taken:>=2024-03-05", "when it was shot, which is another day"),
        ),
    ),
    (
        "What",
        (
            ("title:fire   caption:deck   body:deck", "words of headlines, captions, texts only"),
            ('tag:"Harbour/Ferry fire"', "a tag, with all its branches"),
            ("is:handout   is:file   is:undated", "what kind of photo"),
            ("is:conflict", "photos of which one reading contradicts another"),
            ("rating:5   rating:>=3", "stars that the photo's file carries"),
            ("has:link   -has:credit", "what there is · what is missing"),
        ),
    ),
)


class QueryHelpDialog(Dialog):
    """Examples, each with what it finds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            tr("What can be searched"),
            tr("Just type. What is no syntax is searched as words; Tab takes a name that is offered."),
            parent,
            width=680,
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 6)
        for heading, examples in PARTS:
            row = grid.rowCount()
            grid.setRowMinimumHeight(row, HEADING)
            kicker = label(tr(heading).upper(), theme.kicker_font(), "muted")
            grid.addWidget(kicker, row, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)
            for at, (query, text) in enumerate(examples, row + 1):
                grid.addWidget(label(query, theme.font(), "accent", wrap=True), at, 0)
                grid.addWidget(label(tr(text), theme.font(), "muted", wrap=True), at, 1)
        self.column.addSpacing(4)
        self.column.addLayout(grid)
        self.add_close()
