"""What a page of the reader is made of: the data that a job fetched, and the parts both pages share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from archive.model import Article, CaptionReading, Link, Marks, NameSuggestions, Placement, Suggestion, Tag
from archive.recognition import Recogniser
from archive.words import field_words
from ui.paint import theme
from ui.reader.acts import Acts
from ui.reader.chips import TagChip, TagEditor
from ui.services.i18n import tr
from ui.services.wording import shortened, tip
from ui.widgets import prose
from ui.widgets.buttons import Button
from ui.widgets.editable import Editable
from ui.widgets.flow import FlowLayout
from ui.widgets.widgets import HairLine, label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

MARGIN, NARROW_MARGIN = 40, 20
NARROW = 520
NARROWEST = 320
SMALL_TYPE = 600
"""Pixels of the page below which headline and standfirst are set a size smaller."""
TOP = 28
LONGEST_TITLE = 48
NAMES_WIDTH = 136


@dataclass(frozen=True, slots=True)
class StoryData:
    """A story with what stands around it."""

    article: Article
    links: Sequence[Link] = ()
    suggestions: Sequence[Suggestion] = ()
    tags: Sequence[Tag] = ()
    marks: Marks = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PhotoData:
    """One use of a photo, and every use of the same photo with the story's title."""

    placement: Placement
    uses: Sequence[tuple[Placement, str | None]] = ()
    tags: Sequence[Tag] = ()
    names: NameSuggestions | None = None
    marks: Marks = field(default_factory=dict)


class Marking(Protocol):
    """What is searched for, as far as it is to be marked."""

    def marks(self, catalogue: Catalogue, record: Article | Placement) -> Marks:
        """Where it stands in the texts of a record."""


def load_story(catalogue: Catalogue, article_id: str, marking: Marking | None) -> StoryData:
    """Fetch a story for the page, with what is to be marked in it. Raises `NotFound`."""
    article = catalogue.records.article(article_id)
    links, tags = catalogue.links.of(article_id), catalogue.tags.all()
    return StoryData(article, links, tags=tags, marks=marks_in(catalogue, article, marking))


def load_photo(catalogue: Catalogue, placement_id: str, marking: Marking | None) -> PhotoData:
    """Fetch a photo for its page, with what is to be marked in it. Raises `NotFound`."""
    placement = catalogue.records.placement(placement_id)
    uses, tags = catalogue.records.uses(placement.photo.id), catalogue.tags.all()
    return PhotoData(placement, uses, tags, marks=marks_in(catalogue, placement, marking))


def marks_in(catalogue: Catalogue, record: Article | Placement, marking: Marking | None) -> Marks:
    """What is to be marked in a record; nothing where nothing is searched for."""
    return marking.marks(catalogue, record) if marking is not None else prose.NO_MARKS


def load_names(catalogue: Catalogue, recogniser: Recogniser, placement: Placement) -> NameSuggestions | None:
    """What a trained model sees in a photo's caption and nobody read there; None where none is installed."""
    if not recogniser.has_pipeline:
        return None
    story = catalogue.records.article(placement.article_id) if placement.article_id else None
    read = CaptionReading(
        placement.caption, placement.credit, placement.people, placement.dates, placement.places
    )
    return recogniser.suggest(read.text, read, story.language if story else "", catalogue.names.registry())


