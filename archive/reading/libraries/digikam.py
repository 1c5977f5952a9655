"""digiKam's database (`digikam4.db`, schema 6 on) -> photos with captions, tags, people, stars and albums.

Tables and codes follow digiKam's own `dbconfig.xml` and its handbook, "Database Settings". Its albums become
collections, its tags tags, but for those of people: who has a face in a photo, or a tag that digiKam marks as
a person's or that stands under "People", is shown in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from archive.model import PhotoMetadata, Region, Shelved
from archive.reading.libraries.locating import folder_here, in_folder
from archive.reading.libraries.records import Glance, Told, folder_states
from archive.reading.libraries.sqlite import Row, Tables, opened, real, text, whole
from archive.reading.libraries.trees import paths
from archive.reading.photo.dates import edtf_moment
from archive.text import name_key

NEEDED = {
    "AlbumRoots": ("id", "specificPath"),
    "Albums": ("id", "albumRoot", "relativePath"),
    "Images": ("id", "album", "name", "status"),
    "Tags": ("id", "pid", "name"),
    "ImageTags": ("imageid", "tagid"),
}
_MORE = (
    *("ImageInformation", "ImageComments", "ImageCopyright", "ImagePositions", "ImageProperties"),
    *("ImageTagProperties", "TagProperties"),
)
TABLES = (*NEEDED, *_MORE)

_KEPT = "WHERE status IN (1, 2)"
"""Visible and hidden ones; others lie in digiKam's trash or are gone (`DatabaseItem::Status`)."""
_IMAGE = 1
_CAPTION, _HEADLINE, _TITLE = 1, 2, 3
_INTERNAL = "_Digikam_"
_PEOPLE = ("people", "personen", "personnes", "personas", "persone")
_UPRIGHT = (0, 1, None)
_STARS = range(1, 6)
_PLACES = {"city": "city", "provinceState": "region", "country": "country", "location": "sublocation"}
_CREDITS = {
    "provider": "credit_line",
    "source": "source",
    "copyrightNotice": "copyright",
    "rightsUsageTerms": "usage_terms",
    "creatorJobTitle": "creator_title",
    "instructions": "instructions",
}


