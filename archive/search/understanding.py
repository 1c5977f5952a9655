"""What a query is taken for: as it stands, as the question that it asks, or by most of its words.

An ordinary query is looked for as it stands, and whatever else is tried only where that finds nothing. What
plainly asks ("who photographed ...", "photos of ...") or leaves something out ("without ...") is read as a
question first, unless its words stand somewhere one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from archive.model import Note, ReadingCode, SearchReading, SearchRequest
from archive.progress import Progress
from archive.search import spelling
from archive.search.engine import Matches, Translator, View, of_kind, preferring, value_key
from archive.search.language.limits import short
from archive.search.language.query import parse
from archive.search.language.questions import Question, question_of, without_fields
from archive.search.language.tree import (
    And,
    Field,
    Node,
    Not,
    Or,
    Phrase,
    Query,
    Word,
    all_of,
    in_field,
    to_text,
)
from archive.search.language.unfinished import unfinished
from archive.search.quorum import Gathered, gathered, widened
from archive.search.readings import counted, readings_of
from archive.search.states import of_today, outside_trash

_ELSEWHERE = ("publication", "title")
"""Fields that bare words do not look into, and may mean: the second one only where photos are asked for."""

_MOST_PARTS = 6
"""Words of a query that are offered by themselves."""

_A_HEADLINE = 3
"""Words from which on a question may be the headline of a story."""


@lru_cache(maxsize=1_000)
def read(query: str, typing: bool) -> Query:
    """The tree of what was typed; while somebody types, its last word may go on."""
    tree = unfinished(parse(query), query) if typing else parse(query)
    return replace(tree, tree=of_today(tree.tree))


def to_mark(request: SearchRequest) -> Query:
    """What of a request is to be marked in texts: of a question what it asks for."""
    query = read(request.query, request.typing)
    question = question_of(query)
    if question is None:
        return query
    return Query(question.tree(request.kind)) if question.is_plain else query


def _leaves_out(node: Node) -> bool:
    match node:
        case Not():
            return True
        case And(nodes) | Or(nodes):
            return any(map(_leaves_out, nodes))
        case Field(_, inner):
            return _leaves_out(inner)
    return False


@dataclass(frozen=True, slots=True)
class Understood:
    """What was found, the query that found it, and notes where that is not the query as it stands.

    `is_strict`: all that the query asks for is there. `finds_nothing`: nothing is found by the query as it
    stands, nor by all that it asks for.
    """

    query: Query
    found: Matches
    notes: tuple[Note, ...] = ()
    is_strict: bool = True
    gathered: Gathered | None = field(default=None, compare=False)

    @property
    def finds_nothing(self) -> bool:
        """Whether other readings are worth trying."""
        return not self.is_strict or not len(self.found)


@dataclass(frozen=True, slots=True)
class Understanding:
    """Understands requests of one view of the index. Raises `Cancelled` between two steps."""

    view: View
    request: SearchRequest
    translator: Translator
    progress: Progress
    scored: bool = True

    def found(self, *, by_most: bool = True) -> Understood:
        """What a request finds; only what has all of it unless it may be `by_most`."""
        query = read(self.request.query, self.request.typing)
        question = question_of(query)
        if question is None:
            return Understood(query, self._find(query))
        first: Understood | None = None
        for asked in self._tries(query, question):
            if len(asked.found):
                return asked
            first = first or asked
            self.progress.check()
        most = self._by_most(question) if by_most else None
        return most or first or Understood(query, self._find(query))

    def _tries(self, query: Query, question: Question) -> Iterator[Understood]:
        """As it stands and then as a question, or what plainly is one the other way round.

        What it leaves out is never looked for as it stands.
        """
        if not question.is_plain or self._stands_so(question):
            yield Understood(query, self._find(query))
            yield self._as_question(query, question)
            return
        yield self._as_question(query, question)
        if not question.refuses:
            yield Understood(query, self._find(query))

    def readings(self, understood: Understood, meant: str) -> tuple[SearchReading, ...]:
        """Other readings of a request that found nothing as it stands, best first."""
        request = self.request
        query = read(request.query, False)
        found = readings_of(request.query, query.tree, self.translator.today, self.count)
        if meant:
            found.append(SearchReading(meant, self.count(parse(meant).tree), "spelling"))
        if question := question_of(query):
            found += self._fewer(question, understood.gathered)
        each: dict[str, SearchReading] = {}
        for reading in found:
            each.setdefault(reading.query, reading)
        return tuple(reading for reading in each.values() if reading.total)

    def _fewer(self, question: Question, best: Gathered | None) -> Iterator[SearchReading]:
        """The words that the best matches have, as they were typed if that finds something."""
        fixed = question.of_kind(self.request.kind)
        if best is None:
            tries = (all_of((part.node, *fixed)) for part in question.parts[:_MOST_PARTS])
            yield from sorted(counted(tries, "fewer-words", self.count), key=lambda each: each.total)
            return
        typed = {part.text: part.node for part in question.parts}
        code: ReadingCode = "spelling" if best.has_all else "fewer-words"
        for parts in best.had:
            plain, wide = (
                all_of((*nodes, *fixed))
                for nodes in ([typed[part.text] for part in parts], [part.node for part in parts])
            )
            yield from [*counted((plain,), code, self.count)] or counted((wide,), code, self.count)

    def photos(self, understood: Understood) -> int:
        """How many photos match: in a search by story also those of stories that are left out for others."""
        found = understood.found
        if self.request.by_story and understood.is_strict and _leaves_out(understood.query.tree):
            alone = replace(self, request=replace(self.request, by_story=False), scored=False)
            found = alone._find(understood.query)
        return len(found) - found.articles()

    def count(self, tree: Node) -> int:
        """How many records, or stories, a tree finds."""
        self.progress.check()
        request = replace(self.request, query=to_text(tree), typing=False)
        found = replace(self, request=request, scored=False).found(by_most=False).found
        return found.stories()[0] if request.by_story else len(found)

    # --- As a question ---

    def _stands_so(self, question: Question) -> bool:
        """Whether the words of a question stand one after the other: a headline that was pasted."""
        if len(question.words) < _A_HEADLINE:
            return False
        return self.view.any_match(self._wanted(Query(Phrase(" ".join(question.words)))))

    def _as_question(self, query: Query, question: Question) -> Understood:
        asked = Query(question.tree(self.request.kind), query.notes)
        wanted = preferring(self._wanted(asked), self.translator.side_by_side(question.words))
        found = self.view.find(wanted, scored=self.scored, progress=self.progress)
        is_other = asked.tree != query.tree
        return Understood(asked, found, (Note.of("read-as", query=to_text(asked.tree)),) if is_other else ())

    # --- By most of the words ---

    def _by_most(self, question: Question) -> Understood | None:
        if not question.is_words:
            return None
        fields = _ELSEWHERE if question.kind == "photo" else _ELSEWHERE[:1]
        parts = widened(tuple(map(without_fields, question.parts)), lambda word: self._others(word, fields))
        if len(parts) < 2 and parts == question.parts:
            return None
        fixed = question.of_kind(self.request.kind)
        best = gathered(
            parts,
            lambda node: self._find(Query(all_of((node, *fixed))), scored=True),
            self.view.total(),
            self.progress,
        )
        if best is None:
            return None
        found = self.view.given(best.docs, best.scores)
        return Understood(Query(best.tree), found, tuple(self._notes(best, fixed)), False, best)

    def _notes(self, best: Gathered, fixed: tuple[Node, ...]) -> Iterator[Note]:
        if best.has_all:
            tree = all_of((*(part.node for part in best.had[0]), *fixed))
            yield Note.of("read-as", query=to_text(tree))
        else:
            yield Note.of("by-most-words", missing=tuple(f"“{short(text)}”" for text in best.missing))

    def _others(self, word: str, fields: Sequence[str]) -> tuple[Node, ...]:
        """What else a word may be: spelled otherwise, of a paper's name, of the headline above a photo.

        Whom a photo shows its own caption must say.
        """
        self.progress.check()
        spelled = map(Word, spelling.alternatives(word, self.view, self.translator))
        placed = [in_field(name, Word(word)) for name in fields if not self._stands(word, name)]
        return (*spelled, *(node for node in placed if self.view.any_match(self._wanted(Query(node)))))

    def _stands(self, word: str, name: str) -> bool:
        """Whether a word is where it should be, so that a field is not looked into for it besides."""
        if name == "publication":
            return self.view.any_match(self._wanted(Query(Word(word))))
        return any(self.view.values(field, value_key(word), 1) for field in ("person", "photographer"))

    # --- Asking ---

    def _wanted(self, query: Query) -> Any:
        is_by_story = self.request.by_story and _leaves_out(query.tree)
        translator = replace(self.translator, whole_stories=True) if is_by_story else self.translator
        wanted = outside_trash(translator.of(query), query.tree)
        return of_kind(wanted, self.request.kind) if self.request.kind else wanted

    def _find(self, query: Query, *, scored: bool | None = None) -> Matches:
        is_scored = self.scored if scored is None else scored
        return self.view.find(self._wanted(query), scored=is_scored, progress=self.progress)
