"""What holds for the open archive as a whole, for all who work in it; each change is a step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QComboBox

from archive.model import OpChanges
from archive.progress import Progress
from ui.places.settings.parts import Section
from ui.services.context import Context
from ui.services.i18n import tr
from ui.widgets.buttons import Segments

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

MOST_SEEN = 16
PAUSE_MS = 600
"""Letters of a country that are typed within it are one choice, one step to undo."""
Values = tuple[dict[str, str], list[str]]


class ArchiveSection(Section):
    """The `territory` in which the archive publishes; what becomes of the `keywords` of other programs."""

    def __init__(self, context: Context) -> None:
        super().__init__(tr("This archive"))
        self._operations = context.operations
        self.territory = QComboBox()
        self.territory.setMaxVisibleItems(MOST_SEEN)
        self.territory.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.territory.setMinimumContentsLength(24)
        self.territory.addItem(tr("not said"), "")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(PAUSE_MS)
        self._typing.timeout.connect(self._set_territory)
        self.territory.activated.connect(lambda _: self._typing.start())
        self.keywords = Segments([("proposed", tr("Propose")), ("taken-over", tr("Take over"))])
        self.keywords.chosen.connect(lambda value: self._set("keywords", value))
        about = tr("orders such as “not for use in Norway” count where one publishes")
        self.add(tr("Published in"), about, self.territory)
        about = tr("what other programs wrote into photos: under Curate › Tags, or at once as they come in")
        self.add(tr("Tags in photos"), about, self.keywords)
        self._operations.changed.connect(self._changed)

    def refresh(self) -> None:
        """Ask what is set."""

        def read(catalogue: Catalogue, progress: Progress) -> Values:
            stored = {str(name): value for name, value in catalogue.settings.all().items()}
            return stored, catalogue.settings.territories()

        self._operations.query(tr("Settings"), read, self._show, key="archive-settings")

    def _show(self, values: Values) -> None:
        chosen, codes = values
        if self.territory.count() == 1:
            for name, code in sorted((_country(code), code) for code in codes):
                self.territory.addItem(f"{name} ({code})", code)
        self.territory.setCurrentIndex(max(0, self.territory.findData(chosen["territory"])))
        self.keywords.show_choice(chosen["keywords"])

    def finish(self) -> None:
        """Set now what was chosen just before."""
        if self._typing.isActive():
            self._typing.stop()
            self._set_territory()

    def _set_territory(self) -> None:
        self._set("territory", self.territory.currentData())

    def _set(self, name: str, value: str) -> None:
        def refused(error: Exception) -> None:
            self.refresh()
            self._operations.tell(error)

        self._operations.change(tr("Settings"), lambda c, p: c.settings.set(name, value), otherwise=refused)

    def _changed(self, changes: OpChanges) -> None:
        if "setting" in changes.tables:
            self.refresh()


def _country(code: str) -> str:
    return QLocale.territoryToString(QLocale.codeToTerritory(code))
