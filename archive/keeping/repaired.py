"""What a repair did, as values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from archive.model.said import Said
from archive.words import said_words


@dataclass(frozen=True, slots=True)
class Repaired:
    """One thing that was mended: the kind, table and id of the problem, and what was done."""

    kind: str
    table: str
    id: str
    done: Said

    @property
    def worded(self) -> dict[str, str]:
        """Each part by its name, in words."""
        return {"kind": self.kind, "table": self.table, "id": self.id, "done": said_words(self.done)}

    def __str__(self) -> str:
        where = " ".join(filter(None, (self.table, self.id)))
        return said_words(Said.of("repaired", where=where, done=self.done) if where else self.done)


Done = Callable[[Repaired], None]
"""Hears of each when it is done."""
