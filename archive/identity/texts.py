"""How alike two texts are: shingles of words, their MinHash, and bands of it to look near ones up by.

Broder, "On the resemblance and containment of documents" (1997); banding as in Leskovec, Rajaraman, Ullman,
"Mining of Massive Datasets", section 3.4. With ten bands of five, texts of a resemblance of 0.85 share a band
with a probability of 99.6 %, texts that share a third of their shingles with one of 4 %.
"""

from __future__ import annotations

import random
import re
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any
from zlib import crc32

from archive.text import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

BANDS = 10
_ROWS = 5
_WORDS = 3
_FEWEST = 12
"""Words of the shortest text that is looked up: shorter ones are alike by chance."""
_WORD = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\w+")
"""A word, or a character of a script that does not part its words."""
_SEED = 1997
"""Never to be changed: what archives hold was made with it."""

Shingles = frozenset[int]


def words(text: str) -> list[str]:
    """The words of a text without case, accents and punctuation."""
    return [fold(word) for word in _WORD.findall(text)]


def shingles(text: str) -> Shingles:
    """Hashes of all runs of three words; of the whole text where it has fewer."""
    found = words(text)
    runs = range(max(1, len(found) - _WORDS + 1))
    return (
        frozenset(crc32(" ".join(found[at : at + _WORDS]).encode()) for at in runs) if found else frozenset()
    )


def bands(text: str) -> tuple[int, ...]:
    """Signed 64-bit numbers, of which near-identical texts share at least one; none for a few words."""
    found = shingles(text)
    if len(found) < _FEWEST:
        return ()
    import numpy as np  # only imports need it: opening an archive stays quick

    factors, shifts = _permutations()
    hashes = np.fromiter(found, dtype=np.uint64, count=len(found))
    mixed = hashes[:, None] * factors + shifts  # multiply-shift hashing, modulo 2**64
    least = (mixed >> np.uint64(32)).min(axis=0).astype("<u4").reshape(BANDS, _ROWS)
    return tuple(
        int.from_bytes(blake2b(row.tobytes(), digest_size=8).digest(), "little", signed=True) for row in least
    )


@cache
def _permutations() -> tuple[NDArray[Any], NDArray[Any]]:
    """Odd factors and summands of 64 bits, the same on every machine."""
    import numpy as np

    chance = random.Random(_SEED)  # noqa: S311 - no secret
    count = BANDS * _ROWS
    factors = [chance.getrandbits(64) | 1 for _ in range(count)]
    shifts = [chance.getrandbits(64) for _ in range(count)]
    return np.array(factors, dtype=np.uint64), np.array(shifts, dtype=np.uint64)


def resemblance(a: Shingles, b: Shingles) -> float:
    """The Jaccard index: 1 for equal texts, 0 for texts that have nothing in common, and for no text."""
    return len(a & b) / len(a | b) if a or b else 0.0


def containment(a: Shingles, b: Shingles) -> float:
    """How much of the shorter text stands in the other: 1 for all of it; 0 where one is empty."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
