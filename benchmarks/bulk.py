"""Curating thousands of records at once, against the bare SQL that writes the same rows, the journal's too.

    python -m benchmarks bulk
    python benchmarks/bulk.py [--stories 10000] [--keep FOLDER] [--rounds 3] [--cpu]

The archive is made once; everything that is done to it is undone. The bare SQL writes what an operation left
in the tables and in the journal, and commits it, in the largest batches that there are; it reads no row,
makes no id and encodes no image. Of an update it sets those columns alone that changed. An undo is held
against the bare SQL of what the undo wrote. Both sides are done in turn; of each the quickest round counts.
"""

from __future__ import annotations

import argparse
import gc
import json
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # run as a script, Python looks for modules beside it and not in the project
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from archive.catalogue import Catalogue
from archive.model import OpChanges
from archive.places import DATABASE
from archive.store import tables as t
from archive.store.columns import Json
from benchmarks.large import large_archive, name

STORIES = 10_000
ROUNDS = 3
_MANY = "Many"
_OTHER = "Others"
_AGENCY = "Sundfoto Agency"
_OTHER_AGENCY = "Fjordfoto Agency"
_SIGNERS = 500
"""Photographers of one agency: its lines are that many, however many pictures it sent."""

Act = Callable[[], OpChanges]
Clock = Callable[[], float]


