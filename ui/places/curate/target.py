"""What the actions of the menu act on in a room that lists records: the current row, or those chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from archive.curation.selection import Selection
from archive.model import Hit
from ui.places.curate.choosing import Choosing
from ui.services.navigation import Whereabouts


@dataclass(frozen=True, slots=True)
class ListedPage:
    """The record that is current, as the actions know the page that is open."""

    record_id: str
    title: str
    is_story: bool


class RecordsTarget(QObject):
    """`current` and `several` read what the room marks; the room emits `moved` when that changes. Where rows
    beyond those loaded can be chosen, `choosing` knows them.
    """

    moved = Signal()
    is_settled = True

    def __init__(
        self,
        current: Callable[[], Hit | None],
        several: Callable[[], Sequence[Hit]],
        parent: QObject | None = None,
        choosing: Choosing | None = None,
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._several = several
        self._choosing = choosing
        if choosing is not None:
            choosing.changed.connect(self.moved)

    @property
    def page(self) -> ListedPage | None:
        """The record that is current, None where there is none."""
        hit = self._current()
        return ListedPage(hit.id, hit.title or hit.caption, hit.kind == "article") if hit else None

    @property
    def placement_id(self) -> str:
        """The photo that is current, "" for none."""
        hit = self._current()
        return hit.id if hit is not None and hit.kind == "photo" else ""

    def chosen(self) -> list[Hit]:
        """The rows that are selected, where they are several."""
        hits = list(self._several())
        return hits if len(hits) > 1 else []

    def chosen_ids(self) -> list[str]:
        """The records of `chosen`."""
        return [hit.id for hit in self.chosen()]

    def selection(self) -> Selection | None:
        """All that is chosen, else the current row; None, too, while what all are is not known."""
        if self._choosing is not None and self._choosing.count > 1:
            return self._choosing.selection()
        page = self.page
        ids = self.chosen_ids() or ([page.record_id] if page else [])
        return Selection(tuple(ids)) if ids else None

    def holds(self, when: str) -> bool:
        """Whether a `record`, a `story` or a `photo` is current."""
        hit = self._current()
        return hit is not None and (
            when in ("record", "selection") or (hit.kind == "article") == (when == "story")
        )

    def act(self, when: str, call: Callable[[], object]) -> None:
        """Call, if what `when` names is current."""
        if self.holds(when):
            call()


def page_of(hit: Hit, query: str = "") -> Whereabouts:
    """Where Search shows a record, among what a query finds."""
    return Whereabouts("search", "stories" if hit.kind == "article" else "photos", query, hit.id)
