"""Rights: the orders on the use of photos, what archivists set and lift of them, and where photos ran against
them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from archive.curation.audit import (
    BY_CREDIT,
    ORDERS_OF,
    SOON,
    Case,
    Finding,
    against_orders,
    audit,
    cases,
    replaced_by_archivist,
    settle_credits,
)
from archive.curation.case_count import CaseCount
from archive.curation.in_force import forbidding
from archive.curation.room import Room
from archive.curation.selection import Ids, records_of
from archive.dates import bounds
from archive.errors import Refused
from archive.model import (
    DATED_CODES,
    RESTRICTION_CODES,
    OpChanges,
    OperationName,
    Problem,
    Restriction,
    RestrictionCode,
)
from archive.model.said import Code
from archive.store import tables as t
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.operation import Operation
from archive.store.restrictions import LIFTED, SET, is_lifted, load_orders, row_of
from archive.store.rows import existing, rows_by, single
from archive.store.settings import TERRITORY, load_setting
from archive.store.shelved import is_out_of_sight

_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Due:
    """An order that comes due: its record is a photo, or one use of it."""

    record_id: str
    code: str
    until: str
    text: str
    source: str


class Rights(Room):
    """The orders on the photos of one archive. Every method may be called from any thread."""

    def __init__(self, database: Database, journal: Journal) -> None:
        super().__init__(database, journal)
        self._count = CaseCount()

    def set(self, of: Ids, code: str, *, value: str = "", until: str = "", note: str = "") -> OpChanges:
        """Add an order to photos (for all their uses) or to uses; `until` is EDTF, "" for no end.

        Raises `NotFound`, and `Refused` for a code or a date that there is not.
        """
        order = Restriction(_code(code), value.strip() or None, _date(until), "", "archivist")
        named = OperationName("rights-set", {"code": code})
        return self._do(named, lambda o: _lay(o, of, order, SET, _note(note)))

    def lift(self, of: Ids, code: str, note: str) -> OpChanges:
        """Take the orders of a code off photos or uses, whoever gave them; what was read stays.

        Raises `NotFound`, and `Refused` without a note that says by what right.
        """
        if not _note(note):
            raise Refused("note.right")
        order = Restriction(_code(code), source="archivist")
        named = OperationName("rights-lift", {"code": code})
        return self._do(named, lambda o: _lay(o, of, order, LIFTED, _note(note)))

    def due(self, by: date | None = None) -> list[Due]:
        """Orders whose day comes `by` a day, or at any time, the earliest first.

        Those that were lifted, and those on other territories than the archive's own, are left out.
        """
        r, use = t.restriction.c, t.placement.c
        # Said, since it stands two levels deep, where nothing is correlated by itself.
        of_use = select(use.photo_id).where(use.id == r.record_id).correlate(t.restriction)
        photo = of_use.scalar_subquery()
        query = (
            select(r.record_id, r.code, r.value, r.until, r.text, r.source)
            .where(
                r.until.is_not(None),
                ~is_lifted(r.code, r.record_id, photo),
                ~replaced_by_archivist(r, r.record_id, photo),
                ~is_out_of_sight(r.record_id),
            )
            .order_by(r.until, r.record_id)
        )
        with self._database.reading() as connection:
            territory = load_setting(connection, TERRITORY)
            rows = [row for row in connection.execute(query) if _concerns(row, territory)]
        return [
            Due(row.record_id, row.code, row.until, row.text, row.source)
            for row in rows
            if by is None or ((end := bounds(row.until)) and end.earliest <= by)
        ]

    def against_orders(self, photo_ids: Iterable[str], on: date | None = None) -> list[Finding]:
        """Where these photos ran against an order as of a day (default: today), for a page of them."""
        day, ids = on or _today(), list(photo_ids)
        with self._database.reading() as connection:
            return against_orders(connection, day, load_setting(connection, TERRITORY), ids)

    def forbidding(self, of: Iterable[str], on: date | None = None) -> dict[str, tuple[Restriction, ...]]:
        """The orders that forbid uses of photos on a day (default: today) at the archive's territory, by use;
        uses that may run, and ids that are none, are left out.
        """
        with self._database.reading() as connection:
            photos = {row["id"]: row["photo_id"] for row in single(connection, t.placement, of)}
            return forbidding(connection, photos, on or _today())

    def audit(self, on: date | None = None) -> Iterator[Finding]:
        """Where photos stand against orders as of a day (default: today) at the archive's own territory, a
        problem after the other.
        """
        day = on or _today()
        with self._database.reading() as connection:
            yield from audit(connection, day, load_setting(connection, TERRITORY))

    def cases(self, on: date | None = None, within: timedelta = SOON) -> list[Case]:
        """What needs a decision as of a day (default: today): a photo and a problem each, by the day on which
        it fell or falls due, those without one last; with orders that end `within` some days.
        """
        day = on or _today()
        with self._database.reading() as connection:
            return cases(connection, day, within, load_setting(connection, TERRITORY))

    def count(self, on: date | None = None, within: timedelta = SOON) -> int:
        """How many `cases` would give; after the first time cheap enough to be asked after every change."""
        with self._database.reading() as connection:
            return self._count.get(connection, on or _today(), within)

    def renew(self, of: Ids, code: str, until: str, note: str = "") -> OpChanges:
        """Let an order that ends, or begins to be free, on a day do so on another: "expires" or "embargo".

        The day takes the place of what was read and of what archivists set before. Raises `NotFound`, and
        `Refused` for another code or no date.
        """
        if code not in DATED_CODES:
            first, second = sorted(DATED_CODES)
            raise Refused("restriction.undated", first=Code(first), second=Code(second))
        day = _date(until)
        if day is None:
            raise Refused("date.until")
        order = Restriction(_code(code), None, day, "", "archivist")

        def act(operation: Operation) -> None:
            rows = rows_by(
                operation.seeing(t.restriction), t.restriction.c.record_id, _ordered(operation, of)
            )
            own = (row for group in rows.values() for row in group if row["layer"] == SET)
            operation.delete(t.restriction, [row["id"] for row in own if row["code"] == code])
            _lay(operation, of, order, SET, _note(note))

        return self._do(OperationName("rights-renew", {"code": code, "until": day}), act)

    def settle(self, of: Ids, problem: Problem, note: str) -> OpChanges:
        """Say of uses of photos that a problem of the audit is none, and why; see `settle_each`."""
        return self._settle(note, lambda operation: [(records_of(operation.connection, of).uses, problem)])

    def settle_each(self, of: Sequence[tuple[str, Problem]], note: str) -> OpChanges:
        """Say of uses of photos that a problem each is none, and why: an order is lifted of the use; a credit
        is taken as it is, until it is another.

        Raises `NotFound`, and `Refused` without a note.
        """
        by_problem: dict[Problem, list[str]] = {}
        for use, problem in of:
            by_problem.setdefault(problem, []).append(use)
        return self._settle(
            note,
            lambda operation: [
                (records_of(operation.connection, ids).uses, problem) for problem, ids in by_problem.items()
            ],
        )

    def _settle(
        self, note: str, find: Callable[[Operation], Sequence[tuple[Sequence[str], Problem]]]
    ) -> OpChanges:
        if not _note(note):
            raise Refused("note.why")

        def act(operation: Operation) -> None:
            for uses, problem in find(operation):
                if problem in BY_CREDIT:
                    settle_credits(operation, uses, problem)
                else:
                    for code in ORDERS_OF[problem]:
                        order = Restriction(code, source="archivist")
                        _lay(operation, tuple(uses), order, LIFTED, _note(note))

        return self._do(OperationName("rights-settle", {"note": _note(note)}), act)


def _lay(operation: Operation, of: Ids, order: Restriction, layer: str, note: str) -> None:
    """Store an archivist's order: of a photo where its id was given, else of the uses that are meant."""
    wanted = _ordered(operation, of)
    rows = load_orders(operation.connection, wanted)
    new = []
    for record_id in wanted:
        standing = rows.get(record_id)
        held = (
            order.code in standing.lifted
            if standing and layer == LIFTED
            else bool(standing and any(_same(each, order) for each in standing.standing))
        )
        if not held:
            ordinal = len(standing.standing) + len(standing.lifted) if standing else 0
            new.append(row_of(record_id, ordinal, order, layer, note))
    if layer == SET:
        _take_back_lifting(operation, wanted, order.code)
    operation.insert_many(t.restriction, new)


