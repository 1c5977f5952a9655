"""People in a row ("From left, A, B and C"), in a list, beside somebody shown; positions far from names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from archive.captions.document import Document, Token
from archive.captions.names import organisation_kind
from archive.captions.people.candidates import Candidate
from archive.captions.people.positions import is_unseen, list_markers, ordinal_position, stray_positions
from archive.captions.tags import occupations, role_nouns
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, words

_AND = (
    r"(?:and|und|et|y|e|og|och|en|i|ja|ve|a|&|и|та|і|й|si|kai|και|ir|un|oraz|dan|eta|as well as|sowie"
    r"|along with|with)"
)
_ARTICLE = r"(?:the|der|die|das|his|her|il|lo|la|le|el|o|os|as|de|het|els)"
_LED = (
    rf"(?:{_ARTICLE}\s(?:[^\W\d]+\s){{0,2}}|l'(?:[^\W\d]+\s){{1,3}}|don\s|(?:[\w.'-]+\s){{0,3}}[\w.-]+'s\s)?"
)
"""What may stand before a name of a row: an article, or whose somebody is, "Elwyn Council's A"."""
_IN_ROW = rf"(?:{_AND}|es)"
"""Between names of a row "es" is Hungarian for "and", elsewhere a Spanish verb."""
_SEPARATED = re.compile(rf"(?:[,;)&:|/•·]|\s[-–]|\b{_IN_ROW})\s*{_LED}\s*$")
_ANDED = re.compile(rf"\b{_IN_ROW}\s")
_SHORTENED = r"(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\b\w\w\w)\."
_BETWEEN = re.compile(
    rf"^(?:(?:\s*[,;(]|\s+[-–]\s)(?:[^.]|\.(?=[,)\w])|{_SHORTENED})*?)?"
    rf"[\s,;&)|/•·]*(?:[-–]\s)?{_IN_ROW}?\s*{_LED}$"
)


_ARE = re.compile(r"^\s*(?:are|is|were|sind|sont|son|sono|zijn|er|ar)\b")


def number_rows(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Give the people of a row "From left, A, B and C" their places."""
    text = document.text
    markers = list_markers(document)
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
            candidate.position = (candidate.position if own else None) or ordinal_position(count, side)
    return candidates


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
        if not end <= candidate.start < stop or not _may_stand_in_row(candidate):
            continue
        gap = text.key[at : max(at, candidate.lead)]
        gap = gap if row else _ARE.sub("", gap)
        parted = _SEPARATED.search(gap) is not None
        if row and not closed and not parted and not _has_verb(gap):
            continue
        if not _links(gap, bool(row)) or (closed and not (parted and _goes_on(candidate, gap))):
            break
        closed = closed or (bool(row) and _ANDED.search(gap) is not None)
        row.append(candidate)
        at = candidate.after
    return row


def _may_stand_in_row(candidate: Candidate) -> bool:
    return not (candidate.only_spoken_of or candidate.mention.possessive or _in_parenthesis(candidate))


def _goes_on(candidate: Candidate, gap: str) -> bool:
    """Whether a row goes on past its "and": "A, B and C, D" does; "A y B, en Elwyn" says where they are."""
    return not (candidate.alone and _ANDED.search(gap))


