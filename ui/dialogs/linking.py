"""Tying two stories: what the one is to the other, and what to do where their dates say otherwise."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive.errors import Refused
from ui.dialogs.base import Dialog
from ui.dialogs.question import QuestionDialog
from ui.services.i18n import tr
from ui.services.links import FOLLOW_UP, letters, outgoing_words
from ui.services.operations import Operations
from ui.widgets.keys import Choice


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

    def _refused(self, article_id: str, other_id: str, kind: str, note: str, error: Exception) -> None:
        if not isinstance(error, Refused) or error.code != "dates":
            self._operations.tell(error)
            return
        # What follows in the sentence are the ways out as the command line has them; ours are the answers.
        contradiction = str(error).partition(" Nothing was linked")[0]
        dialog = QuestionDialog(
            tr("The dates say otherwise"),
            contradiction,
            [
                Choice("turn", tr("Link them the other way round"), "O", filled=True),
                Choice("force", tr("Link all the same"), "L"),
            ],
            self._window,
        )
        ends = {"turn": (other_id, article_id), "force": (article_id, other_id)}
        dialog.chosen.connect(lambda name: self.link(*ends[name], kind, note, is_meant=name == "force"))
        dialog.open()
