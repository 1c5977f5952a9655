"""The inside of the window while an archive is open: its parts, put together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.model import SORTS, OpChanges
from ui.actions.importing import Importing
from ui.actions.watching import Watching
from ui.frame.commands import Commands
from ui.frame.statusbar import StatusBar
from ui.frame.topbar import TopBar
from ui.models.results import ResultsModel
from ui.models.sidebar import SidebarModel
from ui.places.search.library import Library
from ui.places.search.results import ResultsView
from ui.places.search.search import Search
from ui.places.search.sidebar import WIDTH, Sidebar
from ui.places.search.target import Target
from ui.reader.reader import Reader
from ui.services import settings
from ui.services.actionset import ActionSet
from ui.services.images import Images
from ui.services.jobs import Jobs
from ui.services.operations import Operations
from ui.widgets.widgets import LineSplitter, Pane

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

SHARES = (WIDTH, 520, 696)


class Workspace(Pane):
    """Top bar, left side, results, reader, status line; the controllers between them."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.operations = Operations(catalogue, jobs, self)
        self.images = Images(self.operations, self)
        self.top = TopBar()
        self.side_model = SidebarModel(self)
        self.side = Sidebar(self.side_model)
        self.results = ResultsView(ResultsModel(self), self.images)
        self.reader = Reader(self.operations, self.images)
        self.status = StatusBar()
        self.target = Target(self.results, self.reader, self)
        self.search = Search(self.operations, self.top.bar, self.results, self.reader, self.target, self)
        self.library = Library(self.operations, self.search, self.results, self.side, self.side_model, self)
        self.importing = Importing(self.operations, self)
        self.watching = Watching(self.operations, self.importing, self)
        self.commands = Commands(self)
        self._undo, self._redo = "", ""
        self._folder = str(catalogue.folder)
        self.actions_ = ActionSet(self, self.commands, self._holds)
        self._lay_out()
        self._connect(jobs)
        self.status.name_archive(catalogue.name)

    def _lay_out(self) -> None:
        self.splitter = LineSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, least in ((self.side, 168), (self.results, 320), (self.reader, 360)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setSizes(list(SHARES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)

    def _connect(self, jobs: Jobs) -> None:
        self.top.undo.clicked.connect(self.commands.undo)
        self.top.menu.clicked.connect(self.commands.show_menu)
        self.results.sorting.clicked.connect(self.commands.choose_sort)
        self.results.empty.pressed.connect(self._pressed)
        self.results.menu_wanted.connect(self.commands.show_result_menu)
        self.reader.shown.connect(lambda _: self.actions_.update())
        self.target.moved.connect(self.actions_.update)
        self.search.told.connect(self.status.say)
        self.operations.undo_names.connect(self._name_undo)
        self.operations.refused.connect(lambda text: self.status.say(text, "warning"))
        self.operations.told.connect(self.status.say)
        self.operations.changed.connect(self._forget_pictures)
        self.importing.told.connect(self.status.say)
        jobs.started.connect(self.status.job_started)
        jobs.ended.connect(self.status.job_ended)

    def _pressed(self, name: str) -> None:
        if name.startswith("import") or name == "query-help":
            self.actions_[name].trigger()

    def _holds(self, when: str) -> bool:
        if when in ("record", "story", "photo"):
            return self.target.holds(when)
        conditions = {
            "open": True,
            "undo": bool(self._undo),
            "redo": bool(self._redo),
            "past": self.reader.can_go_back,
            "watching": self.watching.folder is not None,
        }
        return conditions[when]

    def _name_undo(self, undo: str, redo: str) -> None:
        self._undo, self._redo = undo, redo
        self.top.name_undo(undo)
        self.actions_.name_undo(undo, redo)

    def _forget_pictures(self, changes: OpChanges) -> None:
        self.images.forget(changes.records)

    def start(self, query: str = "") -> None:
        """Fill the window."""
        self.operations.start()
        self.library.load()
        self.search.set_query(query)
        self.top.bar.take_keyboard()
        self.watching.recall(self._folder)

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import what was dropped."""
        self.importing.run(paths)

    def remember(self) -> None:
        """Write down what the next run should find again."""
        kept = settings.settings()
        kept.setValue(settings.SPLITTER, self.splitter.saveState())
        kept.setValue(settings.ARCHIVE, self._folder)
        kept.setValue(settings.QUERY, self.search.query)
        kept.setValue(settings.VIEW, self.results.view)
        kept.setValue(settings.SORT, self.search.sort)
        self.watching.remember(self._folder)

    def recall(self) -> str:
        """Take up what the last run left; returns the query, which belongs to one archive."""
        kept = settings.settings()
        state = kept.value(settings.SPLITTER)
        if isinstance(state, QByteArray):
            self.splitter.restoreState(state)
        self.results.show_view(str(kept.value(settings.VIEW, self.results.view)))
        sort = kept.value(settings.SORT)
        self.search.sort = next((known for known in SORTS if known == sort), self.search.sort)
        self.results.name_sort(self.search.sort)
        same = kept.value(settings.ARCHIVE) == self._folder
        return str(kept.value(settings.QUERY, "")) if same else ""
