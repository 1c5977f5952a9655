"""Giving records out: a selection, in a form, into a place.

What is given out is made beside the place, whole, and only then put there: a place never holds half of it,
and what stood there before is not written over unless that is asked for.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePosixPath

from archive.curation.selection import Ids, records_of
from archive.errors import CutlineError, Refused, UnreadableFile
from archive.exchange.formats.facts import Given
from archive.exchange.formats.naming import photo_name
from archive.exchange.giving import FORMS, SCREEN_COPIES, Form, Piece, Printed, Printer, Wishes
from archive.exchange.withholding import withheld
from archive.files.originals import Originals
from archive.model import Article, Original, Placement, Restriction
from archive.pictures import Pictures
from archive.progress import Progress
from archive.records import Records
from archive.store.database import Database
from archive.store.rows import chunks

_PHOTOS = "photos"
_COPY = 1 << 20
_CONTENTS = "contents.txt"
_MADE = re.compile(rf"(stories|{'|'.join(SCREEN_COPIES)})/[\w-]+\.(html|jpg)", re.ASCII)
"""What of the files that a list of contents names is taken away: nothing but what an export calls its own."""
_PRINT_SIDE = 1600
"""Pixels of the box that a picture on paper covers."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A record, or a file of it, that was not given out, and why, in a sentence."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was given out: how many `records`, the `files` with their places, what was `left_out`, the
    `orders` that stand on photos among it, by the id of their use, and the uses whose photo was `withheld`
    because of them: these are told of in words alone.
    """

    form: str
    place: Path
    records: int
    files: tuple[Path, ...]
    left_out: tuple[LeftOut, ...] = ()
    orders: tuple[tuple[str, Restriction], ...] = ()
    withheld: tuple[str, ...] = ()


@dataclass
class _Work:
    """What one export has gathered."""

    form: Form
    folder: Path
    day: date
    pieces: dict[str, None] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    orders: list[tuple[str, Restriction]] = field(default_factory=list)
    withheld: list[str] = field(default_factory=list)
    records: int = 0


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
        with _beside(place) as folder:
            work = _Work(FORMS[form], folder, date.today())
            wishes = Wishes(
                columns,
                title or self._archive,
                self._archive,
                work.day,
                printer,
                self._picture(work),
                progress,
            )
            for piece in work.form.write(self._given(found.all, work, progress), wishes):
                self._put(piece, work)
            files = _moved(work, place, overwrite)
        left_out, orders = tuple(dict.fromkeys(work.left_out)), tuple(dict.fromkeys(work.orders))
        held = tuple(dict.fromkeys(work.withheld))
        return ExportReport(form, place, work.records, files, left_out, orders, held)

    def to_print(self, of: Ids, *, title: str = "", progress: Progress | None = None) -> Printed:
        """What a printer lays out of records, in their order; `title` as in `run`.

        What is in the trash, and pictures that cannot be read, are not in it. Raises `NotFound`, `Cancelled`.
        """
        with self._database.reading() as connection:
            found = records_of(connection, of)
        work = _Work(FORMS["pdf"], Path(), date.today())
        records = tuple(self._given(found.all, work, progress))
        over, picture = title or self._archive, self._picture(work)
        return Printed(records, over, self._archive, work.day, picture, progress)

    def _given(self, ids: Sequence[str], work: _Work, progress: Progress | None) -> Iterator[Given]:
        done = 0
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
                    work.left_out.append(LeftOut(one, "It is in the trash: restore it to give it out."))
                    continue
                work.records += 1
                yield self._one(record, told, work)

    def _one(self, record: Article | Placement, stories: dict[str, Article], work: _Work) -> Given:
        uses = record.placements if isinstance(record, Article) else (record,)
        work.orders += [(use.id, order) for use in uses for order in use.restrictions]
        story = stories.get(record.article_id or "") if isinstance(record, Placement) else None
        if not work.form.takes_files and not work.form.shows_photos:
            return Given(record, story)
        put = self._screen_copy if work.form.shows_photos else self._file
        files = ((use.photo.id, put(use, work)) for use in uses)
        return Given(record, story, {photo: place for photo, place in files if place})

    def _file(self, use: Placement, work: _Work) -> str | None:
        """Put a photo's file beside the records; gives its place, None where there is none to give."""
        if not use.photo.files:
            return None
        original = use.photo.files[0]
        name = f"{_PHOTOS}/{photo_name(original)}"
        if name in work.pieces:
            return name
        try:
            self._copy(original, work.folder / name)
        except UnreadableFile as error:
            work.left_out.append(LeftOut(use.id, str(error)))
            return None
        work.pieces[name] = None
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
        name = f"{PurePosixPath(photo_name(use.photo.files[0])).stem}.jpg"
        for folder, side in SCREEN_COPIES.items():
            if f"{folder}/{name}" not in work.pieces:
                made = self._thumbnail(use, side, work)
                if made is None:
                    return None
                target = work.folder / folder / name
                target.parent.mkdir(exist_ok=True)
                shutil.copyfile(made, target)
                work.pieces[f"{folder}/{name}"] = None
        return f"{_PHOTOS}/{name}"

    def _picture(self, work: _Work) -> Callable[[Placement], Path | None]:
        return lambda use: self._thumbnail(use, _PRINT_SIDE, work)

    def _thumbnail(self, use: Placement, side: int, work: _Work) -> Path | None:
        try:
            return self._pictures.thumbnail(use.photo.id, side, side)
        except UnreadableFile as error:
            work.left_out.append(LeftOut(use.id, str(error)))
            return None

    def _copy(self, original: Original, target: Path) -> None:
        target.parent.mkdir(exist_ok=True)
        with self._originals.open(original) as source, target.open("xb") as stream:
            shutil.copyfileobj(source, stream, _COPY)

    def _put(self, piece: Piece, work: _Work) -> None:
        target = work.folder / piece.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(piece.data)
        work.pieces[piece.name] = None


