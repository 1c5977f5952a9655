"""A query that is still being typed: its last word may go on."""

from __future__ import annotations

from dataclasses import replace

from archive.search.language.fields import FIELDS
from archive.search.language.tree import And, Field, Node, Or, Prefix, Query, Word, any_of

_SHORTEST = 2
"""Letters from which on a beginning says something."""
_OPEN_ENDED = ("prose", "names")


def unfinished(query: Query, text: str) -> Query:
    """The query with its last word standing for all words that begin so, the word itself ranked first.

    A text that ends in a space, a quotation mark or a bracket has no word under way.
    """
    if not text or not text[-1].isalnum():
        return query
    return replace(query, tree=_opened(query.tree), written=query.tree)


def _opened(node: Node) -> Node:
    match node:
        case Word(text) if len(text) >= _SHORTEST:
            return any_of((node, Prefix(text)))
        case And(nodes):
            return And((*nodes[:-1], _opened(nodes[-1])))
        case Or(nodes):
            return any_of((*nodes[:-1], _opened(nodes[-1])))
        case Field(name, Word(text)) if FIELDS[name].kind == "exact":
            return Field(name, Prefix(text))
        case Field(name, Word(text) as word) if FIELDS[name].kind in _OPEN_ENDED:
            return Field(name, any_of((word, Prefix(text))))  # in a field one letter says something
        case Field(name, inner) if FIELDS[name].kind in _OPEN_ENDED:
            return Field(name, _opened(inner))
        case _:
            return node
