"""The room of the corrections ledger: what papers took back, what that concerns, and who else ran it.

A notice is a paragraph in which a paper corrects, clarifies or retracts. Nothing of it is stored: it is read
out of the stories whenever it is asked for, and so it follows every correction of ours.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from archive.curation.links import Links
from archive.model import Article, Revision, SearchRequest
from archive.records import Records
from archive.searching import Search

NoticeKind = Literal["correction", "clarification", "retraction"]
_KINDS: tuple[NoticeKind, ...] = ("correction", "clarification", "retraction")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’»]?\s+")
_LEAST_WORDS = 6
_MOST_SENTENCES = 5
_BATCH = 200
_AT_ONCE = 20
"""Openings in one query, of which only the first 200 words would be read."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Another `story` that ran a sentence or a caption which was taken back, and that `text`."""

    story: str
    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice in a `story`: `concerns` are the stories that it puts right, `shared` who else ran what was
    taken back; `date` is the story's (EDTF).
    """

    id: str
    kind: NoticeKind
    story: str
    date: str | None
    text: str
    concerns: tuple[str, ...]
    shared: tuple[Shared, ...]

    @property
    def also_in(self) -> tuple[str, ...]:
        """The other stories that ran what was taken back."""
        return tuple(each.story for each in self.shared)


class Ledger:
    """The notices of one archive."""

    def __init__(self, records: Records, links: Links, search: Search) -> None:
        self._records = records
        self._links = links
        self._search = search

    def all(self, kind: NoticeKind | None = None) -> Iterator[Notice]:
        """All notices, the newest story first."""
        ids = list(
            dict.fromkeys(one for query in _queries() for one in self._search.selected(query, "article")[0])
        )
        found: list[Notice] = []
        for start in range(0, len(ids), _BATCH):
            for article in self._records.articles(ids[start : start + _BATCH]):
                found += [notice for notice in self._of(article) if kind in (None, notice.kind)]
        yield from sorted(found, key=lambda notice: (notice.date or "", notice.id), reverse=True)

    def _of(self, article: Article) -> Iterator[Notice]:
        if article.trashed is not None:
            return
        paragraphs = [block.text for block in article.body if block.kind != "photo"]
        notices = [(kind, text) for text in paragraphs if (kind := kind_of(text)) is not None]
        if not notices:
            return
        concerns = self._concerns(article)
        shared = self._shared(concerns)
        day = article.published.value if article.published else None
        for kind, text in notices:
            key = hashlib.sha256(f"{article.id}\0{text}".encode()).hexdigest()[:14]
            yield Notice(f"m{key}", kind, article.id, day, text, concerns, shared)

    def _concerns(self, article: Article) -> tuple[str, ...]:
        """The stories that it is linked to as their correction, else the story in which it stands."""
        linked = [
            link.other_id
            for link in self._links.of(article.id)
            if link.type == "correction" and link.outgoing
        ]
        return tuple(linked) or (article.id,)

    def _shared(self, ids: Sequence[str]) -> tuple[Shared, ...]:
        """Other stories that ran what a later version of these no longer says, each once."""
        found: dict[str, str] = {}
        for article_id in ids:
            for sentence in taken_back(self._records.revisions(article_id))[:_MOST_SENTENCES]:
                phrase = sentence.replace('"', " ")
                for hit in self._search.find(SearchRequest(f'"{phrase}"', snippets=False)).hits:
                    story = hit.article_id or hit.id
                    if story not in ids:
                        found.setdefault(story, sentence)
        return tuple(Shared(story, text) for story, text in found.items())


def kind_of(paragraph: str) -> NoticeKind | None:
    """Which notice a paragraph is, None for any other."""
    text = paragraph.strip().casefold().replace("’", "'")
    for kind, opening in _openings():
        match = opening.match(text)
        if match is not None:
            return kind
    return None


def taken_back(versions: Sequence[Revision]) -> list[str]:
    """Sentences of older versions, captions too, that the newest has not: long enough to be known by."""
    if not versions:
        return []
    kept = set(map(_plain, _sentences(versions[-1])))
    gone = (sentence for version in versions[:-1] for sentence in _sentences(version))
    return [
        sentence
        for sentence in dict.fromkeys(gone)
        if _plain(sentence) not in kept and len(sentence.split()) >= _LEAST_WORDS
    ]


def _sentences(version: Revision) -> Iterator[str]:
    texts: Iterable[str] = (
        version.standfirst,
        *(block.text for block in version.body if block.kind != "photo"),
        *(photo.caption for photo in version.photos),
    )
    for text in texts:
        yield from (part.strip() for part in _SENTENCE.split(text) if part.strip())


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


@cache
def _table() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(files("resources").joinpath("notices.toml").read_text("utf-8"))


@cache
def _openings() -> tuple[tuple[NoticeKind, re.Pattern[str]], ...]:
    """For each kind what a paragraph begins with: a heading of one or two words wants a sign behind it."""
    made: list[tuple[NoticeKind, re.Pattern[str]]] = []
    for kind in _KINDS:
        openings = {words for table in _table().values() for words in table.get(kind, ())}
        short = sorted((w for w in openings if len(w.split()) <= 2), key=len, reverse=True)
        long = sorted((w for w in openings if len(w.split()) > 2), key=len, reverse=True)
        # A day may stand between: "Correction, March 3, 2024:", "Korrektur (3. März):".
        signs = r"(?:\s*[,(][^:]{1,40})?\s*(?::|[-–—]\s|\.\s)|\s*$"
        pattern = rf"(?:(?:{_any(short)})(?:{signs})|(?:{_any(long)})\b)"
        made.append((kind, re.compile(pattern)))
    return tuple(made)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


@cache
def _queries() -> tuple[str, ...]:
    """What finds every story that may hold a notice: several, since a query is read up to a length."""
    openings = sorted({words for table in _table().values() for all_ in table.values() for words in all_})
    parts = [f'body:"{words.replace(chr(34), " ")}"' for words in openings]
    return tuple(" OR ".join(parts[at : at + _AT_ONCE]) for at in range(0, len(parts), _AT_ONCE))
