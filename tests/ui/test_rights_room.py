"""The rooms of rights and of corrections: what waits, what is done about it, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import BODY, dialog, wait_idle
from ui.dialogs.restrict import NoteDialog, OrderDialog, RenewDialog
from ui.frame.workspace import Workspace
from ui.places.curate.corrections import CorrectionsRoom
from ui.places.curate.rights import RightsRoom

CONTROL = Qt.KeyboardModifier.ControlModifier
WRONG = "The harbour master of Skerry opened the second gate at nine that night."
NOTICE = "Correction: An earlier version of this article named the wrong gate and the wrong hour."


@pytest.fixture
def restricted(press: Path) -> Path:
    """The three stories; the photo of one may no longer be used, that of another came as a courtesy."""
    with Catalogue.open(press, who="tester") as catalogue:
        first, second, _ = (a.placements[0] for a in stories(catalogue))
        caption = f"{first.caption} NOT FOR USE AFTER DECEMBER 31, 2024. NO SALES."
        catalogue.corrections.set([first.id], {"caption": caption})
        catalogue.corrections.set([second.id], {"credit": "Handout/Harbour Board"})
    return press


def stories(catalogue: Catalogue) -> list:
    ids, _ = catalogue.search.selected("", "article")
    return catalogue.records.articles(ids)


def enter(qtbot: QtBot, space: Workspace, name: str) -> RightsRoom | CorrectionsRoom:
    space.show_place("curate")
    space.place.show_room(name)
    wait_idle(qtbot, space)
    return space.place.room


def active(qtbot: QtBot, space: Workspace, kind: type[OrderDialog]) -> OrderDialog:
    """The dialog of a kind, once it has the keyboard."""
    asked = dialog(qtbot, space, kind)
    qtbot.waitUntil(asked.isActiveWindow)
    return asked


def problems(room: RightsRoom) -> list[str]:
    return [row.case.problem for row in room.model.items]


def test_a_licence_is_renewed_and_a_courtesy_settled_by_keyboard_alone(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], restricted: Path
) -> None:
    space = open_window(restricted)
    room = enter(qtbot, space, "rights")
    assert problems(room)[:2] == ["expired", "courtesy"]
    assert "photos need a decision" in room.head.note.text()
    assert room.list.hasFocus()
    qtbot.keyClick(room.list, Qt.Key.Key_R)
    asked = active(qtbot, space, RenewDialog)
    qtbot.keyClicks(asked.until, "2999-12-31")
    qtbot.keyClick(asked.until, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert problems(room)[0] == "courtesy"
    qtbot.keyClick(room.list, Qt.Key.Key_S)
    note = active(qtbot, space, NoteDialog)
    qtbot.keyClick(note.note, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert "Say why" in note.problem.text()
    qtbot.keyClicks(note.note, "the board agreed by mail")
    qtbot.keyClick(note.note, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert "courtesy" not in problems(room)


def test_an_order_is_lifted_as_read_wrongly_by_mouse_and_undo_brings_it_back(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], restricted: Path
) -> None:
    space = open_window(restricted)
    room = enter(qtbot, space, "rights")
    qtbot.mouseClick(room.pills.pill("expired"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert problems(room) == ["expired"]
    qtbot.mouseClick(room.list.keys.button("wrong"), Qt.MouseButton.LeftButton)
    asked = active(qtbot, space, NoteDialog)
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert "expired" not in problems(room)
    space.commands.undo()
    wait_idle(qtbot, space)
    assert "expired" in problems(room)


def test_cases_are_ticked_settled_together_and_a_letter_is_copied(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], restricted: Path
) -> None:
    space = open_window(restricted)
    room = enter(qtbot, space, "rights")
    count = len(room.model.items)
    qtbot.keyClick(room.list, Qt.Key.Key_Space)
    qtbot.keyClick(room.list, Qt.Key.Key_Down)
    qtbot.keyClick(room.list, Qt.Key.Key_Space)
    assert room.bar.isVisible()
    assert room.count.text() == "2 selected"
    qtbot.mouseClick(room.bar_keys.button("ask"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().count("May we go on keeping and using it") == 2
    qtbot.keyClick(room.list, Qt.Key.Key_S)
    note = active(qtbot, space, NoteDialog)
    qtbot.keyClicks(note.note, "one contract for both")
    qtbot.keyClick(note.note, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert len(room.model.items) == count - 2
    assert not room.bar.isVisible()


def test_enter_opens_the_photo_and_the_way_back_leads_to_the_case(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], restricted: Path
) -> None:
    space = open_window(restricted)
    room = enter(qtbot, space, "rights")
    qtbot.keyClick(room.list, Qt.Key.Key_Down)
    key, use = room.list.current_key, room.current().use.id
    qtbot.keyClick(room.list, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.place is space.search_place
    assert space.reader.record_id == use
    space.navigation.back()
    wait_idle(qtbot, space)
    assert space.place.room.list.current_key == key


def test_stories_that_carry_what_was_corrected_are_linked_in_one_step(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    folder = tmp_path / "Ledger"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        pages = [page(tmp_path, name, WRONG) for name in ("inquiry", "dredging", "lock")]
        inquiry, *others = (str(r.id) for r in catalogue.imports.run(pages).results)
        catalogue.imports.run([page(tmp_path, "inquiry", NOTICE)])
    space = open_window(folder)
    room = enter(qtbot, space, "corrections")
    [row] = room.model.items
    assert set(row.open_stories) == set(others)
    qtbot.keyClick(room.list, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    wait_idle(qtbot, space)
    assert "“The inquiry of Skerry.”" in QGuiApplication.clipboard().text()
    qtbot.keyClick(room.list, Qt.Key.Key_L)
    wait_idle(qtbot, space)
    links = space.operations.catalogue.links.of(inquiry)
    assert {link.other_id for link in links} == set(others)
    assert room.model.items[0].open_stories == []
    qtbot.keyClick(room.list, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.reader.article_id == inquiry


def page(folder: Path, name: str, sentence: str) -> Path:
    """A saved page with an address of its own."""
    path = folder / f"{name}.html"
    other = {"inquiry": BODY[0], "dredging": BODY[1], "lock": BODY[2]}[name]
    path.write_text(
        f'<html><head><link rel="canonical" href="https://gazette.example/{name}">'
        f'<meta property="article:published_time" content="2024-03-14"></head><body><article>'
        f"<h1>The {name} of Skerry</h1><p>{other}</p><p>{sentence}</p></article></body></html>",
        encoding="utf-8",
    )
    return path


def test_all_cases_are_ticked_though_only_the_first_were_loaded(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], press: Path, page: Callable[..., Path]
) -> None:
    figures = "".join(
        f"<figure><img src='crane{n}.jpg'><figcaption>Crane number {n} in Port Elwyn. NO ARCHIVE. "
        "(Ines Okafor/AFP)</figcaption></figure>"
        for n in range(70)
    )
    story = page("Cranes of the port", "A crane. (Ines Okafor/AFP)", "2022-03-01", "tan")
    story.write_text(story.read_text("utf-8").replace("</article>", figures + "</article>"), "utf-8")
    with Catalogue.open(press, who="tester") as catalogue:
        catalogue.imports.run([story])
    space = open_window(press)
    room = enter(qtbot, space, "rights")
    assert (len(room.shown), len(room.model.items)) == (70, 60)
    qtbot.keyClick(room.list, Qt.Key.Key_A, CONTROL)
    wait_idle(qtbot, space)
    assert room.count.text() == "70 selected"
    assert len(room.chosen_rows()) == 70
