"""The house rules that a machine can hold: who may import whom, and how long files and functions may grow."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for top in ("archive", "ui") for path in (ROOT / top).rglob("*.py"))
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
"""Lines, without the docstring."""


def test_imports_go_only_where_the_contracts_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0


def test_what_is_long_is_listed_with_its_reason_and_nothing_else_is() -> None:
    assert _long() == _listed()


def test_every_long_file_and_function_is_listed_with_a_reason() -> None:
    assert [what for what, reason in _table("Long files and functions") if not reason] == []


def test_half_of_the_source_files_are_shorter_than_200_lines() -> None:
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES]
    assert statistics.median(lengths) < 200


def test_every_path_that_the_architecture_names_is_there() -> None:
    named = set(re.findall(r"`([\w./-]+(?:/|\.(?:py|toml|md)))(?:::\w+)?`", ARCHITECTURE))
    assert len(named) > 40
    assert sorted(path for path in named if not (ROOT / path).exists()) == []


def test_no_search_hashes_numbers_while_all_others_wait() -> None:
    """`numpy.unique` without options keeps the interpreter to itself; `distinct` sorts, and lets go of it."""
    plain = re.compile(r"np\.unique\((?!.*return_)")
    assert [path for path in SOURCES if plain.search(path.read_text(encoding="utf-8"))] == []


def _listed() -> list[str]:
    return sorted(what.strip("`") for what, _ in _table("Long files and functions"))


def _table(heading: str) -> list[tuple[str, str]]:
    """The rows of the table with two columns that stands under a heading, without its head."""
    section = re.split(r"(?m)^#+ ", ARCHITECTURE.partition(f"# {heading}\n")[2], maxsplit=1)[0]
    rows = [line for line in section.splitlines() if line.startswith("|")][2:]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    return [(first, second) for first, second in cells]


def _long() -> list[str]:
    """Paths of long files, and `path::function` of long functions, in order."""
    found = []
    for path in SOURCES:
        text, name = path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()
        if len(text.splitlines()) > LONGEST_FILE:
            found.append(name)
        found += [f"{name}::{function}" for function in _long_functions(ast.parse(text))]
    return sorted(found)


def _long_functions(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            is_told = ast.get_docstring(node) is not None
            if _lines(node) - (_lines(node.body[0]) if is_told else 0) > LONGEST_FUNCTION:
                yield node.name


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1
