"""Parting a caption from a credit that stands before it; only where all of the credit is known."""

from __future__ import annotations

import re

from archive.captions.credit import read_credit
from archive.captions.credit_parts import after_infix_label, is_flag
from archive.captions.credit_shape import LONGEST, Span, Split, strength
from archive.captions.names import organisation_kind
from archive.captions.registry import Registry
from archive.captions.split.published import Published
from archive.captions.tags import role_nouns
from archive.captions.text import Text
from archive.captions.wordlists import key


def front_label(published: Published) -> Split | None:
    """ "Foto: Renata Matějková, Seznam Zprávy Premiér v demisi": a credit in front, all of it known."""
    text, whole, registry = published.text, published.whole, published.registry
    end = after_infix_label(text.key, *whole)
    return _front(text, whole, end, registry) if end else None


_CHAINED = re.compile(r"[^\s/]+\s*/\s*\S|[^|/.,]{2,40}(?:/|\s[|/]\s|\svia\s)\S")


def front_chain(published: Published) -> Split | None:
    """ "IMAGO/ZUMA Press Bondi und Trump ...": known agencies before a caption."""
    if not _opens_with_chain(published):
        return None
    return _front(published.text, published.whole, published.whole[0], published.registry)


def _opens_with_chain(published: Published) -> bool:
    """Whether names stand in front with a mark between them, or an agency of three words."""
    start = published.whole[0]
    head = published.text.text[start : start + 60]
    return bool(_CHAINED.match(head)) or published.registry.find(" ".join(head.split()[:3])) is not None


_TOKEN = re.compile(r"\S+")


def front_agency(published: Published) -> Split | None:
    """ "EPA Jane Doe": an agency for pictures; what follows is neither its own word nor an office of it."""
    text, whole, registry = published.text, published.whole, published.registry
    if _opens_with_chain(published):
        return None
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
    return key(word) in role_nouns() or organisation_kind(word) is not None


_TWO_WORDS = re.compile(r"([^\W\d_]+ [^\W\d_]+)\s+(?=[^\W\d_])")


def front_kind(published: Published) -> Split | None:
    """ "Submitted photo Jane Doe at her desk"."""
    text, whole = published.text, published.whole
    match = _TWO_WORDS.match(text.text[whole[0] : whole[0] + 60])
    if match is None or not is_flag(match[1]) or not match[1][0].isupper() or _opens_with_chain(published):
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


# --- Brackets of Japanese and Korean newsrooms -----------------------------------------------------

_BRACKETED = re.compile(r"[\[【〔]([^\]】〕]{2,40})[\]】〕]\s*")
_REPORTER = re.compile("[\uac00-\ud7a3]{2,4}\\s*(?:인턴)?(?:기자|특파원)\\s*=\\s*")


def names_agency(piece: str, registry: Registry) -> bool:
    """Whether a bracket holds a credit, or a place with the agency that reports from it: "서울=뉴시스"."""
    agency = piece.rpartition("=")[2]
    return strength(piece, registry) == "known" or ("=" in piece and registry.find(agency) is not None)


def front_bracket(published: Published) -> Split | None:
    """ "【AFP=時事】港に着いた船", "[서울=뉴시스] 홍길동 기자 = …": a credit in brackets in front."""
    text, whole, registry = published.text, published.whole, published.registry
    match = _BRACKETED.match(text.text, *whole)
    if match is None or match.end() >= whole[1] or not names_agency(match[1], registry):
        return None
    reporter = _REPORTER.match(text.text, match.end(), whole[1])
    if reporter and reporter.end() < whole[1]:
        return (reporter.end(), whole[1]), (match.start(), text.text.rindex("=", 0, reporter.end()))
    return (match.end(), whole[1]), match.span(1)
