"""Stage 5: what those named in a line are to each other: who works for whom, who passed the picture to whom.

Agencies are put in order from supplier to distributor.

"via" says it outright. Where an agency stands before the photographer, the whole line runs agency first
(German practice) and is turned round. Known ties of the registry settle the rest; what they do not
settle stays as written, with a doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from archive.captions.credits.naming import Item, as_source
from archive.captions.registry import Registry
from archive.captions.text import Text, fold_name
from archive.model import Doubt, Source

_BY_SHAPE = ("name shape", "one word", "one word after an agency", "user name")
_BESIDE = ("slash", "dash", "paren")


def find_employers(items: Sequence[Item], text: Text) -> Sequence[Item]:
    """Of two names that only a slash parts, the less certain person is the employer of the other."""
    if len(items) < 2 or sum(item.what == "person" for item in items) < 2:
        return items
    read = list(items)
    for at in range(1, len(read)):
        lesser = _lesser(read, at)
        if lesser is not None:
            read[lesser] = _as_employer(read[lesser], text)
    sure_one = False
    for at, item in enumerate(read):
        by_shape = _is_by_shape(item)
        # "Jane Doe/Bay City News/Catchlight": once the photographer is known, who follows is a firm.
        if by_shape and sure_one and item.sep in _BESIDE:
            read[at] = _as_employer(item, text)
        sure_one = (sure_one and item.sep != "semicolon") or (item.what == "person" and not by_shape)
    return read


def _lesser(items: Sequence[Item], at: int) -> int | None:
    """Which of two neighbours at `at`, both read as people, is the other's employer."""
    one, other = items[at - 1], items[at]
    if one.what != "person" or other.what != "person" or other.sep not in _BESIDE:
        return None
    sure, other_sure = not _is_by_shape(one), not _is_by_shape(other)
    if sure and other_sure:
        return None
    # Agency first, the photographer stands last; otherwise first.
    agency_first = any(item.what == "org" for item in items[: at - 1])
    return at - 1 if other_sure or (agency_first and not sure) else at


def _is_by_shape(item: Item) -> bool:
    return item.what == "person" and item.rule in _BY_SHAPE


def _as_employer(item: Item, text: Text) -> Item:
    name = " ".join(text.raw[item.start : item.end].split())
    doubt = Doubt("unknown-name", name, item.start, item.end)
    return Item("org", name, item.start, item.end, "beside a person", "", item.sep, item.name, doubt)


_DISTRIBUTORS = frozenset({"wire", "stock", "social"})
_SETTLED = 24
"""Longest chain that is put in order; no real line comes near."""


def order_chain(items: Sequence[Item], registry: Registry) -> tuple[tuple[Source, ...], tuple[Doubt, ...]]:
    """The chain of a whole line, supplier first, and the doubts about what stays open."""
    organisations = [item for item in items if item.what == "org"]
    if len(organisations) < 2:
        return tuple(map(as_source, organisations)), ()
    chain: list[Item] = []
    doubts: list[Doubt] = []
    for source in _sources(items):
        ordered, open_ = _order_source(source, registry)
        chain += ordered
        doubts += open_
    return tuple(map(as_source, _unique(chain))), tuple(doubts)


def _sources(items: Sequence[Item]) -> list[list[Item]]:
    """The independent sources of a line, which ";" parts."""
    groups: list[list[Item]] = []
    for item in items:
        if not groups or item.sep == "semicolon":
            groups.append([])
        groups[-1].append(item)
    return groups


def _order_source(items: list[Item], registry: Registry) -> tuple[list[Item], list[Doubt]]:
    if len(items) > 1 and _is_arranged(items[-1]):
        ordered, doubts = _order_source(items[:-1], registry)
        return [*ordered, items[-1]], doubts
    return _order_named(items, registry)


def _is_arranged(item: Item) -> bool:
    """Whether somebody made a montage of what those before delivered: "AP/Photo montage by The Daily"."""
    return item.what == "org" and any(kind.text == "illustration" for kind in item.name.part.kinds)


