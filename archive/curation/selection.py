"""The records that something is done to: ids, or all that match a query as the archive stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from archive.errors import NotFound
from archive.model import RecordKind
from archive.store import tables as t
from archive.store.operation import last_seq
from archive.store.rows import chunks, existing


@dataclass(frozen=True, slots=True)
class Selected:
    """What a query gave at the journal's number `seq`: what is done to it sees that nobody wrote since."""

    ids: tuple[str, ...]
    seq: int


Ids = Sequence[str] | Selected
"""Ids of stories, of uses of photos, or of photos, which stand for all their uses; or what a query gave."""


class Grown(Exception):
    """Somebody wrote after the query was asked; it is to be asked again."""


@dataclass(frozen=True, slots=True)
class Records:
    """Stories and uses of photos, each once, in the order that they were named."""

    stories: tuple[str, ...]
    uses: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """Stories before uses of photos."""
        return (*self.stories, *self.uses)

    def of(self, kind: RecordKind) -> tuple[str, ...]:
        """Those of one kind."""
        return self.stories if kind == "article" else self.uses


def records_of(connection: Connection, of: Ids) -> Records:
    """The records that are meant. Raises `NotFound` that names every id that is none, and `Grown`."""
    if isinstance(of, Selected) and last_seq(connection) != of.seq:
        raise Grown
    ids = list(dict.fromkeys(of.ids if isinstance(of, Selected) else of))
    stories = existing(connection, t.article, ids)
    rest = [one for one in ids if one not in stories]
    uses = existing(connection, t.placement, rest)
    photos = _uses_of(connection, [one for one in rest if one not in uses])
    unknown = [one for one in ids if one not in stories and one not in uses and one not in photos]
    if unknown:
        raise NotFound("not-found.selected", ids=tuple(unknown))
    named = [use for one in ids for use in ([one] if one in uses else photos.get(one, ()))]
    return Records(tuple(one for one in ids if one in stories), tuple(dict.fromkeys(named)))


def _uses_of(connection: Connection, ids: Iterable[str]) -> dict[str, list[str]]:
    """The uses of photos, by the photo's id."""
    found: dict[str, list[str]] = {}
    p = t.placement.c
    for batch in chunks(ids):
        query = select(p.photo_id, p.id).where(p.photo_id.in_(batch)).order_by(p.id)
        for photo_id, use_id in connection.execute(query):
            found.setdefault(photo_id, []).append(use_id)
    return found


@dataclass(frozen=True, slots=True)
class Selection:
    """What somebody chose: `ids`, or all that a `query` finds, of one `kind` only if that is given.

    `by_story` means of a photo that is found the story that used it, as a search by story shows it. Those
    `left_out` are not meant, though the query finds them.
    """

    ids: tuple[str, ...] = ()
    query: str | None = None
    kind: RecordKind | None = None
    by_story: bool = False
    left_out: frozenset[str] = frozenset()
