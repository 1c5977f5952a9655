"""What starting costs: `python benchmarks/starting.py [--cpu]`. Ratios of medians, rounds of all in turns.

A search from the shell is held against importing SQLAlchemy, numpy and msgspec; the window against a bare window
of PySide6, until its search bar takes keys, and against one that also imports those three, until its archive is
open. `--cpu` counts processor time, on a machine that has other work to do as well.
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
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
window.show()
def type_():
    bar = window.search_bar
    QTest.keyClick(bar, Qt.Key.Key_F)
    os._exit(0 if bar.text() == "f" else 1)
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
