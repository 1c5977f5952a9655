"""What the arguments of several commands have in common."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from archive.model import RecordKind

_MOST = 2**31 - 1
KINDS: dict[str | None, RecordKind | None] = {None: None, "articles": "article", "photos": "photo"}
"""What `--kind` means."""


def add_command(commands: Any, name: str, function: str, text: str, example: str) -> argparse.ArgumentParser:
    """A command that runs `function` ("module.name" of `archive.cli`), with an example of its use."""
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=text, epilog=f"Example: {example}"
    )
    command.add_argument("--json", action="store_true", help="one JSON object a line")
    command.set_defaults(run=_later(function))
    return command


def _later(function: str) -> Any:
    """The command's function, imported when it runs: `cutline credit` need not load a database."""
    module, name = function.split(".")

    def run(asked: argparse.Namespace) -> Any:
        from importlib import import_module

        return getattr(import_module(f"archive.cli.{module}"), name)(asked)

    return run


def count(text: str) -> int:
    """A number that is not negative."""
    number = int(text)
    if not 0 <= number <= _MOST:
        raise argparse.ArgumentTypeError(f"must be a number from 0 to {_MOST}")
    return number


def path(text: str) -> Path:
    """A file or folder."""
    if not text:  # an empty variable in a script must not mean the folder that it happens to run in
        raise argparse.ArgumentTypeError("names no folder")
    return Path(text)


def add_selection(command: argparse.ArgumentParser, *, dry_run: bool = True) -> None:
    """Which records a command is for: ids, or all that a query finds."""
    what = "stories, uses of photos or photos; or - for ids on standard input"
    command.add_argument("ids", nargs="*", metavar="ID", help=what)
    command.add_argument("--query", metavar="QUERY", dest="selecting", help="all that match, however many")
    command.add_argument("--kind", choices=("articles", "photos"), help="of what matches only these")
    command.add_argument("--all", action="store_true", help="allow an empty query, which matches everything")
    if dry_run:
        add_dry_run(command)


def add_dry_run(command: argparse.ArgumentParser) -> None:
    """Whether the command only tells what it would do."""
    command.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
