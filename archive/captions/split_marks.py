"""Credits that marks of Japanese and Korean newsrooms set off: "【AFP=時事】…", "…、山田太郎撮影"."""

from __future__ import annotations

import re
from functools import cache

from archive.captions.credits.shape import Span, Split, strength
from archive.captions.registry import Registry
from archive.captions.text import Text, is_ideographic
from archive.captions.wordlists import load

_BRACKETED = re.compile(r"[\[【〔]([^\]】〕]{2,40})[\]】〕]\s*")
_REPORTER = re.compile("[\uac00-\ud7a3]{2,4}\\s*(?:인턴)?(?:기자|특파원)\\s*=\\s*")
_END_BRACKETED = re.compile(r"[\[【〔]([^\]】〕]{2,40})[\]】〕]\s*$")


def _names_agency(piece: str, registry: Registry) -> bool:
    """Whether a bracket holds a credit, or a place with the agency that reports from it: "서울=뉴시스"."""
    agency = piece.rpartition("=")[2]
    return strength(piece, registry) == "known" or ("=" in piece and registry.find(agency) is not None)


def front_bracket(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "【AFP=時事】港に着いた船", "[서울=뉴시스] 홍길동 기자 = …": a credit in brackets in front."""
    match = _BRACKETED.match(text.text, *whole)
    if match is None or match.end() >= whole[1] or not _names_agency(match[1], registry):
        return None
    reporter = _REPORTER.match(text.text, match.end(), whole[1])
    if reporter and reporter.end() < whole[1]:
        return (reporter.end(), whole[1]), (match.start(), text.text.rindex("=", 0, reporter.end()))
    return (match.end(), whole[1]), match.span(1)


def end_bracket(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "港に着いた船【時事】": a credit in brackets of its own kind after the caption."""
    match = _END_BRACKETED.search(text.text, *whole)
    if match is None or match.start() == whole[0] or not _names_agency(match[1], registry):
        return None
    return (whole[0], match.start()), match.span(1)


@cache
def _suffixed() -> re.Pattern[str]:
    words = [w for kind in ("person",) for w in load("credit")["suffix"][kind] if is_ideographic(w[0])]
    suffix = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(f"(?<=[、,=(・\\s])[\u3400-\u9fff々\u3041-\u30fa]{{2,8}}(?:{suffix})(?=\\)?\\s*$)")


def suffix_tail(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "…＝首相官邸で2025年1月6日、山田太郎撮影": a name that "撮影" follows, at the end."""
    match = _suffixed().search(text.text, max(whole[0], whole[1] - 24), whole[1])
    if match is None or match.start() == whole[0]:
        return None
    return (whole[0], match.start()), match.span()


def agency_after_comma(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "…＝2025年2月28日、ロイター": an agency after the last comma of a Japanese caption."""
    at = text.text.rfind("、", *whole)
    if at <= whole[0] or registry.find(text.text[at + 1 : whole[1]].strip()) is None:
        return None
    return (whole[0], at), text.trim(at + 1, whole[1])


_VIA = re.compile(r"(?<=\s)(?P<source>(?:[A-Z]\w+\s){1,3})via\s[A-Z]\w+/[A-Z][^/.,:;()]{2,40}$")


def via_tail(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "… in action Action Images via Reuters/Jane Doe": a known agency "via" another, without a mark."""
    match = _VIA.search(text.text, max(whole[0], whole[1] - 90), whole[1])
    if match is None:
        return None
    source = match["source"].split()
    for size in range(len(source), 0, -1):
        head = " ".join(source[-size:])
        if registry.find(head) is not None:
            at = match.end("source") - len(head) - 1
            return ((whole[0], at), (at, whole[1])) if at > whole[0] else None
    return None
