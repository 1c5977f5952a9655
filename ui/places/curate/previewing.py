"""What an answer would change, told by the operation itself, which is rolled back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from archive.model import Article, Example, OpChanges, Placement
from ui.paint.runs import Run, change_runs
from ui.services.i18n import tr
from ui.services.wording import STEP, human_date, photo_title
from ui.widgets.change_rows import ChangeRow

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

FIRST, ALL = 24, 400
"""Fields that are told of at first, and when all are wanted."""
_FIELDS = {
    "photographers": "photographers",
    "agencies": "chain",
    "person": "shown",
    "taken": "taken",
    "byline": "byline",
    "publication": "paper",
    "published": "published",
    "name": "name",
    "aliases": "spellings",
    "links": "links",
    "photo": "photo",
}
_QUIET = frozenset(("doubts",))


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How many records would change, and some of them, each with what would change of it."""

    records: int = 0
    rows: tuple[ChangeRow, ...] = ()
    problem: str = ""


def foresee(catalogue: Catalogue, act: Callable[[], OpChanges], examples: int = FIRST) -> Foreseen:
    """Run an operation, note what it would do, and let it be rolled back. Raises what it raises."""
    with catalogue.previewing(examples) as preview:
        act()
    ids = tuple(dict.fromkeys(example.id for example in preview.examples))
    heads = load_heads(catalogue, ids)
    rows = (
        row_of(heads[each], [e for e in preview.examples if e.id == each]) for each in ids if each in heads
    )
    return Foreseen(preview.records, tuple(row for row in rows if row.runs))


def load_heads(catalogue: Catalogue, ids: Iterable[str]) -> dict[str, ChangeRow]:
    """What names stories and uses of photos: a picture, a line, a day; by their ids."""
    wanted = list(ids)
    uses = catalogue.records.placements(wanted)
    stories = {story.id: story for story in catalogue.records.articles({*wanted, *_stories_of(uses)})}
    found = {key: story_head(story) for key, story in stories.items() if key in wanted}
    return found | {use.id: use_head(use, stories.get(use.article_id or "")) for use in uses}


def _stories_of(uses: Iterable[Placement]) -> set[str]:
    return {use.article_id for use in uses if use.article_id}


def story_head(story: Article) -> ChangeRow:
    """A story by its first picture, its headline and its day."""
    shown = sorted(story.placements, key=lambda use: use.position != "lead")
    photos = [use for use in shown if use.photo.files]
    day = human_date(story.published.value) if story.published else ""
    return ChangeRow(story.id, photos[0].photo.id if photos else "", story.title, (), day)


def use_head(use: Placement, story: Article | None) -> ChangeRow:
    """A use of a photo by its caption, its credit, and the day of its story, else the one it was taken."""
    published = story.published if story is not None else None
    day = human_date(published.value if published else use.taken)
    title = " ".join(use.caption.split()) or (story.title if story is not None else photo_title(use))
    credit = (Run(use.credit.raw, "ink"), Run("·")) if use.credit is not None else ()
    return ChangeRow(use.id, use.photo.id, title, credit, day)


def row_of(head: ChangeRow, examples: Sequence[Example]) -> ChangeRow:
    """A record with its fields before and after; where only doubts go, what is settled."""
    runs: list[Run] = []
    for example in examples:
        if example.field not in _QUIET:
            if runs:
                runs.append(Run("·"))
            label = tr(_FIELDS.get(example.field, example.field))
            by = STEP if example.field == "agencies" else ", "
            runs += change_runs(label, said(example.before, by), said(example.after, by), tr("none named"))
    if not runs and examples:
        runs = [*head.runs, Run(tr("in doubt"), "gone"), Run("→"), Run(tr("settled"), "come")]
    return ChangeRow(head.record_id, head.photo_id, head.title, tuple(runs), head.day)


def said(value: Any, by: str = ", ") -> str:
    """The value of a field in words."""
    if isinstance(value, tuple | list):
        return by.join(said(each) for each in value)
    return str(value) if value is not None else ""
