"""Single damages at random, as disks, crashes and meddlers do them, to a copy of one small archive."""

from __future__ import annotations

import io
import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from archive import cli
from archive.catalogue import Catalogue
from archive.store.columns import metadata
from tests.conftest import FIRST, SECOND, STORY

DATABASE = "cutline.db"


@dataclass(frozen=True)
class Sound:
    """An archive that nothing is wrong with, its caches, and a backup; `live` is it as a crash leaves it, all
    of it still in its log.
    """

    root: Path

    @property
    def archive(self) -> Path:
        return self.root / "archive"

    @property
    def live(self) -> Path:
        return self.root / "live"

    @property
    def backup(self) -> Path:
        return self.root / "backup"


def make_sound(root: Path) -> Sound:
    """Make one below `root`."""
    sound = Sound(root)
    incoming = root / "incoming"
    incoming.mkdir(parents=True)
    paths = []
    for number, title in enumerate(("Harbour board", "Night ferry", "Council vote", "Bridge opens")):
        path = incoming / f"{number}.txt"
        first = FIRST.replace("Lena Marsh", f"Lena Marsh{number}")
        path.write_text(
            STORY.format(
                title=title, standfirst=f"What happened on day {number}", first=first, second=SECOND
            ),
            encoding="utf-8",
        )
        paths.append(path)
    for number in range(3):
        path = incoming / f"photo-{number}.jpg"
        Image.effect_noise((120, 90), 40 + 20 * number).save(path)
        paths.append(path)
    place = root / "place"
    with _caches(root / "cache"), Catalogue.open(place, create=True, who="archivist") as made:
        ids = [str(r.id) for r in made.imports.run(paths[:4], workers=0).results]
        made.search.catch_up()
        shutil.copytree(place, root / "earlier")
        made.tags.add("Harbour", ids[:3])
        made.corrections.set(ids[:2], {"note": "Checked."})
        made.history.undo()
        made.links.add(ids[0], ids[1], "background")
        made.imports.run(paths[4:], workers=0)
        made.search.catch_up()
        made.trash.add(ids[3:], "twice")
        assert made.keeping.verify() == []
        shutil.copytree(place, sound.live, ignore=shutil.ignore_patterns("*-shm"))
        shutil.copytree(root / "cache", root / "cache-live")
    os.replace(root / "cache", root / "cache-sound")
    shutil.copytree(place, sound.archive)
    shutil.copytree(place, sound.backup)
    shutil.rmtree(incoming)
    return sound


@contextmanager
def _caches(folder: Path) -> Iterator[None]:
    before = os.environ.get("CUTLINE_CACHE")
    os.environ["CUTLINE_CACHE"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["CUTLINE_CACHE"]
        else:
            os.environ["CUTLINE_CACHE"] = before


@dataclass
class Copy:
    """A copy of the archive to be damaged, in the place where the caches know it."""

    sound: Sound
    folder: Path
    cache: Path

    def run(self, *arguments: object) -> tuple[int, str, str]:
        """A command on it: its status, and what it printed."""
        out, err = io.StringIO(), io.StringIO()
        with _caches(self.cache), redirect_stdout(out), redirect_stderr(err):
            status = cli.main([str(each) for each in ("--archive", self.folder, *arguments)])
        return status, out.getvalue(), err.getvalue()

    def content(self) -> dict[str, object]:
        """Everything that counts: all rows, and all kept files."""
        with closing(sqlite3.connect(self.folder / DATABASE)) as connection:
            connection.text_factory = bytes
            found: dict[str, object] = {
                table.name: sorted(connection.execute(f'SELECT * FROM "{table.name}"').fetchall(), key=repr)
                for table in metadata.sorted_tables
            }
        for path in sorted((self.folder / "originals").glob("*/*")):
            found[path.name] = path.read_bytes()
        return found


@contextmanager
def copied(sound: Sound, *, live: bool = False) -> Iterator[Copy]:
    """A fresh copy, in the very place for which the index and the witness were made."""
    folder, cache = sound.root / "place", sound.root / "cache"
    for path in (folder, cache):
        shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(sound.live if live else sound.archive, folder)
    shutil.copytree(sound.root / ("cache-live" if live else "cache-sound"), cache)
    yield Copy(sound, folder, cache)


# --- Damages ----------------------------------------------------------------------------------------

Damage = Callable[[Copy, random.Random], str]
"""Damages a copy; gives what was done, in words."""


def flip(path: Path, place: int, bit: int) -> None:
    """Turn one bit of a file over."""
    with path.open("r+b") as stream:
        stream.seek(place)
        byte = stream.read(1)[0]
        stream.seek(place)
        stream.write(bytes([byte ^ (1 << bit)]))


def value(copy: Copy, chance: random.Random) -> str:
    """A bit of one value of one row."""
    with closing(sqlite3.connect(copy.folder / DATABASE)) as connection:
        connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
        counts = {
            table.name: connection.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0]
            for table in metadata.sorted_tables
        }
        name = chance.choices(list(counts), list(counts.values()))[0]
        rowid = chance.choice([row[0] for row in connection.execute(f'SELECT rowid FROM "{name}"')])
        while True:
            column = chance.choice([column.name for column in metadata.tables[name].columns])
            (old,) = connection.execute(
                f'SELECT "{column}" FROM "{name}" WHERE rowid = ?', (rowid,)
            ).fetchone()
            if old not in (None, ""):
                break
        if isinstance(old, int):
            new: object = old ^ (1 << chance.randrange(16))
        else:
            data = bytearray(old.encode("utf-8", "surrogateescape"))
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            new = bytes(data)
        connection.execute("PRAGMA foreign_keys = OFF")
        with suppress(sqlite3.IntegrityError), connection:
            cast = "?" if isinstance(new, int) else "CAST(? AS TEXT)"
            connection.execute(f'UPDATE "{name}" SET "{column}" = {cast} WHERE rowid = ?', (new, rowid))
        return f"{name}.{column} of row {rowid}: {old!r} -> {new!r}"


