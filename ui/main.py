"""The console entry point. Qt is imported only when a window is to open, so that commands start fast."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.exchange.giving import Printed

_NEW_OBJECTS = 20_000
"""So many new objects are made before Python looks for garbage among them. A start makes a great many
that all stay: to look after each 700, as is the default, takes a tenth of a start."""


def main() -> int:
    """Run the command line; without a command it opens the window. Returns the exit status."""
    spare_collections()
    from archive import cli

    return cli.main(window=open_window, printer=print_document)


def print_document(told: Printed) -> bytes:
    """Lay records out as a PDF document, for the command line."""
    from ui.printing.alone import print_alone

    return print_alone(told)


def spare_collections() -> None:
    """Look for garbage less often than Python would by itself."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])


def open_window(archive_folder: Path | None) -> int:
    """Open the window on an archive (the default one for None) and return when it was closed."""
    from ui.services import system

    if not system.has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        sys.stderr.write("There is no display to open a window on. `cutline --help` lists the commands.\n")
        return 2
    problem = system.missing()
    if problem is not None:
        sys.stderr.write(problem + "\n")
        return 2
    from ui.app import run

    return run(archive_folder)


if __name__ == "__main__":
    sys.exit(main())
