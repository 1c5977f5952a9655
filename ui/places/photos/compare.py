"""Two to four photos side by side, in one scale and place; of two the question whether they are one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from archive.curation.captions_compared import CaptionDifference, compare_captions
from archive.model import Alike, Placement
from archive.progress import Progress
from archive.words import reason_words
from ui.paint import theme
from ui.places.photos.photo_parts import pieces_markup, remark_markup
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.letters import key_by_letter
from ui.services.wording import SPEAKS_AGAINST, human_date, joined, position_words
from ui.services.wording import STEP as CHAIN_STEP
from ui.widgets import prose
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.stage import STEP, Camera, Stage
from ui.widgets.widgets import HairLine, Pane, label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

LEAST, MOST = 2, 4
"""Reasons that speak against two photos being one."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the photos: its use, where it ran, what its caption says that the first one's does not."""

    placement: Placement
    paper: str
    published: str
    difference: CaptionDifference | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """The photos, and of two what speaks for and against their being one; None where nothing does."""

    sides: tuple[Side, ...]
    alike: Alike | None = None
    is_one: bool = False

    @property
    def is_question(self) -> bool:
        """Whether it can be asked if they are one photo."""
        return len(self.sides) == LEAST and not self.is_one


def load_compared(catalogue: Catalogue, progress: Progress, use_ids: Sequence[str]) -> Compared:
    """Some uses of photos side by side. Raises `NotFound` where none is left."""
    uses = catalogue.records.placements(use_ids[:MOST])
    if len(uses) < len(use_ids[:MOST]):
        uses = [catalogue.records.placement(use_id) for use_id in use_ids[:MOST]]
    stories = {
        story.id: story
        for story in catalogue.records.articles({use.article_id for use in uses if use.article_id})
    }
    progress.check()
    sides: list[Side] = []
    for use in uses:
        story = stories.get(use.article_id or "")
        other = uses[0] if sides else uses[1 % len(uses)]
        difference = compare_captions(other.caption, use.caption, other.people, use.people)
        if not sides:  # what the others say otherwise is told of them alone
            difference = CaptionDifference(difference.pieces)
        paper = story.publication or story.title if story else tr("In the archive")
        sides.append(Side(use, paper, story.published.value if story and story.published else "", difference))
    photos = [use.photo.id for use in uses]
    is_pair = len(photos) == LEAST and photos[0] != photos[1]
    alike = catalogue.same.photos_likeness(*photos) if is_pair else None
    return Compared(tuple(sides), alike, len(set(photos)) == 1)


