"""What is said to people about a reading or a search, as data: the words for it stand in `archive.words`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a reading leaves open or that somebody should look at.

    `code` says what. It is stable: it is stored, scripts rely on it, and the same code with the same `value`
    is the same question wherever it stands. `value` is what the doubt is about, most often the words in
    doubt as written; two names are parted by "; ". `start` and `end` count the characters in doubt in the
    text that was read (`Credit.raw` for a credit, the value of the field for a photo's metadata), end
    exclusive, as in slicing; both are 0 where no characters say it.
    """

    code: str
    value: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """Something that an answer says of a query: a stable `code`, and by their names the values in it.

    A value is one text or several, such as a list of known ones.
    """

    code: str
    values: tuple[tuple[str, str | tuple[str, ...]], ...] = ()

    @classmethod
    def of(cls, code: str, **values: str | tuple[str, ...]) -> Note:
        """A note with its values by their names."""
        return cls(code, tuple(values.items()))
