"""References in JSON -> stories and photos: CSL JSON, Better BibTeX's export, and Zotero's own items.

CSL JSON (citationstyles.org, schema 1.0) is what every reference manager writes, without files and
collections. Zotero's own form names an item's fields as Zotero does; Better BibTeX adds the collections and
where the files lie.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from archive.errors import UnreadableFile
from archive.reading.libraries.in_json import parsed
from archive.reading.libraries.items import Item, collection_names, person
from archive.reading.libraries.records import Glance, Told, glance_of
from archive.reading.libraries.sqlite import text
from archive.reading.libraries.zotero_rdf import file_below
from archive.reading.source import Source

_ZOTERO = re.compile(rb'"itemType"\s*:\s*"[a-z][A-Za-z]+"')
_CSL = re.compile(
    rb'"type"\s*:\s*"(?:article(?:-journal|-magazine|-newspaper)?|bill|book|broadcast|chapter|dataset|document|'
    rb"entry(?:-dictionary|-encyclopedia)?|figure|graphic|interview|legislation|manuscript|map|motion_picture|"
    rb'paper-conference|personal_communication|post(?:-weblog)?|report|review|song|speech|thesis|webpage)"'
)
_CSL_MARKS = (b'"date-parts"', b'"container-title"', b'"citation-key"', b'"accessed"', b'"family"')
_PARTS = ("author", "editor", "contributor", "translator", "interviewer")
_WRITERS = ("author", "artist", "photographer", "interviewer", "director", "cartographer", "podcaster")
_PAPERS = (
    *("publicationTitle", "websiteTitle", "blogTitle", "forumTitle", "encyclopediaTitle", "bookTitle"),
    *("programTitle", "publisher"),
)
_DEEPEST = 30
_MOST = 200_000


def is_zotero_json(head: bytes) -> bool:
    """Whether these are the first bytes of references in JSON."""
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"[", b"{"):
        return False
    return bool(_ZOTERO.search(head)) or (
        bool(_CSL.search(head)) and any(mark in head for mark in _CSL_MARKS)
    )


class ZoteroJson:
    """References, read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        read = parsed(source)
        found = read.get("items", read.get("references", [read])) if isinstance(read, dict) else read
        every = [_flat(each) for each in _objects(found)]
        self._children: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for each in every:
            if above := text(each.get("parentItem")):
                self._children[above].append(each)
        self._items = [each for each in every if not each.get("parentItem") and _is_item(each)]
        if not self._items:
            raise UnreadableFile("empty.references", name=source.name)
        self._members = _places(read.get("collections") if isinstance(read, dict) else None)
        self.keys: Sequence[int] = range(len(self._items))

    def glance(self) -> Glance:
        """How much of what there is."""
        told = list(self.told(self.keys))
        return glance_of("zotero", told, len({name for each in told for name, _ in each.shelved.collections}))

    def told(self, keys: Sequence[int]) -> Iterator[Told]:
        """What they say."""
        return (self._item(key).told(self._source) for key in keys)

    def _item(self, key: int) -> Item:
        said = self._items[key]
        name = text(said.get("key")) or text(said.get("id")) or text(said.get("uri")) or f"item {key + 1}"
        item = Item(
            name,
            title=text(said.get("title")),
            standfirst=text(said.get("abstractNote") or said.get("abstract")),
        )
        item.language = text(said.get("language"))
        item.url = text(said.get("url") or said.get("URL"))
        item.source = text(said.get("archive") or said.get("source"))
        if "itemType" in said:
            self._of_zotero(item, said)
        else:
            _of_csl(item, said)
        keys = {name, text(said.get("itemKey")), text(said.get("itemID"))}
        item.collections += [place for each in sorted(keys) if each for place in self._members.get(each, [])]
        return item

    def _of_zotero(self, item: Item, said: Mapping[str, Any]) -> None:
        item.kind = text(said["itemType"]).casefold()
        for each in _objects(said.get("creators")):
            name = text(each.get("name")) or person(text(each.get("firstName")), text(each.get("lastName")))
            (item.creators if each.get("creatorType") in _WRITERS else item.contributors).append(name)
        item.publication = next((paper for name in _PAPERS if (paper := text(said.get(name)))), "")
        item.date, item.rights = text(said.get("date")), text(said.get("rights"))
        for tag in _objects(said.get("tags")):
            if tag.get("type") == 1:
                item.keywords.append(text(tag.get("tag")))
            elif found := text(tag.get("tag")):
                item.tags.append((found,))
        if extra := text(said.get("extra")):
            item.notes.append(extra)
        inner = self._children.get(text(said.get("key")), [])
        for note in (
            *_objects(said.get("notes")),
            *(each for each in inner if each.get("itemType") == "note"),
        ):
            item.notes.append(text(note.get("note")))
        for each in (
            *_objects(said.get("attachments")),
            *(c for c in inner if c.get("itemType") == "attachment"),
        ):
            path = text(each.get("localPath") or each.get("path"))
            if path:
                media_type = text(each.get("mimeType") or each.get("contentType"))
                item.attach(file_below(path, self._source), text(each.get("title")), media_type)


