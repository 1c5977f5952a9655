"""What another program's library kept of records, kept of them here: tags, collections in order, notes.

A collection goes on behind what it holds already, in the order of the library, whichever record comes first.
What an archivist wrote stays: a note is put where there is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from archive.curation.collections import collection_named
from archive.curation.correcting import Readings, write_corrections
from archive.curation.fields import checked
from archive.curation.tag_tree import SEPARATOR, make_tag, put_tag
from archive.errors import Refused
from archive.intake.incoming import Entry
from archive.model import ImportResult
from archive.store import tables as t
from archive.store.operation import Operation, new_id
from archive.store.rows import rows_by

Stored = tuple[Entry, ImportResult]
_IN_NAMES = "-"
"""Stands for what parts tags in a tag's own name."""


class Shelves:
    """The shelves of one import."""

    def __init__(self) -> None:
        self._first: dict[str, int] = {}
        """Where each collection goes on."""

    def fill(self, operation: Operation, stored: Iterable[Stored]) -> list[ImportResult]:
        """Put what came out of libraries where it stood there; gives the results, told which files lack.

        A record that was there and has something new is "updated".
        """
        pairs = list(stored)
        kept = [(entry, result) for entry, result in pairs if entry.draft.shelved and result.id]
        if not kept:
            return [_told(entry, result) for entry, result in pairs]
        stories = _stories_of_uses(operation, kept)
        kept += [pair for pair, _ in stories.values()]
        changed = _tag(operation, kept) | self._collect(operation, kept) | _write_notes(operation, kept)
        changed |= {story for use, (_, story) in stories.items() if use in changed}
        return [
            _told(entry, replace(result, status="updated"))
            if result.status == "duplicate" and entry.draft.shelved and result.id in changed
            else _told(entry, result)
            for entry, result in pairs
        ]

    def _collect(self, operation: Operation, kept: Sequence[Stored]) -> set[str]:
        wanted: dict[str, dict[str, int]] = defaultdict(dict)
        for entry, result in kept:
            for name, place in entry.draft.shelved.collections if entry.draft.shelved else ():
                wanted[name].setdefault(result.id or "", place)
        changed: set[str] = set()
        for name, places in wanted.items():
            with suppress(Refused):  # no collection can be called so
                changed |= self._put(operation, name, places)
        return changed

    def _put(self, operation: Operation, name: str, places: dict[str, int]) -> set[str]:
        collection_id = collection_named(operation, name)
        items = operation.find_all(t.collection_item, collection_id=collection_id)
        last = max((item["ordinal"] for item in items), default=-1)
        first = self._first.setdefault(collection_id, last + 1)
        held = {item["record_id"] for item in items}
        rows = [
            {"id": new_id("i"), "collection_id": collection_id, "record_id": key, "ordinal": first + place}
            for key, place in places.items()
            if key not in held
        ]
        operation.insert_many(t.collection_item, rows)
        return places.keys() - held


def _stories_of_uses(operation: Operation, kept: Sequence[Stored]) -> dict[str, tuple[Stored, str]]:
    """What is kept of single photos, as if of records of their own, and their story, by the use's id."""
    stories = {result.id: entry.draft.shelved for entry, result in kept if entry.draft.shelved}
    wanted = {key: dict(shelved.uses) for key, shelved in stories.items() if key and shelved.uses}
    placed = rows_by(operation.seeing(t.placement), t.placement.c.article_id, wanted)
    results = {result.id: (entry, result) for entry, result in kept}
    found: dict[str, tuple[Stored, str]] = {}
    for story, rows in placed.items():
        entry, result = results[story]
        for row in rows:
            shelved = wanted[story].get(row["ordinal"])
            if shelved is not None:
                own = replace(entry, draft=replace(entry.draft, shelved=shelved))
                found[row["id"]] = ((own, replace(result, id=row["id"])), story)
    return found


def _told(entry: Entry, result: ImportResult) -> ImportResult:
    """A result that says which files of its record were not taken."""
    problems = entry.draft.shelved.problems if entry.draft.shelved else ()
    if not problems or result.error is not None:
        return result
    first, *further = problems
    return replace(result, error=replace(first, further=tuple(further)))


def _tag(operation: Operation, kept: Sequence[Stored]) -> set[str]:
    wanted: dict[str, list[str]] = defaultdict(list)
    for entry, result in kept:
        for path in entry.draft.shelved.tags if entry.draft.shelved else ():
            wanted[SEPARATOR.join(part.replace(SEPARATOR, _IN_NAMES) for part in path)].append(
                result.id or ""
            )
    changed: set[str] = set()
    for name, ids in wanted.items():
        with suppress(Refused):  # no tag can be called so, or several are: it stays a keyword
            tag_id = make_tag(operation, name)
            given = rows_by(operation.seeing(t.tagging), t.tagging.c.record_id, ids)
            held = {key for key, rows in given.items() if any(row["tag_id"] == tag_id for row in rows)}
            new = [key for key in ids if key not in held]
            put_tag(operation, tag_id, new)
            changed |= set(new)
    return changed


def _write_notes(operation: Operation, kept: Sequence[Stored]) -> set[str]:
    notes = {
        result.id: entry.draft.shelved.note
        for entry, result in kept
        if result.id and entry.draft.shelved and entry.draft.shelved.note
    }
    rows = rows_by(operation.seeing(t.correction), t.correction.c.record_id, notes)
    noted = {key for key, group in rows.items() if any(row["field"] == "note" for row in group)}
    edits = {}
    for key, note in notes.items():
        if key not in noted:
            with suppress(Refused):
                edits[key] = {"note": checked("note", note)}
    if edits:
        write_corrections(operation, edits, Readings())
    return set(edits)
