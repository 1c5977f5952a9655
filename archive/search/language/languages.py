"""One language however it is coded: "de", "de-DE", "deu", "ger" and "German" are one."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from archive.text import fold

_NORWEGIAN = {"nb": "no", "nn": "no"}
"""Written forms that who looks for the language wants too."""


@lru_cache(maxsize=1_000)
def primary_language(language: str) -> str:
    """The code of a language, of ISO 639-1 where it has one, by a tag (BCP 47), another code or a name.

    "" for no language; what is not known keeps its first subtag.
    """
    primary = fold(language.strip().replace("_", "-").split("-")[0])
    return _codes().get(primary, primary)


@lru_cache(maxsize=1_000)
def language_keys(language: str) -> tuple[str, ...]:
    """The codes by which a text of a language is found: the language, and the whole tag ("en", "en-gb")."""
    primary = primary_language(language)
    if not primary:
        return ()
    _, dash, variant = fold(language.strip().replace("_", "-")).partition("-")
    codes = (f"{primary}{dash}{variant}", primary, _NORWEGIAN.get(primary, ""))
    return tuple(dict.fromkeys(filter(None, codes)))


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in files("resources").joinpath("wordlists", "languages.txt").read_text("utf-8").splitlines():
        code, colon, rest = line.partition(":")
        if colon and not line.startswith("#"):
            found[code] = code
            for other in rest.replace("|", " ").split():
                found.setdefault(fold(other), code)
    return found
