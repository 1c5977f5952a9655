"""The character set of IIM that is neither UTF-8 nor declared, told by all values of a file together."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MAC_LETTERS = re.compile(rb"[A-Za-z][\x80-\x9f]|[\x80-\x9f][A-Za-z]")
_WINDOWS_SIGNS = re.compile(rb"[\x91-\x97\x85]")
_NOT_AS_SIGNS = re.compile(rb"[A-Za-z][\x80-\x90\x98-\x9f][a-z]")
_LETTERS, _HIGH = re.compile(rb"[A-Za-z\x80-\xff]"), re.compile(rb"[\x80-\xff]")
_HEBREW = re.compile(rb"[\xe0-\xfa]")
_NO_LATIN = ["cp1251", "koi8_r", "cp1256", "cp1253", "gbk", "big5", "shift_jis", "euc_kr"]
_FEWEST = 6
"""Letters beyond ASCII that it takes to tell a script."""
_SAMPLE = 5_000


def undeclared(values: Iterable[bytes]) -> str:
    """What most likely all `values` are in: Windows, which most programs mean that declare nothing, or
    Macintosh for Latin letters; where most letters are beyond ASCII, the set of another script.
    """
    sample = b"\n".join(value for value in values if not _is_utf8(value))[:_SAMPLE]
    high = len(_HIGH.findall(sample))
    if high >= _FEWEST and high > 0.6 * len(_LETTERS.findall(sample)):
        return _of_another_script(sample, high) or "cp1252"
    windows = _WINDOWS_SIGNS.search(sample) and not _NOT_AS_SIGNS.search(sample)
    return "mac-roman" if _MAC_LETTERS.search(sample) and not windows else "cp1252"


def _of_another_script(sample: bytes, high: int) -> str | None:
    if len(_HEBREW.findall(sample)) > 0.95 * high:
        return "cp1255"
    from charset_normalizer import from_bytes  # loads its tables: only for what no Latin letter tells

    best = from_bytes(sample, cp_isolation=_NO_LATIN).best()
    return best.encoding if best else None


def _is_utf8(value: bytes) -> bool:
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
