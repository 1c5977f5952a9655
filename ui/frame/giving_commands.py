"""Handlers of the actions that give records out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.actions.giving import Giving
from ui.frame.archive_commands import ArchiveCommands
from ui.places.place import Target

if TYPE_CHECKING:
    from ui.frame.workspace import Workspace


class GivingCommands(ArchiveCommands):
    """Handlers, each named in `ui.services.actions.ACTIONS`; `_target` is what the place shown means."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._giving = Giving(workspace.operations, workspace.notices, workspace)

    @property
    def _target(self) -> Target:
        raise NotImplementedError

    def export(self) -> None:
        self._giving.export(self._target.selection())

    def save_pdf(self) -> None:
        self._giving.save_pdf(self._target.selection())

    def print_records(self) -> None:
        self._giving.print_records(self._target.selection())
