"""What several formats say of a record in the same words: identifiers, moments, subjects, orders, addresses.

Identifiers do not change from one archive to the next, so that what comes in again is known: the address of a
story, the digest of a file, or else the digest of what the record says (RFC 6920, "ni" addresses).
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.model import Article, Original, Placement, Restriction
from archive.words import restriction_words

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?")
_XMP_DATE = re.compile(rf"\d{{4}}(?:-\d\d)?|{_DAY.pattern}|{_MOMENT.pattern}")
_NOTES = ("instructions", "editorial-note")
"""Sources of orders that stand in a note to editors; all others are terms of use."""
UNKNOWN_OFFSET = "-00:00"
"""Midnight with this offset is a day without a time (RFC 3339, section 4.3: the offset is not known)."""


@dataclass(frozen=True, slots=True)
class Given:
    """A record that is given out: a story with its photos, or one use of a photo alone.

    `story` is of a photo the story that ran it. `files` holds the place of each photo's file within what is
    given out, by the photo's id ("photos/3f….jpg"); photos that come without their files are not in it.
    `are_copies` says that these files are no longer the archive's own, to the byte. `is_within` says of
    a photo that its story is given out too, and brings it.
    """

    record: Article | Placement
    story: Article | None = None
    files: Mapping[str, str] = field(default_factory=dict)
    are_copies: bool = False
    is_within: bool = False


def story_uri(story: Article) -> str:
    """What identifies a story: its address, or the digest of what it says."""
    if story.url and story.url.startswith(("http://", "https://")):
        return story.url
    return _ni("\0".join((story.title, story.standfirst, *(block.text for block in story.body))))


def photo_uri(use: Placement) -> str:
    """What identifies a photo: the digest of its file, its address, or the digest of what is said of it."""
    if use.photo.files:
        return digest_uri(use.photo.files[0])
    return public_address(use) or _ni("\0".join((use.caption, use.credit.raw if use.credit else "")))


def digest_uri(original: Original) -> str:
    """A file by its SHA-256 (RFC 6920)."""
    return f"ni:///sha-256;{_base64url(bytes.fromhex(original.sha256))}"


def public_address(use: Placement) -> str | None:
    """Where the picture was published, None where that is no address of the web."""
    return use.src if use.src and use.src.startswith(("http://", "https://")) else None


def moment(value: str | None) -> str | None:
    """A day or a moment as RFC 3339 wants it; None for what is less exact than a day.

    What is no more than a day is its midnight with an offset that is not known.
    """
    value = value or ""
    if _DAY.fullmatch(value):
        return f"{value}T00:00:00{UNKNOWN_OFFSET}"
    if found := _MOMENT.fullmatch(value):
        seconds = "" if found[1] else ":00"
        whole = value.removesuffix(found[3] or "") + seconds
        return f"{whole}{found[3] or UNKNOWN_OFFSET}"
    return None


def xmp_date(value: str | None) -> str | None:
    """A year, month, day or moment as XMP has it (ISO 16684-1, 8.2.1.2), with "Z" for what is also written
    "+00:00"; None for all other dates of EDTF.
    """
    found = _XMP_DATE.fullmatch(value or "")
    return found[0].removesuffix("+00:00") + "Z" * found[0].endswith("+00:00") if found else None


def subjects(record: Article | Placement) -> tuple[str, ...]:
    """Keywords as they came, then the archive's tags by their paths, each once."""
    metadata = record.photo.metadata if isinstance(record, Placement) else None
    words = record.keywords if isinstance(record, Article) else metadata.keywords if metadata else ()
    return tuple(dict.fromkeys((*words, *(tag.path for tag in record.tags))))


def editorial_note(orders: Iterable[Restriction]) -> str:
    """Orders that stand in notes to editors, as they were worded."""
    return sentences(_words(order) for order in orders if order.source in _NOTES)


def usage_terms(orders: Iterable[Restriction]) -> str:
    """All other orders, as they were worded, or in our words where an archivist set them."""
    return sentences(_words(order) for order in orders if order.source not in (*_NOTES, "embargo"))


def embargo(orders: Iterable[Restriction]) -> str | None:
    """The moment from which a photo may be used (RFC 3339), None where none is set."""
    return next((moment(order.until) for order in orders if order.code == "embargo" and order.until), None)


def joined(names: Iterable[str]) -> str:
    """Names as a byline has them: "A", "A and B", "A, B and C"."""
    *first, last = tuple(names) or ("",)
    return f"{', '.join(first)} and {last}" if first else last


def uses_of(given: Given) -> tuple[Placement, ...]:
    """The uses of photos that are given out: those of the story, or the one."""
    return given.record.placements if isinstance(given.record, Article) else (given.record,)


def sentences(texts: Iterable[str]) -> str:
    """Texts one after the other, each once and ended."""
    told = dict.fromkeys(text.strip() for text in texts)
    return " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in told if text)


def _words(order: Restriction) -> str:
    return order.text or restriction_words(order)


def _ni(text: str) -> str:
    return f"ni:///sha-256;{_base64url(hashlib.sha256(text.encode()).digest())}"


def _base64url(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def filled(**values: Any) -> dict[str, Any]:
    """An object of JSON of those values that say something."""
    return {name: value for name, value in values.items() if value not in (None, "", [])}
