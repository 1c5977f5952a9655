"""The questions of the review as plain JSON values, in the shape that the command line promises."""

from __future__ import annotations

from typing import Any

from archive.model import Question
from archive.words import answer_words, question_words


def question(value: Question) -> dict[str, Any]:
    """What is open of many records at once, with the answers that hold for all of them."""
    return {
        "id": value.id,
        "code": value.code,
        "value": value.value,
        "question": question_words(value),
        "settles": value.settles,
        "open": value.open,
        "examples": list(value.examples),
        "answers": [{"answer": each.text, "label": answer_words(each)} for each in value.answers],
    }
