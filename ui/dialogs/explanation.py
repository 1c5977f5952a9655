"""Why caption and credit of a photo were read as they were."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from archive.captions import explain_caption, explain_credit
from archive.model import CaptionReading, Placement
from ui import theme
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.views.explanation import ExplanationView
from ui.views.widgets import label


class ExplanationDialog(Dialog):
    """The credit line first, then the caption, each with what was read from it and by what evidence."""

    def __init__(self, placement: Placement, parent: QWidget) -> None:
        help_ = tr("What is underlined was read. A correction of caption or credit is read anew.")
        super().__init__(tr("Why it was read so"), help_, parent, width=640)
        self.credit = self._section(tr("Credit"))
        if placement.credit is not None:
            self.credit.show_explanation(explain_credit(placement.credit))
        else:
            self.credit.line.setText(tr("no credit"))
        self.caption = self._section(tr("Caption"))
        reading = CaptionReading(
            placement.caption, people=placement.people, dates=placement.dates, places=placement.places
        )
        self.caption.show_explanation(explain_caption(reading))
        self.column.addStretch(1)
        self.add_close()

    def _section(self, name: str) -> ExplanationView:
        view = ExplanationView()
        self.column.addSpacing(8)
        self.column.addWidget(label(name, theme.font(theme.LABEL, bold=True), "muted"))
        self.column.addWidget(view)
        return view
