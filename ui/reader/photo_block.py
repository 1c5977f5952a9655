"""One photo as it was published: the picture, its caption at the left, who shot it at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from urllib.parse import quote, unquote

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from archive.model import Credit, Marks, Placement
from archive.words import field_words
from ui.paint import theme
from ui.reader.acts import Acts
from ui.reader.chips import Mark, PersonChip, ReviewMark
from ui.reader.picture import PictureView
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.standing import standing_of
from ui.services.wording import STEP, human_date, in_words, shortened, tip
from ui.widgets import prose
from ui.widgets.buttons import Button
from ui.widgets.editable import Editable
from ui.widgets.flow import FlowLayout
from ui.widgets.widgets import set_tip

CREDIT_WIDTH = 176
NARROW = 400
NAMED = 60
"""Characters of a name that an entry of the menu quotes."""
RIGHT = Qt.AlignmentFlag.AlignRight
Entry = tuple[str, Callable[[], None], bool]
"""What a menu says, what it does, and whether it makes sense."""


class PhotoBlock(QWidget):
    """A placement in the page."""

    def __init__(
        self, placement: Placement, images: Images, acts: Acts, marks: Marks, alone: bool = False
    ) -> None:
        super().__init__()
        self.placement = placement
        self._acts = acts
        self._alone = alone
        self.picture = PictureView(placement.photo, images, placement.caption)
        self.picture.menu_wanted.connect(self.show_menu)
        if not alone:
            self.picture.pressed.connect(lambda: acts.open_photo.emit(placement.id))
            self.picture.setCursor(Qt.CursorShape.PointingHandCursor)
        self.caption = prose.line(
            placement.caption or tr("No caption"),
            theme.font(theme.TEXT, serif=True),
            marks,
            "ink" if placement.caption else "muted",
            leading=1.48,
        )
        self.caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.credit = self._credit(placement)
        self.caption_field = self._field("caption", placement.caption, self.caption)
        self.credit_field = self._field(
            "credit", placement.credit.raw if placement.credit else "", self.credit
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture)
        self._row = QHBoxLayout()
        self._row.addWidget(self.caption_field, 1)
        self._row.addWidget(self.credit_field, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._row)
        column.addLayout(self._below())

    def _field(self, name: str, content: str, inside: QWidget) -> Editable:
        part = Editable(name, field_words(name), content, inside, self._acts.refusal)
        part.edit_wanted.connect(lambda _, at: self._acts.correct_field.emit(self.placement.id, name, at))
        return part

    def event(self, event: QEvent) -> bool:
        """F2 on somebody shown is the block's, not the menu's."""
        if event.type() == QEvent.Type.ShortcutOverride and self._edits_people(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 on somebody shown edits the people."""
        if self._edits_people(event):
            self._acts.correct_field.emit(self.placement.id, "person", None)
        else:
            super().keyPressEvent(event)

    def _edits_people(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2 and not event.modifiers()
        return is_key and isinstance(self.focusWidget(), PersonChip)

    def _below(self) -> QHBoxLayout:
        people = standing_of(self.placement)
        flow = FlowLayout(gap=6, pictured=any(each.number for each in people))
        for standing in people:
            name = standing.person.name
            chip = PersonChip(standing)
            chip.clicked.connect(lambda _=False, n=name: self._ask("person", n))
            chip.menu_wanted.connect(partial(self._acts.name_menu.emit, "person", name))
            flow.addWidget(chip)
        for text, warning in notes(self.placement):
            flow.addWidget(self._review(text) if warning else Mark(text))
        self.more = Button("", "more")
        theme.fix_height(self.more, 22)
        self.more.setAccessibleName(tr("What can be done with this photo"))
        self.more.setToolTip(tr("Correct caption or credit, copy, history"))
        self.more.clicked.connect(lambda: self.show_menu(self.more.mapToGlobal(QPoint(0, 24))))
        self.why = Button(tr("Why?"))
        theme.fix_height(self.why, 22)
        self.why.setAccessibleName(tr("Why caption and credit were read so"))
        self.why.setToolTip(tr("Why caption and credit were read so (Shift+F1)"))
        self.why.clicked.connect(lambda: self._acts.explain.emit(self.placement.id))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addLayout(flow, 1)
        row.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the credit stands under the caption."""
        narrow = self.width() < NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        self._row.setSpacing(8 if narrow else 24)
        self._row.setAlignment(self.credit_field, RIGHT if narrow else Qt.AlignmentFlag.AlignTop)
        super().resizeEvent(event)

    def _credit(self, placement: Placement) -> QLabel:
        markup = credit_markup(placement.credit, placement.taken)
        made = prose.rich(markup, theme.font(theme.SMALL), "muted")
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        made.setFixedWidth(CREDIT_WIDTH)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        if placement.credit is not None:
            set_tip(made, tr("As it stood: {raw}", raw=placement.credit.raw))
        made.linkActivated.connect(self._follow)
        return made

    def _follow(self, address: str) -> None:
        field, _, value = address.partition(":")
        self._ask(field, unquote(value))

    def _ask(self, field: str, name: str) -> None:
        """Search for a name; with Ctrl open its page."""
        with_ctrl = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        (self._acts.credit_page if with_ctrl else self._acts.search).emit(field, name)

    def show_menu(self, at: QPoint) -> None:
        """What can be done with the photo."""
        placement, acts = self.placement, self._acts
        credit = placement.credit.raw if placement.credit is not None else ""
        entries: list[Entry] = [
            (tr("Open the photo's page"), lambda: acts.open_photo.emit(placement.id), not self._alone),
            (tr("Correct caption…"), lambda: acts.correct_caption.emit(placement.id), True),
            *self._on_credit(),
            *self._credit_pages(),
            *(
                (text, lambda name=name: acts.correct_field.emit(placement.id, name, None), True)
                for name, text in (
                    ("person", tr("Correct people shown…")),
                    ("taken", tr("Correct date taken…")),
                    ("place", tr("Correct places…")),
                    ("note", tr("Note…")),
                )
            ),
            (tr("Copy caption"), lambda: _copy(placement.caption), bool(placement.caption)),
            (tr("Copy credit"), lambda: _copy(credit), placement.credit is not None),
            (
                tr("Show the file"),
                lambda: acts.show_file.emit(placement.photo.id),
                bool(placement.photo.files),
            ),
            (tr("History…"), lambda: acts.history.emit(placement.id, False), True),
        ]
        self._popup(entries, at)

    def _credit_pages(self) -> list[Entry]:
        """The pages of those who shot it and passed it on."""
        credit = self.placement.credit
        if credit is None:
            return []
        named = [("photographer", value.text) for value in credit.photographers]
        named += [("agency", source.text) for source in credit.chain]
        return [
            (
                tr("Credit page of {name}", name=shortened(name, NAMED)).replace("&", "&&"),
                partial(self._acts.credit_page.emit, field, name),
                True,
            )
            for field, name in named
        ]

    def _review(self, text: str) -> ReviewMark:
        """The mark of a credit that is open: its doubts in the tooltip, what settles it in a menu."""
        mark = ReviewMark(text)
        credit = self.placement.credit
        mark.setToolTip(tip("\n".join(map(in_words, credit.doubts)) if credit is not None else text))
        mark.clicked.connect(lambda: self._popup(self._on_credit(), mark.mapToGlobal(QPoint(0, 22))))
        return mark

    def _popup(self, entries: Sequence[Entry], at: QPoint) -> None:
        menu = QMenu(self)
        for text, call, fitting in entries:
            if fitting:
                menu.addAction(text, call)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _on_credit(self) -> list[Entry]:
        """What concerns the credit: each name in it that may be an agency's can be added as one."""
        from archive.captions import (
            open_names,  # when it is asked for: readings of credits are loaded with it
        )

        placement, acts = self.placement, self._acts
        names = open_names(placement.credit) if placement.credit is not None else ()
        return [
            *(
                (_add_agency(name), lambda name=name: acts.add_agency.emit(name, placement.id), True)
                for name in names
            ),
            (tr("Correct credit…"), lambda: acts.correct_credit.emit(placement.id), True),
            (tr("Why it was read so…"), lambda: acts.explain.emit(placement.id), True),
        ]


def _add_agency(name: str) -> str:
    # A menu would underline the letter behind an "&".
    return tr("Add “{name}” as an agency…", name=shortened(name, NAMED)).replace("&", "&&")


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


_CONFLICTS = {"photographer": "photographer", "position": "who stands where", "taken": "day taken"}


def notes(placement: Placement) -> list[tuple[str, bool]]:
    """The quiet words under a caption, and whether each warns."""
    credit = placement.credit
    found = [(value.text, False) for value in credit.kinds] if credit else []
    if placement.undated:
        found.append((tr("undated"), False))
    if placement.corrected:
        found.append((tr("caption corrected"), False))
    if credit is not None and credit.review:
        found.append((tr("credit to review"), True))
    if placement.conflicts:
        fields = ", ".join(tr(_CONFLICTS[name]) for name in placement.conflicts)
        found.append((tr("contradicted: {fields}", fields=fields), True))
    return found


def credit_markup(credit: Credit | None, taken: str | None) -> str:
    """Photographer, then supplier › distributor, then the day it was taken; names are links that search."""
    lines = []
    if credit is not None:
        people = ", ".join(_link("photographer", v.text, "ink") for v in credit.photographers)
        chain = STEP.join(_link("agency", s.text, "accent") for s in credit.chain)
        lines = [part for part in (people, chain) if part] or [escape(credit.raw)]
        if credit.client is not None:
            lines.append(escape(tr("for {client}", client=credit.client.text)))
        if credit.licence is not None:
            lines.append(escape(credit.licence.text))
    else:
        lines.append(escape(tr("no credit")))
    if taken:
        lines.append(escape(tr("taken {date}", date=human_date(taken))))
    per_cent = theme.leading(theme.font(theme.SMALL), 1.6)
    style = f"margin:0; line-height:{per_cent}%"
    return "".join(f'<p align="right" style="{style}">{line}</p>' for line in lines)


def _link(field: str, value: str, tone: str) -> str:
    colour = theme.colour(tone).name()
    style = f"color:{colour}; text-decoration:none; font-weight:{600 if tone == 'ink' else 500}"
    return f'<a href="{field}:{quote(value)}" style="{style}">{escape(value)}</a>'
