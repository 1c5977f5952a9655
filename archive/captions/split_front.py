"""Parting a caption from a credit that stands before it; only where all of the credit is known."""

from __future__ import annotations

import re

from archive.captions.credit import read_credit
from archive.captions.credit_parts import infix_label
from archive.captions.credit_shape import LONGEST, Span, Split
from archive.captions.registry import Registry
from archive.captions.text import Text


def front_label(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "Foto: Renata Matějková, Seznam Zprávy Premiér v demisi": a credit in front, all of it known."""
    match = re.compile(infix_label()).match(text.key, *whole)
    if match is None:
        return None
    return _front(text, whole, match.end(), registry)


def front_agency(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "IMAGO/ZUMA Press Bondi und Trump ...": known agencies in front of a capitalised caption."""
    head = text.text[whole[0] : whole[0] + 60]
    if not re.match(r"[^\s/]+\s*/\s*\S", head) and registry.find(" ".join(head.split()[:3])) is None:
        return None
    return _front(text, whole, whole[0], registry)


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
        and not credit.reasons
        and all(s.rule == "registry" for s in credit.chain)
        and bool(people or credit.chain)
    )
