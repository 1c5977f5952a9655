"""Why a name in a caption is somebody shown: a position, a title, an age, a verb; or why not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from archive.captions.document import Document, Token
from archive.captions.people.candidates import Candidate
from archive.captions.people.mentions import Mention
from archive.captions.people.positions import is_unseen
from archive.captions.people.spoken_of import SPOKEN_OF, led, only_spoken_of
from archive.captions.rules import Rule, Rules, Verdict
from archive.captions.wordlists import alternatives, words

Evidence = Literal[
    "position", "shirt", "subject", "title", "description", "age", "opening name", "given name", ""
]
"""By what a caption shows somebody, as `Person.rule` has it; "" where the name shows nobody."""


def note_spoken_of(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Say of whom the caption only speaks."""
    tags = document.tags & SPOKEN_OF.tags
    for candidate in candidates:
        spoken_of = only_spoken_of(document.tokens, candidate.mention, tags)
        candidate.only_spoken_of = spoken_of and not _is_numbered(candidate)
    return candidates


def weigh(candidates: list[Candidate], document: Document) -> list[Candidate]:
    """Say by what each name is somebody shown."""
    tags = document.tags & EVIDENCE.tags
    for candidate in candidates:
        settled = EVIDENCE.first(candidate, tags)
        candidate.rule = settled[1] if settled else ""
    return candidates


def trace_spoken_of(candidate: Candidate) -> Iterator[tuple[str, Verdict]]:
    """What became of each rule of who is only spoken of."""
    document = candidate.document
    return SPOKEN_OF.trace(led(document.tokens, candidate.mention), document.tags)


def trace_evidence(candidate: Candidate) -> Iterator[tuple[str, Verdict]]:
    """What became of each rule of the evidence."""
    return EVIDENCE.trace(candidate, candidate.document.tags)


