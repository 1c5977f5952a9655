"""Curating thousands of records at once, against the bare SQL that writes the same rows, the journal's too.

    python -m benchmarks bulk
    python benchmarks/bulk.py [--stories 10000] [--keep FOLDER]

The archive is made once; everything that is done to it is undone. The bare SQL writes what stands in the
tables and in the journal afterwards, in the largest batches that there are, and reads no row.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # run as a script, Python looks for modules beside it and not in the project
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from archive.catalogue import Catalogue
from archive.model import OpChanges
from archive.store import tables as t
from archive.store.columns import Json
from benchmarks.large import large_archive, name

STORIES = 10_000
_MANY = "Many"
_OTHER = "Others"


def run() -> None:
    """A small run."""
    main(["--stories", "2000"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; gives the exit status."""
    parser = argparse.ArgumentParser(prog="benchmarks.bulk", description=__doc__)
    parser.add_argument("--stories", type=int, default=STORIES)
    parser.add_argument("--keep", type=Path, help="a folder to keep the archive in, or to find it again")
    wanted = parser.parse_args(arguments)
    with ExitStack() as stack:
        folder = (wanted.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        archive = large_archive(folder, wanted.stories)
        catalogue = stack.enter_context(Catalogue.open(archive, cache=folder / "cache", who="archivist"))
        print(f"{wanted.stories} stories at once")
        print(f"{'':24}{'rows':>9}{'bare s':>9}{'s':>9}{'of bare':>9}{'undo':>9}")
        _measure(catalogue, archive, [name("a", n) for n in range(wanted.stories)])
    return 0


def _measure(catalogue: Catalogue, archive: Path, ids: list[str]) -> None:
    catalogue.tags.add(_MANY, ids)  # which also loads what is loaded once
    catalogue.tags.add(_OTHER, ids[: len(ids) // 2])
    for paper, some in (("The Mail", ids), ("The Gazette", ids[: len(ids) // 2])):
        catalogue.corrections.set(some, {"publication": paper})
    for label, act in (
        ("tag", lambda: catalogue.tags.add("New", ids)),
        ("correct a field", lambda: catalogue.corrections.set(ids, {"note": "Checked."})),
        ("merge a tag", lambda: catalogue.tags.merge(_MANY, _OTHER)),
        ("merge a paper", lambda: catalogue.names.merge("The Mail", "The Gazette")),
    ):
        _compare(catalogue, archive, label, act)
    for _ in range(4):
        catalogue.history.undo()


def _compare(catalogue: Catalogue, archive: Path, label: str, act: Callable[[], OpChanges]) -> None:
    begun = time.perf_counter()
    done = act()
    taken = time.perf_counter() - begun
    rows, writes = _written(archive, done.operation_id)
    begun = time.perf_counter()
    catalogue.history.undo()
    undone = time.perf_counter() - begun
    bare = _bare(archive, writes)
    print(
        f"{label:24}{rows:>9,}{bare:>9.2f}{taken:>9.2f}{taken / bare:>9.2f}{undone / bare:>9.2f}", flush=True
    )


Writes = list[tuple[str, list[tuple[Any, ...]]]]


def _written(archive: Path, operation_id: int) -> tuple[int, Writes]:
    """How many rows an operation changed, and the statements that change them and the journal."""
    with closing(sqlite3.connect(archive / "cutline.db")) as connection:
        changes = connection.execute(
            "SELECT seq, table_name, row_id, before, after, digest FROM change WHERE operation_id = ?",
            (operation_id,),
        ).fetchall()
        records = connection.execute(
            "SELECT r.seq, r.record_id FROM change_record r JOIN change c ON c.seq = r.seq "
            "WHERE c.operation_id = ?",
            (operation_id,),
        ).fetchall()
    grouped: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for _, table, row_id, before, after, _ in changes:
        statement, values = _statement(table, row_id, before, after)
        grouped[statement].append(values)
    journal = [(seq, operation_id, *rest) for seq, *rest in changes]
    into = "INSERT INTO change (seq, operation_id, table_name, row_id, before, after, digest) VALUES "
    grouped[f"{into}(?, ?, ?, ?, ?, ?, ?)"] = journal
    grouped["INSERT INTO change_record (seq, record_id) VALUES (?, ?)"] = records
    return len(changes), list(grouped.items())


def _statement(table: str, row_id: str, before: str | None, after: str | None) -> tuple[str, tuple[Any, ...]]:
    if after is None:
        return f"DELETE FROM {table} WHERE id = ?", (row_id,)
    row = json.loads(after)
    columns = t.DOMAIN_BY_NAME[table].columns
    values = [
        json.dumps(row[c.name]) if isinstance(c.type, Json) and row[c.name] is not None else row[c.name]
        for c in columns
    ]
    names = [f'"{column.name}"' for column in columns]
    if before is None:
        marks = ", ".join("?" for _ in names)
        return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", tuple(values)
    sets = ", ".join(f"{column} = ?" for column in names)
    return f"UPDATE {table} SET {sets} WHERE id = ?", (*values, row_id)


def _bare(archive: Path, writes: Writes) -> float:
    """Seconds that the same rows take; they are taken back afterwards."""
    with closing(sqlite3.connect(archive / "cutline.db", isolation_level=None)) as connection:
        [last] = connection.execute("SELECT max(seq) FROM change").fetchone()
        shifted = [
            (statement, [(row[0] + last, *row[1:]) for row in rows] if "INTO change" in statement else rows)
            for statement, rows in writes
        ]
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        begun = time.perf_counter()
        for statement, rows in shifted:
            connection.executemany(statement, rows)
        taken = time.perf_counter() - begun
        connection.execute("ROLLBACK")
    return taken


if __name__ == "__main__":
    sys.exit(main())
