"""Links between articles: typed, with a note, readable from both ends."""

from __future__ import annotations

from sqlalchemy import Connection, and_, or_, select

from archive.curation.room import Room
from archive.curation.seen import check_seen, last_change
from archive.curation.suggestions import suggestions_for
from archive.errors import NotFound, Refused
from archive.model import LINK_TYPES, Link, OpChanges, OperationName, Suggestion
from archive.store import tables as t
from archive.store.changes import Row
from archive.store.operation import Operation, new_id
from archive.store.rows import existing


class Links(Room):
    """The links between the stories of one archive, and which may belong together besides."""

    def of(self, article_id: str) -> list[Link]:
        """The links of an article, from either end."""
        with self._database.reading() as connection:
            return links_of(connection, article_id)

    def suggestions(self, article_id: str) -> list[Suggestion]:
        """Articles that may be related and are not linked yet, each with its reasons."""
        with self._database.reading() as connection:
            linked = [link.other_id for link in links_of(connection, article_id)]
            return suggestions_for(connection, article_id, linked)

    def add(self, a: str, b: str, type: str, note: str = "", *, seen: str | None = None) -> OpChanges:
        """Tie article `a` to article `b`; types are `archive.model.LINK_TYPES`.

        Where the note is no longer what was `seen`, `ChangedMeanwhile` is raised; None asks nothing.
        """
        named = OperationName("link", {"type": type})
        return self._do(named, lambda o: add_link(o, a, b, type, note, seen))

    def remove(self, a: str, b: str) -> OpChanges:
        """Take away the link between two articles."""
        return self._do(OperationName("unlink"), lambda o: remove_link(o, a, b))


def add_link(operation: Operation, a: str, b: str, kind: str, note: str, seen: str | None = None) -> None:
    """Tie article `a` to article `b`: "a is a follow-up to b". Setting it again changes type and note.

    `seen` is the note that was shown before, "" where there was none. Raises `NotFound` for an id that is no
    article, `Refused` for an unknown type or a link to itself, `ChangedMeanwhile` for another note by now.
    """
    if kind not in LINK_TYPES:
        raise Refused(f"“{kind}” is no type of link. Use one of: {', '.join(LINK_TYPES)}.", code="link-type")
    if a == b:
        raise Refused("An article cannot be linked to itself.", code="same-article")
    _check(operation, a, b)
    row = _between(operation, a, b)
    changed = last_change("link", row_id=row["id"]) if row else None
    check_seen(operation, "note", seen, row["note"] if row else "", changed)
    if row is None:
        row = {"id": new_id("k"), "from_id": a, "to_id": b, "type": kind, "note": note}
        operation.insert(t.link, row)
    else:
        operation.update(t.link, row["id"], from_id=a, to_id=b, type=kind, note=note)


def remove_link(operation: Operation, a: str, b: str) -> None:
    """Take away the link between two articles, whichever way it points. Raises `NotFound`."""
    _check(operation, a, b)
    row = _between(operation, a, b)
    if row is None:
        raise NotFound(f"There is no link between {a} and {b}.", code="no-link")
    operation.delete(t.link, [row["id"]])


def links_of(connection: Connection, article_id: str) -> list[Link]:
    """The links of an article in both directions, newest story first."""
    tie, other = t.link.c, t.article.c
    away = and_(tie.from_id == article_id, tie.to_id == other.id)
    here = and_(tie.to_id == article_id, tie.from_id == other.id)
    query = (
        select(t.link, other.title, other.published, other.publication, other.id.label("other"))
        .join(t.article, or_(away, here))
        .order_by(other.published.desc(), tie.id)
    )
    return [
        Link(
            id=row["id"],
            record_id=article_id,
            other_id=row["other"],
            other_title=row["title"],
            other_published=row["published"],
            other_publication=row["publication"],
            type=row["type"],
            note=row["note"],
            outgoing=row["from_id"] == article_id,
        )
        for row in connection.execute(query).mappings()
    ]


def _check(operation: Operation, *ids: str) -> None:
    known = existing(operation.connection, t.article, ids)
    for article_id in ids:
        if article_id not in known:
            raise NotFound(f"No article has the id {article_id}. Links tie articles.")


def _between(operation: Operation, a: str, b: str) -> Row | None:
    return operation.find(t.link, from_id=a, to_id=b) or operation.find(t.link, from_id=b, to_id=a)
