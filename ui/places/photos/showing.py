"""The windows over the place: one photo on the whole screen, several side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from archive.errors import CutlineError
from archive.model import OpChanges
from ui.places.photos.compare import LEAST, MOST, Compare, Compared, load_compared
from ui.places.photos.viewer import Viewer
from ui.services.context import Context
from ui.services.i18n import tr
from ui.widgets.sheet import Sheet


class Showing(QObject):
    """Opens the windows, and lets them go through what stands on the sheet. `stepped(row)` to a neighbour."""

    stepped = Signal(int)

    def __init__(self, context: Context, sheet: Sheet, place: QWidget) -> None:
        super().__init__(place)
        self._context = context
        self._sheet = sheet
        self._place = place
        self._row = -1
        self.viewer: Viewer | None = None
        self.compare: Compare | None = None
        self._uses: list[str] = []
        sheet.photos.page_came.connect(lambda _: self._show_row())
        context.operations.changed.connect(self._changed)

    # --- the whole screen --------------------------------------------------------------------------------

    def full(self, row: int) -> None:
        """Show the photo of a row on the whole screen."""
        self._row = row
        if self.viewer is None:
            self.viewer = Viewer(self._context.images, self._place.window())
            self.viewer.stepped.connect(self._step)
            self.viewer.closed.connect(self._viewer_closed)
            self.viewer.compare_wanted.connect(self._compare_viewed)
        self._show_row()
        self.viewer.showFullScreen()
        self.viewer.activateWindow()
        self.viewer.setFocus()

    def _step(self, by: int) -> None:
        row = max(0, min(self._row + by, self._sheet.photos.total - 1))
        if row != self._row:
            self._row = row
            self._show_row()
            self.stepped.emit(row)

    def _show_row(self) -> None:
        if self.viewer is None:
            return
        photos = self._sheet.photos
        photos.want(self._row, self._row)
        item = photos.item(self._row)
        if item is not None:
            self.viewer.show_hit(item.hit, self._row, photos.total)
            for near in (self._row + 1, self._row - 1):
                beside = photos.item(near) if 0 <= near < photos.total else None
                if beside is not None and beside.hit.photo_id:
                    # Made and read before it is asked for: the next photo is there at once.
                    self._context.images.get(
                        beside.hit.photo_id, min(self.viewer.width(), self.viewer.height())
                    )

    def _viewer_closed(self) -> None:
        self.viewer = None
        self._give_back()

    def _compare_viewed(self) -> None:
        if self.viewer is not None:
            use_id, row = self.viewer.use_id, self._row
            self.viewer.close()
            self.compare_with_neighbour(use_id, row)

    def _give_back(self) -> None:
        """The window goes on where it was, which nobody sees to where no window manager runs."""
        if self._place.isVisible():
            self._place.window().activateWindow()

    # --- side by side --------------------------------------------------------------------------------------

    def compare_chosen(self) -> None:
        """Compare what is chosen on the sheet: two to four photos; one alone with its neighbour."""
        count = self._sheet.chosen_count
        if LEAST <= count <= MOST:
            self.compare_uses(self._sheet.chosen_ids())
        elif count > MOST:
            self._context.notices.say(
                tr("Choose two to four photos to compare; {n} are chosen.", n=count), "warning"
            )
        else:
            self.compare_with_neighbour(self._sheet.current_id, self._sheet.currentIndex().row())

    def compare_with_neighbour(self, use_id: str, row: int) -> None:
        """Compare a photo with the one behind it in the result, or before it."""
        photos = self._sheet.photos
        other = next((one for near in (row + 1, row - 1) if (one := photos.id_at(near))), "")
        if use_id and other:
            self.compare_uses([use_id, other])
        else:
            self._context.notices.say(tr("There is no other photo to compare it with."), "warning")

    def compare_uses(self, use_ids: Sequence[str]) -> None:
        """Compare some uses of photos."""
        self._uses = list(use_ids)[:MOST]
        uses = self._uses
        self._context.operations.query(
            tr("Compare"), lambda c, p: load_compared(c, p, uses), self._show_compared, key="compare"
        )

    def _show_compared(self, compared: Compared) -> None:
        fresh = self.compare is None
        if self.compare is None:
            self.compare = Compare(self._context.images, self._place.window())
            self.compare.answered.connect(self._answer)
            self.compare.swapped.connect(self._swap)
            self.compare.closed.connect(self._compare_closed)
        self.compare.show_compared(compared)
        if fresh:
            self.compare.showFullScreen()
            self.compare.activateWindow()
            self.compare.setFocus()

    def _swap(self, at: int, by: int) -> None:
        """Put the next photo of the result in the place of one side."""
        photos = self._sheet.photos
        row = photos.row_of(self._uses[at])
        while 0 <= row + by < photos.total:
            row += by
            use_id = photos.id_at(row)
            if use_id and use_id not in self._uses:
                self.compare_uses([*self._uses[:at], use_id, *self._uses[at + 1 :]])
                return

    def _answer(self, name: str) -> None:
        one, other = self._uses[:LEAST]
        if name == "same":
            self._context.operations.change(
                tr("Same photo"), lambda c, p: c.same.join_photos(one, other), lambda _: self._close_compare()
            )
        else:
            self._context.operations.change(
                tr("Not the same"),
                lambda c, p: c.same.keep_photos_apart(one, other),
                lambda _: self._close_compare(),
            )

    def _close_compare(self) -> None:
        if self.compare is not None:
            self.compare.close()

    def _compare_closed(self) -> None:
        self.compare = None
        self._give_back()

    def _changed(self, changes: OpChanges) -> None:
        if changes and self.compare is not None:
            uses = self._uses
            self._context.operations.query(
                tr("Compare"),
                lambda c, p: load_compared(c, p, uses),
                lambda compared: self._show_compared(compared) if self.compare is not None else None,
                key="compare",
                otherwise=self._gone,
            )

    def _gone(self, error: Exception) -> None:
        if not isinstance(error, CutlineError):
            raise error
        self._close_compare()
        self._context.notices.say(str(error), "warning")
