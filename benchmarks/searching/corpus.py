"""Any number of articles with photos, grown from real stories: the same ones for the same seed.

An article is made of stretches of real stories; in them figures are drawn anew and many of the people are
replaced by invented ones of Zipf's kind, so that new words keep coming however many articles there are.
Captions and credits are real ones with such names set in. Nothing is kept: articles come one by one.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from archive.model import (
    Article,
    Block,
    CaptionDate,
    Credit,
    Person,
    Photo,
    Place,
    Placement,
    Published,
    Source,
    Tag,
    Value,
)
from benchmarks.searching import material, names
from benchmarks.searching.material import CreditLine, Story

FORMAT = 2
"""Raise it when the articles change, so that kept indexes are built anew."""

WORDS = 400
FIRST_DAY, DAYS = date(2005, 1, 1), 7304
_TAIL = 0.8
_PAIR_OF_CAPITALS = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+\b")
_FIGURE = re.compile(r"\d{2,}")
_SIDES = (None, None, "left", "right", "center")
_LANGUAGES = ("en",) * 46 + ("de", "de", "fr", "fr")


@dataclass(frozen=True, slots=True)
class Sources:
    """Real paragraphs story by story and captions, by language; credit lines."""

    stories: dict[str, list[Story]]
    captions: dict[str, list[str]]
    credits: list[CreditLine]


@lru_cache(maxsize=1)
def sources() -> Sources:
    """Read what lies beside the checkout."""
    stories: dict[str, list[Story]] = {language: [] for language in set(_LANGUAGES)}
    for read in (material.bbc, material.articles_2017, material.lee, material.reuters, material.pages):
        for story in read():
            told = tuple(text for text in story.paragraphs if len(text) > 40)
            if told and story.title and story.language in stories:
                title = story.title if not story.title.isupper() else story.title.title()
                stories[story.language].append(Story(story.id, title, told, story.language))
    captions: dict[str, list[str]] = {language: [] for language in stories}
    for language, caption in material.captions():
        if language in captions:
            captions[language].append(caption)
    return Sources(stories, captions, list(material.credit_lines()))


def articles(count: int, seed: int = 1, first: int = 0) -> Iterator[Article]:
    """Articles number `first` to `first + count - 1` of the endless run that a seed stands for."""
    found = sources()
    for number in range(first, first + count):
        yield _Desk(found, random.Random(f"{seed}/{number}"), number).article()


class _Desk:
    """Makes one article."""

    def __init__(self, found: Sources, chance: random.Random, number: int) -> None:
        self.found = found
        self.chance = chance
        self.number = number
        self.language = chance.choice(_LANGUAGES)
        self.day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
        self.people = [names.person(self.rank(40)) for _ in range(4)]
        self.place = names.place(self.rank(60))

    def rank(self, shift: int) -> int:
        """A rank by a law with a long tail: the more draws, the more ranks never seen before."""
        return int(shift * (self.chance.paretovariate(_TAIL) - 1))

    def article(self) -> Article:
        stories = self.found.stories[self.language]
        first, second = self.chance.choice(stories), self.chance.choice(stories)
        id_ = f"a{self.number:07}"
        return Article(
            id=id_,
            title=self.retold(
                f"{first.title}: {self.people[0]}" if self.chance.random() < 0.3 else first.title
            ),
            standfirst=self.retold(second.paragraphs[0][:200]),
            bylines=(names.person(self.rank(30)),),
            publication=names.publication(min(self.rank(4), 120)),
            language=self.language,
            published=Published(self.day.isoformat()),
            body=tuple(Block("paragraph", text) for text in self.body(first)),
            placements=tuple(self.placement(id_, ordinal) for ordinal in range(3)),
            tags=self.tags(),
        )

    def body(self, first: Story) -> Iterator[str]:
        """Stretches of real stories, the first one of `first`, until there are enough words."""
        story, words = first, 0
        wanted = self.chance.gauss(WORDS, WORDS / 4)
        while words < wanted:
            begin = self.chance.randrange(len(story.paragraphs))
            for text in story.paragraphs[begin : begin + self.chance.randint(2, 6)]:
                text = self.retold(text[:1500])
                words += text.count(" ") + 1
                yield text
                if words >= wanted:
                    break
            story = self.chance.choice(self.found.stories[self.language])

    def retold(self, text: str) -> str:
        """A real text with some of its people replaced and figures of its own."""
        text = _PAIR_OF_CAPITALS.sub(self.replaced, text)
        return _FIGURE.sub(lambda figure: str(self.chance.randrange(10 ** len(figure[0][:5]))), text)

    def replaced(self, name: re.Match[str]) -> str:
        return self.chance.choice(self.people) if self.chance.random() < 0.3 else name[0]

    def tags(self) -> tuple[Tag, ...]:
        paths = {names.TAGS[self.rank(12) % len(names.TAGS)] for _ in range(self.chance.randint(1, 4))}
        return tuple(Tag(path, path.split("/")[-1], path) for path in sorted(paths))

    def placement(self, article: str, ordinal: int) -> Placement:
        chance = self.chance
        place = self.place if chance.random() < 0.7 else names.place(self.rank(60))
        taken = (self.day - timedelta(days=int(chance.expovariate(0.3)))).isoformat()
        shown = chance.sample(self.people, k=chance.randint(1, 2))
        people = tuple(Person(name, position=chance.choice(_SIDES)) for name in shown)
        return Placement(
            id=f"p{self.number:07}-{ordinal}",
            photo=Photo(f"f{self.number:07}-{ordinal}"),
            article_id=article,
            ordinal=ordinal,
            position="lead" if ordinal == 0 else "inline",
            alt=f"{shown[0]} in {place}" if chance.random() < 0.3 else None,
            published=self.caption(people, place, taken),
            credit=self.credit(),
            people=people,
            dates=(CaptionDate(taken, "taken", taken),),
            places=(Place(place, "shown"),),
        )

    def caption(self, people: tuple[Person, ...], place: str, taken: str) -> str:
        said = ", ".join(f"{one.name}, {one.position}" if one.position else one.name for one in people)
        if self.chance.random() < 0.4 and self.found.captions[self.language]:
            told = self.chance.choice(self.found.captions[self.language])
        else:
            told = self.chance.choice(self.chance.choice(self.found.stories[self.language]).paragraphs)
        return f"{said} in {place} on {taken}. {self.retold(told[:160].rsplit(' ', 1)[0])}"

    def credit(self) -> Credit:
        line = self.found.credits[self.rank(15) % len(self.found.credits)]
        has_name = "{}" in line.pattern
        photographer = names.person(self.rank(25) * 3 + 1)
        return Credit(
            line.pattern.replace("{}", photographer),
            photographers=(Value(photographer),) if has_name else (),
            chain=tuple(Source(agency, kind="wire") for agency in line.chain),
        )
