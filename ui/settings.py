"""What the window remembers between two runs."""

from __future__ import annotations

from PySide6.QtCore import QSettings

GEOMETRY, SPLITTER, THEME, ARCHIVE, QUERY, VIEW, SORT = (
    "window/geometry",
    "window/splitter",
    "window/theme",
    "search/archive",
    "search/query",
    "search/view",
    "search/sort",
)


def settings() -> QSettings:
    """The user's settings file (INI in the platform's configuration folder)."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cutline", "cutline")