class Page(QWidget):
    """A column of text and pictures, no wider than can be read well."""

    is_story = False

    def __init__(self, record_id: str, title: str, acts: Acts) -> None:
        super().__init__()
        self.record_id = record_id
        self.title = title
        self.acts = acts
        self.tag_editor: TagEditor | None = None
        self._top = TOP
        self._set_smaller: list[tuple[QLabel, int, int]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, TOP, MARGIN, MARGIN)
        self.column.setSpacing(8)
        self.setMaximumWidth(theme.MEASURE + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Never wider than the pane: a long address is cut rather than the page."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow panes keep their room for the words."""
        side = MARGIN if self.width() > NARROW else NARROW_MARGIN
        self.column.setContentsMargins(side, self._top, side, MARGIN)
        self._set_type()
        super().resizeEvent(event)

    def shrinking(self, words: QLabel, usual: int, smaller: int) -> QLabel:
        """Words of the story's head, set in the `smaller` size where the page is narrow."""
        self._set_smaller.append((words, usual, smaller))
        return words

    def _set_type(self) -> None:
        small = self.width() < theme.px(SMALL_TYPE)
        for words, usual, smaller in self._set_smaller:
            face = theme.font(smaller if small else usual, serif=True, bold=words.font().bold())
            if words.font().pixelSize() != face.pixelSize():
                words.setFont(face)

    def kicker(self, text: str) -> None:
        """Small spaced capitals over the headline."""
        self.column.addWidget(label(text.upper(), theme.kicker_font(), "accent", wrap=True))

    def offer_back(self, title: str) -> None:
        """Over everything, the way back to the record that was open before."""
        button = Button(shortened(title, LONGEST_TITLE), "back")
        button.setToolTip(tr("Back (Alt+Left)"))
        button.setAccessibleName(tr("Back to {title}", title=title))
        button.clicked.connect(lambda: self.acts.back.emit())
        self.column.insertWidget(0, button)
        self._top = TOP // 2
        margins = self.column.contentsMargins()
        margins.setTop(self._top)
        self.column.setContentsMargins(margins)

    def field(self, record_id: str, name: str, content: str, inside: QWidget) -> Editable:
        """What shows a field of a record, to be edited where it stands; "" where there is no such record."""
        part = Editable(name, field_words(name), content, inside, self.acts.refusal)
        part.edit_wanted.connect(lambda _, at: self.acts.correct_field.emit(record_id, name, at))
        return part

    def headline(self, text: str, marks: Marks, story_id: str) -> None:
        """The headline itself; that of a story can be edited."""
        face = theme.font(theme.HEADLINE, serif=True, bold=True)
        made = self.shrinking(prose.line(text, face, marks, leading=1.22), theme.HEADLINE, theme.SUBHEAD)
        made.setAccessibleName(text)
        self.column.addWidget(self.field(story_id, "title", text, made) if story_id else made)

    def byline(self, parts: Sequence[QWidget], tags: Sequence[Tag], known: Sequence[Tag]) -> None:
        """Who, where and when, then the tags."""
        flow = FlowLayout(gap=10, line_gap=8, last_together=True)
        for part in parts:
            flow.addWidget(part)
        for tag in tags:
            chip = TagChip(tag)
            chip.name.clicked.connect(lambda _=False, p=tag.path: self.acts.search.emit("tag", p))
            chip.remove.clicked.connect(
                lambda _=False, p=tag.path: self.acts.remove_tag.emit(p, self.record_id)
            )
            chip.remove.setVisible(not self.acts.refusal)
            chip.menu_wanted.connect(partial(self.acts.tag_menu.emit, tag.path))
            flow.addWidget(chip)
        self.tag_editor = TagEditor(known)
        self.tag_editor.entered.connect(lambda path: self.acts.add_tag.emit(path, self.record_id))
        if self.acts.refusal:
            self.tag_editor.setEnabled(False)
            self.tag_editor.setToolTip(tip(self.acts.refusal))
        flow.addWidget(self.tag_editor)
        self.column.addSpacing(2)
        self.column.addLayout(flow)
        self.column.addSpacing(8)

    def details(self, record_id: str, fields: Sequence[tuple[str, str]]) -> None:
        """Fields by their names, those without a value too: each can be given one here."""
        self.section(tr("Details"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, NAMES_WIDTH)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, content) in enumerate(fields):
            grid.addWidget(label(field_words(name), theme.font(theme.LABEL), "muted"), row, 0, top)
            tone = "ink" if content else "muted"
            words = label(content or tr("none"), theme.font(theme.LABEL), tone, wrap=True)
            grid.addWidget(self.field(record_id, name, content, words), row, 1, top)
        self.column.addLayout(grid)

    def section(self, text: str) -> None:
        """A hairline and a small heading."""
        self.column.addSpacing(8)
        self.column.addWidget(HairLine())
        if text:
            self.column.addSpacing(4)
            self.column.addWidget(label(text.upper(), theme.kicker_font(), "muted"))

    def footer(self, text: str) -> None:
        """Where the record came from, and its history."""
        self.column.addSpacing(8)
        muted = theme.colour("muted").name()
        made = prose.rich(text.replace("<a ", f'<a style="color:{muted}" '), theme.font(theme.SMALL), "muted")
        made.linkActivated.connect(self._follow_footer)
        self.column.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)

    def _follow_footer(self, address: str) -> None:
        if address == "history":
            self.acts.history.emit(self.record_id, self.is_story)
        elif address == "versions":
            self.acts.versions.emit(self.record_id)
        else:
            self.acts.visit.emit(address)
