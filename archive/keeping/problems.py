"""What can be wrong with an archive, as values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from archive.model.said import Said, TableName, Why
from archive.words import said_words, why_words

FROM_JOURNAL = Said.of("mend.from-journal")
PROVEN = Said.of("mend.proven")
FROM_COPY = Said.of("mend.from-copy")
BY_HAND = Said.of("mend.by-hand")
NOT_PROVEN = Said.of("mend.not-proven")
REBUILT = Said.of("mend.rebuilt")
TIDIED = Said.of("mend.tidied")
BACKUP = Said.of("mend.backup")
NEWER_COPY = Said.of("mend.newer-copy")
LOG_SAVED = Said.of("mend.log-saved")
NOT_OURS = Said.of("mend.not-ours")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: its `kind` (a code), the table and id of the row, or of the original, `what`
    is wrong with it, and how to `mend` it; `headline` is what the record that it belongs to is called.
    """

    kind: str
    table: str
    id: str
    what: Why
    mend: Said
    headline: str = ""

    @property
    def said(self) -> Said:
        """All of it as one line, to be told."""
        called = Said.of("problem.called", headline=self.headline) if self.headline else ""
        told = {"what": self.what, "mend": self.mend}
        if self.kind.startswith("original-"):
            return Said.of("problem.original", id=self.id, called=called, **told)
        if not self.table:
            return Said.of("problem.alone", **told)
        if not self.id:
            return Said.of("problem.table", table=TableName(self.table), **told)
        return Said.of("problem.row", table=TableName(self.table), id=self.id, called=called, **told)

    @property
    def worded(self) -> dict[str, str]:
        """Each part by its name, in words."""
        what, mend = why_words(self.what), said_words(self.mend)
        parts = {"kind": self.kind, "table": self.table, "id": self.id, "what": what, "mend": mend}
        return {**parts, "headline": self.headline}

    def __str__(self) -> str:
        return said_words(self.said)


Told = Callable[[Problem], None]
"""Hears of each problem when it is found."""
