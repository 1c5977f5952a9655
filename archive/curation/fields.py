"""What may stand in a field that an archivist corrects, and how it is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import get_args

from archive.dates import bounds
from archive.errors import Refused
from archive.model import LIST_FIELDS, STORY_FIELDS, USE_FIELDS, FieldValue, Person, Place, PlaceRole

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
        raise Refused(f"Say what to correct: {', '.join(FIELDS)}.", code="no-field")
    return {name: None if value is None else checked(name, value) for name, value in edits.items()}


def checked(name: str, value: FieldValue) -> FieldValue:
    """One value as it is stored; people and places are read when they are (`person_of`, `place_of`). Raises
    `Refused`.
    """
    if name not in FIELDS:
        raise Refused(f"“{name}” is no field. There are: {', '.join(FIELDS)}.", code="field")
    if name in LIST_FIELDS:
        values = [value] if isinstance(value, str) else value
        tidy = tuple(text for each in values if (text := _text(name, each)))
        if len(tidy) > _MOST_VALUES:
            raise Refused(f"At most {_MOST_VALUES} values fit into {name}.", code="value")
        return tidy
    if not isinstance(value, str):
        raise Refused(f"{name} holds one value, and {len(value)} were given.", code="value")
    text = _text(name, value)
    if text and name in _DATES and bounds(text) is None:
        raise Refused(
            f"“{text}” is no date. Write {name} as 2024-01-09, 2024-01 or 2024, or with time and zone as "
            "2024-01-09T18:30:00+01:00 (EDTF).",
            code="date",
        )
    if text and name == "language" and not _LANGUAGE.fullmatch(text):
        raise Refused(f"“{text}” is no language tag. Write en, de-AT or the like (BCP 47).", code="language")
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
    raise Refused(f"“{role}” is no role of a place. Use one of: {', '.join(_ROLES)}.", code="value")


def listed(value: FieldValue) -> str:
    """A value in one line, to be compared or shown."""
    return value if isinstance(value, str) else "; ".join(value)


def _text(name: str, value: str) -> str:
    text = unicodedata.normalize("NFC", value).strip()
    if name in _ONE_LINE:
        text = " ".join(text.split())
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in text):
        raise Refused(f"{name} cannot hold invisible control characters.", code="value")
    if len(text) > _LONGEST:
        raise Refused(f"{name} holds at most {_LONGEST:,} characters; these are {len(text):,}.", code="value")
    return text


def _parts(line: str, count: int) -> Sequence[str]:
    parts = [part.strip() for part in line.split(_BETWEEN)]
    if len(parts) > count or not parts[0]:
        form = "NAME | TITLE | POSITION" if count == 3 else "NAME | ROLE"
        raise Refused(f"“{line}” cannot be read. Write {form}.", code="value")
    return parts + [""] * (count - len(parts))
