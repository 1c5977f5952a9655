"""Doubts grouped into questions, each with what may be answered to it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from archive.captions.registry import KINDS
from archive.model import Agent, AgentClass, Answer, Question
from archive.model.review import CHOICES, question_id
from archive.store import tables as t
from archive.store.agents import load_agents
from archive.store.answers import Asked
from archive.store.open_doubts import count_hidden, most_asked, records_asked
from archive.store.settling import BETWEEN_NAMES
from archive.text import name_key

NAME_TO_FILL_IN = "NAME"
"""Stands in an offered answer for the name that whoever answers gives."""
_EXAMPLES = 3


def load_questions(connection: Connection, limit: int | None = None) -> list[Question]:
    """The open questions, first the one of which one answer settles most; at most `limit`."""
    hidden = count_hidden(connection)
    answered = t.doubt.c.code.in_([code for code, choices in CHOICES.items() if choices])
    counts = most_asked(connection, answered, hidden, limit)
    if limit is None or len(counts) < limit:
        # What has no answer for all records settles one at a time, and so comes last.
        counts |= most_asked(connection, ~answered, hidden, None if limit is None else limit - len(counts))
    examples = records_asked(connection, counts, hidden, _EXAMPLES)
    return [
        Question(
            question_id(*asked),
            *asked,
            open=number,
            settles=number if CHOICES.get(asked[0]) else 1,
            examples=examples[asked],
            answers=tuple(offered(connection, asked)),
        )
        for asked, number in counts.items()
    ]


def offered(connection: Connection, asked: Asked) -> Iterator[Answer]:
    """What may be answered to a doubt of this code and value, for all readings that hold it."""
    code, value = asked
    for choice in CHOICES.get(code, ()):
        if choice == "organisation":
            yield Answer(choice)
            yield from (Answer(choice, kind) for kind in KINDS)
        elif choice == "same":
            yield Answer(choice, NAME_TO_FILL_IN)
        elif choice == "distributes":
            yield from (Answer(choice, name) for name in value.split(BETWEEN_NAMES))
        elif choice == "agent":
            yield from (Answer(choice, agent.id, _told_apart(agent)) for agent in sharing(connection, value))
        else:
            yield Answer(choice)


def sharing(connection: Connection, name: str) -> list[Agent]:
    """The agents that share a name with another of their class, so that a reading of it may mean any."""
    spelt = t.agent_name.c
    rows = connection.execute(
        select(spelt.agent_id, spelt.is_default, t.agent.c["class"])
        .join(t.agent)
        .where(spelt.folded == name_key(name))
    ).all()
    classes: dict[AgentClass, list[str]] = {}
    settled = {row[2] for row in rows if row.is_default}
    for agent_id, _, agent_class in rows:
        if agent_class not in settled:
            classes.setdefault(agent_class, []).append(agent_id)
    found = load_agents(connection, (i for ids in classes.values() if len(ids) > 1 for i in ids))
    return sorted(found.values(), key=lambda agent: (agent.agent_class, agent.id))


def _told_apart(agent: Agent) -> str:
    """A name with what tells it from others of that name."""
    facts = (agent.agent_class, agent.kind or "", agent.country or "", agent.note, *agent.spellings)
    return f"{agent.name} ({', '.join(filter(None, facts))}; {agent.id})"
