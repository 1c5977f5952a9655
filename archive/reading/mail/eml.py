"""E-mails (RFC 5322, MIME) -> the story that one carries, its pictures, and the documents attached to it."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Draft, Published
from archive.reading.bylines import is_person
from archive.reading.counting import refuse_many_parts
from archive.reading.documents.fragment import About, read_fragment, with_pictures
from archive.reading.mail.body import captioned, forwarded_day, markup_of, without_envelope
from archive.reading.mail.fields import BOUNDED
from archive.reading.mail.parts import Part, content_of, parts_of, pictures_of
from archive.reading.source import DATE_INFERRED, Source

_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?")
_OF_MAIL = frozenset(
    (b"from", b"to", b"subject", b"date", b"received", b"delivered-to", b"return-path", b"message-id",
     b"mime-version", b"reply-to", b"cc")
)  # fmt: skip
_LEAST_HEADERS = 2
_TRANSPORT = (b"received", b"delivered-to", b"return-path", b"message-id", b"mime-version", b"from")
_DESK = re.compile(
    r"\b(?:press|media|news|office|desk|team|service|editorial|communications?|presse\w*|redaktion|redazione|redacción"
    r"|rédaction|prensa|stampa|imprensa|pers|pressestelle|kommunikation|support|info|noreply)\b",
    re.I,
)
_PREFIX = re.compile(r"^\s*(?:(?:re|aw|fwd?|wg|tr|rv|i|vs|sv|doorst|enc)\s*(?:\[\d+\])?\s*:\s*)+", re.I)


def is_mail(head: bytes) -> bool:
    """Whether a file begins with the header fields of an e-mail."""
    fields: set[bytes] = set()
    for line in head.lstrip().splitlines()[:200]:
        if not line.strip():
            break
        found = _HEADER.match(line)
        if found:
            fields.add(found[1].lower())
        elif line[:1] not in b" \t" or not fields:
            return False
    return len(fields & _OF_MAIL) >= _LEAST_HEADERS and any(name in fields for name in _TRANSPORT)


def read_mail(source: Source) -> Iterator[Draft | Source]:
    """Read one message; raises `UnreadableFile` ("empty") where it holds neither words nor files, and
    ("too-large") where it has too many parts.

    Yields the story, then each attached document to be read by its own reader; pictures belong to the
    story, and come by themselves where there is none.
    """
    data = source.read().lstrip()
    refuse_many_parts(data, source.name, source.limits)
    message = message_from_bytes(data, policy=BOUNDED)
    parts = parts_of(message)
    markup = markup_of(parts)
    images = [part for part in parts if part.is_picture]
    documents = [part for part in parts if part.is_document]
    if form := _form(markup.plain):
        yield source.inner("text.json", form)
    elif markup.html:
        yield source.article(_story(message, markup.html, markup.plain, images, source))
    else:
        documents = images + documents
    for part in documents:
        yield source.inner(part.name, content_of(part.message))
    if not markup.html and not documents:
        raise UnreadableFile("empty.mail", name=source.name)


def _story(message: Message, markup: str, plain: str, images: list[Part], source: Source) -> ArticleDraft:
    shown = [part for part in images if not part.is_named_in(markup)]
    subject = header(message, "Subject")
    title = _PREFIX.sub("", subject).strip()
    figures = captioned(shown, plain, source.registry)
    body = figures.markup if figures.captions else markup + figures.markup
    here = with_pictures(source, pictures_of(images, source.limits.max_embedded_bytes))
    draft = read_fragment(body, here, About(title=title), without_envelope)
    forwarded = bool(subject) and subject.strip() != title
    if not draft.bylines and not forwarded and (name := _sender(message)):
        draft = replace(draft, bylines=(name,))
    if draft.published is None or draft.published.inferred:
        day = forwarded_day(plain) if forwarded else None
        sent = day or _sent(message)
        draft = _dated(draft, sent) if sent else draft
    return draft


def header(message: Message, name: str) -> str:
    """A header field as text, "" where there is none or it cannot be read."""
    with contextlib.suppress(Exception):  # the parser of header fields stumbles over what some programs write
        return " ".join(str(message.get(name) or "").split())
    return ""


def _sender(message: Message) -> str:
    """Who sent a message, if that is a person's name: an address or a desk signs no story."""
    name = parseaddr(header(message, "From"))[0].strip(" '\"")
    return name if is_person(name) and not _DESK.search(name) else ""


def _sent(message: Message) -> str | None:
    """When a message was sent, as it says itself."""
    try:
        return parsedate_to_datetime(header(message, "Date")).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _dated(draft: ArticleDraft, sent: str) -> ArticleDraft:
    """The story with the day on which it was sent, where it states none itself."""
    doubts = [doubt for doubt in draft.doubts if doubt != DATE_INFERRED]
    return replace(draft, published=Published(sent, inferred=True), doubts=(DATE_INFERRED, *doubts))


def _form(text: str) -> bytes:
    """A text that is data and no prose, as forms send it, to be read as such."""
    if not text.lstrip().startswith("{"):
        return b""
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return b""
    return json.dumps(value).encode() if isinstance(value, dict) else b""
