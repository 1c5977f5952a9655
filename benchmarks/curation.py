"""What an archivist waits for in a large archive: `python benchmarks/curation.py --keep FOLDER`.

The archive is made once, rows straight into the tables, and found again in the folder. Printed are medians of
some rounds; of adding an agency, how long nobody else can write. `--cpu` counts processor time, on a machine
that has other work to do as well.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

if __name__ == "__main__":  # run as a script, Python looks for modules beside it and not in the project
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from archive.captions import Agency
from archive.catalogue import Catalogue
from archive.store.database import Database
from archive.store.tags import load_tags_of
from benchmarks.large import PHOTOS, RARE_AGENCY, WIRE, large_archive, name

STORIES = 300_000
SMALL = 3_000
ROUNDS = 15

Clock = Callable[[], float]


def run() -> None:
    """A small run."""
    main(["--stories", str(SMALL)])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; gives the exit status."""
    parser = argparse.ArgumentParser(prog="benchmarks.curation", description=__doc__)
    parser.add_argument("--stories", type=int, default=STORIES, help="how many (each has four photos)")
    parser.add_argument("--keep", type=Path, help="a folder to keep the archive in, or to find it again")
    parser.add_argument("--cpu", action="store_true", help="count processor time")
    asked = parser.parse_args(arguments)
    clock = time.process_time if asked.cpu else time.perf_counter
    if asked.stories < 100:
        parser.error("too few stories to draw from: at least 100")
    with ExitStack() as stack:
        folder = (asked.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        archive = large_archive(folder, asked.stories)
        catalogue = stack.enter_context(Catalogue.open(archive, cache=folder / "cache", who="archivist"))
        print(f"{asked.stories} stories, {asked.stories * PHOTOS} photos")
        print(f"{'':28}{'median ms':>12}{'most ms':>12}{'statements':>12}")
        _measure(catalogue, asked.stories, clock)
    return 0


def _measure(catalogue: Catalogue, stories: int, clock: Clock) -> None:
    ids = [name("a", n * stories // (ROUNDS + 1)) for n in range(1, ROUNDS + 1)]
    uses = [name("u", PHOTOS * n * stories // (ROUNDS + 1)) for n in range(1, ROUNDS + 1)]
    database = catalogue._database  # what only the catalogue holds is measured by itself
    _timed(clock, "a story", [lambda each=each: catalogue.records.article(each) for each in ids])
    _timed(clock, "a photo's use", [lambda each=each: catalogue.records.placement(each) for each in uses])
    with database.reading() as connection:
        _timed(
            clock, "tags of a record", [lambda each=each: load_tags_of(connection, [each]) for each in ids]
        )
    _timed(clock, "suggestions", [lambda each=each: catalogue.links.suggestions(each) for each in ids])
    _timed(
        clock, "history of a record", [lambda each=each: catalogue.history.entries(each) for each in ids[:5]]
    )
    _timed(clock, "the first 100 questions", [lambda: catalogue.review.questions(100)] * 3)
    _timed(clock, "how much is open, anew", [lambda: _open(catalogue)] * 3)
    _counts(catalogue, clock)
    pages = [lambda: catalogue.names.credit_page(WIRE)] * 3
    _timed(clock, f"credit page, {stories * PHOTOS // 60} photos", pages)
    _timed(clock, "its first photos", [lambda: catalogue.names.credited(WIRE)] * 3)
    _timed(clock, "what undo would take back", [catalogue.history.undo_step] * 3)
    _agency(catalogue, database, clock)


def _open(catalogue: Catalogue) -> None:
    catalogue.review._open.forget()  # as after a change that may alter it
    catalogue.review.open()


def _counts(catalogue: Catalogue, clock: Clock) -> None:
    """How much waits in Curate: at first, and after a change; the archive stays as it was."""
    _timed(clock, "cases of rights, at first", [catalogue.rights.count])
    _timed(clock, "threads, at first", [catalogue.links.count_threads])
    for number in range(3):
        catalogue.rights.set([name("p", number)], "expires", until="2020")
        _timed(clock, "cases, after an order", [catalogue.rights.count])
        catalogue.links.add(name("a", 2 * number), name("a", 2 * number + 1), "see also", force=True)
        _timed(clock, "threads, after a link", [catalogue.links.count_threads])
        catalogue.history.undo()
        catalogue.history.undo()


def _timed(clock: Clock, label: str, calls: Sequence[Callable[[], object]]) -> None:
    taken, statements = [], []
    for call in calls:
        with _counted() as count:
            begun = clock()
            call()
            taken.append((clock() - begun) * 1000)
        statements.append(count[0])
    _row(label, taken, f"{median(statements):.0f}")


def _agency(catalogue: Catalogue, database: Database, clock: Clock) -> None:
    """Add an agency that a few lines name, and take it back; the archive stays as it was."""
    whole, held = [], []
    for _ in range(3):
        with _held(database, clock) as each:
            begun = clock()
            catalogue.names.set_agency(Agency(RARE_AGENCY, "stock", "NO"))
            whole.append((clock() - begun) * 1000)
        held.append(max(each))
        catalogue.history.undo()
    _row("an agency is added", whole)
    _row("… others cannot write", held)


def _row(label: str, taken: Sequence[float], statements: str = "") -> None:
    print(f"{label:28}{median(taken):>12.1f}{max(taken):>12.1f}{statements:>12}", flush=True)


@contextmanager
def _counted() -> Iterator[list[int]]:
    """How many statements are run within."""
    count = [0]

    def counting(*_: object) -> None:
        count[0] += 1

    event.listen(Engine, "before_cursor_execute", counting)
    try:
        yield count
    finally:
        event.remove(Engine, "before_cursor_execute", counting)


@contextmanager
def _held(database: Database, clock: Clock) -> Iterator[list[float]]:
    """How long, in ms, each transaction within keeps the writer's place."""
    each: list[float] = []
    writing = database.writing

    @contextmanager
    def measured() -> Iterator[Connection]:
        begun = None
        try:
            with writing() as connection:
                begun = clock()
                yield connection
        finally:
            if begun is not None:
                each.append((clock() - begun) * 1000)

    database.writing = measured  # type: ignore[method-assign]
    try:
        yield each
    finally:
        del database.writing  # type: ignore[method-assign]


if __name__ == "__main__":
    sys.exit(main())
