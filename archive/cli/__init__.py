"""The command line: the second face of the program, for scripts and for whoever likes a terminal.

It goes through the same `Catalogue` as the window. With `--json`, standard output carries one JSON object a
line and nothing else; messages go to standard error. Exit status: 0 all done, 1 some inputs failed (each
reported), 2 wrong usage or an archive that cannot be opened.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from archive.cli.arguments import parse
from archive.errors import ArchiveError, CutlineError

OK, SOME_FAILED, UNUSABLE = 0, 1, 2

Window = Callable[[Path | None], int]


def main(arguments: Sequence[str] | None = None, window: Window | None = None) -> int:
    """Run one command and give the exit status; without a command, open the `window`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a name may hold bytes that are no UTF-8
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    asked = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        if asked.run is None:
            return _open_window(asked.archive, window)
        failed = asked.run(asked)
        sys.stdout.flush()
    except ArchiveError as error:
        print(f"cutline: {error}", file=sys.stderr)  # noqa: T201
        return UNUSABLE
    except CutlineError as error:
        print(f"cutline: {error}", file=sys.stderr)  # noqa: T201
        return SOME_FAILED
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SOME_FAILED
    except KeyboardInterrupt:
        print("cutline: stopped.", file=sys.stderr)  # noqa: T201
        return SOME_FAILED
    return SOME_FAILED if failed else OK


def _open_window(archive: Path | None, window: Window | None) -> int:
    if window is None:
        print("cutline: this installation has no window. See cutline --help.", file=sys.stderr)  # noqa: T201
        return UNUSABLE
    return window(archive)
