"""The one query bar between the work places: what is typed goes to the place that is shown."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from ui.places.place import Place
from ui.places.search.querybar import QueryBar
from ui.services.navigation import Whereabouts
from ui.services.operations import Operations


class Window(Protocol):
    """Whoever shows the places."""

    @property
    def place(self) -> Place:
        """The place that is shown."""

    def show_page(self, where: Whereabouts) -> None:
        """Show another page, which becomes the next of the path."""


class Queries(QObject):
    """Hands what the bar tells to the place that is shown; where that takes no query, Search answers."""

    def __init__(self, bar: QueryBar, operations: Operations, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._operations = operations
        self._window = window
        bar.edited.connect(self._edited)
        bar.submitted.connect(lambda: self._window.place.submit())
        bar.stepped.connect(lambda by: self._window.place.step(by))
        bar.cleared.connect(lambda: self._window.place.clear())
        bar.completion_wanted.connect(self._complete)

    def _edited(self, text: str) -> None:
        if not self._window.place.takes_queries:
            self._window.show_page(Whereabouts("search", query=text))
            self._bar.setFocus()
            self._bar.go_on()
        self._window.place.edit(text)

    def _complete(self, text: str, cursor: int) -> None:
        self._operations.query(
            "complete",
            lambda c, p: c.search.complete(text, cursor),
            lambda completions: self._bar.offer(completions) if self._bar.text() == text else None,
            key="complete",
            otherwise=lambda error: None,
        )
