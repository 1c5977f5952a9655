"""What is asked: fifteen classes of questions, drawn from the words of the articles themselves."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta
from typing import Any

from whoosh.lang.porter import stem

from archive.model import Article
from benchmarks.searching import corpus

CLASSES = (
    "rare word",
    "common word",
    "all of two words",
    "one of two words",
    "phrase",
    "prefix",
    "credit",
    "dates and a word",
    "facets",
    "newest first",
    "snippets",
    "as you type",
    "misspelt",
    "three fields",
    "count",
)
EACH = 40
FORMAT = 3
"""Raise it when the questions change, so that kept ones are drawn anew."""

FACETS = ("tag", "photographer", "publication")
_WORD = re.compile(r"[A-Za-z]+")
_PLAIN = re.compile(r"\b[a-z]{3,}\b(?![-'’.]\w)")
_LETTERS = "etaoinsrhldcu"
_SAMPLE = 600
_TRIES = 4000


@dataclass(frozen=True, slots=True)
class Ask:
    """One question, in no engine's language.

    All `words` must match anywhere, and one of `either`, and the `phrase`, and a word that begins with
    `prefix`; `within` are words of named fields; `published` is a stretch of days. `typing`: the prefix is
    the word under way. `misspelt` is one letter away from what was meant.
    """

    kind: str
    words: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    phrase: tuple[str, ...] = ()
    prefix: str = ""
    misspelt: str = ""
    within: tuple[tuple[str, str], ...] = ()
    published: tuple[str, str] | None = None

    @property
    def typing(self) -> bool:
        """Whether the last word is under way."""
        return self.kind == "as you type"

    @property
    def newest(self) -> bool:
        """Whether the newest come first."""
        return self.kind == "newest first"

    @property
    def snippets(self) -> bool:
        """Whether hits are shown with a piece of their text."""
        return self.kind == "snippets"

    @property
    def facets(self) -> tuple[str, ...]:
        """The facets to count."""
        return FACETS if self.kind == "facets" else ()

    @property
    def limit(self) -> int:
        """How many hits are shown."""
        return 0 if self.kind == "count" else 20

    @property
    def text(self) -> str:
        """The question in our query language."""
        parts = [*self.words, " OR ".join(self.either), f'"{" ".join(self.phrase)}"' if self.phrase else ""]
        if self.prefix:
            parts.append(self.prefix if self.typing else f"{self.prefix}*")
        if self.misspelt:
            parts.append(f"{self.misspelt}~")
        parts += [f"{name}:{word}" for name, word in self.within]
        if self.published:
            parts.append(f"published:{self.published[0]}..{self.published[1]}")
        return " ".join(filter(None, parts))


def to_json(asks: Sequence[Ask]) -> list[dict[str, Any]]:
    """The questions, to be kept."""
    return [asdict(ask) for ask in asks]


def from_json(kept: Sequence[dict[str, Any]]) -> list[Ask]:
    """The questions as they were kept."""
    names = [field.name for field in fields(Ask)]
    return [Ask(**{name: _tupled(entry[name]) for name in names}) for entry in kept]


def _tupled(value: Any) -> Any:
    return tuple(map(_tupled, value)) if isinstance(value, list) else value


def draw(count: int, seed: int, each: int = EACH) -> list[Ask]:
    """Questions of every class for the first `count` articles, always the same."""
    drawer = _Drawer(count, seed)
    asks: list[Ask] = []
    for kind in CLASSES:
        found: dict[Ask, None] = {}
        for _ in range(_TRIES):
            ask = drawer.one(kind)
            if ask is not None:
                found[ask] = None
            if len(found) == each:
                break
        asks += found
    return asks


class _Drawer:
    """Knows in how many articles each word stands, and some articles whole."""

    def __init__(self, count: int, seed: int) -> None:
        self.count = count
        self.chance = random.Random(f"asks {seed}")
        self.found_in: Counter[str] = Counter()
        self.lower: set[str] = set()
        self.sample: list[Article] = []
        step = max(1, count // _SAMPLE)
        for number, article in enumerate(corpus.articles(count, seed)):
            text = _text(article)
            words = set(_WORD.findall(text))
            self.found_in.update({word.lower() for word in words})
            if article.language == "en" and number % step == 0:  # peers stem everything as English
                self.sample.append(article)
                self.lower.update(_PLAIN.findall(text))
        self.common = self.between(0.05, 0.25)
        self.middling = self.between(0.003, 0.02)
        self.rare = self.seldom(max(8, 0.0002 * count))
        self.makers: dict[str, Callable[[], Ask | None]] = {
            "rare word": lambda: self.single("rare word", self.rare),
            "common word": lambda: self.single("common word", self.common),
            "all of two words": lambda: self.two("all of two words"),
            "one of two words": self.one_of_two,
            "phrase": lambda: self.side_by_side("phrase"),
            "prefix": self.beginning,
            "credit": self.credited,
            "dates and a word": self.dated,
            "facets": lambda: self.single("facets", (*self.common, *self.middling)),
            "newest first": lambda: self.single("newest first", self.common),
            "snippets": lambda: self.two("snippets"),
            "as you type": self.under_way,
            "misspelt": self.misspelling,
            "three fields": self.three_fields,
            "count": lambda: self.two("count", both_common=True),
        }

    def between(self, low: float, high: float) -> tuple[str, ...]:
        """Words, not names, that stand in such a share of the articles."""
        return self.exactly(low * self.count, high * self.count)

    def exactly(self, low: float, high: float) -> tuple[str, ...]:
        return tuple(
            sorted(word for word in self.lower if len(word) > 3 and low <= self.found_in[word] <= high)
        )

    def seldom(self, most: float) -> tuple[str, ...]:
        """Words that are rare in whatever form: engines differ in the forms, and names, that they find."""
        forms: Counter[str] = Counter()
        for word, count in self.found_in.items():
            forms[stem(word)] += count
        return tuple(word for word in self.exactly(2, most) if forms[stem(word)] <= 2 * most)

    def one(self, kind: str) -> Ask | None:
        """A question of a class, None where this try gave none."""
        return self.makers[kind]()

    def single(self, kind: str, band: Sequence[str]) -> Ask:
        return Ask(kind, words=(self.chance.choice(band),))

    def two(self, kind: str, *, both_common: bool = False) -> Ask | None:
        """Two words of one article: a common one and another."""
        said = set(_PLAIN.findall(_text(self.chance.choice(self.sample))))
        common = sorted(said.intersection(self.common))
        other = common if both_common else sorted(said.intersection(self.middling))
        if len(common) < 2 or not other:
            return None
        words = tuple(dict.fromkeys((self.chance.choice(common), self.chance.choice(other))))
        return Ask(kind, words=words) if len(words) == 2 else None

    def one_of_two(self) -> Ask:
        return Ask(
            "one of two words", either=(self.chance.choice(self.common), self.chance.choice(self.middling))
        )

    def side_by_side(self, kind: str) -> Ask | None:
        """Two or three words that follow one another somewhere, none of them on every page."""
        text = self.chance.choice(self.sample).body[0].text
        runs = re.findall(r"(?:\b[a-z]{3,} ){1,2}[a-z]{3,}\b(?!\S\w)", text)
        if not runs:
            return None
        words = tuple(self.chance.choice(runs).split())
        telling = all(
            len(word) > 3 and self.found_in[word] < 0.4 * self.count for word in (words[0], words[-1])
        )
        return Ask(kind, phrase=words) if telling else None

    def beginning(self) -> Ask | None:
        word = self.chance.choice(self.middling)
        return Ask("prefix", prefix=word[: self.chance.choice((3, 4, 4, 5))])

    def credited(self) -> Ask | None:
        """A photographer's surname, or an agency."""
        credit = self.photo()[1].credit
        assert credit is not None
        names = [value.text for value in credit.photographers] or [source.text for source in credit.chain]
        words = [word for name in names for word in _WORD.findall(name) if len(word) > 2]
        return Ask("credit", within=(("credit", words[-1]),)) if words else None

    def photo(self) -> Any:
        article = self.chance.choice(self.sample)
        return article, self.chance.choice(article.placements)

    def dated(self) -> Ask:
        begin = corpus.FIRST_DAY + timedelta(days=self.chance.randrange(corpus.DAYS - 800))
        end = begin + timedelta(days=self.chance.choice((30, 90, 365, 730)))
        days = (begin.isoformat(), end.isoformat())
        return Ask("dates and a word", words=(self.chance.choice(self.common),), published=days)

    def under_way(self) -> Ask | None:
        """A phrase's words as far as they are typed."""
        ask = self.side_by_side("as you type")
        if ask is None or len(ask.phrase[-1]) < 4:
            return None
        before = ask.phrase[-2:-1] if self.chance.random() < 0.6 else ()
        return Ask(ask.kind, words=before, prefix=ask.phrase[-1][: self.chance.choice((2, 3, 3, 4))])

    def misspelling(self) -> Ask | None:
        """A word of the articles with a letter changed, dropped or doubled; its first one stays."""
        word = self.chance.choice((*self.middling, *self.common))
        at = self.chance.randrange(1, len(word) - 1)
        wrong = self.chance.choice(
            (
                word[:at] + self.chance.choice(_LETTERS) + word[at + 1 :],
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
            )
        )
        return Ask("misspelt", misspelt=wrong) if len(word) > 5 and not self.found_in[wrong] else None

    def three_fields(self) -> Ask | None:
        """Three words of one photo or one article, each in its own field."""
        article, photo = self.photo()
        if self.chance.random() < 0.5:
            texts = {"caption": photo.caption, "person": photo.people[0].name, "place": photo.places[0].name}
        else:
            texts = {"title": article.title, "standfirst": article.standfirst, "body": article.body[0].text}
        chosen = []
        for name, text in texts.items():
            words = [word for word in _WORD.findall(text) if len(word) > 4]
            if not words:
                return None
            chosen.append((name, self.chance.choice(words)))
        return Ask("three fields", within=tuple(chosen))


def _text(article: Article) -> str:
    captions = (use.caption for use in article.placements)
    return "\n".join((article.title, article.standfirst, *(block.text for block in article.body), *captions))


def days(ask: Ask) -> tuple[date, date] | None:
    """The first and the last day asked for."""
    return (
        (date.fromisoformat(ask.published[0]), date.fromisoformat(ask.published[1]))
        if ask.published
        else None
    )


def by_class(asks: Sequence[Ask]) -> Iterator[tuple[str, list[Ask]]]:
    """The questions class by class."""
    for kind in CLASSES:
        yield kind, [ask for ask in asks if ask.kind == kind]
