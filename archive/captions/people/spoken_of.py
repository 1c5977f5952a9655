"""Whether a caption only speaks of somebody, who need not be there: "supporters of A", "against A"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive.captions.document import Word
from archive.captions.people.german_nouns import is_abstract
from archive.captions.people.mentions import Mention
from archive.captions.wordlists import words

_FOREIGN_OF = ("von", "de", "di", "van", "av", "af")
"""Prepositions that mean "from" as well as "of": before a title they tell nothing."""
_OF = ("of", *_FOREIGN_OF)
_BY = ("by", "von", "de", "por", "par", "da")
_ARTICLES = ("the", "a", "an", "late", "former", "his", "her", "their", "der", "die", "das", "den", "dem")


def is_part_played(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a name is the part that somebody plays: "Jane Doe as Mary Poppins in"."""
    at = mention.title_from - 1
    if at < 1 or found[at].key != "as" or not found[at - 1].capital or not found[at].gap.isspace():
        return False
    following = found[mention.last] if mention.last < len(found) else None
    return (
        following is None or not following.gap.isspace() or following.key in ("in", "at", "for", "from", "on")
    )


def only_spoken_of(found: Sequence[Word], mention: Mention) -> bool:
    """Whether the caption speaks of somebody who need not be in the picture: "supporters of A"."""
    if any(_is_served(found, at) for at in range(mention.title_from + 1, mention.first)):
        return True
    at = mention.title_from - 1
    if _is_kin_elsewhere(found, mention):
        return True
    if at >= 0 and mention.role and found[at].key in _FOREIGN_OF:
        abstract = at > 0 and is_abstract(found[at - 1])
        return found[at].key == "von" and (abstract or _is_german_agent(found, at, mention.last))
    while at >= 0 and (found[at].key in _ARTICLES or found[at].text.endswith("'s")):
        at -= 1
    if at >= 0 and found[at].key in _AGAINST and found[at + 1].gap.isspace():
        return not _is_opponent_seen(found, at)
    if at > 0 and found[at + 1].gap.isspace() and (_is_sender(found, at) or _is_served(found, at)):
        return True
    if at > 0 and found[at].key in ("by", "from") and found[at - 1].key in _SHOTS:
        return False
    if at > 0 and found[at].key in _BY and found[at - 1].key in words("caption", "verbs", "together"):
        return False
    if (
        at < 0
        or found[at].key not in words("caption", "verbs", "spoken_of")
        or not found[at + 1].gap.isspace()
    ):
        return False
    return not (found[at].key in _OF and at > 0 and (_shows(found, at - 1) or _is_handed_out(found, at)))


_SHOTS = frozenset(
    {
        "penalty",
        "shot",
        "kick",
        "header",
        "serve",
        "pitch",
        "pass",
        "cross",
        "throw",
        "tackle",
        "delivery",
        "strike",
    }
)
"""What a player makes who is in the picture too: "stops a penalty by A"."""


def _is_kin_elsewhere(found: Sequence[Word], mention: Mention) -> bool:
    """Whether somebody dead or on a picture held is named: "her late husband, A", "a photo of his son, A"."""
    first = mention.first
    if first < 2 or found[first - 1].capital or found[first].gap.strip(" ,"):
        return False
    if found[first - 2].key == "late":
        return True
    if first < 4 or found[first - 1].key not in words("caption", "verbs", "kin"):
        return False
    owned = found[first - 2].key in words("caption", "verbs", "possessors") and found[first - 3].key in _OF
    return owned and not _shows(found, first - 4)


_GIVEN = frozenset({"issued", "released", "provided", "supplied", "distributed", "shared", "taken"})


def _is_handed_out(found: Sequence[Word], at: int) -> bool:
    """Whether "of" goes on with a picture past who gave it: "Undated photo issued by the police of A"."""
    start = max((i for i in range(at) if re.search(r"[.;:!?]", found[i].gap)), default=0)
    keys = [word.key for word in found[start:at]]
    picture = next(
        (i for i, said in enumerate(keys[:5]) if said in words("caption", "verbs", "pictures")), None
    )
    return picture is not None and not _GIVEN.isdisjoint(keys[picture:]) and "by" in keys[picture:]


_AGAINST = frozenset({"against", "gegen", "contre", "contra", "contro", "tegen"})


_MESSAGES = frozenset(
    {"letter", "letters", "message", "messages", "email", "quote", "tweet", "note", "statement", "words"}
)
_OWNED = frozenset({"belonging", "dedicated", "addressed", "tribute", "linked"})


def _is_sender(found: Sequence[Word], at: int) -> bool:
    """Whether a thing comes from somebody or is somebody's: "a letter from A", "a car belonging to A"."""
    before = found[at - 1].key
    return (found[at].key == "from" and before in _MESSAGES) or (found[at].key == "to" and before in _OWNED)


_SERVING = frozenset(
    {
        "aide",
        "aides",
        "adviser",
        "advisers",
        "advisor",
        "advisors",
        "assistant",
        "heir",
        "successor",
        "envoy",
        "counsel",
    }
)


def _is_served(found: Sequence[Word], at: int) -> bool:
    """Whether somebody's office is with whoever is named: "an aide to A"."""
    return found[at].key == "to" and found[at - 1].key in _SERVING


def _is_opponent_seen(found: Sequence[Word], at: int) -> bool:
    """Whether who is named after "against" at `at` struggles there, and is no cause or rival of a match."""
    before = {word.key for word in found[max(0, at - 8) : at]}
    if before & words("caption", "verbs", "contest"):
        return True
    return found[at].key == "against" and not {word.key for word in found[max(0, at - 6) : at]} & words(
        "caption", "verbs", "protests"
    )


def _is_german_agent(found: Sequence[Word], at: int, after: int) -> bool:
    """Whether "von" names who did what the passive says, not who stands beside: "wurde von A umbenannt"."""
    passive = {"wurde", "wurden", "wird", "werden", "worden"}
    beside = words("caption", "verbs", "together")
    return any(word.key in passive for word in found[max(0, at - 10) : at]) and not any(
        word.key in beside for word in found[after : after + 10]
    )


def _shows(found: Sequence[Word], at: int) -> bool:
    """Whether a picture of somebody is what the caption is about, not what somebody holds or passes."""
    if found[at].key in words("caption", "verbs", "company"):
        return True
    if found[at].key not in words("caption", "verbs", "pictures"):
        return False
    before = found[max(0, at - 6) : at]
    return not any(word.key in words("caption", "verbs", "holders") for word in before)
