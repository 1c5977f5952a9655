"""Who stands where in a photo: by their faces, else as its caption says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.model import Person, Placement, Region
from archive.model.regions import PEOPLE
from archive.model.standing import from_left
from archive.text import name_key


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody shown; `region` is where their face is, None where nobody knows.

    `number` counts those shown from the left of the picture, None where it is not known who stands where.
    """

    person: Person
    region: Region | None = None
    number: int | None = None


def standing_of(placement: Placement) -> list[Standing]:
    """The people of a use as they stand, from the left of the picture; as captioned where nobody knows."""
    metadata = placement.photo.metadata
    regions = {
        name_key(region.name): region
        for region in (metadata.regions if metadata else ())
        if region.name and region.has_area and (region.kind in PEOPLE or not region.kind)
    }
    found = [Standing(person, _region(person, regions)) for person in placement.people]
    order = _by_faces(found) or from_left(placement.people)
    if order is None:
        return found
    return [replace(found[at], number=number) for number, at in enumerate(order, 1)]


def _by_faces(people: Sequence[Standing]) -> list[int] | None:
    middles = [each.region.x + each.region.width / 2 for each in people if each.region is not None]
    if len(middles) < max(2, len(people)):
        return None
    return sorted(range(len(people)), key=lambda at: middles[at])


def _region(person: Person, regions: dict[str, Region]) -> Region | None:
    names = (person.name, *person.spellings)
    return next((region for name in names if (region := regions.get(name_key(name)))), None)
