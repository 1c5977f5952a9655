"""Stage 4: whom each part of a credit line names, a photographer or an organisation, and what stays open.

The table stands at the end, its rules in the order in which they are tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from archive.captions.credits.part import Line, Part
from archive.captions.name_words import NUMBERED
from archive.captions.names import (
    Shape,
    is_given_name,
    is_initials,
    looks_like_organisation,
    normal_case,
    organisation_kind,
    person_shape,
)
from archive.captions.rules import Rule, Rules, Verdict
from archive.captions.text import Text
from archive.captions.wordlists import key, words
from archive.model import Doubt, Source, Value

_LONGEST_DESK = 4
_LETTER = re.compile(r"[^\W\d_]")

What = Literal["person", "org", "client"]


class Context(NamedTuple):
    """What the rest of the line says: the agencies it names, how many names.

    `given_alone`: its one name may be the giver of the picture as well as its photographer.
    """

    agency: bool
    stock: bool
    pictures: bool
    names: int
    given_alone: bool


class Name(NamedTuple):
    """What the rules of naming look at: what a part says, from `start` to `end` of the raw line.

    `sep` is the separator that counts, from before the parts that name nobody.
    """

    core: str
    start: int
    end: int
    sep: str
    part: Part
    context: Context

    @property
    def shape(self) -> Shape:
        """How the name is written."""
        return person_shape(self.core)

    @property
    def kind(self) -> str | None:
        """The kind of organisation that its words tell; None for none."""
        return organisation_kind(self.core)

    @property
    def place(self) -> tuple[str, int, int]:
        """What a question about the name is about."""
        return self.core, self.start, self.end


@dataclass(slots=True)
class Item:
    """A part that names somebody: a `person`, an `org`, or a `client`, with what stays open in `doubt`.

    `text`, `start`, `end`, `rule` and `kind` are those of the value that it becomes; `name` is what was read.
    """

    what: What
    text: str
    start: int
    end: int
    rule: str
    kind: str
    sep: str
    name: Name
    doubt: Doubt | None = None


def name_items(parts: Sequence[Part], line: Line) -> list[Item]:
    """The items of a line's parts, in order; a part without a name leaves its separator to the next."""
    whole, text = line.text.text, line.text
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
            items.append(_item(Name(core, *text.span(part.start, part.end), sep, part, context)))
        dateline = False
    return items


def _item(name: Name) -> Item:
    rule, item = NAMING.settle(name, _tags_of(name))
    item.rule = rule
    return item


def trace_name(name: Name) -> Iterator[tuple[str, Verdict]]:
    """What became of each rule of naming up to the one that named it."""
    return NAMING.trace(name, _tags_of(name))


def _adds_nobody(core: str, part: Part, items: Sequence[Item], text: Text) -> bool:
    """Whether a part only says where whoever was named is, "DACS, London", or who sent it, or is initials."""
    if core.startswith("@") and part.sep != "semicolon":
        # "Jane Doe @janedoe": a name, and how to reach her
        return any(item.what == "person" and item.rule != "handle" for item in items)
    if "." in core and _is_own_site(core, items):
        return True
    if part.sep == "slash":
        return _is_desk(part, text, items)
    if part.sep not in ("comma", "paren"):
        return False
    where = part.agency is None and key(core) in words("places", "known")
    return where or (part.sep == "paren" and _is_short_for(core, items[-1].text))


def _is_own_site(core: str, items: Sequence[Item]) -> bool:
    """Whether a web address bears the surname of a person named before: "Jane Doe - janedoe.example"."""
    if " " in core or NUMBERED.search(core) is None:
        return False
    surnames = (key(item.text).split()[-1] for item in items if item.what == "person" and " " in item.text)
    return any(len(surname) > 2 and surname in key(core) for surname in surnames)


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


