"""Why a credit line or a caption was read as it was, in words: one explanation for terminal and window.

Each thing that was read carries the characters it was read from and the name of the rule that read it; here
they become sentences, and nothing is read anew. Only for the rules that were refused a caption is read again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from archive.captions.caption import STAGES, Reading
from archive.captions.credits.part import is_label
from archive.captions.credits.reading import trace_credit
from archive.captions.dates.roles import ROLES, as_standing, roles_of
from archive.captions.findings import Decision, Explanation, Finding, Role, Trial
from archive.captions.names import is_given_name
from archive.captions.people.candidates import Candidate
from archive.captions.people.caseless import find_caseless_people
from archive.captions.people.finding import STAGES as OF_PEOPLE
from archive.captions.people.finding import Stage, take_up
from archive.captions.places import PLACE, as_named
from archive.captions.registry import Registry, default_registry
from archive.captions.rules import Verdict
from archive.captions.split.parting import RULES, as_published
from archive.captions.text import fold_name
from archive.captions.wordlists import key, words
from archive.model import CaptionReading, Copyright, Credit, Person, Source, Value
from archive.words import reading_words, rule_words, value_words


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
    found = list(_traced(found, credit, registry or default_registry()))
    return Explanation(credit.raw, tuple(_with_words_between(found, credit.raw)), credit.doubts)


def _traced(found: Sequence[Finding], credit: Credit, registry: Registry) -> Iterator[Finding]:
    """The findings with the rules that were tried for them, of those that are read so today."""
    refused = trace_credit(credit.raw, registry)
    for finding in found:
        tried = refused.get((finding.rule, finding.start, finding.end))
        yield replace(finding, rule="") if tried is None else replace(finding, refused=tried)


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
        Finding("date", f"{date.value}, {date.role}", date.text, date.start, date.end, rule_words(date.rule))
        for date in reading.dates
    ]
    found += [
        Finding("place", f"{place.name}, {place.role}", text[place.start : place.end], place.start, place.end,
                rule_words(place.rule), likely=place.rule in _LIKELY)
        for place in reading.places
    ]  # fmt: skip
    return Explanation(
        text, tuple(sorted(found, key=lambda finding: (finding.start, finding.end))), reading.doubts
    )


def _shown(person: Person) -> str:
    """By which evidence somebody is shown, with the title or place that says so."""
    why = rule_words(person.rule)
    said = {"title": person.title, "position": person.position, "row": person.position}.get(person.rule)
    return reading_words("said", why=why, said=said) if said else why


def _place(finding: Finding) -> tuple[bool, int, int]:
    return finding.start == finding.end, finding.start, finding.end


def _finding(role: Role, value: Value, raw: str, registry: Registry | None) -> Finding:
    written = " ".join(raw[value.start : value.end].split())
    if value.rule == "registry":
        why = _known(value, written, registry)
    elif value.rule == "given name":
        why = _person(written)
    else:
        why = rule_words(value.rule)
        if isinstance(value, Source) and value.kind:
            why = reading_words("kind", why=why, kind=value_words(value.kind))
    likely = value.rule in _LIKELY
    return Finding(role, value.text, written, value.start, value.end, why, likely, value.rule)


def _known(value: Value, written: str, registry: Registry | None) -> str:
    """What the registry says: "known agency (wire, FR), written “Agence France-Presse”"."""
    agency = registry.find(value.text) if registry else None
    kind = value_words(value.kind) if isinstance(value, Source) else ""
    notes = ", ".join(part for part in (kind, agency.country if agency else "") if part)
    is_other = fold_name(written) != fold_name(value.text)
    return reading_words(
        "known",
        notes=reading_words("notes", notes=notes) if notes else "",
        written=reading_words("written", written=written) if is_other else "",
    )


def _person(written: str) -> str:
    given = next((word for word in written.split() if is_given_name(word)), "")
    return reading_words("given-name", name=given) if given else rule_words("given name")


_MARK = re.compile(r"©|ⓒ|Ⓒ|[(（]\s*[cCｃＣ]\s*[)）]|\bcopyright\b|\bcopr\b\.?", re.IGNORECASE)
_YEAR = re.compile(r"[\s:.©]*(?:by\s+)?((?:1[89]|20)\d\d)", re.IGNORECASE)


def _copyright(value: Copyright, raw: str) -> Finding:
    """The copyright notice, at its mark."""
    mark = _MARK.search(raw)
    start, end = mark.span() if mark else (0, 0)
    if mark and value.year and (year := _YEAR.match(raw, end)):
        end = year.end()
    told = ", ".join(part for part in (value.holder, value.year) if part)
    return Finding("copyright", told or "©", raw[start:end], start, end, reading_words("copyright-mark"))


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
                finding = replace(finding, why=reading_words("led", words=said, why=finding.why))
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
        yield Finding("unread", said, said, start, end, reading_words("unread"))


_LIKELY = frozenset(
    (
        *("no name shape", "one word", "one word after an agency", "name shape", "given name"),
        *("beside a person", "opening name", "joined", "surname", "preposition", "closing year", "decade"),
    )
)
"""Rules that go by how a name looks or where it stands."""


# --- Which rules decided, and which were refused ---------------------------------------------------


def trace_caption(
    text: str, *, credit_line: str | None = None, registry: Registry | None = None, language: str = ""
) -> tuple[Decision, ...]:
    """How a caption was parted from its credit, and why each name, date and place was taken as it was.

    Takes what `read_caption` takes; spans are characters of `text`.
    """
    reading = Reading(text, credit_line, registry or default_registry(), language)
    for _, stage in STAGES:
        stage(reading)
    parts = [*_people(reading), *_dates(reading), *_places(reading)]
    return (*_credit(reading), *sorted(parts, key=lambda decision: (decision.start, decision.end)))


def _credit(reading: Reading) -> Iterator[Decision]:
    """Which rule parted the caption from its credit; none was asked where a credit line was given."""
    if reading.credit_line is None:
        published = as_published(reading.raw, reading.registry)
        trial = _trial("parting", RULES.trace(published, published.marks))
        credit = reading.credit
        written = credit.raw if credit else ""
        start = reading.raw.find(written) if written else 0
        yield Decision("source", written, start, start + len(written), trial.rule, (trial,))


def _people(reading: Reading) -> Iterator[Decision]:
    """Why each name of the caption is somebody shown or not."""
    document = reading.document
    everybody = take_up(document, reading.mentions)
    trials: dict[int, list[Trial]] = {id(candidate): [] for candidate in everybody}
    candidates = list(everybody)
    for stage in OF_PEOPLE:
        before = [(candidate, _told(candidate), _tried(stage, candidate)) for candidate in candidates]
        candidates = stage.run(candidates, document)
        left = {id(candidate) for candidate in candidates}
        for candidate, told, trial in before:
            result = _changed(candidate, told) if id(candidate) in left else "left out"
            if trial is not None or result:
                rule, refused = (trial.rule, trial.refused) if trial else ("", ())
                trials[id(candidate)].append(Trial(stage.name, rule, refused, result))
    remaining = {id(candidate) for candidate in candidates}
    for candidate in everybody:
        start, end = document.text.span(candidate.start, candidate.end)
        outcome = candidate.rule if id(candidate) in remaining else ""
        yield Decision("person", candidate.name, start, end, outcome, tuple(trials[id(candidate)]))
    for person in find_caseless_people(document.text, reading.language):  # by one rule each, no table
        yield Decision("person", person.name, person.start, person.end, person.rule, ())


_Told = tuple[str, str | None, bool]


def _told(candidate: Candidate) -> _Told:
    return candidate.rule, candidate.position, candidate.only_spoken_of


def _changed(candidate: Candidate, told: _Told) -> str:
    """What a stage wrote of a candidate; "" for nothing."""
    rule, position, spoken_of = told
    results = []
    if candidate.rule != rule:
        results.append(f"shown: {candidate.rule}" if candidate.rule else "not shown")
    if candidate.position != position:
        results.append(f"position: {candidate.position}" if candidate.position else "no position")
    if candidate.only_spoken_of != spoken_of:
        results.append("only spoken of")
    return ", ".join(results)


def _tried(stage: Stage, candidate: Candidate) -> Trial | None:
    return _trial(stage.name, stage.trace(candidate)) if stage.trace else None


def _dates(reading: Reading) -> Iterator[Decision]:
    """Why each date is the photo's or another."""
    document = reading.document
    for date, role in zip(document.dates, roles_of(document), strict=True):
        trial = _trial("role", ROLES.trace(as_standing(date, document), document.tags))
        start, end = document.text.span(date.start, date.end)
        written = document.text.text[date.start : date.end]
        yield Decision(
            "date", written, start, end, date.rule, (Trial("role", trial.rule, trial.refused, role),)
        )


def _places(reading: Reading) -> Iterator[Decision]:
    """Why each name after a preposition is a place or not."""
    document = reading.document
    for mention in reading.mentions:
        named = as_named(document, mention, reading.registry)
        if named is None:
            continue
        first, last = document.tokens[named.first], document.tokens[named.last - 1]
        start, end = document.text.span(first.start, last.end)
        trial = _trial("place", PLACE.trace(named, document.tags))
        shown = next((place.rule for place in reading.places if start <= place.start < end), "")
        yield Decision("place", document.text.text[first.start : last.end], start, end, shown, (trial,))


def _trial(table: str, verdicts: Iterable[tuple[str, Verdict]]) -> Trial:
    """The rule of a table that read, and those before it that looked and refused."""
    told = list(verdicts)
    rule = next((name for name, verdict in told if verdict == "read"), "")
    return Trial(table, rule, tuple(name for name, verdict in told if verdict == "refused"))
