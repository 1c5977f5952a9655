"""What an explanation holds: what was found in a text, word by word, and what stays open.

Apart from the rules that explain (`archive.captions.explain`): whoever shows it needs no word lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from archive.model import Credit, Doubt

Role = Literal[
    "photographer",
    "source",
    "kind",
    "client",
    "licence",
    "copyright",
    "unread",
    "person",
    "date",
    "place",
    "restriction",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was read: what it is, its value, the words it was read from with their place, and why.

    `start` and `end` are both 0 where no words of the text say it (the caption beside a credit does).
    `likely`: it was read by its looks or its place alone; else the words say it. `rule` is the name of the
    rule that read it, and `refused` are those of its table that were tried before it and found nothing; both
    are empty where a reading is not what the rules would make of the text today.
    """

    role: Role
    value: str
    written: str
    start: int
    end: int
    why: str
    likely: bool = False
    rule: str = ""
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """A text as it stood, what was found in it in its own order, and what stays open."""

    text: str
    findings: tuple[Finding, ...]
    open: tuple[Doubt, ...] = ()

    def pieces(self) -> Iterator[tuple[str, Finding | None]]:
        """The text cut where findings begin and end; None for what is between them."""
        at = 0
        for finding in sorted(self.findings, key=lambda found: (found.start, -found.end)):
            if finding.start < at or finding.start == finding.end:
                continue  # inside an earlier one: "Photo" of "AP Photo"
            if finding.start > at:
                yield self.text[at : finding.start], None
            yield self.text[finding.start : finding.end], finding
            at = finding.end
        if at < len(self.text):
            yield self.text[at:], None


@dataclass(frozen=True, slots=True)
class Trial:
    """What one table or stage made of something: the rule that settled it, and those that were refused.

    `rule` is "" where no rule of the table read anything. `result` is what became of it, "" for nothing.
    """

    table: str
    rule: str
    refused: tuple[str, ...] = ()
    result: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something in a text that a reading decided on, by which tables and rules: "person", "credit", "date".

    `start` and `end` are characters of the text; `outcome` is the rule that the reading names, "" for none.
    """

    role: Role
    written: str
    start: int
    end: int
    outcome: str
    trials: tuple[Trial, ...]


def open_names(credit: Credit) -> tuple[str, ...]:
    """The names, as written, of which a credit's doubts say that they may be a person's or an agency's."""
    written = (_written(doubt, credit.raw) for doubt in credit.doubts if doubt.code in _WHOSE_NAME)
    return tuple(dict.fromkeys(written))


_WHOSE_NAME = frozenset(
    {
        "unknown-name",
        "giver-person-or-organisation",
        "giver-or-photographer",
        "holder-or-photographer",
    }
)
"""The codes of doubts whose words are a name: a person's or an agency's, as an archivist may know."""


def _written(doubt: Doubt, raw: str) -> str:
    return " ".join(raw[doubt.start : doubt.end].split()) or doubt.value
