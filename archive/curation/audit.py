"""The audit of rights: where photos ran against orders, whose it is not told, and what falls due when.

Orders on territories count at the archive's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, select, true, union_all

from archive.dates import bounds
from archive.model import DATED_CODES, Problem, Restriction, RestrictionCode
from archive.store import tables as t
from archive.store.corrections import is_credit_shown
from archive.store.mentions import counts_as_use
from archive.store.operation import Operation, new_id
from archive.store.records import load_placements
from archive.store.restrictions import READ, SET, is_lifted
from archive.store.rows import among, chunks, rows_by
from archive.store.settings import TERRITORY, load_setting


@dataclass(frozen=True, slots=True)
class Finding:
    """A photo that ran in a story against an order, or of which it is not told whose it is."""

    photo: str
    use: str
    story: str | None
    problem: Problem
    until: str | None = None
    text: str = ""


BY_CREDIT = frozenset(("no-credit", "courtesy", "agency-only", "unknown"))
"""Problems of the credit, which no order makes."""
ORDERS_OF: dict[Problem, tuple[RestrictionCode, ...]] = {
    "expired": ("expires",),
    "due-soon": ("expires",),
    "no-archive": ("no-archive",),
    "one-time-used": ("one-time",),
    "embargoed": ("embargo",),
    "territory": ("territory-out", "territory-only"),
}
"""The orders that make a problem."""
_FORBIDDEN: dict[str, Problem] = {
    "expires": "expired",
    "embargo": "embargoed",
    "territory-out": "territory",
    "territory-only": "territory",
}
"""Orders that forbid use on some days or somewhere, and what is told of them."""
SOON = timedelta(days=60)
_ORDER = tuple(t.restriction.c[name] for name in ("code", "value", "until", "text", "layer", "ordinal"))


@dataclass(frozen=True, slots=True)
class Case:
    """A photo and a problem of it that needs a decision, with the uses and the stories that it concerns.

    `due` is the day on which the problem fell or falls due, None where there is none; `until` (EDTF) and
    `text` are those of the order.
    """

    photo: str
    problem: Problem
    uses: tuple[str, ...]
    stories: tuple[str, ...]
    due: date | None = None
    until: str | None = None
    text: str = ""

    @property
    def key(self) -> str:
        """What a case is known by."""
        return f"{self.photo}:{self.problem}:{self.until or ''}"


def audit(
    connection: Connection, day: date, territory: str, photo_ids: Sequence[str] | None = None
) -> Iterator[Finding]:
    """Where photos, or some of them, stand against orders as of a day, a problem after the other."""
    yield from against_orders(connection, day, territory, photo_ids)
    yield from _by_credit(connection, photo_ids)


def audit_with_due(
    connection: Connection,
    day: date,
    within: timedelta,
    territory: str,
    photo_ids: Sequence[str] | None = None,
) -> Iterator[Finding]:
    """The findings of a day, with the orders that end `within` some days after it."""
    yield from audit(connection, day, territory, photo_ids)
    yield from _due_soon(connection, day, day + within, photo_ids)


def case_of(finding: Finding) -> tuple[str, ...]:
    """What the findings have in common that are one case; the first of it is the photo."""
    return finding.photo, finding.problem, finding.until or "", finding.text


def against_orders(
    connection: Connection, day: date, territory: str, photo_ids: Sequence[str] | None = None
) -> list[Finding]:
    """Where photos, or some of them, ran against orders as of a day."""
    return [*_forbidden(connection, day, territory, photo_ids), *_one_time(connection, photo_ids)]


def count_against_orders(connection: Connection, works: Mapping[str, str], day: date) -> int:
    """How many of some uses, given with their photos, ran against an order, as of a day."""
    if not works:
        return 0
    territory = load_setting(connection, TERRITORY)
    found = against_orders(connection, day, territory, list(set(works.values())))
    return len({finding.use for finding in found if finding.use in works})


def cases(connection: Connection, day: date, within: timedelta, territory: str) -> list[Case]:
    """The findings of a day and of the days after it, those of one photo together, by the day of each."""
    findings = list(audit_with_due(connection, day, within, territory))
    published = _published(connection, {each.story for each in findings if each.story})
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for each in findings:
        groups.setdefault(case_of(each), []).append(each)
    made = []
    for group in groups.values():
        first = group[0]
        stories = tuple(dict.fromkeys(each.story for each in group if each.story))
        due = _due(first, [published.get(story) for story in stories])
        uses = tuple(dict.fromkeys(each.use for each in group))
        made.append(Case(first.photo, first.problem, uses, stories, due, first.until, first.text))
    return sorted(made, key=lambda case: (case.due is None, case.due or day, case.key))


def _due(finding: Finding, ran: Sequence[str | None]) -> date | None:
    """When a problem fell or falls due: with its order, or when the photo ran again."""
    if finding.problem == "one-time-used":
        days = [found.earliest for text in ran if text and (found := bounds(text))]
        return min(days, default=None)
    end = bounds(finding.until) if finding.until else None
    if end is None:
        return None
    return end.earliest if finding.problem == "embargoed" else end.latest


def _published(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    a = t.article.c
    found: dict[str, str] = {}
    for batch in chunks(ids):
        for row in connection.execute(select(a.id, a.published).where(a.id.in_(batch))):
            found[row.id] = row.published or ""
    return found


def _due_soon(
    connection: Connection, day: date, last: date, photo_ids: Sequence[str] | None
) -> Iterator[Finding]:
    for row in _in_effect(connection, ("expires",), photo_ids):
        end = bounds(row.until) if row.until else None
        if end is not None and day <= end.latest <= last:
            yield Finding(row.photo_id, row.id, row.article_id, "due-soon", row.until, row.text)


def settle_credits(operation: Operation, uses: Sequence[str], problem: Problem) -> None:
    """Take the credits of uses as they are, as far as a problem goes; another line opens them again."""
    rows = rows_by(operation.seeing(t.acceptance), t.acceptance.c.record_id, uses)
    known = {(row["record_id"], row["code"], row["value"]) for group in rows.values() for row in group}
    found = load_placements(operation.connection, uses).values()
    wanted = [(use.id, problem, use.credit.raw if use.credit else "") for use in found]
    operation.insert_many(
        t.acceptance,
        [
            {"id": new_id("o"), "record_id": record_id, "code": code, "value": value}
            for record_id, code, value in wanted
            if (record_id, code, value) not in known
        ],
    )


def replaced_by_archivist(r: Any, *records: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether an order that was read has a day that an archivist gave in its place, of one of the records
    that columns name; `r` are the columns of the order.
    """
    other = t.restriction.alias("replacing").c
    stands = exists(
        select(other.id).where(other.record_id.in_(records), other.code == r.code, other.layer == SET)
    )
    return and_(r.code.in_(sorted(DATED_CODES)), r.layer == READ, stands)


