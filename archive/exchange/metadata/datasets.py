"""IPTC-IIM 4.2: what a photo is to say as datasets in UTF-8, beside those that its file has of others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.model import PhotoMetadata
from archive.reading.photo.iim import LONGEST, datasets, parse

_CHARSET, _UTF8 = (1, 90), b"\x1b%G"
_VERSION = 0
_TEXTS = {
    5: "title",
    80: "creator",
    85: "creator_title",
    90: "city",
    92: "sublocation",
    95: "region",
    101: "country",
    105: "headline",
    110: "credit_line",
    115: "source",
    116: "copyright",
    120: "caption",
    122: "caption_writer",
    25: "keywords",
    40: "instructions",
}
"""The datasets of record 2 that tell fields (IPTC Photo Metadata Standard 2025.1, IIM mapping)."""
_DATES = (55, 60)
_BINARY = frozenset((0, 125, 202))
"""Datasets of record 2 that hold no text."""
_MOMENT = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?)?)?"
)
_LARGEST = 0x7FFF

Dataset = tuple[int, int, bytes]


def block(said: PhotoMetadata, base: bytes = b"") -> bytes:
    """The datasets of a photo in order; `base` are those of its file, whose others are kept, in UTF-8."""
    kept = list(_others(base))
    envelope = sorted(each for each in kept if each[0] == 1)
    rest = [each for each in kept if each[0] != 1]
    own = [(2, _VERSION, b"\x00\x04"), *_own(said), *(each for each in rest if each[0] == 2)]
    own.sort(key=lambda each: each[:2])
    all_in_order = [*sorted([*envelope, (*_CHARSET, _UTF8)], key=lambda each: each[:2]), *own]
    all_in_order += [each for each in rest if each[0] > 2]
    return b"".join(map(_bytes, all_in_order))


def cut(text: str, octets: int) -> bytes:
    """A text in UTF-8, of so many octets at most, cut between two characters."""
    return text.encode("utf-8", "replace")[:octets].decode("utf-8", "ignore").encode()


def _own(said: PhotoMetadata) -> Iterator[Dataset]:
    for number, field in _TEXTS.items():
        value = getattr(said, field)
        for text in value if isinstance(value, tuple) else (value,):
            if text:
                yield 2, number, cut(text, LONGEST[number])
    if found := _MOMENT.fullmatch(said.date_created or ""):
        year, month, day, hour, minute, second, zone = found.groups()
        yield 2, _DATES[0], f"{year}{month or '00'}{day or '00'}".encode()
        if hour and zone:
            offset = "+0000" if zone == "Z" else zone.replace(":", "")
            yield 2, _DATES[1], f"{hour}{minute}{second or '00'}{offset}".encode()


def _others(base: bytes) -> Iterator[Dataset]:
    """The datasets that tell no field of ours; texts are decoded as the file declares them."""
    texts = parse(base).raw
    for (record, number), items in datasets(base).items():
        if (record == 2 and number in (*_TEXTS, *_DATES, _VERSION)) or (record, number) == _CHARSET:
            continue
        told = texts.get(f"iim:2:{number}", ())
        for n, item in enumerate(items):
            is_text = record == 2 and number not in _BINARY and n < len(told) and not item.isascii()
            yield record, number, told[n].encode("utf-8", "replace") if is_text else item


def _bytes(dataset: Dataset) -> bytes:
    record, number, data = dataset
    head = bytes((0x1C, record, number))
    if len(data) > _LARGEST:
        return head + b"\x80\x04" + len(data).to_bytes(4, "big") + data
    return head + len(data).to_bytes(2, "big") + data