_SHORTEST_ROW = 2
_UNTO_ROW = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?[,(:]?\s*")


def _row_before(candidates: Sequence[Candidate], text: Text, start: int) -> list[Candidate]:
    row: list[Candidate] = []
    at = start
    for candidate in reversed(candidates):
        if candidate.end > start or _in_parenthesis(candidate):
            continue
        gap = text.key[min(candidate.after, at) : at]
        if not row and not (_AMONG.fullmatch(gap) or _UNTO_ROW.fullmatch(gap)):
            break
        if row and not _links(gap, True):
            break
        row.append(candidate)
        at = candidate.lead
    if len(row) < _SHORTEST_ROW:
        return []
    if text.key[start:].lstrip("(")[:1] == "v" and (greeting := _who_acts(candidates, row, text)):
        row.append(greeting)
    return row[::-1]


_GERMAN_VERB = re.compile(r"\s+[a-zäöüß]{3,}(?:te|ten|t)\s+(?:(?:den|die|der|dem)\s+)?")


def _who_acts(candidates: Sequence[Candidate], row: Sequence[Candidate], text: Text) -> Candidate | None:
    """Who does something to those of a German row, and counts among them: "A begrüßt B und C (v. l.)"."""
    before = [c for c in candidates if c.end <= row[-1].lead and c.rule]
    if not before or not _GERMAN_VERB.fullmatch(text.text[before[-1].end : row[-1].lead]):
        return None
    return before[-1]


def _in_parenthesis(candidate: Candidate) -> bool:
    """Whether the name or its title opens a parenthesis, and so describes the name before it."""
    return candidate.document.text.key[: candidate.lead].rstrip().endswith("(")


def _links(gap: str, between: bool) -> bool:
    """Whether the words between two names of a row only describe: no verb, no full stop."""
    if not between:
        return len(gap) < 60 and "." not in gap.strip(" .:,") and not _has_verb(gap)
    return len(gap) < 120 and bool(_BETWEEN.match(gap)) and not _has_verb(gap)


_RUN = re.compile(r"\w+")


def _has_verb(gap: str) -> bool:
    return not words("caption", "verbs", "ending_row").isdisjoint(_RUN.findall(gap))


_JOINED = re.compile(rf"^\s*\)?\s*,?\s*{_AND}\s+$")


def share(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """ "A and B": who stands beside somebody shown, joined by "and", is shown too."""
    for one, other in pairwise(candidates):
        if not _are_joined(one, other):
            continue
        if one.rule and _has_plural_title(one) and not other.mention.possessive:
            other.rule = other.rule or "joined"
        elif bool(one.rule) != bool(other.rule) and _may_share(one) and _may_share(other):
            one.rule, other.rule = one.rule or "joined", other.rule or "joined"
    return candidates


def _are_joined(one: Candidate, other: Candidate) -> bool:
    """Whether "and" joins two names, with an office between them or without."""
    gap = one.document.text.key[one.after or one.end : other.lead]
    return gap[-1:].isspace() and (_JOINED.match(gap) is not None or _joined_past_office(gap))


@cache
def _past_office() -> re.Pattern[str]:
    role = alternatives(role_nouns())
    return re.compile(rf"^\)?,\s+[^,.;:()]{{0,40}}{role}[^,.;:()]{{0,40}},?\s+{_AND}\s+$")


def _joined_past_office(gap: str) -> bool:
    """Whether an office and "and" stand between two names: "A, the mayor of B, and C"."""
    return _past_office().match(gap) is not None and not _has_verb(gap)


def _has_plural_title(candidate: Candidate) -> bool:
    """Whether the title is said of more than one: "Presidents A and B"."""
    last = (candidate.title or "").lower().rpartition(" ")[2]
    return last.endswith("s") and last[:-1] in words("caption", "title", "roles")


def _may_share(candidate: Candidate) -> bool:
    """Whether a name may be joined to another: "A, an aide to B, and C" does not put B beside C."""
    if candidate.mention.possessive or is_unseen(candidate.document.text, candidate.end):
        return False
    return bool(candidate.rule) or (candidate.shaped and not candidate.only_spoken_of)


# --- Lists -----------------------------------------------------------------------------------------

_LISTED_AND = r"(?:and|und|et|y|e|og|och|en|i|ja|ve|a|&|и|та|si|kai|ir|un|oraz|dan|eta)"
_COMMA = re.compile(r"\s*[,;]\s+$")
_LAST = re.compile(rf"\s*,?\s*{_LISTED_AND}\s+$")
_SHORTEST_LIST = 3


def list_people(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Show who is listed with somebody shown, "A, B, C and D", and surnames alone that open a caption."""
    text = document.text
    for run in _runs(candidates, text):
        if all(c.alone and not c.mention.role for c in run):
            if not document.german and _are_surnames(run, document.tokens, text):
                _join(run, "subject")
        elif (len(run) >= _SHORTEST_LIST or _is_whole(run, text)) and any(c.rule for c in run[:2]):
            _join(filter(_may_join, run), "joined")
    return candidates


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


def _join(run: Iterable[Candidate], rule: str) -> None:
    for candidate in run:
        candidate.rule = candidate.rule or rule


def _may_join(candidate: Candidate) -> bool:
    whole = not candidate.alone and candidate.shaped and not candidate.mention.possessive
    return whole and not is_unseen(candidate.document.text, candidate.end)


_DURING = re.compile(
    r",\s+(?:durante|en|in|during|at|lors|pendant|dans|a|al|ante|tras|after|nel|nella|na|no)\s"
)


_AT_A_CONTEST = re.compile(r",\s+(?:durante|during|lors|pendant)\s")


def _are_surnames(run: Sequence[Candidate], tokens: Sequence[Token], text: Text) -> bool:
    """Whether single words that open a caption are surnames, as their number or what follows tells."""
    if run[0].mention.first or any(c.mention.possessive or not _may_be_surname(c) for c in run):
        return False
    after = run[-1].mention.last
    if after >= len(tokens):
        return False
    verb = tokens[after].gap.isspace() and "verbs.greeting" in tokens[after].tags
    during = _DURING.match(text.key, run[-1].end) is not None
    contest = _AT_A_CONTEST.match(text.key, run[-1].end) is not None
    return verb or contest or (len(run) >= _SHORTEST_LIST and during)


def _may_be_surname(candidate: Candidate) -> bool:
    word = candidate.name.casefold()
    if candidate.name.isupper() or organisation_kind(candidate.name) is not None:
        return False
    known = (
        words("caption", "verbs", "starters"),
        words("places", "known"),
        words("caption", "verbs", "demonyms"),
        occupations(),
    )
    return len(word) > 2 and not any(word in listed for listed in known)


def place_strays(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Give a position far from its name to who was shown last: "A in Oslo on May 1, left, and B"."""
    text = document.text
    taken = [(c.end, c.after) for c in candidates if c.after > c.end]
    for start, end, position in stray_positions(text):
        if any(first <= start < last for first, last in taken):
            continue
        last_shown = next((c for c in reversed(candidates) if c.end <= start and c.rule), None)
        if last_shown is None or last_shown.position or _ENDED.search(text.key[last_shown.end : start]):
            continue
        last_shown.position, last_shown.after = position, end
        following = next((c for c in candidates if c.lead >= end), None)
        if following and _LAST.fullmatch(text.key[end : following.lead]) and _may_join(following):
            following.rule = following.rule or "joined"
    return candidates


_ENDED = re.compile(r"[.;:](?!\d)\s")
