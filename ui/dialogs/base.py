"""What the dialogs have in common: a headline, some help, a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.dialogs import rows
from ui.dialogs.body import BAND_EDGE, Body, BodyArea
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.keymap import native, with_named_key
from ui.widgets.subject import SubjectsView, SubjectView
from ui.widgets.veil import Veil
from ui.widgets.widgets import label, thin_scroll_bars

FIELD = 32
BAND_BELOW = BAND_EDGE + 8
LEAST = 480
"""A dialog may be as high as this, however low its window."""
AROUND = 24
"""What is left of the window around the highest."""


def text_field(text: str) -> QPlainTextEdit:
    """A field of several lines, with room between the words and its edge."""
    field = QPlainTextEdit(text)
    field.document().setDocumentMargin(8)
    return field


def _roomy(box: QDialogButtonBox) -> None:
    for button in box.buttons():
        button.setMinimumSize(88, FIELD + 2)


class Returning(QDialog):
    """A dialog that gives the keyboard back to its window, which no one does where no window manager runs."""

    _veil: Veil | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Veil the window that waits for the answer."""
        super().showEvent(event)
        parent = self.parentWidget()
        if self.isModal() and parent is not None and self._veil is None:
            self._veil = Veil(parent.window())

    def hideEvent(self, event: QHideEvent) -> None:
        """Lift the veil."""
        super().hideEvent(event)
        if self._veil is not None and isValid(self._veil):
            self._veil.hide()
            self._veil.deleteLater()
        self._veil = None

    def follow_colours(self) -> None:
        """Lie on the ground of panes, in the colours of now: they may change while it is open."""
        self._colour()
        theme.current().changed.connect(self._colour)

    def _colour(self) -> None:
        colours = theme.palette(theme.tokens())
        colours.setColor(QPalette.ColorRole.Window, theme.colour("pane"))
        colours.setColor(QPalette.ColorRole.Base, theme.colour("window"))
        self.setPalette(colours)
        for table in self.findChildren(QTreeWidget):
            rows.colour(table)

    def done(self, result: int) -> None:
        """Close, and let the window go on if the dialog was in use."""
        active, parent = self.isActiveWindow(), self.parentWidget()
        super().done(result)
        if active and parent is not None:
            parent.window().activateWindow()


class Dialog(Returning):
    """A column of widgets under a headline, deleted when it is closed."""

    def __init__(self, headline: str, help_: str, parent: QWidget | None, width: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.band: SubjectView | SubjectsView | None = None
        self._area = BodyArea(Body())
        self.column = self._area.body.column
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        self._foot = QVBoxLayout()
        outer.addLayout(self._foot)
        self.follow_colours()
        self.headline = label(headline, theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True)
        self.column.addWidget(self.headline)
        if help_:
            self.help = label(help_, theme.font(), "muted", wrap=True)
            self.column.addWidget(self.help)

    def say_subject(self, band: SubjectView | SubjectsView) -> None:
        """Say over everything else which record, or records, the dialog is about."""
        self.band = self._area.body.band = band
        self.column.insertWidget(0, band)
        self.column.insertSpacing(1, BAND_BELOW)
        self.grow()

    def setVisible(self, visible: bool) -> None:
        """As large as what stands in it, in the room that its window has, unless it was given a size."""
        if visible and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.fit()
        super().setVisible(visible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down scroll what has no room, where nothing else takes them."""
        pages = {
            Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
        }
        page = pages.get(Qt.Key(event.key()))
        if page is None:
            super().keyPressEvent(event)
        else:
            self._area.verticalScrollBar().triggerAction(page)

    def add_field(self, name: str, field: QWidget) -> QLabel:
        """A field under its name."""
        heading = label(name, theme.font(theme.LABEL), "muted")
        heading.setBuddy(field)
        field.setAccessibleName(name)
        if isinstance(field, QLineEdit | QComboBox):
            field.setMinimumHeight(FIELD)
        if isinstance(field, QLineEdit):
            field.setTextMargins(6, 0, 6, 0)
        self.column.addSpacing(4)
        self.column.addWidget(heading)
        self.column.addWidget(field)
        return heading

    def add_table(self, table: QTreeWidget, name: str) -> None:
        """A table without frames, its rows with room to breathe."""
        table.setAccessibleName(name)
        rows.make_quiet(table)
        thin_scroll_bars(table)
        self.column.addSpacing(6)
        self.column.addWidget(table, 1)

    def add_buttons(self, accept: str) -> QPushButton:
        """Cancel and the button that does it, by Ctrl+Enter from any field too; returns the latter."""
        box = QDialogButtonBox()
        button = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setToolTip(with_named_key(accept, native("Ctrl+Enter")))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        _roomy(box)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.add_foot(box)
        button.setDefault(True)  # of a dialog, which it is part of from here on
        return button

    def grow(self) -> None:
        """Make room for what was added, once it is shown; what has room already keeps it."""
        if self.isVisible():
            self.fit(self.width(), self.height())

    def fit(self, width: int = 0, height: int = 0) -> None:
        """Be as large as what stands in it, at least as given, at most as the window."""
        self.column.activate()
        parent = self.parentWidget()
        wanted = self._area.wanted_width()
        if parent is not None:
            wanted = min(wanted, parent.window().width() - AROUND)
        width = max(width, self.minimumWidth(), wanted)
        wanted = max(height, self._area.wanted_height(width) + self._foot.totalSizeHint().height())
        room = max(LEAST, parent.window().height() - AROUND) if parent is not None else wanted
        self.resize(width, max(min(wanted, room), height))

    def add_foot(self, widget: QWidget) -> None:
        """Something under what scrolls: buttons, a word about them."""
        margins = self.column.contentsMargins()
        margins.setBottom(16)
        self.column.setContentsMargins(margins)
        self._foot.setContentsMargins(24, 10, 24, 20)
        self._foot.addWidget(widget)

    def add_close(self, *extra: QPushButton) -> QPushButton:
        """Close, which is given back, and what else there is to press."""
        box = QDialogButtonBox()
        for button in extra:
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        close = box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        _roomy(box)
        box.rejected.connect(self.reject)
        self.add_foot(box)
        close.setDefault(True)  # not before: a dialog knows of it only when the button stands in it
        return close
