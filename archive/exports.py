"""Giving records out: a selection, in a form, into a place.

What is given out is made beside the place, whole, and only then put there: a place never holds half of it,
and what stood there before is not written over unless that is asked for.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path, PurePosixPath
from typing import TypeVar

from archive.curation.selection import Ids, records_of
from archive.errors import UnreadableFile
from archive.exchange.formats import read_me
from archive.exchange.formats.facts import Given
from archive.exchange.formats.naming import photo_name
from archive.exchange.giving import FORMS, SCREEN_COPIES, Form, Piece, Printed, Printer, Wishes
from archive.exchange.metadata.described import described, described_briefly
from archive.exchange.packing import Packing
from archive.exchange.placing import PHOTOS, beside, moved
from archive.exchange.withholding import withheld
from archive.files.originals import Originals
from archive.model import Article, Original, PhotoMetadata, Placement, Restriction
from archive.model.said import Said
from archive.pictures import Pictures
from archive.progress import Progress
from archive.records import Records
from archive.store.database import Database
from archive.store.rows import chunks
from archive.words import said_words

T = TypeVar("T")

_KEPT = ".kept"
"""What a file is called while its copy is made."""
_COPY = 1 << 20
_PRINT_SIDE = 1600
"""Pixels of the box that a picture on paper covers."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A record, or a file of it, that was not given out, and why."""

    id: str
    reason: Said


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was given out: how many `records`, the `files` with their places, what was `left_out`, the
    `orders` that stand on photos among it, by the id of their use, and the uses whose photo was `withheld`
    because of them: these are told of in words alone. `notes` are records whose photo was given out
    otherwise than the rest, and why.
    """

    form: str
    place: Path
    records: int
    files: tuple[Path, ...]
    left_out: tuple[LeftOut, ...] = ()
    orders: tuple[tuple[str, Restriction], ...] = ()
    notes: tuple[LeftOut, ...] = ()
    withheld: tuple[str, ...] = ()


@dataclass
class _Work:
    """What one export has gathered: `pieces` are the files to be put in the place, `names` those that hold
    records or photos, which in a zip are its members, with what is said in them.
    """

    form: Form
    folder: Path
    day: date = field(default_factory=date.today)
    packing: Packing | None = None
    pieces: dict[str, None] = field(default_factory=dict)
    names: dict[str, PhotoMetadata | None] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    notes: list[LeftOut] = field(default_factory=list)
    orders: list[tuple[str, Restriction]] = field(default_factory=list)
    photos: dict[str, str] = field(default_factory=dict)
    withheld: list[str] = field(default_factory=list)
    records: int = 0

    def done(self, name: str) -> None:
        """A file stands whole in the folder."""
        if self.packing is None:
            self.pieces[name] = None
        else:
            self.packing.take(name, self.folder / name)
            (self.folder / name).unlink()


class Exports:
    """What leaves an archive."""

    def __init__(
        self, database: Database, records: Records, originals: Originals, pictures: Pictures, archive: str
    ) -> None:
        self._database = database
        self._records = records
        self._originals = originals
        self._pictures = pictures
        self._archive = archive

    def run(
        self,
        of: Ids,
        form: str,
        place: Path,
        *,
        columns: Sequence[str] = (),
        title: str = "",
        printer: Printer | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> ExportReport:
        """Give records out as `form`, a key of `FORMS`, into a place.

        A place that ends as the form's files do is one file, any other a folder, which may be there already.
        `columns` are those of a table, `title` stands over a web page or a document ("": the archive's name),
        which a `printer` lays out. Raises `NotFound` for an id that is none, `Refused` where something
        else stands in the way and `overwrite` is not set, `CutlineError` where nothing can be written,
        `Cancelled`; the place is then as it was.
        """
        place = place.expanduser().absolute()
        with self._database.reading() as connection:
            found = records_of(connection, of)
        with beside(place) as folder:
            work = _Work(FORMS[form], folder)
            over, picture = title or self._archive, self._picture(work)
            wishes = Wishes(columns, over, self._archive, work.day, printer, picture, progress)
            with self._packing(work):
                for piece in work.form.write(self._given(found.all, work, progress), wishes):
                    self._put(piece, work)
            files = moved(work.form, folder, work.pieces, place, overwrite=overwrite)
        told = (_once(work.left_out), _once(work.orders), _once(work.notes), _once(work.withheld))
        return ExportReport(form, place, work.records, files, *told)

    def to_print(self, of: Ids, *, title: str = "", progress: Progress | None = None) -> Printed:
        """What a printer lays out of records, in their order; `title` as in `run`.

        What is in the trash, and pictures that cannot be read, are not in it. Raises `NotFound`, `Cancelled`.
        """
        with self._database.reading() as connection:
            found = records_of(connection, of)
        work = _Work(FORMS["pdf"], Path())
        records = tuple(self._given(found.all, work, progress))
        over, picture = title or self._archive, self._picture(work)
        return Printed(records, over, self._archive, work.day, picture, progress)

    @contextmanager
    def _packing(self, work: _Work) -> Iterator[None]:
        """Where a form is one zip: it is made as its files are, and says at last what is in it."""
        if not work.form.is_packed:
            yield
            return
        moment, name = _moment(), f"records{work.form.suffix}"
        with Packing(work.folder / name, moment) as work.packing:
            yield
            told = [
                [(each.id, said_words(each.reason)) for each in them] for them in (work.left_out, work.notes)
            ]
            orders = ((work.photos.get(use, use), order) for use, order in work.orders)
            self._put(Piece(read_me.NAME, read_me.text(moment, orders, *told).encode()), work)
        work.pieces[name] = None

    def _given(self, ids: Sequence[str], work: _Work, progress: Progress | None) -> Iterator[Given]:
        done, all_ = 0, frozenset(ids)
        for batch in chunks(ids):
            stories = {story.id: story for story in self._records.articles(batch)}
            uses = {use.id: use for use in self._records.placements(batch)}
            around = {use.article_id for use in uses.values() if use.article_id} - stories.keys()
            told = {story.id: story for story in self._records.articles(sorted(around))} | stories
            for one in batch:
                done += 1
                record: Article | Placement | None = stories.get(one) or uses.get(one)
                if progress is not None:
                    progress.step(done, len(ids), getattr(record, "title", "") or "")
                if record is None or record.trashed is not None:
                    work.left_out.append(LeftOut(one, Said.of("left-out.trash")))
                    continue
                work.records += 1
                given = self._one(record, told, work)
                is_within = given.story is not None and given.story.id in all_ and not given.story.trashed
                yield replace(given, is_within=is_within)

    def _one(self, record: Article | Placement, stories: dict[str, Article], work: _Work) -> Given:
        uses = record.placements if isinstance(record, Article) else (record,)
        work.orders += [(use.id, order) for use in uses for order in use.restrictions]
        story = stories.get(record.article_id or "") if isinstance(record, Placement) else None
        if work.form.files == "none":
            return Given(record, story)
        put = self._screen_copy if work.form.files == "for the screen" else self._file
        places = {use.photo.id: put(use, work) for use in uses}
        files = {photo: place for photo, place in places.items() if place}
        return Given(record, story, files, are_copies=work.form.files == "with metadata")

    def _file(self, use: Placement, work: _Work) -> str | None:
        """Put a photo's file beside the records; gives its place, None where there is none to give."""
        if not use.photo.files:
            if not work.form.suffix:
                work.left_out.append(LeftOut(use.id, Said.of("left-out.no-file")))
            return None
        said = None if work.form.files == "kept" else described(use)
        name = _name(use.photo.files[0], said, work)
        try:
            if name not in work.names:
                self._write(use, said, name, work)
        except UnreadableFile as error:
            work.left_out.append(LeftOut(use.id, error.said))
            return None
        work.names[name] = said
        work.photos[use.id] = name
        return name

    def _screen_copy(self, use: Placement, work: _Work) -> str | None:
        """Put copies for the screen beside the records; gives the place of the larger one, None where there
        is none to give.
        """
        if withheld(use.restrictions, work.day):
            work.withheld.append(use.id)
            return None
        if not use.photo.files:
            return None
        said = described_briefly(use)
        name = _free(PurePosixPath(f"{PurePosixPath(photo_name(use.photo.files[0])).stem}.jpg"), said, work)
        work.names[name] = said
        for folder, side in SCREEN_COPIES.items():
            if f"{folder}/{name}" not in work.pieces:
                made = self._thumbnail(use, side, work)
                if made is None:
                    return None
                target = work.folder / folder / name
                target.parent.mkdir(exist_ok=True)
                self._say_in(made, said, target)
                work.done(f"{folder}/{name}")
        return f"{PHOTOS}/{name}"

    def _say_in(self, made: Path, said: PhotoMetadata, target: Path) -> None:
        """Copy a small picture, and let it say whose it is and what it shows wherever it is taken."""
        from archive.exchange.metadata import copies  # here: it loads the readers of pictures

        try:
            copies.embedded(made, made.name, said, target)
        except UnreadableFile:  # words that no file holds must not cost the picture
            shutil.copyfile(made, target)

    def _picture(self, work: _Work) -> Callable[[Placement], Path | None]:
        return lambda use: self._thumbnail(use, _PRINT_SIDE, work)

    def _thumbnail(self, use: Placement, side: int, work: _Work) -> Path | None:
        try:
            return self._pictures.thumbnail(use.photo.id, side, side)
        except UnreadableFile as error:
            work.left_out.append(LeftOut(use.id, error.said))
            return None

    def _write(self, use: Placement, said: PhotoMetadata | None, name: str, work: _Work) -> None:
        """Write a photo's file as the form has it. Raises `UnreadableFile`; nothing is there then."""
        from archive.exchange.metadata import copies  # here: it loads the readers of pictures

        original, target, beside = use.photo.files[0], work.folder / name, False
        target.parent.mkdir(exist_ok=True)
        if said is None or work.form.files == "with sidecars":
            self._copy(original, target)
            beside = said is not None
        else:
            kept = work.folder / _KEPT
            try:
                self._copy(original, kept)
                why = copies.embedded(kept, original.name, said, target)
            finally:
                kept.unlink(missing_ok=True)
            if why is not None:
                reason = Said.of("in-sidecar", name=original.name, why=why)
                work.notes.append(LeftOut(use.id, reason))
                beside = True
        made = copies.sidecars(target, original.name, said) if said is not None and beside else ()
        for sidecar in made:
            work.done(sidecar.relative_to(work.folder).as_posix())
        work.done(name)

    def _copy(self, original: Original, target: Path) -> None:
        with self._originals.open(original) as source, target.open("xb") as stream:
            shutil.copyfileobj(source, stream, _COPY)

    def _put(self, piece: Piece, work: _Work) -> None:
        target = work.folder / piece.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(piece.data)
        work.done(piece.name)


def _name(original: Original, said: PhotoMetadata | None, work: _Work) -> str:
    """What a photo's file is called; another use of it that says other things has a file of its own."""
    return _free(PurePosixPath(PHOTOS if work.form.suffix else "", photo_name(original)), said, work)


def _free(path: PurePosixPath, said: PhotoMetadata | None, work: _Work) -> str:
    names = (path if n == 1 else path.with_stem(f"{path.stem}-{n}") for n in count(1))
    return next(str(name) for name in names if work.names.get(str(name), said) == said)


def _once(told: Iterable[T]) -> tuple[T, ...]:
    """Each once: a photo may be chosen by itself and with its story."""
    return tuple(dict.fromkeys(told))


def _moment() -> datetime:
    """When files in a zip are from: now, or what the variable says by which builds are repeated."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(told), UTC) if told.isdecimal() else datetime.now(UTC)
