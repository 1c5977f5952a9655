"""The index as a thing on disk: fed, caught up, built anew, damaged, shared by threads and processes."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Event

import pytest

from archive.errors import Cancelled, CutlineError
from archive.model import Article, SearchRequest
from archive.progress import Progress
from archive.search import IndexState, SearchIndex
from archive.search.engine.writing import exclusive
from archive.search.home import Home
from tests.search.conftest import Asked
from tests.search.records import article, placement


def files_of(index: Asked) -> list[Path]:
    return sorted(path for path in index._folder.rglob("*") if path.is_file())


def test_an_index_that_was_never_built_has_no_state_and_answers_nothing(index: Asked) -> None:
    assert index.state() is None
    with pytest.raises(CutlineError, match=r"no readable search index in .*run “cutline reindex”") as raised:
        index.search(SearchRequest("fire"))
    assert raised.value.code == "index-unavailable"
    assert str(index._folder) in str(raised.value)
    assert [offer.text for offer in index.complete("photog", 6)] == ["photographer:"]


def test_the_state_is_that_of_the_last_commit(index: Asked) -> None:
    index.fill(seq=7)
    assert index.state() == IndexState(7, "journal")
    index.update([], [], [], IndexState(8, "other"))
    assert index.state() == IndexState(8, "other")
    assert Asked(index._folder).state() == IndexState(8, "other")


def test_the_stored_state_is_never_a_hit(index: Asked) -> None:
    index.fill(article("a", "x"))
    for query in ("", "-nothing", "*", "-title:y"):
        assert index.ids(query) == ["a"]


def test_an_update_replaces_adds_and_removes(index: Asked) -> None:
    index.fill(article("a", "Old"), article("b", "Old"), placement("p", "Old"))
    photo = placement("p", "New")
    index.update([article("a", "New"), article("c", "New")], [photo], ["b"], IndexState(2, "journal"))
    assert index.ids("old") == []
    assert sorted(index.ids("new")) == ["a", "c", "p"]
    assert index.search(SearchRequest("")).total == 3


def test_a_record_given_twice_is_one_hit(index: Asked) -> None:
    index.fill(article("a", "x"))
    index.update([article("a", "y"), article("a", "y")], [], ["a"], IndexState(2, "journal"))
    assert index.ids("") == ["a"]


def test_many_small_updates_leave_one_document_a_record(index: Asked) -> None:
    index.fill(*(article(f"a{n}", "start") for n in range(20)))
    for turn in range(25):
        index.update([article(f"a{turn % 20}", f"turn{turn}")], [], [], IndexState(turn, "journal"))
    assert index.search(SearchRequest("")).total == 20
    assert index.ids("turn24") == ["a4"]
    assert index.search(SearchRequest("", facets=("year",))).total == 20


def test_an_update_that_fails_changes_nothing(index: Asked) -> None:
    index.fill(article("a", "Before"))

    def failing():
        yield article("a", "After")
        raise RuntimeError("the database went away")

    with pytest.raises(RuntimeError):
        index.update(failing(), [], [], IndexState(2, "journal"))
    assert index.state() == IndexState(1, "journal")
    assert index.ids("before") == ["a"]
    index.update([article("a", "After")], [], [], IndexState(2, "journal"))
    assert index.ids("after") == ["a"]


def test_there_is_nothing_to_update_before_an_index_is_built(index: Asked) -> None:
    with pytest.raises(CutlineError, match="built anew"):
        index.update([], [], [], IndexState(1, "journal"))


def test_a_rebuild_that_fails_or_is_cancelled_leaves_the_index_in_use(index: Asked) -> None:
    index.fill(article("a", "Before"))
    progress = Progress()
    progress.cancel()
    many = [article(f"x{n}", "After") for n in range(300)]
    with pytest.raises(Cancelled):
        index.rebuild(many, [], IndexState(2, "journal"), progress)
    assert index.state() == IndexState(1, "journal")
    assert index.ids("before") == ["a"]
    assert len(list(index._folder.glob("index-*"))) == 1


def test_a_rebuild_tells_how_far_it_is(index: Asked) -> None:
    told: list[int] = []
    progress = Progress(lambda step: told.append(step.done))
    index.rebuild((article(f"a{n}", "x") for n in range(450)), [], IndexState(1, "journal"), progress)
    assert told == [200, 400]


def test_a_rebuild_leaves_no_old_files(index: Asked) -> None:
    index.fill(article("a", "x"))
    before = files_of(index)
    index.fill(article("a", "y"))
    assert not set(before) & set(files_of(index)) - {index._folder / "lock", index._folder / "current.json"}


# --- Damage ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("pattern", ["index-*/contents.json", "index-*/*", "current.json"])
@pytest.mark.parametrize("damage", ["delete", "empty", "garbage", "halve"])
def test_a_damaged_index_never_fails_the_program_and_can_be_built_anew(
    index: Asked, pattern: str, damage: str
) -> None:
    index.fill(article("a", "Fire in the harbour"), placement("p", "A fire"))
    for path in index._folder.glob(pattern):
        content = path.read_bytes()
        if damage == "delete":
            path.unlink()
        else:
            path.write_bytes(
                {"empty": b"", "garbage": b"\x80garbage" * 9, "halve": content[: len(content) // 2]}[damage]
            )
    with suppress(CutlineError):
        index.search(SearchRequest("fire"))
    assert index.state() is None
    index.fill(article("a", "Fire"))
    assert index.ids("fire") == ["a"]


def test_a_missing_folder_is_made(index: Asked) -> None:
    index.fill(article("a", "Fire"))
    shutil.rmtree(index._folder)
    assert index.state() is None
    assert index.fill(article("a", "Fire")).ids("fire") == ["a"]


def test_a_folder_that_cannot_be_made_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    index = SearchIndex(tmp_path / "file" / "index")
    assert index.state() is None
    with pytest.raises(CutlineError, match="cannot be written") as refused:
        index.rebuild([], [], IndexState(1, "journal"))
    with pytest.raises(CutlineError) as raised:
        index.search(SearchRequest("fire"))
    assert refused.value.code == raised.value.code == "index-unavailable"


def test_a_file_in_the_place_of_the_folder_is_moved_aside(index: Asked) -> None:
    index._folder.parent.mkdir()
    index._folder.write_text("theirs")
    assert index.fill(article("a", "Fire")).ids("fire") == ["a"]
    assert [path.read_text() for path in index._folder.parent.glob("index.not-ours-*")] == ["theirs"]


@pytest.mark.parametrize("step", ["begin", "adopt", "clear"])
def test_a_disk_that_is_full_is_a_clear_error_and_the_index_in_use_stays(
    index: Asked, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.fill(article("a", "Before"))

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Home, step, full)
        with pytest.raises(CutlineError, match="No space left on device") as raised:
            index.fill(article("a", "After"), seq=2)
        assert raised.value.code == "index"
    assert index.state() == IndexState(1, "journal")
    assert index.ids("before") == ["a"]


def test_a_lock_that_cannot_be_made_is_a_clear_error(index: Asked) -> None:
    index.fill(article("a", "Before"))
    lock = index._folder / "lock"
    lock.unlink(missing_ok=True)
    lock.mkdir()
    with pytest.raises(CutlineError, match="cannot be written"):
        index.update([article("a", "After")], [], [], IndexState(2, "journal"))
    assert index.ids("before") == ["a"]


def test_an_index_that_becomes_unreadable_says_so_at_every_search(index: Asked) -> None:
    index.fill(article("a", "Fire"))
    for file in index._folder.glob("index-*/*.segment"):
        file.write_bytes(b"garbled")
    for _ in range(2):
        with pytest.raises(CutlineError) as raised:
            index.search(SearchRequest("fire"))
        assert raised.value.code == "index-unavailable"


def test_a_failure_elsewhere_does_not_condemn_the_index(tmp_path: Path) -> None:
    def broken(name: str) -> str | None:
        raise RuntimeError("the list of agencies cannot be read")

    index = Asked(tmp_path / "index", find_agency=broken)
    index.fill(article("a", "Fire"))
    with pytest.raises(RuntimeError, match="list of agencies"):
        index.search(SearchRequest("agency:AP"))
    assert index.state() == IndexState(1, "journal")
    assert index.ids("fire") == ["a"]


# --- Foreign indexes ------------------------------------------------------------------------------


def test_a_copied_index_is_not_opened(index: Asked, tmp_path: Path) -> None:
    index.fill(article("a", "Fire"))
    elsewhere = tmp_path / "other" / "index"
    shutil.copytree(index._folder, elsewhere)
    assert SearchIndex(elsewhere).state() is None
    index.close()
    assert SearchIndex(index._folder).state() is not None


def test_an_index_of_another_archive_is_not_opened(index: Asked) -> None:
    index.fill(article("a", "Fire"))
    assert SearchIndex(index._folder, archive="another").state() is None
    assert SearchIndex(index._folder, archive="").state() is not None


@pytest.mark.parametrize(
    "name", ["index-0123456789abcdef", "../planted", "/tmp", "index-", "index-../../planted", 7, None]
)
def test_a_marker_opens_nothing_but_an_index_beside_it(index: Asked, tmp_path: Path, name: object) -> None:
    index.fill(article("a", "Fire"))
    [own] = index._folder.glob("index-*")
    shutil.copytree(own, tmp_path / "planted")
    marker = index._folder / "current.json"
    marker.write_text(json.dumps(json.loads(marker.read_text()) | {"index": name}))
    assert index.state() is None
    with pytest.raises(CutlineError, match="no readable search index"):
        index.search(SearchRequest("fire"))


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights there")
def test_an_index_that_is_a_link_to_elsewhere_is_not_opened(index: Asked, tmp_path: Path) -> None:
    index.fill(article("a", "Fire"))
    [own] = index._folder.glob("index-*")
    own.rename(tmp_path / "planted")
    own.symlink_to(tmp_path / "planted")
    assert Asked(index._folder).state() is None


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_what_lay_in_a_folder_that_others_could_write_is_never_trusted_again(index: Asked) -> None:
    index.fill(article("a", "Fire"))
    index._folder.chmod(0o777)

    def stopped() -> Iterator[Article]:
        raise Cancelled("cancelled.kept")
        yield

    with pytest.raises(Cancelled):
        index.rebuild(stopped(), [], IndexState(2, "b"))
    assert index._folder.stat().st_mode & 0o777 == 0o700
    assert Asked(index._folder).state() is None


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_the_folder_is_for_its_owner_alone(index: Asked) -> None:
    index.fill(article("a", "Fire"))
    assert index._folder.stat().st_mode & 0o777 == 0o700
    index._folder.chmod(0o777)
    assert index.state() is None
    index.fill(article("a", "Fire"))
    assert index._folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_nothing_new_is_opened_where_others_may_write(index: Asked) -> None:
    index.fill(article("a", "Fire"))
    assert index.ids("fire") == ["a"]
    another = SearchIndex(index._folder)
    another.update([article("b", "Fire")], (), (), IndexState(2, "b"))
    index._folder.chmod(0o777)
    with pytest.raises(CutlineError, match="no readable search index"):
        index.search(SearchRequest("fire"))


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights there")
def test_a_link_in_the_place_of_the_folder_is_moved_aside(index: Asked, tmp_path: Path) -> None:
    other = tmp_path / "somebody"
    other.mkdir()
    (other / "theirs").write_text("kept")
    index._folder.parent.mkdir()
    index._folder.symlink_to(other)
    assert index.fill(article("a", "Fire")).ids("fire") == ["a"]
    assert (other / "theirs").read_text() == "kept"
    assert list(other.iterdir()) == [other / "theirs"]


def test_files_in_the_folder_that_are_not_ours_stay(index: Asked) -> None:
    index._folder.mkdir(parents=True)
    (index._folder / "notes.txt").write_text("kept")
    index.fill(article("a", "Fire"))
    assert (index._folder / "notes.txt").read_text() == "kept"


# --- Threads and processes ------------------------------------------------------------------------


def test_many_threads_search_while_another_writes(index: Asked) -> None:
    index.fill(*(article(f"a{n}", f"steady number{n}") for n in range(40)))
    done = Event()

    def ask(number: int) -> int:
        asked = 0
        while not done.is_set() or not asked:
            answer = index.search(SearchRequest("steady", limit=100, facets=("year",)))
            assert answer.total == len(answer.hits) == 40
            assert index.ids(f"number{number}") == [f"a{number}"]
            asked += 1
        return asked

    with ThreadPoolExecutor(4) as pool:
        asking = [pool.submit(ask, number) for number in range(3)]
        try:
            for turn in range(8):
                index.update([article("changing", f"turn{turn}")], [], [], IndexState(turn, "journal"))
            index.rebuild(
                [article(f"a{n}", f"steady number{n}") for n in range(40)], [], IndexState(99, "journal")
            )
        finally:
            done.set()
        assert all(future.result() for future in asking)


def test_a_second_writer_waits_and_then_says_so(index: Asked) -> None:
    index.fill(article("a", "Fire"))
    with exclusive(index._folder / "lock", 0), pytest.raises(CutlineError, match="Another window"):
        index.update([], [], [], IndexState(2, "journal"))
    index.update([], [], [], IndexState(2, "journal"))


def test_the_lock_holds_between_processes_and_falls_with_them(index: Asked) -> None:
    index.fill(article("a", "Fire"))
    code = (
        "import sys, pathlib\n"
        "from archive.search.engine.writing import exclusive\n"
        "with exclusive(pathlib.Path(sys.argv[1]), 0):\n"
        "    print('held', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code, str(index._folder / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(CutlineError, match="Another window"):
            index.rebuild([], [], IndexState(2, "journal"))
        assert index.ids("fire") == ["a"]
        other.kill()
    index.rebuild([], [], IndexState(2, "journal"))
    assert index.state() == IndexState(2, "journal")
