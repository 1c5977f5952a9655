"""Which records of a library are to be read, and as what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Portion:
    """Records of one library, in its order: `count` of them from `first` on, all with None.

    `form` is one of `archive.model.LIBRARY_FORMS`, "" where the file says by itself what it is. `columns` say
    for a table which of its headings fill which of our fields, "" for none; what others fill they tell.
    """

    first: int = 0
    count: int | None = None
    form: str = ""
    columns: Mapping[str, str] | None = field(default=None)

    @property
    def slice(self) -> slice:
        """The same as a slice of all records."""
        return slice(self.first, None if self.count is None else self.first + self.count)
