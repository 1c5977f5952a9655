"""Links between articles, and from articles to the web: typed, with a note, readable from both ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, or_, select

from archive.curation.all_threads import AllThreads
from archive.curation.room import Room
from archive.curation.seen import check_seen, last_change
from archive.curation.suggestions import MOST_KIN, suggestions_for
from archive.curation.threads import thread_of
from archive.dates import is_before
from archive.errors import NotFound, Refused
from archive.identity.addresses import web_address
from archive.model import (
    LATER_TYPES,
    LINK_TYPES,
    Link,
    OpChanges,
    OperationName,
    Proposal,
    Proposals,
    SharedWords,
    Suggestion,
    Thread,
    ThreadHead,
    WebLink,
)
from archive.model.said import Code, Said
from archive.store import tables as t
from archive.store.database import Database
from archive.store.decisions import decide, decided, forget, others
from archive.store.heads import Head, load_heads
from archive.store.images import Row
from archive.store.journal import Journal
from archive.store.operation import Operation, new_id
from archive.store.rows import existing, rows_by

Kin = Callable[[str, int], Sequence[SharedWords]]
"""At most so many stories that share the rare words of one."""


class Links(Room):
    """The links between the stories of one archive, and which may belong together besides."""

    def __init__(self, database: Database, journal: Journal, kin: Kin) -> None:
        """`kin` asks the search index, of which this room knows nothing."""
        super().__init__(database, journal)
        self._kin = kin
        self._threads = AllThreads()

    def of(self, article_id: str) -> list[Link]:
        """The links of an article, from either end."""
        with self._database.reading() as connection:
            return links_of(connection, article_id)

    def corrected_by(self, article_ids: Iterable[str]) -> dict[str, list[str]]:
        """The stories of which each of several is the correction, those that are of none left out."""
        with self._database.reading() as connection:
            return _corrected_by(connection, article_ids)

    def web(self, article_id: str) -> list[WebLink]:
        """The links of an article to the web, in the order of their addresses."""
        with self._database.reading() as connection:
            return web_links_of(connection, article_id)

    def thread(self, article_id: str) -> Thread:
        """All that links lead to from a story, in the order of time. Raises `NotFound`."""
        with self._database.reading() as connection:
            return thread_of(connection, article_id)

    def threads(self, limit: int | None = None, offset: int = 0) -> list[ThreadHead]:
        """The threads of linked stories, that with the latest day first; at most `limit` from the `offset`-th
        on.
        """
        with self._database.reading() as connection:
            found = self._threads.get(connection)
        return found[offset:] if limit is None else found[offset : offset + limit]

    def count_threads(self) -> int:
        """How many threads there are."""
        with self._database.reading() as connection:
            return len(self._threads.get(connection))

    def suggestions(self, article_id: str) -> list[Suggestion]:
        """Articles that may be related, each with its reasons; neither linked yet nor dismissed."""
        kin = self._kin(article_id, MOST_KIN)
        with self._database.reading() as connection:
            settled = {link.other_id for link in links_of(connection, article_id)}
            settled |= others(decided(connection, "link", [article_id]), article_id, "apart")
            return suggestions_for(connection, article_id, kin, settled)

    def proposed(self, offset: int, stories: int = 20) -> Proposals:
        """The best suggestion of each of so many stories, the newest first, from its `offset`-th on.

        A pair is told of its later story, so that it is told once.
        """
        c = t.article.c
        moment = (func.coalesce(c.published, "").desc(), c.id.desc())
        with self._database.reading() as connection:
            query = select(c.id).order_by(*moment).offset(offset).limit(stories + 1)
            ids = list(connection.scalars(query))
            heads = load_heads(connection, ids[:stories])
        best = ((head, self._earlier(head)) for head in (heads[each] for each in ids if each in heads))
        return Proposals(
            tuple(
                Proposal(head.id, head.title, head.published, head.publication, suggestion)
                for head, suggestion in best
                if suggestion is not None
            ),
            offset + stories if len(ids) > stories else None,
        )

    def _earlier(self, head: Head) -> Suggestion | None:
        """The best suggestion of a story that is not later than it."""
        own = head.published or "", head.id
        return next(
            (each for each in self.suggestions(head.id) if (each.other_published or "", each.other_id) < own),
            None,
        )

    def add(
        self,
        a: str,
        b: str | Sequence[str],
        type: str,
        note: str = "",
        *,
        seen: str | None = None,
        force: bool = False,
    ) -> OpChanges:
        """Tie article `a` to `b`, an article, a web address or several; types are `LINK_TYPES`.

        Where a note is no longer what was `seen`, `ChangedMeanwhile` is raised; None asks nothing. A type
        that the dates contradict is refused ("dates") unless it is meant, by `force`.
        """
        ends = [b] if isinstance(b, str) else list(dict.fromkeys(b))
        named = OperationName("link", {"type": type})
        return self._do(named, lambda o: add_links(o, a, ends, type, note, seen, force=force))

    def remove(self, a: str, b: str) -> OpChanges:
        """Take away the link between two articles, or from one to a web address."""
        return self._do(OperationName("unlink"), lambda o: remove_link(o, a, b))

    def dismiss(self, a: str, b: str) -> OpChanges:
        """Never suggest again that two articles belong together, until somebody links them."""
        return self._do(OperationName("dismiss"), lambda o: dismiss(o, a, b))


def add_links(
    operation: Operation,
    a: str,
    ends: Iterable[str],
    kind: str,
    note: str,
    seen: str | None = None,
    *,
    force: bool = False,
) -> None:
    """Tie article `a` to each of several ends; see `add_link`."""
    for b in ends:
        add_link(operation, a, b, kind, note, seen, force=force)


def add_link(
    operation: Operation,
    a: str,
    b: str,
    kind: str,
    note: str,
    seen: str | None = None,
    *,
    force: bool = False,
) -> None:
    """Tie article `a` to article `b`, "a is a follow-up to b", or to a web address. Setting it again changes
    type and note.

    `seen` is the note that was shown before, "" where there was none. Raises `NotFound` for an id that is no
    article, `Refused` for an unknown type, a link to itself, what is no web address, and, without `force`,
    dates that contradict the type; `ChangedMeanwhile` for another note by now.
    """
    if kind not in LINK_TYPES:
        raise Refused("link-type", kind=kind, known=tuple(LINK_TYPES))
    if a == b:
        raise Refused("same-article.link")
    if _is_address(b):
        _put(operation, a, _address(b), kind, note, seen)
        return
    _check(operation, a, b)
    if not force:
        _check_dates(operation, a, b, kind)
    row = _between(operation, a, b)
    _check_note(operation, "link", row, seen)
    if row is None:
        row = {"id": new_id("k"), "from_id": a, "to_id": b, "type": kind, "note": note}
        operation.insert(t.link, row)
    else:
        operation.update(t.link, row["id"], from_id=a, to_id=b, type=kind, note=note)
    forget(operation, "link", a, b)


def remove_link(operation: Operation, a: str, b: str) -> None:
    """Take away the link between two articles, whichever way it points, or to an address.

    Raises `NotFound`.
    """
    if _is_address(b):
        _check(operation, a)
        row = operation.find(t.web_link, from_id=a, address=_address(b))
    else:
        _check(operation, a, b)
        row = _between(operation, a, b)
    if row is None:
        raise NotFound("no-link", a=a, b=b)
    operation.delete(t.web_link if _is_address(b) else t.link, [row["id"]])


def dismiss(operation: Operation, a: str, b: str) -> None:
    """Remember that two articles are not to be suggested for each other. Raises `NotFound`, `Refused`."""
    if a == b:
        raise Refused("same-article.suggestion")
    _check(operation, a, b)
    decide(operation, "link", [(a, b)], "apart")


def links_of(connection: Connection, article_id: str) -> list[Link]:
    """The links of an article in both directions, newest story first; none to stories in the trash."""
    tie = t.link.c
    query = select(t.link).where(or_(tie.from_id == article_id, tie.to_id == article_id)).order_by(tie.id)
    rows = list(connection.execute(query).mappings())
    heads = load_heads(connection, (_other(row, article_id) for row in rows))
    pairs = [(row, heads[_other(row, article_id)]) for row in rows if _other(row, article_id) in heads]
    pairs.sort(key=lambda each: each[1].published or "", reverse=True)
    return [
        Link(
            id=row["id"],
            record_id=article_id,
            other_id=head.id,
            other_title=head.title,
            other_published=head.published,
            other_publication=head.publication,
            type=row["type"],
            note=row["note"],
            outgoing=row["from_id"] == article_id,
        )
        for row, head in pairs
    ]


def _corrected_by(connection: Connection, article_ids: Iterable[str]) -> dict[str, list[str]]:
    rows = rows_by(connection, t.link.c.from_id, article_ids, t.link.c.id)
    ends = {
        key: [row["to_id"] for row in group if row["type"] == "correction"] for key, group in rows.items()
    }
    shown = load_heads(connection, (end for group in ends.values() for end in group))
    found = {key: [end for end in group if end in shown] for key, group in ends.items()}
    return {key: group for key, group in found.items() if group}


def web_links_of(connection: Connection, article_id: str) -> list[WebLink]:
    """The links of an article to the web, in the order of their addresses."""
    rows = rows_by(connection, t.web_link.c.from_id, [article_id], t.web_link.c.address)
    return [
        WebLink(row["id"], article_id, row["address"], row["type"], row["note"])
        for row in rows.get(article_id, ())
    ]


def _other(row: Mapping[Any, Any], article_id: str) -> str:
    return str(row["to_id"] if row["from_id"] == article_id else row["from_id"])


def _is_address(text: str) -> bool:
    """Whether somebody means an address: no id has a colon or a stop."""
    return ":" in text or "." in text or "/" in text


def _address(text: str) -> str:
    address = web_address(text)
    if address is None:
        raise Refused("address", text=text)
    return address


def _put(operation: Operation, a: str, address: str, kind: str, note: str, seen: str | None) -> None:
    """Tie an article to a web address."""
    _check(operation, a)
    row = operation.find(t.web_link, from_id=a, address=address)
    _check_note(operation, "web_link", row, seen)
    if row is None:
        row = {"id": new_id("w"), "from_id": a, "address": address, "type": kind, "note": note}
        operation.insert(t.web_link, row)
    else:
        operation.update(t.web_link, row["id"], type=kind, note=note)


def _check_note(operation: Operation, table: str, row: Row | None, seen: str | None) -> None:
    changed = last_change(table, row_id=row["id"]) if row else None
    check_seen(operation, "note", seen, row["note"] if row else "", changed)


def _check_dates(operation: Operation, a: str, b: str, kind: str) -> None:
    """Refuse what the dates as they are shown contradict; one that no source states contradicts nothing."""
    heads = load_heads(operation.connection, [a, b], trashed=True)
    later, earlier = heads[a], heads[b]
    if kind in LATER_TYPES and _is_older(later, earlier):
        told = Said.of(
            "link-dates",
            type=Code(kind),
            later=later.title,
            later_moment=_moment(later),
            earlier=earlier.title,
            earlier_moment=_moment(earlier),
        )
        raise Refused("dates", told=told)


def _moment(head: Head) -> str:
    """When a story was published, to the minute at most."""
    return (head.published or "")[:16].replace("T", " ")


def _is_older(one: Head, other: Head) -> bool:
    if one.inferred or other.inferred or not one.published or not other.published:
        return False
    return is_before(one.published, other.published)


def _check(operation: Operation, *ids: str) -> None:
    known = existing(operation.connection, t.article, ids)
    for article_id in ids:
        if article_id not in known:
            raise NotFound("not-found.to-link", id=article_id)


def _between(operation: Operation, a: str, b: str) -> Row | None:
    return operation.find(t.link, from_id=a, to_id=b) or operation.find(t.link, from_id=b, to_id=a)
