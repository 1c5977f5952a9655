"""The photos of a query on the sheet: searches run, pages are fetched, changes are followed."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from archive.model import OpChanges, SearchAnswer, SearchRequest, Sort
from ui.models.results import PAGE
from ui.models.sheet import SheetModel
from ui.places.photos.asking import Sheets, load_page, load_sheets
from ui.places.search.question import Question, Rest
from ui.places.search.results import PHOTOS
from ui.services import querytext
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.widgets.kept_sheet import KeptSheet

TYPING_MS = 140
Mark = Literal["first", "kept"]


class Finding(QObject):
    """Holds the query and the sorting of the sheet. `answered(SearchAnswer)` after the photos stand there;
    `counted(query, Rest)` when facets come; `all_known()` when the ids of all photos came.
    """

    answered = Signal(object)
    counted = Signal(str, object)
    all_known = Signal()

    def __init__(self, operations: Operations, sheet: KeptSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = ""
        self.sort: Sort = "newest"
        self.view = PHOTOS
        self.answer: SearchAnswer | None = None
        self.all_ids: tuple[str, ...] = ()
        self.is_active = False
        self._operations = operations
        self._sheet = sheet
        self._model: SheetModel = sheet.photos
        self._under_way = False
        self._mark: Mark = "first"
        self._stale = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.run)
        self._model.page_wanted.connect(self._fetch)
        sheet.chosen_changed.connect(self._chosen_changed)
        operations.changed.connect(self._changed)
        operations.indexed.connect(self._indexed)

    def set_query(self, query: str) -> None:
        """Show the photos of a query."""
        self.query = query
        self._under_way = False
        self.run()

    def edit(self, text: str) -> None:
        """Search for what stands in the bar while somebody types."""
        self.query = text
        self._under_way = True
        self._typing.start()

    def finish_typing(self) -> None:
        """Take the query as it stands: its last word is a whole one from now on."""
        if self._under_way:
            self._under_way = False
            self.run("first" if self._typing.isActive() else "kept")

    def sort_by(self, order: Sort) -> None:
        """Sort otherwise; what is chosen stays chosen."""
        self.sort = order
        self.run("kept")

    @property
    def is_settled(self) -> bool:
        """Whether no search is waiting to be run."""
        return not self._typing.isActive()

    def run(self, mark: Mark = "first") -> None:
        """Search; the newest search wins. What was chosen stays so where it is `kept`."""
        self._typing.stop()
        for key in ("sheet-facets", "sheet-ids"):
            self._operations.jobs.drop(key)
        question, self._mark = self._question(), mark
        pages, held = self._in_sight() if mark == "kept" else ([], frozenset())
        self._operations.query(
            tr("Search"),
            lambda c, p: load_sheets(question, c, p, pages, held),
            lambda sheets: self._show(question, sheets),
            key="sheet",
            lane="search",
        )

    @property
    def request(self) -> SearchRequest:
        """What is asked of the archive now."""
        return self._question().request

    def _question(self) -> Question:
        query = querytext.finished(self.query)
        return Question.of(query, PHOTOS, self.sort, typing=self._under_way, like=None)

    def _in_sight(self) -> tuple[list[int], frozenset[str]]:
        first, last = self._sheet.rows_in_sight()
        pages = list(range(first // PAGE, max(first, last - 1) // PAGE + 1)) if last > first else []
        return pages[:4], frozenset(self._sheet.held_ids()) - {""}

    def _show(self, question: Question, sheets: Sheets) -> None:
        self.answer = sheets.answer
        total = sheets.answer.total
        held = self._sheet.held_ids() if self._mark == "kept" else ()
        if self._mark != "kept" or self._sheet.all_chosen or not self._model.renew(total, sheets.pages, held):
            self._model.show(total, sheets.pages)
        if self._mark == "first":
            self._sheet.verticalScrollBar().setValue(0)
            self._sheet.choose(0)
        self.answered.emit(sheets.answer)
        self._count(question)
        self._chosen_changed()

    def _count(self, question: Question) -> None:
        def show(rest: Rest) -> None:
            if self.answer is not None and rest.spellings.note is not None:
                notes = (*self.answer.notes, rest.spellings.note)
                self.answer = replace(self.answer, notes=notes, wider=rest.spellings.query)
            self.counted.emit(question.request.query, rest)

        self._operations.query(tr("Count"), question.rest, show, key="sheet-facets", lane="search")

    def _fetch(self, page: int) -> None:
        question = self._question()
        self._operations.query(
            tr("Search"),
            lambda c, p: load_page(question, c, p, page),
            lambda items: self._model.put(page, items) if question == self._question() else None,
            key=f"sheet-page-{page}",
            lane="search",
        )

    def _chosen_changed(self) -> None:
        """Where all are chosen, learn which those are: the sheet has seen some of them alone."""
        self.all_ids = ()
        if not self._sheet.all_chosen:
            self._operations.jobs.drop("sheet-ids")
            return
        query = querytext.finished(self.query)

        def keep(found: tuple[list[str], int]) -> None:
            self.all_ids = tuple(found[0])
            self.all_known.emit()

        self._operations.query(
            tr("Select all"), lambda c, p: c.search.selected(query, "photo", p), keep, key="sheet-ids"
        )

    def _indexed(self) -> None:
        if self.answer is not None and self.answer.lagging:
            self._refresh()

    def _changed(self, changes: OpChanges) -> None:
        if changes:
            self._refresh()

    def _refresh(self) -> None:
        """Follow a change; where the place is not on the screen, once it is."""
        if self.is_active:
            self.run("kept")
        else:
            self._stale = True

    def activate(self) -> None:
        """The place is on the screen: what changed meanwhile is followed now."""
        self.is_active = True
        if self._stale and self.answer is not None:
            self._stale = False
            self.run("kept")

    def deactivate(self) -> None:
        """Another place is on the screen."""
        self.is_active = False
