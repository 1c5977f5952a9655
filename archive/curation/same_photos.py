"""Two photos made one, and one parted in two: the writing side of the room `same` for photos.

What was decided is remembered by the SHA-256 of files, and of a use by its id, so that later imports keep to
it (`archive.intake.photos`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any
from urllib.parse import unquote, urlsplit

from sqlalchemy import Connection

from archive.curation.moving import by, move_rows
from archive.errors import NotFound, Refused
from archive.identity.pictures import Print
from archive.model import PhotoMetadata, Restriction
from archive.store import tables as t
from archive.store.decisions import decide
from archive.store.drafts import DraftWriter
from archive.store.images import Row
from archive.store.metadata import metadata_to_json
from archive.store.operation import Operation, current_row
from archive.store.photo_prints import TELLING, add_print
from archive.store.prints import print_columns
from archive.store.restrictions import part_orders

_SIDES = ("width", "height")


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What a file of a photo says of itself, and what it is recognised by; None where it cannot be read."""

    metadata: PhotoMetadata | None = None
    seen: Print | None = None


Readings = Mapping[str, ReadFile]
"""Files of a photo as they were read, by their SHA-256."""


def photo_of(connection: Connection, named: str) -> str:
    """The photo that an id means: its own, or that of one of its uses. Raises `NotFound`."""
    use = current_row(connection, t.placement, named)
    if use is not None:
        return str(use["photo_id"])
    if current_row(connection, t.photo, named) is None:
        raise NotFound("not-found.photo-or-use", id=named)
    return named


def files_of(connection: Connection, photo_id: str) -> list[str]:
    """The SHA-256 of a photo's files in their order."""
    f = t.photo_file.c
    query = t.photo_file.select().where(f.photo_id == photo_id).order_by(f.ordinal, f.id)
    return [row["original_id"] for row in connection.execute(query).mappings()]


def join_photos(operation: Operation, one: str, other: str) -> None:
    """Make two photos, each named by its id or that of a use, the first of them.

    Uses and files go over; of the metadata those are kept that say more. Raises `NotFound`, and `Refused` for
    what is one photo already.
    """
    kept, gone = photo_of(operation.connection, one), photo_of(operation.connection, other)
    if kept == gone:
        raise Refused("one-photo.same")
    files = files_of(operation.connection, kept), files_of(operation.connection, gone)
    decide(operation, "photos", product(*files), "same")
    rows = [_row(operation, t.photo, each) for each in (kept, gone)]
    _join_files(operation, kept, gone, larger_first=_area(rows[0]) >= _area(rows[1]))
    _keep_better(operation, *rows)
    uses = operation.find_all(t.placement, photo_id=gone)
    operation.set_many(t.placement, [row["id"] for row in uses], photo_id=kept)
    move_rows(operation, t.photo_print, "photo_id", gone, kept, by("small", *_SIDES))
    move_rows(operation, t.restriction, "record_id", gone, kept, by("layer", "code", "value", "until"))
    move_rows(operation, t.acceptance, "record_id", gone, kept, by("code", "value"))
    operation.delete(t.photo, [gone])


def keep_photos_apart(operation: Operation, one: str, other: str) -> None:
    """Remember that two photos, each named by its id or that of a use, are not one.

    Raises `NotFound`, and `Refused` for what is one photo.
    """
    ids = photo_of(operation.connection, one), photo_of(operation.connection, other)
    if ids[0] == ids[1]:
        raise Refused("one-photo.apart")
    files = [files_of(operation.connection, each) for each in ids]
    uses = [[row["id"] for row in operation.find_all(t.placement, photo_id=each)] for each in ids]
    decide(operation, "photos", product(files[0], (*files[1], *uses[1])), "apart")
    decide(operation, "photos", product(uses[0], files[1]), "apart")


