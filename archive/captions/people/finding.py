"""Who is shown: the stages in which the names of a caption become people with title and position."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from archive.captions.document import Document, Token
from archive.captions.names import normal_case, person_shape
from archive.captions.people.candidates import NOBODY, Candidate, as_name, could_be_person
from archive.captions.people.evidence import describes, note_spoken_of, trace_evidence, trace_spoken_of, weigh
from archive.captions.people.german import is_noun_phrase
from archive.captions.people.inflected import nominative
from archive.captions.people.kinship import share_surnames
from archive.captions.people.mentions import Mention, name_text
from archive.captions.people.positions import has_row, position_after, position_before
from archive.captions.people.rows import list_people, number_rows, place_strays, share
from archive.captions.people.spoken_of import leave_out_background
from archive.captions.people.titles import is_people_adjective, is_role
from archive.captions.rules import Verdict
from archive.captions.text import fold_name
from archive.model import Person


@dataclass(frozen=True, slots=True)
class Stage:
    """One step on the way from names to people: gives who remains, with what it wrote of them.

    Where a table of rules decides, `trace` tells what became of each rule for a candidate as it came in.
    """

    name: str
    run: Callable[[list[Candidate], Document], list[Candidate]]
    trace: Callable[[Candidate], Iterator[tuple[str, Verdict]]] | None = None


def find_people(document: Document, mentions: Sequence[Mention]) -> tuple[Person, ...]:
    """Those of its `mentions` that a caption says are in the picture; spans point into the raw text."""
    candidates = take_up(document, mentions)
    for stage in STAGES if candidates else ():
        candidates = stage.run(candidates, document)
    return _people(candidates, document)


def take_up(document: Document, mentions: Sequence[Mention]) -> list[Candidate]:
    """The names of the mentions with their titles."""
    return [_candidate(mention, document) for mention in mentions]


def _candidate(mention: Mention, document: Document) -> Candidate:
    tokens, text = document.tokens, document.text.text
    start, end = tokens[mention.first].start, tokens[mention.last - 1].end
    lead = tokens[mention.title_from].start
    title = None
    if mention.title_from < mention.first:
        title = text[lead : _title_end(tokens, mention)] or None
    name = name_text(tokens, mention)
    inflected = nominative(tokens, mention.first, mention.last)
    if inflected is not None:
        return Candidate(document, mention, inflected, person_shape(inflected), title, start, end, lead)
    return Candidate(
        document, mention, name, person_shape(name), title, start, min(end, start + len(name)), lead
    )


def _title_end(tokens: Sequence[Token], mention: Mention) -> int:
    """Where the words of the title end, without a people's adjective or a shirt's number behind them."""
    last = mention.first - 1
    if mention.title_from < last and (is_people_adjective(tokens, last) or tokens[last].text.isdigit()):
        last -= 1
    return tokens[last].end


# --- The stages ------------------------------------------------------------------------------------


def _leave_titles(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """ "Elwyn Rovers forward A": what leads a title is no person."""
    titled = {at for c in candidates for at in range(c.mention.title_from, c.mention.first)}
    return [c for c in candidates if c.mention.first not in titled]


def _leave_nobody(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Places, peoples, days, works and organisations are no people."""
    tags = document.tags & NOBODY.tags
    return [c for c in candidates if could_be_person(document.tokens, c.mention, tags)]


def _trace_nobody(candidate: Candidate) -> Iterator[tuple[str, Verdict]]:
    document = candidate.document
    return NOBODY.trace(as_name(document.tokens, candidate.mention), document.tags)


