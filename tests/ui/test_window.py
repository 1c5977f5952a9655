"""The window itself: actions, colours, what it remembers, what it says when it cannot."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from archive.errors import ArchiveError
from archive.model import Note, SearchAnswer
from archive.progress import Progress
from archive.search import parse
from tests.ui.conftest import dialog, wait_idle
from ui.app import show_errors
from ui.dialogs.ask import NameDialog
from ui.dialogs.palette import PaletteDialog
from ui.dialogs.query_help import PARTS, QueryHelpDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.trouble import TroubleDialog
from ui.frame.window import MainWindow
from ui.frame.workspace import Workspace
from ui.models.side_rows import ROW
from ui.paint import theme
from ui.services.actions import ACTIONS
from ui.widgets.empty import EmptyState


def test_an_empty_archive_says_what_to_do_next(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    space = open_window(tmp_path / "new")
    assert space.results.empty.isVisible()
    assert "Drop" in space.results.empty.headline.text()
    assert space.results.empty.findChild(QWidget, "import-sample") is not None
    assert space.reader.empty.headline.text() == ""  # one thing to do, and one headline that says it
    wait_idle(qtbot, space)


def test_a_list_that_is_still_being_made_is_not_called_empty(
    qtbot: QtBot, space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    behind = SearchAnswer((), 0, 0, 0, 0.0, notes=(Note("index-lagging"),), lagging=True)
    monkeypatch.setattr(space.operations.catalogue.search, "find", lambda *_, **__: behind)
    space.search.clear()
    wait_idle(qtbot, space)
    assert space.results.empty.headline.text() == "The list is being made"
    assert "brought up to date" in space.results.empty.help.text()


def test_an_archive_that_cannot_be_opened_is_explained(qtbot: QtBot) -> None:
    def refuse() -> None:
        raise ArchiveError("newer-archive", file="cutline.db", version="9999", newest="0010")

    window = MainWindow(refuse)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.failed):
        window.show()
    said = window.centralWidget()
    assert isinstance(said, EmptyState)
    assert said.headline.text() == "The archive cannot be opened"
    assert "newer Cutline" in said.help.text()


def test_the_palette_finds_an_action_by_a_few_letters_and_runs_it(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = dialog(qtbot, space, PaletteDialog)
    qtbot.keyClicks(palette.field, "what can")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert dialog(qtbot, space, QueryHelpDialog).isVisible()


def test_the_question_mark_shows_every_key(qtbot: QtBot, space: Workspace) -> None:
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_Question)
    assert dialog(qtbot, space, ShortcutsDialog).isVisible()


def test_the_colours_change_by_key(qtbot: QtBot, space: Workspace) -> None:
    def lightness() -> int:
        return space.grab().toImage().pixelColor(700, 700).lightness()

    assert lightness() > 200
    qtbot.keyClick(
        space, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert theme.current().dark
    qtbot.waitUntil(lambda: lightness() < 60)
    wait_idle(qtbot, space)


def test_query_view_and_colours_are_remembered(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], press: Path
) -> None:
    space = open_window(press)
    space.search.set_query("ferry")
    space.search.show_view("photos")
    theme.current().use("dark")
    wait_idle(qtbot, space)
    space.window().close()
    again = open_window(press)
    assert again.top.bar.text() == "ferry"
    assert again.results.view == "photos"


def test_every_action_has_a_handler_and_no_key_twice(space: Workspace) -> None:
    assert all(callable(getattr(space.commands, spec.handler)) for spec in ACTIONS)
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_the_menu_holds_every_action(space: Workspace) -> None:
    menu = space.actions_.menu(space)
    held = {a.objectName() for part in menu.actions() for a in part.menu().actions()}
    assert held == {spec.id for spec in ACTIONS}
    menu.deleteLater()


def test_actions_that_make_no_sense_now_are_disabled(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    space = open_window(tmp_path / "new")
    assert not space.actions_["link"].isEnabled()
    assert not space.actions_["undo"].isEnabled()
    assert space.actions_["import-files"].isEnabled()
    wait_idle(qtbot, space)


def test_every_control_has_an_accessible_name(space: Workspace) -> None:
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit, QScrollArea)
    controls = [w for kind in kinds for w in space.findChildren(kind) if w.isVisible()]
    assert [w for w in controls if not (w.accessibleName() or getattr(w, "text", str)())] == []


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "pane"),
        ("muted", "pane"),
        ("muted", "side"),
        ("accent", "pane"),
        ("accent", "wash"),
        ("ink", "match"),
        ("warning", "warning_wash"),
        ("muted", "chip"),
    ],
)
def test_what_must_be_read_has_contrast_enough(scheme: theme.Tokens, ink: str, ground: str) -> None:
    first, second = sorted((_luminance(scheme, ink), _luminance(scheme, ground)), reverse=True)
    assert (first + 0.05) / (second + 0.05) >= 4.5


def _luminance(scheme: theme.Tokens, name: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    colour = scheme.colour(name)
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_an_unforeseen_error_is_told_with_its_details(
    qtbot: QtBot, space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", sys.excepthook)
    show_errors()
    error = ValueError("nobody thought of this")
    sys.excepthook(ValueError, error, None)
    told = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TroubleDialog) and w.isVisible())
    assert "nobody thought of this" in told.details.toPlainText()
    told.close()


def test_a_job_under_way_can_be_stopped_from_the_status_line(qtbot: QtBot, space: Workspace) -> None:
    def work(progress: Progress) -> None:
        done = 0
        while True:
            done = min(done + 1, 9)
            progress.step(done, 10)

    job = space.window().jobs.run("Importing “gazette”", work, lane="write", quiet=False)
    qtbot.waitUntil(lambda: "of 10" in space.status.count.text())
    assert space.status.title.text() == "Importing “gazette”"
    assert "saving" in space.status.archive.text()
    with qtbot.waitSignal(job.dropped):
        qtbot.mouseClick(space.status.stop, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert not space.status.stop.isVisible()
    assert "all saved" in space.status.archive.text()


def test_a_search_is_saved_and_found_on_the_left(qtbot: QtBot, space: Workspace) -> None:
    space.search.set_query("agency:AFP")
    wait_idle(qtbot, space)
    space.actions_["save-search"].trigger()
    asked = dialog(qtbot, space, NameDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "From AFP")
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert space.side_model.find("From AFP").data(ROW).value == "agency:AFP"


def test_a_saved_search_shows_how_much_it_finds_now(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    space.operations.change("Save", lambda c, p: c.searches.save("Ferries", "ferry"))
    wait_idle(qtbot, space)

    def count() -> int | None:
        return space.side_model.find("Ferries").data(ROW).count

    assert count() == 2
    space.import_paths([page("Ferry owners answer", "Lena Marsh at a ferry. (Ines Okafor/AFP)")])
    qtbot.waitUntil(lambda: space.results.model.total == 4, timeout=20_000)
    wait_idle(qtbot, space)
    assert count() == 3
    space.operations.undo()
    qtbot.waitUntil(lambda: count() == 2, timeout=20_000)
    space.search.show_view("photos")
    wait_idle(qtbot, space)
    assert count() == 1


def test_every_example_of_what_can_be_searched_is_understood() -> None:
    for _, examples in PARTS:
        for queries, _ in examples:
            for query in queries.split("   "):
                assert parse(query).notes == (), query


def test_f1_shows_what_can_be_searched(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space.top.bar, Qt.Key.Key_F1)
    dialog(qtbot, space, QueryHelpDialog).close()
