"""Which files of a folder are worth reading, in a stable order."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from archive.model import ReadError
from archive.reading.given_out import BEGINNING, README, TABLE, is_told_twice
from archive.reading.links import leads_out
from archive.reading.passing import is_passing
from archive.reading.photo.sidecar import sidecars
from archive.reading.sniff import HTML_SUFFIXES, IMAGE_SUFFIXES

_SYSTEM_FILES = frozenset((".ds_store", "thumbs.db", "desktop.ini"))
_TABLES_OF_CONTENTS = frozenset(("readme", "readme.txt", "readme.md"))
_PAGE_FOLDER_ENDS = (
    "_files",
    ".files",
    "-Dateien",
    "_fichiers",
    "_archivos",
    "_file",
    "_bestanden",
    "_pliki",
)


UNFINISHED = "unfinished"
LeftOut = Callable[[Path, ReadError], None]


def import_candidates(paths: Sequence[Path], left_out: LeftOut = lambda path, reason: None) -> Iterator[Path]:
    """Every file to read among `paths`, folders walked in sorted order, the pictures of each last.

    Left out inside folders: hidden and system files, a README, which tells of the folder and is no story, a
    photo's XMP sidecar, which is read with the photo, the table in a package that Cutline gave out, whose
    records have files of their own there, and the folder that a browser saved beside a page,
    since its pictures belong to that page. `left_out` hears of what else is not given, in its place: links
    that lead out of the folder (code "link-outside") and files under a passing name ("unfinished"). A link to
    a file inside is given, one to a folder inside is not, since that is walked anyway.

    What was named itself is always given, existing or not, link or not, but for a sidecar whose photo is
    named too. A folder that may not be listed is given itself, so that reading it reports why.
    """
    read_with_another = sidecars(paths)
    for path in paths:
        if path in read_with_another:
            continue
        if os.path.isdir(path):  # Path.is_dir raises below a folder that may not be entered
            yield from _walk(path, left_out)
        else:
            yield path


def page_folders(page: Path) -> list[Path]:
    """The folders that a browser may have saved a page's pictures in, as far as they exist."""
    return [
        folder
        for ending in _PAGE_FOLDER_ENDS
        if (folder := page.with_name(page.stem + ending)).is_dir() and not folder.is_symlink()
    ]


def page_folder_names(stem: str) -> list[str]:
    """What browsers call the folder of the page with this name (without its suffix)."""
    return [stem + ending for ending in _PAGE_FOLDER_ENDS]


def _walk(folder: Path, left_out: LeftOut) -> Iterator[Path]:
    refused: list[Path] = []
    inside = os.path.realpath(folder)
    for here, folders, files in os.walk(
        folder, onerror=lambda problem: refused.append(_place(problem, folder))
    ):
        yield from refused
        refused.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        pages = {Path(name).stem for name in files if Path(name).suffix.lower() in HTML_SUFFIXES}
        folders[:] = [name for name in folders if not belongs_to_page(name, pages)]
        read_with_another = {path.name for path in sidecars([Path(name) for name in files])}
        for name in sorted(set(files) - read_with_another, key=_is_picture_then_name):
            wanted = not is_hidden(name) and not _is_told_twice(Path(here, name))
            if wanted and _is_wanted(Path(here, name), inside, left_out):
                yield Path(here, name)
        folders[:] = [name for name in folders if _is_wanted(Path(here, name), inside, left_out)]
    yield from refused


def _is_told_twice(path: Path) -> bool:
    """Whether this is the table in a package of Cutline's own, whose records lie beside it."""
    if path.name != TABLE:
        return False
    try:
        with path.with_name(README).open("rb") as stream:
            return is_told_twice(path.name, stream.read(len(BEGINNING)))
    except OSError:
        return False


def _is_wanted(path: Path, inside: str, left_out: LeftOut) -> bool:
    """Whether neither the name of what stands in a walked folder nor where it leads speak against it."""
    if is_passing(path.name):
        left_out(path, ReadError.of(UNFINISHED, name=path.name))
        return False
    if leads_out(path, inside):
        left_out(path, ReadError.of("link-outside.folder", name=path.name))
        return False
    return True


def _is_picture_then_name(name: str) -> tuple[bool, str]:
    """Pictures last: what a file of news says of the picture beside it counts, and not the picture alone."""
    return Path(name).suffix.lower() in IMAGE_SUFFIXES, name


def _place(problem: OSError, otherwise: Path) -> Path:
    return Path(problem.filename) if problem.filename else otherwise


def is_hidden(name: str) -> bool:
    """Whether a file of this name is hidden, a lock, a file that a system keeps for itself, or one that says
    what lies beside it.
    """
    return name.startswith((".", "~$")) or name.lower() in _SYSTEM_FILES | _TABLES_OF_CONTENTS


def belongs_to_page(folder: str, pages: Collection[str]) -> bool:
    """Whether a browser saved the folder of this name beside one of the pages (names without suffix)."""
    return any(folder.endswith(end) and folder[: -len(end)] in pages for end in _PAGE_FOLDER_ENDS)
