"""What the menu's actions act on in a room: the one photo or story that its page is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from archive.curation.selection import Selection
from ui.places.place import NoTarget


@dataclass(frozen=True, slots=True)
class _Page:
    record_id: str
    title: str
    is_story: bool


class RoomTarget(NoTarget):
    """Means nothing until `mean`; a photo by its use, a story by its id."""

    def mean(self, record_id: str = "", title: str = "", *, is_story: bool = False) -> None:
        """Let the menu's actions mean a record from now on, "" for none."""
        self.page = _Page(record_id, title, is_story) if record_id else None
        self.placement_id = "" if is_story else record_id
        self.moved.emit()

    def selection(self) -> Selection | None:
        """The record itself."""
        return Selection((self.page.record_id,)) if self.page is not None else None

    def holds(self, when: str) -> bool:
        """Whether a `record`, a `story` or a `photo` is meant."""
        if self.page is None:
            return False
        return when in ("record", "selection") or (when == "story") == self.page.is_story

    def act(self, when: str, call: Callable[[], object]) -> None:
        """Call at once: what is meant is shown."""
        if self.holds(when):
            call()


def trigger(widget: QWidget, action_id: str) -> None:
    """Do what an action of the menu does."""
    action = widget.window().findChild(QAction, action_id)
    if action is not None:
        action.trigger()
