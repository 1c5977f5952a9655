"""Runs of capitalised words in a caption, parted into the title that leads and the name that follows."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from archive.captions.document import Document, Token
from archive.captions.names import organisation_kind, person_shape
from archive.captions.people.german import before_noun
from archive.captions.people.titles import (
    after_title,
    describes_somebody,
    is_people_adjective,
    is_role,
    of_a_people,
    office_before_comma,
    opens_as_occupation,
    phrase_of,
    role_ending,
    stage_name_end,
    title_start,
    without_tail,
)
from archive.captions.rules import Rule, Rules
from archive.captions.wordlists import words


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


def find_mentions(document: Document) -> list[Mention]:
    """Names, with or without title, in the order of the caption; words of dates belong to none."""
    tokens, tags = document.tokens, document.tags & _NEEDED
    dated = {word.start for date in document.dates for word in tokens if date.start <= word.start < date.end}
    mentions: list[Mention] = []
    end = 0
    for at, word in enumerate(tokens):
        if at >= end and (word.capital or _opens(word)) and word.start not in dated:
            end = _run_end(tokens, at, dated)
            mention = _part(Run(tokens, at, end, document.german), tags)
            if mention:
                mentions.append(mention)
    return mentions


def _run_end(tokens: Sequence[Token], at: int, dated: Container[int]) -> int:
    """The end of the run of capitalised words that begins at `at`; it ends before a date."""
    end = at + 1
    while end < len(tokens) and end - at < 14 and tokens[end].gap.isspace() and "\n" not in tokens[end].gap:
        word = tokens[end]
        if _ends_possessive(tokens[end - 1]) or word.start in dated:
            break
        if _opens(word):
            end += 1
        elif joined := _joins(tokens, at, end):
            end += joined + 1
        else:
            break
    return min(end, len(tokens))


def _opens(word: Token) -> bool:
    return word.capital or ("-" in word.text and _opens_after_particle(word))


def _opens_after_particle(word: Token) -> bool:
    head, _, tail = word.text.partition("-")
    if not tail[:1].isupper():
        return False
    return head.lower() in words("names", "particles") or head.lower() in words("names", "articles")


def _joins(tokens: Sequence[Token], at: int, end: int) -> int:
    """How many lower-case words at `end` hold a run together: "van", "von der", "Secretary of State"."""
    between = _small_words(tokens, end)
    after = end + len(between)
    if not between or after >= len(tokens) or not tokens[after].gap.isspace() or not _opens(tokens[after]):
        return 0
    if between[0].key in _FROM and _is_club_or_place(tokens[after]):
        return 0
    if between[0].key == "la" and "place" in tokens[after].tags:
        return 0  # Romanian "la Cluj"
    if all("particle" in word.tags and word.key not in _NO_PARTICLES for word in between):
        joins = person_shape(tokens[end - 1].text) != "none" or is_role(tokens, end)
    else:
        linked = " ".join([word.key for word in between]) in words("caption", "title", "links")
        joins = linked and role_ending(tokens, at, end) > 0
    return len(between) if joins else 0


_FROM = frozenset({"von", "vom"})
_NO_PARTICLES = frozenset({"op", "as", "e", "i", "y", "und", "en"})
_MOST_SMALL_WORDS = 3


def _small_words(tokens: Sequence[Token], first: int) -> Sequence[Token]:
    """The words in lower case from `first` on, three at most, that only spaces part from those before."""
    end = first
    while end < len(tokens) and end - first < _MOST_SMALL_WORDS:
        if not tokens[end].gap.isspace() or _opens(tokens[end]):
            break
        end += 1
    return tokens[first:end]


def _is_club_or_place(word: Token) -> bool:
    """Whether "von" before it says of whom or whence somebody is: "A von Union Berlin", "A vom FC Elwyn"."""
    acronym = word.text.isupper() and len(word.text) < 5
    return acronym or "place" in word.tags or organisation_kind(word.text) is not None


def _ends_possessive(word: Token) -> bool:
    return word.text.endswith(("'s", "s'"))


# --- Where the name begins in its run --------------------------------------------------------------


@dataclass(slots=True)
class Run:
    """A run of capitalised words, `first` to `last` (exclusive); `german`: every noun has a capital.

    Nothing changes one; like all that tables read, it is not frozen, since that makes it twice as dear.
    """

    tokens: Sequence[Token]
    first: int
    last: int
    german: bool


def _part(run: Run, tags: frozenset[str]) -> Mention | None:
    """Part a run into title and name; None if no name is left."""
    staged = stage_name_end(run.tokens, run.first, run.last)
    if staged:
        return Mention(run.first, staged, run.first, True, _ends_possessive(run.tokens[staged - 1]))
    led = LEADS.first(run, tags)
    begin, role = (led[1], True) if led else (_past_lead(run), False)
    if role and _is_of_somebody(run, begin):
        begin, role = begin + 1, False
    last = without_tail(run.tokens, begin, run.last)
    last = before_noun(run.tokens, begin, last) if run.german else last
    name = Run(run.tokens, begin, last, run.german)
    if role:
        return _mention(name, True) if begin < last else None
    head = STRANGE_HEADS.first(name, tags)
    name = Run(run.tokens, head[1], last, run.german) if head else name
    if name.first >= last:
        return None
    among_nouns = AMONG_NOUNS.first(name, tags) if run.german else None
    return among_nouns[1] if among_nouns else _mention(name, False)


def _is_of_somebody(run: Run, begin: int) -> bool:
    """Whether "von" and a given name follow a role: "Fans von A B" are not called so."""
    word = run.tokens[begin] if begin + 1 < run.last else None
    return word is not None and word.text in _FROM and "given" in run.tokens[begin + 1].tags


def _mention(name: Run, role: bool) -> Mention:
    """The name with where its title begins, which may stand before the run."""
    tokens, begin = name.tokens, name.first
    numbered = _is_numbered(tokens, begin)
    titled = begin - (1 + role_ending(tokens, 0, begin - 1) if numbered else 0)
    if role or _after_adjective(tokens, begin) or is_role(tokens, titled):
        title_from = title_start(tokens, titled)
    else:
        title_from = begin
    if title_from == begin and not role:
        title_from = office_before_comma(tokens, begin)
    return Mention(begin, name.last, title_from, role or title_from < begin, _is_owner(name))


def _after_adjective(tokens: Sequence[Token], begin: int) -> bool:
    """Whether the adjective of a people stands before: "le président ukrainien A"."""
    return begin > 0 and tokens[begin].gap.isspace() and is_people_adjective(tokens, begin - 1)


def _is_owner(name: Run) -> bool:
    """Whether the name is possessive; by an apostrophe alone where no quotation closes: "Lakers' A"."""
    tokens, last = name.tokens, name.last
    if _ends_possessive(tokens[last - 1]):
        return True
    if last >= len(tokens):
        return False
    spaced = tokens[last].gap == " '" and tokens[last].key == "s"
    return spaced or (tokens[last].gap == "' " and tokens[last - 1].key.endswith("s"))


def _title(run: Run) -> int | None:
    """After the last role noun of the run, with the office that follows it: "Secretary of State A"."""
    tokens, last = run.tokens, run.last
    begin = after_title(tokens, run.first, last)
    if begin is None:
        return None
    while begin + 1 < last and "title.countries" in tokens[begin].tags:
        begin += 1
    return begin


def _shirt_number(run: Run) -> int | None:
    """After a role and a shirt number: "midfielder #10 A"."""
    return run.first if _is_numbered(run.tokens, run.first) else None


def _is_numbered(tokens: Sequence[Token], first: int) -> bool:
    if first < 2 or not tokens[first].gap.isspace() or not tokens[first - 1].text.isdigit():
        return False
    return tokens[first - 1].gap.strip() in ("#", "") and is_role(tokens, first - 1)


def _unlisted_occupation(run: Run) -> int | None:
    """After a word that no list has, an occupation by its ending: "Netmender Jo Amari"."""
    return run.first + 1 if opens_as_occupation(run.tokens, run.first, run.last) else None


def _named_office(run: Run) -> int | None:
    """At a given name, after "head of the Elwyn Council"."""
    tokens, first, last = run.tokens, run.first, run.last
    at = first - 1 if first and "of an office" in tokens[first - 1].tags else first
    if at < 2 or "title.links" not in tokens[at - 1].tags or not is_role(tokens, at - 1):
        return None
    if any(not word.gap.isspace() for word in tokens[at - 1 : first + 1]):
        return None
    named = next((i for i in range(first + 1, last - 1) if "given" in tokens[i].tags), None)
    # "ministre de la Culture A"
    return first + 1 if named is None and last - first == 3 and at < first else named


def _people_of_a_country(run: Run) -> int | None:
    """After a German noun for somebody of a country: "Der Schweizer A"."""
    if not run.german:
        return None
    begin = run.first
    while begin < run.last and _leads_in(run.tokens, begin, run.last):
        begin += 1
        if run.last - begin > 1 and of_a_people(run.tokens, begin - 1):
            return begin
    return None


LEADS: Rules[Run, int] = Rules(
    Rule("title", _title, frozenset({"role end"})),
    Rule("role and shirt number", _shirt_number),
    Rule("occupation by its ending", _unlisted_occupation),
    Rule("office of something", _named_office, frozenset({"title.links"})),
    Rule("people of a country", _people_of_a_country),
)
"""What leads a run and makes a person of what follows: where the name begins."""


def _past_lead(run: Run) -> int:
    """Where a run goes on after words that belong to no name: an article, a people."""
    begin = run.first
    while begin < run.last and _leads_in(run.tokens, begin, run.last):
        begin += 1
    return begin


_OPENING_TAGS = frozenset({"verbs.starters", "row", "verbs.family"})


def _leads_in(tokens: Sequence[Token], begin: int, last: int) -> bool:
    """Whether a capitalised word belongs to no name: an article, a people, whatever opens a sentence."""
    word = tokens[begin]
    if "verbs.demonyms" in word.tags:
        leads = not (last - begin == 2 and "given" in word.tags)
    else:
        opens = begin == 0 or not word.gap.isspace()
        leads = opens and not word.tags.isdisjoint(_OPENING_TAGS)
    if not leads and word.key not in ("the", "a", "an"):
        return False
    named = (phrase_of(tokens, begin, last), phrase_of(tokens, begin, min(begin + 2, last)))
    return words("places", "known").isdisjoint(named)


# --- A team, a place or an agency before the name --------------------------------------------------


def _firm(name: Run) -> int | None:
    """Two words that say an organisation, though the first may be a given name: "Karma Motors A B"."""
    tokens, first = name.tokens, name.first
    if name.last - first != 4 or "given" not in tokens[first + 2].tags or "given" in tokens[first + 1].tags:
        return None
    pair = f"{tokens[first].text} {tokens[first + 1].text}"
    return first + 2 if organisation_kind(pair) is not None else None


def _no_head(name: Run) -> int | None:
    """Too few words for a head, or a name from the first word on."""
    plain = name.last - name.first < 3 or not _BEGINS_A_NAME.isdisjoint(name.tokens[name.first].tags)
    return name.first if plain else None


_BEGINS_A_NAME = frozenset({"given", "particle"})


def _team(name: Run) -> int | None:
    """ "Elwyn Rovers A B"."""
    tokens, first = name.tokens, name.first
    if name.last - first < 4 or "given" in tokens[first + 1].tags:
        return None
    return first + 2 if "given" in tokens[first + 2].tags else None


def _opening_word(name: Run) -> int | None:
    """How somebody is, or an auxiliary of a question, opens a sentence: "Smiling A B", "Has A B won?"."""
    tokens, first = name.tokens, name.first
    if (first and tokens[first].gap.isspace()) or "given" not in tokens[first + 1].tags:
        return None
    return first + 1 if describes_somebody(tokens[first]) else None


_COMPOUND = re.compile(r"[A-Z][a-z]{3,}-[a-z]{4,}")
"""A compound that opens a sentence: "Third-grader A B"."""


def _agency_or_place(name: Run) -> int | None:
    """One word: "EPA A B", "Elwyn A B", "Third-grader A B"."""
    tokens, first = name.tokens, name.first
    if "given" not in tokens[first + 1].tags:
        return None
    head = tokens[first].text
    shouted = head.isupper() and 1 < len(head) < 6 and not tokens[first + 1].text.isupper()
    return first + 1 if shouted or "place" in tokens[first].tags or _COMPOUND.fullmatch(head) else None


STRANGE_HEADS: Rules[Run, int] = Rules(
    Rule("firm", _firm, frozenset({"given"})),
    Rule("no strange head", _no_head),
    Rule("opening word", _opening_word, frozenset({"given"})),
    Rule("team", _team, frozenset({"given"})),
    Rule("agency, place or compound", _agency_or_place, frozenset({"given"})),
)
"""Where a name without title begins that something else leads; else it begins where the run does."""


# --- A name among German nouns ---------------------------------------------------------------------


def _first_given(name: Run) -> int:
    """The first given name that something follows; the first word where there is none."""
    words = ((i, name.tokens[i]) for i in range(name.first, name.last - 1))
    return next((i for i, word in words if "given" in word.tags and word.capital), name.first)


def _noun_of_a_people(name: Run) -> Mention | None:
    """ "Der Äthiopier A B"."""
    tokens, first, last = name.tokens, name.first, name.last
    if last - first not in (3, 4) or _first_given(name) != first or not of_a_people(tokens, first):
        return None
    return Mention(first + 1, last, first + 1, True, _ends_possessive(tokens[last - 1]))


def _given_name_after_nouns(name: Run) -> Mention | None:
    tokens, first, last = name.tokens, name.first, name.last
    named = _first_given(name)
    if named == first:
        return None
    title_from = first if tokens[named - 1].capital else named
    return Mention(named, last, title_from, False, _ends_possessive(tokens[last - 1]))


AMONG_NOUNS: Rules[Run, Mention] = Rules(
    Rule("noun of a people", _noun_of_a_people),
    Rule("given name after nouns", _given_name_after_nouns, frozenset({"given"})),
)
"""In German, what of a run without title is the name."""

_NEEDED = LEADS.tags | STRANGE_HEADS.tags | AMONG_NOUNS.tags
"""Of all tags of a caption those that a rule here needs."""


def name_text(tokens: Sequence[Token], mention: Mention) -> str:
    """The name of a mention as written, without a possessive ending."""
    name = " ".join(word.text for word in tokens[mention.first : mention.last])
    return name.removesuffix("'s").removesuffix("'")