def _of_csl(item: Item, said: Mapping[str, Any]) -> None:
    item.kind = text(said.get("type")).casefold()
    for part in _PARTS:
        for each in _objects(said.get(part)):
            family = " ".join(
                filter(None, (text(each.get("non-dropping-particle")), text(each.get("family"))))
            )
            given = " ".join(filter(None, (text(each.get("given")), text(each.get("dropping-particle")))))
            name = text(each.get("literal")) or person(given, family)
            (item.creators if part == "author" else item.contributors).append(name)
    item.publication = text(said.get("container-title")) or text(said.get("publisher"))
    item.date = _csl_date(said.get("issued"))
    item.tags = [(word.strip(),) for word in re.split(r"[;,]", text(said.get("keyword"))) if word.strip()]
    item.notes = [note for note in (text(said.get("note")), text(said.get("annote"))) if note]


def _csl_date(value: Any) -> str:
    """`{"date-parts": [[2024, 1, 9]]}`, or a date in words (CSL JSON, "date-variable")."""
    if not isinstance(value, dict):
        return text(value)
    parts = (
        next(iter(value.get("date-parts") or ()), None) if isinstance(value.get("date-parts"), list) else None
    )
    numbers = [text(each) for each in parts[:3]] if isinstance(parts, list) else []
    if numbers and all(each.isdecimal() and len(each) <= 4 for each in numbers):
        return "-".join((numbers[0].zfill(4), *(each.zfill(2) for each in numbers[1:])))
    return text(value.get("raw") or value.get("literal"))


def _objects(value: Any) -> list[dict[str, Any]]:
    return [each for each in value[:_MOST] if isinstance(each, dict)] if isinstance(value, list) else []


def _flat(item: dict[str, Any]) -> dict[str, Any]:
    """An item as Zotero's interface wraps it ("data"), or as it is."""
    data = item.get("data")
    return {**item, **data} if isinstance(data, dict) else item


def _is_item(item: Mapping[str, Any]) -> bool:
    kind = item.get("itemType", item.get("type"))
    return isinstance(kind, str) and kind not in ("note", "attachment", "annotation")


def _places(collections: Any) -> dict[str, list[tuple[str, int]]]:
    """The collections of each item, with its place in them (Better BibTeX, "collections")."""
    members: dict[str, list[tuple[str, int]]] = defaultdict(list)
    known = (
        {name: each for name, each in collections.items() if isinstance(each, dict)}
        if isinstance(collections, dict)
        else {}
    )
    for key, each in known.items():
        path: list[str] = []
        at, seen = key, set[str]()
        while at in known and at not in seen and len(path) < _DEEPEST:
            seen.add(at)
            path.insert(0, text(known[at].get("name")))
            at = text(known[at].get("parent"))
        name = collection_names([part for part in path if part])
        items = each.get("items")
        for place, item in enumerate(items[:_MOST] if isinstance(items, list) else ()):
            if name:
                members[text(item)].append((name, place))
    return members
