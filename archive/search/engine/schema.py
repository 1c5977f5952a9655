"""The index's layout in Whoosh's terms: which fields exist, and how a document is written into them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import whoosh
from whoosh import columns, fields, formats

from archive.dates import Bounds
from archive.search.analysis import HEADLINES, next_position, tokens
from archive.search.documents import Document
from archive.search.engine.stemmers import stem_language, stemmer
from archive.search.fields import ANYWHERE, FACETS, FIELDS, FILED
from archive.text import fold

FORMAT = f"8 {whoosh.versionstring()}"
"""Changes with the schema, the analysis or the engine: an index of another format is built anew."""

SEPARATOR = "\x1f"
ARTICLE, PHOTO, PHOTO_ALONE = 1, 2, 3
UNDATED = -(2**62)
STATE_ID = "\x00state"
_SUFFIXES = 6

_PROSE = {name for spec in FIELDS.values() if spec.kind == "prose" for name in (spec.name, spec.also)}

Posting = tuple[bytes, int, float, bytes]


class Words(fields.FieldType):  # type: ignore[misc]
    """A field of terms with positions, scored; it takes (term, position) pairs that are already analysed."""

    def __init__(self) -> None:
        super().__init__(formats.Positions(), None, scorable=True)

    def index(self, value: Iterable[tuple[str, int]], **kwargs: Any) -> Iterator[Posting]:
        """The postings of one document."""
        positions: dict[str, list[int]] = defaultdict(list)
        for term, position in value:
            positions[term].append(position)
        for term, at in positions.items():
            yield term.encode(), len(at), float(len(at)), self.format.encode(at)


class Keys(fields.FieldType):  # type: ignore[misc]
    """A field of whole values, neither scored nor with positions."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), None)

    def index(self, value: Iterable[str], **kwargs: Any) -> Iterator[Posting]:
        """The postings of one document."""
        for text in dict.fromkeys(value):
            yield text.encode(), 1, 1.0, b""


def schema() -> fields.Schema:
    """Every field of the index."""
    layout = {"id": Keys(), "kind": Keys(), "values": Keys(), "doc": fields.STORED()}
    for spec in (*FIELDS.values(), ANYWHERE, FILED):
        layout[spec.name] = Words() if spec.kind in ("prose", "names") else Keys()
        if spec.also:
            layout[spec.also] = Words()
    for facet in FACETS:
        layout[column(facet)] = fields.COLUMN(columns.VarBytesColumn())
    layout["c_story"] = fields.COLUMN(columns.VarBytesColumn())
    layout["c_title"] = fields.COLUMN(columns.VarBytesColumn())
    layout["c_kind"] = fields.COLUMN(columns.NumericColumn("B", default=0))
    layout["c_moment"] = fields.COLUMN(columns.NumericColumn("q", default=UNDATED))
    return fields.Schema(**layout)


def column(facet: str) -> str:
    """The name of the column that holds a facet's values for each document."""
    return f"f_{facet}"


def fields_of(document: Document) -> dict[str, Any]:
    """The arguments of Whoosh's `add_document` for a document."""
    found: dict[str, Any] = {
        "id": (document.id,),
        "kind": (document.kind,),
        "values": list(_completions(document)),
        "c_story": document.story.encode(),
        "c_title": fold(str(document.shown["title"])).encode("utf-8", "ignore")[:200],
        "c_kind": _kind(document),
        "c_moment": UNDATED if document.moment is None else document.moment,
        "doc": {
            "id": document.id,
            "kind": document.kind,
            "language": document.language,
            "texts": document.texts,
            "shown": document.shown,
        },
    }
    for name, texts in document.words.items():
        language = document.language if name in _PROSE else None
        found[name] = terms_of(texts, language, headline=name in HEADLINES)
    found |= {name: values for name, values in document.keys.items() if values}
    for name, days in document.dates.items():
        if days:
            found[name] = [term for day in days for term in date_terms(day)]
    for facet, values in document.facets.items():
        found[column(facet)] = SEPARATOR.join(values).encode("utf-8", "ignore")
    return found


def _kind(document: Document) -> int:
    if document.kind == "article":
        return ARTICLE
    return PHOTO_ALONE if document.story == document.id else PHOTO


def terms_of(texts: Iterable[str], language: str | None, *, headline: bool = False) -> list[tuple[str, int]]:
    """The terms of a field's values and their positions; with stems if the language is given ("" unknown)."""
    code = stem_language(language) if language is not None else ""
    stem = stemmer(code)
    found: list[tuple[str, int]] = []
    position = 0
    for text in texts:
        last = position
        for token in tokens(text, stem, code, position, headline=headline):
            found.append((token.term, token.position))
            last = token.position
        position = next_position(last)
    return found


def date_terms(days: Bounds) -> Iterator[str]:
    """How an interval is indexed: a single day by day, month and year, any other as it is."""
    earliest, latest = days
    if earliest != latest:
        yield f"i{earliest.isoformat()}/{latest.isoformat()}"
        return
    iso = earliest.isoformat()
    yield from (f"d{iso}", f"m{iso[:7]}", f"y{iso[:4]}")


def date_slabs(days: Bounds) -> Iterator[tuple[str, str]]:
    """First and last term of each stretch of the term list whose single days lie within an interval.

    Whole years and months are asked for as such, so that a decade is ten terms and not 3,653.
    """
    first, last = days
    month_from, month_to = _month_index(first) + (first.day > 1), _month_index(last) - (not _ends_month(last))
    if month_from > month_to:
        yield f"d{first.isoformat()}", f"d{last.isoformat()}"
        return
    if first.day > 1:
        yield f"d{first.isoformat()}", f"d{first.isoformat()[:8]}31"
    if not _ends_month(last):
        yield f"d{last.isoformat()[:8]}01", f"d{last.isoformat()}"
    year_from, year_to = -(-month_from // 12), (month_to + 1) // 12 - 1
    if year_from > year_to:
        yield _month(month_from), _month(month_to)
        return
    yield f"y{year_from:04}", f"y{year_to:04}"
    if month_from < year_from * 12:
        yield _month(month_from), _month(year_from * 12 - 1)
    if (year_to + 1) * 12 <= month_to:
        yield _month((year_to + 1) * 12), _month(month_to)


def _month_index(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(index: int) -> str:
    return f"m{index // 12:04}-{index % 12 + 1:02}"


def _ends_month(day: date) -> bool:
    return day == date.max or (date.fromordinal(day.toordinal() + 1).day == 1)


def value_key(text: str) -> str:
    """A value as it is found while being typed: folded words with one space between them."""
    return " ".join(fold(word) for word in text.split())


def _completions(document: Document) -> Iterator[str]:
    """Field, typed form and shown form of each value, from each of its words on."""
    for facet, values in document.facets.items():
        for value in values:
            words = value_key(value).split(" ")
            for at in range(min(len(words), _SUFFIXES)):
                typed = " ".join(words[at:])
                if typed:
                    yield SEPARATOR.join((facet, typed, value)).encode("utf-8", "ignore").decode()
