"""Commands of the review: what is open, answered for all readings at once or accepted as it is."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.output import put
from archive.cli.selecting import carry_out, do_or_tell
from archive.cli.session import opened
from archive.exchange import review_as_json
from archive.model import Question
from archive.words import answer_words, question_words


def list_(asked: Namespace) -> bool:
    """Print the open questions, first the one of which one answer settles most."""
    with opened(asked) as catalogue:
        questions = catalogue.review.questions(asked.limit)
    for question in questions:
        put(asked, review_as_json.question(question), _lines(question))
    return False


def answer(asked: Namespace) -> bool:
    """Answer a question for all readings."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.review.answer(asked.id, asked.answer))


def accept(asked: Namespace) -> bool:
    """Take what is open of records as right."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: catalogue.review.accept(ids, asked.question))


def _lines(question: Question) -> str:
    lines = [f"{question.open:6}  {question_words(question)}", f"        {question.id}"]
    plain = [each for each in question.answers if each.choice != "organisation" or not each.detail]
    lines += [f"          {each.text}: {answer_words(each)}" for each in plain]
    if len(plain) < len(question.answers):
        lines.append("          organisation:KIND: of one of the kinds that cutline names kind knows")
    if not question.answers:
        lines.append("          to be looked at in each record; no answer holds for all of them")
    return "\n".join([*lines, f"          such as {', '.join(question.examples)}"])
