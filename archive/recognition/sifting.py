"""What of a model's finds is worth suggesting beside what the rules read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from archive.captions import Registry, default_registry
from archive.captions.document import Document, take_apart
from archive.captions.names import normal_case, organisation_kind
from archive.captions.people.candidates import NOBODY, could_be_person
from archive.captions.people.mentions import Mention, find_mentions
from archive.captions.people.positions import is_unseen
from archive.captions.tags import calendar_words
from archive.captions.text import fold_name, is_caseless, normalise
from archive.captions.wordlists import words
from archive.model import CaptionReading, NameSuggestions, Person, Place

RULE = "model"
"""The rule's name in everything suggested, so that it is never taken for a reading."""

READ = 10_000
"""Characters of a caption that are looked at, as many as the rules read."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entity:
    """What a model found: its kind, and the characters of the caption as it stood."""

    kind: Literal["person", "place"]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Caption:
    """A caption taken apart, and what of it is spoken for."""

    document: Document
    read: Sequence[Span]
    titles: Sequence[Span]
    registry: Registry

    def words_in(self, entity: Entity) -> tuple[int, int]:
        """First and last (exclusive) word that the entity touches."""
        view = self.document.text
        spans = [view.span(token.start, token.end) for token in self.document.tokens]
        touched = [at for at, span in enumerate(spans) if _touches(entity, [span])]
        return (touched[0], touched[-1] + 1) if touched else (0, 0)


def sift(
    entities: Iterable[Entity],
    text: str,
    reading: CaptionReading,
    language: str,
    registry: Registry | None = None,
) -> NameSuggestions:
    """The people and places among `entities` that are new, cleaned of titles, each once, in their order.

    Left out is what touches anything that the rules read, a shorter or longer form of somebody they read,
    the photographer, who is said to be unseen or only owns something ("Netanyahu's"), and for people
    whatever the rules know as a place, a people or an organisation.
    """
    caption = _caption(text, reading, language, registry or default_registry())
    people: list[Person] = []
    places: list[Place] = []
    for entity in entities:
        if _touches(entity, caption.read):
            continue
        if entity.kind == "person":
            people += _person(entity, caption)
        else:
            places += _place(entity, caption)
    return NameSuggestions(_new_people(people, reading), _new_places(places, reading))


def _caption(text: str, reading: CaptionReading, language: str, registry: Registry) -> _Caption:
    start = max(0, text.find(reading.text))
    # What is not caption becomes blank, so that spans need no shifting.
    view = normalise(" " * start + reading.text[:READ], letters=False)
    document = take_apart(view, language)
    read = [(person.start, person.end) for person in reading.people]
    read += [(value.start, value.end) for value in reading.places]
    read += [(value.start, value.end) for value in reading.dates]
    titles = [
        view.span(document.tokens[m.title_from].start, document.tokens[m.first - 1].end)
        for m in find_mentions(document)
        if m.title_from < m.first
    ]
    return _Caption(document, read, titles, registry)


def _touches(entity: Entity, spans: Iterable[Span]) -> bool:
    return any(start < entity.end and entity.start < end for start, end in spans)


def _person(entity: Entity, caption: _Caption) -> list[Person]:
    first, last = caption.words_in(entity)
    mention = _mention(caption, first, last)
    if mention is None or mention.possessive:
        return []
    name, span = _name(caption, mention.first, mention.last)
    title = _name(caption, mention.title_from, mention.first)[0] or None
    cased = not is_caseless(name[0])
    known = organisation_kind(name) is not None or fold_name(name) in words("places", "known")
    document = caption.document
    fits = could_be_person(document.tokens, mention, document.tags & NOBODY.tags) if cased else not known
    unseen = is_unseen(document.text, document.tokens[mention.last - 1].end)
    if not fits or unseen or caption.registry.find(name):
        return []
    return [Person(normal_case(name), title, None, *span, RULE)]


def _mention(caption: _Caption, first: int, last: int) -> Mention | None:
    """The words of one entity parted into title and name, None if they are no one name."""
    inside = caption.document.tokens[first:last]
    if not inside or any(set(word.gap) & set(",;:\n") for word in inside[1:]):
        return None
    if is_caseless(inside[0].text[0]):
        return Mention(first, last, first, role=False)
    found = find_mentions(replace(caption.document, tokens=inside))
    if not found:
        return None
    return Mention(
        first + found[0].first,
        first + found[-1].last,
        first + found[0].title_from,
        found[0].role,
        found[-1].possessive,
    )


def _place(entity: Entity, caption: _Caption) -> list[Place]:
    first, last = caption.words_in(entity)
    while first < last and "article" in caption.document.tokens[first].tags:
        first += 1
    name, span = _name(caption, first, last)
    folded = fold_name(name)
    if not folded or name.endswith(("'s", "s'")) or _touches(entity, caption.titles):
        return []
    if (
        folded in words("caption", "verbs", "demonyms")
        or folded in calendar_words()
        or caption.registry.find(name)
    ):
        return []
    # Whether the photo shows it is more than a model can tell.
    return [Place(name, "mentioned", *span, RULE)]


def _name(caption: _Caption, first: int, last: int) -> tuple[str, Span]:
    if first >= last:
        return "", (0, 0)
    document = caption.document
    start, end = document.tokens[first].start, document.tokens[last - 1].end
    return document.text.text[start:end], document.text.span(start, end)


def _new_people(people: Sequence[Person], reading: CaptionReading) -> tuple[Person, ...]:
    """Everybody once, by the longest form of the name; nobody who was read."""
    known = [person.name for person in reading.people]
    known += [value.text for value in reading.credit.photographers] if reading.credit else []
    kept: list[Person] = []
    for person in sorted(people, key=lambda p: -len(_parts(p.name))):
        if not any(_same(person.name, name) for name in known):
            known.append(person.name)
            kept.append(person)
    return tuple(sorted(kept, key=lambda p: p.start))


def _new_places(places: Sequence[Place], reading: CaptionReading) -> tuple[Place, ...]:
    known = {fold_name(place.name) for place in reading.places}
    known |= {fold_name(person.name) for person in reading.people}
    kept: dict[str, Place] = {}
    for place in places:
        if fold_name(place.name) not in known:
            kept.setdefault(fold_name(place.name), place)
    return tuple(kept.values())


def _same(one: str, other: str) -> bool:
    """Whether one name may be a shorter form of the other: "Katz", "Israel Katz"."""
    a, b = _parts(one), _parts(other)
    return a <= b or b <= a


def _parts(name: str) -> frozenset[str]:
    return frozenset(fold_name(name).split())
