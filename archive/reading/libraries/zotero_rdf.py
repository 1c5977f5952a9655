"""Zotero's export in RDF, with files or without -> stories and photos.

As Zotero's own translator writes it: items in the vocabularies of bibliographies (`bib:`, `dc:`, `dcterms:`,
`prism:`) and in Zotero's (`z:`); attachments, notes and collections stand beside them and are referred to.
Files lie below the export, in `files/`; none is taken from anywhere else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from lxml.etree import _Element

from archive.reading.documents.xml import parse_xml
from archive.reading.libraries.items import Item, collection_names, headline, person
from archive.reading.libraries.locating import Named, in_folder, is_whole
from archive.reading.libraries.records import Glance, Told, glance_of
from archive.reading.source import Source, read_error

Z = "http://www.zotero.org/namespaces/export#"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC, _TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"
_BIB, _FOAF = "{http://purl.org/net/biblio#}", "{http://xmlns.com/foaf/0.1/}"
_LINK, _Z = "{http://purl.org/rss/1.0/modules/link/}", f"{{{Z}}}"
_ABOUT, _RESOURCE = f"{_RDF}about", f"{_RDF}resource"
_AUTHORS = (f"{_BIB}authors", f"{_Z}artists", f"{_Z}photographers", f"{_Z}interviewers", f"{_Z}directors")
_CONTRIBUTORS = (f"{_BIB}editors", f"{_BIB}contributors", f"{_Z}translators")
_DEEPEST = 30


def is_zotero_rdf(root: str, head: bytes) -> bool:
    """Whether a file with this outermost element is Zotero's export."""
    return root == "rdf" and Z.encode() in head


@dataclass(frozen=True)
class _Collection:
    name: str
    parts: tuple[str, ...]


