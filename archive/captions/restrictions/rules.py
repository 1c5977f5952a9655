"""The table of orders: named rules, each a pattern over what words do (see `patterns`), tried in this order.

Which words do what in which language stands in `resources/languages/`. A rule is about one thing that may or
may not be done; a rule without a code says that its words are no order, so that no later rule reads them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from archive.model import RestrictionCode

Strength = Literal["sure", "loud", "order", "weak"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, the codes that it gives, and its pattern.

    `strength` says how far it is believed in running text: "sure" wherever it stands, "loud" where it is in
    capitals, "order" where its clause reads as an order, "weak" never (only in fields that hold but orders). `dated` rules take their
    `until` from the first moment or span in the match.
    """

    name: str
    codes: tuple[RestrictionCode, ...]
    pattern: str
    strength: Strength = "order"
    dated: bool = False


def _rules(name: str, code: str, *patterns: str, strength: Strength = "order", dated: bool = False) -> list[Rule]:
    codes: tuple[RestrictionCode, ...] = tuple(code.split())  # type: ignore[assignment]
    return [Rule(name, codes, pattern, strength, dated) for pattern in patterns]


_ENDS_AT = ("[span]", "until ..3 [when]", "until ..3 [span]")
_PAPERS = "outlet|social|mobile|misuse"


def _no_orders() -> list[Rule]:
    return [
        *_rules("embargo lifted", "", "[embargo] _4 [lifted]", "[lifted] ..1 [embargo]"),
        *_rules("embargo on trade", "", "[embargo] ..2 [trade]", "[trade] ..1 [embargo]"),
        *_rules("for immediate release", "", "[immediate]"),
    ]


def _whole_words() -> list[Rule]:
    return [
        *_rules("length of a clip", "other", "no|clip|only|solely|must ..5 [clip-length]", "[clip-length] ..3 only|clip"),
        *_rules("within, from a day", "expires", "within ..2 [span] ..3 from|after ..2 [when]", dated=True),
        *_rules("kill notice", "other", "[kill]", strength="weak"),
    ]


def _embargoes() -> list[Rule]:
    return [
        *_rules(
            "embargo",
            "embargo",
            "[embargo|release] _8 [when]",
            "[embargo|release] _8 [span]",
            "[when] ..1 [embargo]",
            dated=True,
        ),
        *_rules(
            "not before",
            "embargo",
            "no|barred [~7] [before] ..3 [when|span]",
            "before ..2 [when] ..4 no|barred",
            "no|barred _5 use ..4 until ..3 [when|span]",
            "no ..3 until ..3 [when|span]",
            "^ in use from? [when]",
            dated=True,
        ),
        *_rules("embargo without a time", "embargo", "[embargo]"),
        *_rules("not before an event", "embargo", "no|barred ..5 [before] ..2 [start]"),
    ]


def _ends() -> list[Rule]:
    """Until when a photo may be used; embargoes come first, since they too say "until"."""
    return [
        *_rules("delete after a time", "no-archive expires", "[delete] _4 after ..3 [when|span]",
                "must ..3 [delete] _4 within|until ..3 [when|span]", dated=True),
        *_rules("delete after use", "no-archive", "[delete] _4 after ..4 use", "after ..3 use ..4 [delete]", "must ..3 [delete]"),
        *_rules(
            "not after",
            "expires",
            "no|barred [~7] [after] ..5 [when|span] ..2 without ..4 [permission]",
            "no|barred [~7] [after] ..5 [when|span]",
            "after ..2 [when|span] ..5 no|barred",
            "no|barred [~7] within ..2 [span]",
            "[expire] _5 [when|span]",
            dated=True,
        ),
        *_rules(
            "until",
            "expires",
            "use|may|only|solely|once|order _8 [until] ..3 [when|span]",
            "use|may|only|solely _8 [when] ..1 until",
            "[until] ..3 [when] ..3 only|use",
            dated=True,
        ),
        *_rules(
            "within",
            "expires",
            "use|may|only|solely|once|order _10 within ..2 [span]",
            "only|solely|may ..6 [span]",
            "[span] _5 only",
            "[span] ..3 after|from|use",
            dated=True,
        ),
        *_rules("from", "embargo", "use|may ..4 from ..2 [when]", dated=True),
        *_rules("until an occasion's end", "", "occasion ..3 [until] ..2 [when]"),
        *_rules("until, by itself", "expires", "[until] ..3 [when]", "within ..1 [span] $", strength="weak", dated=True),
        *_rules("not after an event", "expires", "[expire]", strength="weak"),
    ]  # fmt: skip


