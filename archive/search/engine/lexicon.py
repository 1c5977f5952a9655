"""The distinct pieces of text of a batch of documents, each of them analysed once.

A piece is what stands between two spaces ("ferry," or "al-Tawil’s"). It is known by a number, and so is
each term; what a piece yields stands in arrays, so that the texts of a batch are turned into postings
without looking at one word twice. The terms of a piece may depend on whether it stands within a sentence
(a capital there makes a name): a piece has two numbers, the even one for the beginning of a sentence.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from archive.search.analysis import GAP, LINE_END, ChunkTerms, Stem, chunk_terms, tells_names
from archive.search.engine.stemmers import stemmer

CARRIES, CLOSES, CONTINUES = 2, 1, 0
"""What a piece says of the next one's place in its sentence: as before it, begins one, stands within."""

_NOTHING = ChunkTerms((), 0, True)


class Lexicon:
    """Numbers for pieces and terms. By number of a piece: its first slot, how many slots it has, how many
    positions it takes and how it ends; by slot: a term's number and its position in the piece."""

    def __init__(self) -> None:
        self.terms: dict[str, int] = {}
        self.first = array("I")
        self.count = array("I")
        self.width = array("I")
        self.ending = array("B")
        self.slot_term = array("I")
        self.slot_at = array("I")
        self.gap = self._add(_NOTHING._replace(width=GAP), None)
        self._prose: dict[tuple[str, bool], Pieces] = {}
        self.names = Pieces(self, None, "", headline=False)
        self.keys = Keys(self)

    def prose(self, language: str, *, headline: bool) -> Pieces:
        """The pieces of prose of a language by its stemmer's code, "" for an unknown one."""
        asked = language, headline
        found = self._prose.get(asked)
        if found is None:
            found = self._prose[asked] = Pieces(self, stemmer(language), language, headline=headline)
        return found

    def _add(self, begins: ChunkTerms, within: ChunkTerms | None) -> int:
        """The even number of a new piece; `within` only where it differs."""
        number = len(self.first)
        self._variant(begins)
        if within is None:
            self.first.append(self.first[number])
            self.count.append(self.count[number])
            self.width.append(begins.width)
            self.ending.append(self.ending[number])
        else:
            self._variant(within)
        return number

    def _variant(self, found: ChunkTerms) -> None:
        self.first.append(len(self.slot_term))
        self.count.append(len(found.terms))
        self.width.append(found.width)
        self.ending.append(CARRIES if found.closes is None else CLOSES if found.closes else CONTINUES)
        terms = self.terms
        for term, at, _, _ in found.terms:
            self.slot_term.append(terms.setdefault(term, len(terms)))
            self.slot_at.append(at)


class Pieces(dict[str, int]):
    """Piece -> number, for texts of one language and kind; new ones are analysed when first met."""

    def __init__(self, lexicon: Lexicon, stem: Stem | None, language: str, *, headline: bool) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._how = (stem, language, headline)
        self._by_place = stem is not None and tells_names(language, headline)

    def __missing__(self, piece: str) -> int:
        begins = _NOTHING if piece == LINE_END else chunk_terms(piece, False, *self._how)
        within = None
        if self._by_place and piece != piece.lower():
            within = chunk_terms(piece, True, *self._how)
        number = self._lexicon._add(begins, within if within != begins else None)
        self[piece] = number
        return number

    def numbers(self, texts: Iterable[str]) -> list[int]:
        """The pieces of a field's values, one after the other with a gap between them."""
        found: list[int] = []
        known = self.__getitem__
        for text in texts:
            if found:
                found.append(self._lexicon.gap)
            if "\n" in text or "\r" in text:
                text = text.replace("\n", f" {LINE_END} ").replace("\r", f" {LINE_END} ")
            found.extend(map(known, text.split()))
        return found


class Keys(dict[str, int]):
    """Value looked up whole -> number of a piece that yields just this term."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, value: str) -> int:
        number = self[value] = self._lexicon._add(ChunkTerms(((value, 0, 0, 0),), 0, False), None)
        return number

    def numbers(self, values: Iterable[str]) -> list[int]:
        """The pieces of a field's values, each once."""
        return [self[value] for value in dict.fromkeys(values)]
