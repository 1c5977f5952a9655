"""The sample archive, shown in the window; without a display, in a picture of the window.

    python -m ui.demo [--picture FILE] [--archive DIR]

Makes the archive if there is none, imports the invented press that comes with the program, says what a
search for a name finds that stands in a caption only, and opens the window on it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import platformdirs

from archive.catalogue import Catalogue
from archive.errors import CutlineError
from ui import system

PICTURE_SIZE = (1440, 900)
PATIENCE = 60.0
"""Seconds to wait for the window to show something before the demonstration counts as failed."""


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
    """Import the sample into an empty archive, tell what a search finds; returns the query."""
    from ui.importing import sample_folder

    sample = sample_folder()
    showcase = json.loads((sample.parent / "expected.json").read_text(encoding="utf-8"))["showcase"]
    with Catalogue.open(folder, create=True) as catalogue:
        _say(f"Archive: {folder}")
        if not catalogue.stats().placements:
            report = catalogue.import_paths([sample])
            counts = Counter(result.status for result in report.results)
            said = ", ".join(f"{number} {status}" for status, number in counts.items())
            _say(f"Imported the sample: {said}.")
        stats = catalogue.stats()
        _say(f"It holds {stats.articles} stories and {stats.placements} photos with captions and credits.")
        _tell(catalogue, showcase["query"], showcase["name"])
    return str(showcase["query"])


def _tell(catalogue: Catalogue, query: str, name: str) -> None:
    answer = catalogue.search(query, by_story=True)
    _say(f"\nSearch: {query} ({name} stands in a caption, in no story's text)")
    for hit in answer.hits:
        _say(f"  {hit.title}")
        _say(f"    {hit.caption or hit.snippet}")
        _say(f"    {hit.credit}")
    _say("")


def _draw(folder: Path, query: str, target: Path) -> int:
    """Drive the window as a user would, and save what it shows."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtTest import QTest

    from ui import theme
    from ui.app import make_application, open_on

    app = make_application()
    theme.current().use("light")
    window = open_on(folder)
    window.resize(*PICTURE_SIZE)
    window.show()

    def pass_time(ms: int) -> None:
        # Not QTest.qWait: it keeps the interpreter's lock, and the jobs would stand still.
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def wait(done: Callable[[], object]) -> bool:
        end = time.monotonic() + PATIENCE
        while not done() and time.monotonic() < end:
            pass_time(10)
        return bool(done())

    def shown() -> bool:
        space = window.workspace
        return space is not None and bool(space.reader.record_id) and not window.jobs.running

    ready = wait(lambda: window.workspace is not None)
    if ready and window.workspace is not None:
        bar, results = window.workspace.top.bar, window.workspace.results
        window.workspace.search.clear()
        QTest.keyClicks(bar, query)
        ready = wait(lambda: results.model.total == 1) and wait(shown)
        results.opened.emit(results.model.hits[0])
        ready = ready and wait(shown)
        # The pictures come after the page: one more look at the jobs once they were asked for.
        pass_time(300)
        ready = ready and wait(shown)
    target.parent.mkdir(parents=True, exist_ok=True)
    saved = ready and window.grab().save(str(target))
    window.close()
    app.processEvents()
    if not saved:
        sys.stderr.write(f"The window did not show the story in time; no picture was saved at {target}.\n")
        return 1
    _say(f"Picture of the window: {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
