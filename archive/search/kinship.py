"""Which stories share the rare words of one: each word by itself, so that what is shared can be named.

`archive.search.likeness` finds what resembles a record by all its telling words, common ones too; this finds
stories that may belong together, and says why. How rare a word is, the stories of its own language tell:
among a hundred in English, the commonest words of the only two in Danish would be rare.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from archive.model import SharedWords
from archive.progress import Progress
from archive.search.engine import View
from archive.search.language.languages import language_keys
from archive.search.likeness import Texts, weighted_terms

_FIELDS = ("title", "standfirst", "body")
_LONGEST = 5_000
"""Characters of a text that are looked at: what a story is about, its beginning says."""
_MOST_WORDS = 48
"""Words of a story that are looked up, the most telling first."""
_FEWEST, _MANY = 2, 1_500
"""So few stories of a language may always have a word that counts as rare, so many never."""
_SPREAD = 0.7
"""Of the square root of the number of stories: in how many of them a rare word may be."""
_NAME = 1.5
"""How much more a word counts that is written with a capital."""
_LONG, _SHORT, _SIGNS = 5, 3, 2
"""Letters of the shortest word that counts, of a name, and of a word of signs."""
_SIGN = re.compile(r"[\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")
"""Han, Katakana and Hangul; what has Hiragana in it is an ending more often than a word."""
_ENOUGH, _WORDS = 40.0, 6
"""The weight and the number of shared words from which on it no longer matters how short the texts are."""
_LENGTH = 0.6
"""How much it counts that another story is longer than others."""
_REPEATED, _OF_REPEATED = 3, 2
"""So many other stories that all have the very same words have a passage of the paper's in common, a
promotion or a list of its stories; of such words so many count.
"""
_CONSIDERED = 3
"""Times as many stories as are wanted are looked at more closely."""


@dataclass(frozen=True, slots=True)
class _Rare:
    """A rare word of a story as it is written there, how much it tells, and which other documents have it."""

    written: str
    weight: float
    docs: frozenset[int]


def shared_words(
    view: View, record_id: str, most: int, progress: Progress | None = None
) -> list[SharedWords]:
    """The stories that share most of what is rare in one, best first; none for a record that is no story.

    Raises `Cancelled` between two words.
    """
    own = view.numbered(record_id)
    if own is None:
        return []
    words, whole = _rare_words(view, own, progress)
    if not words:
        return []
    docs = np.concatenate([np.fromiter(word.docs, np.int64, len(word.docs)) for word in words])
    weights = np.concatenate([np.full(len(word.docs), word.weight) for word in words])
    stories, at = np.unique(docs, return_inverse=True)
    sums = np.bincount(at, weights)
    likely = np.argsort(-sums, kind="stable")[: most * _CONSIDERED]
    found = [_shared(view, words, whole, int(stories[n]), float(sums[n])) for n in likely]
    return sorted(found, key=lambda each: (-each.share, each.other_id))[:most]


def _shared(view: View, words: Iterable[_Rare], whole: float, doc: int, weight: float) -> SharedWords:
    """What another document shares: less where it is long, which has many words by chance."""
    written = tuple(word.written for word in words if doc in word.docs)
    long = max(1.0, 1.0 - _LENGTH + _LENGTH * view.relative_length("body", doc))
    share = weight / whole / long * min(1.0, weight / _ENOUGH) * min(1.0, len(written) / _WORDS)
    return SharedWords(view.kept(doc).id, written, round(share, 4))


def _rare_words(view: View, own: int, progress: Progress | None) -> tuple[list[_Rare], float]:
    """What is rare in a story and stands in others too, most telling first; and the weight of all that is
    rare in it.
    """
    kept = view.kept(own)
    key = next((("language", each) for each in language_keys(kept.language)[-1:]), None)
    stories = view.stories(key)
    limit = min(max(_FEWEST, _SPREAD * math.sqrt(stories)), _MANY)
    texts: Texts = [(name, text[:_LONGEST]) for name, text in view.texts(own) if name in _FIELDS]
    whole = 0.0
    words: dict[str, _Rare] = {}
    for term, written, weight in _told(view, texts, kept.language):
        if progress is not None:
            progress.check()
        docs, spread = view.stories_with(_FIELDS, term, key)
        if spread > limit or len(docs) > _MANY:
            continue
        telling = weight * math.log((stories + 1) / (spread + 0.5))
        whole += telling
        if len(docs) > 1 and len(words) < _MOST_WORDS:
            words.setdefault(written.casefold(), _Rare(written, telling, frozenset(docs.tolist()) - {own}))
    found = sorted(words.values(), key=lambda word: (-word.weight, word.written))
    return list(_without_repeated(found)), whole


def _without_repeated(words: Iterable[_Rare]) -> Iterator[_Rare]:
    """The words, those of a repeated passage but for the first few."""
    together: Counter[frozenset[int]] = Counter()
    for word in words:
        together[word.docs] += 1
        if len(word.docs) < _REPEATED or together[word.docs] <= _OF_REPEATED:
            yield word


def _told(view: View, texts: Texts, language: str) -> Iterable[tuple[str, str, float]]:
    """The terms of a story that say something, as they are written there, with their weight in it."""
    for term, (weight, written) in weighted_terms(texts, language).items():
        if _says_something(written) and view.frequency("body", term) <= _MANY:
            yield term, written, weight * (_NAME if written[0].isupper() else 1.0)


def _says_something(written: str) -> bool:
    if _SIGN.fullmatch(written):
        return len(written) >= _SIGNS
    return written.isalpha() and len(written) >= (_SHORT if written[0].isupper() else _LONG)
