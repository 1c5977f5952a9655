"""Text as it stood beside the form in which rules match it, with a way back to the original characters.

Rules match against `Text.key` (normal form, lower case, no accents) and `Text.text` (normal form).
Both have the same length, so that one pair of indices serves both; `Text.span` turns indices into
offsets of the raw text. Normal form is Unicode NFKC (UAX #15), except that circled and full-width
copyright signs become © first (NFKC would turn ⓒ into a plain c), and that bidirectional controls and
zero-width characters vanish.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_SIGN = re.compile(r"[ⓒⒸ🄫]")
_COPYRIGHT = re.compile(r"[ⓒⒸ🄫]|[(（]\s*[cCｃＣ]\s*[)）]")
_INVISIBLE = frozenset("\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u00ad") | frozenset(
    chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "׳": "'", "“": '"', "”": '"', "״": '"', "„": '"'}
)


@dataclass(slots=True, eq=False)
class Text:
    """Normal form of `raw`, index by index tied to it; compared by identity, so that readings can be kept.

    Nothing changes one that was made. (It is not frozen, for that makes it twice as dear to make.)
    """

    raw: str
    text: str
    key: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in `raw` of the normal-form characters from `start` to `end` (end exclusive)."""
        if start >= end:
            return (0, 0)
        return self.starts[start], self.ends[end - 1]

    def trim(self, start: int, end: int, drop: str = " \t\n\r") -> tuple[int, int]:
        """The same stretch without the characters `drop` at either end."""
        text = self.text
        while start < end and text[start] in drop:
            start += 1
        while end > start and text[end - 1] in drop:
            end -= 1
        return start, end


def normalise(raw: str, *, letters: bool = True) -> Text:
    """Give the normal form of `raw` with the way back to its characters.

    With `letters`, "(C)" counts as ©; in a caption it may say that somebody stands in the centre.
    """
    if raw.isascii() and not (_UNUSUAL if letters else _ODD).search(raw):
        return Text(raw, raw, raw.lower(), range(len(raw)), range(1, len(raw) + 1))
    if not _UNUSUAL_BEYOND.search(raw) and unicodedata.is_normalized("NFKC", raw):
        return Text(raw, raw, fold_key(raw), range(len(raw)), range(1, len(raw) + 1))
    sign = _COPYRIGHT if letters else _SIGN
    if _is_plain(raw) and not sign.search(raw):
        text = _simple(raw)
        return Text(raw, text, fold_key(text), range(len(raw)), range(1, len(raw) + 1))
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, piece in _clusters(raw, sign):
        for char in piece:
            chars.append(char)
            starts.append(start)
            ends.append(end)
    text = "".join(chars)
    return Text(raw, text, fold_key(text), tuple(starts), tuple(ends))


_SPACES = dict.fromkeys((ord(c) for c in "\t\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029"), " ")
_SIMPLE = {**_PLAIN, **_SPACES}
_CONTROLS = re.compile(f"[{''.join(sorted(_INVISIBLE))}]")


_CHANGED = re.compile(f"[{''.join(map(chr, _SIMPLE))}]")
_UNUSUAL_BEYOND = re.compile(f"[{''.join(map(chr, _SIMPLE))}{''.join(sorted(_INVISIBLE))}ⓒⒸ🄫(（]")
"""The same beyond ASCII, of what is in normal form NFKC."""
_ODD = re.compile(r"[`\t\x0b\x0c\r\x1c-\x1e]")
_UNUSUAL = re.compile(r"[`\t\x0b\x0c\r\x1c-\x1e(]")
"""What in plain ASCII may not stand for itself: most lines are their own normal form."""


def _simple(plain: str) -> str:
    return plain.translate(_SIMPLE) if (_ODD if plain.isascii() else _CHANGED).search(plain) else plain


def folded_text(raw: str) -> str:
    """The folded normal form alone, for names and words that need no way back."""
    if raw.isascii() and raw.isalnum():
        return raw.lower()
    if _is_plain(raw) and not _COPYRIGHT.search(raw):
        return fold_key(_simple(raw))
    return normalise(raw).key


def _is_plain(raw: str) -> bool:
    """Whether every character stands for itself: nothing composed, compatible or invisible."""
    return raw.isascii() or (unicodedata.is_normalized("NFKC", raw) and not _CONTROLS.search(raw))


def _clusters(raw: str, sign: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, normal form) for each copyright sign or base character with its marks."""
    signs = {m.start(): m.end() for m in sign.finditer(raw)}
    at, size = 0, len(raw)
    while at < size:
        if at in signs:
            yield at, signs[at], "©"
            at = signs[at]
            continue
        end = at + 1
        while end < size and unicodedata.combining(raw[end]):
            end += 1
        if raw[at] not in _INVISIBLE:
            yield at, end, _normal(raw[at:end])
        at = end


def _normal(cluster: str) -> str:
    if cluster.isascii():
        return " " if cluster.isspace() and cluster != "\n" else cluster.translate(_PLAIN)
    if len(cluster) == 1 and cluster in "…©®™":
        return cluster
    piece = unicodedata.normalize("NFKC", cluster.translate(_PLAIN))
    return " " if piece.isspace() and piece != "\n" else piece


def fold_key(text: str) -> str:
    """Lower case without accents, character by character: the result is as long as `text`."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


class _Folding(dict[int, str]):
    """Folded characters by code point, worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_char(chr(code))
        return folded


_FOLDED = _Folding()


def _fold_char(char: str) -> str:
    if char.isascii():
        return char.lower()
    if char.isdecimal():  # "١٣ مارس ٢٠٢٤"
        return str(unicodedata.decimal(char))
    decomposed = unicodedata.normalize("NFD", char)
    first, marks = decomposed[0], decomposed[1:]
    if marks and all(unicodedata.combining(m) for m in marks):
        char = first
    lower = "σ" if char == "ς" else char.lower()
    return lower if len(lower) == 1 else char


_QUOTES = re.compile(r"[\"'’‘“”׳״]")
_NO_QUOTES = dict.fromkeys(map(ord, "\"'’‘“”׳״"))
_DOTTED = re.compile(r"\b(\w)\.")
_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=32_768)
def fold_name(name: str) -> str:
    """The form in which two spellings of one name are equal: no case, accents, punctuation or "the"."""
    key = _without_punctuation(folded_text(name))
    return key.removeprefix("the ").strip() or key


@lru_cache(maxsize=32_768)
def fold_words(text: str) -> tuple[str, ...]:
    """The words of `text` as `fold_name` writes them, articles and all."""
    return tuple(_without_punctuation(folded_text(text)).split())


def _without_punctuation(key: str) -> str:
    if key.isalnum():
        return key
    if "." in key:
        key = _DOTTED.sub(r"\1", _QUOTES.sub("", key))
    return _NOT_WORD.sub(" ", key.translate(_NO_QUOTES)).strip()


def is_caseless(char: str) -> bool:
    """Whether a letter belongs to a script without capitals (Hebrew, Arabic, Han, kana, Hangul, Thai ...).

    Georgian is one: its capitals stand only in words that are capitals throughout.
    """
    return char.isalpha() and (char.lower() == char.upper() or "\u10d0" <= char <= "\u10ff")


def is_ideographic(char: str) -> bool:
    """Whether a character belongs to a script written without spaces between words."""
    return "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3"


_IDEOGRAPHIC = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def has_ideographs(text: str) -> bool:
    """Whether any character of `text` belongs to a script written without spaces between words."""
    return not text.isascii() and _IDEOGRAPHIC.search(text) is not None
