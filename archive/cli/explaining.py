"""Explanations of readings on a terminal: the line with its parts in colours, and under it why."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from archive.captions import Decision, Explanation, Finding
from archive.cli.output import shown
from archive.words import doubt_words, trace_words

Colours = Literal["auto", "always", "never"]

_RESET = "\x1b[0m"
_STYLES = {
    "photographer": "\x1b[1;32m",
    "person": "\x1b[1;32m",
    "source": "\x1b[1;36m",
    "kind": "\x1b[35m",
    "client": "\x1b[34m",
    "licence": "\x1b[34m",
    "copyright": "\x1b[34m",
    "unread": "\x1b[2m",
    "date": "\x1b[33m",
    "place": "\x1b[34m",
    "restriction": "\x1b[1;35m",
    "to review": "\x1b[1;31m",
    "quiet": "\x1b[2m",
}
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
"""First strong isolate (UAX #9): a Hebrew name must not turn the columns around it."""
_WIDEST = 44


def in_colour(asked: Colours) -> bool:
    """Whether to colour: as asked, else on a terminal that can, unless NO_COLOR (no-color.org) is set."""
    if asked != "auto":
        return asked == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout is not None and sys.stdout.isatty() and not plain


def told(explanation: Explanation, *, colour: bool, rules: bool = False, indent: str = "") -> str:
    """An explanation as lines of text: what stood there, what was found in it and why, what stays open.

    With `rules`, which rule read each thing, and which were tried before it in vain. All that comes from the
    text is as a terminal may have it; colours and isolates are ours.
    """
    rows = [_row(finding) for finding in explanation.findings]
    widths = [max((_width(row[n]) for row in rows), default=0) for n in range(3)]
    pieces = _pieces(explanation)
    lines = ["".join(_styled(text, finding.role if finding else "", colour) for text, finding in pieces)]
    if not colour:
        lines += _underlines(explanation)
    for row, finding in zip(rows, explanation.findings, strict=True):
        cells = [_padded(cell, width) for cell, width in zip(row[:3], widths, strict=True)]
        cells[1] = _styled(cells[1], finding.role, colour)
        lines.append("  " + "  ".join((*cells, _styled(shown(finding.why), "quiet", colour))))
        if rules and finding.rule:
            traced = trace_words(finding.rule, finding.refused)
            lines.append("    " + _styled(traced, "quiet", colour))
    lines += [
        f"  {_styled('to review', 'to review', colour)}  {shown(doubt_words(doubt))}"
        for doubt in explanation.open
    ]
    return "\n".join(indent + line for line in lines)


def decided(decisions: Iterable[Decision], *, colour: bool) -> str:
    """Each decision of a reading as lines of text: the tables that were asked, and under each its rules."""
    lines: list[str] = []
    for decision in decisions:
        outcome = decision.outcome or "not taken"
        written = shown(decision.written) or "–"
        lines.append(f"{_styled(f'{decision.role}  {written}', decision.role, colour)}  {outcome}")
        for trial in decision.trials:
            rule = ": ".join(part for part in (trial.rule, trial.result) if part) or "no rule"
            lines.append(f"  {trial.table}  {rule}")
            if trial.refused:
                lines.append("    " + _styled(f"refused: {'; '.join(trial.refused)}", "quiet", colour))
    return "\n".join(lines)


def _pieces(explanation: Explanation) -> Iterator[tuple[str, Finding | None]]:
    for text, finding in explanation.pieces():
        yield shown(text.replace("\n", " ")), finding


def _underlines(explanation: Explanation) -> Iterator[str]:
    """A line of marks under what was read, where there are no colours to show it."""
    marks = "".join(
        ("‾" if finding else " ") * _width(text) for text, finding in _pieces(explanation)
    ).rstrip()
    if marks and not _turned(explanation.text):
        yield marks


def _row(finding: Finding) -> Sequence[str]:
    where = f"{finding.start}–{finding.end}" if finding.end else ""
    value = shown(finding.value)
    value = value if len(value) <= _WIDEST else f"{value[:_WIDEST]}…"
    return finding.role, value, where


def _styled(text: str, role: str, colour: bool) -> str:
    style = _STYLES.get(role)
    return f"{style}{text}{_RESET}" if colour and style else text


def _padded(text: str, width: int) -> str:
    space = " " * (width - _width(text))
    return f"{_ISOLATE}{text}{_END_ISOLATE}{space}" if _turned(text) else text + space


def _turned(text: str) -> bool:
    """Whether a text runs from right to left."""
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def _width(text: str) -> int:
    """Columns of a terminal that a text takes (UAX #11: wide characters take two, marks none)."""
    return sum(
        1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
        if not unicodedata.combining(char) and unicodedata.category(char) != "Cf"
    )
