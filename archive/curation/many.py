"""Many records corrected at once: what is set in each, by a value, a template, or a text found and replaced.

A story stands for the uses of photos in it where a field is one of photos.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from archive.curation.fields import Edits
from archive.curation.selection import Ids, Records, records_of
from archive.curation.templates import Story, filled, missing
from archive.model import STORY_FIELDS, USE_FIELDS, Article, FieldValue, Placement
from archive.progress import Progress
from archive.store import tables as t
from archive.store.corrections import field_value
from archive.store.records import load_articles, load_placements
from archive.store.rows import chunks
from archive.store.shelved import is_trashed

MOST_COUNTED = 5_000
"""Records that are looked at to tell which values their fields have."""


@dataclass(frozen=True, slots=True)
class Many:
    """What is wanted of many records. A field that is not named in `edits` stays as it is.

    `template` makes captions; where a photo has no value for one of its variables the caption stays.
    `replace` is a text to find and what to put in its place, in the fields of `replace_in`. `tags` are put on
    (True) or taken off. Records `left_out` are not touched.
    """

    edits: Edits = field(default_factory=dict)
    template: str = ""
    replace: tuple[str, str] | None = None
    replace_in: tuple[str, ...] = ()
    tags: Mapping[str, bool] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is wanted."""
        return not (self.edits or self.template or self.tags or (self.replace and self.replace[0]))


@dataclass(frozen=True, slots=True)
class Values:
    """What a field shows over many records: its different values, and in how many there is none.

    `common` is the one value that all have, None where they differ.
    """

    different: int
    empty: int
    common: FieldValue | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What many records are: stories, uses of photos (their own and those in the stories), and their values.

    `tags` tells on how many of the `named` records each tag is. `counted` of all were looked at.
    """

    stories: int
    uses: int
    named: int
    counted: int
    fields: Mapping[str, Values]
    tags: Mapping[str, int]


def spread(connection: Connection, of: Ids) -> tuple[Records, Records]:
    """The records that are named, and the same with the uses of photos in the stories.

    Raises as `records_of`.
    """
    named = records_of(connection, of)
    uses = dict.fromkeys(named.uses)
    p = t.placement.c
    for batch in chunks(named.stories):
        inside = select(p.id).where(p.article_id.in_(batch), ~is_trashed(p.id))
        inside = inside.order_by(p.article_id, p.ordinal)
        uses |= dict.fromkeys(connection.scalars(inside))
    return named, Records(named.stories, tuple(uses))


def summary(connection: Connection, of: Ids) -> Summary:
    """What the fields and the tags of many records are."""
    named, wide = spread(connection, of)
    looked_at = Records(wide.stories[:MOST_COUNTED], wide.uses[:MOST_COUNTED])
    values: dict[str, Counter[FieldValue]] = {}
    tags: Counter[str] = Counter()
    own = set(named.all)
    for record, _ in _with_stories(connection, looked_at, False):
        for name in _fields_of(record):
            if _has(record, name, own):
                values.setdefault(name, Counter())[field_value(record, name)] += 1
        if record.id in own:
            tags.update(tag.path for tag in record.tags)
    return Summary(
        len(wide.stories),
        len(wide.uses),
        len(named.all),
        len(looked_at.all),
        {name: _values(found) for name, found in values.items()},
        tags,
    )


def edits_of(
    connection: Connection, of: Ids, wanted: Many, progress: Progress | None = None
) -> dict[str, dict[str, FieldValue | None]]:
    """What is to be set in each record, by its id, without what stands there already.

    Raises `Refused` for a template with a variable that there is not, and `Cancelled`.
    """
    named, wide = spread(connection, of)
    own = set(named.all)
    found: dict[str, dict[str, FieldValue | None]] = {}
    left = _without(wide, wanted.left_out)
    for done, (record, story) in enumerate(_with_stories(connection, left, bool(wanted.template))):
        if progress is not None:
            progress.step(done, len(left.all))
        new = {name: value for name, value in wanted.edits.items() if _has(record, name, own)}
        new |= _replaced(record, wanted)
        if isinstance(record, Placement) and wanted.template and not missing(wanted.template, record, story):
            new["caption"] = filled(wanted.template, record, story)
        changed = {name: value for name, value in new.items() if _differs(record, name, value)}
        if changed:
            found[record.id] = changed
    return found


def without_value(connection: Connection, of: Ids, template: str) -> dict[str, str]:
    """The uses of photos that have no value for a variable of a template, with the first such variable.

    Raises `Refused` for a variable that there is not.
    """
    _, wide = spread(connection, of)
    uses = _with_stories(connection, Records((), wide.uses), True)
    found = {use.id: missing(template, use, story) for use, story in uses if isinstance(use, Placement)}
    return {use_id: variable for use_id, variable in found.items() if variable}


def story_of(article: Article | None) -> Story:
    """What a template knows of a story."""
    if article is None:
        return Story()
    published = article.published.value if article.published else ""
    return Story(article.title, article.publication, published, article.language)


def _replaced(record: Article | Placement, wanted: Many) -> Mapping[str, FieldValue]:
    if wanted.replace is None or not wanted.replace[0]:
        return {}
    old, new = wanted.replace
    found: dict[str, FieldValue] = {}
    for name in _fields_of(record):
        if name in wanted.replace_in:
            value = field_value(record, name)
            changed = replaced(value, old, new)
            if changed != value:
                found[name] = changed
    return found


def replaced(value: FieldValue, old: str, new: str) -> FieldValue:
    """A value with a text in it replaced."""
    if isinstance(value, str):
        return value.replace(old, new)
    return tuple(each.replace(old, new) for each in value)


def _values(found: Counter[FieldValue]) -> Values:
    filled = [value for value in found if value]
    common = next(iter(found)) if len(found) == 1 else None
    return Values(len(filled), sum(n for value, n in found.items() if not value), common)


def _fields_of(record: Article | Placement) -> Sequence[str]:
    return STORY_FIELDS if isinstance(record, Article) else USE_FIELDS


def _has(record: Article | Placement, name: str, named: set[str]) -> bool:
    """Whether a record has a field; a note goes to those that were named, not to what is in them."""
    return name in _fields_of(record) and (name != "note" or record.id in named)


def _differs(record: Article | Placement, name: str, value: FieldValue | None) -> bool:
    if value is None:
        return any(correction.field == name for correction in record.corrections)
    return value != field_value(record, name)


def _without(known: Records, left_out: frozenset[str]) -> Records:
    return Records(*(tuple(i for i in ids if i not in left_out) for ids in (known.stories, known.uses)))


def _with_stories(
    connection: Connection, known: Records, wants_stories: bool
) -> Iterator[tuple[Article | Placement, Story]]:
    """Records, the uses of photos with what a template knows of their stories."""
    for batch in chunks(known.stories):
        for article in load_articles(connection, batch).values():
            yield article, Story()
    for batch in chunks(known.uses):
        uses = load_placements(connection, batch)
        of = {use.article_id for use in uses.values() if use.article_id} if wants_stories else set()
        stories = load_articles(connection, of)
        for use in uses.values():
            yield use, story_of(stories.get(use.article_id or ""))
