"""The words of a name, each with what the word lists say of it, worked out once for a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from unicodedata import category

from archive.captions.organisations import may_tell_organisation
from archive.captions.text import fold_words, is_caseless
from archive.captions.wordlists import key, words

_INITIALS = re.compile(r"^(?:[^\W\d_]\.-?)+[^\W\d_]?\.?$|^[^\W\d_]$")
_CAPITAL = re.compile(r"^[^\W\d_](?:[^\W\d_]|['.\-])*$")
_DOMAINS = (
    "com|org|net|info|gov|edu|int|mil|eu|news|media|online|press|photo|photos|live|today|agency|io|tv|fm|me|app|blog"
    "|de|at|ch|uk|ie|fr|be|lu|nl|es|cat|eus|gal|pt|it|mt|dk|no|se|fi|is|ee|lv|lt|pl|cz|sk|hu|ro|md|bg|gr|cy|tr"
    "|si|hr|ba|rs|mk|al|ru|ua|by|ge|am|az|kz|kg|uz|mn|il|ps|lb|jo|iq|ir|ae|qa|sa|eg|ma|tn|dz|pk|in|bd|lk|np"
    "|th|vn|la|kh|id|my|sg|ph|cn|hk|tw|jp|kr|au|nz|za|ke|ng|gh|tz|ug|zm|zw|et|us|ca|mx|br|ar|cl|pe|co|uy|ec"
)
NUMBERED = re.compile(rf"\d|(?<=\w\w)\.(?:{_DOMAINS})\b", re.IGNORECASE)
"""A digit or a web domain: no part of a person's name."""


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word as written, its folded form, the words that punctuation parts it into, and what it may be.

    `given`: a known given name, or a double one that begins with one. `particle`: "van", in lower case.
    `suffix`: "Jr.". `fits`: written as a part of a person's name. `opens_rank`: a rank begins with it.
    `of_organisations`: the name of an organisation may have one of its `tokens`, which are without the
    Arabic article: the "ad" of "ad-Din" is no company's.
    """

    text: str
    key: str
    tokens: tuple[str, ...]
    initials: bool
    given: bool
    particle: bool
    suffix: bool
    fits: bool
    opens_rank: bool
    of_organisations: bool


@lru_cache(maxsize=32_768)
def name_word(text: str) -> NameWord:
    """One word of a name."""
    folded, parted = key(text), fold_words(text)
    initials = _INITIALS.match(text) is not None
    particle = text[0].islower() and folded in words("names", "particles")
    suffix = folded in words("names", "suffixes")
    led = len(parted) > 1 and text[0].islower() and parted[0] in words("names", "articles")
    tokens = parted[1:] if led else parted
    return NameWord(
        text,
        folded,
        tokens,
        initials,
        folded in _given() or folded.split("-")[0] in _given(),
        particle,
        suffix,
        (initials or particle or suffix or _is_capitalised(text)) and not NUMBERED.search(text),
        folded in _rank_openers(),
        may_tell_organisation(tokens),
    )


def name_words(name: str) -> list[NameWord]:
    """The words of a name, which spaces part."""
    return list(map(name_word, name.split()))


@cache
def _rank_openers() -> frozenset[str]:
    return frozenset(rank.split()[0] for rank in words("names", "ranks"))


@cache
def _given() -> frozenset[str]:
    return words("names", "given")


def _is_capitalised(word: str) -> bool:
    if not word.isascii():
        # Vowel signs of Indic and Thai letters are marks, not letters.
        word = "".join(char for char in word if not category(char).startswith("M"))
    if not _CAPITAL.match(word):
        return False
    if word[0].isupper() or is_caseless(word[0]):
        return True
    head, _, tail = word.partition("-")
    return tail[:1].isupper() and key(head) in words("names", "particles") | words("names", "articles")


def is_given_name(word: str) -> bool:
    """Whether `word`, or the first half of a double name, is a known given name."""
    return name_word(word).given if word else False


def is_initials(text: str) -> bool:
    """Whether `text` is nothing but initials with full stops: "J.D."."""
    return "." in text and _INITIALS.match(text) is not None
