"""What may stand in a field that an archivist corrects, and how it is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import get_args

from archive.dates import bounds
from archive.errors import Refused
from archive.model import LIST_FIELDS, STORY_FIELDS, USE_FIELDS, FieldValue, Person, Place, PlaceRole
from archive.model.said import Code

Edits = Mapping[str, FieldValue | None]
"""The new value of each field: "" or no values say that there is none, None takes a correction back."""
FIELDS = tuple(dict.fromkeys((*STORY_FIELDS, *USE_FIELDS)))
_LONGEST = 20_000
_MOST_VALUES = 500
_BETWEEN = "|"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_ROLES: tuple[str, ...] = get_args(PlaceRole)
_DATES = frozenset(("published", "taken"))
_ONE_LINE = frozenset(FIELDS) - {"standfirst", "caption", "note"}


def checked_edits(edits: Edits) -> dict[str, FieldValue | None]:
    """The edits with their values tidied. Raises `Refused` for a field that there is not, or a value that
    cannot stand in it, naming both.
    """
    if not edits:
        raise Refused("no-field", known=tuple(FIELDS))
    return {name: None if value is None else checked(name, value) for name, value in edits.items()}


def checked(name: str, value: FieldValue) -> FieldValue:
    """One value as it is stored; people and places are read when they are (`person_of`, `place_of`). Raises
    `Refused`.
    """
    if name not in FIELDS:
        raise Refused("field.unknown", name=name, known=tuple(FIELDS))
    if name in LIST_FIELDS:
        values = [value] if isinstance(value, str) else value
        tidy = tuple(text for each in values if (text := _text(name, each)))
        if len(tidy) > _MOST_VALUES:
            raise Refused("value.too-many", most=_MOST_VALUES, field=Code(name))
        return tidy
    if not isinstance(value, str):
        raise Refused("value.several", n=len(value), field=Code(name))
    text = _text(name, value)
    if text and name in _DATES and bounds(text) is None:
        raise Refused("date.of-field", text=text, field=Code(name))
    if text and name == "language" and not _LANGUAGE.fullmatch(text):
        raise Refused("language", text=text)
    return text


def person_of(line: str) -> Person:
    """A person out of "NAME | TITLE | POSITION"; title and position may be missing."""
    name, title, position = _parts(line, 3)
    return Person(name, title or None, position or None)


def place_of(line: str) -> Place:
    """A place out of "NAME | ROLE"; without a role it is one that is shown. Raises `Refused`."""
    name, role = _parts(line, 2)
    for known in get_args(PlaceRole):
        if known == (role or "shown"):
            return Place(name, known)
    raise Refused("value.role", role=role, known=tuple(_ROLES))


def listed(value: FieldValue) -> str:
    """A value in one line, to be compared or shown."""
    return value if isinstance(value, str) else "; ".join(value)


def _text(name: str, value: str) -> str:
    text = unicodedata.normalize("NFC", value).strip()
    if name in _ONE_LINE:
        text = " ".join(text.split())
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in text):
        raise Refused("value.control", field=Code(name))
    if len(text) > _LONGEST:
        raise Refused("value.too-long", most=_LONGEST, n=len(text), field=Code(name))
    return text


def _parts(line: str, count: int) -> Sequence[str]:
    parts = [part.strip() for part in line.split(_BETWEEN)]
    if len(parts) > count or not parts[0]:
        form = "NAME | TITLE | POSITION" if count == 3 else "NAME | ROLE"
        raise Refused("value.line", line=line, form=form)
    return parts + [""] * (count - len(parts))
