"""Deciding whom each part of a credit line names: a photographer, an organisation, or what stays open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from archive.captions.credit_parts import Part
from archive.captions.names import (
    is_given_name,
    is_initials,
    looks_like_organisation,
    normal_case,
    organisation_kind,
    person_shape,
)
from archive.captions.text import Text
from archive.captions.wordlists import key, words
from archive.model import Doubt, Source, Value

_LONGEST_DESK = 4
_LETTER = re.compile(r"[^\W\d_]")


What = Literal["person", "org", "client"]


@dataclass(slots=True)
class Item:
    """A part that names somebody: a `person`, an `org`, or a `client`, with what stays open in `doubt`.

    `text`, `start`, `end`, `rule` and `kind` are those of the value that it becomes.
    """

    what: What
    text: str
    start: int
    end: int
    rule: str
    kind: str
    sep: str
    doubt: Doubt | None = None


def name_items(parts: Sequence[Part], text: Text) -> list[Item]:
    """The items of a line's parts, in order; a part without a name leaves its separator to the next."""
    whole = text.text
    context = _context(parts)
    dateline = len(parts) > 2 and _opens_with_dateline(parts)
    items: list[Item] = []
    carried = ""
    for part in parts:
        core = _single_spaced(whole[part.start : part.end])
        sep = _carry(carried, part.sep) if carried else part.sep
        if (
            dateline
            or part.dropped
            or (not core[:1].isalpha() and _LETTER.search(core) is None)
            or (items and _adds_nobody(core, part, items, text))
        ):
            carried = sep
        else:
            carried = ""
            items.append(_item(core, part, sep, text, context))
        dateline = False
    return _employers(items, text) if len(items) > 1 else items


def _adds_nobody(core: str, part: Part, items: Sequence[Item], text: Text) -> bool:
    """Whether a part only says where whoever was named is, "DACS, London", or who sent it, or is initials."""
    if part.sep == "slash":
        return _is_desk(part, text, items)
    if part.sep not in ("comma", "paren"):
        return False
    where = part.agency is None and key(core) in words("places", "known")
    return where or (part.sep == "paren" and _is_short_for(core, items[-1].text))


def _single_spaced(core: str) -> str:
    return " ".join(core.split()) if "  " in core or "\n" in core else core


def _is_short_for(one: str, other: str) -> bool:
    """Whether of two names the one is the initials of the other: "Artists Rights Society (ARS)"."""
    short, long = sorted((one, other), key=len)
    initials = "".join(word[0] for word in long.split() if word[0].isupper())
    return short.isupper() and len(short) > 1 and short == initials


def _is_desk(part: Part, text: Text, items: Sequence[Item]) -> bool:
    """Whether a part is the mark of who sent the picture: "ANTARA FOTO/Jane Doe/Spt.", "…/YU"."""
    if part.end - part.start > _LONGEST_DESK or len(items) < 2:
        return False
    if part.agency is not None or not {"org", "person"} <= {item.what for item in items}:
        return False
    mark = text.text[part.start : part.end].rstrip(".")
    if mark.isupper():
        return len(mark) == 2 and items[0].what == "org"
    return mark.isalpha() and text.text[part.start + len(mark) : part.end + 1].startswith(".")


def _opens_with_dateline(parts: Sequence[Part]) -> bool:
    """Whether a line opens with a place and its agency, "[서울=뉴시스]"."""
    return parts[0].agency is None and parts[1].sep == "equals" and parts[1].agency is not None


class _Context(NamedTuple):
    """What the rest of the line says: the agencies it names, how many names, whether it was handed out."""

    agency: bool
    stock: bool
    pictures: bool
    names: int
    given: bool


_STOCK = frozenset({"stock", "social"})
_PICTURES = frozenset({"wire", "stock", "newspaper", "magazine", "social", "ngo", ""})
"""Kinds beside which one word is a photographer; more likely so with a house of unknown kind, too."""
_GIVEN = frozenset({"handout", "courtesy"})


def _context(parts: Sequence[Part]) -> _Context:
    sorts = [part.agency.kind for part in parts if part.agency is not None]
    names, given = 0, False
    for part in parts:
        names += part.end > part.start and not part.dropped
        given = given or (part.kinds != [] and any(kind.text in _GIVEN for kind in part.kinds))
    if not sorts:
        return _Context(False, False, False, names, given)
    return _Context(True, not _STOCK.isdisjoint(sorts), not _PICTURES.isdisjoint(sorts), names, given)


def _carry(carried: str, sep: str) -> str:
    """The separator that counts after a part without a name ("Pool via REUTERS", "X/Handout via Y")."""
    return sep if sep in ("via", "client", "semicolon") or not carried else carried


def _item(core: str, part: Part, sep: str, text: Text, context: _Context) -> Item:
    start, end = text.span(part.start, part.end)
    agency = part.agency
    if agency is not None:
        what: What = "client" if sep == "client" else "org"
        return Item(what, agency.name, start, end, "registry", agency.likely_kind, sep)
    if sep == "client":
        return Item("client", core, start, end, "client", organisation_kind(core) or "", sep)
    person, rule, doubt = _judge(core, part, sep, context)
    if doubt is not None:
        doubt = replace(doubt, start=start, end=end)
    if person:
        return Item("person", normal_case(core), start, end, rule, "", sep, doubt)
    return Item("org", core, start, end, rule, organisation_kind(core) or "", sep, doubt)


