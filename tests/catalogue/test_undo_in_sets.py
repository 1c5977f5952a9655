"""Undo and redo in sets: what refuses them, what must stay unique, and how few statements they take."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from archive.catalogue import Catalogue
from archive.errors import Refused
from archive.progress import Progress
from archive.store import tables as t
from tests.catalogue.rows import stored

Story = Callable[..., Path]


@pytest.fixture
def two(catalogue: Catalogue, story: Story) -> list[str]:
    report = catalogue.imports.run([story("Ferry inquiry opens"), story("Ferry inquiry ends")])
    return [str(result.id) for result in report.results]


@contextmanager
def statements(catalogue: Catalogue) -> Iterator[list[str]]:
    """The statements that the archive is sent meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    engines = catalogue._database._reader, catalogue._database._writer
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield sent
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)


def first_use(catalogue: Catalogue, article: str) -> str:
    return catalogue.records.article(article).placements[0].id


def test_the_first_of_two_corrections_is_not_undone_under_the_second(
    catalogue: Catalogue, two: list[str]
) -> None:
    use = first_use(catalogue, two[0])
    first = catalogue.corrections.caption(use, "A ferry.")
    second = catalogue.corrections.caption(use, "A night ferry.")
    with pytest.raises(Refused, match=rf"“Correct caption” \(operation {second.operation_id}\) changed a"):
        catalogue.history.undo(first.operation_id)
    assert catalogue.records.placement(use).caption == "A night ferry."


def test_a_row_that_changed_past_the_journal_blames_no_operation(
    catalogue: Catalogue, two: list[str]
) -> None:
    use = first_use(catalogue, two[0])
    catalogue.corrections.caption(use, "A ferry.")
    with catalogue._database.writing() as connection:
        connection.execute(
            t.correction.update().where(t.correction.c.record_id == use).values(value="A boat.")
        )
    with pytest.raises(Refused, match="“Correct caption” cannot be undone: it changed since"):
        catalogue.history.undo()


def test_a_correction_is_not_redone_under_a_colleagues(catalogue: Catalogue, two: list[str]) -> None:
    use = first_use(catalogue, two[0])
    catalogue.corrections.caption(use, "A ferry.")
    catalogue.history.undo()
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:
        colleague.corrections.caption(use, "A night ferry.")
    with pytest.raises(Refused, match="cannot be redone: “Correct caption”"):
        catalogue.history.redo()
    assert catalogue.records.placement(use).caption == "A night ferry."


def test_an_import_is_not_undone_under_a_link_to_its_story(
    catalogue: Catalogue, two: list[str], story: Story
) -> None:
    late = catalogue.imports.run([story("Dredging starts")])
    link = catalogue.links.add(two[0], str(late.results[0].id), "background")
    with pytest.raises(Refused, match=rf"\(operation {link.operation_id}\) added a link"):
        catalogue.history.undo(late.changes.operation_id)


def test_a_tag_whose_name_was_given_again_since_does_not_come_back_beside_it(
    catalogue: Catalogue, two: list[str]
) -> None:
    catalogue.tags.add("Harbour", two)
    renamed = catalogue.tags.rename("Harbour", "Port")
    again = catalogue.tags.add("Harbour/Ferry", two)
    assert [tag.path for tag in catalogue.tags.all()] == ["Port", "Port/Ferry"]
    catalogue.history.undo(again.operation_id)
    catalogue.history.undo(renamed.operation_id)
    added = catalogue.tags.add("Port", [two[0]])
    with pytest.raises(
        Refused, match=rf"cannot be redone: “Add tag “Port”” \(operation {added.operation_id}"
    ):
        catalogue.history._undo._replay(renamed.operation_id, renamed.name, "redo", Progress())
    assert [tag.path for tag in catalogue.tags.all()] == ["Harbour", "Port"]


def test_a_link_made_again_since_does_not_come_back_beside_it(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.links.add(two[0], two[1], "background")
    taken = catalogue.links.remove(*two)
    again = catalogue.links.add(two[1], two[0], "follow-up")
    with pytest.raises(
        Refused, match=rf"cannot be undone: “Link as follow-up” \(operation {again.operation_id}"
    ):
        catalogue.history.undo(taken.operation_id)
    assert [link.type for link in catalogue.links.of(two[0])] == ["follow-up"]


def test_two_tags_that_changed_names_change_them_back(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.tags.add("Harbour", [two[0]])
    catalogue.tags.add("Port", [two[1]])
    before = stored(catalogue)
    with catalogue.history._journal.operation(catalogue.history.entries()[0].name) as operation:
        one, other = (operation.find_all(t.tag, name=name)[0]["id"] for name in ("Harbour", "Port"))
        operation.update(t.tag, one, name="-", folded="-")
        operation.update(t.tag, other, name="Harbour", folded="harbour")
        operation.update(t.tag, one, name="Port", folded="port")
    swapped = stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before
    catalogue.history.redo()
    assert stored(catalogue) == swapped


def test_many_records_are_tagged_in_a_handful_of_statements(catalogue: Catalogue, two: list[str]) -> None:
    row = dict.fromkeys(column.name for column in t.article.c) | dict.fromkeys(
        ("title", "standfirst", "publication", "language", "source_path", "imported_at"), ""
    )
    rows = [row | {"id": f"a{n}", "published_inferred": 0, "keywords": []} for n in range(200)]
    with catalogue.history._journal.operation(catalogue.history.entries()[0].name) as operation:
        operation.insert_many(t.article, rows)
    ids = [str(row["id"]) for row in rows]
    with statements(catalogue) as sent:
        changes = catalogue.tags.add("Harbour", ids)
    assert set(ids) <= changes.records
    assert len(sent) <= 12
    with statements(catalogue) as sent:
        catalogue.tags.remove("Harbour", ids)
    assert len(sent) <= 12
    assert catalogue.tags.all()[0].count == 0


def test_an_import_is_undone_and_redone_in_few_statements(catalogue: Catalogue, story: Story) -> None:
    before = stored(catalogue)
    catalogue.imports.run([story(f"Ferry inquiry, day {n}", standfirst=f"{n} testify") for n in range(48)])
    changes = catalogue.history.last_seq()
    after = stored(catalogue)
    with statements(catalogue) as sent:
        catalogue.history.undo()
    assert len(sent) <= 0.05 * changes
    assert stored(catalogue) == before
    with statements(catalogue) as sent:
        catalogue.history.redo()
    assert len(sent) <= 0.05 * changes
    assert stored(catalogue) == after


def test_an_operation_says_the_number_of_its_own_last_change(catalogue: Catalogue, two: list[str]) -> None:
    changes = catalogue.tags.add("Harbour", two)
    assert changes.seq == catalogue.history.last_seq()
    assert catalogue.history.changes_since(changes.seq - 1).records <= changes.records
    assert catalogue.tags.add("Harbour", two).seq == 0
