"""What a picture's file holds beside the picture: the blocks that are exchanged, and what refuses it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.errors import UnreadableFile
from archive.model.said import Said, Why

Pieces = Sequence[bytes | memoryview]
"""A file in pieces, one after the other: what stays as it was is not copied."""


class CannotHold(Exception):
    """This file has no place for the metadata; `why` says why not."""

    def __init__(self, why: Said) -> None:
        super().__init__(why.key)
        self.why = why


@dataclass(frozen=True, slots=True)
class Blocks:
    """The packets of XMP (the file's own, and what extends it), IPTC-IIM, and Exif: the bytes of a TIFF
    structure, b"" for none.
    """

    xmp: bytes = b""
    extended: bytes = b""
    iim: bytes = b""
    exif: bytes = b""


def broken(what: Why) -> UnreadableFile:
    """The error for a file that ends or breaks within what has to be exchanged."""
    return UnreadableFile("damaged.block", what=what)
