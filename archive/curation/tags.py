"""Tags: a tree of names, and tags that other programs wrote into photos, proposed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import func, select

from archive.curation.room import Room
from archive.curation.selection import Ids, records_of
from archive.curation.tag_proposals import accept, dismiss, tag_proposals
from archive.curation.tag_tree import (
    SEPARATOR,
    add_tag,
    alias_tag,
    delete_tag,
    merge_tags,
    move_tag,
    recolour_tag,
    remove_tag,
    rename_tag,
    split_tag,
)
from archive.model import OpChanges, OperationName, Tag, TagProposal
from archive.store import tables as t
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.operation import last_seq
from archive.store.rows import chunks
from archive.store.shelved import is_out_of_sight
from archive.store.tags import load_tags, tags_may_differ


class Tags(Room):
    """The tags of one archive. A tag is named by its path, its name or a former one."""

    def __init__(self, database: Database, journal: Journal) -> None:
        super().__init__(database, journal)
        self._loaded: tuple[int, tuple[Tag, ...]] | None = None
        """All tags, and the journal's number up to which they are true."""

    def all(self) -> list[Tag]:
        """All tags in the order of the tree; they are asked for with every record that is shown, and loaded
        only where they may be others now.
        """
        with self._database.reading() as connection:
            seq, loaded = last_seq(connection), self._loaded
            if loaded is None or (seq != loaded[0] and tags_may_differ(connection, loaded[0])):
                loaded = seq, tuple(load_tags(connection).values())
        self._loaded = seq, loaded[1]
        return list(loaded[1])

    def count(self) -> int:
        """How many tags there are."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(t.tag)) or 0

    def tagged(self, tag_id: str, limit: int | None = None, offset: int = 0) -> list[str]:
        """The stories and uses of photos that carry a tag itself, newest story first; without the trash. All
        of them without a `limit`.
        """
        record, story, use = t.tagging.c.record_id, t.article.alias(), t.placement
        ran_in = func.coalesce(use.c.article_id, record)
        query = (
            select(record)
            .select_from(t.tagging)
            .outerjoin(use, use.c.id == record)
            .outerjoin(story, story.c.id == ran_in)
            .where(t.tagging.c.tag_id == tag_id, ~is_out_of_sight(record))
            .order_by(story.c.published.desc(), ran_in, record)
        )
        with self._database.reading() as connection:
            return list(connection.scalars(query.limit(-1 if limit is None else limit).offset(offset)))

    def carried(self, ids: Sequence[str]) -> tuple[int, int, tuple[tuple[str, int], ...]]:
        """How many stories and uses of photos these ids mean, and how many of them carry each tag, by its
        path, most first.

        Raises `NotFound` for an id that is no record.
        """
        with self._database.reading() as connection:
            records = records_of(connection, ids)
            often = Counter[str]()
            for batch in chunks(records.all):
                given = t.tagging.c.record_id.in_(batch)
                often.update(connection.execute(select(t.tagging.c.tag_id).where(given)).scalars())
            tags = load_tags(connection, counted=False)
        paths = ((tags[tag_id].path, count) for tag_id, count in often.items() if tag_id in tags)
        carried = sorted(paths, key=lambda pair: (-pair[1], pair[0].casefold()))
        return len(records.stories), len(records.uses), tuple(carried)

    def add(self, name: str, of: Ids) -> OpChanges:
        """Tag stories or uses of photos; "Harbour/Ferry fire" makes a tag inside a tag."""
        named = OperationName("tag-add", {"tag": name})
        return self._do_to(named, of, lambda o, records: add_tag(o, name, records.all))

    def remove(self, name: str, of: Ids) -> OpChanges:
        """Take a tag off stories or uses of photos."""
        named = OperationName("tag-remove", {"tag": name})
        return self._do_to(named, of, lambda o, records: remove_tag(o, name, records.all))

    def split(self, name: str, new: str, of: Ids) -> OpChanges:
        """Give those of some records that carry a tag another tag instead."""
        named = OperationName("tag-split", {"tag": name, "new": new})
        return self._do_to(named, of, lambda o, records: split_tag(o, name, new, records.all))

    def rename(self, old: str, new: str, *, seen: str | None = None) -> OpChanges:
        """Give a tag another name; the old one stays as an alias.

        Where the name is no longer what was `seen`, `ChangedMeanwhile` is raised; None asks nothing.
        """
        named = OperationName("tag-rename", {"old": old, "new": new})
        return self._do(named, lambda o: rename_tag(o, old, new, seen))

    def merge(self, source: str, into: str) -> OpChanges:
        """Make two tags one, under the name of `into`."""
        named = OperationName("tag-merge", {"tag": source, "into": into})
        return self._do(named, lambda o: merge_tags(o, source, into))

    def move(self, name: str, parent: str | None) -> OpChanges:
        """Put a tag, with those inside it, into another, or to the root with None."""
        named = OperationName("tag-move", {"tag": name, "parent": parent or SEPARATOR})
        return self._do(named, lambda o: move_tag(o, name, parent))

    def alias(self, name: str, other: str) -> OpChanges:
        """Let another name lead to a tag."""
        named = OperationName("tag-alias", {"tag": name, "name": other})
        return self._do(named, lambda o: alias_tag(o, name, other))

    def delete(self, name: str) -> OpChanges:
        """Delete a tag with all inside it; the records stay."""
        return self._do(OperationName("tag-delete", {"tag": name}), lambda o: delete_tag(o, name))

    def proposals(self) -> list[TagProposal]:
        """Tags that other programs wrote into photos and that those do not carry here, that of the most
        photos first.
        """
        with self._database.reading() as connection:
            return tag_proposals(connection)

    def accept(self, paths: Sequence[str] | None) -> OpChanges:
        """Put proposed tags, by their paths, on the photos that name them; all for None.

        Parents are made as a tree, an alias leads to its tag. Raises `NotFound` for what is not proposed and
        `Refused` where a name may mean several tags.
        """
        named = OperationName("tag-accept", {"tags": ", ".join(paths or ()) or "all"})
        return self._do(named, lambda o: accept(o, paths))

    def dismiss(self, paths: Sequence[str]) -> OpChanges:
        """Propose tags no more; accepting one by its path takes that back."""
        return self._do(OperationName("tag-dismiss", {"tags": ", ".join(paths)}), lambda o: dismiss(o, paths))

    def recolour(self, name: str, colour: str | None) -> OpChanges:
        """Set a tag's colour, "#rrggbb", or take it away with None."""
        return self._do(OperationName("tag-colour", {"tag": name}), lambda o: recolour_tag(o, name, colour))
