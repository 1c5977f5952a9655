"""What readings leave open, grouped into questions, and what may be answered."""

from __future__ import annotations

from dataclasses import dataclass, field

AS_IT_IS = "as-it-is"
"""The answer that what was read is right, in every record and in whatever comes."""

_WHO = ("person", "organisation", "same", "not-a-name")
CHOICES: dict[str, tuple[str, ...]] = {
    # Names in credit lines: what is known of the name holds wherever it stands.
    "unknown-name": _WHO,
    "giver-person-or-organisation": ("person", "organisation", "photographer", "same", "not-a-name"),
    "giver-or-photographer": ("giver", "photographer"),
    "holder-or-photographer": ("holder", "photographer"),
    "label-or-name": ("label", "person", "organisation", "same"),
    "chain-order": ("distributes", AS_IT_IS),
    "several-names": ("agent",),
    # What an item is, or how it was read: whoever takes it as it is once need not be asked again.
    "date-inferred": (AS_IT_IS,),
    "teaser-only": (AS_IT_IS,),
    "headline-only": (AS_IT_IS,),
    "no-story": (AS_IT_IS,),
    "nesting-flattened": (AS_IT_IS,),
    "text-repaired": (AS_IT_IS,),
    "character-set-unknown": (AS_IT_IS,),
    "field-perhaps-cut-short": (AS_IT_IS,),
    "field-repaired": (AS_IT_IS,),
    "property-not-kept": (AS_IT_IS,),
    "text": (AS_IT_IS,),
    # What is missing, damaged or misread is another thing in every record.
    "nobody-named": (),
    "cut-short": (),
    "caption-cut-short": (),
    "photo-caption-cut-short": (),
    "photo-placeholder": (),
    "no-text": (),
    "message-cut-short": (),
    "broken-xml": (),
    "broken-xml-line": (),
    "page-damaged": (),
    "pages-left-out": (),
    "photos-left-out": (),
    "first-photos-kept": (),
    "picture-not-kept": (),
    "picture-empty": (),
    "picture-too-large": (),
    "picture-unknown-kind": (),
    "picture-damaged": (),
    "picture-unreadable": (),
    "field-cut-short": (),
    "file-missing": (),
}
"""What may be answered to a doubt of each code, for all readings that hold it; nothing where each record
wants a look of its own: such a doubt is accepted or corrected there. A test holds that no code is missing.
"""
DETAILED = frozenset(("organisation", "same", "distributes", "agent"))
"""Choices that go on behind a colon: the kind of an organisation (which may be left out), a name, an id."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question: a choice of `CHOICES`, and what it needs to be said besides.

    `name` is what the detail stands for where that is an id; `archive.words.answer_words` says it in words.
    """

    choice: str
    detail: str = ""
    name: str = ""

    @property
    def text(self) -> str:
        """The answer as it is written, "organisation:wire"."""
        return f"{self.choice}:{self.detail}" if self.detail else self.choice


@dataclass(frozen=True, slots=True)
class Question:
    """All open doubts of one code and value, which are one question.

    `id` is made of both, so that it is the same for ever. `open` counts the readings that hold the doubt;
    `settles` how many of them one answer settles: all, or one where there is no answer for all. `examples`
    are ids of some of the stories, uses of photos or photos.
    """

    id: str
    code: str
    value: str
    open: int
    settles: int
    examples: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class OpenDoubts:
    """How much is open: doubts, the stories and uses of photos that hold any (`is:unreviewed`), and the
    questions that they come down to.
    """

    doubts: int
    records: int
    questions: int


def question_id(code: str, value: str) -> str:
    """The id of a question."""
    return f"{code}:{value}" if value else code


def asked_by(question: str) -> tuple[str, str]:
    """Code and value of the question of this id."""
    code, _, value = question.partition(":")
    return code, value
