"""Suggested links: stories that may belong together, the newest first, with reasons that can be counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from archive.dates import is_before
from archive.errors import CutlineError
from archive.model import LINK_TYPES, Article, Proposal
from archive.progress import Progress
from archive.words import reason_words
from ui.paint import theme
from ui.places.curate.list_room import ListRoom
from ui.places.curate.room_target import RoomTarget
from ui.places.curate.waiting import FIRST_PROPOSALS, first_proposals
from ui.places.dragging import drag_out
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.images import Images
from ui.services.letters import letter_of
from ui.services.links import FOLLOW_UP, SAME_EVENT, letters, outgoing_words
from ui.services.wording import begun, human_date, joined, published_line
from ui.widgets.change_rows import draw_picture
from ui.widgets.keys import Choice
from ui.widgets.pills import Pill, Pills
from ui.widgets.row_delegate import Look
from ui.widgets.tables import EvidenceList, Point, section
from ui.widgets.widgets import label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

LINK, DISMISS, READ, LATER = "link", "dismiss", "read", "later"
SHAPE = 0.62


@dataclass(frozen=True, slots=True)
class Both:
    """The two stories of a proposal, whole."""

    later: Article
    earlier: Article


class _Wide(QWidget):
    """A photo as wide as there is room."""

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._photo_id = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        images.arrived.connect(lambda _: self.update())

    def show_photo(self, photo_id: str) -> None:
        self._photo_id = photo_id
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(260, round(width * SHAPE))

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_picture(painter, QRectF(self.rect()), self._photo_id, self._images, self.devicePixelRatioF())


class StoryCard(QWidget):
    """One of two stories: its picture, its headline, where and when; `pressed(article_id)` on a click."""

    pressed = Signal(str)

    def __init__(self, images: Images, kicker: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article_id = ""
        self.picture = _Wide(images)
        self.meta = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.headline = label("", theme.font(theme.DECK, serif=True, bold=True), wrap=True)
        self.deck = label("", theme.font(theme.TEXT, serif=True), "muted", wrap=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for widget in (section(kicker), self.picture, self.meta, self.headline, self.deck):
            column.addWidget(widget)
        column.addStretch(1)

    def show_story(self, story: Article) -> None:
        """Show a story."""
        self._article_id = story.id
        shown = sorted(story.placements, key=lambda use: use.position != "lead")
        photos = [use for use in shown if use.photo.files]
        self.picture.show_photo(photos[0].photo.id if photos else "")
        self.picture.setVisible(bool(photos))
        self.meta.setText(joined((story.publication, published_line(story.published))))
        self.headline.setText(story.title)
        first = next((block.text for block in story.body if block.kind == "paragraph"), "")
        text = story.standfirst or first
        self.deck.setText(text if len(text) < 260 else text[:259].rstrip() + "…")
        self.setAccessibleName(joined((story.title, self.meta.text())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Read it."""
        if event.button() == Qt.MouseButton.LeftButton and self._article_id:
            self.pressed.emit(self._article_id)


