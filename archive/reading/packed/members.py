"""What a packed folder holds -> the files in it that are worth reading, as in a folder on disk."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.reading.folders import belongs_to_page, is_hidden, page_folder_names
from archive.reading.given_out import README, TABLE, is_told_twice
from archive.reading.photo.sidecar import sidecars
from archive.reading.sniff import HTML_SUFFIXES, IMAGE_SUFFIXES
from archive.reading.source import Pictures, Source

_RESOURCE_FORKS = "__MACOSX"


@dataclass(frozen=True, slots=True)
class Folder:
    """A packed folder: its files' paths (see `clean_path`), and how one is read.

    `read` raises `UnreadableFile` for a file that cannot be unpacked.
    """

    paths: Sequence[str]
    size: Callable[[str], int]
    read: Callable[[str], bytes]


def clean_path(name: str) -> str:
    """A member's name as a path inside the packed folder: nothing absolute, no drive, nothing above it.

    "" for what names no file. The path is a name only; nothing is ever written to it.
    """
    parts = name.replace("\\", "/").split("/")
    if len(parts[0]) == 2 and parts[0][1] == ":":
        parts = parts[1:]
    return "/".join(part for part in parts if part not in ("", ".", ".."))


def read_folder(source: Source, folder: Folder) -> Iterator[Draft | Source]:
    """Everything worth reading in a packed folder, in the order of its paths; a line for what fails."""
    paths = [path for path in worth_reading(folder.paths) if not _is_told_twice(path, folder)]
    if not paths:
        raise UnreadableFile("empty.files", name=source.name)
    known = frozenset(folder.paths)
    for path in paths:
        if source.budget.over:
            return
        try:
            content = folder.read(path)
        except UnreadableFile as problem:
            yield source.failed(problem, path)
            continue
        yield source.inner(path, content, pictures=_pictures(path, folder, known, source))


def _is_told_twice(path: str, folder: Folder) -> bool:
    readme = posixpath.join(posixpath.dirname(path), README)
    if posixpath.basename(path) != TABLE or readme not in folder.paths:
        return False
    try:
        return is_told_twice(TABLE, folder.read(readme))
    except UnreadableFile:
        return False


def worth_reading(paths: Iterable[str]) -> list[str]:
    """The paths in order, pictures last, without hidden and system files, sidecars and what pages brought."""
    visible = sorted((path for path in set(paths) if not _is_hidden(path)), key=_is_picture_then_path)
    pages: dict[str, set[str]] = {}
    for path in visible:
        place = PurePosixPath(path)
        if place.suffix.lower() in HTML_SUFFIXES:
            pages.setdefault(str(place.parent), set()).add(place.stem)
    described = {str(path) for path in sidecars([PurePosixPath(path) for path in visible])}
    return [path for path in visible if path not in described and not _belongs(PurePosixPath(path), pages)]


def _is_picture_then_path(path: str) -> tuple[bool, str]:
    """Pictures last, as in folders on disk: what a story says of the picture packed with it counts."""
    return PurePosixPath(path).suffix.lower() in IMAGE_SUFFIXES, path


def _is_hidden(path: str) -> bool:
    parts = path.split("/")
    folders = parts[:-1]
    return is_hidden(parts[-1]) or any(part.startswith(".") or part == _RESOURCE_FORKS for part in folders)


def _belongs(path: PurePosixPath, pages: dict[str, set[str]]) -> bool:
    return any(
        belongs_to_page(folder.name, pages.get(str(folder.parent), ()))
        for folder in path.parents
        if folder.name
    )


def _pictures(page: str, folder: Folder, known: frozenset[str], source: Source) -> Pictures:
    """Finds the pictures that a page shows among the files packed with it."""
    here = posixpath.dirname(page)
    saved = [posixpath.join(here, name) for name in page_folder_names(PurePosixPath(page).stem)]

    def picture(address: str) -> bytes | None:
        path = next((path for path in _places(address, here, saved) if path in known), None)
        if path is None or folder.size(path) > source.limits.max_embedded_bytes or source.budget.over:
            return None
        try:
            return folder.read(path)
        except UnreadableFile:  # the page is worth keeping without it
            return None

    return picture


def _places(address: str, here: str, saved: Sequence[str]) -> Iterator[str]:
    """Where an address of a page may lie: beside the page, or by its name alone in the page's folder."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return
    path = unquote(parts.path)
    if not path or parts.scheme not in ("", "file"):
        return
    if not (parts.scheme or parts.netloc):
        yield posixpath.normpath(posixpath.join(here, path)).lstrip("/")
    base = posixpath.basename(path.replace("\\", "/"))
    yield from (f"{folder}/{base}" for folder in saved if base)