_BY_SHAPE = ("name shape", "one word", "one word after an agency", "user name")
_BESIDE = ("slash", "dash", "paren")


def _employers(items: Sequence[Item], text: Text) -> list[Item]:
    """Of two names that only a slash parts, the less certain person is the employer of the other."""
    read = list(items)
    for at in range(1, len(read)):
        one, other = read[at - 1], read[at]
        if one.what != "person" or other.what != "person" or other.sep not in _BESIDE:
            continue
        agency_first = any(item.what == "org" for item in read[: at - 1])
        sure = [item.rule not in _BY_SHAPE for item in (one, other)]
        if all(sure):
            continue
        # Agency first, the photographer stands last; otherwise first.
        lesser = at - 1 if sure[1] or (agency_first and not sure[0]) else at
        read[lesser] = _as_employer(read[lesser], text)
    sure_one = False
    for at, item in enumerate(read):
        by_shape = item.what == "person" and item.rule in _BY_SHAPE
        # "Jane Doe/Bay City News/Catchlight": once the photographer is known, who follows is a firm.
        if by_shape and sure_one and item.sep in _BESIDE:
            read[at] = _as_employer(item, text)
        sure_one = (sure_one and item.sep != "semicolon") or (item.what == "person" and not by_shape)
    return read


def _as_employer(item: Item, text: Text) -> Item:
    name = " ".join(text.raw[item.start : item.end].split())
    doubt = Doubt("unknown-name", name, item.start, item.end)
    return Item("org", name, item.start, item.end, "beside a person", "", item.sep, doubt)


def _judge(core: str, part: Part, sep: str, context: _Context) -> tuple[bool, str, Doubt | None]:
    """Whether `core` is a person, by which rule, and what stays open of it."""
    shape = person_shape(core)
    if part.hint == "source":
        open_ = shape == "person" and any(v.text == "courtesy" for v in part.kinds)
        return False, "giver", Doubt("giver-person-or-organisation", core) if open_ else None
    if core.startswith("@"):
        return True, "handle", None
    if shape == "person":
        return True, "given name", _holder(core, part, context)
    if context.given and not context.agency and context.names == 1 and shape == "shaped":
        return False, "giver", _open(core)
    kind = organisation_kind(core)
    if (
        (kind is None or core.islower())
        and context.stock
        and (" " not in core or core.islower())
        and core[:1].isalpha()
        and not core.isupper()
    ):
        return True, "user name", _open(core)
    if kind is not None or shape == "none":
        return _organisation(core, part, kind, shape)
    if looks_like_organisation(core) and part.hint != "person":
        doubtful = " " not in core or (core.split()[-1].isalpha() and context.names == 1)
        return False, "organisation marks", None if context.agency or not doubtful else _open(core)
    if shape == "shaped" and sep != "via":
        sure = context.agency or part.hint == "person" or _INITIALS.match(core)
        return True, "name shape", None if sure else _open(core)
    return _one_word(core, part, sep, context)


def _organisation(core: str, part: Part, kind: str | None, shape: str) -> tuple[bool, str, Doubt | None]:
    if kind is None and part.hint == "person" and not any(c.isdigit() for c in core) and core[:1].isupper():
        return True, "after by", _open(core)
    if kind is not None:
        return False, "organisation word", _open(core) if core.islower() and " " not in core else None
    plain = bool(re.match(r"^[a-z0-9_.\-]+$", core))
    return False, "no name shape", None if not plain and part.hint == "source" else _open(core)


def _one_word(core: str, part: Part, sep: str, context: _Context) -> tuple[bool, str, Doubt | None]:
    """One unknown word: whom it names is open; a user name after a stock agency, a name after "by"."""
    if is_initials(core):
        return True, "initials", _open(core)
    if part.hint == "person" or (context.stock and sep in ("slash", "dash", "comma")) or is_given_name(core):
        return True, "one word", _open(core)
    after_agency = context.pictures and sep in ("slash", "dash") and context.names > 1
    if after_agency and _ONE_NAME.fullmatch(core):
        return True, "one word after an agency", _open(core)
    return False, "one word", _open(core)


_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?)+[^\W\d_]{2,}")
_ONE_NAME = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+(?:-[^\W\d_a-z][^\W\d_A-Z]+)*")


def _open(core: str) -> Doubt:
    return Doubt("unknown-name", core)


def _holder(core: str, part: Part, context: _Context) -> Doubt | None:
    if context.given and not context.agency and context.names == 1:
        return Doubt("giver-or-photographer", core)
    if part.copyright and not context.agency and context.names == 1:
        return Doubt("holder-or-photographer", core)
    return None


def as_value(item: Item) -> Value:
    """A photographer or client as a plain value."""
    return Value(item.text, item.start, item.end, item.rule)


def as_source(item: Item) -> Source:
    """An organisation as a source of the chain."""
    return Source(item.text, item.start, item.end, item.rule, item.kind)