def _of(photo: ColumnElement[str], ids: Sequence[str] | None) -> ColumnElement[bool]:
    return true() if ids is None else photo.in_(among(ids))


def _in_effect(
    connection: Connection, codes: Iterable[str], photo_ids: Sequence[str] | None = None
) -> Iterable[Any]:
    """Orders of some codes with the uses of photos that they are on."""
    r, u = t.restriction.c, t.placement.c
    # By photo, and by use: asked for in one join, SQLite would go through every use of the archive.
    laid = union_all(
        *(
            select(u.photo_id, u.id, u.article_id, *_ORDER)
            .join_from(t.restriction, t.placement, on)
            .where(_of(u.photo_id, photo_ids), r.code.in_(sorted(codes)))
            for on in (r.record_id == u.photo_id, r.record_id == u.id)
        )
    ).subquery()
    o = laid.c
    # The order may be lifted of the photo or of the one use.
    query = (
        select(o.photo_id, o.id, o.article_id, o.code, o.value, o.until, o.text)
        .where(
            ~is_lifted(o.code, o.photo_id, o.id),
            ~replaced_by_archivist(o, o.photo_id, o.id),
            counts_as_use(o.id),
        )
        .order_by(o.photo_id, o.id, o.ordinal)
    )
    return connection.execute(query)


