"""Why a credit line or a caption was read as it was, in words: one explanation for terminal and window.

Each thing that was read carries the characters it was read from and the name of the rule that read it; here
they become sentences. Nothing is read anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.captions.credit_glue import is_label
from archive.captions.findings import Explanation, Finding, Role
from archive.captions.names import is_given_name
from archive.captions.registry import Registry
from archive.captions.text import fold_name
from archive.captions.wordlists import key, words
from archive.model import CaptionReading, Copyright, Credit, Person, Source, Value


def explain_credit(credit: Credit, registry: Registry | None = None) -> Explanation:
    """Why a credit line was read so; spans are characters of `credit.raw`.

    With a `registry`, an agency's country is told as well. Words that gave nothing are findings of the role
    "unread", so that nothing of the line is passed over in silence.
    """
    found = [_finding("photographer", value, credit.raw, registry) for value in credit.photographers]
    found += [_finding("source", value, credit.raw, registry) for value in credit.chain]
    found += [_finding("kind", value, credit.raw, registry) for value in credit.kinds]
    found += [_finding("client", credit.client, credit.raw, registry)] if credit.client else []
    found += [_finding("licence", credit.licence, credit.raw, registry)] if credit.licence else []
    if credit.copyright is not None:
        found.append(_copyright(credit.copyright, credit.raw))
    found.sort(key=_place)
    return Explanation(credit.raw, tuple(_with_words_between(found, credit.raw)), credit.doubts)


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
            _shown(person),
            person.rule in _LIKELY,
        )
        for person in reading.people
    ]
    found += [
        Finding("date", f"{date.value}, {date.role}", date.text, date.start, date.end, _date(date.rule))
        for date in reading.dates
    ]
    found += [
        Finding("place", f"{place.name}, {place.role}", text[place.start : place.end], place.start, place.end,
                PLACE_RULES.get(place.rule, _by_rule(place.rule)), likely=place.rule in _LIKELY)
        for place in reading.places
    ]  # fmt: skip
    return Explanation(
        text, tuple(sorted(found, key=lambda finding: (finding.start, finding.end))), reading.doubts
    )


def _shown(person: Person) -> str:
    """By which evidence somebody is shown, with the title or place that says so."""
    why = PEOPLE_RULES.get(person.rule, _by_rule(person.rule))
    said = {"title": person.title, "position": person.position, "row": person.position}.get(person.rule)
    return f"{why}: {said}" if said else why


def _place(finding: Finding) -> tuple[bool, int, int]:
    return finding.start == finding.end, finding.start, finding.end


def _finding(role: Role, value: Value, raw: str, registry: Registry | None) -> Finding:
    written = " ".join(raw[value.start : value.end].split())
    if value.rule == "registry":
        why = _known(value, written, registry)
    elif value.rule == "given name":
        why = _person(written)
    else:
        why = CREDIT_RULES.get(value.rule, _by_rule(value.rule))
        kind = value.kind if isinstance(value, Source) else ""
        why += f" ({kind})" if kind else ""
    return Finding(role, value.text, written, value.start, value.end, why, value.rule in _LIKELY)


def _known(value: Value, written: str, registry: Registry | None) -> str:
    """What the registry says: "known agency (wire, FR), written “Agence France-Presse”"."""
    agency = registry.find(value.text) if registry else None
    told = (value.kind if isinstance(value, Source) else "", agency.country if agency else "")
    notes = ", ".join(part for part in told if part)
    other = f", written “{written}”" if fold_name(written) != fold_name(value.text) else ""
    return f"known agency{f' ({notes})' if notes else ''}{other}"


def _person(written: str) -> str:
    given = next((word for word in written.split() if is_given_name(word)), "")
    return f"a person: “{given}” is a given name" if given else "reads as a person's name"


_MARK = re.compile(r"©|ⓒ|Ⓒ|[(（]\s*[cCｃＣ]\s*[)）]|\bcopyright\b|\bcopr\b\.?", re.IGNORECASE)
_YEAR = re.compile(r"[\s:.©]*(?:by\s+)?((?:1[89]|20)\d\d)", re.IGNORECASE)


def _copyright(value: Copyright, raw: str) -> Finding:
    """The copyright notice, at its mark."""
    mark = _MARK.search(raw)
    start, end = mark.span() if mark else (0, 0)
    if mark and value.year and (year := _YEAR.match(raw, end)):
        end = year.end()
    told = ", ".join(part for part in (value.holder, value.year) if part)
    return Finding(
        "copyright", told or "©", raw[start:end], start, end, "a copyright mark stands in the line"
    )


_LED: tuple[Role, ...] = ("photographer", "source", "client")
_PARTING = re.compile(r"[/|;,]")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def _with_words_between(found: Sequence[Finding], raw: str) -> Iterator[Finding]:
    """The findings with the words that lead to them told, and other words between them as unread."""
    at = 0
    for finding in found:
        if finding.start == finding.end:
            yield from _unread(raw, at, len(raw))
            at = len(raw)
        between = _trimmed(raw, at, finding.start)
        said = " ".join(raw[slice(*between)].split())
        parted = _PARTING.search(raw, between[1], finding.start)
        if said and not parted and finding.role in _LED:
            if key(said) not in words("credit", "separator", "and"):
                finding = replace(finding, why=f"after “{said}”; {finding.why}")
        elif not is_label(said):
            yield from _unread(raw, *between)
        yield finding
        at = max(at, finding.end)
    yield from _unread(raw, at, len(raw))


def _trimmed(raw: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the marks at its ends."""
    while start < end and not raw[start].isalnum():
        start += 1
    while end > start and not raw[end - 1].isalnum():
        end -= 1
    return start, max(start, end)


