"""The archivist's own agencies, which win over those that the program ships.

Whatever changes them reads every credit line anew in which one of their names occurs, within the same
operation: undo puts the readings back with the agency.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy import Connection, select

from archive.captions import Agency, Registry, default_registry, is_credit_word, read_again
from archive.captions.registry import KINDS
from archive.captions.text import fold_name, folded_text
from archive.errors import NotFound, Refused
from archive.model import Copyright, Credit
from archive.store import tables as t
from archive.store.authority import PERSON
from archive.store.database import Database
from archive.store.drafts import DraftWriter
from archive.store.journal import Operation, Row, chunks, new_id
from archive.store.records import load_credits
from archive.store.values import sound_rows
from archive.text import name_key

_LONGEST = 200
_COUNTRY = re.compile(r"[A-Z]{2}")
_BETWEEN = re.compile(r"[\W_]+")


class OwnRegistry:
    """The registry of one archive: its own agencies on top of the shipped ones."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._made: Registry | None = None

    def current(self) -> Registry:
        """The registry as the table stands now, whoever changed it; made anew only where it did change."""
        with self._database.reading() as connection:
            own = tuple(own_agencies(connection))
        made = self._made
        if made is None or made.own != own:
            made = self._made = _registry(own)
        return made


def own_agencies(connection: Connection) -> list[Agency]:
    """The agencies that archivists added, by name."""
    rows = sound_rows(connection, t.agency, select(t.agency).order_by(t.agency.c.name))
    return [_agency(dict(row)) for row in rows]


def find_agencies(registry: Registry, text: str, limit: int) -> list[tuple[Agency, bool]]:
    """Agencies one of whose names holds `text`, each with whether it is the archivist's own.

    Whole names come first, then those that begin so, then words that do; an empty text finds all by name.
    """
    asked = fold_name(text)
    if text.strip() and not asked:
        return []
    own = {agency.name for agency in _added(registry)}
    ranked = [
        (rank, agency.name not in own, _filed_under(agency.name), agency)
        for agency in registry.agencies
        if (rank := min(_ranks(agency, asked), default=None)) is not None
    ]
    ranked.sort(key=lambda entry: entry[:3])
    return [(agency, agency.name in own) for *_, agency in ranked[:limit]]


def add_agency(operation: Operation, agency: Agency, instead_of: str | None = None) -> None:
    """Add an agency; where there is an own one of that name, or one called `instead_of`, change it.

    Raises `Refused` for a name without a letter, an unknown kind, no country code or a name that another
    own agency has, `NotFound` where there is no own agency `instead_of`.
    """
    agency = _checked(agency)
    row = _known(operation, instead_of) if instead_of else _find(operation, agency.name)
    _refuse_taken(operation, agency, row["id"] if row else "")
    values = {
        "name": agency.name,
        "kind": agency.kind,
        "country": agency.country,
        "names": list(agency.aliases),
        "distributes": list(agency.distributes),
    }
    if row is None:
        operation.insert(t.agency, {"id": new_id("o"), **values})
        _read_anew(operation, [agency])
    elif _agency(row) != agency:
        operation.update(t.agency, row["id"], **values)
        _read_anew(operation, [_agency(row), agency])
    _name_kind(operation, agency)


def remove_agency(operation: Operation, name: str) -> None:
    """Take away an own agency, by any of its names. Raises `NotFound` where there is none."""
    row = _known(operation, name)
    operation.delete(t.agency, [row["id"]])
    _read_anew(operation, [_agency(row)])


def follow_changes(operation: Operation, read_by: Registry) -> None:
    """Read anew what was read by a registry whose own agencies are others by now."""
    before, now = _added(read_by), own_agencies(operation.connection)
    changed = [agency for agency in (*before, *now) if (agency in before) != (agency in now)]
    if changed:
        _read_anew(operation, changed)


def is_own(connection: Connection, name: str) -> bool:
    """Whether an own agency has this canonical name."""
    return any(fold_name(agency.name) == fold_name(name) for agency in own_agencies(connection))


def _registry(own: Iterable[Agency]) -> Registry:
    own = tuple(own)
    return default_registry().with_additions(own) if own else default_registry()


def _added(registry: Registry) -> tuple[Agency, ...]:
    return registry.own if registry is not default_registry() else ()


def _agency(row: Row) -> Agency:
    return Agency(row["name"], row["kind"], row["country"], tuple(row["names"]), tuple(row["distributes"]))


def _filed_under(name: str) -> tuple[bool, str]:
    """Where a name stands in a list: digits and signs after all letters."""
    return not name[:1].isalpha(), name.casefold()


def _ranks(agency: Agency, asked: str) -> Iterator[int]:
    for name in map(fold_name, agency.names):
        if name == asked:
            yield 0
        elif name.startswith(asked):
            yield 1
        elif f" {asked}" in name:
            yield 2
        elif asked in name:
            yield 3


# --- What may be added -----------------------------------------------------------------------------


