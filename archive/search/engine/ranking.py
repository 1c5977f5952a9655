"""The first few of many, without putting all of them in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

Places = npt.NDArray[np.intp]
Keys = npt.NDArray[Any]

_FEW = 512
_STEP = 61
"""One of so many keys is looked at to guess which are small enough; a prime, as keys may come in rhythms."""


def first(most: int, keys: Keys, then: Callable[[Places], Keys] | None = None) -> Places:
    """The places of the `most` smallest keys, in order; where keys are equal by what `then` gives for
    their places, smallest first, and last by place."""
    if len(keys) < 2:
        return np.arange(min(most, len(keys)))
    places = _candidates(most, keys)
    if places is not None and then is None and len(places) > 4 * most:
        places = _cut(most, keys, places)
    elif places is not None and then is not None:
        places = _cut_with(most, keys, places, then)
    held = keys if places is None else keys[places]
    order = held.argsort(kind="stable")
    if then is not None and _is_tied(held[order[: most + 1]]):
        chosen = np.arange(len(keys)) if places is None else places
        order = np.lexsort((then(chosen), held))
    return order[:most] if places is None else places[order[:most]]


def _is_tied(ordered: Keys) -> bool:
    return bool((ordered[1:] == ordered[:-1]).any())


def _candidates(most: int, keys: Keys) -> Places | None:
    """Places among which the smallest keys are, None if that may be all of them."""
    if len(keys) <= max(_FEW, 2 * most):
        return None
    sample = keys[::_STEP]
    wanted = min(len(sample) - 1, 2 * most // _STEP + 4)
    border = np.partition(sample, wanted)[wanted]
    places = (keys <= border).nonzero()[0]
    return places if len(places) >= most else np.arange(len(keys))


def _cut(most: int, keys: Keys, places: Places) -> Places:
    """Of candidates, those that are no larger than the last one wanted; equal ones by place."""
    held = keys[places]
    last = np.partition(held, most - 1)[most - 1] if most else None
    if last is None:
        return places[:0]
    smaller, equal = places[held < last], places[held == last]
    return np.sort(np.concatenate([smaller, equal[: most - len(smaller)]]))


def _cut_with(most: int, keys: Keys, places: Places, then: Callable[[Places], Keys]) -> Places:
    """The same where equal keys are told apart by something else."""
    if not most:
        return places[:0]
    held = keys[places]
    last = np.partition(held, most - 1)[most - 1]
    smaller, equal = places[held < last], places[held == last]
    missing = most - len(smaller)
    if len(equal) > max(_FEW, missing):
        equal = equal[first(missing, then(equal))]
    return np.sort(np.concatenate([smaller, equal]))
