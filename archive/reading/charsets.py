"""The character set of bytes that nothing declares and that are no UTF-8.

Sets for Latin letters are told apart by which languages write the letters that come out of them.
"""

from __future__ import annotations

import re
from collections import Counter

_SETS = ("cp1252", "mac-roman", "cp1250", "cp850", "cp1254", "cp1257", "mac-latin2", "cp852", "iso8859-2")
"""In the order of how often newsrooms meet them, by which what fits equally well is decided."""
_ALPHABETS = tuple(
    frozenset(letters)
    for letters in (
        "äöüßéèàç", "àâæçéèêëîïôœùûüÿ", "áéíóúñü", "áâãàçéêíóôõúü", "àèéìíîòóùú", "åäöéüàè",
        "æøåéóòôêäöüàè", "ëïéèöüóáíçêàœ", "àèéíïòóúüç", "áéíóúýðþæö", "ąćęłńóśźż", "áčďéěíňóřšťúůýžö",
        "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţé", "čćđšž", "ëç", "çğıöşüâîû", "ąčęėįšųūž",
        "āčēģīķļņšūž", "äõöüšžé", "éèïöüñçêôáíó",
    )
)  # fmt: skip
"""Letters beyond ASCII of German, French, Spanish, Portuguese, Italian, Swedish and Finnish, Danish and
Norwegian, Dutch, Catalan, Icelandic, Polish, Czech, Slovak, Hungarian, Romanian, Croatian and Slovene,
Albanian, Turkish, Lithuanian, Latvian, Estonian, and of the foreign words of English.
"""
_SIGNS = frozenset("“”„‘’‚‹›«»–—…•€£§©®°·´\xa0™½¼²³×")
_APOSTROPHE = "’"
_HIGH = re.compile(rb"(?<=([A-Za-z\x80-\xff]))?([\x80-\xff])(?=([A-Za-z\x80-\xff]))?")
_HEBREW = re.compile(rb"[\xe0-\xfa]")
_LETTERS = re.compile(rb"[A-Za-z\x80-\xff]")
_HIGH_ALONE = re.compile(rb"[\x80-\xff]")
_SAMPLE, _LONG_SAMPLE = 30_000, 300_000
_OUTSIDE = 3
"""How much a letter weighs that a language does not write, against one that it does."""
_MOST, _HEBREW_LEAST = 0.6, 0.95

_OTHERS = [
    *("cp1251", "koi8_r", "iso8859_5", "cp866", "cp1253", "cp1255", "cp1256", "cp874"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
"""Sets of other scripts."""

Seen = Counter[tuple[int, bool, bool]]
"""How often each octet stands, whether between letters, and whether behind a small one."""


def guessed(data: bytes) -> str:
    """The name of the codec that the bytes are most likely in."""
    if is_latin(data):
        return latin_charset(data)
    sample = data[:_LONG_SAMPLE]
    if len(_HEBREW.findall(sample)) > _HEBREW_LEAST * len(_HIGH_ALONE.findall(sample)):
        return "cp1255"
    from charset_normalizer import from_bytes  # loads its tables: only for what no Latin letter tells

    best = from_bytes(sample, cp_isolation=_OTHERS).best() or from_bytes(sample).best()
    return best.encoding if best else "cp1252"


def is_latin(data: bytes) -> bool:
    """Whether most letters are ASCII, as in every language that is written in Latin letters."""
    sample = data[:_SAMPLE]
    return len(_HIGH_ALONE.findall(sample)) <= _MOST * len(_LETTERS.findall(sample))


def latin_charset(data: bytes) -> str:
    """The set that gives letters of one language, and signs where signs stand; Windows-1252 if none does."""
    seen: Seen = Counter(
        (found[2][0], bool(found[1]) and bool(found[3]), (found[1] or b"").islower())
        for found in _HIGH.finditer(data[:_SAMPLE])
    )
    return max(_SETS, key=lambda name: _fits(seen, name))


def _fits(seen: Seen, charset: str) -> int:
    inside: Counter[str] = Counter()
    fit = 0
    for (octet, between, behind_small), count in seen.items():
        written = bytes((octet,)).decode(charset, "replace")
        sign = written.lower()
        if sign.isalpha() and sign not in "ªº":
            inside[sign] += count
            fit -= _OUTSIDE * count if behind_small and written != sign else 0
        else:
            sound = sign in _SIGNS or sign in "ªº¿¡"
            fit += count if sound and (not between or sign == _APOSTROPHE) else -_OUTSIDE * count
    return fit + max(
        sum(count if letter in alphabet else -_OUTSIDE * count for letter, count in inside.items())
        for alphabet in _ALPHABETS
    )
