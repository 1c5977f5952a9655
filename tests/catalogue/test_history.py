"""The history filtered, entries taken back on their own, and a record put back to what it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.store.history import HistoryFilter
from tests.catalogue.rows import replayed, stored

Story = Callable[..., Path]


@pytest.fixture
def article(catalogue: Catalogue, story: Story) -> str:
    return str(catalogue.imports.run([story("Ferry inquiry opens")]).results[0].id)


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")


def codes(catalogue: Catalogue, wanted: HistoryFilter, record_id: str | None = None) -> list[str]:
    return [entry.name.code for entry in catalogue.history.entries(record_id, wanted=wanted)]


def test_the_history_is_filtered_by_who_what_and_when(catalogue: Catalogue, article: str) -> None:
    begun = now()
    catalogue.tags.add("Harbour", [article])
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:
        colleague.corrections.set([article], {"title": "The harbour tribunal"})
    assert codes(catalogue, HistoryFilter(who="colleague")) == ["correct"]
    assert codes(catalogue, HistoryFilter(what="TAG harbour")) == ["tag-add"]
    assert codes(catalogue, HistoryFilter(since=begun)) == ["correct", "tag-add"]
    assert codes(catalogue, HistoryFilter(until=begun)) == ["import-file"]
    assert codes(catalogue, HistoryFilter(who="tester", since=begun), article) == ["tag-add"]


def test_words_are_looked_for_beyond_the_newest_operations(catalogue: Catalogue, article: str) -> None:
    catalogue.searches.save("The needle", "ferry")
    for number in range(520):
        catalogue.searches.save("hay", str(number))
    found = catalogue.history.entries(limit=5, wanted=HistoryFilter(what="needle"))
    assert [entry.name.details["name"] for entry in found] == ["The needle"]


def test_a_record_is_put_back_to_what_it_was_and_that_is_undone(catalogue: Catalogue, article: str) -> None:
    use = catalogue.records.article(article).placements[0].id
    catalogue.corrections.set([article], {"title": "The harbour tribunal"})
    moment, before = now(), catalogue.records.article(article)
    catalogue.corrections.set([article], {"title": "The tribunal", "standfirst": ""})
    catalogue.corrections.set([use], {"caption": "A ferry.", "person": ("Lena Marsh",)})
    catalogue.tags.add("Harbour", [article])
    after = stored(catalogue)
    catalogue.history.revert(article, moment)
    told = catalogue.history.entries(limit=1)[0].name.details
    assert told == {"moment": f"{moment[:10]} {moment[11:16]}"}
    assert catalogue.records.article(article) == before
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == after


def test_a_record_is_not_put_back_to_before_it_came_in(catalogue: Catalogue, article: str) -> None:
    with pytest.raises(Refused, match="came in only after"):
        catalogue.history.revert(article, "2020-01-01T00:00:00+00:00")
    with pytest.raises(NotFound, match="a0000"):
        catalogue.history.revert("a0000", now())


def test_a_record_is_not_put_back_to_what_points_to_something_gone(
    catalogue: Catalogue, article: str
) -> None:
    catalogue.tags.add("Harbour", [article])
    moment = now()
    catalogue.tags.delete("Harbour")
    before = stored(catalogue)
    with pytest.raises(Refused, match=r"points to tag .*, which is gone"):
        catalogue.history.revert(article, moment)
    assert stored(catalogue) == before


def test_an_undo_can_be_previewed(catalogue: Catalogue, article: str) -> None:
    catalogue.tags.add("Harbour", [article])
    before = stored(catalogue)
    with catalogue.previewing() as preview:
        catalogue.history.undo()
    assert stored(catalogue) == before
    assert ("tags", ("Harbour",), ()) in [(e.field, e.before, e.after) for e in preview.examples]


def test_a_preview_of_a_long_undo_changes_nothing(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.store.undo.MANY_CHANGES", 10)
    catalogue.imports.run([story(f"Ferry {n}") for n in range(3)])
    before = stored(catalogue)
    with catalogue.previewing() as preview:
        catalogue.history.undo()
    assert stored(catalogue) == before
    assert preview.changes > 10
