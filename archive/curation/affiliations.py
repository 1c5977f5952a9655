"""Who works for whom, from when to when."""

from __future__ import annotations

from archive.curation.agents import known_agent
from archive.dates import bounds, is_before
from archive.errors import NotFound, Refused
from archive.store import tables as t
from archive.store.authority import ORGANISATION, PERSON
from archive.store.operation import Operation, new_id

_LONGEST = 2_000
_DATES = ("from_date", "to_date")


def affiliate(
    operation: Operation,
    person: str,
    organisation: str,
    from_date: str | None = None,
    to_date: str | None = None,
    evidence: str = "",
) -> None:
    """Say that a person works for an organisation. What is known of the same time there is made exact.

    Dates are EDTF. Raises `NotFound`, and `Refused` for what is no date or ends before it begins.
    """
    begins, ends = _checked(from_date), _checked(to_date)
    if begins and ends and is_before(ends, begins):
        raise Refused("date.ends-before", ends=ends, begins=begins)
    if len(evidence) > _LONGEST or not evidence.isprintable():
        raise Refused("value.evidence", most=_LONGEST)
    ids = _ends(operation, person, organisation)
    facts = {"from_date": begins, "to_date": ends, "evidence": evidence.strip()}
    for row in operation.find_all(t.affiliation, **ids):
        if all(None in (row[name], facts[name]) or row[name] == facts[name] for name in _DATES):
            exact = {name: value or row[name] for name, value in facts.items()}
            operation.update(t.affiliation, row["id"], **exact)
            return
    operation.insert(t.affiliation, {"id": new_id("w"), **ids, **facts})


def part_ways(operation: Operation, person: str, organisation: str, from_date: str | None = None) -> None:
    """Take back that a person works for an organisation, at all or since a date. Raises `NotFound`."""
    ids = _ends(operation, person, organisation)
    rows = operation.find_all(t.affiliation, **ids)
    if from_date:
        rows = [row for row in rows if row["from_date"] == from_date]
    if not rows:
        raise NotFound("no-affiliation", person=person, organisation=organisation)
    operation.delete(t.affiliation, [row["id"] for row in rows])


def _ends(operation: Operation, person: str, organisation: str) -> dict[str, str]:
    connection = operation.connection
    one, other = known_agent(connection, person, PERSON), known_agent(connection, organisation, ORGANISATION)
    return {"person_id": one.id, "organisation_id": other.id}


def _checked(text: str | None) -> str | None:
    tidy = (text or "").strip()
    if tidy and bounds(tidy) is None:
        raise Refused("date.none", text=text)
    return tidy or None
