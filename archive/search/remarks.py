"""What an answer remarks on a query that was understood: unknown values, dates the wrong way round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from archive.model import Note
from archive.search.documents import key
from archive.search.engine import View
from archive.search.language import numbers, periods
from archive.search.language.fields import FACETS, KNOWN_VALUES, ORDERED, FieldSpec
from archive.search.language.languages import language_keys
from archive.search.language.limits import short
from archive.search.language.tree import Phrase, Prefix, Query, Range, Word

_MOST_NOTES = 10
_MOST_NAMED = 40
"""Values that a note names."""


def remarks(query: Query, facets: Iterable[str], view: View, today: date) -> Iterator[Note]:
    """A note for each unknown value of a field, each range that was turned round, each unknown facet."""
    for leaf, spec in query.in_fields:
        if spec.kind not in ("exact", *ORDERED):
            continue
        if isinstance(leaf, Range) and _is_reversed(leaf, spec, today):
            yield Note.of("range-reversed", low=str(leaf.low), high=str(leaf.high))
        elif isinstance(leaf, Word | Phrase | Prefix) and spec.kind == "exact":
            yield from _unknown(leaf, spec, view)
    for facet in dict.fromkeys(facets):
        if facet not in FACETS:
            yield Note.of("unknown-facet", facet=short(facet), known=tuple(FACETS))


def _is_reversed(wanted: Range, spec: FieldSpec, today: date) -> bool:
    return periods.is_reversed(wanted, today) if spec.kind == "date" else numbers.is_reversed(wanted)


def few(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes once each; of very many the first, and how many more there were."""
    found = tuple(dict.fromkeys(notes))
    more = len(found) - _MOST_NOTES
    return (*found[:_MOST_NOTES], Note.of("more-notes", count=str(more))) if more > 0 else found


def _unknown(leaf: Word | Phrase | Prefix, spec: FieldSpec, view: View) -> Iterator[Note]:
    known = known_values(spec, view)
    asked = key(leaf.text)
    if spec.name == "language":
        asked = next(iter(language_keys(leaf.text)), asked)
    is_known = any(value.startswith(asked) for value in known) if isinstance(leaf, Prefix) else asked in known
    if is_known or not known or spec.name == "has":
        return
    named = (*known[:_MOST_NAMED], *(["…"] if len(known) > _MOST_NAMED else []))
    yield Note.of("unknown-value", field=spec.name, value=short(leaf.text), known=named)


def known_values(spec: FieldSpec, view: View | None, begun: str = "") -> list[str]:
    """The values of an exact field that begin so: those that the program gives, and those of the index."""
    given = (value for value in KNOWN_VALUES.get(spec.name, ()) if value.startswith(begun))
    return sorted({*given, *(view.keys(spec.name, begun) if view else ())})