def run() -> None:
    """A small run."""
    main(["--stories", "2000"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; gives the exit status."""
    parser = argparse.ArgumentParser(prog="benchmarks.bulk", description=__doc__)
    parser.add_argument("--stories", type=int, default=STORIES)
    parser.add_argument("--keep", type=Path, help="a folder to keep the archive in, or to find it again")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each is done (the best counts)")
    parser.add_argument("--cpu", action="store_true", help="count processor time")
    parser.add_argument("--only", help="one operation, by the beginning of its name")
    wanted = parser.parse_args(arguments)
    clock = time.process_time if wanted.cpu else time.perf_counter
    with ExitStack() as stack:
        folder = (wanted.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        archive = large_archive(folder, wanted.stories)
        catalogue = stack.enter_context(Catalogue.open(archive, cache=folder / "cache", who="archivist"))
        print(f"{wanted.stories} stories at once, {'processor time' if wanted.cpu else 'time'}")
        print(
            f"{'':24}{'rows':>9}{'bare s':>9}{'s':>9}{'of bare':>9}{'bare s':>9}{'undo s':>9}{'of bare':>9}"
        )
        made = _prepare(catalogue, wanted.stories)
        try:
            for label, act in operations(catalogue, wanted.stories).items():
                if label.startswith(wanted.only or ""):
                    _compare(catalogue, archive / DATABASE, label, act, wanted.rounds, clock)
        finally:
            for operation_id in reversed(made):
                catalogue.history.undo(operation_id)
    return 0


def operations(catalogue: Catalogue, stories: int) -> dict[str, Act]:
    """What is measured, by what it is called."""
    ids = [name("a", n) for n in range(stories)]
    return {
        "tag": lambda: catalogue.tags.add("New", ids),
        "correct a field": lambda: catalogue.corrections.set(ids, {"note": "Checked."}),
        "merge a tag": lambda: catalogue.tags.merge(_MANY, _OTHER),
        "merge a paper": lambda: catalogue.names.merge("The Mail", "The Gazette"),
        "merge an agency": lambda: catalogue.names.merge(_AGENCY, _OTHER_AGENCY),
    }


def _prepare(catalogue: Catalogue, stories: int) -> list[int]:
    """Give the records what is to be merged, and so load what is loaded once; gives the operations."""
    ids = [name("a", n) for n in range(stories)]
    half = ids[: stories // 2]
    lines = {name("u", n): {"credit": f"Person {n % _SIGNERS}/{_AGENCY}"} for n in range(stories)}
    other = {name("u", stories): {"credit": f"Person 1/{_OTHER_AGENCY}"}}
    acts: tuple[Act, ...] = (
        lambda: catalogue.tags.add(_MANY, ids),
        lambda: catalogue.tags.add(_OTHER, half),
        lambda: catalogue.corrections.set(ids[:1], {"publication": "The Gazette"}),
        lambda: catalogue.corrections.set(ids[1:], {"publication": "The Mail"}),
        lambda: catalogue.corrections.set_each({**lines, **other}),
    )
    return [act().operation_id for act in acts]


@dataclass
class _Best:
    """The quickest round of one side, in seconds: what is done, and its undo."""

    done: float = float("inf")
    undone: float = float("inf")

    def note(self, done: float, undone: float) -> None:
        self.done, self.undone = min(self.done, done), min(self.undone, undone)


def _compare(catalogue: Catalogue, file: Path, label: str, act: Act, rounds: int, clock: Clock) -> None:
    ours, bare, rows = _Best(), _Best(), 0
    for _ in range(rounds):
        _settle(file)
        done, taken = _timed(clock, act)
        _settle(file)
        undone, taken_back = _timed(clock, catalogue.history.undo)
        ours.note(taken, taken_back)
        first, second = _written(file, done.operation_id), _written(file, undone.operation_id)
        rows = first.rows
        bare.note(*_bare(file, [first, second], clock))
    print(
        f"{label:24}{rows:>9,}{bare.done:>9.3f}{ours.done:>9.3f}{ours.done / bare.done:>9.2f}"
        f"{bare.undone:>9.3f}{ours.undone:>9.3f}{ours.undone / bare.undone:>9.2f}",
        flush=True,
    )


def _timed(clock: Clock, act: Act) -> tuple[OpChanges, float]:
    begun = clock()
    changes = act()
    return changes, clock() - begun


def _settle(file: Path) -> None:
    """Let neither side find a log to write back or garbage to collect that the other one left."""
    gc.collect()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


# --- The bare side ----------------------------------------------------------------------------------


@dataclass
class _Writes:
    """How many rows an operation changed, and the statements that change them, with their values, and of
    the journal.
    """

    rows: int
    tables: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: defaultdict(list))
    changes: list[tuple[Any, ...]] = field(default_factory=list)
    records: list[tuple[Any, ...]] = field(default_factory=list)


def _written(file: Path, operation_id: int) -> _Writes:
    with closing(sqlite3.connect(file)) as connection:
        changes = connection.execute(
            "SELECT seq, operation_id, table_name, row_id, before, after, digest FROM change "
            "WHERE operation_id = ? ORDER BY seq",
            (operation_id,),
        ).fetchall()
        records = connection.execute(
            "SELECT r.seq, r.record_id FROM change_record r JOIN change c ON c.seq = r.seq "
            "WHERE c.operation_id = ? ORDER BY r.seq",
            (operation_id,),
        ).fetchall()
    writes = _Writes(len(changes), changes=changes, records=records)
    for _, _, table, row_id, before, after, _ in changes:
        statement, values = _statement(table, row_id, before, after)
        writes.tables[statement].append(values)
    return writes


def _statement(table: str, row_id: str, before: str | None, after: str | None) -> tuple[str, tuple[Any, ...]]:
    if after is None:
        return f"DELETE FROM {table} WHERE id = ?", (row_id,)
    row, old = json.loads(after), json.loads(before or "{}")
    columns = [c for c in t.DOMAIN_BY_NAME[table].columns if before is None or row[c.name] != old[c.name]]
    names = [f'"{column.name}"' for column in columns]
    values = [
        json.dumps(row[c.name]) if isinstance(c.type, Json) and row[c.name] is not None else row[c.name]
        for c in columns
    ]
    if before is None:
        marks = ", ".join("?" for _ in names)
        return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", tuple(values)
    sets = ", ".join(f"{column} = ?" for column in names)
    return f"UPDATE {table} SET {sets} WHERE id = ?", (*values, row_id)


def _bare(file: Path, both: Sequence[_Writes], clock: Clock) -> list[float]:
    """Seconds that each of these takes, one after the other; the journal forgets them afterwards."""
    taken: list[float] = []
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for pragma in ("foreign_keys = ON", "synchronous = FULL", "cell_size_check = ON"):  # as the program
            connection.execute(f"PRAGMA {pragma}")
        [before] = connection.execute("SELECT max(seq) FROM change").fetchone()
        last = before
        for writes in both:
            changes = [(seq + last, *rest) for seq, *rest in writes.changes]
            records = [(seq + last, record) for seq, record in writes.records]
            _settle(file)
            begun = clock()
            connection.execute("BEGIN IMMEDIATE")
            for statement, rows in writes.tables.items():
                connection.executemany(statement, rows)
            connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", changes)
            connection.executemany("INSERT INTO change_record VALUES (?, ?)", records)
            connection.execute("COMMIT")
            taken.append(clock() - begun)
            last = changes[-1][0]
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM change_record WHERE seq > ?", (before,))
        connection.execute("DELETE FROM change WHERE seq > ?", (before,))
        connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'change'", (before,))
        connection.execute("COMMIT")
    return taken


if __name__ == "__main__":
    sys.exit(main())
