"""Two people at one archive: each one's own steps, and none that belongs to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from archive.catalogue import Catalogue
from archive.errors import ArchiveError, NotFound, Refused
from archive.model import OperationName
from archive.store import tables, undo
from tests.catalogue.steps import redo_name, undo_name

Story = Callable[..., Path]


@pytest.fixture
def colleague(catalogue: Catalogue) -> Iterator[Catalogue]:
    """The same archive, opened by somebody else."""
    with Catalogue.open(catalogue.folder, who="colleague") as opened:
        yield opened


@pytest.fixture
def article(catalogue: Catalogue, story: Story) -> str:
    return str(catalogue.imports.run([story("Ferry inquiry opens")]).results[0].id)


def tags(catalogue: Catalogue, article: str) -> list[str]:
    return [tag.name for tag in catalogue.records.article(article).tags]


def test_undo_takes_back_ones_own_step_though_a_colleague_worked_since(
    catalogue: Catalogue, colleague: Catalogue, article: str
) -> None:
    catalogue.tags.add("Mine", [article])
    colleague.tags.add("Theirs", [article])
    assert undo_name(catalogue) == "Add tag “Mine”"
    catalogue.history.undo()
    assert tags(catalogue, article) == ["Theirs"]


def test_a_colleagues_step_ends_nothing_that_one_can_redo(
    catalogue: Catalogue, colleague: Catalogue, article: str
) -> None:
    catalogue.tags.add("Mine", [article])
    catalogue.history.undo()
    colleague.tags.add("Theirs", [article])
    assert redo_name(catalogue) == "Add tag “Mine”"
    catalogue.history.redo()
    assert tags(catalogue, article) == ["Mine", "Theirs"]


def test_who_did_nothing_has_nothing_to_undo(colleague: Catalogue, article: str) -> None:
    assert undo_name(colleague) is None
    with pytest.raises(Refused, match="nothing to undo"):
        colleague.history.undo()


def test_a_colleagues_step_is_taken_back_by_its_number_and_is_no_step_of_ones_own(
    catalogue: Catalogue, colleague: Catalogue, article: str
) -> None:
    catalogue.tags.add("Mine", [article])
    theirs = colleague.tags.add("Theirs", [article])
    catalogue.history.undo(theirs.operation_id)
    assert undo_name(colleague) is None
    assert redo_name(colleague) is None
    assert undo_name(catalogue) == "Add tag “Mine”"
    assert redo_name(catalogue) == "Add tag “Theirs”"
    catalogue.history.redo()
    assert undo_name(catalogue) == "Add tag “Mine”"
    assert undo_name(colleague) == "Add tag “Theirs”"


def test_what_a_colleague_took_back_is_passed_over(
    catalogue: Catalogue, colleague: Catalogue, article: str
) -> None:
    catalogue.tags.add("First", [article])
    second = catalogue.tags.add("Second", [article])
    colleague.history.undo(second.operation_id)
    assert undo_name(catalogue) == "Add tag “First”"
    assert redo_name(catalogue) is None


def test_what_a_colleague_took_back_after_it_was_done_again_is_not_ones_own_to_redo(
    catalogue: Catalogue, colleague: Catalogue, article: str
) -> None:
    tagged = catalogue.tags.add("Mine", [article])
    catalogue.history.undo()
    catalogue.history.redo()
    colleague.history.undo(tagged.operation_id)
    assert redo_name(catalogue) is None
    assert redo_name(colleague) == "Add tag “Mine”"


def test_of_two_who_undo_the_same_step_at_once_one_is_told(
    catalogue: Catalogue, colleague: Catalogue, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tagged = catalogue.tags.add("Mine", [article])
    look = undo._undoable

    def overtaken(connection: Connection, number: int) -> OperationName:
        name = look(connection, number)
        monkeypatch.undo()
        colleague.history.undo(number)
        return name

    monkeypatch.setattr(undo, "_undoable", overtaken)
    with pytest.raises(Refused, match="undone already"):
        catalogue.history.undo(tagged.operation_id)


def test_steps_signed_with_an_earlier_name_are_ones_own(
    catalogue: Catalogue, article: str, tmp_path: Path
) -> None:
    catalogue.tags.add("Mine", [article])
    setting(tmp_path, 'name = "Lena Marsh"\nalso = ["tester"]\n')
    with Catalogue.open(catalogue.folder) as opened:
        assert opened.person.name == "Lena Marsh"
        opened.tags.add("Newer", [article])
        opened.history.undo()
        assert undo_name(opened) == "Add tag “Mine”"
        opened.history.undo()
        assert [entry.who for entry in opened.history.entries()][:2] == ["Lena Marsh", "Lena Marsh"]
    assert tags(catalogue, article) == []


def test_the_environment_goes_before_the_setting(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    setting(tmp_path, 'name = "Lena Marsh"\n')
    monkeypatch.setenv("CUTLINE_USER", " Adi  Brandt ")
    with Catalogue.open(catalogue.folder) as opened:
        assert opened.person.names == ("Adi Brandt",)


@pytest.mark.parametrize(
    "text", ["name = Lena", "name = 5", 'name = "\\u0007"', 'also = "lmarsh"', 'also = [""]', "\udcff"]
)
def test_a_setting_that_cannot_be_read_is_told_with_its_file(
    catalogue: Catalogue, tmp_path: Path, text: str
) -> None:
    setting(tmp_path, text)
    with pytest.raises(ArchiveError, match=r"person\.toml"):
        Catalogue.open(catalogue.folder)


def test_what_a_watched_folder_brings_is_no_step_of_ones_own(catalogue: Catalogue, story: Story) -> None:
    report = catalogue.imports.run([story("Ferry inquiry opens")], watching=True)
    assert undo_name(catalogue) is None
    assert catalogue.history.entries()[0].who == "tester (watch)"
    catalogue.history.undo(report.changes.operation_id)
    assert catalogue.records.stats().articles == 0


def test_a_number_that_is_none_and_one_that_is_an_undo_are_told_apart(
    catalogue: Catalogue, article: str
) -> None:
    tagged = catalogue.tags.add("Mine", [article])
    undone = catalogue.history.undo()
    redone = catalogue.history.redo()
    with pytest.raises(NotFound, match=r"no operation 99\. “history” lists"):
        catalogue.history.undo(99)
    with pytest.raises(
        Refused, match=rf"{undone.operation_id} is an undo of operation {tagged.operation_id}"
    ):
        catalogue.history.undo(undone.operation_id)
    with pytest.raises(Refused, match=rf"is a redo of .* undo {tagged.operation_id} for that"):
        catalogue.history.undo(redone.operation_id)


def test_what_belongs_to_the_archive_itself_is_nobodys_step(catalogue: Catalogue, article: str) -> None:
    number = raw_operations(catalogue, [("tester", "migration", None)])[0]
    assert undo_name(catalogue) == "Import ferry-inquiry-opens.txt"
    with pytest.raises(Refused, match="belongs to the archive itself"):
        catalogue.history.undo(number)


def test_the_next_step_is_found_without_reading_the_others(catalogue: Catalogue, article: str) -> None:
    raw_operations(catalogue, [("colleague", "do", None)] * 3000)
    read: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        if "FROM operation" in statement and not statement.startswith("EXPLAIN"):
            read.append((statement, values))

    catalogue.tags.add("Mine", [article])
    catalogue.history.undo()
    event.listen(catalogue._database._reader, "after_cursor_execute", note)
    assert undo_name(catalogue) == "Import ferry-inquiry-opens.txt"
    assert 2 <= len(read) <= 8
    for statement, values in read:
        with catalogue._database.reading() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            steps = [str(row[3]) for row in plan]
        assert not any(step.startswith("SCAN operation") for step in steps), (statement, steps)
        assert not any("TEMP B-TREE FOR ORDER" in step for step in steps), (statement, steps)


def setting(tmp_path: Path, text: str) -> None:
    """Write the file that says who somebody is."""
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "person.toml").write_bytes(text.encode("utf-8", "surrogateescape"))


def raw_operations(catalogue: Catalogue, rows: list[tuple[str, str, int | None]]) -> list[int]:
    """Write operations of these people, kinds and targets that changed nothing; gives their numbers."""
    plain = {"token": "", "code": "text", "details": {"text": "x"}, "at": "2024-01-01", "pending": 0}
    with catalogue._database.writing() as connection:
        first = connection.exec_driver_sql("SELECT max(id) FROM operation").scalar_one() + 1
        values = [
            {**plain, "id": n, "who": who, "kind": kind, "target": target}
            for n, (who, kind, target) in enumerate(rows, first)
        ]
        connection.execute(tables.operation.insert(), values)
    return [int(row["id"]) for row in values]
