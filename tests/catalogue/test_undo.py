"""Undo and redo, derived from the journal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.words import operation_words
from tests.catalogue.steps import redo_name, undo_name

Story = Callable[..., Path]


def added(catalogue: Catalogue, *paths: Path) -> list[str]:
    return [str(r.id) for r in catalogue.imports.run(paths).results if r.status == "added"]


def test_undo_takes_back_the_newest_operation_and_redo_does_it_again(
    catalogue: Catalogue, story: Story
) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    catalogue.tags.add("Harbour", [article])
    assert operation_words(catalogue.history.undo().name) == "Add tag “Harbour”"
    assert catalogue.records.article(article).tags == ()
    catalogue.history.redo()
    assert [tag.name for tag in catalogue.records.article(article).tags] == ["Harbour"]


def test_undo_names_what_it_would_take_back(catalogue: Catalogue, story: Story) -> None:
    assert undo_name(catalogue) is None
    added(catalogue, story("Ferry inquiry opens"))
    assert undo_name(catalogue) == "Import ferry-inquiry-opens.txt"
    catalogue.history.undo()
    assert undo_name(catalogue) is None
    assert redo_name(catalogue) == "Import ferry-inquiry-opens.txt"


def test_undo_lives_on_after_the_archive_was_closed(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    catalogue.tags.add("Harbour", [article])
    catalogue.close()
    with Catalogue.open(catalogue.folder, who="tester") as again:
        again.history.undo()
        assert again.records.article(article).tags == ()
        again.history.undo()
        with pytest.raises(NotFound):
            again.records.article(article)


def test_a_new_operation_ends_what_could_be_redone(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    catalogue.tags.add("Harbour", [article])
    catalogue.history.undo()
    catalogue.tags.add("Council", [article])
    assert redo_name(catalogue) is None
    with pytest.raises(Refused, match="nothing to redo"):
        catalogue.history.redo()


def test_an_older_operation_can_be_undone_by_its_number(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    first = catalogue.tags.add("Harbour", [article])
    catalogue.tags.add("Council", [article])
    catalogue.history.undo(first.operation_id)
    assert [tag.name for tag in catalogue.records.article(article).tags] == ["Council"]


def test_undo_is_refused_where_a_later_change_touched_the_same_row(
    catalogue: Catalogue, story: Story
) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    first = catalogue.tags.add("Harbour", [article])
    catalogue.tags.rename("Harbour", "Port")
    with pytest.raises(Refused, match=r"cannot be undone: “Rename tag “Harbour” to “Port””"):
        catalogue.history.undo(first.operation_id)
    assert [tag.name for tag in catalogue.records.article(article).tags] == ["Port"]


def test_undo_is_refused_where_it_would_leave_a_tag_on_nothing(catalogue: Catalogue, story: Story) -> None:
    report = catalogue.imports.run([story("Ferry inquiry opens")])
    catalogue.tags.add("Harbour", [str(report.results[0].id)])
    with pytest.raises(Refused, match="Add tag “Harbour”"):
        catalogue.history.undo(report.changes.operation_id)
    assert catalogue.records.stats().articles == 1


def test_nothing_is_undone_twice(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    changes = catalogue.tags.add("Harbour", [article])
    catalogue.history.undo()
    with pytest.raises(Refused, match="undone already"):
        catalogue.history.undo(changes.operation_id)


def test_an_operation_that_changes_nothing_leaves_no_trace(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    catalogue.tags.add("Harbour", [article])
    assert not catalogue.tags.add("harbour", [article])
    assert len(catalogue.history.entries()) == 2


def test_an_operation_that_fails_halfway_leaves_no_trace(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    with pytest.raises(NotFound):
        catalogue.tags.add("Harbour", [article, "nobody"])
    assert catalogue.tags.all() == []
    assert len(catalogue.history.entries()) == 1


def test_every_change_tells_which_records_to_show_anew(catalogue: Catalogue, story: Story) -> None:
    one, two = added(catalogue, story("Ferry inquiry opens"), story("Ferry inquiry ends"))
    before = catalogue.history.last_seq()
    changes = catalogue.links.add(two, one, "follow-up")
    assert {one, two} <= changes.records
    assert catalogue.history.changes_since(before).records == changes.records
