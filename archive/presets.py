"""Which columns of somebody's tables fill which of our fields, kept under names for the next table.

Command line and window read one small file, `columns.json` in the user's configuration folder.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

from archive.errors import CutlineError
from archive.people import config_folder

FILE_NAME = "columns.json"
_LONGEST = 80

Columns = Mapping[str, str]
"""The field that each heading fills, "" for none."""


def presets() -> dict[str, Columns]:
    """All of them by name, in the order of their names. Raises `CutlineError` for a file that is none."""
    file = config_folder() / FILE_NAME
    try:
        stored: Any = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise CutlineError("presets.unreadable", file=file, reason=str(error)) from error
    sound = stored if isinstance(stored, dict) else {}
    return {
        name: {heading: field for heading, field in columns.items() if isinstance(field, str)}
        for name, columns in sorted(sound.items())
        if isinstance(columns, dict)
    }


def remember(name: str, columns: Columns) -> None:
    """Keep columns under a name, instead of what it stood for. Raises `CutlineError`."""
    tidy = " ".join(name.split())
    if not tidy or not tidy.isprintable() or len(tidy) > _LONGEST or "=" in tidy:
        raise CutlineError("name.columns", most=_LONGEST, name=tidy[:_LONGEST])
    file = config_folder() / FILE_NAME
    stored = {**presets(), tidy: dict(columns)}
    new = file.with_name(f"{FILE_NAME}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps(stored, ensure_ascii=False, indent=1), encoding="utf-8")
        new.replace(file)
    except OSError as error:
        raise CutlineError("presets.not-kept", file=file, reason=str(error.strerror or error)) from error
