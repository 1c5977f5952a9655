"""Colours, type and measures: the one place that says how the window looks.

Everything is a palette, a font or a token that a painted delegate reads; widgets carry no style sheets.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.paint import faces
from ui.paint.style import Style

Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = ("system", "light", "dark")

SMALL, LABEL, TEXT, LEAD, DECK, SUBHEAD, HEADLINE = 11, 12, 13, 15, 17, 22, 28
"""The type scale, in pixels."""
ROW_BREATH = 14
RADIUS_PICTURE, RADIUS_BUTTON, RADIUS_BAR = 4, 6, 8
VEIL, VEIL_DARK = 0.22, 0.5
"""How dark a window lies under a dialog, 0 to 1."""
MEASURE = 720
"""Widest column of a story: longer lines are hard to read."""

SIZES = (SMALL, LABEL, TEXT, LEAD, DECK, SUBHEAD, HEADLINE)
SMALLEST_SCALE, LARGEST_SCALE = 85, 150
"""Text size, in per cent of the scale."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The named colours of one scheme, as "#rrggbb".

    `added` lies under what comes (before → after), `bar` fills charts and `bar_off` what is not chosen in
    them, `key` is a flat button and `key_ink` the letter on it, `stage` the ground of a photo on the full
    screen, in both schemes. What was read of a text is underlined: `read_credit` whom the credit names,
    `read_person` whom the caption shows, `read_place`, `read_date`.
    """

    window: str
    side: str
    pane: str
    line: str
    ink: str
    muted: str
    faint: str
    accent: str
    wash: str
    selected: str
    match: str
    warning: str
    warning_wash: str
    raised: str
    chip: str
    added: str
    added_ink: str
    bar: str
    bar_off: str
    key: str
    key_ink: str
    on_accent: str
    stage: str
    read_credit: str
    read_person: str
    read_place: str
    read_date: str

    def colour(self, name: str) -> QColor:
        """The token of that name, as Qt wants it."""
        return QColor(getattr(self, name))


LIGHT = Tokens(
    window="#f6f5f2",
    side="#efede8",
    pane="#ffffff",
    line="#dedad2",
    ink="#1d1c1a",
    muted="#6d6860",
    faint="#9a948a",
    accent="#b3261e",
    wash="#fbe9e7",
    selected="#f9efe9",
    match="#fff1b8",
    warning="#9a5b00",
    warning_wash="#fff3dc",
    raised="#ffffff",
    chip="#efede8",
    added="#dcefdc",
    added_ink="#1d1c1a",
    bar="#c9665f",
    bar_off="#dedad2",
    key="#ece9e3",
    key_ink="#645f57",
    on_accent="#ffffff",
    stage="#141312",
    read_credit="#3a6f9f",
    read_person="#8a5a9e",
    read_place="#9a6a35",
    read_date="#75803a",
)
DARK = Tokens(
    window="#1a1918",
    side="#1c1b1a",
    pane="#211f1e",
    line="#35322f",
    ink="#eceae6",
    muted="#a8a29a",
    faint="#7d776f",
    accent="#ff8a75",
    wash="#3a2320",
    selected="#2e2624",
    match="#5b4a12",
    warning="#f2c374",
    warning_wash="#3a2d14",
    raised="#2b2927",
    chip="#2f2c2a",
    added="#22381f",
    added_ink="#a8d8a0",
    bar="#b05e54",
    bar_off="#35322f",
    key="#322f2c",
    key_ink="#a8a29a",
    on_accent="#1a1918",
    stage="#141312",
    read_credit="#7fb0dc",
    read_person="#c79bd8",
    read_place="#d6a964",
    read_date="#b3bf68",
)


TAG_COLOURS: tuple[tuple[str, str], ...] = (
    ("Red", "#b3463c"),
    ("Orange", "#b8732e"),
    ("Yellow", "#a08a2c"),
    ("Green", "#5b8a4a"),
    ("Teal", "#3d8583"),
    ("Blue", "#4a74a8"),
    ("Violet", "#7d5ea6"),
    ("Rose", "#a85a80"),
)
"""What a tag may be marked with: seen on both grounds, and none louder than the accent."""


@dataclass(frozen=True, slots=True)
class Text:
    """How large text is, in per cent of the type scale, and where its two voices come from."""

    scale: int = 100
    sans: faces.Source = "shipped"
    serif: faces.Source = "shipped"


class Theme(QObject):
    """The scheme and the text in use. `changed` fires after all widgets have the new ones."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "system"
        self.tokens = LIGHT
        self.text = Text()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is shown."""
        return self.tokens is DARK

    def use(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self.mode = mode
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        # The frame that the system draws around the window follows too.
        QGuiApplication.styleHints().setColorScheme(schemes.get(mode, Qt.ColorScheme.Unknown))
        self._refresh()

    def set_text(self, text: Text) -> None:
        """Show all text so, in every window at once."""
        before, self.text = self.text, text
        app = QApplication.instance()
        if before == text or not isinstance(app, QApplication):
            return
        app.setFont(font())
        for widget in QApplication.allWidgets():
            _renew(widget, before)
        self.changed.emit()

    def _refresh(self) -> None:
        system_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self.mode == "dark" or (self.mode == "system" and system_dark)
        self.tokens = DARK if dark else LIGHT
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.tokens))
        self.changed.emit()


_current: list[Theme] = []


def current() -> Theme:
    """The application's theme, made on first use and owned by the application."""
    app = QApplication.instance()
    if not _current or _current[0].parent() is not app:
        _current[:] = [Theme(app)]
    return _current[0]