def _place(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """What is said right behind a name, or else before it, of where somebody stands."""
    taken = 0
    for candidate in candidates:
        candidate.position, candidate.after = position_after(document.text, candidate.end)
        if candidate.position is None:
            candidate.position = position_before(document.text, candidate.lead, taken)
        taken = candidate.after if candidate.position else taken
    return candidates


def _settle_claims(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Leave a position that two names could claim to one: "A, the wife of B, left" places A."""
    for at, candidate in enumerate(candidates):
        if candidate.position is None or candidate.after <= candidate.end:
            continue
        for other in candidates[:at]:
            if other.after == candidate.after:
                loser = candidate if _yields(candidate) else other
                loser.position, loser.after = None, loser.end
    return candidates


def _yields(candidate: Candidate) -> bool:
    """Whether a name describes another, and leaves a position to it."""
    tokens, mention = candidate.document.tokens, candidate.mention
    return tokens[mention.first].gap.rstrip().endswith("(") or describes(tokens, mention)


def _leave_german_nouns(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """In German every noun has a capital: offices, things of things, single words beside full names go."""
    if not document.german:
        return candidates
    names = [c for c in candidates if not _is_german_noun(c)]
    return [c for c in names if _may_be_alone(c)] if any(not c.alone for c in names) else names


def _is_german_noun(candidate: Candidate) -> bool:
    """Whether a single word is an office, what an office in a parenthesis is of, or several name a thing."""
    tokens, mention = candidate.document.tokens, candidate.mention
    if not candidate.alone:
        return is_noun_phrase(tokens[mention.first : mention.last])
    bracketed = tokens[mention.title_from].gap.rstrip().endswith("(")
    return is_role(tokens, mention.last) or (bracketed and mention.title_from < mention.first)


def _may_be_alone(candidate: Candidate) -> bool:
    """Whether a single German noun may be a name beside full names: titled, placed, or a given name."""
    document, mention = candidate.document, candidate.mention
    if not candidate.alone or mention.role:
        return True
    if candidate.position and not has_row(document.text.text[candidate.end : candidate.after]):
        return True
    return "given" in document.tokens[mention.first].tags or mention.first in document.starts


def _leave_clauses(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Whom a relative clause names need not be there, unless by position: "the house where A was born"."""
    for candidate in candidates:
        if candidate.rule not in ("", "position") and _in_clause(candidate):
            candidate.rule = ""
    return candidates


def _in_clause(candidate: Candidate) -> bool:
    document, last = candidate.document, candidate.mention.last
    if not any(start < candidate.start < end for start, end in document.clauses):
        return False
    verb = document.tokens[last] if last < len(document.tokens) else None
    now = verb is not None and "verbs.showing" in verb.tags and verb.key.endswith("s")
    return not now or (verb is not None and verb.key in ("was", "has"))


def _leave_german_shapes(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """In German, the shape alone makes a name only of what begins with a given name."""
    for candidate in candidates if document.german else ():
        given = "given" in document.tokens[candidate.mention.first].tags
        if candidate.rule in _BY_SHAPE and not given:
            candidate.rule = ""
    return candidates


_BY_SHAPE = ("opening name", "given name")


STAGES = (
    Stage("titles of others", _leave_titles),
    Stage("nobody", _leave_nobody, _trace_nobody),
    Stage("positions", _place),
    Stage("claims", _settle_claims),
    Stage("German nouns", _leave_german_nouns),
    Stage("spoken of", note_spoken_of, trace_spoken_of),
    Stage("evidence", weigh, trace_evidence),
    Stage("relative clauses", _leave_clauses),
    Stage("German shapes", _leave_german_shapes),
    Stage("background", leave_out_background),
    Stage("shared surnames", share_surnames),
    Stage("rows", number_rows),
    Stage("joined", share),
    Stage("lists", list_people),
    Stage("far positions", place_strays),
)
"""All that happens to a name, in this order; what each field of a `Candidate` is written by stands there."""


def _people(candidates: Sequence[Candidate], document: Document) -> tuple[Person, ...]:
    """Those who are shown, each once, by the longest form of the name."""
    people: dict[str, Person] = {}
    for candidate in candidates:
        if not candidate.rule:
            continue
        folded = fold_name(candidate.name)
        known = next((k for k in people if k == folded or k.endswith(f" {folded}")), folded)
        title, position = candidate.title, candidate.position
        if known in people:
            old = people[known]
            people[known] = replace(old, title=old.title or title, position=old.position or position)
        else:
            span = document.text.span(candidate.start, candidate.end)
            people[known] = Person(normal_case(candidate.name), title, position, *span, candidate.rule)
    return tuple(people.values())
