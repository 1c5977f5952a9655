"""The table of contents of an index: which segments it has, what of them is deleted, and its state.

One small file of JSON with its checksum, put in place in one step: a reader sees the index before a commit
or after it, never in between.
"""

from __future__ import annotations

import json
import os
import secrets
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from archive.search.engine.arrayfile import ArrayFile, ArrayFileWriter, Damaged
from archive.search.engine.segment import SUFFIX

_NAME = "contents.json"
_GONE = ".gone"

Mark = tuple[int, int, int]
"""What tells one table of contents from the next without reading it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A segment: its name, how many documents it has, how many of them are deleted, and the file that
    says which ("" while none are)."""

    name: str
    documents: int
    deleted: int = 0
    gone: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """What one commit left."""

    entries: tuple[Entry, ...] = ()
    state: dict[str, Any] = field(default_factory=dict)


def new_name() -> str:
    """A name that no segment has had."""
    return secrets.token_hex(8)


def place(folder: Path) -> str:
    """Where the contents of a folder are, for `mark`, which is asked before every search."""
    return str(folder / _NAME)


def mark(place: str) -> Mark:
    """Which commit stands there. Raises OSError where there is none."""
    found = os.stat(place)
    return found.st_mtime_ns, found.st_ino, found.st_size


def read(folder: Path) -> Contents:
    """The last commit. Raises OSError, or `Damaged`."""
    total, _, content = (folder / _NAME).read_bytes().partition(b"\n")
    if total != b"%08x" % zlib.crc32(content):
        raise Damaged(_NAME)
    found = json.loads(content)
    return Contents(tuple(Entry(**entry) for entry in found["segments"]), found["state"])


def commit(folder: Path, contents: Contents) -> None:
    """Put new contents in place."""
    segments = [
        {"name": each.name, "documents": each.documents, "deleted": each.deleted, "gone": each.gone}
        for each in contents.entries
    ]
    content = json.dumps({"segments": segments, "state": contents.state}).encode()
    beside = folder / (_NAME + ".new")
    beside.write_bytes(b"%08x\n" % zlib.crc32(content) + content)
    beside.replace(folder / _NAME)


def clean(folder: Path, contents: Contents) -> None:
    """Delete the files of segments that are in no commit; only for who holds the writer's lock.

    A file that cannot be deleted now, since it is being read, is left for the next time.
    """
    kept = {each.name + SUFFIX for each in contents.entries} | {each.gone for each in contents.entries}
    for path in folder.iterdir():
        if path.suffix in (SUFFIX, _GONE) and path.name not in kept:
            try:
                path.unlink()
            except OSError:
                continue


def write_gone(folder: Path, name: str, live: npt.NDArray[np.bool_]) -> str:
    """Write which documents of a segment are left; gives the file's name."""
    file_name = f"{name}-{secrets.token_hex(4)}{_GONE}"
    file = ArrayFileWriter(folder / file_name)
    file.put("live", np.packbits(live))
    file.close({"documents": len(live)})
    return file_name


def read_live(folder: Path, entry: Entry) -> npt.NDArray[np.bool_] | None:
    """Which documents of a segment are left, None if all are. Raises OSError, or `Damaged`."""
    if not entry.gone:
        return None
    packed = ArrayFile(folder / entry.gone).get("live")
    return np.unpackbits(packed, count=entry.documents).view(np.bool_)
