"""Files of a folder that somebody else may have filled, reached without ever leaving it.

An archive comes from anywhere: a link in it may lead to somebody's letters, a pipe never ends, a device does
what it likes when it is opened. So each step of a way is opened from the folder above it and never through a
link (`O_NOFOLLOW`, POSIX.1-2008 `openat`), and nothing but a regular file is opened at all. Where the system
cannot open from a folder (Windows), each step is looked at before it is taken.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import IO, Any

from archive.model.said import Said, Why

_FROM_FOLDERS = os.open in os.supports_dir_fd and os.mkdir in os.supports_dir_fd
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_READ = os.O_RDONLY | _NO_LINK | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | getattr(os, "O_BINARY", 0)
_FOLDER = os.O_RDONLY | _NO_LINK | getattr(os, "O_DIRECTORY", 0)
UNFINISHED = ".unfinished"
"""The folder in which what is not whole yet is written."""
_KINDS = (
    (stat.S_ISLNK, "a link"),
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISREG, "a file"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
)


_SAID = {
    "a link": Said.of("kind.link"),
    "a folder": Said.of("kind.folder"),
    "a file": Said.of("kind.file"),
    "a pipe": Said.of("kind.pipe"),
    "a socket": Said.of("kind.socket"),
    "a device": Said.of("kind.device"),
    "a file that long": Said.of("kind.short-file"),
    "a longer file": Said.of("kind.longer-file"),
}


def said_kind(kind: str) -> Said:
    """What kind of thing stands in a folder, to be told."""
    return _SAID[kind]


class Misplaced(OSError):
    """Something else stands where a file or a folder should: a link, a pipe, a device, a folder."""

    def __init__(self, path: str, wanted: str, found: str) -> None:
        super().__init__(errno.EINVAL, f"it is {found}, not {wanted}", path)
        self.wanted = said_kind(wanted)
        self.found = said_kind(found)

    @property
    def why(self) -> Said:
        """What is wrong, to be told."""
        return Said.of("misplaced", found=self.found, wanted=self.wanted)


def why_not(error: OSError) -> Why:
    """Why something in a folder could not be used, to be told."""
    return error.why if isinstance(error, Misplaced) else str(error.strerror or error)


def open_regular(path: Path) -> BufferedReader:
    """Open a regular file for reading; nothing is waited for. Raises `Misplaced` and other `OSError`."""
    return _opened(_Step(path.parent, None), path.name)


@dataclass(frozen=True, slots=True)
class _Step:
    """A folder on the way: its path, and its handle where the system can open from one."""

    path: Path
    handle: int | None

    def call(self, function: Any, name: str, *args: Any, **options: Any) -> Any:
        """A function of `os` called for what is named `name` in this folder."""
        if self.handle is None:
            return function(self.path / name, *args, **options)
        return function(name, *args, dir_fd=self.handle, **options)

    def status(self, name: str) -> os.stat_result:
        found: os.stat_result = self.call(os.stat, name, follow_symlinks=False)
        return found

    def sync(self) -> None:
        """Let names that were made here outlast a loss of power."""
        if self.handle is not None:
            os.fsync(self.handle)


class Enclosed:
    """The folder at `path`, which may be reached through links itself, but must not be one.

    Files are named by their `parts`, the names from this folder down. Every method raises `Misplaced` where
    one of them is a link or of another kind than it should be, and `OSError` as the system does.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def where(self, *parts: str) -> Path:
        """The path of a file, whether or not it is there, for messages."""
        return self.path.joinpath(*_checked(parts))

    def status(self, *parts: str) -> os.stat_result:
        """Size, times and owner of a regular file."""
        *folders, name = _checked(parts)
        with self._step(folders) as step:
            found = step.status(name)
            _require(found, stat.S_ISREG, step.path / name, "a file")
            return found

    def open(self, *parts: str) -> BufferedReader:
        """A regular file, for reading."""
        *folders, name = _checked(parts)
        with self._step(folders) as step:
            return _opened(step, name)

    def names(self, *parts: str) -> list[str]:
        """What a folder holds, by name; itself without `parts`."""
        with self._step(_checked(parts)) as step:
            return sorted(os.listdir(step.path if step.handle is None else step.handle))

    def kind(self, *parts: str) -> str:
        """What stands there, in words: "a file", "a folder", "a link", "a pipe" ..."""
        *folders, name = _checked(parts)
        with self._step(folders) as step:
            return _kind(step.status(name).st_mode)

    def sizes(self, *parts: str) -> dict[str, tuple[int, str]]:
        """What a folder holds, by name: its size in bytes, and what it is in words, as `kind` says."""
        found: dict[str, tuple[int, str]] = {}
        with self._step(_checked(parts)) as step:
            for name in sorted(os.listdir(step.path if step.handle is None else step.handle)):
                with suppress(FileNotFoundError):  # gone meanwhile
                    status = step.status(name)
                    found[name] = status.st_size, _kind(status.st_mode)
        return found

    def remove(self, *parts: str) -> None:
        """Delete a file, or a link and not what it leads to."""
        *folders, name = _checked(parts)
        with self._step(folders) as step:
            step.call(os.unlink, name)

    @contextmanager
    def unfinished(self, folder: str, suffix: str) -> Iterator[tuple[IO[bytes], str]]:
        """A new file with a name of its own in `folder`, made if need be; it goes unless it was moved away.

        Gives the open file and its name.
        """
        name = f"{secrets.token_hex(8)}{suffix}"
        with self._step(_checked([folder]), make=True) as step:
            handle: int = step.call(os.open, name, _WRITE, 0o666)
            try:
                with os.fdopen(handle, "wb") as stream:
                    yield stream, name
            finally:
                with suppress(FileNotFoundError):
                    step.call(os.unlink, name)

    def move(self, source: Sequence[str], target: Sequence[str]) -> None:
        """Give a file of one folder its place in another, made if need be, and see that it stays there.

        Both are named by their parts. A link or a pipe that stands there is replaced, not what it leads to.
        """
        *old_folders, old_name = _checked(source)
        *new_folders, new_name = _checked(target)
        with self._step(old_folders) as old, self._step(new_folders, make=True) as new:
            if old.handle is None or new.handle is None:
                os.replace(old.path / old_name, new.path / new_name)
            else:
                os.replace(old_name, new_name, src_dir_fd=old.handle, dst_dir_fd=new.handle)
            new.sync()

    def write(self, data: bytes, *parts: str) -> None:
        """Let a small file hold these bytes, in one step: who reads it sees all of one or of the other."""
        with self.unfinished(UNFINISHED, ".part") as (stream, name):
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
            self.move((UNFINISHED, name), parts)

    def read(self, *parts: str, most: int) -> bytes:
        """What a small file holds, `most` bytes at most; a longer one is none of ours."""
        with self.open(*parts) as stream:
            data = stream.read(most + 1)
        if len(data) > most:
            raise Misplaced(str(self.where(*parts)), "a file that long", "a longer file")
        return data

    def remove_folder(self, *parts: str) -> None:
        """Delete an empty folder."""
        *folders, name = _checked(parts)
        with self._step(folders) as step:
            step.call(os.rmdir, name)

    def clear(self, folder: str, ours: re.Pattern[str]) -> None:
        """Delete what a program that was killed left in a folder, of the names that are ours alone."""
        with suppress(OSError):
            for name in self.names(folder):
                if ours.fullmatch(name):
                    with suppress(OSError):
                        self.remove(folder, name)

    @contextmanager
    def _step(self, folders: list[str] | tuple[str, ...], *, make: bool = False) -> Iterator[_Step]:
        with ExitStack() as held:
            above = _Step(self.path.parent, None)
            if _FROM_FOLDERS:  # the way to the folder itself is the user's, and may have links
                handle = os.open(self.path.parent, _FOLDER & ~_NO_LINK)
                held.callback(os.close, handle)
                above = _Step(self.path.parent, handle)
            for name in (self.path.name, *folders):
                above = _entered(above, name, make)
                if above.handle is not None:
                    held.callback(os.close, above.handle)
            yield above


