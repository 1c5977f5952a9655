"""Small dialogs about many records, or about one thing of many: what is done, to how many, and how."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QWidget

from archive.model import LINK_TYPES, Tag
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import counted, number, tr
from ui.services.links import outgoing_words
from ui.services.wording import tip
from ui.widgets.flow import FlowLayout
from ui.widgets.keys import Choice, KeyButton
from ui.widgets.widgets import label

MOST_TAGS = 24


def _completer(values: Sequence[str], parent: QWidget) -> QCompleter:
    made = QCompleter(list(values), parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made


class TagsDialog(Dialog):
    """Which tag a selection should carry, or no longer carry: `named(path)`.

    The tags it carries stand there with how many carry each; one that is pressed is written into the field.
    """

    named = Signal(str)

    def __init__(
        self,
        what: str,
        count: int,
        carried: Sequence[tuple[str, int]],
        known: Sequence[Tag],
        removing: bool,
        parent: QWidget,
    ) -> None:
        help_ = tr("One step, which Undo takes back.")
        if not removing:
            help_ = tr("A slash makes a branch: Harbour/Ferry fire") + ". " + help_
        headline = tr("Take a tag off {what}", what=what) if removing else tr("Tag {what}", what=what)
        super().__init__(headline, help_, parent)
        self.field = QLineEdit()
        paths = [path for path, _ in carried] if removing else [tag.path for tag in known]
        self.field.setCompleter(_completer(paths, self))
        self.add_field(tr("Tag"), self.field)
        self.chips: dict[str, KeyButton] = {}
        if carried:
            self.column.addSpacing(4)
            self.column.addWidget(label(tr("Carried now"), theme.font(theme.LABEL), "muted"))
            self.column.addLayout(self._chips(carried, count))
        self.button = self.add_buttons(tr("Take off") if removing else tr("Add tag"))
        wanted = {path.casefold() for path in paths} if removing else None
        self.field.textChanged.connect(lambda text: self._check(text, wanted))
        self._check("", wanted)
        self.accepted.connect(lambda: self.named.emit(self.field.text().strip()))

    def _chips(self, carried: Sequence[tuple[str, int]], count: int) -> FlowLayout:
        flow = FlowLayout(gap=6)
        for path, often in carried[:MOST_TAGS]:
            many = tr("all") if often == count else tr("{n} of {all}", n=number(often), all=number(count))
            chip = KeyButton(Choice(path, path.replace("/", " › "), note=many))
            chip.setAccessibleName(f"{path}, {many}")
            chip.setToolTip(tip(path))
            chip.clicked.connect(lambda _=False, path=path: self.field.setText(path))
            self.chips[path] = chip
            flow.addWidget(chip)
        return flow

    def _check(self, text: str, wanted: set[str] | None) -> None:
        typed = text.strip()
        self.button.setEnabled(bool(typed) and (wanted is None or typed.casefold() in wanted))


class PickDialog(Dialog):
    """Asks for one of several names, typed or chosen: `picked(name)`; for a new one too if `new` is set."""

    picked = Signal(str)

    def __init__(
        self,
        headline: str,
        help_: str,
        name: str,
        names: Sequence[str],
        accept: str,
        parent: QWidget,
        new: bool = False,
    ) -> None:
        super().__init__(headline, help_, parent)
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.addItems(list(names))
        self.field.setCurrentText("")
        self.field.setCompleter(_completer(names, self))
        self.add_field(name, self.field)
        self.button = self.add_buttons(accept)
        known = {each.casefold() for each in names}
        self.field.currentTextChanged.connect(
            lambda text: self.button.setEnabled(
                bool(text.strip()) and (new or text.strip().casefold() in known)
            )
        )
        self.button.setEnabled(False)
        self.accepted.connect(lambda: self.picked.emit(self.field.currentText().strip()))


class SureDialog(Dialog):
    """Says what would be done and asks nothing else: `accepted()`."""

    def __init__(self, headline: str, help_: str, accept: str, parent: QWidget) -> None:
        super().__init__(headline, help_, parent)
        self.button = self.add_buttons(accept)


class TrashDialog(Dialog):
    """Why a selection is thrown away: `given(reason)`; `what` says how many `stories` and `photos` it is.

    Of one photo that has `other_uses`, `everywhere` asks whether it goes in those too.
    """

    given = Signal(str)

    def __init__(self, what: str, stories: int, photos: int, parent: QWidget, other_uses: int = 0) -> None:
        super().__init__(tr("Throw away {what}", what=what), _what_goes(stories, photos), parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Twice in the archive; published by mistake; a court's order"))
        self.add_field(tr("Reason"), self.field)
        uses = counted(other_uses, "other use", "other uses")
        self.everywhere = QCheckBox(tr("In {uses} of it too", uses=uses))
        self.everywhere.setVisible(other_uses > 0)
        self.column.addWidget(self.everywhere)
        self.button = self.add_buttons(tr("Throw away"))
        self.button.setEnabled(False)
        self.field.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.accepted.connect(lambda: self.given.emit(self.field.text().strip()))


def _what_goes(stories: int, photos: int) -> str:
    if stories:
        return tr(
            "They go to the trash with their photos, and no search finds them any more. Undo brings them "
            "back, and so does the trash until it is emptied."
        )
    if photos == 1:
        return tr(
            "The photo goes to the trash, and no search finds it any more; the story that ran it stays, "
            "without it. Undo brings it back, and so does the trash until it is emptied."
        )
    return tr(
        "The photos go to the trash, and no search finds them any more; the stories that ran them stay, "
        "without them. Undo brings them back, and so does the trash until it is emptied."
    )


class LinkManyDialog(Dialog):
    """How one story belongs to several others: `linked(type, note)`."""

    linked = Signal(str, str)

    def __init__(self, headline: str, others: str, parent: QWidget) -> None:
        super().__init__(
            tr("Link {others} to one story", others=others), tr("The story that is open is the one."), parent
        )
        self.type = QComboBox()
        for name in LINK_TYPES:
            self.type.addItem(outgoing_words(name), name)
        self.add_field(tr("“{story}” is, to each of them", story=headline), self.type)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Optional: why they belong together"))
        self.add_field(tr("Note"), self.note)
        self.add_buttons(tr("Link"))
        self.accepted.connect(lambda: self.linked.emit(self.type.currentData(), self.note.text().strip()))
