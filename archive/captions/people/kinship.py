"""Given names that share the surname behind the last of them: "the brothers A and B C", "A, B and C D"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive.captions.document import Document
from archive.captions.people.candidates import Candidate

_COMMA = re.compile(r"\s*,\s+$")
_LAST = re.compile(r"\s*,?\s*(?:and|und|et|y|e|og|och|en|i|ja|ve|a|&|и|та|si|kai|ir|es|oraz)\s+$")


def share_surnames(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Give people who are named by their given names alone the surname of the last of them."""
    for at, candidate in enumerate(candidates):
        if candidate.alone or candidate.title or not candidate.rule or not _opens_with_given(candidate):
            continue
        before = _given_before(candidates, at)
        if before:
            surname = candidate.name.partition(" ")[2]
            for one in before:
                one.name, one.shape, one.rule = f"{one.name} {surname}", "person", one.rule or "joined"
    return candidates


def _opens_with_given(candidate: Candidate) -> bool:
    tokens, mention = candidate.document.tokens, candidate.mention
    return (
        mention.last - mention.first == 2 and "given" in tokens[mention.first].tags and not mention.possessive
    )


def _given_before(candidates: Sequence[Candidate], at: int) -> list[Candidate]:
    """Those before a candidate who are named by a given name alone and listed with it."""
    text, before = candidates[at].document.text, list[Candidate]()
    gap = _LAST
    while at and gap.fullmatch(text.key[candidates[at - 1].end : candidates[at].lead]):
        one = candidates[at - 1]
        if not one.alone or "given" not in one.document.tokens[one.mention.first].tags or one.position:
            break
        before.insert(0, one)
        at, gap = at - 1, _COMMA
    led = before and before[0].mention.role and not _are_family(before[0])
    opens = before and (before[0].mention.first in before[0].document.starts or _are_family(before[0]))
    return before if opens and not led else []


def _are_family(candidate: Candidate) -> bool:
    tokens, first = candidate.document.tokens, candidate.mention.first
    return first > 0 and tokens[first].gap.isspace() and "verbs.family" in tokens[first - 1].tags
