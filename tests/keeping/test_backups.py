"""Backups: what was backed up comes back to the byte, whatever happened to the archive or broke it off."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from archive.catalogue import Catalogue
from archive.errors import Cancelled
from archive.files.locking import locked
from archive.files.originals import sha256
from archive.progress import Progress, Step
from archive.store.tables import metadata
from tests.catalogue.rows import stored
from tests.cli.conftest import Run, run
from tests.soak import kill_backups

__all__ = ["run"]  # the fixture

Story = Callable[..., Path]


def tables_of(folder: Path) -> dict[str, list[Any]]:
    """Every row of every table, the journal's too."""
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in metadata.tables
        }


def files_of(folder: Path) -> dict[str, bytes]:
    """The originals of an archive or a backup."""
    found = (folder / "originals").glob("[0-9a-f][0-9a-f]/*")
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "disk" / "backup"


@pytest.fixture
def stories(catalogue: Catalogue, story: Story) -> list[str]:
    """The ids of two stories, tagged, and an operation taken back."""
    ids = [str(result.id) for result in catalogue.imports.run([story("One"), story("Two")]).results]
    catalogue.tags.add("Harbour", ids)
    catalogue.corrections.set(ids[:1], {"title": "The first one"})
    catalogue.history.undo()
    return ids


def generations_of(place: Path) -> list[Path]:
    return sorted((place / "generations").glob("[0-9]*"))


def test_what_was_backed_up_comes_back_whole_with_its_history(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run
) -> None:
    ran = run("backup", place, "--json")
    assert ran.status == 0
    assert (ran.lines[-1]["originals"], ran.lines[-1]["copied"], ran.lines[-1]["problems"]) == (2, 2, 0)
    ran = run("restore", place, tmp_path / "new", "--json")
    assert (ran.status, ran.lines[-1]["originals"]) == (0, 2)
    assert tables_of(tmp_path / "new") == tables_of(catalogue.folder)
    assert files_of(tmp_path / "new") == files_of(catalogue.folder)
    assert run("--archive", tmp_path / "new", "verify").status == 0
    with Catalogue.open(tmp_path / "new", who="tester") as again:
        again.history.redo()
        assert again.records.article(stories[0]).title == "The first one"
        while again.history.undo_step():
            again.history.undo()
        assert again.records.stats().articles == 0


def test_a_file_that_a_redo_would_bring_back_is_backed_up(
    catalogue: Catalogue, story: Story, place: Path, tmp_path: Path
) -> None:
    catalogue.imports.run([story("One")])
    catalogue.history.undo()
    catalogue.keeping.backup(place)
    Catalogue.restore(place, tmp_path / "new")
    with Catalogue.open(tmp_path / "new", who="tester") as again:
        again.history.redo()
        assert again.keeping.verify() == []


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not here")
def test_a_backup_is_checked_without_the_program(
    catalogue: Catalogue, stories: list[str], place: Path
) -> None:
    catalogue.keeping.backup(place)
    catalogue.keeping.backup(place)
    check = ["sha256sum", "--quiet", "-c", "manifest-sha256.txt"]
    assert subprocess.run(check, cwd=place, check=False).returncode == 0
    listed = (place / "manifest-sha256.txt").read_text(encoding="utf-8").splitlines()
    there = [path for path in place.rglob("*") if path.is_file()]
    others = {"manifest-sha256.txt", "README.txt", ".lock"}
    assert len(listed) == len([path for path in there if path.name not in others])
    with next((place / "originals").glob("*/*")).open("ab") as stream:
        stream.write(b"!")
    assert subprocess.run(check, cwd=place, check=False, capture_output=True).returncode == 1


def test_the_place_says_what_it_is(catalogue: Catalogue, stories: list[str], place: Path) -> None:
    report = catalogue.keeping.backup(place)
    about = json.loads((place / "backup.json").read_text(encoding="utf-8"))
    readme = (place / "README.txt").read_text(encoding="utf-8")
    assert about["archive"] in readme
    assert "sha256sum -c manifest-sha256.txt" in readme
    [folder] = generations_of(place)
    told = json.loads((folder / "generation.json").read_text(encoding="utf-8"))
    assert (told["archive"], told["made"]) == (about["archive"], report.generation.made)
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        assert connection.execute("SELECT id, digest FROM seal ORDER BY id DESC").fetchone() == (
            told["seal"]["seal"],
            told["seal"]["digest"],
        )


