"""Questions in plain words as trees: "who photographed the ferry fire", "photos of X by Y in 2023 without Z".

What is read so is words of our language side by side; whatever of its syntax stands beside them (fields,
phrases, a minus) stays as it is. Nothing here knows what an archive holds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from archive.search.language.asking import Asking, asking_in
from archive.search.language.tree import (
    And,
    Field,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Word,
    all_of,
    any_of,
    in_field,
    negate,
)
from archive.search.language.written_dates import on_day, written_dates
from archive.text import fold

TAKEN_BY = ("photographer", "agency", "credit")
WRITTEN_BY = ("byline",)
_SIGNS = ".,;:!?¿¡()[]\"'“”„«»‘’…"
_SHORTEST = 3
"""Words that a question has at least."""

_LONGEST_NOT = 3
"""Words that a bare "not" refuses at most: what is longer is a sentence."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a question asks for: the words that say it, and what finds it."""

    text: str
    node: Node


@dataclass(frozen=True, slots=True)
class Question:
    """What plain words ask for.

    `parts` are wanted, each by itself; `fixed` is what was written in our language, and what must not be
    there. `kind` is "photo" or "article" where those are asked for. `is_plain`: it cannot be meant as the
    words stand (it asks, or it leaves something out), so that it is not looked for as they stand first;
    `refuses`: it leaves something out. `is_words`: nothing but words and phrases was written. `words` are
    all of its words.
    """

    parts: tuple[Part, ...]
    fixed: tuple[Node, ...]
    words: tuple[str, ...]
    kind: str = ""
    is_plain: bool = False
    refuses: bool = False
    is_words: bool = True

    def of_kind(self, kind: str | None) -> tuple[Node, ...]:
        """What must hold besides the parts, in a search for records of a kind."""
        shown = (in_field("is", Word(self.kind)),) if self.kind and kind is None else ()
        return (*shown, *self.fixed)

    def tree(self, kind: str | None) -> Node:
        """What finds records that have all it asks for."""
        wanted = [part.node for part in self.parts]
        shown = self.of_kind(kind)
        refused = [node for node in shown if isinstance(node, Not)]
        return all_of((*(node for node in shown if not isinstance(node, Not)), *wanted, *refused))


@lru_cache(maxsize=1_000)
def question_of(query: Query) -> Question | None:
    """What a query of plain words asks for, None where it is none: of one word, or of alternatives."""
    tree = query.tree
    if not isinstance(tree, And):
        return None
    words = [_text(node) for node in tree.nodes]
    if not any(words):
        return None
    question = _Reader(tree.nodes, words).question()
    is_empty = not question.parts and not any(isinstance(node, Not) for node in question.fixed)
    return None if is_empty else question


def _text(node: Node) -> str:
    """The text of a plain word, also of one that may go on; "" for anything else."""
    match node:
        case Word(text) | Or((Word(text), Prefix())):
            return text
    return ""


