"""Titles that lead a name: roles and occupations, the office that follows them, where they begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from archive.captions.document import Word
from archive.captions.names import is_given_name, is_korean_name
from archive.captions.wordlists import load, words


@cache
def occupations() -> frozenset[str]:
    """Folded occupations in all languages, single words and phrases."""
    lists = load("occupations")
    return frozenset().union(
        *(words("occupations", name) for name in lists if not isinstance(lists[name], dict))
    )


@cache
def callings() -> frozenset[str]:
    """Occupations that are no titles of address: before a single word they may be given names."""
    return occupations() - words("caption", "title", "roles")


@cache
def _occupation_endings() -> tuple[str, ...]:
    return tuple(words("occupations", "endings", "en"))


@cache
def _roles() -> tuple[frozenset[str], int]:
    roles = words("caption", "title", "roles") | occupations()
    return roles, max(len(role.split()) for role in roles)


@cache
def _role_ends() -> frozenset[str]:
    """The last words of roles, without a plural's s."""
    return frozenset(role.split()[-1].removesuffix("s") for role in _roles()[0])


def role_ending(found: Sequence[Word], floor: int, end: int) -> int:
    """How many words before index `end`, not before `floor`, are a role noun ("prime minister": 2)."""
    if end < 1 or not may_end_role(found[end - 1].key):
        return 0
    if end > floor and found[end - 1].key.startswith(_ONCE):
        return int(found[end - 1].key.split("-", 1)[1] in _roles()[0])
    if end > floor and _is_german_compound(found[end - 1]):
        return 1
    roles, longest = _roles()
    for size in range(longest, 0, -1):
        start = end - size
        phrase = phrase_of(found, start, end) if start >= floor else ""
        if phrase in roles or (phrase.endswith("s") and phrase[:-1] in roles):
            return size
    return 0


_ONCE = ("then-", "ex-")
"""Before an office that somebody held: "then-President A"."""


@lru_cache(maxsize=16_384)
def may_end_role(word: str) -> bool:
    """Whether a folded word is the last of any role noun: far cheaper than to look for the whole of it."""
    if word.startswith(_ONCE):
        word = word.split("-", 1)[1]
    return word.removesuffix("s") in _role_ends() or word.endswith(_german_endings("german_endings"))


@cache
def _german_endings(name: str) -> tuple[str, ...]:
    return tuple(words("caption", "title", name))


def _is_german_compound(word: Word) -> bool:
    """Whether a capitalised word is a German compound of a role noun: "Parteichefin"."""
    if len(word.key) < 8 or not word.capital or not word.key.endswith(_german_endings("german_endings")):
        return False
    return word.key not in words("caption", "title", "german_endings")


def of_a_people(found: Sequence[Word], at: int) -> bool:
    """Whether an article and a German noun for somebody of a country stand at `at`: "Der Äthiopier"."""
    article = at > 0 and found[at - 1].key in ("der", "die", "dem", "den", "des") and found[at].gap.isspace()
    return article and found[at].key.endswith(_german_endings("german_peoples"))


def is_role(found: Sequence[Word], end: int) -> bool:
    """Whether a role noun ends right before index `end`."""
    return role_ending(found, 0, end) > 0


def phrase_of(found: Sequence[Word], start: int, end: int) -> str:
    """The folded words from `start` to `end`, or "" if more than spaces stands between them."""
    if end - start == 1:
        return found[start].key
    for at in range(start + 1, end):
        if not found[at].gap.isspace():
            return ""
    return " ".join([word.key for word in found[start:end]])


@cache
def _offices() -> tuple[frozenset[str], int]:
    offices = words("caption", "title", "offices")
    return offices, max(len(o.split()) for o in offices)


def office_end(found: Sequence[Word], at: int, last: int) -> int:
    """Where the name begins after "of State", "for Civil Defence", "of France"."""
    if at >= last or found[at].key not in words("caption", "title", "links"):
        return at
    offices, longest = _offices()
    at += 1
    if at < last and found[at].key == "the":
        at += 1
    for size in range(longest, 0, -1):
        if at + size <= last and phrase_of(found, at, at + size) in offices:
            return at + size
    named = next((i for i in range(at + 1, last) if is_given_name(found[i].text)), None)
    return named if named is not None else max(at + 1, last - 2)


def title_start(found: Sequence[Word], begin: int) -> int:
    """Where the title before a name begins: "senior Hezbollah commander", "Sweden's Minister for Defence"."""
    at = (
        begin - 1 if begin and found[begin].gap.isspace() and is_people_adjective(found, begin - 1) else begin
    )
    while at > 0 and begin - at < 10 and found[at].gap.isspace():
        word = found[at - 1]
        if size := role_ending(found, 0, at):
            at -= size
            continue
        if not _belongs_to_title(found, at - 1, begin) and not _modifies(found, at - 1, begin):
            break
        at -= 1
        if word.key in ("the", "a", "an") and found[at - 1].key not in words("caption", "title", "links"):
            at += 1
            break
    # "friends of Maj. A": what would link an office to its role links nothing here.
    while at < begin and (found[at].key == "the" or found[at].key in words("caption", "title", "links")):
        at += 1
    # "Il presidente A": an article that opens the title is none of it.
    while at < begin - 1 and found[at].key in words("caption", "title", "articles"):
        at += 1
    return at


