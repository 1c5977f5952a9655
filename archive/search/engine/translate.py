"""From our tree to Whoosh's queries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from whoosh import query as wq

from archive.search.documents import key
from archive.search.engine.anyterm import AnyTerm
from archive.search.engine.fuzzy import similar
from archive.search.engine.names import Named
from archive.search.engine.patterns import Parts
from archive.search.engine.spans import Dates
from archive.search.engine.stories import SameStory
from archive.search.language import numbers, periods
from archive.search.language.addresses import address_words
from archive.search.language.fields import DEFAULT, FIELDS, NUMBERS, STORY_ONLY, FieldSpec
from archive.search.language.languages import language_keys
from archive.search.language.query_terms import beginnings, runs
from archive.search.language.query_values import asked_for
from archive.search.language.stemmers import stemmer
from archive.search.language.tree import (
    All,
    And,
    Field,
    Fuzzy,
    Leaf,
    Node,
    Not,
    Or,
    Pattern,
    Prefix,
    Query,
    Range,
    Whole,
    Word,
    leaves,
)

FindAgency = Callable[[str], str | None]
"""The canonical name of an agency by any of its aliases, None if it is not known."""

FindNames = Callable[[str], tuple[str, ...]]
"""The preferred names of all that go by a name, whatever its case."""

Terms = tuple[str, ...]
"""Terms at successive positions."""

_Place = tuple[FieldSpec, str, float]
"""A field of the language, the field of the index that is looked in for it, and what a match counts."""

_LONGEST_PHRASE = 8
"""Words of a phrase that are held against a text at once. Longer ones are looked for in pieces that share a
word: Whoosh's time grows with their square where words come again."""

_SIDE_BY_SIDE = 2.0
"""How much more two words count that stand side by side, for each of them."""

_MOST_PAIRS = 8
"""Pairs of words of a query that are looked for side by side."""

_OF_ITSELF = frozenset({"", "is:article", "is:photo", "is:standalone", "has:photo"})
"""What is left out of a record for its own sake: bare words, and what tells stories from photos."""

EVERYTHING = wq.Or([wq.Term("kind", "article", boost=0.0), wq.Term("kind", "photo", boost=0.0)])


@dataclass(frozen=True)
class Translator:
    """Turns trees into Whoosh queries.

    `languages` are those whose stems the index holds, `today` is what relative dates count from. With
    `whole_stories` what must not be there refuses a story with all its photos, wherever in it that stands.
    """

    languages: tuple[str, ...]
    today: date
    find_agency: FindAgency | None = None
    whole_stories: bool = False
    find_names: FindNames | None = None

    def of(self, query: Query) -> wq.Query:
        """The Whoosh query of a query, which remembers it: for its page, its facets, its count."""
        agencies, names = self._agencies(query.in_fields), self._names(query.in_fields)
        depends_on = self.languages, self.today, agencies, self.whole_stories, names
        found: wq.Query | None = query.translated.get(depends_on)
        if found is None:
            called = dict(agencies), self.whole_stories, dict(names)
            found = _Translation(self.languages, self.today, *called).query(query.tree)
            query.translated.clear()
            query.translated[depends_on] = found
        return found

    def leaf(self, node: Leaf, spec: FieldSpec | None) -> wq.Query:
        """The query of one word, phrase, prefix or date, in a field or wherever bare words are looked up."""
        agencies = dict(self._agencies([(node, spec)] if spec else ()))
        return _Translation(self.languages, self.today, agencies).leaf(node, spec)

    def side_by_side(self, words: Sequence[str]) -> wq.Query:
        """What finds texts in which any two of some words follow each other as they do here."""
        nodes = [Word(word) for word in words]
        return _either(_Translation(self.languages, self.today, {}).side_by_side(nodes, None))

    def agencies_in(self, query: Query) -> dict[str, str]:
        """The canonical names of the agencies that a query asks for, by the names that it gives them."""
        return dict(self._agencies(query.in_fields))

    def _names(self, in_fields: Iterable[tuple[Leaf, FieldSpec]]) -> tuple[tuple[str, Terms], ...]:
        """The names that are asked for as a whole, each with the preferred ones of all that go by it."""
        asked = dict.fromkeys(leaf.text for leaf, _ in in_fields if isinstance(leaf, Whole))
        find = self.find_names
        return tuple((text, find(text)) for text in asked) if find is not None else ()

    def _agencies(self, in_fields: Iterable[tuple[Leaf, FieldSpec]]) -> tuple[tuple[str, str], ...]:
        """The agencies that are asked for by one of their names, with the canonical one."""
        if self.find_agency is None:
            return ()
        asked = dict.fromkeys(
            leaf.text
            for leaf, spec in in_fields
            if spec.name == "agency" and not isinstance(leaf, Range | All)
        )
        return tuple((text, name) for text in asked if (name := self.find_agency(text)))


