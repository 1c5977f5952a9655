"""A query as a tree, independent of any engine, and back to text.

Saved searches, the query bar and the index all meet here. The trees that `parse` yields are in
normal form: no And directly in an And, no Or directly in an Or, no double Not; build others with
`all_of`, `any_of` and `negate`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from archive.model import Note
from archive.search.language.fields import FIELDS, FieldSpec, field_named


@dataclass(frozen=True, slots=True)
class All:
    """Everything; within a field, whatever has a value there."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, side by side."""

    text: str


@dataclass(frozen=True, slots=True)
class Whole:
    """A name exactly: a whole value of its field, in any case and with or without accents."""

    text: str


@dataclass(frozen=True, slots=True)
class Prefix:
    """Any word that begins so."""

    text: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """Any word with these pieces in this order, whatever stands between them: "*katz" is ("", "katz")."""

    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        """As it is written, for notes."""
        return "*".join(self.pieces)


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Any word that becomes this one by inserting, dropping or changing at most `edits` letters."""

    text: str
    edits: int = 1


@dataclass(frozen=True, slots=True)
class Range:
    """Dates from `low` to `high`, None where open; an end that is not included begins after it."""

    low: str | None
    high: str | None
    includes_ends: bool = True


@dataclass(frozen=True, slots=True)
class Field:
    """What is looked for in one field only; a field further in overrides it."""

    name: str
    node: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Whatever does not match."""

    node: Node


Leaf = Word | Phrase | Whole | Prefix | Pattern | Fuzzy | Range | All
Node = Leaf | Field | And | Or | Not

QUOTES = '"“”„«»'
KEYWORDS = ("OR", "AND", "NOT")
_SPECIAL = re.compile(rf"[\\(){QUOTES}*~\s]")


def all_of(nodes: Iterable[Node]) -> Node:
    """And in normal form; everything if there are none."""
    flat = [inner for node in nodes for inner in (node.nodes if isinstance(node, And) else (node,))]
    return And(tuple(flat)) if len(flat) > 1 else flat[0] if flat else All()


def any_of(nodes: Iterable[Node]) -> Node:
    """Or in normal form; everything if there are none."""
    flat = [inner for node in nodes for inner in (node.nodes if isinstance(node, Or) else (node,))]
    return Or(tuple(flat)) if len(flat) > 1 else flat[0] if flat else All()


def negate(node: Node) -> Node:
    """Not in normal form."""
    return node.node if isinstance(node, Not) else Not(node)


def in_field(name: str, node: Node) -> Node:
    """Field in normal form: the innermost field decides."""
    return node if isinstance(node, Field) else Field(name, node)


def leaves(node: Node, name: str | None = None) -> Iterator[tuple[Leaf, str | None]]:
    """Every leaf with the name of its field, None if it is in none."""
    match node:
        case And(nodes) | Or(nodes):
            for inner in nodes:
                yield from leaves(inner, name)
        case Not(inner):
            yield from leaves(inner, name)
        case Field(named, inner):
            yield from leaves(inner, named)
        case _:
            yield node, name


@dataclass(frozen=True)
class Query:
    """What was understood: the tree, and notes on what was read as plain text instead.

    `written` is the tree as the text has it, where `unfinished` opened the last word of `tree`; `respelled`
    the text with mistyped names of fields and "or" for OR put right, "" if there are none.
    """

    tree: Node
    notes: tuple[Note, ...] = ()
    written: Node | None = None
    respelled: str = ""

    @cached_property
    def in_fields(self) -> tuple[tuple[Leaf, FieldSpec], ...]:
        """What is looked for in fields, each once."""
        found = ((leaf, FIELDS[name]) for leaf, name in leaves(self.tree) if name)
        return tuple(dict.fromkeys(found))

    @cached_property
    def translated(self) -> dict[Any, Any]:
        """What the tree was last translated to, by what else that depends on; for who translates it."""
        return {}


def exchanged(node: Node, new: Callable[[Leaf, str | None], Node], name: str | None = None) -> Node:
    """The tree with each leaf that is asked for exchanged for another node; what is excluded stays."""
    match node:
        case And(nodes):
            return all_of(exchanged(inner, new, name) for inner in nodes)
        case Or(nodes):
            return any_of(exchanged(inner, new, name) for inner in nodes)
        case Field(named, inner):
            return in_field(named, exchanged(inner, new, named))
        case Not():
            return node
        case _:
            return new(node, name)


def to_text(node: Node) -> str:
    """A text that parses to this tree (in normal form)."""
    match node:
        case Or(nodes):
            return " OR ".join(to_text(inner) for inner in nodes)
        case And(nodes):
            return " ".join(_grouped(inner, (Or,)) for inner in nodes)
        case Not(inner):
            return "-" + _grouped(inner, (Or, And, Not))
        case Field(name, inner):
            if isinstance(inner, Leaf):
                return f"{name}:{_leaf(inner, is_value=True)}"
            return f"{name}:({to_text(inner)})"
        case _:
            return _leaf(node, is_value=False)


def _grouped(node: Node, kinds: tuple[type[Node], ...]) -> str:
    return f"({to_text(node)})" if isinstance(node, kinds) else to_text(node)


def _leaf(leaf: Leaf, *, is_value: bool) -> str:
    match leaf:
        case All():
            return "*"
        case Word(text):
            return _escaped(text, is_value)
        case Prefix(text):
            return _escaped(text, is_value) + "*"
        case Pattern(pieces):
            first = _escaped(pieces[0], is_value) if pieces[0] else ""
            return "*".join((first, *(_SPECIAL.sub(r"\\\g<0>", piece) for piece in pieces[1:])))
        case Fuzzy(text, edits):
            return f"{_escaped(text, is_value)}~{edits if edits > 1 else ''}"
        case Phrase(text):
            return _quoted(text)
        case Whole(text):
            return f"={_quoted(text)}"
        case Range(low, high, True):
            return f"{low or ''}..{high or ''}"
        case Range(low, high, _):
            return f"<{high}" if low is None else f">{low}"


def _quoted(text: str) -> str:
    return '"' + re.sub(rf"[\\{QUOTES}]", r"\\\g<0>", text) + '"'


def _escaped(text: str, is_value: bool) -> str:
    """The text of a word such that nothing in it is read as syntax."""
    escaped = _SPECIAL.sub(r"\\\g<0>", text)
    field = re.match(r"([A-Za-z_]+)(:|[<>])", text)
    if not is_value and field and field_named(field[1]):
        at = field.end(1)
        return text[:at] + "\\" + escaped[at:]
    return "\\" + escaped if text in KEYWORDS or text[0] in "-<>=" else escaped
