"""What a reader is given: a file, or something that stands inside one."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import quote

from archive.captions import Registry
from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Doubt, Draft, PhotoMetadata, ReadError
from archive.model.said import Said
from archive.reading.budget import Budget
from archive.reading.characters import shown
from archive.reading.limits import Limits
from archive.reading.links import leads_out
from archive.reading.sniff import HEAD_BYTES

DATE_INFERRED = Doubt("date-inferred")
"""Of a story whose day no source states outright."""

if TYPE_CHECKING:
    from archive.reading.libraries.portion import Portion
    from archive.reading.libraries.records import Told

Pictures = Callable[[str], bytes | None]
"""The picture that an address means inside the same container, None if it holds none."""


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read. `path` is the file on disk; `name` what messages call the thing.

    What stands inside a file (a page of a web archive, a mail's attachment) has `content`, its own bytes,
    and `entry`, which names it there; `pictures` finds the pictures that came with it and `url` is where
    it was fetched from. `depth` counts the containers around it, `budget` what was unpacked of the file.
    Credits are read by the agencies of `registry` (default: those the program ships). `thumbnail` is the
    side of the box that a thumbnail of a picture is to cover, None where none is wanted. Nothing beside
    what stands `alone` is opened.

    Of another program's library `portion` says which records are to be read. A file that a `library` names
    is read to have laid over it what is `told` of it there; `sidecar` is XMP that the library keeps of it.
    """

    path: Path
    name: str
    limits: Limits = field(default_factory=Limits)
    registry: Registry | None = field(default=None, repr=False)
    entry: str | None = None
    content: bytes | None = field(default=None, repr=False)
    pictures: Pictures | None = field(default=None, repr=False)
    url: str | None = None
    depth: int = 0
    budget: Budget = field(default_factory=Budget, repr=False, compare=False)
    thumbnail: int | None = None
    alone: bool = False
    portion: Portion | None = None
    library: Path | None = None
    told: Told | None = field(default=None, repr=False)
    sidecar: bytes = field(default=b"", repr=False)

    @property
    def stem(self) -> str:
        """The name without its suffix: what a story without a title is called."""
        return PurePosixPath(self.name).stem

    @property
    def suffix(self) -> str:
        """The name's last suffix in lower case, with its dot."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def folder(self) -> Path | None:
        """The page's own folder, None for what stands alone or inside another file."""
        return self.path.parent if self.content is None and not self.alone else None

    def size(self) -> int:
        """Bytes. Raises OSError."""
        return self.path.stat().st_size if self.content is None else len(self.content)

    def read(self) -> bytes:
        """The whole content. Raises OSError."""
        return self.path.read_bytes() if self.content is None else self.content

    def head(self) -> bytes:
        """The first bytes, as many as it takes to tell the format. Raises OSError."""
        with self.open() as stream:
            return stream.read(HEAD_BYTES)

    def beside(self, name: str, most: int) -> bytes | None:
        """The file of this name in the same folder, packed or not; None if there is none, or a larger one."""
        if self.content is not None:
            data = self.pictures(quote(name)) if self.pictures else None
            return data if data and len(data) <= most else None
        if self.alone:
            return None
        path = self.path.with_name(name)
        if leads_out(path, os.path.realpath(path.parent)):
            return None
        try:
            return path.read_bytes() if path.is_file() and path.stat().st_size <= most else None
        except OSError:
            return None

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The content as a stream. Raises OSError."""
        if self.content is not None:
            yield io.BytesIO(self.content)
            return
        with self.path.open("rb") as stream:
            yield stream

    def inner(
        self, name: str, content: bytes, *, pictures: Pictures | None = None, url: str | None = None
    ) -> Source:
        """Something that stands inside this, called `name` there."""
        return replace(
            self,
            name=PurePosixPath(name).name or self.name,
            entry=self.entry_of(name),
            content=content,
            pictures=pictures,
            url=url,
            depth=self.depth + 1,
        )

    def entry_of(self, name: str) -> str:
        """The entry of what is called `name` in this."""
        return name if self.entry is None else f"{self.entry}/{name}"

    def article(self, article: ArticleDraft, entry: str | None = None) -> Draft:
        """The draft of a story that was read from this; `entry` where this holds several.

        One that says nothing below its title is marked for review.
        """
        if not (article.body or article.photos or article.doubts):
            article = replace(article, doubts=(Doubt("no-text"),))
        return Draft(self.path, entry or self.entry, article=article)

    def photo(self, photo: PhotoMetadata, entry: str | None = None) -> Draft:
        """The draft of a photo that this is."""
        return Draft(self.path, entry or self.entry, photo=photo, name=self.name, data=self.content)

    def failed(self, problem: UnreadableFile, name: str | None = None) -> Draft:
        """The draft that says why this, or what is called `name` in it, was not read."""
        entry = self.entry if name is None else self.entry_of(name)
        return Draft(self.path, entry, error=error_of(problem.said))


def read_error(key: str, **values: Any) -> ReadError:
    """The error of a draft, its values on one line and of bounded length."""
    return ReadError.of(key, **{name: _shown(value) for name, value in values.items()})


def error_of(said: Said) -> ReadError:
    """The error of a draft that tells the same."""
    return read_error(said.key, **dict(said.values))


def _shown(value: Any) -> Any:
    if isinstance(value, Said):
        return Said(value.key, tuple((name, _shown(each)) for name, each in value.values))
    return value if isinstance(value, int) else shown(str(value))
