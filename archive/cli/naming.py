"""Commands of the authority file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable

from archive.cli.output import inputs, put
from archive.cli.selecting import do_or_tell
from archive.cli.session import opened
from archive.curation.names import Names
from archive.exchange import names_as_json as as_json
from archive.model import Affiliation, Agent, AgentUses, CreditPage, OpChanges
from archive.words import evidence_words


def list_(asked: Namespace) -> bool:
    """Print everybody who is named, or whose names hold some words."""
    with opened(asked) as catalogue:
        found = catalogue.names.all(asked.agent_class, asked.search)
        uses = catalogue.names.uses(agent.id for agent in found)
    for agent in found:
        put(asked, as_json.agent(agent, uses[agent.id]), _line(agent, uses[agent.id]))
    return False


def show(asked: Namespace) -> bool:
    """Print a credit page, with some of its photos if that was asked for."""
    with opened(asked) as catalogue:
        page = catalogue.names.credit_page(asked.name)
        photos = catalogue.names.credited(page.agent.id, asked.uses, asked.offset) if asked.uses else []
    lines = [*_page(page), *(f"  {p.id}  {p.published or '-':<10}  {p.caption} [{p.credit}]" for p in photos)]
    put(asked, as_json.credit_page(page, photos if asked.uses else None), "\n".join(lines))
    return False


def alike(asked: Namespace) -> bool:
    """Print names that are likely one, those that settle the most first."""
    with opened(asked) as catalogue:
        found = catalogue.names.alike(unsure=asked.unsure)
    for pair in found:
        why = "; ".join(map(evidence_words, pair.evidence))
        text = f"{pair.settles:6}  “{pair.b.name}” ({pair.b.id}) is “{pair.a.name}” ({pair.a.id}): {why}"
        put(asked, as_json.alike(pair), text)
    return False


def with_(asked: Namespace) -> bool:
    """Print who is named beside somebody."""
    with opened(asked) as catalogue:
        found = catalogue.names.companions(asked.name)
    for one in found:
        put(asked, as_json.companion(one), f"{one.photos:6}  {one.name}, {_years(one.first, one.last)}")
    return False


def add(asked: Namespace) -> bool:
    """Make a person or an organisation known."""
    facts = asked.name, asked.agent_class, asked.kind or None, asked.country or None
    with opened(asked, create=True) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.names.add(*facts))


def merge(asked: Namespace) -> bool:
    """Make two agents one."""
    return _do(asked, lambda names: names.merge(asked.source, asked.into))


def alias(asked: Namespace) -> bool:
    """Let another spelling lead to somebody."""
    return _do(asked, lambda names: names.alias(asked.name, asked.spelling))


def rename(asked: Namespace) -> bool:
    """Give somebody another preferred name."""
    return _do(asked, lambda names: names.rename(asked.old, asked.new))


def kind(asked: Namespace) -> bool:
    """Say of what kind an organisation is."""
    return _do(asked, lambda names: names.set_kind(asked.name, asked.kind))


def note(asked: Namespace) -> bool:
    """Write down what is to be known of somebody."""
    return _do(asked, lambda names: names.set_note(asked.name, asked.text))


def distributes(asked: Namespace) -> bool:
    """Say that an organisation passes on another's pictures."""
    return _do(asked, lambda names: names.add_distribution(asked.distributor, asked.supplier))


def apart(asked: Namespace) -> bool:
    """Remember that two names are not one."""
    return _do(asked, lambda names: names.keep_apart(asked.name, asked.other))


def default(asked: Namespace) -> bool:
    """Say who is meant by a spelling that several share."""
    return _do(asked, lambda names: names.mean_by_default(asked.name, asked.spelling))


def part(asked: Namespace) -> bool:
    """Let a spelling be somebody else."""
    uses = list(inputs(asked.uses)) if asked.uses else None
    return _do(asked, lambda names: names.part(asked.name, asked.spelling, uses, asked.to))


def affiliate(asked: Namespace) -> bool:
    """Say for whom a person works, or take it back."""
    of = asked.person, asked.organisation, asked.from_date
    if asked.remove:
        return _do(asked, lambda names: names.part_ways(*of))
    return _do(asked, lambda names: names.affiliate(*of, asked.to_date, asked.evidence))


def _do(asked: Namespace, act: Callable[[Names], OpChanges]) -> bool:
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: act(catalogue.names))


def _line(agent: Agent, uses: AgentUses) -> str:
    facts = ", ".join(part for part in (agent.agent_class, agent.kind, agent.country) if part)
    also = f", also {', '.join(agent.spellings)}" if agent.spellings else ""
    counts = f"{uses.photos:6} photos {uses.stories:6} stories"
    return f"{agent.id}  {counts}  {agent.name} ({facts}){also}"


def _page(page: CreditPage) -> Iterable[str]:
    """A credit page line by line; what there is none of is left out."""
    yield _line(page.agent, page.uses)
    lists = (
        ("through", page.through),
        ("shows", page.shows),
        ("with", page.companions),
        ("in", page.papers),
        ("by year", page.by_year),
    )
    if page.first or page.last:
        yield f"  {_years(page.first, page.last)}"
    if page.agent.note:
        yield f"  note: {page.agent.note}"
    yield from (f"  {word}: {_counts(counts)}" for word, counts in lists if counts)
    yield from map(_affiliation, page.affiliations)
    if page.restricted:
        yield f"  under an order: {page.restricted} photos"
    for pair in page.alike:
        other = pair.b if pair.a.id == page.agent.id else pair.a
        yield f"  alike: {other.name} ({other.id}): {'; '.join(map(evidence_words, pair.evidence))}"


def _affiliation(tie: Affiliation) -> str:
    evidence = f": {tie.evidence}" if tie.evidence else ""
    return f"  {tie.person} works for {tie.organisation}, {_years(tie.from_date, tie.to_date)}{evidence}"


def _counts(counts: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(f"{name} ({number})" for name, number in counts)


def _years(first: str | None, last: str | None) -> str:
    return f"{(first or '…')[:10]} to {(last or '…')[:10]}" if first or last else "no date"
