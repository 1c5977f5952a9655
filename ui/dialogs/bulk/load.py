"""What the page of many records shows, fetched in jobs: what they are, and what a change would do to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.curation.many import Many, Summary
from archive.curation.selection import Selection
from archive.curation.worse import worse
from archive.model import LIST_FIELDS, STORY_FIELDS, USE_FIELDS, Example, Reason, Tag
from archive.progress import Progress

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

MOST = 1_000
"""Records that a preview in the window is made of; the rest is counted and done all the same."""
BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class BulkData:
    """What was chosen: how many of all, what they show, and the tags that there are."""

    summary: Summary
    tags: Sequence[Tag]
    of_all: int


@dataclass(frozen=True, slots=True)
class Row:
    """One record that would change: its fields before and after, and why it would read worse, if it would."""

    record_id: str
    photo_id: str
    title: str
    changes: Sequence[tuple[str, str, str]]
    reasons: Sequence[Reason] = ()


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What `wanted` would do: the rows, those to look at first; how many of `looked_at` records stay, and for
    which variables of the template some have no value, by how many. `total` is how many there are.
    """

    wanted: Many
    rows: Sequence[Row] = ()
    looked_at: int = 0
    total: int = 0
    missing: Mapping[str, int] = field(default_factory=dict)

    @property
    def worse(self) -> frozenset[str]:
        """The records that would read worse."""
        return frozenset(row.record_id for row in self.rows if row.reasons)

    @property
    def stays(self) -> int:
        """How many of those looked at do not change."""
        return self.looked_at - len(self.rows)


def load_bulk(catalogue: Catalogue, selection: Selection, progress: Progress) -> BulkData:
    """Fetch what was chosen. Raises `NotFound`."""
    stats = catalogue.records.stats()
    ids = catalogue.ids_of(selection)
    summary = catalogue.corrections.summary(ids)
    return BulkData(summary, catalogue.tags.all(), stats.articles if summary.stories else stats.placements)


def load_preview(catalogue: Catalogue, selection: Selection, wanted: Many, progress: Progress) -> BulkPreview:
    """Do it and roll it back; tell what it did. Raises `Refused`, `Cancelled`."""
    ids = catalogue.ids_of(selection)
    some = ids[:MOST]
    with catalogue.previewing(whole=True) as preview:
        catalogue.corrections.many(some, wanted, progress)
    progress.check()
    fields = {*wanted.edits, *wanted.replace_in, *(("caption",) if wanted.template else ())}
    fields |= {"tags"} if wanted.tags else set()
    bad = worse(preview.examples, wanted.edits)
    rows = _rows(catalogue, [e for e in preview.examples if e.field in fields], bad)
    missing: dict[str, int] = {}
    if wanted.template:
        for variable in catalogue.corrections.without_value(some, wanted.template).values():
            missing[variable] = missing.get(variable, 0) + 1
    looked_at = _concerned(catalogue, some, fields)
    return BulkPreview(wanted, rows, looked_at, len(ids), missing)


def _concerned(catalogue: Catalogue, ids: Sequence[str], fields: set[str]) -> int:
    """How many of the records have the fields."""
    summary = catalogue.corrections.summary(ids)
    of_stories = bool(fields & {*STORY_FIELDS} - {*USE_FIELDS}) * summary.stories
    of_uses = bool(fields & {*USE_FIELDS} - {*STORY_FIELDS}) * summary.uses
    return max(of_stories + of_uses, summary.named if fields & {"tags", "note"} else 0)


def _rows(
    catalogue: Catalogue, examples: Iterable[Example], bad: Mapping[str, tuple[Reason, ...]]
) -> list[Row]:
    changes: dict[str, list[tuple[str, str, str]]] = {}
    for each in examples:
        before, after = _shown(each.field, each.before), _shown(each.field, each.after)
        changes.setdefault(each.id, []).append((each.field, before, after))
    photos, titles = _heads(catalogue, changes)
    rows = [
        Row(key, photos.get(key, ""), titles.get(key, ""), told, bad.get(key, ()))
        for key, told in changes.items()
    ]
    return sorted(rows, key=lambda row: not row.reasons)


def _heads(catalogue: Catalogue, ids: Iterable[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The picture of each record, and what it is called."""
    wanted = list(ids)
    photos = {use.id: use.photo.id for use in catalogue.records.placements(wanted)}
    stories = [record_id for record_id in wanted if record_id not in photos]
    for article in catalogue.records.articles(stories):
        shown = next((p.photo.id for p in article.placements if p.photo.files), "")
        photos[article.id] = shown
    return photos, catalogue.records.titles(wanted)


def _shown(name: str, value: object) -> str:
    if isinstance(value, (tuple, list)):
        lines = [str(each).replace(" | shown", "") if name == "place" else str(each) for each in value]
        return BETWEEN.join(lines)
    return str(value or "")


def written(name: str, text: str) -> str | tuple[str, ...]:
    """A field's value out of one line: several are parted by semicolons."""
    if name not in LIST_FIELDS:
        return text.strip()
    return tuple(part for each in text.split(";") if (part := each.strip()))
