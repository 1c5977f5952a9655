"""The engine: Whoosh's queries, schema and scoring over arrays of our own. This module is its face.

Nothing outside imports anything behind it, and nothing in it imports what stands above (`pyproject.toml`
holds both): documents come in, a `View` of what is in an index goes out.
"""

from archive.search.engine.arrayfile import Damaged
from archive.search.engine.evaluate import UnknownQuery
from archive.search.engine.matches import Matches
from archive.search.engine.reading import View
from archive.search.engine.schema import FORMAT, value_key
from archive.search.engine.sets import distinct
from archive.search.engine.snapshot import Snapshot, is_whole
from archive.search.engine.translate import (
    FindAgency,
    FindNames,
    Translator,
    any_of_terms,
    of_kind,
    preferring,
    without,
)
from archive.search.engine.writing import create, exclusive, tend, write

__all__ = [
    "FORMAT",
    "Damaged",
    "FindAgency",
    "FindNames",
    "Matches",
    "Snapshot",
    "Translator",
    "UnknownQuery",
    "View",
    "any_of_terms",
    "create",
    "distinct",
    "exclusive",
    "is_whole",
    "of_kind",
    "preferring",
    "tend",
    "value_key",
    "without",
    "write",
]
