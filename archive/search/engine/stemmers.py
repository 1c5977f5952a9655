"""Stemmers by language, from Whoosh's collection (Snowball, and ISRI for Arabic)."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from threading import local

from whoosh.lang import NoStemmer, stemmer_for_language

UNKNOWN = "en"
"""Text of unknown language is stemmed as English, which most agency captions are."""

_OWN = {"nb": "no", "nn": "no"}
_kept = local()


@lru_cache(maxsize=256)
def stem_language(language: str) -> str:
    """The language whose stemmer serves a BCP 47 tag ("en-GB" -> "en"), "" if there is none."""
    primary = language.replace("_", "-").split("-")[0].lower()
    code = _OWN.get(primary, primary) if primary else UNKNOWN
    if len(code) != 2:
        return ""
    try:
        stemmer_for_language(code)
    except NoStemmer:
        return ""
    return code


def stemmer(code: str) -> Callable[[str], str] | None:
    """The stemmer of a language that `stem_language` gave, None for ""; use it in this thread only.

    Whoosh's stemmers keep their working state in themselves, hence one of each for every thread.
    """
    if not code:
        return None
    stems: dict[str, Callable[[str], str]] | None = getattr(_kept, "stems", None)
    if stems is None:
        stems = _kept.stems = {}
    if code not in stems:
        stems[code] = lru_cache(maxsize=50_000)(stemmer_for_language(code))
    return stems[code]
