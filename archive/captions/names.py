"""What the shape of a name says: person, organisation, or open; and names in normal case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal

from archive.captions.text import fold_name, is_caseless, is_ideographic
from archive.captions.wordlists import alternatives, key, load, words

Shape = Literal["person", "shaped", "word", "none"]
"""person: a known given name or a rank leads; shaped: written like a name; word: one word; none: no name."""

_INITIALS = re.compile(r"^(?:[^\W\d_]\.-?)+[^\W\d_]?\.?$|^[^\W\d_]$")
_CAPITAL = re.compile(r"^[^\W\d_](?:[^\W\d_]|['.\-])*$")
_DOMAIN = re.compile(
    r"\.(?:com|org|net|de|co|tv|info|gov|edu|uk|fr|it|es|at|ch|pl|cz|ru|il)\b", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_MAX_NAME = 60
_ARTICLES = frozenset({"the", "la", "les", "el", "los", "las", "il", "die", "das", "der", "het", "le", "lo"})
_KOREAN = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$")
"""A Korean name as agencies romanise it: surname first, the given name's syllables hyphenated."""
_HANGUL = re.compile(r"^[가-힣]{2,4}$")
_HAN = re.compile(r"^[\u3400-\u9fff々]{2,5}$")


@cache
def _rank_pattern() -> re.Pattern[str]:
    return re.compile(rf"^{alternatives(words('names', 'ranks'))}\s+")


def rank_length(text: str) -> int:
    """How many characters of `text` are a rank and the spaces after it ("Staff Sgt. ")."""
    match = _rank_pattern().match(key(text))
    return match.end() if match else 0


def is_given_name(token: str) -> bool:
    """Whether `token`, or the first half of a double name, is a known given name."""
    given = words("names", "given")
    folded = key(token)
    return folded in given or folded.split("-")[0] in given


def is_initials(text: str) -> bool:
    """Whether `text` is nothing but initials with full stops: "J.D."."""
    return "." in text and _INITIALS.match(text) is not None


@lru_cache(maxsize=16_384)
def person_shape(text: str) -> Shape:
    """Judge whether `text` is written as a person's name; organisations by their words are "none"."""
    name = text.strip()
    rank = rank_length(name)
    rest = name[rank:]
    tokens = rest.split()
    if not tokens or len(rest) > _MAX_NAME or _DIGIT.search(rest) or _DOMAIN.search(rest):
        return "none"
    if not rest.isascii() and any(is_ideographic(c) for c in rest):
        return _ideographic_shape(rest)
    if len(tokens) > 6 or not all(_fits(t) for t in tokens):
        return "none"
    return _latin_shape(tokens, bool(rank))


def _latin_shape(tokens: list[str], ranked: bool) -> Shape:
    bearing = [t for t in tokens if not _is_particle(t)]
    if not ranked and len(tokens) == 2 and _KOREAN.match(" ".join(tokens)):
        return "person"
    if organisation_kind(" ".join(tokens)) is not None and not _surname_like(tokens):
        return "none"
    if ranked and bearing:
        return "person"
    if len(tokens) == 1:
        return "shaped" if re.match(r"^[^\W\d_]\.\s?[^\W\d_]{2,}", tokens[0]) else "word"
    if not bearing or len(bearing) > 5:
        return "none"
    if any(is_given_name(t) for t in bearing[:2]) or _has_surname_ending(bearing):
        return "person"
    return "shaped"


@cache
def _surname_endings() -> tuple[str, ...]:
    return tuple(sorted({key(ending) for ending in load("names")["surname_endings"]}))


def _has_surname_ending(bearing: Sequence[str]) -> bool:
    """Whether two or three words end as a surname does ("-enko", "-sson", "-ić") and none is shouted."""
    last = bearing[-1]
    plain = len(bearing) in (2, 3) and len(last) > 4 and not any(t.isupper() and len(t) > 2 for t in bearing)
    return plain and key(last).endswith(_surname_endings()) and bearing[0].lower() not in _ARTICLES


def _fits(token: str) -> bool:
    if _INITIALS.match(token) or _is_particle(token) or key(token) in words("names", "suffixes"):
        return True
    if not _CAPITAL.match(token):
        return False
    if token[0].isupper() or is_caseless(token[0]):
        return True
    head, _, tail = token.partition("-")
    return key(head) in words("names", "particles") and tail[:1].isupper()


def _is_particle(token: str) -> bool:
    return token[0].islower() and key(token) in words("names", "particles")


def _surname_like(tokens: list[str]) -> bool:
    """Whether the organisation word is a surname after a given name: David Park, Emily Post."""
    return (
        len(tokens) in (2, 3)
        and is_given_name(tokens[0])
        and key(tokens[-1]) in words("names", "surnames_like_words")
    )


def _ideographic_shape(name: str) -> Shape:
    if organisation_kind(name) is not None:
        return "none"
    if _HANGUL.match(name):
        return "person" if name[0] in words_raw("hangul_surnames") else "word"
    if _HAN.match(name):
        surnames = words_raw("han_surnames")
        return "person" if name[:1] in surnames or name[:2] in surnames or name[:3] in surnames else "word"
    if re.match(r"^[\u30a0-\u30ff]+[・=][\u30a0-\u30ff・=]+$", name):
        return "person"
    tokens = name.split()
    if len(tokens) == 2 and all(_HAN.match(t) or _HANGUL.match(t) or len(t) == 1 for t in tokens):
        return "person"
    return "none"


