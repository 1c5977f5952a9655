"""What two people made of one text, joined: both their changes, where they touch different words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from archive.identity.differences import TOKEN


@dataclass(frozen=True, slots=True)
class _Change:
    """The parts from `start` to `end` of the common text are `new` now; an insertion has no length."""

    start: int
    end: int
    new: tuple[str, ...]


def joined_text(base: str, mine: str, theirs: str) -> str | None:
    """Both changes of a text, word by word; None where they touch the same words, unless they are the same.

    What one left alone is as the other has it: `joined_text(base, mine, base) == mine`.
    """
    parts = join(TOKEN.findall(base), TOKEN.findall(mine), TOKEN.findall(theirs), key=str.strip)
    return None if parts is None else "".join(parts)


def joined_values(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...] | None:
    """Both changes of a list, value by value; None where they touch the same values."""
    parts = join(base, mine, theirs, key=str)
    return None if parts is None else tuple(parts)


def join(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], key: Callable[[str], str]
) -> list[str] | None:
    """Parts with both changes; None where they meet. Parts of one `key` count as the same part."""
    own, own_kept = _changes(base, mine, key)
    other, other_kept = _changes(base, theirs, key)
    if any(_meet(a, b) for a in own for b in other):
        return None
    parts: list[str] = []
    at = 0
    for change in sorted(dict.fromkeys((*own, *other)), key=lambda c: (c.start, c.end)):
        parts += (_kept(n, base, own_kept, other_kept) for n in range(at, change.start))
        parts += change.new
        at = change.end
    parts += (_kept(n, base, own_kept, other_kept) for n in range(at, len(base)))
    return parts


def _changes(
    base: Sequence[str], new: Sequence[str], key: Callable[[str], str]
) -> tuple[list[_Change], dict[int, str]]:
    """What was changed, and how each part that was not is written now."""
    changes: list[_Change] = []
    kept: dict[int, str] = {}
    matcher = SequenceMatcher(None, list(map(key, base)), list(map(key, new)), autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            kept.update(zip(range(a, b), new[c:d], strict=True))
        else:
            changes.append(_Change(a, b, tuple(new[c:d])))
    return changes, kept


def _meet(one: _Change, other: _Change) -> bool:
    """Whether two changes touch the same parts, or put something into the same gap."""
    if one == other:
        return False
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end


def _kept(at: int, base: Sequence[str], own: dict[int, str], other: dict[int, str]) -> str:
    """A part that neither changed, with the blanks of whoever changed those."""
    return own[at] if own.get(at, base[at]) != base[at] else other.get(at, base[at])
