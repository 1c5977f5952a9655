"""Reading labels, kinds, copyright marks and licences off the ends of a part until a name is left."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from archive.captions.credit_besides import (
    SIDE_WORDS,
    cut_account,
    cut_date,
    cut_official,
    cut_side,
    cut_territory,
    cut_work,
    note_pool,
)
from archive.captions.credit_flags import YEAR, read_flag
from archive.captions.credit_parts import Part, add_kind, fold_part, is_clause, without_marks
from archive.captions.credit_suffixes import may_have_suffix, suffix
from archive.captions.names import looks_like_organisation, organisation_kind, person_shape
from archive.captions.registry import Registry
from archive.captions.text import Text, is_caseless
from archive.captions.wordlists import (
    alternatives,
    first_words,
    key,
    kinds,
    load,
    may_begin,
    pattern,
    words,
)
from archive.model import Doubt, Value

_COPYRIGHT = re.compile(rf"^(?:©|copyright|copr\.?)[\s:.©]*(?:by\s+)?(?P<year>{YEAR})?[\s,:.\-–]*(?:by\s+)?")
_YEAR_END = re.compile(rf"(?<![\s,])[\s,]+(?P<year>{YEAR})$")
_DIGIT = re.compile(r"\d")
_LICENCE = re.compile(
    r"cc[\s-]*(?:by|0|zero)(?:[\s-]*(?:sa|nc|nd))*(?:[\s-]*\d\.\d)?(?:[\s-]+(?:unported|international|[a-z]{2}))?(?!\w)"
    r"|creative commons(?:\s+attribution)?(?:[\s-]*(?:share ?alike|noncommercial))*(?:\s*\d\.\d)?"
    r"|public domain|gemeinfrei|domaine public|dominio publico|gfdl"
    r"|open government licen[cs]e(?:\s*v?\d\.\d)?"
)
_NUMBER = re.compile(r"(?:[A-Z]{1,5}[-_ ]?)?\d{4,}[A-Z]?$", re.IGNORECASE)
"""A picture's number in an archive: "UN0123456"."""
_KEPT_STOP = re.compile(r"(?:\b[^\W\d_]|\b(?:jr|sr|inc|ltd|corp|co|bros|st|llc|dept|assoc|s\.a|p\.a))\.$")


def is_settled(part: Part, text: Text, registry: Registry) -> bool:
    """Whether a part is an agency's name from end to end, so that nothing is to be read off it."""
    core = text.text[part.start : part.end]
    part.agency = registry.find(core)
    return part.agency is not None and core[0].isalnum() and core[-1].isalnum()


_MOST_READ = 12
"""How much is read off one part; no real one has as much."""


def peel(part: Part, text: Text, registry: Registry, asked: bool = False) -> None:
    """Shrink `part` to the name in it; its agency, kinds, year, licence and hints go to its fields.

    `asked` says that its agency is known as far as it has one before anything is read off.
    """
    for _ in range(_MOST_READ):
        start, end = _trim(part, text)
        if not asked or start > part.start or end < part.end:
            part.start, part.end = start, end
            part.agency = registry.find(text.text[start:end])
        if start >= end:
            return
        asked = False
        if part.agency is not None or _is_bare(text.key[start:end]):
            return
        for rule in _RULES:
            if rule(part, text, registry):
                break
        else:
            return
    part.agency = registry.find(_core(part, text))


def _is_bare(core: str) -> bool:
    """Whether a folded part has nothing that any rule reads: most are a plain name, and done with here."""
    return not (
        ":" in core
        or _opens(core)
        or may_have_suffix(core)
        or _DIGIT.search(core)
        or core.endswith("out")
        or " by " in core
        or _LICENCE.search(core)
    )


def _opens(core: str) -> bool:
    """Whether a folded part begins, marks aside, as a rule for beginnings reads it."""
    opening, firsts = _opening()
    begins = may_begin(core, firsts) or core.startswith("cop")
    return begins and opening.match(without_marks(core)) is not None


_OPENERS = (
    "official compte cuenta conta account profil profilo perfil konto page pagina seite canal kanal channel"
)


