"""What the actions do: the handlers that the table of actions names."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices
from PySide6.QtWidgets import QMenu

from archive.model import LINK_TYPES, HistoryEntry, Placement, SavedSearch, Tag
from ui import theme
from ui.dialogs.ask import CaptionDialog, ChoiceDialog, CreditDialog, NameDialog, TagDialog
from ui.dialogs.history import HistoryDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.palette import PaletteDialog
from ui.dialogs.query_help import QueryHelpDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.i18n import tr
from ui.views.results import PHOTOS, STORIES

if TYPE_CHECKING:
    from ui.workspace import Workspace

SORTS = (
    ("relevance", "Best match first"),
    ("newest", "Newest first"),
    ("oldest", "Oldest first"),
    ("title", "By headline"),
)


class Commands(QObject):
    """Handlers, each named in `ui.actions.ACTIONS`; they act on the parts of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._space = workspace
        self._operations = workspace.operations
        self._search = workspace.search
        self._reader = workspace.reader
        acts = workspace.reader.acts
        acts.add_tag.connect(self._add_tag)
        acts.remove_tag.connect(self._remove_tag)
        acts.link.connect(self._link)
        acts.unlink.connect(self._unlink)
        acts.correct_caption.connect(self._ask_caption)
        acts.correct_credit.connect(self._ask_credit)
        acts.history.connect(self._show_history_of)
        acts.visit.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        acts.show_file.connect(self._show_file)

    # --- File ----------------------------------------------------------------------------------------

    def import_files(self) -> None:
        self._space.importing.ask_files()

    def import_folder(self) -> None:
        self._space.importing.ask_folder()

    def import_sample(self) -> None:
        self._space.importing.sample()

    def show_history(self) -> None:
        self._show_history_of("", "")

    def quit(self) -> None:
        self._space.window().close()

    # --- Edit ----------------------------------------------------------------------------------------

    def undo(self) -> None:
        self._operations.undo()

    def redo(self) -> None:
        self._operations.redo()

    # --- Search --------------------------------------------------------------------------------------

    def focus_search(self) -> None:
        bar = self._space.top.bar
        bar.setFocus()
        bar.selectAll()

    def clear_search(self) -> None:
        self._search.clear()

    def save_search(self) -> None:
        query = self._search.query.strip()
        if not query:
            self._space.status.say(tr("Search for something first; then it can be saved."))
            return
        dialog = NameDialog(
            tr("Save this search"), query, tr("Save"), self._space, name=query.replace('"', "")[:40]
        )
        dialog.named.connect(
            lambda name: self._operations.change(tr("Save search"), lambda c, p: c.save_search(name, query))
        )
        dialog.open()

    def delete_search(self) -> None:
        self._operations.query(tr("Saved searches"), lambda c, p: c.saved_searches(), self._ask_search)

    def _ask_search(self, searches: list[SavedSearch]) -> None:
        if not searches:
            self._space.status.say(tr("No search was saved yet."))
            return
        dialog = ChoiceDialog(searches, self._space)
        dialog.chosen.connect(
            lambda name: self._operations.change(
                tr("Delete search"), lambda c, p: c.delete_saved_search(name)
            )
        )
        dialog.open()

    def all_stories(self) -> None:
        self._space.results.show_view(STORIES)
        self._search.clear()

    def all_photos(self) -> None:
        self._space.results.show_view(PHOTOS)
        self._search.clear()

    def next_result(self) -> None:
        self._space.results.step(1)

    def previous_result(self) -> None:
        self._space.results.step(-1)

    # --- Story ---------------------------------------------------------------------------------------

    def go_back(self) -> None:
        self._reader.back()

    def add_tag(self) -> None:
        ids = self._search.chosen_ids()
        if len(ids) > 1:
            self._operations.query(tr("Tags"), lambda c, p: c.tags(), partial(self._ask_tag, ids))
        else:
            self._reader.focus_tag_editor()

    def _ask_tag(self, ids: list[str], tags: list[Tag]) -> None:
        dialog = TagDialog(len(ids), tags, self._space)
        dialog.named.connect(
            lambda path: self._operations.change(tr("Add tag"), lambda c, p: c.add_tag(path, ids))
        )
        dialog.open()

    def link_story(self) -> None:
        page = self._reader.page
        if page is None:
            return
        dialog = LinkDialog(page.record_id, page.title, self._operations, self._space.images, self._space)
        dialog.linked.connect(partial(self._link, page.record_id))
        dialog.open()

    def correct_caption(self) -> None:
        self._ask_caption(self._reader.placement_id)

    def correct_credit(self) -> None:
        self._ask_credit(self._reader.placement_id)

    def show_record_history(self) -> None:
        page = self._reader.page
        if page is not None:
            self._show_history_of(page.record_id, page.title)

    # --- View ----------------------------------------------------------------------------------------

    def toggle_view(self) -> None:
        self._search.show_view(STORIES if self._space.results.view == PHOTOS else PHOTOS)

    def next_theme(self) -> None:
        chosen = theme.current()
        mode = theme.MODES[(theme.MODES.index(chosen.mode) + 1) % len(theme.MODES)]
        chosen.use(mode)
        said = {"system": tr("as the system"), "light": tr("light"), "dark": tr("dark")}[mode]
        self._space.status.say(tr("Colours: {mode}", mode=said))

    def choose_sort(self) -> None:
        menu = QMenu(self._space)
        group = QActionGroup(menu)
        for order, text in SORTS:
            action = QAction(tr(text), menu, checkable=True, checked=order == self._search.sort)
            action.triggered.connect(partial(self._sort, order))
            group.addAction(action)
            menu.addAction(action)
        self._popup(menu, self._space.results.sorting.mapToGlobal(QPoint(0, 28)))

    def _sort(self, order: str, *_: object) -> None:
        self._search.sort_by(order)
        self._space.results.name_sort(order)

    def show_menu(self) -> None:
        button = self._space.top.menu
        menu = self._space.actions_.menu(self._space)
        self._popup(menu, button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), 34)))

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # --- Help ----------------------------------------------------------------------------------------

    def show_palette(self) -> None:
        dialog = PaletteDialog(self._space.actions_, self._space.window())
        dialog.open()
        dialog.field.setFocus()

    def show_shortcuts(self) -> None:
        ShortcutsDialog(self._space).open()

    def show_query_help(self) -> None:
        QueryHelpDialog(self._space).open()

    # --- what the page asks for ------------------------------------------------------------------------

    def _add_tag(self, path: str, record_id: str) -> None:
        self._operations.change(tr("Add tag"), lambda c, p: c.add_tag(path, [record_id]))

    def _remove_tag(self, path: str, record_id: str) -> None:
        self._operations.change(tr("Remove tag"), lambda c, p: c.remove_tag(path, [record_id]))

    def _link(self, article_id: str, other_id: str, type_: str = LINK_TYPES[-1], note: str = "") -> None:
        self._operations.change(tr("Link"), lambda c, p: c.link(article_id, other_id, type_, note))

    def _unlink(self, article_id: str, other_id: str) -> None:
        self._operations.change(tr("Unlink"), lambda c, p: c.unlink(article_id, other_id))

    def _ask_caption(self, placement_id: str) -> None:
        self._with_placement(placement_id, self._edit_caption)

    def _ask_credit(self, placement_id: str) -> None:
        self._with_placement(placement_id, self._edit_credit)

    def _with_placement(self, placement_id: str, then: Any) -> None:
        self._operations.query(tr("Photo"), lambda c, p: c.placement(placement_id), then)

    def _edit_caption(self, placement: Placement) -> None:
        dialog = CaptionDialog(placement, self._space)
        dialog.corrected.connect(
            lambda text: self._operations.change(
                tr("Correct caption"), lambda c, p: c.correct_caption(placement.id, text)
            )
        )
        dialog.open()

    def _edit_credit(self, placement: Placement) -> None:
        dialog = CreditDialog(placement, self._space)
        dialog.corrected.connect(
            lambda raw: self._operations.change(
                tr("Correct credit"), lambda c, p: c.correct_credit(placement.id, raw)
            )
        )
        dialog.open()

    def _show_history_of(self, record_id: str, name: str) -> None:
        title = tr("History of “{name}”", name=name) if record_id else tr("History of the archive")
        self._operations.query(
            tr("History"),
            lambda c, p: c.history(record_id or None),
            lambda entries: self._show_entries(title, entries),
        )

    def _show_entries(self, title: str, entries: list[HistoryEntry]) -> None:
        dialog = HistoryDialog(title, entries, self._space)
        dialog.undo_wanted.connect(
            lambda operation_id: self._operations.change(tr("Undo"), lambda c, p: c.undo(operation_id))
        )
        dialog.open()

    def _show_file(self, photo_id: str) -> None:
        def show(path: Any) -> None:
            if path is not None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._operations.query(tr("File"), lambda c, p: c.picture_path(photo_id), show)
