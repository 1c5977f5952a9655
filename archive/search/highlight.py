"""Which text of a hit shows best why it was found, which piece of it, and where the matches stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from archive.search.language.analysis import HEADLINES
from archive.search.language.fields import DEFAULT, FIELDS, FieldSpec
from archive.search.language.stemmers import stem_language
from archive.search.language.tree import (
    All,
    And,
    Field,
    Fuzzy,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Prefix,
    Range,
    Whole,
    Word,
)
from archive.search.occurrences import Finder, Span

WIDTH = 300
"""Characters of a snippet, about three lines."""

_LEAD_IN = 60
_LONGEST = 200_000
"""Characters of one text that are looked at; a match further on is found but not shown."""

_PROSE = frozenset(spec.name for spec in FIELDS.values() if spec.kind == "prose")
_BARE = frozenset(name for spec in DEFAULT for name in spec.texts)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of one text of a hit, and the matched characters in it."""

    field: str = ""
    text: str = ""
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One thing that the query asks for, and in which texts it may be pointed at."""

    node: Word | Phrase | Prefix | Pattern | Fuzzy
    texts: frozenset[str]


class Highlighter:
    """Made once for a query; used for each hit of a page."""

    def __init__(self, tree: Node, agencies: Mapping[str, str] | None = None) -> None:
        """`agencies` are the canonical names by those asked for."""
        self._wanted = tuple(dict.fromkeys(_wanted(tree, None, agencies or {})))
        self._finders: dict[tuple[str, str, bool], tuple[Finder, int]] = {}

    def best(self, texts: Iterable[tuple[str, str]], language: str) -> Snippet:
        """A snippet of the text in which most of the query stands; of the first text if none has any.

        `texts` are (name, text) in order of preference.
        """
        code = stem_language(language)
        best: tuple[int, str, str, list[list[Span]]] | None = None
        for name, text in texts:
            if name == "tag" and best is not None:
                continue  # what a record is filed under says nothing that its own words do not say better
            finder, asked = self._finder(name, code, name in HEADLINES or text.isupper())
            if best is not None and asked <= best[0]:
                continue
            found = [spans for spans in finder.spans(text[:_LONGEST]) if spans]
            if best is None or len(found) > best[0]:
                best = (len(found), name, text, found)
        if best is None:
            return Snippet()
        _, name, text, found = best
        return _cut(name, text, found)

    def spans(self, name: str, text: str, language: str) -> list[Span]:
        """All that may be pointed at in one text of a name, in order, none over another."""
        finder, asked = self._finder(name, stem_language(language), name in HEADLINES or text.isupper())
        return _merged(span for spans in finder.spans(text[:_LONGEST]) for span in spans) if asked else []

    def _finder(self, name: str, code: str, headline: bool) -> tuple[Finder, int]:
        """What finds in texts of a name and language whatever may be pointed at there, and how many it is."""
        found = self._finders.get((name, code, headline))
        if found is None:
            asked = [wanted.node for wanted in self._wanted if name in wanted.texts]
            finder = Finder(asked, code if name in _PROSE else "", headline=headline)
            found = self._finders[name, code, headline] = finder, len(asked)
        return found


def _wanted(node: Node, spec: FieldSpec | None, agencies: Mapping[str, str]) -> Iterator[_Wanted]:
    match node:
        case And(nodes) | Or(nodes):
            for inner in nodes:
                yield from _wanted(inner, spec, agencies)
        case Field(name, inner):
            yield from _wanted(inner, FIELDS[name], agencies)
        case Not() | All() | Range():
            return
        case _:
            if spec is None or spec.kind in ("prose", "names"):
                texts = frozenset(spec.texts) if spec else _BARE
                yield _Wanted(Phrase(node.text) if isinstance(node, Whole) else node, texts)
                if spec is not None and spec.name == "agency" and node.text in agencies:
                    yield _Wanted(Phrase(agencies[node.text]), texts)


def _cut(name: str, text: str, found: list[list[Span]]) -> Snippet:
    begin = _beginning_of(text, found)
    end = min(len(text), begin + WIDTH)
    if end < len(text):
        space = text.rfind(" ", begin + WIDTH // 2, end)
        end = space if space > 0 else end
    shown = text[begin:end].replace("\n", " ")
    before, after = "… " if begin else "", " …" if end < len(text) else ""
    shift = len(before) - begin
    inside = [(a, b) for spans in found for a, b in spans if begin <= a and b <= end]
    marks = tuple((a + shift, b + shift) for a, b in _merged(inside))
    return Snippet(name, before + shown + after, marks)


def _beginning_of(text: str, found: list[list[Span]]) -> int:
    """Where a snippet begins so that it shows as many of the things asked for as one can."""
    if len(text) <= WIDTH:
        return 0
    starts = sorted((span[0], asked) for asked, spans in enumerate(found) for span in spans)
    best, most = 0, 0
    for at, (start, _) in enumerate(starts):
        inside = {asked for other, asked in starts[at : at + 50] if other < start + WIDTH - _LEAD_IN * 2}
        if len(inside) > most:
            best, most = start, len(inside)
    if best < _LEAD_IN * 2:
        return 0
    begin = text.rfind(" ", best - _LEAD_IN, best)
    begin = begin if begin >= 0 else best
    return min(begin + 1, max(best, 0))


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(set(spans)):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
