"""Parting a caption from a credit that stands before it; only where all of the credit is known."""

from __future__ import annotations

import re

from archive.captions.credits.cutting import after_infix_label
from archive.captions.credits.part import is_flag
from archive.captions.credits.reading import read_credit
from archive.captions.credits.shape import LONGEST, Span, Split
from archive.captions.names import organisation_kind
from archive.captions.registry import Registry
from archive.captions.text import Text
from archive.captions.titles import occupations
from archive.captions.wordlists import key, words


def front_label(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "Foto: Renata Matějková, Seznam Zprávy Premiér v demisi": a credit in front, all of it known."""
    end = after_infix_label(text.key, *whole)
    return _front(text, whole, end, registry) if end else None


_CHAINED = re.compile(r"[^\s/]+\s*/\s*\S|[^|/.,]{2,40}(?:/|\s[|/]\s|\svia\s)\S")


def front_agency(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "IMAGO/ZUMA Press Bondi und Trump ...", "EPA Jane Doe": known agencies before a caption."""
    head = text.text[whole[0] : whole[0] + 60]
    if _CHAINED.match(head) or registry.find(" ".join(head.split()[:3])):
        return _front(text, whole, whole[0], registry)
    return _front_alone(text, whole, registry) or _front_flag(text, whole)


_TOKEN = re.compile(r"\S+")


def _front_alone(text: Text, whole: Span, registry: Registry) -> Split | None:
    """A single agency for pictures, where what follows is neither its own word nor an office of it."""
    head = text.text[whole[0] : whole[0] + 80]
    tokens = list(_TOKEN.finditer(head)) if registry.begins(head) else []
    for size in (3, 2, 1):
        if len(tokens) < size + 2:
            continue
        agency = registry.find(text.text[whole[0] : whole[0] + tokens[size - 1].end()])
        if agency is None or agency.kind not in ("wire", "stock"):
            continue
        following = tokens[size].group().strip(".,:;")
        if not following[:1].isupper() or _belongs_to_agency(following):
            return None
        at = whole[0] + tokens[size].start()
        return (at, whole[1]), (whole[0], whole[0] + tokens[size - 1].end())
    return None


def _belongs_to_agency(word: str) -> bool:
    """Whether a word after an agency's name goes on with it: "Reuters Institute", "AP Photographer"."""
    folded = key(word)
    office = folded in words("caption", "title", "roles") or folded in occupations()
    return office or organisation_kind(word) is not None


_TWO_WORDS = re.compile(r"([^\W\d_]+ [^\W\d_]+)\s+(?=[^\W\d_])")


def _front_flag(text: Text, whole: Span) -> Split | None:
    """ "Submitted photo Jane Doe at her desk"."""
    match = _TWO_WORDS.match(text.text[whole[0] : whole[0] + 60])
    if match is None or not is_flag(match[1]) or not match[1][0].isupper():
        return None
    at = whole[0] + match.end()
    following = text.text[at : whole[1]]
    if not following[0].isupper() or len(following.split()) < 2:
        return None
    return (at, whole[1]), (whole[0], whole[0] + match.end(1))


def _front(text: Text, whole: Span, start: int, registry: Registry) -> Split | None:
    piece = text.text[start : whole[1]]
    ends = [m.start() for m in re.finditer(r"\s+(?=[^\W\d_])", piece[:LONGEST])][:9]
    for at in reversed(ends):
        following = piece[at:].lstrip()
        if at == 0 or following[:1].islower() or not _all_known(piece[:at], registry):
            continue
        return (start + at, whole[1]), (whole[0], start + at)
    return None


def _all_known(piece: str, registry: Registry) -> bool:
    if piece.rstrip()[-1:] in ",/|-–":
        return False
    credit = read_credit(piece, registry)
    people = credit.photographers
    sure = all(p.rule == "given name" and len(p.text.split()) == 2 for p in people)
    return (
        sure
        and not credit.doubts
        and all(s.rule == "registry" for s in credit.chain)
        and bool(people or credit.chain)
    )
