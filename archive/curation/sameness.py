"""The room of what is the same: two photos or stories made one, one parted in two, and what may be one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from archive.curation.alike import photos_alike, photos_likeness, stories_alike
from archive.curation.names import Names
from archive.curation.room import Room
from archive.curation.same_photos import (
    ReadFile,
    files_of,
    join_photos,
    keep_photos_apart,
    part_photo,
    photo_of,
)
from archive.curation.same_stories import (
    Readings,
    join_stories,
    keep_stories_apart,
    part_story,
    version_to_part,
)
from archive.model import Alike, OpChanges, OperationName, Original
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.records import load_originals
from archive.store.restrictions import is_ordered_by_hand

ReadOriginal = Callable[[Original], ReadFile]
"""Reads a kept file of a photo anew; nothing is said and seen of one that cannot be read."""


class Sameness(Room):
    """What is one photo and one story in one archive. What is decided here, later imports keep to."""

    def __init__(self, database: Database, journal: Journal, names: Names, read: ReadOriginal) -> None:
        """`read` reads a kept file, of which this room knows nothing."""
        super().__init__(database, journal)
        self._names = names
        self._read = read

    def photos_alike(self, most: int = 50) -> list[Alike]:
        """Pairs of photos that may be one, those most alike first."""
        with self._database.reading() as connection:
            return photos_alike(connection, most)

    def photos_likeness(self, one: str, other: str) -> Alike | None:
        """What speaks for and against two photos being one, named by their ids or those of uses.

        None for what is one photo already, where their looks say nothing (or there are no prints), or where
        it was decided that they are two. Raises `NotFound`.
        """
        with self._database.reading() as connection:
            return photos_likeness(connection, photo_of(connection, one), photo_of(connection, other))

    def stories_alike(self, most: int = 50) -> list[Alike]:
        """Pairs of stories that may be versions of one, those most alike first."""
        with self._database.reading() as connection:
            return stories_alike(connection, most)

    def join_photos(self, one: str, other: str) -> OpChanges:
        """Make two photos, named by their ids or those of uses, the first of them."""
        return self._do(OperationName("same-photo"), lambda o: join_photos(o, one, other))

    def keep_photos_apart(self, one: str, other: str) -> OpChanges:
        """Remember, also for later imports, that two photos (by ids of their own or of uses) are not one."""
        return self._do(OperationName("photos-apart"), lambda o: keep_photos_apart(o, one, other))

    def part_photo(self, named: str, files: Sequence[str] = (), uses: Sequence[str] = ()) -> OpChanges:
        """Make files of a photo, by their SHA-256, and uses of it a photo of its own.

        Orders on its use go with what they were read from. Those that archivists set and lifted for the photo
        stay with the one that keeps the id, which the operation's name says where there are any.
        """
        with self._database.reading() as connection:
            photo_id = photo_of(connection, named)
            by_hand = is_ordered_by_hand(connection, photo_id)
            originals = load_originals(connection, files_of(connection, photo_id))
        # Read before the transaction, which so keeps nobody waiting.
        read = {digest: self._read(original) for digest, original in originals.items()}
        name = (
            OperationName("part-photo-ordered", {"photo": photo_id})
            if by_hand
            else OperationName("part-photo")
        )
        return self._do(name, lambda o: part_photo(o, photo_id, files, uses, read))

    def keep_stories_apart(self, a: str, b: str) -> OpChanges:
        """Remember that two stories are no versions of one."""
        return self._do(OperationName("stories-apart"), lambda o: keep_stories_apart(o, a, b))

    def join_stories(self, a: str, b: str) -> OpChanges:
        """Make two stories versions of one, the newer of them, or of `a` where no date says which that is."""
        return self._do(OperationName("same-story"), lambda o: join_stories(o, a, b))

    def part_story(self, article_id: str, version: int) -> OpChanges:
        """Make a version of a story, 1 the oldest, a story of its own."""
        readings = self._readings(article_id, version)
        named = OperationName("part-story", {"version": version})
        return self._do(named, lambda o: part_story(o, article_id, version, readings))

    def _readings(self, article_id: str, version: int) -> Readings:
        """What the captions say that stand in the versions that are parted."""
        from archive.captions import (
            read_caption,
            read_credit,
        )  # here: an archive is opened without word lists

        with self._database.reading() as connection:
            versions = version_to_part(connection, article_id, version)
        registry = self._names.registry()
        readings = {}
        for photo in (photo for each in versions for photo in each.photos):
            line = photo.credit or None
            reading = read_caption(photo.caption, credit_line=line, registry=registry)
            credit = read_credit(line, registry) if line else None
            readings[photo.caption, photo.credit] = replace(reading, credit=credit)
        return readings
