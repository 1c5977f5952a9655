"""One field of a story or of a photo, edited where it is read: what is shown, what was read, the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from archive.model import FieldLayers, FieldValue
from archive.words import field_words
from ui.dialogs.base import text_field
from ui.dialogs.keeping import KeepingDialog
from ui.dialogs.values import ValuesEditor
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.wording import human_date, language_name
from ui.widgets.widgets import label, thin_scroll_bars

LEAST = 420
MOST = 720
WIDTHS = {"person": 620, "place": 520}
LONG = frozenset(("title", "standfirst", "note"))
"""Fields of prose, which wrap."""
HELP = {
    "published": "As 2024-03-14, with a time 2024-03-14T18:30:00+01:00, or as far as known: 2024-03.",
    "taken": "As 2024-03-14, 2024-03 or 2024; about 1945 is 1945~.",
    "language": "A language tag: en, de-AT, he.",
    "note": "For colleagues; it is found by note: and never printed.",
    "person": "In the order of the picture, from its left.",
    "publication": "The paper as it is called in the archive.",
}


class FieldDialog(KeepingDialog):
    """`layers` is the field as it was seen. An empty field says that there is none."""

    def __init__(self, layers: FieldLayers, parent: QWidget | None) -> None:
        name = layers.field
        super().__init__(
            field_words(name), tr(HELP[name]) if name in HELP else "", parent, WIDTHS.get(name, LEAST)
        )
        self.setWindowTitle(tr("Correct: {field}", field=field_words(name)))
        self.layers = layers
        self.column.setSpacing(8)
        self.field: QLineEdit | QPlainTextEdit | ValuesEditor = self._editor()
        self.field.setAccessibleName(field_words(name))
        self.field.installEventFilter(self)
        self.column.addWidget(self.field)
        if layers.is_corrected:
            self.column.addWidget(label(tr("As read"), theme.font(theme.LABEL), "muted"))
            read = shown(name, layers.read) or tr("nothing")
            self.column.addWidget(label(read, theme.font(theme.TEXT, serif=_is_published(name)), wrap=True))
        self.add_keeping(tr("Keep"), layers.is_corrected)
        if isinstance(self.field, ValuesEditor):
            self.field.focus_first()
        else:
            self.field.setFocus()
            self.field.selectAll()

    def place_over(self, part: QWidget) -> None:
        """Lie over the part of the page that is edited, within the window."""
        window = part.window()
        self.headline.setFont(theme.kicker_font())
        self.headline.setText(self.headline.text().upper())
        width = max(self.minimumWidth(), min(MOST, part.width() + 48))
        self.fit(width)
        corner = part.mapToGlobal(QPoint(-24, -20))
        room = window.frameGeometry().adjusted(8, 8, -8, -8)
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)

    def value(self) -> FieldValue | None:
        """What stands in the field; None where that is what was seen."""
        new: FieldValue
        if isinstance(self.field, ValuesEditor):
            new = self.field.values()
        elif isinstance(self.field, QLineEdit):
            new = self.field.text().strip()
        else:
            new = self.field.toPlainText().strip()
        return None if new == self.layers.shown else new

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps a headline, as it does a field of one line; with Shift it breaks the line."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers()
            and self.layers.field == "title"
        ):
            self.accept()
            return True
        return super().eventFilter(watched, event)

    def _editor(self) -> QLineEdit | QPlainTextEdit | ValuesEditor:
        name, value = self.layers.field, self.layers.shown
        if not isinstance(value, str):
            return ValuesEditor(name, value)
        if name in LONG:
            text = text_field(value)
            frame = text.frameShape()
            thin_scroll_bars(text, "window")
            text.setFrameShape(frame)
            text.setFont(face_of(name))
            text.setTabChangesFocus(True)
            text.setFixedHeight(96 if name == "title" else 120)
            return text
        line = QLineEdit(value)
        line.setFont(face_of(name))
        line.setMinimumHeight(34)
        line.setTextMargins(6, 0, 6, 0)
        return line

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline in the accent where the dialog lies over the page without a frame of the system's."""
        super().paintEvent(event)
        if self.windowFlags() & Qt.WindowType.FramelessWindowHint:
            painter = QPainter(self)
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def shown(name: str, value: FieldValue) -> str:
    """A field's value as it is read."""
    if not isinstance(value, str):
        return ", ".join(line.replace("|", ",").replace(" ,", ",") for line in value)
    if name in ("published", "taken"):
        return human_date(value)
    return language_name(value) if name == "language" and value else value


def face_of(name: str) -> QFont:
    """The face in which a field is read."""
    if name == "title":
        return theme.font(theme.SUBHEAD, serif=True, bold=True)
    return theme.font(theme.LEAD if name == "standfirst" else theme.TEXT, serif=_is_published(name))


def _is_published(name: str) -> bool:
    return name in ("title", "standfirst", "caption")
