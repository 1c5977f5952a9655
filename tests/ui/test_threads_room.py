"""A thread in time and as a list: chosen alike, walked by keys, linked by dragging and by keys."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest, Thread, ThreadEdge, ThreadHead, ThreadNode
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.linking import LinkTypeDialog
from ui.dialogs.question import QuestionDialog
from ui.frame.workspace import Workspace
from ui.places.curate import threads
from ui.places.curate.thread_layout import lay_out
from ui.places.curate.threads import ThreadsRoom
from ui.services.navigation import Whereabouts

LEFT = Qt.MouseButton.LeftButton
Ids = dict[str, str]


@pytest.fixture
def press(press: Path) -> Path:
    with Catalogue.open(press, who="tester") as catalogue:
        ids = by_day(catalogue)
        catalogue.links.add(ids["2024-03-14"], ids["2023-03-01"], "follow-up", "a year later")
        for name in ("Safety at sea", "Port Elwyn"):
            catalogue.tags.add(name, list(ids.values()))
    return press


def by_day(catalogue: Catalogue) -> Ids:
    hits = catalogue.search.find(SearchRequest(kind="article")).hits
    return {str(hit.published)[:10]: hit.id for hit in hits}


@pytest.fixture
def ids(space: Workspace) -> Ids:
    return by_day(space.operations.catalogue)


@pytest.fixture
def room(qtbot: QtBot, space: Workspace, ids: Ids) -> ThreadsRoom:
    space.navigation.go(Whereabouts("curate", "threads"))
    wait_idle(qtbot, space)
    found = space.place.room
    assert isinstance(found, ThreadsRoom)
    assert found.heads.hasFocus()
    qtbot.keyClick(found.heads, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    return found


def edges(space: Workspace, article_id: str) -> set[tuple[str, str, str]]:
    thread = space.operations.catalogue.links.thread(article_id)
    return {(edge.from_id, edge.to_id, edge.type) for edge in thread.edges}


def drag(room: ThreadsRoom, one: str, other: str) -> None:
    card, onto = room.board.cards[one], room.board.cards[other]
    QTest.mousePress(card, LEFT, pos=QPoint(40, 40))
    target = card.mapFromGlobal(onto.mapToGlobal(QPoint(50, 50)))
    QTest.mouseMove(card, QPoint(70, 60))
    QTest.mouseMove(card, target)
    QTest.mouseRelease(card, LEFT, pos=target)


def test_choosing_a_card_chooses_its_row_and_the_other_way_round(
    qtbot: QtBot, space: Workspace, room: ThreadsRoom, ids: Ids
) -> None:
    first, last = ids["2023-03-01"], ids["2024-03-14"]
    assert room.title.text() == "Night ferry returns after three years"
    qtbot.mouseClick(room.board.cards[last], LEFT)
    assert room.records.current_key == last
    room.records.show_key(first)
    assert room.board.current == first
    room.board.setFocus()
    qtbot.keyClick(room.board, Qt.Key.Key_Right)
    assert room.records.current_key == ids["2024-03-09"]
    qtbot.keyClick(room.board, Qt.Key.Key_Down)
    assert room.records.current_key == last
    assert room.records.current is not None
    assert "follow-up to “Night ferry returns after three years” · a year later" in room.records.current.words


def test_a_card_that_is_dragged_on_another_is_linked_by_the_type_one_takes(
    qtbot: QtBot, space: Workspace, room: ThreadsRoom, ids: Ids
) -> None:
    middle, last, first = ids["2024-03-09"], ids["2024-03-14"], ids["2023-03-01"]
    assert middle in room.board.cards, "it is suggested"
    drag(room, last, middle)
    asked = dialog(qtbot, space, LinkTypeDialog)
    qtbot.mouseClick(asked.button("background"), LEFT)
    wait_idle(qtbot, space)
    assert (last, middle, "background") in edges(space, first)
    assert "3 stories" in room.facts.text()


def test_a_type_that_the_dates_contradict_asks_again(
    qtbot: QtBot, space: Workspace, room: ThreadsRoom, ids: Ids
) -> None:
    first, last, middle = ids["2023-03-01"], ids["2024-03-14"], ids["2024-03-09"]
    drag(room, first, middle)
    qtbot.keyClick(dialog(qtbot, space, LinkTypeDialog), Qt.Key.Key_F)
    asked = dialog(qtbot, space, QuestionDialog)
    assert "cannot be older" in asked.help.text()
    assert "--force" not in asked.help.text()
    qtbot.keyClick(asked, Qt.Key.Key_O)
    wait_idle(qtbot, space)
    assert (middle, first, "follow-up") in edges(space, last)


def test_a_suggestion_is_linked_by_key_and_another_way_of_undoing_it_is_named(
    qtbot: QtBot, space: Workspace, room: ThreadsRoom, ids: Ids
) -> None:
    middle = ids["2024-03-09"]
    room.board.setFocus()
    for _ in room.board.cards:
        if room.board.current != middle:
            qtbot.keyClick(room.board, Qt.Key.Key_Right)
    assert room.board.current == middle
    qtbot.keyClick(room.board, Qt.Key.Key_L)
    qtbot.keyClick(dialog(qtbot, space, LinkTypeDialog), Qt.Key.Key_S)
    wait_idle(qtbot, space)
    assert {edge[2] for edge in edges(space, middle)} == {"follow-up", "same event"}
    assert "same event" in space.actions_["undo"].text()


def test_a_link_is_taken_away_from_the_card_that_is_chosen(
    qtbot: QtBot, space: Workspace, room: ThreadsRoom, ids: Ids
) -> None:
    room.board.choose(ids["2024-03-14"])
    room.board.setFocus()
    qtbot.keyClick(room.board, Qt.Key.Key_U)
    asked = dialog(qtbot, space, QuestionDialog)
    qtbot.keyClick(asked, Qt.Key.Key_1)
    wait_idle(qtbot, space)
    assert edges(space, ids["2024-03-14"]) == set()
    assert "1 story" in room.facts.text()


def test_the_thread_of_the_open_story_is_a_key_away_and_enter_reads(
    qtbot: QtBot, space: Workspace, ids: Ids
) -> None:
    row = next(n for n, hit in enumerate(space.results.model.hits) if hit.article_id == ids["2023-03-01"])
    space.results.choose(row)
    wait_idle(qtbot, space)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(space, Qt.Key.Key_L, keys)
    wait_idle(qtbot, space)
    room = space.place.room
    assert isinstance(room, ThreadsRoom)
    assert room.board.current == ids["2023-03-01"]
    room.board.choose(ids["2024-03-14"])
    qtbot.keyClick(room.board, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.reader.record_id == ids["2024-03-14"]


def test_more_than_thirty_stories_stand_in_columns_by_month() -> None:
    nodes = tuple(ThreadNode(f"a{n}", "Ferry", f"2023-{1 + n // 6:02}-{1 + n % 6:02}") for n in range(36))
    picture = lay_out(Thread(nodes, ()), [], 900)
    assert [sum(card.column == column for card in picture.cards) for column in range(6)] == [6] * 6
    few = lay_out(Thread(nodes[::6], ()), [], 900)
    assert picture.measures.width < few.measures.width
    assert len({card.column for card in few.cards}) == 6


def test_links_run_between_the_cards_and_never_over_one() -> None:
    nodes = tuple(ThreadNode(f"a{n}", "Ferry", f"2023-{1 + n // 3:02}-{1 + n % 3:02}") for n in range(12))
    ties = tuple(ThreadEdge(f"a{one}", f"a{other}", "see also") for one in range(12) for other in range(one))
    picture = lay_out(Thread(nodes, ties), [], 900)
    assert len(picture.runs) == len(ties)
    for run in picture.runs:
        for start, end in pairwise(run.points):
            for step in range(1, 20):
                at = start + (end - start) * (step / 20)
                assert not any(card.box.adjusted(6, 6, -6, -6).contains(at) for card in picture.cards)


def test_in_a_narrow_window_the_list_makes_room_for_the_thread_and_comes_when_it_is_wanted(
    qtbot: QtBot, space: Workspace, room: ThreadsRoom, ids: Ids
) -> None:
    space.window().resize(1440, 900)
    qtbot.waitUntil(room.records.isVisible)
    wide = room.area.width()
    room.records.setFocus()
    space.window().resize(960, 600)
    qtbot.waitUntil(lambda: not room.records.isVisible())
    qtbot.waitUntil(lambda: room.area.width() > room.width() - 40)
    assert room.board.hasFocus()
    assert room.keys.isVisible()
    qtbot.keyClick(room.board, Qt.Key.Key_Right)
    assert room.records.current_key == room.board.current
    qtbot.mouseClick(room.as_list, LEFT)
    qtbot.waitUntil(room.records.isVisible)
    qtbot.mouseClick(room.as_list, LEFT)
    qtbot.waitUntil(lambda: not room.records.isVisible())
    space.window().resize(1440, 900)
    qtbot.waitUntil(room.records.isVisible)
    assert not room.as_list.isVisible()
    qtbot.waitUntil(lambda: abs(room.area.width() - wide) < 40)


def test_the_list_of_threads_comes_page_by_page(
    qtbot: QtBot, space: Workspace, ids: Ids, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(threads, "PAGE", 1)
    catalogue = space.operations.catalogue
    texts = [f"Harbour diary {n}\n\nThe pilots met again." for n in range(4)]
    pages = [tmp_path / f"diary {n}.txt" for n in range(4)]
    for page, text in zip(pages, texts, strict=True):
        page.write_text(text, encoding="utf-8")
    more = [str(each.id) for each in catalogue.imports.run(pages, workers=0).results]
    for one, other in (more[:2], more[2:]):
        catalogue.links.add(one, other, "see also")
    asked, real = [], catalogue.links.threads

    def noted(limit: int | None = None, offset: int = 0) -> list[ThreadHead]:
        asked.append((limit, offset))
        return real(limit, offset)

    monkeypatch.setattr(catalogue.links, "threads", noted)
    space.navigation.go(Whereabouts("curate", "threads"))
    wait_idle(qtbot, space)
    found = space.place.room
    assert isinstance(found, ThreadsRoom)
    assert found.head.note.text() == "3 threads"
    qtbot.keyClick(found.heads, Qt.Key.Key_End)
    wait_idle(qtbot, space)
    assert asked == [(1, 0), (1, 1), (1, 2)]
    assert [row.key for row in found.heads.rows.items] == [head.article_id for head in real()]