@cache
def words_raw(section: str) -> frozenset[str]:
    """A list of names.toml as written, for scripts where folding would change the letters."""
    return frozenset(load("names")[section])


@cache
def _organisation_words() -> dict[str, str]:
    table: dict[str, str] = {}
    for kind, entries in load("organisations").items():
        for word in entries if kind != "endings" else ():
            table.setdefault(key(word) if is_ideographic(word[0]) else fold_name(word), kind)
    return table


def _rank(kind: str) -> int:
    """Which of several words decides: "Fisheries Ministry" is a ministry, and any kind outranks none."""
    return list(load("organisations")).index(kind)


@cache
def _organisation_endings() -> tuple[tuple[str, ...], dict[str, str]]:
    """Endings of compound words that name organisations ("-ministerium", "-tidende"), with their kinds."""
    kinds = {key(end): kind for kind, ends in load("organisations")["endings"].items() for end in ends}
    return tuple(sorted(kinds, key=len, reverse=True)), kinds


_LEADING_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]*)+(?=\w\w)")


@lru_cache(maxsize=16_384)
def organisation_kind(text: str) -> str | None:
    """The kind that the words of `text` suggest: "" for an organisation of unknown kind, None for none."""
    table = _organisation_words()
    initials = _LEADING_INITIALS.match(text)
    # "A.C. Smith" is no club, though folding would make it one.
    folded = fold_name(text[initials.end() :] if initials else text)
    tokens = folded.split()
    found = None
    for size in (3, 2, 1):
        phrases = (" ".join(tokens[at : at + size]) for at in range(len(tokens) - size + 1))
        found = min((table[p] for p in phrases if p in table), key=_rank, default=found)
        if found:
            return found
    if found is None and not text.isascii() and any(is_ideographic(c) for c in text):
        return _ideographic_kind(key(text), table)
    return found if found is not None else _kind_by_ending(tokens)


def _kind_by_ending(tokens: Sequence[str]) -> str | None:
    if len(tokens) > 1 and is_given_name(tokens[0]):
        return None
    endings, kinds = _organisation_endings()
    for token in tokens:
        if token.endswith(endings):
            end = next(end for end in endings if token.endswith(end))
            if len(token) >= len(end) + 3:
                return kinds[end]
    return None


def _ideographic_kind(text: str, table: dict[str, str]) -> str | None:
    endings = [w for w in table if is_ideographic(w[0]) and text.endswith(w) and len(text) > len(w)]
    inside = [w for w in table if is_ideographic(w[0]) and len(w) > 1 and w in text]
    best = max([*endings, *inside], key=len, default=None)
    return None if best is None else table[best]


def looks_like_organisation(text: str) -> bool:
    """Whether marks other than words show an organisation: "The", a digit, "&", a web address, capitals."""
    tokens = text.split()
    if not tokens:
        return False
    if key(tokens[0]) in _ARTICLES and tokens[0][0].isupper() and len(tokens) > 1:
        return True
    if _DIGIT.search(text) or "&" in tokens or "+" in tokens or _DOMAIN.search(text):
        return True
    if len(tokens) == 1:
        return text.isupper() and 2 <= len(text) <= 6 and not is_caseless(text[0])
    return key(tokens[-1]) in words("places", "known") or (
        not text.isupper() and any(_is_acronym(token) for token in tokens)
    )


def _is_acronym(token: str) -> bool:
    """Whether a word is capitals without a vowel: "RNLI", "SNS"; two letters may be initials."""
    return len(token) > 2 and token.isalpha() and token.isupper() and not _VOWELS.search(key(token))


_VOWELS = re.compile("[aeiouyäöüéèáíóúøåαεηιουωаеиоуыэюяіїє]")


def normal_case(name: str) -> str:
    """A person's name with capitals set as in running text: "MAHMUD HAMS" becomes "Mahmud Hams"."""
    tokens = name.split()
    cased = [t for t in tokens if t.upper() != t.lower()]
    shouted = bool(cased) and all(t == t.upper() for t in cased) and any(len(t) > 2 for t in cased)
    return " ".join(_normal_token(t, at, shouted) for at, t in enumerate(tokens))


def _normal_token(token: str, at: int, shouted: bool) -> str:
    if token != token.upper() or key(token) in words("names", "suffixes") or _INITIALS.match(token):
        return token
    if at and shouted and key(token) in words("names", "lower_particles"):
        return token.lower()
    vowels = _VOWELS.search(key(token)) is not None
    letters = sum(c.isalpha() for c in token)
    if letters < 2 or not vowels or (not shouted and (letters == 2 or (letters == 3 and at == 0))):
        return token
    parts = re.split(r"([\-'.])", token)
    return "".join(_capitalise(p) for p in parts)


def _capitalise(part: str) -> str:
    plain = part.capitalize()
    return f"Mc{plain[2:].capitalize()}" if plain.startswith("Mc") and len(plain) > 4 else plain
