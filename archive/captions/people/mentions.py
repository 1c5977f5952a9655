"""Runs of capitalised words in a caption, parted into the title that leads and the name that follows."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.document import Word
from archive.captions.names import is_given_name, organisation_kind, person_shape
from archive.captions.people.german_nouns import before_noun
from archive.captions.people.positions import is_place_word
from archive.captions.people.set_off import is_club_or_place, is_quoted, opens_dateline
from archive.captions.people.titles import (
    callings,
    demonyms,
    is_people_adjective,
    is_role,
    may_end_role,
    of_a_people,
    office_before_comma,
    office_end,
    opens_as_occupation,
    phrase_of,
    role_ending,
    title_start,
)
from archive.captions.text import is_caseless
from archive.captions.wordlists import load, words


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the caption: words `first` to `last` (exclusive), and where its title begins.

    `title_from` equals `first` where no title leads. `possessive` is true for "Netanyahu's".
    """

    first: int
    last: int
    title_from: int
    role: bool
    possessive: bool = False


def find_mentions(found: Sequence[Word], dates: Sequence[tuple[int, int]], german: bool) -> list[Mention]:
    """Names, with or without title, in the order of the caption; words of dates belong to none.

    `german` says that every noun has a capital, so that a capital alone begins no name.
    """
    mentions: list[Mention] = []
    dated = {word.start for start, end in dates for word in found if start <= word.start < end}
    openings = [at for at, word in enumerate(found) if _opens(word) and word.start not in dated]
    end = 0
    for at in openings:
        if at >= end:
            end = _run_end(found, at, dated)
            mention = _part(found, at, end, german)
            if mention:
                mentions.append(mention)
    return mentions


def _run_end(found: Sequence[Word], at: int, dated: Container[int]) -> int:
    """The end of the run of capitalised words that begins at `at`; it ends before a date."""
    end = at + 1
    while end < len(found) and end - at < 14 and found[end].gap.isspace() and "\n" not in found[end].gap:
        word = found[end]
        if _ends_possessive(found[end - 1]) or word.start in dated:
            break
        if _opens(word):
            end += 1
        elif joined := _joins(found, at, end):
            end += joined + 1
        else:
            break
    return min(end, len(found))


def _opens(word: Word) -> bool:
    return word.capital or ("-" in word.text and _opens_after_particle(word))


def _opens_after_particle(word: Word) -> bool:
    head, _, tail = word.text.partition("-")
    if not tail[:1].isupper():
        return False
    return head.lower() in words("names", "particles") or head.lower() in words("names", "articles")


def _joins(found: Sequence[Word], at: int, end: int) -> int:
    """How many lower-case words at `end` hold a run together: "van", "von der", "Secretary of State"."""
    size = 0
    while (
        size < 3
        and end + size < len(found)
        and found[end + size].gap.isspace()
        and not _opens(found[end + size])
    ):
        size += 1
    after = end + size
    if not size or after >= len(found) or not found[after].gap.isspace() or not _opens(found[after]):
        return 0
    between = found[end:after]
    if between[0].key in _FROM and is_club_or_place(found[after]):
        return 0
    if all(
        w.key in words("names", "particles") and w.key not in ("op", "as", "e", "i", "y", "und", "en")
        for w in between
    ):
        return size if person_shape(found[end - 1].text) != "none" or is_role(found, end) else 0
    linked = " ".join(w.key for w in between) in words("caption", "title", "links")
    return size if linked and role_ending(found, at, end) > 0 else 0


_FROM = frozenset({"von", "vom"})


def _ends_possessive(word: Word) -> bool:
    return word.text.endswith(("'s", "s'"))


