"""Orders on where a photo may be used: territories, and papers or platforms of one sort."""

from __future__ import annotations

from archive.captions.restrictions.rule import Rule, rules_of

PAPERS = "outlet|social|mobile|misuse"
"""Where and in which company a picture may be barred, and no code but "other" says so."""
_ENDS = ("[span]", "until ..3 [when]", "until ..3 [span]")
"""How an order says for how long it holds."""

TERRITORIES: tuple[Rule, ...] = (
    *(
        rule
        for ends in _ENDS
        for rule in (
            *rules_of(
                "papers out for a time",
                "other",
                f"[territory|adjective]+? ..1 [{PAPERS}]+ ..1 out ..3 {ends}",
                dated=True,
            ),
            *rules_of(
                "territory out for a time",
                "territory-out",
                f"[territory|adjective]+ audience? out ..3 {ends}",
                dated=True,
            ),
        )
    ),
    *rules_of(
        "papers barred for a time",
        "other",
        f"no|barred ~6 [territory|adjective]? [{PAPERS}]+ ..2 within|until ..2 [span]",
        dated=True,
    ),
    *rules_of(
        "no use in a territory for a time",
        "territory-out",
        "no|barred [~7] in ..1 [territory]+ ..2 within|until ..2 [span]",
        dated=True,
    ),
    *rules_of("for some papers only", "other", "[outlet]+ ..1 only", "solely|only ..5 [outlet]+"),
    *rules_of("papers out", "other", f"[territory|adjective|region]? ..1 [{PAPERS}]+ ..1 out"),
    *rules_of(
        "papers barred",
        "other",
        f"no|barred ~3 [{PAPERS}]+ in ..1 [territory]+",
        f"no [sale] ..1 [territory|adjective]? [{PAPERS}]",
        f"no|barred ~6 [territory|adjective|region]? [{PAPERS}]",
        f"[territory|adjective]? [{PAPERS}]+ ..3 barred",
    ),
    *rules_of(
        "outside a territory",
        "territory-only",
        "no|barred _8 outside ..2 [territory]+",
        "[sale|use] outside ..2 [territory]+ ..5 no|barred",
        "outside ..2 [territory]+ ..5 no|barred",
        "[territory]+ outside ..4 no|barred",
    ),
    *rules_of("territory out", "territory-out", "[territory|adjective]+ audience? out $", strength="loud"),
    *rules_of(
        "territory out",
        "territory-out",
        "[territory|adjective]+ audience? out",
        "[territory]+ ..1 audience? barred",
        "out ..1 in ..1 [territory]+",
    ),
    *rules_of(
        "all but a territory",
        "territory-out",
        "except _2 [territory]+",
        "[territory]+ except",
        "world _3 no ..1 [territory]+",
        "^ outside ..2 [territory]+ ..1 only",
    ),
    *rules_of("only in a territory", "territory-only", "use ..3 solely|only _4 [territory]+"),
    *rules_of(
        "only in a territory",
        "territory-only",
        "solely _5 [territory]+",
        "only _3 in|use ..2 [territory]+",
        "[territory|adjective]+ audience? use? audience? only",
        "in ..1 [territory]+ ..2 only",
        "[territory|adjective]+ ..1 use ..1 only",
        strength="loud",
    ),
    *rules_of(
        "not in a territory",
        "territory-out",
        "[sale|use] ..1 barred in ..1 [territory]+",
        "no|barred [~7] in ..1 [territory]+",
        "no ..2 use|sale ..1 [territory|adjective]+",
        "no ..1 [territory|adjective]+ ..1 sale|use|audience|resale|broadcast|internet",
        "barred ..4 [territory]+",
        "^ no in? [territory]+ $",
        "no ~4 audience|clients ..2 [territory|adjective]+",
        "no ~4 [territory|adjective]+ clients|audience",
    ),
)
"""Where it may run, and in which papers of which territories."""
