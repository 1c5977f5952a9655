"""What the dialogs have in common: a headline, some help, a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import tr
from ui.views.widgets import label


class Dialog(QDialog):
    """A column of widgets under a headline, deleted when it is closed."""

    def __init__(self, headline: str, help_: str, parent: QWidget | None, width: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        self.column.addWidget(label(headline, theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True))
        if help_:
            self.help = label(help_, theme.font(), "muted", wrap=True)
            self.column.addWidget(self.help)

    def add_field(self, name: str, field: QWidget) -> QLabel:
        """A field under its name."""
        heading = label(name, theme.font(theme.LABEL), "muted")
        heading.setBuddy(field)
        field.setAccessibleName(name)
        self.column.addWidget(heading)
        self.column.addWidget(field)
        return heading

    def add_buttons(self, accept: str) -> QPushButton:
        """Cancel and the button that does it; returns the latter."""
        box = QDialogButtonBox()
        button = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.column.addSpacing(6)
        self.column.addWidget(box)
        return button

    def add_close(self, *extra: QPushButton) -> None:
        """Close, and what else there is to press."""
        box = QDialogButtonBox()
        for button in extra:
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        box.rejected.connect(self.reject)
        self.column.addSpacing(6)
        self.column.addWidget(box)
