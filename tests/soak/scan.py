"""A plain scan over records, written apart from the index by the rules that the index documents.

It cuts texts into words by walking over their characters, and shares nothing with `archive.search` but the
stemmer. Made for English texts in Latin letters.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import Stemmer

from archive.model import Article, Placement

PROSE = ("title", "standfirst", "body", "caption", "alt")
ANYWHERE = (*PROSE, "names", "filed")
_GAP = 1000
_LONGEST = 64
_HYPHENS = "-‐‑‒–־_"
_APOSTROPHES = "'’‘ʼʻ`´＇"
_ENDS_SENTENCE = ".!?:;…\n\r•–—|"
_OPENS = " \t\"'“”„«»‘’(["
_PEOPLE = ("ian", "ean", "can", "crat", "ist", "eli", "stani", "qi", "ite")
_stemmer = Stemmer.Stemmer("english")

Terms = dict[str, list[int]]
"""Each term of a text with its positions; stems begin with a tilde."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A word: its pieces (letters and digits), whether a possessive was cut off it, where it began, and
    whether it is two words in short (we're, can't)."""

    pieces: tuple[str, ...]
    had_possessive: bool
    start: int
    contracted: bool = False

    @property
    def whole(self) -> str:
        """The word in one, where it differs from its only piece and is no other word."""
        if self.contracted:
            return ""
        joined = "".join(self.pieces)
        if len(self.pieces) > 1:
            return joined[:_LONGEST]
        return f"{joined}s"[:_LONGEST] if self.had_possessive else ""


def cut(text: str) -> Iterator[Cut]:
    """The words of a text, left to right."""
    at = 0
    while at < len(text):
        if not text[at].isalnum():
            at += 1
            continue
        start, pieces, joints = at, [], []
        while True:
            begin = at
            while at < len(text) and text[at].isalnum():
                at += 1
            pieces.append(text[begin:at])
            if not _joins(text, at):
                break
            joints.append(text[at])
            at += 1
        had_possessive = bool(joints) and joints[-1] in _APOSTROPHES and pieces[-1] in "sS"
        kept = [plain(piece) for piece in (pieces[:-1] if had_possessive else pieces)]
        yield Cut(tuple(kept), had_possessive, start, _is_contracted(kept, joints))


def _is_contracted(pieces: list[str], joints: list[str]) -> bool:
    if len(pieces) < 2 or joints[len(pieces) - 2] not in _APOSTROPHES:
        return False
    return pieces[-1] in ("ll", "d", "re", "ve", "m") or (pieces[-1] == "t" and pieces[-2].endswith("n"))


def _joins(text: str, at: int) -> bool:
    """Whether the character at `at` ties two pieces to one word; a dot does between single letters."""
    before, mark, after = text[at - 1 : at], text[at : at + 1], text[at + 1 : at + 2]
    if not mark or not after.isalnum():
        return False
    if mark == ".":
        beyond = text[at + 2 : at + 3]
        return before.isalpha() and after.isalpha() and not (beyond.isalnum() or beyond == "_")
    return mark in _HYPHENS or mark in _APOSTROPHES


@lru_cache(maxsize=200_000)
def plain(word: str) -> str:
    """Without case and accents."""
    apart = unicodedata.normalize("NFKD", word).casefold()
    return "".join(char for char in apart if not unicodedata.combining(char))


@lru_cache(maxsize=200_000)
def stem(piece: str) -> str:
    """The stem of a plain word."""
    return "~" + str(_stemmer.stemWord(piece))


def terms(values: Iterable[str], *, stems: bool, headline: bool = False) -> Terms:
    """Every term of a field's values; names in prose, told by a capital within the sentence, have no stem."""
    found: Terms = {}
    position = 0
    for text in values:
        by_capital = not headline and not text.isupper()
        for word in cut(text):
            is_name = by_capital and _is_capital(text, word) and _within(text, word.start)
            if word.whole:
                found.setdefault(word.whole, []).append(position)
            for piece in word.pieces:
                found.setdefault(piece[:_LONGEST], []).append(position)
                if stems and not is_name:
                    found.setdefault(stem(piece)[:_LONGEST], []).append(position)
                position += 1
        position += _GAP
    return found


def _is_capital(text: str, word: Cut) -> bool:
    """Whether a word begins with a capital and does not end as those for peoples and parties do."""
    first = text[word.start : word.start + len(word.pieces[0])]
    groups = any(
        form.endswith(ending) and len(form) - len(ending) >= 3
        for form in (first, first.removesuffix("s"))
        for ending in _PEOPLE
    )
    return first[0].isupper() and not (groups and first.isascii() and first.isalpha())


def _within(text: str, start: int) -> bool:
    """Whether another word of the same sentence stands close before."""
    before = text[max(0, start - 8) : start].rstrip(_OPENS)
    return bool(before) and before[-1] not in _ENDS_SENTENCE


@dataclass(slots=True)
class Entry:
    """A record as the scan sees it: terms by field, the day it was published, values of its facets."""

    terms: dict[str, Terms]
    published: str
    facets: dict[str, tuple[str, ...]] = field(default_factory=dict)


def _distinct(*groups: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for group in groups for value in group if value))


def _branches(tags: Iterable[str]) -> tuple[str, ...]:
    paths = [path.split("/") for path in tags]
    return _distinct("/".join(path[: depth + 1]) for path in paths for depth in range(len(path)))


