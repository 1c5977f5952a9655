"""The head of a room or a page: its name in the headline's face, and what is to be known beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.paint import theme
from ui.widgets.widgets import ElidedLabel, label


class Head(QWidget):
    """`title` and `note`; `add` puts a widget at the far end."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, theme.font(theme.SUBHEAD, serif=True, bold=True))
        self.note = ElidedLabel(theme.font(theme.TEXT), "muted")  # the title is whole
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 18, 24, 12)
        self._row.setSpacing(12)
        bottom = Qt.AlignmentFlag.AlignBaseline
        self._row.addWidget(self.title, 0, bottom)
        self._row.addWidget(self.note, 1, bottom)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the far end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
