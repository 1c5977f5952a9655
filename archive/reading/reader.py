"""The door to all readers: what kind of file it is, whether it may be read, and by whom."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from archive.errors import UnreadableFile
from archive.model import Draft, ReadError
from archive.reading.html import read_html
from archive.reading.limits import MEGABYTE, Limits
from archive.reading.ninjs import read_ninjs
from archive.reading.photo import read_photo
from archive.reading.sniff import (
    HEAD_BYTES,
    HTML_SUFFIXES,
    IMAGE_SUFFIXES,
    JSON_SUFFIXES,
    TEXT_SUFFIXES,
    Kind,
    sniff,
)
from archive.reading.storable import storable
from archive.reading.text import read_text

log = logging.getLogger(__name__)

Reader = Callable[[Path, Limits], Iterator[Draft]]
_READERS: dict[Kind, Reader] = {"image": read_photo, "html": read_html, "json": read_ninjs, "text": read_text}
_DESCRIPTIONS = {
    ".pdf": "a PDF document",
    ".doc": "a Word document",
    ".docx": "a Word document",
    ".odt": "a text document",
    ".rtf": "a rich text document",
    ".zip": "a packed folder",
    ".gz": "a packed file",
    ".warc": "a web archive",
    ".wacz": "a web archive",
    ".mht": "a saved web page in one file",
    ".mhtml": "a saved web page in one file",
    ".eml": "an e-mail",
    ".mbox": "a mailbox",
    ".xml": "an XML document",
    ".heic": "a HEIC picture",
    ".psd": "a Photoshop picture",
}


def read_file(path: Path, limits: Limits = Limits()) -> Iterator[Draft]:  # noqa: B008 - frozen
    """What an import of `path` would store: one draft an entry, or a draft with the error that stopped it.

    Never raises for what a file holds or for a file that is not there. Error codes: "not-found",
    "not-a-file", "no-access", "empty", "too-large", "too-deep", "not-text", "not-an-image", "damaged",
    "unknown-kind". Every text of a draft can be written as UTF-8.
    """
    yield from map(storable, _read(path, limits))


def _read(path: Path, limits: Limits) -> Iterator[Draft]:
    try:
        kind = _checked_kind(path, limits)
        yield from _READERS[kind](path, limits)
    except UnreadableFile as problem:
        yield Draft(path, error=ReadError(problem.code, str(problem)))
    except PermissionError:
        yield _failed(path, "no-access", _no_access(path))
    except OSError as problem:
        yield _failed(path, "damaged", f"{path.name} could not be read: {problem.strerror or problem}.")
    except (Exception, MemoryError) as problem:
        log.debug("reader failed on %s", path, exc_info=True)
        what = f"{type(problem).__name__}: {problem}".strip(": ")
        yield _failed(path, "damaged", f"{path.name} could not be read; its content is damaged ({what}).")


def _failed(path: Path, code: str, message: str) -> Draft:
    return Draft(path, error=ReadError(code, message))


def _no_access(path: Path) -> str:
    if os.path.isdir(path):
        return (
            f"The folder {path} may not be listed, so nothing in it was read: ask for the right to open it."
        )
    return f"{path.name} may not be read: ask for the right to open it."


def _checked_kind(path: Path, limits: Limits) -> Kind:
    """The kind of a file that one of the readers takes; raises `UnreadableFile` for every other."""
    if not path.exists():
        raise UnreadableFile(f"There is no file {path}. Check the name.", code="not-found")
    if path.is_dir():
        os.scandir(path).close()  # a folder that may not be listed is offered for reading to say just that
    if not path.is_file():
        raise UnreadableFile(f"{path.name} is a folder or a device, not a file.", code="not-a-file")
    size = path.stat().st_size
    if size == 0:
        raise UnreadableFile(f"{path.name} is empty (0 bytes): nothing to read.", code="empty")
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    suffix = path.suffix.lower()
    kind = sniff(head, suffix)
    _refuse_unknown(path, kind, suffix)
    _refuse_too_large(path, kind, size, limits)
    return kind


def _refuse_unknown(path: Path, kind: Kind, suffix: str) -> None:
    if kind != "image" and suffix in IMAGE_SUFFIXES:
        code, what = (
            ("damaged", "its content is damaged") if kind == "binary" else ("not-an-image", "it holds text")
        )
        raise UnreadableFile(f"{path.name} is named like a picture but is none: {what}.", code=code)
    if kind == "binary" and suffix in (TEXT_SUFFIXES | HTML_SUFFIXES | JSON_SUFFIXES) - {""}:
        raise UnreadableFile(f"{path.name} is named like a text but holds binary data.", code="not-text")
    if kind not in _READERS:
        what = _DESCRIPTIONS.get(suffix, "binary data" if kind == "binary" else f"“{suffix}”")
        raise UnreadableFile(
            f"Cutline cannot read this kind of file yet: {path.name} ({what}).", code="unknown-kind"
        )


def _refuse_too_large(path: Path, kind: Kind, size: int, limits: Limits) -> None:
    most = {
        "image": limits.max_image_bytes,
        "html": limits.max_html_bytes,
        "json": limits.max_json_bytes,
    }.get(kind, limits.max_text_bytes)
    if size > most:
        raise UnreadableFile(
            f"{path.name} is too large: {_megabytes(size)} where at most {_megabytes(most)} are read. "
            "Split it, or import its parts.",
            code="too-large",
        )


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.0f} MB" if size >= MEGABYTE else f"{size:,} bytes"
