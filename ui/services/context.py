"""What every part of the window works with, handed from the frame to the places and their rooms."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from ui.services.images import Images
from ui.services.navigation import Navigation
from ui.services.operations import Operations


class Notices(QObject):
    """What is to be said in the status line: `said(text, tone)`, the tone "muted" or "warning"."""

    said = Signal(str, str)

    def say(self, text: str, tone: str = "muted") -> None:
        """Say it; a warning stays until the next notice."""
        self.said.emit(text, tone)


class Requests(QObject):
    """What a place asks the frame for: `correct(record_id, field)` opens the dialog of a field."""

    correct = Signal(str, str)


@dataclass(frozen=True, slots=True)
class Context:
    """The open archive's operations, its pictures, the path through the window, the status line, and what
    only the frame can open.
    """

    operations: Operations
    images: Images
    navigation: Navigation
    notices: Notices
    requests: Requests = field(default_factory=Requests)
