"""A notice of the corrections ledger: what is shown of it, as a row and as a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from archive.ledger import Notice
from archive.model import Article
from ui.models.rows import ITEM, Index
from ui.paint import painting, theme
from ui.services.i18n import counted, tr
from ui.services.wording import human_date, joined, published_line, quoted
from ui.widgets import prose
from ui.widgets.buttons import Button
from ui.widgets.rows_view import paint_ground
from ui.widgets.widgets import HairLine, label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from archive.progress import Progress

KINDS = {"correction": "correction", "clarification": "clarification", "retraction": "retraction"}
LIST = 400
ROW = 100
MARGIN = 24


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice with the stories that it names, by their ids, and those that are tied to it already."""

    notice: Notice
    stories: dict[str, Article]
    linked: frozenset[str]

    @property
    def title(self) -> str:
        """The headline of the story that holds the notice."""
        story = self.stories.get(self.notice.story)
        return story.title if story is not None else ""

    @property
    def open_stories(self) -> list[str]:
        """Stories that carry what was taken back and are not tied to it."""
        return [one for one in self.notice.also_in if one not in self.linked and one in self.stories]

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        also = counted(len(self.notice.shared), "other story", "other stories") if self.notice.shared else ""
        return joined((tr(KINDS[self.notice.kind]), self.title, self.notice.text, also), ". ")


def load_notices(catalogue: Catalogue, progress: Progress) -> list[NoticeRow]:
    """The ledger, with the stories that it names."""
    rows = []
    for notice in catalogue.ledger.all():
        progress.check()
        ids = dict.fromkeys((notice.story, *notice.concerns, *notice.also_in))
        stories = {story.id: story for story in catalogue.records.articles(ids)}
        linked = frozenset(link.other_id for link in catalogue.links.of(notice.story))
        rows.append(NoticeRow(notice, stories, linked))
    return rows


OpenStory = Callable[[str], None]
LinkStories = Callable[[NoticeRow, Sequence[str]], None]


class NoticePage(QWidget):
    """One notice: its words, what it concerns, and the sentences that others carry."""

    def __init__(self, row: NoticeRow, open_story: OpenStory, link: LinkStories) -> None:
        super().__init__()
        self._row = row
        self._open_story = open_story
        self._link = link
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        self._column.setSpacing(8)
        self.setMaximumWidth(theme.MEASURE + 2 * MARGIN)
        notice = row.notice
        kind = joined((tr(KINDS[notice.kind]).upper(), human_date(notice.date)))
        self._column.addWidget(label(kind, theme.kicker_font(), "accent", wrap=True))
        face = theme.font(theme.DECK, serif=True)
        self._column.addWidget(prose.line(notice.text, face, leading=1.45))
        self._stories(tr("Stands in"), [notice.story])
        concerns = [one for one in notice.concerns if one != notice.story]
        if concerns:
            self._stories(tr("Concerns"), concerns)
        if notice.shared:
            self._heading(tr("Still said elsewhere"))
            for each in notice.shared:
                self._shared(each.story, each.text)
        self._column.addStretch(1)

    def _heading(self, text: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(HairLine())
        self._column.addWidget(label(text.upper(), theme.kicker_font(), "muted"))

    def _stories(self, heading: str, ids: Sequence[str]) -> None:
        self._heading(heading)
        for story_id in ids:
            self._column.addWidget(self._story(story_id))

    def _story(self, story_id: str) -> QWidget:
        """A story that can be read: its headline, and paper and day under it."""
        story = self._row.stories.get(story_id)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        title = story.title if story is not None else tr("A story that is gone meanwhile")
        button = Button(title, tone="ink", flush=True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setFont(theme.font(theme.LEAD, serif=True, bold=True))
        button.setAccessibleName(tr("Read {title}", title=title))
        button.setEnabled(story is not None)
        button.clicked.connect(lambda: self._open_story(story_id))
        where = joined((story.publication, published_line(story.published))) if story is not None else ""
        made = label(where, theme.font(theme.LABEL), "muted", wrap=True)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(made)
        return holder

    def _shared(self, story_id: str, text: str) -> None:
        self._column.addWidget(self._story(story_id))
        words = prose.line(quoted(text), theme.font(theme.TEXT, serif=True), tone="muted", leading=1.4)
        self._column.addWidget(words)
        if story_id in self._row.linked:
            tied = label(tr("linked"), theme.font(theme.SMALL), "muted")
            self._column.addWidget(tied)
        elif story_id in self._row.stories:
            button = Button(tr("Link"), "link", tone="accent")
            button.setAccessibleName(tr("Link {title}", title=self._row.stories[story_id].title))
            button.clicked.connect(lambda: self._link(self._row, [story_id]))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


class NoticeDelegate(QStyledItemDelegate):
    """A notice in the list: kind and day, the story, the first words; how many say it still."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(LIST, theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: NoticeRow = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        box = QRectF(option.rect).adjusted(MARGIN, 12, -16, -10)
        small = theme.font(theme.SMALL)
        painter.setFont(small)
        kind = joined((tr(KINDS[row.notice.kind]), human_date(row.notice.date)))
        lead = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing)
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, lead | Qt.AlignmentFlag.AlignTop, kind)
        if row.open_stories:
            painter.setPen(theme.colour("warning"))
            said = counted(len(row.open_stories), "story says it still", "stories say it still")
            painter.drawText(box, end | Qt.AlignmentFlag.AlignTop, said)
        box.setTop(box.top() + theme.px(18))
        title = theme.font(theme.TEXT, serif=True, bold=True)
        used = painting.draw_text(painter, box, row.title, title, theme.colour("ink"))
        box.setTop(box.top() + used + 1)
        face = theme.font(theme.LABEL, serif=True)
        painting.draw_text(painter, box, row.notice.text, face, theme.colour("muted"), limit=2)
        painter.restore()
