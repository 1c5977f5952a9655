"""The Photos & credits place by real clicks and keys: sheet, photo, credit, whole screen, comparison."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.ask import CaptionDialog, CreditDialog, NameDialog
from ui.frame.workspace import Workspace
from ui.models.side_rows import ROW
from ui.places.photos.place import PhotosPlace
from ui.places.search.results import PHOTOS

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def idle(qtbot: QtBot, space: Workspace) -> None:
    """Wait until nothing of the place is under way."""
    wait_idle(qtbot, space)
    qtbot.waitUntil(
        lambda: (
            not space.window().jobs.running
            and not any(t.isActive() for t in space.place.findChildren(QTimer))
        )
    )


def photos(qtbot: QtBot, space: Workspace) -> PhotosPlace:
    """The place, entered by its key."""
    qtbot.keyClick(space, Qt.Key.Key_2, ALT)
    idle(qtbot, space)
    assert isinstance(space.place, PhotosPlace)
    return space.place


def search(qtbot: QtBot, space: Workspace, query: str) -> None:
    space.top.bar.take_keyboard()
    space.top.bar.selectAll()
    qtbot.keyClicks(space.top.bar, query)
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Return)
    idle(qtbot, space)


def captions(place: PhotosPlace) -> list[str]:
    items = (place.sheet.photos.item(row) for row in range(place.sheet.photos.total))
    return [item.hit.caption for item in items if item is not None]


def click(
    qtbot: QtBot, place: PhotosPlace, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.mouseClick(place.sheet.viewport(), LEFT, modifier, place.sheet.picture_box(row).center())


def test_a_choice_on_the_sheet_outlives_what_an_import_brings_before_it(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    place = photos(qtbot, space)
    click(qtbot, place, 1)
    held = place.sheet.current_id
    fresh = page(
        "A fourth story", "Pilot Jo Amari, left, in Port Elwyn, May 1, 2025. (Miro Lund/AFP)", "2025-05-01"
    )
    space.importing.run([fresh])
    idle(qtbot, space)
    assert place.sheet.photos.total == 4
    assert place.sheet.current_id == held
    assert place.sheet.currentIndex().row() == 2
    assert space.place.target.placement_id == held


def test_a_photo_without_its_file_is_a_card_that_says_so(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], tmp_path: Path
) -> None:
    place = photos(qtbot, space)
    lost = page("A lost picture", "The quay by night, May 1, 2025. (Miro Lund/AFP)", "2025-05-01")
    (tmp_path / "incoming" / "a-lost-picture.jpg").unlink()
    space.importing.run([lost])
    idle(qtbot, space)
    assert place.sheet.photos.item(0) is not None
    words = place.sheet.photos.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "The quay by night, May 1, 2025.. photo by Miro Lund / AFP. no file in the archive"
    place.sheet.choose(0)
    qtbot.keyClick(place.sheet, Qt.Key.Key_Return)
    idle(qtbot, space)
    assert place.photo.frame is not None
    assert place.photo.frame.is_card


def test_a_query_of_one_credit_shows_whose_photos_these_are_and_the_years_narrow_it(
    qtbot: QtBot, space: Workspace
) -> None:
    place = photos(qtbot, space)
    search(qtbot, space, "photographer:okafor")
    assert place.browse.pane_shown
    summary = place.browse.pane.summary
    assert summary.name.text() == "Ines Okafor"
    assert summary.figures.accessibleName().startswith("2 photos, 2 stories, 2 uses")
    assert summary.chart.years == [(2023, 1), (2024, 1)]
    qtbot.mouseClick(summary.chart, LEFT, pos=summary.chart.bar(0).center().toPoint())
    idle(qtbot, space)
    assert space.top.bar.text() == "photographer:okafor taken:2023"
    assert place.sheet.photos.total == 1
    qtbot.mouseClick(summary.chart, LEFT, pos=summary.chart.bar(0).center().toPoint())
    idle(qtbot, space)
    assert space.top.bar.text() == "photographer:okafor"


def test_a_drag_over_the_chart_chooses_a_span(qtbot: QtBot, space: Workspace) -> None:
    photos(qtbot, space)
    search(qtbot, space, "photographer:okafor")
    chart = space.place.browse.pane.summary.chart  # type: ignore[attr-defined]
    qtbot.mousePress(chart, LEFT, pos=chart.bar(0).center().toPoint())
    qtbot.mouseMove(chart, chart.bar(1).center().toPoint())
    qtbot.mouseRelease(chart, LEFT, pos=chart.bar(1).center().toPoint())
    idle(qtbot, space)
    assert space.top.bar.text() == "photographer:okafor taken:2023..2024"


def test_the_page_of_a_credit_opens_from_the_menu_of_a_facet_and_its_lines_search(
    qtbot: QtBot, space: Workspace
) -> None:
    place = photos(qtbot, space)
    side = place.browse.side
    index = place.browse.side_model.find("AFP")
    side.menu_wanted.emit(index.data(ROW), QPoint(9, 9))
    menu = next(menu for menu in space.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Credit page").trigger()
    menu.close()
    idle(qtbot, space)
    assert (place.room, space.top.bar.text()) == ("credit", "agency:AFP")
    assert place.browse.head.isVisible()
    assert place.browse.head.name.text() == "AFP"
    assert place.browse.head.figures.accessibleName() == "2 photos, 2 stories, 2 uses, 2 photographers"
    lines = {line.fact.text: line for line in place.browse.facts.lines.findChildren(type_of_line())}
    assert lines["Miro Lund"].fact.count == 1
    qtbot.mouseClick(lines["Miro Lund"], LEFT)
    idle(qtbot, space)
    assert place.room == "credit"
    assert [caption[:15] for caption in captions(place)] == ["Engineer Tomas "]
    qtbot.mouseClick(space.top.back, LEFT)
    idle(qtbot, space)
    assert (place.room, space.top.bar.text(), place.sheet.photos.total) == ("credit", "agency:AFP", 2)


def type_of_line() -> type:
    from ui.places.photos.credit_parts import FactLine

    return FactLine


def test_a_credit_page_is_found_by_its_name_from_the_palette_by_keyboard(
    qtbot: QtBot, space: Workspace
) -> None:
    space.actions_["credit-page"].trigger()
    asked = dialog(qtbot, space, NameDialog)
    qtbot.keyClicks(asked.field, "lena marsh")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    idle(qtbot, space)
    assert isinstance(space.place, PhotosPlace)
    assert space.place.browse.head.name.text() == "Lena Marsh"
    assert space.top.bar.text() == 'person:"Lena Marsh"'
    assert space.place.sheet.photos.total == 2


def test_two_spellings_that_may_be_one_are_merged_by_m_and_that_is_one_step(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], press: Path, page: Callable[..., Path]
) -> None:
    caption = "Pilot Jo Amari in Port Elwyn, May 1, 2024. (Ines P. Okafor/Reuters)"
    with Catalogue.open(press, who="tester") as catalogue:
        catalogue.imports.run([page("A fourth story", caption, "2024-05-01", "olive")])
    space = open_window(press)
    place = photos(qtbot, space)
    place.show_credit("photographer", "Ines Okafor")
    idle(qtbot, space)
    question = place.browse.facts.question
    assert question is not None
    question.setFocus()
    qtbot.keyClick(question, Qt.Key.Key_M)
    idle(qtbot, space)
    assert place.browse.facts.question is None
    assert place.credit is not None
    assert place.credit.page.works == 3
    assert "“Ines P. Okafor”" in space.top.undo.accessibleName()
    qtbot.keyClick(space, Qt.Key.Key_Z, CTRL)
    idle(qtbot, space)
    assert place.browse.facts.question is not None


def test_the_page_of_a_photo_goes_on_by_arrows_and_back_by_esc(qtbot: QtBot, space: Workspace) -> None:
    place = photos(qtbot, space)
    first = place.sheet.current_id
    qtbot.keyClick(place.sheet, Qt.Key.Key_Return)
    idle(qtbot, space)
    assert place.room == "photo"
    assert place.photo.words is not None
    assert [button.text() for button in place.photo.people.people] == ["Lena Marsh"]  # type: ignore[union-attr]
    qtbot.keyClick(place.photo.area, Qt.Key.Key_Right)
    idle(qtbot, space)
    assert place.photo.record_id == place.sheet.current_id != first
    assert place.photo.place.text() == "2 of 3"
    qtbot.keyClick(place.photo.area, Qt.Key.Key_Escape)
    idle(qtbot, space)
    assert (place.room, space.window().focusWidget()) == ("", place.sheet)
    assert place.sheet.currentIndex().row() == 1


def test_f2_edits_what_has_the_focus_on_a_photos_page(qtbot: QtBot, space: Workspace) -> None:
    place = photos(qtbot, space)
    qtbot.keyClick(place.sheet, Qt.Key.Key_Return)
    idle(qtbot, space)
    assert place.photo.words is not None
    qtbot.keyClick(space, Qt.Key.Key_F2)
    asked = dialog(qtbot, space, CaptionDialog)
    asked.field.setPlainText("Lena Marsh listens.")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CTRL)
    idle(qtbot, space)
    assert place.photo.data is not None
    assert place.photo.data.placement.caption == "Lena Marsh listens."
    assert len(place.photo.captions) == 2
    place.photo.words.credit.setFocus()
    qtbot.keyClick(place.photo.words.credit, Qt.Key.Key_F2)
    dialog(qtbot, space, CreditDialog).reject()


def test_the_whole_screen_zooms_goes_on_hides_its_words_and_ends(qtbot: QtBot, space: Workspace) -> None:
    place = photos(qtbot, space)
    first = place.sheet.current_id
    qtbot.keyClick(place.sheet, Qt.Key.Key_Space)
    viewer = place.showing.viewer
    assert viewer is not None
    qtbot.waitUntil(viewer.isVisible)
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.camera.zoom == pytest.approx(1.25)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)  # zoomed, it moves over the picture
    assert viewer.use_id == first
    assert viewer.camera.x > 0.5
    qtbot.keyClick(viewer, Qt.Key.Key_0)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.use_id == place.sheet.current_id != first
    qtbot.keyClick(viewer, Qt.Key.Key_I)
    assert viewer.words.isHidden()
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert place.showing.viewer is None
    idle(qtbot, space)


def test_a_double_click_shows_a_photo_on_the_whole_screen_zoomed_at_the_pointer_by_the_wheel(
    qtbot: QtBot, space: Workspace
) -> None:
    place = photos(qtbot, space)
    qtbot.mouseDClick(place.sheet.viewport(), LEFT, pos=place.sheet.picture_box(1).center())
    viewer = place.showing.viewer
    assert viewer is not None
    box = viewer.stage.box
    at = box.topLeft() + QPoint(round(box.width() / 4), round(box.height() / 4))
    seen = viewer.stage.place(at)
    viewer.camera.zoom_by(4.0, seen)
    assert viewer.stage.place(at).x() == pytest.approx(seen.x(), abs=0.01)
    viewer.close()
    idle(qtbot, space)


def test_two_photos_are_compared_in_one_scale_and_kept_apart_by_n(qtbot: QtBot, space: Workspace) -> None:
    place = photos(qtbot, space)
    click(qtbot, place, 0)
    click(qtbot, place, 1, CTRL)
    qtbot.keyClick(place.sheet, Qt.Key.Key_C)
    idle(qtbot, space)
    compare = place.showing.compare
    assert compare is not None
    qtbot.keyClick(compare, Qt.Key.Key_Plus)
    assert [stage.camera.zoom for stage in compare.stages] == pytest.approx([1.25, 1.25])
    qtbot.keyClick(compare, Qt.Key.Key_L)
    qtbot.keyClick(compare, Qt.Key.Key_Plus)
    assert compare.stages[1].camera.zoom < compare.stages[0].camera.zoom
    qtbot.keyClick(compare, Qt.Key.Key_B)
    assert compare.stages[0].is_blinking
    qtbot.keyClick(compare, Qt.Key.Key_N)
    idle(qtbot, space)
    assert place.showing.compare is None
    assert "apart" in space.top.undo.accessibleName()


def test_two_photos_are_made_one_by_s_and_parted_again_by_undo(qtbot: QtBot, space: Workspace) -> None:
    place = photos(qtbot, space)
    uses = [place.sheet.photos.id_at(row) for row in (0, 1)]
    place.showing.compare_uses(uses)
    idle(qtbot, space)
    assert place.showing.compare is not None
    qtbot.mouseClick(place.showing.compare.keys.button("same"), LEFT)
    idle(qtbot, space)
    catalogue: Catalogue = space.operations.catalogue
    assert len({catalogue.records.placement(use).photo.id for use in uses}) == 1
    assert place.sheet.photos.total == 3
    qtbot.keyClick(space, Qt.Key.Key_Z, CTRL)
    idle(qtbot, space)
    assert len({catalogue.records.placement(use).photo.id for use in uses}) == 2


def test_all_that_are_found_are_chosen_as_a_query_and_their_ids_are_known(
    qtbot: QtBot, space: Workspace
) -> None:
    place = photos(qtbot, space)
    search(qtbot, space, "agency:AFP")
    qtbot.keyClick(place.sheet, Qt.Key.Key_A, CTRL)
    idle(qtbot, space)
    selection = place.target.selection()
    assert selection is not None
    assert (selection.query, selection.kind) == ("agency:AFP", "photo")
    assert len(place.target.chosen_ids()) == 2
    assert "selected" in place.browse.found.text()


def test_the_credit_in_search_leads_to_its_page(qtbot: QtBot, space: Workspace) -> None:
    space.reader.acts.credit_page.emit("photographer", "Miro Lund")
    idle(qtbot, space)
    assert isinstance(space.place, PhotosPlace)
    assert space.place.browse.head.name.text() == "Miro Lund"
    qtbot.mouseClick(space.place.browse.side.viewport(), LEFT, pos=QPoint(60, 45))  # all stories
    idle(qtbot, space)
    assert space.place is space.search_place
    assert space.results.view != PHOTOS


def test_esc_and_the_next_result_mean_the_place_that_is_shown(qtbot: QtBot, space: Workspace) -> None:
    place = photos(qtbot, space)
    search(qtbot, space, "agency:AFP")
    qtbot.keyClick(space, Qt.Key.Key_Down, ALT)
    idle(qtbot, space)
    assert place.sheet.currentIndex().row() == 1
    place.browse.side.setFocus()
    qtbot.keyClick(place.browse.side, Qt.Key.Key_Escape)
    idle(qtbot, space)
    assert (space.place, space.top.bar.text(), place.sheet.photos.total) == (place, "", 3)
