"""Names in Curate: two merged and undone, kept apart, parted in some credits; the vocabulary's lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.ask import NameDialog
from ui.dialogs.checked import CheckedTable
from ui.dialogs.name_choice import NameChoiceDialog
from ui.dialogs.some_credits import SomeCreditsDialog
from ui.frame.workspace import Workspace
from ui.places.curate.list_room import ListRoom
from ui.places.curate.name_page import NamePage
from ui.services.navigation import Whereabouts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def two_spellings(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path, page: Callable[..., Path]
) -> Workspace:
    """The window on an archive in which one agency is spelled in two ways, in three photos."""
    lines = ("Jo Amari/North Light Pictures", "Jo Amari/Northlight Pictures", "Miro Lund/Northlight Pictures")
    pages = [
        page(f"Lifeboat {n}", f"The crew of boat {n} in Port Elwyn, May {n}, 2024. ({line})", f"2024-05-0{n}")
        for n, line in enumerate(lines, 1)
    ]
    folder = tmp_path / "Names"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        catalogue.imports.run(pages, workers=0)
    return open_window(folder)


def enter(qtbot: QtBot, space: Workspace, name: str) -> ListRoom:
    """Enter a room of Curate by a click on its name."""
    qtbot.mouseClick(space.top.tabs.tab("curate"), LEFT)
    wait_idle(qtbot, space)
    side = space.place.side
    index = space.place.side_model.find(name)
    qtbot.mouseClick(side.viewport(), LEFT, pos=side.visualRect(index).center())
    wait_idle(qtbot, space)
    room = space.place.room
    assert isinstance(room, ListRoom)
    return room


def press(space: Workspace, key: str | Qt.Key) -> None:
    """Press a key where the keyboard is."""
    widget = space.window().focusWidget()
    if isinstance(key, str):
        QTest.keyClicks(widget, key)
    else:
        QTest.keyClick(widget, key)


def agencies(space: Workspace) -> dict[str, int]:
    request = SearchRequest("", kind="photo", facets=["agency"])
    return dict(space.operations.catalogue.search.find(request).facets["agency"])


def shown(room: ListRoom) -> list[str]:
    return [room.model.data(room.model.index(row)) for row in range(room.model.rowCount())]


def test_two_agencies_are_merged_by_mouse_with_the_other_to_stay_and_parted_by_undo(
    qtbot: QtBot, two_spellings: Workspace
) -> None:
    space = two_spellings
    before = agencies(space)
    room = enter(qtbot, space, "Names to merge")
    sheet = room.sheet
    assert (sheet.stays.name.text(), sheet.goes.name.text()) == (
        "Northlight Pictures",
        "North Light Pictures",
    )
    assert [point.against for point in sheet.evidence.points][:1] == [False]
    assert any("Northlight Pictures" in run.text for run in sheet.credits.rows[0].runs)
    qtbot.mouseClick(sheet.turn, LEFT)
    wait_idle(qtbot, space)
    assert sheet.stays.name.text() == "North Light Pictures"
    qtbot.mouseClick(room.answers.button("merge"), LEFT)
    wait_idle(qtbot, space)
    assert agencies(space) == {"North Light Pictures": 3}
    assert shown(room) == []
    assert "North Light Pictures" in space.top.undo.accessibleName()
    qtbot.mouseClick(space.top.undo, LEFT)
    wait_idle(qtbot, space)
    assert agencies(space) == before
    assert room.sheet.stays.name.text() == "North Light Pictures", "what was turned stays so"


def test_names_that_are_kept_apart_by_key_are_proposed_no_more(
    qtbot: QtBot, two_spellings: Workspace
) -> None:
    space = two_spellings
    room = enter(qtbot, space, "Names to merge")
    before = agencies(space)
    press(space, "k")
    wait_idle(qtbot, space)
    assert shown(room) == []
    assert agencies(space) == before
    room.refresh()
    wait_idle(qtbot, space)
    assert shown(room) == []


def test_only_some_credits_of_a_name_become_the_other(qtbot: QtBot, two_spellings: Workspace) -> None:
    space = two_spellings
    room = enter(qtbot, space, "Names to merge")
    press(space, "x")
    press(space, "e")
    some = dialog(qtbot, space, SomeCreditsDialog)
    table = some.findChild(CheckedTable)
    assert len(table.items()) == 2
    assert not some.button.isEnabled()
    table.items()[0].setCheckState(0, Qt.CheckState.Checked)
    qtbot.mouseClick(some.button, LEFT)
    wait_idle(qtbot, space)
    assert agencies(space) == {"North Light Pictures": 2, "Northlight Pictures": 1}
    assert shown(room) == []


def test_a_name_is_filtered_renamed_and_stays_chosen_through_the_renewal(
    qtbot: QtBot, two_spellings: Workspace
) -> None:
    space = two_spellings
    room = enter(qtbot, space, "Agencies")
    assert shown(room) == ["North Light Pictures. 1", "Northlight Pictures. 2"]
    qtbot.keyClicks(room.field, "northlight")
    assert shown(room) == ["Northlight Pictures. 2"]
    qtbot.keyClick(room.field, Qt.Key.Key_Down)
    wait_idle(qtbot, space)
    key = room.list.current_key
    press(space, Qt.Key.Key_F2)
    form = dialog(qtbot, space, NameDialog)
    form.field.setText("Aurora Northlight")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert room.list.current_key == key
    assert room.sheet.name.text() == "Aurora Northlight"
    room.field.clear()
    assert shown(room) == ["Aurora Northlight. 2", "North Light Pictures. 1"]
    assert room.list.current_key == key


def test_a_name_is_merged_with_another_and_a_spelling_is_parted_again(
    qtbot: QtBot, two_spellings: Workspace
) -> None:
    space = two_spellings
    room = enter(qtbot, space, "Agencies")
    press(space, "m")
    form = dialog(qtbot, space, NameChoiceDialog)
    wait_idle(qtbot, space)
    qtbot.keyClicks(form.field, "northlight")
    qtbot.waitUntil(lambda: form.list.count() == 1)
    qtbot.mouseClick(form.button, LEFT)
    wait_idle(qtbot, space)
    assert shown(room) == ["Northlight Pictures. 3"]
    assert room.sheet.name.text() == "Northlight Pictures"
    button = next(b for b in room.sheet.spellings.findChildren(type(room.sheet.orders)) if b.isVisible())
    assert button.accessibleName() == "Part: North Light Pictures"
    qtbot.mouseClick(button, LEFT)
    wait_idle(qtbot, space)
    assert agencies(space) == {"North Light Pictures": 1, "Northlight Pictures": 2}


def test_a_paper_is_shown_by_what_it_printed(qtbot: QtBot, space: Workspace) -> None:
    space.navigation.go(Whereabouts("curate", "papers"))
    wait_idle(qtbot, space)
    page = space.place.findChild(NamePage)
    assert page is not None
    assert "photo" not in page.numbers.text()
    assert page.bars.isVisible()
    assert page.strip.isVisible()