def article_entry(article: Article) -> Entry:
    """A story: its own words."""
    writers = (*article.bylines, *article.contributors)
    tags = [name for tag in article.tags for name in (tag.path, *tag.aliases)]
    texts: dict[str, Iterable[str]] = {
        "standfirst": (article.standfirst,),
        "body": ("\n".join(block.text for block in article.body if block.kind != "photo" and block.text),),
        "byline": _distinct(writers),
        "names": _distinct(writers, article.keywords),
        "tag": _distinct(tags),
        "filed": _distinct(tags),
    }
    published = article.published.value[:10] if article.published else ""
    facets = {
        "tag": _branches(tag.path for tag in article.tags),
        "publication": _distinct([article.publication]),
        "year": _distinct([published[:4]]),
    }
    return _entry(texts, article.title, "title", published, facets)


def placement_entry(use: Placement, article: Article) -> Entry:
    """A photo in a story: every layer of its caption, its credit, its own tags and those of the story."""
    credit = use.credit
    photographers = [value.text for value in credit.photographers] if credit else []
    agencies = [source.text for source in credit.chain] if credit else []
    people = [person.name for person in use.people]
    places = [place.name for place in use.places]
    raw = [credit.raw] if credit else []
    own = [name for tag in use.tags for name in (tag.path, *tag.aliases)]
    filed = [name for tag in article.tags for name in (tag.path, *tag.aliases)]
    texts: dict[str, Iterable[str]] = {
        "caption": _distinct([use.caption, use.published, use.photo.transmitted]),
        "alt": _distinct([use.alt or ""]),
        "credit": raw,
        "photographer": _distinct(photographers),
        "agency": _distinct(agencies),
        "names": _distinct(raw, photographers, agencies, people, places),
        "tag": _distinct(own, filed),
        "filed": _distinct(own),
    }
    published = article.published.value[:10] if article.published else ""
    taken = [_year(said.value) for said in use.dates if said.role == "taken"]
    facets = {
        "tag": _branches(tag.path for tag in (*use.tags, *article.tags)),
        "photographer": _distinct(photographers),
        "agency": _distinct(agencies),
        "publication": _distinct([article.publication]),
        "year": _distinct(taken) if taken else _distinct([published[:4]]),
    }
    return _entry(texts, article.title, "story", published, facets)


def _year(date: str) -> str:
    """The year that an EDTF date surely lies in, "" if it may be several."""
    years = {part[:4] for part in date.split("/")}
    return years.pop() if len(years) == 1 and date[:4].isdigit() else ""


def _entry(
    texts: dict[str, Iterable[str]],
    title: str,
    title_field: str,
    published: str,
    facets: dict[str, tuple[str, ...]],
) -> Entry:
    found = {name: terms(values, stems=name in PROSE) for name, values in texts.items()}
    found[title_field] = terms([title], stems=True, headline=True)
    return Entry(found, published, facets)


class Scan:
    """All records at one moment; every question looks at all that have its words."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.entries: dict[str, Entry] = {}
        for article in articles:
            self.entries[article.id] = article_entry(article)
            for use in article.placements:
                self.entries[use.id] = placement_entry(use, article)
        self.having: dict[tuple[str, str], set[str]] = {}
        for id_, entry in self.entries.items():
            for name, found in entry.terms.items():
                for term in found:
                    self.having.setdefault((name, term), set()).add(id_)

    def word(self, text: str, names: Iterable[str] = ANYWHERE) -> set[str]:
        """Records in which a word, or a phrase, stands as it is, or in prose as its stems."""
        pieces = [piece for word in cut(text) for piece in word.pieces]
        words = list(cut(text))
        found: set[str] = set()
        for name in names:
            found |= self._sequence(name, [piece[:_LONGEST] for piece in pieces])
            if name in (*PROSE, "story"):
                found |= self._sequence(name, [stem(piece)[:_LONGEST] for piece in pieces])
            if len(words) == 1 and len(pieces) > 1:
                found |= self.having.get((name, words[0].whole), set())
        return found

    def prefix(self, text: str, names: Iterable[str] = ANYWHERE) -> set[str]:
        """Records with a word that begins so."""
        begun, wanted = plain(text), set(names)
        return {
            id_
            for (name, term), ids in self.having.items()
            if name in wanted and term.startswith(begun)
            for id_ in ids
        }

    def published(self, first: str, last: str) -> set[str]:
        """Records published from one day to another."""
        return {id_ for id_, entry in self.entries.items() if first <= entry.published <= last}

    def facet(self, name: str, ids: Iterable[str]) -> Counter[str]:
        """How many of the records have each value."""
        return Counter(value for id_ in ids for value in self.entries[id_].facets.get(name, ()))

    def _sequence(self, name: str, wanted: list[str]) -> set[str]:
        if not wanted:
            return set()
        sets = [self.having.get((name, term), set()) for term in wanted]
        found = set.intersection(*sets)
        return found if len(wanted) == 1 else {id_ for id_ in found if self._follow(id_, name, wanted)}

    def _follow(self, id_: str, name: str, wanted: list[str]) -> bool:
        at = self.entries[id_].terms[name]
        starts = set(at[wanted[0]])
        for offset, term in enumerate(wanted):
            starts &= {position - offset for position in at[term]}
        return bool(starts)
