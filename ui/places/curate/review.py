"""Review: what is open, one question at a time, answered by one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from archive.errors import CutlineError
from archive.model import Answer, OpChanges, Question
from archive.progress import Progress
from ui.dialogs.agency import kind_name
from ui.dialogs.ask import NameDialog
from ui.places.curate import questions
from ui.places.curate.list_room import ListRoom
from ui.places.curate.previewing import ALL, FIRST, Foreseen, foresee
from ui.places.curate.questions import CORRECT, KINDS, LATER, RIGHT, Asked
from ui.places.curate.reading_source import Source, context_of, load_source
from ui.places.curate.review_page import QuestionPage
from ui.places.curate.room_target import RoomTarget, trigger
from ui.places.place import Target
from ui.services.context import Context
from ui.services.i18n import counted, number, tr
from ui.services.letters import letter_of
from ui.widgets.row_delegate import Look

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

SAME = "same"
Write = Callable[["Catalogue"], OpChanges]


class ReviewRoom(ListRoom):
    """The list of questions, and the one that is asked."""

    name = "review"

    def __init__(self, context: Context) -> None:
        super().__init__(context, lambda asked: asked.question.id, _look, tr("Questions"))
        self._target = RoomTarget(self)
        self._source: Source | None = None
        self._asked: Question | None = None
        self._everything = False
        self._pointed = ""
        self.sheet = QuestionPage(context.images, self.answers)
        self.page.column.addWidget(self.sheet)
        self.sheet.opened.connect(self.open_in_search)
        self.sheet.more.clicked.connect(self._show_all)
        self.answers.pointed.connect(self._point)

    @property
    def target(self) -> Target:
        """The photo whose reading is asked about: it can be corrected by the menu's own keys."""
        return self._target

    # --- the list ------------------------------------------------------------------------------------------

    def load(self, catalogue: Catalogue, limit: int) -> Sequence[Asked]:
        """The questions, that of which one answer settles most first."""
        found = catalogue.review.questions(limit)
        told = context_of(catalogue, found)
        return [Asked(each, told.get(each.id, "")) for each in found]

    def show_head(self, items: Sequence[Asked]) -> None:
        """How many questions, and how many readings wait for them."""
        many = counted(len(items), "question", "questions")
        waiting = sum(item.question.open for item in items)
        plus = "+" if len(items) >= self.limit else ""
        self.head.setText(tr("{many}{plus} · {n} readings wait", many=many, plus=plus, n=number(waiting)))

    def show_nothing(self) -> None:
        """Nothing waits; how much was done this month."""
        self._target.mean()
        self._asked = None
        since = datetime.now(UTC).strftime("%Y-%m-01")
        self.context.operations.query(
            tr("Count"), lambda c, p: c.review.answered(since), self._say_done, key="curate-review-done"
        )

    def _say_done(self, done: int) -> None:
        told = tr("{n} answered this month.", n=number(done)) if done else ""
        self.empty.show_words("check", tr("Nothing waits"), told)

    # --- the question --------------------------------------------------------------------------------------

    def show_item(self, item: Asked) -> None:
        """Load the reading that a question is about."""
        question = item.question
        self.context.operations.query(
            tr("Question"),
            lambda c, p: load_source(c, question),
            lambda source: self._show(question, source),
            key="curate-review-page",
        )

    def _show(self, question: Question, source: Source | None) -> None:
        if source is None or self.list.current_key != question.id:
            return
        same = self._asked == question and self._source == source
        self._asked, self._source = question, source
        self._target.mean(
            source.placement_id or source.record_id, source.text, is_story=not source.placement_id
        )
        self.sheet.show_source(question, source)
        if not same:
            self.answers.offer(questions.choices(question, source.role, bool(source.placement_id)))
            self._everything = False
            likely = next((c.name for c in self.answers.choices if c.filled), "")
            self._pointed = ""
            self._point(likely)

    def _point(self, name: str) -> None:
        """Foresee what an answer would change: the likely one, or the one that has the keyboard."""
        if name and name != self._pointed and self._writes(name) is not None:
            self._pointed = name
            self._everything = False
            self._foresee(name, FIRST)

    def _foresee(self, name: str, examples: int) -> None:
        question, write = self._asked, self._writes(name)
        if question is None or write is None:
            return
        words = questions.answer_title(question, name)
        if not self._everything:
            self.sheet.show_waiting(words)

        def read(catalogue: Catalogue, progress: Progress) -> Foreseen:
            try:
                return foresee(catalogue, lambda: write(catalogue), examples)
            except CutlineError as error:
                return Foreseen(problem=str(error))

        def show(foreseen: Foreseen) -> None:
            if self._asked == question and self._pointed == name:
                # What else changes (the authority file) is no reading.
                told = replace(
                    foreseen, records=min(foreseen.records, max(question.open, len(foreseen.rows)))
                )
                self.sheet.show_preview(words, told, self._everything)

        self.context.operations.query(tr("Preview"), read, show, key="curate-preview")

    def _show_all(self) -> None:
        self._everything = not self._everything
        self._foresee(self._pointed, ALL if self._everything else FIRST)

    # --- answers -------------------------------------------------------------------------------------------

    def _writes(self, name: str) -> Write | None:
        """What an answer does; None for one that asks for more first."""
        question, source = self._asked, self._source
        if question is None or source is None or name in (CORRECT, LATER, KINDS, SAME):
            return None
        if name != RIGHT:
            return lambda c: c.review.answer(question.id, name)
        if any(each.choice == "as-it-is" for each in question.answers):
            return lambda c: c.review.answer(question.id, "as-it-is")
        if question.answers:
            return lambda c: c.review.accept_question(question.id)
        return lambda c: c.review.accept([source.record_id], question.id)

    def answer(self, name: str) -> None:
        """An answer was chosen by mouse or key."""
        if self._asked is None or self._asked.id != self.list.current_key:
            return  # the next question is not shown yet: nothing is answered unseen
        if name == LATER:
            self.put_off()
        elif name == CORRECT:
            self._correct()
        elif name == SAME:
            self._ask_name(self._asked)
        elif name == KINDS:
            self._choose_kind(self._asked)
        elif (write := self._writes(name)) is not None:
            self._answer(write)

    def _answer(self, write: Write) -> None:
        question = self._asked
        one_of_many = question is not None and not question.answers and question.open > 1
        self._asked = None
        self.settle(tr("Answer"), lambda c, p: write(c), stays=one_of_many)

    def _correct(self) -> None:
        in_caption = self._source is not None and self._source.role in ("person", "place", "date")
        trigger(self, "correct-caption" if in_caption else "correct-credit")

    def _ask_name(self, question: Question) -> None:
        dialog = NameDialog(
            tr("Who is “{name}”?", name=question.value),
            tr("The name that the archive knows it by. It becomes a spelling of that."),
            tr("It is the same"),
            self,
        )
        dialog.named.connect(
            lambda name: self._answer(lambda c: c.review.answer(question.id, Answer(SAME, name).text))
        )
        dialog.open()

    def _choose_kind(self, question: Question) -> None:
        menu = QMenu(self)
        for each in questions.kinds(question):
            action = menu.addAction(kind_name(each.detail))
            action.triggered.connect(
                lambda _=False, text=each.text: self._answer(lambda c: c.review.answer(question.id, text))
            )
        button = self.answers.button(KINDS)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A shows all that would change."""
        if letter_of(event) == "A" and not event.modifiers() and self.sheet.more.isVisible():
            self._show_all()
        else:
            super().keyPressEvent(event)


def _look(asked: Asked) -> Look:
    question = asked.question
    return Look(questions.title(question), questions.settles(question), asked.context)
