"""The fields of many records: what stands in all of them, and what is wanted instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive.curation.corrections import REPLACED_IN
from archive.curation.many import Many
from archive.curation.templates import Codes, expanded
from archive.model import FieldValue
from archive.words import field_words
from ui.dialogs.bulk.load import BulkData, written
from ui.dialogs.bulk.tags import TagStates
from ui.dialogs.bulk.template import TemplateEdit
from ui.dialogs.field import shown
from ui.dialogs.files import choose_file
from ui.paint import theme
from ui.services.i18n import counted, number, tr
from ui.services.wording import joined
from ui.widgets.buttons import Button
from ui.widgets.widgets import label, thin_scroll_bars

FIELD = 30
NAME_WIDTH = 104
STORY_ROWS = ("publication", "byline", "published", "language")
USE_ROWS = ("place", "taken", "credit")


class FieldsPage(QScrollArea):
    """A row a field; `edited()` on any change, `codes_wanted(path)` for a table of codes to be read."""

    edited = Signal()
    codes_wanted = Signal(str)

    def __init__(self, data: BulkData) -> None:
        super().__init__()
        self.data = data
        self.fields: dict[str, QLineEdit] = {}
        self.tags = TagStates(data.tags, data.summary.tags, data.summary.named)
        self.template = TemplateEdit()
        self.note = QLineEdit()
        self.setWidgetResizable(True)
        self.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.setWidget(self._set_page())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thin_scroll_bars(self)
        for line in (*self.fields.values(), self.note):
            line.textEdited.connect(lambda _: self.edited.emit())
        self.template.edited.connect(self.edited)
        self.tags.edited.connect(self.edited)

    def _set_page(self) -> QWidget:
        page = QWidget()
        grid = grid_of(page)
        names = (*(STORY_ROWS if self.data.summary.stories else ()), *USE_ROWS)
        lines = {name: self._line(name) for name in names if name in self.data.summary.fields}
        self.fields.update(lines)
        self.note.setPlaceholderText(self._multiple("note"))
        add_pairs(grid, [(field_words(name), line) for name, line in (*lines.items(), ("note", self.note))])
        if "caption" in self.data.summary.fields:
            caption = QWidget()
            column = QVBoxLayout(caption)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            self.template.setAccessibleName(field_words("caption"))
            self.template.setPlaceholderText(self._multiple("caption"))
            column.addWidget(self.template)
            column.addLayout(self._codes_row())
            add_row(grid, field_words("caption"), caption, tall=True)
        add_row(grid, field_words("tags"), self.tags)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _codes_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        codes = Button(tr("Codes…"), tone="accent")
        codes.setToolTip(tr("A file of picture-desk codes: a code, a tab, what it stands for"))
        codes.clicked.connect(self._ask_codes)
        words = tr("Type { for what is known of each photo, = for a code.")
        self._codes_said = label(words, theme.font(theme.SMALL), "muted", wrap=True)
        row.addWidget(self._codes_said, 1)
        row.addWidget(codes)
        return row

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        values = self.data.summary.fields[name]
        if values.common:
            line.setPlaceholderText(shown(name, values.common))
        else:
            face = theme.font(theme.TEXT, italic=True)
            line.setFont(face)
            line.textChanged.connect(lambda text: line.setFont(theme.font(theme.TEXT, italic=not text)))
            line.setPlaceholderText(self._multiple(name))
        return line

    def _multiple(self, name: str) -> str:
        values = self.data.summary.fields[name]
        if not values.different:
            return tr("none")
        if values.common:
            return ""
        said = tr("Multiple ({n})", n=number(values.different)) if values.different > 1 else tr("In some")
        return joined((said, tr("none in {n}", n=number(values.empty)) if values.empty else ""))

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self.fields.values()), self.note).setFocus(Qt.FocusReason.OtherFocusReason)

    def wish(self, left_out: frozenset[str]) -> Many:
        """What stands in the fields. Raises `Refused` for a code that is in no table."""
        edits: dict[str, FieldValue | None] = {
            name: written(name, expanded(line.text(), self.template.codes))
            for name, line in self.fields.items()
            if line.text().strip()
        }
        if self.note.text().strip():
            edits["note"] = self.note.text().strip()
        template = expanded(self.template.template(), self.template.codes)
        return Many(edits, template, tags=self.tags.wanted(), left_out=left_out)

    def show_codes(self, name: str, codes: Codes) -> None:
        """Use a table of codes."""
        self.template.codes = codes
        first = [f"={code}= {values[0]}" for code, values in list(codes.items())[:3]]
        self._codes_said.setText(joined((name, *first, counted(len(codes), "code", "codes"))))
        self.edited.emit()

    def _ask_codes(self) -> None:
        kinds = [tr("Tables of codes (*.tsv *.txt)"), tr("All files (*)")]
        choose_file(
            self, tr("Choose a table of codes"), kinds, lambda path: self.codes_wanted.emit(str(path))
        )


class ReplacePage(QWidget):
    """A text to find, and what to put in its place; `edited()` on any change."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.old, self.new = QLineEdit(), QLineEdit()
        grid = grid_of(self)
        add_row(grid, tr("Find"), self.old)
        add_row(grid, tr("Replace by"), self.new)
        names = ", ".join(field_words(name) for name in REPLACED_IN)
        words = tr("Letter by letter, in: {fields}", fields=names)
        grid.addWidget(label(words, theme.font(theme.LABEL), "muted", wrap=True), grid.rowCount(), 1)
        grid.setRowStretch(grid.rowCount(), 1)
        for line in (self.old, self.new):
            line.textEdited.connect(lambda _: self.edited.emit())

    def focus_first(self) -> None:
        """Put the keyboard into what is to be found."""
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    def wish(self, left_out: frozenset[str]) -> Many:
        """What stands in the fields."""
        text = self.old.text()
        names = REPLACED_IN if text else ()
        return Many(replace=(text, self.new.text()), replace_in=names, left_out=left_out)


def grid_of(page: QWidget) -> QGridLayout:
    """The layout of a page: names, then fields."""
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 4, 8, 4)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, NAME_WIDTH)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return grid


def add_pairs(grid: QGridLayout, fields: Sequence[tuple[str, QLineEdit]]) -> None:
    """Fields of one line, two side by side."""
    first = grid.rowCount()
    for place, (name, field) in enumerate(fields):
        row, column = first + place // 2, 2 * (place % 2)
        heading = _named(name, field)
        heading.setContentsMargins(16 if column else 0, 0, 0, 0)
        grid.addWidget(heading, row, column)
        grid.addWidget(field, row, column + 1)


def add_row(grid: QGridLayout, name: str, field: QWidget, *, tall: bool = False) -> None:
    """A field over the whole width; the name of a `tall` one stands beside its first line."""
    row = grid.rowCount()
    heading = _named(name, field)
    if tall:
        heading.setContentsMargins(0, 6, 0, 0)
        grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
    else:
        grid.addWidget(heading, row, 0)
    grid.addWidget(field, row, 1, 1, 3)


def _named(name: str, field: QWidget) -> QWidget:
    heading = label(name, theme.font(theme.TEXT), "muted")
    heading.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(name)
    if isinstance(field, QLineEdit):
        field.setFixedHeight(FIELD)
        field.setTextMargins(6, 0, 6, 0)
    return heading
