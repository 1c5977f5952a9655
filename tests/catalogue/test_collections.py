"""Collections: in an order of their own, with notes, renamed and deleted; each a step that is undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import ChangedMeanwhile, NotFound, Refused
from archive.model import SearchRequest

Story = Callable[..., Path]


@pytest.fixture
def three(catalogue: Catalogue, story: Story) -> list[str]:
    titles = ("Ferry inquiry opens", "Ferry inquiry ends", "Dredging starts")
    report = catalogue.imports.run([story(title) for title in titles])
    ids = [str(result.id) for result in report.results]
    catalogue.collections.add("Front pages", ids)
    return ids


def ids_in(catalogue: Catalogue, name: str = "Front pages") -> list[str]:
    return [item.record_id for item in catalogue.collections.items(name)]


def test_records_are_put_in_order_and_the_others_follow(catalogue: Catalogue, three: list[str]) -> None:
    catalogue.collections.order("Front pages", [three[2]])
    assert ids_in(catalogue) == [three[2], three[0], three[1]]
    catalogue.history.undo()
    assert ids_in(catalogue) == three


def test_a_record_is_taken_out_and_stays_in_the_archive(catalogue: Catalogue, three: list[str]) -> None:
    catalogue.collections.remove("front pages", [three[1]])
    assert ids_in(catalogue) == [three[0], three[2]]
    assert catalogue.records.article(three[1]).collections == ()


def test_a_note_is_written_to_a_record_and_not_over_a_colleagues(
    catalogue: Catalogue, three: list[str]
) -> None:
    catalogue.collections.note("Front pages", three[0], "page 1", seen="")
    assert catalogue.collections.items("Front pages")[0].note == "page 1"
    with pytest.raises(ChangedMeanwhile):
        catalogue.collections.note("Front pages", three[0], "page 3", seen="")


def test_a_collection_is_found_by_its_name_of_now(catalogue: Catalogue, three: list[str]) -> None:
    catalogue.collections.rename("Front pages", "Title pages")
    assert catalogue.search.find(SearchRequest('collection:"title pages"')).total == 3
    assert catalogue.search.find(SearchRequest("collection:front")).total == 0


def test_a_name_that_is_taken_is_refused(catalogue: Catalogue, three: list[str]) -> None:
    catalogue.collections.add("Fires", three[:1])
    with pytest.raises(Refused, match="“Fires” already"):
        catalogue.collections.rename("Front pages", "fires")


def test_a_collection_is_deleted_and_comes_back_by_undo(catalogue: Catalogue, three: list[str]) -> None:
    catalogue.collections.delete("Front pages")
    assert catalogue.collections.all() == {}
    catalogue.history.undo()
    assert ids_in(catalogue) == three


def test_an_unknown_collection_is_said(catalogue: Catalogue, three: list[str]) -> None:
    with pytest.raises(NotFound, match="no collection “Back pages”"):
        catalogue.collections.items("Back pages")
    with pytest.raises(Refused, match="not in “Front pages”"):
        catalogue.collections.order("Front pages", ["a0000"])
