"""Photos' files as they are given out: with the metadata in them, or in sidecars beside them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from archive.errors import UnreadableFile
from archive.exchange.metadata.blocks import CannotHold
from archive.exchange.metadata.compared import differences
from archive.exchange.metadata.embedding import with_metadata
from archive.exchange.metadata.packet import packet, serialised
from archive.files import imaging
from archive.model import PhotoMetadata
from archive.model.said import Said
from archive.reading.photo.embedded import ORIENTATION
from archive.reading.photo.file import read_photo
from archive.reading.source import Source


def sidecars(photo: Path, name: str, said: PhotoMetadata) -> Iterator[Path]:
    """Write what a photo is to say beside it, under the names that programs look for: NAME.jpg.xmp (digiKam,
    darktable) and NAME.xmp (Adobe's programs, Photo Mechanic, Capture One). Raises `UnreadableFile`.
    """
    data = serialised(packet(said, orientation=_orientation(photo, name)))
    for beside in (photo.with_name(f"{photo.name}.xmp"), photo.with_suffix(".xmp")):
        beside.write_bytes(data)
        yield beside


def embedded(kept: Path, name: str, said: PhotoMetadata, target: Path) -> Said | None:
    """Write a copy of a photo that says what it is to; `name` is what messages call it.

    Gives None, or why its format cannot hold it: the copy is then as the file was. Raises `UnreadableFile`
    where the file is broken, or where what was written is not read as it was meant; nothing is there then.
    """
    stated, orientation = _read(kept, name), _orientation(kept, name)
    try:
        pieces = with_metadata(memoryview(kept.read_bytes()), said, stated, orientation)
        with target.open("xb") as out:
            out.writelines(pieces)
    except CannotHold as cannot:
        shutil.copyfile(kept, target)
        return cannot.why
    try:
        wrong = differences(said, _read(target, name))
    except UnreadableFile as problem:
        target.unlink()
        raise UnreadableFile("damaged.not-given", name=name, reason=problem.said) from problem
    if wrong:
        target.unlink()
        raise UnreadableFile("differs", name=name, fields=wrong)
    return None


def _read(path: Path, name: str) -> PhotoMetadata:
    [draft] = read_photo(Source(path, name, alone=True))
    assert draft.photo is not None, "a picture is read as a photo"  # noqa: S101
    return draft.photo


def _orientation(path: Path, name: str) -> int:
    """How the picture is to be turned (Exif tag 274), 1 where nothing sensible is told."""
    with path.open("rb") as stream, imaging.open_stream(stream, name) as image:
        try:
            told = image.getexif().get(ORIENTATION, 1)
        except Exception:  # broken Exif lets out whatever its bytes happen to break
            return 1
    return told if told in range(1, 9) else 1