class _Reader:
    """Goes through the words of a question once, from left to right."""

    def __init__(self, nodes: tuple[Node, ...], words: list[str]) -> None:
        self.nodes, self.words = nodes, words
        in_capitals = all(word.isupper() for word in words if word)
        self.keys = [
            bare if len(bare) > 1 and bare.isupper() and not in_capitals else fold(bare)  # IT, WHO
            for bare in (word.strip(_SIGNS) for word in words)
        ]
        self.sets: Asking = asking_in(tuple(key for key in self.keys if key))
        self.dates = {date.start: date for date in written_dates(words)}
        self.parts: list[Part] = []
        self.refused: list[Node] = []
        self.fixed: list[Node] = []
        self.shows = self.tells = False
        self.asks = self._is_asking()
        self.names_photos = any(self._is_request(at) for at in range(len(words)))

    def question(self) -> Question:
        """All that was read."""
        at = 0
        while at < len(self.nodes):
            at = self._step(at)
        if not self.parts and not self.refused:
            self._take_all()
        asks = bool(self.refused) or self.asks or (self.shows and self._asks_for_photos())
        is_plain = asks and not self.fixed
        return Question(
            tuple(self.parts),
            (*self.fixed, *map(negate, self.refused)),
            tuple(word for word in self.words if word),
            "photo" if self.shows else "article" if self.tells else "",
            is_plain,
            bool(self.refused),
            not self.fixed,
        )

    def _take_all(self) -> None:
        """Nothing but small words: then they are what is looked for."""
        self.shows = self.tells = self.asks = False
        self.parts = [Part(word, node) for word, node in zip(self.words, self.nodes, strict=True) if word]

    def _is_asking(self) -> bool:
        """Whether it begins as questions do, or ends so; two words are none."""
        first, last = self.keys[0], self.words[-1]
        return len(self.keys) >= _SHORTEST and (first in self.sets.asking or last.endswith("?"))

    # --- Steps: each takes the words from `at` on, and gives the place behind them ---

    def _step(self, at: int) -> int:
        key, sets = self.keys[at], self.sets
        if not key:
            self.fixed.extend([] if not self._holds(at) else [self.nodes[at]])
            return at + 1
        if at in self.dates:
            return self._date(at)
        if self._is_refusal(at):
            return self._refuse(at + 1)
        if self._is_request(at) or self._is_taking(at):
            self.shows = True
            return at + 1
        if self._is_told(at):
            self.tells = True
            return at + 1
        if key in sets.by and (self.shows or self.tells) and self._is_content(at + 1):
            return self._by(at + 1)
        is_small = (key in sets.small or key in sets.asking) and isinstance(self.nodes[at], Word)
        if not is_small:
            self.parts.append(Part(self.words[at], self.nodes[at]))
        return at + 1

    def _holds(self, at: int) -> bool:
        """Whether what is no word is to be kept: whatever was written in our language."""
        node = self.nodes[at]
        if isinstance(node, Phrase):
            self.parts.append(Part(f'"{node.text}"', node))
            return False
        return True

    def _date(self, at: int) -> int:
        date = self.dates[at]
        words = self.words[at : date.end]
        as_words = all_of(Word(word.strip(_SIGNS)) for word in words)
        days = [on_day(value) for value in date.values]
        self.parts.append(Part(" ".join(words), any_of((*days, as_words))))
        return date.end

    def _by(self, at: int) -> int:
        """Whoever took or wrote what is asked for."""
        end = self._content_end(at)
        node = by_any(self.words[at:end], TAKEN_BY if self.shows else WRITTEN_BY)
        self.parts.append(Part(" ".join(self.words[at:end]), node))
        return end

    def _refuse(self, at: int) -> int:
        """What must not be there, up to where something else begins."""
        sets = self.sets
        fields: tuple[str, ...] = ()
        while at < len(self.keys) and self.keys[at] and self.keys[at] in sets.small | sets.denying:
            fields = TAKEN_BY if self.keys[at] in sets.by else fields
            at += 1
        while True:
            end = self._content_end(at)
            if end == at:
                return at
            words = self.words[at:end]
            plain = all_of(Word(word.strip(_SIGNS)) for word in words)
            self.refused.append(by_any(words, fields) if fields else plain)
            if not (self._key(end) in sets.joining and self._is_content(end + 1)):
                return end
            at = end + 1

    # --- What stands at a place ---

    def _key(self, at: int) -> str:
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def _is_content(self, at: int) -> bool:
        """Whether a word that says something by itself stands there."""
        key, sets = self._key(at), self.sets
        is_taken = key in sets.small or key in sets.asking or key in sets.without or key in sets.photos
        return bool(key) and not is_taken and at not in self.dates

    def _content_end(self, at: int) -> int:
        while self._is_content(at) and self._key(at) not in self.sets.bounds:
            at += 1
        return at

    def _is_refusal(self, at: int) -> bool:
        key, sets = self.keys[at], self.sets
        if key in sets.without:
            return bool(self._key(at + 1)) and self._says_something_before(at)
        if key not in sets.denying:
            return False
        if self._key(at + 1) in sets.bounds | sets.by or (self._key(at - 1) in sets.but and at > 1):
            return self._says_something_before(at) and not self._has_helping(at)
        return key in sets.plain_not and self._is_bare_refusal(at)

    def _is_bare_refusal(self, at: int) -> bool:
        """Whether "X not Y" leaves Y out, and is no sentence that says what did not happen."""
        length = self._content_end(at + 1) - (at + 1)
        if self.asks or self._has_helping(at) or not 1 <= length <= _LONGEST_NOT:
            return False
        return self._says_something_before(at)

    def _has_helping(self, at: int) -> bool:
        return any(key in self.sets.helping for key in self.keys[:at])

    def _says_something_before(self, at: int) -> bool:
        before = range(at)
        return any(self._is_content(place) or self._key(place) in self.sets.photos for place in before)

    def _is_request(self, at: int) -> bool:
        """Whether a word for pictures asks for them: first or last of what says something, or before "of"."""
        sets = self.sets
        says = self._says() if self.keys[at] in sets.photos else []
        if not says:
            return False
        following = self._key(at + 1)
        leads_on = following in sets.bounds | sets.by | sets.without | sets.denying | sets.small
        return at < says[0] or at > says[-1] or leads_on

    def _asks_for_photos(self) -> bool:
        """Whether the word for pictures is put to use: "photos of", "pictures from", "who photographed"."""
        sets = self.sets
        after = sets.bounds | sets.by | sets.small
        return any(
            key in sets.photos and self._key(at + 1) in after for at, key in enumerate(self.keys)
        ) or any(self._is_taking(at) for at in range(len(self.keys)) if self.keys[at])

    def _is_taking(self, at: int) -> bool:
        key, sets = self.keys[at], self.sets
        if key in sets.taking:
            return self.asks or self.names_photos
        return key in sets.making and self.names_photos

    def _is_told(self, at: int) -> bool:
        """Whether a word for stories asks for them: last of what says something, or before "by", "about"."""
        key, sets = self.keys[at], self.sets
        after = sets.by | sets.without | sets.denying | sets.small
        says = self._says() if key in sets.stories else []
        return len(says) > 1 and (at == says[-1] or self._key(at + 1) in after)

    def _says(self) -> list[int]:
        """Where something stands that says something by itself."""
        return [at for at, key in enumerate(self.keys) if not key or self._is_content(at)]


def by_any(words: Iterable[str], fields: Iterable[str]) -> Node:
    """What has all of some words in one of some fields."""
    names = [word.strip(_SIGNS) for word in words]
    return any_of(Field(field, all_of(Word(name) for name in names)) for field in fields)


def without_fields(part: Part) -> Part:
    """The part as bare words, where it asked for a field."""
    words = [Word(word.strip(_SIGNS)) for word in part.text.split()]
    return replace(part, node=any_of((part.node, all_of(words)))) if isinstance(part.node, Or) else part
