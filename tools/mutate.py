"""Break the journal, undo and tags in small ways, one at a time, and tell which breaks no test notices.

    python tools/mutate.py [--sample 100] [--seed 1] [--only undo]

Needs `pip install -e '.[dev,mutants]'`. Works on copies of the commit that is checked out; each mutant of
the random sample runs the tests that reach its file. Prints every survivor with its change, and the share
that was killed.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkResult

ROOT = Path(__file__).resolve().parent.parent
UNDO = "test_undo test_undo_in_sets test_two_people test_migration test_curation test_seen test_steps"
REACHED_BY = {
    "archive/store/journal.py": f"{UNDO} test_import_defects test_names test_indexing test_history",
    "archive/store/operation.py": f"{UNDO} test_import_defects test_names test_long_undo test_collections",
    "archive/store/undo.py": f"{UNDO} test_long_undo test_history",
    "archive/store/replay.py": f"{UNDO} test_long_undo",
    "archive/store/steps.py": f"{UNDO} test_long_undo",
    "archive/curation/tags.py": "test_curation test_seen test_undo_in_sets test_tag_tree test_steps",
    "archive/curation/correcting.py": "test_corrections test_curation test_seen",
    "archive/curation/corrections.py": "test_corrections test_curation test_seen",
    "archive/curation/templates.py": "test_corrections",
    "archive/curation/fields.py": "test_corrections",
    "archive/curation/collections.py": "test_collections test_curation",
    "archive/curation/selection.py": "test_corrections test_tag_tree",
    "archive/curation/trash.py": "test_trash",
    "archive/curation/rights.py": "test_rights",
}
"""Files of `tests/catalogue/` that reach what stands in a file."""
SECONDS = 180.0
COSMIC_RAY = str(Path(sys.executable).with_name("cosmic-ray"))
CONFIG = """
[cosmic-ray]
module-path = "{module}"
timeout = {seconds}
excluded-modules = []
test-command = "{python} -m pytest -x -q -p no:cacheprovider {tests}"

[cosmic-ray.distributor]
name = "local"
"""


@dataclass(frozen=True, slots=True)
class Mutant:
    """What became of one mutant."""

    module: str
    killed: bool
    diff: str


def main() -> int:
    parser = argparse.ArgumentParser(description="Break the code in small ways and see which tests notice.")
    parser.add_argument("--sample", type=int, default=100, help="mutants in all, drawn at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="files whose path holds this")
    parser.add_argument("--processes", type=int, default=2)
    wanted = parser.parse_args()
    modules = [module for module in REACHED_BY if wanted.only in module]
    with tempfile.TemporaryDirectory() as folder:
        copies = [_copy(Path(folder, str(n))) for n in range(wanted.processes)]
        drawn = _draw(copies[0], modules, wanted.sample, random.Random(wanted.seed))
        for copy in copies[1:]:
            for session in copies[0].glob("*.sqlite"):
                shutil.copy(session, copy)
        with ThreadPoolExecutor(wanted.processes) as pool:
            parts = (drawn[n :: wanted.processes] for n in range(wanted.processes))
            found = [mutant for part in pool.map(_run, copies, parts) for mutant in part]
    return _tell(found)


def _copy(folder: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    return folder


def _session(copy: Path, module: str) -> Path:
    return copy / f"{Path(module).stem}.sqlite"


def _draw(copy: Path, modules: list[str], count: int, chance: random.Random) -> list[tuple[str, str]]:
    """Mutants drawn at random, as module and number within it."""
    jobs: list[tuple[str, str]] = []
    for module in modules:
        tests = " ".join(f"tests/catalogue/{name}.py" for name in REACHED_BY[module].split())
        config = copy / f"{Path(module).stem}.toml"
        text = CONFIG.format(module=module, seconds=SECONDS, python=sys.executable, tests=tests)
        config.write_text(text, encoding="utf-8")
        session = _session(copy, module)
        subprocess.run(
            [COSMIC_RAY, "baseline", config.name], cwd=copy, check=True
        )  # or every mutant were "killed"
        subprocess.run([COSMIC_RAY, "init", config.name, session.name], cwd=copy, check=True)
        with use_db(str(session), WorkDB.Mode.open) as work:
            lines = (copy / module).read_text(encoding="utf-8").splitlines()
            jobs += [(module, item.job_id) for item in work.work_items if _counts(item, lines)]
    return chance.sample(jobs, min(count, len(jobs)))


def _counts(item: object, lines: list[str]) -> bool:
    """Whether a mutant can change anything: types are never evaluated."""
    [mutation] = item.mutations  # type: ignore[attr-defined]
    line = lines[mutation.start_pos[0] - 1]
    return not ("BinaryOperator_BitOr" in mutation.operator_name and ("| None" in line or "->" in line))


def _run(copy: Path, jobs: list[tuple[str, str]]) -> list[Mutant]:
    found: list[Mutant] = []
    for module in dict.fromkeys(module for module, _ in jobs):
        mine = {job for each, job in jobs if each == module}
        session = _session(copy, module)
        with use_db(str(session), WorkDB.Mode.open) as work:
            for item in list(work.work_items):
                if item.job_id not in mine:
                    work.set_result(item.job_id, WorkResult(WorkerOutcome.SKIPPED))
        config = f"{Path(module).stem}.toml"
        subprocess.run([COSMIC_RAY, "exec", config, session.name], cwd=copy, check=True)
        found += _results(session, module, mine)
    return found


def _results(session: Path, module: str, jobs: set[str]) -> Iterator[Mutant]:
    with use_db(str(session), WorkDB.Mode.open) as work:
        for job_id, result in work.results:
            if job_id in jobs:
                killed = result.test_outcome in (TestOutcome.KILLED, TestOutcome.INCOMPETENT)
                yield Mutant(module, killed, result.diff or "")


def _tell(found: list[Mutant]) -> int:
    for mutant in found:
        if not mutant.killed:
            print(f"survived in {mutant.module}:\n{mutant.diff}\n")
    killed = sum(mutant.killed for mutant in found)
    print(f"{killed} of {len(found)} mutants killed: {100 * killed / max(1, len(found)):.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