def _part(found: Sequence[Word], first: int, last: int, german: bool) -> Mention | None:
    """Part a run into title and name; None if no name is left."""
    begin, role = _after_title(found, first, last)
    while role and begin + 1 < last and found[begin].key in words("caption", "title", "countries"):
        begin += 1
    role = role or _numbered(found, begin)
    if not role and opens_as_occupation(found, begin, last):
        begin, role = begin + 1, True
    if not role and (named := _after_named_office(found, begin, last)):
        begin, role = named, True
    begin, role = (begin, True) if role else _after_lead(found, begin, last, german)
    last = _without_tail(found, begin, last)
    if german:
        last = before_noun(found, begin, last)
    begin = begin if role else _after_strange_head(found, begin, last)
    if begin >= last:
        return None
    if german and not role:
        named = next((i for i in range(begin, last - 1) if is_given_name(found[i].text)), begin)
        if named == begin and last - begin in (3, 4) and of_a_people(found, begin):
            return Mention(begin + 1, last, begin + 1, True, _ends_possessive(found[last - 1]))
        if named > begin:
            titled = begin if found[named - 1].capital else named
            return Mention(named, last, titled, False, _ends_possessive(found[last - 1]))
    possessive = _ends_possessive(found[last - 1]) or _is_owner(found, last)
    adjective = begin > 0 and found[begin].gap.isspace() and is_people_adjective(found, begin - 1)
    titled = begin - (1 + role_ending(found, 0, begin - 1) if _numbered(found, begin) else 0)
    title_from = title_start(found, titled) if role or adjective or is_role(found, titled) else begin
    if title_from == begin and not role:
        title_from = office_before_comma(found, begin)
    return Mention(begin, last, title_from, role or title_from < begin, possessive)


def _after_lead(found: Sequence[Word], begin: int, last: int, german: bool) -> tuple[int, bool]:
    """Where a run goes on after what leads in, and whether that tells a person: "Der Schweizer A"."""
    told = False
    while not told and begin < last and _leads_in(found, begin, last):
        begin += 1
        told = german and last - begin > 1 and of_a_people(found, begin - 1)
    return begin, told


def _is_owner(found: Sequence[Word], last: int) -> bool:
    """Whether an apostrophe alone makes a plural possessive, and no quotation closes: "Lakers' A"."""
    return last < len(found) and found[last].gap == "' " and found[last - 1].key.endswith("s")


def _numbered(found: Sequence[Word], first: int) -> bool:
    """Whether a role and a shirt number stand before the name: "midfielder #10 A"."""
    if first < 2 or not found[first].gap.isspace() or not found[first - 1].text.isdigit():
        return False
    return found[first - 1].gap.strip() in ("#", "") and is_role(found, first - 1)


def _after_named_office(found: Sequence[Word], first: int, last: int) -> int:
    """Where the name begins after "head of the Elwyn Council": at a given name; 0 if no office leads."""
    at = first - 1 if first and found[first - 1].key in _OF_AN_OFFICE else first
    if at < 2 or found[at - 1].key not in words("caption", "title", "links") or not is_role(found, at - 1):
        return 0
    if any(not found[i].gap.isspace() for i in range(at - 1, first + 1)):
        return 0
    named = next((i for i in range(first + 1, last - 1) if is_given_name(found[i].text)), 0)
    return named or (first + 1 if last - first == 3 and at < first else 0)


_OF_AN_OFFICE = frozenset({"the", "la", "el", "los", "las", "les"})
"""Articles between "of" and what an office is of: "ministre de la Culture A"."""


def _after_strange_head(found: Sequence[Word], first: int, last: int) -> int:
    """Where a name begins that a team, a place or an agency leads: "Elwyn Rovers A", "EPA A"."""
    size = last - first
    if size == 4 and is_given_name(found[first + 2].text) and _is_firm(found, first):
        return first + 2
    if size < 3 or is_given_name(found[first].text) or found[first].key in words("names", "particles"):
        return first
    if size > 3 and is_given_name(found[first + 2].text) and not is_given_name(found[first + 1].text):
        return first + 2
    head = found[first]
    if _COMPOUND.fullmatch(head.text) and head.key not in words("names", "particles"):
        return first + 1 if is_given_name(found[first + 1].text) else first
    shouted = head.text.isupper() and 1 < len(head.text) < 6 and not found[first + 1].text.isupper()
    strange = shouted or phrase_of(found, first, first + 1) in known_places()
    return first + 1 if strange and is_given_name(found[first + 1].text) else first


