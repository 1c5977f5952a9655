"""Why a credit line or a caption was read as it was: the line, its parts in colours, and a row for each."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from archive.captions import Explanation
from ui import theme
from ui.i18n import tr
from ui.views.reader import prose
from ui.views.widgets import label
from ui.wording import isolated

ROLES = {
    "photographer": "photographer",
    "source": "source",
    "kind": "kind of picture",
    "client": "made for",
    "licence": "licence",
    "copyright": "copyright",
    "person": "shown",
    "date": "date",
    "place": "place",
}
_TONES = {"photographer": "ink", "person": "ink", "source": "accent", "kind": "warning"}


class ExplanationView(QWidget):
    """One explanation; `show_explanation` replaces it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = prose.rich("", theme.font(theme.LEAD, serif=True), "muted")
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rows: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addLayout(self._grid)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the line, what was found in it and why, and last what is open."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows.clear()
        self.line.setText(prose.paragraph(_markup(explanation), explanation.text, leading=140))
        for found in explanation.findings:
            tone = _TONES.get(found.role, "muted")
            self._add(tr(ROLES[found.role]), "muted", isolated(found.value), tone, tr(found.why))
        for reason in explanation.open:
            self._add(tr("to review"), "warning", "", "ink", reason)

    def _add(self, role: str, role_tone: str, value: str, tone: str, why: str) -> None:
        small = theme.font(theme.LABEL)
        row = self._grid.rowCount()
        cells = (
            label(role, small, role_tone),
            label(value, theme.font(theme.LABEL, bold=True), tone, wrap=True),
            label(why, small, "muted", wrap=True),
        )
        top = Qt.AlignmentFlag.AlignTop
        for cell in cells:  # the column stays straight, whatever direction its words have
            cell.setAlignment(top | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._grid.addWidget(cells[0], row, 0, top)
        if value:
            self._grid.addWidget(cells[1], row, 1, top)
            self._grid.addWidget(cells[2], row, 2, top)
        else:
            self._grid.addWidget(cells[2], row, 1, 1, 2, top)
        for cell in cells:
            # Shown by and by otherwise, and what is not shown yet takes no room.
            cell.setVisible(cell.parent() is not None)
        self.rows.append(cells[2])


def _markup(explanation: Explanation) -> str:
    """What was read stands out of what was not."""
    parts = []
    for text, found in explanation.pieces():
        if found is None:
            parts.append(escape(text))
            continue
        colour = theme.colour(_TONES.get(found.role, "ink")).name()
        weight = 600 if found.role in ("photographer", "source", "person") else 400
        style = f"color:{colour}; font-weight:{weight}; text-decoration:underline"
        parts.append(f'<span style="{style}">{escape(text)}</span>')
    return "".join(parts)
