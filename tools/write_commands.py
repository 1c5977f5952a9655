"""Write the guide to the commands, docs/commands.md, from what the command line itself says of them.

python tools/write_commands.py
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from archive.cli.arguments import parser_of  # noqa: E402

GUIDE = ROOT / "docs" / "commands.md"
HEAD = """# The commands

Every command takes `--json` for scripts (one JSON object a line on standard output) and `--help`. Where
records are named, ids will do, or `--query QUERY` for all that match; `--dry-run` says what would change and
changes nothing. Everything that changes the archive is one step, which `cutline undo` takes back.

This page is written by `make commands`; a test holds it against the program.
"""


def leaves(parser: argparse.ArgumentParser, path: str) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command that does something, with its words."""
    groups = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    for group in groups:
        for name, command in group.choices.items():
            yield from leaves(command, f"{path} {name}")
    if not groups:
        yield path, parser


def guide() -> str:
    """The whole page."""
    parts = [HEAD]
    for path, parser in leaves(parser_of(), "cutline"):
        example = (parser.epilog or "").partition(": ")[2]
        parts.append(
            f"## {path}\n\n{_sentence(parser.description or '')}\n\n    {example}\n\n{_options(parser)}"
        )
    return "\n".join(parts)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _options(parser: argparse.ArgumentParser) -> str:
    lines = []
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction) or action.dest == "json":
            continue
        shown = parser._get_formatter()._format_action_invocation(action)
        what = (action.help or "").replace("|", "\\|")
        lines.append(f"| `{shown}` | {what} |".replace("|  |", "| |"))
    return "\n".join(["| | |", "|---|---|", *lines, ""]) if lines else ""


def main() -> int:
    """Write the page; gives the exit status."""
    GUIDE.write_text(guide(), encoding="utf-8")
    print(f"{GUIDE} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
