"""Why a credit line or a caption was read as it was, in words: one explanation for terminal and window.

Each thing that was read carries the characters it was read from and the name of the rule that read it; here
they become sentences. Nothing is read anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from archive.captions.text import fold_name
from archive.model import CaptionReading, Credit, Source, Value

Role = Literal[
    "photographer", "source", "kind", "client", "licence", "copyright", "person", "date", "place", "credit"
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was read: what it is, its value, the words it was read from with their place, and why.

    `start` and `end` are both 0 where no words of the text say it (the caption beside a credit does).
    """

    role: Role
    value: str
    written: str
    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A text as it stood, what was found in it in its own order, and what stays open."""

    text: str
    findings: tuple[Finding, ...]
    open: tuple[str, ...] = ()

    def pieces(self) -> Iterator[tuple[str, Finding | None]]:
        """The text cut where findings begin and end; None for what is between them."""
        at = 0
        for finding in sorted(self.findings, key=lambda found: (found.start, -found.end)):
            if finding.start < at or finding.start == finding.end:
                continue  # inside an earlier one: "Photo" of "AP Photo"
            if finding.start > at:
                yield self.text[at : finding.start], None
            yield self.text[finding.start : finding.end], finding
            at = finding.end
        if at < len(self.text):
            yield self.text[at:], None


def explain_credit(credit: Credit) -> Explanation:
    """Why a credit line was read so; spans are characters of `credit.raw`."""
    found = [_finding("photographer", value, credit.raw) for value in credit.photographers]
    found += [_finding("source", value, credit.raw) for value in credit.chain]
    found += [_finding("kind", value, credit.raw) for value in credit.kinds]
    found += [_finding("client", credit.client, credit.raw)] if credit.client else []
    found += [_finding("licence", credit.licence, credit.raw)] if credit.licence else []
    if credit.copyright is not None:
        holder = ", ".join(part for part in (credit.copyright.holder, credit.copyright.year) if part)
        found.append(Finding("copyright", holder or "©", "", 0, 0, "a copyright mark stands in the line"))
    found.sort(key=lambda finding: (finding.start == finding.end, finding.start))
    return Explanation(credit.raw, tuple(found), credit.reasons)


def explain_caption(reading: CaptionReading) -> Explanation:
    """Why a caption was read so; spans are characters of `reading.text`. Its credit is explained apart."""
    text = reading.text
    found = [
        Finding(
            "person",
            " · ".join(part for part in (person.name, person.title, person.position) if part),
            text[person.start : person.end],
            person.start,
            person.end,
            _PEOPLE.get(person.rule, _by_rule(person.rule)),
        )
        for person in reading.people
    ]
    found += [
        Finding("date", f"{date.value}, {date.role}", date.text, date.start, date.end, _date(date.rule))
        for date in reading.dates
    ]
    found += [
        Finding("place", f"{place.name}, {place.role}", text[place.start : place.end], place.start, place.end,
                _PLACES.get(place.rule, _by_rule(place.rule)))
        for place in reading.places
    ]  # fmt: skip
    return Explanation(
        text, tuple(sorted(found, key=lambda finding: (finding.start, finding.end))), reading.reasons
    )


def _finding(role: Role, value: Value, raw: str) -> Finding:
    written = raw[value.start : value.end]
    why = _RULES.get(value.rule, _by_rule(value.rule))
    if isinstance(value, Source):
        kind = f" ({value.kind})" if value.kind else ""
        if value.rule == "registry":
            other = fold_name(written) != fold_name(value.text)
            why = f"another name of {value.text}{kind}" if other else f"a known name{kind}"
        else:
            why += kind
    return Finding(role, value.text, written, value.start, value.end, why)


def _date(rule: str) -> str:
    return f"written as {rule}" if rule else _by_rule(rule)


def _by_rule(rule: str) -> str:
    return f"by the rule “{rule}”" if rule else "taken as given"


_RULES = {
    "registry": "a known name",
    "organisation word": "a word in it is what organisations are called",
    "organisation marks": "written as organisations are, not people: capitals, digits, marks",
    "no name shape": "not written as a person's name",
    "one word": "one word alone; where it stands decides",
    "one word after an agency": "one word after an agency is its photographer",
    "giver": "named as the one who gave the picture",
    "beside a person": "beside a person's name, it names whom that person works for",
    "given name": "begins with a known given name",
    "name shape": "written as a person's name",
    "after by": "stands after “by”",
    "user name": "a user's name beside a stock agency",
    "handle": "a handle, with @",
    "initials": "initials",
    "client": "stands after “for”",
    "licence": "a licence's name",
    "flag": "a word that says what kind of picture it is",
    "label": "a label before the name",
    "suffix": "a label behind the name",
    "caption words": "the caption beside it says so",
}
_PEOPLE = {
    "position": "the caption says where this person stands",
    "row": "one of a row of people named in order",
    "title": "named with a title",
    "given name": "begins with a known given name",
    "opening name": "the caption's sentence is about this person",
    "subject": "named alone, as the one who acts",
    "surname": "begins with a known surname, in a script that has no capitals",
    "joined": "named side by side with somebody who is shown",
}
_PLACES = {
    "preposition": "stands after a word for a place (“in”, “at”, “near”)",
}
