"""Whether two spellings may be one name that came from another script: Gaddafi, Qaddafi, Kadhafi.

Not a phonetic code, which would bring Marsh and Morse together: consonants must be the same but for the
signs that romanisations interchange, and so must vowels but for a neighbour or two in a word long enough.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SHORTEST = 4
_LONG, _VERY_LONG = 5, 6
"""Letters from which on one vowel, or two, may be written as a neighbour: Bell is not Bill."""

_CONSONANTS = (
    ("^q(?=a)|^g(?=a)|^k(?=a)", "Q"),  # Qaf, which is written q, k or g
    ("tsch|tch", "H"),
    ("sch|sh", "S"),
    ("kh|ch", "H"),
    ("ph", "f"),
    ("dh", "d"),
    ("gh", "g"),
    ("th", "t"),
    ("dj", "j"),
    ("tz|ts", "z"),
    ("x", "ks"),
    ("c(?=[eiy])", "s"),
    ("ck|q|c", "k"),
    ("w", "v"),
    (r"([^aeiouy])\1+", r"\1"),
)
_VOWELS = (
    ("[ae][iy]", "E"),
    ("y", "i"),
    ("ee", "i"),
    ("oo|ou", "u"),
    ("([aou])e$", r"\1"),  # Mueller
    (r"(.)\1+", r"\1"),
)
_CONSONANT_RULES = tuple((re.compile(signs), one) for signs, one in _CONSONANTS)
_VOWEL_RULES = tuple((re.compile(signs), one) for signs, one in _VOWELS)
_PARTS = re.compile("([aeiouy]+h?)")
_NEIGHBOURS = {frozenset(pair) for pair in ("ae", "ei", "ou")}


def same_name(one: str, other: str) -> bool:
    """Whether two folded words may be one name in two romanisations; False for one word and itself."""
    shorter = min(len(one), len(other))
    if one == other or shorter < _SHORTEST:
        return False
    first, second = _parts(one), _parts(other)
    if len(first) < 2 or first[::2] != second[::2]:
        return False
    changed = 0
    for at in range(1, len(first), 2):
        vowels, others = first[at], second[at]
        is_bare_end = at == len(first) - 2 and not first[-1] and not (vowels + others).count("h")
        changes = _changes(vowels.rstrip("h"), others.rstrip("h"))
        if changes is None or (changes and is_bare_end):  # Anna and Anne; before a mute h they are one
            return False
        is_first_letter = at == 1 and not first[0] and vowels[0] in "ou"  # Osama, Usama
        changed += 0 if is_first_letter else changes
    return changed <= (shorter >= _LONG) + (shorter >= _VERY_LONG)


def consonants(word: str) -> str:
    """The consonants of a folded word, "" for one of another script: equal in all romanisations of a name."""
    return "-".join(_parts(word)[::2])


def _changes(vowels: str, others: str) -> int | None:
    """How many vowels are written as their neighbour; None if they are not the same otherwise."""
    if len(vowels) != len(others):
        return None
    differing = [frozenset(pair) for pair in zip(vowels, others, strict=True) if pair[0] != pair[1]]
    return len(differing) if all(pair in _NEIGHBOURS for pair in differing) else None


@lru_cache(maxsize=10_000)
def _parts(word: str) -> tuple[str, ...]:
    """Consonants and vowels in turn, only a part where the word has no vowel or is in another script."""
    if not re.fullmatch("[a-z]+", word):
        return ()
    parts = _PARTS.split(_rewritten(word, _CONSONANT_RULES))
    parts[1::2] = [_vowels(sounds) for sounds in parts[1::2]]
    return tuple(parts)


def _vowels(sounds: str) -> str:
    mute = "h" if sounds.endswith("h") else ""
    return _rewritten(sounds.removesuffix("h"), _VOWEL_RULES) + mute


def _rewritten(text: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for signs, one in rules:
        text = signs.sub(one, text)
    return text
