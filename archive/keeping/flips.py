"""What a digest proves: the text that it was made of, where a single bit of it turned over.

Disks and memory turn single bits. There are as many texts that differ from one by a bit as it has bits; the
one that a SHA-256 was made of is found by trying them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

_LONGEST = 20_000
"""Bytes of a text that are tried; more take minutes."""


def texts_beside(text: str) -> Iterator[str]:
    """Every text that differs from one by a single bit of its UTF-8; a text whose bytes are none has
    halves of pairs in it, as `raw.readable` gives it.
    """
    data = bytearray(text.encode("utf-8", "surrogateescape"))
    if len(data) > _LONGEST:
        return
    for place in range(len(data)):
        for bit in range(8):
            data[place] ^= 1 << bit
            with suppress(UnicodeDecodeError):
                yield data.decode()
            data[place] ^= 1 << bit


def numbers_beside(number: int) -> Iterator[int]:
    """Every number of 63 bits that differs from one by a single bit."""
    yield from (number ^ (1 << bit) for bit in range(63))


def values_beside(value: Any) -> Iterator[Any]:
    """Every text or number beside one; nothing beside nothing."""
    if isinstance(value, str):
        yield from texts_beside(value)
    elif isinstance(value, int):
        yield from numbers_beside(value)


def row_beside(row: tuple[Any, ...], fits: Callable[[tuple[Any, ...]], bool]) -> tuple[Any, ...] | None:
    """The row that fits and differs from one by a single bit of one of its values, None if none does."""
    for place, value in enumerate(row):
        for other in values_beside(value):
            candidate = (*row[:place], other, *row[place + 1 :])
            if fits(candidate):
                return candidate
    return None
