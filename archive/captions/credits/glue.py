"""Stage 2: parting an agency from the person it stands next to where no separator that always cuts stands."""

from __future__ import annotations

import re
from itertools import product
from typing import NamedTuple

from archive.captions.credits.part import LONGEST_NAME, Line, Part, is_flag, is_label, unlabelled
from archive.captions.name_words import NUMBERED
from archive.captions.names import looks_like_organisation, organisation_kind, person_shape
from archive.captions.registry import Registry
from archive.captions.rules import Rule, Rules
from archive.captions.text import is_ideographic
from archive.captions.wordlists import key, words

_HYPHENED = frozenset({"wire", "stock"})
_PRESS = frozenset({*_HYPHENED, "newspaper", "magazine", "broadcaster"})
_DIGIT = re.compile(r"\d")
_GLUE = re.compile(r"\s*[:：]\s+|(?<=\w)'s\s+|\s+|-|(?<=[A-Za-z])(?=[ぁ-ヿ一-鿿가-힣])")


def unglue(part: Part, line: Line) -> list[Part]:
    """Part an agency from the person it stands next to without a separator that always cuts.

    "ABC News: Jane Doe", "AFP Jane Doe", "Jane Doe AP", "Jane Doe-USA TODAY Sports", "AP연합뉴스". It
    names no agency as a whole.
    """
    core, registry = line.text.text[part.start : part.end], line.registry
    if len(core) > LONGEST_NAME or _is_plain_pair(core) or _is_one_word(core):
        return [part]
    if ":" in core and registry.find(unlabelled(core)) is not None and not _names_two(core, registry):
        return [part]
    for match in _GLUE.finditer(core):
        mark = match.group().strip()
        head, tail = core[: match.start()], core[match.end() :]
        tags = _BETWEEN.get(mark, _COLON) if mark else _written(head, tail)
        told = GLUE.first(Joint(head, tail, registry), tags) if tags else None
        if told is not None and told[1]:
            left = Part(part.start, part.start + match.start(), part.sep, registry.find(head))
            left.hint = "source" if mark in (":", "：") else ""
            return [left, Part(part.start + match.end(), part.end, "slash", registry.find(tail))]
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


class Joint(NamedTuple):
    """A place in a part where two names may meet: what is before it, and what is behind."""

    head: str
    tail: str
    registry: Registry


HYPHEN, OWNER, COLON = "hyphen", "owner", "colon"
ARCHIVE, PLATFORM = "an archive behind", "a platform in front"
SHOUTED, LEADS, FOLLOWS = (
    "initials or another script behind",
    "initials in front",
    "a capital behind several words",
)
_COLON = frozenset({COLON})
_BETWEEN = {"-": frozenset({HYPHEN}), "'s": frozenset({OWNER})}
_WRITTEN = {
    (shouted, leads, follows): frozenset(
        tag for tag, is_so in ((SHOUTED, shouted), (LEADS, leads), (FOLLOWS, follows)) if is_so
    )
    for shouted, leads, follows in product((False, True), repeat=3)
}


def _written(head: str, tail: str) -> frozenset[str]:
    """How two names are written that a space parts: most pairs have nothing that a rule needs."""
    shouted = tail.isupper() or not tail.isascii()
    follows = " " in head and (tail[:1].isupper() or len(tail) <= _SMALL_INITIALS)
    tags = _WRITTEN[shouted, " " in tail and head.isupper(), follows]
    if " " in head and " " in tail and tail[0] in _ARCHIVE_LETTERS:
        return tags | {ARCHIVE}
    if head.rpartition(" ")[2].lower() in _PLATFORMS:
        return tags | {PLATFORM}
    return tags


_SMALL_INITIALS = 3
"""Letters of an agency that writes itself small: "dpa"."""
_ARCHIVE_LETTERS = frozenset("aAаАαΑ")
"""With these every noun for an archive begins."""
_PLATFORMS = frozenset(("facebook", "instagram", "twitter", "youtube", "tiktok", "telegram", "linkedin"))


def _hyphened(joint: Joint) -> bool:
    """A hyphen parts two names: "Jane Doe-USA TODAY Sports", "Reuters-Archiv"."""
    head, tail, registry = joint
    if registry.find(head) is not None and is_flag(tail):
        return True
    named = head.split(":")[-1].strip()
    shaped = person_shape(named) in ("person", "shaped") and not looks_like_organisation(named)
    return " " in named and (shaped or named.endswith(" Pool")) and _names_agency(tail, registry)


