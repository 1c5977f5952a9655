"""A contact sheet that by itself keeps what is chosen and current through every other answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QWidget

from ui.models.sheet import SheetModel
from ui.services.images import Images
from ui.widgets.sheet import Sheet

MOST_HELD = 200
"""Photos that are chosen one by one and looked for again after a change."""
_CHOOSE = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class _Held:
    """What is chosen and current, by identity, and where the current one stands on the screen."""

    chosen: tuple[str, ...] = ()
    is_all: bool = False
    current: str = ""
    row: int = 0
    top: float | None = None


class KeptSheet(Sheet):
    """A sheet whose choice outlives its rows: by identity, with the current photo where it stood."""

    photos: SheetModel

    def __init__(self, model: SheetModel, images: Images, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, images, name, parent)
        self._held = _Held()
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._restore)

    def held_ids(self) -> Iterable[str]:
        """What is chosen and current, to be found again after a change."""
        return [] if self.all_chosen else dict.fromkeys((*self.chosen_ids()[:MOST_HELD], self.current_id))

    def _hold(self) -> None:
        row = max(0, self.currentIndex().row())
        top = self._box(row).top() if self._in_sight(row) else None
        chosen = () if self.all_chosen else tuple(self.chosen_ids())
        self._held = _Held(chosen, self.all_chosen, self.current_id, row, top)

    def _restore(self) -> None:
        """Choose again what was; where the current photo is gone, what stands in its place."""
        held = self._held
        row = self.photos.row_of(held.current)
        if row < 0:
            row = min(held.row, self.photos.total - 1)
        if row >= 0:
            rows = {self.photos.row_of(one) for one in held.chosen} - {-1} or {row}
            selection = QItemSelection()
            if held.is_all:
                selection.select(self.photos.index(0), self.photos.index(self.photos.total - 1))
            else:
                for each in rows:
                    selection.select(self.photos.index(each), self.photos.index(each))
            self.selectionModel().setCurrentIndex(self.photos.index(row), _CHOOSE.NoUpdate)
            self.selectionModel().select(selection, _CHOOSE.ClearAndSelect)
            if held.top is not None and self.isVisible():
                self._settle((row, held.top))
        self._tell()
