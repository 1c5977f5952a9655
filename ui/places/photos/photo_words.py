"""The words of a photo's page: caption, who shot it, what it may be used for, where it ran, tags."""

from __future__ import annotations

from html import escape
from urllib.parse import quote, unquote

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from archive.model import Placement, Restriction
from archive.words import field_words, restriction_words
from ui.paint import theme
from ui.places.photos.photo_data import PhotoData, Use
from ui.places.photos.photo_parts import OrderChip
from ui.reader.acts import Acts
from ui.reader.chips import TagChip, TagEditor
from ui.services.i18n import number, tr
from ui.services.wording import STEP, human_date, joined, position_words, tip
from ui.widgets import prose
from ui.widgets.buttons import Button
from ui.widgets.editable import Editable
from ui.widgets.flow import FlowLayout
from ui.widgets.widgets import HairLine, label

SOURCES = {
    "instructions": "Instructions, in the file",
    "usage-terms": "Usage terms, in the file",
    "editorial-note": "Note to editors",
    "caption": "Caption",
    "credit": "Credit line",
    "embargo": "Embargo of the sender",
    "archivist": "Set by an archivist",
}
"""Where the words of an order stand."""


class PhotoWords(QWidget):
    """Beside the picture. `credit_page(field, name)` with Ctrl on a name; `story_wanted(Use)`."""

    credit_page = Signal(str, str)
    story_wanted = Signal(object)

    def __init__(self, data: PhotoData, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._acts = acts
        placement = data.placement
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.caption = self._caption(placement)
        self.column.addWidget(self.caption)
        self.column.addWidget(HairLine())
        self.credit = self._credit(placement)
        self._orders(data)
        self._ran(data)
        self.tag_editor = self._tags(data)
        self.column.addStretch(1)

    def _caption(self, placement: Placement) -> Editable:
        large = theme.DECK if len(placement.caption) < 420 else theme.LEAD
        words = prose.line(
            placement.caption or tr("No caption"),
            theme.font(large, serif=True),
            tone="ink" if placement.caption else "muted",
            leading=1.5,
        )
        made = Editable("caption", field_words("caption"), placement.caption, words, self._acts.refusal)
        made.setToolTip(self._acts.refusal or tr("F2 corrects it"))
        made.edit_wanted.connect(lambda *_: self._acts.correct_caption.emit(placement.id))
        return made

    def _credit(self, placement: Placement) -> Editable:
        """Who shot it, when and where, and the line that says so: three columns."""
        credit = placement.credit
        places = dict.fromkeys(place.name for place in placement.places if place.role != "mentioned")
        taken = human_date(placement.taken) or tr("no date")
        raw = f"“{credit.raw}”" if credit and credit.raw else tr("no credit line")
        style = f"color:{theme.colour('accent').name()}; text-decoration:none"
        why = f'<a href="why" style="{style}">{escape(tr("Why?"))}</a>'
        people, chain = _makers(placement)
        text, lead = theme.font(theme.TEXT), theme.font(theme.LEAD)
        columns = (
            (tr("Photo"), prose.rich(people, theme.font(theme.LEAD, bold=True)), chain),
            (tr("Taken"), prose.rich(escape(taken), lead), escape(", ".join(places))),
            (tr("Credit line"), prose.rich(escape(raw), text, "muted"), why),
        )
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(2)
        for at, (heading, main, below) in enumerate(columns):
            grid.addWidget(label(heading.upper(), theme.kicker_font(), "muted"), 0, at)
            grid.addWidget(main, 1, at, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(prose.rich(below, text, "muted"), 2, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 3 + (at == 2))
        for words in inside.findChildren(QLabel):
            words.linkActivated.connect(self._follow)
        made = Editable(
            "credit", field_words("credit"), credit.raw if credit else "", inside, self._acts.refusal
        )
        made.setToolTip(self._acts.refusal or tr("F2 corrects it"))
        made.edit_wanted.connect(lambda *_: self._acts.correct_credit.emit(placement.id))
        self.column.addWidget(made)
        return made

    def _follow(self, address: str) -> None:
        if address == "why":
            self._acts.explain.emit(self._data.placement.id)
            return
        field, _, value = address.partition(":")
        with_ctrl = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if with_ctrl:
            self.credit_page.emit(field, unquote(value))
        else:
            self._acts.search.emit(field, unquote(value))

    def _orders(self, data: PhotoData) -> None:
        orders = data.placement.restrictions
        if not orders:
            return
        flow = FlowLayout(gap=8)
        for order in sorted(orders, key=lambda each: not data.broken(each)):
            flow.addWidget(OrderChip(restriction_words(order), data.broken(order), tip(_read_from(order))))
        self.column.addSpacing(4)
        self.column.addLayout(flow)
        for text, source in dict.fromkeys((order.text, order.source) for order in orders if order.text):
            words = label(
                joined((f"“{text}”", tr(SOURCES[source]))), theme.font(theme.LABEL), "muted", wrap=True
            )
            self.column.addWidget(words)

    def _ran(self, data: PhotoData) -> None:
        if not data.uses:
            return
        self.column.addSpacing(10)
        heading = tr("Where it ran · {n}", n=number(len(data.uses)))
        self.column.addWidget(label(heading.upper(), theme.kicker_font(), "muted"))
        for use in data.uses:
            self.column.addWidget(HairLine())
            self.column.addWidget(self._use(use, data.placement.id))

    def _use(self, use: Use, here: str) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(1)
        row = QHBoxLayout()
        row.addWidget(label(use.paper or tr("A story"), theme.font(theme.TEXT, bold=True), wrap=True), 1)
        row.addWidget(label(human_date(use.published), theme.font(theme.TEXT), "muted"))
        title = Button(use.title or tr("Untitled"), tone="ink", flush=True)
        title.setFont(theme.font(theme.TEXT, serif=True))
        title.setToolTip(tr("Read the story"))
        title.clicked.connect(lambda _=False: self.story_wanted.emit(use))
        credited = use.placement.credit.kinds if use.placement.credit else ()
        told = [position_words(use.placement), *(value.text for value in credited)]
        if use.placement.id == here:
            told.append(tr("this use"))
        column.addLayout(row)
        column.addWidget(title)
        column.addWidget(label(joined(told, ", "), theme.font(theme.LABEL), "muted"))
        return made

    def _tags(self, data: PhotoData) -> TagEditor:
        flow = FlowLayout(gap=8)
        placement, acts = data.placement, self._acts
        for tag in placement.tags:
            chip = TagChip(tag)
            chip.name.clicked.connect(lambda _=False, p=tag.path: acts.search.emit("tag", p))
            chip.remove.clicked.connect(lambda _=False, p=tag.path: acts.remove_tag.emit(p, placement.id))
            flow.addWidget(chip)
        editor = TagEditor(data.tags)
        editor.entered.connect(lambda path: acts.add_tag.emit(path, placement.id))
        flow.addWidget(editor)
        self.column.addSpacing(8)
        self.column.addLayout(flow)
        return editor


def _read_from(order: Restriction) -> str:
    return joined((order.text, tr(SOURCES[order.source])))


def _makers(placement: Placement) -> tuple[str, str]:
    """The photographers, and under them the chain with what else the credit says; names are links."""
    credit = placement.credit
    if credit is None:
        return escape(tr("no name")), ""
    people = ", ".join(_link("photographer", value.text, "ink") for value in credit.photographers)
    chain = STEP.join(_link("agency", source.text, "accent") for source in credit.chain)
    rest = [value.text for value in credit.kinds]
    if credit.client is not None:
        rest.append(tr("for {client}", client=credit.client.text))
    if not people and not chain:
        people = escape(credit.raw)
    return people or escape(tr("no name")), joined((chain, escape(", ".join(rest))))


def _link(field: str, value: str, tone: str) -> str:
    style = f"color:{theme.colour(tone).name()}; text-decoration:none"
    return f'<a href="{field}:{quote(value)}" style="{style}">{escape(value)}</a>'
