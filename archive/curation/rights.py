"""Rights: the orders on the use of photos, what archivists set and lift of them, and where photos ran against
them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select, true

from archive.curation.in_force import forbidding
from archive.curation.room import Room
from archive.curation.selection import Ids, records_of
from archive.dates import bounds
from archive.errors import Refused
from archive.model import RESTRICTION_CODES, OpChanges, OperationName, Restriction, RestrictionCode
from archive.store import tables as t
from archive.store.corrections import is_credit_shown
from archive.store.mentions import counts_as_use
from archive.store.operation import Operation
from archive.store.restrictions import LIFTED, SET, is_lifted, load_orders, row_of
from archive.store.rows import among, existing, rows_by, single
from archive.store.settings import TERRITORY, load_setting

_LONGEST = 1_000
Problem = Literal[
    "expired",
    "territory",
    "no-archive",
    "one-time-used",
    "embargoed",
    "no-credit",
    "agency-only",
    "courtesy",
    "unknown",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """A photo that ran in a story against an order, or of which it is not told whose it is."""

    photo: str
    use: str
    story: str | None
    problem: Problem
    until: str | None = None
    text: str = ""


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
            raise Refused("Say by what right: --note with a contract, a letter, a call.", code="note")
        order = Restriction(_code(code), source="archivist")
        named = OperationName("rights-lift", {"code": code})
        return self._do(named, lambda o: _lay(o, of, order, LIFTED, _note(note)))

    def due(self, by: date | None = None) -> list[Due]:
        """Orders whose day comes `by` a day, or at any time, the earliest first.

        Those that were lifted, and those on other territories than the archive's own, are left out.
        """
        r, use = t.restriction.c, t.placement.c
        photo = select(use.photo_id).where(use.id == r.record_id).scalar_subquery()
        query = (
            select(r.record_id, r.code, r.value, r.until, r.text, r.source)
            .where(r.until.is_not(None), ~is_lifted(r.code, r.record_id, photo), r.layer != LIFTED)
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
            territory = load_setting(connection, TERRITORY)
            return [*_against_orders(connection, day, territory, ids), *_one_time(connection, ids)]

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
            yield from _against_orders(connection, day, load_setting(connection, TERRITORY))
            yield from _one_time(connection)
            yield from _by_credit(connection)


def _lay(operation: Operation, of: Ids, order: Restriction, layer: str, note: str) -> None:
    """Store an archivist's order: of a photo where its id was given, else of the uses that are meant."""
    ids = of if isinstance(of, (list, tuple)) else ()
    photos = existing(operation.connection, t.photo, ids)
    rest = [one for one in ids if one not in photos] if ids else of
    uses = records_of(operation.connection, rest).uses if not ids or rest else ()
    wanted = [*sorted(photos), *uses]
    if not wanted:
        raise Refused("Orders are of photos; none is named.", code="nothing-selected")
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
    raise Refused(f"“{code}” is no order. Use one of: {', '.join(RESTRICTION_CODES)}.", code="restriction")


def _date(until: str) -> str | None:
    text = until.strip()
    if text and bounds(text) is None:
        raise Refused(f"“{text}” is no date. Write 2027-01-31, 2027-01 or 2027 (EDTF).", code="date")
    return text or None


def _today() -> date:
    return datetime.now(UTC).date()


def _note(note: str) -> str:
    text = note.strip()
    if len(text) > _LONGEST:
        raise Refused(f"A note has at most {_LONGEST:,} characters.", code="value")
    return text


# --- The audit --------------------------------------------------------------------------------------

_FORBIDDEN: dict[str, Problem] = {
    "expires": "expired",
    "embargo": "embargoed",
    "territory-out": "territory",
    "territory-only": "territory",
}
"""Orders that forbid use on some days or somewhere, and what is told of them."""


def _concerns(row: Any, territory: str) -> bool:
    from archive.captions import concerns  # here: most of what archivists do asks for no orders

    return concerns(_order(row), territory)


def _order(row: Any) -> Restriction:
    return Restriction(row.code, row.value or None, row.until)


