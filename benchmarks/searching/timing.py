"""Questions and edits timed side by side: every engine is asked the same one before the next comes."""

from __future__ import annotations

import gc
import random
import shutil
import statistics
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from archive.model import Block
from benchmarks.searching import corpus
from benchmarks.searching.asks import Ask
from benchmarks.searching.engines.base import Engine, documents_of


@dataclass
class Timed:
    """Milliseconds by class of question and engine; totals by class and engine, None where not asked."""

    patience: float
    clock: Callable[[], float] = time.perf_counter
    ms: dict[str, dict[str, list[float]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    totals: dict[str, dict[str, list[int | None]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    spent: Counter[tuple[str, str]] = field(default_factory=Counter)

    def ask(self, engine: Engine, name: str, ask: Ask, prepared: Any) -> tuple[float, int] | None:
        """Milliseconds and total of a question; None if it is none for this engine, or its time is up."""
        if prepared is None or self.spent[ask.kind, name] > self.patience * 1000:
            return None
        begun = self.clock()
        found = engine.search(prepared)
        passed = (self.clock() - begun) * 1000
        self.spent[ask.kind, name] += passed
        return passed, found.total

    def spread(self) -> dict[str, dict[str, dict[str, float]]]:
        """p50 and p95 in milliseconds."""
        return {kind: {name: quantiles(ms) for name, ms in by.items()} for kind, by in self.ms.items()}


def quantiles(ms: Sequence[float]) -> dict[str, float]:
    """The middle, and what nineteen of twenty stay below."""
    ordered = sorted(ms)
    return {
        "p50": round(statistics.median(ordered), 4),
        "p95": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 4),
    }


def ask_all(
    engines: Mapping[str, Engine], asks: Sequence[Ask], rounds: int, timed: Timed, seed: int = 1
) -> None:
    """Ask everything once to warm up, then in several rounds, each in an order of its own; `timed` notes it.

    An engine gets `timed.patience` seconds for a class of questions in a round; it is not asked what is left.
    """
    prepared = [(ask, {name: engine.prepare(ask) for name, engine in engines.items()}) for ask in asks]
    for ask, ready in prepared:
        for name, engine in engines.items():
            answer = timed.ask(engine, name, ask, ready[name])
            timed.totals[ask.kind][name].append(answer[1] if answer else None)
    chance = random.Random(seed)
    names = list(engines)
    with _frozen():
        for _ in range(rounds):
            timed.spent.clear()
            chance.shuffle(prepared)
            for ask, ready in prepared:
                chance.shuffle(names)
                for name in names:
                    answer = timed.ask(engines[name], name, ask, ready[name])
                    if answer:
                        timed.ms[ask.kind][name].append(answer[0])


@contextmanager
def _frozen() -> Iterator[None]:
    """What lives before the measurement is no work for anybody's garbage collection."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def edit_all(engines: Mapping[str, Engine], count: int, times: int, seed: int) -> dict[str, list[float]]:
    """Milliseconds from saving an article with a new word in it until a search for the word has found it."""
    ms: dict[str, list[float]] = defaultdict(list)
    chance = random.Random(f"edits {seed}")
    names = list(engines)
    for turn in range(times):
        (article,) = corpus.articles(1, seed, chance.randrange(count))
        word = "neu" + "".join(chance.choices("bdfgklmnprst", k=12))
        article = replace(article, body=(Block("paragraph", f"It was called {word}."), *article.body))
        documents = documents_of(article)
        ask = Ask("edit", words=(word,))
        chance.shuffle(names)
        for name in names:
            prepared = engines[name].prepare(ask)
            begun = time.perf_counter()
            engines[name].save(article, documents)
            found = engines[name].search(prepared)
            passed = (time.perf_counter() - begun) * 1000
            assert [hit[0] for hit in found.hits] == [article.id], f"{name} did not find edit {turn}"
            ms[name].append(passed)
    return ms


@contextmanager
def kept_as_it_is(folder: Path) -> Iterator[None]:
    """Put a folder back as it was, at the same place."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as beside:
        copy = Path(beside) / "copy"
        shutil.copytree(folder, copy, symlinks=True)
        try:
            yield
        finally:
            shutil.rmtree(folder)
            copy.rename(folder)
