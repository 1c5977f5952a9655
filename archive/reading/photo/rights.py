"""Releases, owners and licensors (PLUS, as the IPTC Photo Metadata Standard 2025.1 takes them over)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from archive.model import Licensor
from archive.reading.photo.xmp import Xmp
from archive.reading.wire.repair import repaired

_CODE = re.compile(r"(?:.*/)?((MR|PR|AG|DMI)-[A-Z0-9-]{1,60})", re.I | re.S)
_MOST = 100
_LONGEST = 2_000


def code(xmp: Xmp, name: str, vocabulary: str) -> str | None:
    """A code of one of PLUS's vocabularies ("MR", "PR", "AG", "DMI"), which XMP gives as an address."""
    found = _CODE.fullmatch((xmp.text(name) or "")[:_LONGEST])
    return found[1].upper() if found and found[2].upper() == vocabulary else None


def owners(xmp: Xmp, name: str) -> tuple[str, ...]:
    """The names of plus:ImageCreator or plus:CopyrightOwner, each once."""
    return tuple(dict.fromkeys(_fields(xmp, name, f"{name}Name")))


def licensors(xmp: Xmp) -> tuple[Licensor, ...]:
    """Who is to be asked for a licence; those of whom neither name nor address is told are left out."""
    found = []
    for each in islice(xmp.structures("plus:Licensor"), _MOST):
        told = Xmp(each)
        name, url = _short(told.text("plus:LicensorName")), address(told.text("plus:LicensorURL"))
        if name or url:
            found.append(Licensor(name, url or ""))
    return tuple(dict.fromkeys(found))


def address(text: str | None) -> str | None:
    """An address on the web, None for what is none: it will be opened by whoever clicks on it."""
    stated = text or ""
    is_address = re.fullmatch(r"https?://[^\s<>\"]+", stated, re.I) and len(stated) <= _LONGEST
    return stated if is_address else None


def _fields(xmp: Xmp, name: str, part: str) -> Iterator[str]:
    for each in islice(xmp.structures(name), _MOST):
        if text := _short(Xmp(each).text(part)):
            yield text


def _short(text: str | None) -> str:
    stated = repaired(text or "")
    return stated if len(stated) <= _LONGEST else ""
