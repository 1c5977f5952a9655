"""The inside of the window while an archive is open: the places, the bars, and what lies between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from archive.model import OpChanges
from ui.actions.importing import Importing
from ui.actions.keeping import Keeping
from ui.actions.taking_over import TakingOver
from ui.actions.watching import Watching
from ui.frame.commands import Commands
from ui.frame.queries import Queries
from ui.frame.statusbar import StatusBar
from ui.frame.topbar import TopBar
from ui.places.place import Place
from ui.places.search.place import SearchPlace
from ui.services import querytext, settings
from ui.services.actionset import ActionSet
from ui.services.context import Context, Notices
from ui.services.images import Images
from ui.services.jobbook import JobBook
from ui.services.jobs import Jobs
from ui.services.navigation import Navigation, Whereabouts
from ui.services.operations import Operations
from ui.widgets.widgets import Pane

if TYPE_CHECKING:
    from archive.catalogue import Catalogue


class Workspace(Pane):
    """Top bar, the place that is shown, status line; the controllers between them.

    `place` is the one that is shown. Search is made at once, the others when they are first wanted.
    `archive_wanted()` asks for another archive to be chosen, `folder_wanted(Path)` for the one there,
    `mend_wanted()` for this one to be mended.
    """

    archive_wanted = Signal()
    folder_wanted = Signal(object)
    mend_wanted = Signal()

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.operations = Operations(catalogue, jobs, self)
        self.images = Images(self.operations, self)
        self.navigation = Navigation(self)
        self.notices = Notices(self)
        self.context = Context(self.operations, self.images, self.navigation, self.notices)
        self.top = TopBar()
        self.status = StatusBar()
        self.stack = QStackedWidget()
        found = SearchPlace(self.context, self.top.bar)
        self.side, self.side_model, self.results = found.side, found.side_model, found.results
        self.reader, self.search, self.library = found.reader, found.search, found.library
        self.splitter, self.target = found.splitter, found.target
        self.search_place = found
        self._places: dict[str, Place] = {}
        self._add(found)
        self.place: Place = found
        self.importing = Importing(self.operations, self)
        self.taking_over = TakingOver(self.operations, self.importing, self)
        self.watching = Watching(self.operations, self.importing, self)
        self.keeping = Keeping(self.operations, self)
        self.keeping.folder_wanted.connect(self.folder_wanted)
        self.keeping.mend_wanted.connect(self.mend_wanted)
        self.commands = Commands(self)
        self.queries = Queries(self.top.bar, self.operations, self, self)
        self.book = JobBook(jobs, self)
        self._undo, self._redo = "", ""
        self._before_settings = found.name
        self.folder = str(catalogue.folder)
        refusal = self.operations.refusal
        self.actions_ = ActionSet(self, self.commands, self._holds, refusal)
        self._lay_out()
        self._connect(jobs)
        self.top.tabs.show_choice(found.name)
        self.status.name_archive(catalogue.name, refusal)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)

    def _connect(self, jobs: Jobs) -> None:
        self.top.bar.keys_wanted.connect(self.commands.show_shortcuts)
        self.actions_.begun.connect(self._begun)
        self.top.undo.clicked.connect(self.commands.undo)
        self.top.menu.clicked.connect(self.commands.show_menu)
        self.top.back.clicked.connect(self.navigation.back)
        self.top.forward.clicked.connect(self.navigation.forward)
        self.top.tabs.chosen.connect(self.show_place)
        self.navigation.wanted.connect(self._go)
        self.navigation.changed.connect(self._path_changed)
        self.notices.said.connect(self.status.say)
        self.reader.acts.credit_page.connect(self._show_credit)
        self.results.sorting.clicked.connect(self.commands.choose_sort)
        self.results.empty.pressed.connect(self._pressed)
        self.results.menu_wanted.connect(self.commands.show_result_menu)
        self.results.selection.pressed.connect(lambda act: self.actions_[act].trigger())
        self.reader.shown.connect(lambda _: self.actions_.update())
        self.operations.undo_names.connect(self._name_undo)
        self.operations.refused.connect(lambda text: self.status.say(text, "warning"))
        self.operations.told.connect(self.status.say)
        self.operations.changed.connect(self._forget_pictures)
        self.operations.changed.connect(lambda changes: self._count_questions() if changes else None)
        self.operations.succeeded.connect(self.status.clear_warning)
        self.navigation.changed.connect(self.status.move_on)
        self.importing.told.connect(self.status.say)
        self.importing.wanted.connect(self.open_record)
        self.status.jobs_wanted.connect(self.commands.show_jobs)
        jobs.started.connect(self.status.job_started)
        jobs.ended.connect(self.status.job_ended)

    # --- places ------------------------------------------------------------------------------------------

    def _add(self, place: Place) -> None:
        self._places[place.name] = place
        self.stack.addWidget(place)
        place.moved.connect(self._moved)
        place.visited.connect(self._visited)
        place.target.moved.connect(lambda: self.actions_.update())
        place.action_wanted.connect(lambda name: self.actions_[name].trigger())
        if place.acts is not None:
            self.commands.listen(place.acts)

    def show_place(self, name: str) -> None:
        """Show a place as it was left; one that takes queries for the query that stands in the bar."""
        place = self._made(name)
        query = self.top.bar.text() if place.takes_queries and self.place.takes_queries else place.query
        where = place.whereabouts
        self.show_page(Whereabouts(name, where.room, query, where.record))

    def open_record(self, record_id: str, is_story: bool) -> None:
        """Open a story or a photo in Search, from where Back leads to what was there."""
        self.show_place("search")
        acts = self.reader.acts
        (acts.open_story if is_story else acts.open_photo).emit(record_id)

    def show_page(self, where: Whereabouts) -> None:
        """Show a page, which becomes the next of the path."""
        self.navigation.go(where)

    def _made(self, name: str) -> Place:
        if name not in self._places:
            maker = self._make_settings if name == "settings" else _MAKERS[name]
            self._add(maker(self.context))
        return self._places[name]

    def _make_settings(self, context: Context) -> Place:
        from ui.places.settings.place import Desk, SettingsPlace  # when they are first wanted

        made = SettingsPlace(
            context,
            Desk(
                lambda: self.operations.catalogue.person.name,
                self.commands.ask_person,
                self.watching,
                self.keeping,
            ),
        )
        made.left.connect(lambda: self.show_place(self._before_settings))
        self.operations.told.connect(lambda _: made.show_values())
        return made

    def _go(self, where: Whereabouts) -> None:
        place, before = self._made(where.place), self.place
        if place is not before:
            before.leave()
        if before.name != "settings":
            self._before_settings = before.name
        self.place = place
        self.stack.setCurrentWidget(place)
        self.top.tabs.show_choice(place.name)
        self.top.bar.set_text(where.query if place.takes_queries else "")
        place.go(where)
        if place is not before:
            place.enter()
        self.actions_.update()

    def _moved(self, where: Whereabouts) -> None:
        if where.place == self.place.name:
            self.navigation.note(where)

    def _visited(self, where: Whereabouts) -> None:
        if where.place == self.place.name:
            self.navigation.visit(where)

    def _path_changed(self) -> None:
        self.top.show_path(self.navigation.can_go_back, self.navigation.can_go_forward)
        self.actions_.update()

    def _show_credit(self, field: str, name: str) -> None:
        query = querytext.asking(field, name)
        self.navigation.go(Whereabouts("photos", "credit", query, name))

    # --- what the actions need to know -------------------------------------------------------------------

    def _pressed(self, name: str) -> None:
        if name.startswith("import") or name == "query-help":
            self.actions_[name].trigger()

    def _holds(self, when: str) -> bool:
        if when in ("selection", "record", "story", "photo"):
            return self.place.target.holds(when)
        conditions: dict[str, Callable[[], bool]] = {
            "open": lambda: True,
            "undo": lambda: bool(self._undo),
            "redo": lambda: bool(self._redo),
            "past": lambda: self.navigation.can_go_back,
            "ahead": lambda: self.navigation.can_go_forward,
            "watching": lambda: self.watching.folder is not None,
        }
        return conditions[when]()

    def _begun(self, action: str) -> None:
        """Whoever does something is done typing: Ctrl+Z takes back what was done, not letters before it."""
        if action not in ("undo", "redo"):
            self.top.bar.let_stand()

    def _name_undo(self, undo: str, redo: str) -> None:
        self._undo, self._redo = undo, redo
        self.actions_.name_undo(undo, redo)
        self.top.name_undo(undo if self.actions_["undo"].isEnabled() else "")

    def _count_questions(self) -> None:
        """Say at Curate how many questions are open."""
        self.operations.query(
            "questions",
            lambda c, p: c.review.open().questions,
            lambda count: self.top.tabs.show_count("curate", count),
            key="questions",
        )

    def _forget_pictures(self, changes: OpChanges) -> None:
        self.images.forget(changes.records)

    # --- beginning and end ---------------------------------------------------------------------------------

    def start(self, query: str = "") -> None:
        """Fill the window."""
        self.operations.start()
        self.search_place.start(query)
        self._count_questions()
        self.top.bar.take_keyboard()
        self.watching.recall(self.folder)
        self.keeping.start()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import what was dropped."""
        self.importing.run(paths)

    def remember(self) -> None:
        """Write down what the next run should find again."""
        settings.settings().setValue(settings.ARCHIVE, self.folder)
        self.search_place.remember()
        self.watching.remember(self.folder)

    def recall(self) -> str:
        """Take up what the last run left; returns the query, which belongs to one archive."""
        kept = settings.settings()
        self.search_place.recall()
        same = kept.value(settings.ARCHIVE) == self.folder
        return str(kept.value(settings.QUERY, "")) if same else ""


def _make_curate(context: Context) -> Place:
    from ui.places.curate.place import CuratePlace  # when it is first wanted: it is large

    return CuratePlace(context)


def _make_photos(context: Context) -> Place:
    from ui.places.photos.place import PhotosPlace

    return PhotosPlace(context)


_MAKERS: dict[str, Callable[[Context], Place]] = {"photos": _make_photos, "curate": _make_curate}
