"""Among what names stand: in which photos and stories, as what, in which papers, years and chains."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, func, select

from archive.store import tables as t
from archive.store.corrections import corrected_fields, is_credit_shown
from archive.store.mentions import counts_as_story, counts_as_use, day_of, named_in_photos, named_in_stories
from archive.store.rows import chunks
from archive.text import name_key


@dataclass(slots=True)
class Surroundings:
    """Where one name stands. `records` are uses of photos and stories, each with the roles of the name there;
    `stories` are those that hold them, `papers` and `chains` ids of agents, `years` as they are written,
    `titles` what captions call somebody, folded.
    """

    records: dict[str, set[str]] = field(default_factory=dict)
    stories: set[str] = field(default_factory=set)
    papers: set[str] = field(default_factory=set)
    years: set[str] = field(default_factory=set)
    chains: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)

    @property
    def roles(self) -> set[str]:
        """All that the name stands as."""
        return set().union(*self.records.values())


def load_surroundings(connection: Connection, ids: Iterable[str]) -> dict[str, Surroundings]:
    """Where agents are named, by their ids."""
    found = {agent_id: Surroundings() for agent_id in ids}
    for batch in chunks(found):
        _add_photos(connection, batch, found)
        _add_stories(connection, batch, found)
        _add_chains(connection, batch, found)
        _add_titles(connection, batch, found)
    return found


def _add_photos(connection: Connection, ids: list[str], found: dict[str, Surroundings]) -> None:
    named, use, story = (
        named_in_photos(lambda agent, _: agent.in_(ids)).subquery(),
        t.placement.c,
        t.article.c,
    )
    query = (
        select(named.c.agent_id, named.c.use_id, named.c.role, story.id, story.publication_id, _year())
        .join_from(named, t.placement, use.id == named.c.use_id)
        .join(t.article, story.id == use.article_id, isouter=True)
        .where(counts_as_use(named.c.use_id))
    )
    for agent_id, use_id, role, story_id, paper_id, year in connection.execute(query):
        _note(found[agent_id], use_id, role, paper_id, year)
        if story_id:
            found[agent_id].stories.add(story_id)


def _add_stories(connection: Connection, ids: list[str], found: dict[str, Surroundings]) -> None:
    named, story = named_in_stories(lambda agent, _: agent.in_(ids)).subquery(), t.article.c
    query = (
        select(named.c.agent_id, story.id, named.c.role, story.publication_id, _year())
        .join_from(named, t.article, story.id == named.c.article_id)
        .where(counts_as_story(story.id))
    )
    for agent_id, story_id, role, paper_id, year in connection.execute(query):
        found[agent_id].stories.add(story_id)
        _note(found[agent_id], story_id, role, paper_id if role == "byline" else None, year)


def _add_chains(connection: Connection, ids: list[str], found: dict[str, Surroundings]) -> None:
    named = named_in_photos(lambda agent, _: agent.in_(ids)).subquery()
    value, line = t.credit_value.c, t.credit.c
    query = (
        select(named.c.agent_id, value.agent_id.label("chain_id"))
        .join_from(named, t.credit_value, value.placement_id == named.c.use_id)
        .join(t.credit, line.id == value.credit_id)
        .where(value.role == "chain", value.agent_id.is_not(None), value.agent_id != named.c.agent_id)
        .where(is_credit_shown(line.placement_id, line.layer))
        .distinct()
    )
    for agent_id, chain_id in connection.execute(query):
        found[agent_id].chains.add(chain_id)


def _add_titles(connection: Connection, ids: list[str], found: dict[str, Surroundings]) -> None:
    shown = t.depiction.c
    query = (
        select(shown.agent_id, shown.title)
        .where(
            shown.agent_id.in_(ids),
            shown.title.is_not(None),
            ~corrected_fields(shown.placement_id, "person"),
            counts_as_use(shown.placement_id),
        )
        .distinct()
    )
    for agent_id, title in connection.execute(query):
        found[agent_id].titles.add(name_key(title))


def _year() -> ColumnElement[str]:
    return func.substr(day_of(t.article.c.id, t.article.c.published), 1, 4)


def _note(of: Surroundings, record_id: str, role: str, paper_id: str | None, year: str | None) -> None:
    of.records.setdefault(record_id, set()).add(role)
    if paper_id:
        of.papers.add(paper_id)
    if year and year.isdigit():
        of.years.add(year)
