"""News XML of any quality -> a tree without namespaces, entities or network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5

from lxml import etree
from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.model import Doubt
from archive.reading.characters import legal_markup
from archive.reading.counting import refuse_much_xml
from archive.reading.encoding import decode
from archive.reading.source import Source

_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,300}\?>")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
_OF_XML = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))
_LEGAL_NAME = re.compile(r"[a-z_][a-z0-9_.-]*")
_NAMELESS = "nameless"
_LANGUAGE = "xml-lang"
"""What the attribute xml:lang is called in the trees made here."""


@dataclass(frozen=True, slots=True)
class NewsXml:
    """A document's root; `doubts` say what had to be mended to read it."""

    root: _Element
    doubts: tuple[Doubt, ...] = ()


def read_xml(source: Source) -> NewsXml:
    """Parse a document: names in lower case and without namespaces, comments left out.

    Names of characters as in HTML ("&eacute;") count though no DTD declares them here; entities that a
    document declares itself are never expanded. What is not well-formed is read as far as it goes, and
    `doubts` say so. Raises `UnreadableFile`: "damaged", "too-deep", "too-large".
    """
    data = source.read()
    refuse_much_xml(data.replace(b"\0", b""), source.name, source.limits)
    text = legal_markup(_DECLARATION.sub("", decode(data), count=1))
    text = _NAMED.sub(_character, text)
    doubts: tuple[Doubt, ...] = ()
    try:
        root = etree.fromstring(text.encode("utf-8"), _parser(recover=False))
    except etree.XMLSyntaxError as problem:
        root = _recovered(text, source.name, problem)
        doubts = (Doubt("broken-xml-line", str(problem.lineno)),)
    return NewsXml(_plain(root), doubts)


def _parser(recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
        recover=recover,
        collect_ids=False,
    )


def _recovered(text: str, name: str, problem: etree.XMLSyntaxError) -> _Element:
    parser = _parser(recover=True)
    root = etree.fromstring(text.encode("utf-8"), parser)
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise UnreadableFile("too-deep.item", name=name)
    if root is None:
        raise UnreadableFile("damaged.invalid-xml", name=name, reason=str(problem.msg))
    return root


def _character(found: re.Match[str]) -> str:
    return found[0] if found[1] in _OF_XML else html5.get(found[1], found[0])


def _plain(root: _Element) -> _Element:
    for element in root.iter(etree.Element):
        element.tag = _name(str(element.tag)) or _NAMELESS
        for key, value in element.attrib.items():
            short = _name(str(key))
            name = _LANGUAGE if short == "lang" and short != key else short
            if name != key:
                del element.attrib[key]
                if name:
                    element.set(name, value)
    return root


def _name(tag: str) -> str:
    """A name without namespace and prefix, also one that nothing declares; "" where broken XML left none."""
    name = tag.rpartition("}")[2].rpartition(":")[2].lower()
    return name if _LEGAL_NAME.fullmatch(name) else ""


def language_of(element: _Element) -> str:
    """The language declared on an element itself, as written, "" if none is."""
    return element.get(_LANGUAGE) or element.get("lang") or ""


def child(element: _Element | None, *path: str) -> _Element | None:
    """The first element at the end of a path of children."""
    for name in path:
        element = element.find(name) if element is not None else None
    return element


def said(element: _Element | None) -> str:
    """The text of an element on one line, "" for none."""
    return " ".join("".join(map(str, element.itertext())).split()) if element is not None else ""


def outermost(root: _Element, *names: str) -> Iterator[_Element]:
    """Every element of these names that stands in no other such element, in document order."""
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        if element.tag in names:
            yield element
            walk.skip_subtree()
