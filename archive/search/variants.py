"""Whether two spellings may be one name that came from another script: Gaddafi, Qaddafi, Kadhafi.

Not a phonetic code, which would bring Marsh and Morse together: consonants must be the same but for the
signs that romanisations interchange, and vowels, group by group, must be neighbours.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SHORTEST = 4
_SAME = (
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
    ("ck|q|c", "k"),
    ("w", "v"),
    (r"([^aeiouy])\1+", r"\1"),
    ("^[kg]", "k"),  # Qaf, which is written q, k or g
)
_SAME_SIGNS = tuple((re.compile(signs), one) for signs, one in _SAME)
_PARTS = re.compile("([aeiouy]+h?)")
_NEIGHBOURS = {frozenset(pair) for pair in ("ae", "ei", "ey", "iy", "ou")}


def same_name(one: str, other: str) -> bool:
    """Whether two folded words may be one name in two romanisations; False for one word and itself."""
    if one == other or min(len(one), len(other)) < _SHORTEST:
        return False
    first, second = _parts(one), _parts(other)
    if not first or first[::2] != second[::2]:
        return False
    vowels = list(zip(first[1::2], second[1::2], strict=True))
    ends_bare = not first[-1] and not any(sound.endswith("h") for sound in vowels[-1])
    if ends_bare and {sound[-1] for sound in vowels[-1]} == {"a", "e"}:
        return False  # Anna and Anne; before a mute h they are one
    return all(map(_are_near, *zip(*vowels, strict=True)))


@lru_cache(maxsize=10_000)
def _parts(word: str) -> tuple[str, ...]:
    """Consonants and vowels in turn, none where the word is in another script or has no vowel."""
    if not re.fullmatch("[a-z]+", word):
        return ()
    for signs, sign in _SAME_SIGNS:
        word = signs.sub(sign, word)
    found = tuple(_PARTS.split(word))
    return found if len(found) > 1 else ()


def _are_near(one: str, other: str) -> bool:
    one, other = one.rstrip("h") or one, other.rstrip("h") or other
    if {one, other} in ({vowel, f"{vowel}e"} for vowel in "aou"):  # Muller, Mueller
        return True
    ends = ((one[0], other[0]), (one[-1], other[-1]))
    return all(a == b or frozenset((a, b)) in _NEIGHBOURS for a, b in ends)
