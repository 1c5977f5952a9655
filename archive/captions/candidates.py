"""Why a name in a caption is somebody shown: a position, a title, a given name, a verb; or why not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.captions.ages import is_aged
from archive.captions.mentions import Mention
from archive.captions.names import person_shape
from archive.captions.positions import is_unseen
from archive.captions.sentences import Word
from archive.captions.text import Text
from archive.captions.wordlists import words


@dataclass(slots=True)
class Candidate:
    """A name of the caption that may be somebody shown, with what was said of it.

    `start`, `end` and `after` (where its position ends) are indices into the normal form; `rule` is "" for
    somebody who is not shown.
    """

    mention: Mention
    name: str
    start: int
    end: int
    title: str | None
    position: str | None = None
    rule: str = ""
    after: int = 0
    only_spoken_of: bool = False


def describes(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a name stands after a preposition within the description of another: "mayor of B"."""
    at = mention.title_from - 1
    if at >= 0 and found[at].key == "the":
        at -= 1
    led = words("caption", "verbs", "spoken_of") | words("caption", "place", "prepositions")
    return at >= 0 and found[at + 1].gap.isspace() and found[at].key in led


def evidence(candidate: Candidate, found: Sequence[Word], starts: set[int], text: Text) -> str:
    """By which rule a name is somebody shown; "" if by none."""
    mention = candidate.mention
    candidate.only_spoken_of = _only_spoken_of(found, mention)
    if is_unseen(text, candidate.end):
        return ""
    bracketed = mention.last - mention.first == 1 and found[mention.first].gap.rstrip().endswith("(")
    alone = mention.last - mention.first == 1 and describes(found, mention) and not mention.role
    if candidate.position and not bracketed and not alone:
        return "position"
    if mention.possessive or candidate.only_spoken_of or _is_attribute(found, mention.last):
        return ""
    size = mention.last - mention.first
    shape = person_shape(candidate.name)
    if size == 1:
        return _evidence_of_one(found, mention, starts)
    titled = candidate.start - (len(candidate.title) + 1 if candidate.title else 0)
    if shape in ("person", "shaped") and not mention.role and is_aged(text, titled, candidate.end):
        return "age"
    if mention.role:
        return "title"
    if shape not in ("person", "shaped"):
        return ""
    owned = mention.first > 0 and _owns(found, mention.first)
    if owned and _acts(found, mention, text):
        return "opening name"
    if mention.first in starts or mention.title_from in starts:
        return "opening name" if shape == "person" or _acts(found, mention, text) else ""
    return "given name" if shape == "person" and not _after_place_word(found, mention) else ""


def _evidence_of_one(found: Sequence[Word], mention: Mention, starts: set[int]) -> str:
    """By which rule a single word is somebody shown."""
    if _acts_alone(found, mention, starts):
        return "subject"
    if _is_kin(found, mention) or (mention.role and _titles_a_surname(found, mention)):
        return "title"
    return ""


def _is_attribute(found: Sequence[Word], after: int) -> bool:
    """Whether the name only tells which thing is meant: "A supporters", "an A mural"."""
    if after >= len(found) or not found[after].gap.isspace():
        return False
    return found[after].key in words("caption", "verbs", "attributed") and not found[after].capital


def _is_kin(found: Sequence[Word], mention: Mention) -> bool:
    """Whether "his wife" or the like stands right before the name."""
    at = mention.first
    return (
        at > 1
        and found[at - 1].key in words("caption", "verbs", "kin")
        and found[at - 2].key in words("caption", "verbs", "possessors")
        and found[at].gap.strip(" ,") == ""
    )


def _owns(found: Sequence[Word], at: int) -> bool:
    """Whether the word before index `at` is a possessive: "Chelsea's", "the Celtics'"."""
    return found[at - 1].text.endswith("'s") or found[at].gap.startswith("'")


_FOREIGN_OF = ("von", "de", "di", "van", "av", "af")
"""Prepositions that mean "from" as well as "of": before a title they tell nothing."""
_OF = ("of", *_FOREIGN_OF)
_BY = ("by", "von", "de", "por", "par", "da")
_ARTICLES = ("the", "a", "an", "late", "former", "his", "her", "their", "der", "die", "das", "den", "dem")


def _only_spoken_of(found: Sequence[Word], mention: Mention) -> bool:
    """Whether the caption speaks of somebody who need not be in the picture: "supporters of A"."""
    at = mention.title_from - 1
    if at >= 0 and mention.role and found[at].key in _FOREIGN_OF:
        return False
    while at >= 0 and (found[at].key in _ARTICLES or found[at].text.endswith("'s")):
        at -= 1
    if at >= 0 and found[at].key == "against" and found[at + 1].gap.isspace():
        protests = words("caption", "verbs", "protests")
        return any(word.key in protests for word in found[max(0, at - 6) : at])
    if at > 0 and found[at].key in _BY and found[at - 1].key in words("caption", "verbs", "together"):
        return False
    if (
        at < 0
        or found[at].key not in words("caption", "verbs", "spoken_of")
        or not found[at + 1].gap.isspace()
    ):
        return False
    return not (found[at].key in _OF and at > 0 and _shows(found, at - 1))


def _shows(found: Sequence[Word], at: int) -> bool:
    """Whether a picture of somebody is what the caption is about, not what somebody holds or passes."""
    if found[at].key in words("caption", "verbs", "company"):
        return True
    if found[at].key not in words("caption", "verbs", "pictures"):
        return False
    before = found[max(0, at - 6) : at]
    return not any(word.key in words("caption", "verbs", "holders") for word in before)


def _titles_a_surname(found: Sequence[Word], mention: Mention) -> bool:
    """Whether the title before a single word makes it a surname; "members of the Life Guards" does not."""
    title = range(mention.title_from, mention.first)
    if any(found[at].key in words("caption", "title", "links") for at in title):
        return False
    return _capital_title(found, mention) or found[mention.first - 1].key in words(
        "caption", "title", "address"
    )


def _acts_alone(found: Sequence[Word], mention: Mention, starts: set[int]) -> bool:
    """Whether a surname alone opens a sentence and does what only a person does: "Sinwar greets"."""
    if mention.first not in starts or mention.last >= len(found) or not found[mention.last].gap.isspace():
        return False
    return found[mention.last].key in words("caption", "verbs", "personal")


def _capital_title(found: Sequence[Word], mention: Mention) -> bool:
    return found[mention.first - 1].capital or any(
        found[at].capital for at in range(mention.title_from, mention.first)
    )


def _after_place_word(found: Sequence[Word], mention: Mention) -> bool:
    if mention.title_from == 0:
        return False
    return found[mention.title_from - 1].key in words("caption", "place", "strong") | {"the"}


def _acts(found: Sequence[Word], mention: Mention, text: Text) -> bool:
    """Whether a verb, a comma or the end follows the name that opens a sentence."""
    rest = text.key[found[mention.last - 1].end :]
    if re.match(r"\s*(?:$|[,.(:;]|and\s|und\s|et\s|y\s|og\s|och\s)", rest):
        return True
    following = found[mention.last].key if mention.last < len(found) else ""
    return following in words("caption", "verbs", "showing")