@dataclass(frozen=True)
class _Translation:
    """What `Translator` says of its parts; `agencies` are canonical names by those asked for."""

    languages: tuple[str, ...]
    today: date
    agencies: Mapping[str, str]
    whole_stories: bool = False
    names: Mapping[str, Terms] | None = None

    def query(self, node: Node, spec: FieldSpec | None = None) -> wq.Query:
        """See `Translator`."""
        match node:
            case And(nodes):
                return self._all(nodes, spec)
            case Or(nodes):
                return wq.Or([self.query(inner, spec) for inner in dict.fromkeys(nodes)])
            case Not(inner):
                return wq.AndNot(EVERYTHING, self._refused(inner, spec))
            case Field(name, inner):
                return self.query(inner, FIELDS[name])
            case All():
                return self._any_value(spec)
            case _:
                return self.leaf(node, spec)

    def leaf(self, node: Leaf, spec: FieldSpec | None) -> wq.Query:
        """See `Translator`."""
        if isinstance(node, Whole):
            return self._name(node.text, spec)
        if spec is not None and spec.kind == "date":
            return self._dates(node, spec)
        if spec is not None and spec.kind == "number":
            return _numbers(node, spec)
        if spec is not None and spec.kind == "exact":
            return self._key(node, spec)
        return self._in_words(node, spec.name if spec else "")

    def _name(self, text: str, spec: FieldSpec | None) -> wq.Query:
        others = (*(self.names or {}).get(text, ()), self.agencies.get(text, text))
        return Named(spec.name, tuple(dict.fromkeys((text, *others)))) if spec else wq.NullQuery

    def _all(self, nodes: Iterable[Node], spec: FieldSpec | None) -> wq.Query:
        nodes = tuple(dict.fromkeys(nodes))
        wanted = [self.query(node, spec) for node in nodes if not isinstance(node, Not)]
        refused = [self._refused(node.node, spec) for node in nodes if isinstance(node, Not)]
        query = wq.And(wanted) if len(wanted) > 1 else wanted[0] if wanted else EVERYTHING
        together = _either(self.side_by_side(nodes, spec))
        if together is not wq.NullQuery:
            query = wq.AndMaybe(query, together)
        return wq.AndNot(query, wq.Or(refused)) if refused else query

    def _refused(self, node: Node, spec: FieldSpec | None) -> wq.Query:
        """What a query leaves out: what matches, and for a field the same among stories and among photos.

        A story is left out for what one of its photos has there, a photo for what only its story can have.
        """
        query = self.query(node, spec)
        names = {_held(leaf, name) for leaf, name in leaves(node, spec.name if spec else None)}
        if names <= _OF_ITSELF:
            return query
        if self.whole_stories:
            return SameStory(query)
        refused = [query, of_kind(SameStory(of_kind(query, "photo")), "article")]
        if names & STORY_ONLY:
            refused.append(of_kind(SameStory(of_kind(query, "article")), "photo"))
        return wq.Or(refused)

    def side_by_side(self, nodes: Iterable[Node], spec: FieldSpec | None) -> Iterator[wq.Query]:
        """What ranks a text higher in which words that were asked for follow each other."""
        if spec is not None and spec.kind not in ("prose", "names"):
            return
        pairs = [f"{one} {other}" for one, other in pairwise(map(_plain, nodes)) if one and other]
        if not pairs:
            return
        fields = (spec,) if spec else tuple(default for default in DEFAULT if default.weight >= 1)
        for pair in dict.fromkeys(pairs[:_MOST_PAIRS]):
            terms = tuple(term for run in runs(pair) for term in run.terms)
            for field in fields:
                yield from _sequence(terms, field.name, (field.weight or 1.0) * _SIDE_BY_SIDE)

    def _any_value(self, spec: FieldSpec | None) -> wq.Query:
        if spec is None or spec.name in ("is", "has"):
            return EVERYTHING
        return wq.Term("has", spec.name, boost=0.0)

    def _dates(self, node: Leaf, spec: FieldSpec) -> wq.Query:
        if isinstance(node, Range):
            days = periods.span(node, self.today)
        else:
            days = periods.period(node.text, self.today) if isinstance(node, Word) else None
        return Dates(spec.name, days) if days else wq.NullQuery

    def _key(self, node: Leaf, spec: FieldSpec) -> wq.Query:
        if isinstance(node, Range | All):
            return wq.NullQuery
        if isinstance(node, Pattern):
            return Parts(spec.name, node.pieces)
        value = key(node.text)
        if isinstance(node, Prefix):
            return wq.Prefix(spec.name, value)
        if spec.name == "language":  # with a region only what was written there
            value = next(iter(language_keys(node.text)), value)
        if spec.name == "has":
            value = asked_for(node.text) or value
        return wq.Term(spec.name, value)

    def _in_words(self, node: Leaf, field: str) -> wq.Query:
        """What finds words in a field of the language, wherever bare words are looked up without one."""
        if isinstance(node, Range | All):
            return wq.NullQuery
        if isinstance(node, Pattern):
            return _either(Parts(name, node.pieces, weight) for _, name, weight in _places(field))
        texts = [address_words(node.text) if field == "url" else node.text]
        if field == "agency":
            texts += [name for name in (self.agencies.get(node.text),) if name and name != node.text]
        if isinstance(node, Fuzzy | Prefix):
            return _either(
                query
                for text in texts
                for spec, name, weight in _places(field)
                for query in (
                    _prefixes(text, name, weight, self.languages if spec.kind == "prose" else ())
                    if isinstance(node, Prefix)
                    else similar(text, name, weight, edits=node.edits)
                )
            )
        return _written(tuple(texts), field, self.languages)


