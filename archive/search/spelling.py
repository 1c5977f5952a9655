"""What was probably meant by words that stand nowhere in the index, and how else names are written there."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass, field

from archive.identity.romanisations import same_name
from archive.model import Note, SearchAdvice
from archive.search.documents import key
from archive.search.engine import Translator, View
from archive.search.language.analysis import STEM_MARK
from archive.search.language.edits import distance
from archive.search.language.fields import ANYWHERE, DEFAULT, FIELDS, ORDERED, FieldSpec
from archive.search.language.limits import short
from archive.search.language.tree import (
    Leaf,
    Node,
    Phrase,
    Word,
    all_of,
    any_of,
    exchanged,
    leaves,
    negate,
    to_text,
)
from archive.text import fold

_CAREFUL = 5
"""Letters up to which only one may differ."""
_ENOUGH = 3
_EDITS = 2
_LONG = 7
"""Letters of a name from which on its romanisations may be three letters apart."""
_SPELLED = (ANYWHERE, FIELDS["title"], FIELDS["caption"], FIELDS["body"])
"""Where other romanisations of a bare word are looked up."""
_MOST_WORDS = 10
"""Words of a query that are looked at."""
_MOST_VARIANTS = 4
_PIECE = re.compile(r"[^\W_]+")


def meant(tree: Node, view: View, translator: Translator, finds: Callable[[Node], bool]) -> SearchAdvice:
    """The query with each word that stands nowhere exchanged for the one that was probably meant.

    It is offered as a query only if it `finds` something.
    """
    words = _Words(view, translator)
    corrected = exchanged(tree, words.corrected)
    if not words.wrong:
        return SearchAdvice()
    text = to_text(corrected) if finds(corrected) else ""
    meant_ = text or _quoted(words.right)
    return SearchAdvice(text, Note.of("nothing-has", wrong=_quoted(words.wrong), meant=meant_))


def also_written(tree: Node, view: View, finds: Callable[[Node], bool]) -> SearchAdvice:
    """The query with other romanisations of the names in it, such as Mughniyah beside Mughniyeh.

    It is offered only if it `finds` something that the query does not.
    """
    found: dict[str, int] = {}
    asked = {fold(piece) for leaf, _ in leaves(tree) for piece in _pieces(leaf)}

    def with_others(leaf: Leaf, name: str | None) -> Node:
        spec = FIELDS[name] if name else ANYWHERE
        if not isinstance(leaf, Word | Phrase) or spec.kind != "names":
            return leaf
        texts = [leaf.text]
        for match in list(_PIECE.finditer(leaf.text))[:_MOST_WORDS]:
            others = _variants(match.group(), spec, view, asked)
            found.update(others)
            texts += [_replaced(leaf.text, match, other) for other in others]
        return any_of(type(leaf)(text) for text in dict.fromkeys(texts))

    wider = exchanged(tree, with_others)
    if not found or not finds(all_of((wider, negate(tree)))):
        return SearchAdvice()
    names = tuple(f"“{name}” ({count})" for name, count in found.items())
    text = to_text(wider)
    return SearchAdvice(text, Note.of("also-written", names=names, query=text))


def alternatives(word: str, view: View, translator: Translator) -> tuple[str, ...]:
    """How else one word may be written that stands somewhere: other romanisations, most frequent first, and
    what it is a slip of where it stands nowhere itself."""
    if not _PIECE.fullmatch(word):
        return ()
    term = fold(word)
    counts: dict[str, int] = {}
    edits = _EDITS + (len(term) >= _LONG)
    for spec in _SPELLED:
        for other, count in _variants(word, spec, view, {term}, edits).items():
            counts[other] = max(counts.get(other, 0), count)
    found = sorted(counts, key=lambda other: (-counts[other], other))[:_MOST_VARIANTS]
    if len(term) >= _ENOUGH and not view.any_match(translator.leaf(Word(word), None)):
        better = _meant(term, None, view)
        found += [_in_case_of(word, better)] if better else []
    return tuple(dict.fromkeys(found))


@dataclass(slots=True)
class _Words:
    """The words of one query that stand nowhere, and those that were probably meant."""

    view: View
    translator: Translator
    wrong: list[str] = field(default_factory=list)
    right: list[str] = field(default_factory=list)
    _looked_at: int = 0

    def corrected(self, leaf: Leaf, name: str | None) -> Node:
        """The leaf with better words, or itself."""
        spec = FIELDS[name] if name else None
        if not isinstance(leaf, Word | Phrase) or (spec is not None and spec.kind in ORDERED):
            return leaf
        if spec is not None and spec.kind == "exact":
            better = self._better(leaf.text, key(leaf.text), spec)
            return Word(better) if better else leaf
        text = leaf.text
        for match in reversed(list(_PIECE.finditer(text))):  # from the end, so that places stay
            better = self._better(match.group(), fold(match.group()), spec)
            text = _replaced(text, match, better) if better else text
        return type(leaf)(text)

    def _better(self, written: str, term: str, spec: FieldSpec | None) -> str:
        if len(term) < _ENOUGH or self._looked_at >= _MOST_WORDS:
            return ""
        self._looked_at += 1
        if self.view.any_match(self.translator.leaf(Word(written), spec)):
            return ""
        better = _meant(term, spec, self.view)
        if better:
            better = _in_case_of(written, better)
            said = f"{spec.name}:{short(written)}" if spec else short(written)
            self.wrong.insert(0, said)
            self.right.insert(0, better)
        return better


def _meant(word: str, spec: FieldSpec | None, view: View) -> str:
    most = 1 if len(word) <= _CAREFUL else _EDITS
    names = (spec.name,) if spec else (ANYWHERE.name, *(each.name for each in DEFAULT if each != ANYWHERE))
    # A swap of neighbours is one slip of the hand, but two letters that differ.
    counts: dict[str, int] = {}
    for name in names:
        for other, count in view.similar(name, word, _EDITS):
            counts[other] = max(counts.get(other, 0), count)
    ranked = [
        (
            distance(word, other, most, swaps=True),
            other[0] != word[0],
            sorted(other) != sorted(word),
            -count,
            other,
        )
        for other, count in counts.items()
        if other and not other.startswith(STEM_MARK) and other != word
    ]
    best = min(ranked, default=None)
    return best[-1] if best and best[0] <= most else ""


def _pieces(leaf: Leaf) -> list[str]:
    return _PIECE.findall(leaf.text) if isinstance(leaf, Word | Phrase) else []


def _variants(word: str, spec: FieldSpec, view: View, asked: Set[str], edits: int = _EDITS) -> dict[str, int]:
    """Other romanisations of a name that stand in a field and are not `asked` for yet, with how often."""
    term = fold(word)
    if len(term) < _ENOUGH or not term.isascii():
        return {}
    near = view.similar(spec.name, term, edits)
    alike = [(other, count) for other, count in near if other not in asked and same_name(term, other)]
    alike.sort(key=lambda pair: (-pair[1], pair[0]))
    return {_in_case_of(word, other): count for other, count in alike[:_MOST_VARIANTS]}


def _replaced(text: str, piece: re.Match[str], other: str) -> str:
    return text[: piece.start()] + other + text[piece.end() :]


def _in_case_of(written: str, other: str) -> str:
    if len(written) > 1 and written.isupper():
        return other.upper()
    return other[0].upper() + other[1:] if written[0].isupper() else other


def _quoted(texts: list[str]) -> tuple[str, ...]:
    return tuple(f"“{text}”" for text in dict.fromkeys(texts))
