"""The first minute: where the stories are, what was found there, and only then is anything kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive.people import checked_person, remember, this_person
from archive.progress import Progress, Step
from ui.actions.sample import sample_folder
from ui.dialogs.files import choose_files, choose_folder
from ui.frame.first_run_parts import Card, Frame, LineField, Papers, Photos, Step2, shortened_path
from ui.frame.topbar import Wordmark
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.jobs import Job, Jobs
from ui.services.keymap import native
from ui.services.letters import key_by_letter
from ui.widgets.buttons import Button
from ui.widgets.keys import Choice, KeyButton
from ui.widgets.widgets import HairLine, Pane, label, thin_scroll_bars

if TYPE_CHECKING:
    from archive.intake.surveying import Survey
    from ui.frame.workspace import Workspace

LOW = 700
"""Pixels of the window below which there is no room for drawings."""
PICTURES = (
    "gazette-2022-11-13-fire-on-the-night-ferry_files/ferry_fire.jpg",
    "tidewater-2021-09-05-the-herring-years_files/museum.jpg",
    "tidewater-2023-10-01-vuelve-el-viejo-bou_files/trawler.jpg",
)


@dataclass(frozen=True, slots=True)
class Start:
    """What the user begins with: an archive in `folder` signed by `name` ("" for whoever signs anyhow), and
    what is brought into it; `sample` for the invented press.
    """

    folder: Path
    name: str = ""
    paths: tuple[Path, ...] = ()
    sample: bool = False

    def sign(self) -> None:
        """Keep the name, in a job. Raises `ArchiveError` for one that cannot sign or cannot be kept."""
        if self.name and self.name != this_person().name:
            remember(checked_person(self.name))

    def bring_in(self, workspace: Workspace) -> None:
        """Bring in what there is to bring in, now that the archive is open."""
        if self.sample:
            workspace.importing.sample_archive()
        else:
            workspace.importing.run(self.paths)


class FirstRun(Pane):
    """Two steps: `started(Start)` at the end of either, `open_wanted()` for an archive that exists."""

    started = Signal(object)
    open_wanted = Signal()

    def __init__(self, folder: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self.folder = folder
        self._jobs = jobs
        self._paths: tuple[Path, ...] = ()
        self._survey: Job | None = None
        self.stack = QStackedWidget()
        self.found = Step2()
        self.step = label("", theme.font(theme.LABEL), "muted")
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_step(1)
        jobs.run("name", lambda progress: this_person().name, then=self._name, otherwise=lambda error: None)
        jobs.run("pictures", _load_pictures, lane="image", then=self.photos.show_images)

    def _make_parts(self) -> None:
        self.choose = KeyButton(Choice("folder", tr("Choose a folder…"), "Enter", filled=True))
        self.files = KeyButton(Choice("files", tr("Files…")))
        self.sample = KeyButton(Choice("sample", tr("Open the sample"), "S"))
        self.papers, self.photos = Papers(), Photos()
        self.name = LineField()
        self.name.setAccessibleName(tr("Your name in the history"))
        self.name.setFixedWidth(150)
        self.place = label("", theme.font())
        self.change = Button(tr("Change…"), tone="accent")
        self.change.setAccessibleName(tr("Change where the archive is kept"))
        self.existing = Button(tr("Open an archive that exists…"), tone="accent")
        self.existing.setToolTip(native("Ctrl+O"))
        self.problem = label("", theme.font(), "warning", wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.problem.hide()
        self._show_place()

    def _lay_out(self) -> None:
        self.stack.addWidget(_scrolled(self._step_1()))
        self.stack.addWidget(_scrolled(self.found))
        top, bottom = Frame(52), Frame(28)
        top.row.addWidget(Wordmark())
        top.row.addStretch(1)
        bottom.row.addWidget(self.step)
        bottom.row.addStretch(1)
        bottom.row.addWidget(label(tr("No archive yet"), theme.font(theme.LABEL), "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (top, HairLine()):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        for widget in (HairLine(), bottom):
            column.addWidget(widget)

    def _step_1(self) -> QWidget:
        page = QWidget()
        page.setMaximumWidth(824)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(0)
        column.addStretch(2)
        headline = theme.font(theme.HEADLINE, serif=True, bold=True)
        deck = tr("Stories, photos, who is in them, and who took them. Everything stays on this computer.")
        for words, face, tone in (
            (tr("A home for what your paper has printed"), headline, "ink"),
            (deck, theme.font(theme.LEAD), "muted"),
        ):
            line = label(words, face, tone, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
            column.addSpacing(8)
        column.addSpacing(32)
        column.addLayout(self._cards())
        column.addSpacing(28)
        column.addLayout(self._quiet_line())
        column.addSpacing(8)
        column.addWidget(self.problem)
        column.addStretch(3)
        return page

    def _cards(self) -> QHBoxLayout:
        own = Card(self.papers, tr("Bring in your stories"), chosen=True)
        own.say(
            tr(
                "Saved web pages, texts, PDFs, wire messages and photos. "
                "Nothing is moved or changed: Cutline keeps copies."
            ),
            (self.choose, self.files),
            tr("or drop them anywhere in this window"),
        )
        other = Card(self.photos, tr("Look around first"))
        other.say(
            tr(
                "An invented harbour town: 16 stories and 31 pictures from three papers. "
                "Try to find Tomas Weil, who stands in one caption only."
            ),
            (self.sample,),
            tr("it has its own archive and can be thrown away"),
        )
        cards = QHBoxLayout()
        cards.setSpacing(24)
        for card in (own, other):
            cards.addWidget(card, 1)
        return cards

    def _quiet_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(label(tr("Your name in the history"), theme.font(), "muted"))
        row.addWidget(self.name)
        row.addWidget(label(tr("Kept in"), theme.font(), "muted"))
        row.addWidget(self.place)
        row.addWidget(self.change)
        row.addSpacing(8)
        row.addWidget(HairLine(standing=True))
        row.addSpacing(8)
        row.addWidget(self.existing)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.choose.clicked.connect(self.ask_folder)
        self.files.clicked.connect(self.ask_files)
        self.sample.clicked.connect(self._start_sample)
        self.change.clicked.connect(self._ask_place)
        self.existing.clicked.connect(self.open_wanted)
        self.found.back.clicked.connect(lambda: self.show_step(1))
        self.found.go_on.clicked.connect(self._start_own)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.open_wanted)

    # --- step 1 ----------------------------------------------------------------------------------------

    def show_step(self, step: int) -> None:
        """Go to a step, 1 or 2; the first lets go of what was looked at."""
        self.stack.setCurrentIndex(step - 1)
        if step == 1:
            if self._survey is not None:
                self._survey.drop()
            self.step.setText(tr("Step 1 of 2 · next: what was found, before anything is kept"))
            # By and by: what is not shown yet cannot take the keyboard.
            QTimer.singleShot(0, self, lambda: self.choose.setFocus(Qt.FocusReason.OtherFocusReason))
        else:
            self.step.setText(tr("Step 2 of 2 · nothing is kept yet"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is low, words and buttons go before drawings."""
        super().resizeEvent(event)
        for drawing in (self.papers, self.photos):
            drawing.setVisible(self.height() >= theme.px(LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the filled button, S the sample, Esc goes back."""
        first = self.stack.currentIndex() == 0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.choose if first else self.found.go_on).click()
        elif key_by_letter(event) == Qt.Key.Key_S and first and not event.modifiers():
            self.sample.click()
        elif event.key() == Qt.Key.Key_Escape and not first:
            self.show_step(1)
        else:
            super().keyPressEvent(event)

    def _name(self, name: str) -> None:
        if not self.name.text():
            self.name.setText(name)

    def _show_place(self) -> None:
        self.place.setText(shortened_path(self.folder))
        self.place.setToolTip(str(self.folder))

    def _ask_place(self) -> None:
        choose_folder(self, tr("Where the archive is kept"), self.keep_in)

    def keep_in(self, folder: Path) -> None:
        """Keep the archive there."""
        self.folder = folder
        self._show_place()
        self.refused("")

    def ask_folder(self) -> None:
        """Let a folder of stories be chosen."""
        choose_folder(self, tr("Import a folder"), lambda folder: self.look([folder]))

    def ask_files(self) -> None:
        """Let files be chosen."""
        choose_files(self, tr("Import files"), self.look)

    # --- step 2 ----------------------------------------------------------------------------------------

    def look(self, paths: list[Path]) -> None:
        """See what files and folders hold, and say so; nothing is kept."""
        from archive.intake.surveying import survey  # here: a start needs no reader

        self._paths = tuple(paths)
        self.refused("")
        self.found.wait(paths)
        self.show_step(2)
        self._survey = self._jobs.run(
            tr("Looking into the folder"),
            lambda progress: survey(paths, progress),
            key="survey",
            then=self._looked,
        )
        self._survey.progressed.connect(self._looking)

    def _looking(self, step: Step) -> None:
        self.found.show_progress(step)

    def _looked(self, survey: Survey) -> None:
        self.found.show_survey(survey, self.folder)
        self.found.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_own(self) -> None:
        self._start(Start(self.folder, self.name.text().strip(), self._paths))

    def _start_sample(self) -> None:
        folder = self.folder.with_name(tr("Sample archive"))
        self._start(Start(folder, self.name.text().strip(), sample=True))

    def _start(self, start: Start) -> None:
        self.setEnabled(False)
        self.started.emit(start)

    def refused(self, reason: str) -> None:
        """Say why there is no archive yet, with all that was typed still there; "" for nothing to say."""
        self.setEnabled(True)
        for problem in (self.problem, self.found.problem):
            problem.setText(reason)
            problem.setVisible(bool(reason))


def _scrolled(page: QWidget) -> QScrollArea:
    """A page in the middle, which scrolls where the window is too low for it."""
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(24, 0, 24, 0)
    row.addStretch(1)
    row.addWidget(page, 100)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    thin_scroll_bars(area, "window")
    return area


def _load_pictures(progress: Progress) -> list[QImage]:
    wanted = theme.px(150) * 2
    images = (QImage(str(sample_folder() / name)) for name in PICTURES)
    smooth = Qt.TransformationMode.SmoothTransformation
    return [image.scaledToWidth(wanted, smooth) for image in images if not image.isNull()]
