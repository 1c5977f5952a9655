"""What an action acts on: the one place that says which records are shown and chosen.

The list marks a record, the reader shows it, and between the two lie a moment of settling and a job. An
action that comes meanwhile waits until both say the same: nothing is done to a record that is not shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from archive.curation.selection import Selection
from archive.model import Hit, RecordKind
from ui.models.results import record_of
from ui.places.search.results import ResultsView
from ui.reader.page import Page
from ui.reader.reader import Reader
from ui.reader.story import StoryPage

SETTLE_MS = 90
"""Running through results by key shows only the one that is stopped at."""


class SearchTarget(QObject):
    """Keeps the reader at the record that the list marks, and the list's mark at what the reader shows.

    `moved()` when another record is meant from now on, though it may still be on its way. `all_of` says by
    its query what all that was found is, None where no query says it.
    """

    moved = Signal()

    def __init__(self, results: ResultsView, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._reader = reader
        self.all_of: Selection | None = None
        self._waiting: tuple[str, Callable[[], object]] | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._open_marked)
        results.activated.connect(self._activated)
        results.opened.connect(self._open_marked)
        reader.strayed.connect(self._strayed)
        reader.shown.connect(self._shown)

    @property
    def record(self) -> str:
        """The record that is meant, though it may be on its way; "" for none."""
        hit = self._results.marked()
        return record_of(hit, self._results.by_story) if hit is not None else self._reader.wanted_id

    # --- what is meant ---------------------------------------------------------------------------------

    @property
    def is_settled(self) -> bool:
        """Whether the reader shows what is meant."""
        return not self._settle.isActive() and not self._reader.is_opening

    @property
    def page(self) -> Any:
        """The page that is shown, None where there is none."""
        return self._reader.page

    @property
    def placement_id(self) -> str:
        """The photo that a command on one photo means; "" if none is shown."""
        return self._reader.placement_id

    def chosen(self) -> list[Hit]:
        """The hits that a command on several records means: those selected, where they are several."""
        return self._results.chosen() if self.count > 1 else []

    def chosen_ids(self) -> list[str]:
        """The records of `chosen`: stories, or photos on the sheet."""
        return self._results.chosen_ids() if self.count > 1 else []

    @property
    def count(self) -> int:
        """How many records an action on many means: the rows chosen, else what is open."""
        chosen = self._results.count_chosen
        return chosen if chosen > 1 else int(isinstance(self.page, Page))

    def selection(self) -> Selection | None:
        """The records chosen in the list, where they are several; else what is open.

        Everything that was found is meant by its query. None, too, while rows that are chosen have not come.
        """
        if self._results.count_chosen < 2:
            return self._named([self.page.record_id]) if isinstance(self.page, Page) else None
        all_but = self._results.all_but
        if all_but is not None and self.all_of is not None:
            return replace(self.all_of, left_out=all_but)
        ids = self._results.chosen_ids()
        spans = self._results.current_view.spans()
        missing = self._results.model.need(row for first, last in spans for row in range(first, last + 1))
        return None if missing else self._named(ids)

    def _named(self, ids: list[str]) -> Selection:
        kind: RecordKind | None = None if self._results.by_story else "photo"
        return Selection(tuple(ids), kind=kind, by_story=self._results.by_story)

    def holds(self, when: str) -> bool:
        """Whether a `record`, a `story` or a `photo` is shown, or something that may be one is on its way.

        A `selection` is there as soon as anything is chosen or open.
        """
        if when == "selection":
            return self.count > 0
        if not self.is_settled:
            return True
        return {
            "record": isinstance(self.page, Page),
            "story": isinstance(self.page, StoryPage),
            "photo": bool(self.placement_id),
        }[when]

    def act(self, when: str, call: Callable[[], object]) -> None:
        """Call once the record that is meant is shown, if it then is what `when` names (as in `holds`).

        Another move before that lets go of the call.
        """
        if self._settle.isActive():
            self._open_marked()
        if self._reader.is_opening:
            self._waiting = (when, call)
        elif self.holds(when):
            call()

    # --- keeping list and reader together -----------------------------------------------------------------

    def follow_list(self) -> None:
        """Let the reader show what the list marks, after other rows came into it.

        Where it marks nothing the reader has gone its own way, and is marked if it stands here by now.
        """
        hit = self._results.marked()
        if hit is None:
            self._strayed(self._reader.wanted_id)
        elif self._is_wanted(hit):
            self._settle.stop()
            self._reader.mean(_photo_of(hit))
        else:
            self._settle.start()
        self.moved.emit()

    def mean(self, hit: Hit) -> None:
        """Mean a record that is marked elsewhere than in the list, and let the reader show it."""
        self._settle.stop()
        self._waiting = None
        self._results.mark(self._results.model.row_of(record_of(hit, self._results.by_story)))
        if not self._is_wanted(hit):
            self._open(hit)
        self.moved.emit()

    def show(self, record_id: str, *, is_story: bool) -> None:
        """Let the reader show a record that need not stand in the list."""
        self._reader.open_again(record_id, is_story)
        self._strayed(record_id)

    def row_shown(self) -> int:
        """Where the record in the reader stands in the list, or its photo or story; -1 if nowhere."""
        model, page = self._results.model, self.page
        ids = [self._reader.wanted_id, self.placement_id]
        if page is not None:
            ids += [block.placement.article_id or "" for block in page.photos.values()]
        return next((row for record in ids if (row := model.row_of(record)) >= 0), -1)

    def clear(self, choice: bool = False) -> None:
        """Mean nothing: the reader is emptied."""
        self._settle.stop()
        self._waiting = None
        self._reader.clear(choice=choice)

    def _is_wanted(self, hit: Hit) -> bool:
        return record_of(hit, self._results.by_story) == self._reader.wanted_id

    def _activated(self) -> None:
        self._waiting = None
        hit = self._results.marked()
        if hit is None or self._is_wanted(hit):
            self._settle.stop()
            if hit is not None:
                self._reader.mean(_photo_of(hit))
        else:
            self._settle.start()
        self.moved.emit()

    def _open_marked(self) -> None:
        self._settle.stop()
        hit = self._results.marked()
        if hit is None:
            self.moved.emit()
        else:
            self._open(hit)

    def _open(self, hit: Hit) -> None:
        if hit.kind == "article":
            self._reader.open_story(hit.id)
        elif hit.article_id is not None and self._results.by_story:
            self._reader.open_story(hit.article_id, photo=hit.id)
        else:
            self._reader.open_photo(hit.id)

    def _strayed(self, record_id: str) -> None:
        self._settle.stop()
        self._waiting = None
        self._results.mark(self._results.model.row_of(record_id))
        self.moved.emit()

    def _shown(self, record_id: str) -> None:
        if self._waiting is None or self._reader.is_opening:
            return
        (when, call), self._waiting = self._waiting, None
        if record_id and self.holds(when):
            call()


def _photo_of(hit: Hit) -> str:
    return hit.id if hit.kind == "photo" else ""
