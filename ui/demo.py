"""The sample archive, shown in the window; without a display, in a picture of the window.

    python -m ui.demo [--picture FILE] [--archive DIR]

Makes the archive if there is none, imports the invented press that comes with the program, says what a
search for a name finds that stands in a caption only, and opens the window on it.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from archive.catalogue import Catalogue
from archive.errors import CutlineError
from archive.model import SearchRequest
from ui.actions import sample
from ui.services import system

if TYPE_CHECKING:
    from ui.frame.window import MainWindow

PICTURE_SIZE = (1440, 900)
PATIENCE = 60.0
"""Seconds to wait for the window to show something before the demonstration counts as failed."""
CALM = 20
"""Looks in a row, 10 ms apart, at which the window must be at rest."""


def main(arguments: list[str] | None = None) -> int:
    """Run the demonstration; returns the exit status."""
    asked = _arguments(arguments)
    folder = asked.archive or Path(platformdirs.user_data_dir("cutline-sample", appauthor=False))
    drawn = asked.picture is not None or not system.has_display()
    if drawn:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    problem = system.missing()
    if problem is not None:
        sys.stderr.write(problem + "\n")
        return 2
    try:
        query = _prepare(folder)
    except CutlineError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if drawn:
        return _draw(folder, query, asked.picture or folder.parent / "cutline-window.png")
    from ui.app import run

    _say("Opening the window. Close it to end.")
    return run(folder)


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m ui.demo", description="Show Cutline on its sample.")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="save a picture of the window as PNG")
    parser.add_argument("--archive", type=Path, metavar="DIR", help="where the sample archive lies")
    return parser.parse_args(arguments)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _prepare(folder: Path) -> str:
    """Bring the sample into an empty archive, tell what a search finds; returns the query."""
    wanted = sample.showcase()
    with Catalogue.open(folder, create=True) as catalogue:
        _say(f"Archive: {folder}")
        if not catalogue.records.stats().placements:
            _say(f"Imported the sample: {sample.bring_in(catalogue)}.")
        stats = catalogue.records.stats()
        _say(
            f"It holds {stats.articles} stories and {stats.placements} photos with captions and credits, "
            f"{stats.tags} tags and {stats.links} links."
        )
        _tell(catalogue, wanted["query"], wanted["name"])
    return wanted["query"]


def _tell(catalogue: Catalogue, query: str, name: str) -> None:
    answer = catalogue.search.find(SearchRequest(query, by_story=True))
    _say(f"\nSearch: {query} ({name} stands in a caption, in no story's text)")
    for hit in answer.hits:
        _say(f"  {hit.title}")
        _say(f"    {hit.caption or hit.snippet}")
        _say(f"    {hit.credit}")
    _say("")


def _draw(folder: Path, query: str, target: Path) -> int:
    """Drive the window as a user would, and save what it shows."""
    from ui.app import make_application, open_on
    from ui.paint import theme

    app = make_application()
    theme.current().use("light")
    window = open_on(folder)
    window.resize(*PICTURE_SIZE)
    window.show()
    shown = _search_and_open(window, query)
    target.parent.mkdir(parents=True, exist_ok=True)
    saved = shown and window.grab().save(str(target))
    window.close()
    app.processEvents()
    if not saved:
        sys.stderr.write(f"The window did not show the story in time; no picture was saved at {target}.\n")
        return 1
    _say(f"Picture of the window: {target}")
    return 0


def _search_and_open(window: MainWindow, query: str) -> bool:
    """Type the query, open the first result; whether its page stands there in time."""
    from PySide6.QtTest import QTest

    if not _wait(lambda: window.workspace is not None) or window.workspace is None:
        return False
    space = window.workspace
    space.search.clear()
    QTest.keyClicks(space.top.bar, query)
    if not _wait(lambda: space.search.query == query and space.search.is_settled):
        return False
    if not space.results.model.hits:
        return False
    space.results.choose(0)
    space.results.opened.emit()
    # The page asks for its pictures when it is painted: wait until it was, and they have come.
    return _wait(lambda: bool(space.reader.record_id) and space.search.is_settled) and _wait(
        lambda: space.images.is_settled
    )


def _wait(done: Callable[[], object]) -> bool:
    from PySide6.QtCore import QEventLoop, QTimer

    end = time.monotonic() + PATIENCE
    calm = 0
    while calm < CALM and time.monotonic() < end:
        # Not QTest.qWait: it keeps the interpreter's lock, and the jobs would stand still.
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
        calm = calm + 1 if done() else 0
    return calm >= CALM


if __name__ == "__main__":
    sys.exit(main())
