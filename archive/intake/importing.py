"""Files into the archive: read in worker processes, recognised, their originals kept, stored in batches.

A result is reported only after its batch is committed: what was called stored is there, whatever happens
next. Files are read outside any transaction, so that a slow one keeps nobody waiting.
"""

from __future__ import annotations

import logging
import os
import pickle
import time
import zlib
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import overload

from archive.captions import Registry, default_registry
from archive.curation.rereading import follow
from archive.errors import ArchiveError, Cancelled, ReadersFailed
from archive.files.originals import Originals
from archive.intake.bounded import Task
from archive.intake.filing import failed, remember_files, store_entry, take_over_keywords, writer_for
from archive.intake.incoming import Entry
from archive.intake.libraries import portions
from archive.intake.shelving import Shelves
from archive.intake.workers import Setup, read_here, read_in_workers
from archive.model import Draft, ImportResult, OpChanges, OperationName, ReadError
from archive.progress import Progress, Step
from archive.reading import import_candidates
from archive.reading.folders import UNFINISHED
from archive.reading.libraries.portion import Portion
from archive.store.journal import Journal, LongOperation
from archive.text import storable_text

_BATCH_FILES = 24
_BATCH_SECONDS = 1.0
_NAMED = 5
"""Files that a sentence names."""

log = logging.getLogger(__name__)
Piece = tuple[str, Portion | None]
"""The name of a file, and the portion of it that is read at a time where it is a library."""
Listener = Callable[[ImportResult], None]


class Results(Sequence[ImportResult]):
    """Results in order, each batch of them packed: those of a million files fit into little memory."""

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._ends = [0]

    def add(self, batch: Sequence[ImportResult]) -> None:
        """Put a batch of results at the end."""
        self._packed.append(zlib.compress(pickle.dumps(list(batch)), 1))
        self._ends.append(self._ends[-1] + len(batch))

    def __len__(self) -> int:
        return self._ends[-1]

    def __iter__(self) -> Iterator[ImportResult]:
        for packed in self._packed:
            yield from _unpacked(packed)

    @overload
    def __getitem__(self, at: int) -> ImportResult: ...
    @overload
    def __getitem__(self, at: slice) -> list[ImportResult]: ...
    def __getitem__(self, at: int | slice) -> ImportResult | list[ImportResult]:
        if isinstance(at, slice):
            return [self[n] for n in range(*at.indices(len(self)))]
        place = range(len(self))[at]
        batch = bisect_right(self._ends, place) - 1
        return _unpacked(self._packed[batch])[place - self._ends[batch]]


def passed_over(paths: Sequence[Path]) -> str:
    """A sentence on the files that have the names of unfinished ones."""
    names = ", ".join(path.name for path in paths[:_NAMED]) + (" …" if len(paths) > _NAMED else "")
    count = "1 file has the name" if len(paths) == 1 else f"{len(paths)} files have names"
    return f"{count} of what is still written or transferred, and was passed over: {names}."


