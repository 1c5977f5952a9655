"""What the window remembers between two runs."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QSettings

GEOMETRY, SPLITTER, SIDE, READER, THEME, LANGUAGE, SCALE, SANS, SERIF, ARCHIVE, QUERY, VIEW, SORT, RECENT = (
    "window/geometry",
    "window/splitter",
    "window/side",
    "window/reader",
    "window/theme",
    "window/language",
    "window/scale",
    "window/sans",
    "window/serif",
    "search/archive",
    "search/query",
    "search/view",
    "search/sort",
    "archives/recent",
)
SHEET = "photos/size"
FOLDER = "files/folder"
MOST_RECENT = 8


def watched(archive: str) -> str:
    """The key under which an archive's watched folder stands."""
    return f"watched/{hashlib.sha256(archive.encode(errors='surrogateescape')).hexdigest()[:16]}"


def backed_up(archive: str) -> str:
    """The key under which stands where an archive was backed up to last."""
    return f"backups/{hashlib.sha256(archive.encode(errors='surrogateescape')).hexdigest()[:16]}"


def recent() -> list[str]:
    """The folders of the archives that were opened, the last one first."""
    kept = settings().value(RECENT, [])
    folders = [kept] if isinstance(kept, str) else list(kept) if isinstance(kept, list) else []
    return [str(folder) for folder in folders]


def note_opened(folder: str) -> None:
    """Remember that an archive was opened."""
    others = [each for each in recent() if each != folder]
    settings().setValue(RECENT, [folder, *others][:MOST_RECENT])


def settings() -> QSettings:
    """The user's settings file (INI in the platform's configuration folder)."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cutline", "cutline")
