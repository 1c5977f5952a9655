"""What the actions of the colours and the size of text do."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from ui.paint import theme
from ui.services.i18n import tr
from ui.services.look import store_text, store_theme

SCALE_STEP = 5


class LookCommands(QObject):
    """Handlers, each named in `ui.services.actions.ACTIONS`; `_say` puts words into the status line."""

    def _say(self, text: str) -> None:
        raise NotImplementedError

    def next_theme(self) -> None:
        chosen = theme.current()
        mode = theme.MODES[(theme.MODES.index(chosen.mode) + 1) % len(theme.MODES)]
        store_theme(mode)
        said = {"system": tr("as the system"), "light": tr("light"), "dark": tr("dark")}[mode]
        self._say(tr("Colours: {mode}", mode=said))

    def larger_text(self) -> None:
        self._scale_text(theme.current().text.scale + SCALE_STEP)

    def smaller_text(self) -> None:
        self._scale_text(theme.current().text.scale - SCALE_STEP)

    def usual_text(self) -> None:
        self._scale_text(100)

    def _scale_text(self, scale: int) -> None:
        scale = min(max(scale, theme.SMALLEST_SCALE), theme.LARGEST_SCALE)
        store_text(replace(theme.current().text, scale=scale))
        self._say(tr("Text size: {n} %", n=scale))
