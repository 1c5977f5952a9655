"""How long a check of a large archive takes, and what becomes of damages at random.

    python benchmarks/keeping.py --stories 100000 --keep FOLDER
    python benchmarks/keeping.py --damages 200

The archive of `benchmarks.large` gets the journal that an import of all its rows would have written, sealed
in blocks; its kept files, of which there are none, and its index are left aside. At 100,000 stories a whole
check is to take 60 s at most, a quick one 10 s. A damage is one of `tests.keeping.damages`: all are to be
found, 95 of 100 mended, none made worse.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # run as a script, Python looks for modules beside it and not in the project
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from sqlalchemy import Table

from archive.catalogue import Catalogue
from archive.places import DATABASE
from archive.store import tables as t
from archive.store.changes import digest_of, owners_of
from archive.store.columns import from_json
from archive.store.images import Image, image_of
from archive.store.seals import seal_anew
from archive.store.soundness import json_columns
from benchmarks.large import large_archive
from tests.keeping.damages import Sound, content_of, make_sound, suffer

STORIES = 100_000
_AT_ONCE = 20_000
_DONE = "journaled.json"


def run() -> None:
    """A small run."""
    main(["--stories", "2000", "--damages", "10"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; gives the exit status."""
    parser = argparse.ArgumentParser(prog="benchmarks.keeping", description=__doc__)
    parser.add_argument("--stories", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="a folder to keep the archive in, or to find it again")
    parser.add_argument("--damages", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0, help="the number of the first damage")
    wanted = parser.parse_args(arguments)
    with ExitStack() as stack:
        folder = (wanted.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        if wanted.stories or not wanted.damages:
            _time_checks(folder, wanted.stories or STORIES)
        if wanted.damages:
            return _damage(folder / "damages", wanted.seed, wanted.damages)
    return 0


# --- Speed ------------------------------------------------------------------------------------------


def _time_checks(folder: Path, stories: int) -> None:
    archive = large_archive(folder, stories)
    if not (archive / _DONE).exists():
        rows = _journal(archive / DATABASE)
        (archive / _DONE).write_text(json.dumps({"rows": rows}))
    rows = json.loads((archive / _DONE).read_text())["rows"]
    print(f"{stories:,} stories, {rows:,} rows")
    print(f"{'':8}{'s':>9}{'cpu s':>9}{'us a row':>10}")
    with Catalogue.open(archive, cache=folder / "cache-of-checks", who="archivist") as catalogue:
        for name, quick in (("whole", False), ("quick", True)):
            begun, worked = time.perf_counter(), time.process_time()
            problems = catalogue.keeping.verify(quick=quick, files=False)
            taken, cpu = time.perf_counter() - begun, time.process_time() - worked
            print(f"{name:8}{taken:>9.1f}{cpu:>9.1f}{taken / rows * 1e6:>10.2f}", flush=True)
            assert problems == [], problems[:3]


def _journal(file: Path) -> int:
    """Write the journal of one import of all that stands in the tables; gives the number of changes."""
    with closing(sqlite3.connect(file)) as connection:
        for pragma in ("synchronous = OFF", "foreign_keys = OFF", "cache_size = -400000"):
            connection.execute(f"PRAGMA {pragma}")
        for table in ("change_record", "change", "operation", "seal", "put_over"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute(
            "INSERT INTO operation (id, token, code, details, who, at, kind, pending) "
            "VALUES (1, 'aa', 'import', '{}', 'archivist', '2026-01-01T00:00:00.000000+00:00', 'do', 0)"
        )
        seq = 0
        for table in t.DOMAIN_TABLES:
            for images in _images(connection, table):
                changes, records = [], []
                for image in images:
                    seq += 1
                    row_id = image.row["id"]
                    changes.append(
                        (seq, 1, table.name, row_id, None, image.text, digest_of(None, image.text))
                    )
                    owners = owners_of(table.info["owners"], (None, image)) or {row_id}
                    records += [(seq, owner) for owner in sorted(owners)]
                connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", changes)
                connection.executemany("INSERT INTO change_record VALUES (?, ?)", records)
        seal_anew(connection)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return seq


def _images(connection: sqlite3.Connection, table: Table) -> Iterator[list[Image]]:
    names = [column.name for column in table.columns]
    columns = ", ".join(f'"{name}"' for name in names)
    cursor = connection.execute(f'SELECT {columns} FROM "{table.name}"')
    while rows := cursor.fetchmany(_AT_ONCE):
        yield [_image(table, dict(zip(names, row, strict=True))) for row in rows]


def _image(table: Table, row: dict[str, Any]) -> Image:
    for name in json_columns(table):
        row[name] = from_json(row[name])
    image = image_of(table, row)
    assert image is not None
    return image


# --- Damages ----------------------------------------------------------------------------------------


def _damage(root: Path, first: int, count: int) -> int:
    sound = Sound(root) if (root / "backup").exists() else make_sound(root)
    wanted = content_of(sound)
    kinds: dict[str, Counter[str]] = {}
    for seed in range(first, first + count):
        outcome = suffer(sound, seed, wanted)
        marks = ["all"] + [
            mark for mark in ("harmless", "found", "repaired", "worse") if getattr(outcome, mark)
        ]
        for kind in (outcome.damage, "all"):
            kinds.setdefault(kind, Counter()).update(marks)
        if outcome.worse or not (outcome.found and outcome.repaired):
            print(f"{seed}: {outcome.what}\n{outcome.said}\n", flush=True)
    print(f"{'damage':12}{'all':>7}{'harmless':>10}{'found':>7}{'repaired':>10}{'worse':>7}")
    for kind, found in sorted(kinds.items(), key=lambda each: (each[0] == "all", each[0])):
        figures = "".join(
            f"{found[mark]:>{width}}"
            for mark, width in (("all", 7), ("harmless", 10), ("found", 7), ("repaired", 10), ("worse", 7))
        )
        print(f"{kind:12}{figures}")
    total = kinds["all"]
    is_good = total["found"] == count and total["repaired"] >= 0.95 * count and not total["worse"]
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
