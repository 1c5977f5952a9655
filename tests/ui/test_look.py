"""What holds wherever the window shows something: typefaces, text size, contrast, the ring of the focus."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.base import Dialog
from ui.paint import faces, theme
from ui.services import settings
from ui.services.look import stored_text
from ui.services.wording import human_date
from ui.widgets.focus import follow_focus
from ui.widgets.pills import MARGIN, Pill, Pills
from ui.widgets.veil import Veil

LEAST = 4.5
READ = (
    ("ink", ("window", "side", "pane", "wash", "selected", "match", "raised", "chip", "key", "warning_wash")),
    ("muted", ("window", "side", "pane", "wash", "selected", "raised", "chip")),
    ("accent", ("window", "side", "pane", "wash", "selected", "raised")),
    ("warning", ("pane", "window", "warning_wash")),
    ("added_ink", ("added",)),
    ("key_ink", ("key",)),
    ("on_accent", ("accent",)),
)
"""Text that must be read, and the grounds that it stands on."""


@pytest.fixture(autouse=True)
def installed(qapp: QApplication) -> None:
    theme.install(qapp, "light")


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = [
    (scheme, ink, ground) for scheme, (ink, grounds) in product(("LIGHT", "DARK"), READ) for ground in grounds
]


@pytest.mark.parametrize(("scheme", "ink", "ground"), PAIRS)
def test_text_that_must_be_read_stands_out_from_its_ground(scheme: str, ink: str, ground: str) -> None:
    tokens = getattr(theme, scheme)
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= LEAST


@pytest.mark.parametrize("scheme", ["LIGHT", "DARK"])
@pytest.mark.parametrize("ground", ["window", "side", "pane", "raised", "selected"])
def test_the_ring_of_the_focus_stands_out_from_what_is_around_it(scheme: str, ground: str) -> None:
    tokens = getattr(theme, scheme)
    assert contrast(tokens.colour("accent"), tokens.colour(ground)) >= 3  # WCAG 2.2, 1.4.11


@pytest.mark.parametrize(("serif", "family"), [(False, "Inter"), (True, "Noto Serif")])
def test_the_typefaces_that_come_with_the_program_are_those_used(serif: bool, family: str) -> None:
    assert QFontInfo(theme.font(serif=serif)).family() == family
    assert family in faces.load()


@pytest.mark.parametrize("serif", [False, True])
@pytest.mark.parametrize("text", ["Łódź", "Москва", "Αθήνα", "ירושלים", "„…“ › ×"])
def test_they_have_the_letters_of_latin_cyrillic_greek_and_hebrew(serif: bool, text: str) -> None:
    own = [
        QRawFont.fromFont(QFont(name)) for name in faces.families(serif, "shipped") if name in faces.load()
    ]
    for letter in text.replace(" ", ""):
        assert any(face.supportsCharacter(ord(letter)) for face in own), letter


@pytest.mark.parametrize("serif", [False, True])
def test_no_face_that_is_installed_comes_before_those_shipped_for_a_script(
    monkeypatch: pytest.MonkeyPatch, serif: bool
) -> None:
    installed = {*QFontDatabase.families(), *faces.SANS, *faces.SERIF}
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: sorted(installed))
    found = faces.families.__wrapped__(serif, "shipped")
    last = max(found.index(name) for name in (faces.SERIF_SCRIPTS if serif else faces.SANS_SCRIPTS))
    assert set(found[: last + 1]) <= faces.load()


def test_a_larger_text_size_reaches_text_that_stands_there_already(qtbot: QtBot) -> None:
    small, headline = QLabel("credit"), QLabel("headline")
    small.setFont(theme.font(theme.SMALL))
    headline.setFont(theme.font(theme.HEADLINE, serif=True, bold=True))
    for widget in (small, headline):
        qtbot.addWidget(widget)
    theme.current().set_text(theme.Text(150))
    assert [w.font().pixelSize() for w in (small, headline)] == [16, 42]
    assert headline.font().bold()
    assert theme.font(theme.TEXT).pixelSize() == 20
    theme.current().set_text(theme.Text(85))
    theme.current().set_text(theme.Text(100))
    assert [w.font().pixelSize() for w in (small, headline)] == [11, 28]


def test_a_text_size_that_cannot_be_is_not_taken_from_the_settings() -> None:
    for value, size in (("110", 110), ("9000", 150), ("huge", 100)):
        settings.settings().setValue(settings.SCALE, value)
        assert stored_text().scale == size


def test_a_widget_that_the_keyboard_comes_to_has_a_ring(qtbot: QtBot) -> None:
    follow_focus()
    window = QWidget()
    first, second = QLineEdit(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    first.setFocus()
    ring = QColor(theme.LIGHT.accent).rgb()
    qtbot.waitUntil(lambda: colours_at_the_edge(first) == {ring})
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: colours_at_the_edge(second) == {ring})
    assert ring not in colours_at_the_edge(first)


def test_a_dialog_that_is_open_follows_other_colours(qtbot: QtBot) -> None:
    theme.current().use("light")
    dialog = Dialog("Keys", "", None)
    qtbot.addWidget(dialog)
    theme.current().use("dark")
    try:
        assert dialog.palette().window().color() == QColor(theme.DARK.pane)
    finally:
        theme.current().use("light")


def test_the_button_that_enter_presses_is_filled(qtbot: QtBot) -> None:
    dialog = Dialog("Keys", "", None)
    button = dialog.add_buttons("Keep")
    qtbot.addWidget(dialog)
    dialog.show()
    assert button.grab().toImage().pixelColor(10, 8) == QColor(theme.tokens().accent)


def test_enter_closes_what_only_tells_whatever_else_can_be_pressed(qtbot: QtBot) -> None:
    dialog = Dialog("What was read", "", None)
    copy = QPushButton("Copy as text")
    close = dialog.add_close(copy)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (close.isDefault(), copy.isDefault()) == (True, False)


def test_a_filled_button_shows_that_it_has_the_keyboard(qtbot: QtBot) -> None:
    dialog = Dialog("Keys", "", None)
    field = QLineEdit()
    dialog.add_field("Name", field)
    button = dialog.add_buttons("Keep")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    accent, paper = QColor(theme.tokens().accent), QColor(theme.tokens().pane)
    assert fills_of(button) == [paper, accent], "room for the ring, so that the button keeps its size"
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring, gap, fill = fills_of(button)
    assert ring == fill == accent
    assert contrast(gap, accent) >= 3  # WCAG 2.2, 1.4.11


def fills_of(button: QPushButton) -> list[QColor]:
    """The plain colours from the left edge of a button to before its words, each once where it begins."""
    image = button.grab().toImage()
    row = [image.pixelColor(x, button.height() // 2) for x in range(1, 10)]
    return [colour for at, colour in enumerate(row) if at == 0 or colour != row[at - 1]]


@pytest.mark.parametrize("words", ["background", "follow-up to", "Nobody to ask"])
def test_the_words_of_a_pill_are_never_cut(qtbot: QtBot, words: str) -> None:
    pills = Pills("kinds")
    pills.show_pills([Pill("one", words)], "one")
    qtbot.addWidget(pills)
    button = pills.pill("one")
    room = button.sizeHint().width() - 2 * MARGIN
    elided = QFontMetrics(button.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
    assert elided == words


def test_a_window_is_veiled_while_a_dialog_waits_for_an_answer(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(600, 400)
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog("Keys", "", window)
    dialog.open()
    veil = window.findChild(Veil)
    assert veil is not None
    assert veil.geometry() == window.rect()
    window.resize(700, 500)
    assert veil.geometry() == window.rect()
    dialog.reject()
    assert not veil.isVisible()


def colours_at_the_edge(widget: QWidget) -> set[int]:
    """What stands at the left edge, between the corners."""
    image = widget.grab().toImage()
    middle = image.height() // 2
    return {image.pixelColor(1, y).rgb() for y in range(middle - 2, middle + 3)}


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de_DE", "24. Mai 2026"),
        ("en_GB", "24 May 2026"),
        ("he_IL", "24 במאי 2026"),
        ("fr_FR", "24 mai 2026"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(locale: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert human_date("2026-05-24") == said
    finally:
        QLocale.setDefault(before)
