"""MHTML: a page with what it shows as parts of one message (RFC 2557)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from urllib.parse import unquote

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.reading.counting import refuse_many_parts
from archive.reading.encoding import as_utf8
from archive.reading.html.page import read_html
from archive.reading.source import Pictures, Source
from archive.reading.web.addresses import Addresses, base_of, joined

_SUFFIXES = (".mht", ".mhtml")
_HEADER = re.compile(rb"\s*[A-Za-z][A-Za-z-]{1,60}:[^\r\n]*\r?\n")
_MAIL = ("Received", "Return-Path", "Delivered-To", "To", "Cc", "Message-ID")
_SAVED_BY = re.compile(r"saved by ", re.I)
_PAGES = ("text/html", "application/xhtml+xml")


def is_mhtml(head: bytes, suffix: str) -> bool:
    """Whether a file is a saved page: a message of parts that is named so, or that nobody sent."""
    if not _HEADER.match(head):
        return False
    try:
        headers = BytesHeaderParser(policy=compat32).parsebytes(head)
    except (MessageError, ValueError, LookupError):
        return False
    kind = headers.get_content_type()
    if suffix in _SUFFIXES:
        return "Content-Type" in headers and (kind.startswith("multipart/") or kind in _PAGES)
    if kind != "multipart/related" and kind not in _PAGES:
        return False
    if "Snapshot-Content-Location" in headers or _SAVED_BY.search(str(headers.get("From", ""))):
        return True
    return kind == "multipart/related" and not any(name in headers for name in _MAIL)


def read_mhtml(source: Source) -> Iterator[Draft]:
    """The page of a saved message; raises `UnreadableFile` ("damaged", "empty") where there is none."""
    data = source.read().lstrip()
    refuse_many_parts(data, source.name, source.limits)
    whole = message_from_bytes(data, policy=compat32)
    parts = [part for part in whole.walk() if not part.is_multipart()]
    root = _root(whole, parts)
    if root is None:
        raise UnreadableFile("damaged.mhtml", name=source.name, n=len(parts))
    url = _location(root, "") or _header(whole, "Snapshot-Content-Location") or _location(whole, "")
    content = as_utf8(_content(root), root.get_content_charset())
    yield from _read(source, content, url, _pictures(parts, base_of(content, url), url))


def _read(source: Source, content: bytes, url: str, pictures: Pictures) -> Iterator[Draft]:
    page = source.inner(
        source.name, content, pictures=pictures, url=url if url.startswith(("http:", "https:")) else None
    )
    for draft in read_html(page):  # the file is one page: what was read is the file's own, not an entry's
        yield Draft(source.path, source.entry, article=draft.article)


def _root(whole: Message, parts: list[Message]) -> Message | None:
    """The part that is the page: the one that `start` names (RFC 2387), else the first HTML."""
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    start = str(whole.get_param("start") or "").strip("<> ")
    named = [part for part in pages if start and _id(part) == start]
    return next(iter(named or pages), None)


def _pictures(parts: list[Message], base: str, url: str) -> Pictures:
    by_id: dict[str, Message] = {}
    by_address: Addresses[Message] = Addresses()
    for part in parts:
        if part.get_content_type() in _PAGES:
            continue
        by_id.setdefault(_id(part), part)
        if location := _location(part, url):
            if location.startswith("cid:"):
                by_id.setdefault(location[4:], part)
            else:
                by_address.add(location, part)

    def picture(address: str) -> bytes | None:
        address = address.strip()
        if address.lower().startswith("cid:"):
            part = by_id.get(unquote(address[4:]))
        else:
            part = by_address.find(joined(base, address))
        return _content(part) if part is not None else None

    return picture


def _id(part: Message) -> str:
    return _header(part, "Content-ID").strip("<> ")


def _location(part: Message, base: str) -> str:
    """The part's own address (RFC 2557, section 4.2), made absolute."""
    location = re.sub(r"\s", "", _header(part, "Content-Location"))
    return joined(base, location) if location else ""


def _header(part: Message, name: str) -> str:
    return str(part.get(name) or "").strip()


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
