"""Writing: what the page of a story or photo asks for, with the dialogs that ask back."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from archive.captions import Explanation
from archive.model import LINK_TYPES, HistoryEntry, Placement, Tag
from ui.actions.agencies import AgencyEditing
from ui.dialogs.ask import CaptionDialog, CreditDialog, TagDialog
from ui.dialogs.explanation import ExplanationDialog, load_explanations
from ui.dialogs.history import HistoryDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.versions import VersionsDialog
from ui.reader.acts import Acts
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.operations import Operations


class Editing(QObject):
    """Carries out what `Acts` asks for; every write goes through `Operations.change`."""

    def __init__(self, operations: Operations, images: Images, acts: Acts, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._images = images
        self._window = window
        self._asking: list[CreditDialog] = []
        acts.add_tag.connect(self._add_tag)
        acts.remove_tag.connect(self._remove_tag)
        acts.link.connect(self._link)
        acts.unlink.connect(self._unlink)
        acts.correct_caption.connect(self.ask_caption)
        acts.correct_credit.connect(self.ask_credit)
        acts.explain.connect(self.explain)
        acts.history.connect(self.show_history)
        acts.versions.connect(self.show_versions)
        self.agencies = AgencyEditing(operations, window)
        acts.add_agency.connect(self.agencies.ask)
        acts.visit.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        acts.show_file.connect(self._show_file)

    def ask_tag(self, ids: list[str]) -> None:
        """Ask which tag these records should carry."""
        self._operations.query(tr("Tags"), lambda c, p: c.tags(), partial(self._ask_tag, ids))

    def _ask_tag(self, ids: list[str], tags: list[Tag]) -> None:
        dialog = TagDialog(len(ids), tags, self._window)
        dialog.named.connect(
            lambda path: self._operations.change(tr("Add tag"), lambda c, p: c.add_tag(path, ids))
        )
        dialog.open()

    def ask_link(self, article_id: str, title: str) -> None:
        """Ask which story this one belongs to, and how."""
        dialog = LinkDialog(article_id, title, self._operations, self._images, self._window)
        dialog.linked.connect(partial(self._link, article_id))
        dialog.open()

    def _add_tag(self, path: str, record_id: str) -> None:
        self._operations.change(tr("Add tag"), lambda c, p: c.add_tag(path, [record_id]))

    def _remove_tag(self, path: str, record_id: str) -> None:
        self._operations.change(tr("Remove tag"), lambda c, p: c.remove_tag(path, [record_id]))

    def _link(self, article_id: str, other_id: str, type_: str = LINK_TYPES[-1], note: str = "") -> None:
        self._operations.change(tr("Link"), lambda c, p: c.link(article_id, other_id, type_, note))

    def _unlink(self, article_id: str, other_id: str) -> None:
        self._operations.change(tr("Unlink"), lambda c, p: c.unlink(article_id, other_id))

    def ask_caption(self, placement_id: str) -> None:
        """Ask for a better caption."""
        self._with_placement(placement_id, self._edit_caption)

    def ask_credit(self, placement_id: str) -> None:
        """Ask for a better credit line."""
        self._with_placement(placement_id, self._edit_credit)

    def explain(self, placement_id: str) -> None:
        """Say why caption and credit were read as they were."""
        self._operations.query(
            tr("Why it was read so"),
            lambda c, p: load_explanations(c, placement_id),
            lambda found: ExplanationDialog(*found, self._window).open(),
        )

    def _with_placement(self, placement_id: str, then: Any) -> None:
        self._operations.query(tr("Photo"), lambda c, p: c.placement(placement_id), then)

    def _edit_caption(self, placement: Placement) -> None:
        dialog = CaptionDialog(placement, self._window)
        dialog.corrected.connect(
            lambda text: self._operations.change(
                tr("Correct caption"), lambda c, p: c.correct_caption(placement.id, text)
            )
        )
        dialog.open()

    def _edit_credit(self, placement: Placement) -> None:
        dialog = CreditDialog(placement, self._window)
        self._asking.append(dialog)
        dialog.finished.connect(lambda _: self._asking.remove(dialog))
        dialog.typed.connect(partial(self._read_credit, dialog))
        dialog.ask()
        dialog.corrected.connect(
            lambda raw: self._operations.change(
                tr("Correct credit"), lambda c, p: c.correct_credit(placement.id, raw)
            )
        )
        dialog.open()

    def _read_credit(self, dialog: CreditDialog, line: str) -> None:
        self._operations.query(
            tr("Reading the credit"),
            lambda c, p: _explained(c, line),
            lambda found: dialog.show_reading(line, found) if dialog in self._asking else None,
            key="credit",
        )

    def show_history(self, record_id: str, name: str) -> None:
        """Who did what when, to one record, or to all for an empty id."""
        title = tr("History of “{name}”", name=name) if record_id else tr("History of the archive")
        self._operations.query(
            tr("History"),
            lambda c, p: c.history(record_id or None),
            lambda entries: self._show_entries(title, entries),
        )

    def show_versions(self, article_id: str, title: str) -> None:
        """What differs between the versions of a story."""
        self._operations.query(
            tr("Versions"),
            lambda c, p: c.revisions(article_id),
            lambda found: VersionsDialog(title, found, self._window).open(),
        )

    def _show_entries(self, title: str, entries: list[HistoryEntry]) -> None:
        dialog = HistoryDialog(title, entries, self._window)
        dialog.undo_wanted.connect(
            lambda operation_id: self._operations.change(
                tr("Undo"), lambda c, p: c.undo(operation_id), said=tr("Undone: {name}")
            )
        )
        dialog.open()

    def _show_file(self, photo_id: str) -> None:
        def show(path: Any) -> None:
            if path is not None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._operations.query(tr("File"), lambda c, p: c.picture_path(photo_id), show)


def _explained(catalogue: Any, line: str) -> Explanation:
    from archive.captions import explain_credit  # here, in a job: it has word lists to read

    return explain_credit(catalogue.names.read_credit(line), catalogue.names.registry())
