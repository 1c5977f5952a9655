"""What a photo's page tells: its uses, all its captions, who stands where, the orders on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.curation.audit import ORDERS_OF
from archive.curation.captions_compared import CaptionDifference, compare_captions
from archive.model import Article, Person, Placement, Restriction, Tag
from archive.progress import Progress
from ui.services.i18n import tr
from ui.services.problems import used_against_words
from ui.services.standing import Standing, standing_of
from ui.services.wording import human_date, joined

if TYPE_CHECKING:
    from archive.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Use:
    """A photo in a story: where, when, and as what."""

    placement: Placement
    title: str
    paper: str
    published: str


@dataclass(frozen=True, slots=True)
class CaptionColumn:
    """One caption of the photo: whose, when, its words; how they differ from the first, None for that."""

    heading: str
    when: str
    text: str
    difference: CaptionDifference | None = None


@dataclass(frozen=True, slots=True)
class PhotoData:
    """One use of a photo, with everything known about the photo."""

    placement: Placement
    uses: tuple[Use, ...] = ()
    captions: tuple[CaptionColumn, ...] = ()
    people: tuple[Standing, ...] = ()
    against: dict[str, int] | None = None
    tags: tuple[Tag, ...] = ()

    def broken(self, order: Restriction) -> str:
        """What was done against an order, "" for nothing."""
        times = (self.against or {}).get(order.code, 0)
        if not times:
            return ""
        if order.code == "one-time":
            return tr("used {n}×", n=times + 1)
        return used_against_words(next(p for p, codes in ORDERS_OF.items() if order.code in codes))


def load_photo(catalogue: Catalogue, progress: Progress, placement_id: str) -> PhotoData:
    """A photo for its page. Raises `NotFound`."""
    placement = catalogue.records.placement(placement_id)
    raw = catalogue.records.uses(placement.photo.id)
    progress.check()
    stories = catalogue.records.articles({use.article_id for use, _ in raw if use.article_id})
    by_id = {story.id: story for story in stories}
    uses = tuple(_uses(raw, by_id))
    against: dict[str, int] = {}
    if any(use.restrictions for use, _ in raw):
        for finding in catalogue.rights.against_orders([placement.photo.id]):
            for code in ORDERS_OF[finding.problem]:
                against[code] = against.get(code, 0) + 1
    return PhotoData(
        placement,
        uses,
        tuple(_captions(placement, uses, [use for use, _ in raw if use.article_id is None])),
        tuple(standing_of(placement)),
        against,
        tuple(catalogue.tags.all()),
    )


def _uses(raw: Sequence[tuple[Placement, str | None]], stories: dict[str, Article]) -> Iterable[Use]:
    for use, title in raw:
        story = stories.get(use.article_id or "")
        if story is not None:
            published = story.published.value if story.published else ""
            yield Use(use, title or "", story.publication, published)


def _captions(
    placement: Placement, uses: Sequence[Use], alone: Sequence[Placement]
) -> Iterable[CaptionColumn]:
    """All captions, each held against the transmitted one, or the first that ran."""
    told: list[tuple[str, str, str, tuple[Person, ...]]] = []
    metadata = placement.photo.metadata
    if placement.photo.transmitted:
        reading = metadata.reading if metadata else None
        when = human_date(metadata.date_created) if metadata else ""
        told.append(
            (tr("As transmitted"), when, placement.photo.transmitted, reading.people if reading else ())
        )
    for use in uses:
        heading = use.paper or use.title or tr("A story")
        when = human_date(use.published)
        if use.placement.corrected is not None and use.placement.published:
            told.append((tr("{paper}, as published", paper=heading), when, use.placement.published, ()))
        told.append((heading, when, use.placement.caption, use.placement.people))
    for use_alone in alone:
        if use_alone.caption and use_alone.caption not in {text for _, _, text, _ in told}:
            told.append((tr("In the archive"), "", use_alone.caption, use_alone.people))
    told = [each for each in told if each[2]]
    for number, (heading, when, text, people) in enumerate(told):
        difference = compare_captions(told[0][2], text, told[0][3], people) if number else None
        yield CaptionColumn(heading, when, text, difference)


def stored_rows(placement: Placement) -> list[tuple[str, str, str]]:
    """Fields of the file that the archive keeps for itself too: the name, as transmitted, as stored."""
    metadata, credit = placement.photo.metadata, placement.credit
    if metadata is None:
        return []
    names = ", ".join(value.text for value in credit.photographers) if credit else ""
    chain = " › ".join(source.text for source in credit.chain) if credit else ""
    sent = joined(
        (metadata.credit_line, metadata.source if metadata.source != metadata.credit_line else ""), "/"
    )
    rows = [
        (tr("Caption"), metadata.caption or "", placement.caption),
        (tr("Creator"), ", ".join(metadata.creator), names),
        (tr("Credit line"), sent, chain or (credit.raw if credit else "")),
        (tr("Date created"), human_date(metadata.date_created), human_date(placement.taken)),
        (tr("People shown"), ", ".join(metadata.people), ", ".join(p.name for p in placement.people)),
    ]
    return [row for row in rows if row[1] or row[2]]
