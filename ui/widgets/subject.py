"""Which photo or story a dialog is about: its picture, its headline, the first words under it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from archive.model import Article, Hit, Placement
from ui.paint import painting, theme
from ui.services.i18n import number, tr
from ui.services.images import Images
from ui.services.wording import LTR_MARK, joined, photo_title, published_line, quoted

PICTURE = QSize(128, 92)
SMALL_PICTURE = QSize(84, 60)
GAP = 16
BETWEEN = 8
MOST_PICTURES = 5
LINES = 2


@dataclass(frozen=True, slots=True)
class Subject:
    """What a dialog is about. `photo_id` is "" for a story without photos; `words` stand under the headline.

    `note` says what else should be known before anything is changed.
    """

    kind: str
    photo_id: str
    headline: str
    words: str = ""
    note: str = ""


def load_photo_subject(catalogue: Any, placement_id: str) -> Subject:
    """One use of a photo, under the headline of its story. Raises `NotFound`."""
    return photo_subject(catalogue, catalogue.records.placement(placement_id))


def photo_subject(catalogue: Any, placement: Placement) -> Subject:
    """The subject of a placement that is at hand already."""
    story = catalogue.records.article(placement.article_id).title if placement.article_id else ""
    title = story or photo_title(placement)
    words = placement.caption if placement.caption != title else ""
    return Subject(tr("Photo"), placement.photo.id, title, words)


def load_subject(catalogue: Any, record_id: str, is_story: bool) -> Subject:
    """A story or one use of a photo. Raises `NotFound`."""
    if not is_story:
        return load_photo_subject(catalogue, record_id)
    article: Article = catalogue.records.article(record_id)
    photos = sorted(article.placements, key=lambda p: (not p.photo.files, p.position != "lead", p.ordinal))
    words = joined((article.publication, published_line(article.published), ", ".join(article.bylines)))
    return Subject(tr("Story"), photos[0].photo.id if photos else "", article.title, words)


def hit_subjects(hits: Iterable[Hit]) -> list[Subject]:
    """What stands in a list of results, by its own pictures and headlines."""
    return [
        Subject(
            tr("Photo") if hit.kind == "photo" else tr("Story"), hit.photo_id or "", hit.title or hit.caption
        )
        for hit in hits
    ]


def one_of(subject: Subject, chosen: int) -> Subject:
    """The subject with a word that it is the only one meant, where several results are chosen."""
    if chosen < 2:
        return subject
    what = tr("{count} results are chosen; this is about the one that is open.", count=number(chosen))
    return replace(subject, note=what)


class _Band(QWidget):
    """Pictures at the side where reading begins, asked for from `Images` when painted."""

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        images.arrived.connect(self._arrived)
        theme.current().changed.connect(self.update)

    def _arrived(self, photo_id: str) -> None:
        self.update()

    def _mirrored(self, box: QRectF) -> QRectF:
        rect = box.toRect()
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))

    def _picture(self, painter: QPainter, box: QRectF, photo_id: str) -> None:
        picture = self._images.get(photo_id, box.width(), self.devicePixelRatioF()) if photo_id else None
        if picture is not None:
            painting.cover(painter, box, picture)
        elif photo_id and not self._images.is_missing(photo_id):
            painting.placeholder(painter, box)
        else:
            painting.bare(painter, box)


class SubjectView(_Band):
    """One record: the picture, and beside it what it is called."""

    def __init__(self, subject: Subject, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(images, parent)
        self.subject = subject
        name = joined((subject.headline, subject.words, subject.note), ". ")
        self.setAccessibleName(f"{subject.kind}: {name}")

    def sizeHint(self) -> QSize:
        """As high as the picture, and higher where there is more to say."""
        head = painting.line_height(theme.kicker_font())
        head += LINES * painting.line_height(theme.font(theme.LEAD, serif=True, bold=True))
        words = round(head + painting.line_height(theme.font(theme.LABEL, serif=True))) + 4
        return QSize(420, max(PICTURE.height(), words) + (theme.px(24) if self.subject.note else 0))

    def minimumSizeHint(self) -> QSize:
        """The picture and a few words."""
        return QSize(280, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, then kind, headline, first words, and the note."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = PICTURE.width() + GAP
        self._picture(
            painter, self._mirrored(QRectF(0, 0, PICTURE.width(), PICTURE.height())), self.subject.photo_id
        )
        self._words(painter, self._mirrored(QRectF(side, 0, self.width() - side, self.height())))

    def _words(self, painter: QPainter, box: QRectF) -> None:
        subject = self.subject
        kicker = theme.kicker_font()
        painter.setFont(kicker)
        painter.setPen(theme.colour("accent"))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        edge = QStyle.visualAlignment(self.layoutDirection(), lead)
        painter.drawText(box.adjusted(0, -2, 0, 0), edge, subject.kind.upper())
        rest = box.adjusted(0, painting.line_height(kicker), 0, 0)
        face = theme.font(theme.LEAD, serif=True, bold=True)
        lines = painting.line_count(subject.headline, face, rest.width(), LINES)
        used = painting.draw_text(painter, rest, subject.headline, face, theme.colour("ink"), limit=lines)
        rest.setTop(rest.top() + used + 2)
        if subject.words:
            small = theme.font(theme.LABEL, serif=subject.kind == tr("Photo"))
            words = " ".join(subject.words.split())
            bottom = box.bottom() - (theme.px(24) if subject.note else 0)
            lines = min(LINES, max(1, int((bottom - rest.top()) // painting.line_height(small))))
            painting.draw_text(painter, rest, words, small, theme.colour("muted"), limit=lines)
        if subject.note:
            label = theme.font(theme.LABEL)
            rest.setTop(box.bottom() - painting.line_height(label))
            painting.draw_text(painter, rest, subject.note, label, theme.colour("warning"))


class SubjectsView(_Band):
    """Several records: their pictures in a row, how many more, and the first headlines."""

    def __init__(self, subjects: Sequence[Subject], images: Images, parent: QWidget | None = None) -> None:
        super().__init__(images, parent)
        self.subjects = list(subjects)
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """The first headlines, and how many more there are."""
        said = list(dict.fromkeys(subject.headline for subject in self.subjects))[:LINES]
        first = [quoted(headline) for headline in said]
        more = sum(subject.headline not in said for subject in self.subjects)
        return joined((*first, tr("{count} more", count=number(more)) if more else ""))

    def sizeHint(self) -> QSize:
        """A row of pictures over two lines of words."""
        words = LINES * round(painting.line_height(theme.font(theme.LABEL)))
        return QSize(420, SMALL_PICTURE.height() + 10 + words)

    def minimumSizeHint(self) -> QSize:
        """Two pictures and a few words."""
        return QSize(280, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures that have room, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = SMALL_PICTURE.width() + BETWEEN
        room = max(1, min(MOST_PICTURES, (self.width() + BETWEEN) // step))
        pictures = self.subjects if len(self.subjects) <= room else self.subjects[: room - 1]
        for place, subject in enumerate(pictures):
            self._picture(painter, self._place(place, step), subject.photo_id)
        more = len(self.subjects) - len(pictures)
        if more:
            self._more(painter, self._place(len(pictures), step), more)
        words = QRectF(0, SMALL_PICTURE.height() + 8, self.width(), self.height())
        label = theme.font(theme.LABEL, serif=True)
        painting.draw_text(painter, words, self.words(), label, theme.colour("muted"), limit=LINES)

    def _place(self, number_: int, step: int) -> QRectF:
        return self._mirrored(QRectF(number_ * step, 0, SMALL_PICTURE.width(), SMALL_PICTURE.height()))

    def _more(self, painter: QPainter, box: QRectF, more: int) -> None:
        painting.placeholder(painter, box)
        painter.setFont(theme.font(theme.LEAD, bold=True))
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{LTR_MARK}+{number(more)}")
