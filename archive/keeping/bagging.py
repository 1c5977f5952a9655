"""Bags of a whole archive or of some records (`archive.exchange.bags`), and archives out of bags."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from archive import __version__
from archive.curation.selection import Ids, records_of
from archive.errors import ArchiveError, Refused
from archive.exchange.bags import bagit, tables
from archive.exchange.bags.chosen import Chosen
from archive.files.beside import made_beside
from archive.files.enclosed import Enclosed
from archive.files.originals import MISSING, Originals, is_digest
from archive.keeping.backups.place import refuse_within
from archive.keeping.files import all_kept, damaged, known_originals
from archive.keeping.problems import Problem, Told
from archive.model import OperationName, Restriction
from archive.model.said import Said, TableName
from archive.people import Person
from archive.places import DATABASE, make_folder
from archive.progress import Progress
from archive.store import tables as t
from archive.store.columns import metadata
from archive.store.database import ORIGINALS, Database, driver_of
from archive.store.generations import read_only
from archive.store.journal import Journal
from archive.store.records import load_placements
from archive.store.rows import chunks
from archive.store.shelved import load_trashed
from archive.store.values import reason_of

_BESIDE, _UNBAGGING = ".bagging", ".unbagging"
_MOST = 1 << 20


@dataclass(frozen=True, slots=True)
class BagReport:
    """A bag that was made, or taken in: where, how many `records` and `originals` it holds, what is wrong.

    `left_out` are the records that were left out, since they are in the trash; `orders` stand on photos of a
    selection, by the id of their use.
    """

    place: Path
    records: int
    originals: int
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...] = ()
    orders: tuple[tuple[str, Restriction], ...] = ()


class Bagging:
    """Makes bags of one archive."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        originals: Originals,
        person: Person,
        told: Told,
        progress: Progress,
    ) -> None:
        self._folder = folder
        self._database = database
        self._originals = originals
        self._person = person
        self._told = told
        self._progress = progress
        self._problems: list[Problem] = []

    def whole(self, place: Path) -> BagReport:
        """Bag the whole archive. Raises `Refused` for a place that is not new, or a row that is damaged,
        `ArchiveError` where it cannot be written, `Cancelled`; the place is not made then.
        """
        refuse_within(place, self._folder)
        with made_beside(place, _BESIDE) as beside, self._database.checking() as connection:
            raw = driver_of(connection)
            records, count = self._write(raw, beside, f"the archive “{self._folder.name}”")
        return BagReport(place, records, count, tuple(self._problems))

    def some(self, of: Ids, place: Path) -> BagReport:
        """Bag some records with what belongs to them; else like `whole`. Raises `NotFound`, `Grown` too."""
        refuse_within(place, self._folder)
        with self._database.reading() as connection:
            found = records_of(connection, of)
            trashed = load_trashed(connection, found.all)
            chosen = Chosen(connection)
            chosen.take(*([one for one in ids if one not in trashed] for ids in (found.stories, found.uses)))
            uses = [
                use
                for batch in chunks(chosen.rows[t.placement])
                for use in load_placements(connection, batch).values()
            ]
        if not chosen.rows[t.article] and not chosen.rows[t.placement]:
            raise Refused("nothing")
        orders = tuple((use.id, order) for use in uses for order in use.restrictions)
        with (
            made_beside(place, _BESIDE) as beside,
            self._archive_of(chosen) as database,
            database.checking() as connection,
        ):
            what = f"a selection of the archive “{self._folder.name}”"
            records, count = self._write(driver_of(connection), beside, what)
        return BagReport(place, records, count, tuple(self._problems), tuple(trashed), orders)

    @contextmanager
    def _archive_of(self, chosen: Chosen) -> Iterator[Database]:
        """A database of these rows alone, made by one operation; it goes afterwards."""
        with tempfile.TemporaryDirectory(prefix="cutline-bag-") as name:
            database = Database(Path(name) / DATABASE, create=True)
            try:
                records = len(chosen.rows[t.article]) + len(chosen.rows[t.placement])
                details = {"archive": self._folder.name, "count": str(records)}
                with Journal(database, self._person).operation(OperationName("bag", details)) as operation:
                    for table, rows in chosen.rows.items():
                        operation.insert_many(table, rows.values())
                yield database
            finally:
                database.close()

    def _write(self, raw: sqlite3.Connection, folder: Path, what: str) -> tuple[int, int]:
        """Write the bag; gives how many records and files it holds."""
        writer = bagit.BagWriter(folder)
        described = tables.about(raw)
        writer.write_lines(tables.ABOUT, [json.dumps(described, indent=1)])
        for table in metadata.sorted_tables:
            self._progress.step(0, 0, Said.of("stage.table", table=TableName(table.name)))
            writer.write_lines(tables.name_of(table.name), self._lines(raw, table.name))
        records = sum(_count(raw, table) for table in ("article", "placement"))
        count = self._files(raw, folder, writer)
        readme = (files("resources") / "bags" / "README.txt").read_text(encoding="utf-8")
        tags = {
            "Bag-Software-Agent": f"Cutline {__version__}",
            "External-Identifier": described["archive"],
            "External-Description": f"{what} of Cutline: {records} stories and uses of photos, {count} files",
        }
        writer.close(tags, readme.replace("{what}", what))
        return records, count

    def _lines(self, raw: sqlite3.Connection, name: str) -> Iterator[str]:
        for line in tables.lines_of(raw, metadata.tables[name]):
            self._progress.check()
            yield line

    def _files(self, raw: sqlite3.Connection, folder: Path, writer: bagit.BagWriter) -> int:
        target = Originals(folder / bagit.DATA / ORIGINALS)
        known = {original.sha256 for original in known_originals(raw)}
        needed, count = all_kept(raw), 0
        size, done = sum(original.size for original in needed), 0
        for n, original in enumerate(needed):
            self._progress.step(n, len(needed), original.name, size=(done, size))
            done += original.size
            damage = target.take(original, self._originals)
            if damage is None:
                count += 1
                writer.list_file(
                    "/".join((ORIGINALS, *target.name_of(original))), original.sha256, original.size
                )
            elif original.sha256 in known or damage != MISSING:
                self._tell(damaged(original, damage))
        target.end_writing()
        return count

    def _tell(self, problem: Problem) -> None:
        self._problems.append(problem)
        self._told(problem)


