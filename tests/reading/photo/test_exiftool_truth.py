"""Real press photos, some broken on purpose, against what ExifTool reads of them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from archive.model import PhotoMetadata
from archive.reading import read_file

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpora" / "photos"
NO_PICTURE = {"exiv2/issue_1847_poc.jpg", "exiv2/table.jpg"}
"""Metadata without an image that can be decoded: refused as damaged."""
FIELDS = {
    "caption": ("IFD0:ImageDescription", "XMP-dc:Description", "IPTC:Caption-Abstract"),
    "creator": ("IFD0:Artist", "XMP-dc:Creator", "IPTC:By-line", "IPTC3:By-line"),
    "copyright": ("IFD0:Copyright", "XMP-dc:Rights", "IPTC:CopyrightNotice"),
    "credit_line": ("XMP-photoshop:Credit", "IPTC:Credit"),
    "headline": ("XMP-photoshop:Headline", "IPTC:Headline"),
    "title": ("XMP-dc:Title", "IPTC:ObjectName"),
    "keywords": ("XMP-dc:Subject", "IPTC:Keywords"),
    "date_created": ("XMP-photoshop:DateCreated", "IPTC:DateCreated"),
    "city": ("XMP-photoshop:City", "IPTC:City"),
    "region": ("XMP-photoshop:State", "IPTC:Province-State"),
    "country": ("XMP-photoshop:Country", "IPTC:Country-PrimaryLocationName"),
    "sublocation": ("XMP-iptcCore:Location", "IPTC:Sub-location"),
}
KINDS = ("XMP-", "IPTC:")
pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the real photos are not here")


def iim_was_changed(path: Path) -> bool:
    """Whether the IPTC digest beside the IIM is another's (by Pillow's own reading of the resources)."""
    with Image.open(path) as image:
        found = image.info.get("photoshop", {})
    iim, digest = found.get(0x0404, b""), found.get(0x0425, b"")
    return bool(iim and digest and hashlib.md5(iim).digest() != digest)


def camera_date(path: Path) -> str:
    """The day of Exif's DateTimeOriginal, which goes before all others (MWG 2.0)."""
    try:
        with Image.open(path) as image:
            return str(image.getexif().get_ifd(0x8769).get(36867, ""))[:10].replace(":", "-")
    except OSError:
        return ""


def agree(name: str, said: dict[str, Any]) -> Any:
    """What XMP and IIM both say, which goes before an Exif that says otherwise; None where they differ."""
    xmp, iim = ([said[tag] for tag in FIELDS[name] if tag.startswith(kind) and tag in said] for kind in KINDS)
    same = xmp and iim and listed(xmp[0]) == listed(iim[0])
    return xmp[0] if same else None


def listed(value: Any) -> list[str]:
    return [str(item) for item in (value if isinstance(value, list) else [value])]


def stated(path: Path, name: str, said: dict[str, Any]) -> list[str] | None:
    """What the guidelines' order gives of ExifTool's values, None where none is stated."""
    groups = FIELDS[name]
    if iim_was_changed(path) if path.suffix == ".jpg" else False:
        groups = tuple(sorted(groups, key=lambda tag: ("IFD0", "IPTC", "XMP").index(tag[:4].rstrip(":-3"))))
    agreed = agree(name, said)
    values = [said[tag] for tag in groups if str(said.get(tag, "")).strip(" []'")]
    if not values:
        return None
    if name == "date_created":
        return [(camera_date(path) if agreed is None else "") or str(values[0])[:10].replace(":", "-")]
    first = values[0] if agreed is None else agreed
    if name == "keywords" and isinstance(first, str):
        first = first.split(",")
    if name == "creator" and isinstance(first, str):
        first = first.split("; ")
    if name == "creator" and len(values) > 1 and values[1][: len(first)] == first:
        first = values[1]
    return [str(value).strip() for value in (first if isinstance(first, list) else [first])]


def read(photo: PhotoMetadata, name: str) -> list[str]:
    value = getattr(photo, name)
    if name == "date_created":
        return [(value or "")[:10]]
    return list(value) if isinstance(value, tuple) else [str(value or "")]


def test_at_least_97_in_100_fields_are_read_as_exiftool_reads_them() -> None:
    truth: dict[str, dict[str, Any]] = json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))
    asked, differing = 0, []
    for file, said in truth.items():
        if file in NO_PICTURE:
            continue
        (draft,) = read_file(CORPUS / file)
        assert draft.photo is not None, draft.error
        for name in FIELDS:
            expected = stated(CORPUS / file, name, said)
            if expected is None:
                continue
            asked += 1
            found = read(draft.photo, name)
            if found != expected:
                differing.append(f"{file} {name}: {found} where ExifTool has {expected}")
    share = 1 - len(differing) / asked
    assert asked > 300
    assert share >= 0.97, f"{share:.1%} of {asked} fields agree\n" + "\n".join(differing)


def test_metadata_without_a_picture_is_refused_as_damaged() -> None:
    for file in NO_PICTURE:
        (draft,) = read_file(CORPUS / file)
        assert draft.error is not None
        assert draft.error.code == "damaged"


def test_the_group_s_own_file_is_reconciled_in_its_order() -> None:
    (draft,) = read_file(CORPUS / "exiftool" / "MWG.jpg")
    assert draft.photo is not None
    for name in ("caption", "creator", "copyright", "city", "keywords"):
        assert all("RIGHT" in value for value in read(draft.photo, name)), name


def test_dates_keep_their_time_and_zone() -> None:
    (draft,) = read_file(CORPUS / "exiv2" / "exiv2-bug937.jpg")
    assert draft.photo is not None
    assert draft.photo.date_created == "2008-03-14T13:59:26-06:00"
