"""What the window keeps is bounded, however long somebody scrolls."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from ui import app
from ui.frame.window import MainWindow
from ui.services import images
from ui.services.images import Images

SIDE = 320
BYTES = SIDE * SIDE * 4


class Done(QObject):
    """A job that is over as soon as the event loop turns."""

    finished = Signal()


class Pictures:
    """Gives every picture that is asked for, and counts them."""

    def __init__(self) -> None:
        self.asked = 0

    def query(self, _title: str, _read: object, then: Callable[[QImage], None], **_: Any) -> Done:
        self.asked += 1
        job = Done()
        QTimer.singleShot(
            0, lambda: (then(QImage(SIDE, SIDE, QImage.Format.Format_RGB32)), job.finished.emit())
        )
        return job


@pytest.fixture
def pictures() -> Pictures:
    return Pictures()


@pytest.fixture
def kept(qtbot: QtBot, pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> Images:
    monkeypatch.setattr(images, "MEMORY_BYTES", 10 * BYTES)
    return Images(pictures)  # type: ignore[arg-type]


def show(qtbot: QtBot, kept: Images, photos: list[str]) -> None:
    """Paint some photos until all of them are there."""
    qtbot.waitUntil(lambda: None not in [kept.get(photo, SIDE) for photo in photos], timeout=20_000)


def test_pictures_that_nobody_looks_at_any_more_are_let_go_of(
    qtbot: QtBot, kept: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "LOOKED_AT", 0.0)
    for n in range(40):
        show(qtbot, kept, [f"p{n}"])
    assert kept.held_bytes == 10 * BYTES


def test_a_screen_that_holds_more_than_the_memory_fetches_each_picture_once(
    qtbot: QtBot, kept: Images, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "LOOKED_AT", 60.0)
    on_screen = [f"p{n}" for n in range(25)]
    for _ in range(3):
        show(qtbot, kept, on_screen)
    assert pictures.asked == len(on_screen)


def test_no_garbage_is_looked_for_in_what_a_start_has_made(
    qtbot: QtBot, press: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "START_SETTLED_MS", 0)
    window = MainWindow(lambda: Catalogue.open(press, who="tester"))
    qtbot.addWidget(window)
    app.keep_started(window)
    gc.collect()
    before = gc.get_freeze_count()
    with qtbot.waitSignal(window.opened, timeout=20_000):
        window.show()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before)
    gc.unfreeze()
    window.close()
