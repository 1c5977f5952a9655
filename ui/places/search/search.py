"""The Search place: what the bar, the facets, the results and the reader have to do with each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from archive.curation.selection import Selection
from archive.model import OpChanges, SearchAdvice, SearchAnswer, SearchRequest, Sort
from ui.models.results import ResultsModel
from ui.places.search.querybar import QueryBar
from ui.places.search.question import FURTHEST, Again, Likeness, Part, Question, Rest, Rows
from ui.places.search.remarks import READ_OTHERWISE, Remarks
from ui.places.search.results import Held, ResultsView
from ui.places.search.target import SearchTarget
from ui.reader.reader import Reader
from ui.services import querytext
from ui.services.i18n import counted, tr
from ui.services.operations import Operations

TYPING_MS = 140
Mark = Literal["first", "kept", "shown"]


class Search(QObject):
    """Holds the query, the view and the sorting; runs searches and shows what they answer.

    `answered(SearchAnswer)` after the results stand there; `counted(query, Rest)` when facets come;
    `told(str)` says what the user chose and a change took out of the list.
    """

    answered = Signal(object)
    counted = Signal(str, object)
    told = Signal(str)

    def __init__(
        self,
        operations: Operations,
        bar: QueryBar,
        results: ResultsView,
        reader: Reader,
        target: SearchTarget,
        remarks: Remarks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.query = ""
        self.sort: Sort = "relevance"
        self._operations = operations
        self._bar = bar
        self._results = results
        self._model: ResultsModel = results.model
        self._reader = reader
        self._target = target
        self._remarks = remarks
        self._answered: Question | None = None
        self._mark: Mark | None = None
        self._answer: SearchAnswer | None = None
        self._like: Likeness | None = None
        self._archive_empty = False
        self._under_way = False
        self._typing = self._timer(TYPING_MS, lambda: self.run())
        results.left.connect(bar.take_keyboard)
        results.view_chosen.connect(self.show_view)
        results.all_wanted.connect(self.choose_all)
        results.empty.pressed.connect(self._suggested)
        results.notes.pressed.connect(self._suggested)
        results.banner.pressed.connect(self._suggested)
        self._model.more_wanted.connect(self._more)
        operations.changed.connect(self._changed)
        operations.indexed.connect(self._indexed)
        reader.acts.search.connect(self.include)

    def _timer(self, interval: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(call)
        return timer

    @property
    def view(self) -> str:
        """Whether stories or photos are shown."""
        return self._results.view

    # --- the query ---------------------------------------------------------------------------------

    def set_query(self, query: str) -> None:
        """Search for this, and write it into the bar."""
        self._bar.set_text(query)
        self.query = query
        self._under_way = False
        self._like = None
        self.run()

    def clear(self) -> None:
        """Go back from what resembles a record; else search for everything."""
        if self._like is not None:
            self.leave_likeness()
        else:
            self.set_query("")

    def more_like(self, record_id: str, title: str) -> None:
        """Show what resembles a story or a photo, until the user goes back or asks for something else."""
        self._like = Likeness(record_id, title)
        self.run()

    def leave_likeness(self) -> None:
        """Show again what the search found, at the record that others were to resemble."""
        self._like = None
        self.run("kept")

    def include(self, field: str, value: str) -> None:
        """Narrow the search to a value."""
        self.set_query(querytext.with_state(self.query, field, value, "include"))

    def show_view(self, view: str) -> None:
        """Show stories or photos."""
        if view != self._results.view:
            self._results.show_view(view)
            self.run("shown")

    def show_all(self, view: str) -> None:
        """Show all stories or all photos."""
        self._results.show_view(view)
        self.set_query("")

    def sort_by(self, order: Sort) -> None:
        """Sort by relevance, newest, oldest or title; what is chosen stays chosen."""
        self.sort = order
        self.run("kept")

    def edit(self, text: str) -> None:
        """Search for what stands in the bar while somebody types."""
        self.query = text
        self._under_way = True
        self._like = None
        self._typing.start()

    def finish_typing(self) -> None:
        """Take the query as it stands: its last word is a whole one from now on."""
        if self._under_way:
            self._under_way = False
            self.run("first" if self._typing.isActive() else "kept")

    def submit(self) -> None:
        """Search for whole words, and go to the results."""
        self.finish_typing()
        self._results.take_keyboard()

    def choose_all(self) -> None:
        """Choose all that matches: the query as it stands, whose last word is a whole one from now on."""
        self._results.choose_all()
        self._results.take_keyboard()
        if self._under_way:
            self._under_way = False
            self._mark = "kept"
            self.run("kept")

    def _indexed(self) -> None:
        """Ask again what was answered before everything was indexed."""
        if self._answer is not None and self._answer.lagging:
            self.run("kept")

    @property
    def is_settled(self) -> bool:
        """Whether no search, and nothing it would open, is under way."""
        waiting = self._typing.isActive() or not self._target.is_settled
        return not waiting and not any(job.lane != "image" for job in self._operations.jobs.running)

    # --- searching -----------------------------------------------------------------------------------

    def run(self, mark: Mark = "first") -> None:
        """Search; the newest search wins. The first page comes at once, facets are counted after it.

        `mark` says what is chosen then: the `first` result; what was chosen before (`kept`), for a search
        that follows a change or another order; or the record that is `shown`, where it is found.
        """
        self._typing.stop()
        self._operations.jobs.drop("facets")
        self._operations.jobs.drop("more")
        asked = self._question()
        if mark != "kept" or not self._mark:  # else a search that is not answered yet says what is marked
            self._mark = mark
        rows = self._held_rows() if self._mark == "kept" else Rows()
        self._operations.query(
            tr("Search"),
            lambda c, p: asked.again(c, p, rows),
            lambda again: self._show(asked, again),
            key="search",
            lane="search",
        )

    @property
    def is_under_way(self) -> bool:
        """Whether somebody is typing the query."""
        return self._under_way

    @property
    def request(self) -> SearchRequest:
        """What is asked of the archive now."""
        return self._question().request

    def _question(self) -> Question:
        query = querytext.finished(self.query)
        return Question.of(query, self._results.view, self.sort, typing=self._under_way, like=self._like)

    def _count(self, asked: Question) -> None:
        self._operations.query(
            tr("Count"),
            asked.rest,
            lambda rest: self._show_rest(asked, rest),
            key="facets",
            lane="search",
        )

    def _show_rest(self, asked: Question, rest: Rest) -> None:
        answer = self._answer
        advice = rest.spellings
        if answer is not None and advice.note is not None:
            self._answer = answer = replace(answer, notes=(*answer.notes, advice.note), wider=advice.query)
            self._remarks.tell(asked, answer)
        self.counted.emit(asked.request.query, rest)

    def _more(self, offset: int) -> None:
        asked = self._question()
        self._operations.query(
            tr("Search"),
            lambda c, p: asked.part(c, offset, p),
            lambda part: self._put(offset, part),
            key="more",
            lane="search",
            otherwise=self._no_more,
        )

    def _put(self, offset: int, part: Part) -> None:
        """Take a page; where the marked row was on its way with it, the reader shows it now."""
        waiting = self._results.count_chosen > 0 and self._results.marked() is None
        self._model.put(offset, part.hits, part.against)
        if waiting and self._results.marked() is not None:
            self._target.follow_list()

    def _no_more(self, error: Exception) -> None:
        self._model.lose()
        self._operations.tell(error)

    def _held_rows(self) -> Rows:
        """The records in the list that are held on to, and where they stand."""
        held = self._results.hold()
        records = frozenset((*held.chosen, held.current)) - {""}
        last = max((row for record in records if (row := self._model.row_of(record)) < FURTHEST), default=-1)
        return Rows(records, last + 1, held.row)

    def _all_of(self, asked: Question, answer: SearchAnswer) -> Selection | None:
        """What finds again all that was found; None where it was not found by all that is asked for."""
        otherwise = any(note.code in READ_OTHERWISE for note in answer.notes)
        if asked.like is not None or asked.request.typing or otherwise:
            return None
        request = asked.request
        return Selection(query=request.query, kind=request.kind, by_story=request.by_story)

    def _show(self, asked: Question, again: Again) -> None:
        answer = again.answer
        self._answer, self._answered = answer, asked
        self._target.all_of = self._all_of(asked, answer)
        mark, self._mark = self._mark or "first", None
        held, strayed = self._results.hold(), bool(self._reader.wanted_id) and not self._results.chosen()
        in_place = self._model.refresh(answer.hits, answer.total, asked.by_story, again.against)
        if not in_place:
            self._model.show(answer.hits, answer.total, asked.by_story, again.against)
        if again.around:
            self._model.put(again.offset, again.around)
        self._results.show_answer(answer, asked.request.query)
        if not answer.hits:
            if mark != "kept" or not strayed:
                self._target.clear()
            self._remarks.tell_nothing_found(asked, answer, self._archive_empty)
        elif mark == "kept":
            self._keep(held, in_place, strayed)
        else:
            self._results.choose(max(0, self._target.row_shown()) if mark == "shown" else 0)
        if answer.hits:
            self._target.follow_list()
        self._reader.mark(asked, stays=self._target.is_settled)
        self._remarks.tell(asked, answer)
        if asked.like is None:
            self._count(asked)
        else:  # the facets counted for another answer say nothing of this one
            self.counted.emit(asked.request.query, Rest({}, SearchAdvice(), {}))
        self.answered.emit(answer)

    def _keep(self, held: Held, in_place: bool, strayed: bool) -> None:
        """Choose again what was chosen; where nothing of it is left, what stands in its place."""
        gone = 0 if in_place else self._results.restore(held)
        if not self._results.chosen() and not strayed:
            self._results.choose(max(0, self._results.current_view.currentIndex().row()))
        if gone and len(held.chosen) > 1:
            self.told.emit(
                tr(
                    "No longer found, so no longer chosen: {results}",
                    results=counted(gone, "result", "results"),
                )
            )

    def note_empty(self, empty: bool) -> None:
        """Know whether there is anything in the archive, which changes what nothing found means."""
        self._archive_empty = empty
        answer, asked = self._answer, self._answered
        if answer is not None and asked is not None and not answer.hits:
            self._remarks.tell_nothing_found(asked, answer, empty)

    def _suggested(self, name: str) -> None:
        answer = self._answer
        if name in ("clear-search", "back-to-search"):
            self.clear()
        elif name == "search-meant" and answer is not None:
            self.set_query(answer.meant)
        elif name == "search-wider" and answer is not None:
            self.set_query(answer.wider)

    def _changed(self, changes: OpChanges) -> None:
        if changes:
            self.run("kept")
