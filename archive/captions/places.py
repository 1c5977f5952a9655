"""Places that a caption names after "in", "at", "near": what it shows, or only mentions."""

from __future__ import annotations

from collections.abc import Sequence

from archive.captions.document import Word, relative_clauses, split_words
from archive.captions.names import organisation_kind
from archive.captions.people.mentions import Mention, calendar_words, known_places
from archive.captions.registry import Registry
from archive.captions.text import Text, fold_name
from archive.captions.wordlists import pattern, words
from archive.model import Person, Place, PlaceRole


def find_places(
    text: Text,
    mentions: Sequence[Mention],
    people: Sequence[Person],
    registry: Registry,
    german: bool = False,
) -> tuple[Place, ...]:
    """The places among `mentions`; a region that only tells which one ("Windham, N.H.") is left out."""
    found = split_words(text)
    clauses = relative_clauses(text)
    shown = [(p.start, p.end) for p in people]
    places: dict[str, Place] = {}
    spot = -1
    for mention in mentions:
        first, last = _place_words(found, mention)
        last = _with_of(found, last)
        # "Fish Quay, Port Averell": after a street or quay the comma leads its town.
        town = first == spot and found[first].gap.strip() == "," if first < last else False
        if first >= last or not (town or _is_place(found, first, last, registry, german)):
            continue
        span = text.span(found[first].start, found[last - 1].end)
        if any(span[0] < end and start < span[1] for start, end in shown):
            continue
        name = text.text[found[first].start : found[last - 1].end].removesuffix("'s")
        role = _role(text, found[first].start, clauses)
        spot = last if found[last - 1].key in words("caption", "place", "facilities") else -1
        places.setdefault(
            fold_name(name),
            Place(name, role, span[0], span[0] + min(len(name), span[1] - span[0]), "preposition"),
        )
    return tuple(places.values())


def _place_words(found: Sequence[Word], mention: Mention) -> tuple[int, int]:
    first, last = mention.first, mention.last
    while first < last and found[first].key in ("the", "a", "an"):
        first += 1
    return first, last


def _with_of(found: Sequence[Word], last: int) -> int:
    """The end of a name that goes on with "of": "Palace of Westminster"."""
    if last + 1 >= len(found) or found[last].key != "of" or not found[last].gap.isspace():
        return last
    after = last + 1
    if found[after].key == "the" and after + 1 < len(found):
        after += 1
    while after < len(found) and found[after].capital and found[after].gap.isspace():
        last = after = after + 1
    return last


def _is_place(found: Sequence[Word], first: int, last: int, registry: Registry, german: bool) -> bool:
    led = _preposition(found, first)
    if not led:
        return False
    name = " ".join(found[at].text for at in range(first, last))
    folded = " ".join(found[at].key for at in range(first, last))
    if found[last - 1].key in words("caption", "place", "events") or found[last - 1].text.endswith("'s"):
        return False
    if folded in known_places():
        return led != "of" or _names_a_sort(found, first)
    if folded in words("caption", "verbs", "demonyms") or folded in words("caption", "verbs", "starters"):
        return False
    if folded in calendar_words():
        return False
    if _has_place_word(found, first, last):
        return True
    if led not in words("caption", "place", "strong"):
        return False
    if german and (led != "in" or found[first - 1].key != "in"):
        return False
    return _may_be_place(found, last, name, registry)


def _has_place_word(found: Sequence[Word], first: int, last: int) -> bool:
    """Whether a name of two words or more says itself that it is a place: "Fish Quay", "Port Averell"."""
    return last - first > 1 and (
        found[last - 1].key in words("caption", "place", "facilities")
        or found[first].key in words("caption", "place", "heads")
    )


def _may_be_place(found: Sequence[Word], last: int, name: str, registry: Registry) -> bool:
    """Whether an unknown name after a strong preposition is a place rather than a thing or a company."""
    following = found[last] if last < len(found) and found[last].gap.isspace() else None
    if any(c.isdigit() for c in name) and len(name.split()) == 1:
        return False
    if following is not None and following.text[0].islower():
        if following.key in words("caption", "place", "facilities"):
            return True
        if following.key not in words("caption", "place", "after"):
            return False
    agency = registry.find(name)
    if agency is not None:
        return agency.kind in ("government", "museum", "archive")
    kind = organisation_kind(name)
    return kind in (None, "", "government", "museum", "university", "sport", "ngo")


def _is_article(word: Word) -> bool:
    return word.key in words("caption", "place", "articles") and word.text.lower() != "à"


def _names_a_sort(found: Sequence[Word], first: int) -> bool:
    """Whether "of" comes after a sort of place: "the city of Rafah"."""
    return first > 1 and found[first - 2].key in words("caption", "place", "facilities")


def _preposition(found: Sequence[Word], first: int) -> str:
    """The preposition that leads the name, past articles and words like "southern"; "" if none."""
    at = first
    while at > 0 and found[at].gap.isspace() and _is_article(found[at - 1]):
        at -= 1
    if at == 0 or not found[at].gap.isspace():
        return ""
    word = found[at - 1].key
    if word in words("caption", "place", "prepositions"):
        return word
    return ""


def _role(text: Text, start: int, clauses: Sequence[tuple[int, int]]) -> PlaceRole:
    clause = next((c for c in clauses if c[0] <= start < c[1]), None)
    if clause is not None:
        return "mentioned"
    near = text.key[max(0, start - 60) : start].rsplit(",", 1)[-1]
    return (
        "mentioned"
        if pattern("caption", "date", "event").search(near) and " from " in f" {near}"
        else "shown"
    )
