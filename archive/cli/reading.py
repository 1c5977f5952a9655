"""Commands that store nothing: what is read out of files, credit lines, captions and usage orders.

They need no archive; one that is named lends its own agencies.
"""

from __future__ import annotations

import json
from argparse import Namespace
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from archive.captions import (
    Registry,
    default_registry,
    explain_caption,
    explain_credit,
    explain_restrictions,
    read_caption,
    read_credit,
    read_restrictions,
    trace_caption,
)
from archive.cli.explaining import decided, in_colour, told
from archive.cli.output import complain, inputs, put, shown
from archive.exchange import as_json
from archive.model import (
    RESTRICTION_SOURCES,
    CaptionReading,
    Credit,
    Draft,
    NameSuggestions,
    RestrictionSource,
)
from archive.words import read_error_words

if TYPE_CHECKING:
    from archive.recognition import Recogniser


def extract(asked: Namespace) -> bool:
    """Read files; True if any could not be read."""
    from archive.intake.drafting import drafts_of  # heavy: `cutline credit` does without

    failed = False
    registry = _registry(asked)
    with closing(drafts_of(map(Path, inputs(asked.files)), registry)) as drafts:
        for draft in drafts:
            if draft.error is not None:
                failed = True
                complain(f"{draft.path}: {read_error_words(draft.error)}")
            if draft.error is None or asked.json:
                put(asked, as_json.draft(draft), _draft(draft))
    return failed


def credit(asked: Namespace) -> bool:
    """Take credit lines apart."""
    registry = _registry(asked)
    for line in inputs(asked.lines):
        reading = read_credit(line, registry)
        put(
            asked,
            as_json.credit(reading) or {},
            told(explain_credit(reading, registry), colour=in_colour(asked.color), rules=asked.rules) + "\n",
            safe=True,
        )
    return False


def caption(asked: Namespace) -> bool:
    """Take whole captions apart; with `--rules`, tell which rules decided, with `--suggest`, what a trained
    model would add.
    """
    registry = _registry(asked)
    recogniser = _recogniser() if asked.suggest else None
    for line in inputs(asked.lines):
        reading = read_caption(line, registry=registry)
        value, text = as_json.caption(reading), _caption(reading, registry, asked)
        suggested = recogniser.suggest(line, reading, registry=registry) if recogniser else None
        if suggested is not None:
            value["suggestions"] = as_json.name_suggestions(suggested)
            text = "\n".join((text, *map(shown, _suggested(suggested))))
        if asked.rules:
            decisions = trace_caption(line, registry=registry)
            value["decisions"] = [asdict(decision) for decision in decisions]
            text += decided(decisions, colour=in_colour(asked.color)) + "\n"
        put(asked, value, text, safe=True)
    return False


def restrictions(asked: Namespace) -> bool:
    """Read orders on the use of photos; True if a line was an object of another shape."""
    failed = False
    for line in inputs(asked.lines):
        order = _order(line, asked)
        if order is None:
            failed = True
            message = (
                f"no order: text, field ({', '.join(RESTRICTION_SOURCES)}) and date are texts: {line[:80]}"
            )
            complain(message)
            if asked.json:
                put(asked, {"restrictions": [], "error": {"code": "bad-input", "message": message}}, "")
            continue
        text, field, date = order
        found = read_restrictions(text, field, date)
        explained = told(explain_restrictions(text, found), colour=in_colour(asked.color)) + "\n"
        put(asked, as_json.restrictions(found), explained, safe=True)
    return failed


def _order(line: str, asked: Namespace) -> tuple[str, RestrictionSource, str | None] | None:
    """Text, field and date of one line of input; None for an object of another shape."""
    try:
        value = json.loads(line) if line.lstrip().startswith("{") else None
    except ValueError:
        value = None
    if not isinstance(value, dict):
        return line, asked.field, asked.date
    text, date = value.get("text"), value.get("date") or asked.date
    field = next((name for name in RESTRICTION_SOURCES if name == (value.get("field") or asked.field)), None)
    if not isinstance(text, str) or field is None or not isinstance(date, str | None):
        return None
    return text, field, date


def _recogniser() -> Recogniser:
    from archive.recognition import Recogniser  # few ask for it

    return Recogniser(complain)


def _registry(asked: Namespace) -> Registry:
    """The agencies of the archive that `--archive` names, those that ship where it names none."""
    if asked.archive is None:
        return default_registry()
    from archive.cli.session import opened  # heavy: `cutline credit` does without

    with opened(asked) as catalogue:
        return catalogue.names.registry()


def _draft(value: Draft) -> str:
    if value.article is None:
        photo = value.photo
        return f"{value.path}: photo, {photo.headline or photo.caption or 'no caption'}" if photo else ""
    article = value.article
    lines = [f"{value.path}: {article.title}", f"  by {_listed(article.bylines)}, {article.publication}"]
    for use in article.photos:
        lines.append(f"  [{use.position}] {use.caption or use.alt or '(no caption)'}")
        if use.credit is not None:
            lines.append(f"    {_sources(use.credit)}")
    return "\n".join(lines)


def _caption(value: CaptionReading, registry: Registry, asked: Namespace) -> str:
    colour, rules = in_colour(asked.color), asked.rules
    lines = [told(explain_caption(value), colour=colour, rules=rules)]
    if value.credit is not None:
        credit = explain_credit(value.credit, registry)
        lines.append(told(credit, colour=colour, rules=rules, indent="    "))
    return "\n".join(lines) + "\n"


def _suggested(value: NameSuggestions) -> list[str]:
    people = [f"  perhaps also {p.name}{f', {p.title}' if p.title else ''}" for p in value.people]
    return people + [f"  perhaps also the place {p.name}" for p in value.places]


def _sources(value: Credit) -> str:
    chain = " › ".join(source.text for source in value.chain)
    kinds = ", ".join(kind.text for kind in value.kinds)
    parts = [_listed([p.text for p in value.photographers]), chain, kinds]
    return " · ".join(part for part in parts if part) or value.raw


def _listed(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(names)
