"""One photo of a contact sheet: what was found, and the order that it was used against."""

from __future__ import annotations

from dataclasses import dataclass

from archive.model import Hit
from ui.services.i18n import tr
from ui.services.wording import hit_credit, joined

USUAL_SHAPE = 1.5
CARD_SHAPE = 1.36
"""Width by height of the card of a photo that is known by its words alone."""


@dataclass(frozen=True, slots=True)
class SheetItem:
    """One use of a photo on a sheet. `against` says in words which order it was used against, "" for none."""

    hit: Hit
    against: str = ""

    @property
    def shape(self) -> float:
        """Width by height."""
        if self.hit.photo_id is None:
            return CARD_SHAPE
        return self.hit.width / self.hit.height if self.hit.width and self.hit.height else USUAL_SHAPE

    @property
    def words(self) -> str:
        """What a screen reader says: the caption, who shot it, and what is to be heeded."""
        hit = self.hit
        credit = hit_credit(hit)
        parts = [hit.caption or hit.title or tr("No caption")]
        parts.append(tr("photo by {who}", who=credit) if credit else tr("no credit"))
        if hit.photo_id is None:
            parts.append(tr("no file in the archive"))
        parts.append(self.against)
        return joined(parts, ". ")
