"""Where in a text stands what a query asks for, without looking at more of the text than need be.

A text is cut at its spaces. Most pieces hold nothing that was asked for, which is found out once for each
distinct piece; only around the others are the terms worked out as they were for the index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from archive.search.language.analysis import (
    OPENING,
    PIECE,
    SENTENCE_ENDS,
    STEM_MARK,
    Stem,
    Token,
    chunk_terms,
)
from archive.search.language.edits import distance
from archive.search.language.query_terms import beginnings, misspelt_term, pattern_of, runs
from archive.search.language.stemmers import stemmer
from archive.search.language.tree import Fuzzy, Pattern, Phrase, Prefix, Word

Span = tuple[int, int]
Asked = Word | Phrase | Prefix | Pattern | Fuzzy

_HINT = 3
"""Letters of a term by which the pieces of a text are chosen that are looked at."""

_BEGINNINGS_CHANGED = frozenset({"cs", "eo", "et", "fi", "ga", "id", "nl", "sr", "tr"})
"""Languages whose stemmers also take something from the beginning of a word, or change letters within it."""

_VOWELS = tuple("aeiouy")
_GERMAN = f"{STEM_MARK}de:"
_FOREIGN = r"[^\x00-\x7f“”„«»‘’‚–—…•£€©°]"
"""A sign that may be a letter which folding changes."""


class Finder:
    """Finds things asked for in texts of one language and kind; it remembers what it has looked at."""

    def __init__(self, asked: Sequence[Asked], language: str, *, headline: bool) -> None:
        """`language` is a stemmer's code, "" for none."""
        self._stem: Stem | None = stemmer(language)
        self._how = (self._stem, language, headline)
        self._asked = [self._form(node, language) for node in asked]
        self._first = frozenset(sequence[0] for form in self._asked for sequence in form.sequences)
        self._interesting: dict[str, bool] = {}
        self._hints = self._hinting()

    def _form(self, node: Asked, language: str) -> _Form:
        if isinstance(node, Fuzzy):
            return _Form((), fuzzy=(misspelt_term(node.text), node.edits))
        if isinstance(node, Pattern):
            return _Form((), pattern=pattern_of(node.pieces))
        found = runs(node.text, self._stem, language)
        if isinstance(node, Prefix):
            begun = (found[-1].whole or found[-1].terms[-1]) if found else ""
            return _Form((), begins=beginnings(begun, (language,)) if begun else ())
        sequences = [
            tuple(term for run in found for term in run.terms),
            tuple(term for run in found for term in run.stems),
            tuple(term for run in found for term in run.plain_stems),
        ]
        if len(found) == 1 and found[0].whole:
            sequences.append((found[0].whole,))
        return _Form(tuple(sequence for sequence in dict.fromkeys(sequences) if sequence))

    def spans(self, text: str) -> list[list[Span]]:
        """For each thing asked for, the characters that it covers."""
        found: list[list[Span]] = [[] for _ in self._asked]
        for start in self._candidates(text):
            match = PIECE.match(text, start)
            if match is not None and self._is_interesting(match.group()):
                self._add(text, start, found)
        return found

    def _candidates(self, text: str) -> list[int]:
        """Where the pieces begin in which something asked for may stand."""
        if self._hints is None:
            return [match.start() for match in PIECE.finditer(text)]
        starts: dict[int, None] = {}
        for match in self._hints.finditer(text):
            start = match.start()
            while start and not text[start - 1].isspace():
                start -= 1
            starts[start] = None
        return list(starts)

    def _hinting(self) -> re.Pattern[str] | None:
        """What a piece has in it if something asked for begins there, None if that may be anything.

        A piece with letters beyond ASCII is looked at in any case, as folding may change it.
        """
        begun = {term for form in self._asked for term in form.begins} | self._first
        if any(form.is_fuzzy for form in self._asked):
            return None
        if self._how[1] in _BEGINNINGS_CHANGED and any(term.startswith(STEM_MARK) for term in begun):
            return None
        hints = {hint for term in begun if (hint := _hint(term))}
        return re.compile("|".join([*sorted(hints), _FOREIGN]), re.IGNORECASE)

    def _is_interesting(self, piece: str) -> bool:
        """Whether something asked for may begin in a piece, wherever it stands."""
        known = self._interesting.get(piece)
        if known is None:
            terms = {
                term for within in (False, True) for term, *_ in chunk_terms(piece, within, *self._how).terms
            }
            known = not terms.isdisjoint(self._first) or any(
                form.has(term) for form in self._asked for term in terms
            )
            self._interesting[piece] = known
        return known

    def _add(self, text: str, start: int, found: list[list[Span]]) -> None:
        """Add what begins in the piece of a text that begins at `start`."""
        window = list(self._window(text, start))
        own = [token for token, is_own in window if is_own]
        for form, spans in zip(self._asked, found, strict=True):
            spans.extend((token.start, token.end) for token in own if form.has(token.term))
            for sequence in form.sequences:
                spans.extend(_following([token for token, _ in window], own, sequence))

    def _window(self, text: str, start: int) -> Iterator[tuple[Token, bool]]:
        """The terms of the piece at `start`, and of as many after it as the longest phrase may need."""
        longest = max((len(sequence) for form in self._asked for sequence in form.sequences), default=1)
        position, width = 0, 0
        within = _is_within(text, start)
        for match in PIECE.finditer(text, start):
            is_own = match.start() == start
            if match.group() in "\n\r":
                within = False
                continue
            piece = chunk_terms(match.group(), within, *self._how)
            for term, at, begin, end in piece.terms:
                yield Token(term, position + at, match.start() + begin, match.start() + end), is_own
            position += piece.width
            width = piece.width if is_own else width
            if piece.closes is not None:
                within = not piece.closes
            if position >= width + longest - 1:
                return


