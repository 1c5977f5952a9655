"""The page of a name in the vocabulary: what it is, how it is spelled, with whom it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model import Affiliation, Agent, CreditPage, SearchRequest
from ui.paint import theme
from ui.places.curate import pairs
from ui.services import querytext
from ui.services.i18n import counted, tr
from ui.services.images import Images
from ui.services.wording import human_date, joined
from ui.widgets.buttons import Button
from ui.widgets.change_rows import PictureStrip
from ui.widgets.tables import Facts, section
from ui.widgets.widgets import HairLine, label
from ui.widgets.year_bars import YearBars

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

PICTURES = 4


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What the page of a name shows; `by_year` counts the photos it made, of a paper the stories it ran."""

    page: CreditPage
    photo_ids: tuple[str, ...]
    distributes: tuple[str, ...]
    by_year: tuple[tuple[str, int], ...]

    @property
    def agent(self) -> Agent:
        """Whose page it is."""
        return self.page.agent


def load_name(catalogue: Catalogue, agent_id: str) -> NameFacts:
    """All that is known of an agent. Raises `NotFound`."""
    page = catalogue.names.credit_page(agent_id)
    photos = catalogue.names.credited(agent_id, 12)
    ids = list(dict.fromkeys(photo.photo_id for photo in photos))
    shown = [each for each in ids if catalogue.pictures.path(each) is not None]
    agency = catalogue.names.registry().find(page.agent.name)
    is_organisation = page.agent.agent_class == "organisation"
    passes_on = agency.distributes if agency is not None and is_organisation else ()
    years = tuple(page.by_year)
    if is_organisation and not photos:
        shown, years = _printed(catalogue, page.agent.name)
    return NameFacts(page, tuple(shown[:PICTURES]), tuple(passes_on), years)


def _printed(catalogue: Catalogue, paper: str) -> tuple[list[str], tuple[tuple[str, int], ...]]:
    """The newest photos that a paper printed, and its stories by year."""
    asked = querytext.asking("publication", paper)
    photos = SearchRequest(asked, kind="photo", sort="newest", limit=12, snippets=False)
    ids = dict.fromkeys(hit.photo_id for hit in catalogue.search.find(photos).hits if hit.photo_id)
    stories = SearchRequest(asked, kind="article", limit=1, facets=("year",), snippets=False)
    years = catalogue.search.find(stories).facets["year"]
    return [each for each in ids if catalogue.pictures.path(each) is not None], tuple(years)


