"""What an answer does: the archive is told who or what is meant, and the readings in doubt are settled.

Answers that change what credit lines are read by (an organisation, another spelling of one, who distributes
whom) go into the authority file, so that lines which never were in doubt read by them too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection, Table, func, select

from archive.captions import default_registry
from archive.curation import agents
from archive.curation.questions import NAME_TO_FILL_IN, sharing
from archive.errors import NotFound, Refused
from archive.model import Agent, AgentClass, Answer
from archive.model.review import CHOICES, DETAILED, question_id
from archive.store import tables as t
from archive.store.answers import Asked
from archive.store.authority import ORGANISATION, PERSON, Authority
from archive.store.drafts import DraftWriter
from archive.store.operation import Operation, new_id
from archive.store.records import load_credits
from archive.store.rows import chunks
from archive.store.settling import BETWEEN_NAMES
from archive.text import name_key

_D = t.doubt.c
_SEVERAL = "several-names"
CHANGES_AGENCIES = frozenset(("organisation", "same", "distributes"))
"""Choices after which credit lines may read differently that are in no doubt."""


def checked_answer(asked: Asked, text: str) -> Answer:
    """An answer as it was written ("organisation:wire"). Raises `Refused` for one that is none to this."""
    choice, colon, detail = text.strip().partition(":")
    choices = CHOICES.get(asked[0], ())
    if not choices:
        raise Refused("no-general-answer", question=question_id(*asked))
    if choice not in choices or (colon and choice not in DETAILED):
        raise Refused("answer.none", text=text, question=question_id(*asked), known=tuple(choices))
    detail = " ".join(detail.split())
    if choice != "organisation" and choice in DETAILED and detail in ("", NAME_TO_FILL_IN):
        raise Refused("answer.who", choice=choice, name=NAME_TO_FILL_IN)
    return Answer(choice, detail)


def decide(operation: Operation, asked: Asked, answer: Answer) -> None:
    """Remember an answer, and tell the authority file what it says.

    Raises `NotFound` where nothing is in doubt, `Refused` where it was answered, and as what it does raises.
    """
    _check_open(operation, asked)
    stored = _DECISIONS.get(answer.choice, _as_written)(operation, asked, answer)
    row = operation.find(t.answer, code=asked[0], value=asked[1])
    if row is None:
        new = {"id": new_id("j"), "code": asked[0], "value": asked[1], "answer": stored.text}
        operation.insert(t.answer, new)
    else:
        operation.update(t.answer, row["id"], answer=stored.text)


def settle(operation: Operation, asked: Asked) -> None:
    """Settle every reading that is in this doubt by what was answered."""
    for each in _alike(operation.seeing(t.doubt), asked):
        _settle_lines(operation, each)
        if asked[0] == _SEVERAL:
            _settle_names(operation, each)
        if asked[0] != _SEVERAL or not sharing(operation.connection, asked[1]):
            rows = operation.find_all(t.doubt, code=each[0], value=each[1])
            operation.delete(t.doubt, [row["id"] for row in rows])


def _alike(connection: Connection, asked: Asked) -> list[Asked]:
    """The questions that one answer settles: for a name that several share, all its ways to be written."""
    code, value = asked
    if code != _SEVERAL:
        return [asked]
    values = connection.scalars(select(_D.value).distinct().where(_D.code == code)).all()
    return [(code, each) for each in values if name_key(each) == name_key(value)]


def _settle_lines(operation: Operation, asked: Asked) -> None:
    writer = DraftWriter(operation).credits
    of_it = _D.code == asked[0], _D.value == asked[1], _D.credit_id.is_not(None)
    lines = operation.seeing(t.doubt).scalars(select(_D.credit_id).distinct().where(*of_it)).all()
    for batch in chunks(line for line in lines if line is not None):
        stored = load_credits(operation.connection, batch)
        # Storing a line says anew which of its names several go by.
        writer.renew(
            {
                key: replace(credit, doubts=tuple(d for d in credit.doubts if d.code != _SEVERAL))
                for key, credit in stored.items()
            }
        )


def _settle_names(operation: Operation, asked: Asked) -> None:
    """Let the names outside credit lines that may mean several mean the one that was chosen."""
    of_it = _D.code == asked[0], _D.value == asked[1], _D.credit_id.is_(None)
    records = operation.seeing(t.doubt).scalars(select(_D.record_id).distinct().where(*of_it)).all()
    authority = Authority(operation)
    for table, record, name, column, agent_class in _NAMES:
        if authority.is_shared(asked[1], agent_class):
            continue
        agent_id = authority.agent(asked[1], agent_class)
        for batch in chunks(records):
            query = select(table.c.id, table.c[name]).where(
                table.c[record].in_(batch), table.c[column].is_(None)
            )
            rows = operation.seeing(table).execute(query).all()
            meant = [row_id for row_id, text in rows if name_key(text) == name_key(asked[1])]
            operation.set_many(table, meant, **{column: agent_id})


def _check_open(operation: Operation, asked: Asked) -> None:
    code, value = asked
    if operation.find(t.doubt, code=code, value=value) is not None:
        return
    question = question_id(*asked)
    row = operation.find(t.answer, code=code, value=value)
    if row is None:
        raise NotFound("no-question", question=question)
    c = t.change.c
    query = select(func.max(c.operation_id)).where(c.table_name == t.answer.name, c.row_id == row["id"])
    number = operation.connection.scalar(query)
    raise Refused("answered", question=question, number=number, answer=row["answer"])


# --- What each choice tells the authority file, and what is remembered of it -------------------------


def _as_written(operation: Operation, asked: Asked, answer: Answer) -> Answer:
    return answer


def _person(operation: Operation, asked: Asked, answer: Answer) -> Answer:
    from archive.captions.names import normal_case  # here: an archive is opened without word lists

    return Answer(answer.choice, normal_case(asked[1]))


def _organisation(operation: Operation, asked: Asked, answer: Answer) -> Answer:
    found = agents.find_agents(operation.connection, asked[1], ORGANISATION)
    established = [agent for agent in found if agent.status == agents.ESTABLISHED]
    if not established:
        agents.add_agent(operation, asked[1], ORGANISATION, answer.detail or None)
    elif answer.detail:
        agents.set_kind(operation, established[0].id, answer.detail)
    return answer


def _same(operation: Operation, asked: Asked, answer: Answer) -> Answer:
    """A spelling of somebody known; the answer remembers of which class that is."""
    meant = _known(operation, answer.detail)
    if meant.agent_class == ORGANISATION:
        agents.add_spelling(operation, meant.id, asked[1])
        return Answer("organisation")
    person = _person(operation, asked, Answer("person"))
    agents.add_spelling(operation, meant.id, person.detail)
    return person


def _known(operation: Operation, name: str) -> Agent:
    """Whoever goes by a name in the archive, or among the agencies that ship."""
    if not agents.find_agents(operation.connection, name):
        shipped = default_registry().find(name)
        if shipped is not None:
            Authority(operation).agent(shipped.name, ORGANISATION, entry=shipped.name)
            return agents.known_agent(operation.connection, shipped.name, ORGANISATION)
    return agents.known_agent(operation.connection, name)


def _distributes(operation: Operation, asked: Asked, answer: Answer) -> Answer:
    names = asked[1].split(BETWEEN_NAMES)
    suppliers = [name for name in names if name != answer.detail]
    if answer.detail not in names or len(suppliers) != 1:
        raise Refused("answer.of-two", names=tuple(names), text=answer.detail)
    agents.add_distribution(operation, answer.detail, suppliers[0])
    return answer


def _agent(operation: Operation, asked: Asked, answer: Answer) -> Answer:
    """One of several who share a name is meant by it wherever nothing else is said."""
    candidates = {agent.id: agent for agent in sharing(operation.connection, asked[1])}
    if answer.detail not in candidates:
        raise Refused("answer.of-several", text=answer.detail, name=asked[1], ids=tuple(candidates))
    [row] = operation.find_all(t.agent_name, agent_id=answer.detail, folded=name_key(asked[1]))
    operation.update(t.agent_name, row["id"], is_default=1)
    return answer


_DECISIONS: dict[str, Callable[[Operation, Asked, Answer], Answer]] = {
    "person": _person,
    "photographer": _person,
    "organisation": _organisation,
    "same": _same,
    "distributes": _distributes,
    "agent": _agent,
}
_NAMES: tuple[tuple[Table, str, str, str, AgentClass], ...] = (
    (t.depiction, "placement_id", "name", "agent_id", PERSON),
    (t.byline, "article_id", "name", "agent_id", PERSON),
    (t.article, "id", "publication", "publication_id", ORGANISATION),
)
"""Where names stand outside credit lines: table, columns of the record, of the name, of who is meant."""