class DigiKam:
    """One open database."""

    def __init__(self, path: Path, held: ExitStack) -> None:
        self._path = path
        self._tables = held.enter_context(opened(path, TABLES))

    @staticmethod
    def knows(tables: Tables) -> bool:
        """Whether these are the tables of digiKam's core database."""
        return all(tables.has(name, *columns) for name, columns in NEEDED.items())

    @cached_property
    def keys(self) -> Sequence[int]:
        """The photos by album, in the order in which an album shows them."""
        order = f"{_KEPT} ORDER BY album, name, id"
        rows = self._tables.rows("Images", ("id", "category", "manualOrder", "album"), order)
        found = [row for row in rows if whole(row[0]) is not None and whole(row[1]) in (None, _IMAGE)]
        found.sort(key=lambda row: (whole(row[3]) or 0, whole(row[2]) or 0))
        return [row[0] for row in found]

    def glance(self) -> Glance:
        """How much of what there is, and where the albums should lie."""
        folders = dict.fromkeys(self._roots.values())
        return Glance(
            "digikam",
            records=len(self.keys),
            photos=len(self.keys),
            collections=len(set(self._album_of.values())),
            tags=sum(map(self._is_tag, self._paths)),
            people=len(self._people),
            left_out=self._tables.count("Images", _KEPT) - len(self.keys),
            folders=folder_states((root, folder_here(root, self._path)) for root in folders),
        )

    def told(self, keys: Sequence[int]) -> Iterator[Told]:
        """What the database says of these photos."""
        rows = self._tables.rows_of("Images", "id", keys, ("album", "name", "modificationDate"))
        information = ("rating", "creationDate", "orientation", "width", "height")
        said = {
            "ImageInformation": self._of(keys, "ImageInformation", *information),
            "ImageComments": self._of(keys, "ImageComments", "type", "language", "comment"),
            "ImageCopyright": self._of(keys, "ImageCopyright", "property", "value"),
            "ImagePositions": self._of(
                keys, "ImagePositions", "latitudeNumber", "longitudeNumber", "altitude"
            ),
            "ImageProperties": self._of(keys, "ImageProperties", "property", "value"),
            "ImageTags": self._of(keys, "ImageTags", "tagid"),
            "ImageTagProperties": self._of(keys, "ImageTagProperties", "tagid", "property", "value"),
        }
        for key in keys:
            if key in rows:
                yield self._one(key, rows[key][0], {name: found.get(key, []) for name, found in said.items()})

    def _of(self, keys: Sequence[int], table: str, *columns: str) -> dict[int, list[Row]]:
        return self._tables.rows_of(table, "imageid", keys, columns)

    def _one(self, key: int, row: Row, said: dict[str, list[Row]]) -> Told:
        album, name, changed = whole(row[0]) or 0, text(row[1]), text(row[2])
        root, relative = self._albums.get(album, ("", ""))
        if album in self._albums:
            file = in_folder(root, f"{relative}/{name}", self._path)
        else:
            file = in_folder("", name, self._path)
        tags = [tag for (each,) in said["ImageTags"] if (tag := whole(each)) is not None]
        place = self._places.get(key, 0)
        photo = self._photo(said, tags, changed)
        own = [self._paths[tag] for tag in tags if self._is_tag(tag)]
        shelved = Shelved(tags=tuple(own), collections=((self._names[album], place),) if album else ())
        entry = f"{relative.strip('/')}/{name}".lstrip("/") if relative else f"{key}/{name}"
        return Told(f"{key} {entry}", photo=photo, file=file, shelved=shelved, is_date_sure=False)

    def _photo(self, said: dict[str, list[Row]], tags: list[int], changed: str) -> PhotoMetadata:
        row = next(iter(said["ImageInformation"]), (None,) * 5)
        rating, created, width, height = whole(row[0]), text(row[1]), whole(row[3]), whole(row[4])
        size = (width or 0, height or 0)
        upright = size if whole(row[2]) in _UPRIGHT else (0, 0)
        regions = tuple(self._faces(said["ImageTagProperties"], upright))
        people = [self._paths[tag][-1] for tag in tags if tag in self._people and self._paths[tag]]
        shown = (*(region.name for region in regions), *people)
        position = next(iter(said["ImagePositions"]), (None,) * 3)
        values: dict[str, Any] = dict(_credits(said["ImageCopyright"]))
        values |= {
            _PLACES[name]: text(value)
            for name, value in said["ImageProperties"]
            if name in _PLACES and text(value)
        }
        return PhotoMetadata(
            title=_comment(said["ImageComments"], _TITLE),
            headline=_comment(said["ImageComments"], _HEADLINE),
            caption=_comment(said["ImageComments"], _CAPTION),
            # Where a picture tells no date, digiKam puts that of the file.
            date_created=edtf_moment(created) if created != changed else None,
            people=tuple({name_key(name): name for name in reversed(shown)}.values())[::-1],
            keyword_paths=tuple(self._paths[tag] for tag in tags if self._is_tag(tag)),
            rating=rating if rating in _STARS else None,
            regions=regions,
            latitude=real(position[0], 90),
            longitude=real(position[1], 180),
            altitude=real(position[2], 100_000),
            width=size[0],
            height=size[1],
            **values,
        )

    def _faces(self, rows: list[Row], size: tuple[int, int]) -> Iterator[Region]:
        """Faces that somebody confirmed; places count in pixels of the picture as it is stored."""
        for tag, name, value in rows:
            path = self._paths.get(whole(tag) or 0)
            if text(name) == "tagRegion" and path and not self._is_internal(whole(tag) or 0):
                yield Region(path[-1], "face", *_box(text(value), size), source="digikam")

    def _is_tag(self, tag: int) -> bool:
        path = self._paths.get(tag)
        known = bool(path) and tag not in self._people and not self._is_internal(tag)
        return known and not _is_people(path or ())

    def _is_internal(self, tag: int) -> bool:
        path = self._paths.get(tag)
        return not path or path[0].startswith(_INTERNAL)

    @cached_property
    def _paths(self) -> dict[int, tuple[str, ...]]:
        rows = self._tables.rows("Tags", ("id", "pid", "name"), "WHERE id > 0")
        return paths((key, whole(above), text(name)) for key, above, name in rows if isinstance(key, int))

    @cached_property
    def _people(self) -> frozenset[int | None]:
        """Tags of people: so marked, or below the root that digiKam makes for them."""
        marked = {
            whole(tag)
            for tag, name in self._tables.rows("TagProperties", ("tagid", "property"))
            if text(name) == "person"
        }
        below = {key for key, path in self._paths.items() if len(path) > 1 and _is_people(path)}
        return frozenset(key for key in {*marked, *below} if self._paths.get(key or 0))

    @cached_property
    def _roots(self) -> dict[int, str]:
        columns = ("id", "specificPath", "identifier")
        return {
            key: _root(text(path), text(identifier))
            for key, path, identifier in self._tables.rows("AlbumRoots", columns)
            if isinstance(key, int)
        }

    @cached_property
    def _albums(self) -> dict[int, tuple[str, str]]:
        """The folder of each album's root, and its path in it."""
        return {
            key: (self._roots[root], text(path))
            for key, root, path in self._tables.rows("Albums", ("id", "albumRoot", "relativePath"))
            if isinstance(key, int) and root in self._roots
        }

    @cached_property
    def _names(self) -> dict[int, str]:
        """What the collection of each album is called: its path, or the folder of its root."""
        names: dict[int, str] = {}
        for key, (root, path) in self._albums.items():
            parts = [part for part in path.split("/") if part]
            names[key] = (
                " / ".join(parts) or root.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1] or "digiKam"
            )
        return names

    @cached_property
    def _album_of(self) -> dict[int, int]:
        albums = {row[0]: whole(row[1]) or 0 for row in self._tables.rows("Images", ("id", "album"), _KEPT)}
        return {key: albums.get(key, 0) for key in self.keys}

    @cached_property
    def _places(self) -> dict[int, int]:
        """Where each photo stands in its album."""
        counted: dict[int, int] = {}
        places: dict[int, int] = {}
        for key, album in self._album_of.items():
            places[key] = counted.get(album, 0)
            counted[album] = places[key] + 1
        return places


