"""The settings on one page: what is set at the left, what it makes of the window at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.models.side_rows import SideRow, SideRows
from ui.paint import faces, theme
from ui.places.place import NoTarget, Place, Target
from ui.places.settings.archive_section import ArchiveSection
from ui.places.settings.keeping_section import KeepingSection, Kept
from ui.places.settings.keys import KeyRows
from ui.places.settings.parts import Section, Slider
from ui.places.settings.sample import Sample
from ui.services import settings
from ui.services.context import Context
from ui.services.i18n import tr
from ui.services.language import shipped
from ui.services.look import store_text, store_theme
from ui.services.navigation import Whereabouts
from ui.services.wording import human_date
from ui.widgets.buttons import Button, Segments
from ui.widgets.sheet_view import LARGEST, SMALLEST, sheet_size
from ui.widgets.side_list import WIDTH, SideList
from ui.widgets.widgets import HairLine, label, thin_scroll_bars

NAME = "settings"
SAMPLE_WIDTH, NARROW_SAMPLE = 416, 340
NARROW = 1180
"""Pixels of the place below which the list of sections goes."""


class Watched(Protocol):
    """Whoever watches a folder."""

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""

    def ask(self) -> None:
        """Let a folder be chosen and watch it."""

    def stop(self) -> None:
        """Watch no longer."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What the settings set beside the look: who signs (`ask_name` opens its form, `name` is who does now),
    the watched folder, and how the archive is kept.
    """

    name: Callable[[], str]
    ask_name: Callable[[], None]
    watching: Watched
    keeping: Kept


class SettingsPlace(Place):
    """Each change holds at once. `left()` on Esc."""

    name = NAME
    left = Signal()

    def __init__(self, context: Context, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._nothing = NoTarget(self)
        self._desk = desk
        self.archive = ArchiveSection(context)
        self.kept = KeepingSection(context, desk.keeping)
        self._make_fields()
        self.keys = KeyRows()
        self.area = _scrolled(self._page(), "pane")
        self.right = _scrolled(self._right(context), "pane")
        self.right.setFixedWidth(SAMPLE_WIDTH)
        self.side_model = SideRows(self)
        self.side = SideList(self.side_model, tr("Settings"))
        self.side.setFixedWidth(WIDTH)
        self.side.chosen.connect(self._chosen)
        self._list_sections()
        self._side_line = HairLine(standing=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.side, self._side_line):
            row.addWidget(widget)
        row.addWidget(self.area, 1)
        row.addWidget(HairLine(standing=True))
        row.addWidget(self.right)
        theme.current().changed.connect(self.show_values)
        self.show_values()

    # --- what there is to set ------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.person = Button(tone="accent")
        self.person.clicked.connect(self._desk.ask_name)
        self.language = QComboBox()
        self.language.addItem(tr("As the system: {language}", language=_language_of("")), "")
        self.language.addItem("English", "en")
        for code in shipped():
            self.language.addItem(_language_of(code), code)
        self.language.activated.connect(self._set_language)
        self.language_note = label("", theme.font(theme.LABEL), "muted")
        self.modes = Segments([("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))])
        self.modes.chosen.connect(store_theme)
        self.text_size = Slider(theme.SMALLEST_SCALE, theme.LARGEST_SCALE, 5)
        self.text_size.valueChanged.connect(lambda value: self._set_text(scale=round(value / 5) * 5))
        self.size_note = label("", theme.font(), "muted")
        self.sheet_size = Slider(SMALLEST, LARGEST, 4)
        self.sheet_size.valueChanged.connect(self._set_sheet)
        self.sheet_note = label("", theme.font(), "muted")
        self.sans = _sources("Inter")
        self.sans.activated.connect(lambda _: self._set_text(sans=self.sans.currentData()))
        self.serif = _sources("Noto Serif")
        self.serif.activated.connect(lambda _: self._set_text(serif=self.serif.currentData()))
        self.watched = label("", theme.font())
        self.watch = Button(tr("Choose…"), tone="accent")
        self.watch.setAccessibleName(tr("Choose the folder to watch"))
        self.watch.clicked.connect(self._desk.watching.ask)
        self.unwatch = Button(tr("Stop watching"), tone="accent")
        self.unwatch.clicked.connect(self._stop_watching)

    def _page(self) -> QWidget:
        self.sections = {
            "you": Section(tr("You and language")),
            "look": Section(tr("Look")),
            "fonts": Section(tr("Reading and fonts")),
            "watched": Section(tr("Watched folder")),
            "archive": self.archive,
            "kept": self.kept,
        }
        you, look, fonts, watched = list(self.sections.values())[:4]
        you.add(tr("Name"), tr("as the history shows it"), self.person)
        about = tr("dates and numbers follow it; words from the next start")
        you.add(tr("Language"), about, self.language, self.language_note)
        look.add(tr("Theme"), "", self.modes)
        look.add(
            tr("Text size"), tr("program and stories · Ctrl + and Ctrl −"), self.text_size, self.size_note
        )
        about = tr("also Ctrl and the wheel over the sheet")
        look.add(tr("Photos in the sheet"), about, self.sheet_size, self.sheet_note)
        fonts.add(tr("Program"), "", self.sans)
        fonts.add(tr("What was published"), "", self.serif)
        watched.add(tr("Bring in what arrives in"), tr("by itself, for this archive"), self.watched)
        watched.add("", "", self.watch, self.unwatch)
        page = QWidget()
        page.setMaximumWidth(720)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 28, 0, 28)
        column.setSpacing(28)
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)
        return page

    def _right(self, context: Context) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 32, 0, 28)
        column.setSpacing(10)
        column.addWidget(label(tr("How it looks").upper(), theme.kicker_font(), "muted"))
        column.addWidget(Sample(context.operations))
        column.addSpacing(24)
        column.addWidget(label(tr("Keys").upper(), theme.kicker_font(), "muted"))
        column.addWidget(self.keys)
        column.addStretch(1)
        return page

    def _list_sections(self) -> None:
        names = [("you", tr("You and language")), ("look", tr("Look")), ("fonts", tr("Reading and fonts"))]
        names += [
            ("watched", tr("Watched folder")),
            ("archive", tr("This archive")),
            ("kept", tr("Keeping")),
            ("keys", tr("Keys")),
            ("back", tr("Back to the archive")),
        ]
        rows = [SideRow("heading", tr("Settings"))]
        self.side_model.show([*rows, *(SideRow("room", text, value=name) for name, text in names)])

    def _chosen(self, row: SideRow) -> None:
        if row.value == "back":
            self.left.emit()
        elif row.value == "keys":
            self.keys.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.right.ensureWidgetVisible(self.keys.field)
        else:
            self.area.ensureWidgetVisible(self.sections[row.value])

    # --- setting it ----------------------------------------------------------------------------------------

    def show_values(self) -> None:
        """Show what is set."""
        shown = theme.current()
        self.person.setText(self._desk.name())
        self.person.updateGeometry()
        self.modes.show_choice(shown.mode)
        with QSignalBlocker(self.text_size):
            self.text_size.setValue(shown.text.scale)
        self.size_note.setText(tr("{n} %", n=shown.text.scale))
        height = sheet_size()
        with QSignalBlocker(self.sheet_size):
            self.sheet_size.setValue(height)
        self.sheet_note.setText(tr("{n} px", n=height))
        self.sans.setCurrentIndex(self.sans.findData(shown.text.sans))
        self.serif.setCurrentIndex(self.serif.findData(shown.text.serif))
        chosen = settings.settings().value(settings.LANGUAGE, "")
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self.language_note.setText(human_date("2023-03-14"))
        folder = self._desk.watching.folder
        self.watched.setText(str(folder) if folder else tr("no folder"))
        self.unwatch.setVisible(folder is not None)

    def _set_text(self, **values: object) -> None:
        store_text(replace(theme.current().text, **values))  # type: ignore[arg-type]

    def _set_sheet(self, height: int) -> None:
        settings.settings().setValue(settings.SHEET, height)
        self.sheet_note.setText(tr("{n} px", n=height))

    def _set_language(self) -> None:
        settings.settings().setValue(settings.LANGUAGE, self.language.currentData())
        self.context.notices.say(tr("Cutline speaks it from the next start."))

    def _stop_watching(self) -> None:
        self._desk.watching.stop()
        self.show_values()

    # --- a place of the window -----------------------------------------------------------------------------

    @property
    def target(self) -> Target:
        """No record is open here."""
        return self._nothing

    @property
    def whereabouts(self) -> Whereabouts:
        """The one page."""
        return Whereabouts(NAME)

    def go(self, where: Whereabouts) -> None:
        """There is one page."""
        self.show_values()
        self.archive.refresh()
        self.kept.refresh()

    def enter(self) -> None:
        """The keyboard goes to the first field."""
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep what was chosen just before."""
        self.archive.finish()

    def clear(self) -> None:
        """Esc goes back to the archive."""
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is narrow the list of sections goes: all stand on one page."""
        super().resizeEvent(event)
        for widget in (self.side, self._side_line):
            widget.setVisible(self.width() >= NARROW)
        self.right.setFixedWidth(SAMPLE_WIDTH if self.width() >= NARROW else NARROW_SAMPLE)


def _language_of(code: str) -> str:
    locale = QLocale(code) if code else QLocale.system()
    if locale.language() == QLocale.Language.C:
        return "English"
    return locale.nativeLanguageName() or QLocale.languageToString(locale.language())


def _sources(shipped_face: str) -> QComboBox:
    box = QComboBox()
    words = {"shipped": tr("{face} (comes with Cutline)", face=shipped_face), "system": tr("As the system")}
    for source in faces.SOURCES:
        box.addItem(words[source], source)
    return box


def _scrolled(page: QWidget, tone: str) -> QScrollArea:
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(28, 0, 28, 0)
    row.addWidget(page, 100)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    thin_scroll_bars(area, tone)
    return area
