"""What the actions do that bring material in, and that keep the archive as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.frame.look_commands import LookCommands

if TYPE_CHECKING:
    from ui.frame.workspace import Workspace


class ArchiveCommands(LookCommands):
    """Handlers, each named in `ui.services.actions.ACTIONS`; they hand on to the parts of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._space = workspace

    def import_files(self) -> None:
        self._space.importing.ask_files()

    def import_folder(self) -> None:
        self._space.importing.ask_folder()

    def import_sample(self) -> None:
        self._space.importing.sample()

    def take_over(self) -> None:
        self._space.taking_over.ask()

    def watch_folder(self) -> None:
        self._space.watching.ask()

    def stop_watching(self) -> None:
        self._space.watching.stop()
        self._space.actions_.update()

    def back_up(self) -> None:
        self._space.keeping.back_up()

    def restore_archive(self) -> None:
        self._space.keeping.restore()

    def check_archive(self) -> None:
        self._space.keeping.check()