def _forbidden(
    connection: Connection, day: date, territory: str, photo_ids: Sequence[str] | None
) -> Iterator[Finding]:
    from archive.captions import holds, in_force  # here: most of what archivists do asks for no orders

    for row in _in_effect(connection, ("no-archive", *_FORBIDDEN), photo_ids):
        order = Restriction(row.code, row.value or None, row.until)
        problem = _FORBIDDEN.get(row.code, "no-archive")
        if in_force((order,), day, territory) or (problem == "no-archive" and holds(order, day, territory)):
            yield Finding(row.photo_id, row.id, row.article_id, problem, row.until, row.text)


def _one_time(connection: Connection, photo_ids: Sequence[str] | None) -> Iterator[Finding]:
    """Photos that may run once and ran in several stories: each story after the first."""
    r, u, a = t.restriction.c, t.placement.c, t.article.c
    # Of all photos SQLite would else go through every use of the archive, in their order.
    once = u.photo_id.in_(select(r.record_id).where(r.code == "one-time")) if photo_ids is None else true()
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
            once,
            r.code == "one-time",
            ~is_lifted(r.code, u.photo_id, u.id),
            counts_as_use(u.id),
        )
        .subquery()
    )
    query = select(ordered).where(ordered.c.n > 1).order_by(ordered.c.photo_id, ordered.c.n)
    for row in connection.execute(query):
        yield Finding(row.photo_id, row.id, row.article_id, "one-time-used", row.until, row.text)


def _by_credit(connection: Connection, photo_ids: Sequence[str] | None = None) -> Iterator[Finding]:
    """Uses whose credit is missing, names no photographer, is a courtesy, or leaves open who is meant."""
    u, c, v, d = t.placement.c, t.credit.c, t.credit_value.c, t.doubt.c
    stands = is_credit_shown(c.placement_id, c.layer)
    line = (
        select(c.raw).where(c.placement_id == u.id, stands).limit(1).correlate(t.placement).scalar_subquery()
    )
    taken = t.acceptance.c

    def has(query: Select[Any], use: ColumnElement[str]) -> ColumnElement[bool]:
        """Whether a use is among those of a query: of all, found once; of some, looked up for each."""
        if photo_ids is None:
            return u.id.in_(query.with_only_columns(use))
        return exists(query.where(use == u.id))

    def names(role: str, *texts: str) -> ColumnElement[bool]:
        query = select(v.placement_id).join(t.credit, c.id == v.credit_id).where(v.role == role)
        return has(query.where(stands, *((v.text.in_(texts),) if texts else ())), v.placement_id)

    has_credit = has(select(c.placement_id).where(stands), c.placement_id)
    open_ = has(select(d.record_id).join(t.credit, c.id == d.credit_id).where(stands), d.record_id)
    questions: tuple[tuple[Problem, ColumnElement[bool]], ...] = (
        ("no-credit", ~has_credit),
        ("courtesy", names("kind", "courtesy", "handout")),
        ("agency-only", and_(names("chain"), ~names("photographer"), ~names("kind", "courtesy", "handout"))),
        ("unknown", open_),
    )
    for problem, condition in questions:
        settled = exists(
            select(taken.id).where(
                taken.record_id == u.id, taken.code == problem, taken.value == func.coalesce(line, "")
            )
        )
        query = (
            select(u.photo_id, u.id, u.article_id)
            .where(_of(u.photo_id, photo_ids), condition, ~settled, counts_as_use(u.id))
            .order_by(u.photo_id, u.id)
        )
        for row in connection.execute(query):
            yield Finding(row.photo_id, row.id, row.article_id, problem)