_COMPOUND = re.compile(r"[A-Z][a-z]{3,}-[a-z]{4,}")
"""A compound that opens a sentence: "Third-grader A B"."""


def _is_firm(found: Sequence[Word], first: int) -> bool:
    """Whether two words say an organisation, though the first may be a given name: "Karma Motors"."""
    pair = f"{found[first].text} {found[first + 1].text}"
    return not is_given_name(found[first + 1].text) and organisation_kind(pair) is not None


def _leads_in(found: Sequence[Word], begin: int, last: int) -> bool:
    """Whether a capitalised word belongs to no name: an article, a people, whatever opens a sentence."""
    word = found[begin]
    if word.key in demonyms():
        leads = not (last - begin == 2 and is_given_name(word.text))
    else:
        opens = begin == 0 or not word.gap.isspace()
        leads = opens and (word.key in words("caption", "verbs", "starters") or word.key in _row_words())
    if not leads and word.key not in ("the", "a", "an"):
        return False
    named = (phrase_of(found, begin, last), phrase_of(found, begin, min(begin + 2, last)))
    return known_places().isdisjoint(named)


@cache
def _row_words() -> frozenset[str]:
    """Single words that announce a row of people: "Vasemmalta"."""
    rows = words("caption", "position", "rows", "left") | words("caption", "position", "rows", "right")
    return frozenset(phrase for phrase in rows if " " not in phrase)


def _after_title(found: Sequence[Word], first: int, last: int) -> tuple[int, bool]:
    """Where the name begins after the last role noun of the run, with the office that follows it."""
    begin, role = first, False
    at = first if any(may_end_role(word.key) for word in found[first:last]) else last
    while at < last:
        size = max(
            (s for s in range(1, 4) if at + s <= last and role_ending(found, at, at + s) == s), default=0
        )
        if size and office_end(found, at + size, last) <= last and not _is_first_name(found, at, size, last):
            begin, role = office_end(found, at + size, last), True
            at = max(begin, at + size)
        else:
            at += 1
    return begin, role


def _is_first_name(found: Sequence[Word], at: int, size: int, last: int) -> bool:
    """A role that is a name here: "Martin Luther King Jr.", "Tanner Marsh", "Assistant Coach Rey Molina"."""
    word = found[at]
    if size == 1 and word.text.endswith("."):
        return False
    if size == 1 and at + 1 < last and word.key in callings() and word.capital and is_given_name(word.text):
        # "Marine Le Pin" is a name, "Marine John Smith" is one with a calling.
        return last - at == 2 or (last - at == 3 and not is_given_name(found[at + 1].text))
    return all(found[i].key in words("names", "suffixes") for i in range(at + size, last))


def _without_tail(found: Sequence[Word], begin: int, last: int) -> int:
    dropped = calendar_words()
    while (
        last > begin + 1
        and found[last - 1].key in dropped
        and found[last - 1].key not in ("may", "april", "june", "mar")
    ):
        last -= 1
    return last


@cache
def _month_words() -> frozenset[str]:
    return frozenset().union(
        *(words("caption", "date", "months", m) for m in load("caption")["date"]["months"])
    )


@cache
def calendar_words() -> frozenset[str]:
    """Folded names of months and days of the week."""
    return _month_words() | words("caption", "date", "weekdays")


@cache
def known_places() -> frozenset[str]:
    """Folded names of countries, regions and cities."""
    return words("places", "known")


def name_text(found: Sequence[Word], mention: Mention) -> str:
    """The name of a mention as written, without a possessive ending."""
    name = " ".join(word.text for word in found[mention.first : mention.last])
    return name.removesuffix("'s").removesuffix("'")


