"""The dialog for an error that nobody foresaw: says so, and lets the details be copied."""

from __future__ import annotations

import traceback
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from ui.dialogs.base import Dialog, text_field
from ui.paint import theme
from ui.services.i18n import tr


class TroubleDialog(Dialog):
    """An unexpected error with its traceback."""

    def __init__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            tr("Something went wrong"),
            tr("What is saved stays saved. Please report this with the details below: {error}", error=error),
            parent,
            width=640,
        )
        self.details = text_field("".join(traceback.format_exception(kind, error, trace)))
        self.details.setReadOnly(True)
        self.details.setFont(theme.font(theme.LABEL))
        self.details.setAccessibleName(tr("Details"))
        self.details.setMinimumHeight(240)
        self.column.addWidget(self.details)
        copy = QPushButton(tr("Copy details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        self.add_close(copy)
