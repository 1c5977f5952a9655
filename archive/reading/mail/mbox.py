"""Mailboxes (mbox; RFC 4155) -> their messages, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.progress import MEGABYTE
from archive.reading.source import Source

_FROM = re.compile(rb"From \S.{0,300}\d\d:\d\d.{0,60}\r?$")
_QUOTED = re.compile(rb"^>(>*From )", re.M)


def is_mbox(head: bytes) -> bool:
    """Whether a file begins with the line that parts the messages of a mailbox."""
    return _FROM.match(head.lstrip().split(b"\n", 1)[0]) is not None


def read_mbox(source: Source) -> Iterator[Draft | Source]:
    """The messages of a mailbox, each to be read by itself; one that is too large costs itself alone.

    Raises `UnreadableFile` ("empty") where there is none.
    """
    number = 0
    for number, lines in enumerate(_messages(source), start=1):
        name = f"message {number}.eml"
        if lines is None:
            most = source.limits.max_mail_bytes // MEGABYTE
            problem = UnreadableFile("too-large.message", name=name, most=most, mailbox=source.name)
            yield source.failed(problem, name)
        else:
            yield source.inner(name, _QUOTED.sub(rb"\1", b"".join(lines)))
    if not number:
        raise UnreadableFile("empty.mailbox", name=source.name)


def _messages(source: Source) -> Iterator[list[bytes] | None]:
    """The lines of each message; None for one beyond the limit, which is not kept in memory."""
    lines: list[bytes] | None = []
    size, blank = 0, True
    with source.open() as stream:
        while line := stream.readline(MEGABYTE):
            if blank and _FROM.match(line.rstrip(b"\n")):
                if size:
                    yield lines
                lines, size = [], 0
            else:
                size += len(line)
                if size > source.limits.max_mail_bytes:
                    lines = None
                elif lines is not None:
                    lines.append(line)
            blank = not line.strip()
    if size:
        yield lines
