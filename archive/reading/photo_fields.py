"""Which value tells what: XMP, IPTC-IIM, Exif and a sidecar reconciled.

Properties and their places follow the IPTC Photo Metadata Standard 2025.1. Where they differ, the order is
that of the Metadata Working Group (Guidelines for Handling Image Metadata 2.0, on reconciling metadata when
reading): Exif first where it has the property; then XMP before IIM, unless the digest kept beside the IIM
shows that the IIM was changed since the XMP was written. City and its like are those of IPTC Core, since
Location Shown may name several places.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.model import Doubt, PhotoMetadata
from archive.reading.photos.dates import edtf_moment
from archive.reading.photos.embedded import Embedded
from archive.reading.photos.iim import LONGEST
from archive.reading.photos.sidecar import Sidecar
from archive.reading.photos.xmp import Xmp
from archive.reading.wire.repair import repaired

_EXIF_NAMES = {
    270: "ImageDescription",
    315: "Artist",
    33432: "Copyright",
    36867: "DateTimeOriginal",
    36881: "OffsetTimeOriginal",
}
_CAMERA_TEXT = re.compile(r"(?:[A-Z]+ )?DIGITAL (?:STILL )?CAMERA|SONY DSC|DCF|default|untitled|\s*", re.I)
_QUOTED_OR_NOT = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^;]*))\s*(?:;|$)')
_LONGEST_VALUE = 100_000
"""Characters of one value: captions of a press photo are a hundredth of it."""


@dataclass(slots=True)
class _Reading:
    """The sources of one photo, and what was noticed on the way that somebody should look at."""

    found: Embedded
    sidecar: Xmp
    doubts: dict[Doubt, None] = field(default_factory=dict)

    def one(self, label: str, name: str, dataset: int | None = None, exif: str | None = None) -> str | None:
        """A property with one value."""
        iim = (value,) if dataset and (value := self.found.iim.first(dataset)) else ()
        return next(iter(self._best(label, name, dataset, (exif,) if exif else (), iim, first=True)), None)

    def many(self, label: str, name: str, dataset: int, exif: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A property with several."""
        return self._best(label, name, dataset, exif, self.found.iim.all(dataset))

    def _best(
        self,
        label: str,
        name: str,
        dataset: int | None,
        exif: tuple[str, ...],
        iim: tuple[str, ...],
        first: bool = False,
    ) -> tuple[str, ...]:
        xmp, beside = self.found.xmp.texts(name), self.sidecar.texts(name)
        xmp, beside = (xmp[:1], beside[:1]) if first else (xmp, beside)
        values = beside or _in_full(exif, xmp or iim)
        if not values and iim and (self.found.iim_is_newer or not xmp):
            values = tuple(_whole(value, xmp) for value in iim)
            if dataset in self.found.iim.guessed:
                self.note(Doubt("character-set-unknown", label))
        values = values or xmp
        if dataset in self.found.iim.full and any(_fills(value, dataset) for value in set(values) & set(iim)):
            self.note(Doubt("field-perhaps-cut-short", label))
        return self._sound(label, values)

    def note(self, doubt: Doubt) -> None:
        """Say once what somebody should look at."""
        self.doubts[doubt] = None

    def _sound(self, label: str, values: tuple[str, ...]) -> tuple[str, ...]:
        """Values without the traces of wrong encodings, and of a length that a caption may have."""
        sound = []
        for value in values:
            text = value[:_LONGEST_VALUE]
            if len(value) > _LONGEST_VALUE:
                self.note(Doubt("field-cut-short", label, _LONGEST_VALUE, len(value)))
            right = repaired(text)
            if right != text:
                self.note(Doubt("field-repaired", f"{label}: {_short(text)}"))
            sound.append(right)
        return tuple(sound)


def _whole(value: str, xmp: tuple[str, ...]) -> str:
    """A value of IIM, or the longer text of XMP that it is the beginning of."""
    return next((text for text in xmp if len(text) > len(value) and text.startswith(value)), value)


