"""Orders on when a photo may be used: embargoes, and ends of use."""

from __future__ import annotations

from archive.captions.restrictions.rule import Rule, rules_of

EMBARGOES: tuple[Rule, ...] = (
    *rules_of(
        "embargo",
        "embargo",
        "[embargo|release] dash? [when]",
        "[embargo|release] _8 [when]",
        "[embargo|release] _8 [span]",
        "[when] ..1 [embargo]",
        dated=True,
    ),
    *rules_of(
        "not before",
        "embargo",
        "no|barred [~7] [before] ..3 [when|span]",
        "before ..2 [when] ..4 no|barred",
        "no|barred _5 use ..4 until ..3 [when|span]",
        "no ..3 until ..3 [when|span]",
        "^ in use from? [when]",
        dated=True,
    ),
    *rules_of("embargo without a time", "embargo", "[embargo]"),
    *rules_of("not before an event", "embargo", "no|barred ..5 [before] ..2 [start]"),
)
"""Before when it must not be used."""

ENDS: tuple[Rule, ...] = (
    *rules_of(
        "delete after a time",
        ("no-archive", "expires"),
        "[delete] _4 after ..3 [when|span]",
        "[delete] _4 [span] ..1 after",
        "must ..3 [delete] _4 within|until ..3 [when|span]",
        dated=True,
    ),
    *rules_of(
        "delete after use",
        "no-archive",
        "[delete] _4 after ..4 use",
        "after ..3 use ..4 [delete]",
        "must ..3 [delete]",
    ),
    *rules_of(
        "not after",
        "expires",
        "no|barred [~7] [after] ..5 [when|span] ..2 without ..4 [permission]",
        "no|barred [~7] [after] ..5 [when|span]",
        "after ..2 [when|span] ..5 no|barred",
        "no|barred [~7] within ..2 [span]",
        "[expire] _5 [when|span]",
        dated=True,
    ),
    *rules_of(
        "until",
        "expires",
        "use|may|only|solely|once|order _8 [until] ..3 [when|span]",
        "use|may|only|solely _8 [when] ..1 until",
        "[until] ..3 [when] ..3 only|use",
        dated=True,
    ),
    *rules_of(
        "within",
        "expires",
        "use|may|only|solely|once|order _10 within ..2 [span]",
        "only|solely|may ..6 [span]",
        "[span] _5 only",
        "[span] ..3 after|from|use",
        dated=True,
    ),
    *rules_of("from", "embargo", "use|may ..4 from ..2 [when]", dated=True),
    *rules_of("until an occasion's end", (), "occasion ..3 [until] ..2 [when]"),
    *rules_of(
        "until, by itself",
        "expires",
        "[until] ..3 [when]",
        "within ..1 [span] $",
        strength="weak",
        dated=True,
    ),
    *rules_of("not after an event", "expires", "[expire]", strength="weak"),
)
"""Until when it may be used; embargoes are read before, since they too say "until"."""
