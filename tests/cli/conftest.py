"""Runs commands in this process, as `cutline` would."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from archive import cli


@dataclass(frozen=True)
class Ran:
    """What a command printed and how it ended."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command; `stdin` is what it reads."""

    def call(*arguments: object, stdin: str = "") -> Ran:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return call


@pytest.fixture
def own(archive: Path, tmp_path: Path) -> Path:
    """A copy of the archive in which a test may change what it likes."""
    return Path(shutil.copytree(archive, tmp_path / "own"))


Cutline = Callable[..., Ran]


@pytest.fixture
def cutline(run: Run) -> Cutline:
    """Run a command on an archive with JSON for its answer, and see how it ended."""

    def call(*arguments: str, archive: Path, status: int = 0) -> Ran:
        ran = run("--archive", archive, *arguments, "--json")
        assert ran.status == status, ran.err
        return ran

    return call
