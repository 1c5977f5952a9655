"""What speaks against two names being one: the other side of `archive.curation.names_alike`, never left out
where an archivist decides.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from archive.model import Agent, Evidence
from archive.store import tables as t
from archive.store.authority import PERSON
from archive.store.surroundings import Surroundings, load_surroundings

_MAKES = frozenset(("photographer", "byline", "holder"))
_MOST_TOLD = 3
_BETWEEN = " – "


def evidence_against(connection: Connection, one: Agent, other: Agent) -> tuple[Evidence, ...]:
    """What is said of one and cannot well be said of the other, by where both stand."""
    where = load_surroundings(connection, [one.id, other.id])
    return tuple(_against(connection, one, other, where[one.id], where[other.id]))


def _against(
    connection: Connection, one: Agent, other: Agent, here: Surroundings, there: Surroundings
) -> Iterator[Evidence]:
    both = here.records.keys() & there.records.keys()
    if both:
        yield Evidence("in-one-picture", str(len(both)))
    if one.kind and other.kind and one.kind != other.kind:
        yield Evidence("other-kind", _BETWEEN.join((one.kind, other.kind)))
    if one.country and other.country and one.country != other.country:
        yield Evidence("other-country", _BETWEEN.join((one.country, other.country)))
    if one.agent_class == PERSON and bool(here.roles & _MAKES) != bool(there.roles & _MAKES):
        yield Evidence("other-side")
    if here.years and there.years and not here.years & there.years:
        yield Evidence("other-years", _BETWEEN.join(sorted((_span(here.years), _span(there.years)))))
    for code, ids, others in (
        ("other-papers", here.papers, there.papers),
        ("other-chain", here.chains, there.chains),
    ):
        if ids and others and not ids & others:
            yield Evidence(code, _BETWEEN.join(_named(connection, each) for each in (ids, others)))


def _span(years: set[str]) -> str:
    first, last = min(years), max(years)
    return first if first == last else f"{first}-{last}"


def _named(connection: Connection, ids: set[str]) -> str:
    query = select(t.agent.c.name).where(t.agent.c.id.in_(sorted(ids)[:_MOST_TOLD]))
    return ", ".join(sorted(connection.scalars(query)))
