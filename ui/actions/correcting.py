"""Correcting one field of one record: the dialogs that ask, and what happens when somebody was faster."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from archive.errors import ChangedMeanwhile, CutlineError
from archive.model import STORY_FIELDS, USE_FIELDS, FieldLayers, FieldValue, OpChanges, Placement
from archive.words import field_words
from ui.dialogs.ask import CaptionDialog, CreditDialog
from ui.dialogs.base import Dialog
from ui.dialogs.conflict import Conflict, ConflictDialog
from ui.dialogs.field import FieldDialog
from ui.dialogs.keeping import KeepingDialog
from ui.reader.acts import Acts
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.operations import Operations
from ui.widgets.subject import Subject, SubjectView, load_subject, one_of, photo_subject

if TYPE_CHECKING:
    from archive.captions import Explanation
    from archive.catalogue import Catalogue


class Correcting(QObject):
    """Opens the dialog of a field, and keeps what it asks for by `corrections.set` with what was seen.

    A dialog stays open until its value is kept. Where somebody else changed the field meanwhile, both are
    shown over it, and going on writing leads back to it.
    """

    def __init__(
        self,
        operations: Operations,
        images: Images,
        chosen: Callable[[], list[str]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._operations = operations
        self._images = images
        self._chosen = chosen
        self._window = window

    def listen(self, acts: Acts) -> None:
        """Carry out what the pages of a place ask for."""
        acts.correct_caption.connect(self.ask_caption)
        acts.correct_credit.connect(self.ask_credit)
        acts.correct_field.connect(self.ask_field)

    def ask_caption(self, placement_id: str) -> None:
        """Ask for a better caption."""
        self.with_placement(placement_id, self._edit_caption)

    def ask_credit(self, placement_id: str) -> None:
        """Ask for a better credit line."""
        self.with_placement(placement_id, self._edit_credit)

    def ask_field(self, record_id: str, field: str, part: QWidget | None = None) -> None:
        """Ask for another value of a field, over the part of the page that shows it, if there is one."""
        if field in ("caption", "credit"):
            (self.ask_caption if field == "caption" else self.ask_credit)(record_id)
            return

        def load(catalogue: Catalogue, _: object) -> tuple[FieldLayers, Subject]:
            layers = catalogue.corrections.layers(record_id)
            return layers[field], load_subject(catalogue, record_id, "title" in layers)

        self._operations.query(
            field_words(field), load, lambda found: self._edit_field(record_id, *found, part)
        )

    def field_menu(self, page: Any, use: str) -> QMenu:
        """The fields of the record that is open, and of the use of a photo that is meant, "" for none."""
        records: list[tuple[str, tuple[str, ...]]] = []
        if page.is_story:
            records.append((page.record_id, STORY_FIELDS))
        if use:
            records.append((use, USE_FIELDS))
        menu = QMenu(self._window)
        for record_id, fields in records:
            menu.addSection(tr("Story") if fields is STORY_FIELDS else tr("Photo"))
            for name in fields:
                menu.addAction(field_words(name), partial(self.ask_field, record_id, name))
        menu.setActiveAction(next(action for action in menu.actions() if not action.isSeparator()))
        return menu

    def _edit_field(
        self, record_id: str, layers: FieldLayers, subject: Subject, part: QWidget | None
    ) -> None:
        dialog = FieldDialog(layers, self._window)
        self._keep_by(dialog, record_id, layers.field, layers.shown, subject)
        if part is not None and isValid(part) and part.isVisible():
            dialog.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
            dialog.place_over(part)
            dialog.open()
        else:
            self.open_about(dialog, subject)

    def open_about(self, dialog: Dialog, subject: Subject) -> None:
        """Open a dialog that says over it which record it is about."""
        subject = one_of(subject, len(self._chosen()))
        dialog.say_subject(SubjectView(subject, self._images))
        dialog.open()

    def with_placement(self, placement_id: str, then: Callable[[Placement, Subject], None]) -> None:
        """Fetch a use of a photo, with what a dialog says of it, and hand both over."""

        def load(catalogue: Catalogue, _: object) -> tuple[Placement, Subject]:
            placement = catalogue.records.placement(placement_id)
            return placement, photo_subject(catalogue, placement)

        self._operations.query(tr("Photo"), load, lambda found: then(*found))

    def _edit_caption(self, placement: Placement, subject: Subject) -> None:
        dialog = CaptionDialog(placement, self._window)
        self._keep_by(dialog, placement.id, "caption", dialog.seen, subject)
        self.open_about(dialog, subject)

    def _edit_credit(self, placement: Placement, subject: Subject) -> None:
        dialog = CreditDialog(placement, self._window)
        dialog.typed.connect(partial(self._read_credit, dialog))
        dialog.ask()
        self._keep_by(dialog, placement.id, "credit", dialog.seen, subject)
        self.open_about(dialog, subject)

    def _read_credit(self, dialog: CreditDialog, line: str) -> None:
        self._operations.query(
            tr("Reading the credit"),
            lambda c, p: _explained(c, line),
            lambda found: dialog.show_reading(line, found) if isValid(dialog) else None,
            key="credit",
        )

    # --- keeping ----------------------------------------------------------------------------------------

    def _keep_by(
        self, dialog: KeepingDialog, record_id: str, field: str, seen: FieldValue, subject: Subject
    ) -> None:
        dialog.wanted.connect(lambda value: self._keep(dialog, record_id, field, value, seen, subject))

    def _keep(
        self,
        dialog: KeepingDialog,
        record_id: str,
        field: str,
        value: FieldValue | None,
        seen: FieldValue,
        subject: Subject,
    ) -> None:
        def kept(_: OpChanges) -> None:
            if isValid(dialog):
                dialog.kept()

        def refused(error: Exception) -> None:
            if isinstance(error, ChangedMeanwhile) and value is not None:
                self._show_both(dialog, record_id, field, value, seen, subject, error)
            elif isinstance(error, CutlineError) and isValid(dialog):
                dialog.refused(str(error))
            else:
                self._operations.tell(error)

        self._operations.change(
            tr("Correct {field}", field=field_words(field)),
            lambda c, p: c.corrections.set([record_id], {field: value}, seen={field: seen}),
            kept,
            otherwise=refused,
        )

    def _show_both(
        self,
        dialog: KeepingDialog,
        record_id: str,
        field: str,
        mine: FieldValue,
        seen: FieldValue,
        subject: Subject,
        error: ChangedMeanwhile,
    ) -> None:
        def ask(now: FieldLayers) -> None:
            if not isValid(dialog):
                return
            dialog.refused()
            shown = ConflictDialog(
                Conflict(subject, field, seen, mine, now.shown, error), self._images, dialog
            )
            shown.chosen.connect(
                lambda value: self._keep(dialog, record_id, field, value, now.shown, subject)
            )
            shown.open()

        self._operations.query(field_words(field), lambda c, p: c.corrections.layers(record_id)[field], ask)


def _explained(catalogue: Catalogue, line: str) -> Explanation:
    from archive.captions import explain_credit  # here, in a job: it has word lists to read

    return explain_credit(catalogue.names.read_credit(line), catalogue.names.registry())
