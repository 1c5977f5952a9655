"""Records laid out on pages, and these painted: on a printer, in a preview, as a PDF."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize
from PySide6.QtGui import QImage, QImageReader, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from archive.errors import CutlineError
from archive.exchange.giving import Printed
from archive.model import Article, Placement
from archive.words import day_words, giving_words
from ui.printing.atoms import Load, rule, text_atoms
from ui.printing.measures import DOTS, FOOT, MM
from ui.printing.pages import Page, Pages
from ui.printing.sheet import add_sheet
from ui.printing.stories import add_story

_CREATOR = "Cutline"
_FOOT_ABOVE = 6 * MM
Images = Callable[[Placement, int], QImage | None]
"""Gives the picture of a use, of so many pixels in width if it has them."""


def print_pdf(told: Printed, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> bytes:
    """Records as a PDF document: text that can be selected, its letters in it, title and creator named."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(told.title)
    writer.setCreator(_CREATOR)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF())  # ours are within the pages
    paint(told, writer, lambda use, width: read_image(told, use, width))
    buffer.close()
    return bytes(buffer.data().data())


def paint(told: Printed, device: QPagedPaintDevice, images: Images) -> None:
    """Lay records out for a device and paint them, page by page, from the edges of the paper.

    Raises `Cancelled`, and `CutlineError` where the device takes nothing.
    """
    laid = Pages.of(device.pageLayout())
    _lay_out(told, laid, images)
    painter = QPainter(device)
    if not painter.isActive():
        raise CutlineError("no-printer.takes-nothing")
    try:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, page in enumerate(laid.pages, 1):
            if told.progress is not None:
                told.progress.step(number, len(laid.pages), told.title)
            if number > 1:
                device.newPage()
            painter.save()
            painter.scale(device.logicalDpiX() / DOTS, device.logicalDpiY() / DOTS)
            page.draw(painter)
            _foot(told, laid, number).draw(painter)
            painter.restore()
    finally:
        painter.end()


def _lay_out(told: Printed, pages: Pages, images: Images) -> None:
    def loader(use: Placement) -> Load | None:
        if not use.photo.files or told.picture(use) is None:
            return None
        return lambda width: images(use, width)

    uses = []
    for given in told.records:
        if isinstance(given.record, Article):
            add_story(pages, given.record, loader)
        else:
            uses.append(given.record)
    if uses or not pages.pages:
        add_sheet(pages, uses, told.title, loader)


def _foot(told: Printed, pages: Pages, number: int) -> Page:
    area, foot = pages.area, Page()
    y = area.bottom() + _FOOT_ABOVE
    where = giving_words("foot", archive=told.archive, day=day_words(told.day.isoformat()))
    count = giving_words("page", page=str(number), pages=str(len(pages.pages)))
    foot.placed.append((rule(area.width(), 0), area.left(), y))
    for line in text_atoms(where, FOOT, area.width() * 0.8, right_to_left=False)[:1]:
        foot.placed.append((line, area.left(), y + 1.2 * MM))
    for line in text_atoms(count, FOOT, area.width() * 0.2, at_right=True)[:1]:
        foot.placed.append((line, area.right() - area.width() * 0.2, y + 1.2 * MM))
    return foot


def read_image(told: Printed, use: Placement, width: int) -> QImage | None:
    """The picture of a use as it is to be printed, from the disk."""
    place = told.picture(use)
    if place is None:
        return None
    reader = QImageReader(str(place))
    size = reader.size()
    if size.isValid() and size.width() > width > 0:
        reader.setScaledSize(QSize(width, max(1, round(size.height() * width / size.width()))))
    image = reader.read()
    return None if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB888)
