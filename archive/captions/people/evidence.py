"""Why a name in a caption is somebody shown: a position, a title, a given name, a verb; or why not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.document import Word
from archive.captions.names import is_given_name, person_shape
from archive.captions.people.ages import is_aged
from archive.captions.people.mentions import Mention
from archive.captions.people.positions import is_unseen
from archive.captions.people.spoken_of import is_part_played, only_spoken_of
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, words


@dataclass(slots=True)
class Candidate:
    """A name of the caption that may be somebody shown, with what was said of it.

    `start`, `end`, `lead` (where its title begins) and `after` (where its position ends) are indices into the
    normal form; `rule` is "" for
    somebody who is not shown.
    """

    mention: Mention
    name: str
    start: int
    end: int
    title: str | None
    lead: int = 0
    position: str | None = None
    rule: str = ""
    after: int = 0
    only_spoken_of: bool = False


def describes(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a name stands after a preposition within the description of another: "mayor of B"."""
    at = mention.title_from - 1
    if at >= 0 and found[at].key == "the":
        at -= 1
    if at < 0 or not found[at + 1].gap.isspace():
        return False
    word = found[at].key
    return word in words("caption", "verbs", "spoken_of") or word in words("caption", "place", "prepositions")


_SHIRT = re.compile(r"\s*(?:\(#?\d{1,2}\)|#\d{1,2}(?!\d))")
"""A shirt's number, which newsrooms give for who is in the picture."""


def evidence(candidate: Candidate, found: Sequence[Word], starts: set[int], text: Text) -> str:
    """By which rule a name is somebody shown; "" if by none."""
    mention = candidate.mention
    candidate.only_spoken_of = only_spoken_of(found, mention) or is_part_played(found, mention)
    if is_unseen(text, candidate.end):
        return ""
    if candidate.position and not _is_placed_thing(found, mention):
        return "position"
    if candidate.only_spoken_of and _SHIRT.match(text.key, candidate.end):
        candidate.only_spoken_of = False
    if mention.possessive or candidate.only_spoken_of or _is_attribute(found, mention.last):
        return ""
    if _SHIRT.match(text.key, candidate.end) and person_shape(candidate.name) in ("person", "shaped"):
        return "shirt"
    if mention.last - mention.first == 1:
        return _evidence_of_one(found, mention, starts)
    return _evidence_beside(candidate, found, text) or _evidence_of_place(candidate, found, starts, text)


