"""A credit line and its parts, as stages of reading hand them on, and what a whole part may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from archive.captions.lexicon import without_marks
from archive.captions.registry import Agency, Registry
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, first_words, key, kinds, may_begin, pattern, words
from archive.model import Doubt, Value

LONGEST_NAME = 200


class Line(NamedTuple):
    """A line in normal form, and the agencies known."""

    text: Text
    registry: Registry


@dataclass(slots=True, eq=False)
class Part:
    """A stretch of the line between separators; whatever reads from its ends makes a shorter copy of it.

    `sep` is the sort of separator before it, `agency` whom the stretch names as it stands. `hint` says whom a
    label leads to, "source", "person", or only "labelled"; `labelled`, that it had a colon: "Foto: ...".
    A part that is `dropped` names nobody. `steps` say how it became what it is.
    """

    start: int
    end: int
    sep: str = ""
    agency: Agency | None = None
    kinds: tuple[Value, ...] = ()
    hint: str = ""
    copyright: bool = False
    year: str | None = None
    licence: Value | None = None
    dropped: bool = False
    doubt: Doubt | None = None
    labelled: bool = False
    steps: tuple[Step, ...] = ()

    def copy(self, start: int, end: int) -> Part:
        """The same part from `start` to `end`, to be changed by whoever asked for it."""
        # fmt: off
        return Part(start, end, self.sep, self.agency, self.kinds, self.hint, self.copyright, self.year,
                    self.licence, self.dropped, self.doubt, self.labelled, self.steps)
        # fmt: on


class Step(NamedTuple):
    """One reading off the ends of a part: the name of the rule, and the part as it was before."""

    rule: str
    before: Part


def is_flag(words_of_part: str) -> bool:
    """Whether a whole part is a kind or a filler and names nobody."""
    folded = " ".join(fold_part(words_of_part).split())
    return folded in kinds("credit", "flag") or folded in words("credit", "filler", "words")


def fold_part(part: str) -> str:
    """A part in the form that word lists have, without marks at its ends."""
    return without_marks(key(part))


@cache
def _clause() -> tuple[re.Pattern[str], frozenset[str]]:
    clauses = words("credit", "filler", "clauses")
    return re.compile(alternatives(clauses)), first_words(clauses)


def is_clause(folded: str) -> bool:
    """Whether a folded part is a clause about rights rather than a name."""
    clauses, firsts = _clause()
    return may_begin(folded, firsts) and clauses.match(folded) is not None


def is_label(head: str) -> bool:
    """Whether a whole stretch is a label: "Bild" before a colon is no newspaper."""
    return fold_part(head) in kinds("credit", "label")


_COPYRIGHT_MARK = re.compile(r"^(?:©\s*|copyright\s+)(?:\d{4}\s+)?", re.IGNORECASE)


def unlabelled(part: str) -> str:
    """A part without its label and without a copyright mark and its year."""
    rest = _COPYRIGHT_MARK.sub("", part.split(":")[-1].strip())
    label = pattern("credit", "label", "plain").match(fold_part(rest))
    return rest[label.end() :].strip().removeprefix("by ") if label else rest


class Piece(NamedTuple):
    """What the rules of peeling look at: a part, what it says as written and folded, and its line."""

    part: Part
    core: str
    key: str
    line: Line

    def cut(self, start: int, end: int, hint: str = "") -> Part:
        """A copy of the part from `start` to `end` of what it says, with a hint where there is one."""
        at = self.part.start
        part = self.part.copy(at + start, at + end)
        part.hint = hint or part.hint
        return part

    def emptied(self) -> Part:
        """A copy of the part with nothing left in it."""
        return self.part.copy(self.part.end, self.part.end)

    def value(self, text: str, start: int, end: int, rule: str) -> Value:
        """A value that `rule` reads from `start` to `end` of what the part says."""
        at = self.part.start
        return Value(text, *self.line.text.span(at + start, at + end), rule)

    def kinds(self, kind: str, start: int, end: int, rule: str) -> tuple[Value, ...]:
        """The kinds of the part with one more; a mere label and "taken by" tell none."""
        if not kind or kind in _NO_KINDS:
            return self.part.kinds
        return (*self.part.kinds, self.value(kind, start, end, rule))


_NO_KINDS = frozenset({"plain", "person", "account"})
