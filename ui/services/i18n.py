"""Words that the window says, ready for translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

CONTEXT = "Cutline"
COUNTED = "counted"
"""Tells a counted noun from the same word by itself, in the files of translations."""


def tr(text: str, **values: object) -> str:
    """The text in the user's language, with `{names}` filled in after translation."""
    translated = QCoreApplication.translate(CONTEXT, text)
    if values and QGuiApplication.isRightToLeft():
        values = {name: _apart(value) for name, value in values.items()}
    return translated.format(**values) if values else translated


def _apart(value: object) -> object:
    """A name within words that are read from right to left, kept in its own direction (UAX #9, 2.4)."""
    return f"\u2068{value}\u2069" if isinstance(value, str) and not value.isdecimal() else value


def number(value: int) -> str:
    """An integer with the locale's group separators ("48,212")."""
    return QLocale().toString(value)


def counted(value: int, one: str, many: str) -> str:
    """A number with its noun: "1 story", "75 stories"; translations have a phrase for each plural form."""
    phrase = QCoreApplication.translate(CONTEXT, many, COUNTED, value)
    if phrase == many:  # there is no translation
        return f"{number(value)} {one if value == 1 else many}"
    return phrase.replace("{n}", number(value))
