"""What is counted in a file before it is taken apart: how much work it would make, whatever its size."""

from __future__ import annotations

import re

from archive.errors import UnreadableFile
from archive.model.said import Said
from archive.reading.limits import Limits

_START = re.compile(r"<[A-Za-z]")
_LONG_START = re.compile(r"<[A-Za-z][^<>]{20000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_ATTRIBUTE = re.compile(r"[\s/]+[^\s/=]+")
_PART = re.compile(rb"^content-type:", re.I | re.M)
_IN_SCRIPTS = 5
"""How many times as many elements may seem to begin in a page's source: scripts hold markup too."""
_RULES = 20
"""How many times as many lines of a message may begin with hyphens as it may have parts."""


def refuse_much_markup(text: str, name: str, limits: Limits) -> None:
    """Raise `UnreadableFile` ("too-large") for a page of too many elements, or attributes of one."""
    if text.count("<") > limits.max_elements and (
        sum(1 for _ in _START.finditer(text)) > limits.max_elements * _IN_SCRIPTS
    ):
        raise too_many(name, Said.of("parts.elements"), limits.max_elements)
    for start in _LONG_START.finditer(text):
        if len(_ATTRIBUTE.findall(_QUOTED.sub("", start[0]))) > limits.max_attributes:
            raise too_many(name, Said.of("parts.attributes"), limits.max_attributes)


def refuse_much_xml(data: bytes, name: str, limits: Limits) -> None:
    """Raise `UnreadableFile` ("too-large") for XML of too many elements."""
    if data.count(b"</") + data.count(b"/>") > limits.max_xml_elements:
        raise too_many(name, Said.of("parts.elements"), limits.max_xml_elements)


def refuse_much_json(text: str, name: str, limits: Limits) -> None:
    """Raise `UnreadableFile` ("too-large") for JSON of too many lists and objects."""
    if text.count("[") + text.count("{") > limits.max_values:
        raise too_many(name, Said.of("parts.values"), limits.max_values)


def refuse_many_parts(data: bytes, name: str, limits: Limits) -> None:
    """Raise `UnreadableFile` ("too-large") for a message of too many parts."""
    most = limits.max_parts
    if sum(1 for _ in _PART.finditer(data)) > most or data.count(b"\n--") > most * _RULES:
        raise too_many(name, Said.of("parts.parts"), most)


def too_many(name: str, what: Said, most: int) -> UnreadableFile:
    """The refusal of a file that holds more than `most` of something."""
    return UnreadableFile("too-large.many", name=name, what=what, most=most)
