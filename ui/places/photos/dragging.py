"""Photos dragged into another program: the files are copied off the GUI thread, then the drag begins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

from archive.model import Hit
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.operations import Operations
from ui.services.taking import copies_of, mime_of

THUMB = 120


def drag_out(operations: Operations, images: Images, source: QWidget, hits: Sequence[Hit]) -> None:
    """Begin to drag photos once their files are at hand, if the button is still held by then.

    Every drag carries captions and credits as text; files where the archive has them.
    """
    if not hits:
        return
    operations.query(
        tr("Files"),
        lambda c, p: copies_of(c, p, hits),
        lambda files: _begin(images, source, hits, files),
        key="drag",
        otherwise=lambda error: _begin(images, source, hits, []),
    )


def _begin(images: Images, source: QWidget, hits: Sequence[Hit], files: Sequence[Path]) -> None:
    if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
        return
    drag = QDrag(source)
    drag.setMimeData(mime_of(hits, files))
    first = hits[0].photo_id
    picture = images.get(first, THUMB, source.devicePixelRatioF()) if first else None
    if picture is not None:
        drag.setPixmap(picture.scaledToWidth(THUMB, Qt.TransformationMode.SmoothTransformation))
        drag.setHotSpot(QPoint(THUMB // 2, THUMB // 3))
    drag.exec(Qt.DropAction.CopyAction)
