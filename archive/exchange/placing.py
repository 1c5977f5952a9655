"""Putting what was given out into a place: beside it first, then all at once.

Nothing that stood there before is written over unless that is asked for.
"""

from __future__ import annotations

import filecmp
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from archive.errors import CutlineError, Refused
from archive.exchange.giving import SCREEN_COPIES, Form

PHOTOS = "photos"
"""The folder of photos' files among what is given out."""
_CONTENTS = "contents.txt"
_WHOLE = ".whole"
_FORMER = ".former"
"""Where what is written over lies until all is in its place."""
_MADE = re.compile(rf"(stories|{'|'.join(SCREEN_COPIES)})/[\w-]+\.(html|jpg)", re.ASCII)
"""What of the files that a list of contents names is taken away: nothing but what an export calls its own."""


@contextmanager
def beside(place: Path) -> Iterator[Path]:
    """A new folder on the disk of a place, gone afterwards. Raises `CutlineError` where none can be made."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
    except OSError as error:
        raise _not_written(place, error) from error
    try:
        yield folder
    except OSError as error:
        raise _not_written(place, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def moved(form: Form, folder: Path, made: Iterable[str], place: Path, *, overwrite: bool) -> tuple[Path, ...]:
    """Put what was `made` in a folder where it is wanted, all of it or nothing; gives the places.

    Raises `Refused` where something else stands there, or several files cannot be the one that is named.
    """
    pieces = list(made)
    is_site = form.files == "for the screen"
    if is_site:
        contents = "".join(f"{name}\n" for name in pieces)
        (folder / _CONTENTS).write_text(contents, encoding="utf-8")
        pieces.append(_CONTENTS)
    targets = {name: _target(form, pieces, place, name) for name in pieces}
    former = _former(place) if is_site and overwrite else ()
    if not overwrite:
        for name, target in targets.items():
            if target.exists() and not _same(folder / name, target):
                raise Refused("exists.place", target=target)
    for name in targets:
        with (folder / name).open("rb") as stream:
            os.fsync(stream.fileno())
    if not place.exists() and all(place in target.parents for target in targets.values()):
        whole = folder / _WHOLE  # one step, whatever becomes of the disk
        into = {folder / name: whole / target.relative_to(place) for name, target in targets.items()}
        _put(into, folder / _FORMER)
        if into:
            whole.rename(place)
    else:
        _put({folder / name: target for name, target in targets.items()}, folder / _FORMER)
    for name in former:
        if name not in targets:
            (place / name).unlink(missing_ok=True)
    return tuple(targets.values())


def _put(files: Mapping[Path, Path], aside: Path) -> None:
    """Give files their places; where one cannot be given, all is as it was. Raises OSError."""
    aside.mkdir()
    made: list[Path] = []
    done: list[tuple[Path, Path | None]] = []
    try:
        for file, target in files.items():
            for above in reversed([each for each in target.parents if not each.exists()]):
                above.mkdir(exist_ok=True)
                made.append(above)
            kept = aside / str(len(done)) if target.exists() else None
            if kept is not None:
                _keep(target, kept)
            done.append((target, kept))
            file.replace(target)
    except OSError:
        _take_back(done, made)
        raise


def _keep(target: Path, kept: Path) -> None:
    """Let a file stand in another place too, while it stays where it is."""
    try:
        os.link(target, kept)
    except OSError:  # the disk knows no links
        shutil.copy2(target, kept)


def _take_back(done: Sequence[tuple[Path, Path | None]], made: Sequence[Path]) -> None:
    for target, kept in reversed(done):
        with suppress(OSError):
            if kept is None:
                target.unlink(missing_ok=True)
            else:
                kept.replace(target)
    for above in reversed(made):
        with suppress(OSError):
            above.rmdir()


def _former(place: Path) -> tuple[str, ...]:
    """The pages and copies of photos that an earlier export put into a place, by the list that it left there:
    a photo that may no longer be shown must not stay.
    """
    try:
        names = (place / _CONTENTS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return ()
    return tuple(name for name in names if _MADE.fullmatch(name) and not (place / name).parent.is_symlink())


def _target(form: Form, pieces: Sequence[str], place: Path, name: str) -> Path:
    if not form.suffix or place.suffix.lower() != form.suffix:
        return place / name
    own = [piece for piece in pieces if not piece.startswith(f"{PHOTOS}/")]
    if len(own) > 1:
        raise Refused("place.several", n=len(own), place=place.name)
    return place if name in own else place.parent / PurePosixPath(name)


def _same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return filecmp.cmp(one, other, shallow=False)
    return False


def _not_written(place: Path, error: OSError) -> CutlineError:
    return CutlineError("no-access.place", place=place, reason=str(error.strerror or error))
