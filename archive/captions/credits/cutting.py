"""Stage 1: cutting a credit line into parts at its separators.

Some separators always cut ("/", "|", ";", "via"); others only where both sides can stand alone: a comma
inside "U.S. District Court, Eastern District of New York" does not, nor does "for" in "Center for Art".
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from functools import cache

from archive.captions.credits.part import (
    LONGEST_NAME,
    Line,
    Part,
    fold_part,
    is_clause,
    is_flag,
    unlabelled,
)
from archive.captions.names import organisation_kind, person_shape
from archive.captions.registry import Registry
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, first_words, key, load, may_begin, pattern, words

_LONGEST_LABEL = 24
_LONGEST_WORD = 60

_PICTURES = (
    "photo",
    "photos",
    "photograph",
    "photographs",
    "picture",
    "pictures",
    "image",
    "images",
    "illustration",
)


_LEADING = ("from", "at", "on", "clockwise from")
_OUTER = ("top", "bottom", "far", "main")
_PLACES = ("left", "right", "top", "bottom", "above", "below", "inset", "main")
SIDES = (*_LEADING, *_OUTER, *_PLACES)
"""Words with which it begins which of several pictures a credit is for."""
SIDE = re.compile(rf"(?:(?:{'|'.join(_LEADING)})\s+)?(?:(?:{'|'.join(_OUTER)}) )?(?:{'|'.join(_PLACES)})\s*:")
"""Which of several pictures a credit is for: "Left: Jane Doe/AP"."""


@cache
def _infix_label() -> str:
    """A label in the middle of a line: "NDR Foto: ...", "U.S. Army photo by ..."."""
    labels = alternatives({*words("credit", "label", "plain"), *words("credit", "label", "illustration")})
    others = alternatives(words("credit", "filler", "others"))
    joiners = alternatives(words("credit", "joiner", "by"))
    return rf"{labels}\s*:|{alternatives(_PICTURES)}\s+{joiners}\s|{others}\s*:"


@cache
def _infix() -> tuple[re.Pattern[str], frozenset[str]]:
    labels = {*words("credit", "label", "plain"), *words("credit", "label", "illustration"), *_PICTURES}
    return re.compile(_infix_label()), first_words(labels | words("credit", "filler", "others"))


def after_infix_label(folded: str, start: int = 0, end: int = sys.maxsize) -> int:
    """Where a label ends that a folded text has at `start`, if it is one that stands within lines; else 0."""
    label, firsts = _infix()
    head = folded[start : min(end, start + _LONGEST_WORD)]
    match = label.match(folded, start, end) if may_begin(head, firsts) else None
    return match.end() if match else 0


_MARK = r";/|⁄⧸＼\\—―•●▪·\-,،、，&+=()\[\]【】〔〕©.记記"
"""What a separator that is no word begins with."""


@cache
def _may_separate(addressed: bool) -> str:
    """Where a separator may begin: most characters and most spaces are passed over by this alone."""
    odd = r"|[\w.+]{1,64}@" if addressed else ""
    separators = {word for sort in load("credit")["separator"] for word in words("credit", "separator", sort)}
    labels = {*words("credit", "label", "plain"), *words("credit", "label", "illustration"), *_PICTURES}
    after_space = alternatives(separators | labels | words("credit", "filler", "others") | {"copyright"})
    via = alternatives(words("credit", "separator", "via"))
    return (
        rf"(?=[{_MARK}\s])(?:(?=[{_MARK}\n])"
        rf"|(?<!\s)(?=\s+(?:[{_MARK}–‒‐@]|tpx\simages|all\srights\sres|{after_space})|\s*\n))"
        rf"|(?<!\w)(?=[\w.+])(?:(?={via}|special\s|https?:|www\.|t\.me/|[chn]/[oa]{odd})"
        r"|(?<=[/|]\s)(?=for\s))|(?=copyright)"
    )


@cache
def _separators(addressed: bool) -> re.Pattern[str]:
    """Every separator; `addressed` where there is an @, which few lines have: it is dear to look for."""
    via = alternatives(words("credit", "separator", "via"))
    client = alternatives(words("credit", "separator", "client"))
    both = alternatives(words("credit", "separator", "and"))
    return re.compile(
        rf"(?:{_may_separate(addressed)})(?:"
        rf"(?P<skip>https?://\S+|www\.\S+|t\.me/\S+|(?<=\bclass)\s*\([a-z]{{2,4}}(?:[/-][a-z]{{2,4}})*\)|\bc/o\b|\bh/o\b|\bn/a\b|\b[\w.+]{{1,64}}@[\w.]+\b)"
        rf"|(?P<semicolon>\s*[;\n]\s*)"
        rf"|(?P<label>(?:(?<=[\w.])\s+|(?<=\.)\s*)(?={_infix_label()}))"
        rf"|(?P<slash>\s*(?://?|\||⁄|⧸|＼|\\)\s*)"
        rf"|(?P<dash>\s*[—―]\s*|\s+[–‒‐\-]+\s+|\s*[•●▪]\s*|\s+·\s+|\s+\.\s+|\s*--+\s*)"
        rf"|(?P<via>[\s,]+{via}(?:\s+|:\s*)|(?:^|(?<=[\s/|()\]])){via}\s+)"
        rf"|(?P<client>(?:\s+|(?<=[/|,\s])|^(?=special)){client}\s+)"
        rf"|(?P<on>(?<=[\w.)])\s+{alternatives(words('credit', 'separator', 'on'))}\s+(?!{via}))"
        rf"|(?P<reporter>\s*{alternatives(words('credit', 'separator', 'reporter'))}\s*(?=\S))"
        rf"|(?P<comma>\s*[,،、，]\s*(?:{both}\s+)?)"
        rf"|(?P<and>\s+{both}\s+|\s*[&+]\s*(?=\w))"
        rf"|(?P<equals>\s*=\s*)"
        rf"|(?P<mark>(?<=\S)\s*(?=(?:©|copyright\b|tpx\simages\b|all\srights\sreserved)))"
        rf"|(?P<paren>\s*[()\[\]【】〔〕]\s*)"
        rf"|(?P<handle>\s+(?=@\w))"
        rf"|(?P<period>(?<=[^\W\d_]{{2}})\.\s+(?=\S)))"
    )


def split_parts(line: Line) -> list[Part]:
    """The parts of a line in order, each with the separator before it ("" for the first)."""
    joined: list[Part] = []
    for part in _join_names(_cut(line.text), line):
        last = joined[-1] if joined else part
        if (
            part is last
            or part.sep in _ALWAYS
            or last.end - last.start > LONGEST_NAME
            or _cuts(last, part, line)
        ):
            joined.append(part)
        else:
            last.end = part.end
    for part in joined:
        part.agency = line.registry.find(line.text.text[part.start : part.end])
    return joined


_BLANK = " \t\n\r"


def _cut(text: Text) -> list[Part]:
    """What stands between all that may be a separator."""
    whole = text.text
    parts: list[Part] = []
    at, sep = 0, ""
    for match in _separators("@" in text.key).finditer(text.key):
        name = match.lastgroup or ""
        if name == "skip":
            continue
        start, end = at, match.start()
        if start < end and (whole[start] in _BLANK or whole[end - 1] in _BLANK):
            start, end = text.trim(start, end)
        if end > start:
            parts.append(Part(start, end, sep))
            sep = name
        elif parts or name in ("via", "client"):
            sep = _stronger(sep, name)
        at = match.end()
    start, end = text.trim(at, len(text.text))
    if end > start:
        parts.append(Part(start, end, sep))
    return parts


_RANK = {"semicolon": 5, "via": 4, "client": 3, "slash": 2}


def _stronger(one: str, other: str) -> str:
    """Of two separators in a row the one that says more ("A), via B" is via)."""
    return one if _RANK.get(one, 1 if one else 0) >= _RANK.get(other, 1) else other


_JOINABLE = frozenset({"slash", "paren", "and", "comma", "equals", "dash", "mark", "period"})
"""Separators that may stand within a registered name."""


def _join_names(parts: Sequence[Part], line: Line) -> list[Part]:
    """Put together neighbours that are one registered name ("REX/Shutterstock", "X (Twitter)")."""
    joined: list[Part] = []
    longest = line.registry.longest + _LONGEST_LABEL
    for part in parts:
        is_near = bool(joined) and part.sep in _JOINABLE and part.end - joined[-1].start <= longest
        if is_near and _is_one_name(joined[-1], part, line):
            joined[-1].end = part.end
        else:
            joined.append(part)
    return joined


_LABEL_MARK = re.compile(r"[^:/|;]{0,20}?(?::\s*|\bby\s+)|(?:©\s*|copyright\s+)(?:\d{4}\s+)?", re.IGNORECASE)
"""What stands before a name and is no part of it: a label with its colon or "by", a copyright mark."""


_HAS_MARK = re.compile("[:©yY]")


def _is_one_name(last: Part, part: Part, line: Line) -> bool:
    whole, first = line.text.text[last.start : part.end], line.text.text[last.start : last.end]
    # The mark is dear to look for, and has a colon, a sign or a y ("by", "copyright").
    mark = _LABEL_MARK.match(first) if _HAS_MARK.search(first) else None
    if mark:
        whole, first = whole[mark.end() :], first[mark.end() :]
    found = line.registry.find(whole.strip(" )"))
    if found is None or not first:
        return False
    return part.sep == "and" or line.registry.find(first) in (None, found)


_ALWAYS = frozenset({"slash", "semicolon", "paren"})
"""Separators that part whatever stands on their sides."""


def _cuts(left: Part, right: Part, line: Line) -> bool:
    """Whether the separator before `right` parts the two, by the rule for its sort."""
    before, after = line.text.text[left.start : left.end], line.text.text[right.start : right.end]
    if right.sep == "label":
        return True
    if is_clause(fold_part(before)):
        return False
    rule = _CUTS_WHERE.get(right.sep)
    return rule(before, after, line.registry) if rule else True


def _stands_alone(part: str, registry: Registry) -> bool:
    return registry.find(part) is not None or is_flag(part) or is_clause(fold_part(part))


def _comma(before: str, after: str, registry: Registry) -> bool:
    if fold_part(after) in _LEGAL_FORMS:
        return False
    if (
        _stands_alone(after, registry)
        or registry.find(before) is not None
        or is_flag(before)
        or is_flag(unlabelled(before))
        or after[:1] == "@"
    ):
        return True
    label = pattern("credit", "label", "plain").match(fold_part(before))
    name = before[label.end() :].strip(" :") if label else before
    if label and registry.find(name) is not None:
        return True
    if _ACRONYM.search(before) and person_shape(after) == "person":
        return True
    named = person_shape(name.removeprefix("by ").strip())
    if named in ("person", "shaped"):
        return _is_suffix(after) is False
    return pattern("credit", "label", "screenshot").match(fold_part(before)) is not None or before[:1] == "©"


_LEGAL_FORMS = frozenset({"inc", "llc", "ltd", "limited", "plc", "gmbh", "co", "corp", "lp"})
_ACRONYM = re.compile(r"(?:^|\s)[A-Z]{2,5}$")
"""Capitals before a comma: "Photo archives NR, Jane Doe"."""


def _is_suffix(after: str) -> bool:
    """Whether what follows a comma belongs to the name before it: "Jr.", "M.D."."""
    return fold_part(after) in {w.strip(".") for w in words("names", "suffixes")}


def _client(before: str, after: str, registry: Registry) -> bool:
    if registry.find(f"{before} for {after}") is not None or not after[:1].strip():
        return False
    last = before.split()[-1]
    if not (after[0].isupper() or not after[0].isascii() or after[0].isdigit() or registry.find(after)):
        return False
    named = registry.find(before) or registry.find(unlabelled(before))
    return named is not None or organisation_kind(last) is None


def _and(before: str, after: str, registry: Registry) -> bool:
    if registry.find(before) is not None or registry.find(after) is not None:
        return True
    last = unlabelled(before)
    if registry.find(last) is not None:
        return True
    return person_shape(last) in ("person", "shaped") and person_shape(after) in ("person", "shaped")


def _period(before: str, after: str, registry: Registry) -> bool:
    other_role = pattern("credit", "filler", "others").match(key(after))
    if other_role and after[other_role.end() :].lstrip()[:1] == ":":
        return True
    if after[:1] == "©" or after_infix_label(key(after)) or SIDE.match(key(after)):
        return True
    return _stands_alone(after, registry)


def _on(before: str, after: str, registry: Registry) -> bool:
    agency = registry.find(after)
    if agency is None or agency.kind not in _SHARED:
        return False
    named = unlabelled(before)
    return organisation_kind(named) is None or person_shape(named) in ("person", "shaped")


_SHARED = frozenset({"wire", "stock", "social"})
"""Where somebody puts pictures up: "Jane Doe on Unsplash"."""


def _reporter(before: str, after: str, registry: Registry) -> bool:
    return registry.find(before) is not None or organisation_kind(before) is not None


_CUTS_WHERE: dict[str, Callable[[str, str, Registry], bool]] = {
    "on": _on,
    "reporter": _reporter,
    "comma": _comma,
    "client": _client,
    "and": _and,
    "period": _period,
}
"""What stands before and behind a separator of a sort that cuts only sometimes tells whether it does."""
