"""The credit page of one name: what the tables add up to, however many photos it has.

Who is named beside is counted by the database, role by role: each question goes from the photos of one name,
which an index finds, to those who are named in them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import nsmallest
from itertools import compress, product
from typing import Any

from sqlalchemy import Connection, Select, case, func, or_, select, union_all

from archive.model import Affiliation, AgentUses, Companion, CreditedPhoto
from archive.store import tables as t
from archive.store.agents import load_agents
from archive.store.corrections import corrected_fields
from archive.store.images import driver_rows
from archive.store.mentions import (
    corrected_uses,
    counts_as_story,
    counts_as_use,
    day_of,
    named_in_photos,
    named_in_stories,
)
from archive.store.records import load_articles, load_placements
from archive.store.rows import among

Counts = tuple[tuple[str, int], ...]
MOST_NAMED = 200
"""Companions, papers and others that a page tells, the most frequent first."""
_TOGETHER = (("shown",), ("photographer",), ("chain", "client"))
"""Roles in which names stand side by side."""
_TOLD = (
    *((roles, roles) for roles in _TOGETHER),
    (("photographer", "shown"), ("chain",)),
    (("photographer", "chain"), ("shown",)),
)
"""What a page tells: in the photos in which somebody is named as one, who is named as the other."""


class Credits:
    """Every photo that names somebody, and every story that they wrote or, as a paper, ran."""

    def __init__(self, agent_id: str, photos: Sequence[Any], stories: Iterable[Any]) -> None:
        self.agent_id = agent_id
        # Columns are taken whole: there may be many thousands of rows.
        uses, roles, works, articles, days, papers = zip(*photos, strict=True) if photos else ((),) * 6
        self.works: dict[str, str] = dict(zip(uses, works, strict=True))
        """The photo of each use."""
        self._of: dict[str, dict[str, None]] = {
            role: dict.fromkeys(compress(uses, map(role.__eq__, roles))) for role in dict.fromkeys(roles)
        }
        self._days: dict[str, str | None] = dict(zip(uses, days, strict=True))
        ran = zip(articles, papers, strict=True)
        self._papers: dict[str, str | None] = {story: paper for story, paper in ran if story is not None}
        self._bylines: set[str] = set()
        for article_id, role, day, paper_id in stories:
            self._days[article_id] = day
            self._papers[article_id] = paper_id
            if role == "byline":
                self._bylines.add(article_id)

    @property
    def uses_by_role(self) -> Mapping[str, Collection[str]]:
        """The photos by what somebody is named as in them, each once, as the table has them: the database
        takes a list that is in order in half the time.
        """
        return self._of

    def uses(self) -> AgentUses:
        """In how many photos and stories somebody is named, and in how many as what."""
        return AgentUses(
            photos=len(self.works),
            stories=len(self._papers),
            photographer=len(self._of.get("photographer", ())),
            agency=len(self._of.get("chain", ())),
            shown=len(self._of.get("shown", ())),
            byline=len(self._bylines),
        )

    def span(self) -> tuple[str | None, str | None]:
        """When the first and the last of them ran (EDTF)."""
        days = set(filter(None, self._days.values()))
        return min(days, default=None), max(days, default=None)

    def by_year(self) -> Counts:
        """How many photos ran in each year."""
        days = Counter(map(self._days.__getitem__, self.works))
        years: Counter[str] = Counter()
        for day, number in days.items():
            if day and day[:4].isdigit():
                years[day[:4]] += number
        return tuple(sorted(years.items()))

    def papers(self, connection: Connection) -> Counts:
        """The papers that ran the photos or the texts, with how many stories."""
        counts = Counter(paper for paper in self._papers.values() if paper and paper != self.agent_id)
        return _named(connection, counts.most_common(MOST_NAMED))


def load_credits_of(connection: Connection, agent_id: str) -> Credits:
    """The rows that a credit page counts."""
    photos = driver_rows(connection, _photos(agent_id))
    own, story = named_in_stories(lambda agent, _: agent == agent_id).subquery(), t.article.c
    written = (
        select(story.id.label("article_id"), own.c.role, _day(), _paper())
        .join_from(own, t.article, story.id == own.c.article_id)
        .where(counts_as_story(story.id))
    )
    return Credits(agent_id, photos, connection.execute(written).all())


def load_companions(connection: Connection, agent_id: str) -> list[Companion]:
    """Who is named in the same photos in the same role, with when those ran, the most frequent first."""
    use, story = t.placement.c, t.article.c
    counts: dict[str, Companion] = {}
    for roles in _TOGETHER:
        beside = _beside(agent_id, roles, roles).subquery()
        query = (
            select(
                beside.c.agent_id,
                func.count(beside.c.use_id.distinct()),
                func.min(_day_of_use()),
                func.max(_day_of_use()),
            )
            .join_from(beside, t.placement, use.id == beside.c.use_id)
            .join(t.article, story.id == use.article_id, isouter=True)
            .group_by(beside.c.agent_id)
        )
        for row in connection.execute(query):
            known = counts.get(row[0])
            if known is None or known.photos < row[1]:
                counts[row[0]] = Companion(row[0], "", *row[1:])
    agents = load_agents(connection, counts)
    found = [
        Companion(one.agent_id, agents[one.agent_id].name, one.photos, one.first, one.last)
        for one in counts.values()
        if one.agent_id in agents
    ]
    return sorted(found, key=lambda one: (-one.photos, one.name, one.agent_id))


class Beside:
    """Who is named in the photos of somebody, counted by what both are named as."""

    def __init__(self, connection: Connection, credits: Credits) -> None:
        self._connection = connection
        self._counts: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
        for own, uses in credits.uses_by_role.items():
            told = {role for pair in _TOLD for role in pair[1] if own in pair[0]}
            if not told:
                continue  # whoever holds the rights stands beside nobody
            # Of what nobody corrected, nearly all, no correction is looked for row by row.
            corrected = corrected_uses(connection, among(uses))
            read = among(use for use in uses if use not in corrected)
            laid = among(corrected) if corrected else None
            for roles in filter(None, (told - {"shown"}, told & {"shown"})):
                query = _counted_beside(credits.agent_id, roles, read, laid)
                for agent_id, role, number in driver_rows(connection, query):
                    self._counts[own, role][agent_id] = number

    def companions(self) -> Counts:
        """In the same role: shown in one picture, credited together."""
        sides = (pair for roles in _TOGETHER for pair in product(roles, roles))
        return self._told(sides)

    def through(self) -> Counts:
        """The organisations in the chains of the photos that somebody took or is shown in."""
        return self._told(product(("photographer", "shown"), ("chain",)))

    def shows(self) -> Counts:
        """The people in the photos that somebody took or passed on."""
        return self._told(product(("photographer", "chain"), ("shown",)))

    def _told(self, pairs: Iterable[tuple[str, str]]) -> Counts:
        counts: dict[str, int] = {}
        for pair in pairs:
            for agent_id, number in self._counts.get(pair, {}).items():
                if number > counts.get(agent_id, 0):
                    counts[agent_id] = number
        most = nsmallest(MOST_NAMED, counts.items(), key=lambda each: (-each[1], each[0]))
        return _named(self._connection, most)


def _counted_beside(
    agent_id: str, roles: Iterable[str], read: Select[Any], corrected: Select[Any] | None
) -> Select[Any]:
    """`agent_id`, `role` and the number of photos of all others who are named in some roles in uses that
    stand as they were read, and in `corrected` ones; of a single role no more than a page tells.
    """
    roles = tuple(roles)
    named = named_in_photos(lambda _, use: use.in_(read), roles, as_read=True).subquery()
    if corrected is not None:
        laid = named_in_photos(lambda _, use: use.in_(corrected), roles).subquery()
        named = union_all(select(named), select(laid)).subquery()
    others = named.c.agent_id.is_not(None) & (named.c.agent_id != agent_id)
    number = func.count(named.c.use_id.distinct())
    query = select(named.c.agent_id, named.c.role, number).where(others)
    query = query.group_by(named.c.agent_id, named.c.role).order_by(number.desc(), named.c.agent_id)
    return query.limit(MOST_NAMED) if len(roles) == 1 else query


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
    rows = _photos(agent_id).subquery()
    page = select(rows.c.use_id, rows.c.day).distinct().order_by(rows.c.day.desc(), rows.c.use_id)
    days = {row.use_id: row.day for row in connection.execute(page.limit(limit).offset(offset))}
    mine = named_in_photos(lambda agent, use: (agent == agent_id) & use.in_(list(days))).subquery()
    roles: dict[str, list[str]] = {}
    for use_id, role in connection.execute(select(mine.c.use_id, mine.c.role).distinct().order_by("role")):
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


def _photos(agent_id: str) -> Select[Any]:
    """`use_id`, `role`, `photo_id`, `article_id`, `day` and `paper_id` for each time that a photo names
    somebody.
    """
    named = named_in_photos(lambda agent, _: agent == agent_id).subquery()
    use, story = t.placement.c, t.article.c
    return (
        select(
            named.c.use_id, named.c.role, use.photo_id, use.article_id, _day_of_use().label("day"), _paper()
        )
        .join_from(named, t.placement, use.id == named.c.use_id)
        .join(t.article, story.id == use.article_id, isouter=True)
        .where(counts_as_use(named.c.use_id))
    )


def _day() -> Any:
    return day_of(t.article.c.id, t.article.c.published).label("day")


def _day_of_use() -> Any:
    """The day of the story that ran a photo; of one that none did the day that it was taken."""
    use, date = t.placement.c, t.caption_date.c
    taken = select(func.min(date.value)).where(date.placement_id == use.id, date.role == "taken")
    return case(
        (use.article_id.is_(None), taken.correlate(t.placement).scalar_subquery()),
        else_=day_of(t.article.c.id, t.article.c.published),
    )


def _paper() -> Any:
    """The paper of a story, as an archivist corrected it or as it was read."""
    story, named, laid = t.article.c, t.correction_name.c, t.correction.c
    corrected = (
        select(named.agent_id)
        .join_from(t.correction_name, t.correction)
        .where(named.record_id == story.id, laid.field == "publication")
        .correlate(t.article)
        .scalar_subquery()
    )
    paper = case((corrected_fields(story.id, "publication"), corrected), else_=story.publication_id)
    return paper.label("paper_id")


def _beside(agent_id: str, as_what: Iterable[str], roles: Iterable[str]) -> Select[Any]:
    """`agent_id` and `use_id` of the others who are named in some roles where somebody is in others."""
    mine = named_in_photos(lambda agent, _: agent == agent_id, as_what).subquery()
    uses = select(mine.c.use_id)
    # As a list of ids: as a join, all that is named anywhere would be gone through.
    other = named_in_photos(lambda _, use: use.in_(uses), roles).subquery()
    return select(other.c.agent_id, other.c.use_id).where(
        other.c.agent_id.is_not(None), other.c.agent_id != agent_id, counts_as_use(other.c.use_id)
    )


def _named(connection: Connection, counts: Iterable[tuple[str, int]]) -> Counts:
    counts = list(counts)
    agents = load_agents(connection, (agent_id for agent_id, _ in counts))
    found = [(agents[agent_id].name, number) for agent_id, number in counts if agent_id in agents]
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))
