"""How much of a query is read, and how much of it is said again in a note."""

from __future__ import annotations

from archive.search.language.analysis import tokens

MOST_CHARACTERS = 2_000
MOST_WORDS = 200
_ECHO = 60
_LONGEST_WORD = 64


def readable(text: str) -> tuple[str, bool]:
    """The beginning of a query that is read, and whether more follows it.

    Words count as the index parts them, so that no single run of signs and letters is endless either. The
    last word is left out rather than halved.
    """
    text = text.strip() if len(text) > MOST_CHARACTERS else text
    shown = text[:MOST_CHARACTERS]
    for token in tokens(shown):
        if token.position >= MOST_WORDS:
            shown = shown[: token.start]
            break
    if not text[len(shown) :].strip():
        return text, False
    *before, last = shown.rsplit(None, 1)
    is_halved = bool(before) and not shown[-1].isspace() and len(last) <= _LONGEST_WORD
    return (shown[: len(shown) - len(last)] if is_halved else shown), True


def short(text: str) -> str:
    """A text on one line for a note, its end left out where it is long."""
    line = " ".join(text[: _ECHO * 4].split())
    return line if len(line) <= _ECHO and len(text) <= _ECHO * 4 else f"{line[: _ECHO - 1]}…"
