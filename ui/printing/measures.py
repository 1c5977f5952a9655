"""Measures and type of printed pages.

All is laid out in dots of 1/1200 inch, whatever it is printed on, so that lines break alike on the screen, on
paper and in a PDF.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from ui.paint import faces

DOTS = 1200
"""Dots an inch."""
POINT = DOTS / 72
MM = DOTS / 25.4
INK, MUTED, ACCENT, LINE, GROUND = "#1d1c1a", "#5f5a52", "#b3261e", "#c9c4ba", "#f2f0ec"
"""Inks for white paper: there is no dark paper."""


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: size in points, distance of lines as a share of it."""

    size: float
    serif: bool = True
    bold: bool = False
    italic: bool = False
    colour: str = INK
    leading: float = 1.32

    @property
    def line(self) -> float:
        """From line to line, in dots."""
        return self.size * self.leading * POINT


MASTHEAD = Type(20, bold=True, leading=1.15)
HEADLINE = Type(25, bold=True, leading=1.14)
STANDFIRST = Type(12.5, colour=MUTED, leading=1.35)
KICKER = Type(8, serif=False, bold=True, colour=ACCENT)
BYLINE = Type(8.5, serif=False, colour=MUTED)
BODY = Type(9, leading=1.4)
QUOTE = Type(9, italic=True, leading=1.4)
HEADING = Type(10.5, bold=True, leading=1.25)
CAPTION = Type(7.8, serif=False, leading=1.32)
CREDIT = Type(6.8, serif=False, colour=MUTED)
ORDER = Type(6.8, serif=False, bold=True, colour=ACCENT)
NUMBER = Type(7.8, serif=False, bold=True, colour=ACCENT)
FOOT = Type(7, serif=False, colour=MUTED)


def font(kind: Type) -> QFont:
    """The font of a text, its outlines as they were drawn, at the size of our dots.

    Made each time: a font that one thread has used is none for another. Letters stand as they are written,
    without ligatures, and without what the window's own font asks for (figures of one width): of other
    glyphs a PDF cannot tell which letters they are, so that they could be neither copied nor found.
    """
    made = QFont()
    made.clearFeatures()
    for feature in ("liga", "calt"):
        made.setFeature(QFont.Tag(feature), 0)
    own = (faces.SERIF[0], *faces.SERIF_SCRIPTS) if kind.serif else (faces.SANS[0], *faces.SANS_SCRIPTS)
    made.setFamilies(list(dict.fromkeys((*own, *faces.families(kind.serif, "shipped")))))
    made.setPixelSize(round(kind.size * POINT))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if kind.bold:
        made.setWeight(QFont.Weight.Bold if kind.serif else QFont.Weight.DemiBold)
    made.setItalic(kind.italic)
    return made