_PEOPLE_ENDINGS = (
    "ien",
    "ienne",
    "ais",
    "aise",
    "ois",
    "oise",
    "ain",
    "aine",
    "lien",
    "ande",
    "gnol",
    "gnole",
    "ano",
    "ana",
    "ense",
    "nol",
    "nola",
    "és",
    "esa",
    "ino",
    "ina",
    "ese",
    "eno",
    "ena",
    "aco",
    "eco",
)


def is_people_adjective(found: Sequence[Word], at: int) -> bool:
    """Whether an adjective of a people follows a role, as in Romance languages: "le président ukrainien"."""
    word = found[at]
    if at < 1 or word.capital or len(word.key) < 6 or not word.text.endswith(_PEOPLE_ENDINGS):
        return False
    return word.gap.isspace() and role_ending(found, 0, at) > 0 and not is_role(found, at + 1)


_OFFICE_WORDS = 12
"""How many words an office before a comma may have."""


def office_before_comma(found: Sequence[Word], begin: int) -> int:
    """Where the office begins that a comma parts from its name: "The mayor of Elwyn, A"; else `begin`.

    The office opens a sentence, or goes on after "and".
    """
    if not begin or found[begin].gap != ", ":
        return begin
    at = begin - 1
    while at > 0 and begin - at < _OFFICE_WORDS and found[at].gap.isspace() and found[at - 1].key not in _AND:
        at -= 1
    if is_given_name(found[at].text):
        return begin
    led = at == 0 or found[at - 1].key in _AND or found[at].gap.strip()[-1:] in (".", ":")
    while at < begin - 1 and found[at].key in words("caption", "title", "articles"):
        at += 1
    for end in range(at + 1, min(at + 6, begin) + 1):
        if not role_ending(found, at, end) or found[end - 1].key.endswith("s"):
            continue
        whole = end == begin or found[end].key in _after_office()
        return at if led and whole else begin
    return begin


_AND = frozenset({"and", "und", "et", "y", "e", "og", "och", "en"})
_OF_AN_OFFICE = frozenset(
    {"di", "da", "do", "della", "dello", "dell", "van", "von", "av", "af", "i", "in", "at"}
)


@cache
def _after_office() -> frozenset[str]:
    return words("caption", "title", "links") | _OF_AN_OFFICE


def _belongs_to_title(found: Sequence[Word], at: int, begin: int) -> bool:
    word = found[at]
    if role_ending(found, max(0, at - 3), at + 1):
        return True
    if _joins_offices(found, at):
        return True
    if word.key in words("caption", "title", "before"):
        return True
    if word.capital:
        inner = at > 0 and found[at - 1].capital and word.gap.isspace() and not is_role(found, at)
        return inner or word.key not in words("caption", "verbs", "starters") or word.key in demonyms()
    if word.key in ("the", "la") and at > 0:
        return found[at - 1].key in words("caption", "title", "links")
    after = found[at + 1]
    return (
        word.key in words("caption", "title", "links")
        and at + 1 < begin
        and (after.capital or after.key in ("the", "la"))
    )


def _joins_offices(found: Sequence[Word], at: int) -> bool:
    """Whether "and" joins two callings of one person, neither with a capital: "actor and director"."""
    if found[at].key not in _AND or at < 1:
        return False
    one, other = found[at - 1], found[at + 1]
    plain = all(not word.capital or word.text.isupper() for word in (one, other))
    return plain and not one.key.endswith("s") and role_ending(found, max(0, at - 3), at) > 0


def _modifies(found: Sequence[Word], at: int, begin: int) -> bool:
    """Whether a lower-case noun makes a compound of the title, and a row or sentence begins before it."""
    word = found[at]
    if at + 1 >= begin or found[at + 1].capital or not word.text.isalpha() or word.capital:
        return False
    if word.key in words("caption", "verbs", "showing"):
        return False
    if word.key in words("caption", "verbs", "no_credit_after"):
        return False
    if found[at + 1].key in words("caption", "title", "links"):
        return False
    return at == 0 or "," in word.gap or found[at - 1].key in ("and", "the", "a", "an", "with")


def demonyms() -> frozenset[str]:
    """Folded names of peoples, parties and armed groups."""
    return words("caption", "verbs", "demonyms")


def opens_as_occupation(found: Sequence[Word], first: int, last: int) -> bool:
    """Whether a word that no list has tells an occupation by its ending: "Netmender Jo Amari"."""
    word = found[first]
    if last - first < 3 or not (first == 0 or not word.gap.isspace()) or is_given_name(word.text):
        return False
    pair = " ".join(part.text for part in found[first + 1 : first + 3])
    return word.key.endswith(_occupation_endings()) and (
        is_given_name(found[first + 1].text) or is_korean_name(pair)
    )
