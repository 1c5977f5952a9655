"""The properties of XMP that are written of a photo: one table, in the order of writing.

Names and shapes are those of the IPTC Photo Metadata Standard 2025.1, PLUS, the Metadata Working Group,
digiKam and Lightroom.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element

from archive.model import PEOPLE, PhotoMetadata, Region
from archive.reading.photo.keyword_lists import single_keywords
from archive.reading.photo.regions import Box, Frame
from archive.reading.photo.xmp import PREFIXES

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_RESOURCE = f"{{{RDF}}}parseType"
_PLUS = "http://ns.useplus.org/ldf/vocab/"
_KINDS = "http://cv.iptc.org/newscodes/imageregiontype/"
_NAMESPACES = {prefix: address for address, prefix in PREFIXES.items()}
_MARKS = {"face": "Face", "human": "Face", "pet": "Pet", "focus": "Focus", "barcode": "BarCode"}
"""What the Metadata Working Group calls the kinds of regions that it knows."""
_ONLY_THERE = ("focus", "barcode")
"""Kinds of its own, for which IPTC has no word."""
_BACK = {6: 8, 8: 6}
"""The turns that are not undone by themselves (Exif, Orientation)."""

Value = Mapping[str, object] | str
Made = Callable[[PhotoMetadata, int], _Element | None]


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name with its prefix, the field of `PhotoMetadata` that it tells, and what makes its
    element (None for nothing to say) of all that is said and of the Exif orientation of the picture.
    """

    name: str
    field: str
    made: Made
    is_structure: bool = False


def qualified(name: str) -> str:
    """A name with its prefix as lxml has it."""
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def _element(name: str, text: str | None = None) -> _Element:
    made = etree.Element(qualified(name))
    made.text = text
    return made


def _item(value: Value) -> _Element:
    item = etree.Element(f"{{{RDF}}}li")
    if isinstance(value, str):
        item.text = value
    else:
        _fill(item, value)
    return item


def _fill(element: _Element, fields: Mapping[str, object]) -> None:
    """Give an element the fields of a structure: texts, elements, or structures within."""
    element.set(_RESOURCE, "Resource")
    for name, value in fields.items():
        if isinstance(value, str):
            element.append(_element(name, value))
        elif isinstance(value, Mapping):
            inner = _element(name)
            _fill(inner, value)
            element.append(inner)
        elif isinstance(value, etree._Element):
            element.append(value)


def _listed(name: str, container: str, values: Iterable[Value]) -> _Element | None:
    items = [_item(value) for value in values]
    if not items:
        return None
    made = _element(name)
    etree.SubElement(made, f"{{{RDF}}}{container}").extend(items)
    return made


def _in_languages(name: str, text: str | None) -> _Element | None:
    made = _listed(name, "Alt", [text] if text else [])
    if made is not None:
        made[0][0].set(_LANGUAGE, "x-default")
    return made


def _plain(name: str, field: str, prefix: str = "") -> Property:
    def made(said: PhotoMetadata, _: int) -> _Element | None:
        value = getattr(said, field)
        return None if value in (None, "") else _element(name, f"{prefix}{value}")

    return Property(name, field, made)


def _alternatives(name: str, field: str) -> Property:
    return Property(name, field, lambda said, _: _in_languages(name, getattr(said, field)))


def _texts(name: str, field: str, container: str) -> Property:
    return Property(name, field, lambda said, _: _listed(name, container, getattr(said, field)))


def _paths(name: str, container: str, separator: str) -> Property:
    """Tags in trees; a keyword too that would else be taken for several in one string ("Norr, Abel")."""

    def made(said: PhotoMetadata, _: int) -> _Element | None:
        paths = dict.fromkeys(said.keyword_paths)
        if single_keywords(said.keywords, paths) != said.keywords:
            paths[said.keywords] = None
        return _listed(
            name, container, [separator.join(path) for path in paths if separator not in "".join(path)]
        )

    return Property(name, "keyword_paths", made)