def _unread(raw: str, start: int, end: int) -> Iterator[Finding]:
    start, end = _trimmed(raw, start, end)
    if _LETTERS.search(raw[start:end]):
        said = " ".join(raw[start:end].split())
        yield Finding("unread", said, said, start, end, "names nobody, and no kind of picture")


def _date(rule: str) -> str:
    return DATE_RULES.get(rule, _by_rule(rule))


def _by_rule(rule: str) -> str:
    return f"by the rule “{rule}”" if rule else "taken as given"


_LIKELY = frozenset(
    (
        *("no name shape", "one word", "one word after an agency", "name shape", "given name"),
        *("beside a person", "opening name", "joined", "surname", "preposition", "closing year", "decade"),
    )
)
"""Rules that go by how a name looks or where it stands."""
CREDIT_RULES = {
    "registry": "known agency",
    "organisation word": "a word in it is what organisations are called",
    "organisation marks": "written as organisations are, not people: capitals, digits, marks",
    "no name shape": "not written as a person's name",
    "one word": "one word alone: whom it names, its place in the line decides",
    "one word after an agency": "one word after an agency is its photographer",
    "giver": "named as the one who gave the picture",
    "beside a person": "beside a person's name, it names whom that person works for",
    "given name": "reads as a person's name",
    "name shape": "reads as a person's name by its shape alone",
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
PEOPLE_RULES = {
    "position": "the caption says where this person stands",
    "row": "one of a row of people named in order",
    "title": "named with a title",
    "given name": "reads as a person's name",
    "age": "an age stands beside the name",
    "shirt": "a shirt's number stands behind the name",
    "opening name": "the caption's sentence is about this person",
    "subject": "named alone, as the one who acts",
    "surname": "begins with a known surname, in a script that has no capitals",
    "description": "what the caption says behind the name is said of a person",
    "joined": "named side by side with somebody who is shown",
}
PLACE_RULES = {
    "preposition": "stands after a word for a place (“in”, “at”, “near”)",
}
DATE_RULES = {
    "year month day": "year, month and day with their signs (年月日, 년월일)",
    "era": "a year of a Japanese or Chinese era",
    "ISO 8601": "written as in ISO 8601",
    "year first": "numbers, the year first",
    "year, month day": "a year, then month and day",
    "month day, year": "a month's name, the day, the year",
    "days of two months": "from a day of one month to a day of another",
    "day month year": "the day, a month's name, the year",
    "numbers": "day, month and year in numbers",
    "month year": "a month's name and the year",
    "about a year": "a year, only about",
    "decade": "a decade",
    "year": "a year alone",
    "closing year": "a year that ends the caption, and its only date",
}
