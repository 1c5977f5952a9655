"""Tying two stories: what the one is to the other, and what to do where their dates say otherwise."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive.curation.selection import Ids, Selected, Selection
from archive.errors import Refused
from archive.model import OpChanges
from archive.words import said_words
from ui.dialogs.base import Dialog
from ui.dialogs.question import QuestionDialog
from ui.services.i18n import tr
from ui.services.links import FOLLOW_UP, SEE_ALSO, letters, outgoing_words
from ui.services.operations import Operations
from ui.widgets.keys import Choice

if TYPE_CHECKING:
    from archive.catalogue import Catalogue


class LinkTypeDialog(QuestionDialog):
    """Asks for the type of a link: `chosen(type)`."""

    def __init__(self, title: str, other: str, parent: QWidget) -> None:
        choices = [
            Choice(name, outgoing_words(name), letter, filled=name == FOLLOW_UP)
            for letter, name in letters().items()
        ]
        lines = (title, tr("to: {other}", other=other))
        super().__init__(tr("What is it to the other story?"), "", choices, parent, lines)


class Linking(QObject):
    """Links stories for a window, and asks back where the archive would not."""

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._window = window

    def ask(self, article_id: str, other_id: str, title: str, other: str) -> Dialog:
        """Ask what a story is to another, and tie them."""
        dialog = LinkTypeDialog(title, other, self._window)
        dialog.chosen.connect(lambda kind: self.link(article_id, other_id, kind))
        dialog.open()
        return dialog

    def link(
        self, article_id: str, other_id: str, kind: str, note: str = "", *, is_meant: bool = False
    ) -> None:
        """Tie a story to another; dates that contradict the type are asked about, unless it `is_meant`."""
        self._operations.change(
            tr("Link"),
            lambda c, p: c.links.add(article_id, other_id, kind, note, force=is_meant),
            otherwise=partial(self._refused, article_id, other_id, kind, note),
        )

    def link_all(
        self, article_id: str, selection: Selection, kind: str, note: str = "", *, is_meant: bool = False
    ) -> None:
        """Tie a story to all others of a selection, in one step; asked back as for one."""

        def add(catalogue: Catalogue, ids: Ids) -> OpChanges:
            several = ids.ids if isinstance(ids, Selected) else ids
            others = [one for one in several if one != article_id]
            return catalogue.links.add(article_id, others, kind, note, force=is_meant)

        def refused(error: Exception) -> None:
            if not _is_of_dates(error):
                self._operations.tell(error)
                return
            choices = [
                Choice(SEE_ALSO, tr("Link all as “see also”"), "A", filled=True),
                Choice("force", tr("Link all the same"), "L"),
            ]
            dialog = self._ask_back(error, choices)
            dialog.chosen.connect(
                lambda name: self.link_all(
                    article_id, selection, SEE_ALSO if name == SEE_ALSO else kind, note, is_meant=True
                )
            )

        self._operations.change(
            tr("Link"),
            lambda c, p: c.do_to(selection, lambda ids: add(c, ids)),
            otherwise=refused,
        )

    def _ask_back(self, error: Refused, choices: list[Choice]) -> QuestionDialog:
        # What else is told are the ways out as the command line has them; ours are the answers.
        contradiction = said_words(dict(error.said.values)["told"])
        dialog = QuestionDialog(tr("The dates say otherwise"), contradiction, choices, self._window)
        dialog.open()
        return dialog

    def _refused(self, article_id: str, other_id: str, kind: str, note: str, error: Exception) -> None:
        if not _is_of_dates(error):
            self._operations.tell(error)
            return
        choices = [
            Choice("turn", tr("Link them the other way round"), "O", filled=True),
            Choice("force", tr("Link all the same"), "L"),
        ]
        dialog = self._ask_back(error, choices)
        ends = {"turn": (other_id, article_id), "force": (article_id, other_id)}
        dialog.chosen.connect(lambda name: self.link(*ends[name], kind, note, is_meant=name == "force"))


def _is_of_dates(error: Exception) -> TypeGuard[Refused]:
    return isinstance(error, Refused) and error.code == "dates"