class SuggestedRoom(ListRoom):
    """The proposals, and the two stories of one."""

    name = "suggested"

    def __init__(self, context: Context) -> None:
        super().__init__(context, _key, _look, tr("Suggested links"))
        self.limit = FIRST_PROPOSALS
        self._shown: Proposal | None = None
        self._target = RoomTarget(self)
        self.list.dragged.connect(lambda: drag_out(self.context, self.list, self._target.selection()))
        self._type = FOLLOW_UP
        images = context.images
        self.question = label(tr("Do these belong together?"), theme.font(theme.LEAD, bold=True))
        self.later = StoryCard(images, tr("This story"))
        self.earlier = StoryCard(images, tr("The earlier one"))
        self.reasons = EvidenceList()
        self.types = Pills(tr("What the later story is, to the earlier"))
        self.types.chosen.connect(self._choose_type)
        self._lay_out_page()
        self.answers_below(
            tr(
                "{letters} choose the type. A link points from the later story to the earlier one.",
                letters=" ".join(letters()),
            )
        )
        self.answers.offer(
            [
                Choice(LINK, tr("Link"), "L", filled=True),
                Choice(DISMISS, tr("Dismiss"), "D"),
                Choice(READ, tr("Read"), "Enter"),
            ]
        )

    def _lay_out_page(self) -> None:
        column = self.page.column
        column.addWidget(self.question)
        column.addSpacing(14)
        cards = QHBoxLayout()
        cards.setSpacing(28)
        for card in (self.later, self.earlier):
            card.pressed.connect(self.open_in_search)
            cards.addWidget(card, 1)
        column.addLayout(cards)
        column.addSpacing(18)
        column.addWidget(section(tr("What both have")))
        column.addSpacing(6)
        column.addWidget(self.reasons)
        column.addSpacing(18)
        column.addWidget(section(tr("The later story is, to the earlier")))
        column.addSpacing(8)
        column.addWidget(self.types)
        column.addStretch(1)

    def load(self, catalogue: Catalogue, limit: int) -> Sequence[Proposal]:
        """The best suggestions of the newest stories, at most so many."""
        return first_proposals(catalogue, Progress(), limit)

    def refresh(self) -> None:
        """Load the proposals, which takes a search for each story."""
        if not self.model.items:
            self.head.setText(tr("Looking for stories that belong together…"))
        super().refresh()

    def show_head(self, items: Sequence[Proposal]) -> None:
        """How many there are so far."""
        plus = "+" if len(self._loaded) >= self.limit else ""
        self.head.setText(counted(len(items), "suggestion", "suggestions") + plus + tr(", newest first"))
        self.counted.emit(len(items), bool(plus))

    def show_nothing(self) -> None:
        """Nothing is suggested."""
        self._shown = None
        self._target.mean()
        self.empty.show_words(
            "link",
            tr("Nothing is suggested"),
            tr("Stories that share a photo, people, tags or rare words are suggested here."),
        )

    @property
    def target(self) -> RoomTarget:
        """The story that the row is called by."""
        return self._target

    def show_item(self, item: Proposal) -> None:
        """Load both stories."""
        self._target.mean(item.article_id, item.title, is_story=True)
        ids = [item.article_id, item.suggestion.other_id]
        self.context.operations.query(
            tr("Stories"),
            lambda c, p: c.records.articles(ids),
            lambda found: self._show(item, found),
            key="curate-suggested-page",
        )

    def _show(self, item: Proposal, found: list[Article]) -> None:
        if _key(item) != self.list.current_key or len(found) < 2:
            return
        is_new = self._shown is None or _key(self._shown) != _key(item)
        self._shown = item
        both = Both(*found)
        self.later.show_story(both.later)
        self.earlier.show_story(both.earlier)
        told = [reason_words(each) for each in item.suggestion.reasons]
        self.reasons.show_points([Point(begun(words)) for words in told])
        if is_new:
            self._choose_type(_likely_type(item))

    def _choose_type(self, name: str) -> None:
        self._type = name
        pills = [Pill(each, outgoing_words(each)) for each in LINK_TYPES]
        self.types.show_pills(pills, name)

    def answer(self, name: str) -> None:
        """An answer was chosen by mouse or key."""
        shown = self._shown
        if shown is None or _key(shown) != self.list.current_key:
            return
        a, b, kind = shown.article_id, shown.suggestion.other_id, self._type
        if name == LINK:
            self.settle(tr("Link"), lambda c, p: c.links.add(a, b, kind))
        elif name == DISMISS:
            self.settle(tr("Dismiss"), lambda c, p: c.links.dismiss(a, b))
        elif name == READ:
            self.open_in_search(a)

    def press_likely(self) -> None:
        """Enter reads: a link is made by its own key."""
        self.answer(READ)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters of the types choose one."""
        kind = letters().get(letter_of(event))
        if kind is not None:
            self._choose_type(kind)
        else:
            super().keyPressEvent(event)


def _key(proposal: Proposal) -> str:
    return f"{proposal.article_id} {proposal.suggestion.other_id}"


def _likely_type(proposal: Proposal) -> str:
    """A later story follows the earlier one; of one day they tell of one event."""
    one, other = proposal.published, proposal.suggestion.other_published
    try:
        later = bool(one and other and is_before(other, one))
    except CutlineError:
        later = False
    return FOLLOW_UP if later else SAME_EVENT


def _look(proposal: Proposal) -> Look:
    under = tr("with “{title}”", title=proposal.suggestion.other_title)
    reasons = counted(len(proposal.suggestion.reasons), "reason", "reasons")
    return Look(proposal.title, human_date(proposal.published), under, reasons, note_tone="muted")
