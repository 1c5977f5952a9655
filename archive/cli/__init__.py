"""The command line: the second face of the program, for scripts and for whoever likes a terminal.

It goes through the same `Catalogue` as the window. With `--json`, standard output carries one JSON object a
line and nothing else; messages go to standard error. Exit status: 0 all done, 1 some inputs failed (each
reported), 2 wrong usage or an archive that cannot be opened.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from archive.cli.arguments import parse
from archive.cli.output import ShownLog, complain, put_json
from archive.errors import ArchiveError, ChangedMeanwhile, CutlineError, WrongUsage

if TYPE_CHECKING:
    from archive.exchange.giving import Printer

OK, SOME_FAILED, UNUSABLE = 0, 1, 2

Window = Callable[[Path | None], int]


def main(
    arguments: Sequence[str] | None = None, window: Window | None = None, printer: Printer | None = None
) -> int:
    """Run one command and give the exit status; without a command, open the `window`.

    The `printer` lays out what is given out as a document.
    """
    _prepare_streams()
    asked = parse(sys.argv[1:] if arguments is None else arguments)
    asked.printer = printer
    try:
        if asked.run is None:
            return _open_window(asked.archive, window)
        failed = asked.run(asked)
        if sys.stdout is not None:
            sys.stdout.flush()
    except CutlineError as error:
        return _refused(error, as_json=getattr(asked, "json", False))
    except UnicodeEncodeError:
        complain("an argument is no valid text (its bytes are no UTF-8).")
        return UNUSABLE
    except BrokenPipeError:  # the reader of our output has seen enough
        _drop_output()
        return SOME_FAILED
    except OSError as error:
        _drop_output()
        complain(f"stopped: {error.strerror or error}.")
        return SOME_FAILED
    except KeyboardInterrupt:
        complain("stopped.")
        return SOME_FAILED
    return SOME_FAILED if failed else OK


def _prepare_streams() -> None:
    """UTF-8 whatever the system speaks, and nothing on them that would steer a terminal."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # what is printed went through `shown`, or through nothing of ours
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(ShownLog())


def _refused(error: CutlineError, *, as_json: bool) -> int:
    complain(str(error))
    if isinstance(error, ArchiveError | WrongUsage):
        return UNUSABLE
    if as_json:
        details = error.details if isinstance(error, ChangedMeanwhile) else {}
        put_json({"error": {"code": error.code, "message": str(error), **details}})
    return SOME_FAILED


def _drop_output() -> None:
    """Send what is still buffered nowhere, so that ending the program does not fail again."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_window(archive: Path | None, window: Window | None) -> int:
    if window is None:
        complain("this installation has no window. See cutline --help.")
        return UNUSABLE
    return window(archive)
