"""The trash: thrown away, passed over everywhere, brought back as it was, emptied for good."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.errors import Refused
from archive.model import SearchRequest
from tests.catalogue.rows import replayed, stored

Story = Callable[..., Path]


@pytest.fixture
def two(catalogue: Catalogue, story: Story) -> list[str]:
    report = catalogue.imports.run([story("Ferry inquiry opens"), story("Ferry inquiry ends")])
    return [str(result.id) for result in report.results]


def found(catalogue: Catalogue, query: str = "") -> set[str]:
    return {hit.id for hit in catalogue.search.find(SearchRequest(query)).hits}


def test_what_is_thrown_away_is_passed_over_and_comes_back_as_it_was(
    catalogue: Catalogue, two: list[str]
) -> None:
    catalogue.tags.add("Harbour", [two[0]])
    catalogue.collections.add("Front pages", two)
    before = stored(catalogue), found(catalogue)
    uses = {use.id for use in catalogue.records.article(two[0]).placements}
    catalogue.trash.add([two[0]], "an advertisement")
    assert found(catalogue) == before[1] - uses - {two[0]}
    assert found(catalogue, "is:trashed") == uses | {two[0]}
    assert [tag.count for tag in catalogue.tags.all()] == [0]
    assert catalogue.collections.all() == {"Front pages": [two[1]]}
    assert catalogue.records.stats().articles == 1
    catalogue.trash.restore([two[0]])
    assert (stored(catalogue), found(catalogue)) == before


def test_the_trash_says_what_is_in_it_who_threw_it_there_and_why(
    catalogue: Catalogue, two: list[str]
) -> None:
    catalogue.trash.add([two[0]], "an advertisement")
    [thrown] = catalogue.trash.all()
    assert (thrown.id, thrown.kind, thrown.title) == (two[0], "article", "Ferry inquiry opens")
    assert (thrown.reason, thrown.who) == ("an advertisement", "tester")
    assert catalogue.records.article(two[0]).trashed == "an advertisement"


def test_the_trash_tells_headlines_and_captions_as_they_are_shown(
    catalogue: Catalogue, two: list[str], tmp_path: Path
) -> None:
    Image.effect_mandelbrot((300, 200), (-2.0, -1.0, 1.0, 1.0), 60).save(tmp_path / "quay.jpg")
    [result] = catalogue.imports.run([tmp_path / "quay.jpg"]).results
    catalogue.corrections.set([two[0]], {"title": "The tribunal"})
    catalogue.corrections.set([str(result.id)], {"caption": "The quay."})
    catalogue.trash.add([two[0], str(result.id)], "a mistake")
    told = {(each.kind, each.title) for each in catalogue.trash.all()}
    assert told == {("article", "The tribunal"), ("photo", "The quay.")}


def test_throwing_away_is_undone_and_redone(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.trash.add(two, "advertisements")
    catalogue.history.undo()
    assert catalogue.trash.all() == []
    catalogue.history.redo()
    assert len(catalogue.trash.all()) == 2


def test_the_same_file_again_is_a_duplicate_of_what_lies_in_the_trash(
    catalogue: Catalogue, two: list[str], story: Story
) -> None:
    catalogue.trash.add([two[0]], "an advertisement")
    [result] = catalogue.imports.run([story("Ferry inquiry opens")]).results
    assert (result.status, result.id, result.trashed) == ("duplicate", two[0], True)


@pytest.mark.parametrize("reason", ["", "  ", "x" * 600])
def test_nothing_is_thrown_away_without_a_reason(catalogue: Catalogue, two: list[str], reason: str) -> None:
    with pytest.raises(Refused, match="Say why"):
        catalogue.trash.add(two, reason)


def test_what_is_not_in_the_trash_cannot_come_back_from_it(catalogue: Catalogue, two: list[str]) -> None:
    with pytest.raises(Refused, match=f"{two[1]} is not in the trash"):
        catalogue.trash.restore([two[1]])


def test_emptying_takes_rows_and_files_away_for_good(
    catalogue: Catalogue, two: list[str], story: Story
) -> None:
    catalogue.trash.add([two[0]], "an advertisement")
    going = catalogue.trash.contents()
    assert [each.id for each in going.records] == [two[0]]
    assert [file.name for file in going.files] == ["ferry-inquiry-opens.txt"]
    emptied, changes = catalogue.trash.empty()
    assert emptied == going
    assert catalogue.trash.all() == []
    assert catalogue.records.articles([two[0]]) == []
    assert list((catalogue.folder / "originals").rglob(f"{going.files[0].sha256}*")) == []
    assert catalogue.keeping.verify() == []
    assert replayed(catalogue) == stored(catalogue)
    with pytest.raises(Refused, match="cannot be undone"):
        catalogue.history.undo(changes.operation_id)
    [again] = catalogue.imports.run([story("Ferry inquiry opens")]).results
    assert again.status == "added"


def test_emptying_leaves_what_others_still_use(catalogue: Catalogue, two: list[str], tmp_path: Path) -> None:
    picture = tmp_path / "quay.jpg"
    Image.effect_mandelbrot((600, 400), (-2.0, -1.0, 1.0, 1.0), 60).save(picture)
    [photo] = catalogue.imports.run([picture]).results
    catalogue.trash.add([two[0]], "an advertisement")
    catalogue.trash.empty()
    assert catalogue.records.placement(str(photo.id)).photo.files
    assert catalogue.records.article(two[1]).title == "Ferry inquiry ends"


def test_emptying_what_was_thrown_away_before_a_day_leaves_the_rest(
    catalogue: Catalogue, two: list[str]
) -> None:
    catalogue.trash.add([two[0]], "an advertisement")
    catalogue.trash.empty("2020-01-01T00:00:00+00:00")
    assert [each.id for each in catalogue.trash.all()] == [two[0]]


def test_emptying_can_be_previewed(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.trash.add([two[0]], "an advertisement")
    before = stored(catalogue)
    with catalogue.previewing() as preview:
        catalogue.trash.empty()
    assert preview.changes > 5
    assert stored(catalogue) == before
    assert catalogue.keeping.verify() == []


def test_purging_blanks_the_journal_and_keeps_its_digests(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.corrections.set([two[0]], {"note": "the witness is called Ilse Varga"})
    catalogue.trash.add([two[0]], "a court's order")
    catalogue.trash.empty(purge=True)
    catalogue.close()
    text = (catalogue.folder / "cutline.db").read_bytes()
    wal = catalogue.folder / "cutline.db-wal"
    assert b"Ilse Varga" not in text + (wal.read_bytes() if wal.exists() else b"")
    with Catalogue.open(catalogue.folder, who="tester") as again:
        assert again.keeping.verify() == []
        assert replayed(again) == stored(again)
        purge = again.history.entries(limit=1)[0]
        assert (purge.who, purge.name.code) == ("tester", "trash-purge")
        assert any("erased for good" in line for line in purge.changes)
