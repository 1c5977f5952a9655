"""What happened on each date of a caption: the photo was taken, or something else that it tells.

A date of the main clause says when the photo was taken. A date of a relative clause about a death or an
arrest is an event's; one after "released by ... on" or "cleared for publication on" is neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.dates.finding import FoundDate
from archive.captions.document import Clues, Document, first_sentence_end
from archive.captions.rules import Rule, Rules
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, pattern, words
from archive.model import CaptionDate, DateRole


@dataclass(frozen=True, slots=True)
class Standing:
    """A date with what stands before it in its sentence (`near`)."""

    date: FoundDate
    text: Text
    clauses: Sequence[tuple[int, int]]
    near: str


def find_dates(document: Document) -> tuple[CaptionDate, ...]:
    """Every date with a year in the caption, in order, with its role; spans point into the raw text."""
    text = document.text
    dates: dict[tuple[str, DateRole], CaptionDate] = {}
    for date, role in zip(document.dates, roles_of(document), strict=True):
        written = text.text[date.start : date.end]
        value = CaptionDate(date.value, role, written, *text.span(date.start, date.end), date.rule)
        dates.setdefault((date.value, role), value)
    return tuple(dates.values())


def roles_of(document: Document) -> list[DateRole]:
    """The role of each date of a caption: what its words say; else one is the photo's, others an event's."""
    dates, text = document.dates, document.text
    if not dates:
        return []
    told = [_told_role(date, document) for date in dates]
    taken = _taken(document, told)
    if not taken and "taken" not in told and len(dates) > 1 and _ANNIVERSARY.search(text.key):
        newest = max(range(len(dates)), key=lambda at: dates[at].value)
        told[newest], taken = None, [newest]
    return [role or ("taken" if at in taken else "event") for at, role in enumerate(told)]


def _taken(document: Document, told: Sequence[DateRole | None]) -> list[int]:
    """Which of the dates that nothing is told of are the photo's: the first sentence's last, unless the words
    of another say that it is; all of them where several photos are one.
    """
    if "taken" in told:
        return []
    dates, text = document.dates, document.text
    first_end = first_sentence_end(text, document.tokens)
    untold = [at for at, role in enumerate(told) if role is None]
    taken = [at for at in untold if dates[at].start <= first_end or _stands_alone(dates[at], text)]
    # "... on May 3, 2020, ahead of the vote on May 9, 2020": of two, the one that something is set against.
    if len(taken) > 1:
        taken = [at for at in taken if not _AGAINST.search(_before(dates[at], text))] or taken
    return taken if _COMBINED.search(text.key) else taken[-1:]


_FEW_WORDS = 4


def _stands_alone(date: FoundDate, text: Text) -> bool:
    """Whether a later sentence says nothing but where and when: "... the cabinet. Kyiv, 4 March 2023"."""
    start = max(text.key.rfind(mark, 0, date.start) for mark in ".!?\n") + 1
    end = min(
        (at for at in (text.key.find(mark, date.end) for mark in ".!?\n") if at >= 0), default=len(text.key)
    )
    return len(re.findall(r"\w+", text.key[start : date.start] + text.key[date.end : end])) <= _FEW_WORDS


_COMBINED = re.compile(r"\b(?:combination|combo|composite|kombination|kombobild|combinaison)\b")
"""Several photos in one: each may have its date."""


@cache
def _undated_clues() -> Clues:
    return Clues(words("caption", "date", "undated"))


def is_undated(document: Document) -> bool:
    """Whether the caption calls the photo undated."""
    folded = document.text.key
    may_be = _undated_clues().may_be_among(document.runs, folded)
    return may_be and pattern("caption", "date", "undated").search(folded) is not None


@cache
def _cue(role: str) -> re.Pattern[str]:
    return re.compile(alternatives(words("caption", "date", role)))


_BETWEEN = (
    r"(?:[\s,]|\bon\b|\bin\b|\bthe\b|\bam\b|\bim\b|\bel\b|\ble\b|\bearly\b|\blate\b|\bof\b|\bder\b|\bdem\b)*$"
)


@cache
def _event_before() -> re.Pattern[str]:
    return re.compile(_cue("event").pattern + _BETWEEN)


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(words('caption', 'date', 'weekdays'))},?")


_PICTURES = r"(?:photo|photograph|image|picture|frame|still|file|handout|combination|foto|bild|aufnahme)"
_OF_THE_PICTURE = re.compile(rf",?\s*(?:(?!and\s)\w+\s){{0,2}}{_PICTURES}\b")
_THIS = re.compile(r"\b(?:this|a|an|diesem|diese)\s+(?:undated\s+)?(?:\w+,?\s+)?$")
_OCCASION = re.compile(r",?\s*(?:attacks?|massacre|war|invasion|assault|onslaught|earthquake|election)\b")
_FATE = re.compile(
    r"(?:^|,\s)(?:\w+\s)?(?:killed|assassinated|murdered|arrested|abducted|kidnapped|born|died)\b[^,]*$"
)


_TAKEN_AWAY = re.compile(r"\s+(?:hostage|captive|prisoner|into|to\s|away|over|part|place|office)")
"""What follows "taken" where nobody took a picture: "taken hostage"."""
_PLANNED = re.compile(
    r"\b(?:will|(?:is|are|was|were)\s(?:(?:set|due|scheduled|expected|planned|slated)\s)?to\s\w+)\b[^,;.]*$"
)
_TERM = re.compile(r"\b(?:from|between)\s+$")
_TO_YEAR = re.compile(r"\s*(?:to|until|till|and|-|–)\s*\d{4}")


_PLACED = (
    r"\b(?:before|after|since|until|following|ahead\sof|prior\sto|nach|vor|seit|tras|antes\sde|despues\sde|depuis|avant"
    r"|apres|dopo|prima\sdi|apos|depois\sde|efter|for|fore|na|voor|po|przed|victims\sof|anniversary\sof)\s+"
    r"(?:(?:the|an?|der|die|das|dem|den|la|el|les?|los|las|il|os?|det|de)\s+|l')?(?:[\w'-]+\s+){1,4}"
)
_SINCE = re.compile(_PLACED + r"(?:of|vom|del|du|di|do|da)\s+(?:the\s+)?$")
"""Before the date of what came before or after: "before the fire of April 15, 2019"."""
_AGAINST = re.compile(_PLACED + r"(?:on|in|am|im|le|el|il|den|op)\s+(?:the\s+)?$")
_OF_A_WORK = re.compile(r"[\"»]\s*,?\s*\(?(?:de|from|of|von|aus\sdem\sjahr|del|di|fra|fran|uit)?\s*$")
"""Before the year of a film or a book: "in “The River”, from 2014"."""
_RELEASED_AFTER = re.compile(
    r"\s+(?:(?:von|vom|durch)\s[^,.]{1,40}\s)?(?:veroffentlicht|herausgegeben|verbreitet|freigegeben)e\w*"
)
_ANNIVERSARY = re.compile(
    r"anniversar|jahrestag|aniversari|anniversaire|arsdag|jaarlijks|rocznic|годовщин|周年"
)
_SHOWING = re.compile(r"\b(?:shows?|showing|zeigt|montre|muestra|mostra|viser|visar|toont)\b")


def _told_role(date: FoundDate, document: Document) -> DateRole | None:
    """The role that the words around a date give it; None if they say nothing."""
    told = ROLES.first(as_standing(date, document), ROLES.tags)
    return told[1] if told else None


def as_standing(date: FoundDate, document: Document) -> Standing:
    """A date as the table `ROLES` reads it."""
    return Standing(date, document.text, document.clauses, _before(date, document.text))


def _before(date: FoundDate, text: Text) -> str:
    return text.key[max(0, date.start - 160) : date.start].rsplit(";", 1)[-1]


def _released_after(standing: Standing) -> DateRole | None:
    return "released" if _RELEASED_AFTER.match(standing.text.key, standing.date.end) else None


def _this_picture(standing: Standing) -> DateRole | None:
    """ "This May 3, 2020, photo", "Diese Aufnahme"."""
    shown = _THIS.search(standing.near) and _OF_THE_PICTURE.match(standing.text.key, standing.date.end)
    return "taken" if shown else None


def _cue_before(standing: Standing) -> DateRole | None:
    """The last of "cleared", "released", "published" and "taken" before the date."""
    best: tuple[int, DateRole] | None = None
    roles: tuple[DateRole, ...] = ("cleared", "released", "published", "taken")
    for role in roles:
        for match in _cue(role).finditer(standing.near):
            later = best is None or match.start() > best[0]
            if later and _governs(role, standing.near[match.end() :]):
                best = (match.start(), role)
    return best[1] if best else None


def _governs(role: DateRole, rest: str) -> bool:
    """Whether a cue says what happened on the date that `rest` parts it from."""
    if role == "taken" and _TAKEN_AWAY.match(rest):
        return False
    if role in ("released", "published") and _SHOWING.search(rest):
        return False
    return _reaches(rest)


def _planned(standing: Standing) -> DateRole | None:
    return "event" if _PLANNED.search(standing.near) else None


def _in_a_term(standing: Standing) -> DateRole | None:
    """ "mayor from 1990 to 2002"."""
    term = _TERM.search(standing.near) and _TO_YEAR.match(standing.text.key, standing.date.end)
    return "event" if term else None


def _in_a_clause(standing: Standing) -> DateRole | None:
    """ "A, who was killed on May 3, 2020"; a year in a clause that commas set off."""
    clause = next((c for c in standing.clauses if c[0] <= standing.date.start < c[1]), None)
    if clause is None:
        return None
    event = _cue("event").search(standing.text.key, clause[0], standing.date.start) is not None
    return (
        "event"
        if event or (standing.date.value.isdigit() and _is_told_aside(standing.text, clause))
        else None
    )


def _event_before_it(standing: Standing) -> DateRole | None:
    if not _event_before().search(standing.near):
        return None
    return "event" if standing.text.key[: standing.date.start].strip() else None


def _since(standing: Standing) -> DateRole | None:
    return "event" if _SINCE.search(standing.near) else None


def _of_a_work(standing: Standing) -> DateRole | None:
    return "event" if _OF_A_WORK.search(standing.near) else None


def _occasion_after(standing: Standing) -> DateRole | None:
    """ "the October 7, 2023, attack"."""
    return "event" if _OCCASION.match(standing.text.key, standing.date.end) else None


def _fate_before(standing: Standing) -> DateRole | None:
    return "event" if _FATE.search(standing.near) else None


ROLES: Rules[Standing, DateRole] = Rules(
    Rule("released after the date", _released_after),
    Rule("this picture", _this_picture),
    Rule("cue before the date", _cue_before),
    Rule("planned", _planned),
    Rule("term of years", _in_a_term),
    Rule("event in a clause", _in_a_clause),
    Rule("event before the date", _event_before_it),
    Rule("since an event", _since),
    Rule("year of a work", _of_a_work),
    Rule("occasion after the date", _occasion_after),
    Rule("somebody's fate", _fate_before),
)
"""What the words around a date say of it; where none of these reads, the date may be the photo's."""


def _is_told_aside(text: Text, clause: tuple[int, int]) -> bool:
    """Whether commas set a clause off within its sentence: "A, whose book came out in 2009, at home"."""
    return text.key[clause[0]] == "," and text.key[clause[1] :].lstrip()[:1] == ","


def _reaches(rest: str) -> bool:
    """Whether nothing but "by somebody", a preposition and a weekday stands between a cue and its date."""
    # "(pictured) was jailed in 2019": the cue stands alone.
    if re.match(r"\s*[,)]\s*[a-z]*\s[a-z]", rest):
        return False
    rest = _weekday().sub("", rest)
    return "," not in rest.strip(" ,") and len(rest.split()) <= 9 and " taken " not in rest
