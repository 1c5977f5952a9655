"""Tags that other programs wrote into photos: a quiet line below the tree, and a list of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model import OpChanges, TagProposal
from ui.models.rows import RowsModel
from ui.paint import theme
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.wording import joined
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.own_keys import OwnKeys
from ui.widgets.row_delegate import Look, LookDelegate
from ui.widgets.rows_view import RowsView
from ui.widgets.widgets import HairLine, Pane, label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue


class ProposedTags(QObject):
    """`strip` says how many there are, hidden where there are none; `list` shows them, most photos first.

    `opened(bool)` when they are looked through from now on, or no longer; `moved()` when another is current;
    `arrived()` when they were loaded. Each answer is one step to undo.
    """

    opened = Signal(bool)
    moved = Signal()
    arrived = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.is_open = False
        self.model: RowsModel[TagProposal] = RowsModel(
            lambda each: each.path, lambda each: _look(each).words, self
        )
        self.list = RowsView(self.model, tr("Proposed tags"))
        self.list.setItemDelegate(LookDelegate(_look, self.list))
        self.list.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
        self.strip = Pane("side")
        self.words = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.keys = KeyRow()
        self._lay_out()
        self.keys.chosen.connect(lambda _: self.open(not self.is_open))
        self.list.moved.connect(lambda _: self.moved.emit())
        self.list.opened.connect(lambda _: self.act("accept"))
        own = OwnKeys(self.list)
        own.on("Esc", lambda: self.open(False))
        own.on("Del", lambda: self.act("dismiss"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.keys)
        column = QVBoxLayout(self.strip)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HairLine())
        column.addLayout(row)
        self.strip.hide()

    # --- what is proposed --------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many are proposed."""
        return len(self.model.items)

    @property
    def current(self) -> TagProposal | None:
        """The one that is current."""
        row = self.model.row_of(self.list.current_key)
        return self.model.items[row] if row >= 0 else None

    def refresh(self) -> None:
        """Load them anew."""
        self._context.operations.query(
            tr("Proposed tags"), lambda c, p: c.tags.proposals(), self._show, key="tag-proposals"
        )

    def _show(self, proposals: list[TagProposal]) -> None:
        self.model.show(proposals)
        if self.current is None and proposals:
            self.list.show_key(proposals[0].path)
        self.words.setText(counted(self.count, "tag proposed from photos", "tags proposed from photos"))
        self._offer()
        self.strip.setVisible(bool(proposals))
        if self.is_open and not proposals:
            self.open(False)
        self.arrived.emit()

    def _offer(self) -> None:
        words = tr("Back to the tags") if self.is_open else tr("Look through")
        self.keys.offer([Choice("open", words, "P", quiet=True)])

    def open(self, is_open: bool) -> None:
        """Look them through, or no longer."""
        if is_open != self.is_open:
            self.is_open = is_open
            self._offer()
            self.opened.emit(is_open)

    # --- what is said of one, and done -------------------------------------------------------------------

    @property
    def choices(self) -> list[Choice]:
        """The answers."""
        return [
            Choice("accept", tr("Accept"), "A", filled=True),
            Choice("dismiss", tr("Dismiss"), "D"),
        ]

    @property
    def more_choices(self) -> list[Choice]:
        """What is done less often."""
        return [Choice("accept-all", tr("Accept all"), "E", quiet=True)]

    def facts(self, proposal: TagProposal) -> str:
        """What would become of it."""
        return joined((_photos(proposal), _becomes(proposal), tr("other programs wrote it into the files")))

    def act(self, name: str) -> None:
        """Do what a button is named after, to those that are selected."""
        paths = self.list.chosen_keys() or [self.list.current_key]
        if not all(paths):
            return
        if name == "accept":
            self._change(tr("Accept tags"), lambda c: c.tags.accept(paths))
        elif name == "accept-all":
            self._change(tr("Accept tags"), lambda c: c.tags.accept(None))
        elif name == "dismiss":
            self._change(tr("Dismiss tags"), lambda c: c.tags.dismiss(paths))

    def _change(self, title: str, write: Callable[[Catalogue], OpChanges]) -> None:
        self._context.operations.change(title, lambda c, p: write(c))


def _look(proposal: TagProposal) -> Look:
    return Look(proposal.path.replace("/", " › "), _photos(proposal), _becomes(proposal), note_tone="muted")


def _photos(proposal: TagProposal) -> str:
    return counted(proposal.photos, "photo", "photos")


def _becomes(proposal: TagProposal) -> str:
    return tr("goes to your tag {tag}", tag=proposal.tag) if proposal.tag else tr("becomes a new tag")
