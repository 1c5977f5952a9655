"""Titles that lead a name: roles and occupations, the office that follows them, where they begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from archive.captions.document import Token
from archive.captions.names import is_korean_name
from archive.captions.tags import ONCE, german_role_endings, role_nouns
from archive.captions.wordlists import key, load, words


@cache
def _occupation_endings() -> tuple[str, ...]:
    return tuple(words("occupations", "endings", "words"))


@cache
def _roles() -> tuple[frozenset[str], int]:
    return role_nouns(), max(len(role.split()) for role in role_nouns())


def role_ending(tokens: Sequence[Token], floor: int, end: int) -> int:
    """How many words before index `end`, not before `floor`, are a role noun ("prime minister": 2)."""
    if end < 1 or "role end" not in tokens[end - 1].tags:
        return 0
    if end > floor and tokens[end - 1].key.startswith(ONCE):
        return int(tokens[end - 1].key.split("-", 1)[1] in _roles()[0])
    if end > floor and _is_german_compound(tokens[end - 1]):
        return 1
    roles, longest = _roles()
    for size in range(longest, 0, -1):
        start = end - size
        phrase = phrase_of(tokens, start, end) if start >= floor else ""
        if phrase in roles or (phrase.endswith("s") and phrase[:-1] in roles):
            return size
    return 0


def _is_german_compound(word: Token) -> bool:
    """Whether a capitalised word is a German compound of a role noun: "Parteichefin"."""
    if len(word.key) < 8 or not word.capital or not word.key.endswith(german_role_endings()):
        return False
    return "title.german_endings" not in word.tags


@cache
def _german_peoples() -> tuple[str, ...]:
    return tuple(words("caption", "title", "german_peoples"))


def of_a_people(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article and a German noun for somebody of a country stand at `at`: "Der Äthiopier"."""
    article = (
        at > 0 and tokens[at - 1].key in ("der", "die", "dem", "den", "des") and tokens[at].gap.isspace()
    )
    return article and tokens[at].key.endswith(_german_peoples())


def is_role(tokens: Sequence[Token], end: int) -> bool:
    """Whether a role noun ends right before index `end`."""
    return role_ending(tokens, 0, end) > 0


def phrase_of(tokens: Sequence[Token], start: int, end: int) -> str:
    """The folded words from `start` to `end`, or "" if more than spaces stands between them."""
    if end - start == 1:
        return tokens[start].key
    for at in range(start + 1, end):
        if not tokens[at].gap.isspace():
            return ""
    return " ".join([word.key for word in tokens[start:end]])


@cache
def _offices() -> tuple[frozenset[str], int]:
    offices = words("caption", "title", "offices")
    return offices, max(len(o.split()) for o in offices)


def office_end(tokens: Sequence[Token], at: int, last: int) -> int:
    """Where the name begins after "of State", "for Civil Defence", "of France"."""
    if at >= last or "title.links" not in tokens[at].tags:
        return at
    offices, longest = _offices()
    at += 1
    if at < last and tokens[at].key == "the":
        at += 1
    for size in range(longest, 0, -1):
        if at + size <= last and phrase_of(tokens, at, at + size) in offices:
            return at + size
    named = next((i for i in range(at + 1, last) if "given" in tokens[i].tags), None)
    return named if named is not None else max(at + 1, last - 2)