class Compare(Pane):
    """A window of its own. `answered(name)`: "same", "apart" or "later"; `swapped(place, by)` asks for a
    neighbour in the place of one side; `closed()`.
    """

    draws_focus = True  # it fills the screen
    answered = Signal(str)
    swapped = Signal(int, int)
    closed = Signal()

    def __init__(self, images: Images, parent: QWidget) -> None:
        super().__init__("window", parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare photos"))
        self.setAccessibleName(tr("Compare photos"))
        self._images = images
        self.compared: Compared | None = None
        self.camera = Camera(self)
        self.stages: list[Stage] = []
        self.is_linked = True
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.top = _Top()
        self.grid = QGridLayout()
        self.words = QHBoxLayout()
        self.foot = Pane("window")
        self.evidence = label("", theme.font(theme.LABEL), wrap=True)
        self.keys = KeyRow(wraps=True)
        self.keys.chosen.connect(self._answer)
        self.means = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self._lay_out()
        theme.current().changed.connect(self._recolour)

    def _recolour(self) -> None:
        """Set the captions anew: what differs in them lies on a wash of the scheme."""
        if self.compared is not None:
            self._tell_words(self.compared)

    def _lay_out(self) -> None:
        self.grid.setSpacing(16)
        self.grid.setContentsMargins(24, 0, 24, 12)
        stage = Pane("stage")
        ground = QVBoxLayout(stage)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.setSpacing(0)
        ground.addWidget(self.top)
        ground.addLayout(self.grid, 1)
        self.words.setContentsMargins(28, 12, 28, 12)
        self.words.setSpacing(24)
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(28, 12, 28, 14)
        foot.setSpacing(24)
        foot.addWidget(self.evidence, 1)
        foot.addWidget(self.keys, 2)
        foot.addWidget(self.means, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(stage, 1)
        column.addLayout(self.words)
        column.addWidget(HairLine())
        column.addWidget(self.foot)

    def show_compared(self, compared: Compared) -> None:
        """Show these photos; those that stand here already keep what is seen of them."""
        self.compared = compared
        if len(compared.sides) != len(self.stages):
            self._make_stages(len(compared.sides))
        for stage, side in zip(self.stages, compared.sides, strict=True):
            photo = side.placement.photo
            stage.show_photo(
                photo.id if photo.files else "", (photo.width, photo.height), side.placement.caption
            )
        self._tell_words(compared)
        self._ask(compared)
        self._say_top()

    def _make_stages(self, count: int) -> None:
        for stage in self.stages:
            self.grid.removeWidget(stage)
            stage.hide()
            stage.deleteLater()
        self.stages = [Stage(self._images, self.camera) for _ in range(count)]
        across = 2 if count in (2, 4) else 3
        for at, stage in enumerate(self.stages):
            stage.has_map = True
            stage.pressed.connect(lambda at=at: self._choose(at))
            self.grid.addWidget(stage, at // across, at % across)
        self.camera.changed.connect(self._say_top)

    def _tell_words(self, compared: Compared) -> None:
        while (taken := self.words.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for side in compared.sides:
            self.words.addWidget(_SideWords(side), 1)

    def _ask(self, compared: Compared) -> None:
        self.foot.setVisible(len(compared.sides) == LEAST)
        lines = []
        if compared.alike is not None:
            lines = [
                ("△ " if each.code in SPEAKS_AGAINST else "✓ ") + reason_words(each)
                for each in compared.alike.evidence
            ]
        elif compared.is_question:
            lines = [tr("Nothing in their looks says that they are one, or it was decided already.")]
        if compared.is_one:
            lines = [tr("This is one photo in two uses.")]
        self.evidence.setText("\n".join(lines))
        if not compared.is_question:
            self.keys.offer([])
            self.means.setText("")
            return
        likely = compared.alike is not None
        self.keys.offer(
            [
                Choice("same", tr("Same photo"), "S", filled=likely),
                Choice("apart", tr("Not the same"), "N"),
                Choice("later", tr("Later"), "Tab"),
            ]
        )
        self.means.setText(tr("Same joins them: one photo, all uses and captions kept. One step to undo."))

    def _answer(self, name: str) -> None:
        if name == "later":
            self.close()
        else:
            self.answered.emit(name)

    def _choose(self, at: int) -> None:
        self.at = at
        self._say_top()

    def link(self, linked: bool) -> None:
        """Let all move together, or each by itself."""
        self.is_linked = linked
        for stage in self.stages:
            camera = self.camera
            if not linked:
                camera = Camera(self)
                camera.set(self.camera.zoom, self.camera.x, self.camera.y)
                camera.changed.connect(self._say_top)
            stage.follow(camera)
        self._say_top()

    def blink(self) -> None:
        """Show another side in the place of the one that is chosen, or this one again."""
        if not self.stages or self.compared is None:
            return
        stage = self.stages[self.at]
        if stage.is_blinking:
            stage.lay_over("", (0, 0))
            return
        other = self.compared.sides[(self.at + 1) % len(self.stages)].placement.photo
        if other.files:
            stage.lay_over(other.id, (other.width, other.height))

    def _say_top(self) -> None:
        count = len(self.stages)
        if not count:
            return
        scale = self.stages[self.at].scale * self.devicePixelRatioF()
        question = self.compared is not None and self.compared.is_question
        self.top.title = tr("Same photo?") if question else tr("{n} photos", n=count)
        self.top.told = joined(
            (
                tr("Zoom {n} %", n=round(100 * scale)) if scale else "",
                tr("all move together  L") if self.is_linked else tr("each moves by itself  L"),
                tr("blink  B"),
            )
        )
        self.top.update()

    def event(self, event: QEvent) -> bool:
        """All keys are the comparison's, Tab too."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        tab = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
        )
        if tab and isinstance(event, QKeyEvent) and self.keys.press(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ − 0 1 zoom, L parts, B blinks, up and down choose a side, left and right change it."""
        ahead = -1 if self.isRightToLeft() else 1
        calls: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Escape: self.close,
            Qt.Key.Key_Plus: lambda: self._zoom(STEP),
            Qt.Key.Key_Equal: lambda: self._zoom(STEP),
            Qt.Key.Key_Minus: lambda: self._zoom(1 / STEP),
            Qt.Key.Key_0: lambda: self._zoom(0.0),
            Qt.Key.Key_1: lambda: self._zoom(self.stages[self.at].actual_zoom() / self._seen.zoom),
            Qt.Key.Key_L: lambda: self.link(not self.is_linked),
            Qt.Key.Key_B: self.blink,
            Qt.Key.Key_Up: lambda: self._choose((self.at - 1) % len(self.stages)),
            Qt.Key.Key_Down: lambda: self._choose((self.at + 1) % len(self.stages)),
            Qt.Key.Key_Left: lambda: self.swapped.emit(self.at, -ahead),
            Qt.Key.Key_Right: lambda: self.swapped.emit(self.at, ahead),
        }
        call = calls.get(key_by_letter(event))
        if call is not None and self.stages:
            call()
        elif not self.keys.press(event):
            super().keyPressEvent(event)

    @property
    def _seen(self) -> Camera:
        """What the side that is chosen shows."""
        return self.stages[self.at].camera

    def _zoom(self, factor: float) -> None:
        """Zoom the side that is chosen, and all that move with it; 0 shows the whole again."""
        if factor:
            self._seen.zoom_by(factor)
        else:
            self._seen.reset()

    def hideEvent(self, event: QEvent) -> None:
        """Say that it is gone."""
        self.closed.emit()


class _Top(QWidget):
    """Over the pictures: how to leave, what is asked, what the keys do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.told = "", ""
        self.setFixedHeight(44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three words in a row, in the colours of the dark ground."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(28, 0, -28, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            near, far = far, near
        painter.setPen(theme.DARK.colour("muted"))
        painter.setFont(theme.font(theme.TEXT))
        painter.drawText(box, middle | near, tr("Close  Esc"))
        told = painter.boundingRect(box, middle | far, self.told)
        painter.drawText(box, middle | far, self.told)
        painter.setPen(theme.DARK.colour("ink"))
        painter.setFont(theme.font(theme.TEXT, bold=True))
        wide = painter.fontMetrics().horizontalAdvance(self.title)
        # Beside what the keys do, where there is no room in the middle.
        if not self.isRightToLeft() and box.center().x() + wide / 2 > told.left():
            box.setRight(told.left() - 8)
        elif self.isRightToLeft() and box.center().x() - wide / 2 < told.right():
            box.setLeft(told.right() + 8)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.title)


class _SideWords(QWidget):
    """Where a photo ran, its caption with what differs, who shot it."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        placement, credit = side.placement, side.placement.credit
        head = QHBoxLayout()
        head.addWidget(label(side.paper, theme.font(theme.TEXT, bold=True), wrap=True), 1)
        told = joined((human_date(side.published), position_words(placement)))
        when = label(told, theme.font(theme.LABEL), "muted", wrap=True)
        when.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(when, 1)
        face = theme.font(theme.LEAD, serif=True)
        if side.difference is not None:
            inner = pieces_markup([piece for piece in side.difference.pieces if piece.kind != "removed"])
        else:
            inner = prose.marked(placement.caption or tr("No caption"))
        caption = prose.rich(
            prose.paragraph(inner, placement.caption, leading=theme.leading(face, 1.4)), face
        )
        caption.setAccessibleName(placement.caption or tr("No caption"))
        people = ", ".join(value.text for value in credit.photographers) if credit else ""
        chain = CHAIN_STEP.join(source.text for source in credit.chain) if credit else ""
        who = label(people or (tr("no name") if not chain else ""), theme.font(theme.TEXT, bold=True))
        photo = placement.photo
        size = f"{photo.width} × {photo.height}" if photo.width else ""
        taken = tr("taken {date}", date=human_date(placement.taken)) if placement.taken else tr("no date")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        if who.text():
            foot.addWidget(who)
        foot.addWidget(label(chain, theme.font(theme.TEXT), "accent"))
        measures = label(joined((size, taken)), theme.font(theme.LABEL), "muted", wrap=True)
        measures.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(measures, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(caption)
        if side.difference is not None and side.difference.remarks:
            column.addWidget(prose.rich(remark_markup(side.difference.remarks), theme.font(theme.LABEL)))
        column.addLayout(foot)
        column.addStretch(1)