def count_against_orders(connection: Connection, works: Mapping[str, str], day: date) -> int:
    """How many of some uses, given with their photos, ran against an order, as of a day."""
    photo_ids, territory = list(set(works.values())), load_setting(connection, TERRITORY)
    found = (*_against_orders(connection, day, territory, photo_ids), *_one_time(connection, photo_ids))
    return len({finding.use for finding in found if finding.use in works})


def _of(photo: ColumnElement[str], ids: Sequence[str] | None) -> ColumnElement[bool]:
    return true() if ids is None else photo.in_(among(ids))


def _against_orders(
    connection: Connection, day: date, territory: str, photo_ids: Sequence[str] | None = None
) -> Iterator[Finding]:
    from archive.captions import holds, in_force

    r, u = t.restriction.c, t.placement.c
    # The order may be lifted of the photo or of the one use.
    query = (
        select(u.photo_id, u.id, u.article_id, r.code, r.value, r.until, r.text)
        .join_from(t.restriction, t.placement, or_(r.record_id == u.photo_id, r.record_id == u.id))
        .where(
            _of(u.photo_id, photo_ids),
            r.code.in_(("no-archive", *_FORBIDDEN)),
            r.layer != LIFTED,
            ~is_lifted(r.code, u.photo_id, u.id),
            counts_as_use(u.id),
        )
        .order_by(u.photo_id, u.id, r.ordinal)
    )
    for row in connection.execute(query):
        order = _order(row)
        problem = _FORBIDDEN.get(row.code, "no-archive")
        if in_force((order,), day, territory) or (problem == "no-archive" and holds(order, day, territory)):
            yield Finding(row.photo_id, row.id, row.article_id, problem, row.until, row.text)


def _one_time(connection: Connection, photo_ids: Sequence[str] | None = None) -> Iterator[Finding]:
    """Photos that may run once and ran in several stories: each story after the first."""
    r, u, a = t.restriction.c, t.placement.c, t.article.c
    ordered = (
        select(
            u.photo_id,
            u.id,
            u.article_id,
            r.until,
            r.text,
            func.row_number().over(partition_by=(u.photo_id, r.id), order_by=(a.published, u.id)).label("n"),
        )
        .join_from(t.restriction, t.placement, r.record_id == u.photo_id)
        .join(t.article, a.id == u.article_id)
        .where(
            _of(u.photo_id, photo_ids),
            r.code == "one-time",
            r.layer != LIFTED,
            ~is_lifted(r.code, u.photo_id, u.id),
            counts_as_use(u.id),
        )
        .subquery()
    )
    query = select(ordered).where(ordered.c.n > 1).order_by(ordered.c.photo_id, ordered.c.n)
    for row in connection.execute(query):
        yield Finding(row.photo_id, row.id, row.article_id, "one-time-used", row.until, row.text)


def _by_credit(connection: Connection) -> Iterator[Finding]:
    """Uses whose credit is missing, names no photographer, is a courtesy, or leaves open who is meant."""
    u, c, v, d = t.placement.c, t.credit.c, t.credit_value.c, t.doubt.c
    is_shown = is_credit_shown(c.placement_id, c.layer)
    has_credit = exists(select(c.id).where(c.placement_id == u.id, is_shown))

    def names(role: str, *texts: str) -> ColumnElement[bool]:
        query = select(v.id).join(t.credit, c.id == v.credit_id).where(v.placement_id == u.id, v.role == role)
        return exists(query.where(is_shown, *((v.text.in_(texts),) if texts else ())))

    open_ = exists(select(d.id).join(t.credit, c.id == d.credit_id).where(d.record_id == u.id, is_shown))
    questions: tuple[tuple[Problem, ColumnElement[bool]], ...] = (
        ("no-credit", ~has_credit),
        ("courtesy", names("kind", "courtesy", "handout")),
        ("agency-only", and_(names("chain"), ~names("photographer"), ~names("kind", "courtesy", "handout"))),
        ("unknown", open_),
    )
    for problem, condition in questions:
        query = (
            select(u.photo_id, u.id, u.article_id)
            .where(condition, counts_as_use(u.id))
            .order_by(u.photo_id, u.id)
        )
        for row in connection.execute(query):
            yield Finding(row.photo_id, row.id, row.article_id, problem)
