"""Let the system calls of commands fail, one after the other, and look what is left: `--runs 6`.

Import, backup, restore, repair, export and bag run on a small archive while the n-th call that touches it
gives an error, writes half, or all calls from the n-th on fail as on a full or a failing disk. Each must end
with what it was to do, or with a status and a sentence; what was reported is there, what was there before is
whole, and the same command afterwards brings the rest. Prints a line a trial and each finding, and fails
where there is one. Needs Linux and a C compiler; without them nothing is tried, and that is said.

`--runs` is how many calls are tried of each kind of fault and command, evenly spread (0: all), `--only` words
of which the trial's name has one.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.soak import faults
from tests.soak.fault_trials import TRIALS, Ended, Trial, World
from tests.soak.faults import FAULTS, Fault, Plan

_HOW_MANY = 6


def main() -> int:
    """Run the trial; gives the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=_HOW_MANY)
    parser.add_argument("--only", default="", nargs="*")
    parser.add_argument("--at", type=int, default=0, help="one call alone")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    here = faults.preloaded()
    if here is not None:
        return _tried(asked, *here)
    if faults.compiler() is None:
        print("Nothing was tried: a C compiler on Linux is needed.")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve() / "watched"
        folder.mkdir()
        return faults.run_again("tests.soak.fault_calls", folder)


def _tried(asked: argparse.Namespace, plan: Plan, folder: Path) -> int:
    world = World(folder)
    chance = random.Random(asked.seed)
    found = 0
    for trial in TRIALS:
        for fault in FAULTS:
            name = f"{trial.name}, {fault.name}"
            if asked.only and not any(words in name for words in asked.only):
                continue
            runs = -(-asked.runs // 3) if trial.workers else asked.runs  # which take ten times as long
            numbers = [asked.at] if asked.at else _numbers(world, plan, trial, fault, runs, chance)
            began = time.monotonic()
            wrong = [line for n in numbers for line in _findings(world, plan, trial, fault, n)]
            seconds = time.monotonic() - began
            print(f"{name}: {len(numbers)} calls, {seconds:.0f} s, findings: {len(wrong)}", flush=True)
            found += len(wrong)
    return 1 if found else 0


def _numbers(
    world: World, plan: Plan, trial: Trial, fault: Fault, runs: int, chance: random.Random
) -> list[int]:
    """Which calls are to fail: so many of all that there are, at other places with another chance."""
    trial.prepare(world)
    plan.arm(fault, 0)
    ended = _command(world, trial)
    counted, _ = plan.disarm()
    assert ended.status == 0, f"{trial.name} fails by itself: {ended}"
    if not runs or counted <= runs:
        return list(range(1, counted + 1))
    step = counted / runs
    return sorted({1 + int((n + chance.random()) * step) for n in range(runs)})


def _findings(world: World, plan: Plan, trial: Trial, fault: Fault, number: int) -> Iterator[str]:
    """What is wrong after one call failed, each also printed."""
    trial.prepare(world)
    plan.arm(fault, number)
    ended = _command(world, trial)
    _, what = plan.disarm()
    try:
        wrong = [*_told(ended), *trial.check(world, ended)]
    except Exception:
        wrong = [traceback.format_exc()]
    for line in wrong:
        print(f"  {trial.name}, {fault.name}, call {number} ({what}): {line}", flush=True)
        print(f"    status {ended.status}: {ended.errors.strip()[-600:]}", flush=True)
        yield line


def _command(world: World, trial: Trial) -> Ended:
    return world.run(*trial.arguments_in(world), workers=trial.workers)


def _told(ended: Ended) -> Iterator[str]:
    """What is wrong with how a command ended."""
    if ended.status not in (0, 1, 2):
        yield f"ended with {ended.status}"
    if "Traceback" in ended.errors:
        yield "a traceback"
    if ended.status and not ended.errors.strip().endswith("."):
        yield "no sentence says why it failed"
    for line in ended.errors.splitlines():
        if line.startswith(("stopped: ", "cutline: stopped: ")):
            yield "it does not say what could not be done and where"


if __name__ == "__main__":
    os.environ.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    sys.exit(main())
