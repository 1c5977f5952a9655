"""One photo on the whole screen: zoom and pan, through the result by key, its words over it or not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from archive.model import Hit
from ui.paint import painting, theme
from ui.services.i18n import number, tr
from ui.services.images import Images
from ui.services.letters import key_by_letter
from ui.services.wording import hit_credit, human_date, joined
from ui.widgets.stage import STEP, Camera, Stage

PAN = 0.12
"""Part of the picture by which an arrow moves it where it is zoomed."""
_HINTS = "← →   + − 0 1   I   Esc"


class _Words(QWidget):
    """Caption and credit over the picture's foot, on a quiet veil."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.caption, self.credit, self.place = "", "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def height_for(self, width: int) -> int:
        """As high as its words."""
        face = theme.font(theme.LEAD, serif=True)
        lines = painting.line_count(self.caption or " ", face, self._measure(width), 6)
        below = 1 if self._are_side_by_side(width) else 2
        quiet = below * painting.line_height(theme.font(theme.TEXT))
        return round(lines * painting.line_height(face) + quiet + 36)

    def _are_side_by_side(self, width: int) -> bool:
        """Whether credit and place have room in one line."""
        credit = QFontMetricsF(theme.font(theme.TEXT)).horizontalAdvance(self.credit)
        place = QFontMetricsF(theme.font(theme.LABEL)).horizontalAdvance(self.place)
        return credit + place + 96 <= width

    @staticmethod
    def _measure(width: int) -> float:
        return float(min(width - 64, 980))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The caption, then who shot it, when, and the how manieth it is."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        veil = theme.colour("stage")
        veil.setAlphaF(0.86)
        painter.fillRect(self.rect(), veil)
        box = QRectF(32, 14, self._measure(self.width()), self.height() - 20)
        if self.isRightToLeft():
            box.moveRight(self.width() - 32)
        ink, muted = theme.DARK.colour("ink"), theme.DARK.colour("muted")
        face = theme.font(theme.LEAD, serif=True)
        used = painting.draw_text(painter, box, self.caption or tr("No caption"), face, ink, limit=6)
        below = box.adjusted(0, used + 4, 0, 0)
        painting.draw_text(painter, below, self.credit, theme.font(theme.TEXT), muted)
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(muted)
        edge = self.rect().adjusted(32, 0, -32, -14)
        far = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        painter.drawText(edge, Qt.AlignmentFlag.AlignBottom | far, self.place)


class Viewer(QWidget):
    """A window of its own. `stepped(by)` asks for a neighbour, `closed()` when it is gone."""

    draws_focus = True  # it fills the screen
    stepped = Signal(int)
    closed = Signal()
    compare_wanted = Signal()

    def __init__(self, images: Images, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Photo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.camera = Camera(self)
        self.stage = Stage(images, self.camera, self)
        self.stage.has_map = True
        self.words = _Words(self)
        self.photo_id = ""
        self.use_id = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.camera.changed.connect(self._say_place)
        self._at, self._total = -1, 0
        self._size = ""

    def show_hit(self, hit: Hit, at: int, total: int) -> None:
        """Show a photo, the how manieth of how many; zoomed out, unless it is the same photo."""
        if hit.id != self.use_id:
            self.camera.reset()
        self.use_id, self.photo_id = hit.id, hit.photo_id or ""
        self.stage.show_photo(self.photo_id, (hit.width, hit.height), hit.caption)
        taken = tr("taken {date}", date=human_date(hit.taken)) if hit.taken else ""
        self.words.caption = " ".join((hit.caption or hit.title).split())
        self.words.credit = joined((hit_credit(hit) or tr("no credit"), taken))
        self._at, self._total = at, total
        self._size = f"{hit.width} × {hit.height}" if hit.width else ""
        self.setAccessibleName(joined((self.words.caption, self.words.credit), ". "))
        self.setWindowTitle(self.words.caption or tr("Photo"))
        self._say_place()
        self._place_words()

    def _say_place(self) -> None:
        scale = self.stage.scale * self.devicePixelRatioF()
        zoom = tr("{n} %", n=round(100 * scale)) if scale else ""
        told = (
            tr("{n} of {total}", n=number(self._at + 1), total=number(self._total)) if self._at >= 0 else ""
        )
        self.words.place = joined((told, self._size, zoom, _HINTS))
        self.words.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stage fills the window."""
        self._place_words()

    def _place_words(self) -> None:
        tall = self.words.height_for(self.width())
        self.words.setGeometry(0, self.height() - tall, self.width(), tall)
        # What is written should not hide the picture while there is room for both.
        foot = tall if not self.words.isHidden() else 0
        self.stage.setGeometry(0, 0, self.width(), self.height() - foot)
        self._say_place()

    def toggle_words(self) -> None:
        """Hide the words, or show them again."""
        self.words.setVisible(self.words.isHidden())
        self._place_words()

    def event(self, event: QEvent) -> bool:
        """All keys are the viewer's."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the result, or over the picture where it is zoomed; + − 0 1 zoom; I, Esc."""
        key, camera = key_by_letter(event), self.camera
        ahead = -1 if self.isRightToLeft() else 1
        zoomed = camera.zoom > 1.01
        pans = {
            Qt.Key.Key_Left: (-PAN, 0.0),
            Qt.Key.Key_Right: (PAN, 0.0),
            Qt.Key.Key_Up: (0.0, -PAN),
            Qt.Key.Key_Down: (0.0, PAN),
        }
        steps = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
        }
        if key in pans and zoomed:
            camera.move(*(way / camera.zoom for way in pans[key]))
        elif key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            camera.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            camera.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            camera.reset()
        elif key == Qt.Key.Key_1:
            camera.zoom_by(self.stage.actual_zoom() / camera.zoom)
        elif key == Qt.Key.Key_I:
            self.toggle_words()
        elif key == Qt.Key.Key_C:
            self.compare_wanted.emit()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(self.rect(), theme.colour("stage"))

    def hideEvent(self, event: QEvent) -> None:
        """Say that it is gone."""
        self.closed.emit()
