"""The Search place: what the bar, the facets, the results and the reader have to do with each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from archive.model import Hit, OpChanges, SearchAnswer, Sort
from ui.models.results import ResultsModel
from ui.places.search.querybar import QueryBar
from ui.places.search.question import Likeness, Question, Rest
from ui.places.search.results import STORIES, ResultsView
from ui.reader.reader import Reader
from ui.services import querytext
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.services.wording import shortened

TYPING_MS = 140
LONGEST_OFFER = 48
SETTLE_MS = 90
"""Running through results by key shows only the one that is stopped at."""


class Search(QObject):
    """Holds the query, the view and the sorting; runs searches and shows what they answer.

    `answered(SearchAnswer)` after the results stand there; `counted(query, facets)` when facets come.
    """

    answered = Signal(object)
    counted = Signal(str, object)

    def __init__(
        self,
        operations: Operations,
        bar: QueryBar,
        results: ResultsView,
        reader: Reader,
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
        self._hit: Hit | None = None
        self._shown = ("", "")
        self._answer: SearchAnswer | None = None
        self._like: Likeness | None = None
        self._archive_empty = False
        self._under_way = False
        self._typing = self._timer(TYPING_MS, lambda: self.run())
        self._settle = self._timer(SETTLE_MS, self._open_settled)
        bar.edited.connect(self._edited)
        bar.submitted.connect(self._submitted)
        bar.completion_wanted.connect(self._complete)
        bar.stepped.connect(results.step)
        bar.cleared.connect(self.clear)
        results.activated.connect(self._activated)
        results.opened.connect(self._opened)
        results.left.connect(bar.take_keyboard)
        results.view_chosen.connect(self.show_view)
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
        self.run(keep=True)

    def include(self, field: str, value: str) -> None:
        """Narrow the search to a value."""
        self.set_query(querytext.with_state(self.query, field, value, "include"))

    def show_view(self, view: str) -> None:
        """Show stories or photos."""
        if view != self._results.view:
            self._results.show_view(view)
            self.run()

    def sort_by(self, order: Sort) -> None:
        """Sort by relevance, newest, oldest or title."""
        self.sort = order
        self.run()

    def _edited(self, text: str) -> None:
        self.query = text
        self._under_way = True
        self._like = None
        self._typing.start()

    def _submitted(self) -> None:
        if self._typing.isActive():
            self._typing.stop()
            self.run()
        self._results.current_view.setFocus()

    def _complete(self, text: str, cursor: int) -> None:
        self._operations.query(
            "complete",
            lambda c, p: c.complete(text, cursor),
            lambda found: self._bar.offer(found) if self._bar.text() == text else None,
            key="complete",
            otherwise=lambda error: None,
        )

    def _indexed(self) -> None:
        """Ask again what was answered before everything was indexed."""
        if self._answer is not None and self._answer.lagging:
            self.run(keep=True)

    @property
    def is_settled(self) -> bool:
        """Whether no search, and nothing it would open, is under way."""
        waiting = self._typing.isActive() or self._settle.isActive()
        return not waiting and not any(job.lane != "image" for job in self._operations.jobs.running)

    # --- searching -----------------------------------------------------------------------------------

    def run(self, keep: bool = False) -> None:
        """Search; the newest search wins. The first page comes at once, facets are counted after it.

        `keep` holds on to the chosen result, for a search that only follows a change.
        """
        self._typing.stop()
        self._operations.jobs.drop("facets")
        self._operations.jobs.drop("more")
        asked = self._question()
        self._operations.query(
            tr("Search"),
            lambda c, p: asked.page(c, 0, p),
            lambda answer: self._show(asked, answer, keep),
            key="search",
            lane="search",
        )

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
        if answer is not None and advice.query:
            self._answer = answer = replace(answer, notes=(*answer.notes, advice.note), wider=advice.query)
            self._tell(asked, answer)
        self.counted.emit(asked.request.query, rest.facets)

    def _more(self, offset: int) -> None:
        asked = self._question()
        self._operations.query(
            tr("Search"),
            lambda c, p: asked.page(c, offset, p),
            lambda answer: self._model.append(offset, answer.hits),
            key="more",
            lane="search",
        )

    def _show(self, asked: Question, answer: SearchAnswer, keep: bool) -> None:
        self._answer = answer
        self._reader.mark(asked)
        current = self._hit.id if keep and self._hit is not None else ""
        in_place = self._model.refresh(answer.hits, answer.total)
        if not in_place:
            self._model.show(answer.hits, answer.total)
        self._results.show_answer(answer)
        stays = in_place and keep and bool(self._results.chosen())
        if answer.hits and not stays:
            self._results.choose(max(0, self._model.row_of(current)))
        elif not answer.hits:
            self._say_nothing_found(answer)
        self._tell(asked, answer)
        if asked.like is None:
            self._count(asked)
        self.answered.emit(answer)

    def _tell(self, asked: Question, answer: SearchAnswer) -> None:
        """What is to be said beside results: what they resemble, what of the query was read otherwise."""
        like = asked.like
        back = [("back-to-search", tr("Back to the search"))]
        self._results.banner.say(
            tr("More like “{title}”", title=like.title) if like else "", back if like else ()
        )
        self._results.sorting.setVisible(like is None)
        notes = answer.notes if answer.hits else ()
        offers = [("search-wider", tr("Search all spellings"))] if answer.wider else []
        self._results.notes.say(" ".join(notes), offers)

    def note_empty(self, empty: bool) -> None:
        """Know whether there is anything in the archive, which changes what nothing found means."""
        self._archive_empty = empty
        if self._answer is not None and not self._answer.hits:
            self._say_nothing_found(self._answer)

    def _say_nothing_found(self, answer: SearchAnswer) -> None:
        self._hit = None
        if self._like is not None:
            self._results.empty.show_words(
                "search", tr("Nothing resembles it"), "", [("back-to-search", tr("Back to the search"))]
            )
            return
        if answer.lagging and not self._archive_empty:
            self._results.empty.show_words("search", tr("The list is being made"), "\n".join(answer.notes))
            return
        if self._archive_empty or not self.query.strip():
            self._results.empty.show_words(
                "drop",
                tr("Drop files or folders here"),
                tr("Saved web pages, texts and photos become stories with captions and credits."),
                [("import-files", tr("Import files…")), ("import-sample", tr("Import the sample"))],
            )
            self._reader.clear(choice=False)
            return
        notes = "\n".join(answer.notes) or tr("Try fewer words, another spelling, or take a facet away.")
        offers = [("clear-search", tr("Clear the search")), ("query-help", tr("What can be searched"))]
        if answer.meant:
            offers.insert(
                0, ("search-meant", tr("Search for {query}", query=shortened(answer.meant, LONGEST_OFFER)))
            )
        self._results.empty.show_words("search", tr("Nothing found"), notes, offers)

    def _suggested(self, name: str) -> None:
        answer = self._answer
        if name in ("clear-search", "back-to-search"):
            self.clear()
        elif name == "search-meant" and answer is not None:
            self.set_query(answer.meant)
        elif name == "search-wider" and answer is not None:
            self.set_query(answer.wider)

    # --- opening ---------------------------------------------------------------------------------------

    def _activated(self, hit: Hit) -> None:
        shown = (hit.id, self._results.view)
        if shown == self._shown and self._reader.record_id:
            self._hit = hit
            return
        self._hit = hit
        self._settle.start()

    def _open_settled(self) -> None:
        if self._hit is not None:
            self.open_hit(self._hit)

    def _opened(self, hit: Hit) -> None:
        self._settle.stop()
        self._hit = hit
        self.open_hit(hit)
        self._reader.area.setFocus()

    def chosen_ids(self) -> list[str]:
        """The records that the selected results stand for: stories, or photos on the sheet."""
        stories = self._results.view == STORIES
        hits = self._results.chosen()
        return list(dict.fromkeys((hit.article_id if stories else None) or hit.id for hit in hits))

    def open_hit(self, hit: Hit) -> None:
        """Show a hit: a story at the photo that matched, or a photo on its own page."""
        self._shown = (hit.id, self._results.view)
        if hit.kind == "article":
            self._reader.open_story(hit.id)
        elif hit.article_id is not None and self._results.view == STORIES:
            self._reader.open_story(hit.article_id, photo=hit.id)
        else:
            self._reader.open_photo(hit.id)

    def _changed(self, changes: OpChanges) -> None:
        if changes:
            self.run(keep=True)
