"""The formats that are read, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from archive.model import Draft
from archive.reading.html import read_html
from archive.reading.limits import Limits
from archive.reading.ninjs import read_ninjs
from archive.reading.photo import read_photo
from archive.reading.sniff import Kind, sniff
from archive.reading.source import Source
from archive.reading.text import read_text

Reader = Callable[[Source], Iterator[Draft | Source]]
"""Gives what was read; a container gives what stands in it, to be read in turn."""


@dataclass(frozen=True)
class Head:
    """The first bytes of a file and its suffix (lower case, with its dot): what a format is told by."""

    data: bytes
    suffix: str

    @cached_property
    def kind(self) -> Kind:
        """The rough kind: picture, page, JSON, text, binary, or well-formed data of another kind."""
        return sniff(self.data, self.suffix)


@dataclass(frozen=True, slots=True)
class Format:
    """One format: how it is told, who reads it, and the most bytes of a file that are."""

    name: str
    matches: Callable[[Head], bool]
    read: Reader
    most: Callable[[Limits], int]


FORMATS: tuple[Format, ...] = (
    Format("picture", lambda head: head.kind == "image", read_photo, lambda most: most.max_image_bytes),
    Format("web page", lambda head: head.kind == "html", read_html, lambda most: most.max_html_bytes),
    Format("ninjs", lambda head: head.kind == "json", read_ninjs, lambda most: most.max_json_bytes),
    Format("text", lambda head: head.kind == "text", read_text, lambda most: most.max_text_bytes),
)


def format_of(head: Head) -> Format | None:
    """The first format that takes a file with this head, None if there is none."""
    return next((each for each in FORMATS if each.matches(head)), None)