def row_gone(copy: Copy, chance: random.Random) -> str:
    """A whole row."""
    with closing(sqlite3.connect(copy.folder / DATABASE)) as connection, connection:
        names = [table.name for table in metadata.sorted_tables if table.name not in ("archive_info", "seal")]
        filled = [n for n in names if connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0]]
        name = chance.choice(filled)
        rowid = chance.choice([row[0] for row in connection.execute(f'SELECT rowid FROM "{name}"')])
        connection.execute(f'DELETE FROM "{name}" WHERE rowid = ?', (rowid,))
        return f"{name} row {rowid} is gone"


def byte(copy: Copy, chance: random.Random) -> str:
    """A bit anywhere in the database file."""
    path = copy.folder / DATABASE
    place, bit = chance.randrange(100, path.stat().st_size), chance.randrange(8)
    flip(path, place, bit)
    return f"bit {bit} of byte {place} of the database (page {place // 4096 + 1})"


def page(copy: Copy, chance: random.Random) -> str:
    """A whole page of the database."""
    path = copy.folder / DATABASE
    number = chance.randrange(1, path.stat().st_size // 4096)
    with path.open("r+b") as stream:
        stream.seek(number * 4096)
        stream.write(b"\0" * 4096)
    return f"page {number + 1} of the database is zeros"


def original(copy: Copy, chance: random.Random) -> str:
    """A kept file: a bit, its end, or all of it."""
    path = chance.choice(sorted((copy.folder / "originals").glob("*/*")))
    how = chance.choice(("bit", "cut", "gone"))
    if how == "bit":
        flip(path, chance.randrange(path.stat().st_size), chance.randrange(8))
    elif how == "cut":
        os.truncate(path, path.stat().st_size // 2)
    else:
        path.unlink()
    return f"original {path.name[:12]}: {how}"


def index(copy: Copy, chance: random.Random) -> str:
    """A bit of the search index."""
    path = chance.choice(sorted(copy.cache.glob("*/index/index-*/*")))
    place = chance.randrange(path.stat().st_size)
    flip(path, place, chance.randrange(8))
    return f"a bit of byte {place} of the index's {path.name}"


def schema(copy: Copy, chance: random.Random) -> str:
    """What the database is built like."""
    statement = chance.choice(
        (
            "CREATE TRIGGER evil AFTER INSERT ON tag BEGIN DELETE FROM block; END",
            "DROP INDEX ix_change_row",
            "DROP INDEX uq_tag_sibling",
            "CREATE VIEW more AS SELECT * FROM tag",
            "CREATE TABLE more (id TEXT)",
        )
    )
    with closing(sqlite3.connect(copy.folder / DATABASE)) as connection, connection:
        connection.execute(statement)
    return statement


def log_bit(copy: Copy, chance: random.Random) -> str:
    """A bit of the log."""
    path = copy.folder / f"{DATABASE}-wal"
    place = chance.randrange(32, path.stat().st_size)
    flip(path, place, chance.randrange(8))
    return f"a bit of byte {place} of {path.stat().st_size} of the log"


def log_cut(copy: Copy, chance: random.Random) -> str:
    """The end of the log, or all of it."""
    path = copy.folder / f"{DATABASE}-wal"
    size = path.stat().st_size
    if chance.random() < 0.5:
        path.unlink()
        return "the log is gone"
    left = chance.randrange(size)
    os.truncate(path, left)
    return f"the log is cut to {left} of {size} bytes"


OF_LOGS = (log_bit, log_cut)
DAMAGES: tuple[tuple[Damage, int], ...] = (
    (value, 8),
    (byte, 4),
    (row_gone, 2),
    (page, 1),
    (original, 3),
    (index, 2),
    (schema, 1),
    (log_bit, 2),
    (log_cut, 1),
)
"""Each with how often it comes."""


# --- What becomes of them ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Outcome:
    """What became of one damage. `harmless`: it changed nothing that counts."""

    damage: str
    what: str
    harmless: bool
    found: bool
    repaired: bool
    worse: bool
    said: str = ""


def suffer(sound: Sound, seed: int, wanted: dict[str, object]) -> Outcome:
    """One damage, by its number: found? repaired? `wanted` is the content of the sound archive."""
    chance = random.Random(seed)
    damage = chance.choices([each for each, _ in DAMAGES], [often for _, often in DAMAGES])[0]
    with copied(sound, live=damage in OF_LOGS) as copy:
        what = damage(copy, chance)
        status, out, err = copy.run("verify", "--json")
        before = len(out.splitlines()) if status == 1 else 1
        harmless = False
        if status == 0:
            with suppress(sqlite3.Error):
                harmless = copy.content() == wanted
            return Outcome(damage.__name__, what, harmless, harmless, harmless, False)
        mended = copy.run("repair", "--json", "--from", sound.backup)
        after, rest, said = copy.run("verify", "--json")
        left = len(rest.splitlines()) if after == 1 else after
        try:
            is_same = copy.content() == wanted
        except sqlite3.Error:
            is_same = False
        return Outcome(
            damage.__name__,
            what,
            False,
            True,
            after == 0 and is_same,
            left > before,
            "\n".join((out[:400], err[:200], mended[1][:600], mended[2][:300], rest[:600], said[:300])),
        )


def content_of(sound: Sound) -> dict[str, object]:
    """The content of the sound archive."""
    with copied(sound) as copy:
        return copy.content()