def _is_placed_thing(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a position is not a single word's: it opens a parenthesis, or describes somebody else."""
    bracketed = found[mention.first].gap.rstrip().endswith("(")
    described = describes(found, mention) and not mention.role
    return mention.last - mention.first == 1 and (bracketed or described)


def _evidence_beside(candidate: Candidate, found: Sequence[Word], text: Text) -> str:
    """By what stands beside the name somebody is shown: kinship, description, age, title; else ""."""
    mention, shape = candidate.mention, person_shape(candidate.name)
    if shape in ("person", "shaped") and _is_kin(found, mention):
        return "title"
    if shape == "shaped" and _is_described(found, mention, text):
        return "description"
    if shape in ("person", "shaped") and not mention.role and is_aged(text, candidate.lead, candidate.end):
        return "age"
    return "title" if mention.role else ""


def _evidence_of_place(candidate: Candidate, found: Sequence[Word], starts: set[int], text: Text) -> str:
    """By its place in the sentence and its shape a name without title is somebody shown; "" if by nothing."""
    mention, shape = candidate.mention, person_shape(candidate.name)
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
    if _acts_alone(found, mention, starts) or _is_noble(found, mention):
        return "subject"
    if _is_kin(found, mention) or (mention.role and _titles_a_surname(found, mention)):
        return "title"
    return ""


def _is_attribute(found: Sequence[Word], after: int) -> bool:
    """Whether the name only tells which thing is meant: "A supporters", "an A mural"."""
    if after >= len(found) or not found[after].gap.isspace():
        return False
    if found[after].key not in words("caption", "verbs", "attributed") or found[after].capital:
        return False
    return not _is_verb(found, after)


@cache
def _description() -> re.Pattern[str]:
    role = alternatives(words("caption", "title", "roles"))
    return re.compile(
        rf",?\s+who(?:se)?\s|,\s+(?:(?:the|an?|his|her|their)\s)?(?:[\w'-]+\s){{0,3}}{role}(?=[\s,.;)]|$)"
    )


def _is_described(found: Sequence[Word], mention: Mention, text: Text) -> bool:
    """Whether what only a person is follows the name: "A, the mayor of B", "A, who leads"."""
    return (
        not describes(found, mention)
        and _description().match(text.key, found[mention.last - 1].end) is not None
    )


def _is_kin(found: Sequence[Word], mention: Mention) -> bool:
    """Whether "his wife" or the like stands right before the name."""
    at = mention.first
    if at < 2 or found[at - 1].key not in words("caption", "verbs", "kin") or found[at].gap.strip(" ,"):
        return False
    # "his business partner, A"
    owners = words("caption", "verbs", "possessors")
    return found[at - 2].key in owners or (
        at > 2 and not found[at - 2].capital and found[at - 3].key in owners
    )


def _owns(found: Sequence[Word], at: int) -> bool:
    """Whether the word before index `at` is a possessive: "Chelsea's", "the Celtics'"."""
    return found[at - 1].text.endswith("'s") or found[at].gap.startswith("'")


def _titles_a_surname(found: Sequence[Word], mention: Mention) -> bool:
    """Whether the title before a single word makes it a surname; "members of the Life Guards" does not."""
    title = range(mention.title_from, mention.first)
    if any(found[at].key in words("caption", "title", "links") for at in title):
        return False
    # "the General Assembly", "the Champion Hurdle"
    led = mention.title_from > 0 and found[mention.title_from - 1].key == "the"
    if led and len(title) == 1 and found[mention.title_from].capital:
        return False
    return _capital_title(found, mention) or found[mention.first - 1].key in words(
        "caption", "title", "address"
    )


_NOBLE = frozenset(
    ["duchess", "duke", "princess", "prince", "queen", "king", "countess", "earl", "marchioness", "viscount"]
)


def _is_noble(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a rank of nobility follows a given name alone: "Camilla, Duchess of Cornwall"."""
    after = mention.last
    if after + 1 >= len(found) or found[after].gap != ", " or not is_given_name(found[mention.first].text):
        return False
    return found[after].key in _NOBLE and found[after].capital and found[after + 1].key == "of"


def _acts_alone(found: Sequence[Word], mention: Mention, starts: set[int]) -> bool:
    """Whether a surname alone opens a sentence and does what only a person does: "Sinwar greets"."""
    if mention.first not in starts or mention.last >= len(found) or not found[mention.last].gap.isspace():
        return False
    verb = found[mention.last].key
    if verb in words("caption", "verbs", "personal"):
        return True
    word = found[mention.first]
    plain = is_given_name(word.text) and word.key not in words("caption", "verbs", "ambiguous_given")
    circumstances = words("caption", "verbs", "circumstances")
    return plain and verb in words("caption", "verbs", "showing") and verb not in circumstances


def _capital_title(found: Sequence[Word], mention: Mention) -> bool:
    return found[mention.first - 1].capital or any(
        found[at].capital for at in range(mention.title_from, mention.first)
    )


def _after_place_word(found: Sequence[Word], mention: Mention) -> bool:
    if mention.title_from == 0:
        return False
    word = found[mention.title_from - 1].key
    return word == "the" or word in words("caption", "place", "strong")


_CLOSED = re.compile(r"\s*(?:$|[,.(:;]|and\s|und\s|et\s|y\s|og\s|och\s)")


def _acts(found: Sequence[Word], mention: Mention, text: Text) -> bool:
    """Whether a verb, a comma or the end follows the name that opens a sentence."""
    if _CLOSED.match(text.key, found[mention.last - 1].end):
        return True
    at = _past_origin(found, mention.last)
    if at >= len(found) or not found[at].gap.isspace():
        return at > mention.last
    return found[at].key in words("caption", "verbs", "showing") or _is_verb(found, at)


def _past_origin(found: Sequence[Word], at: int) -> int:
    """Where it goes on after "of Greece", "from Elwyn Bay": whence somebody is."""
    if at + 1 >= len(found) or found[at].key not in ("of", "from") or not found[at].gap.isspace():
        return at
    after = at + 2 if found[at + 1].key == "the" else at + 1
    end = after
    while end < len(found) and end - after < 3 and found[end].capital and found[end].gap.isspace():
        end += 1
    return end if end > after else at


_OBJECTS = frozenset(["the", "a", "an", "his", "her", "their", "himself", "herself"])


def _is_verb(found: Sequence[Word], at: int) -> bool:
    """Whether a word that no list has is an English verb of somebody, as its ending and its object tell."""
    word = found[at].key
    if at + 1 >= len(found) or not found[at + 1].gap.isspace() or found[at].capital or len(word) < 4:
        return False
    return word.endswith(("s", "ed")) and not word.endswith("ss") and found[at + 1].key in _OBJECTS
