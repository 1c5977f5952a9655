"""The keys: each command with its key, which is changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.paint import theme
from ui.places.settings.parts import KeyField, key_of
from ui.services.actions import ACTIONS, ActionSpec, matching
from ui.services.i18n import tr
from ui.services.keymap import keymap
from ui.widgets.buttons import Button
from ui.widgets.widgets import HairLine, ToneLabel, label

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyRows(QWidget):
    """A field that finds a command by its words or its key, over all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a command or press its key"))
        self.field.setAccessibleName(tr("Find a command or press its key"))
        self.field.setMinimumHeight(32)
        self.field.setTextMargins(6, 0, 6, 0)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self.rows = {spec.id: _Row(spec) for spec in ACTIONS}
        self.none = label(tr("Nothing fits"), theme.font(), "muted")
        self.none.hide()
        self.usual = Button(tr("Back to the usual keys"), tone="accent")
        self.usual.clicked.connect(keymap().reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addSpacing(6)
        for row in self.rows.values():
            column.addWidget(row)
        column.addWidget(self.none)
        foot = QHBoxLayout()
        how = tr("Click a key, then press the new one.")
        foot.addWidget(label(how, theme.font(theme.LABEL), "muted", wrap=True), 1)
        foot.addWidget(self.usual)
        column.addSpacing(8)
        column.addLayout(foot)
        keymap().changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.usual.setVisible(not keymap().is_usual)
        for row in self.rows.values():
            row.show_keys()

    def _filter(self, text: str) -> None:
        self._show_only([spec.id for spec in matching(text, lambda spec: True)])

    def _show_only(self, ids: list[str]) -> None:
        for name, row in self.rows.items():
            row.setVisible(name in ids)
        self.none.setVisible(not ids)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that is no letter finds the command that it does."""
        wanted = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if not isinstance(event, QKeyEvent) or event.type() not in wanted:
            return False
        owner = keymap().owner(key_of(event)) if event.modifiers() & _CHORD or _is_function(event) else ""
        if not owner:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.field.clear()
            self._show_only([owner])
        event.accept()
        return True


def _is_function(event: QKeyEvent) -> bool:
    return Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35


class _Row(QWidget):
    def __init__(self, spec: ActionSpec) -> None:
        super().__init__()
        self.spec = spec
        self.key = KeyField(spec.title.rstrip("…"))
        self.key.entered.connect(lambda key: keymap().change(spec, key))
        self.clash = _Clash()
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(label(spec.title.rstrip("…"), theme.font(), wrap=True), 1)
        row.addWidget(self.clash)
        row.addWidget(self.key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(HairLine())

    def show_keys(self) -> None:
        others = keymap().others(self.spec)
        self.key.show_keys(keymap().keys(self.spec), clash=bool(others))
        self.clash.setVisible(bool(others))
        if others:
            name = others[0].title.rstrip("…")
            own = keymap().working_keys(self.spec) == keymap().keys(self.spec)
            words = tr("also “{name}”", name=name) if own else tr("now does “{name}”", name=name)
            self.clash.setText(words)


class _Clash(ToneLabel):
    """That a key does something else too, on the ground of warnings."""

    def __init__(self) -> None:
        super().__init__("warning")
        self.setFont(theme.font(theme.LABEL))
        self.setAutoFillBackground(True)
        self.setContentsMargins(6, 1, 6, 1)

    def _apply(self) -> None:
        super()._apply()
        colours = self.palette()
        colours.setColor(self.backgroundRole(), theme.colour("warning_wash"))
        self.setPalette(colours)
