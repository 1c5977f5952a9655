"""Which step is next, however many there are; who is blamed; what a follower is told and nothing more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import Refused
from tests.catalogue.rows import stored
from tests.catalogue.steps import redo_name, undo_name

Story = Callable[..., Path]


@pytest.fixture
def two(catalogue: Catalogue, story: Story) -> list[str]:
    report = catalogue.imports.run([story("Ferry inquiry opens"), story("Ferry inquiry ends")])
    return [str(result.id) for result in report.results]


@pytest.fixture
def colleague(catalogue: Catalogue) -> Iterator[Catalogue]:
    with Catalogue.open(catalogue.folder, who="colleague") as opened:
        yield opened


def test_many_steps_are_undone_and_redone_in_their_order_between_those_of_a_colleague(
    catalogue: Catalogue, colleague: Catalogue, two: list[str]
) -> None:
    count = 45
    for number in range(count):
        catalogue.searches.save(f"Mine {number}", "ferry")
        if number % 3 == 0:
            colleague.searches.save(f"Theirs {number}", "ferry")
    after = stored(catalogue)
    for number in reversed(range(count)):
        assert undo_name(catalogue) == f"Save search “Mine {number}”"
        catalogue.history.undo()
    assert undo_name(catalogue) == "Import 2 files"
    for number in range(count):
        assert redo_name(catalogue) == f"Save search “Mine {number}”"
        catalogue.history.redo()
    assert redo_name(catalogue) is None
    assert stored(catalogue) == after


def test_what_was_taken_back_by_its_number_and_done_again_is_the_newest_step(
    catalogue: Catalogue, two: list[str]
) -> None:
    first = catalogue.tags.add("First", two)
    catalogue.tags.add("Second", two)
    catalogue.history.undo(first.operation_id)
    catalogue.history.redo()
    assert undo_name(catalogue) == "Add tag “First”"


def test_the_operation_that_is_blamed_changed_the_same_row(catalogue: Catalogue, two: list[str]) -> None:
    first = catalogue.corrections.set([two[0]], {"note": "one"})
    again = catalogue.corrections.set([two[0]], {"note": "two"})
    other = catalogue.corrections.set([two[1]], {"note": "three"})
    with pytest.raises(Refused) as refused:
        catalogue.history.undo(first.operation_id)
    assert f"(operation {again.operation_id})" in str(refused.value)
    assert f"(operation {other.operation_id})" not in str(refused.value)


def test_what_is_blamed_for_standing_in_the_way_is_of_the_same_name(
    catalogue: Catalogue, colleague: Catalogue, two: list[str]
) -> None:
    catalogue.tags.add("Harbour", two)
    catalogue.history.undo()
    colleague.tags.add("Quay", two)
    colleague.tags.add("Harbour", two)
    colleague.tags.add("Zenith", two)
    with pytest.raises(Refused, match="“Add tag “Harbour””"):
        catalogue.history.redo()


def test_a_follower_is_told_what_changed_after_a_number_and_nothing_before(
    catalogue: Catalogue, two: list[str]
) -> None:
    catalogue.tags.add("Harbour", [two[0]])
    seq = catalogue.history.last_seq()
    note = catalogue.corrections.set([two[1]], {"note": "one"})
    news = catalogue.history.changes_since(seq)
    assert (news.operation_id, news.seq) == (0, note.seq)
    assert (news.records, news.tables) == ({two[1]}, {"correction"})


def test_a_follower_of_an_archive_in_which_nothing_happened_stays_where_it_is(catalogue: Catalogue) -> None:
    news = catalogue.history.changes_since(0)
    assert (catalogue.history.last_seq(), news.seq, news.operation_id) == (0, 0, 0)
    assert not news


def test_an_order_that_stands_already_records_nothing(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.collections.add("Front pages", two)
    last = catalogue.history.last_seq()
    assert not catalogue.collections.order("Front pages", two)
    assert catalogue.history.last_seq() == last


def test_names_of_tags_go_down_twelve_levels_and_no_further(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.tags.add("/".join("abcdefghijkl"), two)
    with pytest.raises(Refused, match="at most 12 levels"):
        catalogue.tags.add("/".join("abcdefghijklm"), two)


def test_a_former_name_is_kept_once(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.tags.add("Port", two)
    for old, new in (("Port", "Harbour"), ("Harbour", "Port"), ("Port", "Quay"), ("Quay", "Harbour")):
        catalogue.tags.rename(old, new)
    [tag] = catalogue.tags.all()
    assert tag.name == "Harbour"
    assert sorted(tag.aliases) == ["Harbour", "Port", "Quay"]