def _names_a_thing(found: Sequence[Word], first: int) -> bool:
    """Whether a vessel, a storm or the like stands before the name: "the lifeboat Anna Drew", "USS ..."."""
    if first and found[first].gap.strip(" \"'“‘«„"):
        return False
    things = words("occupations", "things", "vessels")
    return (first > 0 and found[first - 1].key in things) or found[first].key in things


@cache
def _building_endings() -> tuple[str, ...]:
    return tuple(words("caption", "place", "endings"))


def _is_all_role(found: Sequence[Word], first: int, last: int) -> bool:
    """Whether the words say an office and nobody's name: "Prime Minister"."""
    return role_ending(found, first, last) == last - first


def _ends_as_no_name(found: Sequence[Word], mention: Mention) -> bool:
    """Whether the words say a street, a town, a day or a people: "Old City", "King Jr. Day"."""
    first, last = found[mention.first], found[mention.last - 1]
    if first.key in words("names", "suffixes"):
        return True
    if _is_town(found, mention):
        return True
    if mention.first == 0 and found[0].text.isupper() and opens_dateline(found, mention.last):
        return True
    if first.key.endswith(_building_endings()) and not is_given_name(first.text) and not mention.role:
        return True
    if mention.last - mention.first < 2:
        return first.key.endswith("s") and role_ending(found, mention.first, mention.last) == 1
    if last.key in words("caption", "place", "never_surnames"):
        return True
    if first.key in words("caption", "place", "heads") and not mention.role:
        return not is_given_name(first.text)
    return last.key.endswith("s") and last.key[:-1] in demonyms()


_STATE = re.compile(r"[A-Z]\.[A-Z]\.?$|(?!(?:MP|MD|JR|SR|II)$)[A-Z]{2}$")


def _is_town(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a place leads the name ("Los Angeles Lakers") or its region follows ("South Bend, Ind.")."""
    size = mention.last - mention.first
    if size > 2 and not mention.role and phrase_of(found, mention.first, mention.first + 2) in known_places():
        return True
    after = found[mention.last] if mention.last < len(found) else None
    if after is None or after.gap != ", " or is_given_name(found[mention.first].text):
        return False
    if _STATE.match(after.text) and after.text.isupper() and found[mention.last - 1].text.isupper():
        return True
    return f"{after.key.rstrip('.')}." in words("caption", "place", "abbreviated") and (
        _STATE.match(after.text) is not None
        or (mention.last + 1 < len(found) and found[mention.last + 1].gap.startswith("."))
    )


_PARTY = re.compile(r"[RDI]-[A-Z]")
"""An American politician's party and state: "R-Iowa"."""


@cache
def _never_people() -> frozenset[str]:
    said = words("caption", "position", "pictured") | words("caption", "position", "parties")
    return known_places() | demonyms() | calendar_words() | said


def could_be_person(found: Sequence[Word], mention: Mention) -> bool:
    """Whether a mention may name a person at all: no organisation, place, month or people."""
    name = name_text(found, mention)
    folded = " ".join(found[at].key for at in range(mention.first, mention.last))
    if mention.title_from == mention.first and _names_a_thing(found, mention.first):
        return False
    if is_quoted(found, mention.first, mention.last):
        return False
    if folded in _never_people() or is_caseless(name[0]):
        return False
    if not mention.role and is_place_word(folded):
        return False
    if mention.last - mention.first > 1 and _is_all_role(found, mention.first, mention.last):
        return False
    if not mention.role and found[mention.first].key in ("san", "santa", "santo", "sao", "sankt"):
        return False
    if len(name) == 1 or any(map(str.isdigit, name)):
        return False
    if _PARTY.match(name) or _ends_as_no_name(found, mention):
        return False
    shape = person_shape(name)
    return shape != "none" and (organisation_kind(name) is None or shape == "person")
