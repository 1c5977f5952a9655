"""How well the open archive is kept: when it was checked and backed up, and what is overdue."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

from ui.paint import theme
from ui.places.settings.parts import Section
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.moments import moment
from ui.services.wording import joined
from ui.widgets.buttons import Button
from ui.widgets.widgets import ToneLabel, label

if TYPE_CHECKING:
    from archive.keeping.room import Status

LONGEST = timedelta(days=90)
"""After so long a check or a backup is overdue."""


class Kept(Protocol):
    """Whoever checks the archive and backs it up; `done()` follows either."""

    done: SignalInstance

    def check(self) -> None:
        """Check the archive."""

    def back_up(self) -> None:
        """Let the place be chosen and back the archive up."""


class KeepingSection(Section):
    """`checked` and `backed_up` say when, in the colour of warnings where that is long ago or never was."""

    def __init__(self, context: Context, kept: Kept) -> None:
        super().__init__(tr("Keeping"))
        self._operations = context.operations
        self.checked = label("", theme.font(), wrap=True)
        self.check = Button(tr("Check now"), tone="accent")
        self.check.clicked.connect(kept.check)
        self.backed_up = label("", theme.font(), wrap=True)
        self.back_up = Button(tr("Back up…"), tone="accent")
        self.back_up.clicked.connect(kept.back_up)
        about = tr("every row, the journal, every file; you can work on meanwhile")
        self.add(tr("Last checked"), about, self.checked, self.check)
        about = tr("the database and the files that are new, to another disk")
        self.add(tr("Last backed up"), about, self.backed_up, self.back_up)
        kept.done.connect(self.refresh)

    def refresh(self) -> None:
        """Ask how the archive is kept."""
        self._operations.query(
            tr("Keeping"),
            lambda c, p: None if c.is_shared else c.keeping.status(),
            self._show,
            key="keeping-status",
        )

    def _show(self, status: Status | None) -> None:
        self.check.setEnabled(status is not None)
        self.back_up.setEnabled(status is not None)
        if status is None:
            for words in (self.checked, self.backed_up):
                words.setText(tr("by whoever runs the server"))
                words.set_tone("ink")
            return
        problems = counted(status.problems, "problem", "problems") if status.problems else ""
        unread = counted(status.unread, "file not read for 90 days", "files not read for 90 days")
        more = (problems, unread if status.unread else "")
        _say(self.checked, status.last_verify, more, is_wrong=bool(status.problems))
        _say(self.backed_up, status.last_backup, ())


def _say(words: ToneLabel, when: str | None, more: tuple[str, ...], *, is_wrong: bool = False) -> None:
    words.setText(joined((moment(when) if when else tr("never"), *more)))
    words.set_tone("warning" if is_wrong or _is_long_ago(when) else "ink")


def _is_long_ago(when: str | None) -> bool:
    return when is None or datetime.now(UTC) - datetime.fromisoformat(when) > LONGEST
