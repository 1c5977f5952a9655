"""Pictures of every place, dialog and empty state, from the sample archive: `make pictures`.

    python -m tools.make_pictures [--all] [--only NAME]... [--into FOLDER] [--keep FOLDER]

Writes PLACE-light.png, PLACE-dark.png, with -rtl, -WIDTH and -2x where those differ from the usual, into
docs/pictures/: without `--all` only those that the guide shows, in the colours that it shows. `--keep` is
where the archives are made (tools/pictures/desk.py), and found again. Scenes stand in
tools/pictures/scenes.py. `--check` says what looks otherwise than in the pictures that lie there, by a loose
measure: other letters pass, a part that is missing does not.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.pictures.driver import Driver
    from tools.pictures.scenes import Scene

ROOT = Path(__file__).parent.parent
SIZE = (1440, 900)
SIZES = {"960": (960, 600), "1280": (1280, 800), "1920": (1920, 1200)}
ARCHIVE, EMPTY, DAMAGED = "Harbour Press", "New archive", "Old copy"
FOLDERS = {"desk": ARCHIVE, "empty": EMPTY, "damaged": DAMAGED}


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures; returns the exit status."""
    options = _options(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    with tempfile.TemporaryDirectory() as spare:
        own = options.keep or Path(spare)
        os.environ["CUTLINE_CACHE"], os.environ["CUTLINE_CONFIG"] = str(own / "cache"), str(own / "config")
        os.environ["CUTLINE_USER"] = "Nora Quill"
        _prepare(own)
        _keep_settings_in(own / "settings")
        from tools.pictures.scenes import SCENES

        scenes = [s for s in SCENES if (s.name in options.only if options.only else options.all or s.guide)]
        missing = set(options.only) - {scene.name for scene in scenes}
        if missing:
            sys.stderr.write(f"There is no scene {', '.join(sorted(missing))}.\n")
            return 2
        differ = 0
        for direction in options.direction or (["ltr", "rtl"] if options.all else ["ltr"]):
            differ += _take_all(scenes, own, options, direction)
        if options.all and options.scale == 1 and not options.width:
            differ += _take_sharper(own, options)
    return 1 if differ else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.make_pictures")
    parser.add_argument("--all", action="store_true", help="all scenes, directions and widths")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this scene")
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "pictures", metavar="FOLDER")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where the sample archive lies")
    parser.add_argument("--check", action="store_true", help="compare with what lies there; write nothing")
    parser.add_argument("--scale", type=int, default=1, help="pixels for each pixel of the design")
    parser.add_argument("--direction", action="append", choices=["ltr", "rtl"])
    parser.add_argument("--mode", action="append", choices=["light", "dark"])
    parser.add_argument("--text", type=int, default=100, help="size of the text in per cent")
    parser.add_argument("--width", action="append", choices=["1440", *SIZES])
    return parser.parse_args(arguments)


def _prepare(own: Path) -> None:
    from tools.pictures import desk, outside

    desk.make(own / ARCHIVE, own / "incoming")
    desk.make_empty(own / EMPTY)
    outside.damage(own / ARCHIVE, own / DAMAGED)


def _take_sharper(own: Path, options: argparse.Namespace) -> int:
    """The same with two pixels for each: Qt learns of that when a process begins."""
    arguments = ["--all", "--scale", "2", "--direction", "ltr", "--width", "1440", "--keep", str(own)]
    arguments += ["--into", str(options.into), *(["--check"] if options.check else [])]
    arguments += [part for name in options.only for part in ("--only", name)]
    return subprocess.run(
        [sys.executable, "-m", "tools.make_pictures", *arguments], cwd=ROOT, check=False
    ).returncode


def _keep_settings_in(folder: Path) -> None:
    from PySide6.QtCore import QSettings

    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(folder))


def _take_all(scenes: Sequence[Scene], own: Path, options: argparse.Namespace, direction: str) -> int:
    """Take the pictures, or compare them; how many look otherwise."""
    differ = 0
    from ui.app import begin_in, make_application, open_on, speak
    from ui.paint import theme

    app = make_application()
    theme.current().set_text(theme.Text(scale=options.text))
    speak(app, "he_IL" if direction == "rtl" else "en_GB")
    from tools.pictures.driver import Driver

    for archive in sorted({scene.archive for scene in scenes}):
        window = (
            begin_in(own / "Documents" / "Cutline") if archive == "none" else open_on(own / FOLDERS[archive])
        )
        driver = Driver(window, own / "incoming")
        for scene in scenes:
            if scene.archive == archive:
                differ += _take(driver, scene, options, "-rtl" if direction == "rtl" else "")
        driver.window.close()
        app.processEvents()
    return differ


def _take(driver: Driver, scene: Scene, options: argparse.Namespace, suffix: str) -> int:
    from ui.paint import theme

    driver.window.resize(*SIZE)
    driver.settle()
    scene.reach(driver)
    differs = 0
    widths = options.width or (["1440", *SIZES] if options.all else ["1440"])
    for mode in options.mode or (["light", "dark"] if options.all or options.only else scene.guide):
        theme.current().use(mode)
        for width in widths:
            driver.window.resize(*SIZES.get(width, SIZE))
            driver.settle()
            narrow = "" if width == "1440" else f"-{width}"
            sharp = "" if options.scale == 1 else f"-{options.scale}x"
            path = options.into / f"{scene.name}-{mode}{suffix}{narrow}{sharp}.png"
            if options.check:
                differs += _differs(driver, path)
            else:
                driver.take(path)
                sys.stdout.write(f"{path}\n")
    driver.close_dialogs()
    return differs


def _differs(driver: Driver, path: Path) -> bool:
    """Whether the window looks otherwise now than in a picture; says so."""
    from tools.pictures.comparing import far_apart

    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        driver.take(fresh)
        reason = far_apart(path, fresh)
    if reason:
        sys.stdout.write(f"{path}: {reason}\n")
    return bool(reason)


if __name__ == "__main__":
    sys.exit(main())
