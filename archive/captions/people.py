"""Who is shown: names with title and position, by title, position, a row "from left", or a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.captions.ages import is_aged
from archive.captions.mentions import Mention, could_be_person, name_text
from archive.captions.names import is_given_name, normal_case, person_shape
from archive.captions.positions import (
    has_row,
    is_unseen,
    list_markers,
    ordinal_position,
    position_after,
    position_before,
)
from archive.captions.sentences import Word, sentence_starts, split_words
from archive.captions.text import Text, fold_name
from archive.captions.titles import is_role
from archive.captions.wordlists import words
from archive.model import Person


@dataclass(slots=True)
class _Candidate:
    mention: Mention
    name: str
    start: int
    end: int
    title: str | None
    position: str | None = None
    rule: str = ""
    after: int = 0
    only_spoken_of: bool = False


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
    if german:
        candidates = [c for c in candidates if not _is_german_noun(found, c.mention)]
    for candidate in candidates:
        _place(candidate, text)
    _settle(candidates, found)
    if german and any(c.mention.last - c.mention.first > 1 for c in candidates):
        candidates = [c for c in candidates if _may_be_alone(found, c, text)]
    for candidate in candidates:
        candidate.rule = _evidence(candidate, found, starts, text)
        if german and candidate.rule in _BY_SHAPE and not is_given_name(found[candidate.mention.first].text):
            candidate.rule = ""
    _number_rows(candidates, text)
    _share(candidates, text)
    return _people(candidates, text)


_BY_SHAPE = ("opening name", "given name")


def _is_german_noun(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a single word is an office, or what an office in a parenthesis is of: "(Leiterin X)"."""
    if mention.last - mention.first > 1:
        return False
    bracketed = found[mention.title_from].gap.rstrip().endswith("(")
    return is_role(found[: mention.last], mention.last) or (bracketed and mention.title_from < mention.first)


def _may_be_alone(found: Sequence[Word], candidate: _Candidate, text: Text) -> bool:
    """Whether a single German noun may be a name beside full names: titled, placed, or a given name."""
    mention = candidate.mention
    placed = candidate.position and not has_row(text.text[candidate.end : candidate.after])
    if mention.last - mention.first > 1 or mention.role or placed:
        return True
    return is_given_name(found[mention.first].text) or mention.first in sentence_starts(found)


def _candidate(mention: Mention, found: Sequence[Word], text: Text) -> _Candidate:
    start, end = found[mention.first].start, found[mention.last - 1].end
    title = None
    if mention.title_from < mention.first:
        title = text.text[found[mention.title_from].start : found[mention.first - 1].end]
    name = name_text(found, mention)
    return _Candidate(mention, name, start, min(end, start + len(name)), title or None)


def _place(candidate: _Candidate, text: Text) -> None:
    position, after = position_after(text, candidate.end)
    candidate.position, candidate.after = position, after
    if position is None:
        title_start = candidate.start - (len(candidate.title) + 1 if candidate.title else 0)
        candidate.position = position_before(text, max(0, title_start))


def _settle(candidates: Sequence[_Candidate], found: Sequence[Word]) -> None:
    """Leave a position that two names could claim to one: "A, the wife of B, left" places A."""
    for at, candidate in enumerate(candidates):
        if candidate.position is None or candidate.after <= candidate.end:
            continue
        for other in candidates[:at]:
            if other.after != candidate.after:
                continue
            bracketed = found[candidate.mention.first].gap.rstrip().endswith("(")
            loser = candidate if bracketed or _describes(found, candidate.mention) else other
            loser.position, loser.after = None, loser.end


