"""The language that the window speaks: its words, dates and numbers, and the way one reads."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from archive import words

_installed: list[QTranslator] = []


def shipped() -> list[str]:
    """The languages that there are translations for, beside English ("de", "he")."""
    folder = files("resources") / "translations"
    names = [each.name for each in folder.iterdir()] if folder.is_dir() else []
    return sorted(name[len("cutline_") : -len(".qm")] for name in names if name.endswith(".qm"))


def speak(app: QApplication, name: str = "") -> None:
    """Speak a language from now on ("de", "he_IL"), "" for the system's; English where there is none.

    What stands in a window already keeps its words: this comes before the first window.
    """
    locale = QLocale(name) if name else QLocale.system()
    if locale.language() == QLocale.Language.C:  # none set: numbers and months as in English
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(locale)
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    code = QLocale.languageToCode(locale.language())
    words.speak(code)
    if code in shipped():
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
        own = Path(str(files("resources") / "translations" / f"cutline_{code}.qm"))
        for file in (qt, own):
            translator = QTranslator(app)
            if translator.load(str(file)):
                app.installTranslator(translator)
                _installed.append(translator)
    translated = code in shipped()
    app.setLayoutDirection(locale.textDirection() if translated else Qt.LayoutDirection.LeftToRight)
