"""The left side of the photos place at work: as in Search, and each name leads to its page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from archive.model import OpChanges
from ui.models.side_rows import ROW, SideRow
from ui.models.sidebar import SidebarModel
from ui.places.photos.credit import CREDIT_FIELDS
from ui.places.search.library import Asked, Library
from ui.services import querytext
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.widgets.side_list import SideList


class PhotoFacets(Library):
    """A click narrows; Ctrl and click, or the menu, opens the page of a name (`show_page(field, name)`)."""

    def __init__(
        self,
        operations: Operations,
        asked: Asked,
        view: SideList,
        model: SidebarModel,
        show_page: Callable[[str, str], None],
        parent: QWidget,
    ) -> None:
        self._show_page = show_page
        self._view = view
        self._asked = asked
        super().__init__(operations, asked, asked, view, model, parent)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._ask_menu)

    def choose(self, row: SideRow) -> None:
        """What a click on a row does."""
        with_ctrl = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if with_ctrl and row.kind == "facet" and row.field in CREDIT_FIELDS:
            self._show_page(row.field, row.value)
        else:
            super().choose(row)

    def _changed(self, changes: OpChanges) -> None:
        """Follow changes while the place is on the screen; it loads anew when it comes back."""
        if self._view.isVisible():
            super()._changed(changes)

    def _ask_menu(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        row: SideRow | None = (index if index.isValid() else self._view.currentIndex()).data(ROW)
        if row is None or row.kind != "facet":
            return
        menu = QMenu(self._view)
        state = querytext.state(self._asked.query, row.field, row.value)
        words: tuple[tuple[querytext.State, str], ...] = (
            ("include", tr("Only these")),
            ("exclude", tr("Without these")),
            ("none", tr("Whether or not")),
        )
        if row.field in CREDIT_FIELDS:
            menu.addAction(tr("Credit page"), lambda: self._show_page(row.field, row.value))
            menu.addSeparator()
        for wanted, text in words:
            if wanted != state:
                query = querytext.with_state(self._asked.query, row.field, row.value, wanted)
                menu.addAction(text, partial(self._asked.set_query, query))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(at))
