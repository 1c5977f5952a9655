"""Break the code in small ways, one at a time, and tell which breaks no test notices.

    python -m tools.mutate --only store/undo [--only curation/tags] [--sample 100] [--seed 1]

Needs `pip install -e '.[dev,mutants]'`. Works on copies of the commit that is checked out. The tests run once
to learn which of them reach which line; each mutant of the random sample then runs those that reach its line,
those that noticed others of its module first, then the quickest, up to the first that fails. Prints every
survivor with its change, at once to the standard error, and the share that was killed.
"""

from __future__ import annotations

import argparse
import difflib
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from typing import Any

from tools.mutants import Mutant, drawn, mutated

ROOT = Path(__file__).resolve().parent.parent
TESTS = ("tests/catalogue", "tests/exchange", "tests/cli")
LEFT_OUT = frozenset(
    (
        "test_commands",
        "test_current_folder",
        "test_day",
        "test_hostile_folders",
        "test_importing",
        "test_machine",
        "test_starting",
        "test_terminal",
        "test_what_is_imported_or_corrected_later_is_read_by_it",
        "test_workers",
    )
)
"""Files and tests that start processes or work through hours at the desk: too slow for every mutant."""
SPARE = 60.0
"""Seconds a mutant gets beyond eight times what its tests take; then it has been noticed, by hanging."""
OF_ALL = ("tests.catalogue.test_values.test_every_value_of_the_rooms_is_frozen_and_holds_its_fields_alone",)
"""Tests of what modules define, which reach no line of them: they are tried with what runs at import."""
AT_ONCE = 12
"""Tests that are tried by themselves before all others: most mutants are noticed by one of a few."""
HEAVY = ("pytest", "sqlalchemy.orm", "hypothesis", "numpy", "alembic.command", "lxml.html", "PIL.Image")
"""What is loaded once, and not once for every mutant."""
COVERAGE = "[run]\ndynamic_context = test_function\nsource = archive\ndata_file = {data}\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mutant; `tests` reached it, `change` is its diff."""

    mutant: Mutant
    killed: bool
    tests: int
    change: str


@dataclass(frozen=True, slots=True)
class Reach:
    """Which tests reach a line, and the seconds that each takes; `learnt` is what git calls all that was run,
    the files of tests by their names and the rest by folders.
    """

    by_line: dict[str, dict[int, list[str]]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    learnt: dict[str, str] = field(default_factory=dict)

    def tests(self, mutant: Mutant) -> list[str]:
        """The tests for a mutant, the quickest first.

        A line that runs while its module is imported, by whichever test comes first, belongs to none: all
        that reach the module count, of the head of a function all that reach its body.
        """
        lines = self.by_line.get(mutant.module, {})
        every = {test for tests in lines.values() for test in tests}
        own = mutant.lines if mutant.at_import else (mutant.line,)
        quick = _quick(test for line in own for test in lines.get(line, ())) or _quick(every)
        quick |= {test for test in OF_ALL if mutant.at_import}
        return sorted(quick, key=lambda test: (test not in OF_ALL, self.seconds.get(test, 1.0)))


def _quick(tests: Iterable[str]) -> set[str]:
    return {test for test in tests if LEFT_OUT.isdisjoint(test.split("."))}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sample", type=int, default=100, help="mutants in all, drawn at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", default=[], help="modules whose path holds this")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--reach", type=Path, help="a file that keeps which tests reach which line")
    wanted = parser.parse_args()
    modules = [
        str(path.relative_to(ROOT))
        for path in sorted(ROOT.glob("archive/**/*.py"))
        if any(part in str(path) for part in wanted.only or ["archive/curation/"])
    ]
    with tempfile.TemporaryDirectory() as folder:
        copies = [_copy(Path(folder, str(n))) for n in range(wanted.processes)]
        reach = _reach(copies, wanted.reach)
        outcomes = _try_all(copies, drawn(ROOT, modules, wanted.sample, wanted.seed), reach)
    return _print(outcomes)


def _try_all(copies: Sequence[Path], mutants: Sequence[Mutant], reach: Reach) -> list[Outcome]:
    """Try mutants in as many processes as there are copies."""
    spawn = multiprocessing.get_context("spawn")
    with spawn.Manager() as manager, ProcessPoolExecutor(len(copies), mp_context=spawn) as pool:
        waiting = manager.Queue()
        for mutant in mutants:
            waiting.put(mutant)
        jobs = [pool.submit(_run, copy, waiting, reach) for copy in copies]
        return [outcome for job in jobs for outcome in job.result()]


