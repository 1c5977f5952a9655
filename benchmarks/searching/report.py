"""What came out, as tables, and held against what was set."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.searching.asks import CLASSES

OURS = "cutline"
_DIFFERENT = 0.05
_SET_FOR = 100_000
"""Articles up to which growth and memory are held against what was set."""

Spread = Mapping[str, Mapping[str, Mapping[str, float]]]


@dataclass
class Outcome:
    """Everything measured. `queries` and `tenth` (of a tenth of the articles) by class and engine."""

    articles: int
    queries: Spread
    tenth: Spread
    totals: Mapping[str, Mapping[str, list[int | None]]]
    built: Mapping[str, Mapping[str, float]]
    edits: Mapping[str, Mapping[str, float]]
    memory: Mapping[str, Mapping[str, float]]
    absent: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Classes of questions with p50 and p95 of each engine, and the other rows under their names."""
        return {
            **{kind: dict(by) for kind, by in self.queries.items()},
            "articles": self.articles,
            "indexing": dict(self.built),
            "edit": dict(self.edits),
            "growth": {name: self.growth(name) for name in self.built},
            "memory": dict(self.memory),
            "absent": dict(self.absent),
        }

    def ratios(self, other: str, quantile: str = "p50") -> dict[str, float]:
        """Our time by another engine's in each class that both can answer."""
        return {
            kind: by[OURS][quantile] / by[other][quantile]
            for kind in CLASSES
            if {OURS, other} <= (by := self.queries.get(kind, {})).keys()
        }

    def growth(self, name: str) -> dict[str, float]:
        """The middle time by that in a tenth of the articles, in each class."""
        return {
            kind: round(self.queries[kind][name]["p50"] / by[name]["p50"], 2)
            for kind, by in self.tenth.items()
            if name in by and name in self.queries.get(kind, {})
        }


def lines(outcome: Outcome) -> Iterator[str]:
    """The whole report."""
    yield from _queries(outcome)
    yield ""
    yield from _rows(outcome)
    yield ""
    yield from _differences(outcome)
    yield ""
    yield from _targets(outcome)


def _queries(outcome: Outcome) -> Iterator[str]:
    names = list(outcome.built)
    others = [name for name in names if name != OURS] if OURS in names else []
    yield f"{outcome.articles} articles; milliseconds p50 / p95; and our time by that of the other"
    head = "".join(f"{name:>17}" for name in names) + "".join(f"{'/' + name:>9}" for name in others)
    yield f"{'':<18}{head}"
    ratios = {other: outcome.ratios(other) for other in others}
    for kind in CLASSES:
        by = outcome.queries.get(kind, {})
        cells = "".join(f"{_pair(by.get(name)):>17}" for name in names)
        yield f"{kind:<18}{cells}" + "".join(f"{_number(ratios[other].get(kind)):>9}" for other in others)


def _pair(spread: Mapping[str, float] | None) -> str:
    return f"{spread['p50']:.2f} / {spread['p95']:.2f}" if spread else "-"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _rows(outcome: Outcome) -> Iterator[str]:
    names = list(outcome.built)
    rows: dict[str, Callable[[str], float | None]] = {
        "articles/CPU-s": lambda name: outcome.built[name]["articles per CPU-second"],
        "index, MB": lambda name: outcome.built[name]["MB"],
        "edit found, ms p50": lambda name: outcome.edits.get(name, {}).get("p50"),
        "edit found, ms p95": lambda name: outcome.edits.get(name, {}).get("p95"),
        "memory, MB": lambda name: outcome.memory.get(name, {}).get("resident"),
        "  not of files, MB": lambda name: outcome.memory.get(name, {}).get("not of files"),
        "growth, middle": lambda name: _middle(outcome.growth(name)),
        "growth, most": lambda name: max(outcome.growth(name).values(), default=None),
    }
    yield f"{'':<20}" + "".join(f"{name:>12}" for name in names)
    for label, value in rows.items():
        yield f"{label:<20}" + "".join(f"{_number(value(name)):>12}" for name in names)
    yield "(memory: of a process that only opens the index and asks everything, above an empty Python's;"
    yield " growth: the time of a question by its time in a tenth of the articles)"
    for name, reason in outcome.absent.items():
        yield f"{name}: absent, as {reason}"


