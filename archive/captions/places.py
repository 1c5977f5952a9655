"""Places that a caption names after "in", "at", "near": what it shows, or only mentions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.captions.document import Document, Token
from archive.captions.names import organisation_kind
from archive.captions.people.mentions import Mention
from archive.captions.registry import Registry
from archive.captions.rules import Rule, Rules
from archive.captions.tags import calendar_words
from archive.captions.text import fold_name
from archive.captions.wordlists import pattern, words
from archive.model import Person, Place, PlaceRole


def find_places(
    document: Document, mentions: Sequence[Mention], people: Sequence[Person], registry: Registry
) -> tuple[Place, ...]:
    """The places among `mentions`; a region that only tells which one ("Windham, N.H.") is left out."""
    tokens, text = document.tokens, document.text
    places: dict[str, Place] = {}
    spot = -1
    for mention in mentions:
        first, last = _place_words(tokens, mention)
        if first >= last:
            continue
        # "Fish Quay, Port Averell": after a street or quay the comma leads its town.
        town = first == spot and tokens[first].gap.strip() == ","
        if not town and not _is_place(as_named(document, mention, registry), document):
            continue
        start, end = text.span(tokens[first].start, tokens[last - 1].end)
        if any(start < person.end and person.start < end for person in people):
            continue
        name = text.text[tokens[first].start : tokens[last - 1].end].removesuffix("'s")
        role = _role(document, tokens[first].start)
        spot = last if "place.facilities" in tokens[last - 1].tags else -1
        place = Place(name, role, start, start + min(len(name), end - start), "preposition")
        places.setdefault(fold_name(name), place)
    return tuple(places.values())


def _place_words(tokens: Sequence[Token], mention: Mention) -> tuple[int, int]:
    first, last = mention.first, mention.last
    while first < last and "article" in tokens[first].tags:
        first += 1
    return first, _with_of(tokens, last)


def _with_of(tokens: Sequence[Token], last: int) -> int:
    """The end of a name that goes on with "of": "Palace of Westminster"."""
    if last + 1 >= len(tokens) or tokens[last].key != "of" or not tokens[last].gap.isspace():
        return last
    after = last + 1
    if tokens[after].key == "the" and after + 1 < len(tokens):
        after += 1
    while after < len(tokens) and tokens[after].capital and tokens[after].gap.isspace():
        last = after = after + 1
    return last


# --- Whether a name is a place ---------------------------------------------------------------------


@dataclass(slots=True)
class Named:
    """The words `first` to `last` (exclusive) of a caption, which the preposition `led` leads."""

    tokens: Sequence[Token]
    first: int
    last: int
    led: str
    folded: str
    german: bool
    registry: Registry


def _is_place(name: Named | None, document: Document) -> bool:
    settled = PLACE.first(name, document.tags & PLACE.tags) if name else None
    return settled is not None and settled[1]


def as_named(document: Document, mention: Mention, registry: Registry) -> Named | None:
    """A mention as the table `PLACE` reads it; None where no preposition leads it."""
    tokens = document.tokens
    first, last = _place_words(tokens, mention)
    led = _preposition(tokens, first) if first < last else ""
    if not led:
        return None
    folded = " ".join([word.key for word in tokens[first:last]])
    return Named(tokens, first, last, led, folded, document.german, registry)


def _event(name: Named) -> bool | None:
    """ "at the Oscars", "at Chelsea's"."""
    closing = name.tokens[name.last - 1]
    return False if "place.events" in closing.tags or closing.text.endswith("'s") else None


def _known(name: Named) -> bool | None:
    """A place of the list; after "of" only as "the city of Rafah"."""
    if name.folded not in words("places", "known"):
        return None
    sort = name.first > 1 and "place.facilities" in name.tokens[name.first - 2].tags
    return name.led != "of" or sort


def _people_or_day(name: Named) -> bool | None:
    if name.folded in words("caption", "verbs", "demonyms") or name.folded in calendar_words():
        return False
    return False if name.folded in words("caption", "verbs", "starters") else None


def _says_place(name: Named) -> bool | None:
    """Two words or more of which one says so itself: "Fish Quay", "Port Averell"."""
    if name.last - name.first < 2:
        return None
    says = (
        "place.facilities" in name.tokens[name.last - 1].tags or "place.heads" in name.tokens[name.first].tags
    )
    return True if says else None


def _weakly_led(name: Named) -> bool | None:
    """Unknown, after a preposition that leads other things too; in German that is any but "in"."""
    before = name.tokens[name.first - 1].key
    is_weak = name.led not in words("caption", "place", "strong")
    return False if is_weak or (name.german and (name.led != "in" or before != "in")) else None


def _single_with_digit(name: Named) -> bool | None:
    single = name.last - name.first == 1
    return False if single and any(map(str.isdigit, name.tokens[name.first].text)) else None


def _adjective(name: Named) -> bool | None:
    """Unknown before a noun in lower case: "in Fish harbour" is a place, "in Fish trading" none."""
    following = name.tokens[name.last] if name.last < len(name.tokens) else None
    if following is None or not following.gap.isspace() or not following.text[0].islower():
        return None
    if "place.facilities" in following.tags:
        return True
    return None if "place.after" in following.tags else False


def _organisation(name: Named) -> bool | None:
    """What an agency or the words of the name say: a museum is a place, a company none."""
    written = " ".join([word.text for word in name.tokens[name.first : name.last]])
    agency = name.registry.find(written)
    if agency is not None:
        return agency.kind in ("government", "museum", "archive")
    kind = organisation_kind(written)
    return kind in (None, "", "government", "museum", "university", "sport", "ngo")


PLACE: Rules[Named, bool] = Rules(
    Rule("event or owner", _event),
    Rule("known place", _known),
    Rule("people, day or opening word", _people_or_day),
    Rule("sort of place", _says_place, frozenset({"place.facilities", "place.heads"})),
    Rule("weak preposition", _weakly_led),
    Rule("number", _single_with_digit),
    Rule("before a noun", _adjective),
    Rule("organisation", _organisation),
)
"""Whether a name after a preposition is a place."""


def _preposition(tokens: Sequence[Token], first: int) -> str:
    """The preposition that leads the name, past articles and words like "southern"; "" if none."""
    at = first
    while at > 0 and tokens[at].gap.isspace() and _is_article(tokens[at - 1]):
        at -= 1
    if at == 0 or not tokens[at].gap.isspace():
        return ""
    return tokens[at - 1].key if "place.prepositions" in tokens[at - 1].tags else ""


def _is_article(word: Token) -> bool:
    return "place.articles" in word.tags and word.text.lower() != "à"


def _role(document: Document, start: int) -> PlaceRole:
    if any(first <= start < last for first, last in document.clauses):
        return "mentioned"
    near = document.text.key[max(0, start - 60) : start].rsplit(",", 1)[-1]
    event = " from " in f" {near}" and pattern("caption", "date", "event").search(near)
    return "mentioned" if event else "shown"
