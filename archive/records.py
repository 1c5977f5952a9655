"""What an archive tells of its records, without changing or searching it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from sqlalchemy import select

from archive.curation.conflicts import articles_with_conflicts, placements_with_conflicts
from archive.errors import NotFound
from archive.model import (
    Article,
    Hit,
    Photo,
    Placement,
    Revision,
    Stats,
)
from archive.store import statistics
from archive.store import tables as t
from archive.store.database import Database
from archive.store.heads import load_heads
from archive.store.listed import load_listed
from archive.store.records import load_photos
from archive.store.revisions import load_revisions, load_versions
from archive.store.rows import count_by, rows_by
from archive.store.titles import load_titles

T = TypeVar("T")


class Records:
    """The records of one archive, loaded whole; every method may be called from any thread.

    Raises `NotFound` for an id that is no record.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def article(self, article_id: str) -> Article:
        """A story, whole."""
        return _one(self.articles([article_id]), "not-found.article", article_id)

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """Stories in the order of `ids`; ids that are none are left out."""
        wanted = list(ids)
        with self._database.reading() as connection:
            found = articles_with_conflicts(connection, wanted)
        return [found[i] for i in wanted if i in found]

    def titles(self, ids: Iterable[str]) -> dict[str, str]:
        """What to call records by: the headline of a story, of a photo its own or its caption."""
        with self._database.reading() as connection:
            return {key: title for key, (_, title) in load_titles(connection, ids).items()}

    def listed(self, ids: Iterable[str]) -> list[Hit]:
        """Stories and uses of photos as a list shows them, in the order of `ids`, the trash included; ids
        that are none are left out.
        """
        wanted = list(ids)
        with self._database.reading() as connection:
            found = load_listed(connection, wanted)
        return [found[i] for i in wanted if i in found]

    def revisions(self, article_id: str) -> list[Revision]:
        """Every version of a story, the oldest first, each with what differs from the one before it."""
        with self._database.reading() as connection:
            found = load_revisions(connection, article_id)
        first = _one(found, "not-found.article", article_id)
        from archive.identity.differences import differences  # here: few ask for it

        return [first, *(replace(new, differences=differences(old, new)) for old, new in pairwise(found))]

    def versions(self, article_ids: Iterable[str]) -> dict[str, list[Revision]]:
        """Every version of those among several stories that have older ones, as `revisions` gives them but
        for what differs between them.
        """
        with self._database.reading() as connection:
            older = count_by(connection, t.revision.c.article_id, article_ids)
            return load_versions(connection, older)

    def paragraphs(self, article_ids: Iterable[str]) -> dict[str, tuple[str | None, list[str]]]:
        """The day of each of several stories (EDTF, None without one) and its text, in paragraphs, with
        nothing else of it; ids that are none are left out, and stories in the trash.
        """
        with self._database.reading() as connection:
            heads = load_heads(connection, article_ids)
            blocks = rows_by(connection, t.block.c.article_id, heads, t.block.c.ordinal)
        return {
            key: (head.published, [row["text"] for row in blocks.get(key, ()) if row["kind"] != "photo"])
            for key, head in heads.items()
        }

    def placement(self, placement_id: str) -> Placement:
        """One use of a photo, with its caption and credit."""
        return _one(self.placements([placement_id]), "not-found.photo", placement_id)

    def placements(self, ids: Iterable[str]) -> list[Placement]:
        """Uses of photos in the order of `ids`; ids that are none are left out."""
        wanted = list(ids)
        with self._database.reading() as connection:
            found = placements_with_conflicts(connection, wanted)
        return [found[i] for i in wanted if i in found]

    def photo(self, photo_id: str) -> Photo:
        """The work itself, with its files and embedded metadata."""
        with self._database.reading() as connection:
            found = load_photos(connection, [photo_id])
        return _one(list(found.values()), "not-found.photo", photo_id)

    def uses(self, photo_id: str) -> list[tuple[Placement, str | None]]:
        """Every use of a photo, with the title of the story that ran it (None where it stands alone)."""
        self.photo(photo_id)
        p, a = t.placement.c, t.article.c
        query = (
            select(p.id, p.article_id)
            .outerjoin(t.article, p.article_id == a.id)
            .where(p.photo_id == photo_id)
            .order_by(a.published, p.id)
        )
        with self._database.reading() as connection:
            stories = {row.id: row.article_id for row in connection.execute(query)}
            placements = placements_with_conflicts(connection, list(stories))
            heads = load_heads(connection, filter(None, stories.values()), trashed=True)
        return [(placements[key], heads[of].title if of else None) for key, of in stories.items()]

    def stats(self) -> Stats:
        """Counts over the whole archive."""
        with self._database.reading() as connection:
            return statistics.stats(connection)


def _one(found: Sequence[T], complaint: str, record_id: str) -> T:
    if not found:
        raise NotFound(complaint, id=record_id)
    return found[0]
