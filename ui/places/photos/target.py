"""What the menu's actions act on in the photos place: what the sheet marks, or the page that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from archive.curation.selection import Selection
from archive.model import Hit
from ui.places.photos.finding import Finding
from ui.places.photos.photo_page import PhotoPage
from ui.services import querytext
from ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Meant:
    """The photo that is current on the sheet."""

    record_id: str
    title: str
    is_story: bool = False


class PhotosTarget(QObject):
    """`moved()` when another photo is meant. `has_page`: a photo's page is shown, not the sheet."""

    moved = Signal()

    def __init__(self, sheet: Sheet, finding: Finding, photo: PhotoPage, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._finding = finding
        self._photo = photo
        self.has_page = False
        self.is_opening = False
        self._waiting: tuple[str, Callable[[], object]] | None = None
        sheet.moved.connect(self.moved)
        sheet.chosen_changed.connect(self.moved)
        finding.all_known.connect(self.moved)

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what is meant."""
        return self._finding.is_settled and not self.is_opening

    @property
    def page(self) -> Any:
        """The photo's page, or what the sheet marks."""
        if self.has_page:
            return self._photo if self._photo.data is not None else None
        item = self._sheet.photos.item(self._sheet.currentIndex().row())
        return Meant(item.hit.id, item.hit.caption or item.hit.title) if item is not None else None

    @property
    def placement_id(self) -> str:
        """The use that is shown or marked."""
        return self.page.record_id if self.page is not None else ""

    def chosen(self) -> list[Hit]:
        """The photos that are chosen and at hand, where they are several."""
        return self._sheet.chosen_hits() if not self.has_page and self._sheet.chosen_count > 1 else []

    def chosen_ids(self) -> list[str]:
        """All photos that are chosen, where they are several."""
        if self.has_page or self._sheet.chosen_count < 2:
            return []
        return list(self._finding.all_ids) or self._sheet.chosen_ids()

    def selection(self) -> Selection | None:
        """The photos chosen, all that the query finds where all are, else the one that is meant."""
        if not self.has_page and self._sheet.all_chosen:
            return Selection(query=querytext.finished(self._finding.query), kind="photo")
        ids = self.chosen_ids() or ([self.placement_id] if self.placement_id else [])
        return Selection(tuple(ids)) if ids else None

    def holds(self, when: str) -> bool:
        """Whether a photo is meant; stories never are here."""
        if when == "selection":
            return self.selection() is not None
        return when in ("record", "photo") and (not self.is_settled or self.page is not None)

    def act(self, when: str, call: Callable[[], object]) -> None:
        """Call once the photo that is meant is shown."""
        if not self.is_settled:
            self._waiting = (when, call)
        elif self.holds(when):
            call()

    def settle(self) -> None:
        """What was on its way is shown: what waited for it is done."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self.holds(waiting[0]):
            waiting[1]()
        self.moved.emit()
