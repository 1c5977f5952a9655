"""Search against stock Whoosh, FTS5, tantivy and Xapian: `python benchmarks/search.py --articles 20000`.

Every engine indexes the same articles and answers the same questions, fifteen classes of them, side by side
in one process. What is not installed is reported as absent (`pip install -e '.[bench]'` brings tantivy;
Xapian is found where the machine has it). Stock Whoosh takes long to index: `--engines` chooses, `--keep`
keeps the indexes for the next run.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

if __name__ == "__main__":  # run as a script, Python looks for modules beside it and not in the project
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from benchmarks.searching import children, material, report, timing
from benchmarks.searching.engines import MODULES, Absent, Engine, engine
from benchmarks.searching.shelf import Shelf

SMALL = 2_000
_SLOW = ("whoosh",)
"""Engines whose growth nobody asks for."""


def run() -> None:
    """A small run of all engines that are there."""
    main(["--articles", str(SMALL)])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; gives the exit status, 2 where the real stories are absent."""
    asked = _asked(arguments)
    if not material.is_here():
        print(material.ABSENT, file=sys.stderr)
        return 2
    with ExitStack() as stack:
        folder = asked.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        shelf = Shelf(folder.resolve(), asked.seed, asked.rebuild)
        outcome = _measure(shelf, asked)
    print("\n".join(report.lines(outcome)))
    if asked.json:
        asked.json.write_text(json.dumps(outcome.to_json(), indent=1), encoding="utf-8")
    return 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.search", description=__doc__)
    parser.add_argument("--articles", type=int, default=SMALL, help="how many (each has three photos)")
    parser.add_argument("--json", type=Path, help="write the figures to a file")
    parser.add_argument("--engines", type=_names, default=list(MODULES), help="of " + ",".join(MODULES))
    parser.add_argument("--rounds", type=int, default=3, help="how often every question is timed")
    parser.add_argument("--edits", type=int, default=20, help="how many edits are timed; 0 for none")
    parser.add_argument(
        "--patience",
        type=float,
        default=30.0,
        help="seconds an engine gets for a class of questions in a round",
    )
    parser.add_argument(
        "--cpu",
        action="store_true",
        help="count processor time, on a machine that has other work to do as well",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder to keep indexes in, or to find them again")
    parser.add_argument("--rebuild", type=_names, default=[], help="engines whose kept index is not good")
    asked = parser.parse_args(arguments)
    if asked.articles < 100:
        parser.error("too few articles to draw questions from: at least 100")
    return asked


def _names(text: str) -> list[str]:
    names = text.split(",")
    unknown = [name for name in names if name not in MODULES]
    if unknown:
        raise argparse.ArgumentTypeError(
            f"there is no engine {', '.join(unknown)}; there are {', '.join(MODULES)}"
        )
    return names


def _measure(shelf: Shelf, asked: argparse.Namespace) -> report.Outcome:
    count, tenth = asked.articles, asked.articles // 10
    built, absent = {}, {}
    for name in asked.engines:
        try:
            built[name] = shelf.index(name, count)
            if name not in _SLOW:
                shelf.index(name, tenth)
        except Absent as error:
            absent[name] = str(error)
    asks, kept = shelf.questions(count)
    places = {name: (name, count) for name in built}
    small = {f"{name} tenth": (name, tenth) for name in built if name not in _SLOW}
    print("asking ...", file=sys.stderr, flush=True)
    timed = timing.Timed(asked.patience, time.process_time if asked.cpu else time.perf_counter)
    with _opened(shelf, {**places, **small}) as engines:
        timing.ask_all(engines, asks, asked.rounds, timed, asked.seed)
    spread = timed.spread()
    return report.Outcome(
        articles=count,
        queries={kind: {name: by[name] for name in places if name in by} for kind, by in spread.items()},
        tenth={
            kind: {name: by[f"{name} tenth"] for name in places if f"{name} tenth" in by}
            for kind, by in spread.items()
        },
        totals={kind: {name: by[name] for name in places if name in by} for kind, by in timed.totals.items()},
        built=built,
        edits=_edits(shelf, places, asked) if asked.edits else {},
        memory={name: children.memory(name, shelf.place(name, count), kept) for name in places},
        absent=absent,
    )


def _edits(
    shelf: Shelf, places: dict[str, tuple[str, int]], asked: argparse.Namespace
) -> dict[str, dict[str, float]]:
    print("editing ...", file=sys.stderr, flush=True)
    with ExitStack() as stack:
        for place in places.values():
            stack.enter_context(timing.kept_as_it_is(shelf.place(*place)))
        with _opened(shelf, places) as engines:
            ms = timing.edit_all(engines, asked.articles, asked.edits, asked.seed)
    return {name: timing.quantiles(each) for name, each in ms.items()}


@contextmanager
def _opened(shelf: Shelf, places: dict[str, tuple[str, int]]) -> Iterator[dict[str, Engine]]:
    engines = {label: engine(name, shelf.place(name, count)) for label, (name, count) in places.items()}
    for each in engines.values():
        each.open()
    try:
        yield engines
    finally:
        for each in engines.values():
            each.close()


if __name__ == "__main__":
    sys.exit(main())
