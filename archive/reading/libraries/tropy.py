"""Tropy's projects -> photos and stories: the export in JSON-LD, and a project's own file (`.tpy`, SQLite).

Both tell the same of an item: properties by their addresses (Dublin Core and Tropy's own vocabulary), photos
with notes, tags, and the lists that it is in. An item with one photo is that photo, one with several a story.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any

from archive.reading.libraries.in_json import parsed
from archive.reading.libraries.items import Item, Picture, collection_names
from archive.reading.libraries.locating import Named, in_folder, is_whole, split
from archive.reading.libraries.records import Glance, Told
from archive.reading.libraries.sqlite import Tables, opened, text, whole
from archive.reading.libraries.trees import paths
from archive.reading.source import Source

NEEDED = {
    "project": ("project_id", "name"),
    "subjects": ("id", "template"),
    "items": ("id",),
    "photos": ("id", "item_id", "path"),
    "metadata": ("id", "property", "value_id"),
    "metadata_values": ("value_id", "text"),
}
TABLES = (
    *NEEDED,
    "notes",
    "transcriptions",
    "lists",
    "list_items",
    "tags",
    "taggings",
    "trash",
    "selections",
)

TROPY = "https://tropy.org/v1/tropy#"
_MARK = re.compile(rb"tropy\.org/v1/(?:tropy#|templates/)")
_NAMESPACES = ("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", TROPY)
_DATES = ("date", "created", "issued")
_ROOT = 0
_LONGEST_NAME = 200
_MOST = 200_000


def is_tropy(head: bytes) -> bool:
    """Whether these are the first bytes of an export in JSON-LD."""
    return (
        head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")
        and b"@graph" in head
        and bool(_MARK.search(head))
    )


Field = Callable[..., str]


def _filled(item: Item, value: Field) -> None:
    """Fill the fields of an item from what it says under the names of properties."""
    item.title = value("title")
    item.standfirst = value("description", "abstract")
    item.creators = [name for name in (value("creator"),) if name]
    item.contributors = [name for name in (value("contributor"),) if name]
    item.publication = value("publisher", "isPartOf")
    item.date = value(*_DATES)
    item.kind = value("type").casefold()
    item.language = value("language")
    item.rights = value("rights")
    item.place = value("spatial", "coverage")
    item.url = value("identifier", "relation")
    item.source = ", ".join(
        each for each in (value("source"), value("collection"), value("box"), value("folder")) if each
    )


def _local(address: str) -> str:
    """A property's name without its vocabulary, "" for one of another than those that are read."""
    return next((address[len(space) :] for space in _NAMESPACES if address.startswith(space)), "")


def _placed(path: str, base: str, library: Path) -> Named:
    """A photo's file: by its whole path, or from the project's folder."""
    if is_whole(path):
        return in_folder(*split(path), library)
    return in_folder(base, path, library)