def after_title(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Where a run goes on after its last role noun with the office that follows it; None without a role."""
    begin = None
    at = first if any("role end" in word.tags for word in tokens[first:last]) else last
    while at < last:
        size = _role_size(tokens, at, last)
        after = office_end(tokens, at + size, last) if size else last + 1
        if after <= last and not _is_first_name(tokens, at, size, last):
            begin = after
            at = max(begin, at + size)
        else:
            at += 1
    return begin


def _role_size(tokens: Sequence[Token], at: int, last: int) -> int:
    """How many words from `at` on, three at most, are a role noun."""
    sizes = range(min(3, last - at), 0, -1)
    return next((size for size in sizes if role_ending(tokens, at, at + size) == size), 0)


def _is_first_name(tokens: Sequence[Token], at: int, size: int, last: int) -> bool:
    """A role that is a name here: "Martin Luther King Jr.", "Tanner Marsh", "Assistant Coach Rey Molina"."""
    word = tokens[at]
    if size == 1 and word.text.endswith("."):
        return False
    if size == 1 and at + 1 < last and "calling" in word.tags and word.capital and "given" in word.tags:
        # "Marine Le Pin" is a name, "Marine John Smith" is one with a calling.
        return last - at == 2 or (last - at == 3 and "given" not in tokens[at + 1].tags)
    return all("name.suffix" in tokens[i].tags for i in range(at + size, last))


def title_start(tokens: Sequence[Token], begin: int) -> int:
    """Where the title before a name begins: "senior Hezbollah commander", "Sweden's Minister for Defence"."""
    at = _first_title_word(tokens, begin)
    # "friends of Maj. A": what would link an office to its role links nothing here.
    while at < begin and (tokens[at].key == "the" or "title.links" in tokens[at].tags):
        at += 1
    # "Il presidente A": an article that opens the title is none of it.
    while at < begin - 1 and "title.articles" in tokens[at].tags:
        at += 1
    return at


_MOST_TITLE_WORDS = 10


def _first_title_word(tokens: Sequence[Token], begin: int) -> int:
    """How far the words reach back that belong to the title before a name."""
    at = begin
    if begin and tokens[begin].gap.isspace() and is_people_adjective(tokens, begin - 1):
        at -= 1
    while at > 0 and begin - at < _MOST_TITLE_WORDS and tokens[at].gap.isspace():
        if size := role_ending(tokens, 0, at):
            at -= size
            continue
        if not _belongs_to_title(tokens, at - 1, begin) and not _modifies(tokens, at - 1, begin):
            break
        if "article" in tokens[at - 1].tags and "title.links" not in tokens[at - 2].tags:
            break
        at -= 1
    return at


_PEOPLE_ENDINGS = (
    "ien",
    "ienne",
    "ais",
    "aise",
    "ois",
    "oise",
    "ain",
    "aine",
    "lien",
    "ande",
    "gnol",
    "gnole",
    "ano",
    "ana",
    "ense",
    "nol",
    "nola",
    "és",
    "esa",
    "ino",
    "ina",
    "ese",
    "eno",
    "ena",
    "aco",
    "eco",
)


def is_people_adjective(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adjective of a people follows a role, as in Romance languages: "le président ukrainien"."""
    word = tokens[at]
    if at < 1 or word.capital or len(word.key) < 6 or not word.text.endswith(_PEOPLE_ENDINGS):
        return False
    return word.gap.isspace() and role_ending(tokens, 0, at) > 0 and not is_role(tokens, at + 1)


_OFFICE_WORDS = 12
"""How many words an office before a comma may have."""


def office_before_comma(tokens: Sequence[Token], begin: int) -> int:
    """Where the office begins that a comma parts from its name: "The mayor of Elwyn, A"; else `begin`.

    The office opens a sentence, or goes on after "and".
    """
    if not begin or tokens[begin].gap != ", ":
        return begin
    at = _clause_start(tokens, begin)
    led = at == 0 or tokens[at - 1].key in _AND or tokens[at].gap.strip()[-1:] in (".", ":")
    if not led or "given" in tokens[at].tags:
        return begin
    while at < begin - 1 and "title.articles" in tokens[at].tags:
        at += 1
    ends = range(at + 1, min(at + 6, begin) + 1)
    end = next((end for end in ends if _is_one_role(tokens, at, end)), 0)
    whole = end == begin or (end > 0 and not _AFTER_OFFICE.isdisjoint(tokens[end].tags))
    return at if whole else begin


_AFTER_OFFICE = frozenset({"title.links", "after office"})


def _clause_start(tokens: Sequence[Token], begin: int) -> int:
    """Where the words begin that stand before a comma, up to an "and"."""
    at = begin - 1
    while at > 0 and begin - at < _OFFICE_WORDS:
        if not tokens[at].gap.isspace() or tokens[at - 1].key in _AND:
            break
        at -= 1
    return at


def _is_one_role(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a role of one person, not of several, ends before `end`."""
    return role_ending(tokens, at, end) > 0 and not tokens[end - 1].key.endswith("s")


_AND = frozenset({"and", "und", "et", "y", "e", "og", "och", "en"})


def _belongs_to_title(tokens: Sequence[Token], at: int, begin: int) -> bool:
    word = tokens[at]
    if role_ending(tokens, max(0, at - 3), at + 1) or _joins_offices(tokens, at):
        return True
    if "title.before" in word.tags:
        return True
    if word.capital:
        inner = at > 0 and tokens[at - 1].capital and word.gap.isspace() and not is_role(tokens, at)
        return inner or "verbs.starters" not in word.tags or "verbs.demonyms" in word.tags
    if word.key in _THE and at > 0:
        return "title.links" in tokens[at - 1].tags
    after = tokens[at + 1]
    return "title.links" in word.tags and at + 1 < begin and (after.capital or after.key in _THE)


_THE = frozenset({"the", "la"})


def _joins_offices(tokens: Sequence[Token], at: int) -> bool:
    """Whether "and" joins two callings of one person, neither with a capital: "actor and director"."""
    if tokens[at].key not in _AND or at < 1:
        return False
    one, other = tokens[at - 1], tokens[at + 1]
    plain = all(not word.capital or word.text.isupper() for word in (one, other))
    return plain and not one.key.endswith("s") and role_ending(tokens, max(0, at - 3), at) > 0


def _modifies(tokens: Sequence[Token], at: int, begin: int) -> bool:
    """Whether a lower-case noun makes a compound of the title, and a row or sentence begins before it."""
    word = tokens[at]
    if at + 1 >= begin or tokens[at + 1].capital or not word.text.isalpha() or word.capital:
        return False
    if "verbs.showing" in word.tags:
        return False
    if "verbs.no_credit_after" in word.tags:
        return False
    if "title.links" in tokens[at + 1].tags:
        return False
    return at == 0 or "," in word.gap or tokens[at - 1].key in ("and", "the", "a", "an", "with")


def opens_as_occupation(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a word that no list has tells an occupation by its ending: "Netmender Jo Amari"."""
    word = tokens[first]
    if last - first < 3 or not (first == 0 or not word.gap.isspace()) or "given" in word.tags:
        return False
    pair = " ".join(part.text for part in tokens[first + 1 : first + 3])
    return word.key.endswith(_occupation_endings()) and (
        "given" in tokens[first + 1].tags or is_korean_name(pair)
    )


_SHORTEST_ADJECTIVE = 6


@cache
def _opening_endings() -> tuple[str, ...]:
    return tuple(entry.removeprefix("-") for entry in load("caption")["title"]["opening"] if entry[0] == "-")


@cache
def _opening_words() -> frozenset[str]:
    return frozenset(key(entry) for entry in load("caption")["title"]["opening"] if entry[0] != "-")


def describes_somebody(word: Token) -> bool:
    """Whether a word that opens a sentence says how somebody is, or asks: "Spokojený A", "Has A ..."."""
    if word.key in _opening_words():
        return True
    # As written: accents tell "-ený" of an adjective from "-eny".
    return len(word.text) >= _SHORTEST_ADJECTIVE and word.text.lower().endswith(_opening_endings())


@cache
def _stage_names() -> tuple[frozenset[str], frozenset[str]]:
    names = words("names", "stage")
    return names, frozenset(name.split()[0] for name in names)


def stage_name_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a name ends of which a title is a part, "Lady Gaga"; 0 if none stands there."""
    names, openings = _stage_names()
    if tokens[first].key not in openings:
        return 0
    sizes = range(min(3, last - first), 1, -1)
    size = next((n for n in sizes if phrase_of(tokens, first, first + n).removesuffix("'s") in names), 0)
    return first + size if size else 0


def without_tail(tokens: Sequence[Token], begin: int, last: int) -> int:
    """Where a name ends before months and days, letters of an office ("Jane Doe MP"), places in a case."""
    while last > begin + 1 and (
        ("calendar" in tokens[last - 1].tags and tokens[last - 1].key not in _MAY_NAME)
        or (last > begin + 2 and tokens[last - 1].text in _OF_OFFICE and not tokens[last - 2].text.isupper())
        or (last > begin + 2 and _is_inflected_place(tokens[last - 1]))
    ):
        last -= 1
    return last


_OF_OFFICE = frozenset({"MP", "MEP", "MSP", "TD", "KC", "QC", "OBE", "MBE", "CBE", "MdB", "MdL", "MdEP"})


_MAY_NAME = frozenset({"may", "april", "june", "mar"})
"""Months that end names as well."""


_LOCATIVES = (
    "'da",
    "'de",
    "'ta",
    "'te",
    "'dan",
    "'den",
    "ssa",
    "ssä",
    "lla",
    "llä",
    "ban",
    "ben",
    "en",
    "on",
    "n",
)
_SURE_LOCATIVES = ("'da", "'de", "'ta", "'te", "'dan", "'den", "ssä")


def _is_inflected_place(word: Token) -> bool:
    """Whether a word is where somebody is, in a case of Turkish, Finnish or Hungarian: "Ankara'da"."""
    if word.text.endswith(_SURE_LOCATIVES):
        return True
    endings = (ending for ending in _LOCATIVES if word.text.endswith(ending))
    return any(word.key[: -len(ending)] in words("places", "known") for ending in endings)