def _numbers(node: Leaf, spec: FieldSpec) -> wq.Query:
    if isinstance(node, Range):
        return _either(wq.Term(spec.name, str(each)) for each in numbers.among(node, NUMBERS[spec.name]))
    return wq.Term(spec.name, str(int(node.text))) if isinstance(node, Word) else wq.NullQuery


def _places(field: str) -> tuple[_Place, ...]:
    """Where the index is looked into for a field of the language, "" for bare words."""
    if not field:
        return tuple((default, default.name, default.weight) for default in DEFAULT)
    spec = FIELDS[field]
    return tuple((spec, name, 1.0) for name in (spec.name, spec.also) if name)


@lru_cache(maxsize=4_000)
def _written(texts: tuple[str, ...], field: str, languages: tuple[str, ...]) -> wq.Query:
    """What finds any of some texts in a field: as written, as a whole, by stems."""
    return _sequences(
        (name, sequence, weight * (0.5 if by_stem else 1.0))
        for text in texts
        for spec, name, weight in _places(field)
        for sequence, by_stem in _spellings(text, languages)
        if spec.kind == "prose" or not by_stem
    )


def _spellings(text: str, languages: tuple[str, ...]) -> tuple[tuple[Terms, bool], ...]:
    """The sequences of terms that find a text, each with whether it is one of stems."""
    found = runs(text)
    exact = [tuple(term for run in found for term in run.terms)]
    if len(found) == 1 and found[0].whole:
        exact.append((found[0].whole,))
    stems: list[Terms] = []
    for code in languages:
        stem = stemmer(code)
        if stem is not None:
            stemmed = runs(text, stem, code)
            stems.append(tuple(term for run in stemmed for term in run.stems))
            stems.append(tuple(term for run in stemmed for term in run.plain_stems))
    return (
        *((sequence, False) for sequence in dict.fromkeys(exact) if sequence),
        *((sequence, True) for sequence in dict.fromkeys(stems) if sequence),
    )


