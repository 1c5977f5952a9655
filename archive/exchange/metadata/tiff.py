"""TIFF 6.0 and BigTIFF: the tags of XMP, IPTC and Photoshop exchanged, the strips where they were."""

from __future__ import annotations

from archive.exchange.metadata import image_resources, tiff_tags
from archive.exchange.metadata.blocks import Blocks, Pieces
from archive.exchange.metadata.tiff_tags import BYTE, UNDEFINED, Changes, value_of

MAGICS = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_XMP, _IPTC, _PHOTOSHOP = 700, 33723, 34377


def blocks(data: memoryview) -> Blocks:
    """What a file holds; its Exif stands in its own tags. Raises `UnreadableFile` where they are broken."""
    iim = image_resources.iptc_of(value_of(data, _PHOTOSHOP)) or value_of(data, _IPTC)
    return Blocks(value_of(data, _XMP), b"", iim)


def exchanged(data: memoryview, new: Blocks, first: Changes, exif: Changes) -> Pieces:
    """The file with other blocks, and with changes of tags in its first and its Exif directory.

    Raises `UnreadableFile` where its directories are broken.
    """
    resources = image_resources.with_iptc(value_of(data, _PHOTOSHOP), new.iim, holds_it=False)
    own: Changes = {_XMP: (BYTE, new.xmp), _IPTC: (UNDEFINED, new.iim), _PHOTOSHOP: (BYTE, resources)}
    return tiff_tags.exchanged(data, {**first, **own}, exif)
