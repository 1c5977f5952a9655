"""A hundred thousand rows: what they take does not grow with their number, and End goes to the last."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate
from pytestqt.qtbot import QtBot

from archive.model import Hit
from ui.models.results import MOST_PAGES, PAGE, ResultsModel
from ui.places.search.lists import ResultsList

MANY = 100_000
ROW = 50


class Delegate(QStyledItemDelegate):
    """Notes what it is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[int] = []

    def sizeHint(self, option: Any, index: Any) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(100, ROW)

    def paint(self, painter: Any, option: Any, index: Any) -> None:
        self.painted.append(index.row())


class Counting(ResultsModel):
    """Counts how often it is asked how long it is, which Qt does for every row that it lays out."""

    asked = 0

    def rowCount(self, *parent: Any) -> int:  # noqa: N802 (Qt's name)
        self.asked += 1
        return super().rowCount(*parent)


def hits(start: int, count: int) -> list[Hit]:
    return [Hit(f"a{n}", "article", f"Story {n}") for n in range(start, start + count)]


@pytest.fixture
def view(qtbot: QtBot) -> ResultsList:
    made = ResultsList("Stories", None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    model = Counting(made)
    made.setModel(model)
    delegate = Delegate()
    made.setItemDelegate(delegate)
    made.resize(400, 10 * ROW)
    made.show()
    model.show(hits(0, PAGE), MANY, by_story=True)
    made.setCurrentIndex(model.index(0))
    return made


def test_a_new_answer_asks_nothing_of_rows_that_are_not_in_sight(view: ResultsList, qtbot: QtBot) -> None:
    model = view.model()
    assert isinstance(model, Counting)
    model.asked = 0
    model.show(hits(5, PAGE), MANY, by_story=True)
    view.setCurrentIndex(model.index(3))
    view.scrollTo(model.index(MANY // 2))
    qtbot.wait(20)
    assert model.asked < 1_000


def test_end_and_home_go_to_the_last_row_and_the_first(view: ResultsList) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == MANY - 1
    assert view.visualRect(view.currentIndex()).bottom() == view.viewport().height() - 1
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (view.currentIndex().row(), view.verticalScrollBar().value()) == (0, 0)


def test_page_down_goes_over_what_is_in_sight_and_shift_selects_it(view: ResultsList) -> None:
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    row = view.currentIndex().row()
    assert 8 <= row <= 10
    QTest.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert view.spans() == [(row, view.currentIndex().row())]


def test_a_click_with_shift_selects_all_between(view: ResultsList) -> None:
    room, left = view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(room, left, pos=QPoint(40, 2 * ROW + 5))
    assert view.spans() == [(2, 2)]
    QTest.mouseClick(room, left, Qt.KeyboardModifier.ShiftModifier, QPoint(40, 6 * ROW + 5))
    assert view.spans() == [(2, 6)]


def test_only_rows_in_sight_are_painted(view: ResultsList, qtbot: QtBot) -> None:
    delegate = view.itemDelegate()
    assert isinstance(delegate, Delegate)
    view.scrollTo(view.model().index(5_000, 0), view.ScrollHint.PositionAtTop)
    delegate.painted.clear()
    view.viewport().repaint()
    assert set(delegate.painted) <= set(range(5_000, 5_011))
    assert set(range(5_000, 5_009)) <= set(delegate.painted)


def test_below_the_last_row_nothing_is_hit(view: ResultsList) -> None:
    model = view.model()
    assert isinstance(model, Counting)
    model.show(hits(0, 3), 3, by_story=True)
    view.updateGeometries()
    assert not view.indexAt(QPoint(40, 3 * ROW + 5)).isValid()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 3 * ROW + 5))
    assert view.spans() == []


def test_hits_of_pages_long_out_of_sight_are_let_go_of_but_not_who_they_are(qapp: object) -> None:
    model = ResultsModel()
    model.show(hits(0, PAGE), MANY, by_story=True)
    model.hold(7)
    for page in range(1, 200):
        model.put(page * PAGE, hits(page * PAGE, PAGE))
    assert len(model.hits) == MOST_PAGES * PAGE
    assert model.hit_at(7) is not None, "the current row is what actions are done to"
    assert model.hit_at(PAGE) is None
    assert (model.id_at(PAGE), model.row_of(f"a{PAGE}")) == (f"a{PAGE}", PAGE)
    assert not model.need([PAGE]), "a selection is made of ids, which are known"


def test_a_row_that_was_let_go_of_is_asked_for_when_it_is_seen_again(qtbot: QtBot) -> None:
    model = ResultsModel()
    model.show(hits(0, PAGE), MANY, by_story=True)
    model.hold(MANY - 1)
    for page in range(1, 100):
        model.put(page * PAGE, hits(page * PAGE, PAGE))
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.want(0, 5)
    assert asked.args == [0]


def test_the_sheet_keeps_the_shapes_of_photos_that_were_let_go_of(qapp: object) -> None:
    model = ResultsModel()
    model.show([], MANY)
    for page in range(100):
        shots = [Hit(f"u{n}", "photo", "", width=300, height=200, photo_id=f"p{n}") for n in range(PAGE)]
        model.put(page * PAGE, shots)
    assert model.hit_at(0) is None
    assert model.shapes(0) == [1.5] * PAGE
