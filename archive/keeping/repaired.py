"""What a repair did, as values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Repaired:
    """One thing that was mended: the kind, table and id of the problem, and what was done."""

    kind: str
    table: str
    id: str
    done: str

    def __str__(self) -> str:
        where = " ".join(filter(None, (self.table, self.id)))
        return f"{where}: {self.done}" if where else self.done


Done = Callable[[Repaired], None]
"""Hears of each when it is done."""