def _count(raw: sqlite3.Connection, table: str) -> int:
    (count,) = raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608 - ours
    return int(count)


# --- Taking in --------------------------------------------------------------------------------------


@contextmanager
def unbagged(place: Path, folder: Path, told: Told, progress: Progress) -> Iterator[tuple[Path, BagReport]]:
    """Make an archive of a bag: gives the folder beside, to be looked at, and the report; at the end of the
    block it becomes `folder`.

    Raises `Refused` for a bag that is not what it says, or holds something else than an archive.
    """
    refuse_within(place, folder)
    with made_beside(folder, _UNBAGGING) as beside:
        payload = bagit.checked_payload(place, lambda n, total, name: progress.step(n, total, name))
        _refuse_strange(place, payload)
        make_folder(beside)
        _fill(place, beside, progress)
        with closing(read_only(beside / DATABASE)) as raw:
            records = sum(_count(raw, table) for table in ("article", "placement"))
            problems, count = _take_files(raw, place, beside, told, progress)
        yield beside, BagReport(folder, records, count, tuple(problems))


def _refuse_strange(place: Path, payload: Iterable[str]) -> None:
    for name in payload:
        parts = name.split("/")
        is_file = len(parts) == 3 and parts[0] == ORIGINALS and is_digest(parts[2].partition(".")[0])
        is_table = len(parts) == 2 and parts[0] == "tables" and parts[1].endswith(".jsonl")
        if name != tables.ABOUT and not is_file and not is_table:
            raise _bad(place, Said.of("bag.strange", name=repr(name)))


def _bad(place: Path, why: Said) -> Refused:
    return Refused("bad-bag", bag=place, why=why)


def _fill(place: Path, beside: Path, progress: Progress) -> None:
    bag = Enclosed(place)

    def opened(name: str) -> Iterator[bytes]:
        progress.step(0, 0, name)
        with bag.open(bagit.DATA, *tables.name_of(name).split("/")) as stream:
            yield from tables.lines_in(stream)

    try:
        described = json.loads(bag.read(bagit.DATA, tables.ABOUT, most=_MOST))
        tables.fill(beside / DATABASE, described, opened, progress.check)
    except tables.BadTable as error:
        raise _bad(place, error.why) from error
    except (OSError, ValueError, RecursionError, ArchiveError) as error:
        reason = getattr(error, "strerror", None) or reason_of(error)
        raise _bad(place, Said.of("bag.tables", reason=reason)) from error


def _take_files(
    raw: sqlite3.Connection, place: Path, beside: Path, told: Told, progress: Progress
) -> tuple[Sequence[Problem], int]:
    source, target = Originals(place / bagit.DATA / ORIGINALS), Originals(beside / ORIGINALS)
    known = {original.sha256 for original in known_originals(raw)}
    needed, problems = all_kept(raw), []
    for n, original in enumerate(needed):
        progress.step(n, len(needed), original.name)
        damage = target.take(original, source)
        if damage is not None and (original.sha256 in known or damage != MISSING):
            problems.append(damaged(original, damage))
            told(problems[-1])
    return problems, len(needed) - len(problems)


def refuse_unsound(place: Path, problems: Sequence[Problem]) -> None:
    """Raise `Refused` where the database that was made of a bag does not agree with itself."""
    if problems:
        more = Said.of("comma-and-more", n=len(problems) - 1) if len(problems) > 1 else ""
        raise _bad(place, Said.of("bag.disagrees", problem=problems[0].said, more=more))


def clear(folder: Path) -> None:
    """Delete a folder that was needed on the way."""
    shutil.rmtree(folder, ignore_errors=True)