class ZoteroRdf:
    """An export, read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        root = parse_xml(source.read(), source.name, source.limits)
        self._by_name = {name: each for each in root if (name := each.get(_ABOUT))}
        self._collections: dict[str, _Collection] = {}
        inner: set[str] = set()
        for each in root:
            if each.tag == f"{_Z}Collection":
                parts = tuple(ref for part in each.iter(f"{_TERMS}hasPart") if (ref := part.get(_RESOURCE)))
                self._collections[each.get(_ABOUT, "")] = _Collection(_text(each, f"{_DC}title"), parts)
            else:
                inner |= set(_references(each, f"{_LINK}link")) | set(
                    _references(each, f"{_TERMS}isReferencedBy")
                )
        self._items = [each for each in root if _is_item(each) and each.get(_ABOUT) not in inner]
        self._members = self._places()
        self.keys: Sequence[int] = range(len(self._items))

    def glance(self) -> Glance:
        """How much of what there is."""
        told = [self._item(key).told(self._source) for key in self.keys]
        return glance_of("zotero", told, len(self._collections))

    def told(self, keys: Sequence[int]) -> Iterator[Told]:
        """What the export says of these items."""
        return (self._item(key).told(self._source) for key in keys)

    def _item(self, key: int) -> Item:
        element = self._items[key]
        name = element.get(_ABOUT, "")
        item = Item(name or f"item {key + 1}", kind=_kind(element))
        item.title = _text(element, f"{_DC}title")
        item.standfirst = _text(element, f"{_TERMS}abstract")
        item.creators = [each for tag in _AUTHORS for each in _people(element, tag)]
        item.contributors = [each for tag in _CONTRIBUTORS for each in _people(element, tag)]
        item.publication = self._container(element) or _text(element, f"{_DC}publisher", f"{_FOAF}name")
        item.date = _text(element, f"{_DC}date")
        item.url = _address(element)
        item.language = _text(element, f"{_Z}language")
        item.rights = _text(element, f"{_DC}rights")
        item.source = _text(element, f"{_Z}archive") or _text(element, f"{_DC}source")
        item.collections = self._members.get(name, [])
        if extra := _text(element, f"{_DC}description"):
            item.notes.append(extra)
        if element.tag == f"{_BIB}Memo":
            item.texts.append(_text(element, f"{_RDF}value"))
            item.title = item.title or headline(item.texts[0])
        if element.tag == f"{_Z}Attachment":
            self._attach(item, element)
        self._tag(item, element)
        for ref in _references(element, f"{_TERMS}isReferencedBy"):
            if (note := self._by_name.get(ref)) is not None:
                item.notes.append(_text(note, f"{_RDF}value"))
        for ref in _references(element, f"{_LINK}link"):
            if (attachment := self._by_name.get(ref)) is not None:
                self._attach(item, attachment)
        return item

    def _attach(self, item: Item, attachment: _Element) -> None:
        refs = (*_references(attachment, f"{_RDF}resource"), *_references(attachment, f"{_Z}path"))
        title, media_type = _text(attachment, f"{_DC}title"), _text(attachment, f"{_LINK}type")
        for note in attachment.iterchildren(f"{_DC}description"):
            item.notes.append("".join(str(each) for each in note.itertext()).strip())
        for path in refs[:1]:
            item.attach(file_below(path, self._source), title, media_type)
        if not refs and not item.url:
            item.url = _address(attachment)

    def _tag(self, item: Item, element: _Element) -> None:
        for subject in element.iterchildren(f"{_DC}subject"):
            automatic = next(subject.iter(f"{_Z}AutomaticTag"), None)
            if automatic is not None:
                item.keywords.append(_text(automatic, f"{_RDF}value"))
            elif found := (subject.text or "").strip():
                item.tags.append((found,))

    def _container(self, element: _Element) -> str:
        """The title of the paper, journal or site that an item is part of; a section of it stands between."""
        at: _Element | None = element
        for _ in range(4):
            part = next(at.iterchildren(f"{_TERMS}isPartOf"), None) if at is not None else None
            if part is None:
                return ""
            at = self._by_name.get(part.get(_RESOURCE, "")) if part.get(_RESOURCE) else next(iter(part), None)
            if at is not None and at.tag not in (f"{_BIB}Part", f"{_BIB}Series"):
                return _text(at, f"{_DC}title")
        return ""

    def _places(self) -> dict[str, list[tuple[str, int]]]:
        """The collections of each item, with its place in them."""
        above = {part: key for key, each in self._collections.items() for part in each.parts}
        members: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for key, collection in self._collections.items():
            name = collection_names(self._path(key, above))
            for place, part in enumerate(collection.parts):
                if name and part not in self._collections:
                    members[part].append((name, place))
        return members

    def _path(self, key: str, above: dict[str, str]) -> list[str]:
        path: list[str] = []
        seen: set[str] = set()
        at: str | None = key
        while at in self._collections and at not in seen and len(path) < _DEEPEST:
            seen.add(at)
            path.append(self._collections[at].name)
            at = above.get(at)
        return [name for name in reversed(path) if name]


def file_below(path: str, source: Source) -> Named:
    """A file named from the export's folder, in it or below; no other is taken."""
    local = path.removeprefix("file://")
    found = in_folder("", unquote(local), source.path)
    if is_whole(local):
        problem = read_error("link-outside.export", name=local, export=source.name)
        return Named(found.name, problem=problem)
    plain = in_folder("", local, source.path)
    return plain if plain.path is not None else found


def _is_item(element: _Element) -> bool:
    known = element.tag in (f"{_BIB}Memo", f"{_Z}Attachment")
    return known or (element.tag != f"{_Z}Collection" and bool(_kind(element)))


def _kind(element: _Element) -> str:
    return _text(element, f"{_Z}itemType")


def _text(element: _Element, *path: str) -> str:
    """The first text of a child, or of what a child holds, by their names."""
    child = next(element.iterchildren(path[0]), None)
    if child is None:
        return ""
    if len(path) > 1:
        return next((found for inner in child if (found := _text(inner, *path[1:]))), "")
    return "".join(str(each) for each in child.itertext()).strip()


def _references(element: _Element, tag: str) -> tuple[str, ...]:
    return tuple(ref for each in element.iterchildren(tag) if (ref := each.get(_RESOURCE)))


def _people(element: _Element, tag: str) -> Iterator[str]:
    for group in element.iterchildren(tag):
        for each in group.iter(f"{_FOAF}Person"):
            first = _text(each, f"{_FOAF}givenName") or _text(each, f"{_FOAF}givenname")
            if name := person(first, _text(each, f"{_FOAF}surname")):
                yield name


def _address(element: _Element) -> str:
    found = [_text(each, f"{_RDF}value") for each in element.iter(f"{_TERMS}URI")]
    about = element.get(_ABOUT, "")
    return next((each for each in (*found, about) if each.startswith(("http://", "https://"))), "")
