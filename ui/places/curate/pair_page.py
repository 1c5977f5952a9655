"""The page of two names: side by side to one scale, the evidence, and what would change."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.paint import theme
from ui.places.curate import pairs
from ui.places.curate.pairs import NamePair, Side
from ui.places.curate.previewing import Foreseen
from ui.services.i18n import counted, tr
from ui.services.images import Images
from ui.widgets.change_rows import ChangeRows, PictureStrip
from ui.widgets.keys import Choice, KeyButton
from ui.widgets.tables import EvidenceList, Facts, RunLine, clear, section
from ui.widgets.widgets import HairLine, ToneLabel, label
from ui.widgets.year_bars import YearBars

GAP = 28
SHOWN = 4
NARROW, NARROW_SIDE = 460, 250


class SideView(QWidget):
    """One of the two names, with its figures, pictures and words."""

    def __init__(self, images: Images, stays: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stays = stays
        self.name = label("", theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True)
        self.status = label("", theme.font(theme.LABEL, bold=stays), "accent" if stays else "muted")
        self.what = label("", theme.font(), "muted", wrap=True)
        self.numbers = label("", theme.font(theme.LEAD), wrap=True)
        self.bars = YearBars("bar" if stays else "faint")
        self.strip = PictureStrip(images)
        self.facts = Facts()
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(10)
        head.addWidget(self.name, 1)
        head.addWidget(self.status, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.what)
        column.addWidget(self.numbers)
        column.addSpacing(4)
        column.addWidget(self.bars)
        column.addWidget(self.strip)
        column.addSpacing(4)
        column.addWidget(self.facts)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What becomes of the name under it where there is little room."""
        way, is_narrow = QBoxLayout.Direction, self.width() < theme.px(NARROW_SIDE)
        self._head.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._head.setSpacing(0 if is_narrow else 10)
        super().resizeEvent(event)

    def show_side(self, side: Side, years: tuple[int, int, int]) -> None:
        """Show a name; `years` are the first, the last, and the highest bar of both."""
        page = side.page
        self.name.setText(page.agent.name)
        self.status.setText(tr("stays") if self._stays else tr("becomes a spelling"))
        self.what.setText(pairs.what(page.agent))
        photos = counted(page.uses.photos, "photo", "photos")
        stories = counted(page.uses.stories, "story", "stories")
        self.numbers.setText(f"{photos}   {stories}")
        self.bars.show_years(dict(page.by_year), *years)
        self.strip.show_photos(side.photo_ids, tr("Photos of {name}", name=page.agent.name))
        self.facts.show_facts(
            [
                (tr("As printed"), " · ".join(page.agent.names), True),
                (tr("Agencies"), pairs.some(page.through), False),
                (tr("Beside"), pairs.some(page.companions), False),
                (tr("Papers"), pairs.some(page.papers), False),
            ]
        )


class PairPage(QWidget):
    """`turned()` when the other name is to stay, `opened(record_id)` for a credit that would change."""

    turned = Signal()
    opened = Signal(str)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = label("", theme.font(theme.LEAD, bold=True), wrap=True)
        self.settles = label("", theme.font(theme.LABEL), "muted")
        self.stays, self.goes = SideView(images, stays=True), SideView(images, stays=False)
        self.turn = KeyButton(Choice("turn", "⇄", "X"))
        self.turn.setAccessibleName(tr("Let the other name stay"))
        self.turn.setToolTip(tr("Let the other name stay (X)"))
        self.evidence = EvidenceList()
        self.changes = QWidget()
        self._changes = QVBoxLayout(self.changes)
        self._changes.setContentsMargins(0, 0, 0, 0)
        self._changes.setSpacing(2)
        self.credits_head: ToneLabel = section(tr("Some of what changes"))
        self.credits = ChangeRows(images)
        self.turn.clicked.connect(self.turned)
        self.credits.pressed.connect(self.opened)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.question, 1)
        head.addWidget(self.settles, 0, Qt.AlignmentFlag.AlignTrailing)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(GAP // 2)
        self._sides.addWidget(self.stays, 1)
        self._sides.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._sides.addWidget(self.goes, 1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(GAP + self.turn.sizeHint().width())
        for heading, part in ((tr("For it, and against"), self.evidence), (tr("What changes"), self.changes)):
            half = QVBoxLayout()
            half.setSpacing(8)
            half.addWidget(section(heading))
            half.addWidget(part)
            half.addStretch(1)
            self._below.addLayout(half, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(16)
        column.addLayout(self._sides)
        column.addSpacing(18)
        column.addWidget(HairLine())
        column.addSpacing(18)
        column.addLayout(self._below)
        column.addSpacing(20)
        column.addWidget(self.credits_head)
        column.addSpacing(8)
        column.addWidget(self.credits)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One under the other where there is little room."""
        way, is_narrow = QBoxLayout.Direction, self.width() < theme.px(NARROW)
        self._sides.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._below.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._below.setSpacing(18 if is_narrow else GAP + self.turn.sizeHint().width())
        super().resizeEvent(event)

    def show_pair(self, pair: NamePair) -> None:
        """Show two names; what changes record by record follows."""
        person = pair.stays.agent.agent_class == "person"
        self.question.setText(tr("One person or two?") if person else tr("One agency or two?"))
        self.settles.setText(tr("settles {records}", records=counted(pair.settles, "record", "records")))
        years = _years(dict(pair.stays.page.by_year), dict(pair.goes.page.by_year))
        self.stays.show_side(pair.stays, years)
        self.goes.show_side(pair.goes, years)
        self.evidence.show_points(pairs.points(pair))
        clear(self._changes)
        for name, runs in pairs.changes(pair):
            self._changes.addWidget(RunLine(name, runs))
        self.show_foreseen(Foreseen())

    def show_foreseen(self, foreseen: Foreseen) -> None:
        """Show some of the records that a merge would change."""
        rows = foreseen.rows[:SHOWN]
        self.credits.show_rows(rows)
        self.credits_head.setVisible(bool(rows or foreseen.problem))
        words = foreseen.problem or tr("Some of what changes")
        self.credits_head.setText(words.upper())


def _years(one: Mapping[str, int], other: Mapping[str, int]) -> tuple[int, int, int]:
    """The first and last year of both, and their highest bar."""
    known = [int(year) for year in (*one, *other) if year.isdigit()]
    if not known:
        return 0, 0, 1
    return min(known), max(known), max((*one.values(), *other.values()))
