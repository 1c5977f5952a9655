"""A folder that is whole before it counts: all is written beside the place, and moved there last."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from archive.errors import ArchiveError, Refused
from archive.files.enclosed import Enclosed
from archive.files.locking import Held, locked

_LOCK = ".lock"


@contextmanager
def made_beside(place: Path, suffix: str, *, goes_on: bool = False) -> Iterator[Path]:
    """Within, a folder beside `place`, `.NAME` and the suffix, that becomes `place` at the end.

    Whatever breaks off leaves no `place`. What is written then goes, unless `goes_on`: the next time it is
    there again. Raises `Refused` where something is in the way ("exists"), or somebody makes the same at
    this moment ("busy"), `ArchiveError` where nothing can be written.
    """
    refuse_taken(place)
    beside = place.with_name(f".{place.name}{suffix}")
    with _explained(place):
        beside.mkdir(parents=True, exist_ok=True)
        Enclosed(beside).names()  # which is no link
        try:
            with locked(beside / _LOCK):
                yield from _made(place, beside, goes_on)
        except Held:
            raise Refused("busy.making", place=place) from None


def _made(place: Path, beside: Path, goes_on: bool) -> Iterator[Path]:
    if not goes_on:
        _empty(beside)
    try:
        yield beside
        (beside / _LOCK).unlink(missing_ok=True)
        refuse_taken(place)
        with suppress(FileNotFoundError):
            place.rmdir()  # an empty one may stand there
        beside.rename(place)
        sync_folder(place.parent)
    except BaseException:
        if not goes_on:
            shutil.rmtree(beside, ignore_errors=True)
        raise


def refuse_taken(place: Path) -> None:
    """Raise `Refused` where a place is anything but a new or an empty folder."""
    try:
        if not place.is_symlink() and (not place.exists() or (place.is_dir() and not any(place.iterdir()))):
            return
    except OSError:
        pass
    raise Refused("exists.folder", place=place)


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != _LOCK:
            path.unlink()


def sync_folder(folder: Path) -> None:
    """Let names that were made in a folder outlast a loss of power, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _explained(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        where = error.filename or place
        raise ArchiveError(
            "place.not-made", place=place, reason=str(error.strerror or error), where=where
        ) from error
