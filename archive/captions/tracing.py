"""Which rules decided on a caption, and which were refused: the caption is read anew to tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from archive.captions.caption import STAGES, Reading
from archive.captions.dates.roles import ROLES, as_standing, roles_of
from archive.captions.findings import Decision, Trial
from archive.captions.people.candidates import Candidate
from archive.captions.people.finding import STAGES as OF_PEOPLE
from archive.captions.people.finding import Stage, take_up
from archive.captions.places import PLACE, as_named
from archive.captions.registry import Registry, default_registry
from archive.captions.rules import Verdict
from archive.captions.split.parting import RULES, as_published


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
        before = [(candidate, _told(candidate), _traced(stage, candidate)) for candidate in candidates]
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


def _traced(stage: Stage, candidate: Candidate) -> Trial | None:
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
