"""A name's page over and beside the sheet: its head with the chart, its facts; and the pane that is both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from archive.model import AlikeNames
from ui.dialogs.agency import kind_name
from ui.paint import theme
from ui.places.photos.credit import CreditData, span_in
from ui.places.photos.credit_parts import FactsList, Figure, Figures, SameQuestion
from ui.services.i18n import counted, number, tr
from ui.services.wording import human_date, joined, quoted
from ui.widgets.buttons import Button
from ui.widgets.chart import YearChart
from ui.widgets.widgets import ElidedLabel, HairLine, Pane, label, thin_scroll_bars

MOST_SPELLINGS = 8


def kicker_of(data: CreditData) -> str:
    """What somebody is: "wire agency", or of whom no kind is known "Agency"."""
    agent = data.page.agent
    if agent.agent_class == "organisation":
        return kind_name(agent.kind) if agent.kind else tr("Agency")
    roles = (
        (tr("Photographer"), data.page.uses.photographer),
        (tr("Author"), data.page.uses.byline),
        (tr("Shown"), data.page.uses.shown),
    )
    return joined(name for name, count in roles if count)


def also_known(data: CreditData) -> str:
    """Other spellings, whom somebody works for, and the note."""
    page = data.page
    spelt = ", ".join(map(quoted, page.agent.spellings[:3]))
    more = len(page.agent.spellings) - 3
    also = tr("also {names}", names=spelt) if spelt else ""
    if more > 0:
        also = tr("{names} and {n} more", names=also, n=number(more))
    ties = [
        tie.person if page.agent.agent_class == "organisation" else tie.organisation
        for tie in page.affiliations[:3]
    ]
    first, last = human_date((page.first or "")[:10]), human_date((page.last or "")[:10])
    span = first if first == last else tr("{first} to {last}", first=first, last=last) if first else ""
    return joined((also, ", ".join(ties), span, page.agent.note))


def figures_of(data: CreditData) -> list[Figure]:
    """What counts."""
    page = data.page
    figures = [
        Figure(page.works, tr("photo") if page.works == 1 else tr("photos")),
        Figure(page.uses.stories, tr("story") if page.uses.stories == 1 else tr("stories")),
        Figure(page.uses.photos, tr("use") if page.uses.photos == 1 else tr("uses")),
    ]
    if page.agent.agent_class == "organisation" and data.makers:
        figures.append(Figure(data.makers, tr("photographer") if data.makers == 1 else tr("photographers")))
    if page.against:
        figures.append(Figure(page.against, tr("used against an order"), warns=True))
    return figures


class CreditHead(Pane):
    """Over the sheet: what somebody is, the name, the numbers; at the far side the years.

    `span_chosen(first, last)` of the chart, `note_wanted()`.
    """

    span_chosen = Signal(int, int)
    note_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.kicker = label("", theme.kicker_font(), "accent")
        self.name = label("", theme.font(theme.HEADLINE, serif=True, bold=True))
        self.about = ElidedLabel(theme.font(theme.TEXT), "muted")
        self.note = Button(tr("Add a note"), tone="accent")
        self.figures = Figures()
        self.chart = YearChart()
        self.years = label("", theme.font(theme.SMALL), "muted")
        self.chart.chosen.connect(self.span_chosen)
        self.note.clicked.connect(lambda: self.note_wanted.emit())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.kicker)
        words.addWidget(self.name)
        about = QHBoxLayout()
        about.setSpacing(4)
        about.addWidget(self.about, 0)
        about.addWidget(self.note)
        about.addStretch(1)
        words.addLayout(about)
        words.addSpacing(6)
        words.addWidget(self.figures)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.years, 0, Qt.AlignmentFlag.AlignTrailing)
        right.addWidget(self.chart)
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 24, 12)
        row.setSpacing(32)
        row.addLayout(words, 5)
        row.addLayout(right, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(HairLine())

    def show_credit(self, data: CreditData, query: str) -> None:
        """Show a name's numbers; the years that the query chooses."""
        self.kicker.setText(kicker_of(data).upper())
        self.name.setText(data.name)
        self.about.setText(also_known(data))
        self.about.setToolTip("")
        self.note.setText(tr("Change the note") if data.page.agent.note else tr("Add a note"))
        self.note.updateGeometry()
        self.figures.show_figures(figures_of(data))
        span = span_in(query)
        self.chart.show_years(data.years, span)
        chosen = "" if not span[0] else f"{span[0]}" if span[0] == span[1] else f"{span[0]}–{span[1]}"
        count = sum(count for year, count in data.years if span[0] <= year <= span[1])
        told = tr("{years} chosen, {n}", years=chosen, n=number(count)) if chosen else ""
        self.years.setText(joined((tr("Photos by year taken"), told)) if data.years else "")
        self.years.set_tone("accent" if chosen else "muted")


