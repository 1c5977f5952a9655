"""Words that introduce a name, or that stand behind it and say what it did: rules of `peeling`.

"Photo: ...", "Courtesy of ...", "AP Photo", "YouTube screenshot", "山田太郎撮影".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from archive.captions.credits.part import Part, Piece, fold_part, is_flag
from archive.captions.names import looks_like_organisation, organisation_kind, person_shape
from archive.captions.registry import Registry
from archive.captions.text import is_caseless
from archive.captions.wordlists import alternatives, key, kinds, load, pattern, words
from archive.model import Doubt

LABEL = "label"
SUFFIX = "suffix"
FIRST_OF_CLAUSE = ("this",)
# fmt: off
_BY = (
    "by", "from", "of", "via", "von", "vom", "par", "por", "de la", "de l'", "del", "do", "da",
    "dos", "durch", "door", "van",
)
_ARTICLES = (
    "the", "el", "la", "los", "las", "le", "les", "il", "lo", "gli", "i", "o", "a", "os", "as",
    "der", "die", "das", "den", "dem", "des", "het", "de",
)
# fmt: on
CONNECTING = (*_BY, *_ARTICLES, "l'")
"""Words that stand between a label and a name."""


@cache
def _label_pattern(labels: frozenset[str]) -> re.Pattern[str]:
    """The longest of `labels` that something parts from what it labels, or that stands alone."""
    joiner = alternatives(words("credit", "joiner", "by"))
    tail = (
        rf"(?P<colon>\s*[:：=・՝፡]\s*)|(?P<by>\s+{joiner}(?:\s*[:：]\s*|\s+)(?:the\s+)?)"
        r"|(?P<open>[\s.\-]+)|(?P<glued>(?<=[自由は]))|(?P<end>$)"
    )
    return re.compile(rf"(?P<label>{alternatives(labels)})(?:{tail})")


@cache
def _labels() -> dict[str, str]:
    """The labels with their kinds; the nouns for an archive are labels, too."""
    return {**dict.fromkeys(words("credit", "archive", "words"), "file"), **kinds("credit", "label")}


@cache
def _label() -> re.Pattern[str]:
    return _label_pattern(frozenset(_labels()))


@cache
def _telling_label() -> re.Pattern[str]:
    """Labels that say what sort of picture it is, not merely that here comes the credit."""
    telling = (words("credit", "label", kind) for kind in load("credit")["label"] if kind != "plain")
    return _label_pattern(frozenset().union(*telling))


def read_label(piece: Piece) -> Part | None:
    """A label before a name: a word of the lists, or a whole clause."""
    match = _label().match(piece.key)
    if match is None:
        return _clause(piece)
    label = " ".join(match.group("label").split())
    kind = _labels()[label]
    rest = piece.core[match.end() :]
    if label in words("credit", "archive", "words") and _is_archive_of(match, rest, piece.line.registry):
        return None
    if match.lastgroup == "open" and not _may_follow_label(kind, rest, piece.line.registry):
        return None
    if match.lastgroup == "by" and not rest.strip():
        return None
    part = piece.cut(match.end(), len(piece.core), _hint(kind, match, piece.part.hint))
    part.kinds = piece.kinds(kind, match.start("label"), match.end("label"), LABEL)
    part.labelled = part.labelled or match.lastgroup == "colon"
    return part


def _is_archive_of(match: re.Match[str], rest: str, registry: Registry) -> bool:
    """Whether a noun for an archive begins a name: "Archives de la Ville", "Archiv Národního muzea".

    A house that is known keeps its archive, and a person may: "Archives AFP", "Archivo Jane Doe".
    """
    if match.lastgroup not in ("open", "by"):
        return False
    of = _OF.match(key(rest)) if match.lastgroup == "open" else None
    named = rest[of.end() :] if of else rest
    if registry.find(named) is not None or is_flag(rest):
        return False
    if of or (match.lastgroup == "by" and match["by"].strip() in _GENITIVES):
        return True
    return key(match["label"]) not in kinds("credit", "label") and person_shape(rest) != "person"


_GENITIVES = frozenset({"du", "de", "of", "of the", "von", "di", "del", "da", "do", "van", "des", "der"})
_OF = re.compile(
    r"(?:of the|of|du|des|de la|de l'|de|d'|del|della|dello|dell'|dei|di|do|da|dos|das|der|des|van|von)\b\s*"
)


def _hint(kind: str, match: re.Match[str], before: str) -> str:
    if kind in ("courtesy", "screenshot", "handout", "ai"):
        return "source"
    if key(match.group("label")) in words("credit", "taker", "labels"):
        return "person"
    if (
        kind == "plain"
        and match.lastgroup == "by"
        and match.group("by").strip(" :：") in ("by", "von", "par", "por", "taken by", "shot by")
    ):
        return "person"
    return before or "labelled"


def _may_follow_label(kind: str, rest: str, registry: Registry) -> bool:
    """Whether a label without colon or "by" is one: something nameable follows it."""
    if registry.find(rest) is not None or fold_part(rest) in kinds("credit", "flag"):
        return True
    if kind != "plain":
        connected = _CONNECTING.match(key(rest))
        if (connected and rest[connected.end() :]) or organisation_kind(rest) is not None:
            return True
        return bool(rest) and (
            rest[0].isupper() or is_caseless(rest[0]) or rest[0] in "@'\"" or kind == "courtesy"
        )
    if is_caseless(rest[:1] or " ") or organisation_kind(rest) in _OFFICES:
        return True
    if _telling_label().match(key(rest)) or _is_acronym_only(rest):
        return True
    return person_shape(rest) in ("person", "shaped")


_OFFICES = frozenset({"government", "military", "university", "museum", "party"})
"""Kinds of organisations that no firm of photographers sounds like ("Foto Polizei Hamburg")."""


def _is_acronym_only(rest: str) -> bool:
    return " " not in rest and rest.isupper() and rest.isalpha() and looks_like_organisation(rest)


_PROVIDED = re.compile(
    rf"(?:{'|'.join(FIRST_OF_CLAUSE)})\s+(?:[\w-]+\s+){{0,8}}?"
    r"(?:provided|released|supplied|issued|posted|distributed|taken|made available|made)\s+(?:by|from)\s+"
    r"(?:the\s+)?"
    r"(?:(?:[\w-]+\s+){0,3}?(?:provided|released|posted|aired)\s+by\s+(?:the\s+)?)?"
)


def _clause(piece: Piece) -> Part | None:
    """A whole clause as label: "This image made from video provided by KTLA"."""
    match = _PROVIDED.match(piece.key)
    if match is None:
        return None
    part = piece.cut(match.end(), len(piece.core), "source")
    part.kinds = piece.kinds("handout", match.start(), match.end(), LABEL)
    return part


_UNKNOWN_LABEL = re.compile(r"[^\W\d_](?:[^\W\d_]|-){2,}(?=\s*[:：]\s*\S)")
_BEFORE_LABELS = frozenset({"", "semicolon", "label", "period"})


def read_unknown_label(piece: Piece) -> Part | None:
    """One word and a colon before a name: a label of a language that the lists do not know."""
    part, registry = piece.part, piece.line.registry
    match = None if part.hint or part.sep not in _BEFORE_LABELS else _UNKNOWN_LABEL.match(piece.core)
    if match is None:
        return None
    head, rest = match.group(), piece.core[match.end() :].strip(" :：")
    named = registry.find(rest) is not None or person_shape(rest) in ("person", "shaped")
    if not named or registry.find(head) is not None or looks_like_organisation(head):
        return None
    left = piece.core[match.end() :].lstrip(" :：")
    shorter = piece.cut(len(piece.core) - len(left), len(piece.core), "labelled")
    if not key(head).endswith(tuple(words("credit", "compound", "labels"))):
        span = piece.line.text.span(part.start, part.start + match.end())
        shorter.doubt = Doubt("label-or-name", head, *span)
    return shorter


def read_other_role(piece: Piece) -> Part | None:
    """The role of another who worked on the picture: "Styling: Jane Doe"."""
    match = pattern("credit", "filler", "others").match(piece.key)
    if match is None or piece.key[match.end() : match.end() + 1] != ":":
        return None
    part = piece.emptied()
    part.dropped = True
    return part


_CONNECTING = re.compile(rf"(?:(?:{'|'.join(_BY)})\s+|(?P<article>(?:{'|'.join(_ARTICLES)})\s+|l'))")


def read_connecting_word(piece: Piece) -> Part | None:
    """A connecting word left at the start of a name after its label: "of", "from", "by"."""
    match = _CONNECTING.match(piece.key)
    if match is None or (piece.part.hint == "" and match.group().strip() != "by"):
        return None
    hint = piece.part.hint or "person"
    if match.group("article") is not None and (hint != "source" or not piece.core[0].islower()):
        return None
    return piece.cut(match.end(), len(piece.core), hint)


def read_suffix(piece: Piece) -> Part | None:
    """A word after the name: "AP Photo", "YouTube screenshot", "山田太郎撮影"; or a country's own pool."""
    for word, kind in _suffixes_of(piece.key):
        if len(word) >= len(piece.key) or not piece.key.endswith(word):
            continue
        before = len(piece.key) - len(word)
        rest = piece.core[:before].rstrip(" -'\"")
        if not rest or not _may_precede(rest, piece.key[:before], word, kind, piece.line.registry):
            continue
        part = piece.cut(0, len(rest), _SUFFIX_HINTS.get(kind, ""))
        part.kinds = piece.kinds(kind, before, len(piece.key), SUFFIX)
        return part
    return _pool(piece)


