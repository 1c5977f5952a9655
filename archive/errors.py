"""Every error that a user may meet, each a sentence that says what, where and what to do."""

from __future__ import annotations

from typing import Any


class CutlineError(Exception):
    """Something that a user can understand and act on; `code` is stable for scripts."""

    code = "error"

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        if code is not None:
            self.code = code

    def __reduce__(self) -> tuple[Any, ...]:
        """So that an error comes whole from one process to another."""
        return _again, (type(self), str(self), self.code)


def _again(kind: type[CutlineError], message: str, code: str) -> CutlineError:
    return kind(message, code=code)


class ArchiveError(CutlineError):
    """The archive cannot be opened or written: no rights, damaged, made by a newer version."""

    code = "archive"


class WrongUsage(CutlineError):
    """A command that cannot be meant as it was written."""

    code = "usage"


class NotFound(CutlineError):
    """No record has that id."""

    code = "not-found"


class Refused(CutlineError):
    """The operation would contradict what the archive holds, and changed nothing."""

    code = "refused"


class ChangedMeanwhile(Refused):
    """Somebody else changed what was to be changed, after it was looked at; nothing was overwritten.

    `field` says what: `seen` is what it was when it was looked at, `now` what it is; `who` changed it and
    `when` (ISO 8601, UTC), both "" where nobody knows.
    """

    code = "changed-meanwhile"

    def __init__(self, message: str, *, field: str, seen: str, now: str, who: str, when: str) -> None:
        super().__init__(message)
        self.field = field
        self.seen = seen
        self.now = now
        self.who = who
        self.when = when

    @property
    def details(self) -> dict[str, str]:
        """The values, for scripts."""
        names = ("field", "seen", "now", "who", "when")
        return {name: getattr(self, name) for name in names}

    def __reduce__(self) -> tuple[Any, ...]:
        return _changed_again, (str(self), self.details)


def _changed_again(message: str, details: dict[str, str]) -> ChangedMeanwhile:
    return ChangedMeanwhile(message, **details)


class UnreadableFile(CutlineError):
    """A file that no reader can make anything of; `code` says why (empty, too-large, not-an-image ...)."""

    code = "unreadable"


class ReadersFailed(CutlineError):
    """The processes that read files end or cannot be started; what was read before is stored."""

    code = "readers-failed"


class Cancelled(CutlineError):
    """The user stopped the work; what was finished stays."""

    code = "cancelled"
