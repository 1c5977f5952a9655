"""The room of pictures: the files of photos, and their small copies."""

from __future__ import annotations

import shutil
from pathlib import Path

from archive.errors import UnreadableFile
from archive.files.originals import Originals
from archive.files.thumbnails import Thumbnails
from archive.records import Records


class Pictures:
    """The pictures of one archive. Every method may be called from any thread.

    Raises `NotFound` for an id that is no photo.
    """

    def __init__(self, records: Records, originals: Originals, thumbnails: Thumbnails) -> None:
        self._records = records
        self._originals = originals
        self._thumbnails = thumbnails

    def path(self, photo_id: str) -> Path | None:
        """The first original of a photo, None where only its caption is known.

        It is there, and a picture by its name, so that another program may be given it: the name comes from
        the database, which may call a script a picture. Raises `UnreadableFile`.
        """
        from archive.reading.sniff import IMAGE_SUFFIXES  # here: no reader is needed to open an archive

        files = self._records.photo(photo_id).files
        if not files:
            return None
        path = self._originals.path(files[0])
        self._originals.open(files[0]).close()
        if path.suffix and path.suffix not in IMAGE_SUFFIXES:
            raise UnreadableFile("not-an-image.open", name=files[0].name, path=path)
        return path

    def copy(self, photo_id: str, folder: Path, name: str) -> Path | None:
        """A copy of the first original under another name with its own suffix, for another program to take.

        None where only the caption is known. Raises `UnreadableFile`, `OSError` where it cannot be written.
        """
        path = self.path(photo_id)
        if path is None:
            return None
        target = folder / (name + path.suffix)
        folder.mkdir(parents=True, exist_ok=True)
        with self._originals.open(self._records.photo(photo_id).files[0]) as source, target.open("wb") as out:
            shutil.copyfileobj(source, out)
        return target

    def thumbnail(self, photo_id: str, width: int, height: int) -> Path | None:
        """A JPEG of the photo that covers `width` × `height` pixels, made if it is not cached yet.

        None where there is no file. Raises `UnreadableFile` if the file is damaged.
        """
        files = self._records.photo(photo_id).files
        if not files:
            return None
        first = files[0]
        self._originals.path(first)  # raises for what is no SHA-256
        return self._thumbnails.get(
            lambda: self._originals.open(first), first.name, first.sha256, max(width, height)
        )
