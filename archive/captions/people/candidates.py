"""Names that may be somebody shown: what the stages of `finding.STAGES` hand on, and what names nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.document import Document, Token
from archive.captions.names import Shape, organisation_kind, person_shape
from archive.captions.people.mentions import Mention, name_text
from archive.captions.people.positions import is_place_word
from archive.captions.people.titles import phrase_of, role_ending
from archive.captions.rules import Rule, Rules
from archive.captions.tags import calendar_words
from archive.captions.text import is_caseless
from archive.captions.wordlists import words


@dataclass(slots=True, eq=False)
class Candidate:
    """A name of a caption that may be somebody shown. Each field is written by the stages named here alone.

    Taken up with the name: `document`, `mention`, `name`, its `shape`, `title`; `start`, `end` and `lead`
    (where its title begins), which are indices into the normal form. "shared surnames" completes a `name`.
    "positions", "claims", "rows", "far positions": `position` and `after`, where the position's words end.
    "spoken of": `only_spoken_of`, whether the caption speaks of somebody who need not be there.
    "evidence" and all stages after it: `rule`, by which somebody is shown; "" for somebody who is not.
    """

    document: Document
    mention: Mention
    name: str
    shape: Shape
    title: str | None
    start: int
    end: int
    lead: int
    position: str | None = None
    after: int = 0
    only_spoken_of: bool = False
    rule: str = ""

    @property
    def alone(self) -> bool:
        """Whether the name is a single word."""
        return self.mention.last - self.mention.first == 1

    @property
    def shaped(self) -> bool:
        """Whether the name is written as a person's."""
        return self.shape in ("person", "shaped")


# --- What names nobody -----------------------------------------------------------------------------


@dataclass(slots=True)
class Name:
    """A mention with its name as written, and folded word by word."""

    tokens: Sequence[Token]
    mention: Mention
    text: str
    folded: str

    @property
    def opening(self) -> Token:
        """The name's first word."""
        return self.tokens[self.mention.first]

    @property
    def closing(self) -> Token:
        """The name's last word."""
        return self.tokens[self.mention.last - 1]

    @property
    def size(self) -> int:
        """How many words the name has."""
        return self.mention.last - self.mention.first


def could_be_person(tokens: Sequence[Token], mention: Mention, tags: frozenset[str]) -> bool:
    """Whether a mention may name a person; `tags` are those of the whole caption."""
    return NOBODY.first(as_name(tokens, mention), tags) is None


def as_name(tokens: Sequence[Token], mention: Mention) -> Name:
    """A mention as the table `NOBODY` reads it."""
    folded = " ".join([word.key for word in tokens[mention.first : mention.last]])
    return Name(tokens, mention, name_text(tokens, mention), folded)


def _only(applies: bool) -> bool | None:
    return True if applies else None


def _vessel(name: Name) -> bool | None:
    """After a vessel, a storm or the like: "the lifeboat Anna Drew", "USS ..."."""
    first, lead = name.mention.first, name.mention.title_from
    if lead != first:
        # "the cruise ship Queen Victoria": the title is part of the name
        titled = lead > 0 and first - lead == 1 and name.size == 1 and name.tokens[lead].capital
        titled = titled and name.tokens[lead].gap == " " and "vessel" in name.tokens[lead - 1].tags
        return _only(titled or "vessel" in name.tokens[first - 1].tags)
    if first and name.opening.gap.strip(" \"'“‘«„"):
        return None
    opens = "vessel" in name.opening.tags and "given" not in name.opening.tags
    return _only(opens or (first > 0 and "vessel" in name.tokens[first - 1].tags))


def _followers(name: Name) -> bool | None:
    """ "Сторонники А Б", whose name stands in the genitive."""
    led = name.size > 2 and name.mention.title_from == name.mention.first
    return _only(led and "verbs.followers" in name.opening.tags)


def _quoted(name: Name) -> bool | None:
    """Quotation marks hold the name and nothing else, as they do a work's: the film "A B"."""
    last = name.mention.last
    if name.size < 2 or last >= len(name.tokens) or name.opening.gap[-1:] not in _OPENING:
        return None
    return _only(name.tokens[last].gap.lstrip(".,!?")[:1] in _CLOSING)


_OPENING = ('"', "“", "„", "«")
_CLOSING = ('"', "”", "“", "»")


@cache
def _never_people() -> frozenset[str]:
    listed = words("caption", "position", "pictured") | words("caption", "position", "parties")
    return listed | words("places", "known") | words("caption", "verbs", "demonyms") | calendar_words()


def _known(name: Name) -> bool | None:
    return _only(name.folded in _never_people())


def _without_capitals(name: Name) -> bool | None:
    return _only(is_caseless(name.text[0]))


def _place_in_the_picture(name: Name) -> bool | None:
    """ "Hintergrund"."""
    return _only(not name.mention.role and is_place_word(name.folded))


def _office(name: Name) -> bool | None:
    """An office and nobody's name: "Prime Minister"."""
    first, last = name.mention.first, name.mention.last
    return _only(name.size > 1 and role_ending(name.tokens, first, last) == name.size)


def _saint(name: Name) -> bool | None:
    return _only(name.opening.key in _SAINTS and not name.mention.role)


_SAINTS = frozenset({"san", "santa", "santo", "sao", "sankt"})


