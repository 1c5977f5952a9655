"""What words and phrases do in an order, in all languages at once: "nicht" denies, "JAPAN" is a territory.

Orders mix languages within a line ("NORWAY OUT. Kun redaksjonell bruk"), so the lists of all languages are
one lexicon. A phrase may have several roles; the longest phrase that stands at a place counts there.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from archive.captions.wordlists import key

_RUN = re.compile(r"[^\W_]+")
_LEAST_BEGINNING = 3
"""Letters of the shortest beginning that stands for all words that begin so."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase does: its roles in orders, and the code of an order or of countries that it names."""

    roles: frozenset[str]
    value: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    begun: bool
    """Whether the last word is only the beginning of one."""
    meaning: Meaning

    def stands_at(self, words: Sequence[str], start: int) -> bool:
        size = len(self.words)
        if start + size > len(words):
            return False
        last, written = self.words[-1], words[start + size - 1]
        before = tuple(words[start : start + size - 1]) == self.words[:-1]
        return before and (written.startswith(last) if self.begun else written == last)


class Lexicon:
    """Phrases of folded words with their meanings."""

    def __init__(self) -> None:
        """Without any phrase at first."""
        self._by_word: dict[str, list[_Entry]] = {}
        self._by_beginning: dict[str, list[_Entry]] = {}

    def add(self, phrase: str, role: str, value: str = "") -> None:
        """Add one phrase of a list; one that is there gets another role, and keeps the value that it has."""
        begun, words = phrase.endswith("*"), tuple(_RUN.findall(key(phrase)))
        table = self._by_beginning if begun and len(words) == 1 else self._by_word
        entries = table.setdefault(words[0], [])
        known = next((at for at, e in enumerate(entries) if (e.words, e.begun) == (words, begun)), None)
        if known is None:
            entries.append(_Entry(words, begun, Meaning(frozenset({role}), value)))
        else:
            meaning = entries[known].meaning
            entries[known] = _Entry(words, begun, Meaning(meaning.roles | {role}, meaning.value or value))

    def at(self, words: Sequence[str], start: int) -> tuple[int, Meaning] | None:
        """What the longest phrases at `start` mean, and their number of words; None if there is none."""
        fitting = [entry for entry in self._candidates(words[start]) if entry.stands_at(words, start)]
        if not fitting:
            return None
        size = max(len(entry.words) for entry in fitting)
        longest = [entry.meaning for entry in fitting if len(entry.words) == size]
        roles = frozenset().union(*(meaning.roles for meaning in longest))
        return size, Meaning(roles, next((meaning.value for meaning in longest if meaning.value), ""))

    def _candidates(self, word: str) -> Iterator[_Entry]:
        yield from self._by_word.get(word, ())
        for size in range(len(word), _LEAST_BEGINNING - 1, -1):
            yield from self._by_beginning.get(word[:size], ())


@cache
def lexicon() -> Lexicon:
    """The lexicon of all languages, made once."""
    made = Lexicon()
    for language in _languages():
        for role, phrases in _table(language, "restrictions").items():
            if role == "order":
                for code, names in phrases.items():
                    _add_all(made, names, "order", code)
            else:
                _add_all(made, phrases, role)
        for section, names_by_code in _table(language, "territories").items():
            for code, names in names_by_code.items():
                _add_all(made, names, _TERRITORY_ROLES[section], code)
    for codes in _house_codes().values():
        for word, code in codes.items():
            made.add(word, "order" if code else "ignore", code)
    return made


_TERRITORY_ROLES = {
    "names": "territory",
    "others": "territory",
    "regions": "territory",
    "adjectives": "adjective",
    "parts": "region",
}


def _add_all(made: Lexicon, phrases: Iterable[str], role: str, value: str = "") -> None:
    for phrase in phrases:
        made.add(phrase, role, value)
        if _UMLAUT.search(phrase):
            made.add(phrase.lower().translate(_SPELLED_OUT), role, value)


_UMLAUT = re.compile("[äöüåøæ]", re.IGNORECASE)
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
"""How letters are written by machines that do not have them: "Veroeffentlichung"."""


@cache
def country_codes() -> dict[str, str]:
    """Codes of three letters, in lower case, of countries: those of ISO 3166-1 and of sport."""
    sections = tomllib.loads(_text("restrictions/territory_codes.toml")).values()
    return {code.lower(): country for table in sections for code, country in table.items()}


def _languages() -> list[str]:
    folder = files("resources").joinpath("languages")
    return sorted(entry.name for entry in folder.iterdir() if entry.joinpath("restrictions.toml").is_file())


@cache
def _table(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads(_text(f"languages/{language}/{name}.toml"))


def _text(path: str) -> str:
    return files("resources").joinpath(*path.split("/")).read_bytes().decode("utf-8")


@cache
def openings_of(roles: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """The folded words with which phrases of some roles begin, and beginnings of such words."""
    phrases = [phrase for language in _languages() for phrase in _phrases(language, roles)]
    spelled = [*phrases, *(phrase.lower().translate(_SPELLED_OUT) for phrase in phrases)]
    whole = {_RUN.findall(key(phrase))[0] for phrase in spelled if not _BEGUN.fullmatch(phrase)}
    begun = {key(phrase.rstrip("*")) for phrase in spelled if _BEGUN.fullmatch(phrase)}
    codes = {key(word) for table in _house_codes().values() for word in table} if "order" in roles else set()
    return frozenset(whole | codes), tuple(begun)


_BEGUN = re.compile(r"\S+\*")


def _phrases(language: str, roles: frozenset[str]) -> Iterator[str]:
    for role, listed in _table(language, "restrictions").items():
        if role in roles:
            yield from (each for one in listed.values() for each in one) if role == "order" else listed


def _house_codes() -> dict[str, dict[str, str]]:
    return tomllib.loads(_text("restrictions/house_codes.toml"))


@cache
def words_of(role: str) -> frozenset[str]:
    """The folded single words of all phrases of one role."""
    tables = [_table(language, "restrictions").get(role, ()) for language in _languages()]
    return frozenset(word for phrases in tables for phrase in phrases for word in _RUN.findall(key(phrase)))


def territory_name(code: str) -> str:
    """What a country (ISO 3166-1 alpha-2) or a great region is called in English; the code if unknown."""
    sections = _table("en", "territories")
    for section in ("names", "regions"):
        if names := sections.get(section, {}).get(code):
            return str(names[0])
    return code
