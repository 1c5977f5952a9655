"""Keywords that a program wrote as one string, parted into the list that the standard has them in."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SEMICOLONS = re.compile(r"\s*[;；؛\n\r\t]\s*")
_COMMAS = re.compile(r"\s*[,，、،]\s*")


def single_keywords(values: tuple[str, ...], paths: Iterable[tuple[str, ...]] = ()) -> tuple[str, ...]:
    """Each keyword by itself, once: a value that is alone is parted at its semicolons, else at its commas.

    Beside others it is one keyword ("Norr, Abel"), and so is what one of `paths` ends with, tags in trees.
    """
    if len(values) != 1 or any(path[-1:] == values for path in paths):
        return values
    words = _SEMICOLONS.split(values[0])
    words = words if len(words) > 1 else _COMMAS.split(values[0])
    return tuple(dict.fromkeys(word for text in words if (word := text.strip(" \"'")))) or values
