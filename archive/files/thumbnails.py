"""Small pictures for the window, kept in the user's cache folder; they can be deleted at any time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from archive.files.originals import is_digest

SIDES = (320, 800, 1600, 3200)
"""Sides of the boxes that thumbnails cover, in device pixels: few, so that a resize reuses what is there."""


class Thumbnails:
    """The thumbnails of one archive, by the SHA-256 of the originals."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, digest: str, side: int) -> Path:
        """Where the thumbnail that covers a box of `side` × `side` pixels lies, or would lie.

        `digest` is one that `is_digest` knows: a path must not be made of anything else.
        """
        if not is_digest(digest):
            raise ValueError(f"{digest!r} is no SHA-256")
        return self._folder / digest[:2] / f"{digest}-{side}.jpg"

    def get(self, opened: Callable[[], BinaryIO], name: str, digest: str, longest: int) -> Path:
        """The smallest thumbnail that covers a box of this size, made if it is not there yet.

        `opened` opens the picture, which messages call `name`. Raises what it raises, `UnreadableFile` if the
        picture is damaged, `OSError` if the cache cannot be written.
        """
        side = next((size for size in SIDES if size >= longest), SIDES[-1])
        target = self.path(digest, side)
        if not target.exists():
            from archive.files import imaging  # here: Pillow is needed for new pictures alone

            with opened() as stream:
                imaging.make_thumbnail_of(stream, name, target, side, side)
        return target

    def keep(self, digest: str, thumbnail: bytes) -> None:
        """Keep a thumbnail of the first size; one that cannot be written is made anew when it is wanted."""
        target = self.path(digest, SIDES[0])
        with contextlib.suppress(OSError):
            if not target.exists():
                from archive.files import imaging  # as above

                imaging.write(target, thumbnail)
