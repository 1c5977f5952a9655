"""Parting a caption from the credit that stands in or after it.

Each rule knows one way in which newsrooms attach a credit. They are tried from the surest to the most
daring; the first that finds a credit wins. A parenthesis, a label or a tail is taken for a credit only
where what is in it reads as one: an agency of the registry, a kind ("Handout"), a label, or, after a
finished sentence, the shape of a person or an organisation.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.captions.credits.part import is_flag
from archive.captions.credits.shape import LONGEST, Span, Split, is_labelled, read_stretch, strength
from archive.captions.names import is_given_name, person_shape
from archive.captions.positions import has_row, only_places
from archive.captions.registry import Registry
from archive.captions.sentences import abbreviations
from archive.captions.split_front import front_agency, front_label
from archive.captions.split_labels import is_finished, label_before, label_tail
from archive.captions.split_marks import agency_after_comma, end_bracket, front_bracket, suffix_tail, via_tail
from archive.captions.split_remarks import is_date, is_remark, without_clearance
from archive.captions.split_repeats import with_repeats
from archive.captions.text import Text, is_ideographic, normalise
from archive.captions.wordlists import key, words

_READ = 10_000
"""Characters in which a credit is looked for: all of a caption; of a longer text, its end."""
_SPACE = " \t\r\n"


def split_spans(raw: str, registry: Registry) -> tuple[Span, Span | None]:
    """Where the caption stands in `raw`, and where its credit does (None if it has none)."""
    if len(raw) > _READ:
        return _split_end(raw, registry)
    text = normalise(raw, letters=False)
    whole = text.trim(0, len(text.text), _SPACE)
    whole = (_without_legend(text, whole), without_clearance(text, whole[1]))
    for rule in _RULES:
        found = rule(text, whole, registry)
        if found:
            caption, credit = with_repeats(text, found, registry)
            caption = _tidy(text, caption)
            if caption[1] > caption[0] or rule in (_wrapped_whole,):
                return text.span(*caption), text.span(*credit)
    return text.span(*whole), None


def _split_end(raw: str, registry: Registry) -> tuple[Span, Span | None]:
    start, end = (len(raw) - len(raw.lstrip()), len(raw.rstrip())) if raw.strip() else (0, 0)
    shift = max(0, end - _READ)
    (_, stop), credit = split_spans(raw[shift:end], registry)
    if credit is None or credit[0] < stop:
        return (start, end), None
    return (start, shift + stop), (shift + credit[0], shift + credit[1])


_LEGEND = re.compile(
    r"(?:(?:legende|bildlegende|bildunterschrift|caption|legenda|legend|pie de foto|bildtext"
    r"|article thumbnail)\s*:|(?:image|media|video) caption(?=\s))\s*"
)


def _without_legend(text: Text, whole: Span) -> int:
    match = _LEGEND.match(text.key, *whole)
    return match.end() if match and match.end() < whole[1] else whole[0]


def _tidy(text: Text, caption: Span) -> Span:
    start, end = text.trim(*caption, _SPACE)
    while end > start and (
        text.text[end - 1] in " \t\r\n|/,;–—=([、" or text.text[max(start, end - 2) : end] == " -"
    ):
        end -= 1
    return text.trim(start, end, _SPACE)


# --- The rules -------------------------------------------------------------------------------------


_DEPICTS = re.compile(
    r"(?:(?:undated\s|file\s)?(?:photo|photograph|picture|image|portrait|still)s? of"
    r"|imagen(?:es)? de|image de|bild von|(?:archiv|arkiv)\w+ (?:von|av|fra|med)"
    r"|(?:foto|imagen|photo|image) (?:de archivo|d'archives?|d'archivio) (?:de|di|von))\s"
)
"""Openings of a caption that say who is shown, not who took it: "File photo of A", "Archivbild von A"."""


def _wrapped_whole(text: Text, whole: Span, registry: Registry) -> Split | None:
    """A caption that is nothing but a credit in parentheses, or a label with a name."""
    piece = text.text[whole[0] : whole[1]]
    if len(piece) > LONGEST:
        return None
    wrapped = piece[:1] in "(（[" and piece[-1:] in ")）]" and _opening(text, whole) == whole[0]
    if wrapped and strength(piece[1:-1], registry) == "known":
        return (whole[0], whole[0]), (whole[0] + 1, whole[1] - 1)
    if len(piece.split()) > 8 or ". " in piece or not is_labelled(piece):
        return None
    if strength(piece, registry) != "known":
        return None
    credit = read_stretch(piece, registry)
    if _DEPICTS.match(key(piece)) and not any(source.rule == "registry" for source in credit.chain):
        return None
    named = credit.photographers or credit.chain
    return ((whole[0], whole[0]), whole) if named and not credit.doubts else None


def _opening(text: Text, whole: Span) -> int:
    """Where the parenthesis opens that closes at the end of `whole`; -1 if none does."""
    depth = 0
    for at in range(whole[1] - 1, max(whole[0], whole[1] - 400) - 1, -1):
        depth += (text.text[at] in ")）]") - (text.text[at] in "(（[")
        if depth == 0:
            return at
    return -1


def _said_before(word: str, text: Text, before: Span) -> bool:
    """Whether a single word is a place or stands in the caption already: it explains, it does not credit."""
    folded = key(word)
    return (
        folded in words("places", "known")
        or re.search(rf"\b{re.escape(folded)}\b", text.key[before[0] : before[1]]) is not None
    )


def _tail_parenthesis(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "... Tel Aviv. (Kobi Gideon/GPO)", "(Image: PA)"; also where ")" is missing."""
    end = whole[1]
    while end > whole[0] and text.text[end - 1] in ". ":
        end -= 1
    if end > whole[0] and text.text[end - 1] in ")）]":
        opening = _opening(text, (whole[0], end))
        inner = (opening + 1, end - 1)
    else:
        opening = max(text.text.rfind(c, max(whole[0], whole[1] - LONGEST), whole[1]) for c in "(（[")
        inner = (opening + 1, whole[1])
        if opening >= 0 and any(c in ")）]" for c in text.text[opening : whole[1]]):
            return None
    if opening <= whole[0] or inner[0] >= inner[1]:
        return None
    return _accept_parenthesis(text, whole, inner, registry)


