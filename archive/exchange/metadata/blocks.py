"""What a picture's file holds beside the picture: the blocks that are exchanged, and what refuses it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.errors import UnreadableFile

Pieces = Sequence[bytes | memoryview]
"""A file in pieces, one after the other: what stays as it was is not copied."""


class CannotHold(Exception):
    """This file has no place for the metadata; the text says why, as a part of a sentence."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """The packets of XMP (the file's own, and what extends it), IPTC-IIM, and Exif: the bytes of a TIFF
    structure, b"" for none.
    """

    xmp: bytes = b""
    extended: bytes = b""
    iim: bytes = b""
    exif: bytes = b""


def broken(what: str) -> UnreadableFile:
    """The error for a file that ends or breaks within what has to be exchanged."""
    return UnreadableFile(
        f"Its {what} is cut short or broken, so that no metadata can be put in. Ask the sender for it again.",
        code="damaged",
    )
