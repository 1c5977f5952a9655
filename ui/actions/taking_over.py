"""Taking over another program's library: chosen, looked at, said what it means, brought in as an import."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive.presets import Columns, presets, remember
from ui.actions.importing import Importing
from ui.dialogs.files import choose_file
from ui.dialogs.takeover import TakeoverDialog
from ui.services.i18n import tr
from ui.services.operations import Operations

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from archive.progress import Progress
    from archive.reading.libraries.portion import Portion
    from archive.reading.libraries.records import Glance

_TABLES = (".csv", ".tsv")


class TakingOver(QObject):
    """Asks for a library, shows what is in it, and hands it to the import."""

    def __init__(self, operations: Operations, importing: Importing, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._importing = importing
        self._window = window

    def ask(self) -> None:
        """Let a library be chosen."""
        choose_file(self._window, tr("Take over from another program"), _kinds(), self.look)

    def look(self, library: Path) -> None:
        """See what a library holds, in a job, and ask whether it is to be taken over."""

        def read(catalogue: Catalogue, progress: Progress) -> tuple[Glance, Mapping[str, Columns]]:
            return catalogue.imports.glance(library, _portion(library)), presets()

        def show(found: tuple[Glance, Mapping[str, Columns]]) -> None:
            dialog = TakeoverDialog(library, *found, self._window)
            dialog.wanted.connect(lambda columns, name: self._take_over(library, columns, name))
            dialog.open()

        title = tr("Looking into “{name}”", name=library.name)
        self._operations.query(title, read, show, key="takeover")

    def _take_over(self, library: Path, columns: Columns, name: str) -> None:
        def bring_in(_: object = None) -> None:
            self._importing.run([library], _portion(library, columns))

        if name:
            title = tr("Keeping the columns as “{name}”", name=name)
            self._operations.query(title, lambda catalogue, progress: remember(name, columns), bring_in)
        else:
            bring_in()


def _portion(library: Path, columns: Columns | None = None) -> Portion:
    from archive.reading.libraries.portion import Portion  # here: a start needs no reader

    form = "csv" if library.suffix.lower() in _TABLES else ""
    return Portion(form=form, columns=columns if form else None)


def _kinds() -> list[str]:
    every = "*.rdf *.json *.jsonld *.tpy *.db *.lrcat *.csv *.tsv"
    kinds = {
        tr("Libraries of other programs"): every,
        "Zotero": "*.rdf *.json",
        "Tropy": "*.tpy *.jsonld *.json",
        "digiKam": "digikam4.db *.db",
        "Lightroom": "*.lrcat",
        tr("Tables (CSV)"): "*.csv *.tsv",
    }
    return [f"{words} ({each})" for words, each in kinds.items()]
