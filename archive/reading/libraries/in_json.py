"""Exports in JSON, taken apart within bounds."""

from __future__ import annotations

import json
from typing import Any

from archive.errors import UnreadableFile
from archive.reading.counting import refuse_much_json
from archive.reading.encoding import decode
from archive.reading.source import Source


def parsed(source: Source) -> Any:
    """What a file says. Raises `UnreadableFile` ("damaged", "too-large")."""
    read = decode(source.read())
    refuse_much_json(read, source.name, source.limits)
    try:
        return json.loads(read)
    except (ValueError, RecursionError) as problem:
        raise UnreadableFile("damaged.json-file", name=source.name) from problem
