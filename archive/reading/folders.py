"""Which files of a folder are worth reading, in a stable order."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from archive.reading.sniff import HTML_SUFFIXES

_SYSTEM_FILES = frozenset((".ds_store", "thumbs.db", "desktop.ini"))
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


def import_candidates(paths: Sequence[Path]) -> Iterator[Path]:
    """Every file to read among `paths`, folders walked in sorted order.

    Left out inside folders: hidden and system files, and the folder that a browser saved beside a page,
    since its pictures belong to that page. What was named itself is always given, existing or not. A
    folder that may not be listed is given itself, so that reading it reports why.
    """
    for path in paths:
        if os.path.isdir(path):  # Path.is_dir raises below a folder that may not be entered
            yield from _walk(path)
        else:
            yield path


def page_folders(page: Path) -> list[Path]:
    """The folders that a browser may have saved a page's pictures in, as far as they exist."""
    return [
        folder
        for ending in _PAGE_FOLDER_ENDS
        if (folder := page.with_name(page.stem + ending)).is_dir() and not folder.is_symlink()
    ]


def _walk(folder: Path) -> Iterator[Path]:
    refused: list[Path] = []
    for here, folders, files in os.walk(
        folder, onerror=lambda problem: refused.append(_place(problem, folder))
    ):
        yield from refused
        refused.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        pages = {Path(name).stem for name in files if Path(name).suffix.lower() in HTML_SUFFIXES}
        folders[:] = [name for name in folders if not _belongs_to(name, pages)]
        for name in sorted(files):
            if not name.startswith((".", "~$")) and name.lower() not in _SYSTEM_FILES:
                yield Path(here, name)
    yield from refused


def _place(problem: OSError, otherwise: Path) -> Path:
    return Path(problem.filename) if problem.filename else otherwise


def _belongs_to(folder: str, pages: set[str]) -> bool:
    return any(folder.endswith(end) and folder[: -len(end)] in pages for end in _PAGE_FOLDER_ENDS)
