"""Header fields of mails (RFC 5322, section 2.2), read in bounded time whatever they hold."""

from __future__ import annotations

from email.policy import EmailPolicy
from typing import Any

from archive.reading.encoding import decode

_FIELD_MOST = 4000
"""Characters of a field that are read; none that says anything about a story is longer."""


class _Bounded(EmailPolicy):
    """Python's parser of fields recurses into nested comments, and takes time by the square of a length."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The field as the standard has it, or its plain text on one line where that cannot be told."""
        if hasattr(value, "name"):
            return value
        short = _text(value[:_FIELD_MOST])
        try:
            return super().header_fetch_parse(name, short)
        except Exception:  # RecursionError, and what else programs' own spellings of fields bring about
            return " ".join(short.split())


def _text(field: str) -> str:
    """A field whose letters should have been encoded (RFC 2047) and were not, as the parser keeps them."""
    try:
        octets = field.encode("ascii", "surrogateescape")
    except UnicodeEncodeError:
        return field
    return decode(octets) if not octets.isascii() else field


BOUNDED = _Bounded(refold_source="none")
"""For `email.message_from_bytes`; what a mail carries is handed on as it was written."""
