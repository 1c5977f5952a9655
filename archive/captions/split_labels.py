"""Credits after a label within a caption: "... Foto: Felix Zahn/imago", "... Photograph by Doug Johnson"."""

from __future__ import annotations

import re
from functools import cache

from archive.captions.clues import Clues
from archive.captions.credits.shape import LONGEST, Span, Split, strength
from archive.captions.registry import Registry
from archive.captions.split_remarks import is_date
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, load

_SPACE = " \t\r\n"
_ENDS = ".!?…。！？\"'”’»)）]"


_COLONS = re.compile("[:：=]")
_NEAR = 80
"""Characters within which a label still opens the credit in a parenthesis after it."""


def is_finished(text: Text, start: int, at: int) -> bool:
    """Whether a sentence has ended before `at`."""
    before = text.text[start:at].rstrip()
    return bool(before) and before[-1] in _ENDS


def label_before(text: Text, before: Span) -> bool:
    """Whether a label outside the parenthesis already opens the credit: "Foto: A og B (Nettavisen)"."""
    if not _COLONS.search(text.key, max(before[0], before[1] - _NEAR - 1), before[1]):
        return False
    labels = [m for m in _tail_label().finditer(text.key, *before) if m.lastgroup == "colon"]
    return any(0 < before[1] - m.end() < _NEAR and ". " not in text.text[m.end() : before[1]] for m in labels)


@cache
def _tail_label() -> re.Pattern[str]:
    labels = alternatives(w for kind in load("credit")["label"].values() for w in kind)
    by = alternatives(["by", "von", "par", "por", "courtesy of", "courtesy"])
    return re.compile(
        rf"(?P<colon>{labels}\s*[:：=])|(?P<by>(?<=[.!?\"'”)\n])\s*(?:ai\s+|photo\s+)?"
        rf"(?:photos?|photographs?|pictures?|images?|illustration|screenshots?|courtesy|cedida|cedidas)\s+(?:{by}|of)\s)"
        rf"|(?P<screen>(?<=[.!?\"'”)\n])\s*(?:captures?\s+d'ecran|captura de pantalla)\s+de\s)"
    )


_NO_COLON = Clues(
    [
        *("photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images"),
        *("illustration", "screenshot", "screenshots", "courtesy", "cedida", "cedidas"),
        *("capture", "captures", "captura"),
    ]
)
"""Words of which the labels without a colon have one."""
_NEXT_LABEL = re.compile(r"\.\s+(?=\S+:)")


def _may_be_labelled(text: Text, whole: Span) -> bool:
    return _COLONS.search(text.key, *whole) is not None or _NO_COLON.may_be_in(text)


def label_tail(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "... Foto: Felix Zahn/imago", "... Photograph by Doug Johnson"."""
    if not _may_be_labelled(text, whole):
        return None
    for match in _tail_label().finditer(text.key, *whole):
        start, _ = text.trim(match.start(), match.end(), _SPACE)
        if start == whole[0] or whole[1] - start > LONGEST or _within_phrase(text, start):
            continue
        first = _NEXT_LABEL.split(text.text[match.end() : whole[1]], 1)[0]
        if is_date(first):
            continue
        known = strength(first.strip().rstrip("."), registry) != "none"
        likely = is_finished(text, whole[0], start) and _reads_as_tail(first)
        if match.lastgroup == "colon" and (known or likely):
            start = _with_agency(text, whole[0], start, registry)
            return (whole[0], start), (start, whole[1])
        if match.lastgroup != "colon" and strength(text.text[start : whole[1]], registry) != "none":
            return (whole[0], start), (start, whole[1])
    return None


_LED = re.compile(r"(?:(?<=[.!?»”\"]\s)|(?<=\n))(?P<agency>[A-Z]\S*(?:\s[A-Z]\S*){0,2})\s+$")


def _with_agency(text: Text, floor: int, start: int, registry: Registry) -> int:
    """Where a credit begins whose label an agency leads: "... on Monday. ST PHOTO: JANE DOE"."""
    match = _LED.search(text.text, max(floor, start - 40), start)
    return match.start("agency") if match and registry.find(match["agency"]) is not None else start


_PHRASE = re.compile(
    r"(?:^|\s)(?:im|am|auf (?:dem|diesem)|sur (?:la|cette)|en (?:la|esta)|nella|in questa|na|nesta"
    r"|op (?:de|deze)|i|w|pa|in (?:the|this)|on the|v\.?\s?l\.|links|rechts)\s+$"
)


def _within_phrase(text: Text, at: int) -> bool:
    """Whether a label is part of a sentence: "Links im Bild: A", "In this photo: A"."""
    return _PHRASE.search(text.key, max(0, at - 20), at) is not None


_RUNNING = re.compile(r"[a-zäöü]\s[a-zäöü]+\s[a-zäöü]+\s[a-zäöü]+\s")


def _reads_as_tail(piece: str) -> bool:
    """Whether what follows a label with a colon is short enough, and too little of a sentence, to name."""
    piece = piece.strip().rstrip(".")
    return 0 < len(piece.split()) <= 14 and ". " not in piece and not _RUNNING.search(piece)
