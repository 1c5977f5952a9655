"""Many small commits leave many segments; they are merged while others search and write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.errors import Cancelled
from archive.model import SearchRequest
from archive.progress import Progress
from archive.search import IndexState
from archive.search.engine import contents, merging, writing
from tests.search.conftest import TODAY, Asked
from tests.search.records import article


@pytest.fixture
def index(tmp_path: Path) -> Asked:
    return Asked(tmp_path / "cache" / "index", wait=0.2, clock=lambda: TODAY)


def update(index: Asked, *records: Any, deleted: tuple[str, ...] = (), seq: int = 1) -> None:
    index.update(records, [], deleted, IndexState(seq, "journal"))


def grown(index: Asked, commits: int = 30, stories: int = 40) -> Asked:
    """An index of many commits, none small enough to be merged on its way."""
    index.fill(article("first", "A ferry"))
    for commit in range(commits):
        update(
            index, *(article(f"a{commit}-{n}", f"Harbour {commit}") for n in range(stories)), seq=commit + 2
        )
    return index


@pytest.fixture
def unmerged(index: Asked, monkeypatch: pytest.MonkeyPatch) -> Asked:
    with monkeypatch.context() as patch:
        patch.setattr(writing, "_QUICK", 0)
        return grown(index)


def segments(index: Asked) -> int:
    return len(list(index._folder.glob("index-*/*.segment")))


def while_merging(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    """Let something happen between the next merge and its taking the place of what was merged."""
    merge = writing.merge

    def merged(*arguments: Any) -> int:
        documents = merge(*arguments)
        monkeypatch.setattr(writing, "merge", merge)
        happens()
        return documents

    monkeypatch.setattr(writing, "merge", merged)


def test_small_commits_do_not_leave_a_segment_each(index: Asked) -> None:
    index.fill(article("first", "A ferry"))
    for commit in range(60):
        update(index, article(f"a{commit}", f"Harbour {commit}"), seq=commit + 2)
    assert segments(index) < 20
    assert index.search(SearchRequest("harbour")).total == 60
    assert index.ids("harbour 7") == ["a7"]


def test_a_record_saved_again_and_again_is_there_once(index: Asked) -> None:
    index.fill(article("a", "A ferry"))
    for commit in range(40):
        update(index, article("a", f"A ferry {commit}"), seq=commit + 2)
    assert index.ids("ferry") == ["a"]
    assert index.ids('"ferry 38"') == []
    assert index.ids('"ferry 39"') == ["a"]


def test_tending_merges_and_everything_is_found_as_before(unmerged: Asked) -> None:
    before = segments(unmerged), unmerged.ids("harbour", sort="title", limit=5_000)
    unmerged.tend()
    assert segments(unmerged) < before[0] / 4
    assert unmerged.ids("harbour", sort="title", limit=5_000) == before[1]
    assert unmerged.state() == IndexState(31, "journal")


def test_what_is_deleted_while_segments_are_merged_stays_deleted(
    unmerged: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    corrected = article("a3-1", "Corrected")
    while_merging(monkeypatch, lambda: update(unmerged, corrected, deleted=("a4-2",), seq=50))
    unmerged.tend()
    assert unmerged.search(SearchRequest("harbour")).total == 30 * 40 - 2
    assert unmerged.ids("corrected") == ["a3-1"]
    assert unmerged.state() == IndexState(50, "journal")


def test_a_merge_that_is_cancelled_leaves_the_index_as_it_was(unmerged: Asked) -> None:
    before = sorted(path.name for path in unmerged._folder.rglob("*") if path.suffix != ".merging")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        unmerged.tend(progress)
    assert sorted(path.name for path in unmerged._folder.rglob("*") if path.suffix == ".merging") == [
        "lock.merging"
    ]
    assert sorted(path.name for path in unmerged._folder.rglob("*") if path.suffix != ".merging") == before
    assert unmerged.search(SearchRequest("harbour")).total == 1_200


def test_what_a_killed_merge_left_is_cleared_away(unmerged: Asked) -> None:
    folder = next(unmerged._folder.glob("index-*"))
    (folder / "left.merging").write_bytes(b"half a segment")
    unmerged.tend()
    assert not (folder / "left.merging").exists()


def test_a_search_goes_on_in_the_segments_it_has_open(unmerged: Asked) -> None:
    snapshot = unmerged._snapshot()
    assert snapshot is not None
    unmerged.tend()
    assert sum(leaf.segment.documents for leaf in snapshot.leaves) == 1_201
    assert not snapshot.is_current()


def test_a_segment_that_is_half_deleted_is_written_anew(unmerged: Asked) -> None:
    unmerged.tend()
    update(unmerged, deleted=tuple(f"a{commit}-{n}" for commit in range(25) for n in range(40)), seq=60)
    unmerged.tend()
    folder = next(unmerged._folder.glob("index-*"))
    assert sum(entry.documents for entry in contents.read(folder).entries) <= 201 * 2
    assert unmerged.search(SearchRequest("harbour")).total == 200


def test_a_merge_of_what_another_has_built_anew_meanwhile_is_nobodys_fault(
    unmerged: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Asked(unmerged._folder)
    while_merging(monkeypatch, lambda: other.fill(article("new", "Built anew"), seq=70))
    unmerged.tend()
    assert unmerged.ids("anew") == ["new"]
    assert unmerged.state() == IndexState(70, "journal")


def test_segments_that_another_has_merged_before_they_are_opened_are_left_to_it(
    unmerged: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = writing.opened

    def too_late(folder: Path, entries: Any) -> Any:
        monkeypatch.setattr(writing, "opened", opened)
        for entry in entries:
            (folder / f"{entry.name}.segment").rename(folder / f"{entry.name}.away")
        try:
            return opened(folder, entries)
        finally:
            for entry in entries:
                (folder / f"{entry.name}.away").rename(folder / f"{entry.name}.segment")

    monkeypatch.setattr(writing, "opened", too_late)
    unmerged.tend()
    assert unmerged.search(SearchRequest("harbour")).total == 1_200


def test_building_anew_can_be_cancelled_while_its_segments_are_merged(
    index: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.fill(article("first", "A ferry"))
    merge = writing.merge
    progress = Progress()

    def cancelled(*arguments: Any) -> int:
        progress.cancel()
        return merge(*arguments)

    monkeypatch.setattr("archive.search.engine.building.SegmentBuilder.is_full", lambda _: True)
    monkeypatch.setattr(writing, "merge", cancelled)
    with pytest.raises(Cancelled):
        index.rebuild([article(f"a{n}", "Harbour") for n in range(4)], [], IndexState(2, "journal"), progress)
    assert index.state() == IndexState(1, "journal")
    assert index.ids("ferry") == ["first"]
    assert len(list(index._folder.glob("index-*"))) == 1


def test_postings_merged_at_once_are_few_whatever_the_alphabets(
    index: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = 200
    letters = {"en": "abcdefgh", "he": "גדזחטינס"}
    stories = {
        f"{code}{n}": "".join(some[(n // 8**place) % 8] for place in range(3)) * 2
        for code, some in letters.items()
        for n in range(300)
    }
    monkeypatch.setattr("archive.search.engine.merging._AT_ONCE", most)
    together = merging._together
    sizes = []

    def watched(several: Any) -> Any:
        sizes.append(sum(len(each.docs) for each in several if len(each.terms) > 1))
        return together(several)

    monkeypatch.setattr("archive.search.engine.merging._together", watched)
    monkeypatch.setattr(
        "archive.search.engine.building.SegmentBuilder.is_full", lambda each: each.documents > 250
    )
    index.fill(*(article(name, word) for name, word in stories.items()))
    assert sum(sizes) > 4 * most
    assert max(sizes) <= most
    assert [index.ids(word) for word in list(stories.values())[::50]] == [
        [name] for name in list(stories)[::50]
    ]
