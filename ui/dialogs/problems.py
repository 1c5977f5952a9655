"""What is wrong with an archive or a backup, a row each, and how it is mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from archive.words import said_words, value_words, why_words
from ui.dialogs.base import Dialog
from ui.dialogs.rows import tell_whole
from ui.services.i18n import tr
from ui.services.wording import joined, tip

if TYPE_CHECKING:
    from archive.keeping.problems import Problem

MOST_SHOWN = 2000
"""Rows: who has more than these mends before anything else."""


class ProblemsDialog(Dialog):
    """The whole can be copied as text. `mend_wanted()` where it `mends`."""

    mend_wanted = Signal()

    def __init__(
        self, headline: str, help_: str, problems: Sequence[Problem], parent: QWidget, *, mends: bool = False
    ) -> None:
        super().__init__(headline, help_, parent, width=880)
        self._problems = problems
        self.table = QTreeWidget()
        self.add_table(self.table, headline)
        self.table.setHeaderLabels([tr("What"), tr("What is wrong"), tr("How it is mended")])
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows = []
        for problem in problems[:MOST_SHOWN]:
            texts = [_named(problem), why_words(problem.what), said_words(problem.mend)]
            item = QTreeWidgetItem(texts)
            for column, text in enumerate(texts):
                item.setToolTip(column, tip(text))
            rows.append(item)
        self.table.addTopLevelItems(rows)
        self.table.setCurrentItem(rows[0])
        tell_whole(self.table, most=300)
        self.copy = QPushButton(tr("Copy as text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.mend = QPushButton(tr("Mend…"))
        self.mend.clicked.connect(self._mend)
        for button in (self.mend, self.copy):
            button.setAutoDefault(False)  # Enter closes: what changes something is pressed on purpose
        self.add_close(*((self.mend, self.copy) if mends else (self.copy,)))

    def _mend(self) -> None:
        self.close()
        self.mend_wanted.emit()

    def text(self) -> str:
        """The report as lines of text."""
        return "\n".join([self.windowTitle(), "", *map(str, self._problems)])


def _named(problem: Problem) -> str:
    """What a problem is of, in few words."""
    return problem.headline or joined((value_words(problem.table), problem.id[:16])) or problem.kind
