"""What the first minute is made of: two cards with a drawing each, and the page that says what was found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from archive.progress import Step
from archive.words import read_error_words, why_words
from ui.paint import icons, painting, theme
from ui.services.i18n import counted, tr
from ui.services.wording import DOT, joined, shortened
from ui.widgets.keys import Choice, KeyButton
from ui.widgets.widgets import Pane, label

if TYPE_CHECKING:
    from archive.intake.surveying import Survey

NAMED = 6
"""Files that cannot be read which are named; of the others the number is said."""
DRAWING = 150


class Frame(Pane):
    """A bar of the window with a row in it."""

    def __init__(self, height: int) -> None:
        super().__init__("side")
        theme.fix_height(self, height)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 16, 0)


class LineField(QLineEdit):
    """A field that is only a line under its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(colours)
        self.setMinimumHeight(28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words and the line."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, self.height() - 2, self.width(), 1, theme.colour("faint"))


class Drawing(QWidget):
    """A drawing of a fixed size, in the middle of what room there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """High enough for three pages."""
        return QSize(300, DRAWING)

    def middle(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A box of the drawing, `x` from its middle."""
        return QRectF(self.width() / 2 + x, y, width, height)


class Papers(Drawing):
    """Three pages of a paper, with the sign of bringing in."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them, the middle one in front."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, y, tone in ((-152, 14, "window"), (49, 18, "window"), (-51, 0, "pane")):
            self._page(painter, self.middle(x, y, 103, 131), tone)
        sign = self.middle(-22, 64, 44, 44)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawEllipse(sign)
        icons.paint(painter, "drop", sign.adjusted(11, 11, -11, -11), "accent")

    def _page(self, painter: QPainter, box: QRectF, tone: str) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour(tone))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        for y, width, height, ink in (
            (12, 77, 5, "faint"),
            (22, 46, 5, "faint"),
            (34, 77, 40, "line"),
            (82, 77, 3, "line"),
            (92, 77, 3, "line"),
            (102, 54, 3, "line"),
        ):
            painter.setBrush(theme.colour(ink))
            painter.drawRoundedRect(QRectF(box.left() + 13, box.top() + y, width, height), 1.5, 1.5)


class Photos(Drawing):
    """Three photos of the sample, over one another."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: list[QPixmap] = []

    def show_images(self, images: Sequence[QImage]) -> None:
        """Show these."""
        self._pictures = [QPixmap.fromImage(image) for image in images]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The last one lies on top."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (x, y) in enumerate(((-176, 22), (-76, 4), (26, 36))):
            box = self.middle(x, y, 150, 100)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pane"))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
            if place < len(self._pictures):
                painting.cover(painter, box, self._pictures[place])
            else:
                painting.placeholder(painter, box)


class Card(QWidget):
    """A drawing, a headline, and what `say` puts under them; the one that is `chosen` has the accent."""

    def __init__(self, drawing: QWidget, headline: str, *, chosen: bool = False) -> None:
        super().__init__()
        self._chosen = chosen
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 32, 26, 22)
        self._column.setSpacing(0)
        self._column.addWidget(drawing)
        self._column.addSpacing(28)
        self._column.addWidget(label(headline, theme.font(theme.DECK, serif=True, bold=True), wrap=True))

    def say(self, words: str, buttons: Sequence[KeyButton], below: str) -> None:
        """What it is for, what to press, and a quiet line."""
        self._column.addSpacing(6)
        self._column.addWidget(label(words, theme.font(), "muted", wrap=True))
        self._column.addStretch(1)
        self._column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addSpacing(12)
        self._column.addWidget(label(below, theme.font(theme.LABEL), "muted", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card itself."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if self._chosen else "line"), 2 if self._chosen else 1))
        painter.setBrush(theme.colour("pane"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class Step2(QWidget):
    """What was found: how much of what, what cannot be read and why, and the button that brings it in."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(640)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.headline = label("", theme.font(theme.HEADLINE, serif=True, bold=True), wrap=True)
        self.where = label("", theme.font(theme.LEAD), "muted", wrap=True)
        self.left_out = label("", theme.font(), "warning", wrap=True)
        self.reasons = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.problem = label("", theme.font(), "warning", wrap=True)
        self.go_on = KeyButton(Choice("start", tr("Bring them in"), "Enter", filled=True))
        self.back = KeyButton(Choice("back", tr("Back"), "Esc"))
        for line in (self.headline, self.where, self.left_out, self.problem):
            line.setAlignment(centre)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.go_on)
        row.addWidget(self.back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for line in (self.headline, self.where):
            column.addWidget(line)
        column.addSpacing(16)
        column.addLayout(row)
        column.addSpacing(16)
        for line in (self.left_out, self.reasons, self.problem):
            column.addWidget(line)
        column.addStretch(3)

    def wait(self, paths: Sequence[Path]) -> None:
        """Say that it is looked at."""
        self.headline.setText(tr("Looking at what is there…"))
        self.where.setText(DOT.join(shortened_path(path) for path in paths[:3]))
        for line in (self.left_out, self.reasons, self.problem):
            line.hide()
        self.go_on.setEnabled(False)

    def show_progress(self, step: Step) -> None:
        """Say how far it is."""
        self.where.setText(joined((counted(step.done, "file", "files"), shortened(why_words(step.what), 60))))

    def show_survey(self, survey: Survey, folder: Path) -> None:
        """Say what was found, and that nothing of it is kept yet."""
        parts = [
            counted(survey.stories, "story or document", "stories and documents") if survey.stories else "",
            counted(survey.photos, "photo", "photos") if survey.photos else "",
            counted(survey.packed, "packed file", "packed files") if survey.packed else "",
        ]
        said = ", ".join(part for part in parts if part)
        self.headline.setText(said or tr("Nothing that can be read"))
        self.where.setText(
            tr(
                "They are copied into {folder}; what you have stays where it is.",
                folder=shortened_path(folder),
            )
            if said
            else tr("Choose another folder, or look around in the sample first.")
        )
        self.go_on.setEnabled(bool(said))
        self._show_unreadable(survey)

    def _show_unreadable(self, survey: Survey) -> None:
        unread = survey.unreadable
        self.left_out.setVisible(bool(unread))
        self.left_out.setText(counted(len(unread), "file cannot be read", "files cannot be read"))
        lines = [f"{path.name}: {read_error_words(reason)}" for path, reason in unread[:NAMED]]
        if len(unread) > NAMED:
            lines.append(tr("{n} more; the report names them all.", n=len(unread) - NAMED))
        self.reasons.setVisible(bool(lines))
        self.reasons.setText("\n".join(lines))


def shortened_path(folder: Path) -> str:
    """The end of a path as people say it: "Documents › Cutline"."""
    return " › ".join(shortened(part, 40) for part in folder.parts[-2:] if part != folder.anchor)