def _unpacked(packed: bytes) -> list[ImportResult]:
    found: list[ImportResult] = pickle.loads(zlib.decompress(packed))  # noqa: S301 - packed here, never stored
    return found


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: a result for every entry, in order, and whether it was stopped before the end."""

    results: Sequence[ImportResult]
    changes: OpChanges
    cancelled: bool = False
    passed_over: Sequence[Path] = ()
    """Files in imported folders that have the names of unfinished ones."""

    def count(self, status: str) -> int:
        """How many entries ended so: added, duplicate, updated or failed."""
        return sum(result.status == status for result in self.results)

    @property
    def has_problems(self) -> bool:
        """Whether anything was not read, or came in without one of its files."""
        return any(result.error is not None for result in self.results)

    def unpacked(self) -> ImportReport:
        """The same with its results at hand, for who goes through them again and again."""
        return replace(self, results=list(self.results))


class Importer:
    """Imports into one archive, the one in `folder`."""

    def __init__(self, folder: Path, setup: Setup, journal: Journal, workers: int) -> None:
        """`workers` is how many processes read; with 0, files are read in this one."""
        self._folder = folder
        self._setup = setup
        self._journal = journal
        self._workers = workers

    def run(
        self, paths: Sequence[Path], progress: Progress, listener: Listener, portion: Portion | None = None
    ) -> ImportReport:
        """Import files and folders. `listener` hears each result once it is safely stored.

        A library is read in portions, so that one picture which stops its reader costs no other; `portion`
        says how libraries are read whose files do not say it.

        Cancelling stops between two files, and so does undoing the import while it runs; what was read
        until a cancel is stored. Raises `ArchiveError` if the archive itself cannot be written and
        `ReadersFailed` if no process can read, after storing what was read; one bad file never raises.
        """
        Originals(self._setup.originals).clear_unfinished()
        # An archive inside the folder that is imported is not news.
        # Names, not paths, which take four times the memory: there may be a million of them.
        found = _Found()
        for path in import_candidates(paths, found.leave_out):
            if not self._is_own(path):
                found.files.append(str(path))
        files = found.files
        found.portions = portions(files, portion, self._setup.limits, in_process=bool(self._workers))
        batches = _Batches(self._journal.long_operation(_name(files)), listener)
        cancelled = False
        try:
            with closing(self._entries(found, progress)) as entries:
                for step in _steps(found.tasks()):
                    progress.step(step.done, step.total, step.what, size=(step.bytes_done, step.bytes_total))
                    batches.add(next(entries))
        except Cancelled:
            cancelled = True
        except (ArchiveError, ReadersFailed):
            batches.store()
            raise
        try:
            batches.store()
            if batches.results:
                batches.follow(self._setup.registry or default_registry())
        except Cancelled:
            cancelled = True
        return ImportReport(batches.results, batches.operation.changes(), cancelled, found.passed_over)

    def _entries(self, found: _Found, progress: Progress) -> Generator[Iterator[Entry]]:
        """The entries of each file in order; a link that was not followed has one that says so."""
        tasks = found.tasks()
        to_read = [each for each in tasks if each[0] not in found.links] if found.links else tasks
        with closing(self._read(to_read, progress)) as read:
            for name, _ in tasks:
                problem = found.links.get(name)
                yield iter([Entry(Draft(Path(name), error=problem))]) if problem else next(read)

    def _read(self, found: Sequence[Piece], progress: Progress) -> Generator[Iterator[Entry]]:
        workers = min(self._workers, len(found))
        tasks = (Task(Path(name), portion) for name, portion in found)
        if not workers:
            return read_here(self._setup, tasks)
        return read_in_workers(self._setup, tasks, workers, progress.check)

    def _is_own(self, path: Path) -> bool:
        return path.absolute().is_relative_to(self._folder)


@dataclass(slots=True)
class _Found:
    """What an import was given: files to read, links among them that are not followed, and what is not
    whole yet.
    """

    files: list[str] = field(default_factory=list)
    links: dict[str, ReadError] = field(default_factory=dict)
    passed_over: list[Path] = field(default_factory=list)
    portions: Mapping[str, Sequence[Portion]] = field(default_factory=dict)

    def tasks(self) -> list[Piece]:
        """What is read one after the other: files, and portions of libraries."""
        whole: tuple[Portion | None, ...] = (None,)
        return [(name, each) for name in self.files for each in self.portions.get(name) or whole]

    def leave_out(self, path: Path, reason: ReadError) -> None:
        """Hear of something that is not to be read."""
        if reason.code == UNFINISHED:
            self.passed_over.append(path)
        else:
            self.files.append(str(path))
            self.links[str(path)] = reason


class _Batches:
    """Collects entries and stores them, a batch a transaction."""

    def __init__(self, operation: LongOperation, listener: Listener) -> None:
        self.operation = operation
        self.results = Results()
        self._listener = listener
        self._waiting: list[Entry] = []
        self._files = 0
        self._begun = time.monotonic()
        self._shelves = Shelves()

    def add(self, entries: Iterable[Entry]) -> None:
        """Take the entries of one file, and store the batch if it is full."""
        for entry in entries:
            self._waiting.append(entry)
        self._files += 1
        if self._files >= _BATCH_FILES or time.monotonic() - self._begun > _BATCH_SECONDS:
            self.store()

    def store(self) -> None:
        """Store what is waiting. Raises `Cancelled` if the import was undone, `ArchiveError`."""
        waiting, self._waiting, self._files = self._waiting, [], 0
        self._begun = time.monotonic()
        if not waiting:
            return
        try:
            stored = self._stored(waiting)
        except (ArchiveError, Cancelled):
            raise
        except Exception:
            # A defect of ours that one entry brings out must not cost the others of its batch.
            stored = [self._stored_alone(entry) for entry in waiting]
            with self.operation.batch() as transaction:
                remember_files(transaction, zip(waiting, stored, strict=True))
        self.results.add(stored)
        for result in stored:
            self._listener(result)

    def follow(self, read_by: Registry) -> None:
        """Read anew what names an agency that came or went while files were read. Raises as `store`."""
        with self.operation.batch() as transaction:
            follow(transaction, read_by)

    def _stored(self, entries: list[Entry]) -> list[ImportResult]:
        with self.operation.batch() as transaction:
            writer = writer_for(transaction, entries)
            results = [store_entry(writer, entry) for entry in entries]
            results = self._shelves.fill(transaction, zip(entries, results, strict=True))
            take_over_keywords(writer, results)
            remember_files(transaction, zip(entries, results, strict=True))
            return results

    def _stored_alone(self, entry: Entry) -> ImportResult:
        try:
            with self.operation.batch() as transaction:
                writer = writer_for(transaction, [entry])
                [result] = self._shelves.fill(transaction, [(entry, store_entry(writer, entry))])
                take_over_keywords(writer, [result])
                return result
        except (ArchiveError, Cancelled):
            raise
        except Exception as error:
            log.exception("could not store %s", entry.draft.path)
            reason = f"{type(error).__name__}: {error}"
            return failed(entry, ReadError.of("internal", name=entry.draft.path.name, reason=reason))


def _steps(tasks: Sequence[Piece]) -> Iterator[Step]:
    shared = Counter(name for name, portion in tasks if portion is not None)
    sizes = array("q", (_size(name) // (shared[name] or 1) for name, _ in tasks))
    read, total = 0, sum(sizes)
    for done, ((name, _), size) in enumerate(zip(tasks, sizes, strict=True)):
        yield Step(done, len(tasks), os.path.basename(name), read, total)
        read += size


def _size(name: str) -> int:
    try:
        return os.stat(name).st_size
    except (OSError, ValueError):  # reading it will say why
        return 0


def _name(files: Sequence[str]) -> OperationName:
    if len(files) == 1:
        return OperationName("import-file", {"file": storable_text(os.path.basename(files[0]))})
    return OperationName("import-files", {"count": len(files)})
