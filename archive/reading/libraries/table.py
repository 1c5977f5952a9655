"""A table of anybody's (CSV), a row a photo or a story, with the files that it names.

RFC 4180 as spreadsheets write it: commas, semicolons, tabs or bars, the first row the headings. What a column
means is told by its heading, or said. Files lie where the table lies or below, and are taken from nowhere
else. Several values of one cell stand apart by semicolons, the names along a tag's path by bars or slashes.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Block, PhotoMetadata, Shelved
from archive.reading.encoding import decode
from archive.reading.language import language_tag
from archive.reading.libraries.columns import FIELDS, OF_STORIES, guessed, kind_named
from archive.reading.libraries.items import paragraphs, published, second_file, unique
from archive.reading.libraries.locating import Named
from archive.reading.libraries.records import Glance, Told, uses_found
from archive.reading.libraries.sqlite import real
from archive.reading.libraries.table_uses import use_of
from archive.reading.libraries.zotero_rdf import file_below
from archive.reading.photo.dates import edtf_moment
from archive.reading.photo.numbers import number
from archive.reading.source import Source
from archive.reading.uses import photo_use

SHOWN = 10
"""Rows that a preview shows."""
_SEPARATORS = ",;\t|"
_MOST_COLUMNS = 500
_MOST_ROWS = 1_000_000
_LONGEST_CELL = 1_000_000
_LONGEST_NAME = 200
_VALUES = re.compile(r"\s*;\s*|\s*\n\s*")
_BRANCHES = re.compile(r"\s*[|/>]\s*")
_FORMULA = re.compile(r"'(?=[=+\-@\t])")
_STARS = range(-1, 6)
_PLAIN = ("title", "headline", "caption", "source", "copyright", "city", "country", "instructions", "alt")
_NAMED = {"credit": "credit_line", "place": "sublocation"}


class Table:
    """A table, read."""

    def __init__(self, source: Source, columns: Mapping[str, str] | None) -> None:
        self._source = source
        rows = _rows(decode(source.read()), source.name)
        self.headings = tuple(rows[0]) if rows else ()
        if len(rows) < 2 or not any(self.headings):
            raise UnreadableFile("empty.rows", name=source.name)
        wanted = {**guessed(self.headings), **(columns or {})}
        self.columns = {head: field for head, field in wanted.items() if head in self.headings and field}
        self._rows = rows[1:]
        self._uses = self._uses_by_story()
        """The rows of photos that a story's row brings along, by that row's key."""
        held = {key for head, keys in self._uses.items() for key in keys if key != head}
        self.keys: Sequence[int] = [key for key in range(len(self._rows)) if key not in held]

    def _uses_by_story(self) -> dict[int, list[int]]:
        """Photos of one story are told with it: at its own row, or, where there is none, at their first."""
        fields = [self.columns.get(heading) for heading in self.headings]
        if "story_id" not in fields:
            return {}
        stories: dict[str, int] = {}
        uses: dict[str, list[int]] = {}
        for key, row in enumerate(self._rows):
            cells = dict(zip(fields, row, strict=False))
            if story := cells.get("story_id"):
                uses.setdefault(story, []).append(key)
            elif own := cells.get("id"):
                stories[own] = key
        return {stories.get(story, keys[0]): keys for story, keys in uses.items()}

    def glance(self) -> Glance:
        """How much of what there is, the columns and the first rows."""
        said = [self._said(key) for key in range(len(self._rows))]
        stories = sum(self._is_story(key, said[key]) for key in self.keys)
        return Glance(
            "csv",
            records=len(self.keys),
            photos=len(self.keys) - stories,
            stories=stories,
            collections=len({name for each in said for name in each.get("collection", ())}),
            tags=len({name for each in said for name in each.get("tag", ())}),
            people=len({name for each in said for name in each.get("person", ())}),
            headings=self.headings,
            columns=tuple(self.columns.items()),
            rows=tuple(tuple(row) for row in self._rows[:SHOWN]),
        )

    def told(self, keys: Sequence[int]) -> Iterator[Told]:
        """What these rows say."""
        for key in keys:
            said = self._said(key)
            if key in self._uses:
                yield self._joined(key, said)
            else:
                yield self._story(key, said) if _is_story(said) else self._photo(key, said)

    def _is_story(self, key: int, said: Mapping[str, list[str]]) -> bool:
        return key in self._uses or _is_story(said)

    def _joined(self, key: int, said: Mapping[str, list[str]]) -> Told:
        """A story with the photos that have rows of their own."""
        rows = [(each, self._said(each)) for each in self._uses[key]]
        own = said
        if key in self._uses[key]:
            own = {name: said[name] for name in _OF_THEIR_STORY if name in said} | {"id": said["story_id"]}
        told = self._story(key, own)
        assert told.story is not None, "it was made just now"  # noqa: S101
        first = len(told.story.photos)
        uses, lacking = uses_found(
            (use_of(each, self._source.registry), file)
            for _, each in rows
            for file in (self._file(each) or [Named("")])[:1]
        )
        uses = tuple(replace(use, index=first + at) for at, use in enumerate(uses))
        story = replace(
            told.story,
            photos=(*told.story.photos, *uses),
            body=(*told.story.body, *(Block("photo", photo=use.index) for use in uses)),
        )
        shelved = [(use.index, self._shelved(row, each)) for use, (row, each) in zip(uses, rows, strict=True)]
        held = tuple((at, each) for at, each in shelved if each != Shelved())
        return replace(
            told,
            story=story,
            lacking=(*told.lacking, *lacking),
            shelved=replace(told.shelved, uses=held),
        )

    def _said(self, key: int) -> dict[str, list[str]]:
        """The values of a row by our fields."""
        said: dict[str, list[str]] = {}
        for heading, cell in zip(self.headings, self._rows[key], strict=False):
            field, value = self.columns.get(heading), _FORMULA.sub("", cell, count=1).strip()
            if field in FIELDS and value:
                several = field in _SPLIT
                said.setdefault(field, []).extend(_VALUES.split(value) if several else [value])
        return {name: [each for each in values if each] for name, values in said.items()}

    def _entry(self, key: int, said: Mapping[str, list[str]]) -> str:
        """What a row is called: what it says of itself, so that the same row is known in another order."""
        own = (each for name in _NAMING for each in said.get(name, ()))
        return " ".join(next(own, f"row {key + 2}").split())[:_LONGEST_NAME]

    def _shelved(self, key: int, said: Mapping[str, list[str]]) -> Shelved:
        return Shelved(
            tags=tuple(_path(each) for each in said.get("tag", ())),
            collections=tuple((name, key) for name in said.get("collection", ())),
            note="\n\n".join(said.get("note", ())),
        )

    def _file(self, said: Mapping[str, list[str]]) -> list[Named]:
        return [file_below(each, self._source) for each in said.get("file", ())]

    def _photo(self, key: int, said: Mapping[str, list[str]]) -> Told:
        values: dict[str, Any] = {name: _joined(said, name) for name in _PLAIN if said.get(name)}
        values |= {ours: _joined(said, name) for name, ours in _NAMED.items() if said.get(name)}
        if address := _joined(said, "url") or _joined(said, "src"):
            values["web_statement"] = address if address.startswith(("http://", "https://")) else None
        rating = number(_joined(said, "rating"))
        files = self._file(said)
        photo = PhotoMetadata(
            creator=unique(said.get("photographer", ())),
            date_created=edtf_moment(_joined(said, "taken")),
            people=unique(said.get("person", ())),
            keywords=unique(said.get("keyword", ())),
            keyword_paths=tuple(_path(each) for each in said.get("tag", ())),
            rating=int(rating) if rating is not None and rating in _STARS else None,
            latitude=real(number(_joined(said, "latitude")), 90),
            longitude=real(number(_joined(said, "longitude")), 180),
            **values,
        )
        more = tuple(each if each.problem else replace(each, problem=second_file(each)) for each in files[1:])
        file, shelved = files[0] if files else None, self._shelved(key, said)
        return Told(self._entry(key, said), photo=photo, file=file, lacking=more, shelved=shelved)

    def _story(self, key: int, said: Mapping[str, list[str]]) -> Told:
        captions = said.get("caption", [])
        uses, lacking = uses_found(
            (
                photo_use(
                    at,
                    captions[at] if at < len(captions) else "",
                    self._source.registry,
                    credit_line=_joined(said, "credit") or None,
                ),
                file,
            )
            for at, file in enumerate(self._file(said))
        )
        address, shelved = _joined(said, "url"), self._shelved(key, said)
        story = ArticleDraft(
            title=_joined(said, "title") or _joined(said, "headline") or self._entry(key, said),
            standfirst=_joined(said, "standfirst"),
            bylines=unique(said.get("byline", ())),
            publication=_joined(said, "publication"),
            url=address if address.startswith(("http://", "https://")) else None,
            language=language_tag(_joined(said, "language")),
            published=published(_joined(said, "published") or _joined(said, "taken")),
            keywords=unique(said.get("keyword", ())),
            body=(
                *(Block("paragraph", each) for text in said.get("body", ()) for each in paragraphs(text)),
                *(Block("photo", photo=use.index) for use in uses),
            ),
            photos=uses,
        )
        return Told(self._entry(key, said), story=story, lacking=lacking, shelved=shelved)


_NAMING = ("id", "file", "url", "title", "headline", "caption")
_SPLIT = frozenset(("photographer", "person", "byline", "tag", "keyword", "collection", "file"))


_OF_THEIR_STORY = ("title", "standfirst", "byline", "publication", "published", "language", "url")
"""What a photo's row says of the story that ran it."""


def _is_story(said: Mapping[str, list[str]]) -> bool:
    kind = kind_named(_joined(said, "kind"))
    if kind is not None:
        return kind == "story"
    return any(said.get(name) for name in OF_STORIES)


def _joined(said: Mapping[str, list[str]], name: str) -> str:
    return "\n".join(said.get(name, ()))


def _path(tag: str) -> tuple[str, ...]:
    return tuple(part for part in _BRANCHES.split(tag) if part)


def _rows(text: str, name: str) -> list[list[str]]:
    if "\0" in text:
        raise UnreadableFile("not-text.table", name=name)
    csv.field_size_limit(_LONGEST_CELL)
    first = text[: text.find("\n") if "\n" in text else len(text)]
    separator = max(_SEPARATORS, key=lambda each: first.count(each))
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            if not any(cell.strip() for cell in row):
                continue
            rows.append([cell.strip() for cell in row[:_MOST_COLUMNS]])
            if len(rows) > _MOST_ROWS:
                raise UnreadableFile("too-large.rows", name=name, most=_MOST_ROWS)
    except csv.Error as problem:
        raise UnreadableFile("damaged.table", name=name, reason=str(problem)) from problem
    return rows
