"""What the actions do: the handlers that the table of actions names."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from archive.model import SORTS, Sort
from ui.actions.editing import Editing
from ui.actions.many import ManyAtOnce
from ui.actions.saving import Saving
from ui.actions.selected import OnSelected
from ui.actions.signing import Signing
from ui.dialogs.ask import NameDialog
from ui.dialogs.palette import PaletteDialog
from ui.dialogs.query_help import QueryHelpDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.frame.giving_commands import GivingCommands
from ui.frame.jobs_panel import JobsPanel
from ui.places.place import Target
from ui.places.search.head import SORT_NAMES
from ui.places.search.results import PHOTOS, STORIES, TIMELINE
from ui.reader.acts import Acts
from ui.services import settings
from ui.services.i18n import tr
from ui.services.navigation import Whereabouts
from ui.widgets.subject import hit_subjects

if TYPE_CHECKING:
    from ui.frame.workspace import Workspace

MOST_SHOWN = 60
"""Chosen results whose pictures and headlines a dialog about all of them may show."""


class Commands(GivingCommands):
    """Handlers, each named in `ui.services.actions.ACTIONS`; they act on the parts of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._operations = workspace.operations
        self._search = workspace.search
        self._reader = workspace.reader
        self._editing = Editing(
            workspace.operations, workspace.images, workspace.reader.acts, self._chosen_ids, workspace
        )
        workspace.reader.acts.history.connect(self._show_history_of)
        self._selected = OnSelected(
            workspace.operations,
            workspace.images,
            workspace.notices,
            lambda: hit_subjects(self._target.chosen()[:MOST_SHOWN]),
            lambda: self._target.page.title if self._target.page is not None else "",
            workspace,
        )
        self._correcting = self._editing.correcting
        workspace.context.requests.correct.connect(self._correcting.ask_field)
        self._many = ManyAtOnce(workspace.operations, workspace.images, workspace)
        self._saving = Saving(workspace.operations, workspace.notices, workspace)
        self._signing = Signing(workspace.operations, workspace)

    def _say(self, text: str) -> None:
        self._space.status.say(text)

    def listen(self, acts: Acts) -> None:
        """Carry out what the pages of a place ask for."""
        self._editing.listen(acts)

    @property
    def _target(self) -> Target:
        """What the place that is shown means."""
        return self._space.place.target

    def _chosen_ids(self) -> list[str]:
        return self._target.chosen_ids()

    # --- File ----------------------------------------------------------------------------------------

    def open_archive(self) -> None:
        self._space.archive_wanted.emit()

    def open_recent(self) -> None:
        folders = [Path(name) for name in settings.recent() if name != self._space.folder]
        if not folders:
            self._space.status.say(tr("No other archive was opened yet."))
            return
        menu = QMenu(self._space)
        for folder in folders:
            action = menu.addAction(f"{folder.name}  ({folder.parent})".replace("&", "&&"))
            action.triggered.connect(partial(self._space.folder_wanted.emit, folder))
        self._popup(menu, self._space.top.menu.mapToGlobal(QPoint(0, 34)))

    def show_settings(self) -> None:
        self._space.show_place("settings")

    def ask_person(self) -> None:
        self._signing.ask()

    def show_history(self) -> None:
        self._space.show_page(Whereabouts("curate", "history"))

    def show_jobs(self) -> None:
        JobsPanel(self._space.book, self._space).show_over(self._space.status)

    def show_import_report(self) -> None:
        self._space.importing.show_report()

    def quit(self) -> None:
        self._space.window().close()

    # --- Edit ----------------------------------------------------------------------------------------

    def undo(self) -> None:
        self._operations.undo()

    def redo(self) -> None:
        self._operations.redo()

    def show_agencies(self) -> None:
        self._editing.agencies.show()

    # --- Search --------------------------------------------------------------------------------------

    def focus_search(self) -> None:
        self._space.top.bar.take_keyboard()

    def clear_search(self) -> None:
        self._space.place.clear()

    def save_search(self) -> None:
        self._search.finish_typing()
        self._saving.save(self._space.place.query.strip())

    def delete_search(self) -> None:
        self._saving.delete()

    def all_stories(self) -> None:
        self._show_all(STORIES)

    def all_photos(self) -> None:
        self._show_all(PHOTOS)

    def _show_all(self, view: str) -> None:
        if self._space.place is self._space.search_place:
            self._search.show_all(view)
            self._go_to_results()
        elif self._space.place.name == view:
            self._space.place.clear()
        else:
            self._space.navigation.go(Whereabouts("search", view))

    def _go_to_results(self) -> None:
        """Have the keyboard in what is shown now, unless somebody types a query."""
        if not self._space.top.bar.hasFocus():
            self._space.results.take_keyboard()

    def next_result(self) -> None:
        self._space.place.step(1)

    def previous_result(self) -> None:
        self._space.place.step(-1)

    # --- Story ---------------------------------------------------------------------------------------

    def go_back(self) -> None:
        self._space.navigation.back()

    def go_forward(self) -> None:
        self._space.navigation.forward()

    def show_search(self) -> None:
        self._space.show_place("search")

    def show_photos(self) -> None:
        self._space.show_place("photos")

    def show_curate(self) -> None:
        self._space.show_place("curate")

    def show_credit_page(self) -> None:
        """The page of a name that is typed: whoever shot what is open is offered."""
        named = self._target.chosen() if self._space.place.takes_queries else []
        first = next((name for hit in named for name in (*hit.photographers, *hit.chain)), "")
        help_ = tr("An agency, a photographer or a person, by any spelling.")
        dialog = NameDialog(tr("Credit page"), help_, tr("Open"), self._space, name=first)
        dialog.named.connect(
            lambda name: self._space.navigation.go(Whereabouts("photos", "credit", "", name))
        )
        dialog.open()

    def more_like(self) -> None:
        def show() -> None:
            page = self._target.page
            self._space.show_place("search")
            self._search.more_like(page.record_id, page.title)
            self._go_to_results()

        self._target.act("record", show)

    def show_result_menu(self, at: QPoint) -> None:
        """What can be done with the result that is marked."""
        menu = QMenu(self._space)
        menu.addAction(self._space.actions_["more-like"])
        menu.addSeparator()
        for names in (
            ("tag", "untag", "collect", "link"),
            ("copy-citation",),
            ("export", "save-pdf", "print"),
            ("correct", "correct-credit", "correct-field", "accept", "restrict"),
            ("thread", "record-history", "trash"),
        ):
            for name in names:
                menu.addAction(self._space.actions_[name])
            menu.addSeparator()
        self._popup(menu, at)

    def add_tag(self) -> None:
        if len(self._chosen_ids()) > 1:
            self._selected.tag(self._target.selection())
        elif not self._reader.isVisible():  # no page with a field for tags is open
            self._target.act("record", lambda: self._selected.tag(self._target.selection()))
        else:
            self._target.act("record", self._reader.focus_tag_editor)

    def remove_tag(self) -> None:
        self._selected.tag(self._target.selection(), removing=True)

    def collect(self) -> None:
        self._selected.collect(self._target.selection())

    def throw_away(self) -> None:
        self._selected.trash(self._target.selection())

    def select_all(self) -> None:
        self._space.place.select_all()

    def copy_citation(self) -> None:
        self._selected.cite(self._target.selection())

    def link_story(self) -> None:
        def link() -> None:
            page = self._target.page
            if len(self._chosen_ids()) < 2:
                self._selected.of_story(page, self._editing.ask_link)
            elif page.is_story:
                self._selected.link(page.record_id, page.title, self._target.selection())
            else:
                self._space.notices.say(
                    tr("Links tie stories: choose one photo to link its story, or several stories."),
                    "warning",
                )

        self._target.act("record", link)

    def correct(self) -> None:
        """Correct what is chosen: many records at once, else the caption of the photo, else the headline."""
        if len(self._chosen_ids()) > 1 and self._target.selection() is None:
            self._selected.say_waiting()
        elif not self._many.ask(self._target):
            one = self._target.placement_id or not self._target.is_settled
            self._target.act("record", self.correct_caption if one else self._correct_headline)

    def _correct_headline(self) -> None:
        page = self._target.page
        self._correcting.ask_field(page.record_id, "title" if page.is_story else "caption")

    def correct_caption(self) -> None:
        self._target.act("photo", lambda: self._correcting.ask_caption(self._target.placement_id))

    def correct_credit(self) -> None:
        self._target.act("photo", lambda: self._correcting.ask_credit(self._target.placement_id))

    def choose_field(self) -> None:
        """Ask which field of what is open should be corrected."""

        def choose() -> None:
            menu = self._correcting.field_menu(self._target.page, self._target.placement_id)
            self._popup(menu, self._middle())

        self._target.act("record", choose)

    def _middle(self) -> QPoint:
        space = self._space
        return space.mapToGlobal(QPoint(space.width() // 2, space.height() // 4))

    def restrict(self) -> None:
        self._target.act("record", lambda: self._many.restrict(self._target))

    def accept(self) -> None:
        """Take what is in doubt of the records that are chosen as right."""
        selection = self._target.selection()
        if selection is not None:
            self._editing.accept(selection)

    def part_photo(self) -> None:
        self._target.act("photo", lambda: self._editing.ask_part(self._target.placement_id))

    def explain(self) -> None:
        self._target.act("photo", lambda: self._editing.explain(self._target.placement_id))

    def show_record_history(self) -> None:
        self._target.act("record", lambda: self._show_history_of(self._target.page.record_id))

    def _show_history_of(self, record_id: str, *_: object) -> None:
        self._space.show_page(Whereabouts("curate", "history", "", record_id))

    def show_thread(self) -> None:
        def show(story: str) -> None:
            self._space.show_page(Whereabouts("curate", "threads", "", story))

        self._target.act("record", lambda: self._selected.of_story(self._target.page, show))

    # --- View ----------------------------------------------------------------------------------------

    def toggle_view(self) -> None:
        self._search.show_view(STORIES if self._space.results.view == PHOTOS else PHOTOS)
        self._go_to_results()

    def show_timeline(self) -> None:
        self._space.show_place("search")
        self._search.show_view(TIMELINE)
        self._go_to_results()

    def toggle_side(self) -> None:
        self._space.search_place.panes.toggle_side()

    def toggle_reader(self) -> None:
        self._space.search_place.panes.toggle_reader()

    def choose_sort(self) -> None:
        menu = QMenu(self._space)
        group = QActionGroup(menu)
        for order in SORTS:
            action = QAction(tr(SORT_NAMES[order]), menu, checkable=True, checked=order == self._search.sort)
            action.triggered.connect(partial(self._sort, order))
            group.addAction(action)
            menu.addAction(action)
        self._popup(menu, self._space.results.sorting.mapToGlobal(QPoint(0, 28)))

    def _sort(self, order: Sort, *_: object) -> None:
        self._search.sort_by(order)
        self._space.results.head.name_sort(order)

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