def _copy(folder: Path) -> Path:
    """A clone, compiled so that a source of another content is never taken for what was compiled."""
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    checked = ["compileall", "-q", "--invalidation-mode", "checked-hash", "archive"]
    subprocess.run([sys.executable, "-m", *checked], cwd=folder, check=True)
    collect = ["pytest", "-q", "--collect-only", "-p", "no:cacheprovider", *TESTS]  # which compiles the tests
    subprocess.run(
        [sys.executable, "-m", *collect],
        cwd=folder,
        env=_environment(folder),
        check=True,
        capture_output=True,
    )
    return folder


def _reach(copies: Sequence[Path], keep: Path | None) -> Reach:
    """Which tests reach which line: as it was kept, but for files of tests that are others by now."""
    known = Reach()
    if keep is not None and keep.exists():
        known = pickle.loads(keep.read_bytes())  # a file that this tool wrote
    now = _as_committed()
    tests = {name for name in now if Path(name).name.startswith("test_")}
    same = {name for name, content in now.items() if known.learnt.get(name) == content}
    if not now.keys() - tests <= same:
        known, same = Reach(), set()
    wanted = sorted(
        name
        for name in tests - same
        if name.startswith(tuple(f"{folder}/" for folder in TESTS)) and Path(name).stem not in LEFT_OUT
    )
    gone = {name.removesuffix(".py").replace("/", ".") for name in known.learnt.keys() - same}
    by_line = {
        module: {line: [test for test in of if not _is_of(test, gone)] for line, of in lines.items()}
        for module, lines in known.by_line.items()
    }
    seconds = {test: each for test, each in known.seconds.items() if not _is_of(test, gone)}
    reach = Reach(by_line, seconds, now)
    if wanted:
        _learn(copies, wanted, reach)
    if keep is not None:
        keep.write_bytes(pickle.dumps(reach))
    return reach


def _is_of(test: str, files: Container[str]) -> bool:
    return ".".join(test.split(".")[:3]) in files


def _as_committed() -> dict[str, str]:
    """What git calls the content of each file that a test runs."""
    command = ["git", "ls-tree", "-r", "HEAD", "archive", "resources", "tests"]
    lines = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    return {
        name: told for told, name in (line.split("\t") for line in lines) if not name.startswith("tests/ui")
    }


def _learn(copies: Sequence[Path], names: Sequence[str], reach: Reach) -> None:
    """Run tests once, shared out among the copies; they must pass, or every mutant were killed."""
    with ThreadPoolExecutor(len(copies)) as pool:
        shares = [share for n in range(len(copies)) if (share := names[n :: len(copies)])]
        list(pool.map(_cover, copies, shares))
    for copy, _ in zip(copies, shares, strict=False):
        _read_reach(copy, reach.by_line, reach.seconds)


