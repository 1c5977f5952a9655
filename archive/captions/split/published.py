"""A text as it was published, its caption not yet parted from its credit, and remarks that are none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.captions.credits.shape import Span
from archive.captions.dates.finding import find_all
from archive.captions.registry import Registry
from archive.captions.text import Text, normalise
from archive.captions.wordlists import key

SPACE = " \t\r\n"


@dataclass(slots=True)
class Published:
    """A text, what of it is caption and credit (`whole`), the agencies to go by, and its marks."""

    text: Text
    whole: Span
    registry: Registry
    marks: frozenset[str]


def opening(text: Text, whole: Span) -> int:
    """Where the parenthesis opens that closes at the end of `whole`; -1 if none does."""
    depth = 0
    for at in range(whole[1] - 1, max(whole[0], whole[1] - 400) - 1, -1):
        depth += (text.text[at] in ")）]") - (text.text[at] in "(（[")
        if depth == 0:
            return at
    return -1


_ENDS = ".!?…。！？\"'”’»)）]"


def is_finished(text: Text, start: int, at: int) -> bool:
    """Whether a sentence has ended before `at`."""
    before = text.text[start:at].rstrip()
    return bool(before) and before[-1] in _ENDS


_REMARK = re.compile(
    r"^(?:\d+|[lrcmgid]\.?|li\.?|re\.?|\d?[lr]|left|right|links|rechts|v\.?\s?l\.?|archivbild|archivfoto|symbolbild|symbolfoto"
    r"|stock image|file image|file photo|library image|illustrative|illustration|montage)$"
)

_PICTURE_OF = re.compile(
    r"(?:archiv|file )?(?:bild|foto|photo|picture|image|aufnahme)\s+"
    r"(?:vom|von|aus|from|taken on|taken|dated|du|del|de|fra|fran|am)\s+"
)


def is_remark(piece: str) -> bool:
    """Whether a piece, without its brackets, is a remark on the picture that belongs to the caption."""
    return _REMARK.match(key(piece)) is not None or _is_dated_picture(piece)


def _is_dated_picture(piece: str) -> bool:
    """Whether a piece only says when the picture was made: "Archivbild vom 16. Juli 2018"."""
    led = _PICTURE_OF.match(key(piece))
    return led is not None and is_date(piece[led.end() :])


def is_date(piece: str) -> bool:
    """Whether a stretch is nothing but a date: "Photo: 12 April 2026" credits nobody."""
    text = normalise(piece.strip(" ."), letters=False)
    return any(date.start == 0 and date.end == len(text.text) for date in find_all(text))


_CLEARED = re.compile(
    r"(?:(?<=[^\W\d_]\.)\s*\(released?\)|(?<=\))\s*no\s(?:archiving|archives?|sales|resales?|use)\b[\w\s,.]*)$"
)


def without_clearance(text: Text, end: int) -> int:
    """Where a text ends before a remark that it may be published: "Navy photo by A. (RELEASED)"."""
    match = _CLEARED.search(text.key, max(0, end - 60), end)
    return match.start() if match else end
