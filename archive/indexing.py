"""The search index follows the journal: what changed since it last looked is what it indexes anew.

The number that the index keeps is one that was read before its documents were: what others write meanwhile
has higher numbers and is indexed the next time, some of it twice, none of it never.
"""

from __future__ import annotations

import logging
import math
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from threading import Lock

from sqlalchemy import Connection, select

from archive.curation.conflicts import (
    READINGS,
    articles_with_conflicts,
    placements_with_conflicts,
    uses_beside,
)
from archive.errors import CutlineError
from archive.model import Article, Note, Placement
from archive.model.said import Said
from archive.progress import Progress
from archive.search import IndexState, SearchIndex
from archive.store import tables as t
from archive.store.agents import uses_of_agents
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.restrictions import ordered_by_territory
from archive.store.rows import chunks, existing
from archive.store.settings import TERRITORY, load_setting
from archive.store.values import Load, RecordT, sound
from archive.words import said_words

log = logging.getLogger(__name__)
LAGGING = Note("index-lagging")
_SHORT_WAY = 400
"""Row changes, about four stories with their photos, that a search may index on its way."""


class IndexFeed:
    """Keeps one index level with one journal; safe to call from any thread."""

    def __init__(self, database: Database, journal: Journal, index: SearchIndex) -> None:
        self._database = database
        self._journal = journal
        self._index = index
        self._lock = Lock()
        self._left_out: dict[str, Said] = {}

    def catch_up(self, progress: Progress | None = None) -> None:
        """Index what changed since the last time, or everything where the index is missing or foreign; then
        see that searching stays quick, while others go on.

        Raises `CutlineError` while another process is writing the index.
        """
        with self._lock:
            self._catch_up(progress)
        self._index.tend(progress)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Index everything anew."""
        with self._lock:
            self._rebuild(IndexState(*self._journal.last()), progress)

    def ready(self, *, patient: bool) -> Note | None:
        """Catch up before a search; gives a note where the answer may lag behind, None where it is level.

        Without patience only a short way is caught up, and nobody is waited for: somebody is typing, and
        `catch_up` is on its way. Raises `CutlineError` where there is no index and none can be built.
        """
        if not patient:
            behind = self._behind()
            if not behind:  # another search may hold the lock, to find the same
                return None
            if behind > _SHORT_WAY:
                return LAGGING
        if not self._lock.acquire(blocking=patient):
            return LAGGING
        try:
            self._catch_up(None)
        except CutlineError:
            if self._index.state() is None:
                raise
            return LAGGING
        finally:
            self._lock.release()
        return None

    def exists(self) -> bool:
        """Whether there is an index that can be asked."""
        return self._index.state() is not None

    def left_out(self) -> dict[str, Said]:
        """The records that this process could not index, each with the reason; searches do not find them."""
        return dict(self._left_out)

    def check(self, sample: int) -> Iterator[tuple[str, Said]]:
        """What is wrong with the index, held against the tables: an id, "" for the whole, and what.

        Of `sample` records drawn at random what the index holds is looked at, of all others that they are
        there. An index that is behind is brought level first; one that is not there is not wrong.
        """
        if not self._index.is_whole():
            yield "", Said.of("index.bytes")
            return
        if self._index.state() is None:
            return
        self.catch_up()
        with self._database.reading() as connection:
            wanted = _with_documents(connection) - self._left_out.keys()
        held = self._index.held()
        for found, what in (
            (wanted.difference(held), Said.of("index.not-in-it")),
            (set(held) - wanted, Said.of("index.in-no-table")),
            ({each for each, often in Counter(held).items() if often > 1}, Said.of("index.twice")),
        ):
            yield from ((record_id, what) for record_id in sorted(found))
        both = sorted(wanted.intersection(held))
        drawn = random.sample(both, min(sample, len(both)))
        with self._database.reading() as connection:
            articles, alone = _affected(connection, frozenset(drawn), frozenset())
            territory = load_setting(connection, TERRITORY)
        for record_id in self._index.differing(
            self._articles(sorted(articles)), self._alone(sorted(alone)), territory
        ):
            yield record_id, Said.of("index.other-texts")

    def _behind(self) -> float:
        """How many row changes the index is behind; infinitely many where it must be built anew."""
        seq, _ = self._journal.last()
        state = self._index.state()
        if state is None or self._journal.token_at(state.seq) != state.token:
            return math.inf
        return seq - state.seq

    def _catch_up(self, progress: Progress | None) -> None:
        seq, token = self._journal.last()
        state = self._index.state()
        if state is None or self._journal.token_at(state.seq) != state.token:
            self._rebuild(IndexState(seq, token), progress)
        elif state.seq < seq:
            self._update(state.seq, IndexState(seq, token), progress)

    def _update(self, since: int, state: IndexState, progress: Progress | None) -> None:
        changes = self._journal.since(since)
        changed = changes.records
        self._left_out = {key: why for key, why in self._left_out.items() if key not in changed}
        with self._database.reading() as connection:
            articles, alone = _affected(connection, changed, changes.tables)
            territory = load_setting(connection, TERRITORY)
        self._index.update(
            self._articles(sorted(articles)), self._alone(sorted(alone)), changed, state, progress, territory
        )

    def _rebuild(self, state: IndexState, progress: Progress | None) -> None:
        self._left_out = {}
        with self._database.reading() as connection:
            articles = connection.scalars(select(t.article.c.id)).all()
            alone = connection.scalars(
                select(t.placement.c.id).where(t.placement.c.article_id.is_(None))
            ).all()
            territory = load_setting(connection, TERRITORY)
        self._index.rebuild(self._articles(articles), self._alone(alone), state, progress, territory)

    def _articles(self, ids: Iterable[str]) -> Iterator[Article]:
        return self._loaded(articles_with_conflicts, ids)

    def _alone(self, ids: Iterable[str]) -> Iterator[Placement]:
        return self._loaded(placements_with_conflicts, ids)

    def _loaded(self, load: Load[RecordT], ids: Iterable[str]) -> Iterator[RecordT]:
        """Records, a few at a time: nobody holds an import of thousands at once."""
        with self._database.reading() as connection:
            for batch in chunks(ids):
                yield from (found for _, found in sound(load, connection, batch, self._leave_out))

    def _leave_out(self, record_id: str, reason: Said) -> None:
        log.warning("%s is not indexed: %s", record_id, said_words(reason))
        self._left_out[record_id] = reason


def _with_documents(connection: Connection) -> set[str]:
    """The ids of all records that have a document of their own."""
    past = select(t.past_use.c.id)
    found = set(connection.scalars(select(t.article.c.id)))
    return found.union(connection.scalars(select(t.placement.c.id).where(t.placement.c.id.not_in(past))))


def _affected(
    connection: Connection, changed: frozenset[str], tables: frozenset[str]
) -> tuple[set[str], set[str]]:
    """Articles and stand-alone placements whose documents may say something else after these changes."""
    records = set(changed) | _tagged(connection, changed) | uses_of_agents(connection, changed)
    records |= _collected(connection, changed)
    if TERRITORY in changed:
        records |= ordered_by_territory(connection)
    placement, article = t.placement.c, t.article
    for batch in chunks(tuple(records)):
        records.update(connection.scalars(select(placement.id).where(placement.photo_id.in_(batch))))
    if not READINGS.isdisjoint(tables):
        records |= uses_beside(connection, records)
    articles = existing(connection, article, records)
    alone: set[str] = set()
    for batch in chunks(records):
        query = select(placement.id, placement.article_id).where(placement.id.in_(batch))
        for row in connection.execute(query):
            if row.article_id is None:
                alone.add(row.id)
            else:
                articles.add(row.article_id)
    return articles, alone


def _collected(connection: Connection, changed: frozenset[str]) -> set[str]:
    """Records in a collection that changed, as its name may have."""
    item = t.collection_item.c
    records: set[str] = set()
    for batch in chunks(existing(connection, t.collection, changed)):
        records.update(connection.scalars(select(item.record_id).where(item.collection_id.in_(batch))))
    return records


def _tagged(connection: Connection, changed: frozenset[str]) -> set[str]:
    """Records under a changed tag or under any tag below it, whose path changed with it."""
    tags = existing(connection, t.tag, changed)
    grown = tags
    while grown:
        below: set[str] = set()
        for batch in chunks(grown):
            below.update(connection.scalars(select(t.tag.c.id).where(t.tag.c.parent_id.in_(batch))))
        grown = below - tags
        tags |= below
    records: set[str] = set()
    for batch in chunks(tags):
        records.update(connection.scalars(select(t.tagging.c.record_id).where(t.tagging.c.tag_id.in_(batch))))
    return records
