"""A story as an article is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from pathlib import PurePath

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model import Article, Block, Placement, Suggestion
from ui.paint import theme
from ui.reader.acts import Acts
from ui.reader.chips import Mark
from ui.reader.page import Page, StoryData
from ui.reader.photo_block import PhotoBlock
from ui.reader.related import Related
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.wording import (
    DOT,
    human_date,
    in_words,
    joined,
    language_name,
    published_line,
    shortened,
)
from ui.widgets import prose
from ui.widgets.widgets import HairLine, label

LONGEST_BRANCH = 40


class StoryPage(Page):
    """Kicker, headline, standfirst, byline and tags, photos in place, body, ties."""

    is_story = True

    def __init__(self, data: StoryData, images: Images, acts: Acts) -> None:
        article = data.article
        super().__init__(article.id, article.title, acts)
        self.data = data
        self.photos: dict[str, PhotoBlock] = {}
        self._images = images
        self._marks = data.marks
        if article.tags:
            self.kicker(kicker_text(article))
        self.headline(article.title, data.marks, article.id)
        if article.standfirst:
            face = theme.font(theme.DECK, serif=True)
            deck = prose.line(article.standfirst, face, data.marks, "muted", leading=1.4)
            self.shrinking(deck, theme.DECK, theme.LEAD)
            self.column.addWidget(self.field(article.id, "standfirst", article.standfirst, deck))
        self.byline(self._signature(article), article.tags, data.tags)
        self._body(article)
        self._ties = QVBoxLayout()
        self._ties.setSpacing(12)
        self.column.addLayout(self._ties)
        self.show_suggestions(data.suggestions)
        if article.doubts:
            self.section(tr("To check"))
            for doubt in article.doubts:
                self.column.addWidget(Mark(in_words(doubt), warning=True))
        self.details(article.id, _details(article))
        self.section("")
        self.footer(_origin(article))
        self.column.addStretch(1)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show the ties again with these suggestions, which come after the story itself."""
        self.data = replace(self.data, suggestions=tuple(suggestions))
        while (taken := self._ties.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        if self.data.links or suggestions:
            self._ties.addWidget(HairLine())
            self._ties.addWidget(Related(self.record_id, self.data.links, suggestions, self.acts))

    def _signature(self, article: Article) -> list[QWidget]:
        """By whom, in which paper, when: what is known of it."""
        said = (
            ("byline", ", ".join(article.bylines), "ink"),
            ("publication", article.publication, "muted"),
            ("published", published_line(article.published), "muted"),
        )
        parts: list[QWidget] = []
        for name, content, tone in said:
            if content:
                dot = DOT.lstrip() if name == "published" and article.publication else ""
                words = label(dot + content, theme.font(theme.LABEL, bold=name == "byline"), tone)
                parts.append(self.field(article.id, name, content, words))
        if article.publication and article.published:
            parts[-2:] = [_side_by_side(parts[-2:])]
        return parts

    def _body(self, article: Article) -> None:
        placed = {b.photo for b in article.body if b.kind == "photo"}
        by_index = dict(enumerate(article.placements))
        unplaced = [p for n, p in by_index.items() if n not in placed]
        for placement in unplaced:
            if placement.position == "lead":
                self._photo(placement)
        run: list[Block] = []
        for block in article.body:
            placed_here = by_index.get(block.photo) if block.photo is not None else None
            if block.kind != "photo":
                run.append(block)
            elif placed_here is not None:
                self._prose(run)
                self._photo(placed_here)
        self._prose(run)
        for placement in unplaced:
            if placement.position != "lead":
                self._photo(placement)

    def _prose(self, run: list[Block]) -> None:
        if run:
            self.column.addWidget(prose.prose(run, self._marks))
            run.clear()

    def _photo(self, placement: Placement) -> None:
        block = PhotoBlock(placement, self._images, self.acts, self._marks)
        self.photos[placement.id] = block
        self.column.addWidget(block)
        self.column.addSpacing(10)


def _side_by_side(parts: Sequence[QWidget]) -> QWidget:
    """Parts of one line, a word's space apart: "Coastline Daily · 3 May 2024"."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(3)
    for part in parts:
        row.addWidget(part)
    return made


def _details(article: Article) -> list[tuple[str, str]]:
    """Language and note, and whatever of the head is not known."""
    head = (
        ("standfirst", article.standfirst),
        ("byline", ", ".join(article.bylines)),
        ("publication", article.publication),
        ("published", published_line(article.published)),
    )
    language = language_name(article.language) if article.language else ""
    missing = [(name, "") for name, content in head if not content]
    return [*missing, ("language", language), ("note", article.note)]


def kicker_text(article: Article) -> str:
    """The branches that the story hangs on: "Harbour · Ferry fire"."""
    parts = [part for tag in article.tags[:2] for part in tag.path.split("/")]
    return DOT.join(dict.fromkeys(shortened(part, LONGEST_BRANCH) for part in parts))


def _address(url: str) -> str:
    """A page's address; only what a browser opens is a link."""
    known = url.lower().startswith(("http://", "https://"))
    return f'<a href="{escape(url)}">{escape(url)}</a>' if known else escape(url)


def _origin(article: Article) -> str:
    imported = tr("Imported {date}", date=human_date(article.imported_at)) if article.imported_at else ""
    file = PurePath(article.source_path).name
    where = tr("from {file}", file=escape(file)) if file else ""
    page = _address(article.url or "")
    history = f'<a href="history">{escape(tr("History"))}</a>'
    versions = ""
    if article.versions > 1:
        said = tr("{count} versions", count=article.versions)
        versions = f'<a href="versions">{escape(said)}</a>'
    return joined((joined((imported, where), " "), page, versions, history))
