"""The copies that an archive makes of its own database, and what comes back from them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import ArchiveError
from archive.store.upgrade import known_versions
from tests.catalogue.test_migration import archive_of
from tests.cli.conftest import Run, run

__all__ = ["run"]  # the fixture


def copies_of(folder: Path) -> list[Path]:
    return sorted((folder / "backups").glob("[0-9]*"))


def made_on(folder: Path, day: str) -> None:
    """Let the archive be of an earlier day, and the copies that it has."""
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        connection.execute("UPDATE archive_info SET value = ? WHERE key = 'created_at'", (f"{day}T08:00",))
        connection.commit()
    for copy in copies_of(folder):
        about = copy / "generation.json"
        told = json.loads(about.read_text(encoding="utf-8"))
        about.write_text(json.dumps(told | {"made": f"{day}T0{len(told)}:00"}), encoding="utf-8")


def schema_of(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


@pytest.mark.parametrize("version", known_versions()[:-1])
def test_the_database_is_copied_before_it_is_brought_to_a_newer_form(version: str, tmp_path: Path) -> None:
    folder = archive_of(tmp_path / "old", version)
    Catalogue.open(folder).close()
    [copy] = copies_of(folder)
    assert schema_of(copy / "cutline.db") == version
    assert schema_of(folder / "cutline.db") == known_versions()[-1]
    Catalogue.open(folder).close()
    assert len(copies_of(folder)) == 1


def test_a_copy_of_before_comes_back_in_its_old_form_and_opens(tmp_path: Path, run: Run) -> None:
    folder = archive_of(tmp_path / "old", "0005")
    Catalogue.open(folder).close()
    (folder / "originals").mkdir(exist_ok=True)
    assert run("restore", folder, tmp_path / "new").status == 1, "the fixture has no files"
    assert schema_of(tmp_path / "new" / "cutline.db") == "0005"
    with Catalogue.open(tmp_path / "new") as again:
        assert {problem.kind for problem in again.keeping.verify()} == {"original-missing"}


def test_an_archive_that_cannot_be_copied_is_not_brought_to_a_newer_form(tmp_path: Path) -> None:
    folder = archive_of(tmp_path / "old", "0005")
    (tmp_path / "outside").mkdir()
    (folder / "backups").symlink_to(tmp_path / "outside")
    with pytest.raises(ArchiveError, match="copied into backups"):
        Catalogue.open(folder)
    assert schema_of(folder / "cutline.db") == "0005"
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_command_that_writes_copies_the_database_once_a_day(
    catalogue: Catalogue, tmp_path: Path, run: Run
) -> None:
    run("collection", "add", "Front pages", "--query", "", "--all")
    assert copies_of(catalogue.folder) == [], "on its first day nothing is copied"
    made_on(catalogue.folder, "2026-01-01")
    run("stats")
    assert copies_of(catalogue.folder) == [], "who only reads copies nothing"
    run("saved", "save", "Marsh", "person:marsh")
    assert len(copies_of(catalogue.folder)) == 1
    run("saved", "save", "Lund", "person:lund")
    assert len(copies_of(catalogue.folder)) == 1
    made_on(catalogue.folder, "2026-01-02")
    run("saved", "remove", "Lund")
    assert len(copies_of(catalogue.folder)) == 2


def test_nothing_is_copied_where_nothing_was_done_since(catalogue: Catalogue) -> None:
    catalogue.searches.save("Marsh", "person:marsh")
    made_on(catalogue.folder, "2026-01-01")
    assert catalogue.keeping.copy_daily() is not None
    made_on(catalogue.folder, "2026-01-02")
    assert catalogue.keeping.copy_daily() is None


def test_the_last_seven_copies_are_kept(catalogue: Catalogue) -> None:
    for n in range(9):
        catalogue.searches.save(f"Search {n}", f"person:{n}")
        made_on(catalogue.folder, f"2026-01-0{n + 1}")
        assert catalogue.keeping.copy_daily() is not None
    assert len(catalogue.keeping.copies()) == 7


def test_an_archive_comes_back_from_its_own_copy(catalogue: Catalogue, tmp_path: Path, run: Run) -> None:
    catalogue.searches.save("Marsh", "person:marsh")
    made_on(catalogue.folder, "2026-01-01")
    catalogue.keeping.copy_daily()
    catalogue.searches.delete("Marsh")
    for n, place in enumerate((catalogue.folder, catalogue.folder / "backups")):
        assert run("restore", place, tmp_path / f"new{n}").status == 0
        with Catalogue.open(tmp_path / f"new{n}") as again:
            assert [each.name for each in again.searches.all()] == ["Marsh"]
