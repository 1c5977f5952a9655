"""Credits behind a caption: in parentheses, after a sentence, a dash or a mark, on a line of their own."""

from __future__ import annotations

import re
from functools import cache

from archive.captions.credits.part import is_flag
from archive.captions.credits.shape import LONGEST, Span, Split, strength
from archive.captions.document import abbreviations
from archive.captions.names import is_given_name, person_shape
from archive.captions.people.positions import has_row, only_places
from archive.captions.registry import Registry
from archive.captions.split.fronts import label_before, names_agency
from archive.captions.split.published import SPACE, Published, is_date, is_finished, is_remark, opening
from archive.captions.text import Text, is_ideographic
from archive.captions.wordlists import key, load, words


def _said_before(word: str, text: Text, before: Span) -> bool:
    """Whether a single word is a place or stands in the caption already: it explains, it does not credit."""
    folded = key(word)
    return (
        folded in words("places", "known")
        or re.search(rf"\b{re.escape(folded)}\b", text.key[before[0] : before[1]]) is not None
    )


def tail_parenthesis(published: Published) -> Split | None:
    """ "... Tel Aviv. (Kobi Gideon/GPO)", "(Image: PA)"; also where ")" is missing."""
    text, whole, registry = published.text, published.whole, published.registry
    end = whole[1]
    while end > whole[0] and text.text[end - 1] in ". ":
        end -= 1
    if end > whole[0] and text.text[end - 1] in ")）]":
        opened = opening(text, (whole[0], end))
        inner = (opened + 1, end - 1)
    else:
        opened = max(text.text.rfind(c, max(whole[0], whole[1] - LONGEST), whole[1]) for c in "(（[")
        inner = (opened + 1, whole[1])
        if opened >= 0 and any(c in ")）]" for c in text.text[opened : whole[1]]):
            return None
    if opened <= whole[0] or inner[0] >= inner[1]:
        return None
    return _accept_parenthesis(text, whole, inner, registry)


def _accept_parenthesis(text: Text, whole: Span, inner: Span, registry: Registry) -> Split | None:
    inner = text.trim(*inner, SPACE)
    before = (whole[0], inner[0] - 1)
    piece = text.text[inner[0] : inner[1]]
    sentence = is_finished(text, *before)
    if _explains(piece, sentence, registry):
        return None
    sure = strength(piece, registry)
    if sure == "known":
        kind = is_flag(piece) and not sentence and not is_ideographic(piece[0])
        credited = not kind
    elif sure == "shaped":
        set_off = sentence or "/" in piece or _labels_person(piece)
        credited = set_off and (" " in piece or not _said_before(piece, text, before))
    else:
        credited = False
    return (before, inner) if credited and not label_before(text, before) else None


def _labels_person(piece: str) -> bool:
    """Whether a bare label leads a person's name: "(foto Jane Doe)"."""
    label, _, person = piece.partition(" ")
    return key(label) in words("credit", "label", "plain") and _is_persons(person.strip())


def _explains(piece: str, sentence: bool, registry: Registry) -> bool:
    """Whether a parenthesis only says where somebody stands or what the picture is."""
    if is_remark(piece):
        return True
    # "Leaves port on Aug. 31, 2019. (AP)": what is a party beside a name is an agency after a sentence.
    return only_places(piece) and not (sentence and registry.find(piece) is not None)


def copyright_tail(published: Published) -> Split | None:
    """ "... © Axel Heimken/dpa"; the same credit in front as well is left out of the caption."""
    text, whole = published.text, published.whole
    at = text.text.rfind("©", *whole)
    if at < 0 or whole[1] - at > LONGEST:
        return None
    start = whole[0]
    credit = text.text[at : whole[1]]
    if at > start and text.text.startswith(credit, start):
        start += len(credit)
    if at == whole[0]:
        return None
    if text.text[at - 1] in "/|" or _name_before(text, (start, at)):
        return None
    return (start, at), (at, whole[1])


def _name_before(text: Text, before: Span) -> bool:
    return bool(re.search(r"/\s*$", text.text[before[0] : before[1]]))


def _credits_nobody(piece: str) -> bool:
    """Whether a tail announces a row of people, or only dates the photo."""
    return has_row(piece) or is_date(piece.rpartition(":")[2])


_DATE_AND_AGENCY = re.compile(r"\d{4}[.\-]\s?\d{1,2}[.\-]\s?\d{1,2}\.?\s*/")
"""A date that leads a credit belongs to the caption: "2024.5.3/뉴스1"."""


