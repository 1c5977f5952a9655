"""Another program's library before it is taken over: what is in it, and what a table's columns mean."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from ui.dialogs.base import FIELD, Dialog
from ui.dialogs.rows import ROW, share_evenly, share_out
from ui.paint import theme
from ui.services.i18n import counted, tr
from ui.services.wording import shortened, tip
from ui.widgets.widgets import label

if TYPE_CHECKING:
    from archive.reading.libraries.records import Glance

PROGRAMS = {
    "zotero": "Zotero",
    "tropy": "Tropy",
    "digikam": "digiKam",
    "lightroom": "Lightroom",
}
"""What the programs are called, in every language."""
FIELDS = {
    "file": "File",
    "title": "Title",
    "headline": "Headline",
    "caption": "Caption",
    "credit": "Credit line",
    "photographer": "Photographer",
    "source": "Source",
    "copyright": "Copyright",
    "taken": "Taken",
    "person": "Person shown",
    "place": "Place",
    "city": "City",
    "country": "Country",
    "latitude": "Latitude",
    "longitude": "Longitude",
    "instructions": "Instructions",
    "rating": "Stars",
    "alt": "Alternative text",
    "standfirst": "Standfirst",
    "body": "Text of the story",
    "byline": "Byline",
    "publication": "Publication",
    "published": "Published",
    "language": "Language",
    "url": "Web address",
    "tag": "Tag",
    "keyword": "Keyword",
    "collection": "Collection",
    "note": "Note",
    "id": "Identifier",
    "kind": "Story or photo",
    "story_id": "Identifier of the photo’s story",
    "src": "Address of the picture",
}
"""The words for what a column may fill, in the order in which they are offered; a test holds them whole."""
_EXAMPLES = 3
_SHOWN_ROWS, _SEEN_ROWS, _SEEN_COLUMNS = 10, 4, 6
_CELL = 60
_ACROSS, _NARROWEST = 832, 120
"""Pixels across which the first rows lie, and what each column has of them, however many there are."""

Columns = Mapping[str, str]


class TakeoverDialog(Dialog):
    """`wanted(columns, name)`: take it over, a table by these columns, which are kept under a name, "" for
    none.
    """

    wanted = Signal(object, str)

    def __init__(self, library: Path, seen: Glance, presets: Mapping[str, Columns], parent: QWidget) -> None:
        super().__init__(
            tr("Take over “{name}”", name=library.name),
            contents(seen),
            parent,
            width=880 if seen.headings else 560,
        )
        self._seen = seen
        self._presets = presets
        self.choices: dict[str, QComboBox] = {}
        self.folders = [_folder(name, here) for name, here in seen.folders]
        for line in self.folders:
            self.column.addWidget(line)
        words = tr(
            "The library stays as it is. Files that it names are copied; what is there already is not "
            "brought in twice."
        )
        self.column.addWidget(label(words, theme.font(theme.LABEL), "muted", wrap=True))
        if seen.headings:
            self._add_columns()
        else:
            self.column.addStretch(1)
        self.button = self.add_buttons(tr("Take it over"))
        self.button.setEnabled(bool(seen.records))
        self.accepted.connect(lambda: self.wanted.emit(self.columns(), self._name()))
        self.button.setFocus()

    def columns(self) -> dict[str, str]:
        """The field that each column fills, "" for none."""
        return {heading: str(box.currentData()) for heading, box in self.choices.items()}

    def _name(self) -> str:
        return self.name.text().strip() if self.choices else ""

    def _add_columns(self) -> None:
        self.preset = QComboBox()
        self.preset.addItem(tr("What the headings say"), None)
        for name, columns in self._presets.items():
            self.preset.addItem(name, columns)
        self.preset.activated.connect(self._use_preset)
        self.add_field(tr("Columns"), self.preset)
        self.table = QTreeWidget()
        self.add_table(self.table, tr("What each column means"))
        self.table.setRootIsDecorated(False)
        self.table.setHeaderLabels([tr("Column"), tr("Means"), tr("For example")])
        for at, heading in enumerate(self._seen.headings):
            self._add_column(at, heading)
        share_out(self.table, most=240)
        self.table.header().resizeSection(1, theme.px(210))
        rows = min(len(self._seen.headings), _SEEN_COLUMNS)
        self.table.setMinimumHeight(theme.px(FIELD + 4) * rows + theme.px(ROW) + 4)
        self._say(dict(self._seen.columns))
        self._add_rows()
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("For the next table like this one"))
        self.add_field(tr("Keep these columns as"), self.name)

    def _add_column(self, at: int, heading: str) -> None:
        values = [row[at] for row in self._seen.rows if at < len(row) and row[at]]
        said = " · ".join(shortened(value, _CELL) for value in dict.fromkeys(values[:_EXAMPLES]))
        item = QTreeWidgetItem([heading, "", said])
        item.setToolTip(2, tip(said))
        item.setSizeHint(1, QSize(0, theme.px(FIELD + 4)))
        self.table.addTopLevelItem(item)
        if heading in self.choices:  # a second column of one name means what the first does
            return
        box = QComboBox()
        box.setAccessibleName(tr("What the column “{name}” means", name=heading))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.addItem(tr("Nothing"), "")
        for field, words in FIELDS.items():
            box.addItem(tr(words), field)
        self.table.setItemWidget(item, 1, _apart(box))
        self.choices[heading] = box

    def _add_rows(self) -> None:
        """The first rows as they stand."""
        self.rows = QTreeWidget()
        self.add_table(self.rows, tr("The first rows"))
        self.rows.setRootIsDecorated(False)
        self.rows.setHeaderLabels(list(self._seen.headings))
        self.rows.setMinimumHeight(theme.px(ROW) * (min(len(self._seen.rows), _SEEN_ROWS) + 1))
        for row in self._seen.rows[:_SHOWN_ROWS]:
            self.rows.addTopLevelItem(QTreeWidgetItem([shortened(cell, _CELL) for cell in row]))
        share_evenly(self.rows, theme.px(_ACROSS), least=_NARROWEST)

    def _use_preset(self) -> None:
        columns = self.preset.currentData()
        self._say({**dict(self._seen.columns), **(columns or {})})

    def _say(self, columns: Columns) -> None:
        for heading, box in self.choices.items():
            box.setCurrentIndex(max(0, box.findData(columns.get(heading, ""))))


def contents(seen: Glance) -> str:
    """What a library holds, in a line."""
    parts = [
        PROGRAMS.get(seen.form) or tr("Table"),
        counted(seen.photos, "photo", "photos") if seen.photos else "",
        counted(seen.stories, "story", "stories") if seen.stories else "",
        counted(seen.collections, "collection", "collections") if seen.collections else "",
        counted(seen.tags, "tag", "tags") if seen.tags else "",
        counted(seen.people, "person", "people") if seen.people else "",
        counted(seen.left_out, "left out (film, copy or trash)", "left out (films, copies, trash)")
        if seen.left_out
        else "",
    ]
    return " · ".join(part for part in parts if part)


def _apart(box: QWidget) -> QWidget:
    """A field in a row, clear of those above and below it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 2, 12, 2)
    row.addWidget(box)
    holder.setFocusProxy(box)
    return holder


def _folder(name: str, here: bool) -> QWidget:
    words = name if here else tr("{folder} is not here: its photos come in without their files.", folder=name)
    return label(words, theme.font(theme.LABEL), "muted" if here else "warning", wrap=True)