def _owned(joint: Joint) -> bool:
    """ "NTV's Jane Doe", "the coastguard's Facebook page"."""
    platform = joint.registry.find(joint.tail.split(" ")[0])
    social = platform is not None and platform.kind == "social"
    return social or (joint.registry.find(joint.head) is not None and person_shape(joint.tail) == "person")


def _before_colon(joint: Joint) -> bool:
    """ "ABC News: Jane Doe"."""
    nameable = (
        person_shape(joint.tail) in ("person", "shaped")
        or organisation_kind(joint.tail) is not None
        or joint.registry.find(joint.head) is not None
    )
    return nameable and not is_label(joint.head) and _is_agency(joint.head, joint.registry)


def _chinese_photographer(joint: Joint) -> bool | None:
    """ "中新社发 韩海丹 摄"."""
    if joint.tail[-1] not in "摄攝" or not is_ideographic(joint.head[0]):
        return None
    return joint.registry.find(joint.head) is not None and person_shape(joint.tail[:-1].strip()) == "person"


def _korean_reporter(joint: Joint) -> bool | None:
    if not joint.tail.endswith(" 기자"):
        return None
    head = joint.head.strip("© ")
    return " " not in head and not is_label(head) and person_shape(joint.tail.split()[0]) == "person"


def _two_agencies(joint: Joint) -> bool | None:
    """ "Reuters AP"; two whose second is written as a name are one firm's."""
    head, tail, registry = joint
    if registry.find(head) is None or registry.find(tail) is None or is_label(head):
        return None
    return SHOUTED in _written(head, tail)


def _agency_in_front(joint: Joint) -> bool | None:
    """ "AFP Jane Doe"."""
    if joint.registry.find(joint.head) is None:
        return None
    return len(joint.head) > 1 and person_shape(joint.tail) == "person"


def _platform_in_front(joint: Joint) -> bool | None:
    """ "Facebook County of Elwyn": whose page it is stands behind the platform."""
    platform = joint.registry.find(unlabelled(joint.head))
    if platform is None or platform.kind != "social" or not joint.tail[:1].isupper() or is_flag(joint.tail):
        return None
    return organisation_kind(joint.tail) is not None or person_shape(joint.tail) == "person"


def _archive_between(joint: Joint) -> bool | None:
    """ "Jane Doe Archives Le Devoir": the archive of a house that is known stands behind a person."""
    noun, _, house = joint.tail.partition(" ")
    if not house or key(noun) not in words("credit", "archive", "words"):
        return None
    named = joint.head.split(":")[-1].strip()
    is_person = " " in named and person_shape(unlabelled(named)) == "person"
    return True if is_person and joint.registry.find(house) is not None else None


def _agency_behind(joint: Joint) -> bool:
    """ "Jane Doe AP"."""
    named = joint.head.split(":")[-1].strip()
    agency = joint.registry.find(joint.tail)
    if agency is None or (agency.kind not in _PRESS and joint.tail.isalpha() and joint.tail.istitle()):
        return False  # "Jane Doe Prado" is a person's whole name
    return " " in named and person_shape(named) == "person"


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


def _is_agency(head: str, registry: Registry) -> bool:
    """Whether a name before a colon is an agency, labelled or not, or one with its desk: "ABC Kimberley"."""
    first = head.split(" ")[0]
    return (
        registry.find(head) is not None
        or (first.isupper() and registry.find(first) is not None)
        or (" " in head and registry.find(unlabelled(head)) is not None)
    )


GLUE: Rules[Joint, bool] = Rules(
    Rule("hyphen", _hyphened, frozenset({HYPHEN})),
    Rule("owner", _owned, frozenset({OWNER})),
    Rule("colon", _before_colon, _COLON),
    Rule("Chinese photographer", _chinese_photographer, frozenset({SHOUTED})),
    Rule("Korean reporter", _korean_reporter, frozenset({SHOUTED})),
    Rule("archive between", _archive_between, frozenset({ARCHIVE})),
    Rule("platform in front", _platform_in_front, frozenset({PLATFORM})),
    Rule("two agencies", _two_agencies, frozenset({SHOUTED, LEADS, FOLLOWS})),
    Rule("agency in front", _agency_in_front, frozenset({LEADS})),
    Rule("agency behind", _agency_behind, frozenset({FOLLOWS})),
)
"""Whether two names meet at a joint: the first rule that knows settles it, with yes or no."""
