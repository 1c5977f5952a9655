"""Commands of the authority file: names list, show, add, merge, alias, rename, kind, distributes."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.curating import changed
from archive.cli.output import put
from archive.cli.session import opened
from archive.exchange import as_json
from archive.model import Agent, AgentUses


def list_(asked: Namespace) -> bool:
    """Print everybody who is named, or whose names hold some words."""
    with opened(asked) as catalogue:
        found = catalogue.names.all(asked.agent_class, asked.search)
        uses = catalogue.names.uses(agent.id for agent in found)
    for agent in found:
        put(asked, as_json.agent(agent, uses[agent.id]), _line(agent, uses[agent.id]))
    return False


def show(asked: Namespace) -> bool:
    """Print who somebody is."""
    with opened(asked) as catalogue:
        agent = catalogue.names.agent(asked.name)
        uses = catalogue.names.uses([agent.id])[agent.id]
    put(asked, as_json.agent(agent, uses), _line(agent, uses))
    return False


def add(asked: Namespace) -> bool:
    """Make a person or an organisation known."""
    with opened(asked, create=True) as catalogue:
        done = catalogue.names.add(asked.name, asked.agent_class, asked.kind or None, asked.country or None)
    return changed(asked, done)


def merge(asked: Namespace) -> bool:
    """Make two agents one."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.names.merge(asked.source, asked.into))


def alias(asked: Namespace) -> bool:
    """Let another spelling lead to somebody."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.names.alias(asked.name, asked.spelling))


def rename(asked: Namespace) -> bool:
    """Give somebody another preferred name."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.names.rename(asked.old, asked.new))


def kind(asked: Namespace) -> bool:
    """Say of what kind an organisation is."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.names.set_kind(asked.name, asked.kind))


def distributes(asked: Namespace) -> bool:
    """Say that an organisation passes on another's pictures."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.names.add_distribution(asked.distributor, asked.supplier))


def _line(agent: Agent, uses: AgentUses) -> str:
    facts = ", ".join(part for part in (agent.agent_class, agent.kind, agent.country) if part)
    also = f", also {', '.join(agent.spellings)}" if agent.spellings else ""
    counts = f"{uses.photos:6} photos {uses.stories:6} stories"
    return f"{agent.id}  {counts}  {agent.name} ({facts}){also}"
