"""Why a credit line or a caption was read as it was: the line, its parts in colours, and a row for each."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from archive.captions import Explanation, Finding
from archive.words import trace_words
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.wording import in_words, isolated
from ui.widgets import prose
from ui.widgets.widgets import ToneLabel, label

ROLES = {
    "photographer": "photographer",
    "source": "source",
    "kind": "kind of picture",
    "client": "made for",
    "licence": "licence",
    "copyright": "copyright",
    "unread": "not read",
    "person": "shown",
    "date": "date",
    "place": "place",
}
ROLE_WIDTH = 84
"""Pixels of the first column, so that those of credit and caption stand under each other."""
_TONES = {"photographer": "ink", "person": "ink", "source": "accent", "kind": "warning"}


class ValueLabel(ToneLabel):
    """What was read: `pointed(finding)` while the pointer or the keyboard is on it, `pointed(None)` after."""

    pointed = Signal(object)

    def __init__(self, finding: Finding, tone: str) -> None:
        super().__init__(tone)
        self.finding = finding
        self.setText(isolated(finding.value))
        self.setFont(theme.font(theme.LABEL, bold=True))
        self.setWordWrap(True)
        self.setAccessibleName(f"{tr(ROLES[finding.role])}: {finding.value}. {tr(finding.why)}")
        traced = trace_words(finding.rule, finding.refused)
        self.setAccessibleDescription(traced)
        self.setToolTip(traced)
        # Words that are selected by mouse would take no keyboard.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show where it was read."""
        super().enterEvent(event)
        self.pointed.emit(self.finding)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no longer."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where it was read."""
        super().focusInEvent(event)
        self.pointed.emit(self.finding)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.pointed.emit(None)


class ExplanationView(QWidget):
    """One explanation; `show_explanation` replaces it, `point_at` marks where one thing was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = prose.rich("", theme.font(theme.LEAD, serif=True), "muted")
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rows: list[QLabel] = []
        self.values: list[ValueLabel] = []
        self._explanation = Explanation("", ())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, ROLE_WIDTH)
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
        self.values.clear()
        self._explanation = explanation
        self.point_at(None)
        for found in explanation.findings:
            value = ValueLabel(found, _TONES.get(found.role, "muted"))
            value.pointed.connect(self.point_at)
            self.values.append(value)
            self._add(tr(ROLES[found.role]), "muted", value, tr(found.why)).setToolTip(value.toolTip())
        for doubt in explanation.open:
            self._add(tr("to review"), "warning", None, in_words(doubt))

    def point_at(self, finding: Finding | None) -> None:
        """Mark in the line where a finding was read; None takes the mark away."""
        markup = _markup(self._explanation, finding)
        self.line.setText(prose.paragraph(markup, self._explanation.text, leading=140))

    def _add(self, role: str, tone: str, value: QLabel | None, why: str) -> QLabel:
        """Add a row; what says why is its last cell."""
        small = theme.font(theme.LABEL)
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        reason = label(why, small, "muted" if value is not None else "ink", wrap=True)
        self._place(label(role, small, tone), row, 0)
        if value is not None:
            self._place(value, row, 1)
            self._place(reason, row, 2)
        else:
            self._grid.addWidget(reason, row, 1, 1, 2, top)
            reason.show()
        self.rows.append(reason)
        return reason

    def _place(self, cell: QLabel, row: int, column: int) -> None:
        top = Qt.AlignmentFlag.AlignTop
        # The column stays straight, whatever direction its words have.
        cell.setAlignment(top | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._grid.addWidget(cell, row, column, top)
        cell.show()  # by and by otherwise, and what is not shown yet takes no room


def _markup(explanation: Explanation, pointed: Finding | None) -> str:
    """What was read stands out of what was not."""
    parts = []
    for text, found in explanation.pieces():
        if found is None or (found.role == "unread" and found != pointed):
            parts.append(escape(text))
            continue
        colour = theme.colour(_TONES.get(found.role, "ink")).name()
        weight = 600 if found.role in ("photographer", "source", "person") else 400
        style = f"color:{colour}; font-weight:{weight}; text-decoration:underline"
        if found == pointed:
            style += f"; background-color:{theme.colour('match').name()}"
        parts.append(f'<span style="{style}">{escape(text)}</span>')
    return "".join(parts)
