"""Opening archives: new ones, damaged ones, those of other programs and of newer versions."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from archive.catalogue import Catalogue
from archive.errors import ArchiveError
from archive.store import tables
from archive.store.columns import metadata
from archive.store.upgrade import MIGRATIONS

Story = Callable[..., Path]


def test_an_archive_is_one_folder_that_explains_itself(catalogue: Catalogue) -> None:
    assert "SQLite" in (catalogue.folder / "README.txt").read_text(encoding="utf-8")
    assert (catalogue.folder / "cutline.db").is_file()


def test_a_folder_without_an_archive_is_not_made_into_one_by_reading(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="There is no archive"):
        Catalogue.open(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_damaged_database_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "archive" / "cutline.db"
    file.parent.mkdir()
    file.write_bytes(b"this was a database once " * 400)
    before = file.read_bytes()
    with pytest.raises(ArchiveError, match="is damaged"):
        Catalogue.open(tmp_path / "archive", create=True)
    assert file.read_bytes() == before


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "cutline.db")) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(ArchiveError, match="not one of Cutline's"):
        Catalogue.open(tmp_path, create=True)


def test_an_archive_of_a_newer_version_is_left_alone(catalogue: Catalogue) -> None:
    catalogue.close()
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
    with pytest.raises(ArchiveError, match="newer Cutline"):
        Catalogue.open(catalogue.folder)


def test_a_place_where_no_folder_can_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(ArchiveError, match="Cannot make an archive"):
        Catalogue.open(tmp_path / "file" / "archive", create=True)


# What stands over expressions no comparison reads; `test_structure.py` holds it to what was frozen.
@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection")
@pytest.mark.filterwarnings("ignore:autogenerate skipping")
def test_the_migrations_build_the_tables_that_the_program_uses(catalogue: Catalogue) -> None:
    engine = create_engine(f"sqlite:///{catalogue.folder / 'cutline.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        found = compare_metadata(context, metadata)
    engine.dispose()
    # Of a key that stands beside its column SQLAlchemy reads no options; the frozen structure has them.
    beside = {"publication_id", "holder_id"}
    keys = [each for each in found if each[0].endswith("_fk") and beside & set(each[1].columns.keys())]
    assert [each for each in found if each not in keys] == []


def test_every_key_that_leads_to_an_agent_is_deferred(catalogue: Catalogue) -> None:
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        built = " ".join(row[0] for row in rows)
    keys = re.findall(r"REFERENCES agent ?\(id\)[^,)]*", built)
    assert len(keys) == 11
    assert {" ".join(key.split()) for key in keys} == {"REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED"}


def test_the_program_knows_the_newest_migration() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == tables.SCHEMA_VERSION


def test_nothing_can_be_written_past_the_journal(catalogue: Catalogue) -> None:
    with (
        pytest.raises(ArchiveError, match="readonly"),
        catalogue._database.reading() as connection,
    ):
        connection.execute(
            tables.tag.insert(), {"id": "t1", "name": "sly", "parent_id": None, "colour": None}
        )


def test_the_journal_mode_lets_readers_and_a_writer_work_at_once(catalogue: Catalogue) -> None:
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_changed_original_is_found_by_verifying(catalogue: Catalogue, story: Story) -> None:
    catalogue.imports.run([story("Ferry inquiry opens")])
    assert catalogue.keeping.verify() == []
    [original] = [p for p in (catalogue.folder / "originals").rglob("*") if p.is_file()]
    original.write_text("something else", encoding="utf-8")
    [problem] = catalogue.keeping.verify()
    assert "is changed" in str(problem)


def test_originals_are_kept_byte_for_byte(catalogue: Catalogue, story: Story) -> None:
    source = story("Ferry inquiry opens")
    catalogue.imports.run([source])
    [original] = [p for p in (catalogue.folder / "originals").rglob("*") if p.is_file()]
    assert original.read_bytes() == source.read_bytes()
    assert original.suffix == ".txt"
