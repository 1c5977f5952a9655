"""Which text of a hit shows best why it was found, which piece of it, and where the matches stand."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from archive.search.analysis import HEADLINES, STEM_MARK, Token, misspelt_term, runs, tokens
from archive.search.edits import distance
from archive.search.engine.stemmers import stem_language, stemmer
from archive.search.fields import DEFAULT, FIELDS, FieldSpec
from archive.search.tree import All, And, Field, Fuzzy, Node, Not, Or, Phrase, Prefix, Range, Word

WIDTH = 300
"""Characters of a snippet, about three lines."""

_LEAD_IN = 60
_LONGEST = 200_000
"""Characters of one text that are looked at; a match further on is found but not shown."""

_PROSE = frozenset(spec.name for spec in FIELDS.values() if spec.kind == "prose")
_BARE = frozenset(name for spec in DEFAULT for name in spec.texts)
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of one text of a hit, and the matched characters in it."""

    field: str = ""
    text: str = ""
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One thing that the query asks for, and in which texts it may be pointed at."""

    node: Word | Phrase | Prefix | Fuzzy
    texts: frozenset[str]


class Highlighter:
    """Made once for a query; used for each hit of a page."""

    def __init__(self, tree: Node) -> None:
        self._wanted = tuple(dict.fromkeys(_wanted(tree, None)))

    def best(self, texts: Iterable[tuple[str, str]], language: str) -> Snippet:
        """A snippet of the text in which most of the query stands; of the first text if none has any.

        `texts` are (name, text) in order of preference.
        """
        code = stem_language(language)
        best: tuple[int, str, str, list[list[Span]]] | None = None
        for name, text in texts:
            asked = [wanted for wanted in self._wanted if name in wanted.texts]
            if best is not None and len(asked) <= best[0]:
                continue
            found = [spans for spans in _find(asked, name, text[:_LONGEST], code) if spans]
            if best is None or len(found) > best[0]:
                best = (len(found), name, text, found)
        if best is None:
            return Snippet()
        _, name, text, found = best
        return _cut(name, text, found)


def _wanted(node: Node, spec: FieldSpec | None) -> Iterator[_Wanted]:
    match node:
        case And(nodes) | Or(nodes):
            for inner in nodes:
                yield from _wanted(inner, spec)
        case Field(name, inner):
            yield from _wanted(inner, FIELDS[name])
        case Not() | All() | Range():
            return
        case _:
            if spec is None or spec.kind in ("prose", "names"):
                yield _Wanted(node, frozenset(spec.texts) if spec else _BARE)


def _find(asked: list[_Wanted], name: str, text: str, code: str) -> Iterator[list[Span]]:
    """For each thing asked for, where it stands in a text."""
    if not asked:
        return
    code = code if name in _PROSE else ""
    stem = stemmer(code)
    stands: dict[str, dict[int, Token]] = defaultdict(dict)
    for token in tokens(text, stem, code, headline=name in HEADLINES):
        stands[token.term][token.position] = token
    terms = sorted(stands) if any(isinstance(wanted.node, Prefix) for wanted in asked) else []
    for wanted in asked:
        if isinstance(wanted.node, Fuzzy):
            yield [span for term in _similar(stands, wanted.node) for span in _spans(stands, [term])]
            continue
        found = runs(wanted.node.text, stem, code)
        if isinstance(wanted.node, Prefix):
            begun = (found[-1].whole or found[-1].terms[-1]) if found else ""
            yield (
                [span for term in _beginning(terms, begun) for span in _spans(stands, [term])]
                if begun
                else []
            )
            continue
        sequences = [
            [term for run in found for term in run.terms],
            [term for run in found for term in run.stems],
            [term for run in found for term in run.plain_stems],
        ]
        if len(found) == 1 and found[0].whole:
            sequences.append([found[0].whole])
        yield [span for sequence in sequences for span in _spans(stands, sequence)]


def _similar(terms: Iterable[str], wanted: Fuzzy) -> Iterator[str]:
    asked = misspelt_term(wanted.text)
    for term in terms:
        if not term.startswith(STEM_MARK) and distance(asked, term, wanted.edits) <= wanted.edits:
            yield term


def _beginning(terms: list[str], begun: str) -> Iterator[str]:
    for term in terms[bisect_left(terms, begun) :]:
        if not term.startswith(begun):
            return
        yield term


def _spans(stands: dict[str, dict[int, Token]], sequence: list[str]) -> Iterator[Span]:
    if not sequence or any(term not in stands for term in sequence):
        return
    last = len(sequence) - 1
    for position, first in stands[sequence[0]].items():
        if all(position + n in stands[term] for n, term in enumerate(sequence)):
            yield first.start, stands[sequence[last]][position + last].end


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