def _accept_parenthesis(text: Text, whole: Span, inner: Span, registry: Registry) -> Split | None:
    inner = text.trim(*inner, _SPACE)
    piece = text.text[inner[0] : inner[1]]
    before = (whole[0], inner[0] - 1)
    after_sentence = is_finished(text, whole[0], before[1])
    # "Leaves port on Aug. 31, 2019. (AP)": what is a party beside a name is an agency after a sentence.
    agency = after_sentence and registry.find(piece) is not None
    if is_remark(piece) or (only_places(piece) and not agency):
        return None
    sure = strength(piece, registry)
    if sure == "known" and is_flag(piece) and not after_sentence and not is_ideographic(piece[0]):
        return None
    if label_before(text, (whole[0], before[1])):
        return None
    if sure == "shaped" and " " not in piece and _said_before(piece, text, before):
        return None
    if sure == "known" or (sure == "shaped" and (after_sentence or "/" in piece)):
        return before, inner
    return None


def _copyright_tail(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "... © Axel Heimken/dpa"; the same credit in front as well is left out of the caption."""
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


def _own_line(text: Text, whole: Span, registry: Registry) -> Split | None:
    """A last line of its own that is a credit."""
    at = text.text.rfind("\n", *whole)
    if at < 0:
        return None
    line = text.trim(at, whole[1], _SPACE)
    if strength(text.text[line[0] : line[1]].strip("()"), registry) == "none":
        return None
    return (whole[0], at), line


_DASHES = re.compile(r"\s+[/|–—―\-•]+\s+|\s*—\s*|\s+//\s*|\s*=\s*")


def _dash_tail(text: Text, whole: Span, registry: Registry) -> Split | None:
    """ "... in La Soledat / Lorenzo Marina", "... — AP", "...＝ＡＰ": the longest tail that is all names."""
    for match in _DASHES.finditer(text.text, max(whole[0], whole[1] - LONGEST), whole[1]):
        if match.start() <= whole[0]:
            continue
        piece = text.text[match.end() : whole[1]]
        if _credits_nobody(piece):
            continue
        sure = strength(piece, registry)
        wide = any(c in "/|=" for c in match.group()) or is_finished(text, whole[0], match.start())
        if sure == "known" or (sure == "shaped" and wide and len(piece.split()) > 1):
            if "/" in match.group() and not _caption_before(text, (whole[0], match.start()), registry):
                continue
            return (whole[0], match.start()), (match.end(), whole[1])
    return None


_STOP = re.compile(r"[.!?]\s")


def _caption_before(text: Text, before: Span, registry: Registry) -> bool:
    """Whether what stands before a slash is caption and no part of the credit."""
    tail = _STOP.split(text.text[before[0] : before[1]])[-1].split()
    return registry.find(" ".join(tail[-2:])) is None and (not tail or registry.find(tail[-1]) is None)


_SENTENCE_END = re.compile(r"[.!?…。][\"'”’»)\]]*\s+|[\"”»]\s+")


_INITIAL = re.compile(r"(?:^|[\s.(])(?:[^\W\d_]|\d\d?)\.\)?\s*$")
"""Before a full stop that ends no sentence: an initial or a number."""


_ABBREVIATED_LABEL = re.compile(r"(?<=[.!?»”\"])\s+(?P<label>(?:fot|phot|ph|ljosm|φωτ|фот)\.\s+)$")
"""A label whose full stop ends no sentence: "... w Warszawie. Fot. Jane Doe"."""


def _sentence_tail(text: Text, whole: Span, registry: Registry) -> Split | None:
    """A bare credit after a finished sentence: "... umbenannt. Getty Images/Juanmonino"."""
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


def _run_on_tail(text: Text, whole: Span, registry: Registry) -> Split | None:
    """A known credit that runs on without any mark: "... on Thursday night Getty Images"."""
    piece = text.text[whole[0] : whole[1]]
    starts = [m.end() for m in _GAP.finditer(piece)][-12:]
    for at in starts:
        tail = piece[at:]
        if (tail.endswith(".") and "/" not in tail) or only_places(tail.strip("()[] ")):
            continue
        before = piece[:at].rstrip()
        if not _starts_credit(tail, before, registry) or strength(tail, registry) != "known":
            continue
        return (whole[0], whole[0] + at), (whole[0] + at, whole[1])
    return None


def _starts_credit(tail: str, before: str, registry: Registry) -> bool:
    """Whether `tail` begins where a credit may begin: at an agency, or at a name before "/" and an agency."""
    first, _, rest = tail.partition("/")
    last = before.split()[-1] if before else ""
    if key(last.strip("(")) in words("caption", "verbs", "no_credit_after") or before.endswith(
        (",", "(", "/", "-", ":")
    ):
        return False
    if registry.find(first) is not None:
        marked = bool(rest) or first.isupper() or len(first.split()) > 1
        return marked and not (last[:1].isupper() and not rest and len(first) < 3 and not first.isupper())
    if (
        is_flag(tail)
        and not is_remark(tail)
        and last[:1].isupper()
        and len(tail.split()) == 2
        and tail[0].isupper()
    ):
        return True
    tokens = first.split()
    named = 2 <= len(tokens) <= 4 and is_given_name(tokens[0]) and person_shape(first) == "person"
    return bool(rest) and named and not is_given_name(last)


_Rule = Callable[[Text, Span, Registry], "Split | None"]
_RULES: tuple[_Rule, ...] = (
    _wrapped_whole,
    front_bracket,
    suffix_tail,
    _tail_parenthesis,
    end_bracket,
    _copyright_tail,
    _own_line,
    label_tail,
    _sentence_tail,
    _dash_tail,
    agency_after_comma,
    via_tail,
    _run_on_tail,
    front_label,
    front_agency,
)
