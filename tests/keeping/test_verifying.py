"""Checking an archive: what is wrong is named, whatever it is, and nothing is wrong with a sound one."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.keeping.problems import Problem
from archive.model import SearchRequest
from archive.store.seals import Lines, Seal, operation_head
from archive.store.upgrade import known_versions
from archive.words import said_words, why_words
from tests.catalogue.test_migration import archive_of
from tests.cli.conftest import Run, run

__all__ = ["run"]  # the fixture

Story = Callable[..., Path]


@pytest.fixture
def stories(catalogue: Catalogue, story: Story) -> list[str]:
    """The ids of two stories, tagged and corrected."""
    ids = [str(result.id) for result in catalogue.imports.run([story("One"), story("Two")]).results]
    catalogue.tags.add("Harbour", ids)
    catalogue.corrections.set(ids[:1], {"title": "The first one"})
    catalogue.history.undo()
    return ids


@contextmanager
def behind_its_back(catalogue: Catalogue) -> Iterator[sqlite3.Connection]:
    """The database, changed by somebody else."""
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        yield connection
        connection.commit()


def spoil(catalogue: Catalogue, statement: str, *values: object) -> list[Problem]:
    """What is wrong after a statement that changed something."""
    with behind_its_back(catalogue) as connection:
        assert connection.execute(statement, values).rowcount > 0
    return catalogue.keeping.verify()


@pytest.mark.parametrize("version", known_versions())
def test_an_archive_of_any_version_is_sound_but_for_files_that_it_lacks(version: str, tmp_path: Path) -> None:
    with Catalogue.open(archive_of(tmp_path / "old", version), who="archivist") as old:
        assert {problem.kind for problem in old.keeping.verify()} == {"original-missing"}
        while old.history.undo_step():
            old.history.undo()
        assert {problem.kind for problem in old.keeping.verify()} <= {"original-missing"}


def test_nothing_is_wrong_with_an_archive_that_was_worked_on(
    catalogue: Catalogue, stories: list[str]
) -> None:
    assert catalogue.keeping.verify() == []
    assert catalogue.keeping.verify(quick=True) == []
    catalogue.history.redo()
    catalogue.history.undo()
    catalogue.trash.add(stories[:1], "wrong")
    catalogue.trash.empty()
    assert catalogue.keeping.verify() == []


def test_a_row_that_is_not_what_the_journal_says_is_named_with_its_record_and_columns(
    catalogue: Catalogue, stories: list[str]
) -> None:
    statement = "UPDATE block SET text = 'FORGED' WHERE article_id = ? AND ordinal = 0"
    [problem] = spoil(catalogue, statement, stories[0])
    assert (problem.kind, problem.table, problem.headline) == ("row-changed", "block", "One")
    assert "text is not what change" in why_words(problem.what)
    assert "cutline repair" in said_words(problem.mend)


def test_every_forged_row_is_named(catalogue: Catalogue, stories: list[str]) -> None:
    with behind_its_back(catalogue) as connection:
        count = connection.execute("UPDATE block SET text = 'FORGED'").rowcount
    problems = catalogue.keeping.verify()
    assert (
        len({problem.id for problem in problems if problem.kind == "row-changed"}) == count == len(problems)
    )


def test_a_row_that_is_gone_and_one_that_nobody_wrote_are_named(
    catalogue: Catalogue, stories: list[str]
) -> None:
    kinds = {p.kind: p.table for p in spoil(catalogue, "DELETE FROM caption_date WHERE ordinal = 0")}
    assert kinds == {"row-missing": "caption_date"}
    with behind_its_back(catalogue) as connection:
        connection.execute("INSERT INTO tag VALUES ('t99', 'Slipped in', NULL, NULL, 'slipped in')")
    assert [p.id for p in catalogue.keeping.verify() if p.kind == "row-added"] == ["t99"]


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        (
            "UPDATE change SET after = replace(after, 'board', 'bored') WHERE table_name = 'block'",
            "change",
        ),
        ("UPDATE change SET digest = replace(digest, substr(digest, 1, 1), 'g') WHERE seq = 20", "change"),
        ("UPDATE change SET operation_id = 2 WHERE seq = 20", "change"),
        ("UPDATE change SET before = NULL, after = NULL WHERE seq = 20", "change"),
        ("DELETE FROM change WHERE seq = 20", "change"),
        ("UPDATE change_record SET record_id = 'a99' WHERE seq = 20", "change_record"),
        ("DELETE FROM change_record WHERE seq = 20", "change_record"),
        ("UPDATE operation SET who = 'somebody else' WHERE id = 1", "operation"),
        ("UPDATE operation SET at = '2001' || substr(at, 5) WHERE id = 2", "operation"),
        ("UPDATE seal SET digest = replace(digest, substr(digest, 1, 1), 'g') WHERE id = 2", "seal"),
        ("UPDATE seal SET changes = 'g' || substr(changes, 2) WHERE id = 2", "seal"),
        ("UPDATE archive_info SET value = '2001' WHERE key = 'created_at'", "archive_info"),
    ],
)
def test_a_journal_that_is_not_as_it_was_written_is_named(
    catalogue: Catalogue, stories: list[str], statement: str, table: str
) -> None:
    problems = spoil(catalogue, statement)
    assert table in {problem.table for problem in problems}
    others = {problem.kind for problem in problems if problem.table != table}
    assert others <= {"record-changed", "row-added", "row-unsound"}, "what hangs on a change that is gone"


def test_an_operation_and_a_change_past_the_seals_are_named(catalogue: Catalogue, stories: list[str]) -> None:
    with behind_its_back(catalogue) as connection:
        connection.execute(
            "INSERT INTO operation (token, code, details, who, at, kind, pending) "
            "SELECT 'new', code, details, who, at, kind, pending FROM operation WHERE id = 2"
        )
        connection.execute(
            "INSERT INTO change (operation_id, table_name, row_id, before, after, digest) "
            "SELECT (SELECT max(id) FROM operation), table_name, row_id, before, after, digest FROM change "
            "WHERE seq = 20"
        )
    found = {(problem.kind, problem.table) for problem in catalogue.keeping.verify()}
    assert {("operation-added", "operation"), ("change-added", "change")} <= found


def test_a_history_that_was_written_anew_with_all_its_seals_is_told_by_who_saw_it_before(
    catalogue: Catalogue, stories: list[str]
) -> None:
    with behind_its_back(catalogue) as connection:
        connection.execute("UPDATE operation SET who = 'somebody else' WHERE id = 1")
        _seal_as_we_do(connection)
    catalogue.close()
    with Catalogue.open(catalogue.folder, who="tester") as again:
        [told] = again.keeping.verify()
    assert (told.kind, "written anew" in why_words(told.what)) == ("history-rewritten", True)


def _seal_as_we_do(connection: sqlite3.Connection) -> None:
    before, last = "", 0
    columns = "id, token, code, details, who, at, kind, target"
    for row in connection.execute("SELECT * FROM seal ORDER BY id").fetchall():
        seal = Seal(*row)
        if seal.kind == "transaction":
            lines = Lines()
            changes = "SELECT seq, operation_id, table_name, row_id, digest, NULL FROM change"
            query = f"{changes} WHERE seq > ? AND seq <= ? ORDER BY seq"
            lines.add_read(connection.execute(query, (last, seal.seq)).fetchall())
            assert lines.hex() == seal.changes
            query = f"SELECT {columns} FROM operation WHERE id = ?"
            head = operation_head(connection.execute(query, (seal.operation_id,)).fetchone())
            digest = seal.expected(before, head)
            connection.execute("UPDATE seal SET digest = ? WHERE id = ?", (digest, seal.id))
            before, last = digest, seal.seq
        else:
            before = seal.digest


def test_work_that_was_lost_with_the_log_is_told_wherever_the_archive_is_opened(
    catalogue: Catalogue, story: Story, tmp_path: Path, run: Run
) -> None:
    catalogue.imports.run([story("One")])
    catalogue.close()
    shutil.copytree(catalogue.folder, tmp_path / "before")
    with Catalogue.open(catalogue.folder, who="tester") as again:
        again.imports.run([story("Two")])
        assert again.search.find(SearchRequest("")).articles == 2
    shutil.copy(tmp_path / "before" / "cutline.db", catalogue.folder / "cutline.db")
    ran = run("search", "harbour", "--json")
    assert ran.status == 0
    assert "work is lost" in ran.err
    assert any("Work is lost" in note for note in ran.lines[-1]["notes"])
    ran = run("verify", "--json")
    assert ran.status == 1
    [line] = [line for line in ran.lines if line["kind"] == "work-lost"]
    assert "change" in line["what"]
    assert "--accept" in line["mend"]
    assert "unreferenced" in {line["kind"] for line in ran.lines}, "the file of the lost story is told too"
    assert run("verify", "--accept").status == 1
    assert "work is lost" not in run("search", "harbour").err
    assert run("tidy").status == 0
    assert run("verify").status == 0


def test_what_a_court_had_erased_stays_provable(catalogue: Catalogue, stories: list[str]) -> None:
    catalogue.trash.add(stories[:1], "by order of the court")
    catalogue.trash.empty(purge=True)
    assert catalogue.keeping.verify() == []
    [erased] = catalogue.keeping.erased()
    assert (erased.who, erased.rows > 10) == ("tester", True)
    [problem] = spoil(
        catalogue,
        "UPDATE change SET digest = replace(digest, substr(digest, 1, 1), 'g') WHERE seq = "
        "(SELECT min(seq) FROM change WHERE after IS NULL AND before IS NULL)",
    )
    assert problem.table == "change"


def test_images_that_a_migration_put_over_are_proved_by_what_it_sealed(tmp_path: Path) -> None:
    with Catalogue.open(archive_of(tmp_path / "old", "0005"), who="archivist") as old:
        [(seq, digest)] = _query(old, "SELECT seq, digest FROM put_over ORDER BY seq LIMIT 1")
        found = spoil(old, "UPDATE change SET after = replace(after, '\"', ' \"') WHERE seq = ?", seq)
        assert (str(seq), "change-changed") in {(problem.id, problem.kind) for problem in found}
    assert len(digest) == 64


def _query(catalogue: Catalogue, query: str) -> list[tuple[object, ...]]:
    with behind_its_back(catalogue) as connection:
        return connection.execute(query).fetchall()


def test_each_problem_is_a_line_of_json_and_hides_no_other(
    run: Run, catalogue: Catalogue, stories: list[str]
) -> None:
    with behind_its_back(catalogue) as connection:
        connection.execute("UPDATE article SET standfirst = 'Forged' WHERE id = ?", stories[:1])
        connection.execute("UPDATE photo SET width = 17")
        connection.execute("UPDATE operation SET who = 'x' WHERE id = 1")
    [kept, other] = sorted((catalogue.folder / "originals").rglob("*.txt"))
    kept.unlink()
    other.write_text("something else", encoding="utf-8")
    catalogue.close()
    ran = run("verify", "--json")
    assert ran.status == 1
    assert all(line.keys() == {"kind", "table", "id", "what", "mend", "headline"} for line in ran.lines)
    found = {(line["kind"], line["table"]) for line in ran.lines}
    assert found == {
        ("row-changed", "article"),
        ("row-changed", "photo"),
        ("operation-changed", "operation"),
        ("original-missing", "original"),
        ("original-changed", "original"),
    }
    plain = run("verify")
    assert f"article row {stories[0]} (One): standfirst is not what change" in plain.err
    assert plain.out == f"Problems: {len(ran.lines)}.\n"


def test_a_check_may_take_longer_than_any_question(
    catalogue: Catalogue, stories: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue.close()
    monkeypatch.setattr("archive.store.database._STEPS", 100)
    with Catalogue.open(catalogue.folder, who="tester") as slow:
        monkeypatch.setattr("archive.store.database.READING_SECONDS", -1.0)
        assert slow.keeping.verify(files=False) == []


def test_a_quick_check_reads_no_file_and_finds_what_changed_last(
    run: Run, catalogue: Catalogue, stories: list[str]
) -> None:
    [kept, _] = sorted((catalogue.folder / "originals").rglob("*.txt"))
    data = bytearray(kept.read_bytes())
    data[5] ^= 1
    kept.write_bytes(data)
    catalogue.close()
    assert run("verify", "--quick").status == 0
    assert run("verify").status == 1
    kept.write_bytes(data[:-1])
    ran = run("verify", "--quick", "--json")
    assert [line["kind"] for line in ran.lines] == ["original-changed"]


def test_a_quick_check_names_rows_that_changed_last_and_counts_the_others(
    catalogue: Catalogue, stories: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with behind_its_back(catalogue) as connection:
        connection.execute("DELETE FROM caption_date")
        connection.execute("UPDATE block SET text = 'Forged' WHERE article_id = ?", stories[:1])
    found = {(each.kind, each.table, bool(each.id)) for each in catalogue.keeping.verify(quick=True)}
    assert found == {
        ("row-missing", "caption_date", False),
        ("row-missing", "caption_date", True),
        ("row-changed", "block", True),
    }
    monkeypatch.setattr("archive.keeping.verifying.QUICK_CHANGES", 1)
    found = {(each.kind, each.table, bool(each.id)) for each in catalogue.keeping.verify(quick=True)}
    assert found == {("row-missing", "caption_date", False)}


def test_a_sample_reads_what_was_not_read_for_the_longest(catalogue: Catalogue, stories: list[str]) -> None:
    assert catalogue.keeping.status().unread == 2
    catalogue.keeping.verify(sample=0.5)
    assert catalogue.keeping.status().unread == 1
    catalogue.keeping.verify(sample=0.5)
    assert catalogue.keeping.status().unread == 0


def test_an_index_that_holds_other_than_the_tables_is_found(
    catalogue: Catalogue, stories: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue.search.find(SearchRequest(""))
    assert catalogue.keeping.verify() == []
    with monkeypatch.context() as patched:
        patched.setattr("archive.indexing._with_documents", lambda _: {*stories, "a99"})
        found = {(problem.id, why_words(problem.what)) for problem in catalogue.keeping.verify()}
    assert any(row == "a99" and "no search finds it" in what for row, what in found)
    assert any("in no table" in what for _, what in found)


def test_an_index_whose_bytes_were_changed_is_found(
    catalogue: Catalogue, stories: list[str], tmp_path: Path
) -> None:
    catalogue.search.find(SearchRequest(""))
    for path in sorted((tmp_path / "cache").glob("*/index/index-*/*")):
        data = path.read_bytes()
        path.write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
        with Catalogue.open(catalogue.folder, who="tester") as again:
            assert [problem.kind for problem in again.keeping.verify()] == ["index"], path.name
        path.write_bytes(data)


def test_when_it_was_last_checked_is_remembered(catalogue: Catalogue, stories: list[str]) -> None:
    assert catalogue.keeping.status().last_verify is None
    catalogue.keeping.verify(quick=True)
    status = catalogue.keeping.status()
    assert (status.last_verify is not None, status.last_whole, status.problems) == (True, None, 0)
    spoil(catalogue, "UPDATE article SET standfirst = 'Forged'")
    status = catalogue.keeping.status()
    assert (status.last_whole is not None, status.problems) == (True, 2)


def test_a_file_that_nobody_read_for_long_is_overdue_until_it_is_read(
    catalogue: Catalogue, stories: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    status = catalogue.keeping.status()
    assert (status.originals, status.unread, status.overdue) == (2, 2, 0)
    monkeypatch.setattr("archive.keeping.room.LONG_UNREAD", timedelta(days=-1))
    assert catalogue.keeping.status().is_overdue
    monkeypatch.undo()
    assert catalogue.keeping.check_some(0.0) == []
    assert catalogue.keeping.status().unread == 1


def test_reading_when_idle_finds_what_is_damaged(catalogue: Catalogue, stories: list[str]) -> None:
    [kept, _] = sorted((catalogue.folder / "originals").rglob("*.txt"))
    kept.write_bytes(kept.read_bytes()[::-1])
    assert [problem.kind for problem in catalogue.keeping.check_some(10)] == ["original-changed"]
    assert catalogue.keeping.status().damaged == (kept.stem,)


def test_notes_that_are_a_link_are_neither_read_nor_written(
    catalogue: Catalogue, stories: list[str], tmp_path: Path
) -> None:
    outside = tmp_path / "letter"
    outside.write_text("mine", encoding="utf-8")
    (catalogue.folder / "fixity.db").symlink_to(outside)
    assert catalogue.keeping.verify() == []
    assert outside.read_text(encoding="utf-8") == "mine"
    assert catalogue.keeping.status().last_verify is None


def test_the_notes_on_files_that_are_no_database_are_begun_anew(
    catalogue: Catalogue, stories: list[str]
) -> None:
    (catalogue.folder / "fixity.db").write_bytes(b"no database" * 1000)
    assert catalogue.keeping.verify() == []
    assert catalogue.keeping.status().unread == 0
