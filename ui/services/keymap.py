"""Which keys do what: the usual ones of the table of actions, and those that the user chose instead."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from ui.services import settings
from ui.services.actions import ACTIONS, ActionSpec, by_id
from ui.services.i18n import tr

_GROUP = "keys"


class Keymap(QObject):
    """The keys of each action, as `QKeySequence` writes them ("Ctrl+T"). `changed` follows every change.

    Where two actions have one key, it belongs to the one that was given it last.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own: dict[str, tuple[str, ...]] = {}
        kept = settings.settings()
        kept.beginGroup(_GROUP)
        known = {spec.id for spec in ACTIONS}
        for name in kept.childKeys():
            if name in known:
                self._own[name] = tuple(str(kept.value(name)).split())
        kept.endGroup()

    def keys(self, spec: ActionSpec) -> tuple[str, ...]:
        """The keys of an action, those that belong to another too."""
        return self._own.get(spec.id, spec.keys)

    def working_keys(self, spec: ActionSpec) -> tuple[str, ...]:
        """The keys that do it."""
        return tuple(key for key in self.keys(spec) if self.owner(key) == spec.id)

    def owner(self, key: str) -> str:
        """The id of the action that a key does, "" for none."""
        order = [*reversed(self._own), *(spec.id for spec in ACTIONS)]
        return next((name for name in order if key in self.keys(by_id(name))), "")

    def others(self, spec: ActionSpec) -> list[ActionSpec]:
        """The other actions that have a key of this one."""
        own = set(self.keys(spec))
        return [each for each in ACTIONS if each.id != spec.id and own.intersection(self.keys(each))]

    @property
    def is_usual(self) -> bool:
        """Whether nothing was changed."""
        return not self._own

    def change(self, spec: ActionSpec, key: str) -> None:
        """Let an action have this key alone, "" for none; its usual keys make it as it was."""
        self._own.pop(spec.id, None)
        keys = (key,) if key else ()
        kept = settings.settings()
        if keys == spec.keys:
            kept.remove(f"{_GROUP}/{spec.id}")
        else:
            self._own[spec.id] = keys
            kept.setValue(f"{_GROUP}/{spec.id}", " ".join(keys))
        self.changed.emit()

    def reset(self) -> None:
        """Back to the usual keys."""
        self._own.clear()
        settings.settings().remove(_GROUP)
        self.changed.emit()


_current: list[Keymap] = []


def keymap() -> Keymap:
    """The application's keys, read from the settings on first use."""
    app = QApplication.instance()
    if not _current or _current[0].parent() is not app:
        _current[:] = [Keymap(app)]
    return _current[0]


def keys_text(spec: ActionSpec) -> str:
    """The keys that do an action, as they are called on this platform."""
    return tr(" or ").join(native(key) for key in keymap().working_keys(spec))


def first_key(action_id: str) -> str:
    """The first key that does an action, as `QKeySequence` writes it, "" for none."""
    return next(iter(keymap().working_keys(by_id(action_id))), "")


def native(key: str) -> str:
    """A key as this platform and the language that is spoken call it: "Ctrl+T", "Strg+T", "Entf"."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for name in ("Enter", "Return"):  # which Qt leaves as they are
        if key.endswith(name):
            return text.replace(name, tr("Enter"))
    return text


def with_key(text: str, action_id: str) -> str:
    """Words for a tooltip with the key of an action behind them: "Back (Alt+Left)"."""
    return with_named_key(text, keys_text(by_id(action_id)))


def with_named_key(text: str, key: str) -> str:
    """Words for a tooltip with a key behind them, as the user knows it; "" for none."""
    return tr("{act} ({key})", act=text, key=key) if key else text
