"""What spelling differences are forgiven: case, accents, vowel points, look-alike letters.

Everything indexed and everything asked for goes through `fold`, and so do the names of tags and agents.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi")
)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TO_ESCAPE = re.compile(r"[\\\ud800-\udfff]")
_WORD = re.compile(r"\w+")
_LATIN = {"æ": "ae", "œ": "oe", "þ": "th", "ß": "ss", "ĳ": "ij", "ŀ": "l", "ð": "d"} | dict(
    zip("øłđħıŧŋƶɨ", "oldhitnzi", strict=True)
)
# Arabic and Persian: one letter for the forms that typists interchange (alef maqsura, ta marbuta, kaf)
_ARABIC = {"ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ٱ": "ا"}
_DIGITS = {chr(zero + n): str(n) for zero in (0x0660, 0x06F0) for n in range(10)}
_MARKS = (
    (0x0300, 0x036F),  # accents
    (0x0483, 0x0487),  # Cyrillic titlo and breathings
    (0x0591, 0x05C7),  # Hebrew points and cantillation
    (0x0610, 0x061A),  # Arabic honorifics
    (0x0640, 0x0640),  # tatweel
    (0x064B, 0x065F),  # Arabic vowels, hamza above and below
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFE20, 0xFE2F),
    (0xE0100, 0xE01EF),  # variants of Han characters
)
_INVISIBLE = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x061C, 0x061C),
    (0x180B, 0x180E),
    (0x200B, 0x200F),  # zero width, and the marks of writing direction
    (0x202A, 0x202E),
    (0x2060, 0x2069),
    (0xFEFF, 0xFEFF),
)
# What stands inside a word without parting it: apostrophes, Hebrew geresh and gershayim, quotes
_APOSTROPHES = "'’‘ʼʻʹ`´′″＇׳״“”„\""


def _code_points(ranges: tuple[tuple[int, int], ...]) -> set[int]:
    return {code for first, last in ranges for code in range(first, last + 1)}


_STRIPPED = _code_points(_MARKS) | _code_points(_INVISIBLE) | {ord(char) for char in _APOSTROPHES}
_TABLE: dict[int, str | None] = {
    **{ord(char): letters for char, letters in (_LATIN | _ARABIC | _DIGITS).items()},
    **dict.fromkeys(_STRIPPED),
}
FOLDED = {chr(code): letters or "" for code, letters in _TABLE.items()}
"""What `fold` takes letters for, "" for those that it takes away; Unicode's own folding comes before."""
SKIPPED = frozenset(chr(code) for code in _code_points(_INVISIBLE) | {0x0640})
"""Characters that belong to a word and say nothing about it."""


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word as the index knows it; folding twice changes nothing.

    "Møller" -> "moller", "שָׁלוֹם" -> "שלום", "صَدّام" -> "صدام", "O’Brien" -> "obrien", "ＡＦＰ" -> "afp".
    Voicing marks of Japanese and vowel signs of Indic scripts are letters there and stay.
    """
    if word.isascii():
        return word.lower().translate(_TABLE)
    for _ in range(4):  # a case fold may yield marks, a composition letters: rarely more than twice
        folded = _fold_once(word)
        if folded == word:
            break
        word = folded
    return word


def _fold_once(word: str) -> str:
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    return unicodedata.normalize("NFKC", apart.translate(_TABLE))


@lru_cache(maxsize=10_000)  # the same names come again and again
def name_key(name: str) -> str:
    """The folded words of a name parted by one space: spellings that an archivist takes for one are equal.

    "Wissam al-Tawil" -> "wissam al tawil", "MØLLER, J. R." -> "moller j r"; "" for a name without a word.
    """
    return " ".join(_WORD.findall(fold(name)))


def is_right_to_left(language: str) -> bool:
    """Whether a language, by its code of BCP 47, is written from right to left."""
    return language.partition("-")[0].lower() in _RIGHT_TO_LEFT


def storable_text(text: str) -> str:
    """A text of the same length that any store can take: U+FFFD for each NUL and each lone surrogate."""
    return _UNSTORABLE.sub("\ufffd", text)


def readable_text(text: str) -> str:
    """A text that is valid Unicode: each byte of a name that is no UTF-8 as "\\xff", others as "\\ud800".

    Nothing is lost: in a text that holds such an escape, a backslash of its own is written twice.
    """
    return _TO_ESCAPE.sub(_escaped, text) if _SURROGATE.search(text) else text


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0xD800:
        return "\\\\"
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else f"\\u{code:04x}"
