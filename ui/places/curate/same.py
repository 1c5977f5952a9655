"""Same photo?: pairs of photos, and of stories, that may be one, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from archive.errors import CutlineError
from ui.paint import theme
from ui.places.curate.list_room import ListRoom
from ui.places.curate.twins import Half, Kind, Twins, load_halves, load_twins, points
from ui.places.curate.waiting import FIRST_PAIRS
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.images import Images
from ui.services.letters import letter_of
from ui.services.wording import SPEAKS_AGAINST
from ui.widgets.buttons import Button, Segments
from ui.widgets.compare import GAP, ComparePictures
from ui.widgets.keys import Choice
from ui.widgets.marked_text import MarkedText
from ui.widgets.row_delegate import Look
from ui.widgets.tables import EvidenceList, section
from ui.widgets.widgets import label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

NARROW = 380
SAME, APART, LATER = "same", "apart", "later"


class HalfView(QWidget):
    """The words of one of the two; `opened(record_id)`."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = label("", theme.font(bold=True), wrap=True)
        self.day = label("", theme.font(theme.LABEL), "muted")
        self.text = MarkedText(theme.LEAD, 1.5)
        self.credit = label("", theme.font(bold=True), "accent", wrap=True)
        self.measures = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.link = Button(tr("Open"), "chevron-right", "accent", trailing=True, flush=True)
        self._opens = ""
        self.link.clicked.connect(lambda: self.opened.emit(self._opens))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(_ends(self.place, self.day))
        column.addWidget(self.text)
        column.addWidget(self.credit)
        column.addWidget(self.measures)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_half(self, half: Half) -> None:
        """Show one of the two."""
        self._opens = half.opens
        self.place.setText(half.place)
        self.day.setText(half.day)
        self.text.show_text(half.text, half.marks)
        self.credit.setText(half.credit)
        self.measures.setText(half.measures)
        self.link.setAccessibleName(tr("Open what ran in {place}", place=half.place))


