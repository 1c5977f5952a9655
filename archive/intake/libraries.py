"""Libraries of other programs looked into by a bounded process, before anything of them is taken over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from archive.errors import UnreadableFile
from archive.intake import workers
from archive.intake.bounded import Task, bound_process, bounded_time, memory_of, pool_of, read_in_order
from archive.intake.workers import PRELOADED
from archive.model import ReadError
from archive.reading.libraries.portion import Portion
from archive.reading.libraries.records import Glance
from archive.reading.limits import Limits
from archive.reading.sniff import HEAD_BYTES
from archive.reading.source import Source, error_of, read_error

_AT_ONCE = 24
"""Records of a library that are read together."""
_ENDINGS = frozenset((".db", ".lrcat", ".tpy", ".rdf", ".xml", ".json", ".jsonld", ".csv", ".tsv", ".txt"))
"""What the names of libraries end with: no other file is opened to see whether it is one."""
_BY_TEXT = frozenset((".rdf", ".xml", ".json", ".jsonld"))


def portions(
    files: Iterable[str], portion: Portion | None, limits: Limits, *, in_process: bool
) -> Mapping[str, list[Portion]]:
    """The portions in which the libraries among some files are read; `portion` says how.

    A library that cannot be opened has none, so that reading it says why. It is looked into by a process of
    its own, or here.
    """
    found: dict[str, list[Portion]] = {}
    for name in files:
        if portion is None and not _may_be_one(Path(name)):
            continue
        how = portion or Portion()
        seen = glance(Path(name), how, limits) if in_process else _glance_here(Path(name), how, limits)
        if isinstance(seen, Glance):
            starts = range(0, seen.records, _AT_ONCE)
            found[name] = [replace(how, first=start, count=_AT_ONCE) for start in starts]
        elif portion is not None:
            found[name] = [how]  # reading it tells why it is none
    return found


def glance(path: Path, portion: Portion, limits: Limits = Limits()) -> Glance | ReadError:  # noqa: B008 - frozen
    """What a library holds, looked into by a process of its own; why it could not be looked into."""
    memory = memory_of(limits, 1)
    pool = pool_of(1, PRELOADED, _start, limits, memory)
    with closing(read_in_order(pool, _glance, [Task(path, portion)], 1, limits, memory)) as results:
        _, seen = next(results)
        return seen if isinstance(seen, ReadError) else seen[0]


def look(path: Path, portion: Portion | None = None) -> Glance:
    """What a library holds; nothing is taken over. Raises `UnreadableFile`, saying why it is none."""
    how = portion or Portion()
    seen = glance(path, how) if workers.default_workers() else _glance_here(path, how, Limits())
    if isinstance(seen, ReadError):
        raise UnreadableFile(seen.key, **dict(seen.values))
    return seen


def _may_be_one(path: Path) -> bool:
    """Whether a file says in its first bytes that it is a library."""
    ending = path.suffix.lower()
    if ending not in _ENDINGS:
        return False
    from archive.reading.libraries.opening import is_database, is_export  # here: most imports have none

    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except OSError:
        return False
    return is_database(head) or (ending in _BY_TEXT and is_export(head))


_limits: Limits
"""Set once in the process, when it starts."""


def _start(limits: Limits, memory: int) -> None:
    global _limits
    bound_process(limits, memory)
    _limits = limits


def _glance(task: Task) -> list[Glance | ReadError]:
    with bounded_time(task.path):
        return [_glance_here(task.path, task.portion or Portion(), _limits)]


def _glance_here(path: Path, portion: Portion, limits: Limits) -> Glance | ReadError:
    from archive.reading.libraries.opening import glance_at  # as above

    try:
        return glance_at(Source(path, path.name, limits), portion)
    except UnreadableFile as problem:
        return error_of(problem.said)
    except OSError as problem:
        key = "not-found.file" if isinstance(problem, FileNotFoundError) else "no-access.unread"
        return read_error(key, name=path.name, reason=str(problem.strerror or problem))
