"""The parts of a message: its texts, pictures and attached documents (RFC 2045 to 2047, 2183, 2392)."""

from __future__ import annotations

import contextlib
import mimetypes
import re
from dataclasses import dataclass
from email.message import Message
from pathlib import PurePosixPath
from urllib.parse import unquote

from archive.reading.encoding import as_utf8, decode
from archive.reading.source import Pictures

_NO_DOCUMENTS = frozenset(
    ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
     "application/pgp-encrypted", "application/pgp-keys", "text/calendar", "text/vcard", "text/x-vcard",
     "message/delivery-status", "message/disposition-notification", "text/rfc822-headers",
     "application/ms-tnef")
)  # fmt: skip
_UNSAFE = re.compile(r"[\x00-\x1f/\\]+")


@dataclass(frozen=True)
class Part:
    """One part that is no container, and the name to call it by."""

    message: Message
    kind: str
    name: str
    attached: bool

    @property
    def is_picture(self) -> bool:
        """Whether this is a picture, told by its type or, where that says nothing, its name."""
        return self.kind.startswith("image/") and self.kind != "image/svg+xml"

    @property
    def is_text(self) -> bool:
        """Whether this is text that the mail itself shows."""
        return self.kind in ("text/plain", "text/html") and not self.attached

    @property
    def is_document(self) -> bool:
        """Whether this is a file of its own, to be read by its own reader."""
        return not (self.is_picture or self.is_text or self.kind in _NO_DOCUMENTS)

    @property
    def id(self) -> str:
        """The Content-ID, without its brackets."""
        return _field(self.message, "Content-ID").strip("<> ")

    def is_named_in(self, markup: str) -> bool:
        """Whether a page shows this part (RFC 2392, "cid")."""
        return bool(self.id) and f"cid:{self.id}" in unquote(markup)


def parts_of(message: Message) -> list[Part]:
    """The parts in order; a message that is attached counts as one document, whatever stands in it."""
    found: list[Part] = []
    waiting = [message]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting.extend(inner for inner in reversed(inner) if isinstance(inner, Message))
        else:
            found.append(_part(part, len(found) + 1, part is message))
    return found


def _part(message: Message, number: int, whole: bool) -> Part:
    name = ""
    with contextlib.suppress(Exception):  # a name spelled as no standard has it
        name = _UNSAFE.sub("_", str(message.get_filename() or "")).strip(" .")
    kind = message.get_content_type().lower()
    guessed = mimetypes.guess_type(name)[0] or ""
    if kind == "application/octet-stream" and guessed.startswith("image/"):
        kind = guessed
    attached = not whole and (bool(name) or message.get_content_disposition() == "attachment")
    if not name:
        suffix = ".eml" if kind == "message/rfc822" else mimetypes.guess_extension(kind) or ""
        name = f"part {number}{suffix}"
    return Part(message, kind, name, attached)


def _field(message: Message, name: str) -> str:
    with contextlib.suppress(Exception):
        return str(message.get(name) or "").strip()
    return ""


def content_of(message: Message) -> bytes:
    """The bytes of a part, as they were before they were packed for the mail."""
    inner = message.get_payload()
    if isinstance(inner, list):
        return b"".join(part.as_bytes() for part in inner if isinstance(part, Message))
    with contextlib.suppress(Exception):
        content = message.get_payload(decode=True)
        return content if isinstance(content, bytes) else b""
    return b""


def text_of(part: Part) -> str:
    """The text of a part in the encoding that it declares, or the one that it seems to have."""
    charset = None
    with contextlib.suppress(Exception):
        charset = part.message.get_content_charset()
    return decode(as_utf8(content_of(part.message), charset))


def pictures_of(images: list[Part], most: int) -> Pictures:
    """Finds a message's pictures by Content-ID and by name; none of more than `most` bytes."""
    by_name = {part.name: part for part in reversed(images)}
    by_id = {part.id: part for part in reversed(images) if part.id}

    def picture(address: str) -> bytes | None:
        key = unquote(address)
        part = by_id.get(key[4:]) if key.lower().startswith("cid:") else by_name.get(PurePosixPath(key).name)
        data = content_of(part.message) if part is not None else b""
        return data if 0 < len(data) <= most else None

    return picture
