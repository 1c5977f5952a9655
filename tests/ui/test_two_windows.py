"""Two people at one archive, each with a window: nobody misses or overwrites what the other did."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import OpChanges, SearchRequest
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.ask import CaptionDialog, CreditDialog
from ui.dialogs.conflict import ConflictDialog
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.services.jobs import Jobs
from ui.services.operations import Operations

STEPS = 60


class Follower:
    """What one person's window is told, without the window."""

    def __init__(self, qtbot: QtBot, folder: Path, who: str) -> None:
        self._qtbot = qtbot
        self.jobs = Jobs()
        self.operations = Operations(Catalogue.open(folder, who=who), self.jobs)
        self.told: set[str] = set()
        self.operations.changed.connect(self._hear)
        self.operations.start()
        self.operations._poll.stop()
        self.settle()
        self.told.clear()

    def _hear(self, changes: OpChanges) -> None:
        self.told |= changes.records

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.jobs.running, timeout=20_000)

    def tag(self, name: str, record: str) -> None:
        self.operations.change("tag", lambda c, p: c.tags.add(name, [record]))

    def close(self) -> None:
        self.operations.stop()


def test_every_record_that_either_changed_is_told_to_both(qtbot: QtBot, press: Path) -> None:
    chance = random.Random(7)
    both = [Follower(qtbot, press, who) for who in ("one", "other")]
    catalogue = both[0].operations.catalogue
    records = [hit.id for hit in catalogue.search.find(SearchRequest("")).hits]
    begun = catalogue.history.last_seq()
    try:
        for step in range(STEPS):
            chosen = chance.choice(both)
            if chance.random() < 0.2:
                chosen.operations.poll()
            else:
                chosen.tag(f"tag {step}", chance.choice(records))
            if chance.random() < 0.7:
                chosen.settle()
            if chance.random() < 0.2:
                changed = check_told(both, begun)
                for follower in both:
                    follower.told.clear()
                begun = changed
        check_told(both, begun)
    finally:
        for follower in both:
            follower.close()


def check_told(both: list[Follower], begun: int) -> int:
    """Both were told of everything once they looked; gives the journal's last number."""
    for follower in both:
        follower.settle()
    for follower in both:
        follower.operations.poll()
        follower.settle()
    changes = both[0].operations.catalogue.history.changes_since(begun)
    for follower in both:
        assert changes.records <= follower.told
    return changes.seq


def test_a_caption_that_a_colleague_corrected_meanwhile_is_joined_and_kept(
    qtbot: QtBot, space: Workspace, press: Path
) -> None:
    space.actions_["correct-caption"].trigger()
    asked = dialog(qtbot, space, CaptionDialog)
    use = first_use(space)
    seen = asked.seen
    with Catalogue.open(press, who="colleague") as other:
        other.corrections.caption(use, seen.replace("Harbour master", "Mayor"))
    asked.field.setPlainText(seen.replace("the captain", "the crew"))
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    both = dialog(qtbot, space, ConflictDialog)
    assert "colleague" in both.windowTitle()
    joined = seen.replace("Harbour master", "Mayor").replace("the captain", "the crew")
    assert both.field.toPlainText() == joined
    assert caption(space, use) == seen.replace("Harbour master", "Mayor")
    qtbot.keyClick(both.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: caption(space, use) == joined)
    wait_idle(qtbot, space)
    assert not [d for d in space.window().findChildren(CaptionDialog) if d.isVisible()]


def test_what_each_changed_follows_other_colours_while_it_is_looked_at(
    qtbot: QtBot, space: Workspace, press: Path
) -> None:
    space.actions_["correct-caption"].trigger()
    asked = dialog(qtbot, space, CaptionDialog)
    with Catalogue.open(press, who="colleague") as other:
        other.corrections.caption(first_use(space), asked.seen.replace("Harbour master", "Mayor"))
    asked.field.setPlainText(asked.seen.replace("the captain", "the crew"))
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    both = dialog(qtbot, space, ConflictDialog)
    for mode in ("dark", "light"):
        theme.current().use(mode)
        wash = theme.colour("added").name()
        assert {mark.format.background().color().name() for mark in both.field.extraSelections()} == {wash}
        assert wash in texts(both)
    both.reject()
    wait_idle(qtbot, space)


def test_a_credit_that_both_changed_is_chosen_or_written_on_and_nothing_is_lost(
    qtbot: QtBot, space: Workspace, press: Path
) -> None:
    space.actions_["correct-credit"].trigger()
    asked = dialog(qtbot, space, CreditDialog)
    use = first_use(space)
    with Catalogue.open(press, who="colleague") as other:
        other.corrections.credit(use, "Priya Sand/AFP")
    asked.field.setText("Adi Brandt/AP")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    both = dialog(qtbot, space, ConflictDialog)
    assert "Priya Sand/AFP" in texts(both)
    assert not any(choice.filled for choice in both.keys.choices)
    qtbot.keyClick(both, Qt.Key.Key_Escape)
    qtbot.waitUntil(asked.isActiveWindow)
    assert asked.field.text() == "Adi Brandt/AP"
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    both = dialog(qtbot, space, ConflictDialog)
    qtbot.keyClick(both.field, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: credit(space, use) == "Adi Brandt/AP")
    wait_idle(qtbot, space)


def caption(space: Workspace, use: str) -> str:
    return space.operations.catalogue.records.placement(use).caption


def credit(space: Workspace, use: str) -> str:
    found = space.operations.catalogue.records.placement(use).credit
    return found.raw if found else ""


def first_use(space: Workspace) -> str:
    """The use of a photo that the page shows first."""
    return next(iter(space.reader.page.photos))


def texts(shown: QDialog) -> str:
    """All that a dialog says."""
    return "\n".join(found.text() for found in shown.findChildren(QLabel))
