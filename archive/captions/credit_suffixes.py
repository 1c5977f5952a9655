"""Reading a word off the end of a part: "AP Photo", "YouTube screenshot", "山田太郎撮影"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from archive.captions.credit_parts import Part, add_kind
from archive.captions.names import organisation_kind, person_shape
from archive.captions.registry import Registry
from archive.captions.text import Text, is_caseless
from archive.captions.wordlists import kinds, words


def suffix(part: Part, text: Text, registry: Registry) -> bool:
    """A word after the name: "AP Photo", "YouTube screenshot", "山田太郎撮影"."""
    core = text.key[part.start : part.end]
    if not may_have_suffix(core):
        return False
    for word, kind in _suffixes_of(core):
        if len(word) >= len(core) or not core.endswith(word):
            continue
        rest = text.text[part.start : part.end - len(word)].rstrip(" -'\"")
        if not rest or not _may_precede(rest, core[: -len(word)], word, kind, registry):
            continue
        add_kind(part, text, kind, part.end - len(word), part.end, "suffix")
        part.hint = (
            "person" if kind == "person" else ("source" if kind in ("screenshot", "handout") else part.hint)
        )
        part.end = part.start + len(rest)
        return True
    return False


_TOLD_BY = 3
"""Characters at the end of a part that tell whether a suffix may end it."""


@cache
def _suffixes() -> dict[str, list[tuple[str, str]]]:
    """The words with their kinds, the longer first, by what tells them."""
    table: dict[str, list[tuple[str, str]]] = {}
    for word, kind in sorted(kinds("credit", "suffix").items(), key=lambda item: -len(item[0])):
        table.setdefault(word[-_TOLD_BY:], []).append((word, kind))
    return table


def _suffixes_of(core: str) -> Iterator[tuple[str, str]]:
    for size in range(_TOLD_BY, 0, -1):
        yield from _suffixes().get(core[-size:], ())


def may_have_suffix(core: str) -> bool:
    """Whether a folded part ends as one of the words does: far cheaper than to try them all."""
    ends = _suffixes()
    return core[-_TOLD_BY:] in ends or core[-2:] in ends or core[-1:] in ends


def _may_precede(rest: str, before: str, word: str, kind: str, registry: Registry) -> bool:
    if is_caseless(word[0]):
        return True
    if not before.endswith((" ", "-", "'")):
        return False
    if registry.find(rest) is not None or kind in ("screenshot",):
        return True
    if kind in ("plain", "file", "pool", "handout", "courtesy"):
        shape = person_shape(rest)
        return shape == "person" or (
            organisation_kind(rest) is not None
            and (word in ("nuotr.", "nuotr") or set(word.split()) <= words("credit", "filler", "pictures"))
        )
    return kind != "account" and person_shape(rest) == "person"
