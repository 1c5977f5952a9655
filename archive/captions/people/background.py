"""Who is named only in what a caption tells besides, after the sentence that says who is shown."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from archive.captions.dates.finding import iter_spans
from archive.captions.document import Word
from archive.captions.people.evidence import Candidate
from archive.captions.text import Text
from archive.captions.wordlists import words

_IN_PASSING = ("title", "given name")
_NAMED = (*_IN_PASSING, "opening name", "subject", "joined")
_AND = re.compile(r"\s*,?\s+(?:and|und|et|y|e)\s+$")


def forget_background(
    candidates: Sequence[Candidate], found: Sequence[Word], starts: set[int], text: Text
) -> None:
    """Leave out who is named in passing after the sentence that said who is shown."""
    stops = [at for at in range(1, len(found)) if at in starts and re.search(r"[.!?…]", found[at].gap)]
    if not stops:
        return
    # Agencies close with the date the sentence that says what is shown, if it shows anybody.
    closed = _is_told(found[: stops[0]]) and _closes_with_date(text, found[stops[0]])
    shown = [0] if closed else [bisect_right(stops, c.mention.first) for c in candidates if c.rule]
    for at, candidate in enumerate(candidates):
        mention = candidate.mention
        opens = mention.first in starts or mention.title_from in starts
        told = candidate.rule in _NAMED and _is_told_of(found, _subject_end(candidates, at, text), closed)
        later = told if opens else candidate.rule in _IN_PASSING
        if later and bisect_right(stops, mention.first) > min(shown):
            candidate.rule = ""


def _is_told(sentence: Sequence[Word]) -> bool:
    """Whether words are a sentence, and no dateline in front of one."""
    return sum(not word.capital and word.text.isalpha() for word in sentence) >= _FEWEST


_FEWEST = 4
"""Words in lower case that the shortest sentence has."""


def _closes_with_date(text: Text, following: Word) -> bool:
    """Whether the sentence before a word ends with a date: "... in Elwyn, on May 1, 2026. Amari"."""
    ends = [end for _, end in iter_spans(text) if end <= following.start]
    return bool(ends) and not text.key[ends[-1] : following.start].strip(" .-–—")


def _subject_end(candidates: Sequence[Candidate], at: int, text: Text) -> int:
    """Where the subject ends that a name opens: after B in "A and B are"."""
    while at + 1 < len(candidates) and _AND.match(text.key, candidates[at].end, candidates[at + 1].lead):
        at += 1
    return candidates[at].mention.last


def _is_told_of(found: Sequence[Word], after: int, closed: bool) -> bool:
    """Whether the verb behind a name tells what no picture shows: "said", "was", "won"."""
    if after >= len(found) or not found[after].gap.isspace():
        return False
    verb = found[after].key
    past = closed and verb.endswith("ed") and verb not in words("caption", "verbs", "showing")
    return past or verb in words("caption", "verbs", "telling")
