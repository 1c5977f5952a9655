"""What the sheet asks of the archive: pages of photos, and after a change the rows of what was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.model import Hit, SearchAnswer
from archive.progress import Progress
from ui.models.results import PAGE
from ui.models.sheet_item import SheetItem
from ui.places.search.question import FURTHEST, Question, against_orders

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

Pages = dict[int, list[SheetItem]]


@dataclass(frozen=True, slots=True)
class Sheets:
    """An answer and some pages of it."""

    answer: SearchAnswer
    pages: Pages


def load_page(question: Question, catalogue: Catalogue, progress: Progress, page: int) -> list[SheetItem]:
    """One page of an answer."""
    return items_of(catalogue, question.page(catalogue, page * PAGE, progress).hits)


def load_sheets(
    question: Question,
    catalogue: Catalogue,
    progress: Progress,
    pages: Iterable[int] = (0,),
    held: frozenset[str] = frozenset(),
) -> Sheets:
    """The pages that are in sight, and further ones as far as it takes to find what is `held` on to."""
    wanted = sorted({0, *pages})
    answer, rest = None, set(held)
    found: dict[int, tuple[Hit, ...]] = {}
    for page in wanted:
        progress.check()
        part = question.page(catalogue, page * PAGE, progress)
        answer = answer or part
        if part.hits:
            found[page] = part.hits
            rest -= {hit.id for hit in part.hits}
    assert answer is not None, "page 0 is always asked for"  # noqa: S101
    if rest and answer.total > len(wanted) * PAGE:
        hits = question.page(catalogue, 0, progress, FURTHEST).hits
        for page in range(-(-len(hits) // PAGE)):
            part_hits = hits[page * PAGE : (page + 1) * PAGE]
            if rest & {hit.id for hit in part_hits}:
                found[page] = part_hits
    return Sheets(answer, {page: items_of(catalogue, hits) for page, hits in sorted(found.items())})


def items_of(catalogue: Catalogue, hits: Iterable[Hit]) -> list[SheetItem]:
    """Photos with the order that each was used against."""
    hits = list(hits)
    against = against_orders(catalogue, hits)
    return [SheetItem(hit, against.get(hit.id, "")) for hit in hits]
