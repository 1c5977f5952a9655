"""A file that is written whole or not at all, where somebody named a place for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive.errors import CutlineError


@contextmanager
def written_whole(target: Path, key: str) -> Iterator[Path]:
    """Within, the path of an unfinished file beside `target`, which takes its place at the end.

    `key` is that of the `CutlineError` that is raised where it cannot be written; what was unfinished is gone
    then, and what stood there before stays.
    """
    unfinished = target.with_name(f"{target.name}.part")
    try:
        yield unfinished
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise CutlineError(key, target=target, reason=str(error.strerror or error)) from error
