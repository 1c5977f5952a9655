"""What the words of a caption say of the sort of picture: a handout, a file photo, a frame of a video."""

from __future__ import annotations

import re
from functools import cache

from archive.captions.clues import Clues
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, words

_KINDS = ("handout", "file", "screenshot", "pool", "illustration")


def said_kinds(caption: Text) -> tuple[str, ...]:
    """The kinds that a caption's own words state."""
    return tuple(
        kind for kind in _KINDS if _clues(kind).may_be_in(caption) and _pattern(kind).search(caption.key)
    )


@cache
def _clues(kind: str) -> Clues:
    phrases = words("caption", "kinds", kind) | {"file"}
    if kind in ("handout", "screenshot"):
        phrases |= words("caption", "kinds", "phrase", "pictures")
    return Clues(phrases)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    plain = alternatives(words("caption", "kinds", kind))
    picture = alternatives(words("caption", "kinds", "phrase", "pictures"))
    if kind == "handout":
        given = alternatives(words("caption", "kinds", "phrase", "given"))
        return re.compile(rf"{plain}|{picture}\s+(?:[\w-]+\s+){{0,3}}{given}(?!\s+from)")
    if kind == "screenshot":
        video = alternatives(words("caption", "kinds", "phrase", "videos"))
        return re.compile(
            rf"{plain}|{picture}\s+(?:(?:taken|made|captured)\s+)?from\s+(?:an?\s+)?(?:undated\s+)?{video}"
        )
    return re.compile(rf"{plain}|^\s*file\s*[-–—:]" if kind == "file" else plain)