def test_a_second_backup_copies_only_what_is_new(
    catalogue: Catalogue, stories: list[str], place: Path, story: Story
) -> None:
    catalogue.keeping.backup(place)
    assert catalogue.keeping.backup(place).copied == 0
    catalogue.imports.run([story("Three")])
    report = catalogue.keeping.backup(place)
    assert (report.copied, report.originals) == (1, 3)


def test_so_many_copies_of_the_database_are_kept(
    catalogue: Catalogue, stories: list[str], place: Path, run: Run
) -> None:
    for _ in range(4):
        assert run("backup", place, "--keep", "3").status == 0
    assert len(generations_of(place)) == 3
    assert run("backup", place, "--keep", "0").status == 2


def test_a_file_that_was_erased_leaves_the_backup_with_the_last_copy_that_knows_it(
    catalogue: Catalogue, stories: list[str], place: Path
) -> None:
    catalogue.keeping.backup(place)
    catalogue.trash.add(stories[:1], "a court said so")
    catalogue.trash.empty(purge=True)
    catalogue.keeping.backup(place, keep=2)
    assert len(files_of(place)) == 2
    catalogue.keeping.backup(place, keep=2)
    assert len(files_of(place)) == 1


def test_an_original_that_is_damaged_is_reported_and_the_rest_goes_on(
    catalogue: Catalogue, stories: list[str], place: Path, run: Run, tmp_path: Path
) -> None:
    bad = next((catalogue.folder / "originals").glob("*/*"))
    bad.write_bytes(b"rotten")
    ran = run("backup", place, "--json")
    assert ran.status == 1
    assert (ran.lines[0]["kind"], ran.lines[0]["id"]) == ("original-changed", bad.stem)
    assert (ran.lines[-1]["copied"], ran.lines[-1]["problems"]) == (1, 1)
    ran = run("restore", place, tmp_path / "new", "--json")
    assert (ran.status, ran.lines[0]["kind"]) == (1, "original-missing")
    assert tables_of(tmp_path / "new") == tables_of(catalogue.folder)


def test_what_rotted_in_the_backup_is_found_and_written_anew(
    catalogue: Catalogue, stories: list[str], place: Path, run: Run
) -> None:
    catalogue.keeping.backup(place)
    rotten = next((place / "originals").glob("*/*"))
    whole = rotten.read_bytes()
    rotten.write_bytes(whole[:-1] + b"!")
    assert run("backup", place).status == 0, "its size is right, so it is trusted"
    ran = run("backup", place, "--verify", "--json")
    assert (ran.status, ran.lines[0]["kind"]) == (1, "original-backup")
    assert rotten.read_bytes() == whole
    rotten.write_bytes(b"short")
    assert run("backup", place).status == 1
    assert rotten.read_bytes() == whole
    assert run("backup", place, "--verify").status == 0


def test_a_file_that_no_finished_backup_listed_is_read_before_it_is_trusted(
    catalogue: Catalogue, stories: list[str], place: Path
) -> None:
    catalogue.keeping.backup(place)
    (place / "manifest-sha256.txt").unlink()
    left = next((place / "originals").glob("*/*"))
    whole = left.read_bytes()
    left.write_bytes(whole[:-1] + b"!")
    assert catalogue.keeping.backup(place).copied == 1
    assert left.read_bytes() == whole