class TropyProject:
    """A project's file, open."""

    def __init__(self, source: Source, held: ExitStack) -> None:
        self._source = source
        self._tables = held.enter_context(opened(source.path, TABLES))

    @staticmethod
    def knows(tables: Tables) -> bool:
        """Whether these are the tables of a project."""
        return all(tables.has(name, *columns) for name, columns in NEEDED.items())

    @cached_property
    def keys(self) -> Sequence[int]:
        """The items that are not in Tropy's trash."""
        gone = {row[0] for row in self._tables.rows("trash", ("id",))}
        rows = self._tables.rows("items", ("id",), "ORDER BY id")
        return [key for (key,) in rows if isinstance(key, int) and key not in gone]

    def glance(self) -> Glance:
        """How much of what there is."""
        tagged = self._tables.count("tags") if self._tables.has("tags", "tag_id") else 0
        counted: dict[int, int] = defaultdict(int)
        for (item,) in self._tables.rows("photos", ("item_id",)):
            counted[whole(item) or 0] += 1
        photos = sum(counted[key] == 1 for key in self.keys)
        left_out = self._tables.count("items") - len(self.keys)
        return Glance(
            "tropy",
            records=len(self.keys),
            photos=photos,
            stories=len(self.keys) - photos,
            collections=len(self._lists),
            tags=tagged,
            left_out=left_out,
        )

    def told(self, keys: Sequence[int]) -> Iterator[Told]:
        """What the project says of these items."""
        photos = self._tables.rows_of(
            "photos", "item_id", keys, ("id", "path", "position", "mimetype", "page")
        )
        for rows in photos.values():
            rows.sort(key=lambda row: (whole(row[2]) or 0, whole(row[0]) or 0))
        parts = [row[0] for rows in photos.values() for row in rows if isinstance(row[0], int)]
        said = self._values([*keys, *parts])
        notes = self._notes([*keys, *parts])
        tags = self._tables.rows_of("taggings", "id", [*keys, *parts], ("tag_id",))
        base = text(next(iter(self._tables.rows("project", ("base",))), (None,))[0])
        for key in keys:
            item = Item(str(key))
            _filled(item, _value_of(said.get(key, {})))
            item.notes = notes.get(key, [])
            item.collections = self._members.get(key, [])
            for part, path, _, _, page in photos.get(key, []):
                part = whole(part) or 0
                file = _placed(text(path), "" if base in ("", "project") else base, self._source.path)
                value = _value_of(said.get(part, {}))
                if not whole(page):  # pages of one file after the first are the same file
                    item.pictures.append(Picture(file, value("title"), value("description"), value(*_DATES)))
                item.notes += notes.get(part, [])
            own = [
                row[0]
                for each in (key, *(row[0] for row in photos.get(key, [])))
                for row in tags.get(each, [])
            ]
            item.tags = [(self._tags[tag],) for tag in dict.fromkeys(own) if tag in self._tags]
            yield item.told(self._source)

    def _values(self, keys: Iterable[int]) -> dict[int, dict[str, str]]:
        rows = self._tables.rows_of("metadata", "id", keys, ("property", "value_id"))
        ids = [row[1] for group in rows.values() for row in group if isinstance(row[1], int)]
        values = self._tables.rows_of("metadata_values", "value_id", ids, ("text",))
        found: dict[int, dict[str, str]] = {}
        for key, group in rows.items():
            found[key] = {
                name: text(values[value][0][0])
                for address, value in group
                if (name := _local(text(address))) and values.get(value)
            }
        return found

    def _notes(self, keys: Sequence[int]) -> dict[int, list[str]]:
        """Notes and transcriptions of items, photos and of what is cut out of photos."""
        cuts = self._tables.rows_of("selections", "photo_id", keys, ("id",))
        owner = {cut: photo for photo, rows in cuts.items() for (cut,) in rows if isinstance(cut, int)}
        owner |= {key: key for key in keys}
        found: dict[int, list[str]] = defaultdict(list)
        for table in ("notes", "transcriptions"):
            for key, rows in self._tables.rows_of(table, "id", owner, ("text", "deleted")).items():
                found[owner[key]] += [note for said, gone in rows if gone is None and (note := text(said))]
        return found

    @cached_property
    def _tags(self) -> dict[int, str]:
        return {key: text(name) for key, name in self._tables.rows("tags", ("tag_id", "name")) if text(name)}

    @cached_property
    def _lists(self) -> dict[int, tuple[str, ...]]:
        rows = self._tables.rows("lists", ("list_id", "parent_list_id", "name"))
        sound = [(key, whole(above), text(name)) for key, above, name in rows if isinstance(key, int)]
        return {key: path for key, path in paths(row for row in sound if row[0] != _ROOT).items() if path}

    @cached_property
    def _members(self) -> dict[int, list[tuple[str, int]]]:
        columns = ("list_id", "id", "position", "deleted")
        rows = [
            row
            for row in self._tables.rows("list_items", columns)
            if row[0] in self._lists and isinstance(row[1], int) and row[3] is None
        ]
        rows.sort(key=lambda row: (row[0], whole(row[2]) or 0, row[1]))
        members: dict[int, list[tuple[str, int]]] = defaultdict(list)
        counted: dict[int, int] = defaultdict(int)
        for key, item, *_ in rows:
            members[item].append((collection_names(self._lists[key]), counted[key]))
            counted[key] += 1
        return members