def _letter_or_number(name: Name) -> bool | None:
    return _only(len(name.text) == 1 or any(map(str.isdigit, name.text)))


def _party(name: Name) -> bool | None:
    """An American politician's party and state: "R-Iowa"."""
    return _only(_PARTY.match(name.text) is not None)


_PARTY = re.compile(r"[RDI]-[A-Z]")


def _suffix(name: Name) -> bool | None:
    """ "King Jr. Day", of which the rest is left."""
    return _only("name.suffix" in name.opening.tags)


def _led_by_a_place(name: Name) -> bool | None:
    """ "Los Angeles Lakers"."""
    if name.size < 3 or name.mention.role:
        return None
    first = name.mention.first
    return _only(phrase_of(name.tokens, first, first + 2) in words("places", "known"))


def _town(name: Name) -> bool | None:
    """A town that its region follows: "South Bend, Ind."."""
    tokens, last = name.tokens, name.mention.last
    if last >= len(tokens) or tokens[last].gap != ", " or "given" in name.opening.tags:
        return None
    region = tokens[last]
    shouted = _STATE.match(region.text) is not None
    if shouted and region.text.isupper() and name.closing.text.isupper():
        return True
    if f"{region.key.rstrip('.')}." not in words("caption", "place", "abbreviated"):
        return None
    return _only(shouted or (last + 1 < len(tokens) and tokens[last + 1].gap.startswith(".")))


_STATE = re.compile(r"[A-Z]\.[A-Z]\.?$|(?!(?:MP|MD|JR|SR|II)$)[A-Z]{2}$")


def _dateline(name: Name) -> bool | None:
    """A town in capitals with its region and a dash: "ELWYN ON SEA, KENT - MAY 1"."""
    tokens, last = name.tokens, name.mention.last
    if name.mention.first or not tokens[0].text.isupper():
        return None
    at = last
    while at < len(tokens) and at - last < 4 and tokens[at].text.isupper() and tokens[at].gap in (", ", " "):
        at += 1
    if not last < at < len(tokens):
        return None
    return _only(tokens[last].gap == ", " and tokens[at].gap.strip() in ("-", "–", "—", "--"))


@cache
def _building_endings() -> tuple[str, ...]:
    return tuple(words("caption", "place", "endings"))


def _building(name: Name) -> bool | None:
    """ "Rådhusskolan"."""
    built = name.opening.key.endswith(_building_endings())
    return _only(built and "given" not in name.opening.tags and not name.mention.role)


def _role_of_many(name: Name) -> bool | None:
    """ "Ministers"."""
    if name.size > 1 or not name.opening.key.endswith("s"):
        return None
    return _only(role_ending(name.tokens, name.mention.first, name.mention.last) == 1)


def _address_alone(name: Name) -> bool | None:
    """ "Prime Minister, Dr the Rt. Hon. A": a title of address is nobody's name."""
    return _only(name.size == 1 and name.folded in _ADDRESSES)


_ADDRESSES = frozenset({"dr", "prof", "mr", "mrs", "ms", "hon", "rev", "sir", "mgr", "ing", "frau", "herr"})


def _street(name: Name) -> bool | None:
    """ "Martin Luther King Boulevard", of which a title may have been taken off."""
    return _only((name.size > 1 or name.mention.role) and "place.never_surnames" in name.closing.tags)


def _headed_place(name: Name) -> bool | None:
    """ "Port Averell"."""
    headed = name.size > 1 and "place.heads" in name.opening.tags and not name.mention.role
    return _only(headed and "given" not in name.opening.tags)


def _people(name: Name) -> bool | None:
    """ "Young Israelis"."""
    last = name.closing.key
    if name.size < 2 or not last.endswith("s") or last[:-1] not in words("caption", "verbs", "demonyms"):
        return None
    return _only("place.heads" not in name.opening.tags or name.mention.role)


def _no_name_shape(name: Name) -> bool | None:
    return _only(person_shape(name.text) == "none")


def _organisation(name: Name) -> bool | None:
    return _only(organisation_kind(name.text) is not None and person_shape(name.text) != "person")


NOBODY: Rules[Name, bool] = Rules(
    Rule("vessel", _vessel, frozenset({"vessel"})),
    Rule("followers", _followers, frozenset({"verbs.followers"})),
    Rule("quoted work", _quoted),
    Rule("place, people, party or day", _known),
    Rule("script without capitals", _without_capitals),
    Rule("place in the picture", _place_in_the_picture),
    Rule("office", _office, frozenset({"role end"})),
    Rule("saint's place", _saint),
    Rule("letter or number", _letter_or_number),
    Rule("party and state", _party),
    Rule("suffix of a name", _suffix, frozenset({"name.suffix"})),
    Rule("led by a place", _led_by_a_place),
    Rule("town with its region", _town),
    Rule("dateline", _dateline),
    Rule("building", _building),
    Rule("role of many", _role_of_many, frozenset({"role end"})),
    Rule("title of address alone", _address_alone),
    Rule("street or building", _street, frozenset({"place.never_surnames"})),
    Rule("sort of place", _headed_place, frozenset({"place.heads"})),
    Rule("people", _people),
    Rule("not written as a name", _no_name_shape),
    Rule("organisation", _organisation),
)
"""What names nobody; where none of these reads, a mention may be a person."""
