"""Names that a trained model sees, on a photo's own page; where spaCy is missing, most is skipped."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import wait_idle
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.reader.photo_page import PhotoPage


@pytest.fixture
def cheering(tmp_path: Path, page: Callable[..., Path]) -> Path:
    """An archive with one photo, whose caption names somebody whom the rules do not read."""
    folder = tmp_path / "Press"
    caption = "Lena Marsh, left, beside supporters of Oda Krantz with Kollund flags. (Ines Okafor/AFP)"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        catalogue.imports.run([page("Council votes", caption)])
    return folder


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipeline that knows two people and a place, named in the environment."""
    spacy = pytest.importorskip("spacy", reason="the extra cutline[ner] is not installed")
    made = spacy.blank("en")
    listed = {"Lena Marsh": "PERSON", "Oda Krantz": "PERSON", "Kollund": "GPE"}
    patterns = [{"label": label, "pattern": name} for name, label in listed.items()]
    made.add_pipe("entity_ruler").add_patterns(patterns)
    made.to_disk(tmp_path / "pipeline")
    monkeypatch.setenv("CUTLINE_NER_MODEL", str(tmp_path / "pipeline"))


def open_photo(qtbot: QtBot, space: Workspace) -> PhotoPage:
    qtbot.mouseClick(space.results.switch.button("photos"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert isinstance(space.reader.page, PhotoPage)
    return space.reader.page


def said(page: PhotoPage) -> list[str]:
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text().startswith("Perhaps also")]


@pytest.mark.usefixtures("model")
def test_names_that_only_a_model_sees_are_offered_as_perhaps(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], cheering: Path
) -> None:
    space = open_window(cheering)
    assert said(open_photo(qtbot, space)) == ["Perhaps also: Oda Krantz, Kollund"]


@pytest.mark.usefixtures("model")
def test_they_stay_when_the_colours_change(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], cheering: Path
) -> None:
    space = open_window(cheering)
    open_photo(qtbot, space)
    theme.current().use("dark")
    wait_idle(qtbot, space)
    assert said(space.reader.page) == ["Perhaps also: Oda Krantz, Kollund"]


def test_without_spacy_nothing_is_said_of_models(
    qtbot: QtBot,
    open_window: Callable[[Path], Workspace],
    cheering: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    monkeypatch.setenv("CUTLINE_NER_MODEL", "en_core_web_sm")
    space = open_window(cheering)
    assert said(open_photo(qtbot, space)) == []
    assert "spaCy" not in space.status.message.text()
