"""The trash: what was thrown away can be brought back, until it is emptied.

A story takes the uses of its photos along; its tags, links and places in collections are kept, hidden. A
photo goes without the stories that ran it, in one use or, named as the photo, in all of them.
Emptying takes rows and files away for good: nothing undoes it, and what was read from them comes in anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from archive.curation.room import Room
from archive.curation.selection import Ids, Records, Selected, records_of
from archive.errors import Refused
from archive.files.originals import Originals
from archive.model import OpChanges, OperationName, Original
from archive.store import tables as t
from archive.store.database import Database
from archive.store.erasing import erase_images
from archive.store.journal import Journal
from archive.store.operation import Operation, new_id
from archive.store.records import load_originals
from archive.store.revisions import take_from_stories
from archive.store.rows import chunks, existing, rows_by
from archive.store.titles import load_titles

_LONGEST = 500
FINAL = "final"
"""The kind of operation that nobody undoes."""


@dataclass(frozen=True, slots=True)
class Thrown:
    """A record in the trash: when (ISO 8601, UTC) it was thrown there, by whom and why."""

    id: str
    kind: str
    title: str
    reason: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Emptied:
    """What emptying takes away for good: records, photos, and the files that leave the disk."""

    records: tuple[Thrown, ...]
    photos: tuple[str, ...]
    files: tuple[Original, ...]


class Trash(Room):
    """What was thrown away in one archive."""

    def __init__(self, database: Database, journal: Journal, originals: Originals) -> None:
        super().__init__(database, journal)
        self._originals = originals

    def all(self) -> list[Thrown]:
        """What is in the trash, the newest first."""
        with self._database.reading() as connection:
            return _thrown(connection)

    def count(self) -> int:
        """How many records are in it."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(t.trash)) or 0

    def add(self, of: Ids, reason: str) -> OpChanges:
        """Throw stories and uses of photos away. Raises `Refused` without a reason."""
        reason = " ".join(reason.split())
        if not reason or len(reason) > _LONGEST:
            raise Refused("reason", most=_LONGEST)
        named = OperationName("trash-add", {"reason": reason})
        return self._do_to(named, of, lambda o, records: _throw(o, records, reason))

    def restore(self, of: Ids) -> OpChanges:
        """Bring records back as they were, of a photo those uses that were thrown away. Raises `Refused` for
        one that is not in the trash.
        """
        return self._do(OperationName("trash-restore"), lambda operation: _restore(operation, of))

    def contents(self, before: str | None = None) -> Emptied:
        """What `empty` would take away."""
        with self._database.reading() as connection:
            return _contents(connection, before)

    def empty(self, before: str | None = None, *, purge: bool = False) -> tuple[Emptied, OpChanges]:
        """Take what was thrown away, `before` a moment (ISO 8601) or at all, off the tables and the disk.

        With `purge` the journal's images of it are blanked too; their digests stay. Nothing undoes either.
        """
        name = OperationName("trash-purge" if purge else "trash-empty")
        with self._journal.operation(name, FINAL) as operation:
            going = _contents(operation.connection, before)
            _delete(operation, going)
            if purge:
                erase_images(operation)
            changes = operation.changes()
        if not self._journal.is_previewing:
            self._discard(going.files)
        return going, changes

    def _discard(self, files: Sequence[Original]) -> None:
        """Delete files, but for those that came in again since."""
        with self._database.reading() as connection:
            back = existing(connection, t.original, (original.sha256 for original in files))
        for original in files:
            if original.sha256 not in back:
                self._originals.discard(original)


def _throw(operation: Operation, records: Records, reason: str) -> None:
    held = rows_by(operation.seeing(t.trash), t.trash.c.record_id, records.all)
    new = [record_id for record_id in records.all if record_id not in held]
    operation.insert_many(t.trash, [{"id": new_id("w"), "record_id": r, "reason": reason} for r in new])


def _restore(operation: Operation, of: Ids) -> None:
    connection = operation.seeing(t.trash)
    named = records_of(connection, of)
    held = rows_by(connection, t.trash.c.record_id, named.all)
    by_themselves = set(of.ids if isinstance(of, Selected) else of)
    whole = rows_by(connection, t.placement.c.photo_id, by_themselves)
    missing = [one for one in named.all if one in by_themselves and one not in held]
    missing += [photo for photo, uses in whole.items() if not any(use["id"] in held for use in uses)]
    if missing:
        raise Refused("not-trashed", ids=tuple(missing))
    operation.delete(t.trash, [row["id"] for group in held.values() for row in group])


# --- What is in it ----------------------------------------------------------------------------------


