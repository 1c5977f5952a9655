"""In which form records are given out, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from archive.exchange.formats.table import COLUMNS, columns
from archive.exchange.giving import FORMS
from ui.dialogs.base import FIELD, Dialog
from ui.dialogs.files import choose_folder, choose_where
from ui.dialogs.rows import ROW
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.widgets import label, thin_scroll_bars

NAMES = {
    "html": "Web page",
    "pdf": "PDF document",
    "csv": "Table (CSV)",
    "photos": "Photos with their metadata",
    "xmp": "XMP beside the photos",
    "zip": "All in one file (ZIP)",
    "ninjs": "ninjs (JSON)",
    "newsml-g2": "NewsML-G2 (XML)",
    "nitf": "NITF (XML)",
    "jsonld": "schema.org (JSON-LD)",
    "dc": "Dublin Core (XML)",
}
"""What forms are called, in the order in which they are offered."""
HELP = {
    "html": "A folder that any browser opens, with a search of its own and without a server. Photos that may "
    "not be shown to everybody stand there in words.",
    "pdf": "Stories as a newspaper sets them, photos as a contact sheet with captions and credits.",
    "csv": "For spreadsheets: a row a record, the columns that are ticked, in the order in which they are "
    "dragged.",
    "photos": "Copies that say in their metadata what the archive says of them. The picture stays as it was.",
    "xmp": "Photos as they came in, each with files beside it that digiKam and Adobe's programs read.",
    "zip": "A file a record for news systems, photos with their metadata, and a table, packed.",
    "ninjs": "For news systems: a file a record, the photos beside them.",
    "newsml-g2": "For news systems: a file a record, the photos beside them.",
    "nitf": "For news systems: a file a record, the photos beside them.",
    "jsonld": "For search engines and libraries: a file a record, the photos beside them.",
    "dc": "For libraries: a file a record.",
}
TITLED = ("html", "pdf")
ONE_FILE = {"csv": "Tables (*.csv)", "pdf": "PDF (*.pdf)", "zip": "ZIP (*.zip)"}
"""Forms that are one file, as file dialogs call them."""
_LIST = 7
"""Rows of columns that are in view."""


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was chosen: a form, a place, the columns of a table, what stands over a page or a document."""

    form: str
    place: Path
    columns: tuple[str, ...] = ()
    title: str = ""


class ExportDialog(Dialog):
    """`wanted(ExportWish)`; `what` says how many of what, `name` is what a file of it may be called, in
    `folder` if nobody says otherwise.
    """

    wanted = Signal(object)

    def __init__(self, what: str, name: str, title: str, folder: Path, parent: QWidget) -> None:
        super().__init__(tr("Export {what}", what=what), tr("The archive stays as it is."), parent, width=600)
        self._name = name
        self._folder = folder
        self.form = QComboBox()
        for form in sorted(FORMS, key=lambda form: [*NAMES, form].index(form)):
            self.form.addItem(tr(NAMES[form]) if form in NAMES else form, form)
        self.add_field(tr("As"), self.form)
        self.about = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.column.addWidget(self.about)
        self.columns = ColumnList()
        self._columns_head = self.add_field(tr("Columns"), self.columns)
        self.title = QLineEdit(title)
        self._title_head = self.add_field(tr("Title"), self.title)
        self.place = QLineEdit()
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setMinimumHeight(FIELD)
        self.choose.clicked.connect(self._ask_place)
        self.add_field(tr("Where to"), self.place)
        self._put_beside(self.place, self.choose)
        self.button = self.add_buttons(tr("Export"))
        self.form.currentIndexChanged.connect(lambda _: self._fit())
        self.place.textChanged.connect(lambda _: self._check())
        self.columns.itemChanged.connect(lambda _: self._check())
        self.accepted.connect(lambda: self.wanted.emit(self.wish()))
        self._fit()
        self.form.setFocus()

    @property
    def chosen(self) -> str:
        """The form that is chosen."""
        return str(self.form.currentData())

    def choose_form(self, form: str) -> None:
        """Choose a form."""
        self.form.setCurrentIndex(self.form.findData(form))

    def wish(self) -> ExportWish:
        """What is chosen now."""
        form = self.chosen
        names = self.columns.ticked if form == "csv" else ()
        title = self.title.text().strip() if form in TITLED else ""
        return ExportWish(form, Path(self.place.text().strip()).expanduser(), names, title)

    def _put_beside(self, field: QWidget, button: QPushButton) -> None:
        self.column.removeWidget(field)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        row.addWidget(button)
        self.column.addLayout(row)

    def _fit(self) -> None:
        """Show what a form asks for, and a place that suits it."""
        form = self.chosen
        self.about.setText(tr(HELP[form]) if form in HELP else "")
        self.about.setVisible(form in HELP)
        for shown, widgets in (
            (form == "csv", (self._columns_head, self.columns)),
            (form in TITLED, (self._title_head, self.title)),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        suffix = FORMS[form].suffix if form in ONE_FILE else ""
        self.place.setText(str(self._folder / f"{self._name}{suffix}"))
        self._check()
        self.grow()

    def _check(self) -> None:
        columns_chosen = self.chosen != "csv" or bool(self.columns.ticked)
        self.button.setEnabled(bool(self.place.text().strip()) and columns_chosen)

    def _ask_place(self) -> None:
        def put(place: Path) -> None:
            self.place.setText(str(place))

        form = self.chosen
        if form in ONE_FILE:
            name = Path(self.place.text()).name or f"{self._name}{FORMS[form].suffix}"
            choose_where(self, tr("Export"), tr(ONE_FILE[form]), name, put)
        else:
            choose_folder(self, tr("Export"), put)


class ColumnList(QListWidget):
    """The columns of a table, to be ticked and dragged; those of a plain table are ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setMinimumHeight(theme.px(_LIST * ROW))
        thin_scroll_bars(self, "window")
        plain = columns("")
        for name in COLUMNS:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, theme.px(ROW)))
            item.setCheckState(Qt.CheckState.Checked if name in plain else Qt.CheckState.Unchecked)
            self.addItem(item)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Those that are ticked, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)


def file_stem(words: str) -> str:
    """What a file may be called by some words, whatever the system."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in words)
    return " ".join(kept.split())[:60].strip() or "cutline"
