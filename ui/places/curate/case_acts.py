"""What can be done about cases of the rights audit, one or many: each asks back, and is one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from archive.curation.audit import BY_CREDIT
from archive.model import OpChanges
from ui.dialogs.restrict import NoteDialog, OrderDialog, RenewDialog, carry_out
from ui.places.curate.cases import CaseRow, letter
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.wording import joined, quoted, shortened
from ui.widgets.keys import Choice
from ui.widgets.subject import Subject, SubjectView

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

DATED = frozenset(("expired", "due-soon", "embargoed"))
"""Problems of an order whose day can be moved."""
LONGEST = 60


class CaseActs(QObject):
    """Asks back and carries out; `credit_wanted(use)` where a credit line is to be corrected."""

    credit_wanted = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    @staticmethod
    def choices(row: CaseRow) -> list[Choice]:
        """What can be done about one case: the likely answer first."""
        by_credit = row.case.problem in BY_CREDIT
        dated = row.case.problem in DATED
        first = Choice("renew", tr("Licence renewed…"), "R", filled=True) if dated else None
        wrong = Choice(
            "wrong", tr("Correct credit…") if by_credit else tr("Read wrongly…"), "E", filled=by_credit
        )
        return [
            *([first] if first else []),
            wrong,
            Choice("ask", tr("Ask the owner, copy letter"), "A"),
            Choice("trash", tr("Take out of use…"), "Del"),
            Choice("settle", tr("Settled, with a note"), "S", filled=not by_credit and not dated),
        ]

    @staticmethod
    def choices_of_many(rows: Sequence[CaseRow]) -> list[Choice]:
        """What can be done about the cases that are chosen."""
        # One day for all of them makes sense for orders of one kind.
        dated = {row.code if row.case.problem in DATED else None for row in rows}
        return [
            *(
                [Choice("renew", tr("Licence renewed…"), "R")]
                if len(dated) == 1 and None not in dated
                else []
            ),
            Choice("settle", tr("Settled…"), "S"),
            Choice("ask", tr("Copy letters"), "A"),
            Choice("none", tr("None"), "Esc", quiet=True),
        ]

    def act(self, name: str, rows: Sequence[CaseRow]) -> None:
        """Do one of the choices."""
        calls: dict[str, Callable[[Sequence[CaseRow]], None]] = {
            "renew": self._renew,
            "wrong": self._wrong,
            "ask": self._copy_letter,
            "trash": self._trash,
            "settle": self._settle,
        }
        if rows:
            calls[name](rows)

    def _renew(self, rows: Sequence[CaseRow]) -> None:
        until = rows[0].case.until or ""
        dialog = RenewDialog(tr("Licence renewed: {photos}", photos=_named(rows)), until, self._window)

        def write(catalogue: Catalogue, day: str, note: str) -> OpChanges:
            # A day for all that are chosen, in one step: each has the same kind of order.
            return catalogue.rights.renew([row.case.photo for row in rows], str(rows[0].code), day, note)

        dialog.renewed.connect(
            lambda day, note: self._carry_out(dialog, tr("Licence renewed"), lambda c: write(c, day, note))
        )
        dialog.open()

    def _wrong(self, rows: Sequence[CaseRow]) -> None:
        row = rows[0]
        if row.case.problem in BY_CREDIT:
            self.credit_wanted.emit(row.case.uses[0])
            return
        dialog = NoteDialog(
            tr("Read wrongly: “{words}”", words=shortened(row.words, LONGEST)),
            tr("The order is lifted of this photo; the words stay where they stand. Say what they mean."),
            tr("Lift the order"),
            self._window,
            tr("read wrongly"),
        )
        code = str(row.code)
        dialog.noted.connect(
            lambda note: self._carry_out(
                dialog, tr("Lift the order"), lambda c: c.rights.lift([row.case.photo], code, note)
            )
        )
        dialog.open()

    def _settle(self, rows: Sequence[CaseRow]) -> None:
        dialog = NoteDialog(
            tr("Settled: {photos}", photos=_named(rows)),
            tr("Say by what right, so that colleagues know: a contract, a letter, a call."),
            tr("Settle"),
            self._window,
        )
        dialog.noted.connect(
            lambda note: self._carry_out(
                dialog,
                tr("Settle"),
                lambda c: c.rights.settle_each(
                    [(use, row.case.problem) for row in rows for use in row.case.uses], note
                ),
            )
        )
        dialog.open()

    def _trash(self, rows: Sequence[CaseRow]) -> None:
        row = rows[0]
        ids = list(row.case.uses)
        stories = counted(len(row.case.stories), "story", "stories")
        help_ = (
            tr(
                "It goes to the trash; what ran it stays ({stories}: {titles}). It can be brought back.",
                stories=stories,
                titles=joined(row.ran, "; "),
            )
            if row.case.stories
            else tr("It goes to the trash, from which it can be brought back.")
        )
        dialog = NoteDialog(
            tr("Take out of use: {photos}", photos=_named(rows)), help_, tr("Into the trash"), self._window
        )
        if row.use is not None:
            subject = Subject(tr("Photo"), row.use.photo.id, row.title, row.use.caption)
            dialog.say_subject(SubjectView(subject, self._context.images))
        dialog.noted.connect(
            lambda reason: self._carry_out(dialog, tr("Take out of use"), lambda c: c.trash.add(ids, reason))
        )
        dialog.open()

    def _copy_letter(self, rows: Sequence[CaseRow]) -> None:
        QGuiApplication.clipboard().setText("\n\n\n".join(map(letter, rows)))
        said = counted(len(rows), "letter is copied", "letters are copied")
        self._context.notices.say(tr("{letters}: paste it into a mail.", letters=said))

    def _carry_out(self, dialog: OrderDialog, title: str, write: Callable[[Catalogue], OpChanges]) -> None:
        carry_out(self._context.operations, dialog, title, write)


def _named(rows: Sequence[CaseRow]) -> str:
    if len(rows) == 1:
        return quoted(shortened(rows[0].title, LONGEST))
    return counted(len(rows), "photo", "photos")
