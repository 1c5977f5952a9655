"""How questions and their answers are said and pressed in the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from archive.model import Answer, Question
from archive.words import answer_words, question_words
from ui.services.i18n import number, tr
from ui.services.wording import begun
from ui.widgets.keys import Choice

CORRECT, RIGHT, LATER, KINDS, ALL = "correct", "right", "later", "kinds", "all"
"""What else can be pressed: the existing dialog, right as it is, ask the rest first, more kinds."""
_WORDS = {
    "person": ("Person", "P"),
    "organisation": ("Organisation", "O"),
    "same": ("Same as…", "S"),
    "not-a-name": ("No name", "N"),
    "photographer": ("Photographer", "T"),
    "giver": ("Gave it only", "G"),
    "holder": ("Holds the rights only", "H"),
    "label": ("A label", "B"),
}
_LIKELY = {"photographer": ("person", "photographer"), "source": ("organisation", "giver", "holder", "label")}
"""The answers that keep what was read, by the role in which it was."""
_WHY = {
    "unknown-name": "Neither the list of agencies nor that of given names knows it.",
    "giver-person-or-organisation": "It stands where whoever gave the picture is named.",
    "giver-or-photographer": "Who gave a picture need not have taken it.",
    "holder-or-photographer": "The holder of the rights need not have taken the picture.",
    "label-or-name": "It may say what the picture is, or who it is from.",
    "chain-order": "Which of the two passes on the pictures of the other is in no list.",
    "several-names": "More than one in the authority file goes by it.",
    "date-inferred": "The page does not say when it was published; it was told from what else is there.",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as a row of the list: where it stands, in words."""

    question: Question
    context: str


def title(question: Question) -> str:
    """The question in words, as a sentence begins."""
    return begun(question_words(question))


def why(question: Question) -> str:
    """In how many readings it stands, and why it is asked."""
    stands = tr("It stands in {n} readings.", n=number(question.open)) if question.open > 1 else ""
    if not question.answers:
        each = tr("Each of them wants a look of its own.") if question.open > 1 else ""
        return " ".join(filter(None, (stands, each)))
    return " ".join(
        filter(None, (stands, tr(_WHY.get(question.code, "")) if _WHY.get(question.code) else ""))
    )


def settles(question: Question) -> str:
    """How many readings one answer settles."""
    n = number(question.settles)
    return tr("settles {n}", n=n) if question.settles > 1 else n


def choices(question: Question, role: str, can_correct: bool) -> list[Choice]:
    """The answers with their keys, the likely one filled; then what else can be done."""
    made = list(_answers(question))
    names = [choice.name for choice in made]
    likely = next((name for name in _LIKELY.get(role, ()) if name in names), names[0] if names else RIGHT)
    made = [
        Choice(each.name, each.text, each.key, filled=each.name == likely)
        for each in made
        if each.name != RIGHT or likely == RIGHT
    ]
    made.sort(key=lambda choice: not choice.filled)
    rest = []
    if any(answer.choice == "organisation" and answer.detail for answer in question.answers):
        rest.append(Choice(KINDS, tr("Kind of organisation…"), "K"))
    if can_correct:
        rest.append(Choice(CORRECT, tr("Correct…"), "E"))
    if RIGHT not in [each.name for each in made]:
        rest.append(Choice(RIGHT, tr("Right as it is"), "R", filled=likely == RIGHT))
    return [*made, *rest, Choice(LATER, tr("Later"), "L")]


def _answers(question: Question) -> Iterator[Choice]:
    digit = 0
    for answer in question.answers:
        if answer.choice == "organisation" and answer.detail:
            continue
        if answer.choice == "as-it-is":
            yield Choice(RIGHT, tr("Right as it is"), "R")
        elif answer.choice in _WORDS:
            words, key = _WORDS[answer.choice]
            yield Choice(answer.choice, tr(words), key)
        else:
            digit += 1
            yield Choice(answer.text, answer_words(answer), str(digit) if digit < 10 else "")


def kinds(question: Question) -> list[Answer]:
    """The kinds of organisation that may be answered."""
    return [each for each in question.answers if each.choice == "organisation" and each.detail]


def answer_title(question: Question, name: str) -> str:
    """An answer as it is called on its button."""
    if name in _WORDS:
        return tr(_WORDS[name][0])
    if name == RIGHT:
        return tr("Right as it is")
    return next((answer_words(each) for each in question.answers if each.text == name), name)
