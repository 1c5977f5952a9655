"""Which tags of Exif have to change: those that readers would believe before XMP and IPTC (Metadata Working
Group, Guidelines 2.0), where they say something else. All others stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.exchange.formats import facts
from archive.exchange.metadata.tiff_tags import ASCII, Changes
from archive.model import PhotoMetadata
from archive.reading.photo import exif_texts
from archive.reading.photo.dates import edtf_moment
from archive.reading.photo.exif_texts import ARTIST, COPYRIGHT, DESCRIPTION, OFFSET, TAKEN

_FRACTION = 0x9291
"""SubSecTimeOriginal."""
_MOMENT = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?)?)?"
)
TextOf = Callable[[int], str]
"""Gives the text of a tag, "" for none."""


def of_texts(said: PhotoMetadata, text_of: TextOf) -> Changes:
    """Changes of the first directory: description, artists, notice."""
    told = {tag: text for tag in (DESCRIPTION, ARTIST, COPYRIGHT) if (text := text_of(tag))}
    description, notice = exif_texts.description(told), exif_texts.notice(told)
    stated = {
        DESCRIPTION: ((description,) if description else (), (said.caption,) if said.caption else ()),
        ARTIST: (exif_texts.artists(told), said.creator),
        COPYRIGHT: ((notice,) if notice else (), (said.copyright,) if said.copyright else ()),
    }
    return {
        tag: (ASCII, _joined(ours).encode("utf-8", "replace") + b"\x00") if ours else None
        for tag, (exif, ours) in stated.items()
        if exif and exif_texts.in_full(exif, ours) != ours
    }


def of_date(said: PhotoMetadata, text_of: TextOf) -> Changes:
    """Changes of the Exif directory: when the photo was taken. What is not known of it is blank (Exif 3.0,
    DateTimeOriginal).
    """
    told = facts.xmp_date(edtf_moment(f"{text_of(TAKEN)}{text_of(OFFSET)}"))
    if told is None or (facts.xmp_date(said.date_created) or "").startswith(told):
        return {}
    found = _MOMENT.fullmatch(said.date_created or "")
    if not found:
        return {TAKEN: None, OFFSET: None, _FRACTION: None}
    year, month, day, hour, minute, second, zone = (part or "" for part in found.groups())
    clock = f"{hour or '  '}:{minute or '  '}:{second or ('00' if hour else '  ')}"
    zone = "+00:00" if zone == "Z" else zone
    return {
        TAKEN: (ASCII, f"{year}:{month or '  '}:{day or '  '} {clock}\x00".encode()),
        OFFSET: (ASCII, f"{zone}\x00".encode()) if zone and hour else None,
        _FRACTION: None,
    }


def _joined(names: tuple[str, ...]) -> str:
    """Several names as Exif has them: parted by semicolons, those with one inside quoted."""
    if len(names) == 1:
        return names[0]
    quoted = (f'"{name.replace(chr(34), chr(34) * 2)}"' if ";" in name else name for name in names)
    return "; ".join(quoted)
