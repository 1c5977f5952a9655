"""What files are called that are given out: by day and headline, or as they came, and never two alike."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from archive.model import Article, Original, Placement
from archive.text import fold

_LONGEST = 60
_OTHER = re.compile(r"[^a-z0-9]+")
_UNIQUE = 8
"""Letters of an id or a digest that tell two files of one name apart."""


def record_name(record: Article | Placement, suffix: str) -> str:
    """The name of a record's file: its day, what it is called, and the end of its id."""
    if isinstance(record, Article):
        day, title = (record.published.value[:10] if record.published else ""), record.title
    else:
        day, title = (record.taken or "")[:10], record.caption
    words = [_words(day), _words(title), record.id[-_UNIQUE:]]
    return f"{'-'.join(word for word in words if word)}{suffix}"


def photo_name(original: Original) -> str:
    """The name of a photo's file: as it was called, and the beginning of its digest."""
    path = PurePosixPath(original.name.replace("\\", "/"))
    suffix = path.suffix.lower()
    kept = suffix if re.fullmatch(r"\.[a-z0-9]{1,8}", suffix) else ""
    digest = original.sha256[:_UNIQUE]
    words = [_words(path.stem).removesuffix(digest).rstrip("-"), digest]
    return f"{'-'.join(word for word in words if word)}{kept}"


def _words(text: str) -> str:
    return _OTHER.sub("-", fold(text)).strip("-")[:_LONGEST].strip("-")