def tokens() -> Tokens:
    """The colours in use now."""
    return current().tokens


def colour(name: str) -> QColor:
    """One colour in use now."""
    return tokens().colour(name)


def palette(t: Tokens) -> QPalette:
    """The whole Qt palette made from a scheme's tokens, one's own to change."""
    return QPalette(_palette(t))


@lru_cache(maxsize=2)  # each label of a page has one
def _palette(t: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    p = QPalette()
    plain = {
        roles.Window: t.window,
        roles.WindowText: t.ink,
        roles.Base: t.pane,
        roles.AlternateBase: t.window,
        roles.Text: t.ink,
        roles.Button: t.raised,
        roles.ButtonText: t.ink,
        roles.BrightText: t.accent,
        roles.ToolTipBase: t.raised,
        roles.ToolTipText: t.ink,
        roles.PlaceholderText: t.muted,
        roles.Highlight: t.wash,
        roles.HighlightedText: t.ink,
        roles.Link: t.accent,
        roles.LinkVisited: t.accent,
        roles.Accent: t.accent,
        roles.Light: t.raised,
        roles.Midlight: t.side,
        roles.Mid: t.line,
        roles.Dark: t.line,
        roles.Shadow: t.line,
    }
    for role, value in plain.items():
        p.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        p.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.faint))
    return p


def px(length: int) -> int:
    """A length that holds text, in pixels: it grows with the text, and is never less than at 100 %."""
    return max(length, round(length * current().text.scale / 100))


def fix_height(widget: QWidget, height: int) -> None:
    """Let a widget be that high for text of 100 %, and higher for larger text."""
    widget.setProperty(_HEIGHT, height)
    widget.setFixedHeight(px(height))


_HEIGHT = "cutline-height"


def font(size: int = TEXT, *, serif: bool = False, bold: bool = False, italic: bool = False) -> QFont:
    """A face of the scale: `size` in pixels at 100 %, sans for the program, serif for what was published."""
    text = current().text
    face = QFont()
    face.setFamilies(list(faces.families(serif, text.serif if serif else text.sans)))
    face.setPixelSize(_scaled(size, text))
    face.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
    face.setWeight(_weight(serif) if bold else QFont.Weight.Normal)
    face.setItalic(italic)
    face.setWordSpacing(0)
    if not serif:
        face.setFeature(QFont.Tag("tnum"), 1)
    return face


def _scaled(size: int, text: Text) -> int:
    return round(size * text.scale / 100)


def _renew(widget: QWidget, before: Text) -> None:
    """Set what a widget shows in today's text; its font is one of the scale as it was before."""
    height = widget.property(_HEIGHT)
    if height is not None:
        widget.setFixedHeight(px(height))
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        face = widget.font()
        serif = face.styleHint() == QFont.StyleHint.Serif
        size = min(SIZES, key=lambda each: abs(_scaled(each, before) - face.pixelSize()))
        now = current().text
        face.setFamilies(list(faces.families(serif, now.serif if serif else now.sans)))
        face.setPixelSize(_scaled(size, now))
        widget.setFont(face)
    widget.updateGeometry()
    if isinstance(widget, QAbstractItemView):
        widget.doItemsLayout()
    widget.update()


def _weight(serif: bool) -> QFont.Weight:
    """Bold serif for headlines; the sans is strong enough half-bold where the face has that weight."""
    return QFont.Weight.Bold if serif else QFont.Weight.DemiBold


def leading(face: QFont, em: float) -> int:
    """Line height of rich text, in per cent of the face's own, for lines `em` times its size apart."""
    natural = QFontMetricsF(face).height()
    return max(100, round(100 * em * face.pixelSize() / natural))


def kicker_font() -> QFont:
    """Small spaced capitals that head a section."""
    face = font(SMALL, bold=True)
    if not QGuiApplication.isRightToLeft():  # the scripts written so know no spacing, nor capitals
        face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
    return face


def install(app: QApplication, mode: Mode, text: Text | None = None) -> None:
    """Give the application its style, faces and colours."""
    if not isinstance(app.style(), Style):
        app.setStyle(Style(RADIUS_BUTTON, colour))
    faces.load()
    current().set_text(text or Text())
    app.setFont(font())
    current().use(mode)
