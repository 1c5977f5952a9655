"""What a part says of how to reach somebody or to find the picture, and names nobody: rules of `peeling`."""

from __future__ import annotations

import re

from archive.captions.credits.part import Part, Piece

WEB = ("www", "http", "https")
_ADDRESS = re.compile(
    r"(?:\s*[,(<|-]?\s*(?:e-?mails?|mail|tel|tf|tlf|phone|telefon|mobil|mob|cell?|gsm)?[\s.:]*)"
    r"(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)\S+|(?<![\w.-])\+?\(?\d{2,5}[\d\s/()-]{6,16}\d)[\s)>]*$"
)
"""An e-mail or web address or a telephone's number that ends a part."""


def read_address(piece: Piece) -> Part | None:
    """Where to write or call: "Jane Doe, jane.doe@example.org"."""
    match = _ADDRESS.search(piece.key)
    # Behind a slash an address on the web is the house's: "Jane Doe / www.example.org".
    house = (
        match is not None and match.start() == 0 and piece.part.sep in _NAMES_HOUSE and "@" not in piece.key
    )
    return piece.cut(0, match.start()) if match and not house else None


_NAMES_HOUSE = frozenset({"", "slash", "dash", "label", "via"})


_NUMBER = re.compile(
    r"(?:^|[\s,(#]+)(?:"
    r"(?:(?:bild|foto|photo|image|picture|pic|img|dsc)[\s._#-]*)?"
    r"(?:(?:ref|id|no|nr|cod|code|codigo|numero|\u2116)[\s.:_#-]+|#|_)[a-z]{0,5}[-_]?\d{3,}[a-z]?"
    r"|[a-z]{0,4}[-_]?\d{6,}[a-z]?"
    r"|\S+\.(?:jpe?g|png|tiff?|heic|webp|cr2|nef|dng))\s*$"
)
"""The number under which a picture is kept, or the name of its file, behind a name or alone."""


def read_number(piece: Piece) -> Part | None:
    """A picture's number or file: "Jane Doe (Bild-Nr. 445566)", "AP Photo 23041567890", "DSC_0456.jpg"."""
    match = _NUMBER.search(piece.key)
    if match is None or (match.start() and piece.core[: match.start()].rstrip()[-1:].isdigit()):
        return None
    return piece.cut(0, match.start())
