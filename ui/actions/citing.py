"""A citation of what is shown, to be pasted elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from archive.exchange.citation import cite_photo, cite_story
from ui.services.i18n import tr
from ui.services.operations import Operations

if TYPE_CHECKING:
    from archive.catalogue import Catalogue


def copy_citation(operations: Operations, record_id: str) -> None:
    """Put the citation of a story, or of a photo in one use, on the clipboard, and say it."""

    def copy(text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        operations.told.emit(tr("Copied: {citation}", citation=text))

    operations.query(tr("Citation"), lambda c, p: _citation(c, record_id), copy, key="citation")


def _citation(catalogue: Catalogue, record_id: str) -> str:
    records, registry = catalogue.records, catalogue.names.registry()
    for story in records.articles([record_id]):
        return cite_story(story, "chicago", registry)
    use = records.placement(record_id)
    ran_in = records.article(use.article_id) if use.article_id else None
    return cite_photo(use, ran_in, "chicago", registry)