class _Form:
    """One thing asked for: sequences of terms, or what a term begins with, is similar to, or has in it."""

    __slots__ = ("_fuzzy", "_pattern", "begins", "sequences")

    def __init__(
        self,
        sequences: tuple[tuple[str, ...], ...],
        *,
        begins: tuple[str, ...] = (),
        fuzzy: tuple[str, int] = ("", 0),
        pattern: re.Pattern[str] | None = None,
    ) -> None:
        self.sequences = sequences
        self.begins = begins
        self._fuzzy = fuzzy
        self._pattern = pattern

    @property
    def is_fuzzy(self) -> bool:
        """Whether terms will do whose beginning nobody knows."""
        return bool(self._fuzzy[0]) or self._pattern is not None

    def has(self, term: str) -> bool:
        """Whether a term by itself is what was asked for, unless by a sequence."""
        if self._pattern is not None:
            return not term.startswith(STEM_MARK) and self._pattern.fullmatch(term) is not None
        if self.begins:
            return term.startswith(self.begins)
        word, edits = self._fuzzy
        return bool(word) and not term.startswith(STEM_MARK) and distance(word, term, edits) <= edits


def _hint(term: str) -> str:
    """A pattern that is in every piece with a term: its first letters, of a stem those that stemming leaves.

    English turns "dying" into "die" and "tries" into "tri", German "Muenchen" into "munch": a vowel at a
    stem's end is not relied upon, "i" may stand for "y", and in German an "e" may be gone.
    """
    letters = term.rpartition(":")[2]
    if not term.startswith(STEM_MARK):
        return r"\W?".join(map(re.escape, letters[:_HINT]))
    told = len(letters) - letters.endswith(_VOWELS)
    kept = letters[: max(1, min(_HINT, told))]
    between = r"[\We]?" if term.startswith(_GERMAN) else r"\W?"
    return between.join("[iy]" if letter in "iy" else re.escape(letter) for letter in kept)


def _following(tokens: Iterable[Token], own: Iterable[Token], sequence: Sequence[str]) -> Iterator[Span]:
    """Where a sequence stands that begins with one of a piece's `own` terms."""
    stands = {(token.term, token.position): token for token in tokens}
    last = len(sequence) - 1
    for first in own:
        places = [(term, first.position + n) for n, term in enumerate(sequence)]
        if first.term == sequence[0] and all(place in stands for place in places):
            yield first.start, stands[places[last]].end


def _is_within(text: str, start: int) -> bool:
    """Whether what begins at `start` stands within a sentence; as `analysis.tokens` knows on its way."""
    near = text[max(0, start - 200) : start]
    before = "".join(takewhile(lambda char: char.isspace() or char in OPENING, reversed(near)))
    if "\n" in before or "\r" in before or len(before) == start:
        return False
    return text[start - len(before) - 1] not in SENTENCE_ENDS
