"""The index's layout in Whoosh's terms: which fields exist, and how a document is written into them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import Stemmer
import whoosh
from whoosh import fields, formats

from archive.dates import Bounds
from archive.search.documents import Document
from archive.search.engine.strings import encoded
from archive.search.language.analysis import HEADLINES, next_position, tokens
from archive.search.language.fields import ANYWHERE, FIELDS, FILED
from archive.search.language.sorting import filing_title
from archive.search.language.stemmers import stem_language, stemmer
from archive.text import fold

FORMAT = f"24 {whoosh.versionstring()} {Stemmer.version()}"
"""Changes with the schema, the analysis or the engine: an index of another format is built anew."""

ARTICLE, PHOTO, PHOTO_ALONE = 1, 2, 3
UNDATED = -(2**62)
_SUFFIXES = 6
_LONGEST_TITLE = 200

_SPECS = (*FIELDS.values(), ANYWHERE, FILED)
_OF_WORDS = ("prose", "names")
PROSE_FIELDS = frozenset(
    name for spec in FIELDS.values() if spec.kind == "prose" for name in (spec.name, spec.also) if name
)
"""Fields whose words are stemmed."""

WORD_FIELDS = tuple(
    name for spec in _SPECS if spec.kind in _OF_WORDS for name in (spec.name, spec.also) if name
)
"""Fields of words with positions."""

KEY_FIELDS = ("id", "kind", "whole", *(spec.name for spec in _SPECS if spec.kind not in _OF_WORDS))
"""Fields of values looked up whole; "whole" is the id of the story that a document belongs to."""

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
            yield encoded(term), len(at), float(len(at)), self.format.encode(at)


class Keys(fields.FieldType):  # type: ignore[misc]
    """A field of whole values, neither scored nor with positions."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), None)

    def index(self, value: Iterable[str], **kwargs: Any) -> Iterator[Posting]:
        """The postings of one document."""
        for text in dict.fromkeys(value):
            yield encoded(text), 1, 1.0, b""


def schema() -> fields.Schema:
    """Every field of the index, as Whoosh knows it."""
    return fields.Schema(**{name: Words() for name in WORD_FIELDS}, **{name: Keys() for name in KEY_FIELDS})


def fields_of(document: Document) -> dict[str, Any]:
    """What Whoosh's own writer would be given of a document: the index as it must come out.

    Ours takes another way (`building`). This one is what tests and the benchmark hold it against.
    """
    found: dict[str, Any] = {"id": (document.id,), "kind": (document.kind,), "whole": (document.story,)}
    for name, texts in document.words.items():
        language = document.language if name in PROSE_FIELDS else None
        found[name] = terms_of(texts, language, headline=name in HEADLINES)
    found |= {name: values for name, values in document.keys.items() if values}
    for name, days in document.dates.items():
        if days:
            found[name] = [term for day in days for term in date_terms(day)]
    return found


def sort_title(document: Document) -> bytes:
    """The title by which a document sorts."""
    return encoded(filing_title(str(document.shown["title"]), document.language))[:_LONGEST_TITLE]


def kind_of(document: Document) -> int:
    """A story, a photo of one, or a photo alone."""
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
        free = position
        for token in tokens(text, stem, code, position, headline=headline):
            found.append((token.term, token.position))
            free = token.position + 1
        position = next_position(free)
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


def completions(value: str) -> Iterator[str]:
    """The beginnings by which a value is found while it is typed: from each of its words on."""
    words = value_key(value).split(" ")
    for at in range(min(len(words), _SUFFIXES)):
        typed = " ".join(words[at:])
        if typed:
            yield typed
