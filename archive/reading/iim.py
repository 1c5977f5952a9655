"""IPTC-IIM 4.2: the older of the two ways in which agencies embed captions and credits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST = 32
"""Most octets of By-line, Credit, Source, City and other short datasets (IIM 4.2, chapter 6)."""

_CHARSET = (1, 90)
_UTF8 = b"\x1b%G"
_LATIN = (b"\x1b.A", b"\x1b-A", b"\x1b/A")
_MAC_LETTERS = re.compile(r"[A-Za-z][\x80-\x9f]|[\x80-\x9f][A-Za-z]")
_MOJIBAKE = re.compile(r"[ÃÂ][\x80-\xbf€-™]|â€")


@dataclass(frozen=True, slots=True)
class Iim:
    """The datasets of record 2 by number, decoded, and which of them may have been cut at 32 octets."""

    values: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    cut: frozenset[int] = frozenset()
    raw: Mapping[str, list[str]] = field(default_factory=dict)

    def first(self, number: int) -> str | None:
        """The first value of a dataset, None if it is missing or blank."""
        return next((value for value in self.values.get(number, ()) if value), None)

    def all(self, number: int) -> tuple[str, ...]:
        """Every value of a repeatable dataset, blanks left out, each once."""
        return tuple(dict.fromkeys(value for value in self.values.get(number, ()) if value))


def parse(data: bytes) -> Iim:
    """Read a block of datasets; what is broken ends the reading and leaves what came before."""
    datasets = _datasets(data)
    declared = datasets.get(_CHARSET, [b""])[0]
    values: dict[int, tuple[str, ...]] = {}
    raw: dict[str, list[str]] = {}
    cut: set[int] = set()
    for (record, number), items in datasets.items():
        if record != 2 or number == 0:
            continue
        texts = [_text(item, declared) for item in items]
        raw[f"iim:2:{number}"] = texts
        values[number] = tuple(text.strip(" \x00\r\n\t") for text in texts)
        if any(len(item) == LONGEST for item in items):
            cut.add(number)
    return Iim(values, frozenset(cut), raw)


def _datasets(data: bytes) -> dict[tuple[int, int], list[bytes]]:
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


def _text(value: bytes, declared: bytes) -> str:
    """Text of a dataset: as 1:90 declares, else UTF-8 where it fits, else Windows or Macintosh Latin."""
    if declared not in _LATIN:
        try:
            return repair(value.decode("utf-8"))
        except UnicodeDecodeError:
            if declared == _UTF8:
                # Programs cut long values inside a letter: drop the torn octets at the end.
                return repair(value.decode("utf-8", "ignore" if _torn(value) else "replace"))
    latin = value.decode("latin-1")
    if declared not in _LATIN and _MAC_LETTERS.search(latin) and not _windows_punctuation(value):
        return value.decode("mac-roman")
    return value.decode("cp1252", "replace")


def _torn(value: bytes) -> bool:
    return any(_decodes(value[:-cut]) for cut in (1, 2, 3))


def _decodes(value: bytes) -> bool:
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _windows_punctuation(value: bytes) -> bool:
    return bool(re.search(rb"[\x91-\x97\x85]", value)) and not re.search(
        rb"[A-Za-z][\x80-\x90\x98-\x9f][a-z]", value
    )


def repair(text: str) -> str:
    """Undo UTF-8 that was once read as Windows-1252 ("MÃ¼ller" -> "Müller"), where that is certain."""
    if not _MOJIBAKE.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text