def _territories() -> list[Rule]:
    place = "[territory|adjective]+"
    return [
        *(
            rule
            for ends in _ENDS_AT
            for rule in (
                *_rules("papers out for a time", "other", f"{place}? ..1 [{_PAPERS}]+ ..1 out ..3 {ends}", dated=True),
                *_rules("territory out for a time", "territory-out", f"{place} audience? out ..3 {ends}", dated=True),
            )
        ),
        *_rules("papers barred for a time", "other", f"no|barred ~6 [territory|adjective]? [{_PAPERS}]+ ..2 within|until ..2 [span]",
                dated=True),
        *_rules("no use in a territory for a time", "territory-out",
                "no|barred [~7] in ..1 [territory]+ ..2 within|until ..2 [span]", dated=True),
        *_rules("for some papers only", "other", "[outlet]+ ..1 only", "solely|only ..3 [outlet]+"),
        *_rules("papers out", "other", f"[territory|adjective|region]? ..1 [{_PAPERS}]+ ..1 out"),
        *_rules("papers barred", "other", f"no [sale] ..1 [territory|adjective]? [{_PAPERS}]",
                f"no|barred ~6 [territory|adjective|region]? [{_PAPERS}]",
                f"[territory|adjective]? [{_PAPERS}]+ ..3 barred"),
        *_rules("territory out", "territory-out", f"{place} audience? out $", strength="loud"),
        *_rules("territory out", "territory-out", f"{place} audience? out", f"[territory]+ ..1 audience? barred",
                "out ..1 in ..1 [territory]+"),
        *_rules("outside a territory", "territory-only", "no|barred _8 outside ..2 [territory]+",
                "outside ..2 [territory]+ ..5 no|barred", "[territory]+ outside ..4 no|barred"),
        *_rules("all but a territory", "territory-out", "except _2 [territory]+", "[territory]+ except",
                "world _3 no ..1 [territory]+", "^ outside ..2 [territory]+ ..1 only"),
        *_rules("only in a territory", "territory-only", "use ..3 solely|only _4 [territory]+"),
        *_rules("only in a territory", "territory-only", "solely _5 [territory]+", "only _3 in|use ..2 [territory]+",
                "[territory|adjective]+ audience? use? audience? only", "in ..1 [territory]+ ..2 only",
                f"{place} ..1 use ..1 only", strength="loud"),
        *_rules("not in a territory", "territory-out", "no|barred [~7] in ..1 [territory]+",
                f"no ..2 use|sale ..1 {place}", f"no ..1 {place} ..1 sale|use|audience|resale|broadcast|internet",
                "barred ..4 [territory]+", "^ no in? [territory]+ $", f"no ~4 audience|clients ..2 {place}", f"no ~4 {place} clients|audience"),
    ]  # fmt: skip


def _sales() -> list[Rule]:
    return [
        *_rules("no third parties", "no-third-party", "no|barred ..4 [sale|resale|use] !and ..2 [third]",
                "no|barred ~8 [resale|use] !and ..2 [third]", "no|barred ~6 [third] ..2 [sale|resale|use]",
                "no|barred ~6 [third]", "[sale|resale|use] !and ..2 [third] ..4 barred|out", "[third] ..4 barred|out",
                "[third] ..3 no ..1 may"),
        *_rules("no foreign sales", "other", "no|barred ..1 [foreign]", "[foreign] ..1 out|barred"),
        *_rules("no commercial sales", "no-sales", "no ..1 [commerce] [sale]"),
    ]  # fmt: skip


