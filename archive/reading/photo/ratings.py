"""Stars: XMP's own rating, Windows' percentage, ACDSee's, and Windows' two tags of Exif."""

from __future__ import annotations

from collections.abc import Mapping

from archive.reading.photo.numbers import number
from archive.reading.photo.xmp import Xmp

RATING_TAG, PERCENT_TAG = 0x4746, 0x4749
_STEPS = (1, 13, 38, 63, 88)
"""Percentages from which on Windows shows one star more."""


def rating(xmp: Xmp, exif: Mapping[int, int]) -> int | None:
    """1 to 5, 0 for unrated, -1 for rejected (XMP, `xmp:Rating`); None where nothing sensible is told.

    XMP goes before Exif, which only Windows writes; stars before percentages.
    """
    stars = (xmp.text("xmp:Rating"), exif.get(RATING_TAG), xmp.text("acdsee:rating"))
    percentages = (xmp.text("MicrosoftPhoto:Rating"), exif.get(PERCENT_TAG))
    told = (*map(_stars, stars), *map(_of_percent, percentages))
    return next((value for value in told if value is not None), None)


def _stars(value: str | int | None) -> int | None:
    told = number(value)
    if told is None or not (told == -1 or 0 <= told <= 5):
        return None
    return int(told + 0.5) if told >= 0 else -1


def _of_percent(value: str | int | None) -> int | None:
    told = number(value)
    return sum(told >= step for step in _STEPS) if told is not None and 0 <= told <= 100 else None