@cache
def _opening() -> tuple[re.Pattern[str], frozenset[str]]:
    """How a part begins, marks aside, that a rule other than those for its end and for licences reads."""
    entries = {
        *kinds("credit", "flag"),
        *_label_words(),
        *SIDE_WORDS.split(),
        *_CONNECTING_WORDS.split(),
        "this",
        *_OPENERS.split(),
    }
    for section in ("words", "pictures", "clauses", "others"):
        entries |= words("credit", "filler", section)
    entries |= {without_marks(entry) for entry in entries}
    return re.compile(rf"{alternatives(entries)}|©|cop(?:yright|r)|l'"), first_words(entries)


def _core(part: Part, text: Text) -> str:
    return text.text[part.start : part.end]


def _trim(part: Part, text: Text) -> tuple[int, int]:
    start, end = part.start, part.end
    if start < end and text.text[start].isalnum() and text.text[end - 1].isalnum():
        return start, end
    start, end = text.trim(start, end, " \t\r\n,:;*|/_=…()[]")
    while start < end and text.text[start] in "'\".<>":
        start += 1
    while start < end and text.text[end - 1] in " '\".<>,:" and not _KEPT_STOP.search(text.key[start:end]):
        end -= 1
    return start, end


def _clause(part: Part, text: Text, registry: Registry) -> bool:
    core = text.key[part.start : part.end]
    if not is_clause(without_marks(core)) and not _NUMBER.match(core):
        return False
    part.start = part.end
    return True


def _copyright(part: Part, text: Text, registry: Registry) -> bool:
    if text.key[part.start] not in "©c":
        return False
    match = _COPYRIGHT.match(text.key[part.start : part.end])
    if match is None or not match.group():
        return False
    part.copyright = True
    part.year = part.year or match.group("year")
    part.start += match.end()
    return True


def _year(part: Part, text: Text, registry: Registry) -> bool:
    match = _YEAR_END.search(text.key[part.start : part.end]) if text.key[part.end - 1].isdigit() else None
    if match is None:
        return False
    if part.copyright:
        part.year = part.year or match.group("year")
    part.end = part.start + match.start()
    return True


def _licence(part: Part, text: Text, registry: Registry) -> bool:
    match = _LICENCE.search(text.key, part.start, part.end)
    if match is None:
        return False
    part.licence = Value(text.text[match.start() : match.end()], *text.span(*match.span()), "licence")
    if match.start() - part.start >= part.end - match.end():
        part.end = match.start()
    else:
        part.start = match.end()
    return True


@cache
def _label_words() -> frozenset[str]:
    return frozenset(kinds("credit", "label"))


@cache
def _label_pattern(labels: frozenset[str]) -> re.Pattern[str]:
    """The longest of `labels` that something parts from what it labels, or that stands alone."""
    joiner = alternatives(words("credit", "joiner", "by"))
    tail = (
        rf"(?P<colon>\s*[:：=・՝፡]\s*)|(?P<by>\s+{joiner}(?:\s*[:：]\s*|\s+)(?:the\s+)?)"
        r"|(?P<open>[\s.\-]+)|(?P<glued>(?<=[自由は]))|(?P<end>$)"
    )
    return re.compile(rf"(?P<label>{alternatives(labels)})(?:{tail})")


_UNKNOWN_LABEL = re.compile(r"[^\W\d_](?:[^\W\d_]|-){2,}(?=\s*[:：]\s*\S)")


def _unknown_label(part: Part, text: Text, registry: Registry) -> bool:
    """One word and a colon before a name: a label of a language that the lists do not know."""
    if ":" not in text.key[part.start : part.end]:
        return False
    match = _UNKNOWN_LABEL.match(text.text, part.start, part.end)
    if match is None or part.hint or part.sep not in ("", "semicolon", "label", "period"):
        return False
    head, rest = match.group(), text.text[match.end() : part.end].strip(" :：")
    named = registry.find(rest) is not None or person_shape(rest) in ("person", "shaped")
    if not named or registry.find(head) is not None or looks_like_organisation(head):
        return False
    compound = key(head).endswith(tuple(words("credit", "compound", "labels")))
    if not compound:
        part.doubt = Doubt("label-or-name", head, *text.span(*match.span()))
    part.hint = "labelled"
    part.start = part.end - len(text.text[match.end() : part.end].lstrip(" :："))
    return True


