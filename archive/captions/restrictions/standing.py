"""Whether words stand as an order, or only in a sentence: "England OUT", "England were out of the Cup"."""

from __future__ import annotations

import re
from collections.abc import Set

from archive.captions.restrictions.patterns import THINGS, Found
from archive.captions.restrictions.rule import Strength
from archive.captions.restrictions.tokens import COMMA, END, Document
from archive.model import RestrictionSource

_ORDERS_ONLY = frozenset({"instructions", "usage-terms", "editorial-note", "embargo", "archivist"})
_MOST_PLAIN = 0.25
"""Which share of a clause may be other words where it is an order."""
_MOST_PLAIN_LOUD = 0.5
"""The same in a text that is capitals throughout, as stories are not written."""
_BLANK = re.compile(r"(?<=[A-Z])x(?=[A-Z])")
"""An x for a blank: "PUBLICATIONxNOTxINxUSA"."""
_QUOTED = re.compile(r"[\"“”„«»][^\"“”„«»\n]{1,300}[\"“”»«]")


class Standing:
    """How orders stand in one text."""

    def __init__(self, document: Document, field: RestrictionSource) -> None:
        """For the tokens of one field."""
        self._document = document
        self.lenient = field in _ORDERS_ONLY
        text = document.text.text
        letters = [char for char in text if char.isupper() or char.islower()]
        self._loud = bool(letters) and sum(map(str.isupper, letters)) > 0.8 * len(letters)
        self._quoted = [match.span() for match in _QUOTED.finditer(text)]

    def holds(self, found: Found, strength: Strength) -> bool:
        """Whether a match is an order where it stands."""
        if self.lenient:
            return True
        tokens = self._document.tokens
        start, end = tokens[found.first].start, tokens[found.last].end
        if any(a < start and end <= b for a, b in self._quoted):
            return False
        if strength == "weak":
            return False
        if strength == "sure" or self._is_loud(start, end):
            return True
        if strength == "loud":
            return self._in_capitals(start, end)
        return self._is_led(found) or self._is_order(found)

    def _is_loud(self, start: int, end: int) -> bool:
        """Whether words are in capitals in a text that is not."""
        return not self._loud and self._in_capitals(start, end)

    def _in_capitals(self, start: int, end: int) -> bool:
        written = _BLANK.sub("", self._document.text.text[start:end])
        letters = [char for char in written if char.isupper() or char.islower()]
        return len(letters) > 2 and sum(map(str.isupper, letters)) > 0.9 * len(letters)

    def _clause(self, found: Found, ends: Set[str] = frozenset({END})) -> tuple[int, int]:
        tokens = self._document.tokens
        first, last = found.first, found.last
        while first > 0 and ends.isdisjoint(tokens[first - 1].roles):
            first -= 1
        while last + 1 < len(tokens) and ends.isdisjoint(tokens[last + 1].roles):
            last += 1
        return first, last

    def _is_led(self, found: Found) -> bool:
        """Whether a label for editors opens the clause or the one before it: "ATTENTION EDITORS - ..."."""
        tokens = self._document.tokens
        first, _ = self._clause(found)
        return any("note" in token.roles for token in tokens[max(0, first - 2) : found.first])

    def _is_order(self, found: Found) -> bool:
        """Whether a clause is made of little but the words of orders."""
        first, last = self._clause(found, {END, COMMA} if self._loud else {END})
        roles = [token.roles for token in self._document.tokens[first : last + 1]]
        telling = _ORDERING | {"connection", "occasion"} if self._loud else _ORDERING
        plain = sum(_SMALL.isdisjoint(of_one) and telling.isdisjoint(of_one) for of_one in roles)
        ordering = sum(not telling.isdisjoint(of_one) for of_one in roles)
        return plain <= (_MOST_PLAIN_LOUD if self._loud else _MOST_PLAIN) * (plain + ordering)


_SMALL = frozenset({"in", "article", "and", ",", "when", "span", "within", "with", "from", "filler"})
"""What clauses of every kind are joined by: it counts neither way."""
_ORDERING = THINGS | frozenset(
    [
        "no",
        "barred",
        "out",
        "only",
        "solely",
        "may",
        "must",
        "once",
        "credit",
        "credit_order",
        "embargo",
        "release",
        "permission",
        "delete",
        "order",
        "without",
    ]
)
"""What clauses that are orders are made of."""