def _sequences(alternatives: Iterable[tuple[str, Terms, float]]) -> wq.Query:
    """Any of several sequences of terms, each in its field with its weight."""
    single: dict[tuple[str, str, float], None] = {}
    several: list[wq.Query] = []
    for name, sequence, weight in alternatives:
        if len(sequence) == 1:
            single[name, sequence[0], weight] = None
        else:
            several.extend(_sequence(sequence, name, weight))
    terms = (
        [AnyTerm(tuple(single))]
        if len(single) > 1
        else [wq.Term(*each[:2], boost=each[2]) for each in single]
    )
    return _either([*terms, *several])


def any_of_terms(wanted: Iterable[tuple[Sequence[str], Iterable[str], float]]) -> wq.Query:
    """What holds any of some terms, each given as those that stand side by side, their fields, a weight."""
    return _either(
        query
        for terms, names, weight in wanted
        for name in names
        for query in _sequence(tuple(terms), name, weight)
    )


def _held(leaf: Leaf, name: str | None) -> str:
    """The field that a leaf looks into; for `is:` and `has:` what it asks for, "has:byline" as "byline"."""
    if name not in ("is", "has") or isinstance(leaf, Range | All):
        return name or ""
    value = key(leaf.text)
    value = (asked_for(leaf.text) or value) if name == "has" else value
    return value if name == "has" and value in STORY_ONLY else f"{name}:{value}"


def _plain(node: Node) -> str:
    """The text of a plain word, also of one that may go on; "" for anything else."""
    match node:
        case Word(text) | Or((Word(text), Prefix())):
            return text
    return ""


def of_kind(query: wq.Query, kind: str) -> wq.Query:
    """The query held to articles or to photos; scores stay."""
    return wq.And([query, wq.Term("kind", kind, boost=0.0)])


def preferring(query: wq.Query, better: wq.Query) -> wq.Query:
    """The query, with what another one finds of it ranked higher."""
    return query if better is wq.NullQuery else wq.AndMaybe(query, better)


def without(query: wq.Query, name: str, value: str) -> wq.Query:
    """The query without what has a value in a field."""
    return wq.AndNot(query, wq.Term(name, value))


def _prefixes(text: str, name: str, weight: float, languages: Iterable[str]) -> Iterator[wq.Query]:
    found = runs(text)
    if not found:
        return
    *before, last = found
    begun = last.whole or (last.terms[0] if len(last.terms) == 1 else "")
    if begun:
        end = _either(wq.Prefix(name, each, boost=weight) for each in beginnings(begun, languages))
    else:
        end = _either(_sequence(last.terms, name, weight))
    start = list(_sequence(tuple(term for run in before for term in run.terms), name, weight))
    yield wq.And([*start, end]) if start else end


def _sequence(terms: Terms, name: str, weight: float) -> Iterator[wq.Query]:
    if len(terms) == 1:
        yield wq.Term(name, terms[0], boost=weight)
    elif 0 < len(terms) <= _LONGEST_PHRASE:
        yield wq.Phrase(name, list(terms), boost=weight)
    elif terms:
        step = _LONGEST_PHRASE - 1
        pieces = dict.fromkeys(
            tuple(terms[max(0, min(at, len(terms) - _LONGEST_PHRASE)) :][:_LONGEST_PHRASE])
            for at in range(0, len(terms) - 1, step)
        )
        boost = weight / len(pieces)
        phrases = [wq.Phrase(name, list(piece), boost=boost) for piece in pieces]
        yield wq.And(phrases) if len(phrases) > 1 else phrases[0]


def _either(queries: Iterable[wq.Query]) -> wq.Query:
    alternatives = list(dict.fromkeys(queries))
    return wq.Or(alternatives) if len(alternatives) > 1 else alternatives[0] if alternatives else wq.NullQuery
