"""Bringing an archive to a newer form: nothing is lost, and the journal tells the same as the tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from archive.catalogue import Catalogue
from archive.store.upgrade import MIGRATIONS
from tests.catalogue.rows import replayed, stored
from tests.catalogue.steps import redo_name, undo_name

FIXTURES = Path(__file__).parent.parent / "fixtures"
VERSIONS = sorted(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
Rows = dict[tuple[str, str], dict[str, Any]]


def archive_of(folder: Path, version: str) -> Path:
    """An archive as the program of that schema left it."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        connection.executescript((FIXTURES / f"archive_{version}.sql").read_text(encoding="utf-8"))
    return folder


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Catalogue]:
    with Catalogue.open(archive_of(tmp_path / "old", request.param), who="archivist") as catalogue:
        yield catalogue


def test_the_journal_replayed_equals_the_tables(old: Catalogue) -> None:
    assert replayed(old) == stored(old)


def test_all_undone_and_done_again_equals_the_tables(old: Catalogue) -> None:
    before, redoable = stored(old), redo_name(old)
    steps = 0
    while undo_name(old):
        old.history.undo()
        steps += 1
    assert old.records.stats().articles == old.records.stats().placements == 0
    for _ in range(steps):
        old.history.redo()
    assert (stored(old), redo_name(old)) == (before, redoable)
    assert replayed(old) == before


def test_what_stays_open_is_data_with_the_place_where_it_stands(tmp_path: Path) -> None:
    folder = archive_of(tmp_path / "old", "0005")
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        [(key, raw)] = connection.execute("SELECT id, raw FROM credit ORDER BY id LIMIT 1").fetchall()
        name = raw.split("/")[-1]
        sentence = json.dumps([f"“{name}”: person or organisation?", "of another time"], ensure_ascii=False)
        connection.execute("UPDATE credit SET reasons = ? WHERE id = ?", (sentence, key))
        connection.commit()
    with Catalogue.open(folder) as catalogue:
        found = [
            use.credit for use in catalogue.records.placements(_uses(catalogue)) if use.credit is not None
        ]
    [credit] = [credit for credit in found if credit.doubts]
    first, second = credit.doubts
    assert (first.code, first.value, credit.raw[first.start : first.end]) == ("unknown-name", name, name)
    assert (second.code, second.value, second.start, second.end) == ("text", "of another time", 0, 0)


def _uses(catalogue: Catalogue) -> list[str]:
    return [row["id"] for (table, _), row in stored(catalogue).items() if table == "placement"]


def test_an_agency_of_the_archive_s_own_list_is_an_agent_with_all_that_was_said_of_it(tmp_path: Path) -> None:
    with Catalogue.open(archive_of(tmp_path / "old", "0005"), who="archivist") as catalogue:
        agent = catalogue.names.agent("VS")
        assert (agent.name, agent.kind, agent.country, agent.status) == (
            "Velden Sorbel",
            "wire",
            "NO",
            "established",
        )
        assert [agency.distributes for agency in catalogue.names.agencies()] == [("Reuters",)]


def test_adding_that_agency_can_be_undone_behind_the_migration(tmp_path: Path) -> None:
    with Catalogue.open(archive_of(tmp_path / "old", "0005"), who="archivist") as catalogue:
        while undo_name(catalogue) != "Add agency “Velden Sorbel”":
            catalogue.history.undo()
        catalogue.history.undo()
        agent = catalogue.names.agent("Velden Sorbel")
        assert (agent.kind, agent.country, agent.status) == (None, None, "provisional")
        assert catalogue.names.agencies() == []


def test_tags_of_one_name_side_by_side_are_merged_with_what_they_hold(tmp_path: Path) -> None:
    folder = archive_of(tmp_path / "old", "0005")
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        tag, parent = connection.execute(
            "SELECT id, parent_id FROM tag WHERE parent_id IS NOT NULL"
        ).fetchone()
        record = connection.execute("SELECT id FROM article ORDER BY id DESC LIMIT 1").fetchone()[0]
        name = connection.execute("SELECT upper(name) FROM tag WHERE id = ?", (tag,)).fetchone()[0]
        connection.execute("INSERT INTO tag VALUES ('t0twin', ?, ?, NULL)", (name, parent))
        connection.execute("DELETE FROM tagging WHERE record_id = ?", (record,))
        connection.execute("INSERT INTO tagging VALUES ('g0twin', 't0twin', ?)", (record,))
        connection.commit()
    with Catalogue.open(folder, who="archivist") as catalogue:
        paths = [each.path.casefold() for each in catalogue.tags.all()]
        assert len(paths) == len(set(paths))
        assert len(catalogue.records.article(record).tags) == 1
        assert catalogue.history.entries()[0].kind == "migration"
