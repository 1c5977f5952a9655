"""A watched folder: what comes into it is imported by itself, once it is whole.

The folder is looked at again and again instead of asking the system for events: those do not come from
network drives, where newsrooms put their feeds.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.model import ImportResult, ReadError
from archive.reading import import_candidates
from archive.reading.folders import UNFINISHED, page_folders
from archive.reading.passing import becomes
from archive.reading.sniff import HTML_SUFFIXES
from archive.reading.wholeness import is_whole

WHOLE_SECONDS = 2.0
"""How long a file must be unchanged whose content comes to its end."""
SETTLE_SECONDS = 8.0
"""The same for one whose format does not tell: a transfer may pause."""
PATIENCE_SECONDS = 180.0
"""The same for one whose end is missing, or beside which a transfer to its name goes on. Then it is given:
there are pages that never had an end."""

State = tuple[int, ...]
"""Size in bytes and time of the last change in nanoseconds; of a saved page, those of its folder too."""


@dataclass(slots=True)
class _Seen:
    """A state, since when it has been the same, and at how many looks."""

    state: State
    since: float
    looks: int = 0


class FolderWatch:
    """Remembers what stood in a folder at the last look; not for several threads at once."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that only go forward: those of the files may be another computer's."""
        self.folder = folder
        self.news: list[ReadError] = []
        """What was noticed at the last look for the first time: links that were not followed."""
        self._clock = clock
        self._seen: dict[Path, _Seen] = {}
        self._partners: dict[Path, _Seen] = {}
        self._given: dict[Path, State] = {}
        self._links: set[Path] = set()

    @property
    def settling(self) -> bool:
        """Whether something was seen at the last look that is likely to be given at one of the next."""
        now = self._clock()
        return any(
            now - seen.since <= PATIENCE_SECONDS and self._given.get(path) != seen.state
            for path, seen in self._seen.items()
        )

    def look(self) -> list[Path]:
        """The files that are new or have changed, and are whole as far as can be told.

        Such a file has been the same at two looks and for some seconds, is not open for writing, and has
        nothing beside it that is still on its way: what has the same name but for its ending comes with it.
        Each is given once for each state it was in. A folder that cannot be listed gives nothing.
        """
        self.news = []
        if not self.folder.is_dir():
            return []
        now, links = self._clock(), set[Path]()

        def left_out(path: Path, reason: ReadError) -> None:
            if reason.code == UNFINISHED:
                return
            links.add(path)
            if path not in self._links:
                self.news.append(reason)

        states = {p: s for p in import_candidates([self.folder], left_out) if (s := _state(p))}
        self._links = links
        self._seen = {path: _noted(self._seen.get(path), state, now) for path, state in states.items()}
        self._given = {path: self._given[path] for path in states if path in self._given}
        ripe = self._ripe(now)
        self._given.update((path, states[path]) for path in ripe)
        return ripe

    def _ripe(self, now: float) -> list[Path]:
        fresh = {path: seen for path, seen in self._seen.items() if self._given.get(path) != seen.state}
        awaited = self._awaited({path.parent for path in fresh}, now)
        ready = [path for path, seen in fresh.items() if _is_ready(path, seen, now, awaited)]
        late = {
            _story(path) for path in fresh.keys() - set(ready) if now - fresh[path].since < PATIENCE_SECONDS
        }
        late |= {_story(folder / name) for folder, name in awaited}
        return [path for path in ready if _story(path) not in late]

    def _awaited(self, folders: set[Path], now: float) -> set[tuple[Path, str]]:
        """The names to which transfers go on beside them; one that stands still for long is left over."""
        partners = {}
        for path in _transfers(folders):
            if state := _state(path, empty=True):
                partners[path] = _noted(self._partners.get(path), state, now)
        self._partners = partners
        return {
            (path.parent, becomes(path.name) or "")
            for path, seen in partners.items()
            if now - seen.since < PATIENCE_SECONDS
        }


def has_vanished(result: ImportResult) -> bool:
    """Whether an import failed for a file that somebody took away again after it was given: no news."""
    return result.error is not None and result.error.code == "not-found"


def is_open_for_writing(path: Path) -> bool:
    """Whether a program on this computer is still writing a file, where the system tells its owner.

    A read lease (fcntl(2)) is refused while anybody has the file open for writing. It is given back at once;
    who begins to write just then is told by a signal that nobody minds, for SIGIO would end the program.
    """
    try:
        import fcntl
        import signal

        lease, none, told_by = fcntl.F_SETLEASE, fcntl.F_UNLCK, fcntl.F_SETSIG
    except (ImportError, AttributeError):
        return False
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.fcntl(handle, told_by, signal.SIGURG)
        fcntl.fcntl(handle, lease, fcntl.F_RDLCK)
        fcntl.fcntl(handle, lease, none)
    except BlockingIOError:
        return True
    except OSError:  # another's file, or a drive that knows no leases
        return False
    finally:
        os.close(handle)
    return False


def _is_ready(path: Path, seen: _Seen, now: float, awaited: set[tuple[Path, str]]) -> bool:
    quiet = now - seen.since
    if seen.looks < 2 or quiet < WHOLE_SECONDS or (path.parent, path.name.lower()) in awaited:
        return False
    if quiet < PATIENCE_SECONDS:
        try:
            whole = is_whole(path)
        except OSError:  # the import will say why it cannot be read
            whole = None
        if whole is False or (whole is None and quiet < SETTLE_SECONDS):
            return False
    return not is_open_for_writing(path)


def _noted(before: _Seen | None, state: State, now: float) -> _Seen:
    seen = before if before and before.state == state else _Seen(state, now)
    seen.looks += 1
    return seen


def _story(path: Path) -> tuple[Path, str]:
    """What files of one story share: a page and its pictures, a photo and what describes it."""
    return path.parent, path.stem.lower()


def _transfers(folders: set[Path]) -> Iterator[Path]:
    for folder in folders:
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        yield from (folder / name for name in names if becomes(name))


def _state(path: Path, *, empty: bool = False) -> State | None:
    """How a file is now, None for what is gone, no file, or empty as files are that somebody begins."""
    try:
        found = path.stat()
        if not path.is_file() or not (found.st_size or empty):
            return None
        state = (found.st_size, found.st_mtime_ns)
        return state + _state_of_folders(path) if path.suffix.lower() in HTML_SUFFIXES else state
    except OSError:
        return None


def _state_of_folders(page: Path) -> State:
    """How many files lie in the folders that were saved with a page, their size and newest change."""
    found = [entry.stat() for folder in page_folders(page) for entry in os.scandir(folder) if entry.is_file()]
    newest = max((one.st_mtime_ns for one in found), default=0)
    return len(found), sum(one.st_size for one in found), newest
