"""States of records that a search heeds by itself: the trash, and embargoes, which lift as days go by."""

from __future__ import annotations

from typing import Any

from archive.search.engine import without
from archive.search.language.tree import And, Field, Node, Not, Or, Phrase, Word

TRASHED = "trashed"


def outside_trash(wanted: Any, tree: Node | None = None) -> Any:
    """What is to be found, but for what lies in the trash, unless the query's tree speaks of that."""
    return wanted if tree is not None and _speaks_of_trash(tree) else without(wanted, "is", TRASHED)


def of_today(node: Node) -> Node:
    """A tree with states that change by themselves as days: nobody writes when an embargo lifts."""
    match node:
        case Field("is", Word(text)) if text.casefold() == "embargoed":
            return Field("embargo", Word("today"))
        case Field(name, inner):
            return Field(name, of_today(inner))
        case Not(inner):
            return Not(of_today(inner))
        case And(nodes) | Or(nodes):
            return type(node)(tuple(map(of_today, nodes)))
        case _:
            return node


def _speaks_of_trash(node: Node) -> bool:
    match node:
        case Field("is", Word(text) | Phrase(text)):
            return text.casefold() == TRASHED
        case Field(_, inner) | Not(inner):
            return _speaks_of_trash(inner)
        case And(nodes) | Or(nodes):
            return any(map(_speaks_of_trash, nodes))
        case _:
            return False