def _cover(copy: Path, names: Sequence[str]) -> None:
    config = copy / "reach.ini"
    config.write_text(COVERAGE.format(data=copy / "reach.db"), encoding="utf-8")
    command = ["coverage", "run", "--rcfile", str(config), "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    quick = ["--junit-xml", "reach.xml", "-o", "junit_family=xunit1", "--timeout", "600"]
    subprocess.run(
        [sys.executable, "-m", *command, *quick, *names], cwd=copy, env=_environment(copy), check=True
    )


def _environment(copy: Path) -> dict[str, str]:
    return os.environ | {"CI": "true", "PYTHONPATH": str(copy), "QT_QPA_PLATFORM": "offscreen"}


def _read_reach(copy: Path, by_line: dict[str, dict[int, list[str]]], seconds: dict[str, float]) -> None:
    import coverage

    for case in ET.parse(copy / "reach.xml").getroot().iter("testcase"):
        test = f"{case.get('classname')}.{str(case.get('name')).split('[')[0]}"
        seconds[test] = seconds.get(test, 0.0) + float(case.get("time") or 0)
    data = coverage.CoverageData(str(copy / "reach.db"))
    data.read()
    for file in data.measured_files():
        module = str(Path(file).relative_to(copy))
        for line, contexts in data.contexts_by_lineno(file).items():
            of = by_line.setdefault(module, {}).setdefault(line, [])
            of += [context for context in contexts if context in seconds]


def _run(copy: Path, waiting: Queue[Mutant], reach: Reach) -> list[Outcome]:
    """Try mutants as long as any wait."""
    for heavy in HEAVY:
        __import__(heavy)
    outcomes = []
    noticed: dict[str, Counter[str]] = defaultdict(Counter)
    while True:
        try:
            mutant = waiting.get_nowait()
        except Empty:
            return outcomes
        if not outcomes and _fails(copy, reach.tests(mutant), reach):
            raise RuntimeError(f"{mutant.module}: its tests fail without any mutant.")
        outcomes.append(_try(copy, mutant, reach, noticed[mutant.module]))
        print("·" if outcomes[-1].killed else _told(outcomes[-1]), file=sys.stderr, flush=True)


def _told(survivor: Outcome) -> str:
    return f"S {survivor.tests} tests, {survivor.mutant.module}:{survivor.mutant.line}\n{survivor.change}"


def _try(copy: Path, mutant: Mutant, reach: Reach, noticed: Counter[str]) -> Outcome:
    path = copy / mutant.module
    original = path.read_text(encoding="utf-8")
    broken = mutated(original, mutant)
    diff = difflib.unified_diff(original.splitlines(), broken.splitlines(), mutant.module, "", "", "", 1, "")
    tests = sorted(reach.tests(mutant), key=lambda test: -noticed[test])
    (copy / "noticed").unlink(missing_ok=True)
    path.write_text(broken, encoding="utf-8")
    try:
        parts = (part for part in (tests[:AT_ONCE], tests[AT_ONCE:]) if part)
        killed = any(_fails(copy, part, reach) for part in parts)
    finally:
        path.write_text(original, encoding="utf-8")
    if killed and (copy / "noticed").exists():
        noticed[(copy / "noticed").read_text(encoding="utf-8")] += 1
    return Outcome(mutant, killed, len(tests), "\n".join(diff))


def _fails(copy: Path, tests: Sequence[str], reach: Reach) -> bool:
    """Whether one of the tests fails or hangs, in a process of its own."""
    limit = SPARE + 8 * sum(reach.seconds.get(test, 1.0) for test in tests)
    child = os.fork()
    if child == 0:
        os.setsid()
        _test(copy, tests)
    over = time.monotonic() + limit
    while time.monotonic() < over:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status != 0
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _test(copy: Path, tests: Sequence[str]) -> None:
    """Run tests in this process, which ends with their status."""
    import pytest

    os.chdir(copy)
    os.environ |= _environment(copy)
    sys.path[:0] = [str(copy)]
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    sys.dont_write_bytecode = True  # a mutant of the same size and second must not pass for the original
    status = 70  # what is broken beyond pytest's own handling has been noticed as well
    try:
        ids = [_node_id(test) for test in tests]
        options = ("-x", "-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
        status = int(
            pytest.main([*options, *ids], plugins=[_Noticing(copy, dict(zip(ids, tests, strict=True)))])
        )
    finally:
        os._exit(status)


class _Noticing:
    """Writes down which test failed, so that it is tried first with the next mutant."""

    def __init__(self, copy: Path, names: Mapping[str, str]) -> None:
        self._copy = copy
        self._names = names

    def pytest_runtest_logreport(self, report: Any) -> None:
        name = self._names.get(report.nodeid.split("[")[0])
        if report.failed and name is not None:
            (self._copy / "noticed").write_text(name, encoding="utf-8")


def _node_id(test: str) -> str:
    """`tests.catalogue.test_tags.test_x` as pytest names it; `….TestX.test_y` has a class."""
    parts = test.split(".")
    file = next(n for n, part in enumerate(parts) if part.startswith("test_"))
    return "::".join(("/".join(parts[: file + 1]) + ".py", *parts[file + 1 :]))


def _print(outcomes: Sequence[Outcome]) -> int:
    for outcome in outcomes:
        if not outcome.killed:
            print(f"survived {outcome.tests} tests, line {outcome.mutant.line}:\n{outcome.change}\n")
    killed = sum(outcome.killed for outcome in outcomes)
    print(f"{killed} of {len(outcomes)} mutants killed: {100 * killed / max(1, len(outcomes)):.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