def own_line(published: Published) -> Split | None:
    """A last line of its own that is a credit."""
    text, whole, registry = published.text, published.whole, published.registry
    at = text.text.rfind("\n", *whole)
    if at < 0:
        return None
    line = text.trim(at, whole[1], SPACE)
    if strength(text.text[line[0] : line[1]].strip("()"), registry) == "none":
        return None
    return (whole[0], at), line


_DASHES = re.compile(r"\s+[/|–—―\-•]+\s+|\s*—\s*|\s+//\s*|\s*=\s*")


def dash_tail(published: Published) -> Split | None:
    """ "... in La Soledat / Lorenzo Marina", "... — AP", "...＝ＡＰ": the longest tail that is all names."""
    text, whole, registry = published.text, published.whole, published.registry
    for match in _DASHES.finditer(text.text, max(whole[0], whole[1] - LONGEST), whole[1]):
        if match.start() <= whole[0]:
            continue
        piece = text.text[match.end() : whole[1]]
        if _credits_nobody(piece):
            continue
        sure = strength(piece, registry)
        wide = any(c in "/|=" for c in match.group()) or is_finished(text, whole[0], match.start())
        wide = wide or _names_house(piece)
        if sure == "known" or (sure == "shaped" and wide and len(piece.split()) > 1):
            if "/" in match.group() and not _caption_before(text, (whole[0], match.start()), registry):
                continue
            return (whole[0], match.start()), (match.end(), whole[1])
    return None


def _names_house(piece: str) -> bool:
    """Whether a slash parts a person from a house: "... opens the bridge - Jane Doe/City of Elwyn"."""
    person, slash, house = piece.partition("/")
    return bool(slash) and _is_persons(person.strip()) and house.strip()[:1].isupper()


_STOP = re.compile(r"[.!?]\s")


def _caption_before(text: Text, before: Span, registry: Registry) -> bool:
    """Whether what stands before a slash is caption and no part of the credit."""
    tail = _STOP.split(text.text[before[0] : before[1]])[-1].split()
    return registry.find(" ".join(tail[-2:])) is None and (not tail or registry.find(tail[-1]) is None)


_SENTENCE_END = re.compile(r"[.!?…。][\"'”’»)\]]*\s+|[\"”»]\s+")


_INITIAL = re.compile(r"(?:^|[\s.(])(?:[^\W\d_]|\d\d?)\.\)?\s*$")
"""Before a full stop that ends no sentence: an initial or a number."""


_ABBREVIATED_LABEL = re.compile(r"(?<=[.!?»”\"/|–—])\s+(?P<label>(?:fot|phot|ph|ljosm|φωτ|фот)\.\s+)$")
"""A label whose full stop ends no sentence: "... w Warszawie. Fot. Jane Doe"."""


def sentence_tail(published: Published) -> Split | None:
    """A bare credit after a finished sentence: "... umbenannt. Getty Images/Juanmonino"."""
    text, whole, registry = published.text, published.whole, published.registry
    for match in _SENTENCE_END.finditer(text.text, max(whole[0], whole[1] - LONGEST), whole[1]):
        piece = text.text[match.end() : whole[1]]
        before = text.key[whole[0] : match.start() + 1].split()
        if piece[:1] in "(（[" or is_remark(piece) or before[-1] in abbreviations():
            continue
        if _credits_nobody(piece) or _INITIAL.search(
            text.text[max(whole[0], match.start() - 3) : match.end()]
        ):
            continue
        sure = strength(piece, registry)
        if sure == "known" or (sure == "shaped" and _may_close(piece)):
            if label := _ABBREVIATED_LABEL.search(text.key, whole[0], match.end()):
                return (whole[0], label.start("label")), (label.start("label"), whole[1])
            dated = _DATE_AND_AGENCY.match(piece)
            start = match.end() + (dated.end() if dated else 0)
            return (whole[0], start), (start, whole[1])
    return None


def _may_close(piece: str) -> bool:
    """Whether an unknown name may be a bare credit: it does not end as a sentence does."""
    running = piece[0].islower() or piece.rstrip().endswith((".", "!", "?", ":"))
    running = running or re.fullmatch(r"(?:[Tt]he|[Aa]n?)(?:\s[^A-Z]\S*)+", piece) is not None
    return not running and len(piece.split()) <= 9