def _thrown(connection: Connection, before: str | None = None) -> list[Thrown]:
    c, o = t.change.c, t.operation.c
    # A row of the trash is born once; its birth tells who threw the record there, and when.
    born = (
        select(c.row_id, func.max(c.seq).label("seq"))
        .where(c.table_name == t.trash.name, c.before.is_(None))
        .group_by(c.row_id)
        .subquery()
    )
    query = (
        select(t.trash.c.record_id, t.trash.c.reason, o.who, o.at)
        .outerjoin(born, born.c.row_id == t.trash.c.id)
        .outerjoin(t.change, c.seq == born.c.seq)
        .outerjoin(t.operation, o.id == c.operation_id)
        .order_by(o.at.desc(), t.trash.c.record_id)
    )
    rows = [row for row in connection.execute(query) if before is None or (row.at or "") < before]
    titles = load_titles(connection, (row.record_id for row in rows))
    return [
        Thrown(
            row.record_id, *titles.get(row.record_id, ("photo", "")), row.reason, row.who or "", row.at or ""
        )
        for row in rows
    ]


def _contents(connection: Connection, before: str | None) -> Emptied:
    records = _thrown(connection, before)
    ids = [each.id for each in records]
    uses = _uses(connection, ids)
    photos = _left_alone(connection, uses)
    files = load_originals(connection, _files(connection, ids, photos))
    return Emptied(tuple(records), tuple(sorted(photos)), tuple(files[key] for key in sorted(files)))


def _uses(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    """The uses of photos that go with records, each with its photo."""
    use = t.placement.c
    found: dict[str, str] = {}
    for batch in chunks(ids):
        query = select(use.id, use.photo_id).where(use.id.in_(batch) | use.article_id.in_(batch))
        found |= {row.id: row.photo_id for row in connection.execute(query)}
    return found


def _left_alone(connection: Connection, uses: Mapping[str, str]) -> set[str]:
    """The photos that nothing uses once these uses are gone."""
    left = rows_by(connection, t.placement.c.photo_id, set(uses.values()))
    return {photo for photo, rows in left.items() if all(row["id"] in uses for row in rows)}


def _files(connection: Connection, ids: Iterable[str], photos: set[str]) -> set[str]:
    """The originals that nothing else was read from."""
    going = set(ids)
    candidates: set[str] = set()
    for table, column, owner, own in _SOURCES:
        rows = rows_by(connection, table.c[owner], photos if own is None else going)
        candidates |= {row[column] for group in rows.values() for row in group if row[column]}
    for table, column, owner, own in _SOURCES:
        for original_id, group in rows_by(connection, table.c[column], candidates).items():
            if any(row[owner] not in (photos if own is None else going) for row in group):
                candidates.discard(original_id)
    return candidates


_SOURCES: tuple[tuple[Table, str, str, str | None], ...] = (
    (t.photo_file, "original_id", "photo_id", None),
    (t.article, "original_id", "id", "story"),
    (t.revision, "original_id", "article_id", "story"),
)
"""Tables that refer to originals: the column that does, and the one of the photo, or of the story."""


# --- Away with it -----------------------------------------------------------------------------------

_BY_RECORD: tuple[tuple[Table, str], ...] = (
    *((table, "record_id") for table in (t.tagging, t.collection_item, t.correction_name, t.correction)),
    *((table, "record_id") for table in (t.acceptance, t.restriction, t.doubt, t.placeholder, t.trash)),
    *((table, "placement_id") for table in (t.credit_value, t.credit, t.depiction)),
    *((table, "placement_id") for table in (t.caption_date, t.caption_place, t.block)),
    *((t.link, "from_id"), (t.link, "to_id"), (t.web_link, "from_id")),
    *((table, "article_id") for table in (t.block, t.byline, t.past_use, t.revision)),
    *((t.photo_file, "photo_id"), (t.photo_print, "photo_id")),
    *((table, "id") for table in (t.past_use, t.placement, t.fingerprint, t.article, t.photo)),
)
"""What goes with a story, a use or a photo, what refers before what is referred to."""


def _delete(operation: Operation, going: Emptied) -> None:
    ids = {each.id for each in going.records}
    uses = _uses(operation.connection, sorted(ids))
    take_from_stories(operation, uses, ids)
    everything = sorted(ids | uses.keys() | set(going.photos))
    for table, column in _BY_RECORD:
        rows = rows_by(operation.seeing(table), table.c[column], everything)
        operation.delete(table, [row["id"] for group in rows.values() for row in group])
    operation.delete(t.original, [original.sha256 for original in going.files])
