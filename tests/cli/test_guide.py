"""Every command says what it does with an example, and stands in the guide."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.cli.arguments import parser_of
from tools.write_commands import GUIDE, guide, leaves

COMMANDS = dict(leaves(parser_of(), "cutline"))


@pytest.mark.parametrize("path", COMMANDS)
def test_a_command_says_what_it_does_and_gives_an_example_of_itself(path: str) -> None:
    parser = COMMANDS[path]
    assert parser.description
    assert (parser.epilog or "").startswith(f"Example: {path}")


def test_the_guide_is_what_the_commands_say_of_themselves() -> None:
    assert Path(GUIDE).read_text(encoding="utf-8") == guide(), "run make commands"


def test_no_command_is_registered_whose_function_is_not_there() -> None:
    import importlib

    for parser in COMMANDS.values():
        run = parser.get_default("run")
        module, name = run.__closure__[0].cell_contents, run.__closure__[1].cell_contents
        assert callable(getattr(importlib.import_module(f"archive.cli.{module}"), name))
