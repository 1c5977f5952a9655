"""Captions from templates, and the code replacements of picture desks.

A template is a text with variables in braces, "{person} at {place}, {date}", whose values come from the photo
it is for. A code replacement is what stands between two equals signs, "=mw=", put out by a table of codes as
picture desks keep them: tab-separated lines of a code and its values; "=mw#2=" is the second of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from archive.errors import Refused
from archive.model import CaptionReading, Placement

Codes = Mapping[str, tuple[str, ...]]
"""The values of each code, without regard to case."""
_VARIABLE = re.compile(r"\{(\w+)\}")
_CODE = re.compile(r"=(?P<code>[^\s=#]{1,60})(?:#(?P<number>\d{1,2}))?=")
_AND = {"en": " and ", "de": " und ", "fr": " et ", "es": " y ", "it": " e ", "nl": " en "}
_MOST_CODES = 100_000


@dataclass(frozen=True, slots=True)
class Story:
    """What a template knows of the story that ran a photo."""

    title: str = ""
    publication: str = ""
    published: str = ""
    language: str = ""


def parse_codes(text: str, name: str) -> Codes:
    """The codes of a tab-separated table: code, then its values; lines that begin with # are remarks.

    Raises `Refused` that names the line of the file `name` that cannot be read, or where a code stands twice.
    """
    codes: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        code, *values = (part.strip() for part in line.split("\t"))
        if not code or not any(values):
            raise Refused("codes.line", name=name, line=number)
        if code.casefold() in codes:
            raise Refused("codes.twice", name=name, code=code, line=number)
        codes[code.casefold()] = tuple(values)
        if len(codes) > _MOST_CODES:
            raise Refused("codes.too-many", name=name, most=_MOST_CODES)
    return codes


def expanded(text: str, codes: Codes) -> str:
    """A text with its codes put out. Raises `Refused` for one that the table has not."""

    def value(match: re.Match[str]) -> str:
        values = codes.get(match["code"].casefold())
        number = int(match["number"] or 1)
        if values is None or not 1 <= number <= len(values):
            raise Refused("codes.unknown", text=match[0])
        return values[number - 1]

    return _CODE.sub(value, text)


def filled(template: str, use: Placement, story: Story) -> str:
    """A template with the values of a photo. Raises `Refused` for a variable that there is not, or for which
    the photo has no value, naming it.
    """

    def value(match: re.Match[str]) -> str:
        found = _finder(match)(use, story)
        if not found:
            raise Refused("template.no-value", id=use.id, variable=match[0])
        return found

    return _VARIABLE.sub(value, template)


def missing(template: str, use: Placement, story: Story) -> str:
    """The first variable of a template for which a photo has no value, "" where it has all.

    Raises `Refused` for a variable that there is not.
    """
    for match in _VARIABLE.finditer(template):
        if not _finder(match)(use, story):
            return match[0]
    return ""


def unread(template: str, use: Placement, reading: CaptionReading) -> list[str]:
    """The people whom a template put into a caption and who are not read out of it again."""
    if "{person}" not in template:
        return []
    names = {person.name for person in reading.people}
    return [person.name for person in use.people if person.name not in names]


def _finder(match: re.Match[str]) -> Callable[[Placement, Story], str]:
    find = VARIABLES.get(match[1])
    if find is None:
        raise Refused("template.unknown", variable=match[0], known=tuple(f"{{{n}}}" for n in VARIABLES))
    return find


def _people(use: Placement, story: Story) -> str:
    named = [f"{p.title} {p.name}" if p.title else p.name for p in use.people]
    last = _AND.get(story.language[:2], _AND["en"])
    return last.join(filter(None, (", ".join(named[:-1]), named[-1]))) if named else ""


def _place(use: Placement, _: Story) -> str:
    return next((place.name for place in use.places if place.role == "shown"), "")


VARIABLES: Mapping[str, Callable[[Placement, Story], str]] = {
    "person": _people,
    "place": _place,
    "date": lambda use, story: use.taken or story.published[:10],
    "photographer": lambda use, _: ", ".join(p.text for p in use.credit.photographers) if use.credit else "",
    "agency": lambda use, _: use.credit.chain[0].text if use.credit and use.credit.chain else "",
    "credit": lambda use, _: use.credit.raw if use.credit else "",
    "caption": lambda use, _: use.caption,
    "title": lambda _, story: story.title,
    "publication": lambda _, story: story.publication,
}
"""What may stand in a template, with where its value comes from."""
