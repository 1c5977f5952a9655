"""XMP packets (ISO 16684-1) -> plain values, by the prefixes of the IPTC standard and of usual programs."""

from __future__ import annotations

import codecs
import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html.entities import html5
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from lxml import etree

from archive.reading.characters import legal_markup

_MOST_BYTES = 20_000_000
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://ns.adobe.com/xmp/note/": "xmpNote",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://ns.adobe.com/xmp/sType/Area#": "stArea",
    "http://ns.adobe.com/xap/1.0/sType/Dimensions#": "stDim",
    "http://ns.microsoft.com/photo/1.0": "MicrosoftPhoto",
    "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
    "http://ns.microsoft.com/photo/1.2/": "MP",
    "http://ns.microsoft.com/photo/1.2/t/RegionInfo#": "MPRI",
    "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
    "http://www.digikam.org/ns/1.0/": "digiKam",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
    "http://ns.iview-multimedia.com/mediapro/1.0/": "mediapro",
    "http://ns.acdsee.com/iptc/1.0/": "acdsee",
}
"""The prefixes by which properties are named here, by their namespaces."""
_OPENING = re.compile(rb"<(?:x:xmpmeta|x:xapmeta|rdf:RDF)\b")
_CLOSING = (b"</x:xmpmeta>", b"</x:xapmeta>", b"</rdf:RDF>")
_ITEM = re.compile(re.escape(_RDF) + r"(?:li|_\d+)")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
_OF_XML = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))
_DEEPEST = 12
_WINDOWS = {0xDC00 + octet: bytes((octet,)).decode("cp1252", "replace") for octet in range(0x80, 0x100)}
"""Octets that are no UTF-8 (as "surrogateescape" leaves them) -> the letters of Windows-1252."""


@dataclass(frozen=True, slots=True)
class Xmp:
    """Properties by prefixed name; a value is a text, a list of values, or a structure by prefixed names.

    Of alternatives in several languages the default comes first, and each other stands under "dc:title@de"
    too.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    _folded: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        names: dict[str, str] = {}
        for name in self.values:
            names.setdefault(name.casefold(), name)
        object.__setattr__(self, "_folded", names)

    def get(self, name: str) -> Any:
        """A property as it stands; some programs write its name in other case ("dc:Title")."""
        return self.values.get(name if name in self.values else self._folded.get(name.casefold(), name))

    def text(self, name: str) -> str | None:
        """A property as one text: of alternatives the default language, of a list the first."""
        return next(iter(self.texts(name)), None)

    def texts(self, name: str) -> tuple[str, ...]:
        """Every text of a property, blanks left out, each once."""
        return tuple(dict.fromkeys(_texts(self.get(name))))

    def structures(self, name: str) -> list[Mapping[str, Any]]:
        """The structures of a property such as Iptc4xmpExt:LocationCreated."""
        value = self.get(name)
        items = value if isinstance(value, list) else [value]
        return [item for item in items if isinstance(item, dict)]


def parse(packet: bytes) -> Xmp:
    """Read a packet; one that is broken, oversized or defines entities gives no values."""
    if not packet or len(packet) > _MOST_BYTES:
        return Xmp()
    root = _root(packet)
    if root is None:
        return Xmp()
    values: dict[str, Any] = {}
    for graph in root.iter(f"{_RDF}RDF"):
        for description in graph.iterfind(f"{_RDF}Description"):  # one further in is a value, as of a place
            for name, value in _properties(description, 0):
                values.setdefault(name, value)
    return Xmp(values)


def together(packets: Iterable[bytes]) -> Xmp:
    """The properties of a file's packets, the main one first: each as the first that has it says it."""
    values: dict[str, Any] = {}
    for packet in packets:
        for name, value in parse(packet).values.items():
            values.setdefault(name, value)
    return Xmp(values)


def readings_of(packet: bytes) -> tuple[bytes, bytes]:
    """A packet in UTF-8, whole, and without what a program wrote around it: the first that is XML counts."""
    whole = _as_utf8(packet).strip(b"\x00 \t\r\n")
    return whole, _inner(whole)