def _denied(name: str, code: str, role: str, *more: str) -> list[Rule]:
    """The ways to deny one thing, with or without leave to be asked for."""
    leave = "..6 without ..5 [permission]"
    return _rules(
        name,
        code,
        f"no|barred ~14 [{role}] {leave}",
        f"no|barred ~14 [{role}]",
        f"[{role}] ~6 out|barred",
        f"[{role}] ..3 no ..1 may",
        *more,
    )


def _acts() -> list[Rule]:
    return [
        *_denied("no resale", "no-resale", "resale"),
        *_denied("no archive", "no-archive", "archive"),
        *_denied("no sales", "no-sales", "sale"),
        *_denied("no commercial use", "editorial-only", "commerce", "[commerce] ..6 [permission]"),
        *_rules("to illustrate news", "editorial-only", "only|solely ..3 [news]", strength="sure"),
        *_rules("editorial use only", "editorial-only", "[editorial] ..1 use only", "solely ..2 [editorial] ..1 use",
                strength="sure"),
        *_rules("editorial use only", "editorial-only", "only|solely ~7 [editorial]", "[editorial] ~5 only",
                "no _8 except ..4 [editorial]"),
        *_rules("for editorial use", "editorial-only", "[editorial] ..1 use", "use [editorial]", "^ [editorial] $",
                strength="weak"),
        *_rules("print only", "no-internet no-broadcast", "[print] ..2 only", "only|solely ..3 [print]"),
        *_rules("on paper only", "no-internet", "[paper] ..2 only", "only|solely ..3 [paper]"),
        *_rules("broadcast only", "no-internet", "[broadcast] ..2 only", "solely|only ..2 [broadcast]"),
        *_rules("online only", "other", "[internet] ..2 only", "solely|only ..2 [internet]"),
        *_denied("not online", "no-internet", "internet"),
        *_denied("not in broadcasts", "no-broadcast", "broadcast"),
        *_denied("not in print", "other", "print"),
        *_denied("no crop", "no-crop", "alter", "without ..3 [alter]"),
        *_rules("whole", "no-crop", "must|only|solely ..7 [whole]"),
        *_denied("not on a platform", "other", _PAPERS),
    ]  # fmt: skip


def _uses() -> list[Rule]:
    return [
        *_rules("one time", "one-time", "[once] ..2 use", "use ..4 [once]", "[once] ..1 editorial ..1 use",
                "[once] ..1 only", "^ [once] $"),
        *_rules("a child is shown", "minors", "[child] _10 [hide]", "[hide] _8 [child]", "[consent]"),
        *_rules("for one occasion", "other", "[connection] _5 [occasion]", "only|solely _8 [connection] _6 [occasion]",
                "except _3 [occasion]", "solely ..5 [occasion]", "[connection] ..4 only"),
        *_rules("only for that", "other", "only|solely _8 [connection] =5 $", strength="weak"),
        *_rules("leave is needed", "other", "no|barred ..4 use ..4 without ..4 [permission]",
                "use ..3 no|barred ..3 without ..4 [permission]", "only|solely ..6 [permission]",
                "[permission] ..4 must|only", "must|may ..4 [permission]"),
        *_rules("for some only", "other", "[clients] ..2 only", "only|solely ..5 [clients]"),
        *_rules("licence", "other", "[licence]", strength="weak"),
        *_rules("no use at all", "other", "^ must? no =1 use $", strength="weak"),
        *_rules("out for somebody", "other", "^ . =4 [out] $", strength="loud"),
        *_rules("for one use only", "other", "in . =1 use only", strength="weak"),
        *_rules("something is required", "other", "^ . =1 [must] $", strength="weak"),
    ]  # fmt: skip


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order in which they are tried."""
    return tuple(
        [*_no_orders(), *_whole_words(), *_territories(), *_embargoes(), *_ends(), *_sales(), *_acts(), *_uses()]
    )


def by_name() -> Iterator[str]:
    """The names of the rules, each once."""
    yield from dict.fromkeys(rule.name for rule in rules())
