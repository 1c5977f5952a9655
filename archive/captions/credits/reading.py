"""Reading a credit line: who took the photo, for whom, through whose hands it came, of what kind it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from archive.captions.credits.chain import find_employers, order_chain
from archive.captions.credits.cutting import split_parts
from archive.captions.credits.glue import unglue
from archive.captions.credits.naming import NAMING, Item, as_value, name_items, trace_name
from archive.captions.credits.part import Line, Part
from archive.captions.credits.peeling import as_frames, new_values, part_sources, peel, trace_part
from archive.captions.registry import Registry, default_registry
from archive.captions.rules import Verdict
from archive.captions.text import fold_name, normalise
from archive.model import Copyright, Credit, Doubt, Source, Value

_READ = 10_000
"""Characters of a line that are read; no real credit comes near, and a pasted page must not take minutes."""
_V = TypeVar("_V", bound=Value)


def read_credit(line: str, registry: Registry | None = None) -> Credit:
    """Read one credit line; never raises, and keeps the line without its wrapping parentheses as `raw`.

    `registry` holds the agencies known (default: those the program ships). Organisations that it does
    not know keep their name as written. What the line leaves open is told by `doubts`.
    """
    raw = strip_wrapper(line)
    text = normalise(raw[:_READ])
    registry = registry or default_registry()
    whole = registry.find(text.text)
    if whole is not None:
        span = text.span(*text.trim(0, len(text.text)))
        return Credit(raw, chain=(Source(whole.name, *span, "registry", whole.likely_kind),))
    return _assemble(raw, read_stages(Line(text, registry)))


class Stages(NamedTuple):
    """What the stages made of a line: its parts, whom they name, who passed the picture to whom."""

    line: Line
    parts: Sequence[Part]
    items: Sequence[Item]
    chain: Sequence[Source]
    open_order: Sequence[Doubt]


def read_stages(line: Line) -> Stages:
    """All stages, one after the other; each only reads what the one before handed on."""
    parts = split_parts(line)
    parts = [piece for part in parts for piece in ((part,) if part.agency else unglue(part, line))]
    parts = [peel(part, line) for part in parts]
    part_sources(parts, line)
    as_frames(parts, line)
    items = find_employers(name_items(parts, line), line.text)
    chain, open_order = order_chain(items, line.registry)
    return Stages(line, parts, items, chain, open_order)


def trace_credit(raw: str, registry: Registry) -> dict[tuple[str, int, int], tuple[str, ...]]:
    """For each value that an unwrapped line gives, by its rule and its place, the names of the rules that
    were tried before that one in vain.
    """
    line = Line(normalise(raw[:_READ]), registry)
    read = read_stages(line)
    refused: dict[tuple[str, int, int], tuple[str, ...]] = {}
    for item in read.items:
        # Who is beside a person is an employer, whatever the table made of the name.
        steps = trace_name(item.name) if NAMING.has(item.rule) else ()
        refused[item.rule, item.start, item.end] = _refused(steps)
    for part in read.parts:
        for before, after in pairwise((*(step.before for step in part.steps), part)):
            for value in new_values(before, after):
                refused[value.rule, value.start, value.end] = _refused(trace_part(before, line))
    return refused


def _refused(steps: Iterable[tuple[str, Verdict]]) -> tuple[str, ...]:
    return tuple(name for name, verdict in steps if verdict == "refused")


_WRAPPERS = 8
_PAIRS = {"(": ")", "（": "）", "[": "]", "{": "}", "<": ">", "【": "】", "〔": "〕", "［": "］", "〈": "〉"}


def strip_wrapper(line: str) -> str:
    """The line without outer white space and without parentheses that wrap the whole of it."""
    line = line.strip()
    for _ in range(_WRAPPERS):
        if len(line) < 2 or line[0] not in _PAIRS or not _closes_at_end(line):
            break
        line = line[1:-1].strip()
    return line


def _closes_at_end(line: str) -> bool:
    opening, closing = line[0], _PAIRS[line[0]]
    depth = 0
    for at, char in enumerate(line):
        depth += (char == opening) - (char == closing)
        if depth == 0:
            return at == len(line) - 1 and not re.match(r"^[(（]\s*[cCｃＣ]\s*[)）]$", line)
    return False


def _assemble(raw: str, read: Stages) -> Credit:
    people = [as_value(item) for item in read.items if item.what == "person"]
    clients = [as_value(item) for item in read.items if item.what == "client"]
    doubts = [item.doubt for item in read.items if item.doubt is not None]
    doubts += read.open_order
    kinds: list[Value] = []
    licence: Value | None = None
    for part in read.parts:
        kinds += part.kinds
        licence = licence or part.licence
        if part.doubt is not None:
            doubts.append(part.doubt)
    if len(raw) > _READ:
        doubts.append(Doubt("cut-short", str(_READ)))
    if raw and not (read.items or kinds or licence):
        doubts.append(Doubt("nobody-named"))
    return Credit(
        raw,
        photographers=_unique(people),
        chain=tuple(read.chain),
        kinds=_unique(kinds),
        client=clients[0] if clients else None,
        copyright=_copyright(read),
        licence=licence,
        doubts=_once(doubts) if doubts else (),
    )


def _once(doubts: Sequence[Doubt]) -> tuple[Doubt, ...]:
    """Each question once, at the first of the places where it arises."""
    first: dict[tuple[str, str], Doubt] = {}
    for doubt in doubts:
        first.setdefault((doubt.code, doubt.value), doubt)
    return tuple(first.values())


def _unique(values: Sequence[_V]) -> tuple[_V, ...]:
    if len(values) < 2:
        return tuple(values)
    kept: dict[str, _V] = {}
    for value in values:
        kept.setdefault(fold_name(value.text), value)
    return tuple(kept.values())


def _copyright(read: Stages) -> Copyright | None:
    """The first copyright mark; its holder is whoever is named next to it."""
    for part in read.parts:
        if part.copyright:
            at = read.line.text.span(part.start, part.end)
            holder = next((i.text for i in read.items if (i.start, i.end) == at), None)
            return Copyright(holder, part.year)
    return None
