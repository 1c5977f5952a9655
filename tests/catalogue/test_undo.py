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
    return [str(r.id) for r in catalogue.import_paths(paths).results if r.status == "added"]


def test_undo_takes_back_the_newest_operation_and_redo_does_it_again(
    catalogue: Catalogue, story: Story
) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    catalogue.add_tag("Harbour", [article])
    assert operation_words(catalogue.undo().name) == "Add tag “Harbour”"
    assert catalogue.article(article).tags == ()
    catalogue.redo()
    assert [tag.name for tag in catalogue.article(article).tags] == ["Harbour"]


def test_undo_names_what_it_would_take_back(catalogue: Catalogue, story: Story) -> None:
    assert undo_name(catalogue) is None
    added(catalogue, story("Ferry inquiry opens"))
    assert undo_name(catalogue) == "Import ferry-inquiry-opens.txt"
    catalogue.undo()
    assert undo_name(catalogue) is None
    assert redo_name(catalogue) == "Import ferry-inquiry-opens.txt"


def test_undo_lives_on_after_the_archive_was_closed(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    catalogue.add_tag("Harbour", [article])
    catalogue.close()
    with Catalogue.open(catalogue.folder, who="tester") as again:
        again.undo()
        assert again.article(article).tags == ()
        again.undo()
        with pytest.raises(NotFound):
            again.article(article)


def test_a_new_operation_ends_what_could_be_redone(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    catalogue.add_tag("Harbour", [article])
    catalogue.undo()
    catalogue.add_tag("Council", [article])
    assert redo_name(catalogue) is None
    with pytest.raises(Refused, match="nothing to redo"):
        catalogue.redo()


def test_an_older_operation_can_be_undone_by_its_number(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    first = catalogue.add_tag("Harbour", [article])
    catalogue.add_tag("Council", [article])
    catalogue.undo(first.operation_id)
    assert [tag.name for tag in catalogue.article(article).tags] == ["Council"]


def test_undo_is_refused_where_a_later_change_touched_the_same_row(
    catalogue: Catalogue, story: Story
) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    first = catalogue.add_tag("Harbour", [article])
    catalogue.rename_tag("Harbour", "Port")
    with pytest.raises(Refused, match=r"cannot be undone: “Rename tag “Harbour” to “Port””"):
        catalogue.undo(first.operation_id)
    assert [tag.name for tag in catalogue.article(article).tags] == ["Port"]


def test_undo_is_refused_where_it_would_leave_a_tag_on_nothing(catalogue: Catalogue, story: Story) -> None:
    report = catalogue.import_paths([story("Ferry inquiry opens")])
    catalogue.add_tag("Harbour", [str(report.results[0].id)])
    with pytest.raises(Refused, match="Add tag “Harbour”"):
        catalogue.undo(report.changes.operation_id)
    assert catalogue.stats().articles == 1


def test_nothing_is_undone_twice(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    changes = catalogue.add_tag("Harbour", [article])
    catalogue.undo()
    with pytest.raises(Refused, match="undone already"):
        catalogue.undo(changes.operation_id)


def test_an_operation_that_changes_nothing_leaves_no_trace(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    catalogue.add_tag("Harbour", [article])
    assert not catalogue.add_tag("harbour", [article])
    assert len(catalogue.history()) == 2


def test_an_operation_that_fails_halfway_leaves_no_trace(catalogue: Catalogue, story: Story) -> None:
    [article] = added(catalogue, story("Ferry inquiry opens"))
    with pytest.raises(NotFound):
        catalogue.add_tag("Harbour", [article, "nobody"])
    assert catalogue.tags() == []
    assert len(catalogue.history()) == 1


def test_every_change_tells_which_records_to_show_anew(catalogue: Catalogue, story: Story) -> None:
    one, two = added(catalogue, story("Ferry inquiry opens"), story("Ferry inquiry ends"))
    before = catalogue.last_seq()
    changes = catalogue.link(two, one, "follow-up")
    assert {one, two} <= changes.records
    assert catalogue.changes_since(before).records == changes.records
