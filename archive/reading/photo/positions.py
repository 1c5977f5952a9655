"""Where the camera stood: Exif's GPS directory, and the same in XMP, in decimal degrees and metres."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from archive.reading.photo.numbers import number
from archive.reading.photo.xmp import Xmp

_LATITUDE, _LONGITUDE, _ALTITUDE = ("N", "S", 90.0), ("E", "W", 180.0), (-12_000.0, 100_000.0)
_BELOW_SEA = (1, 3)
"""Values of GPSAltitudeRef for what lies below (Exif 3.0: of the ellipsoid 0 and 1, of the sea 2 and 3)."""
_NUMBER = r"\d{1,3}(?:\.\d{1,15})?"
_DEGREES = re.compile(rf"([-+]?{_NUMBER})(?:,({_NUMBER}))?(?:,({_NUMBER}))?([NSEW]?)")

_Axis = tuple[str, str, float]


class Position(NamedTuple):
    """Degrees, north and east positive (WGS 84), and metres above sea level, None where not told."""

    latitude: float
    longitude: float
    altitude: float | None = None


def of_exif(gps: Mapping[int, Any]) -> Position | None:
    """Exif 3.0, GPS attributes (tags 1 to 6); None without a sound latitude and longitude."""
    latitude = _signed(_sexagesimal(gps.get(2)), gps.get(1), _LATITUDE)
    longitude = _signed(_sexagesimal(gps.get(4)), gps.get(3), _LONGITUDE)
    return _position(latitude, longitude, _height(gps.get(6), gps.get(5)))


def of_xmp(xmp: Xmp) -> Position | None:
    """The properties exif:GPS... of a picture or of a place (ISO 16684-2, GPSCoordinate)."""
    latitude = _coordinate(xmp.text("exif:GPSLatitude"), xmp.text("exif:GPSLatitudeRef"), _LATITUDE)
    longitude = _coordinate(xmp.text("exif:GPSLongitude"), xmp.text("exif:GPSLongitudeRef"), _LONGITUDE)
    return _position(
        latitude, longitude, _height(xmp.text("exif:GPSAltitude"), xmp.text("exif:GPSAltitudeRef"))
    )


def _position(latitude: float | None, longitude: float | None, height: float | None) -> Position | None:
    if latitude is None or longitude is None or latitude == longitude == 0:
        return None  # 0, 0 is what a camera writes that knows no place
    return Position(round(latitude, 7), round(longitude, 7), height)


def _coordinate(text: str | None, reference: str | None, axis: _Axis) -> float | None:
    """ "51,30.5N", "51,30,30N"; some programs write "51.508" or "-0.12", or the letter apart."""
    found = _DEGREES.fullmatch((text or "").replace(" ", "").upper())
    if not found:
        return None
    degrees = _sum(found[1], found[2] or "0", found[3] or "0")
    letter = found[4] or reference
    if letter:
        return _signed(degrees, letter, axis)
    return degrees if degrees is not None and "," not in found[0] and abs(degrees) <= axis[2] else None


def _sexagesimal(value: Any) -> float | None:
    parts = value if isinstance(value, tuple) else ()
    return _sum(*parts) if len(parts) == 3 else None


def _sum(degrees: Any, minutes: Any, seconds: Any) -> float | None:
    whole, sixtieths, rest = number(degrees), number(minutes), number(seconds)
    if whole is None or sixtieths is None or rest is None or not (0 <= sixtieths <= 60 and 0 <= rest <= 60):
        return None
    return whole + sixtieths / 60 + rest / 3600


def _signed(degrees: float | None, letter: Any, axis: _Axis) -> float | None:
    """Degrees with the sign of their letter; None without one, or beyond where the earth ends."""
    positive, negative, most = axis
    stated = (
        (letter.decode("latin-1") if isinstance(letter, bytes) else str(letter)).strip("\x00 ").upper()[:1]
    )
    if degrees is None or not 0 <= degrees <= most or stated not in (positive, negative):
        return None
    return degrees if stated == positive else -degrees


def _height(value: Any, reference: Any) -> float | None:
    metres = number(value)
    if metres is None:
        return None
    stated = reference[0] if isinstance(reference, bytes) and reference else number(reference)
    metres = -metres if stated in _BELOW_SEA else metres
    return round(metres, 3) if _ALTITUDE[0] <= metres <= _ALTITUDE[1] else None
