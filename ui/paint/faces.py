"""Typefaces: those that come with the program, and where else letters are taken from."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

Source = Literal["shipped", "system"]
SOURCES: tuple[Source, ...] = ("shipped", "system")
SANS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans")
SERIF = ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "Liberation Serif", "DejaVu Serif")
SANS_SCRIPTS, SERIF_SCRIPTS = ("Noto Sans Hebrew",), ("Noto Serif Hebrew", "Noto Sans Hebrew")
SCRIPTS = (
    "Noto Sans Arabic",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans CJK TC",
    "Noto Sans CJK KR",
    "Droid Sans Fallback",
    "DejaVu Sans",
)
"""Where the letters of other scripts come from when the face itself has none."""


@cache
def load() -> frozenset[str]:
    """Make the typefaces that come with the program known to Qt, once; returns their families."""
    families: set[str] = set()
    for file in sorted((files("resources") / "fonts").iterdir(), key=lambda each: each.name):
        if file.name.endswith((".ttf", ".otf")):
            number = QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
            families.update(QFontDatabase.applicationFontFamilies(number))
    return frozenset(families)


@cache
def families(serif: bool, source: Source) -> tuple[str, ...]:
    """The families in which letters are looked for, first to last."""
    load()
    own = _system(serif) if source == "system" else ()
    scripts = SERIF_SCRIPTS if serif else SANS_SCRIPTS
    first, *others = SERIF if serif else SANS
    # Those of scripts come early: a face further on may have letters of them too, but coarser ones.
    wanted = (*own, first, *scripts, *others, *SCRIPTS)
    present = {*QFontDatabase.families(), *own}
    return tuple(dict.fromkeys(each for each in wanted if each in present)) or (
        "serif" if serif else "sans-serif",
    )


def _system(serif: bool) -> tuple[str, ...]:
    """What the system shows such text in."""
    if not serif:
        return (QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),)
    face = QFont("serif")
    face.setStyleHint(QFont.StyleHint.Serif)
    return (QFontInfo(face).family(),)
