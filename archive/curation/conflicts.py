"""Uses of photos of which one reading contradicts another: their own, their file's, other uses' of the photo.

A contradiction is two values that cannot both be true: photographers none of whom may be one of the others,
days on which the photo was taken that do not meet, somebody at the left and at the right. What an archivist
corrected in a use is settled there. Nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from sqlalchemy import Connection, select

from archive.dates import Bounds, bounds
from archive.model import Article, Placement
from archive.store import tables as t
from archive.store.mentions import counts_as_use
from archive.store.records import load_articles, load_placements
from archive.store.rows import chunks
from archive.store.values import sound
from archive.text import name_key

READINGS = frozenset(
    table.name
    for table in (
        *(t.placement, t.photo, t.past_use, t.trash, t.credit, t.credit_value, t.depiction, t.caption_date),
        *(t.correction, t.correction_name, t.agent, t.agent_name),
    )
)
"""Tables of which a change in one use of a photo may bring another into conflict, or out of it."""
_SIDES = ("left", "right")
_FIELD = {"photographer": "credit", "taken": "taken", "position": "person"}
"""The field whose correction settles each conflict."""


def articles_with_conflicts(connection: Connection, ids: list[str]) -> dict[str, Article]:
    """Stories by id, as `load_articles` gives them, with the conflicts of their photos."""
    found = load_articles(connection, ids)
    every = (use for article in found.values() for use in (*article.placements, *article.thrown))
    uses = _with_conflicts(connection, every)
    return {
        key: replace(
            article,
            placements=tuple(uses[use.id] for use in article.placements),
            thrown=tuple(uses[use.id] for use in article.thrown),
        )
        for key, article in found.items()
    }


def placements_with_conflicts(connection: Connection, ids: list[str]) -> dict[str, Placement]:
    """Uses of photos by id, as `load_placements` gives them, with their conflicts."""
    return _with_conflicts(connection, load_placements(connection, ids).values())


def uses_beside(connection: Connection, record_ids: Iterable[str]) -> set[str]:
    """All uses of the photos of which one of these uses, or a use in one of these stories, is one."""
    use, other = t.placement.c, t.placement.alias("other").c
    found: set[str] = set()
    for batch in chunks(tuple(record_ids)):
        for named in (use.id, use.article_id):
            query = select(other.id).where(other.photo_id == use.photo_id, named.in_(batch))
            found.update(connection.scalars(query.distinct()))
    return found


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is read of a photo in one place; a name is known by its agent, or as it is written."""

    photographers: Mapping[str, str]
    taken: tuple[Bounds, ...]
    sides: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, use: Placement) -> _Reading:
        photographers = use.credit.photographers if use.credit else ()
        days = (bounds(date.value) for date in use.dates if date.role == "taken")
        return cls(
            {_key(who.agent_id, who.text): who.text for who in photographers},
            tuple(day for day in days if day is not None),
            {
                side: {_key(who.agent_id, who.name): who.name for who in use.people if who.position == side}
                for side in _SIDES
            },
        )

    def against(self, other: _Reading) -> set[str]:
        """In what two readings contradict each other."""
        return {
            name
            for name, is_so in (
                ("photographer", _are_others(self.photographers, other.photographers)),
                ("taken", _never_meet(self.taken, other.taken)),
                ("position", any(self._stands_across(other, *sides) for sides in (_SIDES, _SIDES[::-1]))),
            )
            if is_so
        }

    def _stands_across(self, other: _Reading, side: str, across: str) -> bool:
        return not self.sides[side].keys().isdisjoint(other.sides[across])


def _with_conflicts(connection: Connection, uses: Iterable[Placement]) -> dict[str, Placement]:
    shown = {use.id: use for use in uses}
    beside: dict[str, dict[str, _Reading]] = {}
    for use in _counting(connection, shown):
        beside.setdefault(use.photo.id, {})[use.id] = _Reading.of(use)
    return {key: _told(use, beside.get(use.photo.id, {})) for key, use in shown.items()}


def _counting(connection: Connection, shown: Mapping[str, Placement]) -> Iterator[Placement]:
    """All uses of the same photos that a search shows; others that cannot be read are passed over."""
    use = t.placement.c
    ids: set[str] = set()
    for batch in chunks({each.photo.id for each in shown.values()}):
        ids.update(connection.scalars(select(use.id).where(use.photo_id.in_(batch), counts_as_use(use.id))))
    yield from (shown[key] for key in ids & shown.keys())
    if others := sorted(ids - shown.keys()):
        yield from (each for _, each in sound(load_placements, connection, others, lambda *_: None))


def _told(use: Placement, beside: Mapping[str, _Reading]) -> Placement:
    own = _Reading.of(use)
    found = set().union(*(own.against(other) for key, other in beside.items() if key != use.id))
    found |= _against_file(use, own)
    settled = {each.field for each in use.corrections}
    conflicts = tuple(sorted(name for name in found if _FIELD[name] not in settled))
    return replace(use, conflicts=conflicts) if conflicts else use


def _against_file(use: Placement, own: _Reading) -> set[str]:
    """In what a use contradicts what the photo's own file says."""
    metadata = use.photo.metadata
    if metadata is None:
        return set()
    day = bounds(metadata.date_created) if metadata.date_created else None
    found = {"taken"} if day is not None and _never_meet(own.taken, (day,)) else set()
    if own.photographers and metadata.creator:
        written = {name_key(name): name for name in metadata.creator}
        # Whether what stands there is a person is read only where it is not plainly one who is credited.
        if _are_others(own.photographers, written) and _are_others(
            own.photographers, {name_key(name): name for line in metadata.creator for name in _people(line)}
        ):
            found.add("photographer")
    return found


@lru_cache(maxsize=10_000)
def _people(line: str) -> tuple[str, ...]:
    """The photographers in a file's line for its creator; none where it is open who is meant."""
    from archive.captions import read_credit  # here: few photos need the word lists

    credit = read_credit(line)
    return () if credit.review else tuple(who.text for who in credit.photographers)


def _key(agent_id: str | None, name: str) -> str:
    return agent_id or name_key(name)


def _are_others(some: Mapping[str, str], others: Mapping[str, str]) -> bool:
    """Whether both name people, and none of the ones may be one of the others."""
    if not (some and others):
        return False
    from archive.identity.names import reason  # here: few photos of a list have two who could differ

    return not any(
        key == other_key
        or name_key(name) == name_key(other)
        or reason(name, other, is_person=True) is not None
        for key, name in some.items()
        for other_key, other in others.items()
    )


def _never_meet(some: Sequence[Bounds], others: Sequence[Bounds]) -> bool:
    return bool(some and others) and not any(
        one.earliest <= other.latest and other.earliest <= one.latest for one in some for other in others
    )
