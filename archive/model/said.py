"""What the core tells people, as data: refusals, reasons, what is wrong; worded by `archive.words`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self


class Code(str):
    """A code among the values of what is said that has a word of its own: a field, an order, a type."""

    __slots__ = ()


class TableName(str):
    """The name of a table of the database, which stands as it is in English: it is looked for there."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Said:
    """Something that people are told, by the `key` of its sentence in `resources/words/errors/` and by
    the values in it: texts, numbers, several of them, a `Code`, a `TableName`, the name of an operation, or
    something else that is said.

    What stands before the dot of a key is its `code`: stable, for scripts. Behind it stands what tells apart
    the sentences of one code.
    """

    key: str
    values: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of(cls, key: str, /, **values: Any) -> Self:
        """What is said, with its values by their names."""
        return cls(key, tuple((n, tuple(v) if isinstance(v, list) else v) for n, v in values.items()))

    @property
    def code(self) -> str:
        """What the key begins with."""
        return self.key.partition(".")[0]


Why = Said | str
"""A reason within what is said: one of ours, or in the words of the system or of a library."""
