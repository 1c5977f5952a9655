"""The pieces of a credit page: numbers, lines that search, the question whether two names are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from archive.model import AlikeNames
from archive.words import evidence_words
from ui.paint import theme
from ui.places.photos.credit import Fact, Facts
from ui.services import querytext
from ui.services.i18n import number, tr
from ui.widgets.buttons import Button, draw_focus
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.widgets import HairLine, label

SHOWN = 5
LINE = 26


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts."""

    count: int
    noun: str
    warns: bool = False


class Figures(QWidget):
    """Numbers side by side, each over its noun."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: list[Figure] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        self._figures = list(figures)
        self.setAccessibleName(", ".join(f"{number(each.count)} {each.noun}" for each in figures))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(sum(map(round, self._widths())), theme.px(48))

    def minimumSizeHint(self) -> QSize:
        """All of them: the chart beside them gives way."""
        return self.sizeHint()

    def _widths(self) -> list[float]:
        large = QFontMetricsF(theme.font(theme.SUBHEAD, bold=True))
        small = QFontMetricsF(theme.font(theme.LABEL))
        return [
            max(large.horizontalAdvance(number(f.count)), small.horizontalAdvance(f.noun) + 12 * f.warns) + 28
            for f in self._figures
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the leading side, as far as there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lead = Qt.AlignmentFlag.AlignAbsolute
        lead |= Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        at = 0.0
        for figure, wide in zip(self._figures, self._widths(), strict=True):
            if at + wide - 28 > self.width():
                break
            left = self.width() - at - wide if self.isRightToLeft() else at
            box = QRectF(left, 0, wide, self.height())
            painter.setFont(theme.font(theme.SUBHEAD, bold=True))
            painter.setPen(theme.colour("ink"))
            painter.drawText(
                box.adjusted(0, 0, 0, -20), Qt.AlignmentFlag.AlignVCenter | lead, number(figure.count)
            )
            painter.setFont(theme.font(theme.LABEL))
            under = box.adjusted(0, theme.px(28), 0, 0)
            if figure.warns:
                pill = QRectF(under.left(), under.top(), wide - 16, theme.px(20))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("warning_wash"))
                painter.drawRoundedRect(pill, 4, 4)
                painter.setPen(theme.colour("warning"))
                painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, figure.noun)
            else:
                painter.setPen(theme.colour("muted"))
                painter.drawText(under, Qt.AlignmentFlag.AlignVCenter | lead, figure.noun)
            at += wide


class FactLine(Button):
    """A line with its count; `fact` is what a click searches for."""

    def __init__(self, fact: Fact, state: querytext.State, parent: QWidget | None = None) -> None:
        super().__init__(fact.text, parent=parent)
        self.fact = fact
        self._state = state
        self.setFont(theme.font(theme.TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = {"include": tr("included"), "exclude": tr("excluded"), "none": ""}[state]
        count = number(fact.count) if fact.count is not None else ""
        self.setAccessibleName(" ".join(filter(None, (fact.text, count, words))))
        self.setToolTip(tr("Click: search. Ctrl and click: its own page."))

    def sizeHint(self) -> QSize:
        """One line, as wide as there is room."""
        return QSize(180, LINE)

    def minimumSizeHint(self) -> QSize:
        """Words are cut."""
        return QSize(80, LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words at the leading side, the count at the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        face = theme.font(theme.TEXT)
        face.setStrikeOut(self._state == "exclude")
        painter.setFont(face)
        metrics = QFontMetricsF(face)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            start, end = end, start
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        count = number(self.fact.count) if self.fact.count is not None else ""
        painter.setPen(theme.colour("muted"))
        painter.drawText(self.rect().adjusted(4, 0, -4, 0), middle | end, count)
        tone = "accent" if self._state == "include" or self.underMouse() else "ink"
        tone = "muted" if self._state == "exclude" else tone
        painter.setPen(theme.colour(tone))
        room = self.width() - 8 - metrics.horizontalAdvance(count) - 12
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect().adjusted(4, 0, -4, 0), middle | start, words)


class FactsList(QWidget):
    """Lines under headings: `chosen(fact)` on a click, `page_wanted(fact)` with Ctrl."""

    chosen = Signal(object)
    page_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Sequence[Facts] = ()
        self._query = ""
        self._longer: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_facts(self, facts: Sequence[Facts], query: str) -> None:
        """Show these lines, as the query includes or excludes them; nothing where they stand here already."""
        if (facts, query) != (self._facts, self._query):
            self._facts, self._query = facts, query
            self._build()

    def _build(self) -> None:
        held = next((line.fact for line in self.findChildren(FactLine) if line.hasFocus()), None)
        while (taken := self._column.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for section in self._facts:
            heading = label(section.heading.upper(), theme.kicker_font(), "muted")
            heading.setContentsMargins(4, 14, 4, 4)
            self._column.addWidget(heading)
            shown = section.lines if section.heading in self._longer else section.lines[:SHOWN]
            for fact in shown:
                self._column.addWidget(self._line(fact, fact == held))
            if len(section.lines) > len(shown):
                more = Button(tr("{n} more", n=number(len(section.lines) - len(shown))))
                more.clicked.connect(lambda _=False, name=section.heading: self._lengthen(name))
                self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)

    def _lengthen(self, heading: str) -> None:
        self._longer.add(heading)
        self._build()

    def _line(self, fact: Fact, focus: bool) -> FactLine:
        line = FactLine(fact, querytext.state(self._query, fact.field, fact.value), self)
        line.clicked.connect(lambda _=False: self._clicked(fact))
        if focus:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        return line

    def _clicked(self, fact: Fact) -> None:
        with_ctrl = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        (self.page_wanted if with_ctrl else self.chosen).emit(fact)


class SameQuestion(QWidget):
    """“The same agency?” and what speaks for it: `answered(name, pair)`: "same", "apart" or "look"."""

    draws_focus = True
    answered = Signal(str, object)

    def __init__(self, pair: AlikeNames, own_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = pair
        other = pair.b if pair.a.id == own_id else pair.a
        house = other.agent_class == "organisation"
        asked = tr("the same agency?") if house else tr("the same person?")
        self.setAccessibleName(f"{other.name}, {asked}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = label(f"{other.name}, {asked}", theme.font(theme.TEXT, bold=True), wrap=True)
        told = "; ".join(map(evidence_words, pair.evidence))
        self.keys = KeyRow(wraps=True)
        self.keys.offer(
            [
                Choice("same", tr("Same"), "M"),
                Choice("apart", tr("Not the same"), "K"),
                Choice("look", tr("Look"), quiet=True),
            ]
        )
        self.keys.chosen.connect(lambda name: self.answered.emit(name, self.pair))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 10, 4, 10)
        column.setSpacing(6)
        column.addWidget(HairLine())
        column.addWidget(head)
        column.addWidget(label(told, theme.font(theme.LABEL), "muted", wrap=True))
        column.addWidget(self.keys)
        column.addWidget(HairLine())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M and K answer while the question has the keyboard."""
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring with the focus."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus(painter, QRectF(self.rect()).adjusted(1, 6, -1, -6))


def row_of(*widgets: QWidget, gap: int = 8) -> QHBoxLayout:
    """Widgets side by side, the rest of the row empty."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