def _middle(values: Mapping[str, float]) -> float | None:
    return statistics.median(values.values()) if values else None


def _differences(outcome: Outcome) -> Iterator[str]:
    """Classes in which engines count differently, which tells of different work."""
    yield "matches, where engines differ by more than a few percent (percent of the first, geometric mean):"
    for kind in CLASSES:
        by = outcome.totals.get(kind, {})
        asked_of_all = [counts for counts in zip(*by.values(), strict=True) if None not in counts]
        means = [_mean_ratio(asked_of_all, at) for at in range(len(by))]
        if any(abs(mean - 1) > _DIFFERENT for mean in means):
            yield f"  {kind:<18}" + ", ".join(
                f"{name} {100 * mean:.0f}" for name, mean in zip(by, means, strict=True)
            )


def _mean_ratio(counts: Sequence[Sequence[int | None]], at: int) -> float:
    """The geometric mean of an engine's counts by the first one's; one is added to each, against zeros."""
    logs = [math.log(((each[at] or 0) + 1) / ((each[0] or 0) + 1)) for each in counts]
    return math.exp(statistics.fmean(logs)) if logs else 1.0


def _targets(outcome: Outcome) -> Iterator[str]:
    if OURS not in outcome.built:
        return
    yield "what was set"
    for label, value, holds in _held(outcome):
        yield f"  {'met   ' if holds else 'MISSED'}  {label}: {value}"


def _held(outcome: Outcome) -> Iterator[tuple[str, str, bool]]:
    yield from _against_tantivy(outcome)
    for name in ("fts5", "xapian"):
        ratios = outcome.ratios(name)
        if ratios:
            won = sum(ratio < 1 for ratio in ratios.values())
            yield f"faster than {name} in 12 of 15 classes", f"{won} of {len(ratios)}", won >= 12
    stock = outcome.ratios("whoosh")
    if stock:
        won = sum(ratio <= 0.1 for ratio in stock.values())
        yield "ten times as fast as stock Whoosh in 10 classes", str(won), won >= 10
    yield from _indexing(outcome)
    growth = outcome.growth(OURS)
    if growth and outcome.articles <= _SET_FOR:
        kind, most = max(growth.items(), key=lambda pair: pair[1])
        yield "growth at most 6 in every class", f"most {most:.2f} ({kind})", most <= 6
    memory = outcome.memory.get(OURS)
    if memory and outcome.articles <= _SET_FOR:
        told = f"{memory['resident']:.0f} MB, {memory['not of files']:.0f} MB not of files"
        label = "a searching process at most 500 MB above Python's own at 100,000 articles"
        yield label, f"{told} at {outcome.articles}", memory["resident"] <= 500


def _against_tantivy(outcome: Outcome) -> Iterator[tuple[str, str, bool]]:
    middle, slow = outcome.ratios("tantivy"), outcome.ratios("tantivy", "p95")
    if not middle:
        return
    over = [kind for kind, ratio in middle.items() if ratio > 2.5]
    told = f"{max(middle.values()):.2f}" + (f", over it {', '.join(over)}" if over else "")
    yield "at most 2.5 times tantivy's middle time in all classes", f"most {told}", not over
    level = sum(ratio <= 1 for ratio in middle.values())
    yield "at most tantivy's middle time in 6 classes", str(level), level >= 6
    over = [kind for kind, ratio in slow.items() if ratio > 3]
    told = f"{max(slow.values()):.2f}" + (f", over it {', '.join(over)}" if over else "")
    yield "p95 at most 3 times tantivy's in every class", f"most {told}", not over
    if OURS in outcome.edits and "tantivy" in outcome.edits:
        ratio = outcome.edits[OURS]["p50"] / outcome.edits["tantivy"]["p50"]
        yield "an edit saved and found in 1.5 times tantivy's time", f"{ratio:.2f}", ratio <= 1.5


def _indexing(outcome: Outcome) -> Iterator[tuple[str, str, bool]]:
    rate = {name: built["articles per CPU-second"] for name, built in outcome.built.items()}
    for name, wanted in (("whoosh", 10.0), ("fts5", 0.6)):
        if name in rate:
            ratio = rate[OURS] / rate[name]
            yield (
                f"articles per CPU-second at least {wanted:g} times {name}'s",
                f"{ratio:.2f}",
                ratio >= wanted,
            )
