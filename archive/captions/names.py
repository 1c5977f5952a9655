"""What the shape of a name says: person, organisation, or open; and names in normal case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter
from typing import Literal

from archive.captions.name_words import NUMBERED, NameWord, is_given_name, is_initials, name_word, name_words
from archive.captions.organisations import (
    ideographic_words,
    kind_ranks,
    organisation_endings,
    organisation_words,
)
from archive.captions.rules import Rule, Rules
from archive.captions.text import has_ideographs, is_caseless
from archive.captions.wordlists import alternatives, key, load, words

__all__ = [
    "Shape",
    "is_given_name",
    "is_initials",
    "is_korean_name",
    "looks_like_organisation",
    "normal_case",
    "organisation_kind",
    "person_shape",
]

Shape = Literal["person", "shaped", "word", "none"]
"""person: a known given name or a rank leads; shaped: written like a name; word: one word; none: no name."""

_MAX_NAME = 60
_ARTICLES = frozenset({"the", "la", "les", "el", "los", "las", "il", "die", "das", "der", "het", "le", "lo"})
_KOREAN = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$")
"""A Korean name as agencies romanise it: surname first, the given name's syllables hyphenated."""
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}$")
"""A Korean given name that stands before the surname: "Hye-jin"."""
_INITIAL_AND_SURNAME = re.compile(r"^[^\W\d_]\.\s?[^\W\d_]{2,}")
_HANGUL = re.compile(r"^[가-힣]{2,4}$")
_KANJI_AND_KANA = re.compile("^[\u3400-\u9fff々]{1,3}[\u3041-\u3096]{2,4}$")
"""A Japanese name with the given name in hiragana: "佐藤みさき"."""
_HAN = re.compile(r"^[\u3400-\u9fff々]{2,5}$")


def is_korean_name(pair: str) -> bool:
    """Whether two words are a Korean name as agencies romanise it: "Ri Yong-su"."""
    return _KOREAN.match(pair) is not None


@cache
def _rank_pattern() -> re.Pattern[str]:
    # A sailor's rating may stand behind: "Petty Officer 2nd Class (SW/AW) ".
    return re.compile(rf"^{alternatives(words('names', 'ranks'))}\s+(?:\([a-z/-]{{2,9}}\)\s+)?")


def _rank_length(name: str) -> int:
    """How many characters of `name` are a rank and the spaces after it ("Staff Sgt. ")."""
    match = _rank_pattern().match(key(name))
    return match.end() if match else 0


@lru_cache(maxsize=16_384)
def person_shape(text: str) -> Shape:
    """Judge whether `text` is written as a person's name; organisations by their words are "none"."""
    name = text.strip()
    parts = name_words(name)
    rank = _rank_length(name) if parts and parts[0].opens_rank else 0
    if rank:
        name = name[rank:]
        parts = name_words(name)
    if not parts or len(name) > _MAX_NAME:
        return "none"
    if has_ideographs(name):
        return "none" if NUMBERED.search(name) else _ideographic_shape(name)
    if len(parts) > 6 or not all(map(_FITS, parts)):
        return "none"
    return _latin_shape(name, parts, bool(rank))


@dataclass(frozen=True, slots=True)
class _Written:
    """A name with its words; `bearing` are those that are no particles. `ranked`: a rank stood before it."""

    text: str
    words: Sequence[NameWord]
    bearing: Sequence[NameWord]
    ranked: bool


def _korean(name: _Written) -> Shape | None:
    if name.ranked or len(name.words) != 2 or "-" not in name.text:
        return None
    return "person" if is_korean_name(" ".join(name.text.split())) else None


def _organisation(name: _Written) -> Shape | None:
    """By its words an organisation, unless the word is a surname."""
    if not any(map(_OF_ORGANISATIONS, name.words)) or organisation_kind(name.text) is None:
        return None
    return None if _surname_like(name.words) else "none"


def _ranked(name: _Written) -> Shape | None:
    return "person" if name.ranked and name.bearing else None


def _single_word(name: _Written) -> Shape | None:
    if len(name.words) > 1:
        return None
    return "shaped" if _INITIAL_AND_SURNAME.match(name.text) else "word"


def _none_or_many(name: _Written) -> Shape | None:
    return None if 0 < len(name.bearing) <= _MOST_BEARING else "none"


def _given(name: _Written) -> Shape | None:
    return "person" if any(word.given for word in name.bearing[:2]) else None