def _order_named(items: list[Item], registry: Registry) -> tuple[list[Item], list[Doubt]]:
    ordered = _groups(items)
    if len(ordered) < 2:
        return [item for group in ordered for item in group], []
    agency_first = _agency_first(items)
    if agency_first:
        ordered.reverse()
    by_person = any(item.what == "person" for item in items)
    if len(ordered) <= _SETTLED:
        ordered = _settle(ordered, registry, by_person, by_person and not agency_first)
    doubts = [] if by_person else _open_pairs(ordered, registry)
    return [item for group in ordered for item in group], doubts


def _groups(items: list[Item]) -> list[list[Item]]:
    """Organisations bound by "via", in line order: "A via B" is one group, "A/B" are two."""
    groups: list[list[Item]] = []
    for item in items:
        if item.what != "org":
            continue
        # "UPI＝共同": in Japan the equals sign names the distributor.
        if groups and item.sep in ("via", "equals"):
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _agency_first(items: Sequence[Item]) -> bool:
    """Whether agencies stand before the photographer and none behind: then the distributor comes first."""
    named = [item.what for item in items if item.what != "client"]
    return (
        "person" in named
        and named[0] == "org"
        and (named[-1] == "person" or items[-1].sep == "via" or named.count("org") < 3)
        and not any(item.sep == "label" and item.what == "person" for item in items)
    )


def _settle(
    groups: list[list[Item]], registry: Registry, by_person: bool, as_written: bool
) -> list[list[Item]]:
    """Swap neighbours where the registry, or failing that their kinds, say who distributes whom.

    With `as_written` two wires keep their order: each may distribute the other ("Jane Doe/dpa/TASS").
    """
    for _ in groups:
        for at in range(len(groups) - 1):
            wires = groups[at][-1].kind == groups[at + 1][0].kind == "wire"
            if not (as_written and wires) and _comes_after(groups[at], groups[at + 1], registry, by_person):
                groups[at], groups[at + 1] = groups[at + 1], groups[at]
    return groups


def _comes_after(first: list[Item], second: list[Item], registry: Registry, by_person: bool) -> bool:
    one, other = first[-1], second[0]
    forth, back = registry.distributes(one.text, other.text), registry.distributes(other.text, one.text)
    if forth == back and not by_person:
        forth, back = registry.serves(one.text, other.text), registry.serves(other.text, one.text)
    if forth != back:
        return forth
    if len(first) > 1 or len(second) > 1:
        return False
    if one.rule != "registry":
        return False
    return not by_person and one.kind in _DISTRIBUTORS and other.kind not in _DISTRIBUTORS


def _open_pairs(groups: list[list[Item]], registry: Registry) -> list[Doubt]:
    doubts = []
    for first, second in pairwise(groups):
        one, other = first[-1], second[0]
        alike = (one.kind in _DISTRIBUTORS) == (other.kind in _DISTRIBUTORS)
        if alike and one.text != other.text and not _tied(one, other, registry):
            both = min(one.start, other.start), max(one.end, other.end)
            doubts.append(Doubt("chain-order", f"{one.text}; {other.text}", *both))
    return doubts


def _tied(one: Item, other: Item, registry: Registry) -> bool:
    """Whether the registry says who of two passes on the other's pictures: not of two wires that both do."""
    forth, back = registry.distributes(one.text, other.text), registry.distributes(other.text, one.text)
    if forth and back:
        return not (one.kind == other.kind == "wire")
    return forth or back or registry.serves(one.text, other.text) or registry.serves(other.text, one.text)


def _unique(chain: list[Item]) -> Iterable[Item]:
    kept: dict[str, Item] = {}
    for item in chain:
        # Named twice, an organisation is the distributor behind the others: "PHOTOPQR/Le Journal/MAXPPP".
        kept.pop(fold_name(item.text), None)
        kept[fold_name(item.text)] = item
    return kept.values()
