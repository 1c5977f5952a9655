"""What an archive is held against when it is opened and read."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from archive.catalogue import Catalogue
from archive.errors import ArchiveError
from archive.model import SearchRequest
from archive.store import sqlite
from archive.store.columns import Json, metadata
from archive.store.structure import STRUCTURES, versions
from archive.store.upgrade import known_versions, structure_at
from archive.store.values import AMONG, SHAPES
from archive.words import note_words

Story = Callable[..., Path]


@pytest.mark.parametrize("version", known_versions())
def test_what_is_frozen_is_what_the_migrations_build(version: str) -> None:
    frozen = (STRUCTURES / f"{version}.txt").read_text(encoding="utf-8").splitlines()
    assert structure_at(version) == frozen, "run make structure after adding a migration"


def test_every_version_is_frozen_and_no_other() -> None:
    assert versions() == known_versions()


def test_every_column_of_json_has_a_shape_and_no_rule_is_for_a_column_that_is_gone() -> None:
    columns = {f"{t.name}.{c.name}": c for t in metadata.sorted_tables for c in t.columns}
    assert {name for name, column in columns.items() if isinstance(column.type, Json)} == SHAPES.keys()
    assert AMONG.keys() <= columns.keys()


def test_statements_that_are_written_otherwise_but_say_the_same_are_ours(catalogue: Catalogue) -> None:
    catalogue.close()
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(replace(sql, 'CREATE TABLE tag', 'create /* ! */ table"
            "\n  \"tag\"'), 'name TEXT', '\"name\"  text') WHERE name = 'tag'"
        )
        connection.commit()
    Catalogue.open(catalogue.folder).close()


def test_what_sqlite_counts_for_its_plans_is_no_strange_table(catalogue: Catalogue, story: Story) -> None:
    catalogue.imports.run([story("One")])
    catalogue.close()
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        connection.execute("ANALYZE")
    Catalogue.open(catalogue.folder).close()


def test_a_database_whose_last_pages_are_still_in_its_log_is_whole(
    catalogue: Catalogue, story: Story, tmp_path: Path
) -> None:
    catalogue.imports.run([story("One")])
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        shutil.copytree(catalogue.folder, tmp_path / "copy")
    file = tmp_path / "copy" / "cutline.db"
    os.truncate(file, file.stat().st_size - 4096)
    with Catalogue.open(tmp_path / "copy") as copy:
        assert copy.records.stats().articles == 1


@pytest.mark.timeout(30)
def test_a_question_that_never_ends_is_given_up_with_a_sentence(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "READING_SECONDS", 0.3)
    endless = text("WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r")
    with pytest.raises(ArchiveError, match="took longer"), catalogue._database.reading() as connection:
        connection.execute(endless)
    assert catalogue.records.stats().articles == 0


def test_nothing_in_the_file_is_trusted_to_do_more_than_hold_rows(catalogue: Catalogue) -> None:
    for engine in (catalogue._database._reader, catalogue._database._writer):
        with engine.connect() as connection:
            assert connection.scalar(text("PRAGMA trusted_schema")) == 0
            assert connection.scalar(text("PRAGMA cell_size_check")) == 1


def test_a_search_says_how_many_records_are_left_out(catalogue: Catalogue, story: Story) -> None:
    ids = [result.id for result in catalogue.imports.run([story("One"), story("Two")]).results]
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        connection.execute("UPDATE article SET keywords = '[[[' WHERE id = ?", (ids[0],))
        connection.commit()
    answer = catalogue.search.find(SearchRequest("", kind="article"))
    assert [hit.title for hit in answer.hits] == ["Two"]
    assert [note.code for note in answer.notes] == ["records-left-out"]
    assert "not found: 1. Run cutline verify" in note_words(answer.notes[0])
    assert list(catalogue.search.left_out()) == [ids[0]]
    with pytest.raises(ArchiveError, match=f"row {ids[0]} of the table article is damaged"):
        catalogue.records.article(ids[0] or "")


def test_verifying_goes_on_after_a_page_that_is_garbage(catalogue: Catalogue, story: Story) -> None:
    catalogue.imports.run([story("One")])
    catalogue.close()
    file = catalogue.folder / "cutline.db"
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'block'"
        (page,) = connection.execute(query).fetchone()
    with file.open("r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xff" * 4096)
    [kept] = (catalogue.folder / "originals").rglob("*.txt")
    kept.write_text("something else", encoding="utf-8")
    with Catalogue.open(catalogue.folder) as opened:
        said = "\n".join(map(str, opened.keeping.verify()))
    assert "block" in said
    assert "is changed" in said
