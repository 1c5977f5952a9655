"""The door to all readers: what kind of file it is, whether it may be read, and by whom."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from archive import machine
from archive.captions import Registry
from archive.errors import UnreadableFile
from archive.model import Draft, ReadError
from archive.progress import MEGABYTE
from archive.reading.formats import TABLE, Format, Head, format_of
from archive.reading.libraries.portion import Portion
from archive.reading.libraries.records import Told, completed
from archive.reading.limits import Limits
from archive.reading.sniff import HTML_SUFFIXES, IMAGE_SUFFIXES, JSON_SUFFIXES, TEXT_SUFFIXES
from archive.reading.source import Source, read_error
from archive.reading.storable import storable

log = logging.getLogger(__name__)

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
    ".csv": "a table; take it over with cutline takeover --from csv",
}
_PACKED = frozenset(("web archive", "packed file", "packed folder", "tar", "library"))
_SIDECAR = "the XMP sidecar of a photo: import the photo, with this beside it"


def read_file(
    path: Path,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    registry: Registry | None = None,
    thumbnail: int | None = None,
    *,
    alone: bool = False,
    portion: Portion | None = None,
) -> Iterator[Draft]:
    """What an import of `path` would store: one draft an entry, or a draft with the error that stopped it.

    Never raises for what a file holds or for a file that is not there. Error codes: "not-found",
    "not-a-file", "no-access", "empty", "too-large" (also what takes too much memory), "too-deep", "not-text",
    "not-an-image", "damaged", "unknown-kind". Every text of a draft can be written as UTF-8. Credits are read
    by the agencies of `registry` (default: those the program ships). With `thumbnail`, drafts of pictures
    carry a JPEG that covers a box of that side, made in the same decoding. `alone` opens nothing that lies
    beside it. `portion` says which records of another program's library are wanted, and how it is read.
    """
    source = Source(path, path.name, limits, registry, thumbnail=thumbnail, alone=alone, portion=portion)
    yield from map(storable, _read(source))


def kind_of(path: Path, limits: Limits = Limits()) -> Literal["story", "photo", "packed"] | ReadError:  # noqa: B008
    """What an import would take a file for, by its first bytes; why it could not read it. Never raises."""
    source = Source(path, path.name, limits, None)
    try:
        _check_place(path)
        name = _format(source).name
    except UnreadableFile as problem:
        return read_error(problem.code, str(problem))
    except PermissionError:
        return read_error("no-access", _no_access(path))
    except OSError as problem:
        return read_error("damaged", f"{path.name} could not be read: {problem.strerror or problem}.")
    return "photo" if name == "picture" else "packed" if name in _PACKED else "story"


def _read(source: Source) -> Iterator[Draft]:
    """The drafts of one source and of all that stands in it; what fails inside costs that entry alone."""
    try:
        if source.content is None:
            _check_place(source.path)
        for found in _format(source).read(source):
            if isinstance(found, Draft):
                yield found
            elif found.told is not None:
                yield completed(found.told, found, _read(found))
            else:
                yield from _read(found)
    except UnreadableFile as problem:
        yield _failed(source, problem.code, str(problem))
    except PermissionError:
        yield _failed(source, "no-access", _no_access(source.path))
    except OSError as problem:
        yield _failed(source, "damaged", f"{source.name} could not be read: {problem.strerror or problem}.")
    except MemoryError:
        yield _failed(source, "too-large", machine.too_much_memory(source.name))
    except Exception as problem:
        log.debug("reader failed on %s", source, exc_info=True)
        what = f"{type(problem).__name__}: {problem}".strip(": ")
        message = f"{source.name} could not be read; its content is damaged ({what})."
        yield _failed(source, "damaged", message)


def _failed(source: Source, code: str, message: str) -> Draft:
    return Draft(source.path, source.entry, error=read_error(code, message))


def _no_access(path: Path) -> str:
    if os.path.isdir(path):
        return (
            f"The folder {path} may not be listed, so nothing in it was read: ask for the right to open it."
        )
    return f"{path.name} may not be read: ask for the right to open it."


def _check_place(path: Path) -> None:
    """Raise `UnreadableFile` where there is no file, and `PermissionError` for a closed folder."""
    if not path.exists():
        raise UnreadableFile(f"There is no file {path}. Check the name.", code="not-found")
    if path.is_dir():
        os.scandir(path).close()  # a folder that may not be listed is offered for reading to say just that
    if not path.is_file():
        raise UnreadableFile(f"{path.name} is a folder or a device, not a file.", code="not-a-file")


def _format(source: Source) -> Format:
    """The format of a source that may be read; raises `UnreadableFile` for every other."""
    size = source.size()
    if size == 0:
        raise UnreadableFile(f"{source.name} is empty (0 bytes): nothing to read.", code="empty")
    if source.depth > source.limits.max_containers:
        raise UnreadableFile(
            f"{source.name} lies in more than {source.limits.max_containers} packed files, one in the other. "
            "Unpack it, and import what it holds.",
            code="too-deep",
        )
    head = Head(source.head(), source.suffix)
    found = TABLE if source.portion is not None and source.portion.form == "csv" else format_of(head)
    if source.told is not None and not _is_of_one(source.told, head, found):
        raise UnreadableFile(f"{source.name} is not what the library says it is.", code="unknown-kind")
    _refuse_mismatch(source.name, head, found)
    if found is None:
        what = _DESCRIPTIONS.get(head.suffix, "binary data" if head.kind == "binary" else f"“{head.suffix}”")
        if head.root:
            what = _SIDECAR if head.root == "xmpmeta" else f"XML whose outermost element is “{head.root}”"
        raise UnreadableFile(
            f"Cutline cannot read this kind of file yet: {source.name} ({what}).", code="unknown-kind"
        )
    _refuse_too_large(source.name, size, found.most(source.limits))
    return found


def _is_of_one(told: Told, head: Head, found: Format | None) -> bool:
    """Whether a file may be that of one record: a picture for a photo, no picture and no container else."""
    if found is None or told.photo is not None:
        return found is None or head.kind == "image"
    return found.name not in _PACKED


def _refuse_mismatch(name: str, head: Head, found: Format | None) -> None:
    if head.kind not in ("image", "packed") and head.suffix in IMAGE_SUFFIXES:
        code, what = (
            ("damaged", "its content is damaged")
            if head.kind == "binary"
            else ("not-an-image", "it holds text")
        )
        raise UnreadableFile(f"{name} is named like a picture but is none: {what}.", code=code)
    if (
        found is None
        and head.kind == "binary"
        and head.suffix in (TEXT_SUFFIXES | HTML_SUFFIXES | JSON_SUFFIXES) - {""}
    ):
        raise UnreadableFile(f"{name} is named like a text but holds binary data.", code="not-text")


def _refuse_too_large(name: str, size: int, most: int) -> None:
    if size > most:
        raise UnreadableFile(
            f"{name} is too large: {_megabytes(size)} where at most {_megabytes(most)} are read. "
            "Split it, or import its parts.",
            code="too-large",
        )


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.0f} MB" if size >= MEGABYTE else f"{size:,} bytes"