def _entered(above: _Step, name: str, make: bool) -> _Step:
    """The folder of this name."""
    if make:
        try:
            above.call(os.mkdir, name)
            above.sync()
        except FileExistsError:
            pass
    path = above.path / name
    _require(above.status(name), stat.S_ISDIR, path, "a folder")
    return _Step(path, None if above.handle is None else above.call(os.open, name, _FOLDER))


def _opened(step: _Step, name: str) -> BufferedReader:
    path = step.path / name
    _require(step.status(name), stat.S_ISREG, path, "a file")  # a device is not even opened
    handle: int = step.call(os.open, name, _READ)
    try:
        _require(os.fstat(handle), stat.S_ISREG, path, "a file")
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def _require(found: os.stat_result, is_so: Any, path: Path, wanted: str) -> None:
    if not is_so(found.st_mode):
        raise Misplaced(str(path), wanted, _kind(found.st_mode))


def _kind(mode: int) -> str:
    return next((words for is_so, words in _KINDS if is_so(mode)), "a device")


def _checked(parts: Sequence[str]) -> list[str]:
    """Names of single steps; whatever else comes here is a defect of ours."""
    for part in parts:
        if part in ("", ".", "..") or {os.sep, os.altsep, "/", "\0"} & set(part):
            raise ValueError(f"{part!r} is no name in a folder")
    return list(parts)