class _Lines(QWidget):
    """Lines under a heading, each with a button that takes it away."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(6)
        column.addWidget(section(heading))
        column.addWidget(HairLine())
        column.addLayout(self._column)

    def show_lines(
        self, lines: Sequence[tuple[str, str, Callable[[], None] | None]], *, printed: bool = False
    ) -> None:
        """Show words, what the button beside them says, and what it does (None for no button)."""
        while (item := self._column.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for words, act, do in lines:
            row = QWidget()
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(label(words, theme.font(theme.TEXT, serif=printed), wrap=True), 1)
            if do is not None:
                button = Button(act)
                button.setAccessibleName(f"{act}: {words}")
                button.clicked.connect(lambda _=False, do=do: do())
                across.addWidget(button)
            self._column.addWidget(row)
        self.setVisible(bool(lines))


class NamePage(QWidget):
    """`parted(spelling)`, `left(affiliation)` when a line is taken away; `restricted()` for its orders."""

    parted = Signal(str)
    left = Signal(object)
    restricted = Signal()

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label("", theme.font(theme.HEADLINE, serif=True, bold=True), wrap=True, published=False)
        self.what = label("", theme.font(), "muted", wrap=True)
        self.numbers = label("", theme.font(theme.LEAD), wrap=True)
        self.note = label("", theme.font(theme.TEXT, serif=True), wrap=True)
        self.bars = YearBars()
        self.strip = PictureStrip(images, PICTURES)
        self.facts = Facts(width=112)
        self.orders = Button("", "chevron-right", "warning", trailing=True, flush=True)
        self.spellings = _Lines(tr("Spellings"))
        self.affiliations = _Lines(tr("Works for, and who works here"))
        self.distributes = _Lines(tr("Passes on the pictures of"))
        self.orders.clicked.connect(self.restricted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for words in (self.name, self.what, self.numbers, self.note):
            column.addWidget(words)
        column.addSpacing(8)
        column.addWidget(self.bars)
        column.addWidget(self.strip)
        column.addSpacing(8)
        column.addWidget(self.facts)
        column.addWidget(self.orders, 0, Qt.AlignmentFlag.AlignLeading)
        for lines in (self.spellings, self.affiliations, self.distributes):
            column.addWidget(lines)
        column.addStretch(1)

    def show_name(self, facts: NameFacts) -> None:
        """Show a name."""
        page, agent = facts.page, facts.agent
        self.name.setText(agent.name)
        self.what.setText(pairs.what(replace(agent, note="")))
        days = dict.fromkeys((human_date(page.first), human_date(page.last)))
        span = joined(days, " – ")
        uses = page.uses  # a paper shows no photos, and a name that nobody printed neither
        photos = counted(uses.photos, "photo", "photos") if uses.photos or not uses.stories else ""
        stories = counted(uses.stories, "story", "stories")
        self.numbers.setText(joined((photos, stories, span), "   "))
        self.note.setText(agent.note)
        self.note.setVisible(bool(agent.note))
        years = [int(year) for year, _ in facts.by_year if year.isdigit()]
        most = max((n for _, n in facts.by_year), default=1)
        first, last = (min(years), max(years)) if years else (0, 0)
        self.bars.show_years(dict(facts.by_year), first, last, most)
        self.strip.show_photos(facts.photo_ids, tr("Photos of {name}", name=agent.name))
        self.strip.setVisible(bool(facts.photo_ids))
        self._show_facts(page)
        self.spellings.show_lines(
            [(each, tr("Part"), partial(self.parted.emit, each)) for each in agent.spellings],
            printed=True,
        )
        self.affiliations.show_lines(
            [
                (_affiliation(each, agent), tr("Take away"), partial(self.left.emit, each))
                for each in page.affiliations
            ]
        )
        self.distributes.show_lines([(each, "", None) for each in facts.distributes])

    def _show_facts(self, page: CreditPage) -> None:
        is_person = page.agent.agent_class == "person"
        uses = page.uses
        roles = (
            (uses.photographer, tr("as photographer")),
            (uses.agency, tr("as agency")),
            (uses.shown, tr("shown")),
            (uses.byline, tr("as author")),
        )
        self.facts.show_facts(
            [
                (tr("Named"), joined(f"{n} {words}" for n, words in roles if n), False),
                (tr("Beside"), pairs.some(page.companions), False),
                (tr("Through"), pairs.some(page.through), False),
                (tr("With") if is_person else tr("Shows"), pairs.some(page.shows), False),
                (tr("Papers"), pairs.some(page.papers), False),
            ]
        )
        told = counted(page.restricted, "photo is", "photos are")
        self.orders.setText(tr("{photos} under an order on use", photos=told))
        self.orders.setAccessibleName(self.orders.text())
        self.orders.setVisible(bool(page.restricted))


def _affiliation(tie: Affiliation, agent: Agent) -> str:
    """The other end of an affiliation, with its dates and whence it is known."""
    other = tie.organisation if agent.agent_class == "person" else tie.person
    begins, ends = human_date(tie.from_date), human_date(tie.to_date)
    if begins and ends:
        when = tr("{begins} to {ends}", begins=begins, ends=ends)
    elif begins or ends:
        when = tr("since {day}", day=begins) if begins else tr("until {day}", day=ends)
    else:
        when = ""
    return joined((other, when, tie.evidence))
