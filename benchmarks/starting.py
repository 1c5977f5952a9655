"""What starting costs: `python benchmarks/starting.py [--cpu]`. Ratios of medians, rounds of all in turns.

A search from the shell is held against importing SQLAlchemy, numpy and msgspec; the window against a bare
window of PySide6, until its search bar takes keys, and against one that also imports those three, until its
archive is open. `--cpu` counts processor time, on a machine that has other work to do as well.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

if __name__ == "__main__":  # run as a script, Python looks for modules beside it and not in the project
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from archive.catalogue import Catalogue
from ui.actions import sample

ROUNDS = 7
_LIBRARIES = "import sqlalchemy, numpy, msgspec"
_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLineEdit())
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
_SEARCH = "import sys; from ui.main import main; sys.argv = ['cutline', *sys.argv[1:]]; sys.exit(main())"
_WINDOW = """
import os, sys
from pathlib import Path
from ui.app import make_application, open_on
app = make_application()
window = open_on(Path(sys.argv[1]))
"""
_KEYS = (
    _WINDOW
    + """
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
def type_():
    if app.focusWidget() is not window.bar:
        return QTimer.singleShot(0, type_)
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_F)
    os._exit(0 if window.bar.text() == "f" else 1)
window.show()
QTimer.singleShot(0, type_)
app.exec()
"""
)
_OPENED = (
    _WINDOW
    + """
window.opened.connect(lambda *_: os._exit(0))
window.show()
app.exec()
"""
)
_RATIOS = (
    ("a search from the shell", "search", "libraries", 1.8),
    ("the search bar takes keys", "keys", "window", 3.0),
    ("the archive is open", "opened", "window and libraries", 2.0),
)


def run() -> None:
    """Print the table."""
    main([])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; gives the exit status."""
    parser = argparse.ArgumentParser(prog="benchmarks.starting", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--cpu", action="store_true", help="count processor time")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        commands = _commands(Path(name))
        taken: dict[str, list[float]] = {key: [] for key in commands}
        for turn in range(asked.rounds + 1):
            for key, command in commands.items():
                seconds = _seconds(command, asked.cpu)
                if turn:  # the first round only warms the disk
                    taken[key].append(seconds)
    for key, each in taken.items():
        print(f"{key:28}{median(each):>10.2f} s")
    for label, key, beside, most in _RATIOS:
        ratio = median(taken[key]) / median(taken[beside])
        print(f"{label:28}{ratio:>10.2f} times {beside} (at most {most})")
    return 0


def _commands(folder: Path) -> dict[str, list[str]]:
    """What is started, by name, on a small archive that has its index."""
    os.environ.update(
        XDG_CACHE_HOME=str(folder / "cache"), XDG_CONFIG_HOME=str(folder), QT_QPA_PLATFORM="offscreen"
    )
    # As installed: modules are compiled once, in the first round, whatever the surroundings say.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    archive = folder / "archive"
    with Catalogue.open(archive, create=True) as catalogue:
        sample.bring_in(catalogue)
        catalogue.search.catch_up()
    python = [sys.executable, "-c"]
    return {
        "libraries": [*python, _LIBRARIES],
        "search": [*python, _SEARCH, "--archive", str(archive), "search", "ferry"],
        "window": [*python, _BARE],
        "window and libraries": [*python, _LIBRARIES + _BARE],
        "keys": [*python, _KEYS, str(archive)],
        "opened": [*python, _OPENED, str(archive)],
    }


def _seconds(command: Sequence[str], cpu: bool) -> float:
    before, begun = getrusage(RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = getrusage(RUSAGE_CHILDREN)
    if cpu:
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