def _ordered(operation: Operation, of: Ids) -> list[str]:
    """The photos and the uses that an order is for. Raises `Refused` where there are none."""
    ids = of if isinstance(of, (list, tuple)) else ()
    photos = existing(operation.connection, t.photo, ids)
    rest = [one for one in ids if one not in photos] if ids else of
    uses = records_of(operation.connection, rest).uses if not ids or rest else ()
    if not photos and not uses:
        raise Refused("nothing-selected.orders")
    return [*sorted(photos), *uses]


def _same(one: Restriction, other: Restriction) -> bool:
    return (one.code, one.value, one.until) == (other.code, other.value, other.until)


def _take_back_lifting(operation: Operation, ids: Sequence[str], code: str) -> None:
    rows = rows_by(operation.seeing(t.restriction), t.restriction.c.record_id, ids)
    lifting = (row for group in rows.values() for row in group if row["layer"] == LIFTED)
    operation.delete(t.restriction, [row["id"] for row in lifting if row["code"] == code])


def _code(code: str) -> RestrictionCode:
    for known in RESTRICTION_CODES:
        if known == code:
            return known
    raise Refused("restriction.unknown", text=code, known=tuple(RESTRICTION_CODES))


def _date(until: str) -> str | None:
    text = until.strip()
    if text and bounds(text) is None:
        raise Refused("date.of-order", text=text)
    return text or None


def _today() -> date:
    return datetime.now(UTC).date()


def _note(note: str) -> str:
    text = note.strip()
    if len(text) > _LONGEST:
        raise Refused("value.note-has", most=_LONGEST)
    return text


def _concerns(row: Any, territory: str) -> bool:
    from archive.captions import concerns  # here: most of what archivists do asks for no orders

    return concerns(_order(row), territory)


def _order(row: Any) -> Restriction:
    return Restriction(row.code, row.value or None, row.until)