def _describes(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a name stands after a preposition within the description of another: "mayor of B"."""
    at = mention.title_from - 1
    if at >= 0 and found[at].key == "the":
        at -= 1
    led = words("caption", "verbs", "spoken_of") | words("caption", "place", "prepositions")
    return at >= 0 and found[at + 1].gap.isspace() and found[at].key in led


def _evidence(candidate: _Candidate, found: Sequence[Word], starts: set[int], text: Text) -> str:
    """By which rule a name is somebody shown; "" if by none."""
    mention = candidate.mention
    candidate.only_spoken_of = _only_spoken_of(found, mention)
    if is_unseen(text, candidate.end):
        return ""
    bracketed = mention.last - mention.first == 1 and found[mention.first].gap.rstrip().endswith("(")
    alone = mention.last - mention.first == 1 and _describes(found, mention) and not mention.role
    if candidate.position and not bracketed and not alone:
        return "position"
    if mention.possessive or candidate.only_spoken_of or _is_attribute(found, mention.last):
        return ""
    size = mention.last - mention.first
    shape = person_shape(candidate.name)
    if size == 1:
        return _evidence_of_one(found, mention, starts)
    if (
        shape in ("person", "shaped")
        and not mention.role
        and is_aged(text, _title_or_name(candidate), candidate.end)
    ):
        return "age"
    if mention.role:
        return "title"
    if shape not in ("person", "shaped"):
        return ""
    owned = mention.first > 0 and _owns(found, mention.first)
    if owned and _acts(found, mention, text):
        return "opening name"
    if mention.first in starts or mention.title_from in starts:
        return "opening name" if shape == "person" or _acts(found, mention, text) else ""
    return "given name" if shape == "person" and not _after_place_word(found, mention) else ""


def _evidence_of_one(found: Sequence[Word], mention: Mention, starts: set[int]) -> str:
    """By which rule a single word is somebody shown."""
    if _acts_alone(found, mention, starts):
        return "subject"
    if _is_kin(found, mention) or (mention.role and _titles_a_surname(found, mention)):
        return "title"
    return ""


def _is_attribute(found: Sequence[Word], after: int) -> bool:
    """Whether the name only tells which thing is meant: "A supporters", "an A mural"."""
    if after >= len(found) or not found[after].gap.isspace():
        return False
    return found[after].key in words("caption", "verbs", "attributed") and not found[after].capital


def _is_kin(found: Sequence[Word], mention: Mention) -> bool:
    """Whether "his wife" or the like stands right before the name."""
    at = mention.first
    return (
        at > 1
        and found[at - 1].key in words("caption", "verbs", "kin")
        and found[at - 2].key in words("caption", "verbs", "possessors")
        and found[at].gap.strip(" ,") == ""
    )


def _owns(found: Sequence[Word], at: int) -> bool:
    """Whether the word before index `at` is a possessive: "Chelsea's", "the Celtics'"."""
    return found[at - 1].text.endswith("'s") or found[at].gap.startswith("'")


_ARTICLES = ("the", "a", "an", "late", "former", "his", "her", "their", "der", "die", "das", "den", "dem")


def _only_spoken_of(found: Sequence[Word], mention: Mention) -> bool:
    """Whether the caption speaks of somebody who need not be in the picture: "supporters of A"."""
    at = mention.title_from - 1
    while at >= 0 and found[at].key in _ARTICLES:
        at -= 1
    if at >= 0 and found[at].key == "against" and found[at + 1].gap.isspace():
        protests = words("caption", "verbs", "protests")
        return any(word.key in protests for word in found[max(0, at - 6) : at])
    if at > 0 and found[at].key == "by" and found[at - 1].key in words("caption", "verbs", "together"):
        return False
    if (
        at < 0
        or found[at].key not in words("caption", "verbs", "spoken_of")
        or not found[at + 1].gap.isspace()
    ):
        return False
    return not (
        found[at].key == "of" and at > 0 and found[at - 1].key in words("caption", "verbs", "pictures")
    )


def _titles_a_surname(found: Sequence[Word], mention: Mention) -> bool:
    """Whether the title before a single word makes it a surname; "members of the Life Guards" does not."""
    title = range(mention.title_from, mention.first)
    if any(found[at].key in words("caption", "title", "links") for at in title):
        return False
    return _capital_title(found, mention) or found[mention.first - 1].key in words(
        "caption", "title", "address"
    )


def _acts_alone(found: Sequence[Word], mention: Mention, starts: set[int]) -> bool:
    """Whether a surname alone opens a sentence and does what only a person does: "Sinwar greets"."""
    if mention.first not in starts or mention.last >= len(found) or not found[mention.last].gap.isspace():
        return False
    return found[mention.last].key in words("caption", "verbs", "personal")


def _capital_title(found: Sequence[Word], mention: Mention) -> bool:
    return found[mention.first - 1].capital or any(
        found[at].capital for at in range(mention.title_from, mention.first)
    )


def _after_place_word(found: Sequence[Word], mention: Mention) -> bool:
    if mention.title_from == 0:
        return False
    return found[mention.title_from - 1].key in words("caption", "place", "strong") | {"the"}


def _acts(found: Sequence[Word], mention: Mention, text: Text) -> bool:
    """Whether a verb, a comma or the end follows the name that opens a sentence."""
    rest = text.key[found[mention.last - 1].end :]
    if re.match(r"\s*(?:$|[,.(:;]|and\s|und\s|et\s|y\s|og\s|och\s)", rest):
        return True
    following = found[mention.last].key if mention.last < len(found) else ""
    return following in words("caption", "verbs", "showing")


_AND = r"(?:and|und|et|y|e|og|och|en|i|ja|ve|a|&|и|та|і|й|si|kai|και|ir|un|as well as|sowie|along with|with)"
_LED = r"(?:(?:the|der|die|das|his|her)\s(?:[^\W\d]+\s){0,2}|[\w.-]+'s\s)?"
_SEPARATED = re.compile(rf"(?:[,;)&:|/•·]|\s[-–]|\b{_AND})\s*{_LED}\s*$")
_ANDED = re.compile(rf"\b{_AND}\s")
_BETWEEN = re.compile(
    rf"^(?:\s*[,;(](?:[^.]|\.(?=[,)\w])|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\b\w\w\w)\.)*?)?[\s,;&)|/•·]*(?:[-–]\s)?{_AND}?\s*{_LED}$"
)


_ARE = re.compile(r"^\s*(?:are|is|were|sind|sont|son|sono|zijn|er|ar)\b")


def _number_rows(candidates: list[_Candidate], text: Text) -> None:
    """Give the people of a row "From left, A, B and C" their places."""
    markers = list_markers(text)
    for at, (start, end, side) in enumerate(markers):
        stop = markers[at + 1][0] if at + 1 < len(markers) else len(text.text)
        row = _row_after(candidates, text, end, stop)
        before = _row_before(candidates, text, start)
        # "A, B and C (from left) in C Hall": only names right behind the announcement go before those.
        if before and not (row and _BESIDE.match(text.key[end : _title_or_name(row[0])])):
            row = before
        elif row and row[0].start > end:
            row = _first_of_row(candidates, text, start, end) + row
        for count, candidate in enumerate(row, start=1):
            candidate.rule = "row"
            # A position said after the name counts; one before it was the announcement of the row.
            own = candidate.after > candidate.end and not candidate.end <= start < candidate.after
            said = candidate.position if own else None
            candidate.position = said or ordinal_position(count, side)


_BESIDE = re.compile(r"^\s*[:,]?\s*(?:are\s|sind\s)?\s*$")


_AMONG = re.compile(r"\s*,?\s*\(?(?:(?:alle|beide|both|all)?[^(),]{0,25},\s*)?")
"""Between a name and the announcement of its row: what a parenthesis says first, "(SPD, v.l.)"."""


def _first_of_row(candidates: Sequence[_Candidate], text: Text, start: int, end: int) -> list[_Candidate]:
    """Whoever stands right before the announcement: "A (from left), B and C", "A, from left, B and C"."""
    if text.key[end - 1 : end] != ")" and text.key[end : end + 1] not in (",", ")"):
        return []
    if re.match(r"\)?\s*:", text.key[end:]):
        return []
    before = [c for c in candidates if c.end <= start]
    beside = before and _AMONG.fullmatch(text.key[before[-1].end : start])
    return before[-1:] if beside else []


def _title_or_name(candidate: _Candidate) -> int:
    return candidate.start - (len(candidate.title) + 1 if candidate.title else 0)


def _row_after(candidates: Sequence[_Candidate], text: Text, end: int, stop: int) -> list[_Candidate]:
    row: list[_Candidate] = []
    at, closed = end, False
    for candidate in candidates:
        if not end <= candidate.start < stop:
            continue
        gap = text.key[at : max(at, _title_or_name(candidate))]
        gap = gap if row else _ARE.sub("", gap)
        if candidate.only_spoken_of or candidate.mention.possessive or _in_parenthesis(candidate, text):
            continue
        if row and not closed and not _SEPARATED.search(gap) and not _has_verb(gap):
            continue
        # "A, B and C in Oslo": after the "and" only a comma carries the row on.
        if not _links(gap, bool(row)) or (closed and not _SEPARATED.search(gap)):
            break
        closed = closed or (bool(row) and _ANDED.search(gap) is not None)
        row.append(candidate)
        at = candidate.after
    return row


def _row_before(candidates: Sequence[_Candidate], text: Text, start: int) -> list[_Candidate]:
    row: list[_Candidate] = []
    at = start
    for candidate in reversed(candidates):
        if candidate.end > start or _in_parenthesis(candidate, text):
            continue
        gap = text.key[min(candidate.after, at) : at]
        if not row and not (
            _AMONG.fullmatch(gap) or re.fullmatch(r"\s*(?:\([^()]{1,40}\)\s*)?[,(:]?\s*", gap)
        ):
            break
        if row and not _links(gap, True):
            break
        row.append(candidate)
        at = _title_or_name(candidate)
    return list(reversed(row)) if len(row) > 1 else []


def _in_parenthesis(candidate: _Candidate, text: Text) -> bool:
    """Whether the name or its title opens a parenthesis, and so describes the name before it."""
    return text.key[: _title_or_name(candidate)].rstrip().endswith("(")


def _links(gap: str, between: bool) -> bool:
    """Whether the words between two names of a row only describe: no verb, no full stop."""
    if not between:
        return len(gap) < 60 and "." not in gap.strip(" .:,") and not _has_verb(gap)
    return len(gap) < 120 and bool(_BETWEEN.match(gap)) and not _has_verb(gap)


def _has_verb(gap: str) -> bool:
    return any(word in words("caption", "verbs", "ending_row") for word in re.findall(r"\w+", gap))


_JOINED = re.compile(rf"^\s*,?\s*{_AND}\s+$")


def _share(candidates: list[_Candidate], text: Text) -> None:
    """ "A and B": who stands beside somebody shown, joined by "and", is shown too."""
    for one, other in pairwise(candidates):
        gap = text.key[one.after or one.end : _title_or_name(other)]
        if not _JOINED.match(gap):
            continue
        pair = (one, other)
        if bool(one.rule) == bool(other.rule) or any(c.mention.possessive for c in pair):
            continue
        if all(_may_share(c, text) for c in pair):
            one.rule = one.rule or "joined"
            other.rule = other.rule or "joined"


def _may_share(candidate: _Candidate, text: Text) -> bool:
    shaped = bool(candidate.rule) or person_shape(candidate.name) in ("person", "shaped")
    return shaped and not is_unseen(text, candidate.end)


def _people(candidates: Sequence[_Candidate], text: Text) -> tuple[Person, ...]:
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
        elif people[known].position is None and candidate.position:
            old = people[known]
            people[known] = Person(old.name, old.title, candidate.position, old.start, old.end, old.rule)
    return tuple(people.values())
