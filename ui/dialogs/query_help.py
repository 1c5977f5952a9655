"""What can be written into the query bar."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.views.widgets import label

EXAMPLES = (
    ("ferry inquiry", "stories, captions and credits with both words"),
    ('"locked exits"', "these words side by side"),
    ("ferry OR tram", "either of them"),
    ("ferry -inquiry", "the first without the second"),
    ("harb*", "every word that begins so"),
    ("Mughniyeh~", "spellings one letter away (~2: two letters)"),
    ('person:"Lena Marsh"', "somebody shown in a photo"),
    ("left:Marsh", "somebody standing there, as captioned"),
    ('photographer:"Ines Okafor"', "who shot it"),
    ("agency:AFP", "anyone in the credit's chain"),
    ("caption:deck", "words of captions only"),
    ('tag:"Harbour/Ferry fire"', "a tag, with all its branches"),
    ("published:2024-01..2024-03", "when it ran"),
    ("taken:2024-03", "when it was shot"),
    ("is:handout  is:file  is:undated", "what kind of photo"),
    ("-has:credit", "what is missing"),
)


class QueryHelpDialog(Dialog):
    """Examples, each with what it finds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            tr("What can be searched"),
            tr("Any text finds something: what is no syntax is searched as words."),
            parent,
            width=600,
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(7)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for row, (query, text) in enumerate(EXAMPLES):
            grid.addWidget(label(query, theme.font(), "accent"), row, 0)
            grid.addWidget(label(tr(text), theme.font(), "muted"), row, 1)
        self.column.addSpacing(4)
        self.column.addLayout(grid)
        self.add_close()
