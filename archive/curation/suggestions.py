"""Which articles may belong together: the same photo, the same people in the pictures, the same tags."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, func, literal, select, union_all

from archive.model import Suggestion
from archive.store import tables as t
from archive.store.rows import rows_by

_COMMON = 0.5
"""A person or tag on more than this share of all articles says nothing about two of them."""
_ALWAYS_TELLING = 5
"""In a small archive a few articles are a large share: what so few have in common always counts."""
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


def suggestions_for(connection: Connection, article_id: str, linked: Iterable[str] = ()) -> list[Suggestion]:
    """Articles that share something telling with one, best first; those `linked` already left out.

    What many articles share counts less, what very many share not at all.
    """
    found: dict[str, _Evidence] = defaultdict(_Evidence)
    for other in connection.scalars(_same_photo(article_id)):
        found[other].photo = True
        found[other].score += _PHOTO_WEIGHT
    for row in connection.execute(_shared_facts(connection, article_id)):
        found[row.article_id].named[row.kind].append(row.name)
        found[row.article_id].score += 1 / row.spread
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
    )


def _facts() -> Select[Any]:
    """Who is shown in which article and which tag is on it: (article_id, kind, key, name)."""
    shown = (
        select(
            t.placement.c.article_id,
            literal("person").label("kind"),
            t.agent.c.id.label("key"),
            t.agent.c.name.label("name"),
        )
        .select_from(t.depiction)
        .join(t.placement)
        .join(t.agent)
        .where(t.placement.c.article_id.is_not(None))
        .distinct()
    )
    tagged = (
        select(t.tagging.c.record_id, literal("tag"), t.tag.c.id, t.tag.c.name)
        .select_from(t.tagging)
        .join(t.tag)
        .join(t.article, t.article.c.id == t.tagging.c.record_id)
    )
    both = union_all(shown, tagged).subquery()
    return select(both)


def _shared_facts(connection: Connection, article_id: str) -> Select[Any]:
    """Facts that other articles share with this one, each with how many articles share it."""
    total = connection.scalar(select(func.count()).select_from(t.article)) or 0
    theirs, own = _facts().subquery(), _facts().subquery()
    mine = select(own.c.key).where(own.c.article_id == article_id)
    spread = func.count().over(partition_by=theirs.c.key).label("spread")
    shared = select(theirs, spread).where(theirs.c.key.in_(mine)).subquery()
    return (
        select(shared)
        .where(
            shared.c.article_id != article_id,
            shared.c.spread <= max(_ALWAYS_TELLING, total * _COMMON),
        )
        .order_by(shared.c.spread, shared.c.name)
    )


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
