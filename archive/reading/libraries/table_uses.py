"""A photo of a table that stood in a story, by a row of its own -> that use of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from archive.captions import Registry
from archive.model import CaptionDate, Person, PhotoUse, Place
from archive.reading.language import language_tag
from archive.reading.photo.dates import edtf_moment
from archive.reading.uses import photo_use
from archive.text import name_key

Said = Mapping[str, list[str]]


def use_of(said: Said, registry: Registry | None) -> PhotoUse:
    """The use that a row tells of, still without its place in the story.

    Caption and credit line are read as anywhere; people, places and the day that only the table names are
    added.
    """
    use = photo_use(
        0,
        _joined(said, "caption"),
        registry,
        credit_line=_joined(said, "credit") or None,
        alt=_joined(said, "alt") or None,
        src=_joined(said, "src") or None,
        language=language_tag(_joined(said, "language")),
        stated=((_joined(said, "instructions"), "instructions"),),
        date=_joined(said, "taken") or None,
    )
    shown = {name_key(person.name) for person in use.people}
    people = [Person(name) for name in said.get("person", ()) if name_key(name) not in shown]
    placed = {name_key(place.name) for place in use.places}
    named = [name.strip() for name in _joined(said, "place").replace("\n", ";").split(";")]
    places = [Place(name, "shown") for name in named if name_key(name) not in {"", *placed}]
    taken = edtf_moment(_joined(said, "taken"))
    if taken and not any(date.role == "taken" for date in use.dates):
        use = replace(use, dates=(*use.dates, CaptionDate(taken, "taken", taken)), undated=False)
    return replace(use, people=(*use.people, *people), places=(*use.places, *places))


def _joined(said: Said, name: str) -> str:
    return "\n".join(said.get(name, ()))
