"""A picture's file with other metadata in it: the picture as it was, to the byte."""

from __future__ import annotations

from functools import partial

from archive.errors import UnreadableFile
from archive.exchange.metadata import datasets, exif_changes, jpeg, png, tiff, tiff_tags, webp
from archive.exchange.metadata.blocks import Blocks, CannotHold, Pieces
from archive.exchange.metadata.packet import in_two, packet, serialised
from archive.exchange.metadata.tiff_tags import EXIF_DIRECTORY, value_of
from archive.model import PhotoMetadata
from archive.model.said import Said
from archive.reading.photo.embedded import exif_text


def with_metadata(
    data: memoryview, said: PhotoMetadata, stated: PhotoMetadata, orientation: int = 1
) -> Pieces:
    """The file of a picture that says what is `said`, in pieces; `stated` is what is read of it as it is,
    `orientation` its Exif tag 274.

    Raises `CannotHold` for formats without a place that readers look into, and `UnreadableFile` where the
    file is broken there.
    """
    head = bytes(data[:12])
    if head.startswith(tiff.MAGICS):
        return _tiff(data, said, stated, orientation)
    if head.startswith(jpeg.MAGIC):
        own = jpeg.blocks(data)
        root = packet(said, (own.xmp, own.extended), stated, orientation)
        try:
            xmp, extended = in_two(root, jpeg.MOST_XMP)
        except ValueError as problem:
            raise CannotHold(Said.of("cannot-hold.longer")) from problem
        return jpeg.exchanged(data, Blocks(xmp, extended, datasets.block(said, own.iim), _exif(own, said)))
    if head.startswith(png.MAGIC):
        own = png.blocks(data)
        iim = datasets.block(said, own.iim)
        xmp = _packet(own, said, stated, orientation)
        return png.exchanged(data, Blocks(xmp, b"", iim, _exif(own, said)))
    if webp.is_webp(head):
        own = webp.blocks(data)
        xmp = _packet(own, said, stated, orientation)
        return webp.exchanged(data, Blocks(xmp, b"", b"", _exif(own, said)))
    raise CannotHold(Said.of("cannot-hold.no-place"))


def _tiff(data: memoryview, said: PhotoMetadata, stated: PhotoMetadata, orientation: int) -> Pieces:
    own = tiff.blocks(data)
    xmp = _packet(own, said, stated, orientation)
    new = Blocks(xmp, b"", datasets.block(said, own.iim))
    texts = exif_changes.of_texts(said, partial(_text, data, None))
    return tiff.exchanged(data, new, texts, exif_changes.of_date(said, partial(_text, data, EXIF_DIRECTORY)))


def _packet(own: Blocks, said: PhotoMetadata, stated: PhotoMetadata, orientation: int) -> bytes:
    return serialised(packet(said, (own.xmp,), stated, orientation))


def _exif(own: Blocks, said: PhotoMetadata) -> bytes:
    """Exif as it was, but for what would contradict; what nobody can read stays too."""
    if not own.exif:
        return b""
    try:
        texts = exif_changes.of_texts(said, partial(_text, own.exif, None))
        date = exif_changes.of_date(said, partial(_text, own.exif, EXIF_DIRECTORY))
        return b"".join(tiff_tags.exchanged(own.exif, texts, date))
    except UnreadableFile:
        return own.exif


def _text(data: memoryview | bytes, within: int | None, tag: int) -> str:
    return exif_text(value_of(data, tag, within))
