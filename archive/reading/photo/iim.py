"""IPTC-IIM 4.2: the older of the two ways in which agencies embed captions and credits."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from archive.reading.photo.charsets import undeclared

LONGEST = {5: 64, 12: 236, 20: 32, 22: 32, 25: 64, 40: 256, 80: 32, 85: 32, 90: 32, 92: 32, 95: 32}
LONGEST |= {101: 64, 103: 32, 105: 256, 110: 32, 115: 32, 116: 128, 118: 128, 120: 2000, 122: 32}
"""Most octets of the datasets of record 2 that hold free text (IIM 4.2, chapter 6)."""

_CHARSET = (1, 90)
_UTF8 = b"\x1b%G"
_ISO_8859 = {b"A": 1, b"B": 2, b"C": 3, b"D": 4, b"L": 5, b"G": 6, b"F": 7, b"H": 8, b"M": 9}
"""Final byte of the escape sequences that 1:90 declares 96-character sets by (ISO 2022)."""
_UTF8_LETTERS = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_BLANK = " \x00\r\n\t"


@dataclass(frozen=True, slots=True)
class Iim:
    """The datasets of record 2 by number, decoded, and all of the file's as transmitted in `raw`.

    `full` are those that fill the room that the standard has for them and may have been cut there;
    `guessed` those whose character set the file does not tell, or tells wrongly.
    """

    values: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    full: frozenset[int] = frozenset()
    guessed: frozenset[int] = frozenset()
    raw: Mapping[str, list[str]] = field(default_factory=dict)

    def first(self, number: int) -> str | None:
        """The first value of a dataset, None if it is missing or blank."""
        return next((value for value in self.values.get(number, ()) if value), None)

    def all(self, number: int) -> tuple[str, ...]:
        """Every value of a repeatable dataset, blanks left out, each once."""
        return tuple(dict.fromkeys(value for value in self.values.get(number, ()) if value))


def parse(data: bytes) -> Iim:
    """Read a block of datasets; what is broken ends the reading and leaves what came before."""
    found = datasets(data)
    declared = found.get(_CHARSET, [b""])[0]
    otherwise = undeclared(item for (record, _), items in found.items() if record == 2 for item in items)
    values: dict[int, tuple[str, ...]] = {}
    raw: dict[str, list[str]] = {}
    full: set[int] = set()
    guessed: set[int] = set()
    for (record, number), items in found.items():
        if record != 2 or number == 0:
            continue
        texts = []
        for item in items:
            text, sure = _text(item, declared, otherwise)
            texts.append(text)
            if not sure:
                guessed.add(number)
        raw[f"iim:2:{number}"] = texts
        values[number] = tuple(text.strip(_BLANK) for text in texts)
        if any(len(item) == LONGEST.get(number) for item in items):
            full.add(number)
    return Iim(values, frozenset(full), frozenset(guessed), raw)


def datasets(data: bytes) -> dict[tuple[int, int], list[bytes]]:
    """The datasets of a block by record and number, as transmitted; what is broken ends the reading."""
    found: dict[tuple[int, int], list[bytes]] = {}
    at = max(data.find(b"\x1c"), 0)
    while at + 5 <= len(data):
        if data[at] != 0x1C:
            at += 1  # padding between blocks
            continue
        record, number = data[at + 1], data[at + 2]
        length = int.from_bytes(data[at + 3 : at + 5], "big")
        at += 5
        if length & 0x8000:  # extended dataset: the count says how many octets hold the length
            octets = length & 0x7FFF
            if octets > 4:
                break
            length = int.from_bytes(data[at : at + octets], "big")
            at += octets
        if length > len(data) - at:
            break
        found.setdefault((record, number), []).append(data[at : at + length])
        at += length
    return found


def _text(value: bytes, declared: bytes, otherwise: str) -> tuple[str, bool]:
    """Text of a dataset, and whether its character set is sure: as 1:90 declares, else UTF-8 where it
    fits, else as the whole block most likely is.
    """
    stated = _ISO_8859.get(declared[-1:]) if declared[:1] == b"\x1b" and declared[1:2] in b"-./" else None
    whole = _whole_letters(value, declared)
    # Many programs write UTF-8 whatever they declare; longer sequences of it come about by no accident.
    if stated is not None and (whole is None or not _UTF8_LETTERS.search(value)):
        return value.decode("cp1252" if stated == 1 else f"iso8859-{stated}", "replace"), True
    if whole is not None:
        return whole, True
    if declared == _UTF8 and _UTF8_LETTERS.search(value):
        return value.decode("utf-8", "replace"), False
    return value.decode(otherwise, "replace"), declared != _UTF8 and otherwise == "cp1252"


def _whole_letters(value: bytes, declared: bytes) -> str | None:
    """UTF-8, None if it is none; programs cut long values inside a letter, whose torn octets are dropped."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        text = decoder.decode(value)
    except UnicodeDecodeError:
        return None
    torn = len(decoder.getstate()[0])
    # One odd byte behind plain ASCII may as well be a letter of an eight-bit set.
    return None if torn == 1 and text.isascii() and declared != _UTF8 else text
