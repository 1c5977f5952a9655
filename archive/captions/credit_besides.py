"""What stands in a part of a credit line besides the name: when and where, whose pages it is kept off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from archive.captions.credit_parts import SIDE, Part, add_kind
from archive.captions.registry import Registry
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, key, load, words

_DIGIT = re.compile(r"\d")
_YEARED = re.compile(r"\d{4}|\d年")
_OUT = re.compile(r"(?:[^\W\d_]+[\s,/&]+){1,5}OUT(?:[\s.!].*)?$")
"""The countries to which an agency does not sell a picture: "Norway OUT"."""


@cache
def _date() -> re.Pattern[str]:
    months = alternatives(name for names in load("caption")["date"]["months"].values() for name in names)
    weekday = rf"(?:{alternatives(words('caption', 'date', 'weekdays'))}\.?,?\s+)?"
    year = r"(?:1[89]|20)\d\d"
    day = r"(?:3[01]|[12]\d|0?[1-9])"
    return re.compile(
        rf"(?<![\w.]){weekday}(?:"
        rf"{day}(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+|of\s+)?{months}(?:,?\s+(?:de\s+)?{year})?(?!\w)"
        rf"|{months}\s+{day}(?:st|nd|rd|th)?(?:,?\s+{year})?(?!\w)"
        rf"|{months}\s+(?:de\s+)?{year}(?!\d)"
        rf"|(?:{year}|1?\d\d)年\d{{1,2}}月\d{{1,2}}日"
        rf"|{day}(?P<a>[./-]){day}(?P=a)(?:{year}|\d\d)(?!\d)|{year}(?P<b>[./-]){day}(?P=b){day}(?!\d))"
    )


def cut_date(part: Part, text: Text, registry: Registry) -> bool:
    """Leave out when a picture was taken, and where: "LaPresse 12 gennaio 2023 Milano"."""
    if not _DIGIT.search(text.key, part.start, part.end):
        return False
    match = _date().search(text.key, part.start, part.end)
    if match is None:
        return False
    alone = match.span() == (part.start, part.end)
    # "Hospital 12 de Octubre" is a name: a day needs its year, or stands alone.
    if not alone and not _YEARED.search(match.group()) and match["a"] is None:
        return False
    if text.text[part.start : match.start()].strip(" ,.-–("):
        part.end = match.start()
    else:
        part.start = match.end()
    return True


def has_date(piece: str) -> bool:
    """Whether a date stands in a text."""
    return _DIGIT.search(piece) is not None and _date().search(key(piece)) is not None


def opens_with_date(piece: str) -> bool:
    """Whether a text begins with a date that no slash parts from an agency: a caption's own, no credit."""
    folded = key(piece.lstrip(" ＝="))
    match = _date().match(folded) if folded[:1].isdigit() else None
    return match is not None and folded[match.end() : match.end() + 1] != "/"


def cut_territory(part: Part, text: Text, registry: Registry) -> bool:
    """Leave out where a picture may not be shown: "AUSTRIA OUT"."""
    if not _OUT.match(text.text, part.start, part.end):
        return False
    part.start = part.end
    return True


SIDE_WORDS = "from at on clockwise top bottom far main left right above below inset"
_SIDE_INITIALS = frozenset(word[0] for word in SIDE_WORDS.split())


def cut_side(part: Part, text: Text, registry: Registry) -> bool:
    """Leave out which of several pictures a credit is for: "Left: Jane Doe/AP"."""
    match = SIDE.match(text.key, part.start, part.end) if text.key[part.start] in _SIDE_INITIALS else None
    if match is None:
        return False
    part.start = match.end()
    return True


_OFFICIAL = re.compile(r"official\s+")


def cut_official(part: Part, text: Text, registry: Registry) -> bool:
    """Leave out that an office's picture is official: "Official White House Photo"."""
    match = _OFFICIAL.match(text.key, part.start, part.end)
    if match is None or registry.find(text.text[match.end() : part.end]) is None:
        return False
    part.start = match.end()
    return True


_POOL = re.compile(r".+\spool$")


def note_pool(part: Part, text: Text, registry: Registry) -> bool:
    """Note that the pool of a country's press took a picture; its name stays: "Japan Pool"."""
    noted = any(kind.text == "pool" for kind in part.kinds)
    if not noted and _POOL.match(text.key[part.start : part.end]):
        add_kind(part, text, "pool", part.end - 4, part.end, "suffix")
    return False


_TITLED = re.compile(r"\"?[^\"]{1,150}\"\s+by\s+")
_LICENSED = re.compile(r"\s+(?:is|are)\s+(?:licen[cs]ed|marked|used)\b.*$")


def cut_work(part: Part, text: Text, registry: Registry) -> bool:
    """Leave out a work's title and that it is licensed: "“Harbour” by Jane Doe is licensed under ..."."""
    start, end = part.start, part.end
    if title := _TITLED.match(text.key, start, end):
        part.start, part.hint = title.end(), "person"
    if end_ := _LICENSED.search(text.key, part.start, end):
        part.end = end_.start()
    return (part.start, part.end) != (start, end)


@cache
def _account() -> re.Pattern[str]:
    of = "de|del|of|von|vom|di|van|av|af|d'"
    return re.compile(
        r"(?:compte|cuenta|conta|account|profilo?|perfil|konto|page|pagina|seite|canal|kanal|channel)"
        rf"\s+(?P<platform>\w+)\s+(?:{of})\s*\S"
    )


def cut_account(part: Part, text: Text, registry: Registry) -> bool:
    """Leave of somebody's account on a platform the platform: "compte Instagram de Jane Doe"."""
    match = _account().match(text.key, part.start, part.end)
    if match is None or registry.find(text.text[slice(*match.span("platform"))]) is None:
        return False
    part.start, part.end = match.span("platform")
    return True


def part_sources(parts: Sequence[Part], text: Text) -> None:
    """Set apart what each label of a line introduces, and leave out running text before the first one."""
    labels = [at for at, part in enumerate(parts) if part.labelled]
    if not labels:
        return
    for before, at in pairwise(labels):
        if parts[at].sep in ("slash", "dash", "comma") and before < at:
            parts[at].sep = "semicolon"
    if labels[0] == 1 and parts[1].sep in ("label", "period"):
        words_ = text.text[parts[0].start : parts[0].end].split()
        small = [word for word in words_ if word[0].islower() and len(word) > 2]
        if len(words_) > 3 and len(small) > 1 and parts[0].agency is None:
            parts[0].dropped = True
