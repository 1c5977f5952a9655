"""How commands print: JSON lines for scripts, or short text for people."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from archive.errors import ArchiveError, CutlineError

_CONTROLS = re.compile(r"\x1b(?!\[[0-9;]*m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]")
"""What moves a cursor, rings or rewrites a window's title; a change of colour harms nobody."""


def shown(text: str) -> str:
    """A text as a terminal may have it: no name or headline of a hostile file steers it."""
    return _CONTROLS.sub("\ufffd", text)


def put(asked: Namespace, value: dict[str, Any], text: str) -> None:
    """Print one result, as JSON if that was asked for, else as the text."""
    if asked.json:
        put_json(value)
    else:
        print(shown(text), flush=True)  # noqa: T201


def put_json(value: dict[str, Any]) -> None:
    """Print one JSON object on a line of its own."""
    print(json.dumps(value, ensure_ascii=False, allow_nan=False), flush=True)  # noqa: T201


def complain(message: str) -> None:
    """Print a message on standard error, where it never mixes with results."""
    print(shown(f"cutline: {message}"), file=sys.stderr, flush=True)  # noqa: T201


def inputs(given: list[str]) -> Iterator[str]:
    """The inputs as given; "-" stands for the lines of standard input."""
    for item in given:
        if item == "-":
            stream = sys.stdin
            if stream is None:  # closed by the caller
                return
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="surrogateescape")
            yield from (line.rstrip("\r\n") for line in stream)
        else:
            yield item


def each(asked: Namespace, ids: Iterable[str], show: Callable[[str], None]) -> bool:
    """Show record after record; one that fails is reported and hides no other. True if any failed."""
    failed = False
    for record_id in ids:
        try:
            show(record_id)
        except ArchiveError:
            raise
        except CutlineError as error:
            failed = True
            complain(str(error))
            if asked.json:
                put(asked, {"id": record_id, "error": {"code": error.code, "message": str(error)}}, "")
    return failed
