"""Whether a caption only speaks of somebody, who need not be there: "supporters of A", "against A"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from archive.captions.document import Document, Token
from archive.captions.people.candidates import Candidate
from archive.captions.people.german import is_abstract
from archive.captions.people.mentions import Mention
from archive.captions.rules import Rule, Rules


@dataclass(slots=True)
class Led:
    """A name with what leads it: the word at `before` stands before its title, `at` before articles too.

    Both are -1 or less where nothing leads. `spaced`: only a space parts the word at `at` from what follows.
    """

    tokens: Sequence[Token]
    mention: Mention
    before: int
    at: int
    spaced: bool


def led(tokens: Sequence[Token], mention: Mention) -> Led:
    """A name with what leads it."""
    at = before = mention.title_from - 1
    while at >= 0 and ("led by" in tokens[at].tags or tokens[at].text.endswith("'s")):
        at -= 1
    return Led(tokens, mention, before, at, at >= 0 and tokens[at + 1].gap.isspace())


def only_spoken_of(tokens: Sequence[Token], mention: Mention, tags: frozenset[str]) -> bool:
    """Whether the caption speaks of somebody who need not be in the picture: "supporters of A"."""
    settled = SPOKEN_OF.first(led(tokens, mention), tags)
    return settled is not None and settled[1]


def _part_played(name: Led) -> bool | None:
    """The part that somebody plays: "Jane Doe as Mary Poppins in"."""
    tokens, at = name.tokens, name.before
    if at < 1 or tokens[at].key != "as" or not tokens[at - 1].capital or not tokens[at].gap.isspace():
        return None
    last = name.mention.last
    following = tokens[last] if last < len(tokens) and tokens[last].gap.isspace() else None
    return True if following is None or following.key in ("in", "at", "for", "from", "on") else None


def _followed(name: Led) -> bool | None:
    """Whose followers, whose grave it is: "Anhänger von Präsident A", "la tomba di A"."""
    tokens, at = name.tokens, name.at
    # Where a rule took "di" for the title's, the followers stand before it.
    title = tokens[max(0, name.before) : name.mention.first] if tokens[name.before + 1].key in _OF else ()
    if any("verbs.followers" in word.tags for word in (*title, *_title_words(name))):
        return True
    if at > 0 and tokens[at].key in _ARTICLES:
        at -= 1
    if at < 1 or not name.spaced or "verbs.followers" not in tokens[at - 1].tags:
        return None
    return True if tokens[at].key in _OF else None


def _title_words(name: Led) -> Sequence[Token]:
    return name.tokens[name.mention.title_from : name.mention.first]


_OF = frozenset(
    [
        "von",
        "vom",
        "de",
        "du",
        "del",
        "della",
        "di",
        "do",
        "da",
        "dos",
        "das",
        "van",
        "av",
        "af",
        "des",
        "der",
    ]
)


def _served_in_title(name: Led) -> bool | None:
    """Whose office is with another: "envoy to President A"."""
    title = range(name.mention.title_from + 1, name.mention.first)
    return True if any(_is_served(name.tokens, at) for at in title) else None


def _is_served(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].key == "to" and "served" in tokens[at - 1].tags


def _late(name: Led) -> bool | None:
    """Somebody dead: "her late husband, A"."""
    return True if _is_kin(name) and "late" in name.tokens[name.mention.first - 2].tags else None


def _kin_on_a_picture(name: Led) -> bool | None:
    """Somebody on a picture that is held: "a photo of his son, A"."""
    tokens, first = name.tokens, name.mention.first
    if first < 4 or not _is_kin(name) or "verbs.kin" not in tokens[first - 1].tags:
        return None
    owned = "verbs.possessors" in tokens[first - 2].tags and "of" in tokens[first - 3].tags
    return True if owned and not _shows(tokens, first - 4) else None


def _is_kin(name: Led) -> bool:
    """Whether a word in lower case stands right before the name, as those of kinship do."""
    tokens, first = name.tokens, name.mention.first
    return first >= 2 and not tokens[first - 1].capital and not tokens[first].gap.strip(" ,")


def _from_before_a_title(name: Led) -> bool | None:
    """Prepositions that mean "from" as well as "of" tell nothing before a title, but for a German agent."""
    tokens, at = name.tokens, name.before
    if at < 0 or not name.mention.role or "foreign of" not in tokens[at].tags:
        return None
    if tokens[at].key != "von":
        return False
    return (at > 0 and is_abstract(tokens[at - 1])) or _is_german_agent(tokens, at, name.mention.last)


def _is_german_agent(tokens: Sequence[Token], at: int, after: int) -> bool:
    """Whether "von" names who did what the passive says, not who stands beside: "wurde von A umbenannt"."""
    if not any("verbs.together" in word.tags for word in tokens[after : after + 10]):
        return any("passive" in word.tags for word in tokens[max(0, at - 10) : at])
    return False


def _against(name: Led) -> bool | None:
    """A cause or a rival, who need not be there; who struggles there is: "for the ball against A"."""
    tokens, at = name.tokens, name.at
    if at > 0 and name.spaced and tokens[at].key in _ARTICLES:
        at -= 1
    if not name.spaced or "against" not in tokens[at].tags:
        return None
    if any("verbs.contest" in word.tags for word in tokens[max(0, at - 8) : at]):
        return False
    is_protest = any("verbs.protests" in word.tags for word in tokens[max(0, at - 6) : at])
    return is_protest or tokens[at].key != "against"


_ARTICLES = frozenset({"el", "la", "los", "las", "il", "lo", "le", "les", "o", "a"})


def _sender(name: Led) -> bool | None:
    """From whom a thing comes: "a letter from A"."""
    if name.at < 1 or not name.spaced or name.tokens[name.at].key != "from":
        return None
    return True if "message" in name.tokens[name.at - 1].tags else None


def _owner(name: Led) -> bool | None:
    """Whose a thing is: "a car belonging to A"."""
    if name.at < 1 or not name.spaced or name.tokens[name.at].key != "to":
        return None
    return True if "owned" in name.tokens[name.at - 1].tags else None


def _served(name: Led) -> bool | None:
    """With whom somebody's office is: "an aide to A"."""
    return True if name.at > 0 and name.spaced and _is_served(name.tokens, name.at) else None


