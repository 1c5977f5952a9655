"""Whose photos the sheet shows: looked up, shown over and beside it, noted, merged and kept apart."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from archive.errors import CutlineError
from archive.model import AlikeNames
from ui.dialogs.ask import NameDialog
from ui.places.photos.browse import Browse
from ui.places.photos.credit import CreditData, credit_in, load_credit
from ui.services import querytext
from ui.services.context import Context
from ui.services.i18n import tr


class Crediting(QObject):
    """`data` is what is known of whoever fills the sheet, None where it is of several. `came(CreditData)`
    after it was looked up, `page_wanted(field, name)` for another page.
    """

    came = Signal(object)
    page_wanted = Signal(str, str)

    def __init__(self, context: Context, browse: Browse, parent: QObject) -> None:
        super().__init__(parent)
        self.data: CreditData | None = None
        self._context = context
        self._browse = browse
        self._query = ""
        self._is_page = False
        browse.head.note_wanted.connect(self._ask_note)
        browse.facts.answered.connect(self._answer)

    def look_up(self, query: str, name: str = "") -> None:
        """Look up whom a page is about (`name`), or else the only credit that a query asks for."""
        self._query, self._is_page = query, bool(name)
        field, name = credit_in(querytext.finished(query), name) or ("", name)
        if not name:
            self._clear()
            return
        if self.data is not None and name.casefold() == self.data.name.casefold():
            self._browse.show_credit(self.data, query)  # at once; what changed follows
        self._context.operations.query(
            tr("Credit"),
            lambda c, p: load_credit(c, p, name, field),
            self._show,
            key="credit-page",
            otherwise=self._none,
        )

    def _show(self, data: CreditData) -> None:
        self.data = data
        self._browse.show_credit(data, self._query)
        self.came.emit(data)

    def _clear(self) -> None:
        self._context.operations.jobs.drop("credit-page")
        self.data = None
        self._browse.clear_credit()

    def _none(self, error: Exception) -> None:
        """A name that is nobody's: the sheet alone answers for it."""
        if not isinstance(error, CutlineError):
            raise error
        self._clear()
        if self._is_page:
            self._context.notices.say(str(error), "warning")

    def _ask_note(self) -> None:
        if self.data is None:
            return
        agent = self.data.page.agent
        dialog = NameDialog(
            tr("Note on {name}", name=agent.name), "", tr("Keep the note"), self._browse, name=agent.note
        )
        dialog.named.connect(
            lambda text: self._context.operations.change(
                tr("Note"), lambda c, p: c.names.set_note(agent.id, text, seen=agent.note)
            )
        )
        dialog.open()

    def _answer(self, name: str, pair: AlikeNames) -> None:
        operations = self._context.operations
        if name == "same":
            operations.change(tr("Merge"), lambda c, p: c.names.merge(pair.b.id, pair.a.id))
        elif name == "apart":
            operations.change(tr("Keep apart"), lambda c, p: c.names.keep_apart(pair.a.id, pair.b.id))
        elif self.data is not None:
            other = pair.b if pair.a.id == self.data.page.agent.id else pair.a
            self.page_wanted.emit(self.data.field, other.name)
