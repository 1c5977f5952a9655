"""Pictures for the screen: made and read in jobs, kept in a bounded memory, wanted ones first."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from archive.files.thumbnails import SIDES
from archive.progress import Progress
from ui.services.operations import Operations

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

MEMORY_BYTES = 64 * 1024 * 1024
"""Of pictures that nobody looks at any more: a hundred as lists and sheets show them."""
LOOKED_AT = 0.5
"""Seconds for which what was painted counts as looked at: that stays, else a large screen that holds more
than the memory would fetch its pictures without an end."""
WAITING = 48
"""Requests kept; older ones left the screen long ago and are asked for again when they come back."""
AT_ONCE = 2

Key = tuple[str, int]


class Images(QObject):
    """`get` answers at once with a picture or None, and `arrived(photo_id)` follows when there is one."""

    arrived = Signal(str)

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._painted: dict[Key, float] = {}
        self._bytes = 0
        self._missing: set[str] = set()
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._underway: set[Key] = set()
        # A whole paint asks for its rows before the first job starts, so that the last asked go first.
        self._pump = QTimer(self)
        self._pump.setSingleShot(True)
        self._pump.setInterval(0)
        self._pump.timeout.connect(self._next)

    def get(self, photo_id: str, width: float, ratio: float = 1.0) -> QPixmap | None:
        """The picture for a box `width` logical pixels wide; None while it is on its way."""
        wanted = width * ratio
        side = next((b for b in SIDES if b >= wanted), SIDES[-1])
        key = (photo_id, side)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            self._painted[key] = time.monotonic()
            return found
        if photo_id not in self._missing and key not in self._underway:
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._pump.start()
        return self._stand_in(photo_id)

    def is_missing(self, photo_id: str) -> bool:
        """Whether the archive was asked and has no picture."""
        return photo_id in self._missing

    @property
    def held_bytes(self) -> int:
        """How much memory the pictures take that are at hand."""
        return self._bytes

    @property
    def is_settled(self) -> bool:
        """Whether every picture that was asked for has come."""
        return not self._waiting and not self._underway

    def forget(self, photo_ids: frozenset[str]) -> None:
        """Ask again for photos whose files changed."""
        self._missing -= photo_ids
        for key in [k for k in self._kept if k[0] in photo_ids]:
            self._drop(key)

    def _stand_in(self, photo_id: str) -> QPixmap | None:
        """The same photo in another size, better than nothing while the right one is made."""
        return next((self._kept[k] for b in SIDES if (k := (photo_id, b)) in self._kept), None)

    def _next(self) -> None:
        while self._waiting and len(self._underway) < AT_ONCE:
            key, _ = self._waiting.popitem(last=True)
            self._underway.add(key)
            self._fetch(key)

    def _fetch(self, key: Key) -> None:
        job = self._operations.query(
            "picture",
            lambda c, p: _load(c, p, *key),
            lambda image: self._keep(key, image),
            lane="image",
            otherwise=lambda error: self._keep(key, None),
        )
        job.finished.connect(lambda: self._done(key))

    def _done(self, key: Key) -> None:
        self._underway.discard(key)
        if self._waiting:
            self._pump.start()

    def _keep(self, key: Key, image: QImage | None) -> None:
        if image is None or image.isNull():
            self._missing.add(key[0])
        else:
            self._kept[key] = QPixmap.fromImage(image)
            self._painted[key] = time.monotonic()
            self._bytes += image.sizeInBytes()
            self._make_room()
        self.arrived.emit(key[0])

    def _make_room(self) -> None:
        """Drop what was painted longest ago."""
        until = time.monotonic() - LOOKED_AT
        while self._bytes > MEMORY_BYTES and self._painted[oldest := next(iter(self._kept))] < until:
            self._drop(oldest)

    def _drop(self, key: Key) -> None:
        picture = self._kept.pop(key)
        del self._painted[key]
        self._bytes -= picture.width() * picture.height() * picture.depth() // 8


def _load(catalogue: Catalogue, progress: Progress, photo_id: str, side: int) -> QImage | None:
    path = catalogue.pictures.thumbnail(photo_id, side, side)
    if path is None:
        return None
    image = QImage(str(path))
    longest = max(image.width(), image.height())
    if longest > 2 * side:
        image = image.scaled(
            image.width() * side * 2 // longest,
            image.height() * side * 2 // longest,
        )
    return image.convertToFormat(QImage.Format.Format_RGB32)