@cache
def _telling_labels() -> frozenset[str]:
    """Labels that say what sort of picture it is, not merely that here comes the credit."""
    return frozenset().union(*(words("credit", "label", k) for k in load("credit")["label"] if k != "plain"))


def _label(part: Part, text: Text, registry: Registry) -> bool:
    match = _label_pattern(_label_words()).match(text.key, part.start, part.end)
    if match is None:
        return False
    kind = kinds("credit", "label")[" ".join(match.group("label").split())]
    rest = text.text[match.end() : part.end]
    if match.lastgroup == "open" and not _may_follow_label(kind, rest, registry):
        return False
    if match.lastgroup == "by" and not rest.strip():
        return False
    add_kind(part, text, kind, match.start("label"), match.end("label"), "label")
    part.hint = _hint(kind, match, part.hint)
    part.labelled = part.labelled or match.lastgroup == "colon"
    part.start = match.end()
    return True


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
    if _label_pattern(_telling_labels()).match(key(rest)) or _is_acronym_only(rest):
        return True
    return person_shape(rest) in ("person", "shaped")


_OFFICES = frozenset({"government", "military", "university", "museum", "party"})
"""Kinds of organisations that no firm of photographers sounds like ("Foto Polizei Hamburg")."""


def _is_acronym_only(rest: str) -> bool:
    return " " not in rest and rest.isupper() and rest.isalpha() and looks_like_organisation(rest)


_PROVIDED = re.compile(
    r"this\s+(?:[\w-]+\s+){0,8}?"
    r"(?:provided|released|supplied|issued|posted|distributed|taken|made available|made)\s+(?:by|from)\s+"
    r"(?:the\s+)?"
    r"(?:(?:[\w-]+\s+){0,3}?(?:provided|released|posted|aired)\s+by\s+(?:the\s+)?)?"
)


def _provided(part: Part, text: Text, registry: Registry) -> bool:
    """A whole clause as label: "This image made from video provided by KTLA"."""
    match = _PROVIDED.match(text.key, part.start, part.end) if text.key[part.start] == "t" else None
    if match is None:
        return False
    add_kind(part, text, "handout", match.start(), match.end(), "label")
    part.hint = "source"
    part.start = match.end()
    return True


def _other_role(part: Part, text: Text, registry: Registry) -> bool:
    match = pattern("credit", "filler", "others").match(text.key, part.start, part.end)
    if match is None or text.key[match.end() : match.end() + 1] != ":":
        return False
    part.dropped = True
    part.start = part.end
    return True


def _filler_before(part: Part, text: Text, registry: Registry) -> bool:
    """A connecting word left at the start of a name after its label: "of", "from", "by"."""
    match = _CONNECTING.match(text.key, part.start, part.end)
    if match is None or (part.hint == "" and match.group().strip() != "by"):
        return False
    part.hint = part.hint or "person"
    article = match.group("article") is not None
    if article and (part.hint != "source" or not text.text[match.start()].islower()):
        return False
    part.start = match.end()
    return True


_CONNECTING_WORDS = (
    "by from of via von vom par por de del do da dos durch door van"
    " the el la los las le les il lo gli i o a os as der die das den dem des het"
)
_CONNECTING = re.compile(
    r"(?:(?:by|from|of|via|von|vom|par|por|de la|de l'|del|do|da|dos|durch|door|van)\s+"
    r"|(?P<article>(?:the|el|la|los|las|le|les|il|lo|gli|i|o|a|os|as|der|die|das|den|dem|des|het|de)\s+|l'))"
)


_RULES: tuple[Callable[[Part, Text, Registry], bool], ...] = (
    read_flag,
    _provided,
    _clause,
    _copyright,
    _other_role,
    cut_side,
    _label,
    _unknown_label,
    _licence,
    _year,
    suffix,
    _filler_before,
    cut_official,
    cut_territory,
    cut_work,
    cut_account,
    cut_date,
    note_pool,
)
