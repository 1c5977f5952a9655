"""Mending: whatever one damage does is found and mended, and nothing is ever made worse."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.keeping.problems import Problem
from archive.keeping.repairing import Repairing
from tests.keeping.damages import DATABASE, Copy, Sound, content_of, copied, flip, suffer

SEEDS = range(1000, 1024)


@pytest.fixture
def copy(sound: Sound) -> Iterator[Copy]:
    with copied(sound) as made:
        yield made


@pytest.fixture
def live(sound: Sound) -> Iterator[Copy]:
    """As a crash left it, with everything in the log."""
    with copied(sound, live=True) as made:
        yield made


@pytest.fixture(scope="session")
def wanted(sound: Sound) -> dict[str, object]:
    return content_of(sound)


def run_sql(copy: Copy, *statements: str) -> None:
    with closing(sqlite3.connect(copy.folder / DATABASE)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def is_whole(copy: Copy, wanted: dict[str, object]) -> bool:
    """Whether nothing is wrong, and all that counts is as it was."""
    status, out, err = copy.run("verify")
    assert status == 0, (out, err)
    return copy.content() == wanted


@pytest.mark.timeout(600)
def test_damages_at_random_are_all_found_nearly_all_mended_and_none_made_worse(
    sound: Sound, wanted: dict[str, object]
) -> None:
    outcomes = [suffer(sound, seed, wanted) for seed in SEEDS]
    assert [each for each in outcomes if not each.found] == []
    assert [each for each in outcomes if each.worse] == []
    assert [each for each in outcomes if not each.repaired] == []


def test_nothing_is_done_to_an_archive_of_which_nothing_is_wrong(copy: Copy) -> None:
    before = sorted(copy.folder.iterdir())
    assert copy.run("repair")[:2] == (0, "Nothing is wrong.\n")
    assert sorted(copy.folder.iterdir()) == before


def test_an_archive_that_somebody_has_open_is_not_mended(copy: Copy) -> None:
    run_sql(copy, "UPDATE block SET text = 'FORGED'")
    with Catalogue.open(copy.folder, cache=copy.cache):
        status, _, err = copy.run("repair")
    assert (status, "open" in err) == (2, True)
    assert list(copy.folder.glob("cutline-before-repair-*")) == []
    assert copy.run("repair")[0] == 0


def test_rows_come_back_from_the_journal_and_the_database_as_it_was_is_put_aside(
    copy: Copy, wanted: dict[str, object]
) -> None:
    run_sql(
        copy,
        "UPDATE block SET text = 'FORGED'",
        "DELETE FROM tagging",
        "INSERT INTO tag VALUES ('t99', 'Slipped in', NULL, NULL, 'slipped in')",
    )
    status, out, _ = copy.run("repair", "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert all(line.keys() == {"kind", "table", "id", "done"} for line in lines)
    assert {line["table"] for line in lines} == {"", "block", "tagging", "tag"}
    assert is_whole(copy, wanted)
    [aside] = copy.folder.glob("cutline-before-repair-*.db")
    with closing(sqlite3.connect(aside)) as connection:
        assert connection.execute("SELECT DISTINCT text FROM block").fetchall() == [("FORGED",)]


def test_history_that_was_forged_comes_back_from_a_backup_that_the_seals_prove(
    copy: Copy, sound: Sound, wanted: dict[str, object]
) -> None:
    run_sql(copy, "UPDATE operation SET who = 'somebody else', at = '2001-01-01' WHERE id = 1")
    assert copy.run("repair")[0] == 1, "nothing in the archive itself can tell"
    assert copy.run("repair", "--from", sound.backup)[0] == 0
    assert is_whole(copy, wanted)


def test_an_operation_that_is_marked_as_not_finished_is_finished(
    copy: Copy, wanted: dict[str, object]
) -> None:
    run_sql(copy, "UPDATE operation SET pending = 1 WHERE id = 2")
    assert copy.run("repair")[0] == 0
    assert is_whole(copy, wanted)


def test_a_forged_backup_is_not_believed(copy: Copy, sound: Sound, tmp_path: Path) -> None:
    shutil.copytree(sound.backup, tmp_path / "backup")
    with closing(sqlite3.connect(tmp_path / "backup" / DATABASE)) as connection:
        connection.execute("UPDATE operation SET who = 'another' WHERE id = 1")
        connection.commit()
    run_sql(copy, "UPDATE operation SET who = 'somebody else', at = '2001-01-01' WHERE id = 1")
    assert copy.run("repair", "--from", tmp_path / "backup")[0] == 1


def test_originals_come_back_from_wherever_the_same_bytes_lie(
    copy: Copy, wanted: dict[str, object], tmp_path: Path
) -> None:
    for number, path in enumerate(sorted((copy.folder / "originals").glob("*/*"))):
        shutil.copy(path, tmp_path / f"somewhere-{number}")
        flip(path, 3, 1) if number % 2 else path.unlink()
    assert copy.run("repair")[0] == 1
    status, out, _ = copy.run("repair", "--from", tmp_path)
    assert status == 0
    assert "somewhere-0" in out
    assert is_whole(copy, wanted)


def test_what_was_committed_behind_a_damage_of_the_log_is_brought_back(
    live: Copy, wanted: dict[str, object]
) -> None:
    log = live.folder / f"{DATABASE}-wal"
    flip(log, log.stat().st_size // 2, 3)
    assert live.run("verify")[0] in (1, 2)
    live.run("search", "harbour")
    assert live.run("repair")[0] == 0
    assert is_whole(live, wanted)


def test_work_that_went_with_the_log_is_brought_back_from_a_newer_copy(
    live: Copy, sound: Sound, wanted: dict[str, object]
) -> None:
    shutil.copytree(sound.root / "earlier", live.folder, dirs_exist_ok=True)
    (live.folder / f"{DATABASE}-wal").unlink()
    shutil.copy(sound.root / "earlier" / f"{DATABASE}-wal", live.folder)
    status, out, _ = live.run("verify", "--json")
    assert (status, "work-lost" in out) == (1, True)
    assert live.run("repair")[0] == 1
    assert live.run("repair", "--from", sound.backup)[0] == 0
    assert is_whole(live, wanted)


def test_pages_that_cannot_be_read_cost_nothing_that_the_journal_has(
    copy: Copy, wanted: dict[str, object]
) -> None:
    with closing(sqlite3.connect(copy.folder / DATABASE)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name IN ('block', 'placement', 'ix_change_row')"
        pages = [page for (page,) in connection.execute(query)]
    with (copy.folder / DATABASE).open("r+b") as stream:
        for page in pages:
            stream.seek((page - 1) * 4096)
            stream.write(b"\xff" * 4096)
    assert copy.run("verify")[0] == 1
    assert copy.run("repair")[0] == 0
    assert is_whole(copy, wanted)


def test_what_would_make_more_wrong_than_was_is_put_back(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    run_sql(copy, "UPDATE article SET standfirst = 'Forged'")
    before = [json.loads(line) for line in copy.run("verify", "--json")[1].splitlines()]

    def clumsy(self: Repairing, problems: list[Problem]) -> None:
        run_sql(copy, "DELETE FROM block")

    monkeypatch.setattr(Repairing, "_journal_and_rows", clumsy)
    status, out, _ = copy.run("repair")
    assert status == 1
    assert "nothing was mended" in out
    assert [json.loads(line) for line in copy.run("verify", "--json")[1].splitlines()] == before


def test_an_archive_of_which_only_the_originals_are_left_takes_the_database_of_a_backup(
    copy: Copy, sound: Sound, wanted: dict[str, object]
) -> None:
    os.truncate(copy.folder / DATABASE, 0)
    assert copy.run("verify")[0] == 2
    assert copy.run("repair", "--from", sound.backup)[0] == 0
    assert is_whole(copy, wanted)
