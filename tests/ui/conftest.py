"""The real window over a real archive, off the screen; Qt's warnings and what is left running fail a test."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PIL import Image
from PySide6.QtCore import QLocale, QObject, QSettings, QTimer, QtMsgType
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from ui.dialogs.report import ReportDialog
from ui.frame.window import MainWindow
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.services.language import speak

PAGE = """<!doctype html><html lang="en"><head><title>{title}</title>
<meta property="og:site_name" content="The Harbour Gazette">
<meta property="article:published_time" content="{date}"></head><body><article>
<h1>{title}</h1><p class="byline">By Dana Ruiz</p>
<figure><img src="{picture}"><figcaption>{caption}</figcaption></figure>
{body}</article></body></html>"""
BODY = (
    "The first officer told the inquiry on Wednesday that two of the four exits on the car deck had been "
    "chained since the winter refit, and that he had written to the owners about it in January.",
    "Nobody at the company could say who had read the letter, or whether it had been read at all before "
    "the night of the fire, the panel heard.",
    "The inquiry goes on until May, and its chair asked the owners for the maintenance logs of all ships.",
)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """No test reads or writes the user's own settings."""
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path / "config"))


@pytest.fixture(autouse=True)
def no_qt_warnings(qtlog: Any) -> Iterator[None]:
    """What Qt complains about is a mistake of ours, except what the off-screen platform cannot do."""
    yield
    loud = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    complaints = [r.message for r in qtlog.records if r.type in loud]
    assert [text for text in complaints if "This plugin does not support" not in text] == []


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """What lets the window and the core speak a language, by its name ("de_DE"), until the test ends."""
    before = QLocale()
    yield lambda name: speak(qapp, name)
    speak(qapp, "en_GB")
    QLocale.setDefault(before)


@pytest.fixture(autouse=True, scope="module")
def only_new_garbage() -> None:
    """What the tests before left in memory is not looked through again after each test of a window."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Every thread has ended and every timer stands still when a test is over."""
    before = set(threading.enumerate())
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
    gc.collect()
    running = [t.parent() for w in QApplication.topLevelWidgets() for t in _timers(w) if t.isActive()]
    left = [t for t in threading.enumerate() if t not in before and t.is_alive()]
    assert running == [], f"timers left running: {running}"
    assert left == [], f"threads left running: {left}"


def _timers(widget: QWidget) -> list[QTimer]:
    # A message that fades by itself is no work left over.
    return [t for t in widget.findChildren(QTimer) if not t.isSingleShot()]


@pytest.fixture
def page(tmp_path: Path) -> Callable[..., Path]:
    """Writes a saved web page with one photo, gives its path."""

    def write(title: str, caption: str, date: str = "2024-03-14", colour: str = "teal") -> Path:
        folder = tmp_path / "incoming"
        folder.mkdir(exist_ok=True)
        name = title.lower().replace(" ", "-")
        Image.new("RGB", (900, 600), colour).save(folder / f"{name}.jpg")
        body = "".join(f"<p>{text}</p>" for text in BODY)
        path = folder / f"{name}.html"
        text = PAGE.format(title=title, date=date, picture=f"{name}.jpg", caption=caption, body=body)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def press(tmp_path: Path, page: Callable[..., Path]) -> Path:
    """An archive folder with three stories; Tomas Weil stands in one caption only."""
    pages = [
        page(
            "Ferry inquiry hears of locked exits",
            "Harbour master Lena Marsh listens to the captain in Port Elwyn, March 13, 2024. "
            "(Ines Okafor/Reuters)",
        ),
        page(
            "Council votes to dredge the channel",
            "Engineer Tomas Weil aboard the survey boat in Port Elwyn, March 8, 2024. (Miro Lund/AFP)",
            "2024-03-09",
            "peru",
        ),
        page(
            "Night ferry returns after three years",
            "Lena Marsh boards the night ferry in Port Elwyn, March 1, 2023. (Ines Okafor/AFP)",
            "2023-03-01",
            "navy",
        ),
    ]
    folder = tmp_path / "Harbour Press"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        report = catalogue.imports.run(pages)
    assert [result.status for result in report.results] == ["added"] * 3
    return folder


@pytest.fixture
def linkable(press: Path, page: Callable[..., Path]) -> Path:
    """The same archive with a story more, which ran the photo of the first too."""
    caption = "Lena Marsh answers the inquiry in Port Elwyn, March 15, 2024. (Ines Okafor/Reuters)"
    with Catalogue.open(press, who="tester") as catalogue:
        catalogue.imports.run([page("Harbour master answers the inquiry", caption, "2024-03-16", "teal")])
    return press


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[[Path], Workspace]:
    """Opens the real window on a folder and waits until it shows what is in it."""
    kept = []

    def show(folder: Path) -> Workspace:
        theme.install(QApplication.instance(), "light")
        window = MainWindow(lambda: Catalogue.open(folder, create=True, who="tester"))
        kept.append(window)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        with qtbot.waitSignal(window.opened, timeout=20_000):
            window.show()
        assert window.workspace is not None
        wait_idle(qtbot, window.workspace)
        return window.workspace

    return show


@pytest.fixture
def space(open_window: Callable[[Path], Workspace], press: Path) -> Workspace:
    """The window on the three stories."""
    return open_window(press)


def wait_idle(qtbot: QtBot, space: Workspace) -> None:
    """Wait until no job runs and no search or story waits to be started."""
    window = space.window()

    def idle() -> bool:
        parts = (space.search, space.target, space.results.model)
        waiting = [timer for part in parts for timer in part.findChildren(QTimer)]
        return not window.jobs.running and not any(t.isActive() for t in waiting)

    qtbot.waitUntil(idle, timeout=20_000)


def import_report(qtbot: QtBot, space: Workspace) -> ReportDialog:
    """The report of the import that runs, asked for where it does not open by itself."""
    wait_idle(qtbot, space)
    if not space.window().findChildren(ReportDialog):
        space.actions_["import-report"].trigger()
        wait_idle(qtbot, space)
    return dialog(qtbot, space, ReportDialog)


def dialog(qtbot: QtBot, owner: QObject, kind: type[QDialog]) -> QDialog:
    """The open dialog of a kind, once it is there."""
    window = owner.window()

    def found() -> list[QDialog]:
        return [d for d in window.findChildren(kind) if d.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    return found()[0]
