"""The room of searching: the index, kept level with the journal, and all that is asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from archive.errors import CutlineError
from archive.indexing import LAGGING, IndexFeed
from archive.model import (
    Article,
    Completion,
    Marks,
    Note,
    Placement,
    RecordKind,
    SearchAdvice,
    SearchAnswer,
    SearchCount,
    SearchRequest,
    SharedWords,
)
from archive.model.said import Said
from archive.progress import Progress
from archive.records import Records
from archive.search import Facets, IndexState, SearchIndex
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.witness import LOST, Amiss

AnswerT = TypeVar("AnswerT")
_ALIKE = SearchRequest(limit=20)


class Search:
    """Searches one archive. Every method may be called from any thread."""

    def __init__(
        self,
        database: Database,
        journal: Journal,
        index: SearchIndex,
        records: Records,
        amiss: Callable[[], Amiss | None] = lambda: None,
    ) -> None:
        """`amiss` tells what is amiss with the journal, which answers then say."""
        self._amiss = amiss
        self._index = index
        self._records = records
        self._feed = IndexFeed(database, journal, index)

    def find(
        self, request: SearchRequest, *, patient: bool = True, progress: Progress | None = None
    ) -> SearchAnswer:
        """Stories and uses of photos that match a query of our language; never fails for its syntax.

        Who is not `patient` gets an answer at once, with a note where the index is still behind; see
        `catch_up`. A first page that is not to wait for facets and other spellings of names is asked for
        without them; `facets` and `spellings` give them for the same request. Raises `Cancelled` soon after
        `progress` was cancelled.
        """
        lag = self._feed.ready(patient=patient)
        if lag is not None and not self._feed.exists():
            return SearchAnswer((), 0, 0, 0, 0.0, notes=(lag,), lagging=True)
        answer = self._asked(
            lambda: self._index.search(request, progress),
            SearchAnswer((), 0, 0, 0, 0.0, notes=(LAGGING,), lagging=True) if not patient else None,
            progress,
        )
        if left_out := self._feed.left_out():
            answer = replace(
                answer, notes=(*answer.notes, Note.of("records-left-out", count=str(len(left_out))))
            )
        if amiss := self._amiss():
            answer = replace(answer, notes=(amiss_note(amiss), *answer.notes))
        return answer if lag is None else replace(answer, notes=(*answer.notes, lag), lagging=True)

    def facets(self, request: SearchRequest, progress: Progress | None = None) -> Facets:
        """The facets of all that a search finds, as the index stands. Raises `Cancelled` as `find` does."""
        if not self._feed.exists():
            return {}
        return self._asked(lambda: self._index.facets(request, progress), {})

    def facet_values(
        self,
        request: SearchRequest,
        field: str,
        typed: str = "",
        limit: int | None = None,
        progress: Progress | None = None,
    ) -> tuple[tuple[str, int], ...]:
        """Values of one facet over all that a search finds, with their counts, most frequent first.

        All of them, or the first `limit`; with `typed` those of which a word begins so. As the index stands.
        Raises `CutlineError` for what is no facet ("usage"), and `Cancelled` as `find` does.
        """
        if not self._feed.exists():
            return ()
        return self._asked(
            lambda: self._index.facet_values(request, field, typed, limit, progress), (), progress
        )

    def spellings(self, request: SearchRequest) -> SearchAdvice:
        """The query with other romanisations of its names that the archive has (Gaddafi, Qaddafi), if any."""
        if not self._feed.exists():
            return SearchAdvice()
        return self._asked(lambda: self._index.spellings(request), SearchAdvice())

    def count(self, requests: Sequence[SearchRequest], progress: Progress | None = None) -> list[SearchCount]:
        """How many stories and photos each of several searches finds, as the index stands; no hits are read.

        Raises `Cancelled` soon after `progress` was cancelled.
        """
        if not self._feed.exists():
            return [SearchCount(0, 0) for _ in requests]
        return self._asked(lambda: self._index.count(requests, progress), progress=progress)

    def more_like(
        self, record_id: str, request: SearchRequest = _ALIKE, progress: Progress | None = None
    ) -> SearchAnswer:
        """What resembles an article or a use of a photo by its most telling words and names, best first.

        Nothing of its own story is among it. Of the request its kind and its page matter, and whether it is
        by story. Raises `NotFound`, and `Cancelled` as `find` does.
        """
        if not self._records.articles([record_id]):
            self._records.placement(record_id)
        self._feed.ready(patient=True)
        return self._asked(lambda: self._index.more_like(record_id, request, progress), progress=progress)

    def shared_words(self, article_id: str, most: int) -> list[SharedWords]:
        """The stories that share most of what is rare in one, best first, as the index stands; none without
        an index, or for what is no story.
        """
        if not self._feed.exists():
            return []
        return self._asked(lambda: self._index.shared_words(article_id, most), [])

    def marks(self, record: Article | Placement, request: SearchRequest, like: str = "") -> Marks:
        """Where what a search asks for stands in each text that is shown of a story or a photo.

        With `like` it is what the search for records like that one went by. By the matcher that found them:
        word forms, names, phrases and similar spellings included, what is excluded left out.
        """
        story = None
        if isinstance(record, Placement) and record.article_id is not None:
            story = self._records.article(record.article_id)
        return self._asked(lambda: self._index.marks(record, story, request, like), {})

    def selected(
        self,
        query: str,
        kind: RecordKind | None = None,
        progress: Progress | None = None,
        *,
        by_story: bool = False,
    ) -> tuple[list[str], int]:
        """The ids of all that `find` has for a query, a plain question too, and the journal's number up to
        which that is true.

        `by_story` gives for a photo the story that used it. The index catches up first, however long that
        takes.
        """
        self._feed.catch_up(progress)
        state = self._index.state()
        seq = state.seq if state is not None else 0
        request = SearchRequest(query, kind=kind, by_story=by_story)
        return self._asked(lambda: self._index.ids(request, progress), None, progress), seq

    def complete(self, text: str, cursor: int, limit: int = 8) -> list[Completion]:
        """What the query under the cursor may go on as: fields, and values that the archive knows."""
        return self._index.complete(text, cursor, limit)

    def _asked(
        self,
        question: Callable[[], AnswerT],
        instead: AnswerT | None = None,
        progress: Progress | None = None,
    ) -> AnswerT:
        """What the index answers; where it turns out to be damaged, `instead`, or what a new one answers."""
        try:
            return question()
        except CutlineError as error:
            if error.code != "index-unavailable" or self._feed.exists():
                raise
        if instead is not None:
            return instead
        self._feed.catch_up(progress)
        return question()

    def reindex(self, progress: Progress | None = None) -> None:
        """Build the search index anew."""
        self._feed.rebuild(progress)

    def known(self) -> IndexState | None:
        """How far the index has followed the journal, None where there is none."""
        return self._index.state()

    def check(self, sample: int = 200) -> Iterator[tuple[str, Said]]:
        """What is wrong with the index: the id of a record, or "", and what; `sample` records drawn at random
        are looked at closely. Raises `CutlineError` where it cannot be read or brought level.
        """
        return self._feed.check(sample)

    def left_out(self) -> dict[str, Said]:
        """Records that are damaged, so that indexing left them out just now, each with the reason."""
        return self._feed.left_out()

    def catch_up(self, progress: Progress | None = None) -> None:
        """Bring the search index up to date now instead of at the next search."""
        self._feed.catch_up(progress)


def amiss_note(amiss: Amiss) -> Note:
    """What is amiss with an archive's journal, as a note."""
    seen = str(amiss.seen.seq)
    if amiss.code == LOST:
        return Note.of("work-lost", seen=seen, ends=str(amiss.ends))
    return Note.of("history-rewritten", seen=seen)
