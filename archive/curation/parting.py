"""A spelling parted from an agent: somebody else goes by it, everywhere or in single photos and stories.

Everywhere, the spelling leads to the other one alone from now on, and so later imports do. In single records,
both go by it: whom a later reading means is open then, which it says as a doubt (`several-names`), until one
of them is the one that is meant by default.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, false, func, or_, select

from archive.curation.agents import ESTABLISHED, add_name, insert_agent, known_agent
from archive.curation.decisions import keep_apart
from archive.curation.selection import Records
from archive.errors import Refused
from archive.model import Agent
from archive.store import tables as t
from archive.store.agents import NAMED, Named
from archive.store.authority import ORGANISATION, PERSON
from archive.store.operation import Operation
from archive.store.rows import chunks
from archive.text import name_key

_SHARED = "several-names"


@dataclass(frozen=True, slots=True)
class _Use:
    """A row that names somebody by a spelling."""

    named: Named
    row_id: str
    record_id: str


def part_spelling(
    operation: Operation, name: str, spelling: str, of: Records | None = None, to: str | None = None
) -> str:
    """Give what was read by a spelling of `name` to an agent of its own, or to the agent `to`; gives its id.

    With `of`, only in these records, in which the spelling may also stand for nobody yet. Raises `NotFound`,
    and `Refused` for what is no spelling, for the preferred name without `of`, and for records that do not
    name them so.
    """
    connection = operation.connection
    agent = known_agent(connection, name)
    key = name_key(spelling)
    known = operation.find(t.agent_name, agent_id=agent.id, folded=key)
    if known is None:
        raise Refused("no-spelling.there-are", spelling=spelling, agent=agent.name, known=tuple(agent.names))
    if of is None and key == name_key(agent.name):
        raise Refused("preferred-name", agent=agent.name)
    uses = list(_uses_of(operation.connection, agent, key, of))
    _check_all_named(agent, spelling, uses, of)
    target_id = _target(operation, agent, known["name"], to)
    if of is None:
        operation.delete(t.agent_name, [known["id"]])
    for named in NAMED:
        rows = [use.row_id for use in uses if use.named == named]
        operation.set_many(named.table, rows, **{named.agent: target_id})
    _settle(operation, key, uses)
    operation.update(t.agent, agent.id, status=ESTABLISHED)
    keep_apart(operation, agent.id, target_id)
    return target_id


def mean_by_default(operation: Operation, name: str, spelling: str) -> None:
    """Let a spelling that several share mean one of them where nothing else is said. Raises `Refused`."""
    agent = known_agent(operation.connection, name)
    key = name_key(spelling)
    own = operation.find(t.agent_name, agent_id=agent.id, folded=key)
    if own is None:
        raise Refused("no-spelling.there-is-not", spelling=spelling, agent=agent.name)
    spelt, who = t.agent_name.c, t.agent.c
    others = (
        select(spelt.id)
        .join_from(t.agent_name, t.agent)
        .where(spelt.folded == key, who["class"] == agent.agent_class, who.id != agent.id)
    )
    operation.set_many(t.agent_name, operation.connection.scalars(others).all(), is_default=0)
    operation.update(t.agent_name, own["id"], is_default=1)


def _target(operation: Operation, agent: Agent, spelling: str, to: str | None) -> str:
    if to is None:
        target_id = insert_agent(operation, spelling, agent.agent_class)
    else:
        target = known_agent(operation.connection, to, agent.agent_class)
        if target.id == agent.id:
            raise Refused("same-name.part", name=agent.name)
        target_id = target.id
        add_name(operation, target_id, spelling)
    operation.update(t.agent, target_id, status=ESTABLISHED)
    return target_id


def _uses_of(connection: Connection, agent: Agent, key: str, of: Records | None) -> Iterator[_Use]:
    """The rows that name an agent by a spelling."""
    if of is None:
        for named in NAMED:
            yield from _rows(connection, named, named.table.c[named.agent] == agent.id, key, either=False)
        return
    for batch in chunks(of.all):
        for named in NAMED:
            meant = or_(named.table.c[named.agent] == agent.id, _is_open(named, agent))
            in_batch = named.table.c[named.record].in_(batch)
            yield from _rows(connection, named, meant & in_batch, key, either=True)


def _is_open(named: Named, agent: Agent) -> ColumnElement[bool]:
    """Whether a row means nobody yet, and may mean one of the agent's class."""
    open_yet = named.table.c[named.agent].is_(None)
    if named.table is t.credit_value:
        roles = ("photographer",) if agent.agent_class == PERSON else ("chain", "client")
        return open_yet & t.credit_value.c.role.in_(roles)
    of_class = {t.byline: PERSON, t.depiction: PERSON, t.article: ORGANISATION}.get(named.table)
    return open_yet if of_class == agent.agent_class else false()


def _rows(
    connection: Connection, named: Named, condition: ColumnElement[bool], key: str, *, either: bool
) -> Iterator[_Use]:
    """Rows in which a name, or how it was written, is a spelling.

    A member of a chain is called as its agency is, however it is written: the written form alone says by
    which spelling it was read, unless `either` will do.
    """
    c = named.table.c
    columns: list[ColumnElement[str]] = [c.id, c[named.record], c[named.name]]
    query = select(*columns)
    if named.table is t.credit_value:
        written = func.substr(t.credit.c.raw, c.start + 1, c.end - c.start)
        query = select(*columns, written, c.role).join_from(t.credit_value, t.credit)
    for row_id, record_id, text, *more in connection.execute(query.where(condition)):
        keys = {name_key(text or "")}
        if more and name_key(more[0] or ""):
            keys = {name_key(more[0])} if more[1] == "chain" and not either else {*keys, name_key(more[0])}
        if key in keys:
            yield _Use(named, row_id, record_id)


def _check_all_named(agent: Agent, spelling: str, uses: list[_Use], of: Records | None) -> None:
    named = {use.record_id for use in uses}
    strangers = [record_id for record_id in (of.all if of else ()) if record_id not in named]
    if strangers:
        raise Refused("not-named", agent=agent.name, spelling=spelling, ids=tuple(strangers))


def _settle(operation: Operation, key: str, uses: list[_Use]) -> None:
    """Take away the doubt whom a spelling means from the records in which that is decided."""
    doubts = t.doubt.c
    gone: list[str] = []
    for batch in chunks(dict.fromkeys(use.record_id for use in uses)):
        query = select(doubts.id, doubts.value).where(doubts.record_id.in_(batch), doubts.code == _SHARED)
        gone += [row.id for row in operation.connection.execute(query) if name_key(row.value) == key]
    operation.delete(t.doubt, gone)