def _surname_by_ending(name: _Written) -> Shape | None:
    return "person" if _has_surname_ending(name.bearing) else None


_MOST_BEARING = 5
SHAPES: Rules[_Written, Shape] = Rules(
    Rule("Korean", _korean),
    Rule("organisation", _organisation),
    Rule("rank", _ranked),
    Rule("single word", _single_word),
    Rule("no word or many", _none_or_many),
    Rule("given name", _given),
    Rule("surname by its ending", _surname_by_ending),
)
"""What the words of a name in capitals say; where none of these reads, it is only shaped like one."""


def _latin_shape(name: str, words: Sequence[NameWord], ranked: bool) -> Shape:
    bearing = [word for word in words if not word.particle]
    told = SHAPES.first(_Written(name, words, bearing, ranked), frozenset())
    return told[1] if told else "shaped"


@cache
def _surname_endings() -> tuple[str, ...]:
    return tuple(sorted({key(ending) for ending in load("names")["surname_endings"]}))


def _has_surname_ending(bearing: Sequence[NameWord]) -> bool:
    """Whether two or three words end as a surname does ("-enko", "-sson", "-ić") and none is shouted."""
    last = bearing[-1]
    if len(bearing) not in (2, 3) or len(last.text) < 5 or not last.key.endswith(_surname_endings()):
        return False
    shouted = any(word.text.isupper() and len(word.text) > 2 for word in bearing)
    return not shouted and bearing[0].text.lower() not in _ARTICLES


def _surname_like(parts: Sequence[NameWord]) -> bool:
    """Whether the organisation word is a surname after a given name: David Park, Emily Post."""
    surnames = words("names", "surnames_like_words")
    given = parts[0].given or _KOREAN_GIVEN.match(parts[0].text) is not None
    return len(parts) in (2, 3) and given and parts[-1].key.rsplit("-", 1)[-1] in surnames


def _ideographic_shape(name: str) -> Shape:
    if organisation_kind(name) is not None:
        return "none"
    if _HANGUL.match(name):
        return "person" if name[0] in words_raw("hangul_surnames") else "word"
    if _HAN.match(name):
        return "person" if _opens_with_surname(name, 3) else "word"
    if _KANJI_AND_KANA.match(name) and _opens_with_surname(name, 2):
        return "person"
    return "person" if _KATAKANA.match(name) or _is_pair(name.split()) else "none"


_KATAKANA = re.compile(r"^[\u30a0-\u30ff]+[・=][\u30a0-\u30ff・=]+$")


def _opens_with_surname(name: str, longest: int) -> bool:
    """Whether a surname of at most so many characters opens a name in Han."""
    return not words_raw("han_surnames").isdisjoint(name[:size] for size in range(1, longest + 1))


def _is_pair(tokens: Sequence[str]) -> bool:
    """Whether two words stand in characters throughout, or are single letters."""
    return len(tokens) == 2 and all(_HAN.match(t) or _HANGUL.match(t) or len(t) == 1 for t in tokens)


@cache
def words_raw(section: str) -> frozenset[str]:
    """A list of `names` as written, for scripts where folding would change the letters."""
    return frozenset(load("names")[section])


_OF_ORGANISATIONS = attrgetter("of_organisations")
_FITS = attrgetter("fits")
_LEADING_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]*)+(?=\w\w)")


@lru_cache(maxsize=16_384)
def organisation_kind(text: str) -> str | None:
    """The kind that the words of `text` suggest: "" for an organisation of unknown kind, None for none."""
    # "A.C. Smith" is no club, though folding would make it one.
    initials = _LEADING_INITIALS.match(text) if "." in text else None
    parts = name_words(text[initials.end() :] if initials else text)
    kind = None
    told = any(map(_OF_ORGANISATIONS, parts))
    if told:
        tokens = [token for word in parts for token in word.tokens]
        if len(tokens) > 1 and tokens[0] == "the":
            del tokens[0]
        kind = _kind_by_word(tokens)
    if kind is None and has_ideographs(text):
        return _ideographic_kind(key(text))
    return _kind_by_ending(tokens) if told and kind is None else kind


def _kind_by_word(tokens: Sequence[str]) -> str | None:
    table = organisation_words()
    rank = kind_ranks().__getitem__
    kind = None
    for size in (3, 2, 1):
        phrases = (" ".join(tokens[at : at + size]) for at in range(len(tokens) - size + 1))
        kind = min((table[p] for p in phrases if p in table), key=rank, default=kind)
        if kind:
            break
    return kind