_STOCK = frozenset({"stock", "social"})
_PICTURES = frozenset({"wire", "stock", "newspaper", "magazine", "social", "ngo", ""})
"""Kinds beside which one word is a photographer; more likely so with a house of unknown kind, too."""
_GIVEN = frozenset({"handout", "courtesy"})


def _context(parts: Sequence[Part]) -> Context:
    sorts = [part.agency.kind for part in parts if part.agency is not None]
    names, given = 0, False
    for part in parts:
        names += part.end > part.start and not part.dropped
        given = given or (part.kinds != () and any(kind.text in _GIVEN for kind in part.kinds))
    if not sorts:
        return Context(False, False, False, names, given and names == 1)
    return Context(True, not _STOCK.isdisjoint(sorts), not _PICTURES.isdisjoint(sorts), names, False)


def _carry(carried: str, sep: str) -> str:
    """The separator that counts after a part without a name ("Pool via REUTERS", "X/Handout via Y")."""
    return sep if sep in ("via", "client", "semicolon") or not carried else carried


def as_value(item: Item) -> Value:
    """A photographer or client as a plain value."""
    return Value(item.text, item.start, item.end, item.rule)


def as_source(item: Item) -> Source:
    """An organisation as a source of the chain."""
    return Source(item.text, item.start, item.end, item.rule, item.kind)


AGENCY, CLIENT, STOCK, GIVEN = "an agency", "behind “for”", "beside a stock agency", "given"
"""What rules need of a name: how it is known, where it stands. Its shape and hint are tags, too."""


def _tags_of(name: Name) -> frozenset[str]:
    part, context = name.part, name.context
    if part.agency is not None:
        return _AN_AGENCY
    return _tags(name.sep == "client", part.hint, person_shape(name.core), context.stock, context.given_alone)


_AN_AGENCY = frozenset({AGENCY})


@cache
def _tags(client: bool, hint: str, shape: Shape, stock: bool, given: bool) -> frozenset[str]:
    told = {CLIENT: client, STOCK: stock, GIVEN: given}
    return frozenset({_hint(hint), _shape(shape), *(tag for tag, is_so in told.items() if is_so)})


def _hint(hint: str) -> str:
    return f"hint.{hint}"


def _shape(shape: Shape) -> str:
    return f"shape.{shape}"


def _registered(name: Name) -> Item | None:
    agency = name.part.agency
    if agency is None:
        return None
    what: What = "client" if name.sep == "client" else "org"
    return Item(what, agency.name, name.start, name.end, "", agency.likely_kind, name.sep, name)


def _client(name: Name) -> Item:
    return Item("client", name.core, name.start, name.end, "", name.kind or "", name.sep, name)


def _giver(name: Name) -> Item | None:
    """Who gave the picture, as its label says; or the one name of a line that was handed out."""
    if name.part.hint == "source":
        open_ = name.shape == "person" and any(kind.text == "courtesy" for kind in name.part.kinds)
        return _organisation(name, Doubt("giver-person-or-organisation", *name.place) if open_ else None)
    return _organisation(name, _open(name)) if name.shape == "shaped" else None


def _handle(name: Name) -> Item | None:
    return _person(name) if name.core.startswith("@") else None


def _given_name(name: Name) -> Item:
    if name.context.given_alone:
        return _person(name, Doubt("giver-or-photographer", *name.place))
    if name.part.copyright and not name.context.agency and name.context.names == 1:
        return _person(name, Doubt("holder-or-photographer", *name.place))
    return _person(name)


def _user_name(name: Name) -> Item | None:
    core = name.core
    if not core[:1].isalpha() or core.isupper():
        return None
    is_user = core.islower() or (name.kind is None and " " not in core)
    return _person(name, _open(name)) if is_user else None


def _after_by(name: Name) -> Item | None:
    if name.kind is not None or name.shape != "none":
        return None
    is_name = name.core[:1].isupper() and not any(char.isdigit() for char in name.core)
    return _person(name, _open(name)) if is_name else None


