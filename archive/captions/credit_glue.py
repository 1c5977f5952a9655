"""Parting an agency from the person it stands next to where no separator that always cuts is between them."""

from __future__ import annotations

import re
from functools import cache

from archive.captions.credit_parts import LONGEST_NAME, Part, fold_part, is_flag, unlabelled
from archive.captions.name_words import NUMBERED
from archive.captions.names import looks_like_organisation, organisation_kind, person_shape
from archive.captions.registry import Registry
from archive.captions.text import Text, is_ideographic
from archive.captions.wordlists import key, load

_HYPHENED = frozenset({"wire", "stock"})
_DIGIT = re.compile(r"\d")
_GLUE = re.compile(r"\s*[:：]\s+|(?<=\w)'s\s+|\s+|-|(?<=[A-Za-z])(?=[ぁ-ヿ一-鿿가-힣])")


def unglue(part: Part, text: Text, registry: Registry) -> list[Part]:
    """Part an agency from the person it stands next to without a separator that always cuts.

    "ABC News: Jane Doe", "AFP Jane Doe", "Jane Doe AP", "Jane Doe-USA TODAY Sports", "AP연합뉴스". A part
    whose `agency` is known already is that agency's name.
    """
    core = text.text[part.start : part.end]
    if part.agency is not None or len(core) > LONGEST_NAME or _is_plain_pair(core) or _is_one_word(core):
        return [part]
    if ":" in core and registry.find(unlabelled(core)) is not None and not _names_two(core, registry):
        return [part]
    for match in _GLUE.finditer(core):
        if _glued(core[: match.start()], match.group().strip(), core[match.end() :], registry):
            left = Part(part.start, part.start + match.start(), part.sep)
            if match.group().strip() in (":", "："):
                left.hint = "source"
            return [left, Part(part.start + match.end(), part.end, "slash")]
    return [part]


def _names_two(core: str, registry: Registry) -> bool:
    """Whether an agency, and no mere label, stands before the colon: "Prensa Libre: Hemeroteca PL"."""
    head = core.split(":")[0]
    return registry.find(head) is not None and not is_label(head)


def _is_one_word(core: str) -> bool:
    return " " not in core and "-" not in core and core.isascii()


def _is_plain_pair(core: str) -> bool:
    """Whether a part is two words of letters, neither in capitals: nothing stands glued in it."""
    one, space, other = core.partition(" ")
    plain = bool(space) and one.isalpha() and other.isalpha() and core.isascii()
    return plain and not one.isupper() and not other.isupper()


def _glued(head: str, mark: str, tail: str, registry: Registry) -> bool:
    if mark == "-":
        return _hyphened(head, tail, registry)
    if mark == "'s":  # "NTV's Jane Doe", "the coastguard's Facebook page"
        return _owned(head, tail, registry)
    if mark:
        nameable = (
            person_shape(tail) in ("person", "shaped")
            or organisation_kind(tail) is not None
            or registry.find(head) is not None
        )
        return nameable and not is_label(head) and _is_agency(head, registry)
    if tail[-1] in "摄攝" and is_ideographic(head[0]):  # "中新社发 韩海丹 摄"
        return registry.find(head) is not None and person_shape(tail[:-1].strip()) == "person"
    if tail.endswith(" 기자"):
        head = head.strip("© ")
        return " " not in head and not is_label(head) and person_shape(tail.split()[0]) == "person"
    shouted = tail.isupper() or not tail.isascii()
    leads, follows = " " in tail and head.isupper(), " " in head and tail[:1].isupper()
    if not (shouted or leads or follows):  # most pairs of words are a name, and no agency is looked up
        return False
    if registry.find(head) is not None and registry.find(tail) is not None and not is_label(head):
        return shouted
    if leads and registry.find(head) is not None:
        return len(head) > 1 and person_shape(tail) == "person"
    if not follows or registry.find(tail) is None:
        return False
    named = head.split(":")[-1].strip()
    return " " in named and person_shape(named) == "person"


def _hyphened(head: str, tail: str, registry: Registry) -> bool:
    """Whether a hyphen parts two names: "Jane Doe-USA TODAY Sports", "Reuters-Archiv"."""
    if registry.find(head) is not None and is_flag(tail):
        return True
    named = head.split(":")[-1].strip()
    shaped = person_shape(named) in ("person", "shaped") and not looks_like_organisation(named)
    return " " in named and (shaped or named.endswith(" Pool")) and _names_agency(tail, registry)


def _owned(head: str, tail: str, registry: Registry) -> bool:
    platform = registry.find(tail.split(" ")[0])
    social = platform is not None and platform.kind == "social"
    return social or (registry.find(head) is not None and person_shape(tail) == "person")


def _names_agency(tail: str, registry: Registry) -> bool:
    """Whether what a hyphen joins to a name is an agency, not the second half of a surname."""
    agency = registry.find(tail)
    if agency is not None:
        # "Jane Doe-Post" may be a double surname; what passes on pictures stands so more often.
        return agency.kind in _HYPHENED or not (tail.isalpha() and tail.istitle())
    several = (
        " " in tail
        and "-" not in tail
        and organisation_kind(tail) is not None
        and person_shape(tail) == "none"
    )
    return not _DIGIT.search(tail) and (several or NUMBERED.search(tail) is not None)


@cache
def _labels() -> frozenset[str]:
    return frozenset(key(word) for group in load("credit")["label"].values() for word in group)


def is_label(head: str) -> bool:
    """Whether a whole stretch is a label: "Bild" before a colon is no newspaper."""
    return fold_part(head) in _labels()


def _is_agency(head: str, registry: Registry) -> bool:
    """Whether a name before a colon is an agency, labelled or not, or one with its desk: "ABC Kimberley"."""
    first = head.split(" ")[0]
    return (
        registry.find(head) is not None
        or (first.isupper() and registry.find(first) is not None)
        or (" " in head and registry.find(unlabelled(head)) is not None)
    )
