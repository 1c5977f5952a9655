"""The lines of a page of a PDF, and the paragraphs that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from archive.reading.text.lines import is_finished

_SAME_LINE = 0.5
_GAP = 2.0
"""How many times its height may part two runs of one line; a column's gutter is wider."""
_LEADING = 1.6
_WIDER = 1.2
_LARGER = 1.2
_SHORT = 0.85
_INDENT = 0.8
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\xad\u2010\ufffe\x02]$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its box, in points from the lower left of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    height: float
    """Points that its type takes, whatever letters are set."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, made one text."""

    text: str
    first: Line
    is_heading: bool


def lines_of(page: Any, most: int) -> tuple[list[Line], int]:
    """The lines of a page in the order in which the document sets them, which is that of reading.

    Of `most` runs of letters at most; with how many there are.
    """
    text = page.get_textpage()
    lines: list[Line] = []
    try:
        count = int(text.count_rects())
        for index in range(min(count, most)):
            left, bottom, right, top = text.get_rect(index)
            words = " ".join(text.get_text_bounded(left, bottom, right, top).split())
            if words:
                _add(lines, Line(words, left, bottom, right, top, _height(text, left, bottom, top)))
    finally:
        text.close()
    return lines, count


def _height(text: Any, left: float, bottom: float, top: float) -> float:
    """The height of the type of a run: its first letter's box as the font has it, not as it is inked."""
    index = text.get_index(left + 1, (bottom + top) / 2, 3, 3)
    if index is None:
        return max(top - bottom, 1.0)
    _, foot, _, head = text.get_charbox(index, loose=True)
    return max(float(head - foot), 1.0)


def _add(lines: list[Line], run: Line) -> None:
    """A run of letters goes on with the line before it, or begins one."""
    last = lines[-1] if lines else None
    if last is None or not _same_line(last, run):
        lines.append(run)
        return
    between = "" if run.left - last.right < last.height * 0.15 else " "
    lines[-1] = Line(
        f"{last.text}{between}{run.text}",
        last.left,
        min(last.bottom, run.bottom),
        run.right,
        max(last.top, run.top),
        max(last.height, run.height),
    )


def _same_line(last: Line, run: Line) -> bool:
    shared = min(last.top, run.top) - max(last.bottom, run.bottom)
    near = -last.height < run.left - last.right < last.height * _GAP
    return shared > min(last.height, run.height) * _SAME_LINE and near


def paragraphs_of(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """The paragraphs of a page: parted by space, indents, a change of size and short last lines."""
    if not lines:
        return
    usual = median(line.height for line in lines)
    leading, width = _leading(lines), median(line.right - line.left for line in lines)
    gathered: list[Line] = []
    for line in lines:
        if gathered and _begins(gathered, line, leading, width):
            yield _paragraph(gathered, usual)
            gathered = []
        gathered.append(line)
    yield _paragraph(gathered, usual)


def _leading(lines: Sequence[Line]) -> float:
    """How far lines of one size stand from each other."""
    steps = [
        above.bottom - line.bottom
        for above, line in pairwise(lines)
        if 0 < above.bottom - line.bottom < above.height * 3
        and max(above.height, line.height) < min(above.height, line.height) * _LARGER
    ]
    return median(steps) if steps else lines[0].height


def _begins(gathered: Sequence[Line], line: Line, leading: float, width: float) -> bool:
    """Whether a line begins a paragraph of its own; `width` is that of most lines."""
    last = gathered[-1]
    step = last.bottom - line.bottom
    if step <= 0:  # the next column: the paragraph may go on there
        return is_finished(last.text)
    sizes = sorted((last.height, line.height))
    if step > leading * _LEADING or sizes[1] > sizes[0] * _LARGER:
        return True
    if line.left - last.left > line.height * _INDENT and is_finished(last.text):
        return True
    if step > leading * _WIDER and last.right - last.left < width * _SHORT:
        return True  # a line by itself, as a byline
    widest = max(each.right - each.left for each in gathered)
    return is_finished(last.text) and last.right - last.left < widest * _SHORT


def _paragraph(lines: Sequence[Line], usual: float) -> Paragraph:
    text = lines[0].text
    for line in lines[1:]:
        if _HYPHEN.search(text) and line.text[:1].islower():
            text = _HYPHEN.sub("", text) + line.text
        else:
            text = f"{text} {line.text}"
    large = min(line.height for line in lines) > usual * _LARGER
    return Paragraph(text, lines[0], large and len(text) < 250)
