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


class NotFound(CutlineError):
    """No record has that id."""

    code = "not-found"


class Refused(CutlineError):
    """The operation would contradict what the archive holds, and changed nothing."""

    code = "refused"


class UnreadableFile(CutlineError):
    """A file that no reader can make anything of; `code` says why (empty, too-large, not-an-image ...)."""

    code = "unreadable"


class ReadersFailed(CutlineError):
    """The processes that read files end or cannot be started; what was read before is stored."""

    code = "readers-failed"


class Cancelled(CutlineError):
    """The user stopped the work; what was finished stays."""

    code = "cancelled"
