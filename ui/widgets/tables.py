"""Quiet tables made of labels: what was read, evidence, facts; for the eye and the ear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.paint import icons, theme
from ui.paint.runs import Run, draw_runs, words_of
from ui.widgets.widgets import HairLine, ToneLabel, label

SWATCH = QSize(14, 2)


def section(text: str) -> ToneLabel:
    """The small capitals that head a part of a page."""
    heading = label(text.upper(), theme.kicker_font(), "muted")
    heading.setAccessibleName(text)
    return heading


def clear(layout: QGridLayout | QVBoxLayout | QHBoxLayout) -> None:
    """Take all widgets out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class _Swatch(QWidget):
    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(SWATCH.width(), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 9, SWATCH.width(), SWATCH.height(), theme.colour(self._tone))


class Icon(QWidget):
    """A sign beside a line of words."""

    def __init__(self, name: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        self.setFixedSize(16, 18)
        theme.current().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign in its token's colour."""
        icons.paint(QPainter(self), self._name, QRectF(1, 2, 14, 14), self._tone)


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that was read: the token of its colour, its field, its value, how sure it is and why."""

    tone: str
    field: str
    value: str
    note: str
    open: bool = False


class ReadingTable(QWidget):
    """The legend to what is underlined: a row for each thing that was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.readings: Sequence[Reading] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(2, 2)
        self._grid.setColumnStretch(3, 3)

    def show_readings(self, readings: Sequence[Reading]) -> None:
        """Show these."""
        self.readings = readings
        clear(self._grid)
        for each in readings:
            row = self._grid.rowCount()
            self._grid.addWidget(HairLine(), row, 0, 1, 4)
            tone = "accent" if each.open else "ink"
            value = label(each.value, theme.font(bold=each.open), tone, wrap=True)
            note = label(each.note, theme.font(theme.LABEL), "accent" if each.open else "muted", wrap=True)
            top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
            field = label(each.field, theme.font(), "muted")
            for words in (field, value):
                words.setAlignment(top)
            self._grid.addWidget(_Swatch(each.tone), row + 1, 0, Qt.AlignmentFlag.AlignTop)
            for column, cell in enumerate((field, value, note), 1):
                self._grid.addWidget(cell, row + 1, column)
        self.setVisible(bool(readings))


@dataclass(frozen=True, slots=True)
class Point:
    """One piece of evidence; one that speaks `against` is in warning."""

    text: str
    against: bool = False
    note: str = ""


class EvidenceList(QWidget):
    """What speaks for it and against it, in one list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: Sequence[Point] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show these, as they come."""
        self.points = points
        clear(self._grid)
        for row, point in enumerate(points):
            sign = Icon("warning" if point.against else "check", "warning" if point.against else "muted")
            tone = "warning" if point.against else "ink"
            words = label(point.text, theme.font(), tone, wrap=True)
            self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
            self._grid.addWidget(label(point.note, theme.font(theme.LABEL), "muted"), row, 2)


class RunLine(QWidget):
    """A name at the near end, and before → after at the far one."""

    def __init__(self, name: str, runs: Sequence[Run], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._runs = name, runs
        self.setFixedHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}: {words_of(runs)}")
        theme.current().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, then the runs at the far end."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face, mirrored, box = theme.font(), self.isRightToLeft(), QRectF(self.rect())
        used = draw_runs(painter, box, [Run(self._name)], face, mirrored=mirrored) + 8
        rest = box.adjusted(0 if mirrored else used, 0, -used if mirrored else 0, 0)
        # Set from the far end: the same runs in the other order, in a mirrored box.
        draw_runs(painter, rest, tuple(reversed(self._runs)), face, mirrored=not mirrored)


class Facts(QWidget):
    """Names of fields with their values, in two columns."""

    def __init__(self, parent: QWidget | None = None, width: int = 96) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, width)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str, bool]]) -> None:
        """Show fields, values, and whether a value is as printed, in the serif; empty ones are left out."""
        clear(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value, printed) in enumerate(each for each in facts if each[1]):
            self._grid.addWidget(label(name, theme.font(), "muted"), row, 0, top)
            words = label(value, theme.font(serif=printed), wrap=True, published=False)
            self._grid.addWidget(words, row, 1)
