"""What the window remembers between two runs."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QSettings

GEOMETRY, SPLITTER, THEME, LANGUAGE, SCALE, SANS, SERIF, PICTURES, ARCHIVE, QUERY, VIEW, SORT = (
    "window/geometry",
    "window/splitter",
    "window/theme",
    "window/language",
    "window/scale",
    "window/sans",
    "window/serif",
    "window/pictures",
    "search/archive",
    "search/query",
    "search/view",
    "search/sort",
)


def watched(archive: str) -> str:
    """The key under which an archive's watched folder stands."""
    return f"watched/{hashlib.sha256(archive.encode(errors='surrogateescape')).hexdigest()[:16]}"


def settings() -> QSettings:
    """The user's settings file (INI in the platform's configuration folder)."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cutline", "cutline")
