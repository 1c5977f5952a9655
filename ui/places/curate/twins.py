"""Two photos, or two stories, side by side: what each says, and what only one of them does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from archive.identity.differences import compare
from archive.model import Alike, Article, Piece, Placement
from archive.words import reason_words
from ui.services.i18n import tr
from ui.services.wording import SPEAKS_AGAINST, STEP, begun, human_date, joined, published_line
from ui.widgets.marked_text import Mark
from ui.widgets.tables import Point

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

Kind = Literal["photos", "stories"]
LONGEST = 900
"""Characters of a story that are set side by side."""


@dataclass(frozen=True, slots=True)
class Twins:
    """A pair that may be one."""

    kind: Kind
    alike: Alike
    title: str = ""
    photo_ids: tuple[str, str] = ("", "")

    @property
    def key(self) -> str:
        """What the pair is known by."""
        return f"{self.alike.a} {self.alike.b}"


@dataclass(frozen=True, slots=True)
class Half:
    """One of the two: where it ran, its words with what only it says, who made it, its measures."""

    photo_id: str
    place: str
    day: str
    text: str
    marks: tuple[Mark, ...]
    credit: str
    measures: str
    opens: str
    shape: float = 0.0
    """How many times as high as wide its photo is, 0 for none."""


def load_twins(catalogue: Catalogue, kind: Kind, most: int) -> list[Twins]:
    """The pairs of a kind, each with a line to be called by."""
    found = catalogue.same.photos_alike(most) if kind == "photos" else catalogue.same.stories_alike(most)
    if kind == "stories":
        titles = catalogue.records.titles({each for pair in found for each in (pair.a, pair.b)})
        return [Twins(kind, pair, titles.get(pair.a, ""), ("", "")) for pair in found]
    return [Twins(kind, pair, _caption(catalogue, pair.a), (pair.a, pair.b)) for pair in found]


def _caption(catalogue: Catalogue, photo_id: str) -> str:
    uses = catalogue.records.uses(photo_id)
    return " ".join(uses[0][0].caption.split()) if uses else ""


def load_halves(catalogue: Catalogue, twins: Twins) -> tuple[Half, Half]:
    """Both sides of a pair. Raises `NotFound` where one is gone."""
    pair = twins.alike
    if twins.kind == "stories":
        one, other = (catalogue.records.article(each) for each in (pair.a, pair.b))
        first, second = marked_apart(_text(one), _text(other))
        return _story(one, first), _story(other, second)
    uses = [catalogue.records.uses(each)[0][0] for each in (pair.a, pair.b)]
    first, second = marked_apart(*(use.caption for use in uses))
    return _photo(catalogue, uses[0], first), _photo(catalogue, uses[1], second)


def marked_apart(one: str, other: str) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """What of each of two texts does not stand in the other."""
    pieces = compare(one, other)
    return tuple(_marks(pieces, "removed")), tuple(_marks(pieces, "added"))


def _marks(pieces: Iterable[Piece], kind: str) -> Iterable[Mark]:
    at = 0
    for piece in pieces:
        if piece.kind not in (kind, "kept"):
            continue
        end = at + len(piece.text)
        if piece.kind == kind and piece.text.strip():
            yield Mark(at, at + len(piece.text.rstrip()), ground="added")
        at = end


def _text(story: Article) -> str:
    body = " ".join(block.text for block in story.body if block.kind != "photo")
    return "\n".join(filter(None, (story.title, story.standfirst, body)))[:LONGEST]


def _story(story: Article, marks: tuple[Mark, ...]) -> Half:
    photos = [use for use in story.placements if use.photo.files]
    return Half(
        photos[0].photo.id if photos else "",
        story.publication or tr("no paper"),
        published_line(story.published),
        _text(story),
        marks,
        ", ".join(story.bylines),
        story.url or "",
        story.id,
    )


def _photo(catalogue: Catalogue, use: Placement, marks: tuple[Mark, ...]) -> Half:
    story = catalogue.records.article(use.article_id) if use.article_id else None
    photo, credit = use.photo, use.credit
    size = f"{photo.width} × {photo.height}" if photo.width else ""
    taken = tr("taken {day}", day=human_date(use.taken)) if use.taken else tr("no day taken")
    made = ""
    if credit is not None:
        people = ", ".join(value.text for value in credit.photographers)
        made = joined((people, STEP.join(source.text for source in credit.chain)), " / ") or credit.raw
    return Half(
        photo.id,
        (story.publication if story else "") or tr("Photo"),
        published_line(story.published) if story else "",
        use.caption,
        marks,
        made,
        joined((size, taken)),
        use.article_id or use.id,
        photo.height / photo.width if photo.width else 0.0,
    )


def points(alike: Alike, halves: Sequence[Half]) -> list[Point]:
    """What speaks for the two being one, then what speaks against it."""
    told = [
        Point(begun(reason_words(each)), against=each.code in SPEAKS_AGAINST)
        for each in sorted(alike.evidence, key=lambda each: each.code in SPEAKS_AGAINST)
    ]
    one, other = halves
    if one.credit and other.credit and one.credit != other.credit:
        told.append(Point(tr("Two credits: {one} and {other}", one=one.credit, other=other.credit), True))
    return told
