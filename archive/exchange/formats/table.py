"""Records as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark), its columns chosen."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence

from archive.errors import WrongUsage
from archive.exchange.as_csv import safe_cell
from archive.exchange.formats import facts
from archive.exchange.formats.facts import Given
from archive.model import Article, Placement
from archive.words import restriction_words

_BETWEEN = "; "
"""Between several values in one cell."""


def _story(given: Given) -> Article | None:
    return given.record if isinstance(given.record, Article) else given.story


def _use(given: Given) -> Placement | None:
    return given.record if isinstance(given.record, Placement) else None


def _of_story(read: Callable[[Article], str | None]) -> Callable[[Given], str]:
    return lambda given: (read(story) if (story := _story(given)) else None) or ""


def _of_use(read: Callable[[Placement], str | None]) -> Callable[[Given], str]:
    return lambda given: (read(use) if (use := _use(given)) else None) or ""


def _body(story: Article) -> str:
    return "\n\n".join(block.text for block in story.body if block.text and block.kind != "photo")


_COLUMNS: dict[str, Callable[[Given], str]] = {
    "id": lambda given: given.record.id,
    "kind": lambda given: "story" if isinstance(given.record, Article) else "photo",
    "title": _of_story(lambda story: story.title),
    "standfirst": _of_story(lambda story: story.standfirst),
    "byline": _of_story(lambda story: _BETWEEN.join(story.bylines)),
    "publication": _of_story(lambda story: story.publication),
    "published": _of_story(lambda story: story.published.value if story.published else None),
    "language": _of_story(lambda story: story.language),
    "url": _of_story(lambda story: story.url),
    "body": _of_story(_body),
    "caption": _of_use(lambda use: use.caption),
    "credit": _of_use(lambda use: use.credit.raw if use.credit else None),
    "photographer": _of_use(lambda use: _texts(use.credit.photographers if use.credit else ())),
    "agency": _of_use(lambda use: _texts(use.credit.chain if use.credit else ())),
    "taken": _of_use(lambda use: use.taken),
    "person": _of_use(lambda use: _BETWEEN.join(person.name for person in use.people)),
    "place": _of_use(lambda use: _BETWEEN.join(place.name for place in use.places)),
    "restriction": _of_use(lambda use: _BETWEEN.join(map(restriction_words, use.restrictions))),
    "alt": _of_use(lambda use: use.alt),
    "src": _of_use(lambda use: use.src),
    "sha256": _of_use(lambda use: use.photo.files[0].sha256 if use.photo.files else None),
    "tag": lambda given: _BETWEEN.join(tag.path for tag in given.record.tags),
    "subject": lambda given: _BETWEEN.join(facts.subjects(given.record)),
    "collection": lambda given: _BETWEEN.join(given.record.collections),
    "note": lambda given: given.record.note,
    "story_id": _of_use(lambda use: use.article_id),
    "photo_id": _of_use(lambda use: use.photo.id),
}
COLUMNS = tuple(_COLUMNS)
"""Every column there is, in the order in which a table has them where none are chosen."""
_BY_DEFAULT = tuple(name for name in COLUMNS if name not in ("body", "subject"))


def columns(names: str) -> tuple[str, ...]:
    """The columns that a text names, parted by commas; for none those of a plain table. Raises
    `WrongUsage`.
    """
    chosen = tuple(dict.fromkeys(name.strip().lower() for name in names.split(",") if name.strip()))
    unknown = [name for name in chosen if name not in _COLUMNS]
    if unknown:
        raise WrongUsage("usage.no-column", columns=unknown, known=tuple(COLUMNS))
    return chosen or _BY_DEFAULT


class Table:
    """One row a record under a row of names. No cell begins as a spreadsheet's formula does."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._text = io.StringIO()
        self._writer = csv.writer(self._text)
        self._writer.writerow(names)

    def add(self, given: Given) -> None:
        """Write a record's row."""
        self._writer.writerow([safe_cell(_COLUMNS[name](given)) for name in self._names])

    @property
    def text(self) -> str:
        """The table as it stands."""
        return "\ufeff" + self._text.getvalue()


def _texts(values: Iterable[object]) -> str:
    return _BETWEEN.join(str(getattr(value, "text", value)) for value in values)
