"""Drafts that any store can take: every text in them valid Unicode."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from archive.text import storable_text

T = TypeVar("T")


def storable(value: T) -> T:
    """`value` with U+FFFD for each NUL and each lone surrogate in its texts, so that no length changes.

    Goes through dataclasses, tuples, lists and dicts (keys too); what holds neither is given back itself.
    JSON may spell lone surrogates ("\\ud800"), and neither UTF-8 nor SQLite text can hold them.
    """
    clean: Any = value
    if isinstance(value, str):
        clean = storable_text(value)
    else:
        parts, rebuild = _parts(value)
        new = list(map(storable, parts))  # one level of the stack for each level of the data
        if any(after is not before for after, before in zip(new, parts, strict=True)):
            clean = rebuild(new)
    return clean  # type: ignore[no-any-return]


def _parts(value: Any) -> tuple[Sequence[Any], Callable[[list[Any]], Any]]:
    """What a container holds, and how to make one of the same kind of other such parts."""
    if isinstance(value, tuple):
        return value, tuple
    if isinstance(value, list):
        return value, list
    if isinstance(value, dict):
        size = len(value)
        return (*value, *value.values()), lambda new: dict(zip(new[:size], new[size:], strict=True))
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value)]
        old = [getattr(value, name) for name in names]
        return old, lambda new: replace(value, **dict(zip(names, new, strict=True)))
    return (), list
