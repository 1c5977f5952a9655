"""Files that a library names, found below the folders that it names and nowhere else.

A library may come from anybody: a name that leads out of its folder ("../../.ssh"), or through a link, is not
followed, and nothing but a regular file is opened (`archive.files.enclosed`).
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from archive.files.enclosed import Enclosed, Misplaced
from archive.model import ReadError
from archive.reading.source import read_error

_BETWEEN = re.compile(r"[\\/]+")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]|[\\/]")
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Named:
    """A file that a library names: where it lies here, or why it is not taken."""

    name: str
    path: Path | None = None
    problem: ReadError | None = None


def is_whole(path: str) -> bool:
    """Whether a path begins at a root or a drive, of this system or another."""
    return bool(_DRIVE.match(path))


def in_folder(folder: str, relative: str, library: Path) -> Named:
    """A file of one of the library's folders, named from there.

    A folder that is not here any more may lie beside the library under its own name, as where both were
    copied from another computer; "" is the library's own.
    """
    shown = f"{folder.rstrip('/')}/{relative.lstrip('/')}" if folder else relative
    parts = [part for part in _BETWEEN.split(relative) if part not in ("", ".")]
    name = parts[-1] if parts else shown
    if not parts or ".." in parts or "\0" in shown or len(shown) > _LONGEST:
        return Named(name, problem=_outside(shown[:_LONGEST]))
    root = folder_here(folder, library)
    if root is None:
        return Named(name, problem=_missing(shown))
    try:
        Enclosed(root).status(*parts)
    except Misplaced as error:
        return Named(name, problem=read_error("link-outside.not-taken", name=shown, why=error.why))
    except (OSError, ValueError):
        return Named(name, problem=_missing(shown))
    return Named(name, root.joinpath(*parts))


@lru_cache(maxsize=256)
def folder_here(folder: str, library: Path) -> Path | None:
    """Where one of the library's folders lies, links on the way to it followed; None if nowhere."""
    here = library.absolute().parent
    names = [part for part in _BETWEEN.split(folder) if part not in ("", ".")]
    if "\0" in folder or len(folder) > _LONGEST:
        return None
    tried = [Path(folder)] if is_whole(folder) else [here.joinpath(*names)] if ".." not in names else []
    if is_whole(folder) and names and names[-1] != "..":
        tried.append(here / names[-1])
    for path in tried:
        real = Path(os.path.realpath(path))
        if real.is_dir():
            return real
    return None


def split(path: str) -> tuple[str, str]:
    """A whole path as its folder and the name in it."""
    at = max(path.rfind("/"), path.rfind("\\"))
    return path[: at + 1], path[at + 1 :]


def _missing(shown: str) -> ReadError:
    return read_error("file-missing", name=shown)


def _outside(shown: str) -> ReadError:
    return read_error("link-outside.library", name=shown)