@contextmanager
def _beside(place: Path) -> Iterator[Path]:
    """A new folder on the disk of a place, gone afterwards. Raises `CutlineError` where none can be made."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
    except OSError as error:
        raise _not_written(place, error) from error
    try:
        yield folder
    except OSError as error:
        raise _not_written(place, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _moved(work: _Work, place: Path, overwrite: bool) -> tuple[Path, ...]:
    """Put what was made where it is wanted, all of it or nothing; gives the places."""
    if work.form.shows_photos:
        contents = "".join(f"{name}\n" for name in work.pieces)
        (work.folder / _CONTENTS).write_text(contents, encoding="utf-8")
        work.pieces[_CONTENTS] = None
    targets = {name: _target(place, name, work) for name in work.pieces}
    former = _former(place) if work.form.shows_photos and overwrite else ()
    if not overwrite:
        for name, target in targets.items():
            if target.exists() and not _same(work.folder / name, target):
                raise Refused(
                    f"{target} is there already, and is something else. Nothing was written. Choose another "
                    "place, or write --overwrite if it may go.",
                    code="exists",
                )
    for name, target in targets.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        with (work.folder / name).open("rb") as stream:
            os.fsync(stream.fileno())
        (work.folder / name).replace(target)
    for name in former:
        if name not in work.pieces:
            (place / name).unlink(missing_ok=True)
    return tuple(targets.values())


def _former(place: Path) -> tuple[str, ...]:
    """The pages and copies of photos that an earlier export put into a place, by the list that it left there:
    a photo that may no longer be shown must not stay.
    """
    try:
        names = (place / _CONTENTS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return ()
    return tuple(name for name in names if _MADE.fullmatch(name) and not (place / name).parent.is_symlink())


def _target(place: Path, name: str, work: _Work) -> Path:
    if place.suffix.lower() != work.form.suffix:
        return place / name
    own = [piece for piece in work.pieces if not piece.startswith(f"{_PHOTOS}/")]
    if len(own) > 1:
        raise Refused(
            f"{len(own)} files cannot go into {place.name}. Nothing was written. Name a folder.", code="place"
        )
    return place if name in own else place.parent / PurePosixPath(name)


def _same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.read_bytes() == other.read_bytes()
    return False


def _not_written(place: Path, error: OSError) -> CutlineError:
    return CutlineError(
        f"Nothing could be written to {place}: {error.strerror or error}. Choose another place.",
        code="no-access",
    )
