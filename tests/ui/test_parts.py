"""The parts that many rows and many jobs go through."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from archive.errors import Refused
from archive.model import Hit, Photo, Placement, SavedSearch, Stats, Tag
from archive.progress import Progress, Step
from ui.models.results import HIT, PAGE, ResultsModel
from ui.models.sidebar import SideData, TagBranches, rows
from ui.places.search.lists import ResultsList
from ui.reader.photo_block import notes
from ui.services.jobs import Jobs
from ui.widgets.flow import FlowLayout


def hits(start: int, count: int) -> list[Hit]:
    return [Hit(f"a{n}", "article", f"Story {n}") for n in range(start, start + count)]


@pytest.fixture
def jobs(qtbot: QtBot):
    made = Jobs()
    yield made
    made.close()


def test_the_list_of_results_is_as_long_as_what_was_found_and_asks_for_what_is_looked_at(
    qtbot: QtBot,
) -> None:
    model, asked = ResultsModel(), []
    model.more_wanted.connect(asked.append)
    model.show(hits(0, PAGE), 100_000)
    assert model.rowCount() == 100_000
    assert model.index(99_999).data(HIT) is None
    assert model.index(70_000).data(HIT) is None
    qtbot.waitUntil(lambda: asked == [69_960])
    model.put(69_960, hits(69_960, PAGE))
    assert model.index(70_000).data(HIT).title == "Story 70000"
    assert model.row_of("a70000") == 70_000
    qtbot.waitUntil(lambda: asked == [69_960, 99_960])


def test_the_key_end_goes_to_the_end_however_long_the_list_is(qtbot: QtBot) -> None:
    model, view = ResultsModel(), ResultsList("Found", None)
    qtbot.addWidget(view)
    view.setModel(model)
    model.show(hits(0, PAGE), 100_000)
    view.show()
    view.setCurrentIndex(model.index(0))
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 99_999


def test_a_page_of_an_older_answer_is_ignored() -> None:
    model = ResultsModel()
    model.show(hits(0, 3), 10)
    model.put(60, hits(60, 5))
    assert model.rowCount() == 10
    assert model.row_of(model.hits[0].id) == 0
    assert model.row_of(hits(60, 1)[0].id) == -1


def test_the_same_answer_again_leaves_the_rows_in_place() -> None:
    model = ResultsModel()
    model.show(hits(0, 3), 3)
    changed = [*hits(0, 2), Hit("a2", "article", "New headline")]
    assert model.refresh(changed, 3)
    assert model.hits[2].title == "New headline"
    assert not model.refresh(hits(1, 3), 3)


def test_a_job_delivers_in_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[tuple[int, bool]] = []
    here = threading.current_thread()
    jobs.run("count", lambda p: 7, then=lambda n: told.append((n, threading.current_thread() is here)))
    qtbot.waitUntil(lambda: told == [(7, True)])


def test_a_newer_job_of_the_same_key_drops_the_older_one(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[str] = []
    gate = threading.Event()

    def slow(progress: Progress) -> str:
        gate.wait(10)
        return "old"

    jobs.run("search", slow, key="search", then=told.append)
    newest = jobs.run("search", lambda p: "new", key="search", then=told.append)
    with qtbot.waitSignal(newest.finished):
        pass
    gate.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert told == ["new"]


def test_a_job_that_fails_says_so_and_the_lane_goes_on(qtbot: QtBot, jobs: Jobs) -> None:
    failed: list[Exception] = []
    done: list[int] = []

    def refuse(progress: Progress) -> None:
        raise Refused("changed-since.belongs-to")

    jobs.run("undo", refuse, lane="write", otherwise=failed.append)
    jobs.run("next", lambda p: 1, lane="write", then=done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert "added since" in str(failed[0])


def test_progress_reaches_the_gui_and_cancel_the_work(qtbot: QtBot, jobs: Jobs) -> None:
    started = threading.Event()

    def work(progress: Progress) -> None:
        progress.step(1, 2, "one")
        started.set()
        while True:
            progress.check()

    job = jobs.run("import", work, lane="write", quiet=False)
    with qtbot.waitSignal(job.progressed) as told:
        pass
    assert told.args == [Step(1, 2, "one")]
    with qtbot.waitSignal(job.dropped):
        job.cancel()


def test_closing_waits_until_no_thread_is_left(qtbot: QtBot) -> None:
    jobs = Jobs()
    last: list[str] = []
    jobs.run("write", lambda p: None, lane="write")
    jobs.close(last=lambda: last.append("closed"))
    assert last == ["closed"]
    assert not [t for t in threading.enumerate() if t.name.startswith("cutline-")]


def test_the_side_lists_library_saved_searches_facets_and_folded_tags() -> None:
    data = SideData(
        stats=Stats(7, 9, 9, 2, 0, 0, 0, 0),
        saved=[SavedSearch("s", "Uncredited", "-has:credit")],
        tags=TagBranches.of(
            [Tag("1", "Harbour", "Harbour", count=3), Tag("2", "Ferry", "Harbour/Ferry", "1", count=2)]
        ),
        facets={"agency": (("AFP", 4), ("dpa", 2))},
    )
    told = [(row.kind, row.text, row.count, row.branch) for row in rows(data)]
    assert ("library", "All stories", 7, "") in told
    assert ("saved", "Uncredited", None, "") in told
    assert ("facet", "dpa", 2, "") in told
    assert ("facet", "Harbour", 3, "closed") in told
    assert not any(text == "Ferry" for _, text, _, _ in told)
    data.opened.add("Harbour")
    assert ("facet", "Ferry", 2, "") in [(r.kind, r.text, r.count, r.branch) for r in rows(data)]


def test_tags_in_branches_that_are_shut_are_not_gone_through_for_each_answer() -> None:
    asked: list[str] = []

    class Noted(dict[str, Sequence[Tag]]):
        def get(self, path: str, *default: Any) -> Any:
            asked.append(path)
            return super().get(path, *default)

    tags = [Tag(f"{n}", f"T{n}", f"T{n}") for n in range(20)]
    tags += [Tag(f"{n}.{m}", f"U{m}", f"T{n}/U{m}", f"{n}") for n in range(20) for m in range(50)]
    data = SideData(query="ferry", facets={"tag": (("T3/U7", 5),)}, tags=TagBranches.of(tags))
    data.tags = TagBranches(Noted(data.tags.children))
    assert [row.text for row in rows(data) if row.field == "tag"] == ["T3"]
    data.opened.add("T3")
    assert [row.text for row in rows(data) if row.field == "tag"] == ["T3", "U7"]
    assert len(asked) < 40


def test_a_long_facet_waits_behind_more() -> None:
    data = SideData(facets={"person": tuple((f"Person {n}", 9 - n) for n in range(9))})
    assert rows(data)[-1].text == "3 more"
    data.longer.add("person")
    assert len([row for row in rows(data) if row.kind == "facet"]) == 9


def test_an_excluded_value_stays_to_be_clicked_again() -> None:
    data = SideData(query="-agency:AFP", facets={"agency": (("dpa", 2),)})
    first = next(row for row in rows(data) if row.kind == "facet")
    assert (first.text, first.state) == ("AFP", "exclude")


def test_a_photo_says_in_what_another_reading_contradicts_it() -> None:
    use = Placement("u1", Photo("p1"), conflicts=("photographer", "taken"))
    assert notes(use) == [("contradicted: photographer, day taken", True)]


class Measured(QLabel):
    """Counts how often it is asked how large it wants to be."""

    asked = 0

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        self.asked += 1
        return super().sizeHint()


def test_what_flows_is_measured_anew_only_where_it_changed(qtbot: QtBot) -> None:
    widget, label = QWidget(), Measured("Port Elwyn")
    qtbot.addWidget(widget)
    flow = FlowLayout(widget)
    flow.addWidget(label)
    flow.addWidget(QLabel("a quay"))
    widget.resize(300, 80)
    widget.show()
    before = (flow.heightForWidth(90), flow.minimumSize(), label.asked)
    for _ in range(20):
        assert (flow.heightForWidth(90), flow.minimumSize()) == before[:2]
    assert label.asked == before[2]
    label.setText("Port Elwyn and all the harbours beyond it")
    qtbot.waitUntil(lambda: flow.minimumSize().width() > before[1].width())
    label.hide()
    qtbot.waitUntil(lambda: flow.heightForWidth(90) < before[0])
