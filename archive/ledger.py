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
from archive.model import Revision, SearchRequest
from archive.records import Records
from archive.searching import Search

NoticeKind = Literal["correction", "clarification", "retraction"]
_KINDS: tuple[NoticeKind, ...] = ("correction", "clarification", "retraction")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’»]?\s+")
_LEAST_WORDS = 6
_MOST_SENTENCES = 5
"""Sentences of one story that are looked for elsewhere."""
_MOST_CONCERNS = 10
"""Stories that one story of notices puts right whose sentences are looked for."""
_MOST_ALSO = 50
"""Stories in which one sentence is looked at."""
_AT_ONCE, _READ = 100, 1_000
"""Stories that are read at once, and at most for one page: most that hold the words are no notices."""
PAGE = 50
"""Stories with notices on a page."""


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


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """Some notices, the newest story first; `next` is where the page after it begins, None on the last.

    A page may be empty though others follow.
    """

    notices: tuple[Notice, ...]
    next: int | None


_Told = dict[str, tuple[str | None, list[tuple[NoticeKind, str]]]]
"""The day of stories, and the notices that stand in them."""


class Ledger:
    """The notices of one archive."""

    def __init__(self, records: Records, links: Links, search: Search) -> None:
        self._records = records
        self._links = links
        self._search = search

    def all(self, kind: NoticeKind | None = None) -> Iterator[Notice]:
        """All notices, the newest story first, read page by page as they are taken."""
        start: int | None = 0
        while start is not None:
            page = self.page(kind, start)
            yield from page.notices
            start = page.next

    def count(self) -> int:
        """How many notices `all` would give; as for a page, only stories that may hold one are read."""
        told, start = 0, 0
        while True:
            ids = self._that_may_hold(None, start)
            told += sum(len(notices) for _, notices in self._told(ids, None).values())
            start += len(ids)
            if len(ids) < _AT_ONCE:
                return told

    def page(self, kind: NoticeKind | None = None, start: int = 0) -> LedgerPage:
        """The notices of the next `PAGE` stories that have any, from `start` on: 0, or the `next` of a page.

        However large the archive, only so many stories are read.
        """
        told: _Told = {}
        at, end = start, start + _READ
        while at < end and len(told) < PAGE:
            ids = self._that_may_hold(kind, at)
            read = self._told(ids, kind)
            for n, story in enumerate(ids, 1):
                if story in read:
                    told[story] = read[story]
                if len(told) == PAGE:
                    return LedgerPage(tuple(self._notices(told)), at + n)
            at += len(ids)
            if len(ids) < _AT_ONCE:
                return LedgerPage(tuple(self._notices(told)), None)
        return LedgerPage(tuple(self._notices(told)), at)

    def _that_may_hold(self, kind: NoticeKind | None, start: int) -> list[str]:
        """Stories in which the words stand that a notice begins with, the newest first."""
        request = SearchRequest(
            _query(kind),
            kind="article",
            sort="newest",
            offset=start,
            limit=_AT_ONCE,
            snippets=False,
            spellings=False,
        )
        return [hit.id for hit in self._search.find(request).hits]

    def _told(self, ids: Sequence[str], kind: NoticeKind | None) -> _Told:
        told: _Told = {}
        for story, (day, paragraphs) in self._records.paragraphs(ids).items():
            notices = [(each, text) for text in paragraphs if (each := kind_of(text)) is not None]
            wanted = [notice for notice in notices if kind in (None, notice[0])]
            if wanted:
                told[story] = (day, wanted)
        return told

    def _notices(self, told: _Told) -> Iterator[Notice]:
        """The notices with what they concern: the stories that theirs is linked to as their correction, else
        the story itself.
        """
        corrected = self._links.corrected_by(told)
        concerns = {story: tuple(corrected.get(story, (story,))) for story in told}
        looked_at = {each for stories in concerns.values() for each in stories[:_MOST_CONCERNS]}
        versions = self._records.versions(looked_at)
        for story, (day, notices) in told.items():
            shared = self._shared(concerns[story], versions)
            for kind, text in notices:
                key = hashlib.sha256(f"{story}\0{text}".encode()).hexdigest()[:14]
                yield Notice(f"m{key}", kind, story, day, text, concerns[story], shared)

    def _shared(self, ids: Sequence[str], versions: Mapping[str, Sequence[Revision]]) -> tuple[Shared, ...]:
        """Other stories that ran what a later version of these no longer says, each once."""
        found: dict[str, str] = {}
        for article_id in ids[:_MOST_CONCERNS]:
            for sentence in taken_back(versions.get(article_id, ()))[:_MOST_SENTENCES]:
                phrase = sentence.replace('"', " ")
                request = SearchRequest(f'"{phrase}"', limit=_MOST_ALSO, snippets=False, spellings=False)
                for hit in self._search.find(request).hits:
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
def _query(kind: NoticeKind | None) -> str:
    """What finds every story that may hold a notice, or one of a kind.

    By the first two words of each opening, since a query is read up to a length only.
    """
    kinds = _KINDS if kind is None else (kind,)
    told = (words for table in _table().values() for each in kinds for words in table.get(each, ()))
    openings = {" ".join(words.split()[:2]) for words in told}
    shortest = (words for words in openings if words.partition(" ")[0] not in openings - {words})
    return f"body:({' OR '.join(map(_quoted, sorted(shortest)))})"


def _quoted(words: str) -> str:
    return f'"{words.replace(chr(34), " ")}"'
