"""The contact sheet by itself: many photos laid out without fetching them, true proportions, one choice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QPixmap
from pytestqt.qtbot import QtBot

from archive.model import Hit
from ui.models.results import PAGE
from ui.models.sheet import MOST_PAGES, SheetModel
from ui.models.sheet_item import SheetItem
from ui.paint import theme
from ui.services.images import Images
from ui.widgets.kept_sheet import KeptSheet

MANY = 50_000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class NoImages(QObject):
    """Pictures that never come."""

    arrived = Signal(str)

    def get(self, photo_id: str, width: float, ratio: float = 1.0) -> QPixmap | None:
        return None

    def is_missing(self, photo_id: str) -> bool:
        return False


def item(row: int) -> SheetItem:
    shapes = ((1200, 800), (800, 1200), (1600, 900), (1000, 1000))
    width, height = shapes[row % len(shapes)]
    return SheetItem(
        Hit(
            f"u{row}",
            "photo",
            f"Story {row}",
            caption=f"Caption {row}",
            photo_id=f"p{row}",
            width=width,
            height=height,
        )
    )


@pytest.fixture
def make(qtbot: QtBot, qapp: object) -> Iterator[Callable[[int], KeptSheet]]:
    """A sheet on so many photos, whose pages come at once when they are asked for."""
    kept: list[object] = []

    def made(total: int) -> KeptSheet:
        theme.current()
        model, images = SheetModel(), NoImages()
        asked: list[int] = []

        def serve(page: int) -> None:
            asked.append(page)
            model.put(page, [item(row) for row in range(page * PAGE, min(total, (page + 1) * PAGE))])

        model.page_wanted.connect(serve, Qt.ConnectionType.QueuedConnection)
        sheet = KeptSheet(model, cast(Images, images), "Photos")
        sheet.all_wanted.connect(sheet.selectAll)
        kept.extend((model, images, sheet))
        sheet.asked = asked  # type: ignore[attr-defined]
        qtbot.addWidget(sheet)
        sheet.resize(1000, 700)
        model.show(total, {0: [item(row) for row in range(min(total, PAGE))]})
        sheet.show()
        qtbot.waitExposed(sheet)
        return sheet

    yield made
    kept.clear()


def settled(qtbot: QtBot, sheet: KeptSheet) -> None:
    """Wait until all photos in sight came."""
    qtbot.waitUntil(lambda: all(sheet.photos.item(row) for row in range(*sheet.rows_in_sight())))


def test_fifty_thousand_photos_are_laid_out_without_fetching_them_all(
    qtbot: QtBot, make: Callable[[int], KeptSheet]
) -> None:
    sheet = make(MANY)
    settled(qtbot, sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    settled(qtbot, sheet)
    assert sheet.current_id == f"u{MANY - 1}"
    assert sheet.picture_box(MANY - 1).bottom() < sheet.viewport().height()
    assert sheet.layout_.laid_out <= 6
    assert len(set(sheet.asked)) <= 6  # type: ignore[attr-defined]


def test_of_what_was_scrolled_over_a_bounded_part_is_kept(
    qtbot: QtBot, make: Callable[[int], KeptSheet]
) -> None:
    sheet = make(MANY)
    for page in range(3 * MOST_PAGES):
        sheet.photos.put(page, [item(row) for row in range(page * PAGE, (page + 1) * PAGE)])
    assert sheet.photos.held <= MOST_PAGES * PAGE


def test_every_picture_has_its_own_proportions_and_rows_fill_the_width(
    qtbot: QtBot, make: Callable[[int], KeptSheet]
) -> None:
    sheet = make(40)
    settled(qtbot, sheet)
    boxes = [sheet.picture_box(row) for row in range(12)]
    for row, box in enumerate(boxes):
        assert box.width() / box.height() == pytest.approx(item(row).shape, rel=0.03)
    tops = sorted({box.top() for box in boxes})
    first = [box for box in boxes if box.top() == tops[0]]
    assert max(box.right() for box in first) == pytest.approx(sheet.viewport().width() - 20, abs=3)


def test_arrows_home_end_pages_and_shift_go_over_the_sheet_as_over_a_list(
    qtbot: QtBot, make: Callable[[int], KeptSheet]
) -> None:
    sheet = make(200)
    settled(qtbot, sheet)
    sheet.choose(0)
    qtbot.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.currentIndex().row() == 1
    qtbot.keyClick(sheet, Qt.Key.Key_Down)
    below = sheet.currentIndex().row()
    assert sheet.picture_box(below).top() > sheet.picture_box(1).top()
    qtbot.keyClick(sheet, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(sheet, Qt.Key.Key_Right, SHIFT)
    assert sheet.chosen_rows() == [below, below + 1, below + 2]
    qtbot.keyClick(sheet, Qt.Key.Key_Left, SHIFT)
    assert sheet.chosen_rows() == [below, below + 1]
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert sheet.currentIndex().row() > below + 2
    qtbot.keyClick(sheet, Qt.Key.Key_A, CTRL)
    assert (sheet.chosen_count, sheet.all_chosen) == (200, True)


def test_what_is_chosen_stays_chosen_where_others_come_before_it(
    qtbot: QtBot, make: Callable[[int], KeptSheet]
) -> None:
    sheet = make(40)
    settled(qtbot, sheet)
    qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=sheet.picture_box(3).center())
    qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, CTRL, sheet.picture_box(5).center())
    moved = [item(row) for row in (90, 91, *range(38))]
    sheet.photos.show(40, {0: moved})
    assert sheet.chosen_ids() == ["u3", "u5"]
    assert sheet.current_id == "u5"
    sheet.photos.show(39, {0: [each for each in moved if each.hit.id != "u5"]})
    assert sheet.chosen_ids() == ["u3"]


def test_the_size_follows_keys_and_wheel_while_the_current_photo_stays_where_it_is(
    qtbot: QtBot, make: Callable[[int], KeptSheet]
) -> None:
    sheet = make(200)
    settled(qtbot, sheet)
    sheet.choose(30)
    before, top = sheet.size_, sheet.picture_box(30).top()
    qtbot.keyClick(sheet, Qt.Key.Key_Plus)
    assert sheet.size_ > before
    assert abs(sheet.picture_box(30).top() - top) <= 2
    qtbot.keyClick(sheet, Qt.Key.Key_Minus)
    assert sheet.size_ == pytest.approx(before, abs=2)


def test_rows_begin_at_the_right_where_one_reads_from_there(
    qtbot: QtBot, make: Callable[[int], KeptSheet]
) -> None:
    sheet = make(20)
    sheet.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settled(qtbot, sheet)
    assert sheet.picture_box(0).left() > sheet.picture_box(1).left()
    assert sheet.indexAt(sheet.picture_box(1).center()).row() == 1
    qtbot.keyClick(sheet, Qt.Key.Key_Home)
    qtbot.keyClick(sheet, Qt.Key.Key_Left)
    assert sheet.currentIndex().row() == 1


def test_a_screen_reader_hears_caption_and_credit_of_a_cell(
    qtbot: QtBot, make: Callable[[int], KeptSheet]
) -> None:
    sheet = make(20)
    settled(qtbot, sheet)
    cell = QAccessible.queryAccessibleInterface(sheet).child(2)
    assert cell.text(QAccessible.Text.Name) == "Caption 2. no credit"
    assert cell.rect().size() == sheet.visualRect(sheet.photos.index(2)).size()
    assert sheet.indexAt(QPoint(2, 2)).isValid() is False
