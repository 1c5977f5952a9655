"""An age beside a name, which only a person has: "A, 43,", "A (43)", "the 34-year-old A"."""

from __future__ import annotations

import re

from archive.captions.text import Text

_YEARS = r"(?:ans|anos|anni|jahre|jaar|let|lat|år|years|yrs)"
_AFTER = re.compile(rf"\s*(?:,\s+(?:aged\s+)?\d{{1,2}}(?=[,.;]|$)|\(\d{{1,2}}(?:\s{_YEARS})?\))")
_BEFORE = re.compile(
    r"\b\d{1,2}(?:-year-old|-jahrige[rnms]?|-jarige|-arige|-aring(?:en)?|-vuotias|-летн\w+|-річн\w+|-?letni[aey]?"
    r"|\sans,|\sanos,)\s+$"
)
_BEFORE_READ = 24


def is_aged(text: Text, start: int, end: int) -> bool:
    """Whether an age stands beside the name from `start` (its title included) to `end` of the normal form."""
    before = text.key[max(0, start - _BEFORE_READ) : start]
    return bool(_AFTER.match(text.key, end) or _BEFORE.search(before))