def _organisation_word(name: Name) -> Item | None:
    if name.kind is None:
        return None
    return _organisation(name, _open(name) if name.core.islower() and " " not in name.core else None)


def _no_name_shape(name: Name) -> Item:
    return _organisation(name, _open(name))


def _organisation_marks(name: Name) -> Item | None:
    if name.part.hint == "person" or not looks_like_organisation(name.core):
        return None
    doubtful = " " not in name.core or (name.core.split()[-1].isalpha() and name.context.names == 1)
    return _organisation(name, _open(name) if doubtful and not name.context.agency else None)


def _name_shape(name: Name) -> Item | None:
    if name.sep == "via":
        return None
    sure = name.context.agency or name.part.hint == "person" or _INITIALS.match(name.core)
    return _person(name, None if sure else _open(name))


_ARTICLE_NAME = re.compile(r"[^\W\d_]{3,} (?:das|dos|da|do|del) (?P<of>[^\W\d_]{3,})$")


_ELIDED_NAME = re.compile(r"L'[^\W\d_]{3,} (?:du|de|des|d')")


def _of_something(name: Name) -> Item | None:
    """A paper or a group by what it is of: "Voz das Ilhas", "Ecos del Sur"; a surname may have an article."""
    if _ELIDED_NAME.match(name.core):
        return _organisation(name, _open(name))
    match = _ARTICLE_NAME.match(name.core)
    if match is None or key(match["of"]) in words("names", "article_surnames"):
        return None
    return _organisation(name, _open(name))


def _initials(name: Name) -> Item | None:
    return _person(name, _open(name)) if is_initials(name.core) else None


def _after_agency(name: Name) -> Item | None:
    """One word after an agency, where nothing else speaks for a person."""
    near = name.context.pictures and name.sep in ("slash", "dash") and name.context.names > 1
    if not near or _is_told_person(name) or not _ONE_NAME.fullmatch(name.core):
        return None
    return _person(name, _open(name))


def _one_word(name: Name) -> Item:
    """One unknown word: whom it names is open; a user name after a stock agency, a name after "by"."""
    return (_person if _is_told_person(name) else _organisation)(name, _open(name))


def _is_told_person(name: Name) -> bool:
    among_users = name.context.stock and name.sep in ("slash", "dash", "comma")
    return name.part.hint == "person" or among_users or is_given_name(name.core)


_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?)+[^\W\d_]{2,}")
_ONE_NAME = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+(?:-[^\W\d_a-z][^\W\d_A-Z]+)*")


def _open(name: Name) -> Doubt:
    return Doubt("unknown-name", *name.place)


def _person(name: Name, doubt: Doubt | None = None) -> Item:
    return Item("person", normal_case(name.core), name.start, name.end, "", "", name.sep, name, doubt)


def _organisation(name: Name, doubt: Doubt | None = None) -> Item:
    return Item("org", name.core, name.start, name.end, "", name.kind or "", name.sep, name, doubt)


NAMING: Rules[Name, Item] = Rules(
    Rule("registry", _registered, frozenset({AGENCY})),
    Rule("client", _client, frozenset({CLIENT})),
    Rule("giver", _giver, frozenset({_hint("source"), GIVEN})),
    Rule("handle", _handle, frozenset({_shape("none")})),
    Rule("given name", _given_name, frozenset({_shape("person")})),
    Rule("user name", _user_name, frozenset({STOCK})),
    Rule("after by", _after_by, frozenset({_hint("person")})),
    Rule("organisation word", _organisation_word),
    Rule("no name shape", _no_name_shape, frozenset({_shape("none")})),
    Rule("organisation marks", _organisation_marks),
    Rule("name of something", _of_something, frozenset({_shape("shaped")})),
    Rule("name shape", _name_shape, frozenset({_shape("shaped")})),
    Rule("initials", _initials),
    Rule("one word after an agency", _after_agency),
    Rule("one word", _one_word),
)
"""Whom a name names, by the first rule that knows; the last always does. A value's `rule` names it."""