class TwinsPage(QWidget):
    """Pictures, what differs in the words, evidence; `opened(record_id)`."""

    opened = Signal(str)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = label("", theme.font(theme.LEAD, bold=True), wrap=True)
        self.hint = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.pictures = ComparePictures(images)
        self.halves = (HalfView(), HalfView())
        self.evidence = EvidenceList()
        self.pictures.zoomed.connect(lambda _: self._say_zoom())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.question)
        column.addWidget(self.hint)
        column.addWidget(self.pictures)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(GAP)
        for half in self.halves:
            half.opened.connect(self.opened)
            self._words.addWidget(half, 1)
        column.addLayout(self._words)
        column.addWidget(section(tr("For it, and against")))
        column.addWidget(self.evidence)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words of one under those of the other where there is little room."""
        way, is_narrow = QBoxLayout.Direction, self.width() < theme.px(NARROW)
        self._words.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        super().resizeEvent(event)

    def show_twins(self, twins: Twins, halves: tuple[Half, Half]) -> None:
        """Show a pair."""
        is_photo = twins.kind == "photos"
        self.question.setText(tr("One photo or two?") if is_photo else tr("Versions of one story, or two?"))
        self.pictures.setVisible(is_photo)
        if is_photo:
            one, other = halves
            words = tr("Two photos: {one} — {other}", one=one.text, other=other.text)
            shape = max(one.shape, other.shape)
            self.pictures.show_photos(one.photo_id, other.photo_id, shape, words)
        for view, half in zip(self.halves, halves, strict=True):
            view.show_half(half)
        self.evidence.show_points(points(twins.alike, halves))
        self._say_zoom()

    def _say_zoom(self) -> None:
        zoom = tr("Zoom {n} %", n=round(100 * self.pictures.factor))
        words = tr("{zoom}  + − 0 · B lays one over the other", zoom=zoom)
        self.hint.setText(words if self.pictures.isVisibleTo(self) else "")


class SameRoom(ListRoom):
    """The pairs of photos, or of stories."""

    name = "same"

    def __init__(self, context: Context) -> None:
        super().__init__(context, lambda twins: twins.key, _look, tr("Pairs that may be one"))
        self._kind: Kind = "photos"
        self._shown: Twins | None = None
        self.limit = FIRST_PAIRS
        self.kinds = Segments([("photos", tr("Photos")), ("stories", tr("Stories"))])
        self.kinds.show_choice("photos")
        self.kinds.chosen.connect(self._choose_kind)
        self.head_row.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignVCenter)
        self.sheet = TwinsPage(context.images)
        self.page.column.addWidget(self.sheet)
        self.sheet.opened.connect(self.open_in_search)
        self.answers_below()

    def load(self, catalogue: Catalogue, limit: int) -> Sequence[Twins]:
        """The pairs, those most alike first."""
        return load_twins(catalogue, self._kind, limit)

    def refresh(self) -> None:
        """Load the pairs; in a large archive that takes a while, which is said."""
        if not self.model.items:
            self.head.setText(tr("Comparing…"))
        super().refresh()

    def show_head(self, items: Sequence[Twins]) -> None:
        """How many pairs there are."""
        plus = "+" if len(self._loaded) >= self.limit else ""
        self.head.setText(counted(len(items), "pair", "pairs") + plus)
        if self._kind == "photos":
            self.counted.emit(len(items), bool(plus))

    def show_nothing(self) -> None:
        """Nothing may be one."""
        other = (
            ("stories", tr("Look at stories")) if self._kind == "photos" else ("photos", tr("Look at photos"))
        )
        headline = (
            tr("No two photos look like one") if self._kind == "photos" else tr("No two stories are alike")
        )
        self.empty.show_words("check", headline, tr("What was decided before is remembered."), [other])

    def press_empty(self, name: str) -> None:
        """Look at the other kind."""
        self._choose_kind(name)

    def _choose_kind(self, name: str) -> None:
        self._kind = "stories" if name == "stories" else "photos"
        self.kinds.show_choice(self._kind)
        self._shown = None
        self.refresh()

    def show_item(self, item: Twins) -> None:
        """Load both sides."""
        self.context.operations.query(
            tr("Pair"),
            lambda c, p: load_halves(c, item),
            lambda halves: self._show(item, halves),
            key="curate-same-page",
            otherwise=self._gone,
        )

    def _gone(self, error: Exception) -> None:
        if not isinstance(error, CutlineError):
            raise error
        self.refresh()

    def _show(self, item: Twins, halves: tuple[Half, Half]) -> None:
        if item.key != self.list.current_key:
            return
        self._shown = item
        self.sheet.show_twins(item, halves)
        photos = item.kind == "photos"
        same = tr("Same photo") if photos else tr("Versions of one")
        self.answers.offer(
            [
                Choice(SAME, same, "S", filled=True),
                Choice(APART, tr("Not the same"), "N"),
                Choice(LATER, tr("Later"), "L"),
            ]
        )
        joins = (
            tr("Same joins them: one photo, both captions kept. One step to undo.")
            if photos
            else tr("The newer one is shown, the older kept as a version. One step to undo.")
        )
        self.say_note(joins)

    def answer(self, name: str) -> None:
        """An answer was chosen by mouse or key."""
        shown = self._shown
        if shown is None or shown.key != self.list.current_key:
            return
        a, b, photos = shown.alike.a, shown.alike.b, shown.kind == "photos"
        if name == SAME and photos:
            self.settle(tr("Join photos"), lambda c, p: c.same.join_photos(a, b))
        elif name == SAME:
            self.settle(tr("Join stories"), lambda c, p: c.same.join_stories(a, b))
        elif name == APART and photos:
            self.settle(tr("Keep photos apart"), lambda c, p: c.same.keep_photos_apart(a, b))
        elif name == APART:
            self.settle(tr("Keep stories apart"), lambda c, p: c.same.keep_stories_apart(a, b))
        elif name == LATER:
            self.put_off()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, and lay one over the other."""
        steps = {"+": 1, "=": 1, "-": -1, "−": -1, "0": 0}.get(event.text())
        if steps is not None:
            self.sheet.pictures.zoom(steps)
        elif letter_of(event) == "B":
            self.sheet.pictures.flip()
        else:
            super().keyPressEvent(event)


def _look(twins: Twins) -> Look:
    percent = tr("{n} % alike", n=round(100 * twins.alike.likeness))
    against = [each for each in twins.alike.evidence if each.code in SPEAKS_AGAINST]
    aside = tr("something differs") if against else ""
    return Look(twins.title or tr("without caption"), "", percent, aside, aside_tone="warning")


def _ends(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(first, 1)
    row.addWidget(last, 0, Qt.AlignmentFlag.AlignTrailing)
    return row
