"""Stemmers by language: the Snowball project's."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from threading import local

import Stemmer

from archive.search.language.languages import primary_language

UNKNOWN = "en"
"""Text of unknown language is stemmed as English, which most agency captions are."""

_ALGORITHMS = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "eo": "esperanto",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}
"""By ISO 639-1 code; not every release of the library has all."""

_OWN = {"nb": "no", "nn": "no"}
_HEBREW = "he"
"""Its words are their own stems; `analysis` takes off what is written together with them."""

_kept = local()


@lru_cache(maxsize=256)
def stem_language(language: str) -> str:
    """The language whose stemmer serves a BCP 47 tag ("en-GB" -> "en"), "" if there is none."""
    primary = primary_language(language)
    code = _OWN.get(primary, primary) if primary else UNKNOWN
    return code if code == _HEBREW or _ALGORITHMS.get(code) in _available() else ""


def stemmer(code: str) -> Callable[[str], str] | None:
    """The stemmer of a language that `stem_language` gave, None for ""; use it in this thread only.

    The library's stemmers keep their working state in themselves, hence one of each for every thread.
    """
    if not code:
        return None
    if code == _HEBREW:
        return str
    stems: dict[str, Callable[[str], str]] | None = getattr(_kept, "stems", None)
    if stems is None:
        stems = _kept.stems = {}
    if code not in stems:
        # Its own memory of words takes longer than stemming them.
        stems[code] = Stemmer.Stemmer(_ALGORITHMS[code], 0).stemWord
    return stems[code]


@lru_cache(maxsize=1)
def _available() -> frozenset[str]:
    return frozenset(Stemmer.algorithms())