def _player(name: Led) -> bool | None:
    """Who makes a shot is in the picture too: "stops a penalty by A"."""
    at = name.at
    if at < 1 or "by or from" not in name.tokens[at].tags:
        return None
    return False if "shot" in name.tokens[at - 1].tags else None


def _beside_by(name: Led) -> bool | None:
    """Who is beside, not the maker: "interviewed by A"."""
    at = name.at
    if at < 1 or "by" not in name.tokens[at].tags:
        return None
    return False if "verbs.together" in name.tokens[at - 1].tags else None


def _is_spoken_of(name: Led) -> bool:
    return name.spaced and "verbs.spoken_of" in name.tokens[name.at].tags


def _shown_of(name: Led) -> bool | None:
    """Of whom the picture itself is: "Undated photo of A", "in front of A"."""
    if name.at < 1 or "of" not in name.tokens[name.at].tags or not _is_spoken_of(name):
        return None
    return False if _shows(name.tokens, name.at - 1) or _is_handed_out(name.tokens, name.at) else None


def _shows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a picture of somebody is what the caption is about, not what somebody holds or passes."""
    tags = tokens[at].tags
    if "verbs.company" in tags or "verbs.pictures" not in tags:
        return "verbs.company" in tags
    return not any("verbs.holders" in word.tags for word in tokens[max(0, at - 6) : at])


_STOP = re.compile(r"[.;:!?]")


def _is_handed_out(tokens: Sequence[Token], at: int) -> bool:
    """Whether "of" goes on with a picture past who gave it: "Undated photo issued by the police of A"."""
    start = max((i for i in range(at) if _STOP.search(tokens[i].gap)), default=0)
    said = tokens[start:at]
    picture = next((i for i, word in enumerate(said[:5]) if "verbs.pictures" in word.tags), None)
    if picture is None:
        return False
    given = any("given out" in word.tags for word in said[picture:])
    return given and any(word.key == "by" for word in said[picture:])


def _after_a_preposition(name: Led) -> bool | None:
    """Of whom, by whom, for whom something is."""
    return True if _is_spoken_of(name) else None


SPOKEN_OF: Rules[Led, bool] = Rules(
    Rule("part played", _part_played, frozenset({"as"})),
    Rule("followed", _followed, frozenset({"verbs.followers"})),
    Rule("served by the title", _served_in_title, frozenset({"served"})),
    Rule("late", _late, frozenset({"late"})),
    Rule("kin on a picture", _kin_on_a_picture, frozenset({"verbs.kin"})),
    Rule("from before a title", _from_before_a_title, frozenset({"foreign of"})),
    Rule("against", _against, frozenset({"against"})),
    Rule("sender", _sender, frozenset({"message"})),
    Rule("owner", _owner, frozenset({"owned"})),
    Rule("served", _served, frozenset({"served"})),
    Rule("player of a shot", _player, frozenset({"shot"})),
    Rule("beside, not by", _beside_by, frozenset({"verbs.together"})),
    Rule("picture of", _shown_of, frozenset({"verbs.pictures", "verbs.company"})),
    Rule("after a preposition", _after_a_preposition, frozenset({"verbs.spoken_of"})),
)
"""Whether a name is only spoken of; where none of these reads, it is not."""


# --- Named in what is told besides -----------------------------------------------------------------

_IN_PASSING = ("title", "given name")
_NAMED = (*_IN_PASSING, "opening name", "subject", "joined")
_AND = re.compile(r"\s*,?\s+(?:and|und|et|y|e)\s+$")
_FULL_STOP = re.compile(r"[.!?…]")


def leave_out_background(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Who is named in passing after the sentence that said who is shown is not shown by that."""
    tokens, starts = document.tokens, document.starts
    stops = [at for at in range(1, len(tokens)) if at in starts and _FULL_STOP.search(tokens[at].gap)]
    if not stops:
        return candidates
    # Agencies close with the date the sentence that says what is shown, if it shows anybody.
    closed = _is_told(tokens[: stops[0]]) and _closes_with_date(document, tokens[stops[0]])
    shown = [0] if closed else [bisect_right(stops, c.mention.first) for c in candidates if c.rule]
    for at, candidate in enumerate(candidates):
        told = candidate.rule in _NAMED and _is_told_of(tokens, _subject_end(candidates, at), closed)
        later = told if _opens(candidate) else candidate.rule in _IN_PASSING
        sentence = bisect_right(stops, candidate.mention.first)
        quoted = sentence > 0 and told and _opens(candidate) and _is_told(tokens[: stops[0]])
        if quoted or (later and sentence > min(shown)):
            candidate.rule = ""
    return candidates


