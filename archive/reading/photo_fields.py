"""Which embedded value tells what: XMP, IPTC-IIM and Exif reconciled.

Properties and their places follow the IPTC Photo Metadata Standard 2025.1; where they differ the order
is XMP, then IIM, then Exif, as the Metadata Working Group's guidelines have it for files whose IIM was
not changed behind the XMP's back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.model import PhotoMetadata
from archive.reading.iim import LONGEST, Iim, repair
from archive.reading.xmp import Xmp

_EXIF_NAMES = {270: "ImageDescription", 315: "Artist", 33432: "Copyright", 36867: "DateTimeOriginal"}
_CAMERA_TEXT = re.compile(r"(?:[A-Z]+ )?DIGITAL (?:STILL )?CAMERA|SONY DSC|DCF|default|untitled|\s*", re.I)
_DATE = re.compile(r"((?:1[0-9]|20)\d\d)(?:[-:./]?(\d\d)(?:[-:./]?(\d\d))?)?")


@dataclass(frozen=True, slots=True)
class Sources:
    """The three places in which a file may carry metadata; `exif` by tag number."""

    xmp: Xmp = field(default_factory=Xmp)
    iim: Iim = field(default_factory=Iim)
    exif: Mapping[int, str] = field(default_factory=dict)


def metadata(sources: Sources) -> PhotoMetadata:
    """Every property of the standard that the archive keeps, and all values as transmitted in `raw`."""
    xmp, exif = sources.xmp, sources.exif
    created = _location(xmp, "Iptc4xmpExt:LocationCreated", "Iptc4xmpExt:LocationShown")
    return PhotoMetadata(
        title=_one(sources, "dc:title", 5),
        headline=_one(sources, "photoshop:Headline", 105),
        caption=_one(sources, "dc:description", 120) or _description(exif),
        caption_writer=_one(sources, "photoshop:CaptionWriter", 122),
        creator=_many(sources, "dc:creator", 80) or _artists(exif),
        creator_title=_one(sources, "photoshop:AuthorsPosition", 85),
        credit_line=_one(sources, "photoshop:Credit", 110),
        source=_one(sources, "photoshop:Source", 115),
        copyright=_one(sources, "dc:rights", 116) or _copyright(exif),
        date_created=_date_created(sources),
        keywords=_many(sources, "dc:subject", 25),
        people=_people(xmp),
        city=_one(sources, "photoshop:City", 90) or created.get("City"),
        region=_one(sources, "photoshop:State", 95) or created.get("ProvinceState"),
        country=_one(sources, "photoshop:Country", 101) or created.get("CountryName"),
        sublocation=_one(sources, "Iptc4xmpCore:Location", 92) or created.get("Sublocation"),
        instructions=_one(sources, "photoshop:Instructions", 40),
        usage_terms=xmp.text("xmpRights:UsageTerms"),
        alt=xmp.text("Iptc4xmpCore:AltTextAccessibility"),
        raw=_raw(sources),
    )


def _one(sources: Sources, name: str, dataset: int) -> str | None:
    """XMP before IIM; where IIM was cut at 32 octets it never wins over the longer text of XMP."""
    return sources.xmp.text(name) or sources.iim.first(dataset)


def _many(sources: Sources, name: str, dataset: int) -> tuple[str, ...]:
    return sources.xmp.texts(name) or sources.iim.all(dataset)


def _description(exif: Mapping[int, str]) -> str | None:
    text = repair(exif.get(270, ""))
    return None if _CAMERA_TEXT.fullmatch(text) else text


def _artists(exif: Mapping[int, str]) -> tuple[str, ...]:
    """Exif Artist: several names are parted by semicolons (Exif 2.32, tag 315)."""
    return tuple(name for part in exif.get(315, "").split(";") if (name := repair(part.strip())))


def _copyright(exif: Mapping[int, str]) -> str | None:
    """Exif Copyright: photographer's and editor's notices parted by a zero byte (Exif 2.32, tag 33432)."""
    notices = [text for part in exif.get(33432, "").split("\x00") if (text := repair(part.strip()))]
    return ", ".join(notices) or None


def _people(xmp: Xmp) -> tuple[str, ...]:
    named = list(xmp.texts("Iptc4xmpExt:PersonInImage"))
    for person in xmp.structures("Iptc4xmpExt:PersonInImageWDetails"):
        named += Xmp(person).texts("Iptc4xmpExt:PersonName")
    return tuple(dict.fromkeys(named))


def _location(xmp: Xmp, *names: str) -> dict[str, str]:
    """The first stated location, created before shown, by the field names of the standard."""
    for name in names:
        for place in xmp.structures(name):
            fields = {key.rpartition(":")[2]: Xmp(place).text(key) for key in place}
            return {key: value for key, value in fields.items() if value}
    return {}


def _date_created(sources: Sources) -> str | None:
    stated = (
        sources.xmp.text("photoshop:DateCreated"),
        sources.iim.first(55),
        sources.xmp.text("exif:DateTimeOriginal"),
        sources.exif.get(36867),
        sources.xmp.text("xmp:CreateDate"),
    )
    return next((date for text in stated if (date := edtf_date(text))), None)


def edtf_date(text: str | None) -> str | None:
    """The day, month or year of "2014-08-07T10:00", "20140807", "2014:08:07 10:00:00", "20140000"."""
    found = _DATE.match((text or "").strip())
    if not found:
        return None
    year, month, day = found.groups()
    if not month or not 1 <= int(month) <= 12:
        return str(year)
    return f"{year}-{month}-{day}" if day and 1 <= int(day) <= 31 else f"{year}-{month}"


def _raw(sources: Sources) -> dict[str, Any]:
    raw: dict[str, Any] = {f"xmp:{name}": value for name, value in sources.xmp.values.items()}
    raw |= sources.iim.raw
    raw |= {f"exif:{_EXIF_NAMES[tag]}": text for tag, text in sources.exif.items() if tag in _EXIF_NAMES}
    suspect = sorted(f"iim:2:{number}" for number in sources.iim.cut)
    return raw | ({f"cut at {LONGEST} bytes": suspect} if suspect else {})