class CreditFacts(QScrollArea):
    """Beside the sheet: with whom, through whom, papers, spellings, restrictions.

    `chosen(fact)` searches, `page_wanted(fact)` opens a page, `answered(name, pair)` the question.
    """

    chosen = Signal(object)
    page_wanted = Signal(object)
    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        thin_scroll_bars(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is known of this name"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = Pane("pane")
        self.lines = FactsList()
        self.lines.chosen.connect(self.chosen)
        self.lines.page_wanted.connect(self.page_wanted)
        self.spellings = label("", theme.font(theme.TEXT), wrap=True)
        self.spelling_head = label(tr("Spellings").upper(), theme.kicker_font(), "muted")
        self.question: SameQuestion | None = None
        self._place = QVBoxLayout()
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(18, 4, 18, 18)
        self._column.setSpacing(0)
        self._column.addWidget(self.lines)
        self.spelling_head.setContentsMargins(4, 14, 4, 4)
        self.spellings.setContentsMargins(4, 0, 4, 6)
        self._column.addWidget(self.spelling_head)
        self._column.addWidget(self.spellings)
        self._column.addLayout(self._place)
        self._column.addStretch(1)
        self.setWidget(self.inside)

    def show_credit(self, data: CreditData, query: str) -> None:
        """Show a name's facts."""
        self.lines.show_facts(data.facts, query)
        names = data.page.agent.names
        self.spelling_head.setVisible(len(names) > 1 or bool(data.page.alike))
        self.spellings.setVisible(len(names) > 1 or bool(data.page.alike))
        told = "\n".join(names[:MOST_SPELLINGS])
        more = len(names) - MOST_SPELLINGS
        self.spellings.setText(told + ("\n" + tr("{n} more", n=number(more)) if more > 0 else ""))
        self._ask(data.page.alike[0] if data.page.alike else None, data.page.agent.id)

    def _ask(self, pair: AlikeNames | None, own_id: str) -> None:
        before = self.question
        if before is not None and pair is not None and before.pair == pair:
            return
        had_focus = before is not None and before.isAncestorOf(before.focusWidget() or before)
        if before is not None:
            self._place.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.question = SameQuestion(pair, own_id) if pair is not None else None
        if self.question is not None:
            self.question.answered.connect(self.answered)
            self._place.addWidget(self.question)
            if had_focus and before is not None and before.hasFocus():
                self.question.setFocus()


class CreditSummary(QWidget):
    """The head of the pane beside a sheet that one credit fills: name, numbers, years.

    `span_chosen(first, last)`, `page_wanted()`.
    """

    span_chosen = Signal(int, int)
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Button("", tone="ink", flush=True)
        self.name.setFont(theme.font(theme.SUBHEAD, serif=True, bold=True))
        self.name.setToolTip(tr("Open its page"))
        self.about = label("", theme.font(theme.TEXT), "muted", wrap=True)
        self.figures = Figures()
        self.chart = YearChart(widest=96)
        self.open = Button(tr("Open its page"), "forward", "accent", trailing=True, flush=True)
        self.name.clicked.connect(lambda: self.page_wanted.emit())
        self.open.clicked.connect(lambda: self.page_wanted.emit())
        self.chart.chosen.connect(self.span_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.about)
        column.addSpacing(6)
        column.addWidget(self.figures)
        column.addWidget(self.chart)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)

    def show_credit(self, data: CreditData, query: str) -> None:
        """Show a name."""
        self.name.setText(data.name)
        self.name.setAccessibleName(tr("{name}: open its page", name=data.name))
        self.name.updateGeometry()
        self.about.setText(joined((kicker_of(data), also_known(data))))
        self.figures.show_figures(figures_of(data))
        self.chart.show_years(data.years, span_in(query))


def found_words(shown: int, whole: int) -> tuple[str, str]:
    """How many photos the sheet shows, of how many: the number, and the words behind it."""
    if whole > shown:
        return number(shown), tr("of {photos}", photos=counted(whole, "photo", "photos"))
    count, _, noun = counted(shown, "photo", "photos").partition(" ")
    return count, noun
