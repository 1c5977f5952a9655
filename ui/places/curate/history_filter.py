"""By whom, what and when: the filters over the history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.curation.history import HistoryFilter
from archive.words import sentences
from ui.services.i18n import tr
from ui.widgets.menu_button import MenuButton

KINDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("fields", "captions, credits, fields", ("correct", "revert")),
    ("tags", "tags", ("tag-",)),
    ("links", "links", ("link", "unlink", "dismiss")),
    ("names", "names", ("names-", "agency-")),
    ("review", "answers", ("review-",)),
    ("same", "same photos and stories", ("same-", "part-")),
    ("collections", "collections", ("collection-",)),
    ("rights", "rights", ("rights-",)),
    ("trash", "trash", ("trash-",)),
    ("imports", "imports", ("import-",)),
)
"""Kinds of steps: their name, their words, and how the codes of their operations begin."""
SPANS: tuple[tuple[str, str, int], ...] = (
    ("0", "today", 0),
    ("6", "last 7 days", 6),
    ("29", "last 30 days", 29),
    ("364", "last year", 364),
)


class HistoryFilters(QWidget):
    """`who`, `what` and `when`; `changed()` when one of them is set."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.what, self.when = MenuButton(tr("Who")), MenuButton(tr("What")), MenuButton(tr("When"))
        self.who.show_choices([("", tr("everybody"))], "")
        self.what.show_choices([("", tr("everything")), *((name, tr(text)) for name, text, _ in KINDS)], "")
        self.when.show_choices([("", tr("any time")), *((name, tr(text)) for name, text, _ in SPANS)], "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.who, self.what, self.when):
            button.chosen.connect(lambda _: self.changed.emit())
            row.addWidget(button)

    @property
    def is_set(self) -> bool:
        """Whether any of them filters."""
        return any(button.is_set for button in (self.who, self.what, self.when))

    @property
    def wanted(self) -> HistoryFilter:
        """What they leave."""
        begins = next((begins for name, _, begins in KINDS if name == self.what.taken), ())
        codes = tuple(code for code in sentences("operations") if code.startswith(begins)) if begins else ()
        return HistoryFilter(who=self.who.taken, since=self._since(), codes=codes)

    def _since(self) -> str:
        """The beginning of the span's first day in this place, in UTC."""
        if not self.when.taken:
            return ""
        today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return (today - timedelta(days=int(self.when.taken))).astimezone(UTC).isoformat()

    def show_people(self, names: Sequence[str]) -> None:
        """Offer these people."""
        if names:
            self.who.show_choices([("", tr("everybody")), *((n, n) for n in names)], self.who.taken)
