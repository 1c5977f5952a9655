"""The words of questions, by language: which say nothing, which ask, which leave something out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from archive.text import fold

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Asking:
    """Folded words by what they do in a question; `resources/wordlists/questions.txt` says what each is."""

    small: frozenset[str] = _NOTHING
    asking: frozenset[str] = _NOTHING
    helping: frozenset[str] = _NOTHING
    photos: frozenset[str] = _NOTHING
    stories: frozenset[str] = _NOTHING
    taking: frozenset[str] = _NOTHING
    making: frozenset[str] = _NOTHING
    by: frozenset[str] = _NOTHING
    without: frozenset[str] = _NOTHING
    plain_not: frozenset[str] = _NOTHING
    denying: frozenset[str] = _NOTHING
    but: frozenset[str] = _NOTHING
    joining: frozenset[str] = _NOTHING
    bounds: frozenset[str] = _NOTHING


_NAMES = {"not": "plain_not"}
_CAREFUL, _MONTHS = "careful", "months"


@lru_cache(maxsize=1_000)
def asking_in(keys: tuple[str, ...]) -> Asking:
    """The words of the language, or languages, that some folded words are most likely of.

    Most of them must be of it that belong to one alone; a word that another language has for something else
    ("war", "die") counts only where one language is left.
    """
    told = {code: sum(key in table["known"] for key in keys) for code, table in _tables().items()}
    most = max(told.values(), default=0)
    if not most:
        return Asking()
    chosen = [code for code, count in told.items() if count == most]
    return _together(tuple(chosen))


@cache
def month_numbers() -> Mapping[str, int]:
    """The months' folded names in every language, with their numbers."""
    found: dict[str, int] = {}
    for lines in _lines().values():
        for number, forms in enumerate(lines[_MONTHS], 1):
            for form in forms.split("/"):
                found.setdefault(fold(form), number)
    return found


@lru_cache(maxsize=100)
def _together(codes: tuple[str, ...]) -> Asking:
    tables = [_tables()[code] for code in codes]
    if len(tables) == 1:
        return Asking(**{name: tables[0][name] for name in Asking.__slots__})
    return Asking(
        **{
            name: _NOTHING.union(*(table[name] - table[_CAREFUL] for table in tables))
            for name in Asking.__slots__
        }
    )


@cache
def _tables() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Each language's lists; "known" are all of its words but those that it must be careful with."""
    found = {}
    for code, lines in _lines().items():
        lists = {
            _NAMES.get(name, name): frozenset(map(fold, words))
            for name, words in lines.items()
            if name != _MONTHS
        }
        known = _NOTHING.union(*lists.values()) - lists[_CAREFUL]
        found[code] = {**lists, "small": lists["small"] | lists[_CAREFUL], "known": known}
    return found


@cache
def _lines() -> Mapping[str, Mapping[str, Sequence[str]]]:
    data = files("resources").joinpath("wordlists", "questions.txt").read_text("utf-8")
    return _parsed(data.splitlines())


def _parsed(lines: Iterable[str]) -> Mapping[str, Mapping[str, Sequence[str]]]:
    found: dict[str, dict[str, Sequence[str]]] = {}
    code = ""
    for line in lines:
        if line.startswith("["):
            code = line.strip("[]")
            found[code] = {}
        elif line and not line.startswith("#"):
            name, _, words = line.partition(":")
            found[code][name] = words.split()
    return found
