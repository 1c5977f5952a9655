"""WARC and ARC files -> the stories that were captured, each with its pictures from the same archive."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import BinaryIO

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.model.said import Said
from archive.reading.encoding import as_utf8
from archive.reading.html.page import read_html
from archive.reading.packed.unpacking import gathered, gunzipped
from archive.reading.sniff import HEAD_BYTES, IMAGE_SUFFIXES, sniff
from archive.reading.source import Pictures, Source
from archive.reading.web import http_body
from archive.reading.web.addresses import Addresses, base_of, joined, key_of
from archive.reading.web.stories import is_story
from archive.reading.web.warc_records import Record, Solid, block, message, records

_PAGES = ("text/html", "application/xhtml+xml")
_UNSAID = ("", "application/octet-stream", "binary/octet-stream")
_SPACER = 200
"""Most bytes of a picture that only holds a place or counts a visit."""
_HEADERS = 1 << 16
_FRAMES = ("iframe", "frame", "embed", "object")
_LONGEST_INFO = 1 << 24


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a capture stands: the archive's file by number, the record's offset and its block's length.

    All that is held of a capture: archives have millions. `is_http` where the block is an HTTP message.
    """

    file: int
    offset: int
    length: int
    is_http: bool


def read_warc(source: Source) -> Iterator[Draft | Source]:
    """The stories of a WARC or ARC file; raises `UnreadableFile` ("empty", "damaged") where it holds none."""
    with source.open() as stream:
        yield from WebArchive(source, [stream]).drafts()


