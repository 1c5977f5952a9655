"""Results in time: the chart, the query and the count are one thing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_idle
from ui.frame.workspace import Workspace
from ui.places.search.timeline.months import Times, groups, months_between

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def timeline(qtbot: QtBot, space: Workspace) -> Workspace:
    """The window with the three stories in time."""
    qtbot.mouseClick(space.results.switch.button("timeline"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    return space


def bar(space: Workspace, month: str) -> QPoint:
    chart = space.search_place.timeline.chart
    first, last = chart._keys[0], chart._keys[-1]
    keys = months_between(first, last)
    return chart._box(keys.index(month), keys.index(month)).center().toPoint()


def shown(space: Workspace) -> list[tuple[str, int]]:
    return [(group.key, group.count) for group in space.search_place.timeline.view.groups]


def test_months_stand_with_their_counts_and_the_reader_makes_room(timeline: Workspace) -> None:
    assert shown(timeline) == [("2024-03", 2), ("2023-03", 1)]
    assert not timeline.reader.isVisible()
    assert timeline.results.found.accessibleName() == "3 stories"


def test_a_stretch_is_drawn_with_the_pointer_and_stands_in_the_query(
    qtbot: QtBot, timeline: Workspace
) -> None:
    chart, left = timeline.search_place.timeline.chart, Qt.MouseButton.LeftButton
    qtbot.mousePress(chart, left, pos=bar(timeline, "2023-02"))
    qtbot.mouseMove(chart, bar(timeline, "2023-06"))
    qtbot.mouseRelease(chart, left, pos=bar(timeline, "2023-06"))
    wait_idle(qtbot, timeline)
    assert timeline.top.bar.text() == "published:2023-02..2023-06"
    assert shown(timeline) == [("2023-03", 1)]
    assert "of 3 stories" in timeline.results.found.text()
    qtbot.mouseClick(chart, left, SHIFT, bar(timeline, "2024-03"))
    wait_idle(qtbot, timeline)
    assert timeline.top.bar.text() == "published:2023-02..2024-03"
    assert timeline.results.model.total == 3


def test_the_chart_is_gone_through_by_key_and_let_go_with_escape(qtbot: QtBot, timeline: Workspace) -> None:
    chart = timeline.search_place.timeline.chart
    timeline.search.set_query("published:2024-02")
    wait_idle(qtbot, timeline)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    wait_idle(qtbot, timeline)
    assert timeline.top.bar.text() == "published:2024-03"
    qtbot.keyClick(chart, Qt.Key.Key_Left, SHIFT)
    wait_idle(qtbot, timeline)
    assert timeline.top.bar.text() == "published:2024-02..2024-03"
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    wait_idle(qtbot, timeline)
    assert timeline.top.bar.text() == ""


def test_the_arrows_mark_what_enter_reads_and_actions_mean(qtbot: QtBot, timeline: Workspace) -> None:
    view = timeline.search_place.timeline.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    wait_idle(qtbot, timeline)
    assert view.marked.title == "Ferry inquiry hears of locked exits"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    wait_idle(qtbot, timeline)
    assert view.marked.title == timeline.target.page.title == "Night ferry returns after three years"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    wait_idle(qtbot, timeline)
    assert timeline.reader.isVisible()
    assert timeline.reader.page.title == view.marked.title


def test_plus_and_minus_go_from_years_to_days(qtbot: QtBot, timeline: Workspace) -> None:
    view = timeline.search_place.timeline.view
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert shown(timeline) == [("2024", 2), ("2023", 1)]
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    wait_idle(qtbot, timeline)
    assert shown(timeline) == [("2024-03-14", 1), ("2024-03-09", 1), ("2023-03-01", 1)]


def test_what_has_no_day_comes_last_and_a_year_alone_lies_in_no_month() -> None:
    times = Times("published", {"2024-03-14": 2, "2024": 1, "2023-01": 4}, {}, 9)
    made = [(group.key, group.count) for group in groups(times, 7, newest_first=True)]
    assert made == [("2024-03", 2), ("2024", 1), ("2023-01", 4), ("", 2)]
    within = Times("published", times.counts, {}, 9, ("2024-01", "2024-06"))
    assert [(group.key, group.count) for group in groups(within, 7, True)] == [("2024-03", 2)]
