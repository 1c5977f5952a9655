"""What is said beside results: how the query was read, other readings of it, why nothing was found."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.model import Note, SearchAnswer
from ui.paint import theme
from ui.places.search.question import Question
from ui.places.search.results import ResultsView
from ui.services.i18n import tr
from ui.services.wording import in_words, shortened
from ui.widgets.pills import Pill, Pills
from ui.widgets.widgets import HairLine, Pane, label

LONGEST_OFFER = 48
MOST_READINGS = 5
READ_OTHERWISE = ("read-as", "by-most-words")
"""Notes that stand above the results: what is shown is not what the words plainly say."""


class ReadingsView(Pane):
    """A strip above the results: `wanted(query)` when another reading of the query is taken."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self.words = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.pills = Pills(tr("Other readings"))
        self.pills.chosen.connect(self.wanted)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 8, 16, 10)
        inside.setSpacing(6)
        inside.addWidget(self.words)
        inside.addWidget(self.pills)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside)
        column.addWidget(HairLine())
        self.hide()

    def show_answer(self, answer: SearchAnswer | None) -> None:
        """Say how a query was read, and offer what else it may be; with neither, be gone."""
        notes = [note for note in answer.notes if note.code in READ_OTHERWISE] if answer else []
        pills = [
            Pill(reading.query, shortened(reading.query, LONGEST_OFFER), reading.total)
            for reading in (answer.readings if answer else ())[:MOST_READINGS]
        ]
        if not notes and not pills:
            self.hide()
            return
        as_query = [str(value) for note in notes for name, value in note.values if name == "query"]
        if as_query and answer is not None:
            pills.insert(0, Pill(as_query[0], shortened(as_query[0], LONGEST_OFFER), answer.total))
        words = "\n".join(map(in_words, notes)) or tr("Nothing is found by this. What is found otherwise:")
        self.words.setText(tr("Read in plain words, as the query:") if as_query else words)
        self.pills.show_pills(pills, "")
        self.pills.setVisible(bool(pills))
        self.show()


class Remarks(QObject):
    """Says all that is to be said of an answer in the places of `ResultsView` that are there for it."""

    def __init__(self, results: ResultsView, readings: ReadingsView, parent: QObject) -> None:
        super().__init__(parent)
        self._results = results
        self._readings = readings

    def tell(self, asked: Question, answer: SearchAnswer) -> None:
        """What the results resemble, what of the query was read otherwise, which spellings there are."""
        like = asked.like
        back = [("back-to-search", tr("Back to the search"))]
        words = tr("More like “{title}”", title=like.title) if like else ""
        self._results.banner.say(words, back if like else ())
        self._results.head.offer_sorting(like is None)
        self._readings.show_answer(answer if like is None else None)
        notes = [note for note in answer.notes if note.code not in READ_OTHERWISE] if answer.hits else []
        offers = [("search-wider", tr("Search all spellings"))] if answer.wider else []
        self._results.notes.say(" ".join(map(in_words, notes)), offers)

    def tell_nothing_found(self, asked: Question, answer: SearchAnswer, archive_empty: bool) -> None:
        """Why there is nothing, and how to go on."""
        empty = self._results.empty
        if asked.like is not None:
            back = [("back-to-search", tr("Back to the search"))]
            empty.show_words("search", tr("Nothing resembles it"), "", back)
        elif answer.lagging and not archive_empty:
            empty.show_words("search", tr("The list is being made"), _lines(answer.notes))
        elif archive_empty or not asked.request.query.strip():
            empty.show_words(
                "drop",
                tr("Drop files or folders here"),
                tr("Saved web pages, texts and photos become stories with captions and credits."),
                [("import-files", tr("Import files…")), ("import-sample", tr("Import the sample"))],
            )
        else:
            notes = _lines(answer.notes) or tr("Try fewer words, another spelling, or take a facet away.")
            offers = [("clear-search", tr("Clear the search")), ("query-help", tr("What can be searched"))]
            if answer.meant:
                meant = tr("Search for {query}", query=shortened(answer.meant, LONGEST_OFFER))
                offers.insert(0, ("search-meant", meant))
            empty.show_words("search", tr("Nothing found"), notes, offers)


def _lines(notes: Iterable[Note]) -> str:
    return "\n".join(map(in_words, notes))