def _kind_by_ending(tokens: Sequence[str]) -> str | None:
    if len(tokens) > 1 and is_given_name(tokens[0]):
        return None
    endings, kinds = organisation_endings()
    for token in tokens:
        if token.endswith(endings):
            end = next(end for end in endings if token.endswith(end))
            if len(token) >= len(end) + 3:
                return kinds[end]
    return None


def _ideographic_kind(text: str) -> str | None:
    endings = [w for w in ideographic_words() if text.endswith(w) and len(text) > len(w)]
    inside = [w for w in ideographic_words() if len(w) > 1 and w in text]
    best = max([*endings, *inside], key=len, default=None)
    return None if best is None else organisation_words()[best]


def looks_like_organisation(text: str) -> bool:
    """Whether marks other than words show an organisation: "The", a digit, "&", a web address, capitals."""
    tokens = text.split()
    if not tokens:
        return False
    if key(tokens[0]) in _ARTICLES and tokens[0][0].isupper() and len(tokens) > 1:
        return True
    if "&" in tokens or "+" in tokens or NUMBERED.search(text) or any(map(_INNER_CAPITAL.match, tokens)):
        return True
    if len(tokens) == 1:
        return text.isupper() and 2 <= len(text) <= 6 and not is_caseless(text[0])
    if key(tokens[-1]) in words("places", "known"):
        return True
    return not text.isupper() and (_is_state(tokens[-1]) or any(map(_is_acronym, tokens)))


def _is_state(token: str) -> bool:
    """Whether capitals behind a name are a state or a firm's form, and no suffix of a person's name."""
    return _STATE.match(token) is not None and key(token) not in words("names", "suffixes")


_STATE = re.compile(r"[A-Z]{2,3}$")
"""Two or three capitals behind a name, a state or a firm's form: "Spotlight PA"."""
_INNER_CAPITAL = re.compile(
    r"(?!(?:Ma?c|Ma|Da|De|Del|Della|Di|Du|Fitz|La|Le|Lo|San|Van|Vande[rn]|Von|Al|El)[A-Z])[A-Z][a-z]+[A-Z]"
)
"""Two words written as one, as firms do ("BuzzFeed"), not as surnames do ("MacLeod")."""


def _is_acronym(token: str) -> bool:
    """Whether a word is capitals without a vowel: "RNLI", "SNS"; two letters may be initials."""
    return len(token) > 2 and token.isalpha() and token.isupper() and not _VOWELS.search(key(token))


_VOWELS = re.compile("[aeiouyäöüéèáíóúøåαεηιουωаеиоуыэюяіїє]")


def normal_case(name: str) -> str:
    """A person's name with capitals set as in running text: "MAHMUD HAMS" becomes "Mahmud Hams"."""
    tokens = name.split()
    loud = [t for t in tokens if t == t.upper()]
    if not loud:
        return " ".join(tokens)
    cased = [t for t in tokens if t.upper() != t.lower()]
    shouted = bool(cased) and all(t == t.upper() for t in cased) and any(len(t) > 2 for t in cased)
    return " ".join(_normal_token(t, at, shouted) for at, t in enumerate(tokens))


_NUMERAL = re.compile("X{0,2}(?:I[XV]|V?I{0,3})")
"""A ruler's number: "Leon XIV"."""


def _normal_token(token: str, at: int, shouted: bool) -> str:
    if (at and _NUMERAL.fullmatch(token)) or token != token.upper():
        return token
    folded = key(token)
    if folded in words("names", "suffixes") or name_word(token).initials:
        return token
    if at and shouted and folded in words("names", "lower_particles"):
        return token.lower()
    if not _VOWELS.search(folded) or _may_be_initials(token, at, shouted):
        return token
    return "".join(map(_capitalise, re.split(r"([\-'.])", token)))


def _may_be_initials(token: str, at: int, shouted: bool) -> bool:
    """Whether letters stand for names: two, or three in front, beside words that are no capitals."""
    letters = sum(char.isalpha() for char in token)
    return letters < 2 or (not shouted and (letters == 2 or (letters == 3 and at == 0)))


def _capitalise(part: str) -> str:
    plain = part.capitalize()
    return f"Mc{plain[2:].capitalize()}" if plain.startswith("Mc") and len(plain) > 4 else plain
