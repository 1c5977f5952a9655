"""The distinct pieces of text of a batch of documents, each of them analysed once.

A piece is what stands between two spaces ("ferry," or "al-Tawil’s"). It is known by a number, and so is
each term; what a piece yields stands in arrays, so that the texts of a batch are turned into postings
without looking at one word twice. The terms of a piece may depend on whether it stands within a sentence
(a capital there makes a name): a piece has two numbers, the even one for the beginning of a sentence.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from archive.search.language.analysis import (
    CLOSING,
    GAP,
    LINE_END,
    OPENING,
    ChunkTerms,
    Stem,
    analysed,
    beginning_with_name,
    ends_sentence,
    looks_like_name,
    plain_terms,
    tells_names,
)
from archive.search.language.stemmers import stemmer

CARRIES, CLOSES, CONTINUES = 2, 1, 0
"""What a piece says of the next one's place in its sentence: as before it, begins one, stands within."""

U32 = npt.NDArray[np.uint32]

Slots = tuple[int, int, int]
"""Where the terms of a piece begin, how many there are, and how many positions they take."""

_EMPTY: Slots = (0, 0, 0)


class Lexicon:
    """Numbers for pieces and terms.

    By number of a piece: its first slot, how many slots it has, how many positions it takes and how it ends;
    by slot: a term's number and its position in the piece.
    """

    def __init__(self) -> None:
        self.terms: dict[str, int] = {}
        self._pieces = array("I")
        self._slots = array("I")
        self._ordered: list[str] = []
        self._place: U32 = np.empty(0, np.uint32)
        gap = 0, 0, GAP
        self.gap = self.add(gap, gap, CLOSES)
        self._prose: dict[tuple[str, bool], Pieces] = {}
        self.names = Pieces(self, None, "", headline=False, recurring=True)
        self.keys = Keys(self)

    def prose(self, language: str, *, headline: bool) -> Pieces:
        """The pieces of prose of a language by its stemmer's code, "" for an unknown one."""
        asked = language, headline
        found = self._prose.get(asked)
        if found is None:
            found = self._prose[asked] = Pieces(
                self, stemmer(language), language, headline=headline, recurring=headline
            )
        return found

    def pieces(self) -> tuple[U32, U32, U32, U32]:
        """Of every piece its first slot, how many it has, its width, and how it ends."""
        first, count, width, ending = np.frombuffer(self._pieces, np.uint32).reshape(-1, 4).T
        return first, count, width, ending

    def slots(self) -> tuple[U32, U32]:
        """Of every slot its term and its position in the piece."""
        if not self._slots:
            return np.empty(0, np.uint32), np.empty(0, np.uint32)
        term, at = np.frombuffer(self._slots, np.uint32).reshape(-1, 2).T
        return term, at

    def alphabet(self) -> tuple[list[str], U32]:
        """All terms in order, and by the number of a term its place among them."""
        if len(self._ordered) != len(self.terms):
            names = list(self.terms)
            order = sorted(range(len(names)), key=names.__getitem__)
            self._ordered = [names[number] for number in order]
            self._place = np.empty(len(names), np.uint32)
            self._place[order] = np.arange(len(names), dtype=np.uint32)
        return self._ordered, self._place

    def analysed(self, found: ChunkTerms) -> Slots:
        """Room for the terms of a piece."""
        first = len(self._slots) // 2
        terms = self.terms
        slots: list[int] = []
        for term, at, _, _ in found.terms:
            slots += terms.setdefault(term, len(terms)), at
        self._slots.fromlist(slots)
        return first, len(found.terms), found.width

    def plain(self, word: str, stem: str) -> int:
        """The first slot of a word and its stem; of the word alone without one."""
        first = len(self._slots) // 2
        terms = self.terms
        slots = [terms.setdefault(word, len(terms)), 0]
        if stem:
            slots += terms.setdefault(stem, len(terms)), 0
        self._slots.fromlist(slots)
        return first

    def add(self, begins: Slots, within: Slots, ending: int) -> int:
        """The even number of a new piece, by its slots at the beginning of a sentence and within one."""
        number = len(self._pieces) // 4
        self._pieces.fromlist([*begins, ending, *within, ending])
        return number

    def again(self, number: int, ending: int) -> int:
        """The even number of a piece like another one, but for how it ends."""
        row = self._pieces[4 * number : 4 * number + 8]
        row[3] = row[7] = ending
        self._pieces.extend(row)
        return len(self._pieces) // 4 - 2


