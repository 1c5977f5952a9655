"""Orders on what may be done with a photo: sold, kept, changed, shown."""

from __future__ import annotations

from archive.captions.restrictions.rule import Rule, denied, rules_of
from archive.captions.restrictions.where import PAPERS

NO_ORDERS: tuple[Rule, ...] = (
    *rules_of("embargo lifted", (), "[embargo] _4 [lifted]", "[lifted] ..1 [embargo]"),
    *rules_of("embargo on trade", (), "[embargo] ..2 [trade]", "[trade] ..1 [embargo]"),
    *rules_of("for immediate release", (), "[immediate]"),
    *rules_of("copyright notice", (), "no _4 [broadcast] _3 [notice]"),
)
"""Words of orders that are none."""

FIRST: tuple[Rule, ...] = (
    *rules_of(
        "length of a clip",
        "other",
        "no|clip|only|solely|must ..5 [clip-length]",
        "[clip-length] ..3 only|clip",
    ),
    *rules_of("within, from a day", "expires", "within ..2 [span] ..3 from|after ..2 [when]", dated=True),
    *rules_of("kill notice", "other", "[kill]", strength="weak"),
)
"""What is read before all else."""

SALES: tuple[Rule, ...] = (
    *rules_of(
        "no third parties",
        "no-third-party",
        "no|barred ..4 [sale|resale|use] !and ..2 [third]",
        "no|barred ~8 [resale|use] !and ..2 [third]",
        "no|barred ~6 [third] ..2 [sale|resale|use]",
        "no|barred ~6 [third]",
        "[sale|resale|use] !and ..2 [third] ..4 barred|out",
        "[third] ..4 barred|out",
        "[third] ..3 no ..1 may",
    ),
    *rules_of("no foreign sales", "other", "no|barred ..1 [foreign]", "[foreign] ..1 out|barred"),
    *rules_of("no commercial sales", "no-sales", "no ..1 [commerce] [sale]"),
)
"""To whom it may not go."""

ACTS: tuple[Rule, ...] = (
    *denied("no resale", "no-resale", "resale"),
    *denied("no archive", "no-archive", "archive"),
    *denied("no sales", "no-sales", "sale"),
    *denied(
        "no commercial use",
        "editorial-only",
        "commerce",
        "[commerce] ..8 [permission|licence]",
        "[permission|licence] ..4 [commerce]",
    ),
    *rules_of("to illustrate news", "editorial-only", "only|solely ..3 [news]", strength="sure"),
    *rules_of(
        "editorial use only",
        "editorial-only",
        "[editorial] ..1 use only",
        "solely ..2 [editorial] ..1 use",
        strength="sure",
    ),
    *rules_of(
        "editorial use only",
        "editorial-only",
        "only|solely ~7 [editorial]",
        "[editorial] ~5 only",
        "no _8 except ..4 [editorial]",
    ),
    *rules_of(
        "for editorial use",
        "editorial-only",
        "[editorial] ..1 use",
        "use [editorial]",
        "with [editorial]",
        "^ [editorial] $",
        strength="weak",
    ),
    *rules_of("print only", ("no-internet", "no-broadcast"), "[print] ..2 only", "only|solely ..3 [print]"),
    *rules_of("on paper only", "no-internet", "[paper] ..2 only", "only|solely ..3 [paper]"),
    *rules_of("broadcast only", "no-internet", "[broadcast] ..2 only", "solely|only ..2 [broadcast]"),
    *rules_of("online only", "other", "[internet] ..2 only", "solely|only ..2 [internet]"),
    *denied("not online", "no-internet", "internet"),
    *denied("not in broadcasts", "no-broadcast", "broadcast"),
    *denied("not in print", "other", "print"),
    *denied("no crop", "no-crop", "alter", "without ..3 [alter]"),
    *rules_of("whole", "no-crop", "must|only|solely ..7 [whole]"),
    *denied("not on a platform", "other", PAPERS),
)
"""What it may not be used for."""

USES: tuple[Rule, ...] = (
    *rules_of(
        "one time",
        "one-time",
        "[once] ..2 use",
        "use ..4 [once]",
        "[once] ..1 editorial ..1 use",
        "[once] ..1 only",
        "^ [once] $",
    ),
    *rules_of("a child is shown", "minors", "[child] _10 [hide]", "[hide] _8 [child]", "[consent]"),
    *rules_of(
        "for one occasion",
        "other",
        "[connection] _5 [occasion]",
        "only|solely _8 [connection] _6 [occasion]",
        "except _3 [occasion]",
        "solely ..5 [occasion]",
        "[connection] ..4 only",
    ),
    *rules_of("only for that", "other", "only|solely _8 [connection] =5 $", strength="weak"),
    *rules_of(
        "leave is needed",
        "other",
        "no|barred ..4 use ..4 without ..4 [permission]",
        "use ..3 no|barred ..3 without ..4 [permission]",
        "only|solely ..6 [permission]",
        "[permission] ..4 must|only",
        "must|may ..4 [permission]",
    ),
    *rules_of("for some only", "other", "[clients] ..2 only", "only|solely ..5 [clients]"),
    *rules_of("licence", "other", "[licence]", strength="weak"),
    *rules_of("no use at all", "other", "^ must? no =1 use $", "^ no use . =2 $", strength="weak"),
    *rules_of("out for somebody", "other", "^ . =4 [out] $", strength="loud"),
    *rules_of("for one use only", "other", "in . =1 use only", strength="weak"),
    *rules_of("something is required", "other", "^ . =1 [must] $", strength="weak"),
)
"""How often, for what occasion, by whom."""
