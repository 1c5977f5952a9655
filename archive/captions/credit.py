"""Reading a credit line: who took the photo, for whom, through whose hands it came, of what kind it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from archive.captions.credit_besides import part_sources
from archive.captions.credit_chain import order_chain
from archive.captions.credit_glue import unglue
from archive.captions.credit_names import Item, as_value, name_items
from archive.captions.credit_parts import Part, split_parts
from archive.captions.credit_peel import is_settled, peel
from archive.captions.credit_wrapper import strip_wrapper
from archive.captions.registry import Registry, default_registry
from archive.captions.text import Text, fold_name, normalise
from archive.model import Copyright, Credit, Doubt, Source, Value

_READ = 10_000
"""Characters of a line that are read; no real credit comes near, and a pasted page must not take minutes."""
_V = TypeVar("_V", bound=Value)


def read_credit(line: str, registry: Registry | None = None) -> Credit:
    """Read one credit line; never raises, and keeps the line without its wrapping parentheses as `raw`.

    `registry` holds the agencies known (default: those the program ships). Organisations that it does
    not know keep their name as written. What the line leaves open is told by `doubts`.
    """
    registry = registry or default_registry()
    raw = strip_wrapper(line)
    text = normalise(raw[:_READ])
    whole = registry.find(text.text)
    if whole is not None:
        start, end = text.trim(0, len(text.text))
        return Credit(raw, chain=(Source(whole.name, *text.span(start, end), "registry", whole.likely_kind),))
    parts: list[Part] = []
    for part in split_parts(text, registry):
        if is_settled(part, text, registry):
            parts.append(part)
            continue
        for piece in unglue(part, text, registry):
            peel(piece, text, registry, asked=piece is part)
            parts.append(piece)
    if len(parts) > 1:
        part_sources(parts, text)
    return _assemble(raw, parts, text, registry)


def _assemble(raw: str, parts: Sequence[Part], text: Text, registry: Registry) -> Credit:
    items = name_items(parts, text)
    chain, open_order = order_chain(items, registry)
    people = [as_value(item) for item in items if item.what == "person"]
    clients = [as_value(item) for item in items if item.what == "client"]
    doubts = [item.doubt for item in items if item.doubt is not None]
    doubts += open_order
    kinds: list[Value] = []
    licence: Value | None = None
    for part in parts:
        kinds += part.kinds
        licence = licence or part.licence
        if part.doubt is not None:
            doubts.append(part.doubt)
    if len(raw) > _READ:
        doubts.append(Doubt("cut-short", str(_READ)))
    if raw and not (items or kinds or licence):
        doubts.append(Doubt("nobody-named"))
    return Credit(
        raw,
        photographers=_unique(people),
        chain=chain,
        kinds=_unique(kinds),
        client=clients[0] if clients else None,
        copyright=_copyright(parts, items, text),
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


def _copyright(parts: Sequence[Part], items: Sequence[Item], text: Text) -> Copyright | None:
    """The first copyright mark; its holder is whoever is named next to it."""
    for part in parts:
        if part.copyright:
            at = text.span(part.start, part.end)
            holder = next((i.text for i in items if (i.start, i.end) == at), None)
            return Copyright(holder, part.year)
    return None
