"""Which articles may belong together: the same photo, the same people in the pictures, the same tags.

Asked for by what stands on the one article, through the indexes: however large the archive is, only so many
rows are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, literal, select, union_all

from archive.model import Suggestion
from archive.store import tables as t
from archive.store.rows import chunks, rows_by

_COMMON = 0.5
"""A person or tag on more than this share of all articles says nothing about two of them."""
_ALWAYS_TELLING = 5
"""In a small archive a few articles are a large share: what so few have in common always counts."""
_TOO_OFTEN = 2000
"""A person or tag that stands in more places than this says nothing either, however large the archive."""
_MOST_PLACES = 12_000
"""So many places are looked at for one article, those of its rarest people and tags first."""
_PHOTO_WEIGHT = 3.0
_MOST = 8


@dataclass(slots=True)
class _Evidence:
    score: float = 0.0
    photo: bool = False
    named: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def reasons(self) -> tuple[str, ...]:
        """In words, strongest first."""
        words = ["same photo"] if self.photo else []
        if self.named["person"]:
            words.append(f"{_listed(self.named['person'])} in both")
        if self.named["tag"]:
            words.append(f"both tagged {_listed(f'“{tag}”' for tag in self.named['tag'])}")
        return tuple(words)


class _Fact(NamedTuple):
    """A person or tag of the article, with the other articles that share it."""

    spread: int
    """In how many articles it is, this one among them."""
    name: str
    key: str
    kind: str
    others: frozenset[str]


def suggestions_for(connection: Connection, article_id: str, linked: Iterable[str] = ()) -> list[Suggestion]:
    """Articles that share something telling with one, best first; those `linked` already left out.

    What many articles share counts less, what very many share not at all.
    """
    found: dict[str, _Evidence] = defaultdict(_Evidence)
    for other in connection.scalars(_same_photo(article_id)):
        found[other].photo = True
        found[other].score += _PHOTO_WEIGHT
    for fact in sorted(_telling_facts(connection, article_id)):
        for other in fact.others:
            found[other].named[fact.kind].append(fact.name)
            found[other].score += 1 / fact.spread
    for other in linked:
        found.pop(other, None)
    best = sorted(found.items(), key=lambda item: (-item[1].score, item[0]))[:_MOST]
    heads = rows_by(connection, t.article.c.id, [other for other, _ in best])
    return [
        Suggestion(
            other_id=other,
            other_title=head["title"],
            other_published=head["published"],
            other_publication=head["publication"],
            reasons=evidence.reasons(),
            score=round(evidence.score, 3),
        )
        for other, evidence in best
        for head in heads[other]
    ]


def _same_photo(article_id: str) -> Select[Any]:
    use = t.placement.c
    own = select(use.photo_id).where(use.article_id == article_id)
    return (
        select(use.article_id)
        .distinct()
        .where(use.photo_id.in_(own), use.article_id.is_not(None), use.article_id != article_id)
        .limit(_TOO_OFTEN)
    )


def _telling_facts(connection: Connection, article_id: str) -> Iterator[_Fact]:
    """Whom the article shows and what it is tagged, where few enough others share it."""
    own = _own_facts(connection, article_id)
    articles = _articles_with(connection, [key for key, _, _ in own])
    total = connection.scalar(_at_most(select(t.article.c.id), int(_TOO_OFTEN / _COMMON))) or 0
    most = max(_ALWAYS_TELLING, total * _COMMON)
    for key, kind, name in own:
        if len(articles[key]) <= most:
            yield _Fact(len(articles[key]), name, key, kind, frozenset(articles[key] - {article_id}))


def _own_facts(connection: Connection, article_id: str) -> list[tuple[str, str, str]]:
    """Key, kind and name of the article's people and tags, the rarest first, as many as are looked at."""
    depiction, tagging = t.depiction.alias().c, t.tagging.alias().c
    shown = (
        select(t.depiction.c.agent_id)
        .join(t.placement)
        .where(t.placement.c.article_id == article_id, t.depiction.c.agent_id.is_not(None))
    )
    given = select(t.tagging.c.tag_id).where(t.tagging.c.record_id == article_id)
    agent, tag = t.agent.c, t.tag.c
    pictured = select(depiction.id).where(depiction.agent_id == agent.id).correlate(t.agent)
    tagged = select(tagging.id).where(tagging.tag_id == tag.id).correlate(t.tag)
    both = union_all(
        select(
            agent.id, literal("person"), agent.name, _at_most(pictured, _TOO_OFTEN + 1).scalar_subquery()
        ).where(agent.id.in_(shown)),
        select(tag.id, literal("tag"), tag.name, _at_most(tagged, _TOO_OFTEN + 1).scalar_subquery()).where(
            tag.id.in_(given)
        ),
    )
    facts = []
    places = 0
    for key, kind, name, often in sorted(connection.execute(both), key=lambda row: (row[3], row[0])):
        places += often
        if often > _TOO_OFTEN or places > _MOST_PLACES:
            break
        facts.append((key, kind, name))
    return facts


def _articles_with(connection: Connection, keys: list[str]) -> dict[str, set[str]]:
    """The articles that show each of some people, or bear each of some tags."""
    depiction, tagging, use = t.depiction.c, t.tagging.c, t.placement.c
    articles: dict[str, set[str]] = defaultdict(set)
    for batch in chunks(keys):
        shown = (
            select(depiction.agent_id, use.article_id)
            .join_from(t.depiction, t.placement)
            .where(depiction.agent_id.in_(batch), use.article_id.is_not(None))
        )
        tagged = (
            select(tagging.tag_id, tagging.record_id)
            .join_from(t.tagging, t.article, t.article.c.id == tagging.record_id)
            .where(tagging.tag_id.in_(batch))
        )
        for key, article_id in connection.execute(union_all(shown, tagged)):
            articles[key].add(article_id)
    return articles


def _at_most(query: Select[Any], limit: int) -> Select[int]:
    """How many rows a query gives; no more than `limit` are looked at."""
    return select(func.count()).select_from(query.limit(limit).subquery())


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
