"""What a library says of one photo or story, laid over what the file itself says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Protocol

from archive.model import (
    ArticleDraft,
    Doubt,
    Draft,
    PhotoMetadata,
    PhotoUse,
    ReadError,
    Region,
    Shelved,
)
from archive.reading.libraries.locating import Named
from archive.reading.photo.embedded import Embedded
from archive.reading.photo.fields import metadata
from archive.reading.photo.file import credit_line
from archive.reading.photo.sidecar import Sidecar
from archive.reading.photo.xmp import parse
from archive.reading.source import Source
from archive.reading.uses import caption_reading, photo_orders
from archive.text import name_key

_LISTS = ("creator", "keywords", "people", "keyword_paths", "regions")
_OF_FILE = frozenset(("width", "height", "media_type", "reading", "doubts", "restrictions", "raw", *_LISTS))
_OTHERS = tuple(each.name for each in fields(PhotoMetadata) if each.name not in _OF_FILE)


@dataclass(frozen=True)
class Told:
    """One record of a library. Either `photo` or `story` says what it says of it.

    `file` is the record's own: the picture, or the page that the story was kept as. What is laid over what
    that says is what the library says. `lacking` are other files of the record that are not taken. `sidecar`
    is XMP that the library keeps of a photo. `is_date_sure` is False where the library may have made up a
    photo's date, so that the file's own goes before it.
    """

    entry: str
    photo: PhotoMetadata | None = None
    story: ArticleDraft | None = None
    file: Named | None = None
    lacking: tuple[Named, ...] = ()
    shelved: Shelved = field(default_factory=Shelved)
    sidecar: bytes = b""
    is_date_sure: bool = True


@dataclass
class Glance:
    """What a library holds, told before anything is taken over.

    `folders` are those that it names, each with whether it is here. Of a table, `headings` and `columns`
    (which of them fill which field of ours, as guessed or as asked for) and its first `rows`.
    """

    form: str
    records: int = 0
    photos: int = 0
    stories: int = 0
    collections: int = 0
    tags: int = 0
    people: int = 0
    left_out: int = 0
    folders: tuple[tuple[str, bool], ...] = ()
    headings: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def glance_of(form: str, told: Sequence[Told], collections: int) -> Glance:
    """How much of what there is, by what a library says of its records."""
    photos = sum(each.photo is not None for each in told)
    return Glance(
        form,
        records=len(told),
        photos=photos,
        stories=len(told) - photos,
        collections=collections,
        tags=len({path for each in told for path in each.shelved.tags}),
    )


class Library(Protocol):
    """An open library: its records by keys of its own, in their order."""

    @property
    def keys(self) -> Sequence[int]:
        """The keys of all its records that are taken over."""
        ...

    def told(self, keys: Sequence[int]) -> Iterator[Told]:
        """What it says of some of them."""
        ...

    def glance(self) -> Glance:
        """What it holds."""
        ...


def as_found(told: Told, source: Source) -> Draft | Source:
    """The file of a record, to be read and laid under what is told, or the draft of one without a file."""
    if told.file is None or told.file.path is None:
        return completed(told, source, ())
    return replace(
        source,
        path=told.file.path,
        name=told.file.path.name,
        entry=None,
        told=told,
        sidecar=told.sidecar,
        library=source.path,
        portion=None,
        depth=source.depth + 1,
    )


def completed(told: Told, source: Source, drafts: Iterable[Draft]) -> Draft:
    """The draft of a record, whatever became of its file; `source` is the library, or that file in it."""
    library = source.library or source.path
    read = list(drafts)
    file = told.file.path if told.file is not None else None
    lacking = [named for named in (told.file, *told.lacking) if named is not None and named.problem]
    problems = [named.problem for named in lacking if named.problem is not None]
    problems += [draft.error for draft in read if draft.error is not None]
    found = next((draft for draft in read if draft.error is None and _fits(draft, told)), None)
    if file is not None and found is None:
        if not any(draft.error for draft in read):
            problems.append(ReadError.of("unknown-kind.other", name=file.name))
        file = None
    shelved = replace(told.shelved, file=file, problems=tuple(problems))
    entry = Draft(library, told.entry, name=told.file.name if told.file else "", shelved=shelved)
    names = [told.file.name] if told.file is not None and told.file.path is not None and file is None else []
    doubts = tuple(Doubt("file-missing", name) for name in (*names, *(named.name for named in lacking)))
    if told.story is not None:
        story = _story(told.story, found.article if found else None)
        return replace(entry, article=replace(story, doubts=(*story.doubts, *doubts)))
    photo = _photo(told, found.photo if found else None, source)
    thumbnail = found.thumbnail if found else None
    return replace(entry, photo=replace(photo, doubts=(*photo.doubts, *doubts)), thumbnail=thumbnail)


def _fits(draft: Draft, told: Told) -> bool:
    return (draft.article if told.story is not None else draft.photo) is not None


def _photo(told: Told, found: PhotoMetadata | None, source: Source) -> PhotoMetadata:
    assert told.photo is not None, "a record is a photo or a story"  # noqa: S101
    own, said = found or _of_sidecar(told.sidecar), told.photo
    values: dict[str, Any] = {name: getattr(said, name) for name in _OTHERS if _is_said(getattr(said, name))}
    if own.date_created and (not told.is_date_sure or _is_finer(own.date_created, said.date_created)):
        values.pop("date_created", None)
    for name in _LISTS:
        values[name] = _both(name, getattr(said, name), getattr(own, name))
    width, height = own.width or said.width, own.height or said.height
    photo = replace(own, **values, width=width, height=height, raw={**own.raw, **said.raw})
    reading = caption_reading(photo.caption or "", source.registry, credit_line(photo))
    return replace(photo, reading=reading, restrictions=photo_orders(photo))


def _of_sidecar(data: bytes) -> PhotoMetadata:
    """What the library keeps of a photo whose file is not there."""
    return metadata(Embedded(), Sidecar(parse(data))) if data else PhotoMetadata()


def _is_said(value: object) -> bool:
    return value not in (None, "", ())


def _is_finer(own: str, said: str | None) -> bool:
    """Whether a file tells the same moment as the library and more of it, such as the zone."""
    return bool(said) and own.startswith(said or "")


def _both(name: str, said: Sequence[Any], own: Sequence[Any]) -> tuple[Any, ...]:
    """What either says; who created a photo is whom the library names, if it names anybody."""
    if name == "creator" and said:
        return tuple(said)
    known: dict[object, Any] = {}
    for each in (*own, *said):
        known.setdefault(_key(each), each)
    return tuple(known.values())


def _key(value: object) -> object:
    if isinstance(value, str):
        return name_key(value)
    if isinstance(value, Region):
        return (name_key(value.name), value.has_area) if value.name else value
    return tuple(map(name_key, value)) if isinstance(value, tuple) else value


def _story(said: ArticleDraft, found: ArticleDraft | None) -> ArticleDraft:
    """What the library says goes before what the page says; the page gives the text and its photos."""
    if found is None:
        return said
    own = {name: getattr(found, name) for name in _STORY if not _is_said(getattr(said, name))}
    photos = tuple(replace(use, index=at) for at, use in enumerate((*found.photos, *said.photos)))
    keywords = _both("keywords", said.keywords, found.keywords)
    doubts = tuple(each for each in found.doubts if each.code != "date-inferred" or said.published is None)
    body = found.body or said.body
    return replace(said, **own, photos=photos, body=body, keywords=keywords, doubts=doubts)


_STORY = (
    *("title", "standfirst", "bylines", "contributors", "publication", "url", "language", "published"),
    "updated",
)


def uses_found(uses: Iterable[tuple[PhotoUse, Named]]) -> tuple[tuple[PhotoUse, ...], tuple[Named, ...]]:
    """Uses of photos with their files where they are there, and the files that are not taken."""
    placed: list[PhotoUse] = []
    lacking: list[Named] = []
    for use, named in uses:
        placed.append(replace(use, index=len(placed), file=named.path, src=use.src or named.name or None))
        lacking += [named] if named.problem is not None else []
    return tuple(placed), tuple(lacking)


def folder_states(folders: Iterable[tuple[str, Path | None]]) -> tuple[tuple[str, bool], ...]:
    """Folders, each with whether it is here."""
    return tuple((name, here is not None) for name, here in folders)
