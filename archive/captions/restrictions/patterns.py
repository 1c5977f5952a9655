"""Patterns over the roles of words: a small language in which the table of orders is written.

A pattern is steps parted by blanks, each taking one token that has one of its roles (`no|barred`):

    [archive]    the words that the order is about: no later rule reads them again for the same reason
    [~8]         a gap whose words belong to the order
    terr+        one or more tokens, parted by commas, "and", prepositions and articles
    use?         a token that may be missing
    ..4          up to four tokens of any kind within the clause, but none that denies, limits or parts
    ~8           the same, and past the commas of a list of things that orders are about
    _6           up to six tokens of any kind within the clause, past commas too
    =5           up to five tokens that no order was read from
    .            one such token
    !may         not before a token of this role
    ^  $         where a clause begins or ends
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.restrictions.tokens import AND, COMMA, END, Token

_BLOCKING = frozenset({END, COMMA, "out", "no", "barred"})
"""What a plain gap never passes."""
THINGS = frozenset(
    [
        "archive",
        "sale",
        "resale",
        "third",
        "commerce",
        "alter",
        "internet",
        "broadcast",
        "print",
        "outlet",
        "social",
        "mobile",
        "misuse",
        "use",
        "editorial",
        "territory",
        "adjective",
        "foreign",
    ]
)
"""What orders are about: a list of such goes on past its commas."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a pattern."""

    kind: str
    roles: frozenset[str] = frozenset()
    most: int = 0
    core: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A match: the first and the last of its tokens, those that the order is about, and which are whose."""

    first: int
    last: int
    core: tuple[Core, ...]


Core = tuple[int, frozenset[str]]
"""A token that an order is about, and its roles for which it is."""
_Ways = Iterator[tuple[int, tuple[Core, ...]]]
"""Ways to match a step: where each ends, and what the order is about."""
_STEP = re.compile(r"(?P<core>\[)?(?P<roles>[\w|&-]+)\]?(?P<more>\+)?(?P<optional>\?)?")


@cache
def compiled(pattern: str) -> tuple[Step, ...]:
    """The steps of a pattern."""
    return tuple(map(_step, pattern.split()))


@cache
def needs(pattern: str) -> tuple[frozenset[str], ...]:
    """Roles of which a text must have one each, so that a pattern can match at all."""
    return tuple(
        step.roles for step in compiled(pattern) if step.kind in ("one", "several") and not step.optional
    )


def _step(written: str) -> Step:
    if written in ("^", "$", "."):
        return Step(written)
    bare, core = written.strip("[]"), written.startswith("[")
    for sign, kind in (("..", "gap"), ("~", "list gap"), ("_", "wide gap"), ("=", "fresh gap")):
        if bare.startswith(sign):
            return Step(kind, most=int(bare.removeprefix(sign)), core=core)
    if written.startswith("!"):
        return Step("not", frozenset(written[1:].split("|")))
    match = _STEP.fullmatch(written)
    if match is None:
        raise ValueError(f"no step of a pattern: {written}")
    roles = frozenset(match["roles"].split("|"))
    kind = "several" if match["more"] else "one"
    return Step(kind, roles, core=bool(match["core"]), optional=bool(match["optional"]))


class Matcher:
    """Matches patterns against the tokens of one text, past what orders were read from."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Over the tokens of one text."""
        self._tokens = tokens
        self._roles = [token.roles for token in tokens]
        self._all = frozenset[str]().union(*self._roles)
        self._read: set[int] = set()

    def may_match(self, pattern: str) -> bool:
        """Whether the text has the words that a pattern needs: far cheaper than looking where they stand."""
        return not any(needed.isdisjoint(self._all) for needed in needs(pattern))

    def use(self, core: Iterable[Core]) -> None:
        """Read an order from these: no pattern finds them again for the same roles."""
        for at, roles in core:
            self._roles[at] -= roles
            self._read.add(at)

    def find(self, pattern: str, start: int = 0) -> Found | None:
        """The first match at or behind token `start`."""
        steps = compiled(pattern)
        for at in range(start, len(self._tokens)):
            for end, core in self._match(steps, 0, at):
                if end > at:
                    return Found(at, end - 1, core)
        return None

    def has(self, at: int, roles: frozenset[str]) -> bool:
        """Whether a token has one of the roles, and no order was read from it for that role."""
        return 0 <= at < len(self._roles) and not roles.isdisjoint(self._roles[at])

    def _match(self, steps: Sequence[Step], step: int, at: int) -> _Ways:
        """Ways to match the steps from `step` on at token `at`."""
        if step == len(steps):
            yield at, ()
            return
        this = steps[step]
        for end, core in _KINDS[this.kind](self, this, at):
            for last, others in self._match(steps, step + 1, end):
                yield last, (*core, *others)
        if this.optional:
            yield from self._match(steps, step + 1, at)

    def _one(self, step: Step, at: int) -> _Ways:
        if self.has(at, step.roles):
            yield at + 1, ((at, step.roles),) if step.core else ()

    def _several(self, step: Step, at: int) -> _Ways:
        """All that follow one another; what parts them belongs to none."""
        taken: list[Core] = []
        while self.has(at, step.roles):
            taken.append((at, step.roles))
            at += 1
            following = self._past_joint(at)
            if not self.has(following, step.roles):
                break
            at = following
        if taken:
            yield at, tuple(taken) if step.core else ()

    def _past_joint(self, at: int) -> int:
        """Past a comma, "and", a preposition and an article in a list of names."""
        for role in (COMMA, AND, "in", "article"):
            if at < len(self._tokens) and role in self._tokens[at].roles:
                at += 1
        return at

    def _gap(self, step: Step, at: int) -> _Ways:
        """Gaps from the smallest on, as far as the kind of gap may reach."""
        passes = _PASSES[step.kind]
        yield at, ()
        for end in range(at, min(at + step.most, len(self._tokens))):
            if not passes(self, end):
                return
            yield end + 1, tuple((n, self._tokens[n].roles) for n in range(at, end + 1)) if step.core else ()

    def _within_clause(self, at: int) -> bool:
        return END not in self._tokens[at].roles

    def _plain(self, at: int) -> bool:
        return _BLOCKING.isdisjoint(self._tokens[at].roles)

    def _fresh(self, at: int) -> bool:
        return self._plain(at) and at not in self._read

    def _any(self, step: Step, at: int) -> _Ways:
        if at < len(self._tokens) and self._fresh(at):
            yield at + 1, ()

    def _listed(self, at: int) -> bool:
        """Past commas before things that orders are about: what denies the first denies the next."""
        if COMMA not in self._tokens[at].roles:
            return self._plain(at)
        after, plain = at + 1, 0
        while after < len(self._tokens) and THINGS.isdisjoint(self._tokens[after].roles):
            joins = not self._tokens[after].roles.isdisjoint((AND, "in", "article"))
            plain += not joins
            if not joins and (self._tokens[after].roles or plain > 1):
                return False
            after += 1
        return after < len(self._tokens)

    def _not(self, step: Step, at: int) -> _Ways:
        if not self.has(at, step.roles):
            yield at, ()

    def _begin(self, step: Step, at: int) -> _Ways:
        if at == 0 or not self._tokens[at - 1].roles.isdisjoint((END, COMMA, "note", "out")):
            yield at, ()

    def _finish(self, step: Step, at: int) -> _Ways:
        if at >= len(self._tokens) or not self._tokens[at].roles.isdisjoint((END, COMMA)):
            yield at, ()


_PASSES: dict[str, Callable[[Matcher, int], bool]] = {
    "gap": Matcher._plain,
    "list gap": Matcher._listed,
    "wide gap": Matcher._within_clause,
    "fresh gap": Matcher._fresh,
}
_KINDS: dict[str, Callable[[Matcher, Step, int], _Ways]] = {
    **dict.fromkeys(_PASSES, Matcher._gap),
    "one": Matcher._one,
    "several": Matcher._several,
    "not": Matcher._not,
    "^": Matcher._begin,
    "$": Matcher._finish,
    ".": Matcher._any,
}
