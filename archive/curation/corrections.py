"""Corrections: a layer of their own above what was read, for every field, which stays as it was.

What a corrected caption or credit says is read before the transaction that stores it; within it only rows
change. A correction survives that its story comes in again, and taking it back shows what was read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from archive.curation.correcting import RecordEdits, read_edits, write_corrections
from archive.curation.fields import Edits, checked, checked_edits, listed
from archive.curation.many import Many, Summary, edits_of, replaced, spread, story_of, summary, without_value
from archive.curation.names import Names
from archive.curation.room import Room
from archive.curation.seen import check_seen, last_change
from archive.curation.selection import Ids, Records, Selected, records_of
from archive.curation.tag_tree import add_tag, remove_tag
from archive.curation.templates import filled
from archive.curation.templates import unread as unread_in
from archive.errors import Refused
from archive.model import (
    STORY_FIELDS,
    USE_FIELDS,
    Article,
    FieldLayers,
    FieldValue,
    OpChanges,
    OperationName,
    Placement,
    RecordKind,
)
from archive.model.said import Code
from archive.progress import Progress
from archive.store import tables as t
from archive.store.corrections import field_value
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.operation import Operation
from archive.store.records import load_articles, load_placements
from archive.store.rows import chunks

_FIELDS: Mapping[RecordKind, tuple[str, ...]] = {"article": STORY_FIELDS, "photo": USE_FIELDS}
REPLACED_IN = ("title", "standfirst", "caption", "credit")
_HELD_BY = {
    "credit": ("credit",),
    **dict.fromkeys(("byline", "person", "publication"), ("correction_name",)),
}
"""Tables besides `correction` that hold what a field shows."""


class Corrections(Room):
    """What archivists correct; what is read of it goes by the archive's own agencies."""

    def __init__(self, database: Database, journal: Journal, names: Names) -> None:
        super().__init__(database, journal)
        self._names = names

    def set(self, of: Ids, edits: Edits, *, seen: Mapping[str, FieldValue] | None = None) -> OpChanges:
        """Correct fields of records, each to the same value; see `archive.curation.fields.Edits`.

        `seen` is what fields of the one record showed before. Raises `Refused` for a field that a record has
        not and a value that a field cannot hold, `ChangedMeanwhile` where another is shown by now.
        """
        tidy = checked_edits(edits)
        with self._database.reading() as connection:
            meant = _meant(connection, of, tidy)
        return self.set_each(dict.fromkeys(meant, tidy), of=of, seen=seen)

    def set_each(
        self, edits: RecordEdits, *, of: Ids = (), seen: Mapping[str, FieldValue] | None = None
    ) -> OpChanges:
        """Correct fields of records, each to values of its own. Raises as `set`.

        `of` is what the records were found by, where that was a query.
        """
        tidy = {record_id: checked_edits(each) for record_id, each in edits.items()}
        names = dict.fromkeys(name for each in tidy.values() for name in each)
        with self._database.reading() as connection:
            readings = read_edits(connection, tidy, self._names.registry)

        def act(operation: Operation) -> None:
            known = _known(operation.connection, of, tidy)
            _check_fields(known, tidy)
            for name, value in (seen or {}).items():
                _check_seen(operation, known, name, value)
            write_corrections(operation, tidy, readings)

        return self._do(OperationName("correct", {"fields": ", ".join(names) or "nothing"}), act)

    def replace(self, of: Ids, old: str, new: str, *, fields: Sequence[str] = ()) -> OpChanges:
        """Find a text, letter by letter, and replace it in what is shown of records, in some `fields`
        (default: `REPLACED_IN`). Raises `Refused` for nothing to find, or a field that there is not.
        """
        if not old:
            raise Refused("value.nothing-to-find")
        names = tuple(fields) or REPLACED_IN
        for name in names:
            checked(name, "")
        with self._database.reading() as connection:
            known = records_of(connection, of)
            found: dict[str, dict[str, FieldValue | None]] = {}
            for record in _loaded(connection, known):
                own = STORY_FIELDS if isinstance(record, Article) else USE_FIELDS
                for name in (name for name in names if name in own):
                    value = field_value(record, name)
                    changed = replaced(value, old, new)
                    if changed != value:
                        found.setdefault(record.id, {})[name] = changed
        return self.set_each(found, of=of)

    def layers(self, record_id: str) -> dict[str, FieldLayers]:
        """What each field of a story, or of a use of a photo, shows, and what would be shown without its
        correction. Raises `NotFound`.
        """
        with self._database.reading() as connection:
            [record] = _loaded(connection, records_of(connection, [record_id]))
        read = {correction.field: correction.read for correction in record.corrections}
        found = {}
        for name in STORY_FIELDS if isinstance(record, Article) else USE_FIELDS:
            shown = field_value(record, name)
            found[name] = FieldLayers(name, shown, read.get(name, shown), name in read)
        return found

    def summary(self, of: Ids) -> Summary:
        """What many records show in their fields, and their tags; a story stands for its photos too."""
        with self._database.reading() as connection:
            return summary(connection, of)

    def many(self, of: Ids, wanted: Many, progress: Progress | None = None) -> OpChanges:
        """Correct many records at once, each to what is wanted of it, and tag them: one step to undo.

        Raises as `set`, `Refused` for a template with a variable that there is not, and `Cancelled`, which
        changes nothing.
        """
        wanted = replace(wanted, edits=checked_edits(wanted.edits) if wanted.edits else {})
        with self._database.reading() as connection:
            edits = {
                key: checked_edits(each) for key, each in edits_of(connection, of, wanted, progress).items()
            }
            readings = read_edits(connection, edits, self._names.registry)

        def act(operation: Operation) -> None:
            named, wide = spread(operation.connection, of)
            known = set(wide.all)
            write_corrections(operation, {key: each for key, each in edits.items() if key in known}, readings)
            tagged = [one for one in named.all if one not in wanted.left_out]
            for path, on in wanted.tags.items():
                (add_tag if on else remove_tag)(operation, path, tagged)

        names = [*dict.fromkeys(name for each in edits.values() for name in each)]
        names += ["tags"] if wanted.tags else []
        return self._do(OperationName("correct", {"fields": ", ".join(names) or "nothing"}), act)

    def without_value(self, of: Ids, template: str) -> dict[str, str]:
        """The uses of photos whose caption a template leaves alone, by what they have no value for."""
        with self._database.reading() as connection:
            return without_value(connection, of, template)

    def from_template(self, of: Ids, template: str) -> tuple[OpChanges, dict[str, list[str]]]:
        """Give uses of photos captions by a template; see `archive.curation.templates`.

        The new captions are read as they will be stored: with what was changed comes, by the use, whom of
        those that the template put in the reading does not find. Raises `Refused`.
        """
        with self._database.reading() as connection:
            uses = load_placements(connection, records_of(connection, of).uses)
            stories = load_articles(connection, {use.article_id for use in uses.values() if use.article_id})
            edits = {
                use.id: {"caption": filled(template, use, story_of(stories.get(use.article_id or "")))}
                for use in uses.values()
            }
            readings = read_edits(connection, edits, self._names.registry)
        unread = {key: unread_in(template, uses[key], reading) for key, reading in readings.captions.items()}
        done = self.set_each(edits, of=of)
        return done, {key: names for key, names in unread.items() if names}

    def caption(self, placement_id: str, text: str | None, *, seen: str | None = None) -> OpChanges:
        """Set the archivist's caption above the published one, or take it back with None."""
        return self._one(placement_id, "caption", text, seen)

    def credit(self, placement_id: str, raw: str | None, *, seen: str | None = None) -> OpChanges:
        """Set the archivist's credit line above the published one, or take it back with None."""
        return self._one(placement_id, "credit", raw, seen)

    def _one(self, placement_id: str, name: str, text: str | None, seen: str | None) -> OpChanges:
        value = (text or "").strip() or None
        return self.set([placement_id], {name: value}, seen=None if seen is None else {name: seen})


