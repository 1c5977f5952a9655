"""What is done to many records at once: correcting them, and restricting their photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from archive.curation.selection import Ids, Selection
from archive.errors import CutlineError, Refused
from archive.model import OpChanges, Placement, Restriction
from archive.progress import Progress
from ui.dialogs.restrict import RestrictDialog, carry_out
from ui.places.place import Target
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.jobs import Job
from ui.services.operations import Operations

if TYPE_CHECKING:  # the page of many records is loaded when it is first wanted: it is large
    from archive.catalogue import Catalogue
    from archive.curation.many import Many
    from archive.curation.templates import Codes
    from ui.dialogs.bulk.dialog import BulkDialog
    from ui.dialogs.bulk.load import BulkData

MOST_BYTES = 20_000_000


class ManyAtOnce(QObject):
    """Opens the dialogs and carries out what they ask for; one that is refused stays as it was filled in."""

    def __init__(self, operations: Operations, images: Images, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._images = images
        self._window = window

    # --- correcting --------------------------------------------------------------------------------------

    def ask(self, target: Target) -> bool:
        """Open the page of the records that are chosen, where they are several; whether they are."""
        selection = target.selection()
        if selection is None or (selection.query is None and len(selection.ids) < 2):
            return False
        self.correct(selection)
        return True

    def correct(self, selection: Selection) -> None:
        """Open the page of many records."""

        def load(catalogue: Catalogue, progress: Progress) -> BulkData:
            from ui.dialogs.bulk.load import load_bulk

            return load_bulk(catalogue, selection, progress)

        self._operations.query(
            tr("Correct many"),
            load,
            partial(self._show, selection),
            key="bulk",
        )

    def _show(self, selection: Selection, data: BulkData) -> None:
        from ui.dialogs.bulk.dialog import BulkDialog

        dialog = BulkDialog(data, self._images, self._window)
        dialog.preview_wanted.connect(partial(self._preview, dialog, selection))
        dialog.codes_wanted.connect(partial(self._load_codes, dialog))
        dialog.wanted.connect(partial(self._carry_out, dialog, selection))
        dialog.fit()
        dialog.open()

    def _preview(self, dialog: BulkDialog, selection: Selection, wanted: Many) -> None:
        from ui.dialogs.bulk.load import load_preview

        def refused(error: Exception) -> None:
            if isinstance(error, CutlineError) and isValid(dialog):
                dialog.show_problem(str(error))
            else:
                self._operations.tell(error)

        self._operations.query(
            tr("Preview"),
            lambda c, p: load_preview(c, selection, wanted, p),
            lambda preview: dialog.show_preview(preview) if isValid(dialog) else None,
            key="bulk-preview",
            otherwise=refused,
        )

    def _load_codes(self, dialog: BulkDialog, path: str) -> None:
        file = Path(path)

        def read(_: Catalogue, progress: Progress) -> Codes:
            from archive.curation.templates import parse_codes

            if file.stat().st_size > MOST_BYTES:
                raise Refused("codes.too-large", name=file.name)
            return parse_codes(file.read_text(encoding="utf-8", errors="replace"), file.name)

        self._operations.query(
            tr("Codes"),
            read,
            lambda codes: dialog.fields_page.show_codes(file.name, codes) if isValid(dialog) else None,
            otherwise=lambda error: dialog.show_problem(str(error)) if isValid(dialog) else None,
        )

    def _carry_out(self, dialog: BulkDialog, selection: Selection, wanted: Many) -> None:
        def write(catalogue: Catalogue, progress: Progress) -> OpChanges:
            def act(ids: Ids) -> OpChanges:
                return catalogue.corrections.many(ids, wanted, progress)

            return catalogue.do_to(selection, act)

        def refused(error: Exception) -> None:
            if isinstance(error, CutlineError) and isValid(dialog):
                dialog.show_problem(str(error))
            else:
                self._operations.tell(error)

        job: Job = self._operations.change(
            tr("Correct many"), write, lambda _: dialog.kept(), quiet=False, otherwise=refused
        )
        dialog.stop_wanted.connect(job.cancel)
        job.progressed.connect(dialog.show_step)
        job.dropped.connect(dialog.stopped)

    # --- restricting -------------------------------------------------------------------------------------

    def restrict(self, target: Target) -> None:
        """Ask for an order on the photos that are chosen, or on the one that is open."""
        selection = target.selection()
        one = target.placement_id
        if selection is None or (selection.query is None and len(selection.ids) < 2):
            ids = (one,) if one else selection.ids if selection else ()
            selection = Selection(tuple(ids)) if ids else None
        if selection is not None:
            chosen = selection
            self._operations.query(
                tr("Photos"), lambda c, p: _uses_of(c, chosen), partial(self._ask_order, chosen)
            )

    def _ask_order(self, selection: Selection, uses: list[Placement]) -> None:
        if not uses:
            self._operations.refused.emit(tr("No photo is chosen. Choose a photo, or a story with one."))
            return
        standing: list[Restriction] = [order for use in uses for order in use.restrictions]
        dialog = RestrictDialog(len(uses), standing, self._window)

        def set_(code: str, value: str, until: str, note: str) -> None:
            carry_out(
                self._operations,
                dialog,
                tr("Restrict"),
                lambda c: _each(
                    c, selection, lambda ids: c.rights.set(ids, code, value=value, until=until, note=note)
                ),
            )

        def lift(code: str, note: str) -> None:
            carry_out(
                self._operations,
                dialog,
                tr("Lift the order"),
                lambda c: _each(c, selection, lambda ids: c.rights.lift(ids, code, note)),
            )

        dialog.set_wanted.connect(set_)
        dialog.lift_wanted.connect(lift)
        dialog.open()


def _each(catalogue: Catalogue, selection: Selection, act: Callable[[Sequence[str]], OpChanges]) -> OpChanges:
    """Do something to the uses of the photos that are meant, as the archive stands."""
    return act([use.id for use in _uses_of(catalogue, selection)])


def _uses_of(catalogue: Catalogue, selection: Selection) -> list[Placement]:
    """The uses of photos that are meant, those in the stories too."""
    ids = catalogue.ids_of(selection)
    uses = catalogue.records.placements(ids)
    return [*uses, *(use for story in catalogue.records.articles(ids) for use in story.placements)]
