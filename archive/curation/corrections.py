"""Corrections: a layer of their own above what was read, for every field, which stays as it was.

What a corrected caption or credit says is read before the transaction that stores it; within it only rows
change. A correction survives that its story comes in again, and taking it back shows what was read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from archive.curation.correcting import RecordEdits, read_edits, write_corrections
from archive.curation.fields import Edits, checked, checked_edits, listed
from archive.curation.names import Names
from archive.curation.room import Room
from archive.curation.seen import check_seen, last_change
from archive.curation.selection import Ids, Records, Selected, records_of
from archive.curation.templates import Story, filled
from archive.curation.templates import unread as unread_in
from archive.errors import Refused
from archive.model import (
    STORY_FIELDS,
    USE_FIELDS,
    Article,
    FieldValue,
    OpChanges,
    OperationName,
    Placement,
    RecordKind,
)
from archive.store import tables as t
from archive.store.corrections import field_value
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.operation import Operation
from archive.store.records import load_articles, load_placements
from archive.store.rows import chunks

if TYPE_CHECKING:
    pass

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
            raise Refused("Say what to find.", code="value")
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
                    changed = _replaced(value, old, new)
                    if changed != value:
                        found.setdefault(record.id, {})[name] = changed
        return self.set_each(found, of=of)

    def from_template(self, of: Ids, template: str) -> tuple[OpChanges, dict[str, list[str]]]:
        """Give uses of photos captions by a template; see `archive.curation.templates`.

        The new captions are read as they will be stored: with what was changed comes, by the use, whom of
        those that the template put in the reading does not find. Raises `Refused`.
        """
        with self._database.reading() as connection:
            uses = load_placements(connection, records_of(connection, of).uses)
            stories = load_articles(connection, {use.article_id for use in uses.values() if use.article_id})
            edits = {
                use.id: {"caption": filled(template, use, _story(stories.get(use.article_id or "")))}
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


def _replaced(value: FieldValue, old: str, new: str) -> FieldValue:
    if isinstance(value, str):
        return value.replace(old, new)
    return tuple(each.replace(old, new) for each in value)


def _story(article: Article | None) -> Story:
    if article is None:
        return Story()
    published = article.published.value if article.published else ""
    return Story(article.title, article.publication, published, article.language)


def _check_fields(known: Records, edits: RecordEdits) -> None:
    of_kind = dict.fromkeys(known.stories, STORY_FIELDS) | dict.fromkeys(known.uses, USE_FIELDS)
    for record_id, fields in edits.items():
        for name in fields:
            if name not in of_kind[record_id]:
                what = "story" if of_kind[record_id] is STORY_FIELDS else "photo"
                raise Refused(
                    f"{record_id} is a {what}, which has no {name}. Nothing was changed.", code="field"
                )


def _check_seen(operation: Operation, known: Records, name: str, seen: FieldValue) -> None:
    if len(known.all) != 1:
        raise Refused("What was seen can be said of one record alone. Name one.", code="seen")
    [record_id] = known.all
    connection = operation.connection
    record: Article | Placement = (
        load_articles(connection, known.stories) or load_placements(connection, known.uses)
    )[record_id]
    if name not in (STORY_FIELDS if known.stories else USE_FIELDS):
        raise Refused(f"{record_id} has no {name}.", code="field")
    row = operation.find(t.correction, record_id=record_id, field=name)
    if row is None or name in _HELD_BY:
        changed = last_change("correction", *_HELD_BY.get(name, ()), record_id=record_id)
    else:
        changed = last_change("correction", row_id=row["id"])
    check_seen(operation, name, listed(seen), listed(field_value(record, name)), changed)
