"""Photos read whole with their digest and thumbnail, against Pillow alone making the same thumbnail."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageCms, ImageFilter

from archive.files.thumbnails import SIDES
from archive.reading import read_file

ROUNDS = 5
PHOTOS = 6
SIZE = (4032, 3024)
_XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" '
    b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Reuters" '
    b'dc:creator="Ines Okafor" dc:description="Lena Marsh, left, hears the crew in Port Elwyn, '
    b'March 13, 2024."/></rdf:RDF></x:xmpmeta>'
)


def run() -> None:
    """Print the table: the best of several rounds for each, measured in turns."""
    with tempfile.TemporaryDirectory() as folder:
        print(f"{'':<10}{'photos':>8}{'MB':>7}{'Pillow /s':>12}{'ours /s':>10}{'ratio':>8}")
        for kind in ("JPEG", "WEBP", "PNG", "TIFF"):
            photos = _photos(Path(folder), kind)
            works: tuple[Callable[[Path], object], ...] = (_alone, _whole)
            for work in works:
                work(photos[0])  # loads what is loaded once
            rounds = [[_seconds(work, photos) for work in works] for _ in range(ROUNDS)]
            alone, whole = (len(photos) / min(times) for times in zip(*rounds, strict=True))
            size = sum(photo.stat().st_size for photo in photos) / 1e6
            row = f"{kind:<10}{len(photos):>8}{size:>7.1f}{alone:>12.1f}{whole:>10.1f}{whole / alone:>8.2f}"
            print(row)


def _whole(photo: Path) -> None:
    """What an import does with a photo, but for storing it."""
    with photo.open("rb") as stream:
        hashlib.file_digest(stream, "sha256").hexdigest()
    (draft,) = read_file(photo, thumbnail=SIDES[0])
    assert draft.photo is not None
    assert draft.thumbnail


def _alone(photo: Path) -> None:
    """The same thumbnail by the shortest way that Pillow offers: scaled while it is decoded, in sRGB."""
    with Image.open(photo) as image:
        scale = SIDES[0] / min(image.size)
        small = (round(image.width * scale), round(image.height * scale))
        profile = image.info.get("icc_profile")
        image.draft("RGB", small)
        resized = image.resize(small, Image.Resampling.LANCZOS, reducing_gap=2.0)
        if profile:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            resized = ImageCms.profileToProfile(resized, given, ImageCms.createProfile("sRGB")) or resized
        resized.save(io.BytesIO(), "JPEG", quality=85)


def _photos(folder: Path, kind: str) -> list[Path]:
    """Pictures with the grain and the metadata of press photos, each of other noise."""
    paths = []
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    size = SIZE if kind == "JPEG" else (SIZE[0] // 2, SIZE[1] // 2)
    for number in range(PHOTOS):
        coarse = Image.frombytes("RGB", (63, 47), os.urandom(63 * 47 * 3)).resize(
            size, Image.Resampling.BICUBIC
        )
        grain = Image.effect_noise(size, 12).filter(ImageFilter.GaussianBlur(0.7)).convert("RGB")
        path = folder / f"{number}.{kind.lower()}"
        Image.blend(coarse, grain, 0.3).save(path, kind, xmp=_XMP, icc_profile=profile, quality=92)
        paths.append(path)
    return paths


def _seconds(work: Callable[[Path], object], photos: list[Path]) -> float:
    """Seconds of processor time."""
    begun = time.process_time()
    for photo in photos:
        work(photo)
    return time.process_time() - begun
