"""Capitalised words that are set off and name nobody: towns of datelines, works in quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from archive.captions.document import Word
from archive.captions.names import organisation_kind
from archive.captions.wordlists import words


def opens_dateline(found: Sequence[Word], last: int) -> bool:
    """Whether words in capitals go on with a region and a dash: "ELWYN ON SEA, KENT - MAY 1"."""
    at = last
    while at < len(found) and at - last < 4 and found[at].text.isupper() and found[at].gap in (", ", " "):
        at += 1
    return last < at < len(found) and found[last].gap == ", " and found[at].gap.strip() in _DATELINE_DASHES


_DATELINE_DASHES = ("-", "–", "—", "--")


def is_quoted(found: Sequence[Word], first: int, last: int) -> bool:
    """Whether quotation marks hold the name and nothing else, as they do a work's: the film "A B"."""
    if last - first < 2 or last >= len(found):
        return False
    return found[first].gap[-1:] in _OPENING and found[last].gap.lstrip(".,!?")[:1] in _CLOSING


_OPENING = ('"', "“", "„", "«")
_CLOSING = ('"', "”", "“", "»")


def is_club_or_place(word: Word) -> bool:
    """Whether "von" before it says of whom or whence somebody is: "A von Union Berlin", "A vom FC Elwyn"."""
    acronym = word.text.isupper() and len(word.text) < 5
    return acronym or word.key in words("places", "known") or organisation_kind(word.text) is not None
