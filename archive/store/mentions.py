"""Who is named where, as it counts: corrections before what was read, without what only older versions of a
story have and without what was thrown away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    case,
    exists,
    func,
    literal,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.sql.expression import CompoundSelect

from archive.model import AgentUses
from archive.store import tables as t
from archive.store.corrections import corrected_fields, is_credit_shown
from archive.store.rows import chunks

Which = Callable[[ColumnElement[Any], ColumnElement[Any]], ColumnElement[bool]]
"""Which mentions: made a condition of the column that points to an agent and of that of the record."""

OF_CREDIT = ("photographer", "chain", "client")
ROLES = (*OF_CREDIT, "holder", "shown")
"""As what somebody may be named in the credit or the caption of a photo."""
_COLUMNS = ("agent_id", "use_id", "role")


def named_in_photos(
    which: Which, roles: Iterable[str] = ROLES, *, as_read: bool = False
) -> CompoundSelect[Any]:
    """`agent_id`, `use_id` and `role` of everybody whom credits and captions name in some roles.

    Each part asks the index of its own column: one condition over all of them would read every row. `as_read`
    looks at no correction, for uses that have none: see `corrected_uses`.
    """
    wanted = set(roles)
    parts: list[Select[Any]] = []
    if in_credit := sorted(wanted & set(OF_CREDIT)):
        parts.append(_in_credits(which, in_credit, as_read))
    line, shown = t.credit.c, t.depiction.c
    if "holder" in wanted:
        holders = select(line.holder_id, line.placement_id, literal("holder"))
        holders = holders.where(which(line.holder_id, line.placement_id))
        is_shown = is_credit_shown(line.placement_id, line.layer)
        parts.append(holders if as_read else holders.where(is_shown))
    if "shown" in wanted:
        people = select(shown.agent_id, shown.placement_id, literal("shown"))
        people = people.where(which(shown.agent_id, shown.placement_id))
        read = ~corrected_fields(shown.placement_id, "person")
        parts += [people] if as_read else [people.where(read), _corrected(which, "person", "shown")]
    first, *others = parts
    named = first.with_only_columns(
        *(column.label(name) for column, name in zip(first.selected_columns, _COLUMNS, strict=True))
    )
    return union_all(named, *others)


def corrected_uses(connection: Connection, use_ids: Select[Any]) -> set[str]:
    """Those uses of photos of which an archivist corrected a credit or who is shown."""
    laid = t.correction.c
    return set(
        connection.scalars(
            select(laid.record_id).where(laid.record_id.in_(use_ids), laid.field.in_(("credit", "person")))
        )
    )


def _in_credits(which: Which, roles: list[str], as_read: bool) -> Select[Any]:
    value, line = t.credit_value.c, t.credit.c
    query = select(value.agent_id, value.placement_id, value.role)
    query = query.where(which(value.agent_id, value.placement_id), value.role.in_(roles))
    layer = select(line.layer).where(line.id == value.credit_id).correlate(t.credit_value).scalar_subquery()
    return query if as_read else query.where(is_credit_shown(value.placement_id, layer))


def named_in_stories(which: Which) -> CompoundSelect[Any]:
    """`agent_id`, `article_id` and `role` (byline, paper) of everybody whom stories themselves name."""
    signed, story = t.byline.c, t.article.c
    return union_all(
        select(signed.agent_id, signed.article_id, literal("byline").label("role")).where(
            which(signed.agent_id, signed.article_id), ~corrected_fields(signed.article_id, "byline")
        ),
        select(story.publication_id, story.id, literal("paper")).where(
            which(story.publication_id, story.id), ~corrected_fields(story.id, "publication")
        ),
        _corrected(which, "byline", "byline"),
        _corrected(which, "publication", "paper"),
    )


def papers_of_stories() -> CompoundSelect[Any]:
    """The ids of all that stories say they ran in."""
    named, laid, story = t.correction_name.c, t.correction.c, t.article.c
    return union_all(
        select(story.publication_id).where(
            story.publication_id.is_not(None), ~corrected_fields(story.id, "publication")
        ),
        select(named.agent_id)
        .join_from(t.correction_name, t.correction)
        .where(laid.field == "publication", named.agent_id.is_not(None)),
    )


def _corrected(which: Which, field: str, role: str) -> Select[Any]:
    named, laid = t.correction_name.c, t.correction.c
    query = select(named.agent_id, named.record_id, literal(role)).join_from(t.correction_name, t.correction)
    return query.where(which(named.agent_id, named.record_id), laid.field == field)


def counts_as_use(use_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a use of a photo is one that a search shows: not past, and neither it nor its story thrown
    away.
    """
    past, gone, use = t.past_use.c, t.trash.c, t.placement.alias().c
    return and_(
        ~exists(select(past.id).where(past.id == use_id)),
        ~exists(select(gone.id).where(gone.record_id == use_id)),
        use_id.not_in(select(use.id).where(use.article_id.in_(select(gone.record_id)))),
    )


