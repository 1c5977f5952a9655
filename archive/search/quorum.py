"""The best matches by most of what a question asks for, where nothing has all of it.

Each part of a question is looked for by itself, with whatever may be meant by its words besides: other
romanisations, and what words that stand nowhere are slips of. A record counts by the parts that it has, a
rare one more than a frequent one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import log

import numpy as np
import numpy.typing as npt

from archive.progress import Progress
from archive.search.engine import Matches, distinct
from archive.search.language.questions import Part
from archive.search.language.tree import Node, Word, all_of, any_of

Ids = npt.NDArray[np.int64]
Search = Callable[[Node], Matches]
"""What finds a tree among the records that are searched, with scores."""

_MOST_PARTS = 16
_MOST_SETS = 3
"""Parts that are looked for one by one, and sets of them that are offered."""

_ENOUGH = 0.4
"""The share of the weight of all parts that is worth being shown."""

_FEW = 3
"""Parts of which half are not enough to be about the same."""

_SIDE_BY_SIDE = 0.5


@dataclass(frozen=True, slots=True)
class Gathered:
    """What has most parts of a question: documents with their scores, best first by score.

    `tree` finds whatever has any of its parts, for marks; `missing` are the words that the first ones lack;
    `had` the parts that the best ones have, as sets, best first.
    """

    docs: Ids
    scores: npt.NDArray[np.float32]
    tree: Node
    missing: tuple[str, ...]
    had: tuple[tuple[Part, ...], ...]

    @property
    def has_all(self) -> bool:
        """Whether they have all of it, by other spellings."""
        return not self.missing


def gathered(parts: Sequence[Part], search: Search, total: int, progress: Progress) -> Gathered | None:
    """What has half of the parts, of few more than half, and not the light ones alone; None for nothing such.

    What has all of them, by other spellings, is all that is given where there is any. Raises `Cancelled`.
    """
    parts = parts[:_MOST_PARTS]
    several = []
    for part in parts:
        progress.check()
        several.append(search(part.node))
    table = _Table(parts, several, total)
    kept = table.kept()
    if kept is None:
        return None
    for one, other in pairwise(parts):
        progress.check()
        table.add_side_by_side(search(all_of((one.node, other.node))))
    return table.gathered(kept)


class _Table:
    """Which of the parts each document has, and what that counts."""

    def __init__(self, parts: Sequence[Part], several: Sequence[Matches], total: int) -> None:
        self.parts = parts
        self.docs: Ids = distinct([found.docs() for found in several])
        self.has = np.zeros((len(parts), len(self.docs)), np.bool_)
        self.scores = np.zeros(len(self.docs), np.float32)
        self.weights = np.zeros(len(parts), np.float32)
        for number, found in enumerate(several):
            at = np.searchsorted(self.docs, found.docs())
            self.has[number, at] = True
            self.scores[at] += found.scores()
            self.weights[number] = log(1 + total / (1 + len(found)))
        self.mass = self.weights @ self.has

    def kept(self) -> npt.NDArray[np.bool_] | None:
        """Which documents have enough, None if none has."""
        count = self.has.sum(axis=0)
        enough = count == len(self.parts)
        if not enough.any():
            fewest = (len(self.parts) + (len(self.parts) <= _FEW)) / 2
            enough = (count >= fewest) & (self.mass >= _ENOUGH * self.weights.sum())
        return enough if enough.any() else None

    def add_side_by_side(self, found: Matches) -> None:
        """Let those score more that have two neighbouring parts."""
        docs = found.docs()
        there = np.isin(docs, self.docs, assume_unique=True)
        self.scores[np.searchsorted(self.docs, docs[there])] += _SIDE_BY_SIDE * found.scores()[there]

    def gathered(self, kept: npt.NDArray[np.bool_]) -> Gathered:
        """Those that are kept, by what they have of the parts first, and then by their scores."""
        mass, scores = self.mass[kept], self.scores[kept]
        by_parts = np.unique(np.round(mass, 4), return_inverse=True)[1]
        highest = float(scores.max(initial=0.0)) + 1.0
        rows = self.has[:, kept].T
        order = np.lexsort((-scores, -mass))
        sets = list(dict.fromkeys(tuple(rows[place]) for place in order[:200].tolist()))
        had = tuple(self._having(row) for row in sets[:_MOST_SETS])
        return Gathered(
            self.docs[kept],
            (by_parts * highest + scores).astype(np.float32),
            any_of(part.node for part in self.parts),
            tuple(part.text for part, has in zip(self.parts, sets[0], strict=True) if not has),
            had,
        )

    def _having(self, row: Sequence[bool]) -> tuple[Part, ...]:
        return tuple(part for part, has in zip(self.parts, row, strict=True) if has)


def widened(parts: Sequence[Part], others: Callable[[str], Sequence[Node]]) -> tuple[Part, ...]:
    """The parts with whatever else their words may be beside them."""
    found = []
    for part in parts:
        more = others(part.node.text) if isinstance(part.node, Word) else ()
        found.append(replace(part, node=any_of((part.node, *more))) if more else part)
    return tuple(found)