class Pieces(dict[str, int]):
    """Piece -> number, for texts of one language and kind; new ones are analysed when first met.

    A word is a piece of its own, analysed once for all the signs that may stand around it. What is in
    `recurring` texts is remembered text by text: a name comes in several fields, a headline with each photo.
    """

    def __init__(
        self, lexicon: Lexicon, stem: Stem | None, language: str, *, headline: bool, recurring: bool
    ) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._how = (stem, language, headline)
        self._by_place = stem is not None and tells_names(language, headline)
        self[LINE_END] = lexicon.add(_EMPTY, _EMPTY, CLOSES)
        self._texts: dict[str, list[int]] | None = {} if recurring else None

    def __missing__(self, piece: str) -> int:
        word = piece.lstrip(OPENING).rstrip(CLOSING)
        if word == piece:
            number = self._lexicon.add(*self._analysed(word), _ending(word))
        else:
            number = self._lexicon.again(self[word], _ending(piece))
        self[piece] = number
        return number

    def _analysed(self, word: str) -> tuple[Slots, Slots]:
        if word.isascii() and word.isalnum():
            return self._plain(word)
        found = analysed(word, False, *self._how)
        begins = self._lexicon.analysed(found)
        if self._by_place and looks_like_name(word, self._how[1]):
            return begins, self._lexicon.analysed(beginning_with_name(word, found))
        return begins, begins

    def _plain(self, word: str) -> tuple[Slots, Slots]:
        """A word without signs: itself and then its stem, which a name has not."""
        stem, language, _ = self._how
        term, stemmed = plain_terms(word, stem, language)
        first = self._lexicon.plain(term, stemmed)
        begins = first, 2 if stemmed else 1, 1
        if self._by_place and looks_like_name(word, language):
            return begins, (first, 1, 1)
        return begins, begins

    def numbers(self, texts: Sequence[str]) -> list[int]:
        """The pieces of a field's values, one after the other with a gap between them. Not to be changed."""
        if len(texts) == 1:
            return self._of(texts[0])
        found: list[int] = []
        for place, text in enumerate(texts):
            if place:
                found.append(self._lexicon.gap)
            found += self._of(text)
        return found

    def _of(self, text: str) -> list[int]:
        if self._by_place and text.isupper():  # then a capital tells no name
            return self._lexicon.prose(self._how[1], headline=True).numbers((text,))
        if self._texts is None:
            return self._cut(text)
        found = self._texts.get(text)
        if found is None:
            found = self._texts[text] = self._cut(text)
        return found

    def _cut(self, text: str) -> list[int]:
        if "\n" in text or "\r" in text:
            text = text.replace("\n", f" {LINE_END} ").replace("\r", f" {LINE_END} ")
        return list(map(self.__getitem__, text.split()))


def _ending(piece: str) -> int:
    if piece[-1:].isalnum():  # as most do, and so without further ado
        return CONTINUES
    closes = ends_sentence(piece)
    return CARRIES if closes is None else CLOSES if closes else CONTINUES


class Keys(dict[str, int]):
    """Value looked up whole -> number of a piece that yields just this term."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._together: dict[tuple[str, ...], list[int]] = {}

    def __missing__(self, value: str) -> int:
        slots = self._lexicon.plain(value, ""), 1, 0
        number = self[value] = self._lexicon.add(slots, slots, CONTINUES)
        return number

    def numbers(self, values: tuple[str, ...]) -> list[int]:
        """The pieces of a field's values, each once. Not to be changed: the same few come together often."""
        found = self._together.get(values)
        if found is None:
            found = self._together[values] = [self[value] for value in dict.fromkeys(values)]
        return found
