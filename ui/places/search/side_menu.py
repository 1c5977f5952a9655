"""What can be done with a row of the side, or with a tag, a name: menus on the right click."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from archive.model import OpChanges, Tag
from ui.dialogs.ask import NameDialog
from ui.dialogs.selected import PickDialog, SureDialog
from ui.models.side_rows import SideRow
from ui.paint import theme
from ui.services import querytext
from ui.services.i18n import counted, tr
from ui.services.operations import Operations
from ui.services.wording import shortened

LONGEST = 40
CREDIT_FIELDS = ("agency", "photographer", "person")
"""Fields whose values have a credit page."""


class Asked(Protocol):
    """Whoever holds the query."""

    @property
    def query(self) -> str:
        """The query as it stands."""

    def set_query(self, query: str) -> None:
        """Ask another query."""


class SideMenus(QObject):
    """Menus of facets, saved searches, tags and names; what they write goes through `Operations.change`.

    `page_wanted(field, name)` asks for the credit page of a name.
    """

    page_wanted = Signal(str, str)

    def __init__(self, operations: Operations, search: Asked, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._search = search
        self._window = window

    def show_row(self, row: SideRow, at: QPoint) -> None:
        """The menu of a row of the side."""
        if row.kind == "saved":
            self._show(self._saved_menu(row), at)
        elif row.kind == "facet" and row.field == "tag":
            self.show_tag(row.value, at)
        elif row.kind == "facet":
            self.show_value(row.field, row.value, at)

    def show_value(self, field: str, value: str, at: QPoint) -> None:
        """The menu of a name, a paper, a place."""
        self._show(self._value_menu(field, value), at)

    def show_tag(self, path: str, at: QPoint) -> None:
        """The menu of a tag; its colour is looked up first."""

        def show(tags: list[Tag]) -> None:
            tag = next((tag for tag in tags if tag.path == path), None)
            menu = self._value_menu("tag", path)
            if tag is not None:
                self._add_tag_acts(menu, tag, tags)
            self._show(menu, at)

        self._operations.query(tr("Tags"), lambda c, p: c.tags.all(), show)

    def _show(self, menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _value_menu(self, field: str, value: str) -> QMenu:
        menu, query = QMenu(self._window), self._search.query
        how = querytext.state(query, field, value)
        states: tuple[tuple[querytext.State, str], ...] = (
            ("include", tr("Only with it")),
            ("exclude", tr("Only without it")),
            ("none", tr("Ask nothing of it")),
        )
        for wanted, text in states:
            changed = querytext.with_state(query, field, value, wanted)
            menu.addAction(text, self._searching(changed)).setEnabled(how != wanted)
        also = querytext.either(query, field, value)
        several = any(f == "include" for _, f in querytext.named(query, field))
        menu.addAction(tr("This will do, too"), self._searching(also)).setEnabled(several and how == "none")
        menu.addAction(
            tr("Search for this alone"), self._searching(querytext.with_state("", field, value, "include"))
        )
        menu.addSeparator()
        if field in CREDIT_FIELDS:
            menu.addAction(tr("Credit page"), lambda: self.page_wanted.emit(field, value))
        menu.addAction(tr("Copy the name"), lambda: QGuiApplication.clipboard().setText(value))
        return menu

    def _searching(self, query: str) -> Callable[[], None]:
        return lambda: self._search.set_query(query)

    # --- saved searches --------------------------------------------------------------------------------

    def _saved_menu(self, row: SideRow) -> QMenu:
        menu, query = QMenu(self._window), self._search.query.strip()
        menu.addAction(tr("Search for it"), self._searching(row.value))
        menu.addAction(tr("Rename…"), lambda: self._rename_saved(row.text))
        keep = menu.addAction(tr("Keep the search of now under this name"), lambda: self._keep(row, query))
        keep.setEnabled(bool(query) and query != row.value)
        menu.addAction(
            tr("Delete"), lambda: self._change(tr("Delete search"), lambda c: c.searches.delete(row.text))
        )
        return menu

    def _keep(self, row: SideRow, query: str) -> None:
        self._change(tr("Save search"), lambda c: c.searches.save(row.text, query, seen=row.value))

    def _rename_saved(self, name: str) -> None:
        dialog = NameDialog(tr("Rename the saved search"), "", tr("Rename"), self._window, name=name)
        dialog.named.connect(
            lambda new: self._change(tr("Rename search"), lambda c: c.searches.rename(name, new))
        )
        dialog.open()

    # --- tags --------------------------------------------------------------------------------------------

    def _add_tag_acts(self, menu: QMenu, tag: Tag, tags: list[Tag]) -> None:
        menu.addSeparator()
        menu.addAction(tr("Rename the tag…"), lambda: self._rename_tag(tag))
        colours = menu.addMenu(tr("Colour"))
        group = QActionGroup(colours)
        for text, colour in (("No colour", ""), *theme.TAG_COLOURS):
            action = colours.addAction(tr(text), partial(self._recolour, tag, colour or None))
            action.setCheckable(True)
            action.setChecked((tag.colour or "") == colour)
            group.addAction(action)
        others = [other.path for other in tags if not f"{other.path}/".startswith(f"{tag.path}/")]
        menu.addAction(tr("Merge into…"), lambda: self._merge_tag(tag, others)).setEnabled(bool(others))
        menu.addAction(tr("Delete the tag…"), lambda: self._delete_tag(tag))

    def _rename_tag(self, tag: Tag) -> None:
        help_ = tr("The old name leads to it from now on, in searches and imports.")
        dialog = NameDialog(tr("Rename the tag"), help_, tr("Rename"), self._window, name=tag.name)
        dialog.named.connect(
            lambda new: self._change(tr("Rename tag"), lambda c: c.tags.rename(tag.path, new, seen=tag.name))
        )
        dialog.open()

    def _recolour(self, tag: Tag, colour: str | None) -> None:
        self._change(tr("Colour"), lambda c: c.tags.recolour(tag.path, colour))

    def _merge_tag(self, tag: Tag, others: list[str]) -> None:
        dialog = PickDialog(
            tr("Merge “{tag}” into another tag", tag=shortened(tag.path, LONGEST)),
            tr("What carries it carries the other from now on; its name leads there. Undo parts them again."),
            tr("Tag"),
            others,
            tr("Merge"),
            self._window,
        )
        dialog.picked.connect(
            lambda into: self._change(tr("Merge tags"), lambda c: c.tags.merge(tag.path, into))
        )
        dialog.open()

    def _delete_tag(self, tag: Tag) -> None:
        carried = counted(tag.count or 0, "record", "records")
        dialog = SureDialog(
            tr("Delete “{tag}”", tag=shortened(tag.path, LONGEST)),
            tr(
                "{records} carry it; they stay. Tags inside it go with it. Undo brings it back.",
                records=carried,
            ),
            tr("Delete"),
            self._window,
        )
        dialog.accepted.connect(lambda: self._change(tr("Delete tag"), lambda c: c.tags.delete(tag.path)))
        dialog.open()

    def _change(self, title: str, write: Callable[..., OpChanges]) -> None:
        self._operations.change(title, lambda c, p: write(c))
