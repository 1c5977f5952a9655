"""What the rights audit shows of each case: words for its problem, where it ran, what it was read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from archive.curation.audit import BY_CREDIT, ORDERS_OF, Case
from archive.model import Article, Placement, Restriction, RestrictionCode
from archive.words import doubt_words
from ui.services.i18n import number, tr
from ui.services.problems import problem_words
from ui.services.wording import human_date, joined, photo_title

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

BROKEN = frozenset(("expired", "one-time-used", "territory", "embargoed"))
SOURCES = {
    "instructions": "Instructions, in the file",
    "usage-terms": "Usage terms, in the file",
    "editorial-note": "Note to editors",
    "caption": "in the caption",
    "credit": "in the credit line",
    "embargo": "Embargo, in the file",
    "archivist": "set by hand",
}
_DAYS_NEAR = 90


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case with what is to be read of it: `use` is the first use that it concerns, None where it is gone
    meanwhile; `ran` are paper and day of each story.
    """

    case: Case
    use: Placement | None = None
    title: str = ""
    ran: Sequence[str] = ()

    @property
    def key(self) -> str:
        """What the row is known by."""
        return self.case.key

    @property
    def problem(self) -> str:
        """The problem in words."""
        return problem_words(self.case.problem)

    @property
    def credit(self) -> str:
        """The credit line as it stood."""
        return self.use.credit.raw if self.use is not None and self.use.credit is not None else ""

    @property
    def orders(self) -> list[Restriction]:
        """The orders in force that were read from the same words as the one of the case."""
        if self.use is None:
            return []
        source = self.source
        return [order for order in self.use.restrictions if order.source == source]

    @property
    def source(self) -> str:
        """Which field gave the order, "" for a problem of the credit."""
        order = self._order
        return order.source if order is not None else ""

    @property
    def code(self) -> RestrictionCode | None:
        """The code of the order, None for a problem of the credit."""
        if self._order is not None:
            return self._order.code
        return next(iter(ORDERS_OF.get(self.case.problem, ())), None)

    @property
    def _order(self) -> Restriction | None:
        codes = ORDERS_OF.get(self.case.problem, ())
        standing = self.use.restrictions if self.use is not None else ()
        return next((o for o in standing if o.code in codes and o.until == self.case.until), None)

    @property
    def whole(self) -> str:
        """The whole text that the order was read from, or the credit line."""
        if self.use is None:
            return self.case.text
        meta = self.use.photo.metadata
        texts = {
            "instructions": meta.instructions if meta else "",
            "usage-terms": meta.usage_terms if meta else "",
            "caption": self.use.caption,
            "credit": self.credit,
        }
        return texts.get(self.source) or self.case.text or ("" if self.source else self.credit)

    @property
    def words(self) -> str:
        """The words that the problem was read from, for the table."""
        if self.case.problem in BY_CREDIT:
            return self.credit or tr("no credit line")
        return self.case.text or tr("set by hand")

    @property
    def why(self) -> str:
        """What is open in the credit, where that is the problem."""
        credit = self.use.credit if self.use is not None else None
        return joined(map(doubt_words, credit.doubts)) if credit is not None else ""

    def due(self, today: date) -> str:
        """When it fell or falls due, in words."""
        day = self.case.due
        if day is None:
            return {"courtesy": tr("ask again"), "no-archive": tr("not to be kept")}.get(
                self.case.problem, ""
            )
        if self.case.problem == "embargoed":
            return tr("until {day}", day=human_date(day.isoformat()))
        days = (day - today).days
        if days < 0 or self.case.problem == "one-time-used":
            return tr("since {day}", day=human_date(day.isoformat()))
        if days == 0:
            return tr("today")
        if days <= _DAYS_NEAR:
            return tr("in {n} days", n=number(days))
        return human_date(day.isoformat())

    def spoken(self, today: date) -> str:
        """The row as a screen reader says it."""
        return joined((self.title, self.credit, self.problem, self.words, *self.ran, self.due(today)), ". ")


def load_rows(catalogue: Catalogue, cases: Sequence[Case]) -> list[CaseRow]:
    """The cases with what is to be read of them; what is gone meanwhile is told by its ids."""
    uses = {use.id: use for use in catalogue.records.placements(case.uses[0] for case in cases)}
    wanted = {story for case in cases for story in case.stories}
    stories = {story.id: story for story in catalogue.records.articles(sorted(wanted))}
    return [_row(case, uses.get(case.uses[0]), stories) for case in cases]


def _row(case: Case, use: Placement | None, stories: dict[str, Article]) -> CaseRow:
    ran = [_ran(stories[story]) for story in case.stories if story in stories]
    title = ""
    if use is not None:
        title = use.caption or photo_title(use)
    return CaseRow(case, use, title, ran)


def _ran(story: Article) -> str:
    day = human_date(story.published.value) if story.published else ""
    return joined((story.publication, day), " ") or story.title


def letter(row: CaseRow) -> str:
    """A letter to whoever owns a photo, to be sent by the archivist."""
    use = row.use
    names = [p.text for p in use.credit.photographers] if use is not None and use.credit else []
    owner = joined(
        [*names[:1], *([use.credit.chain[0].text] if use and use.credit and use.credit.chain else [])], ", "
    )
    ran = "\n".join(f"– {line}" for line in row.ran)
    return tr(
        "To: {owner}\n\nWe hold this photo of yours in our archive:\n{caption}\n{credit}\n\n"
        "It ran here:\n{ran}\n\nIts terms: {terms}\n\n"
        "May we go on keeping and using it, and until when? Please name what we are to print beside it.",
        owner=owner or tr("whom it concerns"),
        caption=row.title,
        credit=row.credit,
        ran=ran or tr("nowhere yet"),
        terms=row.whole or tr("none are known"),
    )
