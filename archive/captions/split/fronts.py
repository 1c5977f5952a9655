"""Credits in front of a caption, and credits behind a label within it: "... Foto: Felix Zahn/imago".

A credit in front is parted only where all of it is known.
"""

from __future__ import annotations

import re
from functools import cache

from archive.captions.credits.cutting import after_infix_label
from archive.captions.credits.part import is_flag
from archive.captions.credits.reading import read_credit
from archive.captions.credits.shape import LONGEST, Span, Split, strength
from archive.captions.document import Clues
from archive.captions.names import organisation_kind
from archive.captions.registry import Registry
from archive.captions.split.published import SPACE, Published, is_date, is_finished
from archive.captions.tags import role_nouns
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, key, load


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
    head = text.text[whole[0] : whole[0] + 80]
    if not registry.begins(head) or _opens_with_chain(published):
        return None
    tokens = list(_TOKEN.finditer(head))
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


# --- Labels within the text ------------------------------------------------------------------------

_COLONS = re.compile("[:：=]")
_NEAR = 80
"""Characters within which a label still opens the credit in a parenthesis after it."""


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


def label_tail(published: Published) -> Split | None:
    """ "... Foto: Felix Zahn/imago", "... Photograph by Doug Johnson"."""
    text, whole, registry = published.text, published.whole, published.registry
    if not _may_be_labelled(text, whole):
        return None
    for match in _tail_label().finditer(text.key, *whole):
        start, _ = text.trim(match.start(), match.end(), SPACE)
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
    r"|op (?:de|deze)|i|w|pa|на|на этом|на цьому|in (?:the|this)|on the|v\.?\s?l\.|links|rechts)\s+$"
)


def _within_phrase(text: Text, at: int) -> bool:
    """Whether a label is part of a sentence: "Links im Bild: A", "In this photo: A"."""
    return _PHRASE.search(text.key, max(0, at - 20), at) is not None


_RUNNING = re.compile(r"[a-zäöü]\s[a-zäöü]+\s[a-zäöü]+\s[a-zäöü]+\s")


def _reads_as_tail(piece: str) -> bool:
    """Whether what follows a label with a colon is short enough, and too little of a sentence, to name."""
    piece = piece.strip().rstrip(".")
    return 0 < len(piece.split()) <= 14 and ". " not in piece and not _RUNNING.search(piece)
