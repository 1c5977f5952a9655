"""What the numbers of a query mean: "4", ">=3", "2..4" as whole numbers from the lowest to the highest."""

from __future__ import annotations

import re

from archive.search.language.tree import Range

_NUMBER = re.compile(r"-?[0-9]{1,9}")


def is_number(text: str) -> bool:
    """Whether a text says a whole number in a query."""
    return _NUMBER.fullmatch(text) is not None


def is_reversed(wanted: Range) -> bool:
    """Whether a range ends before it begins."""
    return wanted.low is not None and wanted.high is not None and int(wanted.low) > int(wanted.high)


def among(wanted: Range, known: range) -> range:
    """Those of the known numbers that lie in a range, or in the one the other way round."""
    low = int(wanted.low) if wanted.low is not None else known.start
    high = int(wanted.high) if wanted.high is not None else known.stop - 1
    if is_reversed(wanted):
        low, high = high, low
    if not wanted.includes_ends:
        low, high = low + (wanted.low is not None), high - (wanted.high is not None)
    return range(max(low, known.start), min(high + 1, known.stop))
