"""Values laid over fields, as rows: in sets, whatever the number of records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from archive.curation.fields import Edits, person_of, place_of
from archive.model import LIST_FIELDS, CaptionReading, Credit, FieldValue, Restriction
from archive.store import tables as t
from archive.store.authority import ORGANISATION, PERSON, Authority
from archive.store.corrections import CORRECTED
from archive.store.drafts import DraftWriter
from archive.store.images import Row
from archive.store.operation import Operation, new_id
from archive.store.records import load_placements
from archive.store.restrictions import renew_orders
from archive.store.rows import rows_by

if TYPE_CHECKING:
    from archive.captions import Registry

_OF_NAMES = {"byline": PERSON, "person": PERSON, "publication": ORGANISATION}
RecordEdits = Mapping[str, Edits]
"""Edits by the id of the record."""


@dataclass(frozen=True, slots=True)
class Readings:
    """What corrected captions and credits say, by the use of the photo; None for a credit that is none."""

    captions: Mapping[str, CaptionReading] = field(default_factory=dict)
    orders: Mapping[str, tuple[Restriction, ...]] = field(default_factory=dict)
    credits: Mapping[str, Credit | None] = field(default_factory=dict)


def read_edits(connection: Connection, edits: RecordEdits, registry_of: Callable[[], Registry]) -> Readings:
    """What captions and credits will say once they are corrected; nothing is stored.

    A caption whose correction is taken back says again what was published.
    """
    concerned = [key for key, each in edits.items() if "caption" in each or "credit" in each]
    if not concerned:
        return Readings()
    from archive.captions import (  # here: an archive is opened without word lists
        read_caption,
        read_credit,
        read_restrictions,
    )

    registry = registry_of()
    captions: dict[str, CaptionReading] = {}
    credits: dict[str, Credit | None] = {}
    orders: dict[str, tuple[Restriction, ...]] = {}
    for use in load_placements(connection, concerned).values():
        edit = edits[use.id]
        line = use.credit.raw if use.credit else None
        if "credit" in edit:
            line = str(edit["credit"] or "") or None
            credits[use.id] = read_credit(line, registry) if line else None
        if "caption" in edit:
            text = edit["caption"]
            source = str(text) if text is not None else use.published or use.photo.transmitted
            captions[use.id] = read_caption(source, credit_line=line, registry=registry)
        source = str(edit.get("caption") if edit.get("caption") is not None else use.published)
        orders[use.id] = (*read_restrictions(source, "caption"), *read_restrictions(line or "", "credit"))
    return Readings(captions, orders, credits)


def write_corrections(operation: Operation, edits: RecordEdits, readings: Readings) -> None:
    """Lay values over fields, or take them away again, and store what corrected captions and credits say.

    All in sets, whatever the number of records; a value that stands already changes nothing.
    """
    rows = rows_by(operation.seeing(t.correction), t.correction.c.record_id, edits)
    standing = {(row["record_id"], row["field"]): dict(row) for group in rows.values() for row in group}
    writer = _Writer(operation, standing)
    for record_id, fields in edits.items():
        for name, value in fields.items():
            writer.lay(record_id, name, value)
    writer.finish()
    drafts = DraftWriter(operation)
    drafts.credits.put(readings.credits, CORRECTED)
    drafts.renew_readings(readings.captions)
    renew_orders(operation, readings.orders)


class _Writer:
    """Rows of corrections on their way into the tables."""

    def __init__(self, operation: Operation, standing: Mapping[tuple[str, str], Row]) -> None:
        self._operation = operation
        self._standing = standing
        self._authority = Authority(operation)
        self._images: dict[str, tuple[Row | None, Row | None]] = {}
        self._named: dict[str, tuple[str, str, tuple[str, ...]]] = {}
        """The values of fields of names, with record and field, by the correction."""

    def lay(self, record_id: str, name: str, value: FieldValue | None) -> None:
        """Lay a value over a field, or take the correction away with None."""
        old = self._standing.get((record_id, name))
        correction_id = old["id"] if old else new_id("x")
        if name in _OF_NAMES:
            values = (value,) if isinstance(value, str) else value or ()
            self._named[correction_id] = record_id, name, tuple(filter(None, values))
        new = None
        if value is not None:
            new = {"id": correction_id, "record_id": record_id, "field": name, "value": _stored(name, value)}
        if old != new:
            self._images[correction_id] = old, new

    def finish(self) -> None:
        """Write what was laid."""
        self._authority.keep({record_id for record_id, _, _ in self._named.values()})
        self._authority.expect(person_of(line).name for _, _, lines in self._named.values() for line in lines)
        rows = rows_by(
            self._operation.seeing(t.correction_name), t.correction_name.c.correction_id, self._named
        )
        gone: list[str] = []
        new: list[Row] = []
        for correction_id, (record_id, name, lines) in self._named.items():
            standing = sorted(rows.get(correction_id, ()), key=lambda row: int(row["ordinal"]))
            wanted = [self._name_row(correction_id, record_id, name, n, line) for n, line in enumerate(lines)]
            if list(map(_content, standing)) != list(map(_content, wanted)):
                gone += [row["id"] for row in standing]
                new += wanted
        self._operation.delete(t.correction_name, gone)
        self._operation.put_many(t.correction, self._images)
        self._operation.insert_many(t.correction_name, new)

    def _name_row(self, correction_id: str, record_id: str, name: str, ordinal: int, line: str) -> Row:
        person = person_of(line) if name == "person" else None
        called = person.name if person else line
        return {
            "id": new_id("z"),
            "correction_id": correction_id,
            "record_id": record_id,
            "ordinal": ordinal,
            "name": called,
            "title": person.title if person else None,
            "position": person.position if person else None,
            "agent_id": self._authority.agent(called, _OF_NAMES[name], record=record_id),
        }


def _stored(name: str, value: FieldValue) -> object:
    """The column `value`: see `archive.store.tables.correction`."""
    if name in _OF_NAMES or name == "credit" or not value:
        return None
    if name in LIST_FIELDS:
        places = map(place_of, (value,) if isinstance(value, str) else value)
        return [{"name": place.name, "role": place.role} for place in places]
    return value


def _content(row: Mapping[Any, Any]) -> tuple[object, ...]:
    return tuple(row[name] for name in ("name", "title", "position", "agent_id"))
