"""Words that fit where they stand: heads of results, headlines of narrow pages, people under pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.base import Dialog
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.places.photos.place import PhotosPlace
from ui.reader.chips import PersonChip
from ui.reader.story import StoryPage
from ui.services.navigation import Whereabouts
from ui.widgets.empty import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.row_delegate import Look, fitted
from ui.widgets.subject import Subject, SubjectsView

CAPTION = "Ann Other, right, Jane Doe, left, and Mary Major, center, at the inquiry in Port Elwyn."


def standing(
    open_window: Callable[[Path], Workspace], tmp_path: Path, page: Callable[..., Path]
) -> Workspace:
    folder = tmp_path / "Standing"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        catalogue.imports.run([page("Inquiry opens", CAPTION)], workers=0)
    return open_window(folder)


@pytest.mark.parametrize("scale", [100, 150])
def test_the_views_are_named_whole_in_a_narrow_window_however_large_the_text(
    qtbot: QtBot, space: Workspace, scale: int
) -> None:
    theme.current().set_text(theme.Text(scale))
    try:
        space.window().resize(960, 600)
        wait_idle(qtbot, space)
        head = space.results.head
        buttons = [head.switch.button(name) for name in ("stories", "photos", "timeline")]
        qtbot.waitUntil(lambda: head.facets.width() == head.facets.sizeHint().width())
        for button in buttons:
            needed = QFontMetrics(button.font()).horizontalAdvance(button.text())
            assert button.width() >= needed + 8
            assert button.mapTo(space.results, QPoint(button.width(), 0)).x() <= space.results.width()
    finally:
        theme.current().set_text(theme.Text(100))


@pytest.mark.parametrize("action", ["correct-caption", "correct-credit", "link", "explain", "correct"])
def test_a_dialog_lies_within_a_small_window_with_its_buttons_however_large_the_text(
    qtbot: QtBot, space: Workspace, action: str
) -> None:
    theme.current().set_text(theme.Text(150))
    try:
        space.window().resize(960, 600)
        space.results.choose(0)
        wait_idle(qtbot, space)
        if action == "correct":
            space.actions_["select-all"].trigger()
        space.actions_[action].trigger()
        wait_idle(qtbot, space)
        asked = dialog(qtbot, space.window(), QDialog)
        assert asked.width() <= 960
        assert asked.height() <= 600
        buttons = [b for b in asked.findChildren(QAbstractButton) if b.isVisible() and b.text()]
        for button in (one for one in buttons if one.text().startswith(("Keep", "Link", "Close", "Cancel"))):
            corner = button.mapTo(asked, QPoint(button.width(), button.height()))
            assert asked.rect().contains(corner)
            assert button.visibleRegion().boundingRect().size() == button.size()
        assert any(one.text() in ("Cancel", "Close") for one in buttons)
        asked.close()
    finally:
        theme.current().set_text(theme.Text(100))


@pytest.mark.parametrize("action", ["trash", "collect", "untag"])
def test_a_dialog_is_no_higher_than_its_words_need(qtbot: QtBot, space: Workspace, action: str) -> None:
    space.results.choose(0)
    wait_idle(qtbot, space)
    space.actions_[action].trigger()
    asked = dialog(qtbot, space.window(), Dialog)
    assert isinstance(asked, Dialog)
    assert asked.headline.height() == asked.headline.heightForWidth(asked.headline.width())
    assert asked.help.height() == asked.help.heightForWidth(asked.help.width())
    asked.close()


def test_a_narrow_page_sets_its_headline_and_standfirst_a_size_smaller(
    qtbot: QtBot, space: Workspace
) -> None:
    space.window().resize(1440, 900)
    space.results.choose(0)
    wait_idle(qtbot, space)
    page = space.reader.page
    assert isinstance(page, StoryPage)

    def sizes() -> list[int]:
        return [words.font().pixelSize() for words, _, _ in page._set_smaller]

    assert sizes()[0] == theme.HEADLINE
    space.window().resize(960, 600)
    wait_idle(qtbot, space)
    assert sizes()[0] == theme.SUBHEAD
    space.window().resize(1440, 900)
    wait_idle(qtbot, space)
    assert sizes()[0] == theme.HEADLINE


def test_people_are_numbered_from_the_left_of_the_picture_where_the_caption_says_who_stands_where(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path, page: Callable[..., Path]
) -> None:
    space = standing(open_window, tmp_path, page)
    space.results.choose(0)
    wait_idle(qtbot, space)
    assert space.reader.page is not None
    chips = [chip.accessibleName() for chip in space.reader.page.findChildren(PersonChip)]
    assert chips == ["1 Jane Doe left", "2 Mary Major center", "3 Ann Other right"]
    space.show_page(Whereabouts("photos"))
    wait_idle(qtbot, space)
    place = space.place
    assert isinstance(place, PhotosPlace)
    qtbot.keyClick(place.sheet, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert place.photo.people is not None
    under = place.photo.people.people
    assert [(each.standing.number, each.text()) for each in under] == [
        (1, "Jane Doe"),
        (2, "Mary Major"),
        (3, "Ann Other"),
    ]
    assert [each.x() for each in under] == sorted(each.x() for each in under)


def test_one_person_alone_has_no_number(qtbot: QtBot, space: Workspace) -> None:
    space.results.choose(0)
    wait_idle(qtbot, space)
    assert space.reader.page is not None
    chips = space.reader.page.findChildren(PersonChip)
    assert chips
    assert not any(chip.accessibleName()[0].isdigit() for chip in chips)


def test_an_empty_room_wears_no_ring_and_hands_the_keyboard_to_what_can_be_pressed(
    qtbot: QtBot, space: Workspace
) -> None:
    space.show_page(Whereabouts("curate", "same"))
    wait_idle(qtbot, space)
    empty = next(each for each in space.place.findChildren(EmptyState) if each.isVisible())
    focus = space.window().focusWidget()
    assert focus is not None
    assert empty.isAncestorOf(focus)
    assert focus.accessibleName() == "Look at stories"


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_people_stand_as_in_the_picture_whichever_way_one_reads(
    qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    block = QWidget()
    block.setLayoutDirection(way)
    flow = FlowLayout(block, pictured=True)
    people = [QPushButton(name) for name in ("1 Jane", "2 Mary", "3 Ann", "4 Idris")]
    for person in people:
        person.setFixedSize(100, 24)
        flow.addWidget(person)
    block.resize(330, 80)
    qtbot.addWidget(block)
    block.show()
    assert [person.y() for person in people] == [0, 0, 0, 30]
    assert people[0].x() < people[1].x() < people[2].x()
    edges = (people[0].x(), people[3].x())
    rights = (people[2].geometry().right(), people[3].geometry().right())
    assert edges == (0, 0) if way == Qt.LayoutDirection.LeftToRight else rights == (329, 329)


def test_the_settings_are_no_wider_than_a_narrow_window_however_large_the_text(
    qtbot: QtBot, space: Workspace
) -> None:
    theme.current().set_text(theme.Text(150))
    try:
        space.window().resize(960, 600)
        space.navigation.go(Whereabouts("settings"))
        wait_idle(qtbot, space)
        pages = [area for area in space.place.findChildren(QScrollArea) if area.isVisible()]
        assert pages
        for area in pages:
            if area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                assert area.widget().width() <= area.viewport().width(), area.accessibleName()
    finally:
        theme.current().set_text(theme.Text(100))


def test_a_long_day_beside_a_headline_gives_way_to_its_words() -> None:
    row = Look(
        "Harbour master Lena Marsh to stand for mayor", "18 February 2024", "with “Storm”", "3 reasons"
    )
    assert fitted(row, 400) == row
    narrow = fitted(row, 160)
    assert (narrow.note, narrow.under) == ("", "18 February 2024 · with “Storm”")


def test_two_photos_of_one_story_are_called_by_its_headline_once(qtbot: QtBot, space: Workspace) -> None:
    subjects = [
        Subject("Photo", "", title) for title in ("Chimneys fall", "Chimneys fall", "Marsh wins", "Fire")
    ]
    view = SubjectsView(subjects, space.images)
    qtbot.addWidget(view)
    assert view.words() == "“Chimneys fall” · “Marsh wins” · 1 more"
