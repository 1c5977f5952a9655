"""Exif's texts on a photo: description, artists and notice, as the Metadata Working Group has them read
(Guidelines for Handling Image Metadata 2.0).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from archive.reading.photo.by_itself import written_by_itself

DESCRIPTION, ARTIST, COPYRIGHT = 270, 315, 33432
TAKEN, OFFSET = 36867, 36881
"""Tags: ImageDescription, Artist, Copyright; of the Exif directory DateTimeOriginal, OffsetTimeOriginal."""
TITLE, COMMENT, AUTHOR, KEYWORDS, SUBJECT = range(0x9C9B, 0x9CA0)
WINDOWS_TAGS = frozenset((TITLE, COMMENT, AUTHOR, KEYWORDS, SUBJECT))
"""Tags that Windows writes in UTF-16: XPTitle, XPComment, XPAuthor, XPKeywords, XPSubject."""

_NO_ASCII_WORDS = re.compile(r"[^A-Za-z0-9]+")
_QUOTED_OR_NOT = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^;]*))\s*(?:;|$)')


def description(exif: Mapping[int, str]) -> str | None:
    """What is said of the picture, None where the camera filled it in by itself."""
    text = exif.get(DESCRIPTION, "")
    return None if written_by_itself(text, exif) else text


def artists(exif: Mapping[int, str], tag: int = ARTIST) -> tuple[str, ...]:
    """Exif Artist: names are parted by semicolons, those with one inside quoted (MWG 2.0, Creator)."""
    names = (quoted or plain for quoted, plain in _QUOTED_OR_NOT.findall(exif.get(tag, "")))
    return tuple(dict.fromkeys(name for text in names if (name := text.replace('""', '"').strip())))


def notice(exif: Mapping[int, str]) -> str | None:
    """Exif Copyright: photographer's and editor's notices parted by a zero byte (Exif 2.32, tag 33432)."""
    return ", ".join(text for part in exif.get(COPYRIGHT, "").split("\x00") if (text := part.strip())) or None


def in_full(exif: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The values of Exif, or those of another place that say the same and more: more names or text, names
    one by one, letters beyond ASCII that the program which wrote Exif could not keep.
    """
    said, more = "; ".join(exif), "; ".join(other)
    return other if said and (more.startswith(said) or is_poorer(said, more)) else exif


def is_poorer(said: str, more: str) -> bool:
    """Whether a text in ASCII is another without its other letters, or with its signs changed."""
    if not said.isascii() or not more:
        return False
    left = _of_ascii(said)
    plain = unicodedata.normalize("NFKD", more)
    return left in (_of_ascii(more), _of_ascii(plain)) if left else not said.strip("?_ ;,.")


def _of_ascii(text: str) -> str:
    return _NO_ASCII_WORDS.sub("", text).casefold()
