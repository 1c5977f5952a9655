"""Writing: what the page of a story or photo asks for, with the dialogs that ask back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from archive.curation.selection import Selection
from archive.model import LINK_TYPES, OpChanges, Photo, Placement, Revision
from ui.actions.agencies import AgencyEditing
from ui.actions.correcting import Correcting
from ui.dialogs.explanation import ExplanationDialog, load_explanations
from ui.dialogs.link import LinkDialog
from ui.dialogs.linking import Linking
from ui.dialogs.part import PartDialog
from ui.dialogs.versions import VersionsDialog
from ui.reader.acts import Acts
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.operations import Operations
from ui.widgets.subject import (
    Subject,
    SubjectView,
    load_photo_subject,
    load_subject,
    photo_subject,
)

if TYPE_CHECKING:
    from archive.catalogue import Catalogue


class Editing(QObject):
    """Carries out what `Acts` asks for; every write goes through `Operations.change`.

    Every dialog about a record opens through `Correcting.open_about`, which says over it which one.
    """

    def __init__(
        self,
        operations: Operations,
        images: Images,
        acts: Acts,
        chosen: Callable[[], list[str]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._operations = operations
        self._images = images
        self._window = window
        self._linking = Linking(operations, window)
        self.agencies = AgencyEditing(operations, window)
        self.correcting = Correcting(operations, images, chosen, window)
        self.listen(acts)

    def listen(self, acts: Acts) -> None:
        """Carry out what the pages of another place ask for too."""
        acts.add_tag.connect(self._add_tag)
        acts.remove_tag.connect(self._remove_tag)
        acts.link.connect(self._link)
        acts.unlink.connect(self._unlink)
        acts.dismiss.connect(self._dismiss)
        acts.explain.connect(self.explain)
        acts.versions.connect(self.show_versions)
        self.correcting.listen(acts)
        acts.add_agency.connect(self._ask_agency)
        acts.visit.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        acts.show_file.connect(self._show_file)

    # --- several records --------------------------------------------------------------------------------

    def accept(self, selection: Selection) -> None:
        """Take what readings leave open of records as right."""

        def done(changes: OpChanges) -> None:
            if not changes:
                self._operations.told.emit(tr("Nothing was in doubt there."))

        self._operations.change(
            tr("Right as it is"),
            lambda c, p: c.do_to(selection, partial(c.review.accept, with_photos=True)),
            done,
            quiet=False,
        )

    # --- one record -------------------------------------------------------------------------------------

    def ask_link(self, article_id: str) -> None:
        """Ask which story this one belongs to, and how."""

        def ask(subject: Subject) -> None:
            dialog = LinkDialog(article_id, self._operations, self._images, self._window)
            dialog.linked.connect(partial(self._link, article_id))
            self.correcting.open_about(dialog, subject)

        self._operations.query(tr("Story"), lambda c, p: load_subject(c, article_id, True), ask)

    def _add_tag(self, path: str, record_id: str) -> None:
        self._operations.change(tr("Add tag"), lambda c, p: c.tags.add(path, [record_id]))

    def _remove_tag(self, path: str, record_id: str) -> None:
        self._operations.change(tr("Remove tag"), lambda c, p: c.tags.remove(path, [record_id]))

    def _link(self, article_id: str, other_id: str, type_: str = LINK_TYPES[-1], note: str = "") -> None:
        self._linking.link(article_id, other_id, type_, note)

    def _unlink(self, article_id: str, other_id: str) -> None:
        self._operations.change(tr("Unlink"), lambda c, p: c.links.remove(article_id, other_id))

    def _dismiss(self, article_id: str, other_id: str) -> None:
        self._operations.change(tr("Dismiss"), lambda c, p: c.links.dismiss(article_id, other_id))

    def explain(self, placement_id: str) -> None:
        """Say why caption and credit were read as they were."""
        self._operations.query(
            tr("Why it was read so"),
            lambda c, p: (load_explanations(c, placement_id), load_photo_subject(c, placement_id)),
            lambda found: self.correcting.open_about(ExplanationDialog(*found[0], self._window), found[1]),
        )

    def _ask_agency(self, name: str, placement_id: str) -> None:
        def ask(placement: Placement, subject: Subject) -> None:
            line = placement.credit.raw if placement.credit is not None else subject.words
            self.agencies.ask(name, SubjectView(replace(subject, words=line), self._images))

        self.correcting.with_placement(placement_id, ask)

    def ask_part(self, placement_id: str) -> None:
        """Ask which files and uses of a photo are another photo."""

        def load(catalogue: Catalogue, progress: object) -> tuple[Photo, list[tuple[Placement, str | None]]]:
            photo_id = catalogue.records.placement(placement_id).photo.id
            return catalogue.records.photo(photo_id), catalogue.records.uses(photo_id)

        def ask(found: tuple[Photo, list[tuple[Placement, str | None]]]) -> None:
            photo, uses = found
            if len(photo.files) + len(uses) < 2 or (len(photo.files) < 2 and len(uses) < 2):
                self._operations.told.emit(
                    tr("This photo has one file and one use: there is nothing to part.")
                )
                return
            dialog = PartDialog(photo, uses, self._window)
            dialog.parted.connect(
                lambda files, parted: self._operations.change(
                    tr("Part photo"), lambda c, p: c.same.part_photo(photo.id, files, parted), quiet=False
                )
            )
            used = next((use for use, _ in uses if use.id == placement_id), uses[0][0])
            self._operations.query(
                tr("Photo"),
                lambda c, p: photo_subject(c, used),
                lambda subject: self.correcting.open_about(dialog, subject),
            )

        self._operations.query(tr("Photo"), load, ask)

    def show_versions(self, article_id: str) -> None:
        """What differs between the versions of a story."""

        def show(found: tuple[list[Revision], Subject]) -> None:
            self.correcting.open_about(VersionsDialog(found[0], self._window), found[1])

        self._operations.query(
            tr("Versions"),
            lambda c, p: (c.records.revisions(article_id), load_subject(c, article_id, True)),
            show,
        )

    def _show_file(self, photo_id: str) -> None:
        def show(path: Path | None) -> None:
            if path is not None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._operations.query(tr("File"), lambda c, p: c.pictures.path(photo_id), show)
