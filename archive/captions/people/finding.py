"""Who is shown: names with title and position, by title, position, a row "from left", or a verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from archive.captions.document import Word, relative_clauses, sentence_starts, split_words
from archive.captions.names import is_given_name, normal_case
from archive.captions.people.background import forget_background
from archive.captions.people.evidence import Candidate, describes, evidence
from archive.captions.people.german_nouns import is_noun_phrase
from archive.captions.people.lists import list_people, place_strays
from archive.captions.people.mentions import Mention, could_be_person, name_text
from archive.captions.people.positions import (
    has_row,
    position_after,
    position_before,
)
from archive.captions.people.rows import number_rows, share
from archive.captions.people.titles import is_people_adjective, is_role
from archive.captions.text import Text, fold_name
from archive.captions.wordlists import words
from archive.model import Person


def find_people(text: Text, mentions: Sequence[Mention], german: bool = False) -> tuple[Person, ...]:
    """Those of its `mentions` that a caption says are in the picture; spans point into the raw text."""
    found = split_words(text)
    starts = set(sentence_starts(found))
    candidates = [_candidate(m, found, text) for m in mentions]
    titled = {at for c in candidates for at in range(c.mention.title_from, c.mention.first)}
    # "Elwyn Rovers forward A": what leads a title is no person.
    candidates = [
        c for c in candidates if c.mention.first not in titled and could_be_person(found, c.mention)
    ]
    clauses = relative_clauses(text)
    taken = 0
    for candidate in candidates:
        _place(candidate, text, taken)
        taken = candidate.after if candidate.position else taken
    _settle(candidates, found)
    if german:
        candidates = [c for c in candidates if not _is_german_noun(found, c.mention)]
    if german and any(c.mention.last - c.mention.first > 1 for c in candidates):
        candidates = [c for c in candidates if _may_be_alone(found, c, text)]
    for candidate in candidates:
        candidate.rule = evidence(candidate, found, starts, text)
        if candidate.rule not in ("", "position") and _in_clause(candidate, clauses, found):
            candidate.rule = ""
        if german and candidate.rule in _BY_SHAPE and not is_given_name(found[candidate.mention.first].text):
            candidate.rule = ""
    forget_background(candidates, found, starts, text)
    number_rows(candidates, text)
    share(candidates, text)
    list_people(candidates, found, text, german)
    place_strays(candidates, text)
    return _people(candidates, text)


_BY_SHAPE = ("opening name", "given name")


def _candidate(mention: Mention, found: Sequence[Word], text: Text) -> Candidate:
    start, end = found[mention.first].start, found[mention.last - 1].end
    title, lead = None, found[mention.title_from].start
    if mention.title_from < mention.first:
        last = mention.first - 1
        last -= mention.title_from < last and (is_people_adjective(found, last) or found[last].text.isdigit())
        title = text.text[lead : found[last].end]
    name = name_text(found, mention)
    return Candidate(mention, name, start, min(end, start + len(name)), title or None, lead)


def _place(candidate: Candidate, text: Text, taken: int) -> None:
    position, after = position_after(text, candidate.end)
    candidate.position, candidate.after = position, after
    if position is None:
        candidate.position = position_before(text, candidate.lead, taken)


def _is_german_noun(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a single word is an office, what an office in a parenthesis is of, or several name a thing."""
    if mention.last - mention.first > 1:
        return is_noun_phrase(found[mention.first : mention.last])
    bracketed = found[mention.title_from].gap.rstrip().endswith("(")
    return is_role(found[: mention.last], mention.last) or (bracketed and mention.title_from < mention.first)


def _may_be_alone(found: Sequence[Word], candidate: Candidate, text: Text) -> bool:
    """Whether a single German noun may be a name beside full names: titled, placed, or a given name."""
    mention = candidate.mention
    placed = candidate.position and not has_row(text.text[candidate.end : candidate.after])
    if mention.last - mention.first > 1 or mention.role or placed:
        return True
    return is_given_name(found[mention.first].text) or mention.first in sentence_starts(found)


def _in_clause(candidate: Candidate, clauses: Sequence[tuple[int, int]], found: Sequence[Word]) -> bool:
    """Whether a relative clause names somebody, who need not be there: "the house where A was born"."""
    if not any(start < candidate.start < end for start, end in clauses):
        return False
    verb = found[candidate.mention.last].key if candidate.mention.last < len(found) else ""
    now = verb in words("caption", "verbs", "showing") and verb.endswith("s")
    return not now or verb in ("was", "has")


def _settle(candidates: Sequence[Candidate], found: Sequence[Word]) -> None:
    """Leave a position that two names could claim to one: "A, the wife of B, left" places A."""
    for at, candidate in enumerate(candidates):
        if candidate.position is None or candidate.after <= candidate.end:
            continue
        for other in candidates[:at]:
            if other.after != candidate.after:
                continue
            bracketed = found[candidate.mention.first].gap.rstrip().endswith("(")
            loser = candidate if bracketed or describes(found, candidate.mention) else other
            loser.position, loser.after = None, loser.end


def _people(candidates: Sequence[Candidate], text: Text) -> tuple[Person, ...]:
    people: dict[str, Person] = {}
    for candidate in candidates:
        if not candidate.rule:
            continue
        folded = fold_name(candidate.name)
        known = next((k for k in people if k == folded or k.endswith(f" {folded}")), None)
        if known is None:
            span = text.span(candidate.start, candidate.end)
            people[folded] = Person(
                normal_case(candidate.name), candidate.title, candidate.position, *span, candidate.rule
            )
        else:
            old = people[known]
            people[known] = replace(
                old, title=old.title or candidate.title, position=old.position or candidate.position
            )
    return tuple(people.values())
