"""How records will look on paper, before they are printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QGraphicsView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.base import FIELD, Returning
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.keymap import native, with_named_key
from ui.widgets.buttons import Button, Segments
from ui.widgets.widgets import HairLine, label, set_tip, thin_scroll_bars

_CLOSER = 1.25
"""How many times larger a step makes the page."""
_OF_WINDOW = 0.9
PAGE, WIDTH = "page", "width"


class PreviewDialog(Returning):
    """Pages that `paint` draws on a printer; from here they are printed, on the paper that is chosen."""

    def __init__(
        self, headline: str, printer: QPrinter, paint: Callable[[QPrinter], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.printer = printer
        self.pages = QPrintPreviewWidget(printer, self)
        self.pages.paintRequested.connect(paint)
        self.pages.previewChanged.connect(self._tell)
        self._view = self.pages.findChild(QGraphicsView)
        if self._view is not None:
            thin_scroll_bars(self._view, "side")
        self.headline = label(headline, theme.font(theme.LEAD, serif=True, bold=True))
        self.before, self.after = Button(icon="back"), Button(icon="forward")
        self.number = label("", theme.font(), "muted")
        self.smaller, self.larger = Button("−"), Button("+")
        self.fitting = Segments([(PAGE, tr("Whole page")), (WIDTH, tr("Page width"))])
        self.set_up, self.button = QPushButton(tr("Paper…")), QPushButton(tr("Print…"))
        self.cancel = QPushButton(tr("Cancel"))
        self._lay_out()
        self._connect()
        self.follow_colours()
        self._fit(PAGE)
        self.fit()
        self.button.setFocus()

    def fit(self) -> None:
        """Be as large as the window lets it."""
        parent = self.parentWidget()
        if parent is not None:
            self.resize(parent.window().size() * _OF_WINDOW)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 12, 16, 12)
        foot.setContentsMargins(24, 12, 24, 16)
        head.addWidget(self.headline, 1)
        for sign in (self.before, self.number, self.after):
            head.addWidget(sign)
        head.addSpacing(16)
        for tool in (self.smaller, self.larger, self.fitting):
            head.addWidget(tool)
        for button in (self.set_up, self.button, self.cancel):
            button.setMinimumSize(88, FIELD + 2)
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.setSpacing(10)
        foot.insertStretch(1, 1)
        self.button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(HairLine())
        column.addWidget(self.pages, 1)
        column.addWidget(HairLine())
        column.addLayout(foot)

    def _connect(self) -> None:
        for sign, name, key, act in (
            (self.before, tr("Page before"), "PgUp", lambda: self._turn(-1)),
            (self.after, tr("Next page"), "PgDown", lambda: self._turn(1)),
            (self.smaller, tr("Smaller"), "Ctrl+-", lambda: self._zoom(1 / _CLOSER)),
            (self.larger, tr("Larger"), "Ctrl++", lambda: self._zoom(_CLOSER)),
        ):
            sign.setAccessibleName(name)
            set_tip(sign, with_named_key(name, native(key)))
            sign.clicked.connect(act)
            QShortcut(QKeySequence(key), self).activated.connect(sign.click)
        self.fitting.chosen.connect(self._fit)
        self.set_up.clicked.connect(self._choose_paper)
        self.button.clicked.connect(self._print)
        self.cancel.clicked.connect(self.reject)

    def _turn(self, by: int) -> None:
        self.pages.setCurrentPage(min(max(1, self.pages.currentPage() + by), self.pages.pageCount()))
        self._tell()

    def _zoom(self, factor: float) -> None:
        self.pages.setZoomFactor(self.pages.zoomFactor() * factor)
        for name in (PAGE, WIDTH):
            self.fitting.button(name).setAutoExclusive(False)
            self.fitting.button(name).setChecked(False)
            self.fitting.button(name).setAutoExclusive(True)

    def _fit(self, name: str) -> None:
        if name == PAGE:
            self.pages.fitInView()
        else:
            self.pages.fitToWidth()
        self.fitting.show_choice(name)

    def _tell(self) -> None:
        """Say which page of how many is shown."""
        page, pages = self.pages.currentPage(), self.pages.pageCount()
        self.number.setText(tr("{page} of {pages}", page=page, pages=pages))
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)

    def _choose_paper(self) -> None:
        asked = QPageSetupDialog(self.printer, self)
        asked.accepted.connect(self.pages.updatePreview)
        asked.finished.connect(asked.deleteLater)
        QDialog.open(asked)

    def _print(self) -> None:
        def print_all() -> None:
            self.pages.print_()
            self.accept()

        asked = QPrintDialog(self.printer, self)
        asked.accepted.connect(print_all)
        asked.finished.connect(asked.deleteLater)
        QDialog.open(asked)

    def _colour(self) -> None:
        super()._colour()
        scene = self._view.scene() if self._view is not None else None
        if scene is not None:
            scene.setBackgroundBrush(theme.colour("side"))