def counts_as_story(article_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a story is one that a search shows."""
    gone = t.trash.c
    return ~exists(select(gone.id).where(gone.record_id == article_id))


def day_of(article_id: ColumnElement[Any], published: ColumnElement[Any]) -> ColumnElement[Any]:
    """When a story was published (EDTF), as an archivist corrected it or as it was read."""
    laid = t.correction.c
    own = select(func.trim(type_coerce(laid.value, Text), '"')).where(
        laid.record_id == article_id, laid.field == "published"
    )
    return case(
        (corrected_fields(article_id, "published"), own.scalar_subquery()),
        else_=published,
    )


def load_uses(connection: Connection, ids: Iterable[str]) -> dict[str, AgentUses]:
    """How often agents are named, and as what; photos are counted by their uses."""
    counts: dict[str, dict[str, int]] = {agent_id: {} for agent_id in ids}
    for batch in chunks(counts):
        for row in connection.execute(_photo_counts(batch)).mappings():
            counts[row["agent_id"]] |= {name: row[name] for name in _OF_PHOTOS}
        for agent_id, stories, bylines in connection.execute(_story_counts(batch)):
            counts[agent_id] |= {"stories": stories, "byline": bylines}
    return {agent_id: AgentUses(**found) for agent_id, found in counts.items()}


_OF_PHOTOS = {"photos": None, "photographer": "photographer", "agency": "chain", "shown": "shown"}


def _photo_counts(ids: list[str]) -> Select[Any]:
    named = named_in_photos(lambda agent, _: agent.in_(ids)).subquery()
    role = named.c.role
    counts = [
        func.count((named.c.use_id if wanted is None else case((role == wanted, named.c.use_id))).distinct())
        for wanted in _OF_PHOTOS.values()
    ]
    return (
        select(named.c.agent_id, *(each.label(name) for each, name in zip(counts, _OF_PHOTOS, strict=True)))
        .where(counts_as_use(named.c.use_id))
        .group_by(named.c.agent_id)
    )


def _story_counts(ids: list[str]) -> Select[Any]:
    named, use = named_in_photos(lambda agent, _: agent.in_(ids)).subquery(), t.placement.c
    own = named_in_stories(lambda agent, _: agent.in_(ids)).subquery()
    stories = union_all(
        select(own.c.agent_id, own.c.article_id, own.c.role).where(counts_as_story(own.c.article_id)),
        select(named.c.agent_id, use.article_id, literal("photo"))
        .join_from(named, t.placement, use.id == named.c.use_id)
        .where(use.article_id.is_not(None), counts_as_use(named.c.use_id)),
    ).subquery()
    as_byline = case((stories.c.role == "byline", stories.c.article_id))
    return select(
        stories.c.agent_id,
        func.count(stories.c.article_id.distinct()),
        func.count(as_byline.distinct()),
    ).group_by(stories.c.agent_id)