def _opens(candidate: Candidate) -> bool:
    """Whether a name, or its title, opens a sentence."""
    starts, mention = candidate.document.starts, candidate.mention
    return mention.first in starts or mention.title_from in starts


def _is_told(sentence: Sequence[Token]) -> bool:
    """Whether words are a sentence, and no dateline in front of one."""
    return sum(not word.capital and word.text.isalpha() for word in sentence) >= _FEWEST


_FEWEST = 4
"""Words in lower case that the shortest sentence has."""


def _closes_with_date(document: Document, following: Token) -> bool:
    """Whether the sentence before a word ends with a date: "... in Elwyn, on May 1, 2026. Amari"."""
    ends = [date.end for date in document.dates if date.end <= following.start]
    return bool(ends) and not document.text.key[ends[-1] : following.start].strip(" .-–—")


def _subject_end(candidates: Sequence[Candidate], at: int) -> int:
    """Where the subject ends that a name opens: after B in "A and B are"."""
    folded = candidates[at].document.text.key
    while at + 1 < len(candidates) and _AND.match(folded, candidates[at].end, candidates[at + 1].lead):
        at += 1
    return candidates[at].mention.last


def _is_told_of(tokens: Sequence[Token], after: int, closed: bool) -> bool:
    """Whether the verb behind a name tells what no picture shows: "said", "was", "won"."""
    if after >= len(tokens) or not tokens[after].gap.isspace():
        return False
    verb = tokens[after]
    past = closed and verb.key.endswith("ed") and "verbs.showing" not in verb.tags
    return past or "verbs.telling" in verb.tags
