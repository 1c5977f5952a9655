"""What undo and redo would act on, in words."""

from __future__ import annotations

from archive.catalogue import Catalogue
from archive.words import operation_words


def undo_name(catalogue: Catalogue) -> str | None:
    """The name of what `undo` would take back."""
    return operation_words(step.name) if (step := catalogue.history.undo_step()) else None


def redo_name(catalogue: Catalogue) -> str | None:
    """The name of what `redo` would do again."""
    return operation_words(step.name) if (step := catalogue.history.redo_step()) else None
