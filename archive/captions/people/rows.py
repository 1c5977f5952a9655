"""People in a row, "From left, A, B and C", and people joined to somebody shown by "and"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from archive.captions.names import person_shape
from archive.captions.people.evidence import Candidate
from archive.captions.people.positions import is_unseen, list_markers, ordinal_position
from archive.captions.people.titles import occupations
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, words

_AND = r"(?:and|und|et|y|e|og|och|en|i|ja|ve|a|&|и|та|і|й|si|kai|και|ir|un|as well as|sowie|along with|with)"
_LED = r"(?:(?:the|der|die|das|his|her)\s(?:[^\W\d]+\s){0,2}|(?:[\w.'-]+\s){0,3}[\w.-]+'s\s)?"
"""What may stand before a name of a row: an article, or whose somebody is, "Elwyn Council's A"."""
_SEPARATED = re.compile(rf"(?:[,;)&:|/•·]|\s[-–]|\b{_AND})\s*{_LED}\s*$")
_ANDED = re.compile(rf"\b{_AND}\s")
_SHORTENED = r"(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\b\w\w\w)\."
_BETWEEN = re.compile(
    rf"^(?:(?:\s*[,;(]|\s+[-–]\s)(?:[^.]|\.(?=[,)\w])|{_SHORTENED})*?)?"
    rf"[\s,;&)|/•·]*(?:[-–]\s)?{_AND}?\s*{_LED}$"
)


_ARE = re.compile(r"^\s*(?:are|is|were|sind|sont|son|sono|zijn|er|ar)\b")


def number_rows(candidates: list[Candidate], text: Text) -> None:
    """Give the people of a row "From left, A, B and C" their places."""
    markers = list_markers(text)
    for at, (start, end, side) in enumerate(markers):
        stop = markers[at + 1][0] if at + 1 < len(markers) else len(text.text)
        row = _row_after(candidates, text, end, stop)
        before = _row_before(candidates, text, start)
        # "A, B and C (from left) in C Hall": only names right behind the announcement go before those.
        if before and not (row and _BESIDE.match(text.key[end : row[0].lead])):
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


def _first_of_row(candidates: Sequence[Candidate], text: Text, start: int, end: int) -> list[Candidate]:
    """Whoever stands right before the announcement: "A (from left), B and C", "A, from left, B and C"."""
    if text.key[end - 1 : end] != ")" and text.key[end : end + 1] not in (",", ")"):
        return []
    if re.match(r"\)?\s*:", text.key[end:]):
        return []
    before = [c for c in candidates if c.end <= start]
    beside = before and _AMONG.fullmatch(text.key[before[-1].end : start])
    return before[-1:] if beside else []


def _row_after(candidates: Sequence[Candidate], text: Text, end: int, stop: int) -> list[Candidate]:
    row: list[Candidate] = []
    at, closed = end, False
    for candidate in candidates:
        if not end <= candidate.start < stop:
            continue
        gap = text.key[at : max(at, candidate.lead)]
        gap = gap if row else _ARE.sub("", gap)
        if candidate.only_spoken_of or candidate.mention.possessive or _in_parenthesis(candidate, text):
            continue
        if row and not closed and not _SEPARATED.search(gap) and not _has_verb(gap):
            continue
        # "A, B and C in Oslo": after the "and" only a comma carries the row on.
        if not _links(gap, bool(row)) or (closed and not _SEPARATED.search(gap)):
            break
        # "A y B, en Elwyn": a word alone after a second "and" is where they are.
        if closed and _ANDED.search(gap) and candidate.mention.last - candidate.mention.first == 1:
            break
        closed = closed or (bool(row) and _ANDED.search(gap) is not None)
        row.append(candidate)
        at = candidate.after
    return row


_UNTO_ROW = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?[,(:]?\s*")


def _row_before(candidates: Sequence[Candidate], text: Text, start: int) -> list[Candidate]:
    row: list[Candidate] = []
    at = start
    for candidate in reversed(candidates):
        if candidate.end > start or _in_parenthesis(candidate, text):
            continue
        gap = text.key[min(candidate.after, at) : at]
        if not row and not (_AMONG.fullmatch(gap) or _UNTO_ROW.fullmatch(gap)):
            break
        if row and not _links(gap, True):
            break
        row.append(candidate)
        at = candidate.lead
    if (
        len(row) > 1
        and text.key[start:].lstrip("(")[:1] == "v"
        and (greeting := _who_acts(candidates, row, text))
    ):
        row.append(greeting)
    return list(reversed(row)) if len(row) > 1 else []


_GERMAN_VERB = re.compile(r"\s+[a-zäöüß]{3,}(?:te|ten|t)\s+(?:(?:den|die|der|dem)\s+)?")


def _who_acts(candidates: Sequence[Candidate], row: Sequence[Candidate], text: Text) -> Candidate | None:
    """Who does something to those of a German row, and counts among them: "A begrüßt B und C (v. l.)"."""
    before = [c for c in candidates if c.end <= row[-1].lead and c.rule]
    if not before or not _GERMAN_VERB.fullmatch(text.text[before[-1].end : row[-1].lead]):
        return None
    return before[-1]


def _in_parenthesis(candidate: Candidate, text: Text) -> bool:
    """Whether the name or its title opens a parenthesis, and so describes the name before it."""
    return text.key[: candidate.lead].rstrip().endswith("(")


def _links(gap: str, between: bool) -> bool:
    """Whether the words between two names of a row only describe: no verb, no full stop."""
    if not between:
        return len(gap) < 60 and "." not in gap.strip(" .:,") and not _has_verb(gap)
    return len(gap) < 120 and bool(_BETWEEN.match(gap)) and not _has_verb(gap)


_RUN = re.compile(r"\w+")


def _has_verb(gap: str) -> bool:
    return not words("caption", "verbs", "ending_row").isdisjoint(_RUN.findall(gap))


_JOINED = re.compile(rf"^\s*\)?\s*,?\s*{_AND}\s+$")


def share(candidates: list[Candidate], text: Text) -> None:
    """ "A and B": who stands beside somebody shown, joined by "and", is shown too."""
    for one, other in pairwise(candidates):
        gap = text.key[one.after or one.end : other.lead]
        if not (gap[-1:].isspace() and (_JOINED.match(gap) or _joined_past_office(gap))):
            continue
        pair = (one, other)
        if one.rule and not other.rule and not other.mention.possessive and _has_plural_title(one):
            other.rule = "joined"
        if bool(one.rule) == bool(other.rule) or any(c.mention.possessive for c in pair):
            continue
        if all(_may_share(c, text) for c in pair):
            one.rule = one.rule or "joined"
            other.rule = other.rule or "joined"


@cache
def _past_office() -> re.Pattern[str]:
    role = alternatives(words("caption", "title", "roles") | occupations())
    return re.compile(rf"^\)?,\s+[^,.;:()]{{0,40}}{role}[^,.;:()]{{0,40}},?\s+{_AND}\s+$")


def _joined_past_office(gap: str) -> bool:
    """Whether an office and "and" stand between two names: "A, the mayor of B, and C"."""
    return _past_office().match(gap) is not None and not _has_verb(gap)


def _has_plural_title(candidate: Candidate) -> bool:
    """Whether the title is said of more than one: "Presidents A and B"."""
    last = (candidate.title or "").lower().rpartition(" ")[2]
    return last.endswith("s") and last[:-1] in words("caption", "title", "roles")


def _may_share(candidate: Candidate, text: Text) -> bool:
    shaped = bool(candidate.rule) or person_shape(candidate.name) in ("person", "shaped")
    # "A, an aide to B, and C": B is not beside C.
    shaped = shaped and (bool(candidate.rule) or not candidate.only_spoken_of)
    return shaped and not is_unseen(text, candidate.end)
