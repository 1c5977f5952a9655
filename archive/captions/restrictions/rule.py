"""What a rule is: a name, the codes of the orders that it finds, and the pattern that finds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from archive.model import RestrictionCode

Strength = Literal["sure", "loud", "order", "weak"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, the codes that it gives, and its pattern (see `patterns`).

    `strength` says how far it is believed in running text: "sure" wherever it stands, "loud" where it is in
    capitals, "order" where its clause reads as an order, "weak" never (only in fields that hold but orders).
    Where a rule is `dated`, the moment or span that it is about says until when. A rule without a code says
    that its words are no order, so that no later rule reads them.
    """

    name: str
    codes: tuple[RestrictionCode, ...]
    pattern: str
    strength: Strength = "order"
    dated: bool = False


def rules_of(
    name: str,
    code: RestrictionCode | tuple[RestrictionCode, ...],
    *patterns: str,
    strength: Strength = "order",
    dated: bool = False,
) -> tuple[Rule, ...]:
    """The rules of one name: one a pattern, in the order in which they are tried."""
    codes = code if isinstance(code, tuple) else (code,)
    return tuple(Rule(name, codes, pattern, strength, dated) for pattern in patterns)


def denied(name: str, code: RestrictionCode, thing: str, *more: str) -> tuple[Rule, ...]:
    """The ways to deny one thing, the role `thing`, with or without leave to be asked for."""
    return rules_of(
        name,
        code,
        f"no|barred ~14 [{thing}] ..6 without ..5 [permission]",
        f"no|barred ~14 [{thing}]",
        f"[{thing}] ~6 out|barred",
        f"[{thing}] ..3 no ..1 may",
        *more,
    )
