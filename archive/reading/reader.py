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
from archive.model.said import Said
from archive.progress import MEGABYTE
from archive.reading.formats import TABLE, Format, Head, format_of
from archive.reading.libraries.portion import Portion
from archive.reading.libraries.records import Told, completed
from archive.reading.limits import Limits
from archive.reading.sniff import HTML_SUFFIXES, IMAGE_SUFFIXES, JSON_SUFFIXES, TEXT_SUFFIXES
from archive.reading.source import Source, error_of, read_error
from archive.reading.storable import storable

log = logging.getLogger(__name__)

_DESCRIPTIONS = {
    ".pdf": Said.of("content.pdf"),
    ".doc": Said.of("content.word"),
    ".docx": Said.of("content.word"),
    ".odt": Said.of("content.text"),
    ".rtf": Said.of("content.rich-text"),
    ".zip": Said.of("content.packed-folder"),
    ".gz": Said.of("content.packed-file"),
    ".warc": Said.of("content.web-archive"),
    ".wacz": Said.of("content.web-archive"),
    ".mht": Said.of("content.saved-page"),
    ".mhtml": Said.of("content.saved-page"),
    ".eml": Said.of("content.mail"),
    ".mbox": Said.of("content.mailbox"),
    ".xml": Said.of("content.xml-document"),
    ".csv": Said.of("content.table"),
}
_PACKED = frozenset(("web archive", "packed file", "packed folder", "tar", "library"))
_SIDECAR = Said.of("content.sidecar")


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
        return error_of(problem.said)
    except PermissionError:
        return _no_access(path)
    except OSError as problem:
        return _unread(path.name, problem)
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
        yield source.failed(problem)
    except PermissionError:
        yield _failed(source, _no_access(source.path))
    except OSError as problem:
        yield _failed(source, _unread(source.name, problem))
    except MemoryError:
        yield _failed(source, error_of(machine.too_much_memory(source.name)))
    except Exception as problem:
        log.debug("reader failed on %s", source, exc_info=True)
        what = f"{type(problem).__name__}: {problem}".strip(": ")
        yield _failed(source, read_error("damaged.content", name=source.name, reason=what))


def _failed(source: Source, error: ReadError) -> Draft:
    return Draft(source.path, source.entry, error=error)


def _unread(name: str, problem: OSError) -> ReadError:
    return read_error("damaged.unread", name=name, reason=str(problem.strerror or problem))


def _no_access(path: Path) -> ReadError:
    if os.path.isdir(path):
        return read_error("no-access.folder", folder=str(path))
    return read_error("no-access.file", name=path.name)


def _check_place(path: Path) -> None:
    """Raise `UnreadableFile` where there is no file, and `PermissionError` for a closed folder."""
    if not path.exists():
        raise UnreadableFile("not-found.no-file", path=path)
    if path.is_dir():
        os.scandir(path).close()  # a folder that may not be listed is offered for reading to say just that
    if not path.is_file():
        raise UnreadableFile("not-a-file", name=path.name)


def _format(source: Source) -> Format:
    """The format of a source that may be read; raises `UnreadableFile` for every other."""
    size = source.size()
    if size == 0:
        raise UnreadableFile("empty.file", name=source.name)
    if source.depth > source.limits.max_containers:
        raise UnreadableFile("too-deep.packed", name=source.name, most=source.limits.max_containers)
    head = Head(source.head(), source.suffix)
    found = TABLE if source.portion is not None and source.portion.form == "csv" else format_of(head)
    if source.told is not None and not _is_of_one(source.told, head, found):
        raise UnreadableFile("unknown-kind.other", name=source.name)
    _refuse_mismatch(source.name, head, found)
    if found is None:
        raise UnreadableFile("unknown-kind.file", name=source.name, what=_description(head))
    _refuse_too_large(source.name, size, found.most(source.limits))
    return found


def _description(head: Head) -> Said:
    """What kind of file it is that cannot be read."""
    if head.root:
        return _SIDECAR if head.root == "xmpmeta" else Said.of("content.xml", tag=head.root)
    plain = Said.of("content.binary") if head.kind == "binary" else Said.of("quoted", text=head.suffix)
    return _DESCRIPTIONS.get(head.suffix, plain)


def _is_of_one(told: Told, head: Head, found: Format | None) -> bool:
    """Whether a file may be that of one record: a picture for a photo, no picture and no container else."""
    if found is None or told.photo is not None:
        return found is None or head.kind == "image"
    return found.name not in _PACKED


def _refuse_mismatch(name: str, head: Head, found: Format | None) -> None:
    if head.kind not in ("image", "packed") and head.suffix in IMAGE_SUFFIXES:
        key = "damaged.no-picture" if head.kind == "binary" else "not-an-image.text"
        raise UnreadableFile(key, name=name)
    if (
        found is None
        and head.kind == "binary"
        and head.suffix in (TEXT_SUFFIXES | HTML_SUFFIXES | JSON_SUFFIXES) - {""}
    ):
        raise UnreadableFile("not-text.file", name=name)


def _refuse_too_large(name: str, size: int, most: int) -> None:
    if size > most:
        raise UnreadableFile("too-large.file", name=name, size=_size(size), most=_size(most))


def _size(size: int) -> Said:
    if size >= MEGABYTE:
        return Said.of("size.megabytes", n=round(size / MEGABYTE))
    return Said.of("size.bytes", n=size)
