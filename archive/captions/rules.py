"""Rules as tables: what one reads, what it needs, and in which order they are tried, all in one place to see.

A table is a decision: its rules are tried from the first to the last, and the first that reads something
settles it. What a rule needs is data, so that nothing that only looks like a filter can grow stale beside it,
and a table can say of each rule why it did not come to read (`Rules.trace`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

_Subject = TypeVar("_Subject")
_Result = TypeVar("_Result")

_REMEMBERED = 4096
"""Sets of tags of which a table knows by heart which rules they let try."""

Verdict = Literal["read", "refused", "not needed"]
"""Of a rule: it settled the matter; it looked and read nothing; what it needs does not stand there."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[_Subject, _Result]):
    """One rule of a table.

    `name` is what a reading's `rule` says and what an explanation prints. `read` gives None where the rule
    does not apply. `needs` are tags of the lexicon (archive/captions/lexicon) of which at least one must
    stand in what is read; a rule that needs nothing is always tried.
    """

    name: str
    read: Callable[[_Subject], _Result | None]
    needs: frozenset[str] = frozenset()


class Rules(Generic[_Subject, _Result]):
    """A table of rules, first match wins; names are unique, since they are how a rule is spoken of."""

    def __init__(self, *rules: Rule[_Subject, _Result]) -> None:
        names = [rule.name for rule in rules]
        if len(set(names)) < len(names):
            raise ValueError(f"two rules of one table are called alike: {sorted(names)}")
        self.rules = rules
        self.tags: frozenset[str] = frozenset().union(*(rule.needs for rule in rules))
        """All tags that any rule needs: those of a subject are worked out among these."""
        self._tried: dict[frozenset[str], tuple[Rule[_Subject, _Result], ...]] = {}

    def has(self, name: str) -> bool:
        """Whether a rule of the table is called so."""
        return any(rule.name == name for rule in self.rules)

    def tried(self, tags: frozenset[str]) -> tuple[Rule[_Subject, _Result], ...]:
        """The rules whose needs stand among the tags; kept, for the same few sets of tags come again."""
        rules = self._tried.get(tags)
        if rules is None:
            if len(self._tried) >= _REMEMBERED:
                self._tried.clear()
            rules = self._tried[tags] = tuple(rule for rule in self.rules if _is_met(rule.needs, tags))
        return rules

    def first(self, subject: _Subject, tags: frozenset[str]) -> tuple[str, _Result] | None:
        """The name of the rule that settles it, with what it read; None if no rule applies."""
        for rule in self.tried(tags):
            result = rule.read(subject)
            if result is not None:
                return rule.name, result
        return None

    def settle(self, subject: _Subject, tags: frozenset[str]) -> tuple[str, _Result]:
        """The same of a table whose last rule reads whatever there is. Raises LookupError if it does not."""
        for rule in self.tried(tags):
            result = rule.read(subject)
            if result is not None:
                return rule.name, result
        raise LookupError(f"no rule of {[rule.name for rule in self.rules]} reads {subject}")

    def trace(self, subject: _Subject, tags: frozenset[str]) -> Iterator[tuple[str, Verdict]]:
        """Each rule up to the one that settles it, in order, with what became of it."""
        for rule in self.rules:
            if not _is_met(rule.needs, tags):
                yield rule.name, "not needed"
                continue
            read = rule.read(subject) is not None
            yield rule.name, "read" if read else "refused"
            if read:
                return


def _is_met(needs: frozenset[str], tags: frozenset[str]) -> bool:
    return not needs or not needs.isdisjoint(tags)
