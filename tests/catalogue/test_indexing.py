"""The index follows the journal, and is built anew by itself wherever it cannot."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import CutlineError
from archive.model import SearchRequest
from archive.progress import Progress
from archive.search.engine.arrayfile import ArrayFile

Story = Callable[..., Path]


@pytest.fixture
def article(catalogue: Catalogue, story: Story) -> str:
    return str(catalogue.imports.run([story("Ferry inquiry opens")]).results[0].id)


def total(catalogue: Catalogue, query: str) -> int:
    return catalogue.search.find(SearchRequest(query)).total


def test_a_change_is_found_at_once_and_so_is_its_undoing(catalogue: Catalogue, article: str) -> None:
    assert total(catalogue, "tag:harbour") == 0
    catalogue.tags.add("Harbour", [article])
    assert total(catalogue, "tag:harbour is:article") == 1
    catalogue.history.undo()
    assert total(catalogue, "tag:harbour") == 0
    catalogue.history.redo()
    assert total(catalogue, "tag:harbour is:article") == 1


def test_an_undone_import_is_found_no_more(catalogue: Catalogue, article: str) -> None:
    assert total(catalogue, "marsh") == 1
    catalogue.history.undo()
    assert total(catalogue, "") == 0


def test_a_renamed_tag_is_found_on_everything_that_carries_it(catalogue: Catalogue, article: str) -> None:
    catalogue.tags.add("Harbour/Fire", [article])
    assert total(catalogue, "tag:harbour is:article") == 1
    catalogue.tags.rename("Harbour", "Quayside")
    assert total(catalogue, "tag:quayside is:article") == 1


def test_a_tag_is_found_under_the_former_names_of_those_above_it(catalogue: Catalogue, article: str) -> None:
    catalogue.tags.add("Harbour/Fire", [article])
    catalogue.tags.add("Quay", [])
    assert total(catalogue, "tag:harbour is:article") == 1
    catalogue.tags.rename("Harbour", "Port")
    for query in ("tag:port", "tag:harbour", 'tag:"Harbour/Fire"', 'tag:"Port/Fire"'):
        assert total(catalogue, f"{query} is:article") == 1, query
    catalogue.tags.merge("Port", "Quay")
    for query in ("tag:port", "tag:harbour", "tag:quay", 'tag:"Harbour/Fire"'):
        assert total(catalogue, f"{query} is:article") == 1, query
    catalogue.history.undo()
    assert total(catalogue, "tag:quay is:article") == 0


def test_a_corrected_caption_is_found_and_so_is_the_published_one(catalogue: Catalogue, article: str) -> None:
    use = catalogue.records.article(article).placements[0]
    catalogue.corrections.caption(use.id, "The purser gives evidence.")
    assert [hit.id for hit in catalogue.search.find(SearchRequest("purser")).hits] == [use.id]
    assert [hit.id for hit in catalogue.search.find(SearchRequest("caption:listens")).hits] == [use.id]


def test_a_link_is_found_on_both_articles(catalogue: Catalogue, article: str, story: Story) -> None:
    other = str(catalogue.imports.run([story("Ferry inquiry ends")]).results[0].id)
    catalogue.links.add(other, article, "follow-up")
    assert {hit.id for hit in catalogue.search.find(SearchRequest("has:link")).hits} == {article, other}
    catalogue.links.remove(article, other)
    assert total(catalogue, "has:link") == 0


def test_a_missing_index_is_built_by_itself(catalogue: Catalogue, article: str) -> None:
    assert total(catalogue, "marsh") == 1
    catalogue.close()
    shutil.rmtree(catalogue._cache)
    with Catalogue.open(catalogue.folder) as again:
        assert total(again, "marsh") == 1


def test_a_garbled_index_is_built_anew(catalogue: Catalogue, article: str) -> None:
    assert total(catalogue, "marsh") == 1
    catalogue.close()
    for file in (path for path in catalogue._cache.rglob("*") if path.is_file()):
        file.write_bytes(b"garbled")
    with Catalogue.open(catalogue.folder) as again:
        assert total(again, "marsh") == 1


def damage(catalogue: Catalogue) -> None:
    """Change the postings, which nobody looks at before a search needs them."""
    for path in catalogue._cache.glob("index/index-*/*.segment"):
        arrays = ArrayFile(path)._arrays
        content = bytearray(path.read_bytes())
        for _, begin, count, _ in (place for name, place in arrays.items() if name.endswith("/rare")):
            if count:
                content[begin] ^= 1
        path.write_bytes(content)


@pytest.mark.parametrize("asked", ["search", "count"])
def test_an_index_damaged_unnoticed_is_built_anew_by_who_asks_it(
    catalogue: Catalogue, article: str, asked: str
) -> None:
    assert total(catalogue, "marsh") == 1
    catalogue.close()
    damage(catalogue)
    with Catalogue.open(catalogue.folder) as again:
        if asked == "search":
            assert total(again, "marsh") == 1
        else:
            assert again.search.count([SearchRequest("marsh")])[0].stories == 1


def test_who_cannot_wait_is_told_that_a_damaged_index_lags(catalogue: Catalogue, article: str) -> None:
    assert total(catalogue, "marsh") == 1
    catalogue.close()
    damage(catalogue)
    with Catalogue.open(catalogue.folder) as again:
        assert again.search.find(SearchRequest("marsh"), patient=False).lagging
        again.search.catch_up()
        answer = again.search.find(SearchRequest("marsh"), patient=False)
        assert (answer.lagging, answer.total) == (False, 1)


def test_an_archive_put_back_from_a_backup_gets_a_new_index(
    catalogue: Catalogue, article: str, tmp_path: Path
) -> None:
    folder = catalogue.folder
    catalogue.close()
    shutil.copytree(folder, tmp_path / "backup")
    with Catalogue.open(folder) as later:
        later.tags.add("Harbour", [article])
        assert total(later, "tag:harbour is:article") == 1
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "backup", folder)
    with Catalogue.open(folder) as restored:
        assert total(restored, "tag:harbour") == 0
        restored.tags.add("Council", [article])
        assert total(restored, "tag:council is:article") == 1
        assert total(restored, "tag:harbour") == 0


def test_a_copied_archive_has_an_index_of_its_own(catalogue: Catalogue, article: str, tmp_path: Path) -> None:
    catalogue.close()
    shutil.copytree(catalogue.folder, tmp_path / "twin")
    with Catalogue.open(catalogue.folder) as one, Catalogue.open(tmp_path / "twin") as twin:
        twin.tags.add("Harbour", [article])
        assert (total(one, "tag:harbour"), total(twin, "tag:harbour is:article")) == (0, 1)


def test_no_index_lies_in_the_archive(catalogue: Catalogue, article: str) -> None:
    catalogue.search.find(SearchRequest("marsh"))
    assert {path.name for path in catalogue.folder.iterdir()} <= {
        "cutline.db",
        "cutline.db-shm",
        "cutline.db-wal",
        "originals",
        "README.txt",
    }


def test_two_openings_of_one_archive_see_each_other(catalogue: Catalogue, article: str) -> None:
    with Catalogue.open(catalogue.folder, who="second") as second:
        second.tags.add("Harbour", [article])
        assert total(catalogue, "tag:harbour is:article") == 1
        second.history.undo()
        assert total(catalogue, "tag:harbour") == 0


def test_who_cannot_wait_gets_an_answer_that_says_it_lags(catalogue: Catalogue, story: Story) -> None:
    catalogue.imports.run([story(f"Story {n}") for n in range(12)])
    answer = catalogue.search.find(SearchRequest("marsh"), patient=False)
    assert answer.lagging
    assert answer.notes
    catalogue.search.catch_up()
    answer = catalogue.search.find(SearchRequest("marsh"), patient=False)
    assert (answer.lagging, answer.total) == (False, 12)


def test_an_index_that_is_level_answers_while_it_is_built_anew(
    catalogue: Catalogue, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.search.engine.writing._STEPS", 1)
    assert total(catalogue, "marsh") == 1
    answers = []
    catalogue.search.reindex(
        Progress(lambda _: answers.append(catalogue.search.find(SearchRequest("marsh"), patient=False)))
    )
    assert answers
    assert {(answer.lagging, answer.total) for answer in answers} == {(False, 1)}


def test_a_single_change_is_found_at_once_even_by_who_cannot_wait(catalogue: Catalogue, article: str) -> None:
    catalogue.search.catch_up()
    catalogue.tags.add("Harbour", [article])
    answer = catalogue.search.find(SearchRequest("tag:harbour is:article"), patient=False)
    assert (answer.lagging, answer.total) == (False, 1)


def test_a_place_where_no_index_can_be_built_is_an_error_and_no_empty_answer(
    tmp_path: Path, story: Story
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with Catalogue.open(tmp_path / "other", create=True, cache=tmp_path / "file") as catalogue:
        catalogue.imports.run([story("One")])
        with pytest.raises(CutlineError, match="file"):
            catalogue.search.find(SearchRequest("marsh"))
