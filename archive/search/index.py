"""The search index of one archive: fed with records, asked in the query language.

It is disposable. Whatever is missing, damaged, of another version or not provably ours counts as no
index, and is built anew by whoever feeds it.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from archive.errors import CutlineError
from archive.model import (
    SORTS,
    Article,
    Completion,
    Marks,
    Placement,
    SearchAdvice,
    SearchAnswer,
    SearchCount,
    SearchRequest,
    SharedWords,
)
from archive.progress import Progress
from archive.search.answers import (
    Facets,
    alike,
    answer,
    count,
    facet_values,
    facets_of,
    ids_of,
    marks,
    marks_alike,
    spellings_of,
)
from archive.search.completion import complete
from archive.search.documents import Document
from archive.search.engine import (
    FORMAT,
    Damaged,
    FindAgency,
    FindNames,
    Snapshot,
    Translator,
    View,
    create,
    exclusive,
    is_whole,
    tend,
    write,
)
from archive.search.filed import differing, documents_of, held
from archive.search.home import Home, missing, unavailable, unusable
from archive.search.kinship import shared_words
from archive.search.language.fields import FACETS

AnswerT = TypeVar("AnswerT")
_NEVER_STOPPED = Progress()
_TRIES = 4
_PAUSE = 0.02


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far the index has followed the journal: the last change's number, and a token of that journal."""

    seq: int
    token: str


