"""Names that are likely one: found by their letters, held against where they stand, proposed and never done.

Letters alone bring two names together (`archive.identity.names`); whether that is proposed first depends on
what else speaks for it: one chain, one paper, the same side of the camera. Two who are named in one picture
are two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from sqlalchemy import Connection, or_, select

from archive.curation.decisions import kept_apart
from archive.model import Agent, AlikeNames, Evidence
from archive.store import tables as t
from archive.store.agents import load_agents
from archive.store.authority import PERSON
from archive.store.decisions import Pair
from archive.store.decisions import pair as pair_of
from archive.store.rows import chunks
from archive.store.surroundings import Surroundings, load_surroundings
from archive.text import name_key

_MOST_SHARING = 60
"""Names that a key may bring together; what more of them share says nothing."""
_MOST_TOLD = 3
"""Papers, years and agencies that are told as evidence."""
_ALONE = frozenset(
    (
        *("order", "spacing", "umlaut", "middle-name", "romanisation"),
        *("word-more", "own-letters", "kind-word"),
    )
)
"""What is proposed first with nothing else that speaks for it."""
_NEEDS = {
    **dict.fromkeys(("initials", "one-letter"), ("same-story", "same-title", "same-chain", "same-paper")),
    **dict.fromkeys(
        ("short-name", "word-between", "word-before", "word-behind"),
        ("same-story", "same-title", "same-chain", "same-paper", "same-years"),
    ),
    **dict.fromkeys(("family-name", "first-name", "near"), ("same-story", "same-title")),
    "letters": ("same-story", "same-chain"),
}
"""What else has to speak for the rest, any of it."""
_OF_STAFF = ("same-chain", "same-paper")
"""What speaks as well for a family name among those who write and photograph: a paper has few of them, but
shows many.
"""
_COURTESY = frozenset(
    (
        *("mr", "mrs", "ms", "miss", "madam", "sir", "dame", "lady", "lord", "dr", "prof", "professor"),
        *("herr", "frau", "monsieur", "madame", "mme", "senor", "senora", "signor", "signora", "dhr", "mevr"),
    )
)
"""What anybody is called: no title that speaks for two being one."""
_SHORTENED = frozenset(
    ("initials", "short-name", "word-before", "word-behind", "word-between", "family-name", "first-name")
)
"""Names that may be short for several."""
_WHOLE = _ALONE | {"word-before", "word-behind"}
"""Where both are whole names, so that what is short for one is short for the other."""
_PARTS = frozenset(("family-name", "first-name"))
"""What only a part of a name says: it is weighed once it is known which whole names are one."""
_ONLY_WITH = "first-name"
"""What is not even worth a look by itself: a first name is that of many."""
_MAKES = frozenset(("photographer", "byline", "holder"))
_LONGEST_SEARCHED = 6
"""Words of a name by which others like it are looked for."""

Spellings = Mapping[str, set[str]]
"""The spellings of agents by their ids."""


def likely_sames(connection: Connection, *, unsure: bool = False) -> list[AlikeNames]:
    """Pairs of all names that are likely one, those whose merging settles the most first; the `unsure` ones
    stand behind all others.
    """
    found: list[AlikeNames] = []
    for agent_class in (PERSON, "organisation"):
        spelt, who = t.agent_name.c, t.agent.c
        query = select(spelt.agent_id, spelt.name).join_from(t.agent_name, t.agent)
        of: dict[str, set[str]] = defaultdict(set)
        for agent_id, spelling in connection.execute(query.where(who["class"] == agent_class)):
            of[agent_id].add(spelling)
        is_person = agent_class == PERSON
        found += _judged(connection, _reasons(of, _meeting(of, is_person), is_person))
    return sorted((each for each in found if each.sure or unsure), key=_rank)


def alike_to(connection: Connection, agent_id: str) -> list[AlikeNames]:
    """Names that are likely one with this one, and share a word with it; sure ones first."""
    agent = load_agents(connection, [agent_id])[agent_id]
    words = {word for name in agent.names for word in name_key(name).split() if len(word) > 1}
    spelt, who = t.agent_name.c, t.agent.c
    joined = {name_key(name).replace(" ", "") for name in agent.names}
    longest = sorted(words, key=len)[-_LONGEST_SEARCHED:]
    shares = [spelt.folded.contains(word, autoescape=True) for word in longest]
    query = (
        select(spelt.agent_id, spelt.name)
        .join_from(t.agent_name, t.agent)
        .where(who["class"] == agent.agent_class, or_(spelt.folded.in_(joined), *shares))
    )
    of: dict[str, set[str]] = defaultdict(set)
    for other_id, spelling in connection.execute(query):
        of[other_id].add(spelling)
    of[agent_id] = set(agent.names)
    pairs = {pair_of(agent_id, other_id) for other_id in of if other_id != agent_id}
    reasons = _reasons(of, pairs, agent.agent_class == PERSON)
    return sorted(_judged(connection, reasons), key=_rank)


def _rank(pair: AlikeNames) -> tuple[object, ...]:
    return (not pair.sure, -pair.settles, pair.a.name, pair.b.name, pair.a.id, pair.b.id)


def _meeting(of: Spellings, is_person: bool) -> set[Pair]:
    """The pairs of agents of which a spelling shares a key with one of the other's."""
    from archive.identity.names import keys  # here: an archive is opened without it
    from archive.identity.people_names import ALONE, OF_WHOLE

    sharing: dict[str, set[str]] = defaultdict(set)
    for agent_id, spellings in of.items():
        for spelling in spellings:
            for key in keys(spelling, is_person=is_person):
                sharing[key].add(agent_id)
    pairs: set[Pair] = set()
    for key, ids in sharing.items():
        if key.startswith(ALONE):
            others = sharing.get(OF_WHOLE + key.removeprefix(ALONE), set())
            if len(others) <= _MOST_SHARING:
                pairs.update(pair_of(one, other) for one in ids for other in others - ids)
        elif 1 < len(ids) <= _MOST_SHARING and not key.startswith(OF_WHOLE):
            pairs.update(combinations(sorted(ids), 2))
    return pairs


