"""What is tried while system calls fail: each command, from what it starts, and what must be left of it."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from archive import cli
from archive.intake import workers

_SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "press"
_FIRST = ("coastline-2023-03-15*", "gazette-2023-06-22*", "gazette-2021*", "dredger.jpg")
_SECOND = ("tidewater-2022*", "gazette-2024-03-04*", "port-authority*", "baltic*")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: exit status, standard output and standard error."""

    status: int
    output: str
    errors: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Its lines of JSON."""
        return [json.loads(line) for line in self.output.splitlines() if line.startswith("{")]


class World:
    """The folder in which all happens. Beside it, where no call fails: what is imported, and the states from
    which trials start.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.outside = folder.with_name("outside")
        self.press = self.outside / "press"
        self.archive = folder / "archive"
        self.place = folder / "place"
        os.environ["CUTLINE_CACHE"] = str(folder / "cache")
        os.environ["CUTLINE_CONFIG"] = str(folder / "config")
        os.environ["CUTLINE_ARCHIVE"] = str(self.archive)
        (self.outside / "tmp").mkdir(parents=True)
        os.environ["TMPDIR"] = str(self.outside / "tmp")
        tempfile.tempdir = None  # what was found out before
        for name, patterns in (("1", _FIRST), ("2", _SECOND)):
            for path in (each for pattern in patterns for each in _SAMPLE.glob(pattern)):
                target = self.press / name / path.name
                target.parent.mkdir(parents=True, exist_ok=True)
                (shutil.copytree if path.is_dir() else shutil.copyfile)(path, target)
        self.sources = self.digests(self.press)
        self._states: set[str] = set()
        _warm(self)

    def state(self, name: str, make: Callable[[World], None]) -> None:
        """Let the folder be in a state, made the first time."""
        kept = self.outside / name
        shutil.rmtree(self.folder)
        if name not in self._states:
            self.folder.mkdir()
            make(self)
            shutil.copytree(self.folder, kept, symlinks=True)
            self._states.add(name)
        else:
            shutil.copytree(kept, self.folder, symlinks=True)

    def run(self, *arguments: str, workers: bool = False) -> Ended:
        """Run a command in a process of its own, forked from this one."""
        ends = [self.outside / name for name in ("stdout", "stderr")]
        child = os.fork()
        if not child:
            _be(arguments, ends, workers)
        _, status = os.waitpid(child, 0)
        output, errors = (end.read_text(encoding="utf-8") for end in ends)
        return Ended(os.waitstatus_to_exitcode(status), output, errors)

    def done(self, *arguments: str) -> Ended:
        """Run a command that must succeed."""
        ended = self.run(*arguments)
        assert ended.status == 0, f"{arguments} ended with {ended.status}: {ended.errors[-600:]}"
        return ended

    def verify(self) -> list[str]:
        """What a check of the archive says."""
        ended = self.run("verify", "--json")
        assert ended.status in (0, 1), ended.errors
        # A file that was kept before its record could be stored waits for the next import, or for `tidy`.
        told = [line for line in ended.lines if line["kind"] != "unreferenced"]
        return [f"{line['kind']} {line['id']}: {line['what']}" for line in told]

    def digests(self, folder: Path) -> dict[str, str]:
        """The SHA-256 of every file below a folder."""
        return {
            str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }


def _warm(world: World) -> None:
    """Load here what commands use, so that each fork does not do it anew."""
    kept, workers.default_workers = workers.default_workers, lambda: 0
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        for words in (
            ("import", str(world.press / "1")),
            ("tag", "add", "Warm", "--query", "", "--all"),
            ("search", "harbour"),
            ("verify",),
            ("backup", str(world.place)),
            ("restore", str(world.place), str(world.folder / "new")),
            ("repair",),
            ("bag", str(world.folder / "bag")),
            *(
                ("export", "--query", "", "--all", "--as", form, "--to", str(world.folder / form))
                for form in ("zip", "html")
            ),
        ):
            cli.main(list(words))
    workers.default_workers = kept
    shutil.rmtree(world.folder)
    world.folder.mkdir()


def _be(arguments: tuple[str, ...], ends: list[Path], with_workers: bool) -> None:
    """Become a command, and end as it does."""
    status = 70
    try:
        for number, end in zip((1, 2), ends, strict=True):
            os.dup2(os.open(end, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), number)
        if not with_workers:
            workers.default_workers = lambda: 0
        status = cli.main(list(arguments))
    except SystemExit as ended:
        status = int(ended.code or 0)
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        with contextlib.suppress(Exception):
            import sys

            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


@dataclass(frozen=True, slots=True)
class Trial:
    """One command: from what it starts, what it is, and what must hold when it has ended with a fault."""

    name: str
    prepare: Callable[[World], None]
    arguments: tuple[str, ...]
    check: Callable[[World, Ended], Iterator[str]]
    workers: bool = False

    def arguments_in(self, world: World) -> list[str]:
        """The command's words, with the places of a world."""
        places = {"folder": world.folder, "place": world.place, "press": world.press}
        return [word.format(**places) for word in self.arguments]