def _checked(agency: Agency) -> Agency:
    """The agency with its names tidied. Raises `Refused`."""
    if agency.kind and agency.kind not in KINDS:
        raise Refused(
            f"“{agency.kind}” is no kind of agency. Use one of: {', '.join(KINDS)}.", code="agency-kind"
        )
    country = agency.country.strip().upper()
    if country and not _COUNTRY.fullmatch(country):
        raise Refused(
            f"“{agency.country}” is no country: give two letters as ISO 3166-1 has them, such as NO.",
            code="country",
        )
    name = _tidy(agency.name)
    return Agency(
        name,
        agency.kind,
        country,
        tuple(_others(name, agency.aliases)),
        tuple(_others("", agency.distributes)),
    )


def _tidy(name: str) -> str:
    """A name with single spaces. Raises `Refused` for what cannot stand in a credit line as a name."""
    tidy = " ".join(name.split())
    if not name_key(tidy) or not fold_name(tidy):
        raise Refused(f"“{name}” cannot be an agency's name: it needs a letter or a digit.", code="name")
    if not tidy.isprintable():
        raise Refused("An agency's name cannot hold invisible characters.", code="name")
    if len(tidy) > _LONGEST:
        raise Refused(f"An agency's name has at most {_LONGEST} characters.", code="name")
    if is_credit_word(tidy) and default_registry().find(tidy) is None:
        raise Refused(
            f"“{tidy}” cannot be an agency's name: credit lines say it of any picture, and all of them would "
            "be read as naming one. Give the name of the agency alone.",
            code="name",
        )
    return tidy


def _others(name: str, others: Iterable[str]) -> Iterator[str]:
    """The other names once each; blank ones are nothing."""
    seen = {fold_name(name)}
    for other in map(_tidy, filter(str.strip, others)):
        if fold_name(other) not in seen:
            seen.add(fold_name(other))
            yield other


def _refuse_taken(operation: Operation, agency: Agency, row_id: str) -> None:
    names = {fold_name(name): name for name in agency.names}
    for other in operation.find_all(t.agency):
        if other["id"] == row_id:
            continue
        taken = next((names[key] for key in map(fold_name, _agency(other).names) if key in names), None)
        if taken is not None:
            raise Refused(
                f"“{taken}” is a name of “{other['name']}” already. Take it away there first.",
                code="name-taken",
            )


def _find(operation: Operation, name: str) -> Row | None:
    """The own agency of this canonical name."""
    rows = operation.find_all(t.agency)
    return next((row for row in rows if fold_name(row["name"]) == fold_name(name)), None)


def _known(operation: Operation, name: str) -> Row:
    row = _find(operation, name)
    for other in operation.find_all(t.agency) if row is None else ():
        if fold_name(name) in map(fold_name, other["names"]):
            row = other
    if row is None:
        raise NotFound(f"No agency “{name}” was added to this archive.", code="no-agency")
    return row


# --- What follows from it --------------------------------------------------------------------------


def _read_anew(operation: Operation, changed: Iterable[Agency]) -> None:
    """Read the credit lines that name one of these agencies, and store what reads differently now."""
    registry = _registry(own_agencies(operation.connection))
    renewed: dict[str, Credit] = {}
    for ids in chunks(_lines_naming(operation.connection, changed)):
        for credit_id, stored in load_credits(operation.connection, ids).items():
            credit = read_again(stored, registry)
            # A line in a great many parentheses loses more of them each time: its spans would not fit.
            if credit.raw == stored.raw and _as_kept(credit) != stored:
                renewed[credit_id] = credit
    DraftWriter(operation).renew_credits(renewed)


def _lines_naming(connection: Connection, agencies: Iterable[Agency]) -> list[str]:
    """The ids of credit lines of every layer in which one of the agencies' names occurs, however spaced."""
    names: set[str] = set()
    for agency in agencies:
        # One that ships goes out of sight, with all its names, where an own one has its name.
        hidden = default_registry().canonical(agency.name)
        names.update(agency.names, hidden.names if hidden else ())
    wanted = re.compile("|".join(sorted(re.escape(_BETWEEN.sub("", fold_name(name))) for name in names)))
    lines = connection.execute(select(t.credit.c.id, t.credit.c.raw).order_by(t.credit.c.id))
    return [line.id for line in lines if wanted.search(_BETWEEN.sub("", folded_text(line.raw)))]


def _as_kept(credit: Credit) -> Credit:
    """The credit as it is after being stored: a mark without holder and year leaves nothing."""
    return replace(credit, copyright=None) if credit.copyright == Copyright(None, None) else credit


def _name_kind(operation: Operation, agency: Agency) -> None:
    """Give the agent of this name the kind that the archivist says it is of."""
    if not agency.kind:
        return
    for alias in operation.find_all(t.agent_alias, folded=name_key(agency.name)):
        agent = operation.find(t.agent, id=alias["agent_id"])
        if agent is not None and agent["kind"] != PERSON:
            operation.update(t.agent, agent["id"], kind=agency.kind)
