"""People in a list without "from left", surnames alone in a list, and positions far from their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from archive.captions.document import Word
from archive.captions.names import organisation_kind, person_shape
from archive.captions.people.evidence import Candidate
from archive.captions.people.positions import is_unseen, stray_positions
from archive.captions.people.titles import demonyms, occupations
from archive.captions.text import Text
from archive.captions.wordlists import words

_AND = r"(?:and|und|et|y|e|og|och|en|i|ja|ve|a|&|и|та|si|kai|ir|un)"
_COMMA = re.compile(r"\s*[,;]\s+$")
_LAST = re.compile(rf"\s*,?\s*{_AND}\s+$")
_SHORTEST_LIST = 3


def list_people(candidates: Sequence[Candidate], found: Sequence[Word], text: Text, german: bool) -> None:
    """Show who is listed with somebody shown, "A, B, C and D", and surnames alone that open a caption."""
    for run in _runs(candidates, text):
        if all(c.mention.last - c.mention.first == 1 and not c.mention.role for c in run):
            if not german and _are_surnames(run, found, text):
                _join(run, "subject")
        elif (len(run) >= _SHORTEST_LIST or _is_whole(run, text)) and any(c.rule for c in run[:2]):
            _join([c for c in run if _may_join(c, text)], "joined")


def _runs(candidates: Sequence[Candidate], text: Text) -> Iterator[list[Candidate]]:
    """Stretches of names that commas part, and "and" before the last."""
    run = list(candidates[:1])
    closed = False
    for one, other in pairwise(candidates):
        gap = text.key[one.after or one.end : other.lead]
        comma, last = _COMMA.fullmatch(gap), _LAST.fullmatch(gap)
        if (comma or last) and not closed:
            run.append(other)
            closed = last is not None
            continue
        if closed or _is_whole(run, text):
            yield run
        run, closed = [other], False
    if closed or _is_whole(run, text):
        yield run


def _is_whole(run: Sequence[Candidate], text: Text) -> bool:
    """Whether a sentence is nothing but the names after a colon: "Front row: A, B." """
    led = run and text.key[: run[0].lead].rstrip().endswith(":")
    return bool(led) and len(run) > 1 and re.match(r"\s*(?:[.;]|$)", text.key[run[-1].end :]) is not None


def _join(run: Sequence[Candidate], rule: str) -> None:
    for candidate in run:
        candidate.rule = candidate.rule or rule


def _may_join(candidate: Candidate, text: Text) -> bool:
    size = candidate.mention.last - candidate.mention.first
    shaped = size > 1 and person_shape(candidate.name) in ("person", "shaped")
    return shaped and not candidate.mention.possessive and not is_unseen(text, candidate.end)


_DURING = re.compile(
    r",\s+(?:durante|en|in|during|at|lors|pendant|dans|a|al|ante|tras|after|nel|nella|na|no)\s"
)


_AT_A_CONTEST = re.compile(r",\s+(?:durante|during|lors|pendant)\s")


def _are_surnames(run: Sequence[Candidate], found: Sequence[Word], text: Text) -> bool:
    """Whether single words that open a caption are surnames, as their number or what follows tells."""
    if run[0].mention.first or any(c.mention.possessive or not _may_be_surname(c) for c in run):
        return False
    after = run[-1].mention.last
    if after >= len(found):
        return False
    verb = found[after].gap.isspace() and found[after].key in words("caption", "verbs", "greeting")
    during = _DURING.match(text.key, run[-1].end) is not None
    contest = _AT_A_CONTEST.match(text.key, run[-1].end) is not None
    return verb or contest or (len(run) >= _SHORTEST_LIST and during)


def _may_be_surname(candidate: Candidate) -> bool:
    word = candidate.name.casefold()
    if candidate.name.isupper() or organisation_kind(candidate.name) is not None:
        return False
    known = (words("caption", "verbs", "starters"), words("places", "known"), demonyms(), occupations())
    return len(word) > 2 and not any(word in listed for listed in known)


def place_strays(candidates: Sequence[Candidate], text: Text) -> None:
    """Give a position far from its name to who was shown last: "A in Oslo on May 1, left, and B"."""
    taken = [(c.end, c.after) for c in candidates if c.after > c.end]
    for start, end, position in stray_positions(text):
        if any(first <= start < last for first, last in taken):
            continue
        before = [c for c in candidates if c.end <= start and c.rule]
        if not before or before[-1].position or re.search(r"[.;:](?!\d)\s", text.key[before[-1].end : start]):
            continue
        before[-1].position, before[-1].after = position, end
        after = next((c for c in candidates if c.lead >= end), None)
        if (
            after
            and not after.rule
            and _LAST.fullmatch(text.key[end : after.lead])
            and _may_join(after, text)
        ):
            after.rule = "joined"