_SUFFIX_HINTS = {"person": "person", "screenshot": "source", "handout": "source"}
_TOLD_BY = 3
"""Characters at the end of a part that tell which suffixes may end it."""


@cache
def _suffixes() -> dict[str, list[tuple[str, str]]]:
    """The words with their kinds, the longer first, by what tells them."""
    table: dict[str, list[tuple[str, str]]] = {}
    for word, kind in sorted(kinds("credit", "suffix").items(), key=lambda item: -len(item[0])):
        table.setdefault(word[-_TOLD_BY:], []).append((word, kind))
    return table


def _suffixes_of(core: str) -> Iterator[tuple[str, str]]:
    for size in range(_TOLD_BY, 0, -1):
        yield from _suffixes().get(core[-size:], ())


def _may_precede(rest: str, before: str, word: str, kind: str, registry: Registry) -> bool:
    if is_caseless(word[0]):
        return True
    if not before.endswith((" ", "-", "'")):
        return False
    if registry.find(rest) is not None or kind in ("screenshot",):
        return True
    if kind in ("plain", "file", "pool", "handout", "courtesy"):
        shape = person_shape(rest)
        return shape == "person" or (
            organisation_kind(rest) is not None
            and (word in ("nuotr.", "nuotr") or set(word.split()) <= words("credit", "filler", "pictures"))
        )
    return kind != "account" and person_shape(rest) == "person"


_POOL = re.compile(r".+\spool$")


def _pool(piece: Piece) -> Part | None:
    """The pool of a country's press took a picture; its name stays: "Japan Pool"."""
    if any(kind.text == "pool" for kind in piece.part.kinds) or not _POOL.match(piece.key):
        return None
    end = len(piece.key)
    part = piece.cut(0, end)
    part.kinds = piece.kinds("pool", end - len("pool"), end, SUFFIX)
    return part
