"""What files hold, read by one bounded process and stored nowhere."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from archive.captions import Registry
from archive.intake.bounded import (
    Task,
    bound_process,
    bounded_time,
    failed_draft,
    memory_of,
    pool_of,
    read_in_order,
)
from archive.model import Draft, ReadError
from archive.reading.limits import Limits


def drafts_of(
    files: Iterable[Path],
    registry: Registry | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> Generator[Draft]:
    """What `read_file` gives of each file in order, without the bytes of pictures, read by one process."""
    memory = memory_of(limits, 1)
    pool = pool_of(1, ["archive.reading.reader"], _start_drafts, limits, registry, memory)
    with closing(read_in_order(pool, _read_drafts, map(Task, files), 1, limits, memory)) as results:
        for path, read in results:
            yield from [failed_draft(path, read)] if isinstance(read, ReadError) else read


_drafts: Callable[[Path], Iterator[Draft]]
"""Set once in the process, when it starts."""


def _start_drafts(limits: Limits, registry: Registry | None, memory: int) -> None:
    global _drafts
    bound_process(limits, memory)
    from archive.reading import read_file  # the readers are needed here alone

    _drafts = partial(read_file, limits=limits, registry=registry)


def _read_drafts(task: Task) -> list[Draft]:
    with bounded_time(task.path) as done:
        drafts = []
        for draft in _drafts(task.path):
            drafts.append(_without_bytes(draft))
            done()
        return drafts


def _without_bytes(draft: Draft) -> Draft:
    if draft.article is None:
        return replace(draft, data=None)
    photos = tuple(replace(use, data=None) for use in draft.article.photos)
    return replace(draft, article=replace(draft.article, photos=photos))