def test_a_copy_of_the_database_that_rotted_is_said_and_never_brought_back(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run
) -> None:
    catalogue.keeping.backup(place)
    [folder] = generations_of(place)
    data = bytearray((folder / "cutline.db").read_bytes())
    data[len(data) // 2] ^= 1
    (folder / "cutline.db").write_bytes(data)
    ran = run("restore", place, tmp_path / "new")
    assert (ran.status, "is damaged" in ran.err) == (2, True)
    assert not (tmp_path / "new").exists()
    ran = run("backup", place, "--verify", "--json")
    assert (ran.status, ran.lines[0]["kind"], ran.lines[0]["id"]) == (1, "generation-changed", folder.name)


def test_a_backup_of_an_archive_that_lost_work_says_so_and_takes_nothing_away(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run
) -> None:
    catalogue.keeping.backup(place)
    shutil.copyfile(generations_of(place)[0] / "cutline.db", tmp_path / "older.db")
    catalogue.tags.add("Ferry", stories)
    catalogue.keeping.backup(place, keep=1)
    with (
        closing(sqlite3.connect(tmp_path / "older.db")) as older,
        closing(sqlite3.connect(catalogue.folder / "cutline.db")) as now,
    ):
        older.backup(now)
    ran = run("backup", place, "--keep", "1", "--json")
    assert (ran.status, ran.lines[0]["kind"]) == (1, "work-lost")
    assert len(generations_of(place)) == 2


def test_places_that_are_none_are_refused(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run
) -> None:
    (tmp_path / "way").symlink_to(catalogue.folder)
    for within in (catalogue.folder, catalogue.folder / "b", tmp_path / "way" / "b", tmp_path):
        ran = run("backup", within)
        assert (ran.status, "within" in ran.err or "else than a backup" in ran.err) == (1, True)
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("dear", encoding="utf-8")
    assert "else than a backup" in run("backup", tmp_path / "letters").err
    with Catalogue.open(tmp_path / "other", create=True) as other:
        other.keeping.backup(place)
    assert "another archive" in run("backup", place).err
    assert run("backup", tmp_path / "letters" / "a.txt").status == 2


def test_links_in_a_place_are_not_followed(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    catalogue.keeping.backup(place)
    folder = next((place / "originals").glob("[0-9a-f]*"))
    shutil.rmtree(folder)
    folder.symlink_to(outside)
    assert run("backup", place).status != 0
    shutil.rmtree(place / "generations")
    (place / "generations").symlink_to(outside)
    assert run("backup", place).status != 0
    assert list(outside.iterdir()) == []


def test_of_two_backups_at_once_the_second_says_so(
    catalogue: Catalogue, stories: list[str], place: Path, run: Run
) -> None:
    place.mkdir(parents=True)
    with locked(place / ".lock"):
        ran = run("backup", place)
    assert (ran.status, "Another backup" in ran.err) == (1, True)
    assert run("backup", place).status == 0


def test_a_backup_that_was_stopped_leaves_the_last_one_whole(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, story: Story
) -> None:
    catalogue.keeping.backup(place)
    before = tables_of(catalogue.folder)
    catalogue.imports.run([story("Three")])
    progress = Progress(lambda step: progress.cancel() if step.what == "three.txt" else None)
    with pytest.raises(Cancelled):
        catalogue.keeping.backup(place, progress)
    assert len(generations_of(place)) == 1
    assert list((place / "generations" / ".unfinished").iterdir()) == []
    Catalogue.restore(place, tmp_path / "new")
    assert tables_of(tmp_path / "new") == before


def test_others_may_write_while_a_backup_is_made(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.store.generations._PAGES", 5)  # so that they come in the middle of it
    before = stored(catalogue)
    written: list[int] = []

    def write(step: Step) -> None:
        if not written:
            written.append(1)
            with Catalogue.open(catalogue.folder, who="other") as other:
                other.tags.add("Meanwhile", stories)

    catalogue.keeping.backup(place, Progress(write))
    Catalogue.restore(place, tmp_path / "new")
    with Catalogue.open(tmp_path / "new") as again:
        assert again.keeping.verify() == []
        assert stored(again) == before
    assert stored(catalogue) != before


def test_nothing_is_restored_over_what_is_there(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run
) -> None:
    catalogue.keeping.backup(place)
    before = tables_of(catalogue.folder)
    assert run("restore", place, catalogue.folder).status == 1
    assert run("restore", place, place / "new").status == 1
    assert run("restore", tmp_path, tmp_path / "new").status == 1
    assert tables_of(catalogue.folder) == before
    (tmp_path / "empty").mkdir()
    assert run("restore", place, tmp_path / "empty").status == 0


def test_a_restore_that_was_stopped_makes_nothing_and_goes_on_the_next_time(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path
) -> None:
    catalogue.keeping.backup(place)
    progress = Progress(lambda step: progress.cancel() if step.done == 1 else None)
    with pytest.raises(Cancelled):
        Catalogue.restore(place, tmp_path / "new", progress=progress)
    assert not (tmp_path / "new").exists()
    assert len(files_of(tmp_path / ".new.restoring")) == 1
    Catalogue.restore(place, tmp_path / "new")
    assert files_of(tmp_path / "new") == files_of(catalogue.folder)
    assert not (tmp_path / ".new.restoring").exists()
    with Catalogue.open(tmp_path / "new") as again:
        assert again.keeping.verify() == []


def at_of(folder: Path, operation: int) -> str:
    """When an operation was done."""
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        [(at,)] = connection.execute("SELECT at FROM operation WHERE id = ?", (operation,)).fetchall()
        return str(at)


def test_an_archive_comes_back_as_it_was_at_a_moment(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run, story: Story
) -> None:
    before = tables_of(catalogue.folder)
    moment = catalogue.tags.add("Ferry", stories)
    catalogue.trash.add(stories[1:], "wrong")
    catalogue.imports.run([story("Three")])
    catalogue.keeping.backup(place)
    moment_before = at_of(catalogue.folder, moment.operation_id - 1)
    ran = run("restore", place, tmp_path / "new", "--to", moment_before, "--json")
    assert (ran.status, ran.lines[-1]["as_of"], ran.lines[-1]["originals"]) == (0, moment_before, 2)
    assert ran.lines[-1]["taken_back"] > 0
    assert tables_of(tmp_path / "new") == before
    assert run("--archive", tmp_path / "new", "verify").status == 0


def test_a_copy_that_is_named_by_its_moment_comes_back_as_it_is(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path
) -> None:
    made = catalogue.keeping.backup(place).generation
    before = tables_of(catalogue.folder)
    catalogue.tags.add("Ferry", stories)
    catalogue.keeping.backup(place)
    report = Catalogue.restore(place, tmp_path / "new", to=made.made)
    assert (report.generation.name, report.taken_back) == (made.name, 0)
    assert tables_of(tmp_path / "new") == before


def test_where_the_journal_does_not_lead_back_the_last_copy_before_is_taken_and_that_is_said(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run
) -> None:
    early = at_of(catalogue.folder, 1)
    catalogue.keeping.backup(place)
    before = tables_of(catalogue.folder)
    changes = catalogue.tags.add("Ferry", stories)
    catalogue.trash.add(stories[1:], "a court said so")
    catalogue.trash.empty(purge=True)
    catalogue.keeping.backup(place)
    moment = at_of(catalogue.folder, changes.operation_id)
    ran = run("restore", place, tmp_path / "new", "--to", moment, "--json")
    assert (ran.status, "erased for good" in ran.err) == (0, True)
    assert tables_of(tmp_path / "new") == before
    assert run("restore", place, tmp_path / "newer", "--to", early[:4] + "-01-01").status == 1


def test_a_copy_that_holds_more_than_rows_is_not_brought_back(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path, run: Run
) -> None:
    catalogue.keeping.backup(place)
    file = generations_of(place)[0] / "cutline.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON tag BEGIN DELETE FROM block; END")
        connection.commit()
    about = file.with_name("generation.json")
    told = json.loads(about.read_text(encoding="utf-8"))
    told |= {"sha256": sha256(file), "size": file.stat().st_size}
    about.write_text(json.dumps(told), encoding="utf-8")
    ran = run("restore", place, tmp_path / "new")
    assert (ran.status, "evil" in ran.err) == (2, True)
    assert not (tmp_path / "new").exists()


@pytest.mark.timeout(300)
def test_a_backup_or_a_restore_that_is_killed_loses_nothing(tmp_path: Path) -> None:
    kill_backups.trial(tmp_path / "trial", times=2, files=20, chance=random.Random(3))


def test_a_repair_takes_the_newest_copy_of_a_backup(
    catalogue: Catalogue, stories: list[str], place: Path, run: Run
) -> None:
    for name in ("Ferry", "Quay", "Mole"):
        catalogue.keeping.backup(place)
        catalogue.tags.add(name, stories)
    catalogue.keeping.backup(place)
    for number, folder in enumerate(generations_of(place)):  # as if a year lay between them
        folder.rename(folder.with_name(f"202{number}-12-01T120000Z"))
    before = tables_of(catalogue.folder)
    catalogue.close()
    file = catalogue.folder / "cutline.db"
    file.write_bytes(b"\0" * file.stat().st_size)
    assert run("repair", "--from", place).status == 0
    assert tables_of(catalogue.folder) == before


def test_what_was_done_to_keep_each_file_comes_back_with_it(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path
) -> None:
    catalogue.keeping.verify()
    checked = catalogue.keeping.fixity.events()
    catalogue.keeping.backup(place)
    Catalogue.restore(place, tmp_path / "new")
    with Catalogue.open(tmp_path / "new") as again:
        events = again.keeping.fixity.events()
        assert events[: len(checked)] == checked
        assert events[-1].kind == "restore"
        assert str(place) in events[-1].outcome
        found = again.keeping.fixity.readings()
        assert {each.found for each in found.values()} == {"equal"}
        assert again.keeping.status().unread == 0


def test_a_backup_without_notes_on_readings_comes_back(
    catalogue: Catalogue, stories: list[str], place: Path, tmp_path: Path
) -> None:
    catalogue.keeping.backup(place)
    for notes in place.rglob("fixity.db"):
        notes.unlink()
    Catalogue.restore(place, tmp_path / "new")
    with Catalogue.open(tmp_path / "new") as again:
        assert again.keeping.status().unread == 0