def _join_files(operation: Operation, kept: str, gone: str, *, larger_first: bool) -> None:
    """Let a photo have the files of another too, those of the larger one first."""
    own, new = (
        sorted(operation.find_all(t.photo_file, photo_id=each), key=lambda row: (row["ordinal"], row["id"]))
        for each in (kept, gone)
    )
    held = {row["original_id"] for row in own}
    operation.delete(t.photo_file, [row["id"] for row in new if row["original_id"] in held])
    new = [row for row in new if row["original_id"] not in held]
    for ordinal, row in enumerate((*own, *new) if larger_first else (*new, *own)):
        operation.update(t.photo_file, row["id"], photo_id=kept, ordinal=ordinal)


def _keep_better(operation: Operation, kept: Row, gone: Row) -> None:
    """Let a photo have the sides of the larger, and the metadata and doubts of the one that says more."""
    larger = max((kept, gone), key=_area)
    better = max((kept, gone), key=lambda row: _says(row["metadata"]))
    sides = {name: larger[name] for name in _SIDES}
    operation.update(t.photo, kept["id"], metadata=better["metadata"], **sides)
    other = kept if better is gone else gone
    rows = operation.find_all(t.doubt, record_id=other["id"])
    operation.delete(t.doubt, [row["id"] for row in rows])
    rows = operation.find_all(t.doubt, record_id=better["id"])
    operation.set_many(t.doubt, [row["id"] for row in rows], record_id=kept["id"])


def part_photo(
    operation: Operation, photo_id: str, files: Sequence[str], uses: Sequence[str], read: Readings
) -> str:
    """Make some files and uses of a photo one of its own; gives its id.

    Where only files are named, the uses go with them whose pages call them by their names, and the other way
    round. What is left without a use gets one of its own. `read` has every file of the photo. Orders on how
    the photo may be used go with the files that they were read from; those set by hand stay. Raises
    `NotFound` for what the photo has not, `Refused` where nothing would be left.
    """
    parting = _Parting.of(operation, photo_id, files, uses)
    writer = DraftWriter(operation)
    metadata = _best(read.get(digest) for digest in parting.files)
    new = writer.add_photo(metadata, None)
    _part_files(operation, new, parting, read)
    operation.set_many(t.placement, parting.uses, photo_id=new)
    _renew(operation, photo_id, parting, read)
    part_orders(operation, photo_id, new, _orders(read, parting.files), _orders(read, parting.files_left))
    left = _best(read.get(digest) for digest in parting.files_left)
    for each, has_uses, said in ((new, parting.uses, metadata), (photo_id, parting.uses_left, left)):
        if not has_uses:
            writer.add_standalone(each, said or PhotoMetadata())
    decide(operation, "photos", product(parting.files, (*parting.files_left, *parting.uses_left)), "apart")
    decide(operation, "photos", product(parting.uses, parting.files_left), "apart")
    return new


@dataclass(frozen=True, slots=True)
class _Parting:
    """What goes and what is left, of a photo's files by their SHA-256 and of its uses by their ids."""

    files: list[str]
    files_left: list[str]
    uses: list[str]
    uses_left: list[str]

    @classmethod
    def of(cls, operation: Operation, photo_id: str, files: Sequence[str], uses: Sequence[str]) -> _Parting:
        own_files = files_of(operation.connection, photo_id)
        own_uses = operation.find_all(t.placement, photo_id=photo_id)
        for named, known, key in (
            (files, own_files, "not-found.file-of-photo"),
            (uses, [row["id"] for row in own_uses], "not-found.use-of-photo"),
        ):
            if strange := [each for each in named if each not in known]:
                raise NotFound(key, photo=photo_id, ids=strange)
        names = {each: _row(operation, t.original, each)["name"] for each in own_files}
        called = {row["id"]: _file_name(row["src"]) for row in own_uses}
        if not uses:
            wanted = {names[each] for each in files} - {
                names[each] for each in own_files if each not in files
            }
            uses = [use for use, name in called.items() if name in wanted]
        elif not files:
            wanted = {called[each] for each in uses} - {called[u] for u in called if u not in uses}
            files = [each for each in own_files if names[each] in wanted]
        parting = cls(
            [each for each in own_files if each in files],
            [each for each in own_files if each not in files],
            [each for each in called if each in uses],
            [each for each in called if each not in uses],
        )
        parting.check()
        return parting

    def check(self) -> None:
        """Raise `Refused` where nothing goes, or nothing would be left."""
        if not (self.files or self.uses):
            raise Refused("nothing-selected.part")
        if not (self.files_left or self.uses_left):
            raise Refused("nothing-left")


