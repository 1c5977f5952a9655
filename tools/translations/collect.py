"""Which words the window says: literals handed to `tr` and `counted`, and those of tables that are."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COUNTED = "counted"
"""The comment of a message that has forms for one and for many."""
_NO_WORDS = re.compile(
    r"[a-z0-9]+([-_/:.][A-Za-z0-9]+)+|#?[0-9a-f]{6}|[^A-Za-z]*|(Ctrl|Alt|Shift|Meta)\+\S+|F\d+|Esc|\^.*|\(\'.*"
)
"""Names of modules and handlers, colours, keys, patterns."""
_NAMED = ("keys", "handler", "id", "when", "name")
"""Arguments that hold names, no words."""
NOT_SHOWN: dict[str, set[str]] = {
    "dialogs/export.py": {"html", "pdf"},
    "dialogs/report.py": {"updated", "duplicate"},
    "dialogs/takeover.py": {"Zotero", "Tropy", "digiKam", "Lightroom"},
    "frame/commands.py": {"relevance", "newest", "oldest", "title"},
    "models/sidebar.py": {"agency", "photographer", "person", "tag", "publication", "year", "published"}
    | {"place", "source", "language"},
    "places/curate/place.py": {"curate"},
    "places/curate/rooms.py": {"review"},
    "services/actions.py": {
        "agencies",
        "ahead",
        "always",
        "back",
        "explain",
        "export",
        "forward",
        "jobs",
        "larger",
        "link",
        "menu",
    }
    | {"next", "open", "palette", "past", "person", "photo", "previous", "print", "quit", "record", "redo"}
    | {"settings", "shortcuts", "smaller", "sort", "story", "tag", "takeover", "theme", "undo", "unwatch"}
    | {"watch"}
    | {"watching"},
    "services/wording.py": {"differing"},
    "widgets/explanation.py": {"ink", "accent", "warning"},
}
"""Names of things in the tables of a module, which look like words."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text in English; `one` is the form for one of a counted text, "" where nothing is counted."""

    text: str
    one: str = ""


def collect(folder: Path) -> dict[Source, list[str]]:
    """Every text of the modules in a folder, with the files where it stands ("frame/window.py")."""
    places: dict[Source, list[str]] = {}
    for file in sorted(folder.rglob("*.py")):
        name = file.relative_to(folder).as_posix()
        for source in _of_module(ast.parse(file.read_text(encoding="utf-8")), NOT_SHOWN.get(name, set())):
            where = places.setdefault(source, [])
            if name not in where:
                where.append(name)
    return places


def _of_module(module: ast.Module, names: set[str]) -> Iterator[Source]:
    tables = False
    for node in ast.walk(module):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id == "tr":
            texts = list(_texts(node.args[0]))
            tables = tables or not texts
            yield from map(Source, texts)
        elif node.func.id == "counted":
            yield from _counted(node)
    if tables:
        for statement in module.body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
                yield from (Source(text) for text in _of_table(statement.value) if text not in names)


def _counted(call: ast.Call) -> Iterator[Source]:
    pair = [list(_texts(argument)) for argument in call.args[1:3]]
    if len(pair) == 2:
        for one, many in zip(*pair, strict=False):
            yield Source(many, one)


def _texts(node: ast.expr) -> Iterator[str]:
    """The literals that an expression may have for its value."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _texts(value)


def _of_table(node: ast.expr) -> Iterator[str]:
    """The words in a table: no keys, no names of colours, keys or handlers."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if not _NO_WORDS.fullmatch(node.value):
            yield node.value
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _of_table(value)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        for value in node.elts:
            yield from _of_table(value)
    elif isinstance(node, ast.Call):
        for value in (*node.args, *(k.value for k in node.keywords if k.arg not in _NAMED)):
            yield from _of_table(value)
    elif isinstance(node, ast.BinOp):
        yield from _of_table(node.left)
        yield from _of_table(node.right)
