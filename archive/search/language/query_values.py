"""What a field of the query language can have as its value."""

from __future__ import annotations

import re

from archive.model import Note
from archive.search.language.fields import HAS, FieldSpec, field_named
from archive.search.language.limits import short
from archive.search.language.numbers import is_number
from archive.search.language.periods import is_date
from archive.search.language.tree import Pattern, Phrase, Prefix, Range, Word

_COMPARISON = re.compile(r"(>=|<=|>|<)(.+)")
_SHORTEST_PIECE = 2
"""Letters of the longest piece of a word by which words are looked for that have it."""


def asked_for(text: str) -> str | None:
    """What `has:` asks for by that word, under the name that the index knows; None if nothing."""
    spec = None if text.lower() in HAS else field_named(text)  # has:file asks for a photo's file
    name = spec.name if spec else text.lower()
    return name if name in HAS else None


def unescaped(text: str) -> str:
    """A piece of a query without the signs that keep what follows them from being syntax."""
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def says_something(text: str) -> bool:
    """Whether there is a letter or a digit to look up."""
    return any(char.isalnum() for char in text)


def left_out(value: str, spec: FieldSpec) -> Note:
    """That a value was left out, since its field cannot have it."""
    if spec.kind == "date":
        return Note.of("date-left-out", field=spec.name, value=short(value))
    if spec.kind == "number":
        return Note.of("number-left-out", field=spec.name, value=short(value))
    if spec.name == "has":
        return Note.of("has-left-out", field=spec.name, value=short(value), known=tuple(sorted(HAS)))
    return Note.of("value-left-out", field=spec.name, value=short(value))


def as_text(value: str, spec: FieldSpec) -> Note:
    """That a value was searched as text with the name of its field, which cannot have it."""
    if spec.kind == "date":
        return Note.of("date-as-text", field=spec.name, value=short(value))
    if spec.kind == "number":
        return Note.of("number-as-text", field=spec.name, value=short(value))
    if spec.name == "has":
        return Note.of("has-as-text", field=spec.name, value=short(value), known=tuple(sorted(HAS)))
    return Note.of("value-as-text", field=spec.name, value=short(value))


def ordered(node: Word | Phrase | Prefix | Pattern, spec: FieldSpec) -> Word | Range | None:
    """The date, number or range of them that was typed for a field of such, None if it is neither."""
    if isinstance(node, Prefix | Pattern):
        return None
    is_value = is_date if spec.kind == "date" else is_number
    text = "-".join(node.text.split())
    compared = _COMPARISON.fullmatch(text)
    if compared:
        sign, value = compared.groups()
        low, high = (value, None) if sign[0] == ">" else (None, value)
        return Range(low, high, includes_ends=len(sign) == 2) if is_value(value) else None
    if is_value(text):
        return Word(text)
    first, dots, last = text.partition("..")
    given = [end for end in (first, last) if end]
    return Range(first or None, last or None) if dots and given and all(map(is_value, given)) else None


def pattern_in(text: str, stars: list[int]) -> Pattern | None:
    """The word with its stars as a pattern, if they stand before the end and enough letters beside them."""
    if not stars or stars[0] >= len(text.rstrip("*")):
        return None
    ends = [*stars, len(text)]
    pieces = [text[begin:end] for begin, end in zip([0, *(at + 1 for at in stars)], ends, strict=True)]
    kept = (pieces[0], *(piece for piece in pieces[1:-1] if piece), pieces[-1])
    letters = max(sum(map(str.isalnum, piece)) for piece in kept)
    return Pattern(kept) if letters >= _SHORTEST_PIECE else None
