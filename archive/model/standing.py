"""Who stands where in a picture, from its left, as captions say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive.model.readings import Person

ORDINALS = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
"""The normal words for a place in a row: "second from left"."""
_COUNTED = re.compile(r"(?:(\d+)th|(\w+)) from (left|right)")
_FAR = 1000
"""More places than a row has people: those counted from the right stand behind those from the left."""
_SIDES = {
    "left": 1,
    "center-left": _FAR // 2 - 1,
    "center": _FAR // 2,
    "center-right": _FAR // 2 + 1,
    "right": _FAR - 1,
}
_OPPOSITE = {"left": "right", "right": "left"}


def from_left(people: Sequence[Person]) -> list[int] | None:
    """The indices of people in the order in which they stand, from the left of the picture.

    None where the caption does not say it: a place is missing, or two have the same; of two people the
    place of one tells that of the other.
    """
    said = [person.position for person in people]
    if len(said) == 2 and None in said:
        said = [place or _OPPOSITE.get(said[1 - at] or "") for at, place in enumerate(said)]
    places = [_place(place) for place in said]
    known = [place for place in places if place is not None]
    if len(known) < max(2, len(people)) or len(set(known)) < len(known):
        return None
    return sorted(range(len(people)), key=lambda at: places[at] or 0)


def _place(position: str | None) -> int | None:
    if position is None:
        return None
    match = _COUNTED.fullmatch(position)
    if match is None:
        return _SIDES.get(position)
    count, word, side = match.groups()
    by_word = {name: number for number, name in ORDINALS.items()}
    number = int(count) if count else by_word.get(word)
    if number is None:
        return None
    return number if side == "left" else _FAR - number
