"""A photo's own page: the picture, its captions in their layers, its metadata, where it was used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from archive.model import Marks, NameSuggestions, Photo, PhotoMetadata, Placement
from ui.paint import theme
from ui.reader.acts import Acts
from ui.reader.chips import Mark
from ui.reader.file_rows import rows_of_marks, rows_of_rights
from ui.reader.page import Page, PhotoData
from ui.reader.photo_block import PhotoBlock
from ui.services.i18n import number, tr
from ui.services.images import Images
from ui.services.wording import human_date, in_words, joined, person_line, photo_title
from ui.widgets import prose
from ui.widgets.widgets import label

LABEL_WIDTH = 136


class PhotoPage(Page):
    """One use of a photo, with everything known about it."""

    def __init__(self, data: PhotoData, images: Images, acts: Acts) -> None:
        placement = data.placement
        story = next((title for use, title in data.uses if use.id == placement.id), None)
        super().__init__(placement.id, photo_title(placement), acts)
        self.data = data
        self.kicker(tr("Photo"))
        self.headline(story or self.title, data.marks, placement.article_id or "")
        where = _place_and_date(placement)
        parts = [label(where, theme.font(theme.LABEL), "muted")] if where else []
        self.byline(parts, placement.tags, data.tags)
        self.block = PhotoBlock(placement, images, acts, data.marks, alone=True)
        self.photos = {placement.id: self.block}
        self.column.addWidget(self.block)
        self._names = label("", theme.font(theme.SMALL), "muted", wrap=True)
        self._names.setToolTip(
            tr("Names that a trained model sees in the caption; nobody has confirmed them.")
        )
        self.column.addWidget(self._names)
        self.show_names(data.names)
        self._layers(placement, data.marks)
        self.details(placement.id, _details(placement))
        self._uses(data.uses)
        self._metadata(placement.photo)
        self._to_check(placement.photo)
        self.section("")
        self.footer(f'<a href="history">{escape(tr("History"))}</a>')
        self.column.addStretch(1)

    def show_names(self, names: NameSuggestions | None) -> None:
        """Say whom and what the caption perhaps names too; nothing where there is nothing to say."""
        self.data = replace(self.data, names=names)
        listed = [*(p.name for p in names.people), *(p.name for p in names.places)] if names else []
        self._names.setText(tr("Perhaps also: {names}", names=", ".join(listed)) if listed else "")
        self._names.setVisible(bool(listed))

    def _layers(self, placement: Placement, marks: Marks) -> None:
        layers = [
            (tr("As corrected"), placement.corrected or ""),
            (tr("As published"), placement.published),
            (tr("As transmitted"), placement.photo.transmitted),
        ]
        told = [(name, text) for name, text in layers if text and text != placement.caption]
        if not told:
            return
        self.section(tr("Other layers of the caption"))
        grid = self._grid()
        for name, text in told:
            _row(grid, name, prose.marked(text, marks), serif=True)

    def _uses(self, uses: Sequence[tuple[Placement, str | None]]) -> None:
        told = [(use, title) for use, title in uses if use.article_id is not None]
        if not told:
            return
        self.section(tr("Where it was used"))
        grid = self._grid()
        ink = theme.colour("ink").name()
        for use, title in told:
            link = f'<a href="{use.article_id}" style="color:{ink}">{escape(title or tr("Untitled"))}</a>'
            words = _row(grid, tr("story"), f"{link}<br>{prose.marked(use.caption)}")
            words.linkActivated.connect(self.acts.open_story)

    def _metadata(self, photo: Photo) -> None:
        rows = list(metadata_rows(photo))
        if not rows:
            return
        self.section(tr("In the file"))
        grid = self._grid()
        for name, value in rows:
            _row(grid, name, escape(value))

    def _to_check(self, photo: Photo) -> None:
        if photo.metadata is None or not photo.metadata.doubts:
            return
        self.section(tr("To check"))
        for doubt in photo.metadata.doubts:
            self.column.addWidget(Mark(in_words(doubt), warning=True))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        return grid


def _row(grid: QGridLayout, name: str, markup: str, serif: bool = False) -> QLabel:
    row = grid.rowCount()
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(label(name, theme.font(theme.LABEL), "muted", wrap=True), row, 0, top)
    words = prose.rich(markup, theme.font(theme.TEXT if serif else theme.LABEL, serif=serif))
    grid.addWidget(words, row, 1, top)
    return words


def _details(placement: Placement) -> list[tuple[str, str]]:
    """What is known of a use besides its caption and credit."""
    people = ", ".join(person_line(person) for person in placement.people)
    places = ", ".join(dict.fromkeys(place.name for place in placement.places))
    return [
        ("person", people),
        ("taken", human_date(placement.taken)),
        ("place", places),
        ("note", placement.note),
    ]


def _place_and_date(placement: Placement) -> str:
    meta = placement.photo.metadata
    place = joined((meta.sublocation, meta.city, meta.country), ", ") if meta else ""
    taken = placement.taken or (meta.date_created if meta else None)
    return joined((place, tr("taken {date}", date=human_date(taken)) if taken else ""))


def metadata_rows(photo: Photo) -> Iterable[tuple[str, str]]:
    """Name and value of what the file itself says, by the names of the standard; empty ones are left out."""
    if photo.metadata is not None:
        told = (*_iptc(photo.metadata), *rows_of_marks(photo.metadata), *rows_of_rights(photo.metadata))
        yield from ((name, value) for name, value in told if value)
    for original in photo.files:
        size = tr("{n} kB", n=number(max(1, original.size // 1000)))
        shape = f"{photo.width} × {photo.height}" if photo.width else ""
        yield tr("File"), joined((original.name, original.media_type, shape, size))
        yield "SHA-256", original.sha256


def _iptc(meta: PhotoMetadata) -> Iterable[tuple[str, str | None]]:
    yield tr("Headline"), meta.headline
    yield tr("Title"), meta.title
    yield tr("Creator"), joined((", ".join(meta.creator), meta.creator_title), ", ")
    yield tr("Credit line"), meta.credit_line
    yield tr("Source"), meta.source
    yield tr("Copyright notice"), meta.copyright
    yield tr("Date created"), human_date(meta.date_created)
    yield tr("Location"), joined((meta.sublocation, meta.city, meta.region, meta.country), ", ")
    yield tr("People shown"), ", ".join(meta.people)
    yield tr("Keywords"), ", ".join(meta.keywords)
    yield tr("Instructions"), meta.instructions
    yield tr("Usage marks"), meta.usage_terms
    yield tr("Description writer"), meta.caption_writer
    yield tr("Alt text"), meta.alt