def _in_full(exif: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The values of Exif, or those of another place that say the same and more: more names or text."""
    said, more = "; ".join(exif), "; ".join(other)
    return other if said and more.startswith(said) else exif


def _fills(value: str, dataset: int) -> bool:
    """Whether a value takes all the room of its dataset; a letter torn at its end leaves less."""
    return len(value.encode()) > LONGEST[dataset] - 4


def metadata(found: Embedded, beside: Sidecar | None = None) -> PhotoMetadata:
    """Every property of the standard that the archive keeps, and all values as transmitted in `raw`."""
    xmp, sidecar = found.xmp, Xmp()
    if beside is not None and beside.is_newer_than(found.xmp):
        sidecar = beside.xmp
    elif beside is not None:
        xmp = Xmp({**beside.xmp.values, **found.xmp.values})
    reading = _Reading(Embedded(xmp, found.iim, found.exif, found.iim_is_newer), sidecar)
    exif, one, many = found.exif, reading.one, reading.many
    both = Xmp({**xmp.values, **sidecar.values})
    created = _location(both, "Iptc4xmpExt:LocationCreated", "Iptc4xmpExt:LocationShown")
    return PhotoMetadata(
        title=one("Title", "dc:title", 5),
        headline=one("Headline", "photoshop:Headline", 105),
        caption=one("Description", "dc:description", 120, _description(exif)),
        caption_writer=one("Description Writer", "photoshop:CaptionWriter", 122),
        creator=many("Creator", "dc:creator", 80, _artists(exif)),
        creator_title=one("Creator's jobtitle", "photoshop:AuthorsPosition", 85),
        credit_line=one("Credit Line", "photoshop:Credit", 110),
        source=one("Source", "photoshop:Source", 115),
        copyright=one("Copyright Notice", "dc:rights", 116, _copyright(exif)),
        date_created=_date_created(reading),
        keywords=many("Keywords", "dc:subject", 25),
        people=_people(both),
        city=one("City", "photoshop:City", 90) or created.get("City"),
        region=one("Province/State", "photoshop:State", 95) or created.get("ProvinceState"),
        country=one("Country", "photoshop:Country", 101) or created.get("CountryName"),
        sublocation=one("Sublocation", "Iptc4xmpCore:Location", 92) or created.get("Sublocation"),
        instructions=one("Instructions", "photoshop:Instructions", 40),
        usage_terms=one("Rights Usage Terms", "xmpRights:UsageTerms"),
        alt=one("Alt Text", "Iptc4xmpCore:AltTextAccessibility"),
        raw=_raw(found, beside, reading),
        doubts=tuple(reading.doubts),
    )


def _description(exif: Mapping[int, str]) -> str | None:
    text = exif.get(270, "")
    return None if _CAMERA_TEXT.fullmatch(text) else text


def _artists(exif: Mapping[int, str]) -> tuple[str, ...]:
    """Exif Artist: names are parted by semicolons, those with one inside quoted (MWG 2.0, Creator)."""
    names = (quoted or plain for quoted, plain in _QUOTED_OR_NOT.findall(exif.get(315, "")))
    return tuple(dict.fromkeys(name for text in names if (name := text.replace('""', '"').strip())))


def _copyright(exif: Mapping[int, str]) -> str | None:
    """Exif Copyright: photographer's and editor's notices parted by a zero byte (Exif 2.32, tag 33432)."""
    return ", ".join(text for part in exif.get(33432, "").split("\x00") if (text := part.strip())) or None


def _people(xmp: Xmp) -> tuple[str, ...]:
    named = list(xmp.texts("Iptc4xmpExt:PersonInImage"))
    for person in xmp.structures("Iptc4xmpExt:PersonInImageWDetails"):
        named += Xmp(person).texts("Iptc4xmpExt:PersonName")
    return tuple(dict.fromkeys(repaired(name) for name in named))


def _location(xmp: Xmp, *names: str) -> dict[str, str]:
    """The first stated location, created before shown, by the field names of the standard."""
    for name in names:
        for place in xmp.structures(name):
            fields = {key.rpartition(":")[2]: Xmp(place).text(key) for key in place}
            return {key: repaired(value) for key, value in fields.items() if value}
    return {}


def _date_created(reading: _Reading) -> str | None:
    """When the photo was taken; a statement of the same day that tells the time and its zone goes before."""
    xmp, iim, exif = reading.found.xmp, reading.found.iim, reading.found.exif
    named = ("photoshop:DateCreated", "exif:DateTimeOriginal")
    in_sidecar = [edtf_moment(reading.sidecar.text(name)) for name in named]
    in_exif = edtf_moment(f"{exif.get(36867, '')}{exif.get(36881, '')}")
    in_xmp = [edtf_moment(xmp.text(name)) for name in (*named, "xmp:CreateDate")]
    in_iim = edtf_moment(iim.first(55), iim.first(60) or "")
    first = in_iim if reading.found.iim_is_newer else in_xmp[0]
    stated = [date for date in (*in_sidecar, in_exif, first, in_xmp[0], in_iim, *in_xmp) if date]
    if not stated:
        return None
    return max((date for date in stated if date.startswith(stated[0])), key=len)


def _raw(found: Embedded, beside: Sidecar | None, reading: _Reading) -> dict[str, Any]:
    raw: dict[str, Any] = {f"xmp:{name}": value for name, value in found.xmp.values.items()}
    raw |= found.iim.raw
    raw |= {f"exif:{_EXIF_NAMES[tag]}": text for tag, text in found.exif.items() if tag in _EXIF_NAMES}
    if beside is not None:
        raw |= {f"sidecar:{name}": value for name, value in beside.xmp.values.items()}
    for name in [name for name, value in raw.items() if len(repr(value)) > 2 * _LONGEST_VALUE]:
        del raw[name]
        reading.note(Doubt("property-not-kept", name[:80]))
    return raw


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
