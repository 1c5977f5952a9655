"""Parting a caption from the credit that stands in or after it.

Each rule knows one way in which newsrooms attach a credit. They are tried from the surest to the most
daring; the first that finds a credit wins. A parenthesis, a label or a tail is taken for a credit only
where what is in it reads as one: an agency of the registry, a kind ("Handout"), a label, or, after a
finished sentence, the shape of a person or an organisation.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.captions.credits.shape import LONGEST, Span, Split, is_labelled, read_stretch, strength
from archive.captions.registry import Registry
from archive.captions.rules import Rule, Rules
from archive.captions.split.fronts import (
    front_agency,
    front_bracket,
    front_chain,
    front_kind,
    front_label,
    label_tail,
)
from archive.captions.split.ideographic import MARKS, ideographic_tail
from archive.captions.split.published import SPACE, Published, opening, without_clearance
from archive.captions.split.tails import (
    agency_after_comma,
    copyright_tail,
    dash_tail,
    end_bracket,
    own_line,
    run_on_tail,
    sentence_tail,
    suffix_tail,
    tail_parenthesis,
    via_tail,
)
from archive.captions.text import Text, fold_name, normalise
from archive.captions.wordlists import key

_READ = 10_000
"""Characters in which a credit is looked for: all of a caption; of a longer text, its end."""


def split_spans(raw: str, registry: Registry) -> tuple[Span, Span | None]:
    """Where the caption stands in `raw`, and where its credit does (None if it has none)."""
    if len(raw) > _READ:
        return _split_end(raw, registry)
    published = as_published(raw, registry)
    text = published.text
    settled = RULES.first(published, published.marks)
    if settled is None:
        return text.span(*published.whole), None
    caption, credit = settled[1]
    return text.span(*caption), text.span(*credit)


def as_published(raw: str, registry: Registry) -> Published:
    """A text as the rules read it: without a legend before it and a clearance behind it."""
    text = normalise(raw, letters=False)
    whole = text.trim(0, len(text.text), SPACE)
    whole = (_without_legend(text, whole), without_clearance(text, whole[1]))
    return Published(text, whole, registry, RULES.tags.intersection(text.text))


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
    start, end = text.trim(*caption, SPACE)
    while end > start and (
        text.text[end - 1] in " \t\r\n|/,;–—=([、" or text.text[max(start, end - 2) : end] == " -"
    ):
        end -= 1
    return text.trim(start, end, SPACE)


# --- A text that is all credit ---------------------------------------------------------------------


_DEPICTS = re.compile(
    r"(?:(?:undated\s|file\s)?(?:photo|photograph|picture|image|portrait|still)s? of"
    r"|imagen(?:es)? de|image de|bild von|(?:archiv|arkiv)\w+ (?:von|av|fra|med)"
    r"|(?:foto|imagen|photo|image) (?:de archivo|d'archives?|d'archivio) (?:de|di|von))\s"
)
"""Openings of a caption that say who is shown, not who took it: "File photo of A", "Archivbild von A"."""


def _wrapped_whole(published: Published) -> Split | None:
    """A text that is nothing but a credit in parentheses, or a label with a name."""
    text, whole, registry = published.text, published.whole, published.registry
    piece = text.text[whole[0] : whole[1]]
    if len(piece) > LONGEST:
        return None
    wrapped = piece[:1] in "(（[" and piece[-1:] in ")）]" and opening(text, whole) == whole[0]
    if wrapped and strength(piece[1:-1], registry) == "known":
        return (whole[0], whole[0]), (whole[0] + 1, whole[1] - 1)
    return ((whole[0], whole[0]), whole) if _is_labelled_credit(piece, registry) else None


_FILED = re.compile(r"(?:file|archive)\s*:\s.*\s(?:at|in|on|outside|inside|during|after|before)\s")
"""A file picture's caption behind its label: "File: Jane Doe at Elwyn Crown Court"."""


def _is_labelled_credit(piece: str, registry: Registry) -> bool:
    """Whether a text is a label with a name, and no sentence that says whom a picture shows."""
    if len(piece.split()) > 8 or ". " in piece or not is_labelled(piece):
        return False
    if strength(piece, registry) != "known" or _FILED.match(key(piece)):
        return False
    credit = read_stretch(piece, registry)
    if _DEPICTS.match(key(piece)) and not any(source.rule == "registry" for source in credit.chain):
        return False
    return bool(credit.photographers or credit.chain) and not credit.doubts