def _value_of(said: Mapping[str, str]) -> Field:
    return lambda *names: next((said[name] for name in names if said.get(name)), "")


class TropyExport:
    """An export in JSON-LD, read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._items = list(_items(parsed(source)))
        self.keys: Sequence[int] = range(len(self._items))

    def glance(self) -> Glance:
        """How much of what there is."""
        photos = sum(len(_many(item.get("photo"))) == 1 for item in self._items)
        return Glance(
            "tropy",
            records=len(self._items),
            photos=photos,
            stories=len(self._items) - photos,
            collections=len({name for item in self._items for name in _names(item.get("list"))}),
            tags=len({name for item in self._items for name in _names(item.get("tag"))}),
        )

    def told(self, keys: Sequence[int]) -> Iterator[Told]:
        """What the export says of these items."""
        return (self._item(key).told(self._source) for key in keys)

    def _item(self, key: int) -> Item:
        said = self._items[key]
        value = _json_value(said)
        named = value("@id") or " ".join(value("title").split())[:_LONGEST_NAME]
        item = Item(named or f"item {key + 1}")
        _filled(item, value)
        item.tags = [(name,) for name in _names(said.get("tag"))]
        item.collections = [(name, key) for name in _names(said.get("list"))]
        item.notes = list(_noted(said))
        for photo in _many(said.get("photo")):
            value = _json_value(photo)
            file = _placed(value("path") or value("filename"), "", self._source.path)
            item.pictures.append(Picture(file, value("title"), value("description"), value(*_DATES)))
            item.notes += _noted(photo)
            item.tags += [(name,) for name in _names(photo.get("tag"))]
            for cut in _many(photo.get("selection")):
                item.notes += _noted(cut)
        return item


def _items(read: Any) -> Iterator[dict[str, Any]]:
    """The items of an export, their properties by names without vocabulary."""
    roots = [each for each in _many(read) if isinstance(each, dict)]
    for root in roots:
        context = root.get("@context")
        terms = {
            name: address
            for each in _many(context)
            for name, said in each.items()
            if isinstance(address := said.get("@id") if isinstance(said, dict) else said, str)
        }
        for item in _many(root.get("@graph", root)):
            named = _named(item, terms)
            if not isinstance(named, dict):
                continue  # what stands for a list or for nothing describes no photo
            if "photo" in named or str(named.get("@type")).endswith("Item"):
                yield named


def _named(value: Any, terms: Mapping[str, str], depth: int = 0) -> Any:
    """A value of JSON-LD whose properties are called as their addresses end."""
    if depth > 12:
        return None
    if isinstance(value, list):
        return [_named(each, terms, depth + 1) for each in value]
    if not isinstance(value, dict):
        return value
    if "@list" in value:
        return _named(value["@list"], terms, depth + 1)
    return {
        name if name.startswith("@") else (_local(terms.get(name, name)) or name): _named(
            each, terms, depth + 1
        )
        for name, each in value.items()
        if name != "@context"
    }


def _many(value: Any) -> list[dict[str, Any]]:
    """The objects of a value that is one or a list."""
    found = value if isinstance(value, list) else [value]
    return [each for each in found[:_MOST] if isinstance(each, dict)]


def _texts(value: Any) -> list[str]:
    found = value if isinstance(value, list) else [value]
    return [
        read
        for each in found[:_MOST]
        if (read := text(each.get("@value", each.get("@id")) if isinstance(each, dict) else each))
    ]


def _json_value(said: Mapping[str, Any]) -> Field:
    return lambda *names: next((each for name in names for each in _texts(said.get(name))), "")


def _names(value: Any) -> list[str]:
    """Names of tags and lists, which are texts, or objects with a name."""
    found = value if isinstance(value, list) else [value]
    plain = [each.get("name", each) if isinstance(each, dict) else each for each in found[:_MOST]]
    return list(dict.fromkeys(_texts(plain)))


def _noted(said: Mapping[str, Any]) -> Iterator[str]:
    for note in (*_many(said.get("note")), *_many(said.get("transcription"))):
        value = _json_value(note)
        if found := value("html") or value("text") or text(note.get("@value")):
            yield found
