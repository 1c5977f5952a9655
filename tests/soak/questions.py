"""Random questions in two tongues: the query language, and sets of records that a plain scan finds."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from archive.model import Article
from tests.soak.scan import Scan

_WORDS = re.compile(r"[A-Za-z]{2,}(?:['’-][A-Za-z]+)*|(?:[A-Z]\.){2,}|\d{2,}")
_PIECES = re.compile(r"[^\W_]{2,}")
_NONE = ("AND", "OR", "NOT")


@dataclass(frozen=True, slots=True)
class Question:
    """A query, and how a scan answers it."""

    text: str
    ids: Callable[[Scan], set[str]]


class Asker:
    """Draws questions from the texts of articles."""

    def __init__(self, articles: Sequence[Article], seed: int) -> None:
        self.articles = articles
        self.with_photos = [article for article in articles if article.placements]
        self.chance = random.Random(seed)
        self.kinds = (self.word, self.word, self.phrase, self.both, self.either, self.without, self.grouped)
        self.kinds += (self.prefix, self.in_field, self.in_field, self.dated)

    def draw(self, count: int) -> list[Question]:
        """So many questions, all kinds in turn."""
        return [self.kinds[number % len(self.kinds)]() for number in range(count)]

    def word(self) -> Question:
        text = self._word()
        return Question(text, lambda scan: scan.word(text))

    def phrase(self) -> Question:
        words = self._text().split()
        begin = self.chance.randrange(max(1, len(words) - 3))
        text = re.sub(r"[\\\"“”„«»*]", " ", " ".join(words[begin : begin + self.chance.randint(2, 3)]))
        if not _PIECES.search(text):
            return self.phrase()
        return Question(f'"{text}"', lambda scan: scan.word(text))

    def both(self) -> Question:
        one, other = self.word(), self.chance.choice((self.word, self.phrase))()
        joint = self.chance.choice((" ", " AND "))
        return Question(f"{one.text}{joint}{other.text}", lambda scan: one.ids(scan) & other.ids(scan))

    def either(self) -> Question:
        one, other = self.word(), self.chance.choice((self.word, self.phrase))()
        return Question(f"{one.text} OR {other.text}", lambda scan: one.ids(scan) | other.ids(scan))

    def without(self) -> Question:
        one, other = self.word(), self.word()
        sign = self.chance.choice(("-", "NOT "))
        return Question(f"{one.text} {sign}{other.text}", lambda scan: one.ids(scan) - other.ids(scan))

    def grouped(self) -> Question:
        one, two = self.either(), self.without()
        return Question(f"({one.text}) OR ({two.text})", lambda scan: one.ids(scan) | two.ids(scan))

    def prefix(self) -> Question:
        piece = self.chance.choice(_PIECES.findall(self._text()) or ["wheat"])
        text = piece[: self.chance.randint(2, 5)]
        return Question(f"{text}*", lambda scan: scan.prefix(text))

    def in_field(self) -> Question:
        article = self.chance.choice(self.articles)
        values = {"title": article.title, "body": article.body[-1].text}
        if self.with_photos and self.chance.random() < 0.6:
            use = self.chance.choice(self.chance.choice(self.with_photos).placements)
            values = {"caption": use.caption}
            if use.credit:
                values["credit"] = use.credit.raw
                if use.credit.photographers:
                    values["photographer"] = use.credit.photographers[0].text
        name, value = self.chance.choice(sorted(values.items()))
        text = self.chance.choice(_words_of(value) or ["oil"])
        fields = ("title", "story") if name == "title" else (name,)
        return Question(f"{name}:{text}", lambda scan: scan.word(text, fields))

    def dated(self) -> Question:
        one = self.word()
        days = sorted(
            article.published.value[:10]
            for article in self.chance.choices(self.articles, k=2)
            if article.published
        )
        first, last = days[0], days[-1]
        return Question(
            f"{one.text} published:{first}..{last}", lambda scan: one.ids(scan) & scan.published(first, last)
        )

    def _text(self) -> str:
        article = self.chance.choice(self.articles)
        blocks = [block.text for block in article.body if block.text]
        captions = [use.caption for use in article.placements]
        return self.chance.choice((*blocks, *captions, article.title))

    def _word(self) -> str:
        return self.chance.choice(_words_of(self._text()) or ["trade"])


def _words_of(text: str) -> list[str]:
    return [word for word in _WORDS.findall(text) if word not in _NONE]
