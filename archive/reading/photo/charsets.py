"""The character set of IIM that is neither UTF-8 nor declared, told by all values of a file together."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.reading.charsets import guessed, latin_charset

_HIGH = re.compile(rb"[\x80-\xff]")
_FEWEST = 6
"""Letters beyond ASCII that it takes to tell a script."""
_SAMPLE = 5_000


def undeclared(values: Iterable[bytes]) -> str:
    """What most likely all `values` are in: a set for Latin letters, or for another script where most letters
    are beyond ASCII; Windows-1252, which most programs mean that declare nothing, where neither can be told.
    """
    sample = b"\n".join(value for value in values if not _is_utf8(value))[:_SAMPLE]
    high = len(_HIGH.findall(sample))
    return guessed(sample) if high >= _FEWEST else latin_charset(sample)


def _is_utf8(value: bytes) -> bool:
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
