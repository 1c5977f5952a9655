"""Records made ready to be printed from the window: their pictures are in memory, nothing is read later."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from archive.errors import Refused
from archive.exchange.giving import Printed
from archive.model import Article
from archive.progress import Progress
from ui.printing.document import paint, read_image

MOST = 200
"""Pictures that are held in memory for a preview: more go into a PDF, which holds one at a time."""
_FEW, _WIDE, _NARROW = 12, 1800, 900
"""Widths of pictures in pixels, where they are few, and where they are more."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is printed, with the pictures of photos by their ids."""

    told: Printed
    images: dict[str, QImage]

    def print_on(self, printer: QPrinter) -> None:
        """Paint it all, on the paper that the printer is set to."""
        printer.setFullPage(True)
        printer.setDocName(self.told.title)
        paint(self.told, printer, lambda use, _: self.images.get(use.photo.id))


def prepare(told: Printed, progress: Progress) -> Prepared:
    """Read the pictures of what is to be printed. Raises `Refused` for too many, `Cancelled`."""
    uses = {
        use.photo.id: use
        for given in told.records
        for use in (given.record.placements if isinstance(given.record, Article) else (given.record,))
        if use.photo.files
    }
    if len(uses) > MOST:
        raise Refused("too-many", n=len(uses))
    width = _WIDE if len(uses) <= _FEW else _NARROW
    images: dict[str, QImage] = {}
    for number, use in enumerate(uses.values(), 1):
        progress.step(number, len(uses), use.caption[:80])
        image = read_image(told, use, width)
        if image is not None:
            images[use.photo.id] = image
    # What is painted is painted at once: nobody can stop it, and nothing is asked of the disk.
    there = {key: Path() for key in images}
    ready = replace(told, picture=lambda use: there.get(use.photo.id), progress=None)
    return Prepared(ready, images)
