"""Lines at head and foot of a PDF's pages that are the paper's: its name, the day, the number of the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from archive.reading.documents.pdf_lines import Line
from archive.reading.text.dates import find_date

_SAME_PLACE = 3
_REPEATED_LEAST = 3
"""On so many pages a line stands in the same place before it counts as a running head."""
_LONGEST = 140
_LARGER = 1.25
_APART = 0.5
"""How many times its height a folio stands off from what else is on the page."""
_WORD = r"(?:page|seite|pagina|página|strona|sida|side|p\.|s\.|pág\.)"
_NUMBER = re.compile(
    rf"[\s|–—·-]*(?:{_WORD}\s*)?[A-Z]{{0,2}}\d{{1,3}}(?:\s*(?:/|of|von|de|sur)\s*\d{{1,4}})?[\s|–—·-]*",
    re.I,
)
_AT_AN_END = re.compile(
    rf"(?:{_WORD}\s*)?\b[A-Z]?\d{{1,3}}\b(?!\.).*|.*\s(?:{_WORD}\s*)?[A-Z]?\d{{1,3}}$", re.I
)


def without_folios(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], str | None]:
    """The pages without running heads and page numbers, and the day that those state (ISO 8601), if one."""
    running = _running(pages)
    kept, left_out = [], []
    for lines in pages:
        folios = {line for line in lines if _key(line) in running} | _ends(lines)
        kept.append([line for line in lines if line not in folios])
        left_out += [line.text for line in lines if line in folios]
    days = (found[0] for text in left_out if (found := find_date(text)))
    return kept, next(days, None)


def _key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text), round(line.top / _SAME_PLACE)


def _running(pages: Sequence[list[Line]]) -> set[tuple[str, int]]:
    """Lines that stand in the same place page after page, but for a number: running heads, page numbers."""
    counts = Counter(key for lines in pages for key in {_key(line) for line in lines})
    return {key for key, count in counts.items() if count >= max(_REPEATED_LEAST, len(pages) / 2)}


def _ends(lines: Sequence[Line]) -> set[Line]:
    """What is a folio by its shape, at the very top or foot of a page that holds more."""
    if len(lines) < 2:
        return set()
    highest, lowest = max(lines, key=lambda line: line.top), min(lines, key=lambda line: line.bottom)
    usual = median(line.height for line in lines)
    found: set[Line] = set()
    for outermost in (highest, lowest):
        band = [line for line in lines if line.bottom < outermost.top and line.top > outermost.bottom]
        rest = [line for line in lines if line not in band]
        if rest and _stands_off(band, rest) and _is_folio(band, usual):
            found |= set(band)
    return found


def _stands_off(band: Sequence[Line], rest: Sequence[Line]) -> bool:
    top, bottom = max(line.top for line in band), min(line.bottom for line in band)
    least = min(line.height for line in band) * _APART
    return all(line.top < bottom - least or line.bottom > top + least for line in rest)


def _is_folio(band: Sequence[Line], usual: float) -> bool:
    """A page's number by itself, or beside the day or what else stands apart on the same line."""
    ordered = sorted(band, key=lambda line: line.left)
    text = " ".join(line.text for line in ordered)
    if len(text) > _LONGEST or max(line.height for line in band) > usual * _LARGER:
        return False
    if any(_NUMBER.fullmatch(line.text) for line in ordered):
        return True
    dated = find_date(text)
    if dated is None:
        return False
    rest = f"{text[: dated[1]]} {text[dated[2] :]}".strip()
    return len(ordered) > 1 or _AT_AN_END.fullmatch(rest) is not None
