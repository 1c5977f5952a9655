"""Records dragged into another program: words and files are put together by a job, then the drag begins."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

from archive.curation.selection import Selection
from ui.services.context import Context
from ui.services.i18n import tr
from ui.services.taking import Taken, take

THUMB = 120


def drag_out(
    context: Context, source: QWidget, selection: Selection | None, own: QMimeData | None = None
) -> None:
    """Begin to drag records once their words are at hand, if the button is still held by then.

    `own` is what the list itself understands of the drag, where its rows are moved in it.
    """
    if selection is not None:
        context.operations.query(
            tr("Files"),
            lambda c, p: take(c, p, selection),
            lambda taken: _begin(context, source, taken, own),
            key="drag",
        )


def _begin(context: Context, source: QWidget, taken: Taken, own: QMimeData | None) -> None:
    if not taken.count or not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
        return
    mime = taken.mime()
    if own is not None:
        for form in own.formats():
            mime.setData(form, own.data(form))
    drag = QDrag(source)
    drag.setMimeData(mime)
    images, ratio = context.images, source.devicePixelRatioF()
    picture = images.get(taken.photo_id, THUMB, ratio) if taken.photo_id else None
    if picture is not None:
        drag.setPixmap(picture.scaledToWidth(THUMB, Qt.TransformationMode.SmoothTransformation))
        drag.setHotSpot(QPoint(THUMB // 2, THUMB // 3))
    if own is None:
        drag.exec(Qt.DropAction.CopyAction)
    else:
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
