"""Numbers as programs write them into metadata: decimal, or as a fraction of two."""

from __future__ import annotations

import re
from typing import Any

_DECIMAL = re.compile(r"[-+]?(?:\d{1,30}(?:[.,]\d{0,30})?|[.,]\d{1,30})(?:[eE][-+]?\d{1,3})?")
_LARGEST = 1e12
"""Beyond any length, degree or percentage; what is larger cannot be reckoned with safely."""
_FRACTION = re.compile(r"([-+]?\d{1,12})/(\d{1,12})")


def number(value: Any) -> float | None:
    """A text, or a number of Exif's, as a number; None for what is none, or none that can be worked with.

    XMP writes rationals as "1230/10"; some programs write decimals with the comma of their language.
    """
    try:
        found = _of_text(value.strip()) if isinstance(value, str) else float(value)
    except (TypeError, ValueError, ArithmeticError):
        return None
    return found if abs(found) <= _LARGEST else None


def _of_text(text: str) -> float:
    if fraction := _FRACTION.fullmatch(text):
        return int(fraction[1]) / int(fraction[2])
    if not _DECIMAL.fullmatch(text):
        raise ValueError(text)
    return float(text.replace(",", "."))