def describes(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name stands after a preposition within the description of another: "mayor of B"."""
    at = mention.title_from - 1
    if at >= 0 and tokens[at].key == "the":
        at -= 1
    if at < 0 or not tokens[at + 1].gap.isspace():
        return False
    return not _DESCRIBING.isdisjoint(tokens[at].tags)


_DESCRIBING = frozenset({"verbs.spoken_of", "place.prepositions"})


_SHIRT = re.compile(r"\s*(?:\(#?\d{1,2}\)|#\d{1,2}(?!\d))")
"""A shirt's number, which newsrooms give for who is in the picture."""


def _has_shirt(candidate: Candidate) -> bool:
    return _SHIRT.match(candidate.document.text.key, candidate.end) is not None


def _is_numbered(candidate: Candidate) -> bool:
    """Whether a shirt's number alone says that somebody is in the picture."""
    if not _has_shirt(candidate) or is_unseen(candidate.document.text, candidate.end):
        return False
    return not candidate.position or _is_placed_thing(candidate)


def _is_placed_thing(candidate: Candidate) -> bool:
    """Whether a position is not a single word's: it opens a parenthesis, or describes somebody else."""
    tokens, mention = candidate.document.tokens, candidate.mention
    if not candidate.alone:
        return False
    bracketed = tokens[mention.first].gap.rstrip().endswith("(")
    return bracketed or (describes(tokens, mention) and not mention.role)


# --- What settles that somebody is shown or not ----------------------------------------------------


def _unseen(candidate: Candidate) -> Evidence | None:
    return "" if is_unseen(candidate.document.text, candidate.end) else None


def _placed(candidate: Candidate) -> Evidence | None:
    return "position" if candidate.position and not _is_placed_thing(candidate) else None


def _owner(candidate: Candidate) -> Evidence | None:
    return "" if candidate.mention.possessive else None


def _spoken_of(candidate: Candidate) -> Evidence | None:
    return "" if candidate.only_spoken_of else None


def _attribute(candidate: Candidate) -> Evidence | None:
    """A name that only tells which thing is meant: "A supporters", "an A mural"."""
    tokens, after = candidate.document.tokens, candidate.mention.last
    if after >= len(tokens) or not tokens[after].gap.isspace():
        return None
    if "verbs.attributed" not in tokens[after].tags or tokens[after].capital:
        return None
    return None if _is_verb(tokens, after) else ""


def _numbered(candidate: Candidate) -> Evidence | None:
    return "shirt" if candidate.shaped and _has_shirt(candidate) else None


# --- A single word ---------------------------------------------------------------------------------


def _acts_alone(candidate: Candidate) -> Evidence | None:
    """A surname alone that opens a sentence and does what only a person does: "Sinwar greets"."""
    document, mention = candidate.document, candidate.mention
    tokens, last = document.tokens, mention.last
    if not candidate.alone or mention.first not in document.starts:
        return None
    if last >= len(tokens) or not tokens[last].gap.isspace():
        return None
    verb, name = tokens[last].tags, tokens[mention.first].tags
    if "verbs.personal" in verb:
        return "subject"
    if "given" not in name or "verbs.ambiguous_given" in name:
        return None
    return "subject" if "verbs.showing" in verb and "verbs.circumstances" not in verb else None


def _noble(candidate: Candidate) -> Evidence | None:
    """A given name alone that a rank of nobility follows: "Camilla, Duchess of Cornwall"."""
    tokens, after = candidate.document.tokens, candidate.mention.last
    if not candidate.alone or after + 1 >= len(tokens) or tokens[after].gap != ", ":
        return None
    if "given" not in tokens[candidate.mention.first].tags or "noble" not in tokens[after].tags:
        return None
    return "subject" if tokens[after].capital and tokens[after + 1].key == "of" else None


def _kin_alone(candidate: Candidate) -> Evidence | None:
    return "title" if candidate.alone and _is_kin(candidate) else None


def _titled_alone(candidate: Candidate) -> Evidence | None:
    """A surname by its title; "members of the Life Guards" is none."""
    tokens, mention = candidate.document.tokens, candidate.mention
    title = tokens[mention.title_from : mention.first]
    if not candidate.alone or not mention.role or any("title.links" in word.tags for word in title):
        return None
    # "the General Assembly", "the Champion Hurdle"
    led = mention.title_from > 0 and tokens[mention.title_from - 1].key == "the"
    if led and len(title) == 1 and title[0].capital:
        return None
    before = tokens[mention.first - 1]
    is_title = before.capital or any(word.capital for word in title) or "title.address" in before.tags
    return "title" if is_title else None


def _single_word(candidate: Candidate) -> Evidence | None:
    return "" if candidate.alone else None


# --- What stands beside a whole name ---------------------------------------------------------------


def _kin(candidate: Candidate) -> Evidence | None:
    return "title" if candidate.shaped and _is_kin(candidate) else None


def _is_kin(candidate: Candidate) -> bool:
    """Whether "his wife" or the like stands right before the name."""
    tokens, at = candidate.document.tokens, candidate.mention.first
    if at < 2 or "verbs.kin" not in tokens[at - 1].tags or tokens[at].gap.strip(" ,"):
        return False
    if "verbs.possessors" in tokens[at - 2].tags:
        return True
    # "his business partner, A"
    return at > 2 and not tokens[at - 2].capital and "verbs.possessors" in tokens[at - 3].tags


@cache
def _description() -> re.Pattern[str]:
    role = alternatives(words("caption", "title", "roles"))
    return re.compile(
        rf",?\s+who(?:se)?\s|,\s+(?:(?:the|an?|his|her|their)\s)?(?:[\w'-]+\s){{0,3}}{role}(?=[\s,.;)]|$)"
    )


def _described(candidate: Candidate) -> Evidence | None:
    """A name that what only a person is follows: "A, the mayor of B", "A, who leads"."""
    document, mention = candidate.document, candidate.mention
    if candidate.shape != "shaped" or describes(document.tokens, mention):
        return None
    end = document.tokens[mention.last - 1].end
    return "description" if _description().match(document.text.key, end) else None


_YEARS = r"(?:ans|anos|anni|jahre|jaar|let|lat|år|years|yrs)"
_AGE_AFTER = re.compile(rf"\s*(?:,\s+(?:aged\s+)?\d{{1,2}}(?=[,.;]|$)|\(\d{{1,2}}(?:\s{_YEARS})?\))")
_AGE_BEFORE = re.compile(
    r"\b\d{1,2}(?:-year-old|-jahrige[rnms]?|-jarige|-arige|-aring(?:en)?|-vuotias|-летн\w+|-річн\w+|-?letni[aey]?"
    r"|\sans,|\sanos,)\s+$"
)
_AGE_LENGTH = 24


def _aged(candidate: Candidate) -> Evidence | None:
    """A name beside an age, which only a person has: "A, 43,", "A (43)", "the 34-year-old A"."""
    if not candidate.shaped or candidate.mention.role:
        return None
    folded, lead = candidate.document.text.key, candidate.lead
    aged = _AGE_AFTER.match(folded, candidate.end) or _AGE_BEFORE.search(
        folded[max(0, lead - _AGE_LENGTH) : lead]
    )
    return "age" if aged else None


def _titled(candidate: Candidate) -> Evidence | None:
    return "title" if candidate.mention.role else None


# --- The place of a whole name in its sentence -----------------------------------------------------


def _shapeless(candidate: Candidate) -> Evidence | None:
    return None if candidate.shaped else ""


def _owned(candidate: Candidate) -> Evidence | None:
    """Whom a possessive leads, and who does something: "Chelsea's A runs", "the Celtics' A"."""
    tokens, at = candidate.document.tokens, candidate.mention.first
    owned = at > 0 and (tokens[at - 1].text.endswith("'s") or tokens[at].gap.startswith("'"))
    return "opening name" if owned and _acts(candidate) else None


def _opening(candidate: Candidate) -> Evidence | None:
    starts, mention = candidate.document.starts, candidate.mention
    if mention.first not in starts and mention.title_from not in starts:
        return None
    return "opening name" if candidate.shape == "person" or _acts(candidate) else ""


def _given_name(candidate: Candidate) -> Evidence | None:
    """A name with a given name, unless it may be a place's: "in Martin Place"."""
    if candidate.shape != "person":
        return None
    title_from = candidate.mention.title_from
    before = candidate.document.tokens[title_from - 1] if title_from else None
    is_place = before is not None and (before.key == "the" or "place.strong" in before.tags)
    # "saluda a A": without its accent it is the Spanish word before whom something is done to.
    is_place = is_place and before is not None and before.text != "a"
    return None if is_place else "given name"


_CLOSED = re.compile(r"\s*(?:$|[,.(:;]|and\s|und\s|et\s|y\s|og\s|och\s)")


def _acts(candidate: Candidate) -> bool:
    """Whether a verb, a comma or the end follows the name that opens a sentence."""
    tokens, last = candidate.document.tokens, candidate.mention.last
    if _CLOSED.match(candidate.document.text.key, tokens[last - 1].end):
        return True
    at = _past_origin(tokens, last)
    if at >= len(tokens) or not tokens[at].gap.isspace():
        return at > last
    return "verbs.showing" in tokens[at].tags or _is_verb(tokens, at)


def _past_origin(tokens: Sequence[Token], at: int) -> int:
    """Where it goes on after "of Greece", "from Elwyn Bay": whence somebody is."""
    if at + 1 >= len(tokens) or tokens[at].key not in ("of", "from") or not tokens[at].gap.isspace():
        return at
    after = at + 2 if tokens[at + 1].key == "the" else at + 1
    end = after
    while end < len(tokens) and end - after < 3 and tokens[end].capital and tokens[end].gap.isspace():
        end += 1
    return end if end > after else at


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that no list has is an English verb of somebody, as its ending and its object tell."""
    word = tokens[at].key
    if at + 1 >= len(tokens) or not tokens[at + 1].gap.isspace() or tokens[at].capital or len(word) < 4:
        return False
    # "signs the book", "signs copies of"
    counted = at + 2 < len(tokens) and tokens[at + 2].key == "of" and not tokens[at + 1].capital
    has_object = "object" in tokens[at + 1].tags or counted
    return word.endswith(("s", "ed")) and not word.endswith("ss") and has_object


EVIDENCE: Rules[Candidate, Evidence] = Rules(
    Rule("said to be unseen", _unseen),
    Rule("position", _placed),
    Rule("owner", _owner),
    Rule("only spoken of", _spoken_of),
    Rule("attribute", _attribute, frozenset({"verbs.attributed"})),
    Rule("shirt number", _numbered),
    Rule("single word: acts as a person", _acts_alone),
    Rule("single word: rank of nobility", _noble),
    Rule("single word: kinship", _kin_alone, frozenset({"verbs.kin"})),
    Rule("single word: title", _titled_alone),
    Rule("single word", _single_word),
    Rule("kinship", _kin, frozenset({"verbs.kin"})),
    Rule("description", _described),
    Rule("age", _aged),
    Rule("title", _titled),
    Rule("not written as a name", _shapeless),
    Rule("owned and acting", _owned),
    Rule("opens a sentence", _opening),
    Rule("given name", _given_name),
)
"""By what a name is somebody shown, or why it is not; where none of these reads, nothing shows it."""
