"""The credit page of one name: what the tables add up to, however many photos it has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import CTE, ColumnElement, Connection, Select, and_, case, exists, func, literal, or_, select

from archive.model import Affiliation, Companion, CreditedPhoto
from archive.store import tables as t
from archive.store.agents import load_agents
from archive.store.corrections import corrected_fields
from archive.store.mentions import (
    counts_as_story,
    counts_as_use,
    day_of,
    named_in_photos,
    named_in_stories,
)
from archive.store.records import load_articles, load_placements

MOST_NAMED = 200
"""Companions, papers and others that a page tells, the most frequent first."""
_SIDES = {"chain": "agency", "client": "agency", "holder": "agency"}
_CREDITED = ("photographer", "chain")


class Span(NamedTuple):
    """How many photos there are in which year, and when the first and the last ran (EDTF)."""

    first: str | None
    last: str | None
    by_year: tuple[tuple[str, int], ...]


def load_span(connection: Connection, agent_id: str) -> Span:
    """When the photos ran that name somebody, and the stories that they wrote."""
    uses = _uses(agent_id)
    own = named_in_stories(lambda agent, _: agent == agent_id).subquery()
    story = t.article.c
    signed = (
        select(day_of(story.id, story.published).label("day"))
        .join_from(own, t.article, story.id == own.c.article_id)
        .where(own.c.role == "byline", counts_as_story(story.id))
    )
    photos = _by_year(select(uses.c.day).subquery())
    years = {row.year: row for row in connection.execute(photos)}
    texts = list(connection.execute(_by_year(signed.subquery())))
    days = [*years.values(), *texts]
    firsts = [row.first for row in days if row.first]
    lasts = [row.last for row in days if row.last]
    counts = ((year, row.number) for year, row in sorted(years.items()) if year.isdigit())
    return Span(min(firsts, default=None), max(lasts, default=None), tuple(counts))


def _by_year(days: Any) -> Select[Any]:
    """Dates that none is known of stand under the year ""."""
    day = days.c.day
    year = func.coalesce(func.substr(day, 1, 4), "").label("year")
    return select(
        year, func.count().label("number"), func.min(day).label("first"), func.max(day).label("last")
    ).group_by(year)


def load_companions(connection: Connection, agent_id: str, limit: int = MOST_NAMED) -> list[Companion]:
    """Who is named in the same photos in the same role, those with the most photos first."""
    uses = _uses(agent_id)
    mine, other = _roles(agent_id).subquery(), _beside(uses).subquery()
    count = func.count(other.c.use_id.distinct())
    query = (
        select(other.c.agent_id, count.label("photos"), func.min(other.c.day), func.max(other.c.day))
        .join_from(mine, other, and_(other.c.use_id == mine.c.use_id, other.c.side == mine.c.side))
        .where(other.c.agent_id != agent_id)
        .group_by(other.c.agent_id)
        .order_by(count.desc(), other.c.agent_id)
        .limit(limit)
    )
    rows = connection.execute(query).all()
    agents = load_agents(connection, (row[0] for row in rows))
    found = [Companion(row[0], agents[row[0]].name, *row[1:]) for row in rows if row[0] in agents]
    return sorted(found, key=lambda one: (-one.photos, one.name, one.agent_id))


def load_through(connection: Connection, agent_id: str) -> tuple[tuple[str, int], ...]:
    """The organisations in the chains of the photos that somebody took or is shown in."""
    return _named_beside(connection, agent_id, ("photographer", "shown"), "chain")


def load_shown(connection: Connection, agent_id: str) -> tuple[tuple[str, int], ...]:
    """The people in the photos that somebody took or passed on."""
    return _named_beside(connection, agent_id, _CREDITED, "shown")


def _named_beside(
    connection: Connection, agent_id: str, as_what: Iterable[str], role: str
) -> tuple[tuple[str, int], ...]:
    """Who is named in one role in the photos in which somebody is named in others."""
    uses = _uses(agent_id)
    mine, other = _roles(agent_id).subquery(), _beside(uses, role).subquery()
    count = func.count(other.c.use_id.distinct())
    query = (
        select(other.c.agent_id, count)
        .join_from(mine, other, other.c.use_id == mine.c.use_id)
        .where(mine.c.role.in_(list(as_what)), other.c.agent_id != agent_id)
        .group_by(other.c.agent_id)
        .order_by(count.desc(), other.c.agent_id)
        .limit(MOST_NAMED)
    )
    return _named(connection, query)


def load_papers(connection: Connection, agent_id: str) -> tuple[tuple[str, int], ...]:
    """The papers that ran their photos or their texts, with how many stories."""
    uses = _uses(agent_id)
    own = named_in_stories(lambda agent, _: agent == agent_id).subquery()
    signed = select(own.c.article_id).where(own.c.role == "byline", counts_as_story(own.c.article_id))
    stories = select(uses.c.article_id).where(uses.c.article_id.is_not(None)).union(signed).subquery()
    story, named, laid = t.article.c, t.correction_name.c, t.correction.c
    corrected = (
        select(named.agent_id)
        .join_from(t.correction_name, t.correction)
        .where(named.record_id == story.id, laid.field == "publication")
        .correlate(t.article)
        .scalar_subquery()
    )
    paper = case((corrected_fields(story.id, "publication"), corrected), else_=story.publication_id)
    papers = select(paper.label("paper")).join_from(stories, t.article, story.id == stories.c.article_id)
    of = papers.subquery().c.paper
    query = select(of, func.count()).where(of.is_not(None)).group_by(of).order_by(func.count().desc(), of)
    return _named(connection, query.limit(MOST_NAMED))


def count_restricted(connection: Connection, agent_id: str, today: str) -> int:
    """How many of the photos of somebody are under an order; an embargo that is over on `today` is none."""
    uses, order, lifted = _uses(agent_id), t.restriction.alias(), t.restriction.alias()
    of = [uses.c.use_id, uses.c.photo_id]
    lifts = exists(
        select(lifted.c.id).where(
            lifted.c.record_id.in_(of), lifted.c.layer == "lifted", lifted.c.code == order.c.code
        )
    )
    is_over = and_(order.c.code == "embargo", order.c.until.is_not(None), order.c.until < today)
    in_force = select(order.c.id).where(
        order.c.record_id.in_(of), order.c.layer != "lifted", ~func.coalesce(is_over, literal(False)), ~lifts
    )
    return connection.scalar(select(func.count()).select_from(uses).where(exists(in_force))) or 0


def load_affiliations(connection: Connection, agent_id: str) -> list[Affiliation]:
    """Whom somebody works or worked for, or who for it, by the date of its beginning."""
    tie = t.affiliation.c
    query = select(t.affiliation).where(or_(tie.person_id == agent_id, tie.organisation_id == agent_id))
    rows = connection.execute(query.order_by(tie.from_date, tie.id)).mappings().all()
    agents = load_agents(connection, (row[end] for row in rows for end in ("person_id", "organisation_id")))
    return [
        Affiliation(
            agents[row["person_id"]].name,
            agents[row["organisation_id"]].name,
            row["from_date"],
            row["to_date"],
            row["evidence"],
        )
        for row in rows
        if row["person_id"] in agents and row["organisation_id"] in agents
    ]


def load_credited(connection: Connection, agent_id: str, limit: int, offset: int) -> list[CreditedPhoto]:
    """A page of the photos that name somebody, those that ran last first."""
    uses, mine = _uses(agent_id), _roles(agent_id).subquery()
    page = select(uses.c.use_id, uses.c.day).order_by(uses.c.day.desc(), uses.c.use_id)
    days = {row.use_id: row.day for row in connection.execute(page.limit(limit).offset(offset))}
    roles: dict[str, list[str]] = {}
    of = select(mine.c.use_id, mine.c.role).where(mine.c.use_id.in_(list(days))).distinct()
    for use_id, role in connection.execute(of.order_by(mine.c.role)):
        roles.setdefault(use_id, []).append("agency" if role == "chain" else role)
    found = load_placements(connection, list(days))
    stories = load_articles(connection, {use.article_id for use in found.values() if use.article_id})
    photos = []
    for use in (found[use_id] for use_id in days if use_id in found):
        story = stories.get(use.article_id or "")
        photos.append(
            CreditedPhoto(
                id=use.id,
                photo_id=use.photo.id,
                roles=tuple(roles.get(use.id, ())),
                caption=use.caption,
                credit=use.credit.raw if use.credit else "",
                published=days[use.id],
                article_id=use.article_id,
                article_title=story.title if story else "",
                publication=story.publication if story else "",
            )
        )
    return photos


def _roles(agent_id: str) -> Select[Any]:
    """`use_id`, `role` and `side` of everything that somebody is named as in photos."""
    named = named_in_photos(lambda agent, _: agent == agent_id).subquery()
    return select(named.c.use_id, named.c.role, _side(named.c.role)).distinct()


def _uses(agent_id: str) -> CTE:
    """`use_id`, `photo_id`, `article_id` and `day` of the photos that name somebody and that count."""
    named = named_in_photos(lambda agent, _: agent == agent_id).subquery()
    use, story, date = t.placement.c, t.article.c, t.caption_date.c
    taken = (
        select(func.min(date.value))
        .where(date.placement_id == use.id, date.role == "taken")
        .correlate(t.placement)
        .scalar_subquery()
    )
    day = case((use.article_id.is_(None), taken), else_=day_of(story.id, story.published))
    query = (
        select(use.id.label("use_id"), use.photo_id, use.article_id, day.label("day"))
        .join_from(t.placement, t.article, story.id == use.article_id, isouter=True)
        .where(use.id.in_(select(named.c.use_id)), counts_as_use(use.id, use.article_id))
    )
    return query.cte("uses")


def _beside(uses: CTE, role: str | None = None) -> Select[Any]:
    """`agent_id`, `use_id`, `side` and `day` of all who are named in some photos."""
    ids = select(uses.c.use_id)
    named = named_in_photos(lambda agent, use: agent.is_not(None) & use.in_(ids)).subquery()
    query = select(named.c.agent_id, named.c.use_id, _side(named.c.role), uses.c.day).join_from(
        uses, named, named.c.use_id == uses.c.use_id
    )
    return query if role is None else query.where(named.c.role == role)


def _side(role: ColumnElement[str]) -> ColumnElement[str]:
    """In what way somebody is named: who passes a photo on, orders it or holds the rights, is one side."""
    return case(_SIDES, value=role, else_=role).label("side")


def _named(connection: Connection, query: Select[Any]) -> tuple[tuple[str, int], ...]:
    counts = connection.execute(query).all()
    agents = load_agents(connection, (row[0] for row in counts))
    found = [(agents[row[0]].name, int(row[1])) for row in counts if row[0] in agents]
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))