def _as_utf8(packet: bytes) -> bytes:
    """A packet in UTF-16 or UTF-32 as UTF-8 (ISO 16684-1, 7.3.1 allows them)."""
    if b"\x00" not in packet[:8]:
        return packet
    plain = packet.removeprefix(codecs.BOM_UTF32_BE).removeprefix(codecs.BOM_UTF32_LE)
    plain = plain.removeprefix(codecs.BOM_UTF16_BE).removeprefix(codecs.BOM_UTF16_LE)
    width = 32 if plain[:3] == b"\x00\x00\x00" or plain[1:4] == b"\x00\x00\x00" else 16
    order = "be" if plain[:1] == b"\x00" else "le"
    return plain.decode(f"utf-{width}-{order}", "replace").encode("utf-8", "replace")


def _root(packet: bytes) -> Any:
    """The tree of a packet; what is no XML is read as far as it can be, unless it declares entities."""
    whole, inner = readings_of(packet)
    for candidate in (whole, inner):
        with contextlib.suppress(ParseError, DefusedXmlException, ValueError, LookupError):
            return fromstring(candidate, forbid_dtd=True)
    return None if b"<!DOCTYPE" in whole or b"<!ENTITY" in whole else _recovered(inner)


def _recovered(packet: bytes) -> Any:
    """The tree of a packet that is cut short, has letters that XML forbids, or is not in UTF-8."""
    text = legal_markup(packet.decode("utf-8", "surrogateescape").translate(_WINDOWS))
    text = _NAMED.sub(lambda found: found[0] if found[1] in _OF_XML else html5.get(found[1], found[0]), text)
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _inner(packet: bytes) -> bytes:
    """From the first opening to the last closing tag, without what a program wrote around them."""
    opening = _OPENING.search(packet)
    end = max(at + len(tag) if (at := packet.rfind(tag)) >= 0 else 0 for tag in _CLOSING)
    return packet[opening.start() : end or len(packet)] if opening else b""


def _properties(description: Element, depth: int) -> Iterator[tuple[str, Any]]:
    for name, text in description.attrib.items():
        if not name.startswith((_RDF, "{http://www.w3.org/XML/")) and text.strip():
            yield _prefixed(name), text.strip()
    for child in description:
        value = _value(child, depth + 1)
        if value not in (None, "", [], {}):
            yield _prefixed(child.tag), value
        yield from _other_languages(child)


def _value(element: Element, depth: int) -> Any:
    if depth > _DEEPEST:
        return None
    container = next(
        (child for child in element if child.tag in (f"{_RDF}Alt", f"{_RDF}Seq", f"{_RDF}Bag")), None
    )
    if container is not None:
        return _items(container, depth)
    value = element.find(f"{_RDF}value")
    if value is not None:  # a value with something said of it (ISO 16684-1, 7.8)
        return _value(value, depth + 1)
    inner = element.find(f"{_RDF}Description")
    if inner is not None:
        value = inner.find(f"{_RDF}value")
        return dict(_properties(inner, depth)) if value is None else _value(value, depth + 1)
    if element.get(f"{_RDF}parseType") == "Resource" or len(element):
        return dict(_properties(element, depth))
    structure = {
        _prefixed(name): text
        for name, text in element.attrib.items()
        if not name.startswith((_RDF, _XML_LANG))
    }
    return (element.text or "").strip() or structure or (element.get(f"{_RDF}resource") or "").strip()


def _other_languages(element: Element) -> Iterator[tuple[str, str]]:
    alternatives = element.find(f"{_RDF}Alt")
    for item in () if alternatives is None else alternatives:
        language, text = item.get(_XML_LANG, "x-default"), (item.text or "").strip()
        if language != "x-default" and text:
            yield f"{_prefixed(element.tag)}@{language}", text


def _items(container: Element, depth: int) -> list[Any]:
    items = [item for item in container if _ITEM.fullmatch(item.tag)]
    if container.tag == f"{_RDF}Alt":
        items.sort(key=lambda item: item.get(_XML_LANG, "x-default") != "x-default")
    return [value for item in items if (value := _value(item, depth + 1)) not in (None, "", [], {})]


def _prefixed(tag: str) -> str:
    namespace, _, name = tag.removeprefix("{").rpartition("}")
    if not namespace:
        return name
    prefix = PREFIXES.get(namespace) or _LOOSE_PREFIXES.get(_loose(namespace)) or namespace
    return f"{prefix}:{name}"


def _loose(namespace: str) -> str:
    """A namespace without what programs get wrong of it: case, "https", the sign at its end."""
    return namespace.casefold().replace("https://", "http://").rstrip("/#")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value.strip()
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


_LOOSE_PREFIXES = {_loose(namespace): prefix for namespace, prefix in PREFIXES.items()}
