"""The house rules that a machine can hold: who may import whom, and how long a file may grow."""

from __future__ import annotations

import statistics
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for top in ("archive", "ui") for path in (ROOT / top).rglob("*.py"))


def test_imports_go_only_where_the_contracts_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0


def test_no_source_file_is_longer_than_400_lines_without_a_reason() -> None:
    reasons = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    long = [
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        if len(path.read_text(encoding="utf-8").splitlines()) > 400
    ]
    assert [path for path in long if path not in reasons] == []


def test_half_of_the_source_files_are_shorter_than_200_lines() -> None:
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES]
    assert statistics.median(lengths) < 200
