"""Full-text search: our query language, and a disposable index that follows the journal.

`parse` and `to_text` turn queries into trees and back; `SearchIndex` is fed with records and answers.
Only `archive.search.engine` knows which engine does the work.
"""

from archive.search.answers import Facets
from archive.search.index import IndexState, SearchIndex
from archive.search.language.fields import FACETS, FIELDS
from archive.search.language.query import parse
from archive.search.language.tree import Node, Query, to_text

__all__ = [
    "FACETS",
    "FIELDS",
    "Facets",
    "IndexState",
    "Node",
    "Query",
    "SearchIndex",
    "parse",
    "to_text",
]