class SearchIndex:
    """Safe to use from many threads at once. Only one may write at a time, in this process or any other.

    `archive` is the id of the archive that is indexed: an index of another one is not opened. `wait` is how
    many seconds a writer waits for another; `find_agency` gives the canonical name of an agency by any of its
    names; `clock` says what day it is, for `today` and `last-week`.
    """

    def __init__(
        self,
        folder: Path,
        *,
        archive: str = "",
        wait: float = 10.0,
        find_agency: FindAgency | None = None,
        find_names: FindNames | None = None,
        clock: Callable[[], date] = date.today,
    ) -> None:
        self._home = Home(folder, FORMAT, archive)
        self._folder = folder
        self._wait = wait
        self._find_agency = find_agency
        self._find_names = find_names
        self._clock = clock
        self._damaged: Path | None = None
        self._open: Snapshot | None = None

    def close(self) -> None:
        """Let go of the files that are held open between calls; the index may be used again."""
        self._open = None

    # --- Writing ---

    def state(self) -> IndexState | None:
        """What the last commit covers; None where the index must be built anew."""
        held = self._open
        if held is not None and held.folder != self._current():  # or the folder is no longer ours alone
            self._open = None
        try:
            stored = self._ask(lambda seen: seen.state)
        except CutlineError:
            return None
        return IndexState(int(stored["seq"]), str(stored["token"])) if stored else None

    def update(
        self,
        articles: Iterable[Article],
        alone: Iterable[Placement],
        changed: Iterable[str],
        state: IndexState,
        progress: Progress | None = None,
        territory: str = "",
    ) -> None:
        """Replace the documents of these records, and note `state`: one commit.

        An article comes with the placements in it; `alone` are photos that no article uses. Of `changed` ids
        only what comes with these records stays. Orders on territories count in the archive's own
        `territory`, an ISO 3166-1 alpha-2 code, "" for none.

        Raises `CutlineError` if there is no index to update, another process holds it, or it cannot be
        written, and `Cancelled`. Whatever is raised, the index stays as it was.
        """
        if self._current() is None:
            raise missing()
        with self._writing(), exclusive(self._home.lock_file, self._wait):
            current = self._current()  # another process may have built it anew meanwhile
            if current is None:
                raise missing()
            self._write(current, documents_of(articles, alone, territory), changed, state, progress)

    def rebuild(
        self,
        articles: Iterable[Article],
        alone: Iterable[Placement],
        state: IndexState,
        progress: Progress | None = None,
        territory: str = "",
    ) -> None:
        """Build a whole index beside the one in use, then put it in its place in one step.

        Raises `CutlineError` as `update` does, and `Cancelled` if `progress` was cancelled; the index in
        use then stays.
        """
        with self._writing():
            self._home.prepare()
        with self._writing(), exclusive(self._home.lock_file, self._wait):
            fresh = self._begin()
            try:
                self._write(fresh, documents_of(articles, alone, territory), (), state, progress)
                self._home.adopt(fresh)
            except BaseException:
                shutil.rmtree(fresh, ignore_errors=True)
                raise
            self._damaged = None

    def tend(self, progress: Progress | None = None) -> None:
        """Merge what many small commits left, so that searching stays quick; others search and write
        meanwhile.

        Nothing happens where it is not worth it, or where another does it. Raises `CutlineError` as `update`
        does, and `Cancelled`; the index stays as it was then.
        """
        current = self._current()
        try:
            with self._writing():
                while current is not None and tend(current, self._home.lock_file, self._wait, progress):
                    current = self._current()
        except CutlineError as error:
            if error.code != "index-locked":  # whoever holds it will tend it in turn
                raise

    def _begin(self) -> Path:
        self._home.clear(keep=self._home.current())
        fresh = self._home.begin()
        create(fresh)
        return fresh

    def _write(
        self,
        folder: Path,
        documents: Iterable[Document],
        changed: Iterable[str],
        state: IndexState,
        progress: Progress | None = None,
    ) -> None:
        held = self._open  # once: another thread may put something else there
        if held is not None and held.folder != folder:
            held = None
        write(folder, documents, changed, {"seq": state.seq, "token": state.token}, progress, held)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """What the disk refuses, or lost, told as an error that a user can act on.

        Its code is "index" where the index in use can still be asked, else "index-unavailable".
        """
        try:
            yield
        except OSError as error:
            is_gone = self._current() is None
            key = "index-unavailable.not-written" if is_gone else "index.not-written"
            raise unusable(self._folder, error, key) from error
        except Damaged as error:
            self._damaged = self._home.current()
            raise missing() from error

    def _current(self) -> Path | None:
        current = self._home.current()
        return None if current == self._damaged else current

    # --- Looking after it ---

    def is_whole(self) -> bool:
        """Whether every byte of the index in use is as it was written; so it is where there is none."""
        current = self._home.current()
        return current is None or is_whole(current)

    def held(self) -> list[str]:
        """The ids of all records that have a document, as often as they have. Raises as `search` does."""
        return self._answered(held)

    def differing(self, articles: Iterable[Article], alone: Iterable[Placement], territory: str) -> list[str]:
        """The ids of those records whose documents are others than those that the index holds."""
        documents = list(documents_of(articles, alone, territory))
        return self._answered(lambda seen: differing(seen, documents))

    # --- Searching ---

    def search(self, request: SearchRequest, progress: Progress | None = None) -> SearchAnswer:
        """A page of what a query finds, with counts and the asked-for facets of the whole result.

        By story `total` and `articles` count stories (those that match by their own text or by that of their
        photos), and so do the facets; `photos` still counts the photos that match. Never raises for what was
        typed. Raises `CutlineError` for a sort that is none of `SORTS` ("usage"), and where there is no index
        that can be read ("index-unavailable"): no answer is not the answer that nothing was found. Raises
        `Cancelled` where `progress` was cancelled.
        """
        if request.sort not in SORTS:
            raise CutlineError("usage.no-sort", sort=request.sort, known=tuple(SORTS))
        began, told = time.perf_counter(), progress or _NEVER_STOPPED
        return self._answered(lambda seen: answer(seen, request, self._translator(seen), told, began))

    def facets(self, request: SearchRequest, progress: Progress | None = None) -> Facets:
        """The facets that `search` would give, for a page that did not wait for them."""
        told = progress or _NEVER_STOPPED
        return self._answered(lambda seen: facets_of(seen, request, self._translator(seen), told))

    def facet_values(
        self,
        request: SearchRequest,
        field: str,
        typed: str = "",
        limit: int | None = None,
        progress: Progress | None = None,
    ) -> tuple[tuple[str, int], ...]:
        """Values of one facet over all that a search finds, with how many records (by story: stories) have
        each, most frequent first: all of them, or the first `limit`.

        With `typed` only those of which a word begins so, whatever its case and accents. Raises
        `CutlineError` for what is no facet ("usage"), and as `search` does.
        """
        if field not in FACETS:
            raise CutlineError("usage.no-facet", field=field, known=tuple(FACETS))
        told = progress or _NEVER_STOPPED
        return self._answered(
            lambda seen: facet_values(seen, request, self._translator(seen), told, field, typed, limit)
        )

    def spellings(self, request: SearchRequest) -> SearchAdvice:
        """The query with other romanisations of its names that stand in the archive, if they find more."""
        return self._answered(lambda seen: spellings_of(seen, request, self._translator(seen)))

    def count(self, requests: Sequence[SearchRequest], progress: Progress | None = None) -> list[SearchCount]:
        """How much each of several searches finds; raises what `search` raises."""
        told = progress or _NEVER_STOPPED

        def each(seen: View) -> Iterator[SearchCount]:
            for request in requests:
                told.check()
                yield count(seen, request, self._translator(seen), told)

        return self._answered(lambda seen: list(each(seen)))

    def ids(self, request: SearchRequest, progress: Progress | None = None) -> list[str]:
        """The ids of all stories and photos that `search` finds, whatever the page; raises what it raises."""
        told = progress or _NEVER_STOPPED
        return self._answered(lambda seen: ids_of(seen, request, self._translator(seen), told))

    def more_like(
        self, record_id: str, request: SearchRequest, progress: Progress | None = None
    ) -> SearchAnswer:
        """Records of other stories that share the most telling words and names with one, best first.

        Of the request its kind and its page matter, and whether it is by story.
        """
        began, told = time.perf_counter(), progress or _NEVER_STOPPED
        return self._answered(lambda seen: alike(seen, record_id, request, told, began))

    def shared_words(self, article_id: str, most: int, progress: Progress | None = None) -> list[SharedWords]:
        """The stories that share most of what is rare in one, best first; raises what `search` raises."""
        return self._answered(lambda seen: shared_words(seen, article_id, most, progress))

    def marks(
        self, record: Article | Placement, story: Article | None, request: SearchRequest, like: str = ""
    ) -> Marks:
        """Where a query stands in what is shown of a story, or of a photo with its `story`, if it has one.

        With `like` it is what `more_like` that record goes by, of which only an index knows.
        """
        if like:
            return self._ask(lambda seen: marks_alike(seen, record, story, like)) or {}
        return marks(record, story, request, Translator((), self._clock(), self._find_agency))

    def complete(self, text: str, cursor: int, limit: int = 8) -> list[Completion]:
        """Fields, or values of the field being typed, that may stand at the cursor; best first."""
        with suppress(CutlineError):
            found = self._ask(lambda seen: complete(text, cursor, limit, seen))
            if found is not None:
                return found
        return complete(text, cursor, limit, None)

    def _snapshot(self) -> Snapshot | None:
        """The index as it is now, None without one.

        It is opened anew only after a commit: an index that another has taken the place of is gone.
        """
        held = self._open
        if held is not None and held.is_current():
            return held
        current = self._current()
        if current is None:
            self._open = None
            return None
        found = self._open = Snapshot(current, held if held and held.folder == current else None)
        return found

    def _translator(self, seen: View) -> Translator:
        return Translator(seen.languages(), self._clock(), self._find_agency, find_names=self._find_names)

    def _answered(self, question: Callable[[View], AnswerT]) -> AnswerT:
        found = self._ask(question)
        if found is None:
            raise unavailable(self._folder)
        return found

    def _ask(self, question: Callable[[View], AnswerT]) -> AnswerT | None:
        """The answer of a fresh view; None without an index.

        A commit may delete a file just before it is opened, so a failed question is asked again of a newer
        view. If it still fails, and not every byte is as it was written, the index is taken for damaged, and
        `state` says so from then on.
        """
        for remaining in reversed(range(_TRIES)):
            seen = None
            try:
                seen = self._snapshot()
                return None if seen is None else question(View(seen))
            except (CutlineError, MemoryError):
                raise
            except Exception as error:  # damaged files may lead to anything
                self._open = None
                if not remaining:
                    asked = seen.folder if seen else self._home.current()
                    if asked is not None and is_whole(asked):
                        raise
                    self._damaged = asked
                    raise unavailable(self._folder) from error
                time.sleep(_PAUSE)
        return None
