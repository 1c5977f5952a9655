"""Regions that programs mark in a picture: faces with names, as three schemas write them.

Metadata Working Group, Guidelines 2.0, on image regions (digiKam, Lightroom, Picasa ...); Microsoft's people
tagging (Windows Photo Gallery, digiKam ...); IPTC Photo Metadata Standard 2025.1, Image Region.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, NamedTuple

from archive.model import PEOPLE, Region
from archive.reading.photo.numbers import number
from archive.reading.photo.xmp import Xmp
from archive.reading.wire.repair import repaired
from archive.text import name_key

_MOST = 500
"""Regions of a picture; the largest group photos have a hundred faces."""
_LONGEST_NAME = 200
_EXTENTS = ("Iptc4xmpExt:rbW", "Iptc4xmpExt:rbH", "Iptc4xmpExt:rbRx")
_OUTSIDE = 0.5
"""How far, in fractions of the picture, a rectangle may reach beyond it: faces at the edge do."""
_SAME = 0.5
"""Share of two rectangles under one name from which on they are one face."""
_SHAPE_TOLERANCE = 0.02


class Box(NamedTuple):
    """Left and upper edge, width and height, as fractions of the picture."""

    x: float
    y: float
    width: float
    height: float


_NOWHERE = Box(0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Frame:
    """The picture that regions lie in: its size in pixels as stored, and its Exif orientation (tag 274)."""

    width: int
    height: int
    orientation: int = 1

    def has_shape(self, width: float, height: float) -> bool:
        """Whether something of that size is the whole of the picture as stored, at whatever scale."""
        return abs(width * self.height - height * self.width) <= _SHAPE_TOLERANCE * width * self.height

    def shown(self, box: Box) -> Box:
        """A place in the picture as stored, as the place in it as it is shown."""
        x, y, width, height = box
        right, below = 1 - x - width, 1 - y - height
        turned = {
            2: Box(right, y, width, height),
            3: Box(right, below, width, height),
            4: Box(x, below, width, height),
            5: Box(y, x, height, width),
            6: Box(below, x, height, width),
            7: Box(below, right, height, width),
            8: Box(y, right, height, width),
        }
        return turned.get(self.orientation, box)


def regions(xmp: Xmp, frame: Frame) -> tuple[Region, ...]:
    """Every region with a name or a place, each once though several schemas tell of it.

    A place that cannot be in the picture is left out, and so is every place where the picture was cut after
    it was marked; the names are kept.
    """
    found: list[Region] = []
    by_name: dict[str, list[Region]] = {}
    for region in (*_of_working_group(xmp, frame), *_of_microsoft(xmp, frame), *_of_iptc(xmp, frame)):
        namesakes = by_name.setdefault(name_key(region.name), [])
        is_told = region.name or region.has_area
        if is_told and not any(_is_same(region, other) for other in namesakes) and len(found) < _MOST:
            namesakes.append(region)
            found.append(region)
    return tuple(found)


def people(found: Iterable[Region]) -> tuple[str, ...]:
    """The names of the people that regions show."""
    return tuple(region.name for region in found if region.name and region.kind in PEOPLE)


def _of_working_group(xmp: Xmp, frame: Frame) -> Iterator[Region]:
    for group in xmp.structures("mwg-rs:Regions"):
        dimensions = next(iter(Xmp(group).structures("mwg-rs:AppliedToDimensions")), {})
        marked = _marked_on(dimensions, frame)
        for item in islice(Xmp(group).structures("mwg-rs:RegionList"), _MOST):
            area = next(iter(Xmp(item).structures("mwg-rs:Area")), {})
            # Programs that mark nothing but faces leave the type out.
            kind = (Xmp(item).text("mwg-rs:Type") or "face").casefold()
            region = Region(_name(Xmp(item).text("mwg-rs:Name")), kind, source="mwg")
            box = _area(area, marked) if marked is not None and _is_normalised(area) else None
            yield _placed(region, box, marked or frame)


def _marked_on(dimensions: Mapping[str, Any], frame: Frame) -> Frame | None:
    """The picture as it was when it was marked: as stored, or as shown; None where it was cut since."""
    width, height = number(dimensions.get("stDim:w")), number(dimensions.get("stDim:h"))
    if not width or not height or min(width, height) < 0 or frame.has_shape(width, height):
        return frame
    upright = Frame(frame.height, frame.width)
    return upright if frame.orientation >= 5 and upright.has_shape(width, height) else None


def _is_normalised(area: Mapping[str, Any]) -> bool:
    return str(area.get("stArea:unit") or "normalized").casefold() == "normalized"


def _area(area: Mapping[str, Any], frame: Frame) -> Box | None:
    """A rectangle, circle or point about its middle; a diameter counts in the shorter side of the picture."""
    x, y = number(area.get("stArea:x")), number(area.get("stArea:y"))
    width, height = number(area.get("stArea:w")), number(area.get("stArea:h"))
    diameter = number(area.get("stArea:d"))
    if diameter is not None and width is None and height is None and frame.width and frame.height:
        shorter = min(frame.width, frame.height)
        width, height = diameter * shorter / frame.width, diameter * shorter / frame.height
    if x is None or y is None or _is_absurd(area, "stArea:w", "stArea:h", "stArea:d"):
        return None
    width, height = width or 0.0, height or 0.0
    return Box(x - width / 2, y - height / 2, width, height)


def _of_microsoft(xmp: Xmp, frame: Frame) -> Iterator[Region]:
    for group in xmp.structures("MP:RegionInfo"):
        for item in islice(Xmp(group).structures("MPRI:Regions"), _MOST):
            edges = [number(part) for part in (Xmp(item).text("MPReg:Rectangle") or "").split(",")]
            told = [edge for edge in edges if edge is not None]
            box = Box(*told) if len(told) == len(edges) == len(_NOWHERE) else None
            region = Region(_name(Xmp(item).text("MPReg:PersonDisplayName")), "face", source="microsoft")
            yield _placed(region, box, frame)


def _of_iptc(xmp: Xmp, frame: Frame) -> Iterator[Region]:
    for item in islice(xmp.structures("Iptc4xmpExt:ImageRegion"), _MOST):
        shown = [*Xmp(item).texts("Iptc4xmpExt:PersonInImage")]
        for person in Xmp(item).structures("Iptc4xmpExt:PersonInImageWDetails"):
            shown += Xmp(person).texts("Iptc4xmpExt:PersonName")
        kind = _iptc_kind(item) or ("human" if shown else "")
        boundary = next(iter(Xmp(item).structures("Iptc4xmpExt:RegionBoundary")), {})
        box = _boundary(boundary, frame)
        for name in shown or [Xmp(item).text("Iptc4xmpExt:Name") or ""]:
            yield _placed(Region(_name(name), kind, source="iptc"), box, frame)


def _iptc_kind(item: Mapping[str, Any]) -> str:
    """The region's content type: the last part of its address in IPTC's vocabulary; people go first."""
    kinds = []
    for entity in Xmp(item).structures("Iptc4xmpExt:rCtype"):
        address = Xmp(entity).text("xmp:Identifier") or Xmp(entity).text("Iptc4xmpExt:Name") or ""
        kinds.append(address.rstrip("/").rpartition("/")[2].casefold()[:_LONGEST_NAME])
    return next((kind for kind in kinds if kind in PEOPLE), next(iter(kinds), ""))


def _boundary(boundary: Mapping[str, Any], frame: Frame) -> Box | None:
    """A rectangle, a circle about its middle, or the rectangle around a polygon; in pixels or fractions."""
    in_pixels = Xmp(boundary).text("Iptc4xmpExt:rbUnit") == "pixel"
    across, down = (max(frame.width, 1), max(frame.height, 1)) if in_pixels else (1, 1)
    shape = Xmp(boundary).text("Iptc4xmpExt:rbShape")
    if shape == "polygon":
        return _around(Xmp(boundary).structures("Iptc4xmpExt:rbVertices"), across, down)
    x, y = _length(boundary, "rbX", across), _length(boundary, "rbY", down)
    if x is None or y is None or _is_absurd(boundary, *_EXTENTS):
        return None
    if shape == "circle":  # its radius counts along the x-axis
        wide = _length(boundary, "rbRx", across) or 0.0
        tall = wide * frame.width / max(frame.height, 1)
        return Box(x - wide, y - tall, 2 * wide, 2 * tall)
    return Box(x, y, _length(boundary, "rbW", across) or 0.0, _length(boundary, "rbH", down) or 0.0)


def _around(vertices: list[Mapping[str, Any]], across: int, down: int) -> Box | None:
    points = [(_length(vertex, "rbX", across), _length(vertex, "rbY", down)) for vertex in vertices]
    told = [(x, y) for x, y in points if x is not None and y is not None]
    if not told:
        return None
    left, top = min(x for x, _ in told), min(y for _, y in told)
    return Box(left, top, max(x for x, _ in told) - left, max(y for _, y in told) - top)


def _length(of: Mapping[str, Any], name: str, unit: int) -> float | None:
    told = number(of.get(f"Iptc4xmpExt:{name}"))
    return None if told is None else told / unit


def _is_absurd(of: Mapping[str, Any], *names: str) -> bool:
    """Whether an extent is told that is no number to work with; one that is not told makes a point."""
    return any(name in of and number(of[name]) is None for name in names)


def _name(text: str | None) -> str:
    """A name without the traces of wrong encodings; what is far too long is none."""
    name = repaired((text or "").strip())
    return name if len(name) <= _LONGEST_NAME else ""


def _placed(region: Region, box: Box | None, frame: Frame) -> Region:
    """The region at a place of the picture as stored, cut at its edges; nowhere if that cannot be in it."""
    box = _within(frame.shown(box)) if box is not None else _NOWHERE
    x, y, width, height = (round(edge, 6) for edge in box)
    return replace(region, kind=region.kind[:_LONGEST_NAME], x=x, y=y, width=width, height=height)


def _within(box: Box) -> Box:
    left, top, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    edges = (left, top, right, bottom)
    if min(box.width, box.height) < 0 or min(edges) < -_OUTSIDE or max(edges) > 1 + _OUTSIDE:
        return _NOWHERE
    if left > 1 or top > 1 or right < 0 or bottom < 0:
        return _NOWHERE
    x, y = max(left, 0.0), max(top, 0.0)
    return Box(x, y, min(right, 1.0) - x, min(bottom, 1.0) - y)


def _is_same(one: Region, other: Region) -> bool:
    """Whether two regions of one name are one: of like kinds, and at one place or at none that is told."""
    if one.kind and other.kind and (one.kind in PEOPLE) != (other.kind in PEOPLE):
        return False
    if not (one.has_area and other.has_area):
        return bool(one.name)
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    shared = max(width, 0.0) * max(height, 0.0)
    return shared > _SAME * max(one.width * one.height, other.width * other.height)
