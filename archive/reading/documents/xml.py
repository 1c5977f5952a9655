"""XML from anywhere -> a tree: no entities of its own, no network, no depth or size without bounds."""

from __future__ import annotations

import html.entities
import re
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.reading.characters import legal_markup
from archive.reading.counting import refuse_much_xml
from archive.reading.limits import Limits

_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_ENTITIES = frozenset(("amp", "lt", "gt", "quot", "apos"))
_DECLARATION = re.compile(rb"\s*<\?xml\b.{0,200}?\?>", re.S)


def parse_xml(data: bytes, name: str, limits: Limits = Limits()) -> _Element:  # noqa: B008 - frozen
    """The root of a well-formed document; entities that it declares are not expanded (XML 1.0, section 4.4).

    Raises `UnreadableFile` ("damaged") for every other, and ("too-large") for one of too many elements.
    """
    refuse_much_xml(data, name, limits)
    return _parse(data, name, _parser(recover=False))


@dataclass(frozen=True, slots=True)
class Mended:
    """A document read on behind what is not well-formed, and the lines on which that stands."""

    root: _Element
    lines: frozenset[int]

    def broken(self, element: _Element) -> bool:
        """Whether an element, or what stands between it and the one behind it, is not well-formed."""
        following = element.getnext()
        first, last = _line(element), _line(following) if following is not None else None
        return any(first <= line and (last is None or line < last) for line in self.lines)


def _line(element: _Element) -> int:
    line: Any = element.sourceline
    return int(line or 0)


def parse_text(text: str, name: str) -> Mended:
    """A document whose encoding is known, read on behind what is not well-formed, as in feeds.

    HTML's named characters are known. Raises `UnreadableFile` ("damaged") where there is nothing to read.
    """
    data = _DECLARATION.sub(b"", legal_markup(text).encode("utf-8"), count=1)
    refuse_much_xml(data, name, Limits())
    if data.rfind(b"<![CDATA[") > data.rfind(b"]]>"):
        data += b"]]>"  # libxml2 drops a section that is cut off
    parser = _parser(recover=True)
    root = _parse(_ENTITY.sub(_character, data).lstrip(), name, parser)
    return Mended(root, frozenset(entry.line for entry in parser.error_log))


def _parser(recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=recover,
        huge_tree=recover,  # libxml2 otherwise cuts texts at 10 MB; the file's size is bounded before
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8" if recover else None,
    )


def _parse(data: bytes, name: str, parser: etree.XMLParser) -> _Element:
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise UnreadableFile("damaged.xml", name=name, reason=str(problem)) from problem
    if root is None:
        raise UnreadableFile("damaged.no-xml", name=name)
    return root


def _character(found: re.Match[bytes]) -> bytes:
    """A named character of HTML by its number; XML's own five, and names unknown, stay as they are."""
    name = found[1].decode("ascii")
    text = html.entities.html5.get(name + ";") if name not in _XML_ENTITIES else None
    return "".join(f"&#{ord(char)};" for char in text).encode() if text else found[0]
