"""Break the code in small ways, one at a time, and tell which breaks no test notices.

    python tools/mutate.py --only store/undo [--only curation/tags] [--sample 100] [--seed 1]

Needs `pip install -e '.[dev,mutants]'`. Works on copies of the commit that is checked out. The tests run once
to learn which of them reach which line; each mutant of the random sample then runs those that reach its line,
the quickest first, up to the first that fails. Prints every survivor with its change, and the share that was
killed.
"""

from __future__ import annotations

import argparse
import difflib
import multiprocessing
import os
import pickle
import random
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

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
# Not Hypothesis, whose plugin pytest must load itself.
HEAVY = ("pytest", "sqlalchemy.orm", "numpy", "alembic.command", "lxml.html", "PIL.Image")
COVERAGE = "[run]\ndynamic_context = test_function\nsource = archive\ndata_file = {data}\n"


@dataclass(frozen=True, slots=True)
class Mutant:
    """One small break: an operator of cosmic-ray's at its n-th place in a module."""

    module: str
    operator: str
    occurrence: int
    line: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mutant; `tests` reached it, `change` is its diff."""

    mutant: Mutant
    killed: bool
    tests: int
    change: str


@dataclass(frozen=True, slots=True)
class Reach:
    """Which tests reach a line, and the seconds that each takes."""

    by_line: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]

    def tests(self, mutant: Mutant) -> list[str]:
        """The tests for a mutant, the quickest first.

        A line that runs while its module is imported belongs to no test: all that reach the module count.
        """
        lines = self.by_line.get(mutant.module, {})
        every = {test for tests in lines.values() for test in tests}
        quick = _quick(lines.get(mutant.line, ())) or _quick(every)
        return sorted(quick, key=lambda test: self.seconds.get(test, 1.0))


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
        reach = _known_reach(wanted.reach) or _learn_reach(copies, wanted.reach)
        drawn = list(_mutants(modules))
        random.Random(wanted.seed).shuffle(drawn)
        drawn = drawn[: wanted.sample]
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(wanted.processes, mp_context=spawn) as pool:
            parts = [drawn[n :: wanted.processes] for n in range(wanted.processes)]
            jobs = [pool.submit(_run, copy, part, reach) for copy, part in zip(copies, parts, strict=True)]
            outcomes = [outcome for job in jobs for outcome in job.result()]
    return _print(outcomes)


def _copy(folder: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    return folder


def _known_reach(path: Path | None) -> Reach | None:
    if path is None or not path.exists():
        return None
    return pickle.loads(path.read_bytes())  # a file that this tool wrote


def _learn_reach(copies: Sequence[Path], keep: Path | None) -> Reach:
    """Run the tests once, shared out among the copies; they must pass, or every mutant were killed."""
    files = [
        file
        for tests in TESTS
        for file in sorted((copies[0] / tests).glob("test_*.py"))
        if file.stem not in LEFT_OUT
    ]
    names = [str(file.relative_to(copies[0])) for file in files]
    with ThreadPoolExecutor(len(copies)) as pool:
        shares = [names[n :: len(copies)] for n in range(len(copies))]
        list(pool.map(_cover, copies, shares))
    by_line: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    seconds: dict[str, float] = {}
    for copy in copies:
        _read_reach(copy, by_line, seconds)
    reach = Reach({module: dict(lines) for module, lines in by_line.items()}, seconds)
    if keep is not None:
        keep.write_bytes(pickle.dumps(reach))
    return reach


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
            by_line[module][line] += [context for context in contexts if context in seconds]


def _mutants(modules: Sequence[str]) -> Iterator[Mutant]:
    import cosmic_ray.plugins
    from cosmic_ray.ast import ast_nodes, get_ast_from_path

    for module in modules:
        tree = get_ast_from_path(ROOT / module)
        lines = (ROOT / module).read_text(encoding="utf-8").splitlines()
        for name in sorted(cosmic_ray.plugins.operator_names()):
            kind = cosmic_ray.plugins.get_operator(name)
            if kind.arguments():
                continue
            positions = [start for node in ast_nodes(tree) for start, _ in kind().mutation_positions(node)]
            for occurrence, (line, _) in enumerate(positions):
                if not _is_type(name, lines[line - 1]):
                    yield Mutant(module, name, occurrence, line)


def _is_type(operator: str, line: str) -> bool:
    """Whether a mutant stands in an annotation, which is never evaluated."""
    return "BinaryOperator_BitOr" in operator and ("| None" in line or "->" in line or ": " in line)


def _run(copy: Path, mutants: Sequence[Mutant], reach: Reach) -> list[Outcome]:
    for heavy in (
        "pytest",
        "sqlalchemy.orm",
        "hypothesis",
        "numpy",
        "alembic.command",
        "lxml.html",
        "PIL.Image",
    ):
        __import__(heavy)  # once, and not once for every mutant
    outcomes = []
    if mutants and _fails(copy, reach.tests(mutants[0]), reach):
        raise RuntimeError(f"{mutants[0].module}: its tests fail without any mutant.")
    for mutant in mutants:
        outcomes.append(_try(copy, mutant, reach))
        print("·" if outcomes[-1].killed else f"S {mutant.module}:{mutant.line}", file=sys.stderr, flush=True)
    return outcomes


def _try(copy: Path, mutant: Mutant, reach: Reach) -> Outcome:
    import cosmic_ray.plugins
    from cosmic_ray.mutating import mutate_code

    path = copy / mutant.module
    original = path.read_text(encoding="utf-8")
    operator = cosmic_ray.plugins.get_operator(mutant.operator)()
    mutated = mutate_code(original, operator, mutant.occurrence) or original
    diff = difflib.unified_diff(original.splitlines(), mutated.splitlines(), mutant.module, "", "", "", 1, "")
    tests = reach.tests(mutant)
    path.write_text(mutated, encoding="utf-8")
    try:
        killed = mutated != original and bool(tests) and _fails(copy, tests, reach)
    finally:
        path.write_text(original, encoding="utf-8")
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
        status = int(pytest.main([*options, *ids]))
    finally:
        os._exit(status)


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