def _named(name: str, field: str, part: str) -> Property:
    def made(said: PhotoMetadata, _: int) -> _Element | None:
        return _listed(name, "Seq", ({part: each} for each in getattr(said, field)))

    return Property(name, field, made, is_structure=True)


def _licensors(said: PhotoMetadata, _: int) -> _Element | None:
    told = ({"plus:LicensorName": each.name, "plus:LicensorURL": each.url} for each in said.licensors)
    full = ({name: text for name, text in each.items() if text} for each in told)
    return _listed("plus:Licensor", "Seq", full)


def _places(name: str, role: str) -> Property:
    def made(said: PhotoMetadata, _: int) -> _Element | None:
        names = [place.name for place in said.locations if place.role == role]
        called = (_in_languages("Iptc4xmpExt:LocationName", each) for each in names)
        return _listed(name, "Bag", ({"Iptc4xmpExt:LocationName": each} for each in called))

    return Property(name, "locations", made, is_structure=True)


def _axis(field: str, letters: str) -> Made:
    def made(said: PhotoMetadata, _: int) -> _Element | None:
        value = getattr(said, field)
        if value is None or said.latitude is None or said.longitude is None:
            return None
        degrees, rest = divmod(abs(value), 1)
        text = f"{degrees:.0f},{rest * 60:.8f}".rstrip("0").rstrip(".")
        whole = text if "." in text else f"{text}.0"
        return _element(f"exif:GPS{field.title()}", f"{whole}{letters[value < 0]}")

    return made


def _height(said: PhotoMetadata, _: int) -> _Element | None:
    if said.altitude is None or said.latitude is None:
        return None
    return _element("exif:GPSAltitude", f"{round(abs(said.altitude) * 1000)}/1000")


def _below(said: PhotoMetadata, _: int) -> _Element | None:
    if said.altitude is None or said.latitude is None:
        return None
    return _element("exif:GPSAltitudeRef", str(int(said.altitude < 0)))


def _stored(region: Region, orientation: int) -> Box:
    """Where a region lies in the picture as stored."""
    box = Box(region.x, region.y, region.width, region.height)
    return Frame(1, 1, _BACK.get(orientation, orientation)).shown(box)


def _has_place(region: Region) -> bool:
    return region.has_area or bool(region.x or region.y)


def _number(value: float) -> str:
    return f"{value:.8f}".rstrip("0").rstrip(".")


def _faces(said: PhotoMetadata, orientation: int) -> _Element | None:
    """Metadata Working Group, Guidelines 2.0, on image regions."""
    items = [_mark(region, orientation) for region in said.regions if region.kind in _MARKS]
    regions = _listed("mwg-rs:RegionList", "Bag", items)
    if regions is None:
        return None
    made, across = _element("mwg-rs:Regions"), _element("mwg-rs:AppliedToDimensions")
    _fill(across, {"stDim:w": str(said.width), "stDim:h": str(said.height), "stDim:unit": "pixel"})
    _fill(made, {"size": across, "list": regions} if said.width and said.height else {"list": regions})
    return made


def _mark(region: Region, orientation: int) -> Mapping[str, object]:
    fields: dict[str, object] = {}
    if _has_place(region):
        x, y, width, height = _stored(region, orientation)
        area = {"stArea:x": _number(x + width / 2), "stArea:y": _number(y + height / 2)}
        if region.has_area:
            area |= {"stArea:w": _number(width), "stArea:h": _number(height)}
        fields["mwg-rs:Area"] = area | {"stArea:unit": "normalized"}
    if region.name:
        fields["mwg-rs:Name"] = region.name
    return fields | {"mwg-rs:Type": _MARKS[region.kind]}


def _image_regions(said: PhotoMetadata, orientation: int) -> _Element | None:
    """IPTC Photo Metadata Standard 2025.1, Image Region."""
    told = [
        region
        for region in said.regions
        if region.kind not in _ONLY_THERE and (region.name or region.has_area)
    ]
    return _listed("Iptc4xmpExt:ImageRegion", "Bag", (_image_region(each, orientation) for each in told))


