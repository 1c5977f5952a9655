"""How commands print: JSON lines for scripts, or short text for people."""

from __future__ import annotations

import json
import logging
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from archive.errors import ArchiveError, CutlineError
from archive.text import readable_text

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What moves a cursor, colours or hides, rings, rewrites a window's title, or turns the order of letters."""
_MARKS = re.compile("[\u200e\u200f\u061c]")
"""Invisible, and right in Hebrew and Arabic texts; a terminal does without them."""
_ESCAPED_IN_JSON = re.compile("[\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def shown(text: str) -> str:
    """A text as a terminal may have it: no name or headline of a hostile file steers it."""
    return _STEERING.sub("\ufffd", _MARKS.sub("", readable_text(text)))


def put(asked: Namespace, value: dict[str, Any], text: str, *, safe: bool = False) -> None:
    """Print one result, as JSON if that was asked for, else as the text.

    `safe` is what was made of texts that went through `shown`, and holds colours of our own.
    """
    if asked.json:
        put_json(value)
    else:
        print(text if safe else shown(text), flush=True)  # noqa: T201


def put_json(value: dict[str, Any]) -> None:
    """Print one JSON object on a line of its own: valid UTF-8, and nothing in it that steers a terminal."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if readable_text(line) != line:
        line = json.dumps(_readable(value), ensure_ascii=False, allow_nan=False)
    print(_ESCAPED_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", line), flush=True)  # noqa: T201


def _readable(value: Any) -> Any:
    if isinstance(value, str):
        return readable_text(value)
    if isinstance(value, dict):
        return {_readable(key): _readable(item) for key, item in value.items()}
    return [_readable(item) for item in value] if isinstance(value, list | tuple) else value


def complain(message: str) -> None:
    """Print a message on standard error, where it never mixes with results."""
    print(shown(f"cutline: {message}"), file=sys.stderr, flush=True)  # noqa: T201


class ShownLog(logging.Formatter):
    """Writes what the program logs, with the names of files in it, as a terminal may have it."""

    def format(self, record: logging.LogRecord) -> str:
        """The whole message with its traceback."""
        return shown(super().format(record))


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
