"""Which stories may belong together: the same photo, people in the pictures, tags, rare words; of those that
do, places and days as well.

Asked for by what stands on the one story, through the indexes: however large the archive is, only so many
rows are looked at. The rare words come from the search index, which stands beside this room and not below it:
whoever composes the rooms hands them in.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import CompoundSelect, Connection, Select, func, literal, select, union_all

from archive.dates import bounds
from archive.model import Reason, SharedWords, Suggestion
from archive.store import tables as t
from archive.store.corrections import corrected_fields, load_layers
from archive.store.heads import Head, load_heads
from archive.store.rows import among, chunks
from archive.store.shelved import is_trashed
from archive.text import name_key

_COMMON = 0.5
"""A person or tag on more than this share of all articles says nothing about two of them."""
_ALWAYS_TELLING = 5
"""In a small archive a few articles are a large share: what so few have in common always counts."""
_TOO_OFTEN = 300
"""A person or tag that stands in more places than this says nothing either, however large the archive."""
_MOST_PLACES = 1_500
"""So many places are looked at for one article, those of its rarest people and tags first."""
_MOST = 8
_LOOKED_AT = 40
"""Stories whose places and days are looked at, those with most in common first."""
MOST_KIN = 24
"""Stories that share rare words which are considered."""

_PHOTO, _WORDS = 3.0, 4.0
"""What the same photo counts, and what it would count to share all rare words."""
_FACTS = {"people": 1.2, "tags": 1.6}
"""What somebody shown or a tag would count that no other story had; it counts less the more have it. Somebody
whom no third story shows is enough by itself, and a tag that is on five: what is on more says of what kind a
story is, not what it is about.
"""
_MORE_TAGS = 0.2
"""Of what further tags would count: those that go together, as corn and grain, say it twice."""
_FAR_DAYS, _FAR = 90, 0.6
"""Days from which on people and words count less, and how much: who is in the news is so for years."""
_FEWEST_WORDS = 3
"""Rare words that must be shared: fewer are chance."""
_PLACE, _MOST_SHARED_PLACES = 0.1, 2
_SAME_DAY, _NEAR_DAY, _NEAR_DAYS = 0.15, 0.08, 3
_ENOUGH, _ENOUGH_WORDS = 0.6, 0.75
"""What photos, people, tags and words have to count for a story to be suggested, and words by themselves;
places and days only tell which comes first.
"""


@dataclass(slots=True)
class _Evidence:
    words: float = 0.0
    """How much is shared of what is rare in the one, 0 to 1."""
    facts: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    photos: int = 0
    named: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    days: int | None = None

    @property
    def telling(self) -> float:
        """What speaks for a story by itself."""
        shared = sum(self.facts["people"]) + _WORDS * self.words
        shared *= _FAR if (self.days or 0) >= _FAR_DAYS else 1.0
        best, *others = sorted(self.facts["tags"], reverse=True) or [0.0]
        tags = best + _MORE_TAGS * sum(others)
        return (_PHOTO if self.photos else 0.0) + shared + tags

    @property
    def score(self) -> float:
        """All that speaks for a story; places and days add to it: many stories play in one town."""
        score = self.telling + _PLACE * min(len(self.named["places"]), _MOST_SHARED_PLACES)
        if self.days is None or self.days > _NEAR_DAYS:
            return score
        return score + (_NEAR_DAY if self.days else _SAME_DAY)

    @property
    def is_enough(self) -> bool:
        """Whether a story is suggested."""
        has_more = self.photos or any(self.facts.values())
        return self.telling >= (_ENOUGH if has_more else _ENOUGH_WORDS)

    def reasons(self) -> tuple[Reason, ...]:
        """As data, strongest first."""
        found = [Reason("same-photo", count=self.photos)] if self.photos else []
        found += [
            Reason(code, tuple(self.named[code]), len(self.named[code]))
            for code in ("people", "tags", "rare-words", "places")
            if self.named[code]
        ]
        if self.days is not None and self.days <= _NEAR_DAYS:
            found.append(Reason("days-apart", count=self.days) if self.days else Reason("same-day"))
        return tuple(found)


class _Fact(NamedTuple):
    """A person or tag of the article, with the other articles that share it."""

    spread: int
    """In how many articles it is, this one among them."""
    name: str
    key: str
    kind: str
    others: frozenset[str]


Found = dict[str, _Evidence]
"""What other stories have in common with one, by their ids."""


def suggestions_for(
    connection: Connection, article_id: str, kin: Sequence[SharedWords] = (), but: Iterable[str] = ()
) -> list[Suggestion]:
    """Stories that share something telling with one, best first, but for some; `kin` share its rare words.

    What many articles share counts less, what very many share not at all. Trashed stories are passed over.
    """
    found: Found = defaultdict(_Evidence)
    for other, photos in connection.execute(_same_photo(article_id)):
        found[other].photos = photos
    for fact in sorted(_telling_facts(connection, article_id)):
        for other in fact.others:
            found[other].named[fact.kind].append(fact.name)
            found[other].facts[fact.kind].append(_FACTS[fact.kind] / (1 + math.log(fact.spread)))
    _add_words(found, kin)
    for other in (article_id, *but):
        found.pop(other, None)
    best = sorted(found, key=lambda other: (-found[other].score, other))[:_LOOKED_AT]
    heads = load_heads(connection, [article_id, *best])
    best = [other for other in best if other in heads]
    _add_places(connection, article_id, {other: found[other] for other in best})
    _add_days(heads, article_id, {other: found[other] for other in best})
    best = [other for other in best if found[other].is_enough]
    best.sort(key=lambda other: (-found[other].score, other))
    return [_suggestion(heads[other], found[other]) for other in best[:_MOST]]


def _suggestion(head: Head, evidence: _Evidence) -> Suggestion:
    score = round(evidence.score, 3)
    return Suggestion(head.id, head.title, head.published, head.publication, evidence.reasons(), score)


def _add_words(found: Found, kin: Iterable[SharedWords]) -> None:
    for each in kin:
        if len(each.words) >= _FEWEST_WORDS:
            found[each.other_id].named["rare-words"] += each.words
            found[each.other_id].words = each.share


def _add_places(connection: Connection, article_id: str, found: Mapping[str, _Evidence]) -> None:
    """Places in the captions of both."""
    places = _places_of(connection, [article_id, *found])
    own = places.get(article_id, {})
    for other, evidence in found.items():
        shared = [name for key, name in own.items() if key in places.get(other, ())]
        evidence.named["places"] += shared


def _places_of(connection: Connection, article_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """The places in the captions of stories as they are shown, each by its folded name."""
    place, use = t.caption_place.c, t.placement.c
    named: dict[str, dict[str, str]] = defaultdict(dict)
    for batch in chunks(article_ids):
        uses = select(use.id, use.article_id).where(use.article_id.in_(batch), ~is_trashed(use.id))
        story_of = dict(connection.execute(uses).all())
        laid_over = {
            key: own["place"] for key, own in load_layers(connection, story_of).items() if "place" in own
        }
        read = (
            select(use.article_id, place.name)
            .join_from(t.caption_place, t.placement)
            .where(use.id.in_(among(story_of)), use.id.not_in(laid_over))
        )
        rows = [(row.article_id, row.name) for row in connection.execute(read)]
        rows += [(story_of[key], each.name) for key, layer in laid_over.items() for each in layer.places]
        for story, name in rows:
            named[story].setdefault(name_key(name), name)
    return named


def _add_days(heads: Mapping[str, Head], article_id: str, found: Mapping[str, _Evidence]) -> None:
    """Days between the story and others, where both are stated."""
    own = heads.get(article_id)
    for other, evidence in found.items():
        evidence.days = _days_apart(own, heads[other])


def _days_apart(one: Head | None, other: Head) -> int | None:
    """The days between two stories whose days are both stated, else None."""
    days = []
    for head in (one, other):
        found = bounds(head.published) if head and head.published and not head.inferred else None
        if found is None or found.earliest != found.latest:
            return None
        days.append(found.earliest)
    return abs((days[0] - days[1]).days)


def _same_photo(article_id: str) -> Select[Any]:
    """The other stories that show a photo of this one, each with how many."""
    use = t.placement.c
    own = select(use.photo_id).where(use.article_id == article_id, ~is_trashed(use.id))
    return (
        select(use.article_id, func.count(use.photo_id.distinct()))
        .where(
            use.photo_id.in_(own),
            use.article_id.is_not(None),
            use.article_id != article_id,
            ~is_trashed(use.id),
        )
        .group_by(use.article_id)
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
    read, laid = t.depiction.c, t.correction_name.c
    here = (t.placement.c.article_id == article_id) & ~is_trashed(t.placement.c.id)
    shown = union_all(
        select(read.agent_id)
        .join_from(t.depiction, t.placement)
        .where(here, read.agent_id.is_not(None), ~corrected_fields(t.placement.c.id, "person")),
        select(laid.agent_id)
        .join_from(t.correction_name, t.placement, t.placement.c.id == laid.record_id)
        .where(here, laid.agent_id.is_not(None)),
    )
    given = select(t.tagging.c.tag_id).where(t.tagging.c.record_id == article_id)
    agent, tag = t.agent.c, t.tag.c
    pictured = select(depiction.id).where(depiction.agent_id == agent.id).correlate(t.agent)
    tagged = select(tagging.id).where(tagging.tag_id == tag.id).correlate(t.tag)
    both = union_all(
        select(
            agent.id, literal("people"), agent.name, _at_most(pictured, _TOO_OFTEN + 1).scalar_subquery()
        ).where(agent.id.in_(shown)),
        select(tag.id, literal("tags"), tag.name, _at_most(tagged, _TOO_OFTEN + 1).scalar_subquery()).where(
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
    articles: dict[str, set[str]] = defaultdict(set)
    for batch in chunks(keys):
        for key, article_id in connection.execute(_with_any(batch)):
            articles[key].add(article_id)
    return articles


def _with_any(keys: list[str]) -> CompoundSelect[Any]:
    read, laid, tagging, use = t.depiction.c, t.correction_name.c, t.tagging.c, t.placement.c
    return union_all(
        select(read.agent_id, use.article_id)
        .join_from(t.depiction, t.placement)
        .where(
            read.agent_id.in_(keys),
            use.article_id.is_not(None),
            ~is_trashed(use.id),
            ~corrected_fields(use.id, "person"),
        ),
        select(laid.agent_id, use.article_id)
        .join_from(t.correction_name, t.placement, use.id == laid.record_id)
        .where(laid.agent_id.in_(keys), use.article_id.is_not(None), ~is_trashed(use.id)),
        select(tagging.tag_id, tagging.record_id)
        .join_from(t.tagging, t.article, t.article.c.id == tagging.record_id)
        .where(tagging.tag_id.in_(keys)),
    )


def _at_most(query: Select[Any], limit: int) -> Select[int]:
    """How many rows a query gives; no more than `limit` are looked at."""
    return select(func.count()).select_from(query.limit(limit).subquery())
