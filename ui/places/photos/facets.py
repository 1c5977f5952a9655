"""The left side of the photos place at work: as in Search, and each name leads to its page by its menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from archive.model import OpChanges
from ui.models.sidebar import SidebarModel
from ui.places.search.library import Asked, Library
from ui.services.operations import Operations
from ui.widgets.side_list import SideList


class PhotoFacets(Library):
    """`show_page(field, name)` opens the page of a name."""

    def __init__(
        self,
        operations: Operations,
        asked: Asked,
        view: SideList,
        model: SidebarModel,
        show_page: Callable[[str, str], None],
        parent: QWidget,
    ) -> None:
        self._view = view
        super().__init__(operations, asked, asked, view, model, parent)
        self.menus.page_wanted.connect(show_page)

    def _changed(self, changes: OpChanges) -> None:
        """Follow changes while the place is on the screen; it loads anew when it comes back."""
        if self._view.isVisible():
            super()._changed(changes)