# --- From what they start ---------------------------------------------------------------------------


def _nothing(world: World) -> None:
    world.state("nothing", lambda _: None)


def _imported(world: World) -> None:
    world.done("import", str(world.press / "1"))
    world.done("tag", "add", "Harbour", "--query", "harbour")


def _one(world: World) -> None:
    world.state("one", _imported)


def _grown(world: World) -> None:
    _imported(world)
    world.done("backup", str(world.place))
    world.done("import", str(world.press / "2"))


def _later(world: World) -> None:
    world.state("later", _grown)


def _backed_up_twice(world: World) -> None:
    _grown(world)
    world.done("backup", str(world.place))


def _twice(world: World) -> None:
    world.state("twice", _backed_up_twice)


def _spoiled(world: World) -> None:
    _backed_up_twice(world)
    with closing(sqlite3.connect(world.archive / "cutline.db")) as connection:
        connection.execute("UPDATE block SET text = 'FORGED' WHERE ordinal = 0")
        connection.execute(
            "UPDATE change SET after = replace(after, 'a', 'b') WHERE seq = (SELECT max(seq) - 9 FROM change)"
        )
        connection.commit()
    first, second, *_ = sorted((world.archive / "originals").glob("[0-9a-f]*/*"))
    first.unlink()
    second.write_bytes(second.read_bytes()[:-3] + b"rot")


def _damaged(world: World) -> None:
    world.state("damaged", _spoiled)


# --- What must be left ------------------------------------------------------------------------------


def _rows(folder: Path) -> str:
    """A digest of all that a database says."""
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        return sha256("\n".join(connection.iterdump()).encode("utf-8", "surrogateescape")).hexdigest()


def _counts(world: World) -> tuple[int, int]:
    """How many stories there are, and how many a search finds."""
    stats = world.done("stats", "--json").lines[-1]
    found = world.done("search", "", "--json", "--kind", "articles", "--limit", "1").lines[-1]
    return stats["articles"], found["total"]


def _untouched(world: World) -> Iterator[str]:
    if world.digests(world.press) != world.sources:
        yield "what was imported is no longer what it was"


def _sound(world: World) -> Iterator[str]:
    yield from (f"verify: {line}" for line in world.verify())


def _after_import(world: World, ended: Ended) -> Iterator[str]:
    yield from _untouched(world)
    added = [line for line in ended.lines if line.get("status") == "added"]
    if (world.archive / "cutline.db").exists():
        opened = world.run("stats", "--json")
        if opened.status == 0:
            yield from _sound(world)
        elif added or not opened.errors.strip():
            yield f"the archive cannot be opened: {opened.errors}"
    for line in added:
        if world.run("show", line["id"]).status:
            yield f"{line['path']} was reported and is not there"
    if ended.status == 0 and len(added) != _IMPORTED:
        yield f"{len(added)} of {_IMPORTED} were added, and nothing is said"
    world.done("import", str(world.press / "1"))
    yield from _sound(world)
    if _counts(world) != (_STORIES, _STORIES):
        yield f"the same import again leaves {_counts(world)} stories"


_IMPORTED, _STORIES = 4, 3


def _after_change(world: World, ended: Ended) -> Iterator[str]:
    yield from _sound(world)
    found = world.done("search", "tag:Fault", "--json", "--limit", "1").lines[-1]["total"]
    all_ = world.done("search", "", "--json", "--limit", "1").lines[-1]["total"]
    if found not in ((all_,) if ended.status == 0 else (0, all_)):
        yield f"{found} of {all_} carry the tag, status {ended.status}"
    world.done("tag", "add", "Fault", "--query", "", "--all")


def _comes_back(world: World, expected: set[str]) -> Iterator[str]:
    """Whether what lies in the place comes back as one of these."""
    again = world.outside / "again"
    shutil.rmtree(again, ignore_errors=True)
    restored = world.run("restore", str(world.place), str(again))
    if restored.status:
        yield f"the backup does not come back: {restored.errors}"
    elif _rows(again) not in expected:
        yield "what comes back is not what was backed up"
    elif problems := world.run("--archive", str(again), "verify").errors:
        yield f"what comes back is not sound: {problems}"


def _manifest(place: Path) -> Iterator[str]:
    for line in (place / "manifest-sha256.txt").read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        if not (place / name).exists() or sha256((place / name).read_bytes()).hexdigest() != digest:
            yield f"the manifest is wrong about {name}"


