"""The place of a backup, which anybody can check and bring back without the program:

    README.txt               what this is, how to check it, how to bring it back by hand
    backup.json              of which archive it is
    manifest-sha256.txt      the SHA-256 of every file, for `sha256sum -c`
    originals/ab/abcd….jpg   the files of the archive, each once, by their SHA-256
    generations/             the database as it was at several moments, one folder each

It may be another disk, and somebody else may have written there: no link in it is followed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from archive.errors import NotFound, Refused
from archive.files.enclosed import UNFINISHED, Enclosed
from archive.files.locking import Held, locked
from archive.files.originals import Originals, is_digest
from archive.places import DATABASE
from archive.store.copying import COPIES
from archive.store.database import ORIGINALS
from archive.store.generations import Generations

ABOUT, MANIFEST, README, GENERATIONS = "backup.json", "manifest-sha256.txt", "README.txt", "generations"
_LOCK = ".lock"
_LONGEST = 1 << 16
_OURS = re.compile(r"[0-9a-f]{16}\.part")
"""What small files are called until they are whole (`Enclosed.write`)."""
_README = """This folder is a backup of the archive “{name}” of Cutline, a desktop press archive
(archive id {archive}; written by Cutline {program}).

originals/            every file that was brought into the archive, byte for byte, named by the SHA-256 of
                      its content.
generations/          the database as it was at several moments, a folder each, named by the moment (UTC):
                      cutline.db, an SQLite 3 database, and generation.json, which says what it is; the
                      "seal" in it is the end of the chain over the archive's journal: an archive in
                      which seal number "seal" has another digest is not the one that was backed up.
                      fixity.db (SQLite 3) says when each original was last read and found equal.
manifest-sha256.txt   the SHA-256 of all these files.

To check it, with or without Cutline:   sha256sum -c manifest-sha256.txt
To bring it back:                       cutline restore THIS-FOLDER NEW-FOLDER
By hand, without Cutline: make a new folder; copy generations/(the newest)/cutline.db and fixity.db, and
originals/, into it.
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a place holds to be brought back: copies of a database, and files that go with them."""

    path: Path
    generations: Generations
    originals: Originals


class BackupPlace:
    """The place of a backup, to be written. Raises `OSError` where it cannot be."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._folder = Enclosed(path)
        self.generations = Generations(path / GENERATIONS)
        self.originals = Originals(path / ORIGINALS)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Within, nobody else backs up to this place. Raises `Refused` where somebody does."""
        try:
            with locked(self.path / _LOCK):
                yield
        except Held:
            raise Refused("busy.backup", place=self.path) from None

    def claim(self, archive: str, name: str, program: str) -> None:
        """Let it be the place of an archive. Raises `Refused` where it is another's, or no backup's."""
        found = archive_of(self._folder)
        if found is None and set(self._folder.names()) - {_LOCK, UNFINISHED}:
            raise Refused("not-a-backup", place=self.path)
        if found not in (None, archive):
            raise Refused("another-archive", place=self.path)
        self._folder.clear(UNFINISHED, _OURS)
        if found is None:
            about = {"cutline-backup": 1, "archive": archive, "name": name}
            self._folder.write((json.dumps(about, ensure_ascii=False) + "\n").encode(), ABOUT)
        self._folder.write(_README.format(name=name, archive=archive, program=program).encode(), README)

    def about(self) -> bytes:
        """What says of which archive it is."""
        return self._folder.read(ABOUT, most=_LONGEST)

    def listed(self) -> set[tuple[str, str]]:
        """The originals that the manifest lists: they were written or read whole, and were right then."""
        found: set[tuple[str, str]] = set()
        try:
            with self._folder.open(MANIFEST) as stream:
                for line in stream:
                    digest, _, path = line.decode("utf-8", "replace").rstrip("\n").partition("  ")
                    parts = path.split("/")
                    if parts[0] == ORIGINALS and len(parts) == 3 and parts[2].startswith(digest):
                        found.add((parts[1], parts[2]))
        except OSError:
            return set()
        return found

    def write_manifest(self, lines: Iterable[tuple[str, str]]) -> None:
        """Let the manifest list these files: the SHA-256 and the path of each."""
        ordered = sorted((path, digest) for digest, path in lines)
        self._folder.write("".join(f"{digest}  {path}\n" for path, digest in ordered).encode(), MANIFEST)


def archive_of(folder: Enclosed) -> str | None:
    """The id of the archive whose backup lies in a folder, None where none does."""
    try:
        found = json.loads(folder.read(ABOUT, most=_LONGEST))
        return str(found["archive"]) if found["cutline-backup"] == 1 else None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def kept_in(place: Path) -> Kept:
    """What can be brought back from a place: a backup, or an archive with the copies it made of itself.

    Raises `NotFound` where nothing can.
    """
    if archive_of(Enclosed(place)) is not None:
        return Kept(place, Generations(place / GENERATIONS), Originals(place / ORIGINALS))
    archive = place.parent if place.name == COPIES else place
    if (archive / COPIES).is_dir() and ((archive / ORIGINALS).is_dir() or (archive / DATABASE).exists()):
        return Kept(place, Generations(archive / COPIES), Originals(archive / ORIGINALS))
    raise NotFound("no-backup.none", place=place)


def refuse_within(one: Path, other: Path) -> None:
    """Raise `Refused` where of two folders one lies within the other, or they are the same."""
    for inner, outer in ((one, other), (other, one)):
        if any(_is_same(each, outer) for each in (inner, *inner.parents)):
            raise Refused("within", one=one, other=other)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False


def is_original(name: tuple[str, str]) -> bool:
    """Whether a file is named as originals are."""
    return is_digest(name[1].partition(".")[0]) and name[1].startswith(name[0])
