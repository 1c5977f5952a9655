"""System calls that fail when they are told to: a small C library (`faults.c`), built and preloaded here."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import sys
from dataclasses import dataclass
from errno import EIO, ENOSPC
from pathlib import Path

_SOURCE = Path(__file__).with_name("faults.c")
_NUMBERS = struct.Struct("6q")
_SIZE = 512
_WRITES, _READS, _TOUCHES = 1, 2, 4
_SHORT = -1
_FOR_GOOD = 1 << 40
_FAULTS, _FOLDER, _PRELOAD = "CUTLINE_FAULTS", "CUTLINE_FAULT_FOLDER", "LD_PRELOAD"


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to a call: its name, which calls are counted, the error, and how many fail in a row."""

    name: str
    counted: int
    error: int
    calls: int = 1


FAULTS = (
    Fault("input/output error", _WRITES | _TOUCHES, EIO),
    Fault("failing disk", _WRITES | _TOUCHES, EIO, _FOR_GOOD),
    Fault("no space", _WRITES, ENOSPC),
    Fault("full disk", _WRITES, ENOSPC, _FOR_GOOD),
    Fault("short write", _WRITES, _SHORT),
    Fault("unreadable", _READS, EIO),
)


class Plan:
    """What is to fail, shared with every process that has the library."""

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as stream:
            self._map = mmap.mmap(stream.fileno(), _SIZE)

    def arm(self, fault: Fault, at: int) -> None:
        """Count from now on; the call number `at` fails, none where that is 0."""
        self._map[:] = bytes(_SIZE)
        self._map[: _NUMBERS.size] = _NUMBERS.pack(fault.counted, 0, at, fault.calls, fault.error, 0)

    def disarm(self) -> tuple[int, str]:
        """Let all be well again; gives how many calls were counted, and the first that failed ("": none)."""
        counted = _NUMBERS.unpack(self._map[: _NUMBERS.size])[1]
        what = self._map[_NUMBERS.size :].split(b"\0")[0].decode("utf-8", "replace")
        self._map[:] = bytes(_SIZE)
        return counted, what


def compiler() -> str | None:
    """The C compiler of this system, None where there is none or the system is not Linux."""
    return shutil.which("cc") or shutil.which("gcc") if sys.platform == "linux" else None


def preloaded() -> tuple[Plan, Path] | None:
    """The plan and the folder that is watched, in a process that `run_again` started; else None."""
    if _FAULTS not in os.environ:
        return None
    return Plan(Path(os.environ[_FAULTS])), Path(os.environ[_FOLDER])


def run_again(module: str, folder: Path) -> int:
    """Run a module with these arguments once more, with the library in it; calls below `folder` can fail.

    The library and the plan are made beside `folder`.
    """
    library, plan = folder.with_name("faults.so"), folder.with_name("plan")
    compile_ = [str(compiler()), "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run([*compile_, "-o", str(library), str(_SOURCE), "-ldl"], check=True)
    plan.write_bytes(bytes(_SIZE))
    added = {_PRELOAD: str(library), _FAULTS: str(plan), _FOLDER: str(folder)}
    return subprocess.run(
        [sys.executable, "-m", module, *sys.argv[1:]], env=os.environ | added, check=False
    ).returncode
