"""Exif's texts on a photo: description, artists and notice, as the Metadata Working Group has them read
(Guidelines for Handling Image Metadata 2.0).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

DESCRIPTION, ARTIST, COPYRIGHT = 270, 315, 33432
TAKEN, OFFSET = 36867, 36881
"""Tags: ImageDescription, Artist, Copyright; of the Exif directory DateTimeOriginal, OffsetTimeOriginal."""

_CAMERA_TEXT = re.compile(r"(?:[A-Z]+ )?DIGITAL (?:STILL )?CAMERA|SONY DSC|DCF|default|untitled|\s*", re.I)
_QUOTED_OR_NOT = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^;]*))\s*(?:;|$)')


def description(exif: Mapping[int, str]) -> str | None:
    """What is said of the picture, None where the camera filled it in by itself."""
    text = exif.get(DESCRIPTION, "")
    return None if _CAMERA_TEXT.fullmatch(text) else text


def artists(exif: Mapping[int, str]) -> tuple[str, ...]:
    """Exif Artist: names are parted by semicolons, those with one inside quoted (MWG 2.0, Creator)."""
    names = (quoted or plain for quoted, plain in _QUOTED_OR_NOT.findall(exif.get(ARTIST, "")))
    return tuple(dict.fromkeys(name for text in names if (name := text.replace('""', '"').strip())))


def notice(exif: Mapping[int, str]) -> str | None:
    """Exif Copyright: photographer's and editor's notices parted by a zero byte (Exif 2.32, tag 33432)."""
    return ", ".join(text for part in exif.get(COPYRIGHT, "").split("\x00") if (text := part.strip())) or None


def in_full(exif: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The values of Exif, or those of another place that say the same and more: more names or text."""
    said, more = "; ".join(exif), "; ".join(other)
    return other if said and more.startswith(said) else exif