def _file_name(src: str | None) -> str:
    """The name of the file that a page shows, "" for none."""
    try:
        return unquote(urlsplit(src or "").path).rpartition("/")[2]
    except ValueError:
        return ""


def _part_files(operation: Operation, new: str, parting: _Parting, read: Readings) -> None:
    """Let files, and what they are recognised by, belong to the new photo."""
    for digests, photo_id in ((parting.files, new), (parting.files_left, None)):
        for ordinal, digest in enumerate(digests):
            [row] = operation.find_all(t.photo_file, original_id=digest)[:1]
            operation.update(t.photo_file, row["id"], ordinal=ordinal, photo_id=photo_id or row["photo_id"])
    for digest in parting.files:
        seen = read[digest].seen if digest in read else None
        if seen is None:
            continue
        looks = print_columns(seen)
        rows = operation.find_all(t.photo_print, small=looks["small"], width=seen.width, height=seen.height)
        if rows:
            operation.update(t.photo_print, rows[0]["id"], photo_id=new)
        else:
            add_print(operation, new, seen, "")
    sides = _largest(read.get(digest) for digest in parting.files)
    operation.update(t.photo, new, **sides)


def _renew(operation: Operation, photo_id: str, parting: _Parting, read: Readings) -> None:
    """Let a photo say what the files that it is left with say, where it said what a file that goes says."""
    if not parting.files:
        return
    photo = _row(operation, t.photo, photo_id)
    said = [_plain(metadata_to_json(m)) for d in parting.files if d in read and (m := read[d].metadata)]
    columns: Row = _largest(read.get(digest) for digest in parting.files_left)
    if _plain(photo["metadata"]) in said:
        best = _best(read.get(digest) for digest in parting.files_left)
        columns["metadata"] = metadata_to_json(best) if best is not None else None
        rows = operation.find_all(t.doubt, record_id=photo_id)
        operation.delete(t.doubt, [row["id"] for row in rows])
    operation.update(t.photo, photo_id, **columns)


def _best(read: Iterable[ReadFile | None]) -> PhotoMetadata | None:
    """The metadata that say most, None for none."""
    return max(_said(read), key=lambda metadata: _says(metadata_to_json(metadata)), default=None)


def _said(read: Iterable[ReadFile | None]) -> list[PhotoMetadata]:
    """The metadata of those files that could be read."""
    return [each.metadata for each in read if each and each.metadata]


def _orders(read: Readings, digests: Iterable[str]) -> list[Restriction]:
    """The orders on a photo's use in some of its files."""
    found = (metadata for digest in digests if digest in read and (metadata := read[digest].metadata))
    return [order for metadata in found for order in metadata.restrictions]


def _largest(read: Iterable[ReadFile | None]) -> Row:
    """The sides of the largest picture, 0 where there is none."""
    largest = max(_said(read), key=lambda metadata: metadata.width * metadata.height, default=PhotoMetadata())
    return {"width": largest.width, "height": largest.height}


def _says(metadata: Mapping[str, Any] | None) -> tuple[int, int]:
    """How much metadata say: of what tells photos apart, and of all."""
    stored = metadata or {}
    return sum(bool(stored.get(name)) for name in TELLING), len(stored)


def _plain(metadata: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: value for name, value in (metadata or {}).items() if name not in _SIDES}


def _area(photo: Row) -> int:
    return int(photo["width"] * photo["height"])


def _row(operation: Operation, table: Any, row_id: str) -> Row:
    row = operation.find(table, id=row_id)
    assert row is not None, "who asks has seen it"  # noqa: S101
    return row
