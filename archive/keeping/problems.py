"""What can be wrong with an archive, as values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

FROM_JOURNAL = "cutline repair puts it back from the journal."
PROVEN = "cutline repair puts it back where the rest of the journal proves it, or from a backup (--from)."
FROM_COPY = "cutline repair --from FOLDER puts it back from a backup or from where the file came from."
BY_HAND = "Take it away, or put the file itself there."
NOT_PROVEN = "cutline repair --from FOLDER takes the journal from a backup that has its seals."
REBUILT = "cutline reindex builds it anew."
TIDIED = "cutline tidy deletes it."
BACKUP = "cutline repair saves what can be read; else restore the archive from a backup."
NEWER_COPY = (
    "Put the newer database back, from a backup or from where it lay before; or, if this is the one to go on "
    "with, cutline verify --accept."
)
LOG_SAVED = "cutline repair brings it back; or, if it is to stay lost, cutline verify --accept."
NOT_OURS = "Correct it in the window, or restore the archive from a backup."


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: its `kind` (a code), the table and id of the row, or of the original, `what`
    is wrong with it, and how to `mend` it; `headline` is what the record that it belongs to is called.
    """

    kind: str
    table: str
    id: str
    what: str
    mend: str
    headline: str = ""

    def __str__(self) -> str:
        called = f" ({self.headline})" if self.headline else ""
        if self.kind.startswith("original-"):
            return f"original {self.id}{called} {self.what}. {self.mend}"
        if not self.table:
            return f"{self.what}. {self.mend}"
        row = f" row {self.id}{called}" if self.id else ""
        return f"{self.table}{row}: {self.what}. {self.mend}"


Told = Callable[[Problem], None]
"""Hears of each problem when it is found."""
