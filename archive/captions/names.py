"""What the shape of a name says: person, organisation, or open; and names in normal case."""

from __future__ import annotations

import re
from functools import cache
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
_MAX_NAME = 60
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


def person_shape(text: str) -> Shape:
    """Judge whether `text` is written as a person's name; organisations by their words are "none"."""
    name = text.strip()
    rank = rank_length(name)
    rest = name[rank:]
    tokens = rest.split()
    if not tokens or len(rest) > _MAX_NAME or any(c.isdigit() for c in rest) or _DOMAIN.search(rest):
        return "none"
    if any(is_ideographic(c) for c in rest):
        return _ideographic_shape(rest)
    if len(tokens) > 6 or not all(_fits(t) for t in tokens):
        return "none"
    return _latin_shape(tokens, bool(rank))


def _latin_shape(tokens: list[str], ranked: bool) -> Shape:
    bearing = [t for t in tokens if not _is_particle(t)]
    if organisation_kind(" ".join(tokens)) is not None and not _surname_like(tokens):
        return "none"
    if ranked and bearing:
        return "person"
    if len(tokens) == 1:
        return "shaped" if re.match(r"^[^\W\d_]\.\s?[^\W\d_]{2,}", tokens[0]) else "word"
    if not bearing or len(bearing) > 5:
        return "none"
    return "person" if any(is_given_name(t) for t in bearing[:2]) else "shaped"


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
        for word in entries:
            table.setdefault(key(word) if is_ideographic(word[0]) else fold_name(word), kind)
    return table


def organisation_kind(text: str) -> str | None:
    """The kind that the words of `text` suggest: "" for an organisation of unknown kind, None for none."""
    table = _organisation_words()
    folded = fold_name(text)
    tokens = folded.split()
    found: str | None = None
    for size in (3, 2, 1):
        for at in range(len(tokens) - size + 1):
            kind = table.get(" ".join(tokens[at : at + size]))
            if kind:
                return kind
            found = kind if kind is not None else found
    if found is None and any(is_ideographic(c) for c in text):
        return _ideographic_kind(key(text), table)
    return found


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
    if key(tokens[0]) == "the" or any(c.isdigit() for c in text) or "&" in tokens or "+" in tokens:
        return True
    if _DOMAIN.search(text):
        return True
    return len(tokens) == 1 and text.isupper() and 2 <= len(text) <= 6 and not is_caseless(text[0])


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
    vowels = any(c in "aeiouyäöüéèáíóúøåαεηιουωаеиоуыэюяіїє" for c in key(token))
    letters = sum(c.isalpha() for c in token)
    if letters < 2 or not vowels or (not shouted and (letters == 2 or (letters == 3 and at == 0))):
        return token
    parts = re.split(r"([\-'.])", token)
    return "".join(_capitalise(p) for p in parts)


def _capitalise(part: str) -> str:
    plain = part.capitalize()
    return f"Mc{plain[2:].capitalize()}" if plain.startswith("Mc") and len(plain) > 4 else plain
