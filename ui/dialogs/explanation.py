"""Why caption and credit of a photo were read as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from archive.model import CaptionReading
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.explanation import ExplanationView
from ui.widgets.widgets import label

if TYPE_CHECKING:
    from archive.captions import Explanation
    from archive.catalogue import Catalogue


def load_explanations(catalogue: Catalogue, placement_id: str) -> tuple[Explanation | None, Explanation]:
    """Why credit (None where there is none) and caption were read so. Raises `NotFound`."""
    from archive.captions import explain_caption, explain_credit  # here, in a job: it has word lists to read

    placement = catalogue.records.placement(placement_id)
    reading = CaptionReading(
        placement.caption, people=placement.people, dates=placement.dates, places=placement.places
    )
    credit = (
        explain_credit(placement.credit, catalogue.names.registry()) if placement.credit is not None else None
    )
    return credit, explain_caption(reading)


class ExplanationDialog(Dialog):
    """The credit line first, then the caption, each with what was read from it and by what evidence."""

    def __init__(self, credit: Explanation | None, caption: Explanation, parent: QWidget) -> None:
        help_ = tr("What is underlined was read. Point at a name, or Tab to it, to see where it stands.")
        super().__init__(tr("Why it was read so"), help_, parent, width=640)
        self.credit = self._section(tr("Credit"))
        if credit is not None:
            self.credit.show_explanation(credit)
        else:
            self.credit.line.setText(tr("no credit"))
        self.caption = self._section(tr("Caption"))
        self.caption.show_explanation(caption)
        self.column.addStretch(1)
        close = self.add_close()
        # Opened by keyboard as by pointer, it first shows the whole line with nothing marked.
        close.setFocus()

    def _section(self, name: str) -> ExplanationView:
        view = ExplanationView()
        self.column.addSpacing(8)
        self.column.addWidget(label(name, theme.font(theme.LABEL, bold=True), "muted"))
        self.column.addWidget(view)
        return view
