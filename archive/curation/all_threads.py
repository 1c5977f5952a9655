"""All threads of an archive: worked out once from every link, then anew for those that a change concerns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from threading import Lock

from sqlalchemy import Connection, Select, select, union

from archive.curation.kept import is_written_since, touched_since
from archive.model import ThreadHead
from archive.store import tables as t
from archive.store.operation import last_seq
from archive.store.rows import among
from archive.store.shelved import is_trashed

_TABLES = tuple(table.name for table in (t.link, t.trash, t.article))
"""What threads are made of."""
_MOST_TOUCHED = 5_000
"""Stories that changed: of more, all threads are worked out anew."""


class AllThreads:
    """The threads of two stories or more, that with the latest day first; undated ones last.

    Of the stories their days count as they came in. May be asked from any thread of the program.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._seq: int | None = None
        self._of: dict[str, ThreadHead] = {}
        """The thread of each story that is linked."""
        self._members: dict[ThreadHead, list[str]] = {}
        self._ordered: list[ThreadHead] = []

    def get(self, connection: Connection) -> list[ThreadHead]:
        """All of them, as of a connection's moment, or of a later one that somebody else read."""
        with self._lock:
            seq, known = last_seq(connection), self._seq
            if known is None:
                self._work_out(connection)
            elif is_written_since(connection, known, _TABLES):
                touched = touched_since(connection, known, _TABLES, _MOST_TOUCHED)
                if touched is None:
                    self._work_out(connection)
                else:
                    self._renew(connection, touched)
            self._seq = max(seq, known or 0)
            return list(self._ordered)

    def _work_out(self, connection: Connection) -> None:
        self._of, self._members, self._ordered = {}, {}, []
        self._put(_groups(connection, _links(connection)))

    def _renew(self, connection: Connection, touched: Iterable[str]) -> None:
        """Work out the threads of some stories, with all that are tied to them now or were before."""
        ids: set[str] = set()
        links: dict[tuple[str, str], None] = {}
        gone: set[ThreadHead] = set()
        reached = set(touched)
        while reached:
            heads = {self._of[one] for one in reached if one in self._of}
            gone |= heads
            new = (reached | {one for head in heads for one in self._members[head]}) - ids
            ids |= new
            found = _links(connection, new)
            links |= dict.fromkeys(found)
            reached = {end for link in found for end in link} - ids
        for head in gone:
            for one in self._members.pop(head):
                del self._of[one]
        self._ordered = [head for head in self._ordered if head not in gone]
        self._put(_groups(connection, links))

    def _put(self, groups: Iterable[Sequence[tuple[str, str]]]) -> None:
        for group in groups:
            head = _head(group)
            self._members[head] = [article_id for _, article_id in group]
            self._of |= dict.fromkeys(self._members[head], head)
            self._ordered.append(head)
        self._ordered.sort(key=lambda head: (head.last, head.article_id), reverse=True)


def _links(connection: Connection, ids: Iterable[str] | None = None) -> list[tuple[str, str]]:
    """The ends of all links, or of those of some stories; none of or to what is in the trash."""
    end = t.link.c
    sound: Select[tuple[str, str]] = select(end.from_id, end.to_id).where(~is_trashed(end.from_id, end.to_id))
    if ids is None:
        return [(row.from_id, row.to_id) for row in connection.execute(sound)]
    of = among(ids)
    query = union(sound.where(end.from_id.in_(of)), sound.where(end.to_id.in_(of)))
    return [(row.from_id, row.to_id) for row in connection.execute(query)]


def _groups(connection: Connection, links: Iterable[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """The stories that links tie together, each with its day, "" for none, and its id."""
    leads_to: dict[str, str] = {}

    def root(one: str) -> str:
        while (above := leads_to.setdefault(one, one)) != one:
            leads_to[one] = leads_to[above]
            one = above
        return one

    for a, b in links:
        leads_to[root(a)] = root(b)
    story = t.article.c
    days = select(story.id, story.published).where(story.id.in_(among(leads_to)))
    groups: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for article_id, published in connection.execute(days):
        groups[root(article_id)].append((published or "", article_id))
    return iter(groups.values())


def _head(group: Sequence[tuple[str, str]]) -> ThreadHead:
    dated = sorted(each for each in group if each[0]) or sorted(group)
    return ThreadHead(dated[0][1], len(group), dated[0][0], dated[-1][0])
