"""Whole parts of a credit line that say of what kind the picture is, and name nobody."""

from __future__ import annotations

import re
from functools import cache

from archive.captions.credit_parts import Part, add_kind, without_marks
from archive.captions.registry import Registry
from archive.captions.text import Text
from archive.captions.wordlists import first_words, kinds, may_begin, words

YEAR = r"(?:1[89]|20)\d\d(?:\s*[-–/,]\s*(?:(?:1[89]|20)?\d\d))?"
"""A year, or several, as they stand behind a copyright mark."""
_YEAR_ONLY = re.compile(rf"^{YEAR}$")


def read_flag(part: Part, text: Text, registry: Registry) -> bool:
    """Read a whole part that names nobody: "Handout", "all rights reserved", a year."""
    core = " ".join(without_marks(text.key[part.start : part.end]).split())
    if not may_begin(core, _flag_firsts()) and not core[:1].isdigit():
        return False
    kind = kinds("credit", "flag").get(core) or _private_of(core, part, text)
    known = kind is not None or core in words("credit", "filler", "words") or _YEAR_ONLY.match(core)
    if (not known and not _of_picture_words(core)) or (kind == "uncredited" and _is_acronym(part, text)):
        return False
    kind = kind or next(
        (kinds("credit", "flag")[t] for t in core.split() if t in kinds("credit", "flag")), ""
    )
    add_kind(part, text, kind, part.start, part.end, "flag")
    part.start = part.end
    return True


def _private_of(core: str, part: Part, text: Text) -> str | None:
    """The kind of a private picture that says whose, without a name: "личный архив героя"."""
    if core.partition(" ")[0] not in _private_firsts():
        return None
    for size in (1, 2):
        head, rest = " ".join(core.split()[:size]), text.text[part.start : part.end].split()[size:]
        if 0 < len(rest) < 4 and kinds("credit", "flag").get(head) == "private":
            return "private" if all(word.islower() for word in rest) else None
    return None


@cache
def _private_firsts() -> frozenset[str]:
    return frozenset(flag.split()[0] for flag, kind in kinds("credit", "flag").items() if kind == "private")


@cache
def _flag_firsts() -> frozenset[str]:
    pictures = words("credit", "filler", "pictures")
    return first_words(kinds("credit", "flag")) | first_words(words("credit", "filler", "words")) | pictures


def _is_acronym(part: Part, text: Text) -> bool:
    """Whether capitals behind a name stand for an agency: "Jane Doe / NA" does not say "not available"."""
    core = text.text[part.start : part.end]
    return part.sep == "slash" and core.isalpha() and core.isupper()


def _of_picture_words(core: str) -> bool:
    """Whether every word says what sort of picture it is: "bodycam footage", "CCTV video"."""
    tokens = core.split()
    return len(tokens) > 1 and all(token in words("credit", "filler", "pictures") for token in tokens)