def _image_region(region: Region, orientation: int) -> Mapping[str, object]:
    fields: dict[str, object] = {}
    if _has_place(region):
        x, y, width, height = map(_number, _stored(region, orientation))
        boundary = {"Shape": "rectangle", "Unit": "relative", "X": x, "Y": y}
        boundary |= {"W": width, "H": height} if region.has_area else {}
        fields["Iptc4xmpExt:RegionBoundary"] = {f"Iptc4xmpExt:rb{n}": text for n, text in boundary.items()}
    kind = "human" if region.kind in PEOPLE else "animal" if region.kind == "pet" else region.kind
    if kind:
        address = _listed("xmp:Identifier", "Bag", [_KINDS + kind])
        fields["kind"] = _listed("Iptc4xmpExt:rCtype", "Bag", [{"xmp:Identifier": address}])
    if region.name and kind == "human":
        fields["name"] = _listed("Iptc4xmpExt:PersonInImage", "Bag", [region.name])
    elif region.name:
        fields["name"] = _in_languages("Iptc4xmpExt:Name", region.name)
    return fields


PROPERTIES = (
    _alternatives("dc:title", "title"),
    _alternatives("dc:description", "caption"),
    _texts("dc:creator", "creator", "Seq"),
    _alternatives("dc:rights", "copyright"),
    _texts("dc:subject", "keywords", "Bag"),
    _plain("photoshop:Headline", "headline"),
    _plain("photoshop:CaptionWriter", "caption_writer"),
    _plain("photoshop:AuthorsPosition", "creator_title"),
    _plain("photoshop:Credit", "credit_line"),
    _plain("photoshop:Source", "source"),
    _plain("photoshop:DateCreated", "date_created"),
    _plain("photoshop:City", "city"),
    _plain("photoshop:State", "region"),
    _plain("photoshop:Country", "country"),
    _plain("photoshop:Instructions", "instructions"),
    _plain("Iptc4xmpCore:Location", "sublocation"),
    _alternatives("Iptc4xmpCore:AltTextAccessibility", "alt"),
    _texts("Iptc4xmpExt:PersonInImage", "people", "Bag"),
    _places("Iptc4xmpExt:LocationCreated", "created"),
    _places("Iptc4xmpExt:LocationShown", "shown"),
    Property("Iptc4xmpExt:ImageRegion", "regions", _image_regions, is_structure=True),
    Property("mwg-rs:Regions", "regions", _faces, is_structure=True),
    _alternatives("xmpRights:UsageTerms", "usage_terms"),
    Property(
        "xmpRights:Marked",
        "copyright",
        lambda said, _: _element("xmpRights:Marked", "True") if said.copyright else None,
    ),
    _plain("xmpRights:WebStatement", "web_statement"),
    _alternatives("plus:OtherConstraints", "other_constraints"),
    _plain("plus:DataMining", "data_mining", _PLUS),
    _plain("plus:ModelReleaseStatus", "model_release", _PLUS),
    _plain("plus:PropertyReleaseStatus", "property_release", _PLUS),
    _plain("plus:MinorModelAgeDisclosure", "minor_model_age", _PLUS),
    _named("plus:ImageCreator", "image_creators", "plus:ImageCreatorName"),
    _named("plus:CopyrightOwner", "copyright_owners", "plus:CopyrightOwnerName"),
    Property("plus:Licensor", "licensors", _licensors, is_structure=True),
    _paths("digiKam:TagsList", "Seq", "/"),
    _paths("lr:hierarchicalSubject", "Bag", "|"),
    _plain("xmp:Rating", "rating"),
    Property("exif:GPSLatitude", "latitude", _axis("latitude", "NS")),
    Property("exif:GPSLongitude", "longitude", _axis("longitude", "EW")),
    Property("exif:GPSAltitude", "altitude", _height),
    Property("exif:GPSAltitudeRef", "altitude", _below),
)
