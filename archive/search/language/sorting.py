"""Titles as a library files them: without a leading article, numbers by their value, accents and signs aside.

Word by word, nothing before something ("New York" before "Newark"), as the ALA Filing Rules have it.
"""

from __future__ import annotations

import re

from archive.search.language.languages import primary_language
from archive.text import fold

_ARTICLES = {
    "ca": "el la els les l en na un una uns unes",
    "da": "den det de en et",
    "de": "der die das den dem des ein eine einer eines einem einen",
    "el": "ο η το οι τα ενας μια ενα",
    "en": "the a an",
    "eo": "la",
    "es": "el la los las lo un una unos unas",
    "fr": "le la les l un une des",
    "ga": "an na",
    "gl": "o a os as un unha",
    "hu": "a az egy",
    "is": "hinn hin hid",
    "it": "il lo la i gli le l un uno una",
    "lb": "de den der d en eng",
    "nl": "de het t een n",
    "no": "den det de en ei et",
    "pt": "o a os as um uma uns umas",
    "ro": "un o",
    "sv": "den det de en ett",
    "yi": "דער די דאס א אן",
}
"""Articles before a noun by language, folded; what hangs on its word (Hebrew, Arabic) has its own rule."""

_ALIKE = {"nb": "no", "nn": "no", "": "en"}
"""Text of unknown language is taken for English, as for its stems."""

_LEADING = {language: frozenset(articles.split()) for language, articles in _ARTICLES.items()}
_ELIDED = re.compile(r"(?<!\w)([LlDd])['’ʼ](?=\w)|(?<!\w)['’](?=[tn]\s)")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[,.’'\u00a0\u202f]\d{3})+(?![\d])")
_ARABIC_ARTICLE = re.compile(r"^ال(?=\w{2})")
_NUMBER = re.compile(r"\d+")
_BETWEEN = re.compile(r"[\W_]+")


def filing_title(title: str, language: str) -> str:
    """By what a title in a language (BCP 47) sorts; "" for none. Equal titles are equal here."""
    text = _GROUPED.sub(lambda match: re.sub(r"\D", "", match[0]), title)
    text = fold(_ELIDED.sub(lambda match: f"{match[1] or ''} ", text))
    words = _BETWEEN.sub(" ", text).split()
    code = primary_language(language)
    leading = _LEADING.get(_ALIKE.get(code, code), frozenset())
    if len(words) > 1 and words[0] in leading:
        words = words[1:]
    if words and code == "ar":
        words[0] = _ARABIC_ARTICLE.sub("", words[0])
    return " ".join(_NUMBER.sub(_by_value, word) for word in words)


def _by_value(match: re.Match[str]) -> str:
    """A number such that it sorts by its value, before all letters."""
    digits = match[0].lstrip("0") or "0"
    return f"{min(len(digits), 999):03}{digits}"