def _reasons(of: Spellings, pairs: Iterable[Pair], is_person: bool) -> dict[Pair, str]:
    """What the letters of two names say, for the pairs of which they say anything."""
    from archive.identity.names import reason

    found: dict[Pair, str] = {}
    for a, b in pairs:
        each = (reason(one, other, is_person=is_person) for one in sorted(of[a]) for other in sorted(of[b]))
        code = next(filter(None, each), None)
        if code is not None:
            found[a, b] = code
    return found


def _judged(connection: Connection, reasons: Mapping[Pair, str]) -> list[AlikeNames]:
    """The pairs that nobody put apart and nothing speaks against, with all that speaks for them."""
    apart = kept_apart(connection, {a for a, _ in reasons})
    pairs = {pair: code for pair, code in reasons.items() if pair not in apart}
    ids = {agent_id for pair in pairs for agent_id in pair}
    where, agents = load_surroundings(connection, ids), load_agents(connection, ids)
    weigh = _Weighing(agents, where, _names(connection, where), _houses(connection, agents.values()))
    whole = {pair: code for pair, code in pairs.items() if code not in _PARTS}
    parts = {pair: code for pair, code in pairs.items() if code in _PARTS}
    found = _unless_several(weigh.pairs(whole, {}), where, None)
    forms = _forms(found)
    return [*found, *_unless_several(weigh.pairs(parts, forms), where, forms)]


@dataclass(frozen=True, slots=True)
class _Weighing:
    """What is known of the names that are held against each other; `houses` are people who may be houses."""

    agents: Mapping[str, Agent]
    where: Mapping[str, Surroundings]
    names: Mapping[str, str]
    houses: set[str]

    def pairs(self, reasons: Mapping[Pair, str], forms: Mapping[str, str]) -> list[AlikeNames]:
        """The pairs that nothing speaks against; where one of several `forms` of a name stands, all speak."""
        members: dict[str, list[str]] = defaultdict(list)
        for agent_id, form in forms.items():
            members[form].append(agent_id)
        found: list[AlikeNames] = []
        for (a, b), code in reasons.items():
            if a not in self.agents or b not in self.agents:
                continue
            if _shown_together(self.where[a], self.where[b]):
                continue
            one, other = (
                _together([self.where[each] for each in members[forms[key]]])
                if key in forms
                else self.where[key]
                for key in (a, b)
            )
            kept, merged = _direction(code, self.agents[a], self.agents[b], self.where)
            evidence = (Evidence(code), *_shared(one, other, self.names))
            sure = _is_sure(evidence, self.agents[a], one, other)
            if sure or code != _ONLY_WITH:
                sure = sure and (code in _ALONE or not self.houses & {a, b})
                settles = len(self.where[merged.id].records)
                found.append(AlikeNames(kept, merged, evidence, settles, sure))
        return found


def _together(several: Sequence[Surroundings]) -> Surroundings:
    """Where several names stand that are one."""
    found = Surroundings()
    for each in several:
        for record_id, roles in each.records.items():
            found.records.setdefault(record_id, set()).update(roles)
        found.stories |= each.stories
        found.papers |= each.papers
        found.years |= each.years
        found.chains |= each.chains
        found.titles |= each.titles
    return found


def _unless_several(
    found: Sequence[AlikeNames], where: Mapping[str, Surroundings], known: Mapping[str, str] | None
) -> list[AlikeNames]:
    """The pairs, those not sure in which a name may as well be short for somebody else; `known` are forms of
    one name, None where only these pairs tell.

    Of several whole names, the only one in whose stories at least half of the short one's are is meant.
    """
    forms = _forms(pair for pair in found if pair.evidence[0].code in _WHOLE) if known is None else known
    whole: dict[str, set[str]] = defaultdict(set)
    within: dict[str, set[str]] = defaultdict(set)
    for pair in found:
        if pair.sure and pair.evidence[0].code in _SHORTENED:
            short, long = _by_length(pair.a, pair.b)
            whole[short.id].add(forms.get(long.id, long.id))
            shared = where[short.id].stories & where[long.id].stories
            if 2 * len(shared) >= len(where[short.id].stories):
                within[short.id].add(forms.get(long.id, long.id))
    kept: list[AlikeNames] = []
    for pair in found:
        short, long = _by_length(pair.a, pair.b)
        meant = whole[short.id] if len(whole[short.id]) == 1 else within[short.id]
        is_open = pair.evidence[0].code in _SHORTENED and meant != {forms.get(long.id, long.id)}
        kept.append(replace(pair, sure=False) if is_open else pair)
    return kept