def _is_people(path: tuple[str, ...]) -> bool:
    return name_key(path[0]) in _PEOPLE


def _root(path: str, identifier: str) -> str:
    """The folder of an album root: the path on its volume, or that which its identifier names itself."""
    named = parse_qs(urlsplit(identifier).query).get("path", [""])[0] if "?" in identifier else ""
    return f"{named.rstrip('/')}/{path.strip('/')}".rstrip("/") if named else path


def _comment(rows: list[Row], kind: int) -> str | None:
    """The comment of a kind, that for no language in particular before others."""
    found = [(text(language) != "x-default", text(said)) for k, language, said in rows if whole(k) == kind]
    return next((said for _, said in sorted(found) if said), None)


def _credits(rows: list[Row]) -> Iterator[tuple[str, Any]]:
    """Who made a photo and whom to name for it (the properties of digiKam's `ItemCopyright`)."""
    creators = tuple(text(value) for name, value in rows if name == "creator" and text(value))
    if creators:
        yield "creator", creators
    for name, value in rows:
        if name in _CREDITS and text(value):
            yield _CREDITS[name], text(value)


def _box(value: str, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """A rectangle such as `<rect x="12" y="30" width="64" height="64"/>` as fractions of the picture; nowhere
    where it cannot be in it, or the picture was turned after the rectangle was drawn.
    """
    try:
        said = fromstring(value).attrib
        x, y, width, height = (float(said[name]) for name in ("x", "y", "width", "height"))
    except (KeyError, ValueError, SyntaxError, DefusedXmlException):
        return 0.0, 0.0, 0.0, 0.0
    inside = x >= 0 and y >= 0 and width > 0 and height > 0
    if not inside or x + width > size[0] or y + height > size[1]:
        return 0.0, 0.0, 0.0, 0.0
    return x / size[0], y / size[1], width / size[0], height / size[1]
