"""Every error that a user may meet: a sentence of what, where and what to do, by its key and its values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from archive.model.said import Said


class CutlineError(Exception):
    """Something that a user can understand and act on, as `said`; `str` words it in the language spoken.

    `code`, which its key begins with, is stable for scripts.
    """

    def __init__(self, key: str, /, **values: Any) -> None:
        super().__init__(key)
        self.said = Said.of(key, **values)

    @property
    def code(self) -> str:
        """What kind of error it is."""
        return self.said.code

    def __str__(self) -> str:
        from archive.words import said_words  # here: most errors are never told

        return said_words(self.said)

    def __reduce__(self) -> tuple[Any, ...]:
        """So that an error comes whole from one process to another."""
        return _again, (type(self), self.said.key, dict(self.said.values))


def _again(kind: type[CutlineError], key: str, values: Mapping[str, Any]) -> CutlineError:
    return kind(key, **values)


class ArchiveError(CutlineError):
    """The archive cannot be opened or written: no rights, damaged, made by a newer version."""


class WrongUsage(CutlineError):
    """A command that cannot be meant as it was written."""


class NotFound(CutlineError):
    """No record has that id."""


class Refused(CutlineError):
    """The operation would contradict what the archive holds, and changed nothing."""


class ChangedMeanwhile(Refused):
    """Somebody else changed what was to be changed, after it was looked at; nothing was overwritten.

    `field` says what: `seen` is what it was when it was looked at, `now` what it is; `who` changed it and
    `when` (ISO 8601, UTC), both "" where nobody knows.
    """

    def __init__(self, key: str, /, **values: Any) -> None:
        super().__init__(key, **values)
        self.field: str = values["field"]
        self.seen: str = values["seen"]
        self.now: str = values["now"]
        self.who: str = values["who"]
        self.when: str = values["when"]

    @property
    def details(self) -> dict[str, str]:
        """The values, for scripts."""
        names = ("field", "seen", "now", "who", "when")
        return {name: getattr(self, name) for name in names}


class UnreadableFile(CutlineError):
    """A file that no reader can make anything of; `code` says why (empty, too-large, not-an-image ...)."""


class ReadersFailed(CutlineError):
    """The processes that read files end or cannot be started; what was read before is stored."""


class Cancelled(CutlineError):
    """The user stopped the work; what was finished stays."""
