"""Lightroom Classic's catalogue (`.lrcat`) -> photos with captions, keywords, people, stars and collections.

Tables as catalogues of versions 4 to 14 have them. Everything of IPTC is read from the XMP that the catalogue
keeps of each photo, as from a sidecar beside it; the columns of the catalogue go before it, since they are
what Lightroom shows. Smart collections are questions, not lists, and are left out; so are virtual copies,
whose places in collections the photo itself takes.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any

from archive.model import PhotoMetadata, Region, Shelved
from archive.reading.libraries.locating import folder_here, in_folder
from archive.reading.libraries.records import Glance, Told, folder_states
from archive.reading.libraries.sqlite import Row, Tables, opened, real, text, whole
from archive.reading.libraries.trees import paths
from archive.reading.photo.dates import edtf_moment
from archive.text import name_key

NEEDED = {
    "Adobe_images": ("id_local", "rootFile"),
    "AgLibraryFile": ("id_local", "folder"),
    "AgLibraryFolder": ("id_local", "pathFromRoot", "rootFolder"),
    "AgLibraryRootFolder": ("id_local", "absolutePath"),
}
_INTERNED = {"creatorRef": "Creator", "cityRef": "City", "stateRef": "State"}
_INTERNED |= {"countryRef": "Country", "locationRef": "Location"}
_FIELDS = {"cityRef": "city", "stateRef": "region", "countryRef": "country", "locationRef": "sublocation"}
_MORE = (
    *("AgLibraryIPTC", "AgHarvestedIptcMetadata", "AgHarvestedExifMetadata", "Adobe_AdditionalMetadata"),
    *("AgLibraryKeyword", "AgLibraryKeywordImage", "AgLibraryCollection", "AgLibraryCollectionImage"),
    *("AgLibraryFace", "AgLibraryKeywordFace"),
)
TABLES = (*NEEDED, *_MORE, *(f"AgInternedIptc{name}" for name in _INTERNED.values()))

_LIST = "com.adobe.ag.library.collection"
_STARS = range(1, 6)
_REJECTED = -1
_UPRIGHT = ("AB", "")
_CORNERS = ("tl_x", "tl_y", "tr_x", "tr_y", "bl_x", "bl_y", "br_x", "br_y")
_PACKED = 4
"""Bytes before a packed XMP: its length."""
_MOST_XMP = 10_000_000


class Lightroom:
    """One open catalogue."""

    def __init__(self, path: Path, held: ExitStack) -> None:
        self._path = path
        self._tables = held.enter_context(opened(path, TABLES))

    @staticmethod
    def knows(tables: Tables) -> bool:
        """Whether these are the tables of a catalogue."""
        return all(tables.has(name, *columns) for name, columns in NEEDED.items())

    @cached_property
    def keys(self) -> Sequence[int]:
        """The photos in the order in which they came into the catalogue."""
        columns = ("id_local", "fileFormat")
        rows = self._tables.rows("Adobe_images", columns, "ORDER BY id_local")
        return [
            key
            for key, kind in rows
            if isinstance(key, int) and key not in self._masters and text(kind).upper() != "VIDEO"
        ]

    def glance(self) -> Glance:
        """How much of what there is, and where the photos should lie."""
        rows = self._tables.rows("AgLibraryRootFolder", ("absolutePath",))
        roots = dict.fromkeys(root for (path,) in rows if (root := text(path)))
        return Glance(
            "lightroom",
            records=len(self.keys),
            photos=len(self.keys),
            collections=len(self._collections),
            tags=sum(bool(path) for key, path in self._keywords.items() if key not in self._people),
            people=len(self._people),
            left_out=self._tables.count("Adobe_images") - len(self.keys),
            folders=folder_states((root, folder_here(root, self._path)) for root in roots),
        )

    def told(self, keys: Sequence[int]) -> Iterator[Told]:
        """What the catalogue says of these photos."""
        columns = ("rootFile", "rating", "pick", "captureTime", "orientation", "fileWidth", "fileHeight")
        images = self._tables.rows_of("Adobe_images", "id_local", keys, columns)
        files = self._files([row[0][0] for row in images.values() if isinstance(row[0][0], int)])
        of = self._tables.rows_of
        exif = ("dateYear", "hasGPS", "gpsLatitude", "gpsLongitude")
        faces = of("AgLibraryFace", "image", keys, ("id_local", "imageOrientation", *_CORNERS))
        said: dict[str, dict[int, list[Row]]] = {
            "iptc": of("AgLibraryIPTC", "image", keys, ("caption", "copyright", "altTextAccessibility")),
            "named": of("AgHarvestedIptcMetadata", "image", keys, tuple(_INTERNED)),
            "exif": of("AgHarvestedExifMetadata", "image", keys, exif),
            "xmp": of("Adobe_AdditionalMetadata", "image", keys, ("xmp",)),
            "keywords": of("AgLibraryKeywordImage", "image", keys, ("tag",)),
            "faces": faces,
        }
        owners = [row[0] for rows in faces.values() for row in rows if isinstance(row[0], int)]
        names = of("AgLibraryKeywordFace", "face", owners, ("tag", "userPick", "userReject"))
        for key in keys:
            if key in images:
                found = {name: rows.get(key, []) for name, rows in said.items()}
                file = files.get(whole(images[key][0][0]) or 0)
                yield self._one(key, images[key][0], file, found, names)

    def _one(
        self,
        key: int,
        row: Row,
        file: tuple[str, str] | None,
        said: dict[str, list[Row]],
        names: dict[int, list[Row]],
    ) -> Told:
        root, relative = file or ("", f"photo {key}")
        tags = [tag for (each,) in said["keywords"] if (tag := whole(each) or 0) in self._keywords]
        regions = tuple(self._faces(said["faces"], names))
        people = [self._keywords[tag][-1] for tag in tags if tag in self._people and self._keywords[tag]]
        shown = [*(region.name for region in regions), *people]
        own = tuple(self._keywords[tag] for tag in tags if tag not in self._people and self._keywords[tag])
        rating, rejected = whole(row[1]), whole(row[2]) == _REJECTED
        exif = next(iter(said["exif"]), (None,) * 4)
        has_place = bool(whole(exif[1]))
        photo = PhotoMetadata(
            # Where a file tells no date, Lightroom takes that of the file itself.
            date_created=edtf_moment(text(row[3])) if whole(exif[0]) is not None else None,
            people=tuple({name_key(name): name for name in reversed(shown)}.values())[::-1],
            keyword_paths=own,
            rating=rating if rating in _STARS else _REJECTED if rejected else None,
            regions=regions,
            latitude=real(exif[2], 90) if has_place else None,
            longitude=real(exif[3], 180) if has_place else None,
            width=whole(row[5]) or 0,
            height=whole(row[6]) or 0,
            **self._words(said),
        )
        return Told(
            f"{key} {relative}",
            photo=photo,
            file=in_folder(root, relative, self._path),
            shelved=Shelved(tags=own, collections=tuple(self._members.get(key, ()))),
            sidecar=_unpacked(next(iter(said["xmp"]), (None,))[0]),
        )

    def _words(self, said: dict[str, list[Row]]) -> dict[str, Any]:
        caption, notice, alt = next(iter(said["iptc"]), (None,) * 3)
        values: dict[str, Any] = {"caption": text(caption), "copyright": text(notice), "alt": text(alt)}
        row = next(iter(said["named"]), (None,) * len(_INTERNED))
        for name, key in zip(_INTERNED, row, strict=True):
            value = self._interned[name].get(whole(key) or 0, "")
            if value and name == "creatorRef":
                values["creator"] = (value,)
            elif value:
                values[_FIELDS[name]] = value
        return {name: value for name, value in values.items() if value}

    def _faces(self, rows: list[Row], names: dict[int, list[Row]]) -> Iterator[Region]:
        """Faces that somebody named, or of whom somebody said that Lightroom is right."""
        for face, orientation, *corners in rows:
            for tag, picked, rejected in names.get(whole(face) or 0, ()):
                path = self._keywords.get(whole(tag) or 0)
                if path and whole(picked) and not whole(rejected):
                    box = _box(corners) if text(orientation) in _UPRIGHT else (0.0,) * 4
                    yield Region(path[-1], "face", *box, source="lightroom")

    def _files(self, keys: list[int]) -> dict[int, tuple[str, str]]:
        """The root folder of each file, and its path from there."""
        columns = ("folder", "idx_filename", "baseName", "extension")
        found: dict[int, tuple[str, str]] = {}
        for key, [(folder, name, base, ending), *_] in self._tables.rows_of(
            "AgLibraryFile", "id_local", keys, columns
        ).items():
            root, path = self._folders.get(whole(folder) or 0, ("", ""))
            called = text(name) or ".".join(part for part in (text(base), text(ending)) if part)
            found[key] = root, f"{path}{called}"
        return found

    @cached_property
    def _folders(self) -> dict[int, tuple[str, str]]:
        roots = {key: text(path) for key, path in self._tables.rows("AgLibraryRootFolder", _ROOT)}
        columns = ("id_local", "rootFolder", "pathFromRoot")
        return {
            key: (roots.get(root, ""), text(path))
            for key, root, path in self._tables.rows("AgLibraryFolder", columns)
            if isinstance(key, int)
        }

    @cached_property
    def _masters(self) -> dict[int, int]:
        """The photo of which each virtual copy is one."""
        rows = self._tables.rows("Adobe_images", ("id_local", "masterImage"), "WHERE id_local > 0")
        return {key: of for key, of in rows if isinstance(key, int) and isinstance(of, int) and of != key}

    @cached_property
    def _keywords(self) -> dict[int, tuple[str, ...]]:
        rows = self._tables.rows("AgLibraryKeyword", ("id_local", "parent", "name"))
        return paths((key, whole(above), text(name)) for key, above, name in rows if isinstance(key, int))

    @cached_property
    def _people(self) -> frozenset[int]:
        rows = self._tables.rows("AgLibraryKeyword", ("id_local", "keywordType"))
        return frozenset(key for key, kind in rows if isinstance(key, int) and text(kind) == "person")

    @cached_property
    def _interned(self) -> dict[str, dict[int, str]]:
        return {
            name: {
                key: text(value)
                for key, value in self._tables.rows(f"AgInternedIptc{table}", ("id_local", "value"))
            }
            for name, table in _INTERNED.items()
        }

    @cached_property
    def _collections(self) -> dict[int, str]:
        """What each list of photos is called, with the sets that it lies in."""
        columns = ("id_local", "parent", "name", "creationId", "systemOnly")
        rows = [row for row in self._tables.rows("AgLibraryCollection", columns) if isinstance(row[0], int)]
        named = paths((row[0], whole(row[1]), text(row[2])) for row in rows)
        hidden = {row[0] for row in rows if whole(row[4])}
        return {
            row[0]: " / ".join(named[row[0]])
            for row in rows
            if text(row[3]) in (_LIST, "") and row[0] not in hidden and named[row[0]]
        }

    @cached_property
    def _members(self) -> dict[int, list[tuple[str, int]]]:
        """The collections of each photo, with its place in them."""
        columns = ("collection", "image", "positionInCollection", "id_local")
        rows = [
            row
            for row in self._tables.rows("AgLibraryCollectionImage", columns)
            if row[0] in self._collections and isinstance(row[1], int)
        ]
        rows.sort(key=lambda row: (row[0], _position(row[2]), whole(row[3]) or 0))
        members: dict[int, list[tuple[str, int]]] = defaultdict(list)
        counted: dict[int, int] = defaultdict(int)
        for collection, image, *_ in rows:
            photo = whole(image) or 0
            members[self._masters.get(photo, photo)].append(
                (self._collections[collection], counted[collection])
            )
            counted[collection] += 1
        return members


_ROOT = ("id_local", "absolutePath")


def _position(value: object) -> float:
    found = real(value, 1e15)
    if found is None and isinstance(value, str):
        try:
            found = real(float(value), 1e15)
        except ValueError:
            found = None
    return found if found is not None else 1e15


def _unpacked(value: object) -> bytes:
    """The XMP of a photo: text in older catalogues, a length and a zlib stream in newer ones."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace")
    if not isinstance(value, bytes) or len(value) <= _PACKED:
        return b""
    try:
        return zlib.decompressobj().decompress(value[_PACKED:], _MOST_XMP)
    except zlib.error:
        return b""


def _box(corners: Sequence[object]) -> tuple[float, float, float, float]:
    """The rectangle around four corners, which are fractions of the picture; nowhere where they are not."""
    values = [real(each, 1) for each in corners]
    if any(value is None or value < 0 for value in values):
        return 0.0, 0.0, 0.0, 0.0
    sound = [value for value in values if value is not None]
    left, right = min(sound[::2]), max(sound[::2])
    top, bottom = min(sound[1::2]), max(sound[1::2])
    return left, top, right - left, bottom - top
