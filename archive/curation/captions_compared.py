"""What two captions of one photo say differently: word by word, and where they say something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from archive.identity.differences import compare
from archive.model import Person, Piece, Reason
from archive.text import name_key

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class CaptionDifference:
    """How a caption differs from another: its pieces in reading order, and what it says otherwise.

    `remarks` have the codes "another-name", "another-year", "another-position" and "no-year", with the value.
    """

    pieces: tuple[Piece, ...]
    remarks: tuple[Reason, ...] = ()


def compare_captions(
    first: str, other: str, first_people: Iterable[Person] = (), other_people: Iterable[Person] = ()
) -> CaptionDifference:
    """What `other` says differently from `first`; people as they were read from each."""
    remarks = (*_names(list(first_people), list(other_people)), *_years(first, other))
    return CaptionDifference(compare(first, other), remarks)


def _names(first: list[Person], other: list[Person]) -> Iterator[Reason]:
    known = {name_key(person.name): person for person in first}
    keys = {name_key(person.name) for person in other}
    missing = {key: person for key, person in known.items() if key not in keys}
    for person in other:
        key = name_key(person.name)
        same = known.get(key)
        if same is None and any(_share_family(key, each) for each in missing):
            yield Reason("another-name", (person.name,))
        elif same is not None and same.position and person.position and _differ(same, person):
            yield Reason("another-position", (person.name, person.position))


def _differ(one: Person, other: Person) -> bool:
    return (one.position or "").casefold() != (other.position or "").casefold()


def _share_family(one: str, other: str) -> bool:
    """Whether two whole names end alike and begin otherwise; a last name alone is no other name."""
    a, b = one.split(), other.split()
    return len(a) > 1 and len(b) > 1 and a[-1] == b[-1]


def _years(first: str, other: str) -> Iterator[Reason]:
    before, after = (list(dict.fromkeys(_YEAR.findall(text))) for text in (first, other))
    fresh = [year for year in after if year not in before]
    if before and fresh:
        yield Reason("another-year", tuple(fresh))
    elif before and not after:
        yield Reason("no-year", tuple(before))