_GAP = re.compile(r"\s+")


def run_on_tail(published: Published) -> Split | None:
    """A known credit that runs on without any mark: "... on Thursday night Getty Images"."""
    text, whole, registry = published.text, published.whole, published.registry
    piece = text.text[whole[0] : whole[1]]
    starts = [m.end() for m in _GAP.finditer(piece)][-12:]
    for at in starts:
        tail = piece[at:]
        if (tail.endswith(".") and "/" not in tail) or not _starts_credit(
            tail, piece[:at].rstrip(), registry
        ):
            continue
        if only_places(tail.strip("()[] ")) or strength(tail, registry) != "known":
            continue
        return (whole[0], whole[0] + at), (whole[0] + at, whole[1])
    return None


def _starts_credit(tail: str, before: str, registry: Registry) -> bool:
    """Whether `tail` begins where a credit may begin: at an agency, or at a name before "/" and an agency."""
    first, _, rest = tail.partition("/")
    last = before.split()[-1] if before else ""
    if before.endswith((",", "(", "/", "-", ":")):
        return False
    if key(last.strip("(")) in words("caption", "verbs", "no_credit_after"):
        return False
    if registry.find(first) is not None:
        return _is_marked(first, rest, last)
    return _is_kind(tail, last) or (bool(rest) and _is_persons(first) and not is_given_name(last))


def _is_marked(agency: str, rest: str, last: str) -> bool:
    """Whether an agency stands out: something follows it, or it is capitals or several words."""
    if rest or agency.isupper():
        return True
    return len(agency.split()) > 1 and not (last[:1].isupper() and len(agency) < 3)


def _is_kind(tail: str, last: str) -> bool:
    """Whether two words say the kind of picture: "... at her desk Submitted photo"."""
    if not last[:1].isupper() or not tail[0].isupper() or len(tail.split()) != 2:
        return False
    return is_flag(tail) and not is_remark(tail)


def _is_persons(name: str) -> bool:
    """Whether two to four words are a person's name with a given name in front."""
    tokens = name.split()
    return 2 <= len(tokens) <= 4 and is_given_name(tokens[0]) and person_shape(name) == "person"


# --- Marks of Japanese and Korean newsrooms --------------------------------------------------------

_END_BRACKETED = re.compile(r"[\[【〔]([^\]】〕]{2,40})[\]】〕]\s*$")


def end_bracket(published: Published) -> Split | None:
    """ "港に着いた船【時事】": a credit in brackets of its own kind after the caption."""
    text, whole, registry = published.text, published.whole, published.registry
    match = _END_BRACKETED.search(text.text, *whole)
    if match is None or match.start() == whole[0] or not names_agency(match[1], registry):
        return None
    return (whole[0], match.start()), match.span(1)


@cache
def _suffixed() -> re.Pattern[str]:
    words = [w for kind in ("person",) for w in load("credit")["suffix"][kind] if is_ideographic(w[0])]
    suffix = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(f"(?<=[、,=(・\\s])[\u3400-\u9fff々\u3041-\u30fa]{{2,8}}(?:{suffix})(?=\\)?\\s*$)")


def suffix_tail(published: Published) -> Split | None:
    """ "…＝首相官邸で2025年1月6日、山田太郎撮影": a name that "撮影" follows, at the end."""
    text, whole = published.text, published.whole
    match = _suffixed().search(text.text, max(whole[0], whole[1] - 24), whole[1])
    if match is None or match.start() == whole[0]:
        return None
    return (whole[0], match.start()), match.span()


def agency_after_comma(published: Published) -> Split | None:
    """ "…＝2025年2月28日、ロイター": an agency after the last comma of a Japanese caption."""
    text, whole, registry = published.text, published.whole, published.registry
    at = text.text.rfind("、", *whole)
    if at <= whole[0] or registry.find(text.text[at + 1 : whole[1]].strip()) is None:
        return None
    return (whole[0], at), text.trim(at + 1, whole[1])


_VIA = re.compile(r"(?<=\s)(?P<source>(?:[A-Z]\w+\s){1,3})via\s[A-Z]\w+/[A-Z][^/.,:;()]{2,40}$")


def via_tail(published: Published) -> Split | None:
    """ "… in action Action Images via Reuters/Jane Doe": a known agency "via" another, without a mark."""
    text, whole, registry = published.text, published.whole, published.registry
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