# --- Which records, which fields --------------------------------------------------------------------


def _meant(connection: Connection, of: Ids, edits: Edits) -> tuple[str, ...]:
    """The records that a correction is for. What a query gave is left to those that have the fields."""
    known = records_of(connection, of)
    if isinstance(of, Selected):
        kinds = [kind for kind, fields in _FIELDS.items() if all(name in fields for name in edits)]
        return tuple(record_id for kind in kinds for record_id in known.of(kind))
    return known.all


def _known(connection: Connection, of: Ids, edits: RecordEdits) -> Records:
    """The records that are there, for ids and for what a query gave; none where there is nothing to edit."""
    if isinstance(of, Selected):
        return records_of(connection, of)
    return records_of(connection, tuple(edits)) if edits else Records((), ())


def _loaded(connection: Connection, known: Records) -> Iterator[Article | Placement]:
    for batch in chunks(known.stories):
        yield from load_articles(connection, batch).values()
    for batch in chunks(known.uses):
        yield from load_placements(connection, batch).values()


def _check_fields(known: Records, edits: RecordEdits) -> None:
    of_kind = dict.fromkeys(known.stories, STORY_FIELDS) | dict.fromkeys(known.uses, USE_FIELDS)
    for record_id, fields in edits.items():
        for name in fields:
            if name not in of_kind[record_id]:
                key = "field.of-story" if record_id in known.stories else "field.of-photo"
                raise Refused(key, id=record_id, field=Code(name))


def _check_seen(operation: Operation, known: Records, name: str, seen: FieldValue) -> None:
    if len(known.all) != 1:
        raise Refused("seen")
    [record_id] = known.all
    connection = operation.connection
    record: Article | Placement = (
        load_articles(connection, known.stories) or load_placements(connection, known.uses)
    )[record_id]
    if name not in (STORY_FIELDS if known.stories else USE_FIELDS):
        raise Refused("field.of-record", id=record_id, field=Code(name))
    row = operation.find(t.correction, record_id=record_id, field=name)
    if row is None or name in _HELD_BY:
        changed = last_change("correction", *_HELD_BY.get(name, ()), record_id=record_id)
    else:
        changed = last_change("correction", row_id=row["id"])
    check_seen(operation, name, listed(seen), listed(field_value(record, name)), changed)
