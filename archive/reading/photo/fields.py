"""Which value tells what: XMP, IPTC-IIM, Exif and a sidecar reconciled.

Properties and their places follow the IPTC Photo Metadata Standard 2025.1. Where they differ, the order is
that of the Metadata Working Group (Guidelines for Handling Image Metadata 2.0, on reconciling metadata when
reading): Exif first where it has the property; then XMP before IIM, unless the digest kept beside the IIM
shows that the IIM was changed since the XMP was written. Where XMP and IIM agree, they go before an Exif
that says otherwise: newsrooms write both, and Exif is what the camera left. City and its like are those of
IPTC Core, since Location Shown may name several places.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from archive.model import Doubt, Location, PhotoMetadata
from archive.reading.photo import exif_texts, positions, rights
from archive.reading.photo.by_itself import written_by_itself
from archive.reading.photo.dates import edtf_moment
from archive.reading.photo.embedded import ORIENTATION, Embedded
from archive.reading.photo.iim import LONGEST
from archive.reading.photo.keyword_lists import single_keywords
from archive.reading.photo.keyword_paths import keyword_paths
from archive.reading.photo.ratings import rating
from archive.reading.photo.regions import Frame, people, regions
from archive.reading.photo.sidecar import Sidecar
from archive.reading.photo.xmp import Xmp
from archive.reading.wire.repair import repaired
from archive.text import name_key

_EXIF_NAMES = {
    270: "ImageDescription",
    315: "Artist",
    33432: "Copyright",
    36867: "DateTimeOriginal",
    36881: "OffsetTimeOriginal",
}
_CREATED, _SHOWN = "Iptc4xmpExt:LocationCreated", "Iptc4xmpExt:LocationShown"
_NAMES_OF_A_PLACE = ("LocationName", "Sublocation", "City", "ProvinceState", "CountryName", "WorldRegion")
"""What a location may be called by (the standard's Location Details), exact ones first."""
_DESCRIPTION = "Description"
"""What cameras and programs fill in by themselves too."""
_MOST_LOCATIONS, _LONGEST_NAME = 100, 200
_LONGEST_VALUE = 100_000
"""Characters of one value: captions of a press photo are a hundredth of it."""


@dataclass(slots=True)
class _Reading:
    """The sources of one photo, and what was noticed on the way that somebody should look at."""

    found: Embedded
    sidecar: Xmp
    doubts: dict[Doubt, None] = field(default_factory=dict)

    def one(
        self,
        label: str,
        name: str,
        dataset: int | None = None,
        exif: str | None = None,
        weak: tuple[str | None, ...] = (),
    ) -> str | None:
        """A property with one value; `weak` are places that count where no standard one has it."""
        iim = (value,) if dataset and (value := self.found.iim.first(dataset)) else ()
        exact, other = (exif,) if exif else (), tuple(value for value in weak if value)
        return next(iter(self._best(label, name, dataset, exact, iim, other, first=True)), None)

    def many(
        self,
        label: str,
        name: str,
        dataset: int,
        exif: tuple[str, ...] = (),
        weak: tuple[tuple[str, ...], ...] = (),
    ) -> tuple[str, ...]:
        """A property with several."""
        other = next((values for values in weak if values), ())
        return self._best(label, name, dataset, exif, self.found.iim.all(dataset), other)

    def _best(
        self,
        label: str,
        name: str,
        dataset: int | None,
        exif: tuple[str, ...],
        iim: tuple[str, ...],
        weak: tuple[str, ...],
        first: bool = False,
    ) -> tuple[str, ...]:
        xmp, beside = self.found.xmp.texts(name), self.sidecar.texts(name)
        if label == _DESCRIPTION:
            xmp, beside, iim, weak = (self._said(values) for values in (xmp, beside, iim, weak))
        xmp, beside = (xmp[:1], beside[:1]) if first else (xmp, beside)
        agreed = xmp if xmp and iim and _agree(xmp, iim, dataset) else ()
        values = beside or agreed or exif_texts.in_full(exif, xmp or iim)
        if not values and iim and (self.found.iim_is_newer or not xmp):
            values = tuple(_whole(value, xmp) for value in iim)
            if dataset in self.found.iim.guessed:
                self.note(Doubt("character-set-unknown", label))
        values = values or xmp or (weak[:1] if first else weak)
        if dataset in self.found.iim.full and any(_fills(value, dataset) for value in set(values) & set(iim)):
            self.note(Doubt("field-perhaps-cut-short", label))
        return self._sound(label, values)

    def _said(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Values that a person wrote."""
        return tuple(value for value in values if not written_by_itself(value, self.found.exif))

    def note(self, doubt: Doubt) -> None:
        """Say once what somebody should look at."""
        self.doubts[doubt] = None

    def _sound(self, label: str, values: tuple[str, ...]) -> tuple[str, ...]:
        """Values without the traces of wrong encodings, and of a length that a caption may have."""
        sound = []
        for value in values:
            text = value[:_LONGEST_VALUE].replace("\r\n", "\n").replace("\r", "\n")  # IIM ends lines by CR
            if len(value) > _LONGEST_VALUE:
                self.note(Doubt("field-cut-short", label, _LONGEST_VALUE, len(value)))
            right = repaired(text)
            if right != text:
                self.note(Doubt("field-repaired", f"{label}: {_short(text)}"))
            sound.append(right)
        return tuple(sound)


def _agree(xmp: tuple[str, ...], iim: tuple[str, ...], dataset: int | None) -> bool:
    """Whether both say the same, as far as IIM has room and letters for it."""
    long, short = ("; ".join(" ".join(value.split()) for value in values) for values in (xmp, iim))
    cut = dataset is not None and len(iim[-1].encode()) > LONGEST.get(dataset, 2**31) - 4
    return long == short or (cut and long.startswith(short)) or exif_texts.is_poorer(short, long)


def _whole(value: str, xmp: tuple[str, ...]) -> str:
    """A value of IIM, or the longer text of XMP that it is the beginning of."""
    return next((text for text in xmp if len(text) > len(value) and text.startswith(value)), value)


def _fills(value: str, dataset: int) -> bool:
    """Whether a value takes all the room of its dataset; a letter torn at its end leaves less."""
    return len(value.encode()) > LONGEST[dataset] - 4


def metadata(found: Embedded, beside: Sidecar | None = None, size: tuple[int, int] = (0, 0)) -> PhotoMetadata:
    """Every property of the standard that the archive keeps, what other programs add to it, and all values as
    transmitted in `raw`. `size` is that of the picture as stored, in pixels.
    """
    xmp, sidecar = found.xmp, Xmp()
    if beside is not None and beside.is_newer_than(found.xmp):
        sidecar = beside.xmp
    elif beside is not None:
        xmp = Xmp({**beside.xmp.values, **found.xmp.values})
    reading = _Reading(replace(found, xmp=xmp), sidecar)
    exif, one, many = found.exif, reading.one, reading.many
    both = Xmp({**xmp.values, **sidecar.values})
    created = _location(both, _CREATED, _SHOWN)
    photo = PhotoMetadata(
        title=one("Title", "dc:title", 5, None, (exif.get(exif_texts.TITLE), found.texts.get("title"))),
        headline=one("Headline", "photoshop:Headline", 105),
        caption=one(
            "Description", "dc:description", 120, exif_texts.description(exif), _captions(both, found)
        ),
        caption_writer=one("Description Writer", "photoshop:CaptionWriter", 122),
        creator=many("Creator", "dc:creator", 80, exif_texts.artists(exif), _creators(both, found)),
        creator_title=one("Creator's jobtitle", "photoshop:AuthorsPosition", 85),
        credit_line=one("Credit Line", "photoshop:Credit", 110),
        source=one("Source", "photoshop:Source", 115),
        copyright=one("Copyright Notice", "dc:rights", 116, exif_texts.notice(exif), _notices(both, found)),
        date_created=_date_created(reading),
        keywords=single_keywords(
            many("Keywords", "dc:subject", 25, (), _keywords(found)), keyword_paths(both)
        ),
        city=one("City", "photoshop:City", 90) or created.get("City"),
        region=one("Province/State", "photoshop:State", 95) or created.get("ProvinceState"),
        country=one("Country", "photoshop:Country", 101) or created.get("CountryName"),
        sublocation=one("Sublocation", "Iptc4xmpCore:Location", 92) or created.get("Sublocation"),
        instructions=one("Instructions", "photoshop:Instructions", 40),
        usage_terms=one("Rights Usage Terms", "xmpRights:UsageTerms"),
        alt=one("Alt Text", "Iptc4xmpCore:AltTextAccessibility"),
        other_constraints=one("Other Constraints", "plus:OtherConstraints"),
        raw=_raw(found, beside, reading),
        doubts=tuple(reading.doubts),
    )
    marked = _with_marks(photo, both, found.numbers, size)
    return _with_rights(_at(_position(reading), marked), both)


def _captions(xmp: Xmp, found: Embedded) -> tuple[str | None, ...]:
    """Descriptions outside the standard's places: Exif as XMP repeats it, Windows', a PNG's own."""
    in_exif = (found.exif.get(tag) for tag in (exif_texts.COMMENT, exif_texts.SUBJECT))
    return xmp.text("tiff:ImageDescription"), *in_exif, found.texts.get("description")


def _creators(xmp: Xmp, found: Embedded) -> tuple[tuple[str, ...], ...]:
    named = (xmp.text("tiff:Artist"), found.exif.get(exif_texts.AUTHOR), found.texts.get("author"))
    return tuple(exif_texts.artists({exif_texts.ARTIST: name}) for name in named if name)


def _notices(xmp: Xmp, found: Embedded) -> tuple[str | None, ...]:
    return xmp.text("tiff:Copyright"), found.texts.get("copyright")


def _keywords(found: Embedded) -> tuple[tuple[str, ...], ...]:
    return (exif_texts.artists(found.exif, exif_texts.KEYWORDS),)


def _with_marks(
    photo: PhotoMetadata, both: Xmp, exif: Mapping[int, int], size: tuple[int, int]
) -> PhotoMetadata:
    """The photo with what somebody marked in it: people, places, tags, stars."""
    marked = regions(both, Frame(*size, exif.get(ORIENTATION, 1)))
    return replace(
        photo,
        people=_people(both, people(marked)),
        regions=marked,
        keyword_paths=keyword_paths(both),
        locations=_locations(both),
        rating=rating(both, exif),
    )


def _at(place: positions.Position | None, photo: PhotoMetadata) -> PhotoMetadata:
    if place is None:
        return photo
    latitude, longitude, altitude = place
    return replace(photo, latitude=latitude, longitude=longitude, altitude=altitude)


def _with_rights(photo: PhotoMetadata, both: Xmp) -> PhotoMetadata:
    """The photo with its releases, its owners and what may be done with it."""
    return replace(
        photo,
        web_statement=rights.address(both.text("xmpRights:WebStatement")),
        data_mining=rights.code(both, "plus:DataMining", "DMI"),
        model_release=rights.code(both, "plus:ModelReleaseStatus", "MR"),
        property_release=rights.code(both, "plus:PropertyReleaseStatus", "PR"),
        minor_model_age=rights.code(both, "plus:MinorModelAgeDisclosure", "AG"),
        image_creators=rights.owners(both, "plus:ImageCreator"),
        copyright_owners=rights.owners(both, "plus:CopyrightOwner"),
        licensors=rights.licensors(both),
    )


def _position(reading: _Reading) -> positions.Position | None:
    """Where the camera stood: Exif before XMP (MWG 2.0, on GPS), the place of Location Created last."""
    found, beside = reading.found, reading.sidecar
    created = [*beside.structures(_CREATED), *found.xmp.structures(_CREATED)]
    in_xmp = (found.xmp, *(Xmp(place) for place in created[:1]))
    told = (positions.of_xmp(beside), positions.of_exif(found.gps), *map(positions.of_xmp, in_xmp))
    return next((place for place in told if place is not None), None)


def _people(xmp: Xmp, in_regions: tuple[str, ...]) -> tuple[str, ...]:
    """Whom the standard's own properties name, and those in regions who are not among them."""
    named = list(xmp.texts("Iptc4xmpExt:PersonInImage"))
    for person in xmp.structures("Iptc4xmpExt:PersonInImageWDetails"):
        named += Xmp(person).texts("Iptc4xmpExt:PersonName")
    own = tuple(dict.fromkeys(repaired(name) for name in named))
    known = {name_key(name): name for name in (*in_regions[::-1], *own[::-1])}
    return tuple(dict.fromkeys((*own, *(known[name_key(name)] for name in in_regions))))


def _location(xmp: Xmp, *names: str) -> dict[str, str]:
    """The first stated location, created before shown, by the field names of the standard."""
    for name in names:
        for place in xmp.structures(name):
            fields = {key.rpartition(":")[2]: Xmp(place).text(key) for key in place}
            return {key: repaired(value) for key, value in fields.items() if value}
    return {}


def _locations(xmp: Xmp) -> tuple[Location, ...]:
    """Every stated location by the most exact of its names, created before shown."""
    found = []
    for prop, role in ((_CREATED, "created"), (_SHOWN, "shown")):
        for place in islice(xmp.structures(prop), _MOST_LOCATIONS):
            told = (Xmp(place).text(f"Iptc4xmpExt:{name}") for name in _NAMES_OF_A_PLACE)
            name = repaired(next((text for text in told if text), ""))
            if 0 < len(name) <= _LONGEST_NAME:
                found.append(Location(name, role))
    return tuple(dict.fromkeys(found))


def _date_created(reading: _Reading) -> str | None:
    """When the photo was taken; a statement of the same day that tells the time and its zone goes before."""
    xmp, iim, exif = reading.found.xmp, reading.found.iim, reading.found.exif
    named = ("photoshop:DateCreated", "exif:DateTimeOriginal")
    in_sidecar = [edtf_moment(reading.sidecar.text(name)) for name in named]
    in_exif = edtf_moment(f"{exif.get(36867, '')}{exif.get(36881, '')}")
    in_xmp = [edtf_moment(xmp.text(name)) for name in (*named, "xmp:CreateDate")]
    in_iim = edtf_moment(iim.first(55), iim.first(60) or "")
    first = in_iim if reading.found.iim_is_newer else in_xmp[0]
    agreed = in_iim if in_iim and in_xmp[0] and in_iim[:10] == in_xmp[0][:10] else None
    stated = [date for date in (*in_sidecar, agreed, in_exif, first, in_xmp[0], in_iim, *in_xmp) if date]
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
