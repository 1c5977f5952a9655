"""What must hold of everything that reading a file gives, and of what reading it may touch."""

from __future__ import annotations

import json
import logging
import mimetypes
import os
import sys
import sysconfig
import traceback
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import archive.intake.warm  # noqa: F401 - the language model unpacks itself through a nameless file when first used
from archive.dates import bounds
from archive.exchange import as_json
from archive.model import ArticleDraft, Credit, Draft, PhotoMetadata, PhotoUse
from archive.words import read_error_words

CODES = frozenset(
    ("not-found", "not-a-file", "no-access", "empty", "too-large", "too-deep", "not-text", "not-an-image")
) | {"damaged", "unknown-kind"}
_DOOR = logging.getLogger("archive.reading.reader")
_ROOT = Path(__file__).resolve().parents[2]
_WRITES = frozenset(
    ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod")
) | {"os.chown", "os.utime", "shutil.move", "shutil.rmtree", "shutil.unpack_archive", "os.mkfifo"}
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.spawn",
    "os.posix_spawn",
    "urllib.",
)
_OPENED_FOR_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


class Watch(logging.Handler):
    """What the readers did that they should not: files touched outside `folder`, sockets, lost exceptions.

    Python's audit hooks (PEP 578) stay for the life of the process; they count only within `with`.
    `explain` says whether tracebacks are printed. Libraries' own C code is not seen; what it leaves shows
    in the folder.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.DEBUG)
        self.folder = folder
        self.found: list[str] = []
        self.watching = False
        self.explain = False
        self._may_write = (str(folder),)
        places = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
        self._may_read = (str(folder), str(_ROOT), sys.prefix, *places, "/usr/share/zoneinfo", "/dev/null")
        self._may_read += tuple(mimetypes.knownfiles)
        sys.addaudithook(self._hear)

    def __enter__(self) -> Watch:
        _DOOR.setLevel(logging.DEBUG)
        _DOOR.addHandler(self)
        _DOOR.propagate = False
        self.found.clear()
        self.watching = True
        return self

    def __exit__(self, *problem: object) -> None:
        self.watching = False
        _DOOR.removeHandler(self)
        _DOOR.propagate = True
        _DOOR.setLevel(logging.NOTSET)

    def emit(self, record: logging.LogRecord) -> None:
        """Note an exception that no reader foresaw: the door made an error of it, with the whole file."""
        if record.exc_info and (problem := record.exc_info[1]):
            self.found.append(f"unforeseen {type(problem).__name__} at {_place_of(problem)}")
            if self.explain:
                traceback.print_exception(problem)

    def _hear(self, event: str, told: tuple[Any, ...]) -> None:
        if not self.watching:
            return
        if event == "open" and isinstance(told[0], (str, bytes, os.PathLike)):
            self._hear_open(os.path.abspath(os.fsdecode(told[0])), told[1], told[2])
        elif event in _WRITES:
            for place in told:
                if isinstance(place, (str, bytes)) and not self._inside(os.fsdecode(place), self._may_write):
                    self.found.append(f"{event} {os.fsdecode(place)}")
        elif event.startswith(_FORBIDDEN):
            self.found.append(event)

    def _hear_open(self, path: str, mode: str | None, flags: int) -> None:
        if flags & _OPENED_FOR_WRITING or set(mode or "") & set("wax+"):
            if not self._inside(path, self._may_write):
                self.found.append(f"writes {path}")
        elif not self._inside(path, self._may_read):
            self.found.append(f"opens {path}")

    @staticmethod
    def _inside(path: str, folders: tuple[str, ...]) -> bool:
        path = os.path.abspath(path)
        return any(path == folder or path.startswith(folder + os.sep) for folder in folders)


def _place_of(problem: BaseException) -> str:
    """The last line of our own code that an exception came through."""
    frames = traceback.extract_tb(problem.__traceback__)
    own = [frame for frame in frames if f"{os.sep}archive{os.sep}" in frame.filename] or frames
    return f"{Path(own[-1].filename).name}:{own[-1].name}" if own else "?"


def faults(draft: Draft, folder: Path) -> Iterator[str]:
    """What is wrong with a draft of a file that lies in `folder`: nothing should be."""
    if sum(part is not None for part in (draft.article, draft.photo, draft.error)) != 1:
        yield "a draft that is not one thing"
    if draft.error is not None:
        if draft.error.code not in CODES:
            yield f"an error of the unknown code {draft.error.code}"
        if not _is_sentence(read_error_words(draft.error)):
            yield f"an error that is no sentence: {read_error_words(draft.error)[:200]!r}"
    if any("\x00" in text or _has_surrogate(text) for text in _texts(draft)):
        yield "a text with NUL or a lone surrogate"
    json.dumps(as_json.draft(draft), allow_nan=False)
    if draft.article is not None:
        yield from _faults_of_article(draft.article, folder)
    if draft.photo is not None:
        yield from _faults_of_photo(draft.photo)


def _faults_of_article(article: ArticleDraft, folder: Path) -> Iterator[str]:
    if not article.title.strip():
        yield "a story without a title"
    if not article.body and not article.photos and not article.doubts:
        yield "a story without a body that does not say so"
    if article.published and bounds(article.published.value) is None:
        yield f"published on no day: {article.published.value[:60]!r}"
    if [use.index for use in article.photos] != list(range(len(article.photos))):
        yield "photos not numbered in order"
    shown = [block.photo for block in article.body if block.kind == "photo"]
    if any(index is None or not 0 <= index < len(article.photos) for index in shown):
        yield "a body that shows a photo which is not there"
    for use in article.photos:
        yield from _faults_of_use(use, folder)


def _faults_of_use(use: PhotoUse, folder: Path) -> Iterator[str]:
    yield from _faults_of_spans((*use.people, *use.dates, *use.places), len(use.raw))
    yield from _faults_of_credit(use.credit)
    if use.file is not None and not use.file.resolve().is_relative_to(folder.resolve()):
        yield f"a picture taken from outside: {use.file}"


def _faults_of_photo(photo: PhotoMetadata) -> Iterator[str]:
    if photo.date_created and bounds(photo.date_created) is None:
        yield f"made on no day: {photo.date_created[:60]!r}"
    if min(photo.width, photo.height) < 0:
        yield "a picture of negative size"
    json.dumps(photo.raw, allow_nan=False)
    if photo.reading is not None:
        said = photo.reading
        yield from _faults_of_spans((*said.people, *said.dates, *said.places), len(photo.caption or ""))
        yield from _faults_of_credit(said.credit)


def _faults_of_credit(credit: Credit | None) -> Iterator[str]:
    if credit is None:
        return
    if not credit.raw.strip():
        yield "an empty credit"
    values = [*credit.photographers, *credit.chain, *credit.kinds, credit.client, credit.licence]
    yield from _faults_of_spans([value for value in values if value], len(credit.raw))


def _faults_of_spans(things: Any, length: int) -> Iterator[str]:
    for thing in things:
        if not 0 <= thing.start <= thing.end <= length:
            yield f"a span outside its text: {thing.rule} {thing.start}-{thing.end} of {length}"


def _is_sentence(message: str) -> bool:
    text = message.strip()
    return len(text.split()) >= 3 and text.endswith(".") and len(text) < 1500 and min(text) >= " "


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def _texts(value: Any) -> Iterator[str]:
    """Every text in a draft; paths are the system's and may be any bytes."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts([*value, *value.values()])
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
