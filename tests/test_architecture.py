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
MOST_BRANCHES = 15
"""How often a function of `archive/captions/` may go one way or another: a longer decision is a table."""


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


def test_no_function_that_reads_captions_branches_more_than_a_table_would_show() -> None:
    assert list(_branching()) == []


def test_branches_are_counted_with_boolean_operators_ternaries_and_conditions_of_comprehensions() -> None:
    tree = ast.parse("""
def read(words):
    def inner(word):
        return word and word
    for word in words:
        if word and word or not word:
            return [each for each in words if each] if word else None
    while words:
        try:
            match words:
                case 1: pass
        except ValueError:
            pass
""")
    # for, if, and, or, if of the comprehension, ternary, while, case, except; `inner` counts by itself.
    assert [_branches(node) for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)] == [9, 1]


def _branching() -> Iterator[str]:
    """`path::function` of each function that reads captions and credits and parts too often."""
    for path in SOURCES:
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("archive/captions/"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef) and _branches(node) > MOST_BRANCHES:
                    yield f"{name}::{node.name}"


def _branches(node: ast.AST) -> int:
    """How often a function may go one way or another; functions within it count by themselves."""
    count = 0
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                continue
            case ast.BoolOp():
                count += len(child.values) - 1
            case ast.comprehension():
                count += len(child.ifs)
            case ast.If() | ast.IfExp() | ast.For() | ast.While() | ast.ExceptHandler() | ast.match_case():
                count += 1
        count += _branches(child)
    return count


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