class WebArchive:
    """What one archive captured, indexed by a walk over its records; read where asked.

    `listed` are the addresses of its pages where the archive names them, else all pages may be stories.
    """

    def __init__(self, source: Source, files: Sequence[BinaryIO], listed: Iterable[str] = ()) -> None:
        self._source = source
        self._files = list(files)
        self._listed = {key_of(url) for url in listed}
        self._pages: dict[str, _Place] = {}
        self._pictures: Addresses[_Place] = Addresses()
        self._repeats: dict[str, str] = {}
        self._by_digest: dict[str, tuple[_Place, bool]] = {}
        self._frames: set[str] = set()
        self._seen: Counter[str] = Counter()
        self._problem: UnreadableFile | None = None
        for number in range(len(self._files)):
            self._index(number)
        self._resolve_repeats()

    def drafts(self) -> Iterator[Draft | Source]:
        """The stories in the order of their capture; at the end what was damaged.

        Raises `UnreadableFile` ("empty") with what there is instead, where there is no story.
        """
        stories = 0
        for url, place in self._candidates():
            for found in self._page(url, place):
                stories += 1
                yield found
        if self._problem is not None:
            raise self._problem
        if not stories:
            raise self._no_story()

    def _candidates(self) -> list[tuple[str, _Place]]:
        listed = [(url, place) for url, place in self._pages.items() if key_of(url) in self._listed]
        return listed or [item for item in self._pages.items() if key_of(item[0]) not in self._frames]

    def _index(self, number: int) -> None:
        limits = self._source.limits
        file = self._files[number]
        size = file.seek(0, io.SEEK_END)
        most = max(limits.free_unpacked_bytes, size * limits.max_ratio)
        try:
            for record in records(file, self._source.name, most):
                self._note(record, _Place(number, record.offset, record.length, record.http is not None))
        except Solid:
            file.seek(0)
            chunks = gunzipped(file, self._source.name)
            self._files[number] = io.BytesIO(gathered(chunks, self._source.name, size, self._source))
            self._index(number)
        except UnreadableFile as problem:
            self._problem = problem

    def _note(self, record: Record, place: _Place) -> None:
        self._seen["records"] += 1
        if record.kind in ("response", "resource"):
            self._note_capture(record, place)
        elif record.kind == "revisit":
            digest = record.headers.get_header("WARC-Payload-Digest")
            self._repeats[record.uri] = str(digest or "")
        elif record.kind == "request" and record.http is not None:
            if str(record.http.get_header("Sec-Fetch-Dest") or "").lower() in _FRAMES:
                self._frames.add(key_of(record.uri))
        elif record.kind == "warcinfo":
            _, info = block(self._files[place.file], place.offset, min(place.length, _LONGEST_INFO))
            self._listed |= {key_of(url) for url in _pages_of(info)}

    def _note_capture(self, record: Record, place: _Place) -> None:
        headers = record.http or record.headers
        if record.http is not None and http_body.status(record.http) != 200:
            self._seen["refused"] += 1
            return
        kind = http_body.media_type(headers)
        if kind in _PAGES:
            self._seen["pages"] += 1
            self._pages[record.uri] = place
        elif kind.startswith("image/") or (kind in _UNSAID and record.uri.lower().endswith(_ENDS)):
            self._pictures.add(record.uri, place, record.length)
        else:
            return
        if digest := record.headers.get_header("WARC-Payload-Digest"):
            self._by_digest.setdefault(str(digest), (place, kind in _PAGES))

    def _resolve_repeats(self) -> None:
        """Give what was captured again unchanged (a revisit record) the content of its first capture."""
        for url, digest in self._repeats.items():
            place, is_page = self._by_digest.get(digest, (None, False))
            if place is None:
                self._seen["repeats"] += 1
            elif is_page:
                self._pages.setdefault(url, place)
            else:
                self._pictures.add(url, place, place.length)

    def _page(self, url: str, place: _Place) -> Iterator[Draft | Source]:
        """The draft of a page that is a story."""
        limits = self._source.limits
        try:
            content, charset = self._content(place, limits.max_html_bytes)
        except http_body.TooLarge:
            problem = UnreadableFile(
                "too-large.page", url=url, archive=self._source.name, megabytes=limits.max_html_bytes >> 20
            )
            yield self._source.failed(problem, url)
            return
        if sniff(content[:HEAD_BYTES], "") != "html":
            return
        content = as_utf8(content, charset)
        page = self._source.inner(url, content, pictures=self._pictures_of(url, content), url=url)
        try:
            yield from (draft for draft in read_html(page) if draft.article and is_story(draft.article, url))
        except UnreadableFile:  # no words and no photos: a frame, a script's shell
            return
        except Exception:  # read again behind the door, which says what failed and goes on
            yield replace(page, name=f"{page.stem}.html")

    def _pictures_of(self, url: str, content: bytes) -> Pictures:
        base = base_of(content, url)

        def picture(address: str) -> bytes | None:
            place = self._pictures.find(joined(base, address))
            if place is None:
                return None
            try:
                data, _ = self._content(place, self._source.limits.max_embedded_bytes)
            except http_body.TooLarge:
                return None
            return data if len(data) > _SPACER and sniff(data[:HEAD_BYTES], "") == "image" else None

        return picture

    def _content(self, place: _Place, most: int) -> tuple[bytes, str | None]:
        """What a record captured, unpacked, and the encoding that its transport stated."""
        headers, data = block(self._files[place.file], place.offset, min(place.length, most + _HEADERS))
        if place.is_http:
            headers, data = message(data)
            data = http_body.body(headers, data, most)
        if len(data) > most:
            raise http_body.TooLarge
        return data, http_body.charset(headers)

    def _no_story(self) -> UnreadableFile:
        seen = self._seen
        parts = (
            Said.of("web-archive.records", n=seen["records"]),
            Said.of("web-archive.pages", n=seen["pages"]),
            Said.of("web-archive.refused", n=seen["refused"]),
            Said.of("web-archive.repeats", n=seen["repeats"]),
        )
        told = [part for part in parts if dict(part.values)["n"]] or [Said.of("web-archive.nothing")]
        all_of_it = reduce(lambda first, then: Said.of("and-then", first=first, then=then), told)
        return UnreadableFile("empty.web-archive", name=self._source.name, told=all_of_it)


_ENDS = tuple(IMAGE_SUFFIXES)


def _pages_of(info: bytes) -> list[str]:
    """The pages that a recorder lists in a warcinfo record ("json-metadata", of Webrecorder)."""
    for line in info.splitlines():
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"json-metadata":
            try:
                stated = json.loads(value)
            except (ValueError, RecursionError):
                continue
            pages = stated.get("pages") if isinstance(stated, dict) else None
            return [
                page["url"]
                for page in (pages if isinstance(pages, list) else [])
                if isinstance(page, dict) and isinstance(page.get("url"), str)
            ]
    return []