# --- A credit that stands twice --------------------------------------------------------------------

_MOST = 3
"""How often a credit is looked for again before one that was found."""
_ENDED = re.compile(r"[.!?…。][\"'”’»)\]]*\s+")
_WORD = re.compile(r"\w{2,}")
_BRACKETS = {")": "(", "]": "[", "）": "（"}


def _with_repeats(text: Text, split: Split, registry: Registry) -> Split:
    """Take what says the same credit before it: "X/AFP (Photo by X / AFP)", "(Photo by X) (Photo: X)"."""
    caption, credit = split
    for _ in range(_MOST):
        if credit[0] < caption[1]:  # a credit in front
            break
        start = _repeat(text, caption, credit, registry)
        if start is None:
            break
        bracketed = text.text[start - 1 : start] in _BRACKETS.values()
        caption, credit = (caption[0], start - bracketed), (start, credit[1])
    return caption, credit


def _repeat(text: Text, caption: Span, credit: Span, registry: Registry) -> int | None:
    """Where a credit begins that ends the caption and names whom the credit found names."""
    end = caption[0] + len(text.text[caption[0] : caption[1]].rstrip())
    floor = max(caption[0], end - LONGEST)
    opened = _BRACKETS.get(text.text[end - 1 : end])
    if opened:
        at = text.text.rfind(opened, floor, end)
        starts = [at + 1] if at > caption[0] else []
        end -= 1
    else:
        starts = [m.end() for m in _ENDED.finditer(text.text, floor, end)]
    said = _words(text, credit)
    for start in starts:
        piece = text.text[start:end]
        if said.isdisjoint(_words(text, (start, end))) or strength(piece, registry) != "known":
            continue
        if _named(piece, registry) & _named(text.text[credit[0] : credit[1]], registry):
            return start
    return None


def _words(text: Text, span: Span) -> set[str]:
    return set(_WORD.findall(text.key, *span))


def _named(piece: str, registry: Registry) -> frozenset[str]:
    """Who took the photo by a credit; where it names nobody, through whose hands it came."""
    credit = read_stretch(piece, registry)
    return frozenset(fold_name(value.text) for value in credit.photographers or credit.chain)


# --- The table -------------------------------------------------------------------------------------

_Finder = Callable[[Published], "Split | None"]


def _beside_caption(find: _Finder) -> _Finder:
    """What a finder finds, its credit whole where it stands twice; nothing where no caption is left."""

    def read(published: Published) -> Split | None:
        split = find(published)
        if split is None:
            return None
        caption, credit = _with_repeats(published.text, split, published.registry)
        caption = _tidy(published.text, caption)
        return (caption, credit) if caption[1] > caption[0] else None

    return read


def _rule(name: str, find: _Finder, needs: str = "") -> Rule[Published, Split]:
    return Rule(name, _beside_caption(find), frozenset(needs))


RULES: Rules[Published, Split] = Rules(
    Rule("nothing but a credit", _wrapped_whole),
    _rule("bracket in front", front_bracket, "[【〔"),
    _rule("name with what it did", suffix_tail),
    _rule("behind a full stop of Han", ideographic_tail, MARKS),
    _rule("parenthesis at the end", tail_parenthesis, "(（["),
    _rule("bracket at the end", end_bracket, "[【〔"),
    _rule("copyright mark", copyright_tail, "©"),
    _rule("line of its own", own_line, "\n"),
    _rule("label", label_tail),
    _rule("after a sentence", sentence_tail, '.!?…。"”»'),
    _rule("after a dash", dash_tail, "/|–—―-•="),
    _rule("agency after a comma", agency_after_comma, "、"),
    _rule("agency via another", via_tail, "/"),
    _rule("running on", run_on_tail),
    _rule("label in front", front_label),
    _rule("agencies in front", front_chain),
    _rule("agency in front", front_agency),
    _rule("kind of picture in front", front_kind),
)
"""The ways in which a credit stands beside its caption, the surest first; what a rule needs is a mark."""
