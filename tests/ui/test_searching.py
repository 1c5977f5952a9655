"""Finding stories and photos by typing, by facet and by key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_idle
from ui.frame.workspace import Workspace
from ui.models.side_rows import ROW
from ui.reader.photo_page import PhotoPage
from ui.reader.story import StoryPage
from ui.widgets.buttons import Button


def search(qtbot: QtBot, space: Workspace, query: str) -> None:
    space.top.bar.setFocus()
    space.top.bar.selectAll()
    qtbot.keyClicks(space.top.bar, query)
    qtbot.waitUntil(lambda: space.search.query == query)
    wait_idle(qtbot, space)


def click_side(qtbot: QtBot, space: Workspace, text: str) -> None:
    index = space.side_model.find(text)
    space.side.scrollTo(index)
    spot = space.side.visualRect(index).topLeft() + QPoint(60, 12)
    qtbot.mouseClick(space.side.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    wait_idle(qtbot, space)


def test_the_window_opens_on_all_stories_with_the_first_one_shown(space: Workspace) -> None:
    assert space.results.model.total == 3
    assert "3" in space.results.found.text()
    assert isinstance(space.reader.page, StoryPage)


def test_a_name_that_stands_only_in_a_caption_is_found_by_typing(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "Weil")
    assert [hit.title for hit in space.results.model.hits] == ["Council votes to dredge the channel"]


def test_the_beginning_of_a_name_finds_it_while_it_is_typed(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "person:wei")
    assert [hit.title for hit in space.results.model.hits] == ["Council votes to dredge the channel"]


def test_the_story_found_by_its_caption_shows_who_shot_the_photo(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "Weil")
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    page = space.reader.page
    assert isinstance(page, StoryPage)
    block = page.photos[space.results.model.hits[0].id]
    assert "Miro Lund" in block.credit.text()
    assert "AFP" in block.credit.text()
    assert "taken 8 March 2024" in block.credit.text()


def test_matched_words_are_marked_in_the_story(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "Weil")
    page = space.reader.page
    assert isinstance(page, StoryPage)
    captions = [block.caption.text() for block in page.photos.values()]
    assert any('">Weil</span>' in caption for caption in captions)


def test_a_facet_click_writes_the_query_then_excludes_then_clears(qtbot: QtBot, space: Workspace) -> None:
    click_side(qtbot, space, "AFP")
    assert space.top.bar.text() == "agency:=AFP"
    assert space.results.model.total == 2
    click_side(qtbot, space, "AFP")
    assert space.top.bar.text() == "-agency:=AFP"
    assert space.side_model.find("AFP").data(ROW).state == "exclude"
    click_side(qtbot, space, "AFP")
    assert space.top.bar.text() == ""
    assert space.results.model.total == 3


def test_facets_carry_counts_and_a_share(space: Workspace) -> None:
    row = space.side_model.find("AFP").data(ROW)
    assert row.count == 2
    assert row.share == 1.0


def test_slash_puts_the_keyboard_into_the_bar(qtbot: QtBot, space: Workspace) -> None:
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_Slash)
    assert space.top.bar.hasFocus()
    assert space.top.bar.text() == ""


def test_down_in_the_bar_moves_in_the_results(qtbot: QtBot, space: Workspace) -> None:
    space.top.bar.setFocus()
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Down)
    wait_idle(qtbot, space)
    assert space.results.list.currentIndex().row() == 1
    assert space.reader.page is not None
    assert space.reader.page.title == space.results.model.hits[1].title


def test_escape_clears_the_search(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "Weil")
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)
    assert space.top.bar.text() == ""
    assert space.results.model.total == 3


def test_nothing_found_says_what_was_meant(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "fery")
    assert space.results.empty.isVisible()
    assert "ferry" in space.results.empty.help.text()


def test_photos_are_shown_as_a_sheet_and_open_on_their_own_page(qtbot: QtBot, space: Workspace) -> None:
    qtbot.mouseClick(space.results.switch.button("photos"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert space.results.sheet.isVisible()
    assert space.results.model.total == 3
    assert isinstance(space.reader.page, PhotoPage)


def test_a_field_is_completed_with_tab(qtbot: QtBot, space: Workspace) -> None:
    space.top.bar.setFocus()
    qtbot.keyClicks(space.top.bar, "agency:re")
    qtbot.waitUntil(space.top.bar.popup.isVisible)
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Tab)
    assert space.top.bar.text().strip() == "agency:=Reuters"
    wait_idle(qtbot, space)


def test_the_newest_search_wins(qtbot: QtBot, space: Workspace) -> None:
    for query in ("ferry", "Weil", "inquiry"):
        space.search.set_query(query)
    wait_idle(qtbot, space)
    assert "Ferry inquiry hears of locked exits" in [hit.title for hit in space.results.model.hits]
    [hit, *_] = space.results.model.hits
    assert [hit.title[a:b] for a, b in hit.title_marks] == ["inquiry"]


def test_a_person_chip_searches_for_the_person(qtbot: QtBot, space: Workspace) -> None:
    from ui.reader.chips import PersonChip

    search(qtbot, space, "Weil")
    assert space.reader.page is not None
    chip = next(c for c in space.reader.page.findChildren(PersonChip) if "Weil" in c.text())
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert space.top.bar.text() == 'Weil person:="Tomas Weil"'


def test_names_are_offered_for_a_plain_word_and_tab_takes_the_first(qtbot: QtBot, space: Workspace) -> None:
    space.top.bar.setFocus()
    qtbot.keyClicks(space.top.bar, "ferry lena ma")
    qtbot.waitUntil(space.top.bar.popup.isVisible)
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Tab)
    assert space.top.bar.text() == 'ferry person:="Lena Marsh" '
    wait_idle(qtbot, space)


def test_names_in_passing_leave_the_arrows_to_the_results(qtbot: QtBot, space: Workspace) -> None:
    space.top.bar.setFocus()
    qtbot.keyClicks(space.top.bar, "marsh")
    qtbot.waitUntil(space.top.bar.popup.isVisible)
    wait_idle(qtbot, space)
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Down)
    assert not space.top.bar.popup.isVisible()
    assert space.results.list.currentIndex().row() == 1
    wait_idle(qtbot, space)


def test_what_was_meant_is_searched_for_with_one_click(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "locked inqury")
    button = space.results.empty.findChild(Button, "search-meant")
    assert "locked inquiry" in button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert space.top.bar.text() == "locked inquiry"
    assert space.results.model.total == 1


def test_other_spellings_of_a_name_are_told_and_searched_with_one_click(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    other = page("Ferry owners", "Lena Marsch aboard in Port Elwyn, May 1, 2024. (Ines Okafor/AFP)")
    space.import_paths([other])
    qtbot.waitUntil(lambda: space.results.model.total == 4, timeout=20_000)
    wait_idle(qtbot, space)
    search(qtbot, space, "marsh")
    assert space.results.notes.isVisible()
    assert "Also written “marsch” (1)" in space.results.notes.words.text()
    qtbot.mouseClick(space.results.notes.findChild(Button, "search-wider"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert space.top.bar.text() == "marsh OR marsch"
    assert space.results.model.total == 3
    assert not space.results.notes.isVisible()


def test_what_was_read_as_text_is_said_below_the_results(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "ferry )")
    assert "closing parenthesis" in space.results.notes.words.text()
    search(qtbot, space, "ferry")
    assert not space.results.notes.isVisible()


def test_more_like_this_shows_what_resembles_the_story_and_leads_back(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "Weil")
    seed = space.reader.record_id
    space.actions_["more-like"].trigger()
    wait_idle(qtbot, space)
    assert space.results.banner.isVisible()
    assert "Council votes" in space.results.banner.words.text()
    assert seed not in [hit.article_id for hit in space.results.model.hits]
    assert space.top.bar.text() == "Weil"
    qtbot.mouseClick(space.results.banner.findChild(Button, "back-to-search"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert not space.results.banner.isVisible()
    assert [hit.title for hit in space.results.model.hits] == ["Council votes to dredge the channel"]


def test_typing_ends_more_like_this_and_escape_leads_back_from_it(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "inquiry")
    space.actions_["more-like"].trigger()
    wait_idle(qtbot, space)
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)
    assert space.top.bar.text() == "inquiry"
    assert not space.results.banner.isVisible()
    space.actions_["more-like"].trigger()
    wait_idle(qtbot, space)
    search(qtbot, space, "Weil")
    assert not space.results.banner.isVisible()


def test_a_result_has_a_menu_with_more_like_this(qtbot: QtBot, space: Workspace) -> None:
    view = space.results.list
    spot = view.visualRect(space.results.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    wait_idle(qtbot, space)
    view.customContextMenuRequested.emit(spot)
    menu = next(m for m in space.findChildren(QMenu) if m.isVisible())
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "More like this"
    assert "Add tag" in texts
    menu.actions()[0].trigger()
    menu.close()
    wait_idle(qtbot, space)
    assert space.results.model.total == 0 or space.results.banner.isVisible()


def test_facets_are_counted_after_the_first_page_and_never_for_an_older_search(
    qtbot: QtBot, space: Workspace
) -> None:
    seen: list[tuple[str, str]] = []
    space.search.answered.connect(lambda answer: seen.append(("page", space.search.query)))
    space.search.counted.connect(lambda query, facets: seen.append(("facets", query)))
    for query in ("ferry", "Weil", "inquiry"):
        space.search.set_query(query)
    wait_idle(qtbot, space)
    assert seen == [("page", "inquiry"), ("facets", "inquiry")]


def test_no_facet_of_another_answer_stands_beside_what_resembles_a_story(
    qtbot: QtBot, space: Workspace
) -> None:
    search(qtbot, space, "person:marsh")
    assert space.side_model.find("Reuters").isValid()
    space.actions_["more-like"].trigger()
    wait_idle(qtbot, space)
    assert not space.side_model.find("Reuters").isValid()
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)
    assert space.side_model.find("Reuters").isValid()