def _after_backup(world: World, ended: Ended) -> Iterator[str]:
    now = _rows(world.archive)
    yield from _sound(world)
    if ended.status == 0:
        yield from _comes_back(world, {now})
        yield from _manifest(world.place)
    world.done("backup", str(world.place))
    yield from _comes_back(world, {now})
    yield from _manifest(world.place)
    for left in world.place.rglob("*.part"):
        yield f"left over: {left}"


def _after_second_backup(world: World, ended: Ended) -> Iterator[str]:
    with closing(sqlite3.connect(world.outside / "before.db")) as before:
        old = sha256("\n".join(before.iterdump()).encode("utf-8", "surrogateescape")).hexdigest()
    yield from _comes_back(world, {old, _rows(world.archive)})
    yield from _manifest(world.place)
    yield from _after_backup(world, ended)


def _second(world: World) -> None:
    _later(world)
    first = next((world.place / "generations").glob("[0-9]*/cutline.db"))
    shutil.copyfile(first, world.outside / "before.db")


def _after_restore(world: World, ended: Ended) -> Iterator[str]:
    new = world.folder / "new"
    if ended.status == 0 and not new.exists():
        yield "nothing is there"
    if not new.exists():
        world.done("restore", str(world.place), str(new))
    if _rows(new) != _rows(world.archive):
        yield "what was brought back is not what was backed up"
    if ended.status:  # a file that could not be read was told
        world.done("--archive", str(new), "repair", "--from", str(world.place))
    yield from (f"verify: {line}" for line in world.run("--archive", str(new), "verify").errors.splitlines())
    yield from _manifest(world.place)


def _after_repair(world: World, ended: Ended) -> Iterator[str]:
    yield from _manifest(world.place)
    if ended.status == 0 and (left := world.verify()):
        yield f"status 0, and still wrong: {left[:3]}"
    world.done("repair", "--from", str(world.place))
    yield from _sound(world)
    if _counts(world)[0] != _counts(world)[1]:
        yield f"stories, and what is found of them: {_counts(world)}"


def _after_zip(world: World, ended: Ended) -> Iterator[str]:
    target = world.folder / "given" / "out.zip"
    if ended.status and target.exists():
        yield "a file is there, although nothing was given out"
    if not target.exists():
        world.done(*_ZIP.arguments_in(world))
    with zipfile.ZipFile(target) as packed:
        if packed.testzip() is not None or "records.csv" not in packed.namelist():
            yield "the zip is not whole"
    yield from _left_in(target.parent, ended)


def _after_pages(world: World, ended: Ended) -> Iterator[str]:
    place = world.folder / "given" / "pages"
    there = set(world.digests(place)) if place.exists() else set()
    if ended.status and there:
        yield f"half of it is there, although nothing was given out: {len(there)} files"
    world.done(*_PAGES.arguments_in(world), "--overwrite")
    whole = set(world.digests(place))
    if ended.status == 0 and there != whole:
        yield f"{len(there)} of {len(whole)} files"
    yield from _left_in(place.parent, ended)


def _left_in(folder: Path, ended: Ended) -> Iterator[str]:
    """What was not cleared away, where the disk let anything be deleted."""
    if "Input/output error" in ended.errors:
        return
    if left := [path.name for path in folder.iterdir() if path.name.startswith(".")]:
        yield f"left over: {left}"


def _after_bag(world: World, ended: Ended) -> Iterator[str]:
    bag, again = world.folder / "bag", world.outside / "again"
    if ended.status and bag.exists():
        yield "a bag is there, although none was made"
    if not bag.exists():
        world.done(*_BAG.arguments_in(world))
    shutil.rmtree(again, ignore_errors=True)
    taken = world.run("unbag", str(bag), str(again))
    if taken.status:
        yield f"the bag cannot be taken in: {taken.errors}"


_ZIP = Trial(
    "export zip",
    _one,
    ("export", "--query", "", "--all", "--as", "zip", "--to", "{folder}/given/out.zip"),
    _after_zip,
)
_PAGES = Trial(
    "export html",
    _one,
    ("export", "--query", "", "--all", "--as", "html", "--to", "{folder}/given/pages"),
    _after_pages,
)
_BAG = Trial("bag", _one, ("bag", "{folder}/bag"), _after_bag)
TRIALS = (
    Trial("import", _nothing, ("import", "--json", "{press}/1"), _after_import),
    Trial("import in workers", _nothing, ("import", "--json", "{press}/1"), _after_import, workers=True),
    Trial("tag", _one, ("tag", "add", "Fault", "--query", "", "--all"), _after_change),
    Trial("backup", _one, ("backup", "{place}"), _after_backup),
    Trial("second backup", _second, ("backup", "{place}"), _after_second_backup),
    Trial("restore", _twice, ("restore", "{place}", "{folder}/new"), _after_restore),
    Trial("repair", _damaged, ("repair", "--from", "{place}"), _after_repair),
    _ZIP,
    _PAGES,
    _BAG,
)