def _forms(found: Iterable[AlikeNames]) -> dict[str, str]:
    """One id for all names that are likely one already."""
    forms: dict[str, str] = {}
    for pair in found:
        if pair.sure:
            one, other = (forms.get(each.id, each.id) for each in (pair.a, pair.b))
            forms |= dict.fromkeys((*(key for key, form in forms.items() if form == other), other), one)
            forms[one] = one
    return forms


def _houses(connection: Connection, agents: Iterable[Agent]) -> set[str]:
    """The people who are called as an organisation is: what was read as one may be the other."""
    people = {name_key(agent.name): agent.id for agent in agents if agent.agent_class == PERSON}
    spelt, who = t.agent_name.c, t.agent.c
    query = select(spelt.folded).join_from(t.agent_name, t.agent).where(who["class"] != PERSON)
    found: set[str] = set()
    for batch in chunks(people):
        found.update(people[key] for key in connection.scalars(query.where(spelt.folded.in_(batch))))
    return found


def _by_length(one: Agent, other: Agent) -> tuple[Agent, Agent]:
    """The shorter of two names before the longer."""
    short, long = sorted((one, other), key=lambda agent: (len(agent.name), agent.id))
    return short, long


def _is_sure(evidence: Sequence[Evidence], agent: Agent, one: Surroundings, other: Surroundings) -> bool:
    """Whether a pair is proposed first: people on one side of the camera, with all that their letters need.

    One story may well sign and show the same person.
    """
    code = evidence[0].code
    in_whole = code in ("word-before", "word-behind") and bool(one.stories & other.stories)
    sides = (
        in_whole or bool(one.roles & _MAKES) == bool(other.roles & _MAKES) or not (one.roles and other.roles)
    )
    if agent.agent_class == PERSON and not sides:
        return False
    needs = _NEEDS.get(code, ())
    if code == "family-name" and one.roles & other.roles & _MAKES:
        needs = (*needs, *_OF_STAFF)
    return code in _ALONE or any(each.code in needs for each in evidence)


def _shown_together(one: Surroundings, other: Surroundings) -> bool:
    """Whether both are shown in one photo: then they are two. One credit may well name somebody twice."""
    few, many = sorted((one.records, other.records), key=len)
    return any("shown" in roles & many.get(record_id, set()) for record_id, roles in few.items())


def _shared(one: Surroundings, other: Surroundings, names: Mapping[str, str]) -> Iterator[Evidence]:
    for code, ids in (("same-chain", one.chains & other.chains), ("same-paper", one.papers & other.papers)):
        told = sorted(names[agent_id] for agent_id in ids if agent_id in names)
        if told:
            yield Evidence(code, ", ".join(told[:_MOST_TOLD]))
    if titles := sorted(_shared_titles(one.titles, other.titles)):
        yield Evidence("same-title", ", ".join(titles[:_MOST_TOLD]))
    if years := sorted(one.years & other.years):
        yield Evidence("same-years", ", ".join(years[-_MOST_TOLD:]))
    if one.stories & other.stories:
        yield Evidence("same-story")
    if one.roles & other.roles and not one.records.keys() & other.records.keys():
        yield Evidence("never-together")


def _shared_titles(titles: Iterable[str], others: Iterable[str]) -> set[str]:
    """The shorter of two titles where the longer has all its words: Minister, Health Minister."""
    worded = [(title, words) for title in others if (words := _title_words(title))]
    return {
        min(title, other, key=len)
        for title in titles
        if (own := _title_words(title))
        for other, words in worded
        if own <= words or words <= own
    }


def _title_words(title: str) -> set[str]:
    return set(title.split()) - _COURTESY


def _names(connection: Connection, where: Mapping[str, Surroundings]) -> dict[str, str]:
    """The names of papers and of members of chains."""
    ids = {agent_id for each in where.values() for agent_id in (*each.papers, *each.chains)}
    names: dict[str, str] = {}
    for batch in chunks(sorted(ids)):
        query = select(t.agent.c.id, t.agent.c.name).where(t.agent.c.id.in_(batch))
        names.update((row.id, row.name) for row in connection.execute(query))
    return names


def _direction(code: str, one: Agent, other: Agent, where: Mapping[str, Surroundings]) -> tuple[Agent, Agent]:
    """Which name to keep, and which would be merged into it: an archivist's before a reading's, a whole one
    before its initials, then the one that stands in more places.
    """

    def weight(agent: Agent) -> tuple[object, ...]:
        is_whole = len(agent.name) if code in (*_SHORTENED, "letters") else 0
        return agent.status == "established", is_whole, len(where[agent.id].records), agent.id

    merged, kept = sorted((one, other), key=weight)
    return kept, merged
